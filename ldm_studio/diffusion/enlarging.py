"""A run that makes a picture larger, tile by tile, with an upscaler. Imports torch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

import ldm_studio
from ldm_studio.core.assets import Asset
from ldm_studio.core.composite import eight_bit, resized
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Packed, Pixels, Preview, Result
from ldm_studio.core.recipe import ENLARGING_TILE, Recipe
from ldm_studio.diffusion.adapters import file_digest
from ldm_studio.diffusion.answering import answering
from ldm_studio.diffusion.memory_levels import LEVELS
from ldm_studio.diffusion.previews import LONGEST
from ldm_studio.diffusion.upscalers import Compact, RRDBNet, load_upscaler

Gate = Callable[[], None]

#: The most pixels on a side of what is made: what a document can have.
MAX_SIDE = 16384


@dataclass(frozen=True)
class Place:
    """A snapshot: nothing but how many tiles are done, as each is the same whenever it is made."""

    index: int


class Enlarging:
    """One enlargement, prepared and standing before its first tile (meets `engine.protocols.Run`).

    Its steps are the tiles, from top left to bottom right. The recipe's `width` and `height` are those of a tile.
    """

    def __init__(self, job: Job, asset: Asset, device: str, gate: Gate) -> None:
        """Loads the upscaler, always in fp32: half the precision would show in smooth colours.

        Raises:
            InputError: there is no picture, or it would become too large.
            ModelError: the upscaler cannot be loaded.
        """
        if job.source is None:
            raise InputError("There is no picture to enlarge: open or paste one first.")
        self._network = load_upscaler(Path(asset.path)).to(device)
        self._device = device
        scale = self._network.scale
        height, width = job.source.shape[:2]
        if max(width, height) * scale > MAX_SIDE:
            raise InputError(
                "{name} would make {width}x{height} pixels of this picture, more than the {max_side} on "
                "a side that a picture can have: crop it, or choose an upscaler with a smaller factor.",
                name=asset.name,
                width=width * scale,
                height=height * scale,
                max_side=MAX_SIDE,
            )
        self._source: Pixels = job.source
        recipe = job.recipe.changed(
            model_digest=file_digest(Path(asset.path), gate),
            precision="fp32",
            device=device,
            source_digest=pixel_digest(job.source),
            versions={"ldm_studio": ldm_studio.__version__, "torch": torch.__version__},
            threads=torch.get_num_threads(),
            output_digest=None,
        )
        self._job = replace(job, recipe=recipe)
        self._tiles = _grid(width, height, recipe.width, recipe.height)
        self._done: set[int] = set()
        self._index = 0
        self._gate = gate
        self._pixels = _without_colour(job.source, scale)
        self._small = _preview_of(job.source, scale)

    @property
    def steps(self) -> int:
        return len(self._tiles)

    @property
    def index(self) -> int:
        return self._index

    @property
    def memory(self) -> int:
        """Always the cheapest memory mode: tiles are small already."""
        return len(LEVELS) - 1

    @property
    def job(self) -> Job:
        return self._job

    @property
    def recipe(self) -> Recipe:
        return self._job.recipe

    def step(self) -> None:
        """Makes the next tile."""
        self._make(self._index, self._gate)
        self._index += 1

    @property
    def ways(self) -> dict[str, float]:
        """One: the tiles that are made, scaled down, which takes next to no time."""
        return {"tiles": 0.0}

    def preview(self, way: str = "tiles") -> Preview:  # noqa: ARG002
        """The picture so far, at 256 pixels on its longer side at most."""
        return Preview(self._small.copy(), None)

    def snapshot(self) -> Place:
        return Place(self._index)

    def restore(self, snapshot: Place) -> None:
        self._index = snapshot.index

    def pack(self, snapshot: Place) -> Packed:
        return Packed({"index": snapshot.index}, ())

    def unpack(self, packed: Packed) -> Place:
        return Place(int(packed.values["index"]))

    def change(self, changes: Mapping[str, Any]) -> None:  # noqa: ARG002
        """Raises InputError: there is nothing that could change."""
        raise InputError("An enlargement cannot be changed on its way: start it anew.")

    def finish(self, gate: Gate) -> Result:
        """The whole picture. Tiles of a run that was reopened are made now."""
        for number in range(len(self._tiles)):
            if number not in self._done:
                self._make(number, gate)
        recipe = self._job.recipe.model_copy(update={"output_digest": pixel_digest(self._pixels)})
        return Result(recipe, self._pixels, self._job.source)

    def take(self, snapshot: Place, gate: Gate) -> Result:  # noqa: ARG002
        """Raises InputError: part of an enlargement is of no use."""
        raise InputError("A part of an enlargement cannot be taken: let it finish.")

    def _make(self, number: int, gate: Gate) -> None:
        x0, y0, x1, y1 = self._tiles[number]
        scale = self._network.scale
        made = _part(self._network, self._source, self._tiles[number], self._device, gate)
        self._pixels[y0 * scale : y1 * scale, x0 * scale : x1 * scale, :3] = made
        self._done.add(number)
        self._show(number)

    def _show(self, number: int) -> None:
        """Brings a tile that is done into the preview."""
        x0, y0, x1, y1 = self._tiles[number]
        shrink = self._small.shape[1] / self._source.shape[1]
        target = self._small[round(y0 * shrink) : round(y1 * shrink), round(x0 * shrink) : round(x1 * shrink)]
        if target.size:
            scale = self._network.scale
            part = eight_bit(self._pixels[y0 * scale : y1 * scale, x0 * scale : x1 * scale])
            target[:] = cv2.resize(part, target.shape[1::-1], interpolation=cv2.INTER_AREA)


@dataclass(frozen=True)
class Enlarger:
    """An upscaler that brings what a model made to the size of a larger frame. digest: the SHA-256 of its file."""

    network: Compact | RRDBNet
    path: str
    digest: str
    device: str

    @staticmethod
    def of(asset: Asset, device: str, gate: Gate) -> Enlarger:
        """Loads an upscaler, in fp32 as for a whole picture. Raises ModelError: it cannot be loaded."""
        path = Path(asset.path)
        return Enlarger(load_upscaler(path).to(device), asset.path, file_digest(path, gate), device)

    def fitted(self, picture: NDArray[np.uint8], width: int, height: int, gate: Gate) -> NDArray[np.uint8]:
        """(H, W, 3) uint8 RGB -> (height, width, 3): made larger as often as it takes, then scaled down to the rest.

        A picture that is large enough is only scaled. Raises InputError: the upscaler makes nothing that is a picture.
        """
        scale = self.network.scale
        while scale > 1 and (picture.shape[0] < height or picture.shape[1] < width):
            small, (rows, columns) = picture, picture.shape[:2]
            picture = np.empty((rows * scale, columns * scale, 3), np.uint8)
            for box in _grid(columns, rows, ENLARGING_TILE, ENLARGING_TILE):
                x0, y0, x1, y1 = (side * scale for side in box)
                picture[y0:y1, x0:x1] = _part(self.network, small, box, self.device, gate)
        return resized(picture, width, height)


Fit = Callable[[NDArray[np.uint8], int, int], NDArray[np.uint8]]
"""Brings (H, W, 3) uint8 to a width and height."""


def fitting(enlarger: Enlarger | None, gate: Gate) -> Fit:
    """What brings a run's picture to its frame: an upscaler, or Lanczos."""
    if enlarger is None:
        return resized
    return lambda picture, width, height: enlarger.fitted(picture, width, height, gate)


@torch.no_grad()
def _part(
    network: Compact | RRDBNet, source: Pixels, box: tuple[int, int, int, int], device: str, gate: Gate
) -> NDArray[Any]:
    """A tile of a picture made larger, (h, w, 3) in the source's depth; box: its left, top, right, bottom there."""
    x0, y0, x1, y1 = box
    reach, scale = network.reach, network.scale
    height, width = source.shape[:2]
    left, top = max(0, x0 - reach), max(0, y0 - reach)
    part = source[top : min(height, y1 + reach), left : min(width, x1 + reach), :3]
    most = float(np.iinfo(source.dtype).max)
    given = torch.from_numpy(part.astype(np.float32) / most).permute(2, 0, 1)[None].to(device)
    with answering(gate, network):
        made = network(given)[0]
    at_y, at_x = (y0 - top) * scale, (x0 - left) * scale
    made = made[:, at_y : at_y + (y1 - y0) * scale, at_x : at_x + (x1 - x0) * scale]
    if not bool(torch.isfinite(made).all()):
        raise InputError("The upscaler made nothing that is a picture: choose another one.")
    colours: NDArray[Any] = made.clamp(0, 1).mul(most).round().permute(1, 2, 0).cpu().numpy().astype(source.dtype)
    return colours


def _grid(width: int, height: int, tile_width: int, tile_height: int) -> list[tuple[int, int, int, int]]:
    """Left, top, right, bottom of tiles as equal as can be, none larger than asked for."""
    columns, rows = math.ceil(width / tile_width), math.ceil(height / tile_height)
    xs = [round(n * width / columns) for n in range(columns + 1)]
    ys = [round(n * height / rows) for n in range(rows + 1)]
    return [(left, top, right, bottom) for top, bottom in pairwise(ys) for left, right in pairwise(xs)]


def _without_colour(source: Pixels, scale: int) -> Pixels:
    """The larger picture with nothing but its alpha, which no upscaler knows of: by cubic interpolation."""
    height, width = source.shape[:2]
    most = np.iinfo(source.dtype).max
    pixels = np.empty((height * scale, width * scale, 4), source.dtype)
    if (source[..., 3] == most).all():
        pixels[..., 3] = most
    else:
        alpha = np.ascontiguousarray(source[..., 3])
        pixels[..., 3] = cv2.resize(alpha, (width * scale, height * scale), interpolation=cv2.INTER_CUBIC)
    return pixels


def _preview_of(source: Pixels, scale: int) -> NDArray[np.uint8]:
    """The picture as it is enlarged without an upscaler, at 256 pixels on its longer side at most."""
    height, width = source.shape[:2]
    shrink = min(float(scale), LONGEST / max(height, width))
    return resized(eight_bit(source), max(1, round(width * shrink)), max(1, round(height * shrink)))

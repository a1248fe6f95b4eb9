"""Layers enlarged, reduced, mirrored and turned."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.layers import Layer, trimmed

Turn = Literal["across", "down", "left", "right"]
"""Mirrored left to right, or top to bottom; turned by 90 degrees anticlockwise, or clockwise."""

Point = tuple[float, float]
Points = list[Point]


def scaled(layer: Layer, rect: Rect, fine: bool = True) -> Layer:
    """A layer enlarged or reduced to fill a rectangle of the document, which is not empty.

    fine: areas are averaged and edges kept sharp; else it is quicker, for while it is being dragged.
    """
    size = (rect.width, rect.height)
    shrinks = rect.width * rect.height < layer.pixels.shape[0] * layer.pixels.shape[1]
    method = cv2.INTER_LINEAR if not fine else cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC

    def of(array: NDArray[Any] | None) -> Any:
        return None if array is None else np.asarray(cv2.resize(array, size, interpolation=method))

    pixels = _weighed(layer.pixels, of)
    return replace(layer, pixels=pixels, x=rect.x, y=rect.y, mask=of(layer.mask), painted=of(layer.painted))


def scaled_with(layer: Layer, before: Rect, after: Rect, fine: bool = True) -> Layer:
    """A layer scaled as one rectangle of the document becomes another, which are not empty. It keeps at least a pixel.

    Layers that touch still do. fine: see `scaled`.
    """
    across, down = after.width / before.width, after.height / before.height
    rect = layer.rect
    x, right = (after.x + round((at - before.x) * across) for at in (rect.x, rect.right))
    y, bottom = (after.y + round((at - before.y) * down) for at in (rect.y, rect.bottom))
    return scaled(layer, Rect(x, y, max(1, right - x), max(1, bottom - y)), fine)


def turned(layer: Layer, how: Turn) -> Layer:
    """A layer mirrored, or turned by a quarter, about its middle; no pixel is lost or made up."""

    def of(array: NDArray[Any] | None) -> Any:
        if array is None:
            return None
        match how:
            case "across":
                return np.ascontiguousarray(array[:, ::-1])
            case "down":
                return np.ascontiguousarray(array[::-1])
            case "left":
                return np.ascontiguousarray(np.rot90(array))
            case "right":
                return np.ascontiguousarray(np.rot90(array, -1))

    pixels = of(layer.pixels)
    x = layer.x + (layer.pixels.shape[1] - pixels.shape[1]) // 2
    y = layer.y + (layer.pixels.shape[0] - pixels.shape[0]) // 2
    return replace(layer, pixels=pixels, x=x, y=y, mask=of(layer.mask), painted=of(layer.painted))


def rotated(layer: Layer, degrees: float, fine: bool = True, about: Point | None = None) -> Layer:
    """A layer turned clockwise; what it held up to its edges ends there in a soft step of one pixel.

    Quarters of a turn lose nothing. Else each pixel is worked out anew from those about its place (Lanczos, 4 pixels),
    and empty edges are cut off.

    fine: else it is quicker, for while it is being dragged. about: the point that stays where it is; None: its middle.
    Layers that are turned by quarters about one point lie to one another as before.
    """
    quarters, rest = divmod(degrees % 360, 90)
    if rest == 0:
        middle = _turned_middle(layer.rect, degrees, about)
        for _ in range(int(quarters)):
            layer = turned(layer, "right")
        if about is None:
            return layer
        x, y = (math.floor(at - side / 2 + 1e-6) for at, side in zip(middle, layer.pixels.shape[1::-1], strict=True))
        return replace(layer, x=x, y=y)
    rect, matrix = _turning(layer.rect, degrees, _turned_middle(layer.rect, degrees, about))
    size = (rect.width, rect.height)

    def of(array: NDArray[Any], method: int, beyond: int) -> NDArray[Any]:
        return np.asarray(cv2.warpAffine(array, matrix, size, flags=method, borderMode=beyond, borderValue=(0,) * 4))

    # How much of each new pixel lies inside. What is found there goes on beyond the edge: else it would ring along it.
    covered = of(np.full(layer.pixels.shape[:2], 255, np.uint8), cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)

    def of_mask(mask: Mask | None) -> Any:
        return None if mask is None else np.where(covered > 0, of(mask, cv2.INTER_LINEAR, cv2.BORDER_REPLICATE), 0)

    if fine:
        pixels = _weighed(layer.pixels, lambda array: of(array, cv2.INTER_LANCZOS4, cv2.BORDER_REPLICATE))
        pixels[..., 3] = np.rint(pixels[..., 3] * (covered / np.float32(255)))
    else:
        pixels = of(layer.pixels, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
    parts = {"pixels": pixels, "mask": of_mask(layer.mask), "painted": of_mask(layer.painted)}
    made = replace(layer, x=rect.x, y=rect.y, **parts)
    # Empty corners would have corners of their own in the next turn: the layer would grow with each.
    return trimmed(made) if fine else made


def _turned_middle(rect: Rect, degrees: float, about: Point | None) -> Point:
    """Where the middle of a rectangle comes to lie that is turned about a point; None: about its middle."""
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    if about is None:
        return x, y
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    dx, dy = x - about[0], y - about[1]
    return about[0] + cos * dx - sin * dy, about[1] + sin * dx + cos * dy


def _turning(rect: Rect, degrees: float, middle: Point) -> tuple[Rect, NDArray[np.float64]]:
    """What a turned rectangle fills whose middle lies at a point; and from the middles of its pixels to those there."""
    by = (middle[0] - rect.x - rect.width / 2, middle[1] - rect.y - rect.height / 2)
    corners = [(x + by[0], y + by[1]) for x, y in turned_corners(rect, degrees)]
    left, top = (math.floor(min(corner[axis] for corner in corners) + 1e-6) for axis in (0, 1))
    right, bottom = (math.ceil(max(corner[axis] for corner in corners) - 1e-6) for axis in (0, 1))
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    middle_x, middle_y = rect.width / 2 - 0.5, rect.height / 2 - 0.5
    to_x, to_y = middle[0] - left - 0.5, middle[1] - top - 0.5
    matrix = [
        [cos, -sin, to_x - cos * middle_x + sin * middle_y],
        [sin, cos, to_y - sin * middle_x - cos * middle_y],
    ]
    return Rect(left, top, right - left, bottom - top), np.array(matrix)


def turned_corners(rect: Rect, degrees: float) -> Points:
    """The corners of a rectangle turned clockwise about its middle, from the left upper one on, clockwise."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    sides = (
        (-rect.width, -rect.height),
        (rect.width, -rect.height),
        (rect.width, rect.height),
        (-rect.width, rect.height),
    )
    return [(x + (cos * dx - sin * dy) / 2, y + (sin * dx + cos * dy) / 2) for dx, dy in sides]


def _weighed(pixels: Pixels, resample: Callable[[Any], Any]) -> Pixels:
    """Pixels resampled, each weighed by how opaque it is: else what is not seen would show at the edges."""
    top = np.float32(np.iinfo(pixels.dtype).max)
    if pixels[..., 3].min() == top:
        return np.asarray(resample(pixels))
    weighed = pixels.astype(np.float32)
    weighed[..., :3] *= weighed[..., 3:] / top
    found = np.clip(resample(weighed), 0, top)
    found[..., :3] *= top / np.maximum(found[..., 3:], np.float32(1e-6))
    return np.asarray(np.rint(np.clip(found, 0, top)), pixels.dtype)

"""Quick pictures of latents: a linear map from latent channels to colour, fitted to the model's own VAE, a tiny decoder
where the user has one, or the VAE itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Preview
from ldm_studio.diffusion.answering import answering
from ldm_studio.diffusion.decode import decode, encode, full_precision, to_pixels

#: The ways of making a preview, the best first: the full VAE, a tiny decoder, the linear map.
WAYS = ("vae", "tiny", "linear")
LONGEST = 256
_SIDE = 64


class LatentColours:
    """The least-squares map from one latent pixel to the mean colour of the picture's pixels under it.

    Latents of SD's kind of VAE are close to a small, noisy picture, so that a linear map shows composition and
    colour at a thousandth of the VAE's cost.
    """

    def __init__(self, weight: NDArray[np.float32]) -> None:
        """`weight` is (channels + 1, 3); its last row is the bias. Colours are in 0..1."""
        self._weight = weight

    def __call__(self, latents: torch.Tensor) -> NDArray[np.uint8]:
        """(1, C, h, w) in the backbone's scale -> (h, w, 3) uint8 RGB."""
        pixels = latents[0].float().permute(1, 2, 0).cpu().numpy()
        colours = pixels @ self._weight[:-1] + self._weight[-1]
        return np.asarray(np.clip(colours * 255, 0, 255).round(), np.uint8)


class Samples:
    """Eight synthetic pictures of 64x64 as a model's own VAE encodes them (as much work as an eighth of 512x512).

    latents: (8, C, h, w), float32 on the CPU. pictures: (8, 64, 64, 3) in 0..1.
    """

    @torch.no_grad()
    def __init__(self, vae: Any, gate: Callable[[], None] = lambda: None) -> None:
        made = []
        with full_precision(vae), answering(gate, vae):
            for picture in _pictures():
                gate()
                tensor = torch.from_numpy(picture).permute(2, 0, 1)[None] * 2 - 1
                made.append(encode(vae, tensor).float().cpu())
        self.latents = torch.cat(made)
        self.pictures = np.stack(_pictures())

    def error(self, colours: LatentColours) -> float:
        """Mean squared error of what the map shows, enlarged as previews are."""
        size = self.pictures.shape[2], self.pictures.shape[1]
        shown = [cv2.resize(colours(each[None]), size, interpolation=cv2.INTER_CUBIC) for each in self.latents]
        return float(((np.stack(shown) / 255 - self.pictures) ** 2).mean())


def fit(samples: Samples) -> LatentColours:
    """Fits the map from latents to the colours of the pictures under them."""
    rows, colours = [], []
    for picture, latents in zip(samples.pictures, samples.latents, strict=True):
        rows.append(latents.flatten(1).T.numpy())
        small = cv2.resize(picture, tuple(latents.shape[:0:-1]), interpolation=cv2.INTER_AREA)
        colours.append(small.reshape(-1, 3))
    design = np.concatenate(rows)
    design = np.concatenate([design, np.ones((len(design), 1), np.float32)], axis=1)
    weight = np.linalg.lstsq(design.astype(np.float64), np.concatenate(colours).astype(np.float64), rcond=None)[0]
    return LatentColours(weight.astype(np.float32))


def _pictures() -> list[NDArray[np.float32]]:
    """Eight (64, 64, 3) float32 pictures in 0..1 with all hues, shades, soft and hard edges. Always the same ones."""
    generator = np.random.default_rng(20240501)
    pictures = []
    for index in range(8):
        # A coarse grid of random colours, enlarged smoothly or hard: gradients and flat patches in one.
        grid = generator.random((2 + index % 4, 2 + index % 3, 3), dtype=np.float32)
        method = cv2.INTER_NEAREST if index % 2 else cv2.INTER_CUBIC
        picture = cv2.resize(grid, (_SIDE, _SIDE), interpolation=method)
        for _ in range(4):
            centre = tuple(int(v) for v in generator.integers(0, _SIDE, 2))
            colour = tuple(float(v) for v in generator.random(3))
            cv2.circle(picture, centre, int(generator.integers(4, 20)), colour, cv2.FILLED, cv2.LINE_AA)
        pictures.append(np.clip(picture, 0, 1).astype(np.float32))
    return pictures


class Decoders:
    """What a model's previews can be made with."""

    def __init__(self, colours: LatentColours, tiny: Any, vae: Any) -> None:
        """`tiny` is a tiny decoder, or None."""
        self._colours, self._tiny, self._vae = colours, tiny, vae
        self._seconds: dict[str, float] = {}

    def ways(self, area: int) -> dict[str, float]:
        """Those of `WAYS` that there are, with the seconds that each takes for so many latent pixels where known."""
        there = [way for way in WAYS if way != "tiny" or self._tiny is not None]
        return {way: area * self._seconds.get(way, math.inf) for way in there}

    def took(self, way: str, seconds: float, area: int) -> None:
        """So many latent pixels were decoded in a way in so many seconds."""
        self._seconds[way] = seconds / area

    @torch.no_grad()
    def shown(self, latents: torch.Tensor, way: str) -> NDArray[np.uint8]:
        """(1, C, h, w) -> (h, w, 3) RGB by the linear map, else at the run's full size."""
        if way == "vae":
            return to_pixels(decode(self._vae, latents))
        if way == "tiny":
            return to_pixels(torch.as_tensor(self._tiny(latents.to(self._vae.dtype))))
        return self._colours(latents)


def preview(colours: NDArray[np.uint8], size: tuple[int, int], mask: Mask | None, frame: Rect | None) -> Preview:
    """Brings a picture of latents to the size that it is shown at.

    Args:
        colours: (h, w, 3) uint8, a pixel for each latent pixel, or as many as the run has.
        size: width and height of the run.
        mask: (H, W) uint8 at any scale of the frame; None where all of it is painted.
        frame: the run's frame.

    Returns:
        RGBA at the run's size, or smaller so that its longer side is 256.
    """
    shrink = min(1.0, LONGEST / max(size))
    shown = (max(1, round(size[0] * shrink)), max(1, round(size[1] * shrink)))
    pixels = np.full((shown[1], shown[0], 4), 255, np.uint8)
    method = cv2.INTER_AREA if colours.shape[1] > shown[0] else cv2.INTER_CUBIC
    pixels[..., :3] = cv2.resize(colours, shown, interpolation=method)
    if mask is not None:
        pixels[..., 3] = cv2.resize(mask, shown, interpolation=cv2.INTER_AREA)
    return Preview(pixels, frame)

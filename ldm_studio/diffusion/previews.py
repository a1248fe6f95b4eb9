"""Quick pictures of latents: a linear map from latent channels to colour, fitted to the model's own VAE."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Preview
from ldm_studio.diffusion.answering import answering
from ldm_studio.diffusion.decode import encode, full_precision

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


@torch.no_grad()
def fit(vae: Any, gate: Callable[[], None] = lambda: None) -> LatentColours:
    """Fits the map by encoding eight synthetic pictures of 64x64 (as much work as an eighth of 512x512)."""
    rows, colours = [], []
    with full_precision(vae), answering(gate, vae):
        for picture in _pictures():
            gate()
            tensor = torch.from_numpy(picture).permute(2, 0, 1)[None] * 2 - 1
            latents = encode(vae, tensor).float()[0]
            rows.append(latents.flatten(1).T.cpu().numpy())
            small = cv2.resize(picture, latents.shape[:0:-1], interpolation=cv2.INTER_AREA)
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


def preview(colours: NDArray[np.uint8], scale: int, mask: Mask | None, frame: Rect | None) -> Preview:
    """Enlarges a picture of latents to show it.

    Args:
        colours: (h, w, 3) uint8, a pixel for each latent pixel.
        scale: pixels of the run per latent pixel.
        mask: (H, W) uint8 at any scale of the frame; None where all of it is painted.
        frame: the run's frame.

    Returns:
        RGBA at the run's size, or smaller so that its longer side is 256.
    """
    height, width = colours.shape[0] * scale, colours.shape[1] * scale
    shrink = min(1.0, LONGEST / max(height, width))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    pixels = np.full((size[1], size[0], 4), 255, np.uint8)
    pixels[..., :3] = cv2.resize(colours, size, interpolation=cv2.INTER_CUBIC)
    if mask is not None:
        pixels[..., 3] = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
    return Preview(pixels, frame)

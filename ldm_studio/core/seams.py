"""Matching a generated picture's colours to its surroundings, so that no edge shows where they drift."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.job import Mask

REACH = 24
"""How far around the mask, in pixels of the frame, the colours are compared."""
MOST = 48
"""By how much, of 255, a colour is shifted at the most: what differs by more is another thing, not another shade."""
#: The longest side of the picture of shifts, in pixels, and the scales at which they are averaged, widest first.
_LONGEST = 256
_SIGMAS = (64, 32, 16, 8, 4)
#: The inverse of the share of known surroundings from which on a scale counts whole.
_ENOUGH = 4


def matched(source: NDArray[np.uint8], generated: NDArray[np.uint8], mask: Mask) -> NDArray[np.uint8]:
    """Shifts a generated picture's colours so that around the mask they are those of the source.

    A model paints what lies around the mask again, and its autoencoder changes the shades on the way. By how much is
    measured where nothing is repainted, near the mask, and carried on into it by averages over surroundings that are
    the wider the farther away that is (normalised convolution, Knutsson & Westin 1993, at several scales).

    Args:
        source, generated: (H, W, 3) uint8 RGB.
        mask: (H, W) uint8; 0 = kept.

    Returns:
        (H, W, 3) uint8; the generated picture itself where nothing is kept.
    """
    inside = (mask > 0).astype(np.uint8)
    near = cv2.dilate(inside, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * REACH + 1,) * 2)) - inside
    if not near.any():
        return generated
    known = near.astype(np.float32)
    shift = source.astype(np.float32) - generated.astype(np.float32)
    # A pixel that is of another thing there says nothing about the shade of this one.
    known *= (np.abs(shift).max(axis=2) <= MOST).astype(np.float32)
    if not known.any():
        return generated
    return np.asarray(np.clip(np.rint(generated + _carried_on(shift, known)), 0, 255), np.uint8)


def _carried_on(shift: NDArray[np.float32], known: NDArray[np.float32]) -> NDArray[np.float32]:
    """(H, W, 3) shifts everywhere, from those of the known pixels: smooth, so that a small picture of them will do."""
    height, width = known.shape
    shrink = min(1.0, _LONGEST / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    weights = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    sums = cv2.resize(shift * known[..., None], size, interpolation=cv2.INTER_AREA)
    filled = np.broadcast_to(sums.sum((0, 1)) / weights.sum(), sums.shape)
    for sigma in _SIGMAS:
        weight = cv2.GaussianBlur(weights, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)[..., None]
        mean = cv2.GaussianBlur(sums, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT) / np.maximum(weight, 1e-6)
        share = np.minimum(_ENOUGH * weight, 1)
        filled = share * mean + (1 - share) * filled
    return np.asarray(
        cv2.resize(np.ascontiguousarray(filled), (width, height), interpolation=cv2.INTER_LINEAR), np.float32
    )

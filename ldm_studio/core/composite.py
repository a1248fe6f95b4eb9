"""Bringing a generated picture back into a document, and the promise that nothing else changes.

The autoencoder is lossy, so a decoded picture is never taken whole: it is blended in pixel space, with a weight
that is 0 wherever the mask is 0.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.blending import blend
from ldm_studio.core.errors import PromiseError
from ldm_studio.core.job import Mask, Pixels

FAINT = 32
"""The mask value from which on a pixel takes the result whole."""


def inward_weight(mask: Mask, softness: int) -> Mask:
    """How much of the result each pixel takes: (H, W) uint8, 255 is all of it, exactly 0 where the mask is 0.

    The edge is softened on the painted side only: the weight rises from the mask's border inward over
    `softness` pixels (smoothstep of the Euclidean distance). Grey levels are a strength map, which the denoising has
    heeded already: blending by them again would show the old picture through the new one. Only the faintest, which
    change next to nothing, are blended: from `FAINT` on the result counts whole.
    """
    weight = np.minimum(mask.astype(np.float32) / np.float32(FAINT), np.float32(1))
    if softness > 0 and mask.any():
        inside = (mask > 0).astype(np.uint8)
        # The picture's own border is no edge to blend at: pad by repeating, so that distance runs past it.
        padded = cv2.copyMakeBorder(inside, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
        distance = cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
        ramp = np.clip(distance / (softness + 1), 0, 1)
        weight = weight * (ramp * ramp * (3 - 2 * ramp))
    # Of 8 bit, so that a layer can hold exactly the mask that a result was blended with.
    return np.asarray(np.rint(weight * 255), np.uint8)


def composite(source: Pixels, generated: NDArray[np.uint8], mask: Mask, softness: int) -> Pixels:
    """Blends a generated picture into the source through the mask.

    Args:
        source: (H, W, 4) uint8 or uint16 RGBA.
        generated: (H, W, 3) uint8 RGB, already at the source's size.
        mask: (H, W) uint8.
        softness: see `inward_weight`, 0..256.

    Returns:
        (H, W, 4) of the source's dtype. Pixels whose mask is 0 are byte-identical to the source. Painted pixels
        become as opaque as their weight asks: painting on transparency makes a picture there.

    Raises:
        PromiseError: a pixel outside the mask differs (never, unless this function is broken).
    """
    result = source.copy()
    blend(result, opaque(generated, source.dtype), inward_weight(mask, softness), 1.0, "normal")
    check_promise(source, result, mask)
    return result


def opaque(picture: NDArray[np.uint8], dtype: Any) -> Pixels:
    """(H, W, 3) uint8 RGB -> (H, W, 4) RGBA of a depth, uint8 or uint16, opaque everywhere."""
    pixels = np.full((*picture.shape[:2], 4), np.iinfo(dtype).max, dtype)
    pixels[..., :3] = in_depth(picture, dtype)
    return pixels


def check_promise(before: Pixels, after: Pixels, mask: Mask) -> None:
    """Checks that every pixel whose mask is 0 is byte-identical.

    Raises:
        PromiseError: one is not, or the sizes differ.
    """
    if before.shape != after.shape or before.dtype != after.dtype:
        raise PromiseError(
            "The result has another size or depth than the picture: it was thrown away; please report this."
        )
    kept = mask == 0
    if not np.array_equal(before[kept], after[kept]):
        raise PromiseError(
            "Pixels outside the mask would have changed: the result was thrown away; please report this."
        )


def eight_bit(pixels: Pixels) -> NDArray[np.uint8]:
    """The high bytes of 16-bit pixels, for the screen and for files that hold no more; 8-bit pixels as they are."""
    return pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8)


def in_depth(pixels: Pixels, dtype: Any) -> Pixels:
    """The same pixels with 8 or 16 bit."""
    if pixels.dtype == dtype:
        return pixels
    return pixels.astype(np.uint16) * 257 if np.dtype(dtype) == np.uint16 else eight_bit(pixels)


def flatten(pixels: Pixels, background: int = 255) -> NDArray[np.uint8]:
    """(H, W, 4) of 8 or 16 bit -> (H, W, 3) uint8 RGB over a grey `background` (0..255), as a model sees it."""
    eight = pixels if pixels.dtype == np.uint8 else np.rint(pixels.astype(np.float32) / 257).astype(np.uint8)
    if (eight[..., 3] == 255).all():
        return np.ascontiguousarray(eight[..., :3])
    alpha = eight[..., 3:].astype(np.float32) / 255
    return np.rint(eight[..., :3] * alpha + background * (1 - alpha)).astype(np.uint8)


def resized(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Scales an (H, W[, C]) uint8 image: area averaging when it shrinks, Lanczos when it grows."""
    if pixels.shape[:2] == (height, width):
        return pixels
    shrinks = width * height < pixels.shape[0] * pixels.shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LANCZOS4
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=method), np.uint8)

"""A picture's edges moved: outwards to paint beyond them, inwards to cut off."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ldm_studio.core.document import DocumentState, Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask

MAX_SIDE = 16384


@dataclass(frozen=True)
class Margins:
    """Pixels to be added at each edge, 0 or more."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


def extended(picture: Picture, margins: Margins) -> DocumentState:
    """A larger picture with all that is new masked, so that the next run paints it.

    What is new repeats the edge: that is what a run with little strength starts from. The old pixels stay as they are,
    and unmasked.

    Raises:
        InputError: nothing is added, or the picture would be longer than `MAX_SIDE` pixels.
    """
    sides = (margins.top, margins.bottom, margins.left, margins.right)
    if min(sides) < 0 or not any(sides):
        raise InputError("Nothing is to be added: give at least one edge some pixels.")
    height, width = picture.pixels.shape[:2]
    wanted = (width + margins.left + margins.right, height + margins.top + margins.bottom)
    if max(wanted) > MAX_SIDE:
        raise InputError(
            f"The picture would be {wanted[0]}x{wanted[1]} pixels: add less, {MAX_SIDE} is the most for a side."
        )
    pixels = np.asarray(cv2.copyMakeBorder(picture.pixels, *sides, cv2.BORDER_REPLICATE))
    mask = np.full(pixels.shape[:2], 255, np.uint8)
    mask[Rect(margins.left, margins.top, width, height).slices] = 0
    return DocumentState(Picture(pixels, picture.icc), mask)


def cropped(picture: Picture, mask: Mask, rect: Rect) -> DocumentState:
    """The part of a picture, and of its mask, inside a rectangle.

    Raises:
        InputError: the rectangle lies outside of the picture.
    """
    inside = rect.intersected(Rect(0, 0, picture.pixels.shape[1], picture.pixels.shape[0]))
    if inside.empty:
        raise InputError("Nothing is masked: mask what should stay first.")
    return DocumentState(Picture(picture.pixels[inside.slices].copy(), picture.icc), mask[inside.slices].copy())

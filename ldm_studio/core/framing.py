"""A picture's edges moved: outwards to paint beyond them, inwards to cut off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.document import DocumentState
from ldm_studio.core.errors import InputError
from ldm_studio.core.frame import usable
from ldm_studio.core.geometry import MAX_SIDE, Rect, completed
from ldm_studio.core.groups import tidied
from ldm_studio.core.job import Pixels
from ldm_studio.core.kept_masks import moved
from ldm_studio.core.layers import cut, hollow


@dataclass(frozen=True)
class Margins:
    """Pixels to be added at each edge, 0 or more."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


def beyond(frame: Rect, size: tuple[int, int]) -> Margins:
    """How far a frame reaches beyond the edges of a picture of (width, height)."""
    return Margins(max(0, -frame.x), max(0, -frame.y), max(0, frame.right - size[0]), max(0, frame.bottom - size[1]))


def fits(frame: Rect, source: Pixels | None, size: tuple[int, int]) -> bool:
    """Whether a run in a frame belongs to a picture of (width, height).

    It does where the frame lies inside; and where it reaches beyond, if what the run began with has the picture's edge
    repeated there: else the picture has had another size since.
    """
    inside = frame.intersected(Rect(0, 0, *size))
    if inside == frame or inside.empty or source is None or source.shape[:2] != (frame.height, frame.width):
        return inside == frame
    part = source[shifted(inside, -frame.x, -frame.y).slices]
    return np.array_equal(completed(part, inside, frame), source)


def shifted(rect: Rect, dx: int, dy: int) -> Rect:
    """The rectangle so many pixels further right and down."""
    return replace(rect, x=rect.x + dx, y=rect.y + dy)


def extended(state: DocumentState, margins: Margins) -> DocumentState:
    """A larger document with all that is new masked, so that the next run paints it.

    Where the lowest layer covers the document, what is new repeats its edge: that is what a run with little strength
    starts from. All else stays as it is, and unmasked.

    Raises:
        InputError: nothing is added, or the picture would be longer than `MAX_SIDE` pixels.
    """
    sides = (margins.top, margins.bottom, margins.left, margins.right)
    if min(sides) < 0 or not any(sides):
        raise InputError("Nothing is to be added: give at least one edge some pixels.")
    height, width = state.mask.shape
    wanted = (width + margins.left + margins.right, height + margins.top + margins.bottom)
    if max(wanted) > MAX_SIDE:
        raise InputError(
            "The picture would be {width}x{height} pixels: add less, {most} is the most for a side.",
            width=wanted[0],
            height=wanted[1],
            most=MAX_SIDE,
        )
    old = Rect(0, 0, width, height)
    mask = np.full((wanted[1], wanted[0]), 255, np.uint8)
    mask[Rect(margins.left, margins.top, width, height).slices] = 0
    layers = [replace(layer, x=layer.x + margins.left, y=layer.y + margins.top) for layer in state.layers]
    place = next(at for at, layer in enumerate(layers) if not layer.hollow)
    lowest = cut(state.layers[place], old)
    if lowest is not None and lowest.rect == old:

        def bordered(array: NDArray[Any] | None) -> Any:
            return None if array is None else cv2.copyMakeBorder(array, *sides, cv2.BORDER_REPLICATE)

        pixels = bordered(lowest.pixels)
        layers[place] = replace(lowest, pixels=pixels, mask=bordered(lowest.mask), painted=bordered(lowest.painted))
    kept = tuple(moved(each, margins.left, margins.top) for each in state.kept)
    frame = None if state.frame is None else shifted(state.frame, margins.left, margins.top)
    return replace(state, layers=tuple(layers), mask=mask, kept=kept, frame=frame)


def cropped(state: DocumentState, rect: Rect) -> DocumentState:
    """The part of a document inside a rectangle.

    Raises:
        InputError: the rectangle lies outside of it.
    """
    inside = rect.intersected(Rect(0, 0, state.mask.shape[1], state.mask.shape[0]))
    if inside.empty:
        raise InputError("Nothing is masked: mask what should stay first.")
    dtype = state.layers[0].pixels.dtype
    found = [cut(layer, inside) or hollow(layer.path, dtype) for layer in state.layers]
    layers = [replace(layer, x=layer.x - inside.x, y=layer.y - inside.y) for layer in found]
    if all(layer.hollow for layer in layers):
        place = next(at for at, layer in enumerate(state.layers) if not layer.hollow)
        empty = np.zeros((inside.height, inside.width, 4), dtype)
        layers[place] = replace(state.layers[place], pixels=empty, x=0, y=0, mask=None, painted=None)
    layers = list(tidied(layers))
    kept = tuple(moved(each, -inside.x, -inside.y) for each in state.kept)
    frame = None if state.frame is None else shifted(state.frame, -inside.x, -inside.y)
    if frame is not None and not usable(frame, (inside.width, inside.height)):
        frame = None
    return replace(state, layers=tuple(layers), mask=state.mask[inside.slices].copy(), kept=kept, frame=frame)

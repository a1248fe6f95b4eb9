"""Rectangles and the frame of a run."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

#: The least and the most that a run's side may have, in pixels.
MIN_RUN, MAX_RUN = 64, 4096
#: The most that a document's side may have, in pixels.
MAX_SIDE = 16384


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels: left, top, width, height. Width or height 0 means empty."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.y + self.height

    @property
    def empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """(rows, columns) for indexing an array of shape (H, W, ...)."""
        return slice(self.y, self.bottom), slice(self.x, self.right)

    def intersected(self, other: Rect) -> Rect:
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(x, y, max(0, right - x), max(0, bottom - y))

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both; an empty one does not count."""
        if self.empty or other.empty:
            return other if self.empty else self
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def grown(self, by: int) -> Rect:
        """The rectangle with `by` pixels more on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


def bounds_of(mask: NDArray[np.uint8]) -> Rect:
    """The smallest rectangle that holds every non-zero pixel of an (H, W) mask; empty if there is none."""
    if mask.size == 0:
        return Rect(0, 0, 0, 0)
    return Rect(*cv2.boundingRect(mask))


def part_of(array: NDArray[Any], rect: Rect, beyond: int | None = None) -> NDArray[Any]:
    """What an (H, W, ...) array holds inside a rectangle that overlaps it; what lies beyond, see `completed`."""
    inside = rect.intersected(Rect(0, 0, array.shape[1], array.shape[0]))
    return completed(array[inside.slices], inside, rect, beyond)


def completed(part: NDArray[Any], inside: Rect, rect: Rect, beyond: int | None = None) -> NDArray[Any]:
    """An array that fills a rectangle, made of the part of it that lies inside another; that part is not empty.

    beyond: the value of what is added; None: the part's edges are repeated.
    """
    if inside == rect:
        return part
    sides = (inside.y - rect.y, rect.bottom - inside.bottom, inside.x - rect.x, rect.right - inside.right)
    how = cv2.BORDER_REPLICATE if beyond is None else cv2.BORDER_CONSTANT
    value = (0 if beyond is None else beyond,) * 4
    return np.asarray(cv2.copyMakeBorder(part, *sides, how, value=value), part.dtype)


def frame_around(bounds: Rect, size: tuple[int, int], native: int, context: float = 0.5) -> Rect:
    """The frame that a run repaints a mask in: its bounds plus context, square where the document allows.

    Args:
        bounds: bounds of the mask in document pixels, not empty.
        size: (width, height) of the document.
        native: the model's own side in pixels. A frame is not smaller than this where the document allows,
            so that a small mask is not enlarged more than it needs.
        context: pixels kept around the mask on each side, as a share of the mask's longer side (0..4).
    """
    width, height = size
    longer = max(bounds.width, bounds.height)
    side = max(native, math.ceil(longer * (1 + 2 * context)))
    frame_width, frame_height = min(side, width), min(side, height)
    x = round(bounds.x + bounds.width / 2 - frame_width / 2)
    y = round(bounds.y + bounds.height / 2 - frame_height / 2)
    x = min(max(0, x), width - frame_width)
    y = min(max(0, y), height - frame_height)
    return Rect(x, y, frame_width, frame_height)


def run_size(frame: Rect, native: int, multiple: int = 8) -> tuple[int, int]:
    """(width, height) at which a model runs a frame: the native area, the frame's aspect, multiples of `multiple`.

    The shorter side never falls under half of the native size, so that long thin frames stay drawable, and no side
    leaves `MIN_RUN`..`MAX_RUN`, which are what a recipe takes.
    """
    aspect = frame.width / frame.height
    width, height = native * math.sqrt(aspect), native / math.sqrt(aspect)
    smallest = native / 2
    scale = max(1.0, smallest / min(width, height))
    longest = native * 3
    width, height = min(width * scale, longest), min(height * scale, longest)

    def rounded(value: float) -> int:
        least, most = math.ceil(MIN_RUN / multiple), MAX_RUN // multiple
        return min(max(least, round(value / multiple)), most) * multiple

    return rounded(width), rounded(height)

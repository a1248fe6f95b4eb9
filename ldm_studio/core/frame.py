"""The frame set by hand: moved, resized, kept in proportion and on a grid. All in document pixels.

Such a frame has sides of `MIN_RUN`..`MAX_SIDE` pixels that are multiples of `GRID`, and overlaps the picture; it may
reach beyond the picture's edges, as far as the picture may grow. Sizes of documents are (width, height).
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

from ldm_studio.core.geometry import MAX_SIDE, MIN_RUN, Rect

GRID = 8
"""Sides of a frame are multiples of it: what latents of every model ask for."""

Ratio = Literal["free", "1:1", "4:3", "3:2", "16:9", "3:4", "2:3", "9:16"]

#: Width and height of each; none is kept where they are free.
RATIOS: dict[Ratio, tuple[int, int] | None] = {
    "free": None, "1:1": (1, 1), "4:3": (4, 3), "3:2": (3, 2), "16:9": (16, 9),
    "3:4": (3, 4), "2:3": (2, 3), "9:16": (9, 16),
}  # fmt: skip

Handle = tuple[int, int]
"""Which edges it moves: (-1 left, 1 right, 0 neither; -1 top, 1 bottom, 0 neither)."""

HANDLES: tuple[Handle, ...] = ((-1, -1), (1, -1), (1, 1), (-1, 1), (0, -1), (1, 0), (0, 1), (-1, 0))
"""Corners before edges: where they lie close together, a corner is taken hold of."""

Size = tuple[int, int]


def place_of(frame: Rect, handle: Handle) -> tuple[float, float]:
    """Where a handle lies."""
    return frame.x + frame.width * (1 + handle[0]) / 2, frame.y + frame.height * (1 + handle[1]) / 2


def handle_at(frame: Rect, x: float, y: float, near: float) -> Handle | None:
    """The handle no further than `near` from a point, across and down; None: there is none."""
    for handle in HANDLES:
        at = place_of(frame, handle)
        if max(abs(at[0] - x), abs(at[1] - y)) <= near:
            return handle
    return None


def usable(frame: Rect, size: Size) -> bool:
    """Whether a rectangle can be a frame of a document."""
    sides = (frame.width, frame.height)
    return all(side % GRID == 0 and MIN_RUN <= side <= MAX_SIDE for side in sides) and all(
        low <= at <= high
        for at, (low, high) in ((frame.x, _limits(frame.width, size[0])), (frame.y, _limits(frame.height, size[1])))
    )


def on_grid(frame: Rect, size: Size) -> Rect:
    """The frame that holds a rectangle, as far as there can be one: edges on the grid."""
    x, y = (math.floor(at / GRID) * GRID for at in (frame.x, frame.y))
    right, bottom = (math.ceil(at / GRID) * GRID for at in (frame.right, frame.bottom))
    return limited(Rect(x, y, _side(right - x), _side(bottom - y)), size, GRID)


def moved(frame: Rect, dx: float, dy: float, size: Size, step: int) -> Rect:
    """The frame elsewhere, its left upper corner on multiples of `step` pixels."""
    x, y = (round(at / step) * step for at in (frame.x + dx, frame.y + dy))
    return limited(replace(frame, x=x, y=y), size, step)


def resized(frame: Rect, handle: Handle, to: tuple[float, float], size: Size, step: int, ratio: Ratio) -> Rect:
    """The frame with a handle dragged to a point; what the handle does not move stays where it is.

    Args:
        step: the sides that are dragged become multiples of so many pixels.
        ratio: of width to height; the side that follows from the other is a multiple of `GRID` only. Of an edge that is
            dragged, the frame then grows about the middle of it.
    """
    across, down = handle
    width = _side((to[0] - frame.x if across > 0 else frame.right - to[0]) if across else frame.width, step)
    height = _side((to[1] - frame.y if down > 0 else frame.bottom - to[1]) if down else frame.height, step)
    wanted = RATIOS[ratio]
    if wanted is not None:
        by_width = down == 0 or (across != 0 and width * wanted[1] >= height * wanted[0])
        width, height = _proportioned(width, None, wanted) if by_width else _proportioned(None, height, wanted)
    elif not across:
        width = frame.width
    elif not down:
        height = frame.height
    x = frame.right - width if across < 0 else frame.x if across else _about(frame.x, frame.width, width)
    y = frame.bottom - height if down < 0 else frame.y if down else _about(frame.y, frame.height, height)
    return limited(Rect(x, y, width, height), size, GRID)


def drawn(start: tuple[float, float], to: tuple[float, float], size: Size, step: int, ratio: Ratio) -> Rect:
    """A new frame from one corner to the other."""
    x, y = (round(at / step) * step for at in start)
    across, down = (1 if to[0] >= x else -1), (1 if to[1] >= y else -1)
    return resized(Rect(x, y, 0, 0), (across, down), to, size, step, ratio)


def in_ratio(frame: Rect, ratio: Ratio, size: Size) -> Rect:
    """The frame in another proportion, about the same middle and of about the same area."""
    wanted = RATIOS[ratio]
    if wanted is None or _is_in(frame, wanted):
        return frame
    width, height = _proportioned(math.sqrt(frame.width * frame.height * wanted[0] / wanted[1]), None, wanted)
    x, y = _about(frame.x, frame.width, width), _about(frame.y, frame.height, height)
    return limited(Rect(x, y, width, height), size, GRID)


def upended(frame: Rect, size: Size) -> Rect:
    """The frame with width and height exchanged, about the same middle."""
    width, height = frame.height, frame.width
    x, y = _about(frame.x, frame.width, width), _about(frame.y, frame.height, height)
    return limited(Rect(x, y, width, height), size, GRID)


def other_way(ratio: Ratio) -> Ratio:
    """The portrait form of a landscape ratio, and the other way round."""
    pair = RATIOS[ratio]
    return next((name for name, each in RATIOS.items() if pair and each == (pair[1], pair[0])), ratio)


def limited(frame: Rect, size: Size, step: int) -> Rect:
    """The frame brought to where it overlaps the picture and the picture can grow to hold it, on multiples of `step`
    if it has to be moved.
    """
    x, y = (
        _between(at, *_limits(side, whole), step)
        for at, side, whole in ((frame.x, frame.width, size[0]), (frame.y, frame.height, size[1]))
    )
    return replace(frame, x=x, y=y)


def _limits(side: int, whole: int) -> tuple[int, int]:
    """The least and the most that a frame's left (upper) edge may be. 0 always lies between."""
    reach = min(GRID, whole)
    return max(whole - MAX_SIDE, reach - side), min(MAX_SIDE - side, whole - reach)


def _between(at: int, low: int, high: int, step: int) -> int:
    if at < low:
        return math.ceil(low / step) * step
    return math.floor(high / step) * step if at > high else at


def _side(length: float, step: int = GRID) -> int:
    least, most = math.ceil(MIN_RUN / step) * step, MAX_SIDE // step * step
    return min(max(least, round(length / step) * step), most)


def _proportioned(width: float | None, height: float | None, ratio: tuple[int, int]) -> tuple[int, int]:
    """Width and height in a proportion, of which one is given; both within the bounds."""
    share = ratio[0] / ratio[1]
    wide = width if width is not None else (height or 0) * share
    least, most = max(MIN_RUN, MIN_RUN * share), min(MAX_SIDE, MAX_SIDE * share)
    inside = min(max(least, wide), most)
    if width is not None or inside != wide:
        return _side(inside), _side(inside / share)
    return _side(inside), _side(height or 0)


def _is_in(frame: Rect, ratio: tuple[int, int]) -> bool:
    """Whether a frame has a proportion, but for what one side is rounded by."""
    off = abs(frame.width * ratio[1] - frame.height * ratio[0])
    return 2 * off <= GRID * max(ratio)


def _about(at: int, old: int, new: int) -> int:
    """Where a side begins that has the middle of another, on the grid."""
    return round((at + (old - new) / 2) / GRID) * GRID

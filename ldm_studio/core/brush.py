"""Strokes of a round brush on a mask."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.blending import TILE
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask
from ldm_studio.core.pressure import LINEAR, Curve, share_at


@dataclass(frozen=True)
class Brush:
    """A round brush.

    size: diameter in document pixels, 1..2000. hardness: 0 (soft to the centre) .. 1 (hard edge). opacity: the
    most a stroke changes a pixel, 0..1. erase: takes the mask away instead of adding to it. size_curve, opacity_curve:
    by how much of them a pen's pressure (0..1) changes size and opacity; None: not at all. spacing: distance between
    dabs as a share of their diameter, 0.02..2; 0: close enough that a stroke shows no beads.
    """

    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    erase: bool = False
    size_curve: Curve | None = LINEAR
    opacity_curve: Curve | None = None
    spacing: float = 0.0

    def pressed(self, pressure: float) -> tuple[float, float]:
        """Diameter and coverage (0..1) of a dab at a pressure. The diameter goes in half pixels, at least one."""
        size = self.size
        share = 1.0 if self.size_curve is None else share_at(self.size_curve, pressure)
        if share < 1:
            size = max(1.0, round(self.size * share * 2) / 2)
        return size, 1.0 if self.opacity_curve is None else share_at(self.opacity_curve, pressure)

    def gap(self, pressure: float) -> float:
        """Distance in pixels from a dab of a pressure to the next."""
        share = max(0.02, self.spacing) if self.spacing > 0 else 0.04 + 0.08 * self.hardness
        return max(0.5, self.pressed(pressure)[0] * share)


@lru_cache(maxsize=64)
def _disc(size: float, hardness: float, dx: int, dy: int) -> NDArray[np.uint8]:
    """Coverage of one dab whose centre lies (dx, dy) quarter pixels past a pixel corner: odd square, uint8."""
    radius = size / 2
    reach = math.ceil(radius + 1)
    axis = np.arange(-reach, reach + 1, dtype=np.float32) + 0.5
    distance = np.hypot((axis - dx / 4)[None, :], (axis - dy / 4)[:, None])
    # One pixel of the rim is always graded, so that even the hardest brush is antialiased.
    inner = min(radius * hardness, radius - 0.5)
    ramp = np.clip((radius + 0.5 - distance) / max(1.0, radius + 0.5 - inner), 0, 1)
    disc: NDArray[np.uint8] = np.rint(255 * ramp * ramp * (3 - 2 * ramp)).astype(np.uint8)
    if size <= 1.5:
        disc[reach, reach] = 255  # A one-pixel brush paints the pixel it stands on, wherever in it it stands.
    return disc


#: Left, top, right and bottom of a part of a mask, the last two one pixel past it. In bare numbers, as each of a
#: stroke's many dabs needs them: rectangles would take longer than the painting.
_Edges = tuple[int, int, int, int]
_NOWHERE: _Edges = (1 << 30, 1 << 30, 0, 0)


@dataclass
class _Tile:
    """A tile of the mask that a stroke came near: what it held at first, and what the stroke covers of it."""

    rect: Rect
    before: Mask
    coverage: Mask


class Stroke:
    """One stroke under way: writes to the mask in place, dab by dab, and remembers what it covered.

    The stroke's coverage is the maximum over its dabs, so that crossing itself does not darken it.
    """

    def __init__(self, mask: Mask, brush: Brush) -> None:
        self._mask = mask
        self._whole = Rect(0, 0, mask.shape[1], mask.shape[0])
        self._brush = brush
        # Kept tile by tile as dabs come near: arrays as large as a large mask hold the hand up whenever it reaches
        # memory that was never touched.
        self._tiles: dict[tuple[int, int], _Tile] = {}
        self._last: tuple[float, float, float] | None = None
        self._gap = 0.0

    @property
    def before(self) -> list[tuple[Rect, Mask]]:
        """What the mask held when the stroke began: pieces that do not overlap, outside of which nothing changed."""
        row_by_row = sorted(self._tiles.values(), key=lambda tile: (tile.rect.y, tile.rect.x))
        return [(tile.rect, tile.before) for tile in row_by_row]

    def move_to(self, x: float, y: float, pressure: float = 1.0) -> Rect:
        """Goes on to a point in document pixels, with a pen's pressure (0..1).

        Returns:
            The rectangle that changed; empty if none.
        """
        if self._last is None:
            self._last, self._gap = (x, y, pressure), self._brush.gap(pressure)
            return self._show(self._dab(x, y, *self._brush.pressed(pressure)))
        x0, y0, pressure0 = self._last
        length = math.hypot(x - x0, y - y0)
        left, top, right, bottom = _NOWHERE
        at, pressed = self._gap, pressure0
        (size, coverage), gap = self._brush.pressed(pressed), self._brush.gap(pressed)
        while at <= length:
            share = at / length
            if pressure != pressure0:
                pressed = pressure0 + (pressure - pressure0) * share
                (size, coverage), gap = self._brush.pressed(pressed), self._brush.gap(pressed)
            dab = self._dab(x0 + (x - x0) * share, y0 + (y - y0) * share, size, coverage)
            left, top = min(left, dab[0]), min(top, dab[1])
            right, bottom = max(right, dab[2]), max(bottom, dab[3])
            at += gap
        self._gap = at - length
        self._last = (x, y, pressure)
        return self._show((left, top, right, bottom))

    def _near(self, edges: _Edges) -> Iterator[tuple[_Tile, tuple[slice, slice], tuple[slice, slice]]]:
        """The tiles that a part of the mask lies in; where it lies in each of them, and they in it."""
        x, y, right, bottom = edges
        for row in range(y // TILE, (bottom - 1) // TILE + 1):
            top = row * TILE
            y0, y1 = max(y, top), min(bottom, top + TILE)
            for column in range(x // TILE, (right - 1) // TILE + 1):
                left = column * TILE
                x0, x1 = max(x, left), min(right, left + TILE)
                tile = self._tiles.get((column, row)) or self._begin(column, row)
                here = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
                yield tile, here, (slice(y0 - y, y1 - y), slice(x0 - x, x1 - x))

    def _begin(self, column: int, row: int) -> _Tile:
        whole = Rect(column * TILE, row * TILE, TILE, TILE).intersected(self._whole)
        before = self._mask[whole.slices].copy()
        tile = self._tiles[column, row] = _Tile(whole, before, np.zeros_like(before))
        return tile

    def _dab(self, x: float, y: float, size: float, coverage: float) -> _Edges:
        """Adds one dab to the coverage; returns the edges of the part of the mask that it lies in."""
        column, row = math.floor(x), math.floor(y)
        disc = _disc(size, self._brush.hardness, math.floor((x - column) * 4), math.floor((y - row) * 4))
        reach = disc.shape[0] // 2
        left, top = column - reach, row - reach
        edges = x0, y0, x1, y1 = (
            max(0, left),
            max(0, top),
            min(self._whole.width, column + reach + 1),
            min(self._whole.height, row + reach + 1),
        )
        if x0 >= x1 or y0 >= y1:
            return _NOWHERE
        part = disc[y0 - top : y1 - top, x0 - left : x1 - left]
        if coverage < 1:
            part = cv2.convertScaleAbs(part, alpha=coverage)
        for tile, here, there in self._near(edges):
            region = tile.coverage[here]
            cv2.max(region, part[there], dst=region)
        return edges

    def _show(self, edges: _Edges) -> Rect:
        """Brings the coverage between edges to the mask."""
        left, top, right, bottom = edges
        if right <= left:
            return Rect(0, 0, 0, 0)
        rect = Rect(left, top, right - left, bottom - top)
        shown, opacity = self._mask[rect.slices], self._brush.opacity
        for tile, here, there in self._near(edges):
            before, share = tile.before[here], tile.coverage[here]
            if opacity < 1:
                share = cv2.convertScaleAbs(share, alpha=opacity)
            left_over = cv2.bitwise_not(share)
            if self._brush.erase:
                shown[there] = cv2.multiply(before, left_over, scale=1 / 255)
            else:
                shown[there] = cv2.bitwise_not(cv2.multiply(cv2.bitwise_not(before), left_over, scale=1 / 255))
        return rect

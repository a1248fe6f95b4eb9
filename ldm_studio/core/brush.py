"""Strokes of a round brush on a mask."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask

_TILE = 256


@dataclass(frozen=True)
class Brush:
    """A round brush.

    size: diameter in document pixels, 1..2000. hardness: 0 (soft to the centre) .. 1 (hard edge). opacity: the
    most a stroke changes a pixel, 0..1. erase: takes the mask away instead of adding to it. pressure_size,
    pressure_opacity: what a pen's pressure (0..1) is a factor of.
    """

    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    erase: bool = False
    pressure_size: bool = True
    pressure_opacity: bool = False

    def pressed(self, pressure: float) -> tuple[float, float]:
        """Diameter and coverage (0..1) of a dab at a pressure. The diameter goes in half pixels, at least one."""
        share = min(1.0, max(0.0, pressure))
        size = self.size
        if self.pressure_size and share < 1:
            size = max(1.0, round(self.size * share * 2) / 2)
        return size, share if self.pressure_opacity else 1.0

    @property
    def spacing(self) -> float:
        """Distance between dabs in pixels: close enough that a stroke shows no beads."""
        return max(0.5, self.size * (0.04 + 0.08 * self.hardness))


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


class Stroke:
    """One stroke under way: writes to the mask in place, dab by dab, and remembers what it covered.

    The stroke's coverage is the maximum over its dabs, so that crossing itself does not darken it.
    """

    def __init__(self, mask: Mask, brush: Brush) -> None:
        # Copied tile by tile as dabs come near: a copy of a large mask would hold the first dab up by 0.1 s.
        self._before = np.empty_like(mask)
        self._kept = np.zeros((-(-mask.shape[0] // _TILE), -(-mask.shape[1] // _TILE)), np.bool_)
        self._mask = mask
        self._brush = brush
        # `zeros`, not `zeros_like`: the system gives pages of zeros only where they are touched.
        self._coverage = np.zeros(mask.shape, np.uint8)
        self._last: tuple[float, float, float] | None = None
        self._rest = 0.0

    @property
    def before(self) -> Mask:
        """The mask as it was when the stroke began; valid inside `touched` only."""
        return self._before

    @property
    def touched(self) -> list[Rect]:
        """Tiles outside of which nothing was painted; they do not overlap."""
        whole = Rect(0, 0, self._mask.shape[1], self._mask.shape[0])
        return [
            Rect(int(column) * _TILE, int(row) * _TILE, _TILE, _TILE).intersected(whole)
            for row, column in zip(*np.nonzero(self._kept), strict=True)
        ]

    def move_to(self, x: float, y: float, pressure: float = 1.0) -> Rect:
        """Goes on to a point in document pixels, with a pen's pressure (0..1).

        Returns:
            The rectangle that changed; empty if none.
        """
        if self._last is None:
            self._last = (x, y, pressure)
            return self._show(self._dab(x, y, pressure))
        x0, y0, pressure0 = self._last
        length = math.hypot(x - x0, y - y0)
        dirty = Rect(0, 0, 0, 0)
        at = self._brush.spacing - self._rest
        while at <= length:
            share = at / length
            dab = self._dab(x0 + (x - x0) * share, y0 + (y - y0) * share, pressure0 + (pressure - pressure0) * share)
            dirty = dirty.united(dab)
            at += self._brush.spacing
        self._rest = length - (at - self._brush.spacing)
        self._last = (x, y, pressure)
        return self._show(dirty)

    def _keep(self, rect: Rect) -> None:
        """Copies the tiles under a rectangle that no dab has changed yet."""
        if rect.empty:
            return
        for row in range(rect.y // _TILE, (rect.bottom - 1) // _TILE + 1):
            for column in range(rect.x // _TILE, (rect.right - 1) // _TILE + 1):
                if not self._kept[row, column]:
                    self._kept[row, column] = True
                    tile = Rect(column * _TILE, row * _TILE, _TILE, _TILE).slices
                    self._before[tile] = self._mask[tile]

    def _dab(self, x: float, y: float, pressure: float) -> Rect:
        """Adds one dab to the coverage; returns the rectangle it lies in, clipped to the mask."""
        column, row = math.floor(x), math.floor(y)
        size, coverage = self._brush.pressed(pressure)
        disc = _disc(size, self._brush.hardness, math.floor((x - column) * 4), math.floor((y - row) * 4))
        reach = disc.shape[0] // 2
        height, width = self._mask.shape
        rect = Rect(column - reach, row - reach, disc.shape[1], disc.shape[0])
        inside = rect.intersected(Rect(0, 0, width, height))
        if inside.empty:
            return inside
        part = disc[inside.y - rect.y : inside.bottom - rect.y, inside.x - rect.x : inside.right - rect.x]
        if coverage < 1:
            part = np.rint(part * coverage).astype(np.uint8)
        region = self._coverage[inside.slices]
        np.maximum(region, part, out=region)
        return inside

    def _show(self, dirty: Rect) -> Rect:
        """Brings the coverage inside `dirty` to the mask."""
        if dirty.empty:
            return dirty
        self._keep(dirty)
        before = self._before[dirty.slices].astype(np.float32)
        share = self._coverage[dirty.slices].astype(np.float32) * (self._brush.opacity / 255)
        after = before * (1 - share) if self._brush.erase else before + (255 - before) * share
        self._mask[dirty.slices] = np.rint(after)
        return dirty

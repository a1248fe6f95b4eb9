"""How much of a mask is painted and about where."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from ldm_studio.core.geometry import Rect, bounds_of
from ldm_studio.core.job import Mask

#: As the tiles that undo keeps: each is counted once.
_TILE = 256


class Coverage:
    """The painted pixels of a mask, counted tile by tile so that a dab costs no full pass."""

    def __init__(self, mask: Mask) -> None:
        self._rect = Rect(0, 0, mask.shape[1], mask.shape[0])
        rows, columns = -(-mask.shape[0] // _TILE), -(-mask.shape[1] // _TILE)
        self._counts = np.zeros((rows, columns), np.int64)
        self._bounds: Rect | None = None
        self.touched(mask, self._rect)

    @property
    def share(self) -> float:
        """Share of the document's pixels that are painted, 0..1."""
        return float(self._counts.sum()) / (self._rect.width * self._rect.height)

    @property
    def empty(self) -> bool:
        return self.bounds.empty

    @property
    def bounds(self) -> Rect:
        """A rectangle around all painted pixels, of whole tiles."""
        # Asked for by every paint event, and seldom another: a dab mostly falls on tiles that are painted already.
        if self._bounds is None:
            tiles = bounds_of((self._counts > 0).view(np.uint8))
            whole = Rect(tiles.x * _TILE, tiles.y * _TILE, tiles.width * _TILE, tiles.height * _TILE)
            self._bounds = whole.intersected(self._rect)
        return self._bounds

    def painted_tiles(self) -> Iterator[Rect]:
        for row, column in zip(*np.nonzero(self._counts), strict=True):
            yield self._tile(int(row), int(column))

    def touched(self, mask: Mask, rect: Rect) -> None:
        """Counts the tiles that a changed rectangle meets again; what lies outside the mask is ignored."""
        rect = rect.intersected(self._rect)
        if rect.empty:
            return
        for row in range(rect.y // _TILE, -(-rect.bottom // _TILE)):
            for column in range(rect.x // _TILE, -(-rect.right // _TILE)):
                before = self._counts[row, column]
                self._counts[row, column] = cv2.countNonZero(mask[self._tile(row, column).slices])
                if bool(before) != bool(self._counts[row, column]):
                    self._bounds = None

    def _tile(self, row: int, column: int) -> Rect:
        return Rect(column * _TILE, row * _TILE, _TILE, _TILE).intersected(self._rect)

"""Marching ants: the mask's edge as a dashed line that walks."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QRect, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QRegion

from ldm_studio.core.job import Mask
from ldm_studio.ui.canvas.viewport import Viewport

_PERIOD = 8
_TILE = 32
#: How far about an edge pixel its direction is looked for.
_MARGIN = 3
_INTERVAL_MS = 120
_BLACK, _WHITE = np.uint32(0xFF000000), np.uint32(0xFFFFFFFF)


def edge_bitmap(mask: Mask, viewport: Viewport) -> NDArray[np.uint8]:
    """(height, width) of the view, 1 where a pixel of the mask's edge (values from 128) is seen, else 0."""
    return _edges(_inside(mask, viewport))


def _inside(mask: Mask, viewport: Viewport) -> NDArray[np.uint8]:
    """1 where the mask is seen, for the view with `_MARGIN` pixels more on each side: its border is no edge."""
    width, height = round(viewport.width), round(viewport.height)
    scale = viewport.scale
    left, top = viewport.origin
    # From the centres of view pixels to the centres of mask pixels.
    shift_x, shift_y = (0.5 - _MARGIN - left) / scale - 0.5, (0.5 - _MARGIN - top) / scale - 0.5
    sampled = cv2.warpAffine(
        mask,
        np.array([[1 / scale, 0, shift_x], [0, 1 / scale, shift_y]], np.float64),
        (width + 2 * _MARGIN, height + 2 * _MARGIN),
        flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(0,),
    )
    return np.asarray(sampled >= 128, np.uint8)


def _edges(inside: NDArray[np.uint8]) -> NDArray[np.uint8]:
    inner = cv2.erode(inside, cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)))
    return np.ascontiguousarray((inside - inner)[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN])


def _places(inside: NDArray[np.uint8], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.intp]:
    """How far along the dashes each edge pixel is: x + y, but x - y where the edge runs along x + y itself."""
    r, c = rows + _MARGIN, columns + _MARGIN
    signed = inside.view(np.int8)
    across = signed[r, c + _MARGIN] - signed[r, c - _MARGIN]
    down = signed[r + _MARGIN, c] - signed[r - _MARGIN, c]
    return np.where(across * down > 0, columns - rows, columns + rows)


class Ants(QObject):
    """The ants of one view. Rebuild them when mask or viewport change; in between a frame only colours pixels.

    Signals:
        stepped(QRegion): the ants moved on; this part of the view is to be painted.
    """

    stepped = Signal(QRegion)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pixels = np.zeros((1, 1), np.uint32)
        self._rows = np.zeros(0, np.intp)
        self._columns = np.zeros(0, np.intp)
        self._along = np.zeros(0, np.intp)
        self._offset = 0
        self.region = QRegion()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.advance)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def run(self, on: bool) -> None:
        """Lets the ants walk, or stand still (and vanish when `rebuild` finds no mask)."""
        if on != self.running:
            self._timer.start() if on else self._timer.stop()

    def rebuild(self, mask: Mask, viewport: Viewport) -> None:
        """Finds the edges that the view shows."""
        inside = _inside(mask, viewport)
        edges = _edges(inside)
        if self._pixels.shape == edges.shape:
            self._pixels[self._rows, self._columns] = 0
        else:
            self._pixels = np.zeros(edges.shape, np.uint32)
        # As truth values in one dimension: `nonzero` of bytes in two takes thirty times as long.
        self._rows, self._columns = np.divmod(np.flatnonzero(edges.view(np.bool_)), edges.shape[1])
        self._along = _places(inside, self._rows, self._columns)
        self.region = _region(self._rows, self._columns)
        self._colour()

    def advance(self) -> None:
        """One frame on."""
        self._offset = (self._offset + 1) % _PERIOD
        self._colour()
        self.stepped.emit(self.region)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paints the ants inside a rectangle of the view."""
        if not self._rows.size:
            return
        height, width = self._pixels.shape
        image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(QPointF(area.topLeft()), image, area)

    def _colour(self) -> None:
        lit = (self._along + self._offset) % _PERIOD < _PERIOD // 2
        self._pixels[self._rows, self._columns] = np.where(lit, _WHITE, _BLACK)


def _region(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> QRegion:
    """The tiles that hold edge pixels: repainting those alone keeps a frame cheap on large views."""
    region = QRegion()
    across = int(columns.max()) // _TILE + 1 if columns.size else 1
    # Not `np.unique`: its first call imports all of numpy's masked arrays.
    for tile in np.flatnonzero(np.bincount(rows // _TILE * across + columns // _TILE)):
        region |= QRegion(int(tile % across) * _TILE, int(tile // across) * _TILE, _TILE, _TILE)
    return region

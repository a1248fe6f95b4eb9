"""The tool that moves layers, and scales and turns one by handles. Points are in document pixels."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from ldm_studio.core.geometry import Rect
from ldm_studio.studio.layer_moving import LayerMover
from ldm_studio.ui.canvas.tools import Held, Tool

#: How far above the layer the handle for turning lies, as multiples of what counts as near; a handle is half as large
#: again as that.
_STALK, _HANDLE_STALK = 4.0, 8 / 3
#: With Shift a layer is turned in steps of so many degrees.
_STEP = 15


class MoveTool(Tool):
    """Drags the layer or group in hand. It is scaled by a corner, in proportion unless Shift is held, and turned by the
    handle above it, with Shift in steps.
    """

    def __init__(self, mover: LayerMover) -> None:
        self._mover = mover
        self._from: tuple[float, float] | None = None
        self._size = (1, 1)
        self._anchor: tuple[int, int] | None = None
        self._pivot: tuple[float, float] | None = None
        self._near = 0.0

    def press(self, x: float, y: float, held: Held) -> None:
        self._from, self._anchor, self._pivot = None, None, None
        if not self._mover.begin():
            return
        rect = self._mover.rect
        self._from, self._size, self._near = (x, y), (rect.width, rect.height), held.near
        for corner in _corners(rect):
            if math.dist(corner, (x, y)) <= 2 * held.near:
                # The opposite corner stays where it is.
                self._anchor = (rect.x + rect.right - corner[0], rect.y + rect.bottom - corner[1])
        handle = _turning_handle(rect, _STALK * held.near, held.seen)[1]
        if self._anchor is None and math.dist(handle, (x, y)) <= 2 * held.near:
            self._pivot = (rect.x + rect.width / 2, rect.y + rect.height / 2)

    def move(self, x: float, y: float, held: Held) -> None:
        if self._from is None:
            return
        if self._pivot is not None:
            self._mover.turn_to(self._turned(x, y, held.shift))
            return
        if self._anchor is not None:
            self._mover.scale_to(self._scaled(x, y, held.shift))
            return
        dx, dy = x - self._from[0], y - self._from[1]
        if held.shift:  # Along the nearer axis.
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        self._mover.move_by(dx, dy)

    def release(self) -> None:
        self._from = None
        self._mover.end()

    def cancel(self) -> None:
        self._from = None
        self._mover.end(keep=False)

    @property
    def caption(self) -> str:
        return f"{self._mover.degrees:.1f}°" if self._from is not None and self._pivot is not None else ""

    @property
    def outline(self) -> QPainterPath:
        """Of a layer that is being turned, turned with it."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in self._mover.corners]))
        path.closeSubpath()
        return path

    def resting(self, near: float, seen: Rect | None = None) -> QPainterPath:
        path = self.outline
        edge, handle = _turning_handle(self._mover.rect, _HANDLE_STALK * near, seen)
        path.moveTo(*edge)
        path.lineTo(*handle)
        return path

    def handles(self, near: float, seen: Rect | None = None) -> QPainterPath:
        path, rect = QPainterPath(), self._mover.rect
        for x, y in _corners(rect):
            path.addRect(QRectF(x - near / 2, y - near / 2, near, near))
        handle = _turning_handle(rect, _HANDLE_STALK * near, seen)[1]
        path.addEllipse(QPointF(*handle), near / 2, near / 2)
        return path

    def cursor(self, x: float, y: float, near: float) -> Qt.CursorShape:  # noqa: ARG002
        return Qt.CursorShape.SizeAllCursor

    def _turned(self, x: float, y: float, in_steps: bool) -> float:
        """The angle about the middle between where the hand began and where it is, clockwise, -180..180."""
        (x0, y0), (middle_x, middle_y) = self._from or (0, 0), self._pivot or (0, 0)
        turn = math.degrees(math.atan2(y - middle_y, x - middle_x) - math.atan2(y0 - middle_y, x0 - middle_x))
        degrees = (turn + 180) % 360 - 180
        return float(round(degrees / _STEP) * _STEP) if in_steps else round(degrees, 1)

    def _scaled(self, x: float, y: float, free: bool) -> Rect:
        """The rectangle between the corner that stays and the pointer."""
        anchor, (width, height) = self._anchor or (0, 0), self._size
        wide, high = abs(x - anchor[0]), abs(y - anchor[1])
        if not free:
            share = max(wide / width, high / height)
            wide, high = width * share, height * share
        w, h = max(1, round(wide)), max(1, round(high))
        return Rect(anchor[0] - (w if x < anchor[0] else 0), anchor[1] - (h if y < anchor[1] else 0), w, h)


def _corners(rect: Rect) -> list[tuple[int, int]]:
    return [(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]


def _turning_handle(rect: Rect, stalk: float, seen: Rect | None) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where the handle for turning is joined to a layer, and where it lies: above, or inside where there is no room.

    Args:
        stalk: how far apart they are.
        seen: what is on the screen, where the handle stays as long as the layer is there.
    """
    shown = rect if seen is None else rect.intersected(seen)
    shown = rect if shown.empty else shown
    middle, above = shown.x + shown.width / 2, rect.y - stalk
    if seen is None or above - stalk / 4 >= seen.y:
        return (middle, rect.y), (middle, above)
    return (middle, shown.y), (middle, shown.y + stalk)

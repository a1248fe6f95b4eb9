"""The tool that sets the frame of the next run by hand. Points are in document pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath

from ldm_studio.core.frame import HANDLES, Handle, handle_at, place_of
from ldm_studio.core.geometry import Rect
from ldm_studio.studio.frames import FrameEditor
from ldm_studio.ui.canvas.tools import Held, Tool

_SHAPES = {
    (1, 1): Qt.CursorShape.SizeFDiagCursor, (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor, (-1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor, (0, -1): Qt.CursorShape.SizeVerCursor,
}  # fmt: skip
#: How far from a handle's middle it is still taken hold of, as multiples of what counts as near.
_REACH = 1.25


class FrameTool(Tool):
    """Drags the frame, or one of its eight handles; a drag that begins outside draws another. Ctrl: on a finer grid."""

    def __init__(self, frames: FrameEditor) -> None:
        self._frames = frames
        self._from: tuple[float, float] | None = None
        self._handle: Handle | None = None
        self._inside = False

    def press(self, x: float, y: float, held: Held) -> None:
        frame = self._frames.basis
        self._from, self._handle = (x, y), handle_at(frame, x, y, _REACH * held.near)
        self._inside = _inside(frame, x, y)
        self._frames.hold()

    def move(self, x: float, y: float, held: Held) -> None:
        if self._from is None:
            return
        if self._handle is not None:
            self._frames.resize_to(self._handle, x, y, held.fine)
        elif self._inside:
            self._frames.move_by(x - self._from[0], y - self._from[1], held.fine)
        elif max(abs(x - self._from[0]), abs(y - self._from[1])) > held.near:
            self._frames.draw(self._from, (x, y), held.fine)

    def release(self) -> None:
        self._from = None
        self._frames.let_go()

    def cancel(self) -> None:
        self._from = None
        self._frames.let_go(keep=False)

    @property
    def outline(self) -> QPainterPath:
        path, frame = QPainterPath(), self._frames.basis
        path.addRect(QRectF(frame.x, frame.y, frame.width, frame.height))
        return path

    def resting(self, near: float, seen: Rect | None = None) -> QPainterPath:  # noqa: ARG002
        return self.outline

    def handles(self, near: float, seen: Rect | None = None) -> QPainterPath:  # noqa: ARG002
        path, frame = QPainterPath(), self._frames.basis
        for handle in HANDLES:
            x, y = place_of(frame, handle)
            path.addRect(QRectF(x - near / 2, y - near / 2, near, near))
        return path

    def cursor(self, x: float, y: float, near: float) -> Qt.CursorShape:
        frame = self._frames.basis
        handle = self._handle if self._from is not None else handle_at(frame, x, y, _REACH * near)
        if handle is not None:
            return _SHAPES[handle]
        moves = self._inside if self._from is not None else _inside(frame, x, y)
        return Qt.CursorShape.SizeAllCursor if moves else Qt.CursorShape.CrossCursor


def _inside(frame: Rect, x: float, y: float) -> bool:
    return frame.x <= x < frame.right and frame.y <= y < frame.bottom

"""The canvas by keyboard: a cursor that arrow keys move, and a key that puts the brush down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ldm_studio.core.frame import GRID
from ldm_studio.core.mask import Combine
from ldm_studio.core.wording import said
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.camera import Camera

#: What the help page says about the canvas' own keys.
KEYS = (
    (said("Arrow keys"), said("Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)")),
    (said("Arrow keys with the frame tool"), said("Move the frame by 8 px (Shift: 64 px), with Ctrl its size")),
    (said("D or Insert"), said("Use the tool at the keyboard cursor: brush, wand, fill or object (Alt: take away)")),
    (said("Shift+D"), said("Straight line from the last point to the keyboard cursor")),
    (said("Space + drag, middle drag"), said("Pan")),
    (said("Wheel, pinch"), said("Zoom at the pointer (Shift+wheel: pan sideways)")),
    (said("Right button or Alt"), said("Take away from the mask instead of adding")),
    (said("Shift"), said("Straight line from the last point; square rectangle")),
)

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyboardCursor(QObject):
    """A position in the document that keys move and paint at.

    Signals:
        moved: the cursor is elsewhere, or was hidden.
    """

    moved = Signal()

    def __init__(self, canvas: QWidget, camera: Camera, studio: Studio) -> None:
        super().__init__(canvas)
        self._camera = camera
        self._document = studio.document
        self._strokes = studio.strokes
        self._layers = studio.layers
        self._frames = studio.frames
        self._clicks: dict[str, Callable[[int, int, Combine], None]] = {
            "wand": studio.shapes.wand,
            "fill": studio.shapes.fill_at,
            "cut_out": studio.finder.at,
        }
        self._tool = studio.tool
        self._x = self._y = 0
        self._placed = False
        self.visible = False

    @property
    def position(self) -> tuple[float, float]:
        """The middle of the pixel that the cursor is on, in document pixels."""
        return self._x + 0.5, self._y + 0.5

    def hide(self) -> None:
        """The mouse took over: the next arrow key starts from where the cursor was."""
        if self.visible:
            self.visible = False
            self.moved.emit()

    def reset(self) -> None:
        """Another document: the cursor starts from the middle of the view again."""
        self._placed = False
        self.hide()

    def handle(self, event: QEvent) -> bool:
        """Acts on an event of the canvas; whether it was one to act on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if held & Qt.KeyboardModifier.ControlModifier:
            if key not in _ARROWS or self._tool.values.tool != "frame":
                return False
            dx, dy = _ARROWS[key]
            self._frames.stretch(dx * GRID * (8 if shift else 1), dy * GRID * (8 if shift else 1))
            return True
        if key in _ARROWS and not alt:
            dx, dy = _ARROWS[key]
            far = 10 if shift else 1
            if self._tool.values.tool == "move":
                self._layers.nudge(dx * far, dy * far)
            elif self._tool.values.tool == "frame":
                self._frames.nudge(dx * GRID * (8 if shift else 1), dy * GRID * (8 if shift else 1))
            else:
                self._move(dx * far, dy * far)
            return True
        if key in (Qt.Key.Key_D, Qt.Key.Key_Insert):
            self._use(erase=alt, line=shift)
            return True
        return False

    def _move(self, dx: int, dy: int) -> None:
        self._place()
        self._x = min(max(0, self._x + dx), self._document.width - 1)
        self._y = min(max(0, self._y + dy), self._document.height - 1)
        self._show()

    def _use(self, erase: bool, line: bool) -> None:
        """What a click does with the tool in the hand; with one that has to be dragged, a dab of the brush."""
        self._place()
        values = self._tool.values
        click = self._clicks.get(values.tool)
        if click is not None:
            click(self._x, self._y, "subtract" if erase else values.combine)
        else:
            self._strokes.begin(*self.position, erase=erase, line=line)
            self._strokes.end()
        self._show()

    def _place(self) -> None:
        """The first use starts in the middle of what can be seen."""
        if not self._placed:
            left, top, right, bottom = self._camera.viewport.visible()
            self._x = min(max(0, int((left + right) / 2)), self._document.width - 1)
            self._y = min(max(0, int((top + bottom) / 2)), self._document.height - 1)
            self._placed = True

    def _show(self) -> None:
        self.visible = True
        self._camera.reveal(*self.position)
        self.moved.emit()

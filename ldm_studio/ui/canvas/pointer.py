"""Mouse and pen on the canvas: presses become strokes and shapes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainterPath, QTabletEvent
from PySide6.QtWidgets import QWidget

from ldm_studio.core.geometry import Rect
from ldm_studio.core.mask import Combine
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.camera import Camera
from ldm_studio.ui.canvas.toolbox import make_tools
from ldm_studio.ui.canvas.tools import Held, Tool

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
#: Keys that mean something while a button is down.
_FREE_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_Space)
#: Within so many pixels of the view two clicks are at the same place.
_NEAR = 6.0
#: The side of a handle, in pixels of the view.
_HANDLE = 9.0
_TABLET = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)


class Pointer(QObject):
    """Edits a canvas' mask and layers as its events say. Left draws, right (or Alt) takes away, Shift keeps straight.

    Signals:
        moved(QPointF): the pointer is elsewhere in the view.
        edited(): the shape under way changed, or ended.
    """

    moved = Signal(QPointF)
    edited = Signal()

    def __init__(self, canvas: QWidget, camera: Camera, studio: Studio) -> None:
        super().__init__(canvas)
        self._camera = camera
        self._values = studio.tool
        self._tools = make_tools(studio.strokes, studio.shapes, studio.finder, studio.layer_mover, studio.frames)
        self._active: Tool | None = None
        self._button = Qt.MouseButton.NoButton
        studio.tool.changed.connect(self._on_tool)
        studio.document.replaced.connect(self.cancel)

    @property
    def active(self) -> Tool | None:
        """The tool that is pressed down, or goes on, if one does."""
        return self._active

    @property
    def outline(self) -> QPainterPath:
        """What the tool shows, in document pixels: the shape under way, or what it would act on."""
        if self._active is not None:
            return self._active.outline
        tool = self._tools.get(self._values.values.tool)
        return QPainterPath() if tool is None else tool.resting(_HANDLE / self._camera.viewport.scale, self._seen)

    @property
    def handles(self) -> QPainterPath:
        """What can be taken hold of, in document pixels; nothing while something is."""
        tool = self._tools.get(self._values.values.tool)
        if tool is None or self._active is not None:
            return QPainterPath()
        return tool.handles(_HANDLE / self._camera.viewport.scale, self._seen)

    @property
    def caption(self) -> str:
        """What is said of the shape under way; "" where nothing is."""
        return "" if self._active is None else self._active.caption

    def cursor(self, at: QPointF) -> Qt.CursorShape:
        """The pointer's shape at a point of the view, as the tool has it."""
        tool = self._tools.get(self._values.values.tool)
        if tool is None:
            return Qt.CursorShape.CrossCursor
        return tool.cursor(*self._camera.to_document(at), self._near)

    def cancel(self) -> None:
        """Takes back the stroke or shape under way."""
        if self._active is not None:
            self._active.cancel()
            self._active = None
            self.edited.emit()

    def handle(self, event: QEvent) -> bool:
        """Acts on an event of the canvas; whether it was one to act on."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            return self._on_mouse(event)
        if isinstance(event, QKeyEvent) and self._active is not None and event.key() not in _FREE_KEYS:
            return self._on_key(event)
        if isinstance(event, QTabletEvent) and event.type() in _TABLET:
            return self._on_tablet(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """While a shape is drawn no shortcut acts: undoing or accepting under the stroke would tear it.

        Escape and undo take the shape back; of one that goes on, Backspace the last corner, and Enter closes it.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and self._active is not None:
            if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo):
                self.cancel()
            elif self._active.going and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._active.finish()
                self._let_go()
            elif self._active.going and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self._active.step_back()
                self._let_go()
        return True

    def _on_mouse(self, event: QMouseEvent) -> bool:
        self.moved.emit(event.position())
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                return self._press(event.position(), event.button(), event)
            case QEvent.Type.MouseMove:
                return self._move(event.position(), event)
            case _:
                return event.button() == self._button and self._release()

    def _on_tablet(self, event: QTabletEvent) -> bool:
        """The pen draws as the left button does; its other end erases."""
        self.moved.emit(event.position())
        match event.type():
            case QEvent.Type.TabletPress:
                handled = self._press(event.position(), event.button(), event)
            case QEvent.Type.TabletMove:
                handled = self._move(event.position(), event)
            case _:
                handled = self._release()
        # Taken or not: an accepted pen event is not sent again as a mouse event.
        event.setAccepted(handled)
        return handled

    def _press(self, at: QPointF, button: Qt.MouseButton, event: QInputEvent) -> bool:
        if button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return False
        if self._active is not None and (button == Qt.MouseButton.RightButton or not self._active.going):
            # The other button while one is down: as in other editors, it takes the stroke back.
            self.cancel()
            return True
        tool = self._tools.get(self._values.values.tool)
        if tool is None:
            return False
        self._active, self._button = tool, button
        tool.press(*self._camera.to_document(at), self._held(event))
        self.edited.emit()
        return True

    def _move(self, at: QPointF, event: QInputEvent) -> bool:
        if self._active is None:
            return False
        self._active.move(*self._camera.to_document(at), self._held(event))
        self.edited.emit()
        return True

    def _release(self) -> bool:
        if self._active is None:
            return False
        self._active.release()
        self._let_go()
        return True

    def _let_go(self) -> None:
        """Forgets the tool that is no longer down, unless it goes on."""
        if self._active is not None and not self._active.going:
            self._active = None
        self.edited.emit()

    def _held(self, event: QInputEvent) -> Held:
        modifiers = event.modifiers()
        pen_end = isinstance(event, QTabletEvent) and event.pointerType() == event.pointingDevice().PointerType.Eraser
        values = self._values.values
        erase = (
            self._button == Qt.MouseButton.RightButton or bool(modifiers & Qt.KeyboardModifier.AltModifier) or pen_end
        )
        how: Combine = "add" if values.tool in ("brush", "eraser") else values.combine
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        pressure = event.pressure() if isinstance(event, QTabletEvent) else 1.0
        fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        return Held("subtract" if erase else how, shift, pressure, values.steady, self._near, self._seen, fine)

    @property
    def _near(self) -> float:
        return _NEAR / self._camera.viewport.scale

    @property
    def _seen(self) -> Rect:
        """What is on the screen, in document pixels, beyond the document's edges too."""
        viewport = self._camera.viewport
        left, top = viewport.to_document(0, 0)
        right, bottom = viewport.to_document(viewport.width, viewport.height)
        return Rect(round(left), round(top), round(right - left), round(bottom - top))

    def _on_tool(self, name: str) -> None:
        if name == "tool":
            self.cancel()

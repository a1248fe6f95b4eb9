"""Moving about on the canvas: wheel and pinch zoom, Space, middle button and the hand pan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ToolValues
from ldm_studio.ui.canvas.camera import ZOOM_STEP, Camera

_NOTCH = 120.0


class Navigation(QObject):
    """Moves a canvas' camera as its events say.

    Signals:
        changed: whether a drag would pan, or does, changed.
    """

    changed = Signal()

    def __init__(self, canvas: QWidget, camera: Camera, tool: Observable[ToolValues]) -> None:
        super().__init__(canvas)
        self._camera = camera
        self._tool = tool
        self._space = False
        self._last: QPointF | None = None
        tool.changed.connect(self._on_tool)

    @property
    def panning(self) -> bool:
        return self._last is not None

    @property
    def ready(self) -> bool:
        """Whether the left button would pan."""
        return self._space or bool(self._tool.values.tool == "hand")

    def handle(self, event: QEvent) -> bool:
        """Acts on an event of the canvas; whether it was one to act on."""
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._camera.zoom_by(1 + event.value(), event.position())
            return True
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return self._space_key(event)
        if event.type() == QEvent.Type.FocusOut and self._space:
            self._space = False
            self.changed.emit()
        return False

    def _wheel(self, event: QWheelEvent) -> None:
        """A notched wheel zooms; a touchpad scrolls, and zooms with Ctrl. Shift turns the wheel into a sideways pan."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        pixels, angle = event.pixelDelta(), event.angleDelta()
        touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if shift and not control:
            turned = angle.y() or angle.x()
            self._camera.pan(turned / 2, 0)
        elif touchpad and not control:
            self._camera.pan(pixels.x(), pixels.y())
        elif angle.y():
            self._camera.zoom_by(ZOOM_STEP ** (angle.y() / _NOTCH), event.position())

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                left = event.button() == Qt.MouseButton.LeftButton
                if event.button() == Qt.MouseButton.MiddleButton or (left and self.ready):
                    self._last = event.position()
                    self.changed.emit()
                    return True
            case QEvent.Type.MouseMove:
                if self._last is not None:
                    moved = event.position() - self._last
                    self._last = event.position()
                    self._camera.pan(moved.x(), moved.y())
                    return True
            case QEvent.Type.MouseButtonRelease:
                if self._last is not None:
                    self._last = None
                    self.changed.emit()
                    return True
        return False

    def _on_tool(self) -> None:
        self.changed.emit()

    def _space_key(self, event: QKeyEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not event.isAutoRepeat():
            self._space = event.type() == QEvent.Type.KeyPress
            self.changed.emit()
        return True

"""Brings to the screen what takes long, a little in each turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ldm_studio.core.geometry import Rect
from ldm_studio.ui.canvas.camera import Camera
from ldm_studio.ui.canvas.surface import Surface

#: A hand that draws meanwhile waits for no longer.
_SECONDS = 0.008


class Refresher(QObject):
    """Has a surface show what waits, what the camera sees first.

    Signals:
        shown(Rect): a part of the document is now up to date on the surface.
    """

    shown = Signal(object)

    def __init__(self, surface: Surface, camera: Camera, parent: QObject) -> None:
        super().__init__(parent)
        self._surface, self._camera = surface, camera
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh)

    def go(self) -> None:
        """Something may wait."""
        if self._surface.waiting:
            self._timer.start()

    def _refresh(self) -> None:
        viewport = self._camera.viewport
        left, top, right, bottom = (round(each) for each in viewport.visible())
        for rect in self._surface.refresh(_SECONDS, Rect(left, top, right - left, bottom - top), viewport.zoom):
            self.shown.emit(rect)
        self.go()

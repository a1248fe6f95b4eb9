"""The viewport of a canvas over time: zoom, pan, fit, and following the window's size."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal

from ldm_studio.core.geometry import Rect
from ldm_studio.ui.canvas.viewport import Viewport

#: One press of + or one notch of the wheel.
ZOOM_STEP = 1.25


class Camera(QObject):
    """Holds the viewport. Until the user zooms or pans, the document stays fitted into the view.

    Signals:
        changed: the viewport is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport(1, 1, 1, 1)
        self._fitted = True

    def set_document(self, width: int, height: int) -> None:
        """Another document: it is fitted."""
        view = self.viewport
        self.viewport = Viewport(view.width, view.height, width, height, ratio=view.ratio)
        self.fit()

    def resize(self, width: float, height: float, ratio: float) -> None:
        self.viewport = self.viewport.resized(max(1.0, width), max(1.0, height), ratio)
        if self._fitted:
            self.viewport = self.viewport.fitted()
        self.changed.emit()

    def fit(self) -> None:
        self._fitted = True
        self.viewport = self.viewport.fitted()
        self.changed.emit()

    def actual(self) -> None:
        self._move(self.viewport.actual())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zooms about a point of the view; about its middle without one."""
        x, y = (at.x(), at.y()) if at is not None else (self.viewport.width / 2, self.viewport.height / 2)
        self._move(self.viewport.zoomed(factor, x, y))

    def pan(self, dx: float, dy: float) -> None:
        self._move(self.viewport.panned(dx, dy))

    def reveal(self, x: float, y: float) -> None:
        """Brings a document point into sight if it is out of it."""
        at_x, at_y = self.viewport.to_view(x, y)
        if not (0 <= at_x <= self.viewport.width and 0 <= at_y <= self.viewport.height):
            self._move(self.viewport.centred_on(x, y))

    def to_document(self, position: QPointF) -> tuple[float, float]:
        return self.viewport.to_document(position.x(), position.y())

    def view_rect(self, rect: Rect) -> QRectF:
        """Where a rectangle of the document is painted in the view."""
        left, top = self.viewport.origin
        scale = self.viewport.scale
        return QRectF(left + rect.x * scale, top + rect.y * scale, rect.width * scale, rect.height * scale)

    def dirty_rect(self, rect: Rect) -> QRect:
        """What has to be painted when a rectangle of the document changed: smoothing reaches a little past it."""
        reach = 2 + round(max(2.0, 2 * self.viewport.scale))
        return self.view_rect(rect).toAlignedRect().adjusted(-reach, -reach, reach, reach)

    def _move(self, viewport: Viewport) -> None:
        self._fitted = False
        self.viewport = viewport
        self.changed.emit()

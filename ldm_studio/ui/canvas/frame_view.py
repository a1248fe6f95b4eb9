"""Shows the frame of the next run on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.brush_cursor import paint_caption
from ldm_studio.ui.canvas.camera import Camera

#: What lies outside of the frame is darkened so much while it is being set.
_SHADE = QColor(0, 0, 0, 70)
_DARK, _LIGHT = QColor(0, 0, 0, 110), QColor(255, 255, 255, 170)


class FrameView:
    """Paints a line around the frame, dashed where it follows the mask; while it is being set, what lies outside is
    darker, and its size stands beside it. The line and handles to take hold of are the tool's.
    """

    def __init__(self, camera: Camera, studio: Studio) -> None:
        self._camera, self._studio = camera, studio

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paints what lies in an area of the view."""
        frames = self._studio.frames
        setting = self._studio.tool.values.tool == "frame"
        frame = frames.basis if setting else frames.shown
        if frame is None or not (setting or self._studio.settings.values.show_frame):
            return
        rect = self._camera.view_rect(frame)
        if setting:
            self._shade(painter, area, rect)
            if frames.held:
                at = QPointF(rect.left(), rect.bottom() + 8)
                seen = QRectF(0, 0, self._camera.viewport.width, self._camera.viewport.height)
                at = QPointF(max(8.0, at.x()), min(at.y(), seen.bottom() - 32))
                paint_caption(painter, at, tr("{width} x {height} px", width=frame.width, height=frame.height))
            return
        if rect.adjusted(3, 3, -3, -3).contains(area) or not rect.adjusted(-3, -3, 3, 3).intersects(area):
            return  # A dab inside: clipping the line away costs more than the dab.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, dashes in ((_DARK, None), (_LIGHT, None if frames.by_hand else [6, 5])):
            pen = QPen(colour, 1)
            if dashes is not None:
                pen.setDashPattern(dashes)
            painter.setPen(pen)
            by = 1.5 if colour is _DARK else 0.5
            painter.drawRect(rect.adjusted(-by, -by, by, by))

    def _shade(self, painter: QPainter, area: QRectF, rect: QRectF) -> None:
        middle = rect.intersected(area)
        if middle.isEmpty():
            painter.fillRect(area, _SHADE)
            return
        for part in (
            QRectF(area.left(), area.top(), area.width(), middle.top() - area.top()),
            QRectF(area.left(), middle.bottom(), area.width(), area.bottom() - middle.bottom()),
            QRectF(area.left(), middle.top(), middle.left() - area.left(), middle.height()),
            QRectF(middle.right(), middle.top(), area.right() - middle.right(), middle.height()),
        ):
            painter.fillRect(part, _SHADE)

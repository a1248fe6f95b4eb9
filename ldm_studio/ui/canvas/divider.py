"""The line between two pictures that are compared by the slider."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.camera import Camera
from ldm_studio.ui.canvas.viewport import Viewport

_GRIP = 12.0
#: Where the line and its grip may paint, to each side of it.
_REACH = 16

LonePlace = Callable[[QImage, Viewport], QRectF]


class Divider:
    """Follows the pointer over the whole height of what is seen, and takes the comparison along."""

    def __init__(self, widget: QWidget, camera: Camera, studio: Studio, lone_rect: LonePlace) -> None:
        """Args:
        lone_rect: where a picture that stands in place of the document is painted.
        """
        self._widget, self._camera, self._studio, self._lone_rect = widget, camera, studio, lone_rect
        self._painted = QRect()

    def point_at(self, at: QPointF) -> None:
        """Moves the line to a point of the view."""
        place = self._place()
        if place is not None and place[1].width() > 0:
            self._studio.comparison.point_at((at.x() - place[1].left()) / place[1].width())

    def refresh(self) -> None:
        """The line is elsewhere, or is no more: what it covers is painted anew."""
        line = self._line()
        now = QRect() if line is None else _around(line)
        for area in {self._painted.getRect(): self._painted, now.getRect(): now}.values():
            self._widget.update(area)
        self._painted = now

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paints the line: light between dark, so that it shows on any picture."""
        line = self._line()
        if line is None or not area.intersects(QRectF(_around(line))):
            return
        painter.fillRect(line.adjusted(-1.5, 0, 1.5, 0), QColor(0, 0, 0, 170))
        painter.fillRect(line, QColor("white"))
        seen = line.intersected(QRectF(self._widget.rect()))
        middle = QPointF(line.center().x(), seen.center().y())
        painter.setPen(QPen(QColor(0, 0, 0, 170), 1.5))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(middle, _GRIP, _GRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(30, 30, 30))
        for side in (-1, 1):
            tip = [(8, 0), (3, -4.5), (3, 4.5)]
            painter.drawPolygon(QPolygonF([middle + QPointF(side * x, y) for x, y in tip]))

    def _place(self) -> tuple[QRectF, QRectF] | None:
        """All that is seen, and the frame that is compared, in the view; None: nothing is compared by the slider."""
        shown = self._studio.shown
        if shown is None or self._studio.comparison.line(shown) is None:
            return None
        viewport = self._camera.viewport
        if shown.frame is None:
            lone = self._lone_rect(shown.image, viewport)
            return lone, lone
        (left, top), scale, frame = viewport.origin, viewport.scale, shown.frame
        document = QRectF(left, top, viewport.document_width * scale, viewport.document_height * scale)
        return document, QRectF(
            left + frame.x * scale, top + frame.y * scale, frame.width * scale, frame.height * scale
        )

    def _line(self) -> QRectF | None:
        place, shown = self._place(), self._studio.shown
        share = None if shown is None else self._studio.comparison.line(shown)
        if place is None or share is None:
            return None
        whole, frame = place
        x = min(max(frame.left() + share * frame.width(), whole.left()), whole.right())
        return QRectF(x - 1, whole.top(), 2, whole.height())


def _around(line: QRectF) -> QRect:
    return line.adjusted(-_REACH, 0, _REACH, 0).toAlignedRect()

"""What is drawn at the pointer: the brush's outline, its size, and the keyboard's cross."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

_DARK, _LIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 240)
_CROSS = 9.0


def paint_outline(painter: QPainter, path: QPainterPath, dashed: bool = False) -> None:
    """A line that is readable on any picture: a light one on a wider dark one."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_DARK, 3.0), (_LIGHT, 1.2)):
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        if dashed and colour is _LIGHT:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawPath(path)


def paint_handles(painter: QPainter, path: QPainterPath) -> None:
    """What can be taken hold of: light, with a dark edge."""
    painter.setBrush(_LIGHT)
    pen = QPen(_DARK, 1.2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawPath(path)


def paint_brush(painter: QPainter, at: QPointF, diameter: float, label: str) -> None:
    """The brush's outline at a point of the view, and a label beside it if there is one."""
    path = QPainterPath()
    radius = max(1.5, diameter / 2)
    path.addEllipse(at, radius, radius)
    paint_outline(painter, path)
    if radius > 12:
        dot = QPainterPath()
        dot.addEllipse(at, 0.7, 0.7)
        paint_outline(painter, dot)
    paint_caption(painter, at + QPointF(radius * 0.72 + 6, radius * 0.72 + 6), label)


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """The keyboard's cursor."""
    path = QPainterPath()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        path.moveTo(at.x() + 3 * dx, at.y() + 3 * dy)
        path.lineTo(at.x() + _CROSS * dx, at.y() + _CROSS * dy)
    paint_outline(painter, path)


def paint_focus(painter: QPainter, rect: QRect, colour: str) -> None:
    """The line around a widget that the keyboard speaks to."""
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


def brush_area(at: QPointF, diameter: float) -> QRect:
    """What has to be painted again when the outline, its label or the cross comes or goes."""
    reach = max(_CROSS, diameter / 2) + 4
    label = QRectF(at.x() + diameter * 0.36, at.y() + diameter * 0.36, 96, 36)
    square = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
    return square.united(label).toAlignedRect()


def paint_caption(painter: QPainter, at: QPointF, text: str) -> None:
    """A few words on a dark plate; nothing for an empty text."""
    if not text:
        return
    metrics = QFontMetricsF(painter.font())
    box = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_LIGHT)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

"""A field with points on it, of which one is chosen: what the lane of the guidance and the pressure curves share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ldm_studio.ui import tokens
from ldm_studio.ui.theme import Theme


class PointsField(QWidget):
    """Knows which point is chosen and which lies under the pointer. Subclasses have the points, move and paint them."""

    def __init__(self, theme: Theme, near: float, parent: QWidget | None = None) -> None:
        """Args:
        near: how near the pointer has to be to a point, across and down together, in pixels.
        """
        super().__init__(parent)
        self._theme, self._near = theme, near
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    @property
    def points(self) -> Sequence[tuple[float, float]]:
        """What is shown, in its own units."""
        raise NotImplementedError

    def point_of(self, place: int) -> QPointF:
        """Where a point is drawn."""
        raise NotImplementedError

    @property
    def chosen(self) -> int:
        """The place of the point that keys change."""
        return min(self._chosen, max(0, len(self.points) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        self.update()

    def _under(self, at: QPointF) -> int | None:
        """The point nearest to a place in the view, if it is near."""
        places = range(len(self.points))
        nearest = min(places, key=lambda place: (self.point_of(place) - at).manhattanLength(), default=None)
        if nearest is None or (self.point_of(nearest) - at).manhattanLength() > self._near:
            return None
        return nearest

    def _paint_field(self, painter: QPainter, field: QRectF) -> None:
        """The ground that the points lie on, with a line around it that tells whether the keyboard speaks to it."""
        colours, focus = self._theme.colours, self.hasFocus()
        painter.setPen(QPen(QColor(colours.focus if focus else colours.line), 2 if focus else 1))
        painter.setBrush(QColor(colours.field))
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)

    def _tell(self, text: str) -> None:
        """Has a screen reader say something of the chosen point."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

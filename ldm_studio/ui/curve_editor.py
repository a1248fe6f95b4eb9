"""A small editor for a pressure curve."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ldm_studio.core.pressure import Curve, added, moved, share_at, without
from ldm_studio.core.wording import said
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.language import tr
from ldm_studio.studio.observable import Observable
from ldm_studio.ui.points import PointsField
from ldm_studio.ui.theme import Theme

_SIDE = 176
_MARGIN = 10.0
_DOT = 4.5
_NEAR = 14.0
_LINES = 4
_DRAWN = 64

#: What the help page says about the editor's own keys.
KEYS = (
    (said("Left, Right"), said("Choose a point of the curve")),
    (said("Up, Down"), said("Raise or lower the point; with Shift by less")),
    (said("Ctrl+Left, Ctrl+Right"), said("Move the point to less or more pressure")),
    (said("Insert, Delete"), said("Add a point after the chosen one, take it out")),
)


class CurveEditor(PointsField):
    """Shows and changes a curve among the settings: pressure from left to right, what comes of it upwards.

    A drag moves a point, a double click adds one or takes one out.
    """

    def __init__(
        self, settings: Observable[Settings], field: str, name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Args:
        field: of the settings.
        name: what a screen reader calls it.
        """
        super().__init__(theme, _NEAR, parent)
        self._settings, self._field = settings, field
        self._chosen = 1
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(tr("Drag the points; a double click adds one or takes one out"))
        settings.changed.connect(self._on_setting)
        self._describe()

    @property
    def curve(self) -> Curve:
        """What is shown."""
        curve: Curve = self._settings.get(self._field)
        return curve

    @property
    def points(self) -> Curve:
        return self.curve

    def point_of(self, place: int) -> QPointF:
        return self._at(*self.curve[place])

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_SIDE, _SIDE)

    def _set(self, curve: Curve, chosen: int) -> None:
        self._chosen = min(max(0, chosen), len(curve) - 1)
        self._settings.set(self._field, curve)
        self._describe()
        self.update()

    def _on_setting(self, name: str) -> None:
        if name == self._field:
            self._describe()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._dragging = True
            self._set(self.curve, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self._dragging:
            self._set(moved(self.curve, self.chosen, self._meant(event.position())), self.chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._under(event.position())
        if place is not None:
            self._set(without(self.curve, place), place - 1)
        else:
            self._set(*added(self.curve, self._meant(event.position())[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        curve, place, key = self.curve, self.chosen, Qt.Key(event.key())
        by = 0.01 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.05
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        up = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}.get(key, 0)
        x, y = curve[place]
        if up:
            self._set(moved(curve, place, (x, y + up * by)), place)
        elif side and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set(moved(curve, place, (x + side * by, y)), place)
        elif side:
            self._set(curve, place + side)
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus):
            other = curve[place + 1] if place + 1 < len(curve) else curve[place - 1]
            self._set(*added(curve, (x + other[0]) / 2))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(without(curve, place), place - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, focus, usable = self._theme.colours, self.hasFocus(), self.isEnabled()
        self._paint_field(painter, QRectF(self.rect()))
        painter.setPen(QPen(QColor(colours.line), 1))
        for line in range(_LINES + 1):
            share = line / _LINES
            painter.drawLine(self._at(share, 0), self._at(share, 1))
            painter.drawLine(self._at(0, share), self._at(1, share))
        line_colour = QColor(colours.accent if usable else colours.disabled)
        painter.setPen(QPen(line_colour, 2))
        steps = [step / _DRAWN for step in range(_DRAWN + 1)]
        painter.drawPolyline(QPolygonF([self._at(x, share_at(self.curve, x)) for x in steps]))
        for place in range(len(self.curve)):
            marked = usable and place == self.chosen and (focus or self._dragging)
            painter.setPen(QPen(QColor(colours.text) if marked else line_colour, 2))
            painter.setBrush(line_colour if marked else QColor(colours.field))
            painter.drawEllipse(self.point_of(place), _DOT + marked, _DOT + marked)

    def _at(self, x: float, y: float) -> QPointF:
        wide, high = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        return QPointF(_MARGIN + x * wide, _MARGIN + (1 - y) * high)

    def _meant(self, at: QPointF) -> tuple[float, float]:
        wide, high = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        return (at.x() - _MARGIN) / wide, 1 - (at.y() - _MARGIN) / high

    def _describe(self) -> None:
        """What a screen reader says."""
        x, y = self.curve[self.chosen]
        self._tell(
            tr(
                "Point {number} of {count}: {share:.0%} at a pressure of {pressure:.0%}.",
                number=self.chosen + 1,
                count=len(self.curve),
                share=y,
                pressure=x,
            )
        )

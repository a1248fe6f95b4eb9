"""Guidance over the steps as a line with keyframes that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ldm_studio.core.schedules import Schedule, guidance_text, parse_guidance, with_added, with_moved, without
from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.points import PointsField
from ldm_studio.ui.theme import Theme

HEIGHT = 56
_TITLE_WIDTH = 72
_SIDE = 10.0
_TOP = 12.0
_DOT = 4.5
#: How near the pointer has to be to a keyframe.
_NEAR = 12.0
#: More steps than this would make the ticks a grey band.
_MOST_TICKS = 60

#: What the help page says about the lane's own keys.
KEYS = (
    (said("Left, Right"), said("Choose a keyframe")),
    (said("Up, Down"), said("More or less guidance; with Shift by a tenth")),
    (said("Ctrl+Left, Ctrl+Right"), said("Move the keyframe by one percent of the steps")),
    (said("Insert, Delete"), said("Add a keyframe after the chosen one, take it out")),
    (said("Esc"), said("Take a drag back")),
)


class GuidanceLane(PointsField):
    """Shows and changes the parameters' `guidance_schedule`, which is also written in words in the panel.

    A drag moves a keyframe in time and value, a double click adds one or takes one out.
    """

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _NEAR, parent)
        self._parameters, self._run = studio.parameters, studio.run
        self._before: Schedule | None = None
        self._most = 0.0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Keyframes of the guidance"))
        self.setToolTip(tr("Guidance over the steps: drag the keyframes; a double click adds one or takes one out"))
        studio.parameters.changed.connect(self._on_parameter)
        studio.run.changed.connect(self.update)
        self._take_in()

    @property
    def schedule(self) -> Schedule:
        """The keyframes."""
        return parse_guidance(self._parameters.values.guidance_schedule)

    @property
    def points(self) -> Schedule:
        return self.schedule

    def point_of(self, place: int) -> QPointF:
        share, guidance = self.schedule[place]
        return QPointF(self._x(share), self._y(guidance))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(400, HEIGHT)

    # What changes it

    def _set(self, schedule: Schedule, chosen: int) -> None:
        self._chosen = max(0, min(chosen, len(schedule) - 1))
        self._parameters.set("guidance_schedule", guidance_text(schedule))
        self._describe()
        self.update()

    def _on_parameter(self, name: str) -> None:
        if name == "guidance_schedule" and self._before is None:
            self._take_in()
        if name in ("guidance_schedule", "steps"):
            self.update()

    def _take_in(self) -> None:
        """The scale fits what there is; it does not move under a drag."""
        highest = max((guidance for _, guidance in self.schedule), default=0.0)
        self._most = min(100.0, max(10.0, highest * 1.25))
        self._describe()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._under(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            return
        self._before = self.schedule
        self._chosen = place
        self._describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        at = event.position()
        if self._before is None:
            near = self._under(at) is not None
            self.setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.ArrowCursor)
            return
        share = (at.x() - self._x(0)) / (self._x(1) - self._x(0))
        guidance = (self._y(0) - at.y()) / (self._y(0) - self._y(1))
        self._set(with_moved(self.schedule, self.chosen, share, guidance), self.chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        if self._before is not None:
            self._before = None
            self._take_in()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place, at = self._under(event.position()), event.position()
        self._before = None
        if place is not None:
            self._set(without(self.schedule, place), place - 1)
        elif at.x() >= self._x(0):
            guidance = (self._y(0) - at.y()) / (self._y(0) - self._y(1))
            self._set(*with_added(self.schedule, (at.x() - self._x(0)) / (self._x(1) - self._x(0)), guidance))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        schedule, place, key = self.schedule, self.chosen, event.key()
        if not schedule:
            super().keyPressEvent(event)
            return
        share, guidance = schedule[place]
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        by = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.5
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if key == Qt.Key.Key_Escape and self._before is not None:
            before, self._before = self._before, None
            self._set(before, place)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._set(with_moved(schedule, place, share, guidance + (by if key == Qt.Key.Key_Up else -by)), place)
        elif side and control:
            self._set(with_moved(schedule, place, share + side / 100, guidance), place)
        elif side:
            self._chosen = max(0, min(place + side, len(schedule) - 1))
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus):
            until = schedule[place + 1][0] if place + 1 < len(schedule) else 1.0
            self._set(*with_added(schedule, (share + until) / 2, guidance))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(without(schedule, place), place - 1)
        else:
            super().keyPressEvent(event)

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, schedule = self._theme.colours, self.schedule
        font = painter.font()
        font.setPixelSize(tokens.TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, _TITLE_WIDTH, self.height()), middle, tr("Guidance"))
        field = QRectF(self._x(0) - _SIDE, 2, self._x(1) - self._x(0) + 2 * _SIDE, self.height() - 4)
        self._paint_field(painter, field)
        self._paint_steps(painter, field)
        self._paint_line(painter, schedule)
        for place in range(len(schedule)):
            self._paint_keyframe(painter, place, schedule)

    def _paint_steps(self, painter: QPainter, field: QRectF) -> None:
        """A tick for each step, and how far the run is."""
        colours, steps = self._theme.colours, self._parameters.values.steps
        if steps <= _MOST_TICKS:
            painter.setPen(QPen(QColor(colours.line), 1))
            for step in range(steps + 1):
                x = self._x(step / steps)
                painter.drawLine(QPointF(x, field.bottom() - 6), QPointF(x, field.bottom() - 2))
        if self._run.busy and self._run.total:
            x = self._x(self._run.progress)
            painter.fillRect(
                QRectF(self._x(0), field.top() + 2, x - self._x(0), field.height() - 4), _faint(colours.accent)
            )

    def _paint_line(self, painter: QPainter, schedule: Schedule) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        last = QPointF(self._x(0), 0)
        for place, (share, guidance) in enumerate(schedule):
            at = QPointF(self._x(share), self._y(guidance))
            if place:
                painter.drawLine(QPointF(at.x(), last.y()), at)
            end = self._x(schedule[place + 1][0] if place + 1 < len(schedule) else 1.0)
            last = QPointF(end, at.y())
            painter.drawLine(at, last)

    def _paint_keyframe(self, painter: QPainter, place: int, schedule: Schedule) -> None:
        colours, at = self._theme.colours, self.point_of(place)
        marked = place == self.chosen and (self.hasFocus() or self._before is not None)
        painter.setPen(QPen(QColor(colours.text if marked else colours.accent), 2))
        painter.setBrush(QColor(colours.accent if marked else colours.field))
        painter.drawEllipse(at, _DOT + marked, _DOT + marked)
        share, guidance = schedule[place]
        text = tr("{guidance:g} from {share:.0%}", guidance=guidance, share=share) if place else f"{guidance:g}"
        # Beside the dot, over its line, or under it where that would leave the field.
        above = at.y() > _TOP + tokens.TEXT_SMALL
        box = QRectF(at.x() + 9, at.y() - (17 if above else -3), 90, 14)
        if box.left() + painter.fontMetrics().horizontalAdvance(text) > self._x(1) + _SIDE - 4:
            box.moveRight(at.x() - 9)
        sides = Qt.AlignmentFlag.AlignRight if box.left() < at.x() - 50 else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.text))
        painter.drawText(box, sides | Qt.AlignmentFlag.AlignVCenter, text)

    def _x(self, share: float) -> float:
        return _TITLE_WIDTH + _SIDE + share * max(1.0, self.width() - _TITLE_WIDTH - 2 * _SIDE)

    def _y(self, guidance: float) -> float:
        bottom = self.height() - _TOP
        return bottom - min(guidance, self._most) / self._most * (bottom - _TOP)

    def _describe(self) -> None:
        """What a screen reader says."""
        schedule = self.schedule
        if not schedule:
            return
        share, guidance = schedule[self.chosen]
        self._tell(
            tr(
                "Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.",
                number=self.chosen + 1,
                count=len(schedule),
                guidance=guidance,
                share=share,
            )
        )


def _faint(colour: str) -> QColor:
    made = QColor(colour)
    made.setAlpha(40)
    return made

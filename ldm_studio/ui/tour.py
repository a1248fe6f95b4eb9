"""The first run's tour: five cards, each beside the part of the window that it tells of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import shortcut_text

if TYPE_CHECKING:
    from ldm_studio.ui.main_window import MainWindow

_WIDTH = 320


@dataclass(frozen=True)
class Stop:
    """One card: what it says, of which part of the window, and which panel has to be shown for that ("": none).

    A word in braces is a command's id, in whose place its shortcut is said.
    """

    title: str
    text: str
    part: Callable[[MainWindow], QWidget]
    panel: str = ""


STOPS = (
    Stop(
        said("What is tinted is painted anew"),
        said(
            "This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. "
            "Everything outside stays as it is, to the byte."
        ),
        lambda window: window.canvas,
    ),
    Stop(
        said("Say what should be there"),
        said(
            "Describe what you want to see in the tinted part. With the small model that is bundled, underlined words "
            "are those it was never taught."
        ),
        lambda window: window.prompt.prompt,
        "generate",
    ),
    Stop(
        said("Start the run"),
        said(
            "Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} "
            "ends it."
        ),
        lambda window: window.progress.generate,
        "generate",
    ),
    Stop(
        said("Every step is kept"),
        said(
            "Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. "
            "The same steps give the same picture, always."
        ),
        lambda window: window.steps,
        "steps",
    ),
    Stop(
        said("Take it, as a layer"),
        said(
            "{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take "
            "becomes a layer above the picture, which stays as it was. {help.palette} finds everything else."
        ),
        lambda window: window.tabs,
        "results",
    ),
)


class Tour(QFrame):
    """Shows the cards one after the other over a window, and rings what they tell of. Ends itself."""

    def __init__(self, window: MainWindow, ended: Callable[[], object]) -> None:
        """Args:
        ended: called when the last card was read, or the tour was left.
        """
        super().__init__(window)
        self._window, self._ended = window, ended
        self.place = 0
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self._ring = _Ring(window, QColor(window.theme.colours.focus))
        self._title, self.text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setProperty("strong", True)
        for label in (self._title, self.text):
            label.setWordWrap(True)
        self._count.setProperty("muted", True)
        self.leave, self.back, self.next = QPushButton(tr("Skip")), QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.next.setProperty("primary", True)
        self.leave.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        row = QHBoxLayout()
        row.setSpacing(tokens.GRID)
        row.addWidget(self._count, 1)
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
        self._inside = layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID)
        for label in (self._title, self.text):
            layout.addWidget(label)
        layout.addLayout(row)
        window.installEventFilter(self)
        self._show()

    def go(self, by: int) -> None:
        """To another card; past the last one the tour ends."""
        self.place = max(0, self.place + by)
        if self.place >= len(STOPS):
            self.end()
        else:
            self._show()

    def end(self) -> None:
        self._window.removeEventFilter(self)
        self._ring.hide()
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        self._ended()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 (Qt's name)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._put()
        return False

    def _show(self) -> None:
        stop = STOPS[self.place]
        if stop.panel:
            self._window.docks[stop.panel].show()
        title, text = local(stop.title), local(stop.text)
        self._title.setText(title)
        commands = self._window.studio.commands
        keys = {command.id: shortcut_text(command) or local(command.title) for command in commands}
        for command_id, shown in keys.items():
            text = text.replace("{" + command_id + "}", shown)
        self.text.setText(text)
        self._count.setText(tr("{number} of {count}", number=self.place + 1, count=len(STOPS)))
        self.back.setEnabled(self.place > 0)
        last = self.place + 1 == len(STOPS)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.leave.setVisible(not last)
        self.text.setAccessibleName(f"{title}. {text}")
        self.show()
        self._put()
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def _put(self) -> None:
        """Beside the part where there is room: left of it, else above it, else inside its lower edge."""
        part = STOPS[self.place].part(self._window)
        area = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())
        self._ring.surround(area)
        self._inside.invalidate()  # The buttons got their style after they were laid out first.
        width = max(_WIDTH, self.minimumSizeHint().width())
        self.setFixedWidth(width)
        height, gap = self.heightForWidth(width), tokens.GRID * 2
        self.setFixedHeight(height)
        if area.left() > width + 2 * gap:
            x, y = area.left() - width - gap, area.center().y() - height // 2
        elif area.top() > height + 2 * gap and area.height() < self._window.height() // 2:
            x, y = area.center().x() - width // 2, area.top() - height - gap
        else:
            x, y = area.center().x() - width // 2, area.bottom() - height - gap
        x = min(max(gap, x), self._window.width() - width - gap)
        y = min(max(gap, y), self._window.height() - height - gap)
        self.move(x, y)
        self.raise_()


class _Ring(QWidget):
    """A line around a part of the window, which lets everything through."""

    def __init__(self, parent: QWidget, colour: QColor) -> None:
        super().__init__(parent)
        self._over, self._colour = parent, colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, area: QRect) -> None:
        around = area.adjusted(-tokens.HALF, -tokens.HALF, tokens.HALF, tokens.HALF)
        self.setGeometry(around.intersected(self._over.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        painter.end()

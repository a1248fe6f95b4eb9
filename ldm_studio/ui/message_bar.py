"""One sentence for the user, over the top of the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.icons import Icons

_INFO_MS = 4000
_ICONS = {"info": "info", "warning": "warning", "error": "error"}


class MessageBar(QFrame):
    """Lies over a widget's top, so that nothing moves when it comes. Errors stay until they are dismissed."""

    def __init__(self, over: QWidget, icons: Icons) -> None:
        super().__init__(over)
        self._over, self._icons = over, icons
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("flat", True)
        self.dismiss.setAccessibleName(tr("Dismiss message"))
        self.dismiss.setToolTip(tr("Dismiss"))
        icons.attach(self.dismiss, "close")
        self.dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.GRID * 2, tokens.HALF, tokens.GRID, tokens.HALF)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        self.act = QPushButton()
        self.act.setAccessibleName(tr("What the message offers"))
        self.act.hide()
        self._do: Callable[[], object] = lambda: None
        self.act.clicked.connect(self._on_act)
        layout.addWidget(self.act)
        layout.addWidget(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; "" while there is none."""
        return self._text.text() if not self.isHidden() else ""

    def offer(self, text: str, title: str, do: Callable[[], object]) -> None:
        """Shows a sentence with a button that does something about it; it stays until it is used or dismissed."""
        self.say("warning", text)
        self.act.setText(title)
        self.act.setAccessibleName(title)
        self._do = do
        self.act.show()
        self._place()

    def _on_act(self) -> None:
        self.hide()
        self._do()

    def say(self, level: str, text: str) -> None:
        """Shows a sentence; level: "info" (goes by itself), "warning", "error"."""
        self.act.hide()
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(self._icons.pixmap(_ICONS.get(level, "info"), tokens.ICON, self.devicePixelRatioF()))
        text = local(text)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.stop()
        if level == "info":
            self._timer.start(_INFO_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        # Only while it is shown: a filter is asked about every paint event of the canvas.
        self._over.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        self._over.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 (Qt's name)
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        width = self._over.width()
        # The text wraps: how high the bar is depends on how wide it may be.
        self.setGeometry(0, 0, width, self.heightForWidth(width))

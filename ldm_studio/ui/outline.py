"""What the window shows before it is furnished: where its parts will be, in the theme's colours.

Only Qt and the tokens are imported here: it is on the screen while everything else is still being read.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ldm_studio.ui import tokens
from ldm_studio.ui.tokens import Colours

_MENU, _OPTIONS, _TOOLS, _STRIP, _STATUS = 28, 44, 44, 136, 24


class Outline(QWidget):
    """Bars, side panel, canvas and strip as plain areas.

    Signals:
        shown: it has been painted and events are answered.
    """

    shown = Signal()

    def __init__(self, colours: Colours, side_width: int) -> None:
        super().__init__()
        self._colours = colours
        self._side_width = side_width
        self._told = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        colours, width, height = self._colours, self.width(), self.height()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        side = max(0, width - self._side_width)
        below = height - _STATUS
        painter.fillRect(QRect(side + tokens.HALF, _MENU, self._side_width, below - _MENU), QColor(colours.panel))
        top = _MENU + _OPTIONS
        canvas = QRect(_TOOLS, top, side - _TOOLS, below - _STRIP - top)
        painter.fillRect(canvas, QColor(colours.canvas))
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.shown.emit)

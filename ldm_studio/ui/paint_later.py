"""Painting in a turn of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintLater(QObject):
    """Holds a widget's painting back for some milliseconds.

    Whatever several widgets have to paint after one event is painted in one go, and a hand that draws waits for all
    of it. What can wait is painted after what cannot, in a turn of the event loop of its own.
    """

    def __init__(self, widget: QWidget, milliseconds: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._let_go)

    def hold(self) -> None:
        """To be called before what changes the widget; more calls before it is painted do not hold it longer."""
        if not self._timer.isActive():
            self._widget.setUpdatesEnabled(False)
            self._timer.start()

    def _let_go(self) -> None:
        self._widget.setUpdatesEnabled(True)

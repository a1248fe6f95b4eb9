"""Painting a large area in bands, in turns of their own: a hand that draws waits for one band at most."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QWidget

_PAUSE_MS = 2
#: So much is painted at once, in logical pixels.
_PIXELS = 160_000


class Bands(QObject):
    """What of a view is still to be painted anew.

    last: an area that is painted after all others, with each of them.
    """

    def __init__(self, view: QWidget, last: QRect) -> None:
        super().__init__(view)
        self._view, self._last = view, last
        self._waiting: list[QRect] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._paint_one)

    def repaint(self, area: QRect) -> None:
        """Has an area painted, and what was still waiting."""
        for band in self._waiting:
            area = area.united(band)
        area = area.intersected(self._view.rect())
        high = max(1, _PIXELS // max(1, area.width()))
        tops = range(area.top(), area.bottom() + 1, high)
        self._waiting = [QRect(area.left(), top, area.width(), high).intersected(area) for top in tops]
        if not area.contains(self._last):
            self._waiting.append(self._last)
        self._timer.start()

    def _paint_one(self) -> None:
        self._view.update(self._waiting.pop(0))
        if self._waiting:
            self._timer.start()

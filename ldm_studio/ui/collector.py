"""Collects cyclic garbage on the GUI thread alone, where Qt's objects have to die."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ldm_studio.core import garbage

#: Milliseconds between two looks at how much there may be: while much is made, a little is collected often.
_LOOK_MS, _OFTEN_MS = 250, 20
#: Seconds after which all is looked through even while a run goes on: that takes tens of milliseconds.
_ALL_SECONDS = 300.0
#: Seconds for which another thread waits to be told that all is collected: the GUI thread may wait for it in turn.
_PATIENCE = 2.0


class Collector(QObject):
    """Takes the place of Python's own collector, with its thresholds, until it is closed. Made on the GUI thread."""

    _asked = Signal(object)

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        """`busy` says whether a run goes on or a hand draws, so that nothing may take long."""
        super().__init__(parent)
        self._busy, self._all = busy, time.monotonic()
        self._gui = threading.get_ident()
        self._asked.connect(self._answer)  # From another thread it arrives as an event.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._waiting: list[threading.Event] = []
        self._stopped = False
        garbage.take_over(self._collect)

    def stop(self) -> None:
        """Nothing is collected any more: the GUI thread is about to wait for others, and none shall wait for it."""
        self._stopped = True
        self._timer.stop()
        while self._waiting:
            self._waiting.pop().set()

    def close(self) -> None:
        """Python collects by itself again."""
        self.stop()
        garbage.hand_back()

    def _look(self) -> None:
        """Collects the oldest generation that is due, the younger ones with it."""
        busy = self._busy()
        if self._timer.interval() != (often := _OFTEN_MS if busy else _LOOK_MS):
            self._timer.setInterval(often)
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [n for n, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if 0 < most < count]
        if due and due[-1] == 2 and busy and time.monotonic() - self._all < _ALL_SECONDS:
            due.pop()
        if due:
            gc.collect(due[-1])
            if due[-1] == 2:
                self._all = time.monotonic()

    def _collect(self) -> None:
        if threading.get_ident() == self._gui:
            gc.collect()
        elif not self._stopped:
            done = threading.Event()
            self._waiting.append(done)
            self._asked.emit(done)
            done.wait(_PATIENCE)

    def _answer(self, done: threading.Event) -> None:
        if not self._stopped:
            gc.collect()
            self._waiting.remove(done)
            done.set()

"""Work on files that may take seconds, done off the GUI thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ldm_studio.core.errors import StudioError
from ldm_studio.core.wording import said
from ldm_studio.engine.priorities import give_way

Done = TypeVar("Done")
log = logging.getLogger(__name__)


class Errands(QObject):
    """Does one piece of work after the other on a thread of its own, and hands what came of it back in that order.

    Signals:
        changed: `doing` is another.
    """

    changed = Signal()
    _one_done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._asked: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._abandoned = False
        self._under_way: deque[str] = deque()
        self._results: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()
        # From the thread this arrives as an event: a slot of an object of the GUI thread runs there.
        self._one_done.connect(self._take)

    @property
    def doing(self) -> str:
        """What is being done, in a few words; "" while there is nothing to do."""
        return self._under_way[0] if self._under_way else ""

    def do(
        self, title: str, work: Callable[[], Done], then: Callable[[Done], object], failed: Callable[[str], object]
    ) -> None:
        """Has something done.

        Args:
            title: what is being done ("Saving fox.ora").
            work: called on the thread; it must own what it reads.
            then: takes what came of it, on the GUI thread.
            failed: takes one sentence instead if `work` raised, on the GUI thread.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._main, name="errands", daemon=True)
            self._thread.start()
        self._under_way.append(title)
        self._asked.put(partial(self._work, title, work, then, failed))
        if len(self._under_way) == 1:
            self.changed.emit()

    def wait(self) -> None:
        """Comes back when everything is done and handed back."""
        while self._under_way:
            self._hand_back(self._results.get())

    def close(self) -> None:
        """Waits for everything and ends the thread."""
        self.wait()
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join()
            self._thread = None

    def abandon(self) -> None:
        """Waits for nothing: nobody hears any more of what is under way, and the thread ends with the process."""
        self._abandoned = True
        self._under_way.clear()

    def _main(self) -> None:
        give_way()
        while (work := self._asked.get()) is not None and not self._abandoned:
            work()

    def _work(
        self, title: str, work: Callable[[], Done], then: Callable[[Done], object], failed: Callable[[str], object]
    ) -> None:
        try:
            done = work()
            self._results.put(lambda: then(done))
        except StudioError as error:
            sentence = str(error)
            self._results.put(lambda: failed(sentence))
        except Exception as error:
            log.exception("%s failed", title)
            name = type(error).__name__
            self._results.put(
                lambda: failed(
                    said("{title} failed unexpectedly ({name}): please report this.", title=title, name=name)
                )
            )
        if not self._abandoned:
            self._one_done.emit()

    def _take(self) -> None:
        if not self._results.empty() and not self._abandoned:  # Else `wait` was quicker.
            self._hand_back(self._results.get())

    def _hand_back(self, answer: Callable[[], object]) -> None:
        self._under_way.popleft()
        try:
            answer()
        finally:
            self.changed.emit()

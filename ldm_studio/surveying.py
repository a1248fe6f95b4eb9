"""Looking through the models' folders on a thread of its own: a large library takes a second or more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

Found = TypeVar("Found")


class Surveyor(Generic[Found]):
    """Looks when it is asked to; asked while it looks, it looks once more, so that what is told is never stale."""

    def __init__(self, look: Callable[[], Found], tell: Callable[[Found], None]) -> None:
        """Args:
        look: finds everything; called on the thread.
        tell: takes what was found; called on the thread, which is to hand it over.
        """
        self._look = look
        self._tell = tell
        self._lock = threading.Lock()
        self._busy = self._again = self._closed = False

    def ask(self) -> None:
        """Has everything looked through; what is found is told later."""
        with self._lock:
            self._again = self._busy
            if self._busy or self._closed:
                return
            self._busy = True
        threading.Thread(target=self._run, name="surveyor", daemon=True).start()

    def close(self) -> None:
        """Nothing is told any more."""
        with self._lock:
            self._closed = True

    def _run(self) -> None:
        going = True
        while going:
            with self._lock:
                self._again = False
            found = None
            try:
                found = self._look()
            except Exception:
                log.exception("the models' folders could not be looked through")
            with self._lock:
                going = self._again and not self._closed
                self._busy = going
                told = not going and not self._closed
            if told and found is not None:
                self._tell(found)

"""Telling whether a process still lives: it holds a lock on a file of its own, which ends with it however it ends."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows: an open file cannot be removed there, which tells the same.
    fcntl = None  # type: ignore[assignment]


class ProcessLock:
    """A lock that this process holds from `acquire` to its end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.name = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Takes the lock. Raises OSError where the folder cannot be written to."""
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / self.name).open("wb")
            if fcntl is not None:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                (self._folder / self.name).unlink()


def held_elsewhere(folder: Path, name: str) -> bool:
    """Whether a process holds the lock of a name; one that nobody holds any more is cleared away."""
    path = folder / Path(name).name
    if not name or not path.exists():
        return False
    try:
        with path.open("rb") as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
    except OSError:
        return True
    return False

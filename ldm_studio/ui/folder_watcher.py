"""Noticing that files came into folders, or went."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

#: Folders watched at most: each costs the system a handle.
_MOST = 400
_DEEPEST = 4


class FolderWatcher(QObject):
    """Calls back once things have been quiet for two seconds after a change in the folders, or in folders in them."""

    def __init__(self, changed: Callable[[], None], parent: QObject | None = None, quiet: int = 2000) -> None:
        """`quiet`: in milliseconds; a file that is being copied changes many times a second."""
        super().__init__(parent)
        self._folders: tuple[Path, ...] = ()
        self._changed = changed
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self._on_quiet)
        self._watcher.directoryChanged.connect(self._timer.start)

    def watch(self, folders: Sequence[Path]) -> None:
        """Watches these folders and no others."""
        self._folders = tuple(folders)
        present = self._watcher.directories()
        if present:
            self._watcher.removePaths(present)
        found: list[str] = []
        for folder in folders:
            _collect(str(folder), 0, found)
        if found:
            self._watcher.addPaths(found)

    def _on_quiet(self) -> None:
        self.watch(self._folders)
        self._changed()


def _collect(folder: str, depth: int, found: list[str]) -> None:
    """Adds a folder and those in it, but none that a link leads to."""
    if depth > _DEEPEST or len(found) >= _MOST:
        return
    try:
        inside = [entry.path for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return
    found.append(folder)
    for path in sorted(inside):
        _collect(path, depth + 1, found)

"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

#: What can be opened, by the ending of the name.
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".avif", ".gif")
OPENABLE = (*PICTURES, ".ora", ".psd", ".psb")


class FileDrop:
    """Takes one dropped file.

    A picture whose name ends in "mask", or that is dropped with Shift held, is taken as a mask.
    """

    def __init__(self, open_file: Callable[[Path], object], open_mask: Callable[[Path], object]) -> None:
        self._open_file = open_file
        self._open_mask = open_mask

    def enter(self, event: QDragMoveEvent) -> None:
        """A drag comes over the window or moves on it: it is welcome if it can be opened."""
        if dropped_file(event.mimeData()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Opens the file."""
        path = dropped_file(event.mimeData())
        if path is None:
            event.ignore()
            return
        event.acceptProposedAction()
        as_mask = path.suffix.lower() != ".ora" and (
            path.stem.lower().endswith("mask") or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        (self._open_mask if as_mask else self._open_file)(path)


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file of a drag that can be opened."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in OPENABLE:
            return path
    return None

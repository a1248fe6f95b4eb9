"""Files dropped on a widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

#: What can be opened, by the ending of the name.
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".avif", ".gif")
OPENABLE = (*PICTURES, ".ora")


class FileDrop(QObject):
    """Lets a widget take one dropped file.

    A picture whose name ends in "mask", or that is dropped with Shift held, is taken as a mask.
    """

    def __init__(
        self, widget: QWidget, open_file: Callable[[Path], object], open_mask: Callable[[Path], object]
    ) -> None:
        super().__init__(widget)
        self._open_file = open_file
        self._open_mask = open_mask
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 (Qt's name)
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if dropped_file(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        return False

    def _drop(self, event: QDropEvent) -> bool:
        path = dropped_file(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        as_mask = path.suffix.lower() != ".ora" and (
            path.stem.lower().endswith("mask") or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        (self._open_mask if as_mask else self._open_file)(path)
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file of a drag that can be opened."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in OPENABLE:
            return path
    return None

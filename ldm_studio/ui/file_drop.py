"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

#: What can be opened, by the ending of the name.
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".avif", ".gif")
OPENABLE = (*PICTURES, ".ora", ".psd", ".psb")

Use = Callable[[Path], object]


class FileDrop:
    """Takes one dropped file.

    A picture whose name ends in "mask", or that is dropped with Shift held, is taken as a mask; what is dropped on the
    layers, or with Alt held, becomes one of them.
    """

    def __init__(self, open_file: Use, open_mask: Use, add_layer: Use, on_layers: Callable[[QPoint], bool]) -> None:
        """Args:
        on_layers: whether a point of the window lies on the list of layers.
        """
        self._open_file = open_file
        self._open_mask = open_mask
        self._add_layer = add_layer
        self._on_layers = on_layers

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
        held, picture = event.modifiers(), path.suffix.lower() in PICTURES
        if held & Qt.KeyboardModifier.AltModifier or self._on_layers(event.position().toPoint()):
            self._add_layer(path)
        elif picture and (path.stem.lower().endswith("mask") or held & Qt.KeyboardModifier.ShiftModifier):
            self._open_mask(path)
        else:
            self._open_file(path)


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file of a drag that can be opened."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in OPENABLE:
            return path
    return None

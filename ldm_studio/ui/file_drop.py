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
    """Takes what is dropped: a file; several, or a folder with all that can be opened in it, as layers.

    Of one file: a picture whose name ends in "mask", or that is dropped with Shift held, is taken as a mask; what is
    dropped on the layers, or with Alt held, becomes one of them.
    """

    def __init__(self, open_file: Use, open_mask: Use, add_layers: Use, on_layers: Callable[[QPoint], bool]) -> None:
        """Args:
        add_layers: takes a file, or a folder.
        on_layers: whether a point of the window lies on the list of layers.
        """
        self._open_file = open_file
        self._open_mask = open_mask
        self._add_layers = add_layers
        self._on_layers = on_layers

    def enter(self, event: QDragMoveEvent) -> None:
        """A drag comes over the window or moves on it: it is welcome if it can be opened."""
        if not dropped_files(event.mimeData()):
            event.ignore()
        else:
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Opens the file, or adds the layers."""
        paths = dropped_files(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.acceptProposedAction()
        if len(paths) > 1 or paths[0].is_dir():
            for path in paths:
                self._add_layers(path)
            return
        (path,) = paths
        held, picture = event.modifiers(), path.suffix.lower() in PICTURES
        if held & Qt.KeyboardModifier.AltModifier or self._on_layers(event.position().toPoint()):
            self._add_layers(path)
        elif picture and (path.stem.lower().endswith("mask") or held & Qt.KeyboardModifier.ShiftModifier):
            self._open_mask(path)
        else:
            self._open_file(path)


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files of a drag that can be opened, and folders."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in OPENABLE or path.is_dir()]

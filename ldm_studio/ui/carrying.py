"""Dragging what made a result from its thumbnail to the fields of the panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ldm_studio.core.recipe import Recipe
from ldm_studio.studio.taking import Carried

_KIND = "application/x-ldm-studio-result"


def packed(recipe: Recipe) -> QMimeData:
    """A result's words and seed; to other programs its prompt."""
    data = QMimeData()
    data.setData(_KIND, Carried.of(recipe).packed())
    data.setText(recipe.prompt)
    return data


def carried(data: QMimeData | None) -> Carried | None:
    """What is dragged, if it is that."""
    if data is None or not data.hasFormat(_KIND):
        return None
    return Carried.unpacked(bytes(data.data(_KIND).data()))


class DropTarget(QObject):
    """Lets results be dropped on a widget and all that is in it."""

    def __init__(self, widget: QWidget, take: Callable[[Carried], object]) -> None:
        super().__init__(widget)
        self._take = take
        for inner in widget.findChildren(QWidget):
            inner.setAcceptDrops(False)  # What lies over it would take the words as text.
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QDragEnterEvent):
            if carried(event.mimeData()) is not None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            found = carried(event.mimeData())
            if found is not None:
                self._take(found)
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

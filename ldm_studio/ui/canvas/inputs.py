"""One watcher of a widget's events for all who act on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

Handler = Callable[[QEvent], bool]


class Inputs(QObject):
    """Shows a widget's events to handlers, in their order, until one takes it.

    Every Python method that Qt calls for an event waits for the interpreter, which a run under way holds half of the
    time: one filter in place of several is what keeps a stroke's paint events short.
    """

    #: Not for handlers: these come with every stroke, and nobody acts on them.
    _PASSED = frozenset({QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.UpdateLater})

    def __init__(self, widget: QWidget, handlers: Sequence[Handler]) -> None:
        super().__init__(widget)
        self._handlers = tuple(handlers)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 (Qt's name)
        if event.type() in self._PASSED:
            return False
        return any(handler(event) for handler in self._handlers)

"""Who has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def give_keyboard(widget: QWidget) -> None:
    """Gives a widget the keyboard, unless a part of it has it: a name that is being typed into a list goes on."""
    focused = QApplication.focusWidget()
    if focused is None or not (widget is focused or widget.isAncestorOf(focused)):
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

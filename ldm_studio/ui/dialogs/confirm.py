"""The lower edge of dialogs that ask for something: do it, or not."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QVBoxLayout, QWidget

from ldm_studio.ui import tokens


def lay_out(dialog: QDialog, *parts: QWidget | QLayout, do: str, width: int) -> QPushButton:
    """Puts parts one below the other, and below them the button that accepts, and Cancel.

    Args:
        do: what the button that accepts says.
        width: the dialog's least, in logical pixels.

    Returns:
        The button that accepts.
    """
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
    accept.setText(do)
    accept.setProperty("primary", True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
    layout.setSpacing(tokens.GRID * 2)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    layout.addWidget(buttons)
    dialog.setMinimumWidth(width)
    return accept

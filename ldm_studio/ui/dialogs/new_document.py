"""The size of a new, white document."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ldm_studio.ui import tokens
from ldm_studio.ui.number_field import NumberField

_LARGEST = 16384


class NewDocumentDialog(QDialog):
    """Asks for width and height in pixels."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("New document")
        self.width_field = NumberField("Width", 16, _LARGEST, suffix=" px", curved=True)
        self.height_field = NumberField("Height", 16, _LARGEST, suffix=" px", curved=True)
        self.width_field.setValue(width)
        self.height_field.setValue(height)
        for field in (self.width_field, self.height_field):
            field.box.setFixedWidth(88)
        form = QFormLayout()
        form.addRow("Width", self.width_field)
        form.addRow("Height", self.height_field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        create = buttons.button(QDialogButtonBox.StandardButton.Ok)
        create.setText("Create")
        create.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID * 2)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(360)

    @property
    def size_chosen(self) -> tuple[int, int]:
        return int(self.width_field.value()), int(self.height_field.value())

"""The size of a new, white document."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from ldm_studio.studio.language import tr
from ldm_studio.ui.dialogs.confirm import lay_out
from ldm_studio.ui.number_field import NumberField

_LARGEST = 16384


class NewDocumentDialog(QDialog):
    """Asks for width and height in pixels."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New document"))
        self.width_field = NumberField(tr("Width"), 16, _LARGEST, suffix=" px", curved=True)
        self.height_field = NumberField(tr("Height"), 16, _LARGEST, suffix=" px", curved=True)
        self.width_field.setValue(width)
        self.height_field.setValue(height)
        for field in (self.width_field, self.height_field):
            field.box.setFixedWidth(88)
        form = QFormLayout()
        form.addRow(tr("Width"), self.width_field)
        form.addRow(tr("Height"), self.height_field)
        lay_out(self, form, do=tr("Create"), width=360)

    @property
    def size_chosen(self) -> tuple[int, int]:
        return int(self.width_field.value()), int(self.height_field.value())

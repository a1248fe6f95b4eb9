"""How much room to add at the picture's edges."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QWidget

from ldm_studio.core.framing import Margins
from ldm_studio.ui.dialogs.confirm import lay_out
from ldm_studio.ui.number_field import NumberField

_MOST = 4096


class ExtendDialog(QDialog):
    """Asks for the pixels at each edge, and says how large the picture becomes."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Extend picture")
        self._size = width, height
        self._result = QLabel()
        self._result.setProperty("muted", True)
        form = QFormLayout()
        self.fields: dict[str, NumberField] = {}
        for name in ("Left", "Top", "Right", "Bottom"):
            field = NumberField(f"{name} edge", 0, _MOST, step=8, suffix=" px")
            # A quarter to either side: the usual wish is a wider picture.
            field.setValue(width // 4 // 8 * 8 if name in ("Left", "Right") else 0)
            field.box.setFixedWidth(88)
            field.valueChanged.connect(self._show)
            form.addRow(name, field)
            self.fields[name] = field
        lay_out(self, form, self._result, do="Extend", width=360)
        self._show()

    @property
    def margins(self) -> Margins:
        left, top, right, bottom = (int(field.value()) for field in self.fields.values())
        return Margins(left, top, right, bottom)

    def _show(self) -> None:
        margins, (width, height) = self.margins, self._size
        wide, high = width + margins.left + margins.right, height + margins.top + margins.bottom
        self._result.setText(f"From {width} x {height} to {wide} x {high} px. What is new is masked.")

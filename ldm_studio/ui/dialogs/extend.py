"""How much room to add at the picture's edges."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QWidget

from ldm_studio.core.framing import Margins
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.ui.dialogs.confirm import lay_out
from ldm_studio.ui.number_field import NumberField

_MOST = 4096
_EDGES = {
    "left": (said("Left"), said("Left edge")),
    "top": (said("Top"), said("Top edge")),
    "right": (said("Right"), said("Right edge")),
    "bottom": (said("Bottom"), said("Bottom edge")),
}


class ExtendDialog(QDialog):
    """Asks for the pixels at each edge, and says how large the picture becomes."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Extend picture"))
        self._size = width, height
        self._result = QLabel()
        self._result.setProperty("muted", True)
        form = QFormLayout()
        self.fields: dict[str, NumberField] = {}
        for name, (title, edge) in _EDGES.items():
            field = NumberField(local(edge), 0, _MOST, step=8, suffix=" px")
            # A quarter to either side: the usual wish is a wider picture.
            field.setValue(width // 4 // 8 * 8 if name in ("left", "right") else 0)
            field.box.setFixedWidth(88)
            field.valueChanged.connect(self._show)
            form.addRow(local(title), field)
            self.fields[name] = field
        lay_out(self, form, self._result, do=tr("Extend"), width=360)
        self._show()

    @property
    def margins(self) -> Margins:
        left, top, right, bottom = (int(field.value()) for field in self.fields.values())
        return Margins(left, top, right, bottom)

    def _show(self) -> None:
        margins, (width, height) = self.margins, self._size
        wide, high = width + margins.left + margins.right, height + margins.top + margins.bottom
        self._result.setText(
            tr(
                "From {width} x {height} to {wide} x {high} px. What is new is masked.",
                width=width,
                height=height,
                wide=wide,
                high=high,
            )
        )

"""Which upscaler makes the picture larger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QWidget

from ldm_studio.core.assets import Asset
from ldm_studio.studio.language import tr
from ldm_studio.ui.dialogs.confirm import lay_out


class EnlargeDialog(QDialog):
    """Asks for one of the upscalers there are (at least one), and says how large the picture becomes."""

    def __init__(
        self, width: int, height: int, upscalers: Sequence[Asset], chosen: str = "", parent: QWidget | None = None
    ) -> None:
        """`chosen` is the path of the one that is offered first; "": the first there is."""
        super().__init__(parent)
        self.setWindowTitle(tr("Enlarge picture"))
        self._size = width, height
        self._upscalers = list(upscalers)
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Upscaler"))
        for asset in self._upscalers:
            factor = f" ({asset.scale}x)" if asset.scale else ""
            self.combo.addItem(f"{asset.title or asset.name}{factor}", asset.path)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self._result = QLabel()
        self._result.setProperty("muted", True)
        self._result.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("Upscaler"), self.combo)
        lay_out(self, form, self._result, do=tr("Enlarge"), width=400)
        self.combo.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def upscaler(self) -> Asset:
        return self._upscalers[self.combo.currentIndex()]

    @property
    def said(self) -> str:
        """What stands under the choice."""
        return self._result.text()

    def _show(self) -> None:
        (width, height), asset = self._size, self.upscaler
        self.combo.setToolTip(asset.description or asset.path)
        if asset.scale:
            size = tr(
                "From {width} x {height} to {wide} x {high} px.",
                width=width,
                height=height,
                wide=width * asset.scale,
                high=height * asset.scale,
            )
        else:
            size = tr(
                "From {width} x {height} px, by a factor that shows when the file is loaded.",
                width=width,
                height=height,
            )
        self._result.setText(tr("{size} The result can be looked at before it is accepted.", size=size))

"""What brings a result to a frame that is larger than the size that the model draws at."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.choice import Choice


class UpscalerChoice(Choice):
    """Lanczos, or one of the upscalers there are. One that is gone stays chosen, and the run refuses it."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        tip = tr(
            "How a result is brought to a frame that is larger than the size the model draws at: smoothly, "
            "or with an upscaler, which draws sharper outlines"
        )
        super().__init__(tr("Enlarging"), tip, parent=parent)
        self._studio = studio
        self._fill()
        self.currentIndexChanged.connect(self._choose)
        studio.models_changed.connect(self._fill)
        studio.parameters.changed.connect(self._on_parameter)

    def _fill(self) -> None:
        blocker = QSignalBlocker(self)
        chosen = self._studio.parameters.values.upscaler
        self.clear()
        self.addItem(tr("Smooth (Lanczos)"), "")
        for asset in self._studio.upscalers:
            self.addItem(asset.title or asset.name, asset.name)
        if self.findData(chosen) < 0:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(self.findData(chosen))
        blocker.unblock()

    def _choose(self) -> None:
        self._studio.parameters.set("upscaler", self.currentData() or "")

    def _on_parameter(self, name: str) -> None:
        if name == "upscaler":
            self._fill()

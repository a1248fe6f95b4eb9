"""The model that the next run is made with."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from ldm_studio.studio.language import tr
from ldm_studio.studio.shelf import choose_model
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.choice import Choice


class ModelChoice(Choice):
    """The models there are. Like the runner, it takes the first one where none, or one that is gone, is chosen."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model"), tr("The model that paints; add model folders in Settings"), parent=parent)
        self._studio = studio
        self._fill()
        self.currentIndexChanged.connect(self._choose)
        studio.models_changed.connect(self._fill)
        studio.parameters.changed.connect(self._on_parameter)

    def _fill(self) -> None:
        blocker = QSignalBlocker(self)
        self.clear()
        for info in self._studio.models:
            self.addItem(info.name, info.id)
            tip = tr(
                "{family}, {side} px, {megabytes:,.0f} MB\n{path}",
                family=info.family,
                side=info.native_size,
                megabytes=info.bytes / 1e6,
                path=info.path,
            )
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.setEnabled(bool(self._studio.models))
        if not self._studio.models:
            self.addItem(tr("No model found"), "")
        blocker.unblock()
        self._show()

    def _show(self) -> None:
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(max(0, self.findData(self._studio.parameters.values.model)))
        blocker.unblock()

    def _on_parameter(self, name: str) -> None:
        if name == "model":
            self._show()

    def _choose(self) -> None:
        """Another model brings the steps, guidance and sampler that it was made for."""
        for info in self._studio.models:
            if info.id == self.currentData():
                choose_model(self._studio, info)

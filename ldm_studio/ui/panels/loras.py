"""The LoRAs of the next run, with their weights."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ldm_studio.studio.language import tr
from ldm_studio.studio.shelf import add_lora, loras_for, set_lora
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.added import AssetList


class LoraList(AssetList):
    """A row for each LoRA, and a button that offers those that fit the model."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(studio, icons, tr("Add a LoRA"), parent)
        self._names: tuple[str, ...] = ()
        self._fields: dict[str, NumberField] = {}
        self.add.menu().setToolTipsVisible(True)
        studio.parameters.changed.connect(self._on_parameter)
        studio.models_changed.connect(self._offer)
        self._offer()
        self._show()

    @property
    def useful(self) -> bool:
        """Whether there is a LoRA to add, or one that is worn."""
        return self.add.isEnabled() or bool(self._studio.parameters.values.loras)

    def _on_parameter(self, name: str) -> None:
        if name == "loras":
            self._show()
        elif name == "model":
            self._offer()

    def _offer(self) -> None:
        found = loras_for(self._studio.assets, self._studio.runner.model) if self._studio.models else []
        none = tr("No LoRA that fits this model is in the models' folders")
        for asset, action in zip(found, self.offer(found, add_lora, tr("Add a LoRA to the run"), none), strict=True):
            action.setToolTip(", ".join(asset.triggers) or asset.path)

    def _show(self) -> None:
        loras = self._studio.parameters.values.loras
        names = tuple(lora.name for lora in loras)
        if names != self._names:
            self._names, self._fields = names, {}
            self.fill([self._row(name) for name in names])
        for lora in loras:
            self._fields[lora.name].setValue(lora.weight)

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        label = ElidedLabel()
        label.setText(name)
        label.setToolTip(name)
        field = NumberField(tr("Weight of {name}", name=name), -2, 2, step=0.05, decimals=2, slider=False)
        field.setToolTip(tr("How much of it is added: 1 is all, 0 none"))
        field.setValue(1.0)
        field.valueChanged.connect(partial(set_lora, self._studio, name))
        remove = QToolButton()
        remove.setAccessibleName(tr("Take {name} out", name=name))
        remove.setToolTip(tr("Take {name} out of the run", name=name))
        self._icons.attach(remove, "close")
        remove.clicked.connect(lambda: set_lora(self._studio, name, None))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(label, 1)
        layout.addWidget(field)
        layout.addWidget(remove)
        self._fields[name] = field
        return row

"""The LoRAs of the next run, with their weights."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ldm_studio.studio.shelf import add_lora, loras_for, set_lora
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField


class LoraList(QWidget):
    """A row for each LoRA, and a button that offers those that fit the model."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._icons = icons
        self._names: tuple[str, ...] = ()
        self._fields: dict[str, NumberField] = {}
        self.add = QToolButton()
        self.add.setText("Add")
        self.add.setAccessibleName("Add a LoRA")
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))
        self.add.menu().setToolTipsVisible(True)
        icons.attach(self.add, "plus")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.HALF)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addLayout(self._rows)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
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
        menu = self.add.menu()
        menu.clear()
        found = loras_for(self._studio.assets, self._studio.runner.model) if self._studio.models else []
        for asset in found:
            action = menu.addAction(asset.name)
            action.setToolTip(", ".join(asset.triggers) or asset.path)
            action.triggered.connect(partial(add_lora, self._studio, asset))
        self.add.setEnabled(bool(found))
        self.add.setToolTip(
            "Add a LoRA to the run" if found else "No LoRA that fits this model is in the models' folders"
        )

    def _show(self) -> None:
        loras = self._studio.parameters.values.loras
        names = tuple(lora.name for lora in loras)
        if names != self._names:
            self._names, self._fields = names, {}
            while (item := self._rows.takeAt(0)) is not None:
                row = item.widget()
                if row is not None:
                    row.hide()
                    row.deleteLater()
            for name in names:
                self._rows.addWidget(self._row(name))
        for lora in loras:
            self._fields[lora.name].setValue(lora.weight)

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        label = ElidedLabel()
        label.setText(name)
        label.setToolTip(name)
        field = NumberField(f"Weight of {name}", -2, 2, step=0.05, decimals=2, slider=False)
        field.setToolTip("How much of it is added: 1 is all, 0 none")
        field.setValue(1.0)
        field.valueChanged.connect(partial(set_lora, self._studio, name))
        remove = QToolButton()
        remove.setAccessibleName(f"Take {name} out")
        remove.setToolTip(f"Take {name} out of the run")
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

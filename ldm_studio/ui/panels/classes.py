"""The classes of the next run, for models that make pictures of classes: chosen from a list, blended by weights."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ldm_studio.core import class_list
from ldm_studio.core.errors import InputError
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.added import exchange_rows
from ldm_studio.ui.wheel_guard import WheelGuard


class ClassList(QWidget):
    """A row for each class with its weight, and a box that finds further ones. The prompt's text is what counts."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._icons = studio, icons
        self._names: list[str] = []
        self.weights: list[NumberField] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.HALF)
        self.box = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(tr("Add a class"))
        self.box.setToolTip(tr("Type a part of a name, or open the list: the class is added to those that are blended"))
        field = QLineEdit()
        field.setPlaceholderText(tr("Add a class"))
        self.box.setLineEdit(field)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setCompleter(completer)
        WheelGuard(self.box)
        # After Qt has put the chosen text into the field.
        self.box.textActivated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addLayout(self._rows)
        layout.addWidget(self.box)
        studio.parameters.changed.connect(self._on_parameter)
        studio.models_changed.connect(self._offer)
        self._offer()

    def _on_parameter(self, name: str) -> None:
        if name == "model":
            self._offer()
        elif name == "prompt":
            self._show()

    @property
    def _wanted(self) -> bool:
        return bool(self._studio.models) and self._studio.runner.model.prompt == "classes"

    def _offer(self) -> None:
        """Fills the box with the model's classes."""
        words = list(self._studio.runner.model.words) if self._wanted else []
        if words != [self.box.itemText(row) for row in range(self.box.count())]:
            self.box.clear()
            self.box.addItems(words)
        self.box.setCurrentIndex(-1)
        self._show()

    def _found(self) -> list[tuple[str, float]]:
        """The prompt's classes; a weight that is none counts as 1 here, a run says what is wrong with it."""
        found = []
        for name, text in class_list.entries(self._studio.parameters.values.prompt):
            try:
                found.append((name, class_list.weight_of(name, text)))
            except InputError:
                found.append((name, 1.0))
        return found

    def _show(self) -> None:
        found = self._found() if self._wanted else []
        names = [name for name, _ in found]
        if names != self._names:
            self._names, self.weights = names, []
            exchange_rows(self._rows, [self._row(place, name) for place, name in enumerate(names)])
        total = sum(weight for _, weight in found)
        for field, (_, weight) in zip(self.weights, found, strict=True):
            field.setValue(weight)
            field.setToolTip(tr("How much of it is in the blend: now {share:.0%}", share=weight / total))

    def _row(self, place: int, name: str) -> QWidget:
        row = QWidget()
        label = ElidedLabel()
        label.setText(name)
        label.setToolTip(name)
        field = NumberField(tr("Weight of {name}", name=name), 0.05, 4, step=0.05, decimals=2)
        field.valueChanged.connect(partial(self._weigh, place))
        remove = QToolButton()
        remove.setAccessibleName(tr("Take {name} out", name=name))
        remove.setToolTip(tr("Take {name} out of the run", name=name))
        self._icons.attach(remove, "close")
        remove.clicked.connect(partial(self._remove, place))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(label, 1)
        layout.addWidget(field, 2)
        layout.addWidget(remove)
        self.weights.append(field)
        return row

    def _add(self, name: str) -> None:
        self.box.setCurrentIndex(-1)
        self.box.clearEditText()
        found = self._found()
        if name and name not in (known for known, _ in found):
            self._write([*found, (name, 1.0)])

    def _weigh(self, place: int, weight: float) -> None:
        found = self._found()
        if found[place][1] != weight:
            found[place] = (found[place][0], weight)
            self._write(found)

    def _remove(self, place: int) -> None:
        found = self._found()
        self._write(found[:place] + found[place + 1 :])

    def _write(self, classes: list[tuple[str, float]]) -> None:
        self._studio.parameters.set("prompt", class_list.written(classes))

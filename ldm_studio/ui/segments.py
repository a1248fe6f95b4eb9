"""A few buttons in one frame, of which one is down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ldm_studio.studio.language import local
from ldm_studio.studio.observable import Observable
from ldm_studio.ui import tokens


class Segments(QFrame):
    """Chooses one value of a field of an observable model."""

    def __init__(
        self,
        observable: Observable[Any],
        field: str,
        name: str,
        choices: Mapping[Any, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        observable, field: what is chosen.
        name: what a screen reader calls the choice.
        choices: title and tip of each value.
        """
        super().__init__(parent)
        self._observable, self._field = observable, field
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[Any, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for value, texts in choices.items():
            title, tip = map(local, texts)
            button = QToolButton()
            button.setText(title)
            button.setAccessibleName(f"{name}: {title}")
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(title))
            button.setFixedHeight(tokens.CONTROL_HEIGHT)
            button.clicked.connect(lambda _=False, chosen=value: observable.set(field, chosen))
            self._group.addButton(button)
            self._buttons[value] = button
            layout.addWidget(button)
        observable.changed.connect(self._on_changed)
        self._on_changed(field)

    def _on_changed(self, name: str) -> None:
        if name == self._field:
            self._buttons[self._observable.get(name)].setChecked(True)

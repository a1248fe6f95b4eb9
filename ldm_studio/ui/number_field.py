"""A number with a slider and a box for typing."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from ldm_studio.studio.language import tr
from ldm_studio.ui import tokens
from ldm_studio.ui.wheel_guard import WheelGuard

_POSITIONS = 1000


class NumberField(QWidget):
    """A slider and a spin box that show one number.

    Args:
        name: what a screen reader calls both parts.
        low, high: the range.
        step: what an arrow key changes; a typed number is brought to a multiple of it if `snap`.
        decimals: digits shown after the point; with 0, values are ints.
        suffix: the unit shown after the number.
        curved: the slider moves in even ratios rather than even steps (sizes from 1 to 1000).
        slider: whether there is a slider at all.

    Signals:
        valueChanged(object): the user chose another value (int or float).
    """

    valueChanged = Signal(object)  # noqa: N815 (as Qt's own widgets call it)

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        *,
        step: float = 1,
        decimals: int = 0,
        suffix: str = "",
        curved: bool = False,
        slider: bool = True,
        snap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._step = low, high, step
        self._curved, self._snap, self._decimals = curved, snap, decimals
        # Even ratios cannot begin at 0: there they are counted from one step below it.
        self._shift = 0.0 if low > 0 else step - low
        self._ratio = (high + self._shift) / (low + self._shift)
        self.box = self._make_box(name, suffix)
        self.slider = self._make_slider(name) if slider else None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        if self.slider is not None:
            layout.addWidget(self.slider, 1)
        layout.addWidget(self.box, 0 if slider else 1)
        self.setFocusProxy(self.box)
        self._show(low)

    def value(self) -> int | float:
        value = self.box.value()
        if self._snap:
            value = min(self._high, max(self._low, round(value / self._step) * self._step))
        return round(value) if self._decimals == 0 else round(value, self._decimals)

    def setValue(self, value: float) -> None:  # noqa: N802 (as Qt's own widgets call it)
        if value != self.value():
            self._show(value)
            self.valueChanged.emit(self.value())

    def set_step(self, step: float) -> None:
        """Another step, for the arrow keys and for snapping."""
        self._step = step
        self.box.setSingleStep(step)

    def setToolTip(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """One tip for the whole and its parts."""
        super().setToolTip(text)
        self.box.setToolTip(text)
        if self.slider is not None:
            self.slider.setToolTip(text)

    def _make_box(self, name: str, suffix: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(self._low, self._high)
        box.setDecimals(self._decimals)
        box.setSingleStep(self._step)
        box.setSuffix(suffix)
        box.setAccessibleName(name)
        box.setGroupSeparatorShown(False)
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box.setFixedWidth(64)
        box.lineEdit().setTextMargins(tokens.GRID - 2, 0, tokens.HALF, 0)
        WheelGuard(box)
        box.valueChanged.connect(self._from_box)
        box.editingFinished.connect(lambda: self._show(self.value()))
        return box

    def _make_slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, _POSITIONS)
        slider.setSingleStep(max(1, round(_POSITIONS * self._step / (self._high - self._low))))
        slider.setPageStep(_POSITIONS // 10)
        slider.setAccessibleName(tr("{name} slider", name=name))
        slider.setMinimumWidth(48)
        slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        WheelGuard(slider)
        slider.valueChanged.connect(self._from_slider)
        return slider

    def _from_box(self) -> None:
        self._move_slider(self.box.value())
        self.valueChanged.emit(self.value())

    def _from_slider(self, position: int) -> None:
        share = position / _POSITIONS
        if self._curved:
            value = (self._low + self._shift) * math.pow(self._ratio, share) - self._shift
        else:
            value = self._low + (self._high - self._low) * share
        value = round(value / self._step) * self._step
        blocker = QSignalBlocker(self.box)
        self.box.setValue(value)
        blocker.unblock()
        self.valueChanged.emit(self.value())

    def _show(self, value: float) -> None:
        blocker = QSignalBlocker(self.box)
        self.box.setValue(value)
        blocker.unblock()
        self._move_slider(value)

    def _move_slider(self, value: float) -> None:
        if self.slider is None:
            return
        value = min(self._high, max(self._low, value))
        if self._curved:
            share = math.log((value + self._shift) / (self._low + self._shift)) / math.log(self._ratio)
        else:
            share = (value - self._low) / (self._high - self._low)
        blocker = QSignalBlocker(self.slider)
        self.slider.setValue(round(share * _POSITIONS))
        blocker.unblock()


def named(title: str, field: NumberField) -> QWidget:
    """A field with its name before it."""
    row = QWidget()
    label = QLabel(title)
    label.setProperty("muted", True)
    label.setBuddy(field)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(tokens.GRID)
    layout.addWidget(label)
    layout.addWidget(field, 1)
    return row

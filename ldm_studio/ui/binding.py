"""Two-way binding of a field of an observable model to a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from ldm_studio.studio.observable import Observable
from ldm_studio.ui.number_field import NumberField

Read = Callable[[], Any]
Write = Callable[[Any], None]


def bind(observable: Observable[Any], name: str, widget: QWidget) -> None:
    """Keeps a field and a widget equal, whichever changes first. A value that does not fit leaves the field as it is.

    The widget is not written to while it is itself the source, so that typing is never disturbed.
    """
    _Binding(observable, name, widget)


class _Binding(QObject):
    """Belongs to its widget: the connections end with it."""

    def __init__(self, observable: Observable[Any], name: str, widget: QWidget) -> None:
        super().__init__(widget)
        self._observable, self._name, self._widget = observable, name, widget
        self._sending = False
        self._read, self._write, signal = _adapter(widget)
        self._write(observable.get(name))
        signal.connect(self._from_widget)
        observable.changed.connect(self._from_model)

    def _from_widget(self) -> None:
        self._sending = True
        try:
            self._observable.set(self._name, self._read())
        except ValidationError:
            pass  # Half-typed: the field keeps its value until what stands in the widget fits.
        finally:
            self._sending = False

    def _from_model(self, changed: str) -> None:
        value = self._observable.get(self._name)
        if changed == self._name and not self._sending and self._read() != value:
            blocker = QSignalBlocker(self._widget)
            self._write(value)
            blocker.unblock()


def _adapter(widget: QWidget) -> tuple[Read, Write, Any]:
    """How to read and write a widget's value, and the signal that tells of a change."""
    match widget:
        case NumberField() | QSpinBox() | QDoubleSpinBox() | QSlider():
            return widget.value, widget.setValue, widget.valueChanged
        case QAbstractButton():
            return widget.isChecked, widget.setChecked, widget.toggled
        case QComboBox():
            return widget.currentData, lambda v: widget.setCurrentIndex(widget.findData(v)), widget.currentIndexChanged
        case QLineEdit():
            return widget.text, widget.setText, widget.textChanged
        case QPlainTextEdit():
            return widget.toPlainText, widget.setPlainText, widget.textChanged
    raise TypeError(f"cannot bind a {type(widget).__name__}")

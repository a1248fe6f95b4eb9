"""Values that say when they change."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from PySide6.QtCore import QObject, Signal

T = TypeVar("T", bound=BaseModel)


class _Notifier(QObject):
    changed = Signal(str)


class Observable(Generic[T]):
    """A frozen pydantic model whose fields are replaced one by one, with a signal for each.

    Signals:
        changed(str): the named field has a new value.
    """

    def __init__(self, values: T) -> None:
        self._values = values
        self._notifier = _Notifier()
        self.changed = self._notifier.changed

    @property
    def values(self) -> T:
        return self._values

    def get(self, name: str) -> Any:
        return getattr(self._values, name)

    def set(self, name: str, value: Any) -> None:
        """Sets a field, checked and clamped by the model's validators; silent where nothing changes.

        Raises:
            pydantic.ValidationError: the value does not fit the field.
        """
        if self.get(name) == value:
            return
        self._values = type(self._values).model_validate({**self._values.model_dump(), name: value})
        self._notifier.changed.emit(name)

    def update(self, values: T) -> None:
        """Takes all fields of another model; one signal for each that differs."""
        for name in type(values).model_fields:
            self.set(name, getattr(values, name))

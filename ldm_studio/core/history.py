"""Undo: steps of differences with a byte budget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from ldm_studio.core.geometry import Rect, bounds_of

Plane = Literal["pixels", "mask"]


@dataclass(frozen=True)
class Patch:
    """What one rectangle of one plane was before and after."""

    plane: Plane
    rect: Rect
    before: NDArray[Any]
    after: NDArray[Any]

    @property
    def bytes(self) -> int:
        return self.before.nbytes + self.after.nbytes


@dataclass(frozen=True)
class Replacement:
    """The whole document exchanged for another (a new picture taken, a canvas resized): opaque states."""

    before: Any
    after: Any
    bytes: int


@dataclass(frozen=True)
class HistoryStep:
    """One undoable change and what it is called in the history panel."""

    label: str
    change: Patch | Replacement


def patch_between(plane: Plane, before: NDArray[Any], after: NDArray[Any], within: Rect) -> Patch | None:
    """The smallest patch that turns `before` into `after`, or None where they are equal.

    Args:
        plane: which plane the arrays are.
        before, after: whole planes of equal shape, (H, W) or (H, W, 4).
        within: a rectangle outside of which they are known to be equal.
    """
    rows, columns = within.slices
    old, new = before[rows, columns], after[rows, columns]
    different = old != new
    if different.ndim == 3:
        different = different.any(axis=2)
    inner = bounds_of(different.view(np.uint8))
    if inner.empty:
        return None
    r, c = inner.slices
    rect = Rect(within.x + inner.x, within.y + inner.y, inner.width, inner.height)
    return Patch(plane, rect, old[r, c].copy(), new[r, c].copy())


class History:
    """A line of steps with a position on it. The oldest steps go when the byte budget is exceeded.

    Signals:
        changed: steps or position changed.
    """

    changed = Signal()

    def __init__(self, apply: Callable[[HistoryStep, bool], None], budget: int = 512 << 20) -> None:
        """Args:
        apply: called with a step and whether it is undone (True) or redone (False).
        budget: bytes that the steps may hold together. The newest step is kept whatever its size.
        """
        self._apply = apply
        self._budget = budget
        self._steps: list[HistoryStep] = []
        self._position = 0

    @property
    def labels(self) -> list[str]:
        return [step.label for step in self._steps]

    @property
    def position(self) -> int:
        """How many of the steps are done, 0..len(labels)."""
        return self._position

    @property
    def can_undo(self) -> bool:
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        return self._position < len(self._steps)

    @property
    def bytes(self) -> int:
        return sum(step.change.bytes for step in self._steps)

    def push(self, step: HistoryStep) -> None:
        """Records a step that has just been done. Steps that were undone are dropped."""
        del self._steps[self._position :]
        self._steps.append(step)
        while self.bytes > self._budget and len(self._steps) > 1:
            del self._steps[0]
        self._position = len(self._steps)
        self.changed.emit()

    def undo(self) -> None:
        """Takes the last step back; does nothing at the start."""
        if self.can_undo:
            self._position -= 1
            self._apply(self._steps[self._position], True)
            self.changed.emit()

    def redo(self) -> None:
        """Does the next step again; does nothing at the end."""
        if self.can_redo:
            self._apply(self._steps[self._position], False)
            self._position += 1
            self.changed.emit()

    def go_to(self, position: int) -> None:
        """Undoes or redoes until `position` steps are done (clamped to 0..len(labels))."""
        wanted = min(max(0, position), len(self._steps))
        while self._position > wanted:
            self.undo()
        while self._position < wanted:
            self.redo()

    def clear(self) -> None:
        self._steps.clear()
        self._position = 0
        self.changed.emit()

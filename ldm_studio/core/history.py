"""Undo: steps of differences with a byte budget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from psygnal import Signal

from ldm_studio.core.blending import tiles
from ldm_studio.core.geometry import Rect, bounds_of
from ldm_studio.core.job import Mask
from ldm_studio.core.kept_masks import KeptMask
from ldm_studio.core.layers import Layer


@dataclass(frozen=True)
class Difference:
    """Which bits of one rectangle of the mask changed: `exclusive or` with them does the change and undoes it."""

    rect: Rect
    bits: Mask

    @property
    def bytes(self) -> int:
        return self.bits.nbytes if any(self.bits.strides) else self.bits.itemsize


@dataclass(frozen=True)
class MaskChange:
    """What changed in the mask, in pieces that do not overlap."""

    differences: tuple[Difference, ...]

    @cached_property
    def bytes(self) -> int:
        return sum(difference.bytes for difference in self.differences)


@dataclass(frozen=True)
class LayersChange:
    """A stack of layers exchanged for another, and which of them is in hand.

    bytes: what the stack before holds and the one after does not. What comes in addition is the document's.
    """

    before: tuple[Layer, ...]
    after: tuple[Layer, ...]
    chosen_before: int
    chosen_after: int

    @cached_property
    def bytes(self) -> int:
        kept = {id(array) for layer in self.after for array in layer.arrays}
        gone = {id(array): array.nbytes for layer in self.before for array in layer.arrays if id(array) not in kept}
        return sum(gone.values())


@dataclass(frozen=True)
class KeptChange:
    """The masks kept by name exchanged for others."""

    before: tuple[KeptMask, ...]
    after: tuple[KeptMask, ...]

    @cached_property
    def bytes(self) -> int:
        kept = {id(mask.pixels) for mask in self.after}
        return sum(mask.pixels.nbytes for mask in self.before if id(mask.pixels) not in kept)


@dataclass(frozen=True)
class FrameChange:
    """The frame by hand exchanged for another; None: there is none."""

    before: Rect | None
    after: Rect | None
    bytes: int = 0


@dataclass(frozen=True)
class Replacement:
    """The whole document exchanged for another (a new picture taken, a canvas resized): opaque states."""

    before: Any
    after: Any
    bytes: int


@dataclass(frozen=True)
class HistoryStep:
    """One undoable change and what it is called in the history panel.

    key: steps of the same key that follow one another, a slider's for instance, are one.
    """

    label: str
    change: MaskChange | LayersChange | KeptChange | FrameChange | Replacement
    key: str = ""


def cut_up(mask: Mask) -> Iterator[tuple[Rect, Mask]]:
    """A mask in pieces, as `mask_change` takes what was there before. They share its memory."""
    height, width = mask.shape
    return ((tile, mask[tile.slices]) for tile in tiles(Rect(0, 0, width, height)))


def mask_change(before: Iterable[tuple[Rect, Mask]], after: Mask) -> MaskChange | None:
    """What made a mask of another, or None where they are equal.

    Args:
        before: what rectangles of it held; they do not overlap, and outside of them nothing changed.
        after: (H, W), what it holds now.
    """
    found = (_difference(piece, after, rect) for rect, piece in before)
    differences = tuple(each for each in found if each is not None)
    return MaskChange(differences) if differences else None


def _difference(before: Mask, after: Mask, rect: Rect) -> Difference | None:
    # Most of a large mask is equal, which OpenCV sees in half the time and without memory for the bits.
    if not cv2.norm(before, after[rect.slices], cv2.NORM_INF):
        return None
    bits = before ^ after[rect.slices]
    inner = bounds_of(bits)
    rect = Rect(rect.x + inner.x, rect.y + inner.y, inner.width, inner.height)
    bits = bits[inner.slices]
    # Where all change alike, as in most of what fills or inverts a large mask, one value is kept.
    alike = bits.min() == bits.max()
    return Difference(rect, np.broadcast_to(bits[0, 0].copy(), bits.shape) if alike else bits.copy())


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
    def steps(self) -> tuple[HistoryStep, ...]:
        return tuple(self._steps)

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
        if step.key and self._steps and self._steps[-1].key == step.key:
            step = _joined(self._steps.pop(), step)
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

    def part(self) -> None:
        """What follows is a step of its own, whatever its key."""
        if self._steps:
            self._steps[-1] = replace(self._steps[-1], key="")

    def clear(self) -> None:
        self.take((), 0)

    def take(self, steps: Sequence[HistoryStep], position: int) -> None:
        """Has other steps, of which so many are done: those that led to what there is now."""
        self._steps = list(steps)
        self._position = min(max(0, position), len(self._steps))
        self.changed.emit()


def _joined(first: HistoryStep, second: HistoryStep) -> HistoryStep:
    if isinstance(first.change, LayersChange) and isinstance(second.change, LayersChange):
        change = replace(second.change, before=first.change.before, chosen_before=first.change.chosen_before)
        return replace(second, change=change)
    if isinstance(first.change, FrameChange) and isinstance(second.change, FrameChange):
        return replace(second, change=replace(second.change, before=first.change.before))
    return second

"""The document: picture layers, a mask and their history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from psygnal import Signal

from ldm_studio.core.blending import TILE
from ldm_studio.core.coverage import Coverage
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect, bounds_of, completed, part_of
from ldm_studio.core.groups import changed, group_of, members
from ldm_studio.core.history import (
    FrameChange,
    History,
    HistoryStep,
    KeptChange,
    LayersChange,
    MaskChange,
    Replacement,
    cut_up,
    mask_change,
)
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.kept_masks import KeptMask
from ldm_studio.core.layers import Composite, Group, Layer, changed_rect, composed, thinned
from ldm_studio.core.wording import said


@dataclass(frozen=True)
class Picture:
    """Pixels as they came from a file: RGBA of 8 or 16 bit and the ICC profile they are meant in."""

    pixels: Pixels
    icc: bytes | None = None


@dataclass(frozen=True)
class DocumentState:
    """A document's whole content at one moment.

    layers: the lowest first, at least one that is not hollow, all of one dtype. mask: (H, W) uint8, which is also the
    document's size; owned by the state. chosen: the number of the layer or group in hand; 0: the topmost. kept: masks
    kept by name, in the order of their list. frame: that of the next run, set by hand (see `core.frame`); None: it
    follows the mask.
    """

    layers: tuple[Layer, ...]
    mask: Mask
    icc: bytes | None = None
    chosen: int = 0
    kept: tuple[KeptMask, ...] = ()
    frame: Rect | None = None

    @property
    def picture(self) -> Picture:
        """What is seen of it."""
        height, width = self.mask.shape
        return Picture(Composite(width, height, self.layers[0].pixels.dtype).whole(self.layers), self.icc)

    @property
    def bytes(self) -> int:
        layers = sum(array.nbytes for layer in self.layers for array in layer.arrays)
        return self.mask.nbytes + layers + sum(mask.pixels.nbytes for mask in self.kept)


def state_of(picture: Picture, mask: Mask | None = None) -> DocumentState:
    """A document of one picture as its only layer; without a mask nothing is masked.

    Raises:
        InputError: the mask has another size.
    """
    height, width = picture.pixels.shape[:2]
    if mask is None:
        mask = np.zeros((height, width), np.uint8)
    elif mask.shape != (height, width):
        raise InputError(
            "The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: "
            "use a mask of the picture's size.",
            mask_width=mask.shape[1],
            mask_height=mask.shape[0],
            width=width,
            height=height,
        )
    return DocumentState((Layer(picture.pixels, name=said("Picture")),), mask, picture.icc)


class Document:
    """A picture that is being edited. All changes go through methods, are one undo step each, and are signalled.

    coverage: how much of it is masked, and about where.

    Signals:
        pixels_changed(Rect): what is seen changed inside a rectangle.
        layers_changed(): the layers, what is set of them, or the one in hand changed.
        mask_changed(Rect): the mask changed inside a rectangle.
        mask_edited(): an edit of the mask is done, a stroke for instance.
        kept_changed(): other masks are kept by name.
        frame_changed(): the frame was set by hand, or is so no more.
        replaced(): another picture, perhaps of another size, took the place of the old one.
    """

    pixels_changed = Signal(Rect)
    layers_changed = Signal()
    mask_changed = Signal(Rect)
    mask_edited = Signal()
    kept_changed = Signal()
    frame_changed = Signal()
    replaced = Signal()

    def __init__(self, picture: Picture, mask: Mask | None = None) -> None:
        self.history = History(self._apply)
        self._layers: tuple[Layer, ...]
        self._mask: Mask
        self._kept: tuple[KeptMask, ...]
        self._frame: Rect | None
        self._chosen: int
        self._composite: Composite
        self.coverage: Coverage
        self._set(state_of(picture, mask))

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The lowest first, at least one that is not hollow. Change them through `change_layers`."""
        return self._layers

    @property
    def chosen(self) -> Layer:
        """The layer in hand, which the verbs on layers mean: of a group the topmost one, of an empty one the hollow."""
        run = members(self._layers, self._chosen) or range(len(self._layers))
        return self._layers[next((at for at in reversed(run) if not self._layers[at].hollow), run[-1])]

    @property
    def chosen_group(self) -> Group | None:
        """The group in hand; None where a layer is."""
        group, layer = group_of(self._layers, self._chosen), self.chosen
        return layer.path[-1] if group is None and layer.hollow else group

    @property
    def chosen_number(self) -> int:
        """The number of the layer or group in hand."""
        group = self.chosen_group
        return self.chosen.number if group is None else group.number

    @property
    def pixels(self) -> Pixels:
        """What is seen of all layers, (H, W, 4) uint8 or uint16 RGBA. Read only; of several layers it is worked out."""
        return self._composite.whole(self._layers)

    @property
    def mask(self) -> Mask:
        """(H, W) uint8. Strokes write to it in place and call `mask_touched`; all else uses `change_mask`."""
        return self._mask

    @property
    def kept_masks(self) -> tuple[KeptMask, ...]:
        """Masks kept by name, in the order of their list. Change them through `change_kept`."""
        return self._kept

    @property
    def frame(self) -> Rect | None:
        """The frame of the next run, set by hand; None: it follows the mask. Change it through `change_frame`."""
        return self._frame

    @property
    def icc(self) -> bytes | None:
        return self._icc

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """uint8 or uint16."""
        return self._layers[0].pixels.dtype

    @property
    def width(self) -> int:
        return int(self._mask.shape[1])

    @property
    def height(self) -> int:
        return int(self._mask.shape[0])

    @property
    def rect(self) -> Rect:
        return Rect(0, 0, self.width, self.height)

    @property
    def mask_bounds(self) -> Rect:
        """The smallest rectangle around the painted pixels; empty if there are none."""
        about = self.coverage.bounds
        exact = bounds_of(self._mask[about.slices])
        return Rect(about.x + exact.x, about.y + exact.y, exact.width, exact.height)

    def read(self, rect: Rect) -> Pixels:
        """What is seen inside a rectangle, (height, width, 4); beyond the edges those repeated. Read only."""
        inside = rect.intersected(self.rect)
        return completed(self._composite.read(self._layers, inside), inside, rect)

    def masked(self, rect: Rect) -> Mask:
        """The mask inside a rectangle; beyond the document's edges all is masked. Read only."""
        return part_of(self._mask, rect, 255)

    def glance(self, rect: Rect, stride: int) -> Pixels:
        """What is seen of every `stride`-th pixel alone, for a first look at what takes long to compose.

        rect: in pixels of the picture that much smaller.
        """
        thin = [thinned(layer, stride) for layer in self._layers if layer.shown]
        return composed([layer for layer in thin if layer is not None], rect, self.dtype)

    def state(self) -> DocumentState:
        """The content now: later edits do not change it."""
        return _copied(self._state)

    def replace(self, picture: Picture, label: str, mask: Mask | None = None) -> None:
        """Takes another picture (and mask) as the content: one undo step."""
        self.replace_state(state_of(picture, mask), label)

    def replace_state(self, after: DocumentState, label: str) -> None:
        """Takes other layers and another mask, perhaps of another size, as the content: one undo step."""
        before = self._state
        self._set(_copied(after))
        self.history.push(HistoryStep(label, Replacement(before, after, before.bytes)))
        self._tell_replaced()

    def choose(self, number: int) -> None:
        """Takes another layer, or a group, in hand; no undo step."""
        if number != self._chosen:
            self._chosen = number
            self.history.part()
            self.layers_changed.emit()

    def fold(self, number: int, collapsed: bool) -> None:
        """Shuts a group in the list, or opens it; no undo step. Of a shut one no layer is in hand, but the group."""
        group = group_of(self._layers, number)
        if group is None or group.collapsed == collapsed:
            return
        self._layers = changed(self._layers, replace(group, collapsed=collapsed))
        if collapsed and any(self._layers[at] is self.chosen for at in members(self._layers, number)):
            self._chosen = number
        self.layers_changed.emit()

    def change_layers(self, after: Sequence[Layer], label: str, chosen: int | None = None, key: str = "") -> None:
        """Takes another stack of layers: one undo step, none if nothing differs.

        Args:
            after: the lowest first, at least one that is not hollow, all of the document's dtype.
            chosen: the number of the layer or group in hand from now on; None: the same as before.
            key: see `HistoryStep`.
        """
        stack = tuple(after)
        if all(layer.hollow for layer in stack) or any(layer.pixels.dtype != self.dtype for layer in stack):
            raise ValueError("a document has at least one layer, and all are of one depth")
        if stack == self._layers:
            return
        held = self.chosen_number
        change = LayersChange(self._layers, stack, held, held if chosen is None else chosen)
        self._take(stack, change.chosen_after)
        self.history.push(HistoryStep(label, change, key))

    def change_kept(self, after: Sequence[KeptMask], label: str) -> None:
        """Keeps other masks by name: one undo step, none if nothing differs."""
        change = KeptChange(self._kept, tuple(after))
        if change.before != change.after:
            self._kept = change.after
            self.history.push(HistoryStep(label, change))
            self.kept_changed.emit()

    def change_frame(self, after: Rect | None, label: str, key: str = "") -> None:
        """Sets the frame of the next run by hand (None: it follows the mask): one undo step, none if nothing differs.

        key: see `HistoryStep`.
        """
        change = FrameChange(self._frame, after)
        if change.before != change.after:
            self._frame = after
            self.history.push(HistoryStep(label, change, key))
            self.frame_changed.emit()

    def change_mask(self, edit: Callable[[Mask], Mask], label: str) -> None:
        """Replaces the mask by what `edit` makes of it: one undo step, none if nothing differs.

        edit: makes a new mask and leaves the one it is given as it is.
        """
        after = np.ascontiguousarray(edit(self._mask), np.uint8)
        self.take_mask(after, mask_change(cut_up(self._mask), after), label)

    def take_mask(self, after: Mask, change: MaskChange | None, label: str, coverage: Coverage | None = None) -> None:
        """Takes another mask, whose difference from the present one is known already (None: there is none).

        coverage: its, if that is known too: counting all of a large one takes a while.
        """
        self._mask = after
        if change is not None:
            self.coverage = coverage or self.coverage
            self._tell(change, counted=coverage is not None)
            self.history.push(HistoryStep(label, change))
            self.mask_edited.emit()

    def mask_touched(self, rect: Rect) -> None:
        """Tells that a stroke under way has written to the mask inside `rect`."""
        if not rect.empty:
            self._mask_changed(rect)

    def record_stroke(self, before: Iterable[tuple[Rect, Mask]], label: str) -> None:
        """Makes one undo step of a stroke that wrote to the mask in place.

        Args:
            before: what the mask held at its start, in pieces: see `mask_change`.
        """
        change = mask_change(before, self._mask)
        if change is not None:
            self.history.push(HistoryStep(label, change))
            self.mask_edited.emit()

    def _apply(self, step: HistoryStep, undo: bool) -> None:
        change = step.change
        if isinstance(change, Replacement):
            self._set(_copied(change.before if undo else change.after))
            self._tell_replaced()
        elif isinstance(change, LayersChange):
            stack, chosen = (change.before, change.chosen_before) if undo else (change.after, change.chosen_after)
            self._take(stack, chosen)
        elif isinstance(change, KeptChange):
            self._kept = change.before if undo else change.after
            self.kept_changed.emit()
        elif isinstance(change, FrameChange):
            self._frame = change.before if undo else change.after
            self.frame_changed.emit()
        else:
            for each in change.differences:
                self._mask[each.rect.slices] ^= each.bits
            self._tell(change)

    def _take(self, stack: tuple[Layer, ...], chosen: int) -> None:
        rect = changed_rect(self._layers, stack).intersected(self.rect)
        self._layers, self._chosen = stack, chosen
        if not rect.empty:
            self._composite.spoil(rect)
            self.pixels_changed.emit(rect)
        self.layers_changed.emit()

    @property
    def _state(self) -> DocumentState:
        return DocumentState(self._layers, self._mask, self._icc, self._chosen, self._kept, self._frame)

    def _tell_replaced(self) -> None:
        self.replaced.emit()
        self.layers_changed.emit()
        self.kept_changed.emit()
        self.frame_changed.emit()

    def _tell(self, change: MaskChange, counted: bool = False) -> None:
        for rect in _runs(each.rect for each in change.differences):
            self._mask_changed(rect, counted)

    def _mask_changed(self, rect: Rect, counted: bool = False) -> None:
        if not counted:
            self.coverage.touched(self._mask, rect)
        self.mask_changed.emit(rect)

    def _set(self, state: DocumentState) -> None:
        self._layers, self._chosen = state.layers, state.chosen or state.layers[-1].number
        self._icc, self._kept, self._frame = state.icc, state.kept, state.frame
        self._mask = state.mask
        self._composite = Composite(self.width, self.height, self.dtype)
        self.coverage = Coverage(state.mask)


def _copied(state: DocumentState) -> DocumentState:
    """The mask is written to in place: what the history keeps is another."""
    return replace(state, mask=state.mask.copy())


def _runs(rects: Iterable[Rect]) -> Iterator[Rect]:
    """Rectangles of neighbouring tiles in a row made one: who is told of few has less to do."""
    row = Rect(0, 0, 0, 0)
    for rect in rects:
        joins = not row.empty and row.y // TILE == rect.y // TILE and 0 <= rect.x - row.right < TILE
        if not joins and not row.empty:
            yield row
        row = row.united(rect) if joins else rect
    if not row.empty:
        yield row

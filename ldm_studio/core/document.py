"""The document: a picture, its mask and its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from psygnal import Signal

from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect, bounds_of
from ldm_studio.core.history import History, HistoryStep, Patch, Plane, Replacement, patch_between
from ldm_studio.core.job import Mask, Pixels


@dataclass(frozen=True)
class Picture:
    """Pixels as they came from a file: RGBA of 8 or 16 bit and the ICC profile they are meant in."""

    pixels: Pixels
    icc: bytes | None = None


@dataclass(frozen=True)
class DocumentState:
    """A document's whole content at one moment. The arrays are owned by the state: copy before changing."""

    picture: Picture
    mask: Mask


class Document:
    """A picture that is being edited. All changes go through methods, are one undo step each, and are signalled.

    Signals:
        pixels_changed(Rect): the picture changed inside a rectangle.
        mask_changed(Rect): the mask changed inside a rectangle.
        mask_edited(): an edit of the mask is done, a stroke for instance.
        replaced(): another picture, perhaps of another size, took the place of the old one.
    """

    pixels_changed = Signal(Rect)
    mask_changed = Signal(Rect)
    mask_edited = Signal()
    replaced = Signal()

    def __init__(self, picture: Picture, mask: Mask | None = None) -> None:
        self.history = History(self._apply)
        self._pixels = picture.pixels
        self._icc = picture.icc
        self._mask = _mask_or_empty(picture.pixels, mask)

    @property
    def pixels(self) -> Pixels:
        """(H, W, 4) uint8 or uint16 RGBA. Read only: change it through `change_pixels`."""
        return self._pixels

    @property
    def mask(self) -> Mask:
        """(H, W) uint8. Strokes write to it in place and call `mask_touched`; all else uses `change_mask`."""
        return self._mask

    @property
    def icc(self) -> bytes | None:
        return self._icc

    @property
    def width(self) -> int:
        return int(self._pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self._pixels.shape[0])

    @property
    def rect(self) -> Rect:
        return Rect(0, 0, self.width, self.height)

    @property
    def mask_bounds(self) -> Rect:
        """The smallest rectangle around the painted pixels; empty if there are none."""
        return bounds_of(self._mask)

    def state(self) -> DocumentState:
        """The content now, copied: later edits do not change it."""
        return DocumentState(Picture(self._pixels.copy(), self._icc), self._mask.copy())

    def replace(self, picture: Picture, label: str, mask: Mask | None = None) -> None:
        """Takes another picture (and mask) as the content: one undo step."""
        before = DocumentState(Picture(self._pixels, self._icc), self._mask)
        after = DocumentState(picture, _mask_or_empty(picture.pixels, mask))
        size = before.picture.pixels.nbytes + before.mask.nbytes + picture.pixels.nbytes + after.mask.nbytes
        self._set(_copied(after))
        self.history.push(HistoryStep(label, Replacement(before, after, size)))
        self.replaced.emit()

    def change_pixels(self, rect: Rect, after: Pixels, label: str) -> None:
        """Sets the picture inside a rectangle of the document: one undo step, none if nothing differs."""
        if after.shape[:2] != (rect.height, rect.width) or after.dtype != self._pixels.dtype:
            raise InputError("The result does not fit the picture any more: undo the last change or run again.")
        before = self._pixels[rect.slices].copy()
        self._pixels[rect.slices] = after
        self._push(label, "pixels", rect, before)

    def change_mask(self, edit: Callable[[Mask], Mask], label: str) -> None:
        """Replaces the mask by what `edit` makes of it: one undo step, none if nothing differs."""
        before = self._mask
        after = np.ascontiguousarray(edit(before.copy()), np.uint8)
        self._mask = after
        patch = patch_between("mask", before, after, self.rect)
        if patch is not None:
            self.mask_changed.emit(patch.rect)
            self.history.push(HistoryStep(label, patch))
            self.mask_edited.emit()

    def mask_touched(self, rect: Rect) -> None:
        """Tells that a stroke under way has written to the mask inside `rect`."""
        if not rect.empty:
            self.mask_changed.emit(rect)

    def record_stroke(self, before: Mask, touched: Rect, label: str) -> None:
        """Makes one undo step of a stroke that wrote to the mask in place; `before` is the mask at its start."""
        touched = touched.intersected(self.rect)
        patch = None if touched.empty else patch_between("mask", before, self._mask, touched)
        if patch is not None:
            self.history.push(HistoryStep(label, patch))
            self.mask_edited.emit()

    def _push(self, label: str, plane: Plane, rect: Rect, before: Pixels) -> None:
        local = Rect(0, 0, rect.width, rect.height)
        after = self._pixels[rect.slices]
        patch = patch_between(plane, before, after, local)
        if patch is None:
            return
        moved = Rect(patch.rect.x + rect.x, patch.rect.y + rect.y, patch.rect.width, patch.rect.height)
        self.pixels_changed.emit(moved)
        self.history.push(HistoryStep(label, Patch(plane, moved, patch.before, patch.after)))

    def _apply(self, step: HistoryStep, undo: bool) -> None:
        change = step.change
        if isinstance(change, Replacement):
            self._set(_copied(change.before if undo else change.after))
            self.replaced.emit()
            return
        plane = self._mask if change.plane == "mask" else self._pixels
        plane[change.rect.slices] = change.before if undo else change.after
        (self.mask_changed if change.plane == "mask" else self.pixels_changed).emit(change.rect)

    def _set(self, state: DocumentState) -> None:
        self._pixels = state.picture.pixels
        self._icc = state.picture.icc
        self._mask = state.mask


def _copied(state: DocumentState) -> DocumentState:
    return DocumentState(Picture(state.picture.pixels.copy(), state.picture.icc), state.mask.copy())


def _mask_or_empty(pixels: Pixels, mask: Mask | None) -> Mask:
    if mask is None:
        return np.zeros(pixels.shape[:2], np.uint8)
    if mask.shape != pixels.shape[:2]:
        raise InputError(
            f"The mask is {mask.shape[1]}x{mask.shape[0]} but the picture is {pixels.shape[1]}x{pixels.shape[0]}: "
            "use a mask of the picture's size."
        )
    return mask

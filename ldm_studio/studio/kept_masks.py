"""Masks kept by name: keeping what is masked, and bringing it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ldm_studio.core import kept_masks
from ldm_studio.core import mask as masks
from ldm_studio.core.document import Document
from ldm_studio.core.job import Mask
from ldm_studio.core.kept_masks import KeptMask
from ldm_studio.core.layers import clean_name, free_name
from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr
from ldm_studio.studio.layers import Say
from ldm_studio.studio.mask_changes import MaskChanges
from ldm_studio.studio.results import Results

_LABELS: dict[masks.Combine, str] = {
    "add": said("Add a kept mask"),
    "subtract": said("Subtract a kept mask"),
    "intersect": said("Intersect with a kept mask"),
}


class KeptMasks(QObject):
    """The masks that a document keeps by name, and which of them is in hand; each verb is one undo step.

    What cannot be done becomes a message. Where no number is given, the mask in hand is meant.

    Signals:
        chosen_changed: another one is in hand.
    """

    chosen_changed = Signal()

    def __init__(
        self, document: Document, changes: MaskChanges, results: Results, say: Say, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._changes, self._results, self._say = document, changes, results, say
        self._number = 0

    @property
    def chosen(self) -> KeptMask | None:
        """The mask in hand: the one chosen last, else the newest; None: none is kept."""
        kept = self._document.kept_masks
        return next((each for each in kept if each.number == self._number), kept[-1] if kept else None)

    def choose(self, number: int) -> None:
        """Takes another one in hand; no undo step."""
        if number != self._number:
            self._number = number
            self.chosen_changed.emit()

    def keep(self) -> None:
        """Keeps what is masked now under a name of its own, to be changed with `rename`."""
        if self._document.coverage.empty:
            self._say("warning", said("Nothing is masked: paint a mask first."))
            return
        self._add(kept_masks.keep(self._document.mask, self._free_name(tr("Mask"))))

    def keep_of_result(self) -> None:
        """Keeps the exact mask that made the shown result, or else the layer in hand."""
        found = self._of_result() or self._of_layer()
        if found is None:
            self._say(
                "warning", said("Neither a result that repainted a mask is shown, nor is a layer in hand that was one.")
            )
            return
        mask, x, y, name = found
        self._add(kept_masks.keep(mask, self._free_name(clean_name(name) or tr("Mask")), x, y))

    def use(self, number: int | None = None) -> None:
        """Masks what the kept mask masked, and nothing else."""
        kept = self._find(number)
        if kept is not None:
            self._changes.make(said("Use a kept mask"), lambda mask: kept.on(mask.shape))

    def combine(self, how: masks.Combine, number: int | None = None) -> None:
        """Adds the kept mask to what is masked, takes it away, or keeps what both mask."""
        kept = self._find(number)
        if kept is not None:
            self._changes.make(_LABELS[how], lambda mask: masks.combined(mask, kept.on(mask.shape), how))

    def update(self, number: int | None = None) -> None:
        """Keeps what is masked now in place of what was kept under the name."""
        kept = self._find(number)
        if kept is None:
            return
        if self._document.coverage.empty:
            self._say("warning", said("Nothing is masked: paint a mask first."))
            return
        self._put(
            replace(kept_masks.keep(self._document.mask, kept.name), number=kept.number), said("Update a kept mask")
        )

    def rename(self, name: str, number: int | None = None) -> None:
        kept = self._find(number)
        name = clean_name(name)
        if kept is not None and name and name != kept.name:
            self._put(replace(kept, name=name), said("Rename a kept mask"))

    def delete(self, number: int | None = None) -> None:
        kept = self._find(number)
        if kept is not None:
            rest = [each for each in self._document.kept_masks if each is not kept]
            self._document.change_kept(rest, said("Delete a kept mask"))

    def _of_result(self) -> tuple[Mask, int, int, str] | None:
        candidate = self._results.current
        if candidate is None or candidate.result.painted is None or candidate.result.frame is None:
            return None
        frame = candidate.result.frame
        return candidate.result.painted, frame.x, frame.y, candidate.result.recipe.prompt

    def _of_layer(self) -> tuple[Mask, int, int, str] | None:
        layer = self._document.chosen
        if layer.painted is None or not layer.painted.any():
            return None
        return layer.painted, layer.x, layer.y, layer.name

    def _find(self, number: int | None) -> KeptMask | None:
        if number is None:
            return self.chosen
        return next((each for each in self._document.kept_masks if each.number == number), None)

    def _add(self, kept: KeptMask) -> None:
        self._document.change_kept((*self._document.kept_masks, kept), said("Keep the mask"))
        self.choose(kept.number)
        self._say("info", said("The mask is kept as “{name}”.", name=kept.name))

    def _put(self, kept: KeptMask, label: str) -> None:
        after = [kept if each.number == kept.number else each for each in self._document.kept_masks]
        self._document.change_kept(after, label)

    def _free_name(self, wanted: str) -> str:
        return free_name(wanted, {each.name for each in self._document.kept_masks})

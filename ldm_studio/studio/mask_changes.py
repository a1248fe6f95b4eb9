"""Changes of all of a document's mask, of a large one off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ldm_studio.core.coverage import Coverage
from ldm_studio.core.document import Document, DocumentState
from ldm_studio.core.history import MaskChange, cut_up, mask_change
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.studio.errands import Errands

Say = Callable[[str, str], None]

#: Pixels of a document above which all of its mask is edited off the GUI thread.
_AT_ONCE = 16 << 20


class MaskChanges:
    """Has all of the mask changed, as one undo step.

    finish: ends what is still being drawn on it.
    """

    def __init__(self, document: Document, errands: Errands, say: Say, finish: Callable[[], None]) -> None:
        self._document = document
        self._errands = errands
        self._say = say
        self._finish = finish
        # How many edits and documents there have been: while one is edited, another may come.
        self._edits = self._opened = 0
        document.mask_changed.connect(self._on_edit)
        document.replaced.connect(self._on_replaced)

    def make(self, label: str, edit: Callable[[Mask], Mask]) -> None:
        """Takes what `edit` makes of the mask; it makes a new one, and may be called on another thread."""
        self._finish()
        if not self._large:
            self._document.change_mask(edit, label)
            return
        # Looked at as it is: what is painted on it meanwhile only shows that all is to be done again.
        before, edits, opened = self._document.mask, self._edits, self._opened

        def work() -> tuple[Mask, MaskChange | None, Coverage]:
            after = np.ascontiguousarray(edit(before), np.uint8)
            return after, mask_change(cut_up(before), after), Coverage(after)

        def take(done: tuple[Mask, MaskChange | None, Coverage]) -> None:
            if opened != self._opened:
                return  # Another document has taken its place.
            self._finish()  # A stroke writes to the mask that is about to be exchanged.
            if edits == self._edits:
                after, change, coverage = done
                self._document.take_mask(after, change, label, coverage)
            else:
                self.make(label, edit)  # It was painted on meanwhile: that is not to be lost.

        self._errands.do(label, work, take, lambda sentence: self._say("error", sentence))

    def seen(self) -> Callable[[], Pixels]:
        """What is seen of the document now, to be asked for in an edit."""
        if not self._large:
            return lambda: self._document.pixels
        state = DocumentState(self._document.layers, self._document.mask)
        return lambda: state.picture.pixels

    @property
    def _large(self) -> bool:
        return self._document.width * self._document.height > _AT_ONCE

    def _on_edit(self) -> None:
        self._edits += 1

    def _on_replaced(self) -> None:
        self._opened += 1

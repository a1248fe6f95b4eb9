"""Edits of the mask as a whole."""

from __future__ import annotations

from ldm_studio.core import mask as masks
from ldm_studio.core import selection
from ldm_studio.core.wording import said
from ldm_studio.studio.mask_changes import MaskChanges


class MaskEditor:
    """Edits all of the mask; each verb is one undo step. Widths are in document pixels."""

    def __init__(self, changes: MaskChanges) -> None:
        self._changes = changes

    def fill_all(self) -> None:
        self._changes.make(said("Mask all"), masks.filled)

    def clear(self) -> None:
        self._changes.make(said("Clear mask"), masks.cleared)

    def invert(self) -> None:
        self._changes.make(said("Invert mask"), masks.inverted)

    def grow(self, pixels: int) -> None:
        self._changes.make(said("Grow mask"), lambda mask: masks.grown(mask, pixels))

    def shrink(self, pixels: int) -> None:
        self._changes.make(said("Shrink mask"), lambda mask: masks.shrunk(mask, pixels))

    def feather(self, pixels: int) -> None:
        self._changes.make(said("Feather mask"), lambda mask: masks.feathered(mask, pixels))

    def smooth(self, pixels: int) -> None:
        self._changes.make(said("Smooth mask"), lambda mask: masks.smoothed(mask, pixels))

    def border(self, pixels: int) -> None:
        self._changes.make(said("Mask border"), lambda mask: masks.border(mask, pixels))

    def fill_holes(self) -> None:
        self._changes.make(said("Fill holes"), masks.without_holes)

    def take_luminance(self) -> None:
        """The mask becomes the picture's brightness."""
        seen = self._changes.seen()
        self._changes.make(said("Mask what is bright"), lambda _: selection.luminance(seen()))

    def take_transparency(self) -> None:
        """The mask becomes the picture's transparency."""
        seen = self._changes.seen()
        self._changes.make(said("Mask what is transparent"), lambda _: selection.transparency(seen()))

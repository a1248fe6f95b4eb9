"""Masks of layers, to and from what is masked in the document."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask
from ldm_studio.core.layers import Layer, cut
from ldm_studio.core.wording import said
from ldm_studio.studio.layers import LayerEditor, Say
from ldm_studio.studio.mask_changes import MaskChanges


class LayerMasks:
    """Gives the layer in hand a mask, takes it away, or masks what the layer covers; each is one undo step."""

    def __init__(self, document: Document, editor: LayerEditor, changes: MaskChanges, say: Say) -> None:
        self._document, self._editor, self._changes, self._say = document, editor, changes, say

    def take(self) -> None:
        """Gives the layer in hand what is masked now as its mask."""
        layer = self._editor.lone()
        if layer is None or not self._editor.may(layer):
            return
        mask = self._under(layer)
        if not mask.any():
            self._say("warning", said("Nothing of the layer is masked: paint over what should be seen of it first."))
            return
        self._editor.put(replace(layer, mask=mask, painted=mask, softness=0), said("Layer mask"))

    def drop(self) -> None:
        """Takes the mask of the layer in hand away: all of it is seen."""
        layer = self._editor.lone()
        if layer is not None and layer.mask is not None and self._editor.may(layer):
            self._editor.put(replace(layer, mask=None, painted=None, softness=0), said("Remove layer mask"))

    def show(self) -> None:
        """Masks what the layer in hand covers: the mask of the run that made it, its own, or what is opaque."""
        layer = self._document.chosen
        if layer.hollow:
            self._say("warning", said("The group is empty: drag a layer into it first."))
            return
        part = cut(layer, self._document.rect)

        def covered(before: Mask) -> Mask:
            mask = np.zeros_like(before)
            if part is not None:
                given = part.painted if part.painted is not None else part.mask
                alpha = (part.pixels[..., 3] >> (8 if part.pixels.dtype == np.uint16 else 0)).astype(np.uint8)
                mask[part.rect.slices] = alpha if given is None else given
            return mask

        self._changes.make(said("Mask of a layer"), covered)

    def _under(self, layer: Layer) -> Mask:
        """The document's mask at a layer's place and size."""
        inside = layer.rect.intersected(self._document.rect)
        mask = np.zeros(layer.pixels.shape[:2], np.uint8)
        local = Rect(inside.x - layer.x, inside.y - layer.y, inside.width, inside.height)
        mask[local.slices] = self._document.mask[inside.slices]
        return mask

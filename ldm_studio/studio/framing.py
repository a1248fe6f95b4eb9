"""Verbs on the picture's edges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ldm_studio.core import framing
from ldm_studio.core.composite import in_depth
from ldm_studio.core.document import Document, DocumentState
from ldm_studio.core.errors import StudioError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Pixels, Result
from ldm_studio.core.layers import Layer, composed
from ldm_studio.core.wording import said
from ldm_studio.studio.layers import layer_of

Say = Callable[[str, str], None]


def take_result(document: Document, result: Result, frame: Rect, label: str) -> None:
    """Makes a result a layer: one undo step. Where its frame reaches beyond the edges the document grows to hold it."""
    margins = framing.beyond(frame, (document.width, document.height))
    if margins == framing.Margins():
        layer = layer_of(result, frame, document.dtype)
        document.change_layers((*document.layers, layer), label, layer.number)
        return
    larger = framing.extended(document.state(), margins)
    old = framing.shifted(document.rect, margins.left, margins.top)
    larger.mask[old.slices] = document.mask
    layer = layer_of(result, framing.shifted(frame, margins.left, margins.top), document.dtype)
    layer = _as_shown(layer, larger.layers, in_depth(result.pixels, document.dtype), old)
    document.replace_state(replace(larger, layers=(*larger.layers, layer), chosen=layer.number), label)


def _as_shown(layer: Layer, below: Sequence[Layer], shown: Pixels, old: Rect) -> Layer:
    """A result's layer such that beyond the old picture's edges the document is what was shown.

    What lies there under the layer is the lowest layer's edge, and the run began with the edge of all of them: where
    the layer lets that through and they differ, it takes what was shown, and hides what is under it.

    Args:
        below: the layers under it, in the larger document.
        shown: the result, (H, W, 4), as large as the layer.
        old: where the old picture lies in the larger document.
    """
    if layer.mask is None:
        return layer
    seen = composed((*below, layer), layer.rect, shown.dtype)
    differs = (seen != shown).any(axis=-1)
    inside = old.intersected(layer.rect)
    differs[framing.shifted(inside, -layer.x, -layer.y).slices] = False
    if not differs.any():
        return layer
    pixels, mask = layer.pixels.copy(), layer.mask.copy()
    pixels[differs], mask[differs] = shown[differs], 255
    return replace(layer, pixels=pixels, mask=mask)


class Framing:
    """Moves the edges of a document; each is one undo step. What cannot be done becomes a message."""

    def __init__(self, document: Document, say: Say) -> None:
        self._document = document
        self._say = say

    def extend(self, margins: framing.Margins) -> None:
        """Adds room at the edges, masked."""
        self._take(said("Extend picture"), lambda state: framing.extended(state, margins))

    def crop_to_mask(self) -> None:
        """Cuts off what lies outside the mask's bounds."""
        self._take(said("Crop"), lambda state: framing.cropped(state, self._document.mask_bounds))

    def _take(self, label: str, change: Callable[[DocumentState], DocumentState]) -> None:
        try:
            after = change(self._document.state())
        except StudioError as error:
            self._say("warning", str(error))
            return
        self._document.replace_state(after, label)

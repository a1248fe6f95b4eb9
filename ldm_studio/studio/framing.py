"""Verbs on the picture's edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ldm_studio.core import framing
from ldm_studio.core.document import Document, DocumentState
from ldm_studio.core.errors import StudioError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
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
    larger.mask[framing.shifted(document.rect, margins.left, margins.top).slices] = document.mask
    layer = layer_of(result, framing.shifted(frame, margins.left, margins.top), document.dtype)
    document.replace_state(replace(larger, layers=(*larger.layers, layer), chosen=layer.number), label)


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

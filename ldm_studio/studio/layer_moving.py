"""Moving and scaling the layer in hand."""

from __future__ import annotations

from dataclasses import replace

from ldm_studio.core.document import Document
from ldm_studio.core.framing import MAX_SIDE
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Layer, scaled
from ldm_studio.core.wording import said
from ldm_studio.studio.layers import LayerEditor


class LayerMover:
    """Moves or scales the layer in hand while it is held; from taking hold to letting go is one undo step."""

    def __init__(self, document: Document, editor: LayerEditor) -> None:
        self._document, self._editor = document, editor
        self._held: Layer | None = None
        self._moves = 0

    @property
    def rect(self) -> Rect:
        """Where the layer in hand lies."""
        return self._document.chosen.rect

    def begin(self) -> bool:
        """Takes hold of the layer in hand; whether it can be moved."""
        layer = self._document.chosen
        self._held = layer if self._editor.may(layer) else None
        self._moves += 1
        return self._held is not None

    def move_by(self, dx: float, dy: float) -> None:
        """Moves the layer by so many pixels from where it was taken hold of; all until `end` is one undo step."""
        if self._held is not None:
            x, y = self._held.x + round(dx), self._held.y + round(dy)
            self._editor.put(
                replace(self._document.chosen, x=x, y=y), said("Move layer"), f"move {self._moves}", part=False
            )

    def scale_to(self, rect: Rect) -> None:
        """Lets the layer that was taken hold of fill a rectangle; one that cannot be is left out."""
        if self._held is not None and not rect.empty and max(rect.width, rect.height) <= MAX_SIDE:
            self._editor.put(
                scaled(self._held, rect, fine=False), said("Scale layer"), f"move {self._moves}", part=False
            )

    def end(self, keep: bool = True) -> None:
        """Lets the layer go where it is, or where it was."""
        layer, held = self._document.chosen, self._held
        if held is not None and keep and layer.pixels.shape != held.pixels.shape:
            self._editor.put(scaled(held, layer.rect), said("Scale layer"), f"move {self._moves}", part=False)
        elif held is not None and not keep and held.rect != layer.rect:
            self._document.history.undo()
        self._held = None

"""Moving and scaling what is in hand."""

from __future__ import annotations

from dataclasses import replace

from ldm_studio.core.document import Document
from ldm_studio.core.framing import MAX_SIDE
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import members
from ldm_studio.core.layers import Layer, scaled
from ldm_studio.studio.layers import LayerEditor


class LayerMover:
    """Moves the layer or group in hand while it is held, or scales the layer: until it is let go one undo step."""

    def __init__(self, document: Document, editor: LayerEditor) -> None:
        self._document, self._editor = document, editor
        self._held: tuple[Layer, ...] = ()
        self._moves = 0

    @property
    def rect(self) -> Rect:
        """Where what is in hand lies."""
        found = Rect(0, 0, 0, 0)
        for layer in self._in_hand:
            found = found.united(layer.rect)
        return found

    @property
    def alone(self) -> bool:
        """Whether a layer is in hand, which can be scaled; a group can only be moved."""
        return self._document.chosen_group is None

    def begin(self) -> bool:
        """Takes hold of what is in hand; whether it can be moved."""
        layers = self._in_hand
        self._held = layers if all(self._editor.may("move", layer) for layer in layers) else ()
        self._moves += 1
        return bool(self._held)

    def move_by(self, dx: float, dy: float) -> None:
        """Moves it by so many pixels from where it was taken hold of."""
        for_number = {layer.number: layer for layer in self._held}
        stack = [
            replace(layer, x=for_number[layer.number].x + round(dx), y=for_number[layer.number].y + round(dy))
            if layer.number in for_number
            else layer
            for layer in self._document.layers
        ]
        if self._held:
            self._editor.put_all(stack, "Move layer", self._key, part=False)

    def scale_to(self, rect: Rect) -> None:
        """Lets the layer that was taken hold of fill a rectangle; one that cannot be is left out."""
        if len(self._held) == 1 and not rect.empty and max(rect.width, rect.height) <= MAX_SIDE:
            self._put(scaled(self._held[0], rect, fine=False))

    def end(self, keep: bool = True) -> None:
        """Lets go of it where it is, or where it was."""
        held, now = self._held, self._in_hand
        if held and keep and now[0].pixels.shape != held[0].pixels.shape:
            self._put(scaled(held[0], now[0].rect))
        elif held and not keep and any(old.rect != new.rect for old, new in zip(held, now, strict=True)):
            self._document.history.undo()
        self._held = ()

    def _put(self, layer: Layer) -> None:
        stack = [layer if each.number == layer.number else each for each in self._document.layers]
        self._editor.put_all(stack, "Scale layer", self._key, part=False)

    @property
    def _key(self) -> str:
        return f"move {self._moves}"

    @property
    def _in_hand(self) -> tuple[Layer, ...]:
        layers = self._document.layers
        return tuple(layers[at] for at in members(layers, self._document.chosen_number))

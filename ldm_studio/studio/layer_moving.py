"""Moving, scaling and turning what is in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from ldm_studio.core.document import Document
from ldm_studio.core.framing import MAX_SIDE
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import members
from ldm_studio.core.layers import Layer
from ldm_studio.core.transforms import Points, rotated, scaled, turned_corners
from ldm_studio.core.wording import said
from ldm_studio.studio.layers import LayerEditor, can_rotate


class LayerMover:
    """Moves the layer or group in hand while it is held; scales and turns a layer. Till it is let go: one undo step."""

    def __init__(self, document: Document, editor: LayerEditor) -> None:
        self._document, self._editor = document, editor
        self._held: tuple[Layer, ...] = ()
        self._moves = 0
        self._degrees = 0.0
        # How what was held became what it is now, and how that is done well rather than fast.
        self._fine: Callable[[Layer], Layer] | None = None
        self._changed = False
        document.replaced.connect(self._forget)

    @property
    def rect(self) -> Rect:
        """Where what is in hand lies."""
        found = Rect(0, 0, 0, 0)
        for layer in self._in_hand:
            found = found.united(layer.rect)
        return found

    @property
    def corners(self) -> Points:
        """The corners of what is in hand, clockwise; of a layer that is being turned, turned with it."""
        turning = self._held and self._degrees
        return turned_corners(self._held[0].rect if turning else self.rect, self._degrees if turning else 0)

    @property
    def degrees(self) -> float:
        """By how much the layer that is held is turned, clockwise."""
        return self._degrees

    @property
    def alone(self) -> bool:
        """Whether a layer is in hand, which can be scaled and turned; a group can only be moved."""
        return self._document.chosen_group is None

    def begin(self) -> bool:
        """Takes hold of what is in hand; whether it can be moved."""
        layers = self._in_hand
        self._held = layers if all(self._editor.may(layer) for layer in layers) else ()
        self._moves += 1
        self._degrees, self._fine, self._changed = 0.0, None, False
        return bool(self._held)

    def move_by(self, dx: float, dy: float) -> None:
        """Moves it by so many pixels from where it was taken hold of."""
        self._put(
            [replace(layer, x=layer.x + round(dx), y=layer.y + round(dy)) for layer in self._held], said("Move layer")
        )

    def scale_to(self, rect: Rect) -> None:
        """Lets the layer that was taken hold of fill a rectangle; one that cannot be is left out."""
        if len(self._held) == 1 and not rect.empty and max(rect.width, rect.height) <= MAX_SIDE:
            self._fine = partial(scaled, rect=rect)
            self._put([scaled(self._held[0], rect, fine=False)], said("Scale layer"))

    def turn_to(self, degrees: float) -> None:
        """Turns the layer that was taken hold of clockwise about its middle; an angle that cannot be is left out."""
        if len(self._held) == 1 and can_rotate(self._held[0], degrees):
            self._degrees = degrees
            self._fine = partial(rotated, degrees=degrees)
            self._put([rotated(self._held[0], degrees, fine=False)], said("Turn layer"))

    def end(self, keep: bool = True) -> None:
        """Lets go of it where it is, or where it was."""
        if keep and self._fine is not None:
            self._put([self._fine(self._held[0])], said("Turn layer") if self._degrees else said("Scale layer"))
        elif not keep and self._changed:
            self._document.history.undo()
        self._forget()

    def _forget(self) -> None:
        """Holds nothing any more: it was let go, or another document has taken its place."""
        self._held, self._fine, self._degrees, self._changed = (), None, 0.0, False

    def _put(self, layers: Sequence[Layer], label: str) -> None:
        if layers:
            by_number = {layer.number: layer for layer in layers}
            stack = [by_number.get(layer.number, layer) for layer in self._document.layers]
            before = self._document.layers
            self._editor.put_all(stack, label, f"move {self._moves}", part=False)
            self._changed = self._changed or self._document.layers is not before

    @property
    def _in_hand(self) -> tuple[Layer, ...]:
        layers = self._document.layers
        return tuple(layers[at] for at in members(layers, self._document.chosen_number))

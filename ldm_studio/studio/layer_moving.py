"""Moving, scaling and turning what is in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from ldm_studio.core.document import Document
from ldm_studio.core.geometry import MAX_SIDE, Rect
from ldm_studio.core.groups import members
from ldm_studio.core.history import HistoryStep
from ldm_studio.core.layers import Layer
from ldm_studio.core.transforms import Points, rotated, scaled_with, turned_corners
from ldm_studio.core.wording import said
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.layers import EMPTY, LayerEditor, Say

#: Pixels of a layer above which it is scaled and turned when it is let go, off the GUI thread.
_AT_ONCE = 4 << 20


class LayerMover:
    """Moves, scales and turns the layer or group in hand while it is held. Till it is let go: one undo step.

    Of what is large and scaled or turned, `corners` alone follow the hand.
    """

    def __init__(self, document: Document, editor: LayerEditor, errands: Errands, say: Say) -> None:
        self._document, self._editor, self._errands, self._say = document, editor, errands, say
        self._held: tuple[Layer, ...] = ()
        self._grouped = False
        self._rect = Rect(0, 0, 0, 0)
        self._moves = 0
        self._degrees = 0.0
        # What becomes of each layer that is held, done well rather than fast; what that is called; where it will lie.
        self._fine: Callable[[Layer], Layer] | None = None
        self._label: str = ""
        self._outline: Points | None = None
        self._changed = False
        self._steps: tuple[HistoryStep, ...] = ()
        self._done = 0
        document.replaced.connect(self._forget)

    @property
    def rect(self) -> Rect:
        """Where what is in hand lies."""
        return _around(self._in_hand)

    @property
    def corners(self) -> Points:
        """The corners of what is in hand, clockwise; of a layer that is being turned, turned with it."""
        return self._outline or turned_corners(self.rect, 0)

    @property
    def degrees(self) -> float:
        """By how much what is held is turned, clockwise."""
        return self._degrees

    def begin(self) -> bool:
        """Takes hold of what is in hand; whether it can be moved."""
        layers = self._in_hand
        if not layers:
            self._say("info", EMPTY)
        self._held = layers if all(self._editor.may(layer) for layer in layers) else ()
        self._moves += 1
        self._degrees, self._fine, self._outline, self._changed = 0.0, None, None, False
        self._steps, self._done = self._document.history.steps, self._document.history.position
        self._grouped = self._document.chosen_group is not None
        self._rect = _around(self._held)
        return bool(self._held)

    def move_by(self, dx: float, dy: float) -> None:
        """Moves it by so many pixels from where it was taken hold of."""
        self._put(
            [replace(layer, x=layer.x + round(dx), y=layer.y + round(dy)) for layer in self._held], said("Move layer")
        )

    def scale_to(self, rect: Rect) -> None:
        """Lets what was taken hold of fill a rectangle; one that cannot be is left out."""
        if self._held and not rect.empty and max(rect.width, rect.height) <= MAX_SIDE:
            self._label = said("Scale group") if self._grouped else said("Scale layer")
            self._outline = turned_corners(rect, 0)
            self._shape(partial(scaled_with, before=self._rect, after=rect))

    def turn_to(self, degrees: float) -> None:
        """Turns what was taken hold of clockwise about its middle; an angle that cannot be is left out."""
        if self._held and _can_turn(self._rect, degrees):
            self._degrees = degrees
            self._label = said("Turn group") if self._grouped else said("Turn layer")
            self._outline = turned_corners(self._rect, degrees)
            middle = (self._rect.x + self._rect.width / 2, self._rect.y + self._rect.height / 2)
            self._shape(partial(rotated, degrees=degrees, about=middle if self._grouped else None))

    def rotate(self, degrees: float) -> None:
        """Turns the layer or group in hand clockwise about its middle by any angle."""
        if degrees % 360 == 0:
            return
        if not _can_turn(self.rect, degrees):
            self._say(
                "warning",
                said("Turned, the layer would be longer than {most} pixels: make it smaller first.", most=MAX_SIDE),
            )
        elif self.begin():
            self.turn_to(degrees)
            self.end()

    def end(self, keep: bool = True) -> None:
        """Lets go of it where it is, or where it was."""
        held, fine = self._held, self._fine
        if keep and fine is not None and self._large:
            self._later(held, fine, self._label)
        elif keep and fine is not None:
            self._put([fine(layer) for layer in held], self._label)
        elif not keep and self._changed:
            history = self._document.history
            history.undo()
            history.take(self._steps, self._done)  # What could be done again before can be still.
        self._forget()

    def _forget(self) -> None:
        """Holds nothing any more: it was let go, or another document has taken its place."""
        self._held, self._fine, self._outline, self._degrees, self._changed = (), None, None, 0.0, False
        self._steps = ()

    @property
    def _large(self) -> bool:
        return sum(layer.rect.width * layer.rect.height for layer in self._held) > _AT_ONCE

    def _shape(self, fine: Callable[..., Layer]) -> None:
        self._fine = fine
        if not self._large:
            self._put([fine(layer, fine=False) for layer in self._held], self._label)

    def _later(self, held: Sequence[Layer], fine: Callable[[Layer], Layer], label: str) -> None:
        def take(made: Sequence[Layer]) -> None:
            there = {id(layer) for layer in self._document.layers}
            if all(id(layer) in there for layer in held):
                by_number = {layer.number: layer for layer in made}
                self._editor.put_all([by_number.get(each.number, each) for each in self._document.layers], label)
            else:
                self._say("info", said("The layer was changed meanwhile: it stays as it is."))

        def make() -> list[Layer]:
            return [fine(layer) for layer in held]

        self._errands.do(label, make, take, lambda sentence: self._say("error", sentence))

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
        found = (layers[at] for at in members(layers, self._document.chosen_number))
        return tuple(layer for layer in found if not layer.hollow)


def _around(layers: Sequence[Layer]) -> Rect:
    """The smallest rectangle around layers; empty where there are none."""
    found = Rect(0, 0, 0, 0)
    for layer in layers:
        found = found.united(layer.rect)
    return found


def _can_turn(rect: Rect, degrees: float) -> bool:
    """Whether a rectangle turned by an angle is not too large for a layer."""
    return all(max(each) - min(each) <= MAX_SIDE for each in zip(*turned_corners(rect, degrees), strict=True))

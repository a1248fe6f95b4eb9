"""Verbs on the document's layers."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ldm_studio.core.composite import in_depth, inward_weight, opaque
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.layers import Layer, Turn, clean_name, composed, copied, softened, turned
from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr

Say = Callable[[str, str], None]

#: Changes of one value that follow one another within so many seconds are one undo step.
_PAUSE = 1.0
_LABELS = {
    "name": said("Rename layer"),
    "locked": said("Lock layer"),
    "opacity": said("Layer opacity"),
    "mode": said("Blend mode"),
    "softness": said("Blend layer"),
}
#: What may be changed of a locked layer.
_FREE = {"name", "visible", "locked"}


def layer_of(result: Result, frame: Rect, dtype: np.dtype[np.generic]) -> Layer:
    """A result as a layer: what the model made in the frame, with the mask by which it was blended in."""
    name = clean_name(result.recipe.prompt) or tr("Result")
    plain = Layer(in_depth(result.pixels, dtype), frame.x, frame.y, name)
    painted = result.painted
    if painted is None:
        return plain
    if result.generated is None:
        return replace(plain, mask=np.where(painted > 0, 255, 0).astype(np.uint8), painted=painted)
    softness = result.recipe.softness
    mask = inward_weight(painted, softness)
    return replace(plain, pixels=opaque(result.generated, dtype), mask=mask, painted=painted, softness=softness)


class LayerEditor:
    """Edits the layers of a document; each verb is one undo step. What cannot be done becomes a message.

    Where no number is given, the layer in hand is meant.
    """

    def __init__(self, document: Document, say: Say) -> None:
        self._document = document
        self._say = say
        self._changed = 0.0

    @property
    def place(self) -> int:
        """Where the layer in hand lies in the stack, 0 is the lowest."""
        return self._document.layers.index(self._document.chosen)

    def add_picture(self, picture: Picture, name: str) -> None:
        """Adds a picture as the topmost layer, in the middle of the document; what was masked stays so."""
        document = self._document
        height, width = picture.pixels.shape[:2]
        x, y = (document.width - width) // 2, (document.height - height) // 2
        self._add(Layer(in_depth(picture.pixels, document.dtype), x, y, name), said("Add {name}", name=name))

    def add_seen(self) -> None:
        """Adds what is seen as a layer, with the mask as its mask; without a mask, all of it."""
        document = self._document
        bounds = document.mask_bounds
        rect = document.rect if bounds.empty else bounds
        mask = None if bounds.empty else document.mask[rect.slices].copy()
        layer = Layer(document.read(rect).copy(), rect.x, rect.y, self._free_name(tr("Layer")), mask=mask, painted=mask)
        self._add(layer, said("New layer"))

    def duplicate(self) -> None:
        """Adds another layer like the one in hand, above it."""
        layers, place = list(self._document.layers), self.place
        named = re.escape(tr("{name} copy", name="\0")).replace(re.escape("\0"), "(.+?)")
        again = re.fullmatch(rf"{named}( \d+)?", layers[place].name)
        original = again[1] if again is not None else layers[place].name
        twin = copied(layers[place], name=self._free_name(tr("{name} copy", name=original)), locked=False)
        layers.insert(place + 1, twin)
        self._document.change_layers(layers, said("Duplicate layer"), twin.number)

    def delete(self) -> None:
        """Takes the layer in hand out. The last one stays."""
        layers, place = list(self._document.layers), self.place
        if len(layers) == 1:
            self._say("warning", said("A picture keeps at least one layer: add another before this one is deleted."))
        elif self.may(layers[place]):
            del layers[place]
            self._document.change_layers(layers, said("Delete layer"), layers[max(0, place - 1)].number)

    def merge_down(self) -> None:
        """Makes one layer of the one in hand and the one below, which keeps its name and blend mode."""
        layers, place = list(self._document.layers), self.place
        if place == 0:
            self._say("warning", said("There is no layer below: choose another one to merge."))
            return
        lower, upper = layers[place - 1], layers[place]
        if not (self.may(lower) and self.may(upper)):
            return
        if not (lower.visible and upper.visible):
            self._say("warning", said("One of the two layers is hidden: show both to merge them."))
            return
        rect = lower.rect.united(upper.rect)
        pixels = composed((replace(lower, mode="normal"), upper), rect, self._document.dtype)
        merged = replace(lower, pixels=pixels, x=rect.x, y=rect.y, opacity=1.0, mask=None, painted=None, softness=0)
        layers[place - 1 : place + 1] = [merged]
        self._document.change_layers(layers, said("Merge down"), merged.number)

    def flatten(self) -> None:
        """Makes one layer of all that is seen."""
        document = self._document
        if any(layer.locked for layer in document.layers):
            self._say("warning", said("A layer is locked: unlock it to flatten the picture."))
            return
        whole = Layer(document.pixels, name=tr("Picture"))
        document.change_layers((whole,), said("Flatten"), whole.number)

    def change(self, number: int | None = None, **values: Any) -> None:
        """Changes what is set of a layer: name, visible, locked, opacity, mode, x, y."""
        layer = self._layer(number)
        if "name" in values:
            values["name"] = clean_name(values["name"]) or layer.name
        if all(getattr(layer, name) == value for name, value in values.items()):
            return
        if not set(values) <= _FREE and not self.may(layer):
            return
        name = next(iter(values))
        label = _LABELS.get(name, said("Move layer"))
        if name == "visible":
            label = said("Show layer") if values["visible"] else said("Hide layer")
        # A name or a switch is a change of its own; what a slider or an arrow key does goes on.
        self.put(replace(layer, **values), label, "" if name in _FREE else label)

    def nudge(self, dx: int, dy: int) -> None:
        """Moves the layer in hand by so many pixels."""
        layer = self._document.chosen
        self.change(x=layer.x + dx, y=layer.y + dy)

    def turn(self, how: Turn) -> None:
        """Mirrors the layer in hand, or turns it by a quarter."""
        layer = self._document.chosen
        if self.may(layer):
            self.put(turned(layer, how), said("Flip layer") if how in ("across", "down") else said("Turn layer"))

    def soften(self, softness: int, number: int | None = None) -> None:
        """Blends a layer's edge in over another width, 0..256 px."""
        layer = self._layer(number)
        if layer.mask is not None and softness != layer.softness and self.may(layer):
            self.put(softened(layer, softness), said("Blend layer"), "Blend layer")

    def move_to(self, place: int, number: int | None = None) -> None:
        """Moves a layer to another place in the stack (0 is the lowest, clamped)."""
        layers = list(self._document.layers)
        layer = self._layer(number)
        layers.remove(layer)
        layers.insert(min(max(0, place), len(layers)), layer)
        self._document.change_layers(layers, said("Move layer in the stack"), layer.number)

    def put(self, layer: Layer, label: str, key: str = "", part: bool = True) -> None:
        """Puts a changed layer in the place of the old one.

        Args:
            key: what of the layer changes; changes of it that follow one another soon are one undo step.
            part: False: they are, however much time passes.
        """
        now = time.monotonic()
        if now - self._changed > _PAUSE and part:
            self._document.history.part()
        self._changed = now
        layers = [layer if each.number == layer.number else each for each in self._document.layers]
        self._document.change_layers(layers, label, key=f"{key} {layer.number}" if key else "")

    def may(self, layer: Layer) -> bool:
        """Whether a layer may be changed; says so where it is locked."""
        if layer.locked:
            self._say("warning", said("{name} is locked: unlock it first.", name=layer.name))
        return not layer.locked

    def _layer(self, number: int | None) -> Layer:
        chosen = self._document.chosen
        return next((layer for layer in self._document.layers if layer.number == number), chosen)

    def _add(self, layer: Layer, label: str) -> None:
        self._document.change_layers((*self._document.layers, layer), label, layer.number)

    def _free_name(self, wanted: str) -> str:
        taken = {layer.name for layer in self._document.layers}
        names = (wanted, *(f"{wanted} {number}" for number in range(2, len(taken) + 2)))
        return next(name for name in names if name not in taken)

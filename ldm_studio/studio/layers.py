"""Verbs on the document's layers."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ldm_studio.core.composite import in_depth, inward_weight, opaque
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import changed, group_of, held, members, parents, without
from ldm_studio.core.job import Result
from ldm_studio.core.layers import Group, Layer, clean_name, copied, free_name, renumbered, softened
from ldm_studio.core.transforms import Turn, turned
from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr

Say = Callable[[str, str], None]

#: Said where a group without layers is to be moved or turned.
EMPTY = said("The group holds no layers: there is nothing to move or turn.")

#: Changes of one value that follow one another within so many seconds are one undo step.
_PAUSE = 1.0
_LABELS = {
    "name": said("Rename layer"),
    "locked": said("Lock layer"),
    "opacity": said("Layer opacity"),
    "mode": said("Blend mode"),
    "softness": said("Blend layer"),
}
_GROUP_LABELS = {"name": said("Rename group"), "locked": said("Lock group"), "opacity": said("Group opacity")}
_SHOWN = {
    (True, True): said("Show layer"),
    (True, False): said("Hide layer"),
    (False, True): said("Show group"),
    (False, False): said("Hide group"),
}
_MOVE, _MODE = said("Move layer"), said("Blend mode")
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


def _twin_path(path: tuple[Group, ...], others: dict[int, Group]) -> tuple[Group, ...]:
    """The same groups, but new ones for the outermost of `others` and for all that lie in it."""
    known = [group.number in others for group in path]
    first = known.index(True)
    for group in path[first:]:
        if group.number not in others:
            others[group.number] = renumbered(group)
    return (*path[:first], *(others[group.number] for group in path[first:]))


class LayerEditor:
    """Edits the layers of a document; each verb is one undo step. What cannot be done becomes a message.

    Where no number is given, the layer or group in hand is meant.
    """

    def __init__(self, document: Document, say: Say) -> None:
        self._document = document
        self._say = say
        self._changed = 0.0

    def add_picture(self, picture: Picture, name: str) -> None:
        """Adds a picture as the topmost layer, in the middle of the document; what was masked stays so."""
        document = self._document
        height, width = picture.pixels.shape[:2]
        x, y = (document.width - width) // 2, (document.height - height) // 2
        name = clean_name(name) or tr("Layer")  # A file may be called anything.
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
        """Adds another layer, or group, like the one in hand, above it."""
        document, layers = self._document, list(self._document.layers)
        group, number = document.chosen_group, document.chosen_number
        run = members(layers, number)
        item = group or document.chosen
        named = re.escape(tr("{name} copy", name="\0")).replace(re.escape("\0"), "(.+?)")
        again = re.fullmatch(rf"{named}( \d+)?", item.name)
        name = self._free_name(tr("{name} copy", name=again[1] if again is not None else item.name))
        if group is None:
            twins = [copied(document.chosen, name=name, locked=False)]
            twin = twins[0].number
        else:
            top = renumbered(group, name=name, locked=False)
            others = {number: top}
            twins = [copied(layers[at], path=_twin_path(layers[at].path, others)) for at in run]
            twin = top.number
        document.change_layers((*layers[: run.stop], *twins, *layers[run.stop :]), said("Duplicate layer"), twin)

    def delete(self) -> None:
        """Takes the layer, or group, in hand out. The last layer stays, and so does the group that it was alone in."""
        layers, number = self._document.layers, self._document.chosen_number
        run, rest = members(layers, number), without(layers, number)
        if all(layer.hollow for layer in rest):
            self._say("warning", said("A picture keeps at least one layer: add another before this one is deleted."))
        elif all(self.may(layers[at]) for at in run):
            label = said("Delete layer") if self._document.chosen_group is None else said("Delete group")
            about = parents(layers, number)
            emptied = bool(about) and not held(rest, about[-1].number)
            self._document.change_layers(
                rest, label, about[-1].number if emptied else rest[max(0, run.start - 1)].number
            )

    def change(self, number: int | None = None, **values: Any) -> None:
        """Changes what is set of a layer: name, visible, locked, opacity, mode, x, y; of a group the same but x and y,
        and isolated.
        """
        number = self._document.chosen_number if number is None else number
        group = group_of(self._document.layers, number)
        item: Layer | Group = self._layer(number) if group is None else group
        if "name" in values:
            values["name"] = clean_name(values["name"]) or item.name
        if all(getattr(item, name) == value for name, value in values.items()):
            return
        if not set(values) <= _FREE and not self.may(item):
            return
        name = next(iter(values))
        label = _LABELS.get(name, _MOVE) if group is None else _GROUP_LABELS.get(name, _MODE)
        if name == "visible":
            label = _SHOWN[group is None, values["visible"]]
        # A name or a switch is a change of its own; what a slider or an arrow key does goes on.
        key = "" if name in _FREE else label
        if group is None:
            self.put(replace(self._layer(number), **values), label, key)
        else:
            self.put_all(
                changed(self._document.layers, replace(group, **values)), label, f"{key} {number}" if key else ""
            )

    def nudge(self, dx: int, dy: int) -> None:
        """Moves the layer, or group, in hand by so many pixels."""
        stack = list(self._document.layers)
        run = [at for at in members(stack, self._document.chosen_number) if not stack[at].hollow]
        if not run:
            self._say("info", EMPTY)
        elif all(self.may(stack[at]) for at in run):
            for at in run:
                stack[at] = replace(stack[at], x=stack[at].x + dx, y=stack[at].y + dy)
            self.put_all(stack, _MOVE, f"nudge {self._document.chosen_number}")

    def turn(self, how: Turn) -> None:
        """Mirrors the layer in hand, or turns it by a quarter."""
        layer = self.lone()
        if layer is not None and self.may(layer):
            self.put(turned(layer, how), said("Flip layer") if how in ("across", "down") else said("Turn layer"))

    def soften(self, softness: int, number: int | None = None) -> None:
        """Blends a layer's edge in over another width, 0..256 px."""
        layer = self._layer(number)
        if layer.mask is not None and softness != layer.softness and self.may(layer):
            self.put(softened(layer, softness), said("Blend layer"), "Blend layer")

    def put(self, layer: Layer, label: str, key: str = "", part: bool = True) -> None:
        """Puts a changed layer in the place of the old one.

        Args:
            key: what of the layer changes; changes of it that follow one another soon are one undo step.
            part: False: they are, however much time passes.
        """
        layers = [layer if each.number == layer.number else each for each in self._document.layers]
        self.put_all(layers, label, f"{key} {layer.number}" if key else "", part)

    def put_all(self, stack: Sequence[Layer], label: str, key: str = "", part: bool = True) -> None:
        """Puts a changed stack in the place of the old one; see `put`."""
        now = time.monotonic()
        if now - self._changed > _PAUSE and part:
            self._document.history.part()
        self._changed = now
        self._document.change_layers(stack, label, key=key)

    def lone(self) -> Layer | None:
        """The layer in hand; None, and told, where a group is."""
        if self._document.chosen_group is not None:
            self._say("warning", said("This is done to one layer at a time: choose a layer of the group."))
            return None
        return self._document.chosen

    def may(self, item: Layer | Group) -> bool:
        """Whether a layer or group may be changed; says so where it, or a group about it, is locked."""
        path = item.path if isinstance(item, Layer) else parents(self._document.layers, item.number)
        locked = next((each for each in (item, *path) if each.locked), None)
        if locked is not None:
            self._say("warning", said("{name} is locked: unlock it first.", name=locked.name))
        return locked is None

    def _layer(self, number: int | None) -> Layer:
        chosen = self._document.chosen
        return next((layer for layer in self._document.layers if layer.number == number), chosen)

    def _add(self, layer: Layer, label: str) -> None:
        self._document.change_layers((*self._document.layers, layer), label, layer.number)

    def _free_name(self, wanted: str) -> str:
        layers = self._document.layers
        taken = {layer.name for layer in layers} | {group.name for layer in layers for group in layer.path}
        return free_name(wanted, taken)

"""Making one layer of several."""

from __future__ import annotations

from dataclasses import replace

from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import held, members, parents
from ldm_studio.core.layers import Group, Layer, composed
from ldm_studio.core.wording import said
from ldm_studio.storage.images import MAX_PIXELS
from ldm_studio.studio.language import tr
from ldm_studio.studio.layers import LayerEditor, Say


class LayerMerger:
    """Merges layers; each verb is one undo step. What cannot be done becomes a message."""

    def __init__(self, document: Document, editor: LayerEditor, say: Say) -> None:
        self._document, self._editor, self._say = document, editor, say

    def merge_down(self) -> None:
        """Makes one layer of the one in hand and the one below, which keeps its name and blend mode; or of a group."""
        layers = list(self._document.layers)
        if self._document.chosen_group is not None:
            self._merge_group(self._document.chosen_group)
            return
        place = layers.index(self._document.chosen)
        if place == 0:
            self._say("warning", said("There is no layer below: choose another one to merge."))
            return
        lower, upper = layers[place - 1], layers[place]
        if lower.path != upper.path:
            self._say("warning", said("The layer below lies in another group: move one of the two to merge them."))
            return
        if not (self._editor.may(lower) and self._editor.may(upper)):
            return
        if not (lower.shown and upper.shown):
            self._say("warning", said("One of the two layers is hidden: show both to merge them."))
            return
        rect = lower.rect.united(upper.rect)
        if not self._small_enough(rect):
            return
        pair = replace(lower, mode="normal", path=()), replace(upper, path=())
        pixels = composed(pair, rect, self._document.dtype)
        merged = replace(lower, pixels=pixels, x=rect.x, y=rect.y, opacity=1.0, mask=None, painted=None, softness=0)
        layers[place - 1 : place + 1] = [merged]
        self._document.change_layers(layers, said("Merge down"), merged.number)

    def _merge_group(self, group: Group) -> None:
        layers = list(self._document.layers)
        if not held(layers, group.number):
            self._say("warning", said("The group is empty: drag a layer into it first."))
            return
        run, within = members(layers, group.number), len(parents(layers, group.number))
        inside = [replace(layers[at], path=layers[at].path[within + 1 :]) for at in run]
        if not all(self._editor.may(layers[at]) for at in run):
            return
        rect = Rect(0, 0, 0, 0)
        for layer in inside:
            rect = rect.united(layer.rect)
        if not self._small_enough(rect):
            return
        pixels = composed(inside, rect, self._document.dtype)
        merged = Layer(
            pixels, rect.x, rect.y, group.name, group.opacity, group.mode, group.visible,
            path=parents(layers, group.number),
        )  # fmt: skip
        layers[run.start : run.stop] = [merged]
        self._document.change_layers(layers, said("Merge group"), merged.number)

    def _small_enough(self, rect: Rect) -> bool:
        """Whether a layer may be as large as a rectangle; says so where a file could not be read with it."""
        small = rect.width * rect.height <= MAX_PIXELS
        if not small:
            self._say("warning", said("The layers lie too far apart to be merged: move them closer together."))
        return small

    def flatten(self) -> None:
        """Makes one layer of all that is seen."""
        document = self._document
        if any(layer.held for layer in document.layers):
            self._say("warning", said("A layer is locked: unlock it to flatten the picture."))
            return
        # A copy: what is seen of several layers is worked out in place when they change.
        whole = Layer(document.pixels.copy(), name=tr("Picture"))
        document.change_layers((whole,), said("Flatten"), whole.number)

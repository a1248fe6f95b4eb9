"""Stacks of layers as they are read from files of other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import psutil

from ldm_studio.core.composite import in_depth
from ldm_studio.core.document import DocumentState
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import MAX_DEPTH
from ldm_studio.core.job import Mask
from ldm_studio.core.layers import Layer, composed
from ldm_studio.core.wording import said
from ldm_studio.storage.images import MAX_PIXELS

MAX_LAYERS = 2000
#: Pixels of all layers together, on any machine: what was saved here has to open again. More may be where half of the
#: memory holds them, at 4 bytes each.
MAX_TOTAL = 2 * MAX_PIXELS


@dataclass
class Stack:
    """What was read: layers, the lowest first, hollow ones in empty groups, and what was not kept, in sentences."""

    width: int
    height: int
    layers: list[Layer] = field(default_factory=list)
    chosen: int = 0
    icc: bytes | None = None
    notes: list[str] = field(default_factory=list)

    def state(self, mask: Mask | None = None) -> DocumentState:
        """A document of it. A mask of another size is left out."""
        dtype = common_depth(self.layers)
        layers = [replace(layer, pixels=in_depth(layer.pixels, dtype)) for layer in self.layers]
        if all(layer.hollow for layer in layers):
            layers.insert(0, Layer(np.zeros((self.height, self.width, 4), np.uint8), name=said("Empty")))
        if mask is None or mask.shape != (self.height, self.width):
            mask = np.zeros((self.height, self.width), np.uint8)
        return DocumentState(tuple(layers), mask, self.icc, self.chosen)


class Bounds:
    """Counts what is read of a file, and refuses what is too much."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._layers = self._pixels = 0
        self._most = max(MAX_TOTAL, psutil.virtual_memory().total // 8)

    def layer(self) -> None:
        """One layer more.

        Raises:
            InputError: too many of them.
        """
        self._layers += 1
        if self._layers > MAX_LAYERS:
            raise InputError(
                "{name} has more than {max_layers} layers: merge some of them first.",
                name=self._name,
                max_layers=MAX_LAYERS,
            )

    def pixels(self, width: int, height: int) -> None:
        """So many pixels more.

        Raises:
            InputError: too many of them.
        """
        self._pixels += width * height
        if self._pixels > self._most:
            raise InputError(
                "The layers of {name} hold too many pixels to be opened: merge some of them first.", name=self._name
            )

    def depth(self, depth: int) -> None:
        """A group inside so many others.

        Raises:
            InputError: too many of them.
        """
        if depth > MAX_DEPTH:
            raise InputError(
                "{name} has groups in groups too deep to be opened: flatten some of them first.", name=self._name
            )


def one_of(inside: Sequence[Layer], dressed: Layer, whole: Rect) -> Layer | None:
    """One layer that shows what a group does in a document; None: nothing.

    Args:
        inside: the group's layers, the lowest first.
        dressed: a layer with what is set of the group.
        whole: the document.
    """
    rect = Rect(0, 0, 0, 0)
    for layer in inside:
        rect = rect.united(layer.rect.intersected(whole))
    if rect.empty:
        return None
    dtype = common_depth(inside)
    deep = [replace(layer, pixels=in_depth(layer.pixels, dtype)) for layer in inside]
    return replace(dressed, pixels=composed(deep, rect, dtype), x=rect.x, y=rect.y)


def common_depth(layers: Sequence[Layer]) -> Any:
    """uint16 where one of the layers is, else uint8."""
    return np.uint16 if any(layer.pixels.dtype == np.uint16 for layer in layers) else np.uint8

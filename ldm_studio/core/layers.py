"""Picture layers, and the one picture that is seen of a stack of them.

A stack is a tuple of layers, the lowest first. Layers and their arrays are never written to: a change makes another
layer, so that undo, saving and painting can share them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.blending import TILE, BlendMode, blend, tiles
from ldm_studio.core.composite import inward_weight
from ldm_studio.core.geometry import Rect, bounds_of
from ldm_studio.core.job import Mask, Pixels

_numbers = count(1)


@dataclass(frozen=True)
class Group:
    """Layers that are moved, shown, faded and blended as one. In one that is empty a hollow layer lies, see `hollow`.

    Attributes:
        opacity: 0..1.
        isolated: its layers blend with one another alone, and what comes of that with what lies below. Else, unless
            opacity or mode ask for it, each blends with all that lies below it, as if there were no group.
        collapsed: the list does not show its layers.
        number: tells groups (and layers) apart; a changed group keeps it.
    """

    name: str = "Group"
    opacity: float = 1.0
    mode: BlendMode = "normal"
    visible: bool = True
    locked: bool = False
    isolated: bool = False
    collapsed: bool = False
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def apart(self) -> bool:
        """Whether its layers are made one picture before they are blended with what lies below."""
        return self.isolated or self.opacity != 1 or self.mode != "normal"


@dataclass(frozen=True, eq=False)
class Layer:
    """A picture in a document, perhaps smaller than it or reaching beyond its edges.

    Attributes:
        pixels: (h, w, 4) RGBA of the document's dtype.
        x, y: where its left upper corner lies in the document.
        opacity: 0..1.
        mask: (h, w) uint8, how much of each pixel counts; None: all of it.
        painted: the mask of the run that made it, of which `mask` is the softened edge; None: it was made otherwise.
        softness: pixels over which `mask` rises from the edge of `painted`.
        path: the groups that it lies in, the outermost first; the layers of a group lie side by side in the stack.
        number: tells layers apart; a changed layer keeps it.
    """

    pixels: Pixels = field(repr=False)
    x: int = 0
    y: int = 0
    name: str = "Layer"
    opacity: float = 1.0
    mode: BlendMode = "normal"
    visible: bool = True
    locked: bool = False
    mask: Mask | None = field(default=None, repr=False)
    painted: Mask | None = field(default=None, repr=False)
    softness: int = 0
    path: tuple[Group, ...] = ()
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def hollow(self) -> bool:
        """Whether it only keeps the place of the empty group that it lies in: see `hollow`."""
        return not self.pixels.size

    @property
    def shown(self) -> bool:
        """Whether it is seen: it is visible, and so is every group that it lies in."""
        return self.visible and not self.hollow and all(group.visible for group in self.path)

    @property
    def held(self) -> bool:
        """Whether it, or a group that it lies in, is locked."""
        return self.locked or any(group.locked for group in self.path)

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.pixels.shape[1], self.pixels.shape[0])

    @property
    def plain(self) -> bool:
        """Whether its pixels are taken as they are: drawn over nothing, it is what it holds."""
        return self.mode == "normal" and self.opacity == 1 and self.mask is None

    @property
    def arrays(self) -> tuple[NDArray[Any], ...]:
        return tuple(array for array in (self.pixels, self.mask, self.painted) if array is not None)

    def looks_like(self, other: Layer) -> bool:
        """Whether taking one for the other changes no picture. Arrays are compared by identity."""
        if not self.shown and not other.shown:
            return True
        return self.shown == other.shown and self._look == other._look

    @property
    def _look(self) -> tuple[object, ...]:
        apart = [(group.number, group.opacity, group.mode) for group in self.path if group.apart]
        mask = id(self.mask) if self.mask is not None else 0
        return (id(self.pixels), self.x, self.y, self.opacity, self.mode, mask, apart)


def hollow(path: tuple[Group, ...], dtype: Any) -> Layer:
    """What lies in an empty group, so that the stack knows of it: a layer of no pixels, which no list shows.

    path: the group, last, and those about it.
    """
    return Layer(np.zeros((0, 0, 4), dtype), name="", path=path)


def clean_name(text: str) -> str:
    """A name as a layer can have it: printable, in one line, not too long."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())[:80].strip()


def free_name(wanted: str, taken: Collection[str]) -> str:
    """The wanted name, with a number from 2 on behind it where it is taken."""
    names = (wanted, *(f"{wanted} {number}" for number in range(2, len(taken) + 2)))
    return next(name for name in names if name not in taken)


def copied(layer: Layer, **changes: Any) -> Layer:
    """Another layer that looks the same, with some changes."""
    return replace(layer, number=next(_numbers), **changes)


def renumbered(group: Group, **changes: Any) -> Group:
    """Another group that looks the same, with some changes."""
    return replace(group, number=next(_numbers), **changes)


def softened(layer: Layer, softness: int) -> Layer:
    """A layer whose edge blends in over another width (0..256 px), inside of what was painted.

    A mask that came otherwise than from a run is taken as painted.
    """
    painted = layer.painted if layer.painted is not None else layer.mask
    if painted is None:
        return layer
    return replace(layer, painted=painted, softness=softness, mask=inward_weight(painted, softness))


def cut(layer: Layer, rect: Rect) -> Layer | None:
    """The part of a layer inside a rectangle of the document; None: there is none."""
    inside = layer.rect.intersected(rect)
    if inside.empty:
        return None
    if inside == layer.rect:
        return layer
    part = Rect(inside.x - layer.x, inside.y - layer.y, inside.width, inside.height).slices

    def of(array: NDArray[Any] | None) -> Any:
        return None if array is None else array[part].copy()

    return replace(
        layer, pixels=of(layer.pixels), x=inside.x, y=inside.y, mask=of(layer.mask), painted=of(layer.painted)
    )


def trimmed(layer: Layer) -> Layer:
    """A layer without the empty pixels around what it shows. One that shows nothing keeps a single pixel."""
    inner = bounds_of(np.ascontiguousarray(layer.pixels[..., 3] != 0).view(np.uint8))
    inner = Rect(0, 0, 1, 1) if inner.empty else inner
    found = cut(layer, Rect(layer.x + inner.x, layer.y + inner.y, inner.width, inner.height))
    return layer if found is None else found


def thinned(layer: Layer, stride: int) -> Layer | None:
    """A layer of every `stride`-th pixel of the document alone, those in the middle of cells of that side.

    It lies in a document that much smaller, and shares its arrays' memory; None: none of those pixels is its own.
    """
    x, y = (-(-(start - stride // 2) // stride) for start in (layer.x, layer.y))
    top, left = (at * stride + stride // 2 - start for at, start in ((y, layer.y), (x, layer.x)))
    part = slice(top, None, stride), slice(left, None, stride)
    pixels = layer.pixels[part]
    if not pixels.size:
        return None
    return replace(layer, pixels=pixels, x=x, y=y, mask=None if layer.mask is None else layer.mask[part], painted=None)


def composed(layers: Sequence[Layer], rect: Rect, dtype: Any) -> Pixels:
    """What is seen of a stack inside a rectangle of the document: (H, W, 4), transparent where no layer is."""
    result = np.zeros((rect.height, rect.width, 4), dtype)
    for tile in tiles(rect):
        _compose(layers, tile, result[Rect(tile.x - rect.x, tile.y - rect.y, tile.width, tile.height).slices])
    return result


def _compose(layers: Sequence[Layer], tile: Rect, result: Pixels) -> None:
    seen = [layer for layer in layers if layer.shown and not layer.rect.intersected(tile).empty]
    _compose_level(seen, tile, result, 0)


def _compose_level(seen: Sequence[Layer], tile: Rect, result: Pixels, depth: int) -> None:
    """Blends layers over what `result` holds, nothing at first; those of a group that is made one picture as that.

    depth: of how many of the groups in the layers' paths nothing is to be done any more.
    """
    first = next((place for place in range(len(seen) - 1, 0, -1) if _hides(seen[place], tile, depth)), 0)
    rest = seen[first:]
    place = 0
    while place < len(rest):
        layer = rest[place]
        at, group = _apart(layer, depth)
        if group is not None:
            end = place + 1
            while end < len(rest) and _apart(rest[end], depth)[1] == group:
                end += 1
            picture = np.zeros_like(result)
            _compose_level(rest[place:end], tile, picture, at + 1)
            blend(result, picture, None, group.opacity, group.mode)
            place = end
            continue
        inside = layer.rect.intersected(tile)
        here = Rect(inside.x - tile.x, inside.y - tile.y, inside.width, inside.height).slices
        there = Rect(inside.x - layer.x, inside.y - layer.y, inside.width, inside.height).slices
        if place == 0 and layer.plain:
            result[here] = layer.pixels[there]  # Blending would lose the colour of what is transparent.
        else:
            mask = None if layer.mask is None else layer.mask[there]
            blend(result[here], layer.pixels[there], mask, layer.opacity, layer.mode)
        place += 1


def _apart(layer: Layer, depth: int) -> tuple[int, Group | None]:
    """The outermost group, from a depth on, that a layer is made one picture in; and where in its path that is."""
    return next(((at, group) for at, group in enumerate(layer.path) if at >= depth and group.apart), (0, None))


def _hides(layer: Layer, tile: Rect, depth: int) -> bool:
    """Whether nothing below a layer is seen in a tile."""
    if not layer.plain or _apart(layer, depth)[1] is not None or layer.rect.intersected(tile) != tile:
        return False
    there = Rect(tile.x - layer.x, tile.y - layer.y, tile.width, tile.height).slices
    return bool(layer.pixels[there][..., 3].min() == np.iinfo(layer.pixels.dtype).max)


def changed_rect(before: Sequence[Layer], after: Sequence[Layer]) -> Rect:
    """A rectangle outside of which two stacks look the same."""
    first = 0
    while first < min(len(before), len(after)) and before[first].looks_like(after[first]):
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last].looks_like(after[-1 - last]):
        last += 1
    found = Rect(0, 0, 0, 0)
    for layer in (*before[first : len(before) - last], *after[first : len(after) - last]):
        found = found.united(layer.rect) if layer.shown else found
    return found


class Composite:
    """The picture of a stack, worked out where it is asked for and kept until it changes."""

    def __init__(self, width: int, height: int, dtype: Any) -> None:
        self._rect = Rect(0, 0, width, height)
        self._dtype = dtype
        self._pixels: Pixels | None = None
        self._fresh = np.zeros((-(-height // TILE), -(-width // TILE)), np.bool_)

    def spoil(self, rect: Rect) -> None:
        """The stack looks otherwise inside a rectangle."""
        inside = rect.intersected(self._rect)
        if not inside.empty:
            self._fresh[inside.y // TILE : -(-inside.bottom // TILE), inside.x // TILE : -(-inside.right // TILE)] = (
                False
            )

    def read(self, layers: Sequence[Layer], rect: Rect) -> Pixels:
        """The picture inside a rectangle of the document. To be read only: it may be the one layer there is."""
        alone = self._alone(layers)
        if alone is not None:
            return alone[rect.slices]
        if self._pixels is not None and self._covers(rect):
            return self._pixels[rect.slices]
        return composed(layers, rect, self._dtype)

    def whole(self, layers: Sequence[Layer]) -> Pixels:
        """All of it. To be read only."""
        alone = self._alone(layers)
        if alone is not None:
            self._pixels = None
            return alone
        if self._pixels is None:
            self._pixels = np.zeros((self._rect.height, self._rect.width, 4), self._dtype)
            self._fresh[...] = False
        for row, column in zip(*np.nonzero(~self._fresh), strict=True):
            tile = Rect(int(column) * TILE, int(row) * TILE, TILE, TILE).intersected(self._rect)
            self._pixels[tile.slices] = composed(layers, tile, self._dtype)
        self._fresh[...] = True
        return self._pixels

    def _covers(self, rect: Rect) -> bool:
        rows, columns = slice(rect.y // TILE, -(-rect.bottom // TILE)), slice(rect.x // TILE, -(-rect.right // TILE))
        return bool(self._fresh[rows, columns].all())

    def _alone(self, layers: Sequence[Layer]) -> Pixels | None:
        """The pixels of the only layer that is seen, where they are the picture: then nothing is composed or copied."""
        seen = [layer for layer in layers if layer.shown]
        if len(seen) != 1 or not seen[0].plain or seen[0].rect != self._rect or _apart(seen[0], 0)[1] is not None:
            return None
        return seen[0].pixels

"""Undo that outlives the window: the newest steps of a history as JSON and arrays, beside the state that they lead to.

Only what can be told apart from the state by arrays of moderate size is kept: a step that makes them too large together
ends what can be undone at the next start.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.blending import BLEND_MODES
from ldm_studio.core.document import DocumentState
from ldm_studio.core.frame import usable
from ldm_studio.core.geometry import MAX_SIDE, Rect
from ldm_studio.core.history import (
    Difference,
    FrameChange,
    HistoryStep,
    KeptChange,
    LayersChange,
    MaskChange,
    Replacement,
)
from ldm_studio.core.kept_masks import KeptMask
from ldm_studio.core.layers import Group, Layer
from ldm_studio.core.wording import Sentence

#: What the arrays take together, in bytes before they are compressed: they are written while a window closes.
BUDGET = 64 << 20
MAX_ARRAYS, MAX_BYTES = 200_000, 1 << 30
_PARTS = ("pixels", "mask", "painted")
_SET = ("x", "y", "name", "opacity", "mode", "visible", "locked", "softness", "number")
_GROUP = ("name", "opacity", "mode", "visible", "locked", "isolated", "collapsed", "number")


@dataclass
class Packed:
    """A history in plain values: JSON that names arrays by their number, and the arrays one after the other."""

    told: dict[str, Any]
    data: bytes = b""


class _TooMuchError(Exception):
    """The arrays would be larger together than the budget."""


class _Packer:
    def __init__(self, state: DocumentState) -> None:
        self._blobs: list[bytes] = []
        self.bytes = 0
        self._known: dict[int, Any] = {}
        self._held: list[NDArray[Any]] = []  # Or another array could come to have the same identity.
        for place, layer in enumerate(state.layers):
            for part in _PARTS:
                if getattr(layer, part) is not None:
                    self._known[id(getattr(layer, part))] = {"layer": place, "part": part}
        for place, kept in enumerate(state.kept):
            self._known[id(kept.pixels)] = {"kept": place}

    @property
    def blobs(self) -> list[bytes]:
        return self._blobs

    def step(self, step: HistoryStep) -> dict[str, Any]:
        # Its key is left out: what the next window does is a step of its own, though its keys may be the same.
        told: dict[str, Any] = {"label": _sentence(step.label)}
        change = step.change
        if isinstance(change, MaskChange):
            told["mask"] = [[*_rect(each.rect), self._bits(each.bits)] for each in change.differences]
        elif isinstance(change, LayersChange):
            told["layers"] = [[self._layer(layer) for layer in stack] for stack in (change.before, change.after)]
            told["chosen"] = [change.chosen_before, change.chosen_after]
        elif isinstance(change, KeptChange):
            told["kept"] = [[self._kept(kept) for kept in masks] for masks in (change.before, change.after)]
        elif isinstance(change, FrameChange):
            told["frame"] = [self._frame(frame) for frame in (change.before, change.after)]
        else:
            told["states"] = [self._whole(state) for state in (change.before, change.after)]
        return told

    def _whole(self, state: DocumentState) -> dict[str, Any]:
        icc = None if state.icc is None else self._array(np.frombuffer(state.icc, np.uint8))
        return {
            "layers": [self._layer(layer) for layer in state.layers],
            "mask": self._array(state.mask),
            "icc": icc,
            "chosen": state.chosen,
            "kept": [self._kept(kept) for kept in state.kept],
            "frame": self._frame(state.frame),
        }

    def _frame(self, frame: Rect | None) -> list[int] | None:
        return None if frame is None else _rect(frame)

    def _bits(self, bits: NDArray[Any]) -> Any:
        return {"all": int(bits.flat[0])} if not any(bits.strides) else self._array(bits)

    def _layer(self, layer: Layer) -> dict[str, Any]:
        arrays = {part: self._array(getattr(layer, part)) for part in _PARTS}
        path = [{name: getattr(group, name) for name in _GROUP} for group in layer.path]
        return {name: getattr(layer, name) for name in _SET} | arrays | {"path": path}

    def _kept(self, kept: KeptMask) -> dict[str, Any]:
        named = {"name": kept.name, "x": kept.x, "y": kept.y, "number": kept.number}
        return named | {"pixels": self._array(kept.pixels)}

    def _array(self, array: NDArray[Any] | None) -> Any:
        if array is None:
            return None
        if id(array) not in self._known:
            self.bytes += array.nbytes
            if self.bytes > BUDGET:  # Found before it is compressed: a picture that was opened may be a gigabyte.
                raise _TooMuchError
            self._held.append(array)
            self._known[id(array)] = {"blob": len(self._blobs), "shape": array.shape, "dtype": array.dtype.name}
            self._blobs.append(zlib.compress(np.ascontiguousarray(array).tobytes(), 1))
        return self._known[id(array)]


def pack(state: DocumentState, steps: Sequence[HistoryStep], position: int) -> Packed:
    """The newest steps of the history that led to a state, and how many of them are done."""
    packer, kept = _Packer(state), []
    for step in reversed(steps):
        blobs = len(packer.blobs)
        try:
            kept.append(packer.step(step))
        except _TooMuchError:
            del packer.blobs[blobs:]
            break
    numbers = {
        "layers": [layer.number for layer in state.layers],
        "paths": [[group.number for group in layer.path] for layer in state.layers],
        "kept": [kept.number for kept in state.kept],
    }
    done = position - (len(steps) - len(kept))
    if done < 0:
        return Packed({"steps": [], "position": 0, "numbers": numbers, "sizes": []})
    sizes = [len(blob) for blob in packer.blobs]
    told = {"steps": kept[::-1], "position": done, "numbers": numbers, "sizes": sizes}
    return Packed(told, b"".join(packer.blobs))


class _Unpacker:
    """Anything that does not fit raises one of `_ERRORS`."""

    def __init__(self, told: dict[str, Any], data: bytes, state: DocumentState) -> None:
        self._state, self._data = state, data
        self._ends = list(accumulate(int(size) for size in told["sizes"]))
        self._arrays: dict[int, NDArray[Any]] = {}
        self._bytes = 0
        self._enter(state)
        self._layers: dict[int, Layer] = {}
        self._groups: dict[int, Group] = {}
        self._kept: dict[int, KeptMask] = {}
        numbers = told["numbers"]
        for layer, number, path in zip(state.layers, numbers["layers"], numbers["paths"], strict=True):
            self._layers[number] = layer
            self._groups |= dict(zip(path, layer.path, strict=True))
        self._kept |= dict(zip(numbers["kept"], state.kept, strict=True))

    def steps(self, told: Sequence[dict[str, Any]], position: int) -> tuple[HistoryStep, ...]:
        """All steps: those that are done from the state backwards, the others from it onwards."""
        done = [self._step(each, back=True) for each in reversed(told[:position])]
        self._enter(self._state)
        return (*reversed(done), *(self._step(each, back=False) for each in told[position:]))

    def _enter(self, state: DocumentState) -> None:
        """The steps that follow are of a document of this size and depth."""
        self._rect = Rect(0, 0, state.mask.shape[1], state.mask.shape[0])
        self._dtype = state.layers[0].pixels.dtype

    def _step(self, told: dict[str, Any], back: bool) -> HistoryStep:
        change: MaskChange | LayersChange | KeptChange | FrameChange | Replacement
        if "mask" in told:
            change = MaskChange(tuple(self._difference(*each) for each in told["mask"]))
        elif "layers" in told:
            old, new = (tuple(map(self._layer, stack)) for stack in told["layers"])
            if any(all(layer.hollow for layer in stack) for stack in (old, new)):
                raise ValueError("a document has at least one layer")
            change = LayersChange(old, new, *(self._number(number) for number in told["chosen"]))
        elif "frame" in told:
            before, after = map(self._frame, told["frame"])
            change = FrameChange(before, after)
        elif "states" in told:
            change = self._replacement(told["states"], back)
        else:
            change = KeptChange(*(tuple(map(self._kept_mask, masks)) for masks in told["kept"]))
        return HistoryStep(_said(told["label"]), change)

    def _replacement(self, told: Sequence[dict[str, Any]], back: bool) -> Replacement:
        rect, dtype = self._rect, self._dtype
        before, after = map(self._whole, told)
        self._enter(after if back else before)
        if (self._rect, self._dtype) != (rect, dtype):
            raise ValueError("not the document that it leads to")
        self._enter(before if back else after)
        return Replacement(before, after, before.bytes)

    def _whole(self, told: dict[str, Any]) -> DocumentState:
        mask, pixels = self._array(told["mask"], np.uint8), self._array(told["layers"][0]["pixels"])
        if mask.ndim != 2 or max(mask.shape) > MAX_SIDE:
            raise ValueError("no mask")
        self._rect, self._dtype = Rect(0, 0, mask.shape[1], mask.shape[0]), pixels.dtype
        layers = tuple(map(self._layer, told["layers"]))
        if all(layer.hollow for layer in layers):
            raise ValueError("a document has at least one layer")
        icc = None if told["icc"] is None else self._array(told["icc"], np.uint8).tobytes()
        chosen = self._number(told["chosen"]) if told["chosen"] else 0
        kept = tuple(map(self._kept_mask, told["kept"]))
        return DocumentState(layers, mask, icc, chosen, kept, self._frame(told["frame"]))

    def _difference(self, x: int, y: int, width: int, height: int, bits: Any) -> Difference:
        rect = Rect(x, y, width, height)
        if rect.empty or rect.intersected(self._rect) != rect:
            raise ValueError("outside of the mask")
        if "all" in bits:
            return Difference(rect, np.broadcast_to(np.uint8(bits["all"]), (height, width)))
        return Difference(rect, self._array(bits, np.uint8, (height, width)))

    def _layer(self, told: dict[str, Any]) -> Layer:
        pixels = self._array(told["pixels"], self._dtype)
        if pixels.ndim != 3 or pixels.shape[2] != 4:
            raise ValueError("no pixels")
        values: dict[str, Any] = _usual(told, _SET)
        values |= {part: self._mask(told[part], pixels.shape[:2]) for part in ("mask", "painted")}
        made = Layer(pixels, **values, path=tuple(self._group(group) for group in told["path"]))
        known = self._layers.setdefault(told["number"], made)
        return replace(made, number=known.number)

    def _group(self, told: dict[str, Any]) -> Group:
        made = Group(**_usual(told, _GROUP))
        known = self._groups.setdefault(told["number"], made)
        return replace(made, number=known.number)

    def _frame(self, told: Any) -> Rect | None:
        if told is None:
            return None
        frame = Rect(*map(int, told))
        if not usable(frame, (self._rect.width, self._rect.height)):
            raise ValueError("no frame of this document")
        return frame

    def _kept_mask(self, told: dict[str, Any]) -> KeptMask:
        made = KeptMask(str(told["name"]), self._array(told["pixels"], np.uint8), int(told["x"]), int(told["y"]))
        if made.pixels.ndim != 2:
            raise ValueError("no mask")
        known = self._kept.setdefault(told["number"], made)
        return replace(made, number=known.number)

    def _mask(self, told: Any, shape: tuple[int, ...]) -> NDArray[Any] | None:
        return None if told is None else self._array(told, np.uint8, shape)

    def _number(self, number: int) -> int:
        known = self._groups.get(number) or self._layers.get(number)
        return self._state.layers[-1].number if known is None else known.number

    def _array(self, told: dict[str, Any], dtype: Any = None, shape: tuple[int, ...] | None = None) -> NDArray[Any]:
        if "layer" in told:
            if told["part"] not in _PARTS:
                raise ValueError("no such part")
            array = getattr(self._state.layers[told["layer"]], told["part"])
        elif "kept" in told:
            array = self._state.kept[told["kept"]].pixels
        else:
            array = self._read(told)
        if not isinstance(array, np.ndarray) or dtype not in (None, array.dtype) or shape not in (None, array.shape):
            raise ValueError("an array does not fit")
        return array

    def _read(self, told: dict[str, Any]) -> NDArray[Any]:
        place, shape = int(told["blob"]), tuple(int(side) for side in told["shape"])
        if place not in self._arrays:
            dtype = {"uint8": np.uint8, "uint16": np.uint16}[told["dtype"]]
            size = int(np.prod(shape, dtype=object)) * np.dtype(dtype).itemsize
            self._bytes += size
            if (min(shape) <= 0 and shape != (0, 0, 4)) or self._bytes > MAX_BYTES or len(self._arrays) >= MAX_ARRAYS:
                raise ValueError("too much")
            blob = self._data[self._ends[place - 1] if place > 0 else 0 : self._ends[place]]
            self._arrays[place] = (
                np.frombuffer(zlib.decompressobj().decompress(blob, size + 1), dtype).reshape(shape).copy()
            )
        if (self._arrays[place].shape, self._arrays[place].dtype.name) != (shape, told["dtype"]):
            raise ValueError("an array is told of in two ways")
        return self._arrays[place]


_ERRORS = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError, zlib.error)


def unpack(told: object, data: bytes, state: DocumentState) -> tuple[tuple[HistoryStep, ...], int]:
    """The steps that `pack` made, for the state as it was loaded, and how many are done; none where anything is odd."""
    try:
        if not isinstance(told, dict):
            return (), 0
        unpacker = _Unpacker(told, data, state)
        position = int(told["position"])
        if not 0 <= position <= len(told["steps"]):
            return (), 0
        return unpacker.steps(told["steps"], position), position
    except _ERRORS:
        return (), 0


def _usual(told: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """What is set of a layer or group, each of the type that it has to be of."""
    values = {name: told[name] for name in names if name != "number"}
    if values["mode"] not in BLEND_MODES or not 0 <= values["opacity"] <= 1 or not isinstance(values["name"], str):
        raise ValueError("no such layer")
    return values | {name: int(values[name]) for name in ("x", "y", "softness") if name in values}


def _rect(rect: Rect) -> list[int]:
    return [rect.x, rect.y, rect.width, rect.height]


def _sentence(text: object) -> Any:
    """A label with what it was made of, so that the next window can say it in its own language."""
    if not isinstance(text, Sentence):
        return str(text)
    values = {name: _sentence(value) if isinstance(value, str) else value for name, value in text.values.items()}
    plain = all(isinstance(value, str | int | float | dict) for value in values.values())
    return {"template": text.template, "comment": text.comment, "values": values} if plain else str(text)


def _said(told: Any) -> str:
    if not isinstance(told, dict):
        return str(told)
    values = {name: _said(value) if isinstance(value, str | dict) else value for name, value in told["values"].items()}
    return Sentence(str(told["template"]), str(told["comment"]), values)

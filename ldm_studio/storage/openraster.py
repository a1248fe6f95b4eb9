"""The stack of layers in an OpenRaster file: `stack.xml` and the pictures that it names.

After the specification 0.0.6, groups as stacks in stacks, with the extensions "edit-locked" and "selected", as Krita,
GIMP and MyPaint write it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import numpy as np

from ldm_studio.core.blending import BLEND_MODES
from ldm_studio.core.document import DocumentState, Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Group, Layer, clean_name, hollow, trimmed
from ldm_studio.core.wording import said
from ldm_studio.storage.images import MAX_PIXELS, decode_picture
from ldm_studio.storage.stacks import Bounds, Stack

MAX_XML = 4 << 20

_OPERATORS = {"svg:src-over": "normal", **{f"svg:{mode}": mode for mode in BLEND_MODES if mode != "normal"}}


def stack_xml(state: DocumentState, sources: Sequence[str]) -> bytes:
    """`stack.xml` for a document whose layers' pictures are in the files of these names, the lowest first."""
    height, width = state.mask.shape
    image = ElementTree.Element("image", version="0.0.6", w=str(width), h=str(height))
    root = ElementTree.SubElement(image, "stack")
    opened: list[tuple[int, ElementTree.Element]] = []
    for layer, source in zip(reversed(state.layers), reversed(sources), strict=True):
        numbers = [group.number for group in layer.path]
        while opened and [number for number, _ in opened] != numbers[: len(opened)]:
            opened.pop()
        for group in layer.path[len(opened) :]:
            isolation = {"isolation": "isolate" if group.isolated else "auto"}
            parent = opened[-1][1] if opened else root
            element = ElementTree.SubElement(parent, "stack", _told(group, state.chosen) | isolation)
            opened.append((group.number, element))
        if layer.hollow:
            continue  # Its group is empty.
        place = {"src": source, "x": str(layer.x), "y": str(layer.y)}
        ElementTree.SubElement(opened[-1][1] if opened else root, "layer", _told(layer, state.chosen) | place)
    return bytes(ElementTree.tostring(image, "utf-8", xml_declaration=True))


def _told(item: Layer | Group, chosen: int) -> dict[str, str]:
    """What is set of a layer or group."""
    values = {
        "name": clean_name(item.name),  # What is not printable would make XML that nobody can read.
        "opacity": repr(float(item.opacity)),
        "visibility": "visible" if item.visible else "hidden",
        "composite-op": f"svg:{'src-over' if item.mode == 'normal' else item.mode}",
    }
    if item.locked:
        values["edit-locked"] = "true"
    if item.number == chosen:
        values["selected"] = "true"
    return values


def read_stack(xml: bytes, read: Callable[[str], bytes], name: str, own: bool) -> Stack:
    """Reads the layers of an OpenRaster file.

    Args:
        xml: its stack.xml.
        read: gives the bytes of an entry; KeyError: there is none.
        name: what messages call the file.
        own: it was written here: its layers are kept to the pixel, empty edges and all.

    Raises:
        InputError: it is damaged or exceeds the bounds.
    """
    return _Reader(read, name, own).stack(_parsed(xml, name))


def _parsed(xml: bytes, name: str) -> ElementTree.Element:
    damaged = InputError("{name} is damaged and cannot be opened: use a backup.", name=name)
    if len(xml) > MAX_XML or b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise damaged  # Neither has a place in a stack; entities can be made to grow without end.
    try:
        return ElementTree.fromstring(xml)
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise damaged from error


class _Reader:
    def __init__(self, read: Callable[[str], bytes], name: str, own: bool) -> None:
        self._read, self._name, self._own = read, name, own
        self._bounds = Bounds(name)
        # By what it was read from: a duplicated layer shares its pixels with the other, as it did before.
        self._known: dict[bytes, Picture] = {}
        self._strange: set[str] = set()
        self._unread: list[str] = []

    def stack(self, image: ElementTree.Element) -> Stack:
        width, height = _whole(image, "w"), _whole(image, "h")
        if image.tag != "image" or not (width > 0 and height > 0 and width * height <= MAX_PIXELS):
            raise InputError("{name} has no size that can be opened: use a backup.", name=self._name)
        self._rect = Rect(0, 0, width, height)
        self._stack = Stack(width, height)
        root = image.find("stack")
        if root is not None:
            self._stack.layers = list(self._layers(root, 0, 0, 0))
        self._stack.notes = list(self._notes())
        return self._stack

    def _layers(self, parent: ElementTree.Element, x: int, y: int, depth: int) -> Iterator[Layer]:
        self._bounds.depth(depth)
        for each in reversed(parent):
            at = (x + _whole(each, "x"), y + _whole(each, "y"))
            if each.tag == "stack":
                yield from self._group(each, *at, depth + 1)
            elif each.tag == "layer":
                layer = self._layer(each, *at)
                if layer is not None:
                    yield layer

    def _group(self, element: ElementTree.Element, x: int, y: int, depth: int) -> Iterator[Layer]:
        group = Group(isolated=element.get("isolation", "auto") == "isolate", **self._worn(element, said("Group")))
        if element.get("selected") == "true":
            self._stack.chosen = group.number
        inside = list(self._layers(element, x, y, depth))
        if not inside:
            self._bounds.layer()
            inside = [hollow((), np.uint8)]
        yield from (replace(layer, path=(group, *layer.path)) for layer in inside)

    def _layer(self, element: ElementTree.Element, x: int, y: int) -> Layer | None:
        worn = self._worn(element, said("Layer"))
        self._bounds.layer()
        try:
            data = self._read(element.get("src", ""))
            key = hashlib.sha256(data).digest()
            picture = self._known.get(key) or decode_picture(data, said("a layer of {name}", name=self._name))
        except (KeyError, InputError):
            if self._own:
                raise
            self._unread.append(worn["name"])
            return None
        if key not in self._known:
            self._known[key] = picture
            self._bounds.pixels(picture.pixels.shape[1], picture.pixels.shape[0])
        self._stack.icc = self._stack.icc or picture.icc
        layer = Layer(picture.pixels, x, y, **worn)
        if element.get("selected") == "true":
            self._stack.chosen = layer.number
        return layer if self._own else trimmed(layer)

    def _worn(self, element: ElementTree.Element, name: str) -> dict[str, Any]:
        """What an element says of its layer or group. name: of one that has none."""
        operator = element.get("composite-op", "svg:src-over")
        if operator not in _OPERATORS:
            self._strange.add(operator)
        return {
            "name": clean_name(element.get("name", "")) or name,
            "opacity": min(1.0, max(0.0, _number(element, "opacity", 1.0))),
            "mode": _OPERATORS.get(operator, "normal"),
            "visible": element.get("visibility", "visible") != "hidden",
            "locked": element.get("edit-locked") == "true",
        }

    def _notes(self) -> Iterator[str]:
        if self._strange:
            yield said(
                "{name} has blend modes that are shown as normal: {names}.",
                name=self._name,
                names=", ".join(sorted(self._strange))[:200],
            )
        if self._unread:
            yield said(
                "{name} has layers that could not be read and were left out: {names}.",
                name=self._name,
                names=", ".join(self._unread)[:200],
            )


def _number(element: ElementTree.Element, name: str, default: float) -> float:
    try:
        value = float(element.get(name, default))
    except ValueError:
        return default
    return value if abs(value) < 1e6 else default  # Not infinite, and not "not a number".


def _whole(element: ElementTree.Element, name: str) -> int:
    return round(_number(element, name, 0.0))

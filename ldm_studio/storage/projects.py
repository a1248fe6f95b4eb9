"""Projects: OpenRaster files. Other programs open the layers; ours lies beside them under `ldm-studio/`.

Layout after the OpenRaster specification 0.0.6 (baseline): `mimetype` first and stored, `stack.xml`, layers under
`data/`, `mergedimage.png`, `Thumbnails/thumbnail.png`. OpenRaster knows no layer masks: in `data/` they are part of the
alpha, and what they were made of lies beside.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ldm_studio.core.composite import eight_bit, resized
from ldm_studio.core.document import DocumentState, Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.frame import usable
from ldm_studio.core.geometry import Rect
from ldm_studio.core.history import HistoryStep
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.kept_masks import KeptMask
from ldm_studio.core.layers import Group, Layer, clean_name
from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.wording import said
from ldm_studio.storage import undo
from ldm_studio.storage.atomic import written
from ldm_studio.storage.images import decode_picture, encode_png
from ldm_studio.storage.openraster import read_stack, stack_xml
from ldm_studio.storage.stacks import Bounds, Stack

MIMETYPE = b"image/openraster"
MAX_ENTRIES = 10_000
MAX_ENTRY = 2 << 30
_STACK, _MERGED, _MASK, _STATE = "stack.xml", "mergedimage.png", "ldm-studio/mask.png", "ldm-studio/project.json"
_LAYER = "data/layer{}.png"
_KEPT = "ldm-studio/kept{}.png"
_UNDO = "ldm-studio/undo.bin"
MAX_KEPT, MAX_PLACE = 1000, 1 << 20
#: What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.
_PARTS = {part: f"ldm-studio/layer{{}}-{part}.png" for part in ("pixels", "mask", "painted")}


@dataclass(frozen=True)
class Project:
    """What a project file holds. `path` and `modified` serve the session: which file it stands for, and whether it
    has changes that file lacks. `steps`, `done`: the history that led to it, and how many of its steps are done.
    `notes`: what of a file could not be kept as it was, in sentences. `made`: what a picture's file tells of how it was
    made; no project file holds it.
    """

    state: DocumentState
    parameters: dict[str, Any] = field(default_factory=dict)
    path: str = ""
    modified: bool = False
    notes: tuple[str, ...] = ()
    steps: tuple[HistoryStep, ...] = ()
    done: int = 0
    made: Recipe | MadeWith | None = None


def save_project(path: Path, project: Project) -> None:
    """Writes a project.

    Raises:
        StudioError: it cannot be written; an older file stays as it was.
    """
    state = project.state
    whole = state.picture.pixels
    xml = stack_xml(state, [_LAYER.format(place) for place in range(len(state.layers))])
    told = _told(project, xml)
    # Straight into the file: putting it together in memory first would hold the interpreter's lock for long.
    with written(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:

        def put(name: str, pixels: Pixels | Mask) -> None:
            # Level 1: a session of a large picture is written while its owner waits for the window to close.
            icc = state.icc if pixels.ndim == 3 else None
            archive.writestr(name, encode_png(pixels, icc, level=1), zipfile.ZIP_STORED)

        archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE, zipfile.ZIP_STORED)
        archive.writestr(_STACK, xml)
        for place, layer in enumerate(state.layers):
            if layer.hollow:
                continue
            put(_LAYER.format(place), layer.pixels if layer.mask is None else _masked(layer.pixels, layer.mask))
            for part, name in _PARTS.items():
                array = getattr(layer, part)
                if layer.mask is not None and array is not None:
                    put(name.format(place), array)
        if len(state.layers) == 1 and whole is state.layers[0].pixels:
            archive.writestr(_MERGED, archive.read(_LAYER.format(0)), zipfile.ZIP_STORED)
        else:
            put(_MERGED, whole)
        archive.writestr("Thumbnails/thumbnail.png", _thumbnail(Picture(whole)), zipfile.ZIP_STORED)
        put(_MASK, state.mask)
        for place, kept in enumerate(state.kept):
            put(_KEPT.format(place), kept.pixels)
        if project.steps:
            packed = undo.pack(state, project.steps, project.done)
            told["undo"] = packed.told
            archive.writestr(_UNDO, packed.data, zipfile.ZIP_STORED)
        archive.writestr(_STATE, json.dumps(told))


def _told(project: Project, xml: bytes) -> dict[str, Any]:
    """What OpenRaster has no place for. xml: the stack that it belongs to."""
    state = project.state
    return {
        "format": 2,
        "parameters": project.parameters,
        "path": project.path,
        "modified": project.modified,
        "stack": hashlib.sha256(xml).hexdigest(),
        "softness": [layer.softness for layer in state.layers],
        "collapsed": [group.collapsed for group in _groups(state.layers)],
        "frame": None if state.frame is None else astuple(state.frame),
        "kept": [{"name": kept.name, "x": kept.x, "y": kept.y} for kept in state.kept],
    }


def load_project(path: Path, undoable: bool = False) -> Project:
    """Reads a project of ours, or another program's OpenRaster file.

    undoable: with the history that led to it, if that is there.

    Raises:
        InputError: it is none, is damaged, or exceeds the bounds.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {info.filename: info for info in archive.infolist()}
            if len(entries) > MAX_ENTRIES:
                raise InputError("{name} holds too many files to be a project: it was not opened.", name=path.name)
            read = _Reader(archive, entries, path.name)
            if _STACK not in entries:
                raise InputError("{name} is not an OpenRaster project: choose an .ora file.", name=path.name)
            told = _state(read(_STATE)) if _STATE in entries else {}
            xml = read(_STACK)
            # Another program that saves our project may keep entries that it does not know, and change the layers.
            unchanged = told.get("stack") == hashlib.sha256(xml).hexdigest()
            own = unchanged or ("stack" not in told and _STATE in entries and _LAYER.format(0) in entries)
            stack = read_stack(xml, read, path.name, own)
            if unchanged:
                stack.layers = _completed(stack, told, read, path.name)
            elif all(layer.hollow for layer in stack.layers) and _MERGED in entries:
                _take_merged(stack, read, path.name)
            state = replace(stack.state(_mask(read, path.name)), kept=tuple(_kept(told, read, path.name)))
            state = replace(state, frame=_frame(told, state))
            # What another program made of the layers is not what the steps led to.
            past = undoable and unchanged and _UNDO in entries
            steps, done = undo.unpack(told.get("undo"), read(_UNDO), state) if past else ((), 0)
    except FileNotFoundError as error:
        raise InputError("{path} does not exist: check the name.", path=path) from error
    except (zipfile.BadZipFile, OSError, KeyError, NotImplementedError, RuntimeError) as error:
        raise InputError("{name} is damaged and cannot be opened: use a backup.", name=path.name) from error
    parameters = told.get("parameters")
    return Project(
        state,
        parameters if isinstance(parameters, dict) else {},
        str(told.get("path", "")),
        bool(told.get("modified", False)),
        tuple(stack.notes),
        steps,
        done,
    )


def _masked(pixels: Pixels, mask: Mask) -> Pixels:
    """Pixels with a mask made part of their alpha."""
    result = pixels.copy()
    result[..., 3] = np.rint(pixels[..., 3] * (mask / np.float32(255)))
    return result


def _completed(stack: Stack, told: dict[str, Any], read: _Reader, name: str) -> list[Layer]:
    """Our own layers with their masks."""
    softness = told.get("softness")
    made = []
    for place, layer in enumerate(stack.layers):
        parts: dict[str, Any] = {}
        for part, entry in _PARTS.items():
            if entry.format(place) in read:
                array = decode_picture(read(entry.format(place)), said("a layer of {name}", name=name)).pixels
                parts[part] = array if part == "pixels" else np.ascontiguousarray(array[..., 0])
        if any(array.shape[:2] != layer.pixels.shape[:2] for array in parts.values()):
            raise InputError("{name} is damaged and cannot be opened: use a backup.", name=name)
        if isinstance(softness, list) and len(softness) == len(stack.layers) and isinstance(softness[place], int):
            parts["softness"] = min(256, max(0, softness[place]))
        made.append(replace(layer, **parts))
    return _folded(made, told.get("collapsed"))


def _groups(layers: Iterable[Layer]) -> list[Group]:
    """Every group once, in an order that the layers give."""
    return list({group.number: group for layer in layers for group in layer.path}.values())


def _folded(layers: list[Layer], collapsed: object) -> list[Layer]:
    """Layers whose groups are shut as they were."""
    groups = _groups(layers)
    if not isinstance(collapsed, list) or len(collapsed) != len(groups):
        return layers
    shut = {group.number for group, told in zip(groups, collapsed, strict=True) if told is True}
    paths = [tuple(replace(group, collapsed=group.number in shut) for group in layer.path) for layer in layers]
    return [replace(layer, path=path) for layer, path in zip(layers, paths, strict=True)]


def _mask(read: _Reader, name: str) -> Mask | None:
    if _MASK not in read:
        return None
    return np.ascontiguousarray(decode_picture(read(_MASK), said("the mask in {name}", name=name)).pixels[..., 0])


def _frame(told: dict[str, Any], state: DocumentState) -> Rect | None:
    """The frame set by hand; None where there is none, or it does not fit the picture."""
    listed = told.get("frame")
    if not isinstance(listed, list) or len(listed) != 4 or not all(type(each) is int for each in listed):
        return None
    frame = Rect(*listed)
    return frame if usable(frame, (state.mask.shape[1], state.mask.shape[0])) else None


def _kept(told: dict[str, Any], read: _Reader, name: str) -> Iterator[KeptMask]:
    """The masks kept by name; what cannot be one is left out."""
    listed, bounds = told.get("kept"), Bounds(name)
    for place, each in enumerate(listed[:MAX_KEPT] if isinstance(listed, list) else []):
        if not isinstance(each, dict) or _KEPT.format(place) not in read:
            continue
        x, y = (each.get(side) for side in ("x", "y"))
        if not (isinstance(x, int) and isinstance(y, int) and max(abs(x), abs(y)) < MAX_PLACE):
            continue
        try:
            pixels = decode_picture(read(_KEPT.format(place)), said("a mask kept in {name}", name=name)).pixels[..., 0]
        except InputError:
            continue
        bounds.pixels(pixels.shape[1], pixels.shape[0])
        yield KeptMask(clean_name(str(each.get("name", ""))) or said("Mask"), np.ascontiguousarray(pixels), x, y)


def _take_merged(stack: Stack, read: Callable[[str], bytes], name: str) -> None:
    """A file none of whose layers can be read still has its picture."""
    picture = decode_picture(read(_MERGED), said("the picture in {name}", name=name))
    if picture.pixels.shape[:2] == (stack.height, stack.width):
        stack.layers, stack.icc = [Layer(picture.pixels, name=said("Picture")), *stack.layers], picture.icc


def read_parameters(path: Path) -> dict[str, Any]:
    """What a project's panels say, without its pictures; empty where that cannot be told."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {info.filename: info for info in archive.infolist()}
            told = _state(_Reader(archive, entries, path.name)(_STATE)) if _STATE in entries else {}
    except (InputError, zipfile.BadZipFile, OSError, KeyError, NotImplementedError, RuntimeError):
        return {}
    found = told.get("parameters")
    return found if isinstance(found, dict) else {}


class _Reader:
    """Reads entries of a zip into memory (never to disk, so their names cannot escape anywhere), within bounds."""

    def __init__(self, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], name: str) -> None:
        self._archive = archive
        self._entries = entries
        self._name = name

    def __contains__(self, entry: str) -> bool:
        return entry in self._entries

    def __call__(self, entry: str) -> bytes:
        if self._entries[entry].file_size > MAX_ENTRY:
            raise InputError("{name} holds a file of more than 2 GB: it was not opened.", name=self._name)
        with self._archive.open(entry) as file:
            data = file.read(MAX_ENTRY + 1)
        if len(data) > MAX_ENTRY:
            raise InputError("{name} holds a file of more than 2 GB: it was not opened.", name=self._name)
        return data


def _state(data: bytes) -> dict[str, Any]:
    try:
        state = json.loads(data)
    except (ValueError, RecursionError):
        return {}  # The picture is worth more than our notes on it.
    return state if isinstance(state, dict) else {}


def _thumbnail(picture: Picture) -> bytes:
    pixels = eight_bit(picture.pixels)
    height, width = pixels.shape[:2]
    scale = min(1.0, 256 / max(width, height))
    return encode_png(resized(pixels, max(1, round(width * scale)), max(1, round(height * scale))))

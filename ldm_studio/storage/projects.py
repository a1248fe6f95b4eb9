"""Projects: OpenRaster files. Other programs open the picture; ours lies beside it under `ldm-studio/`.

Layout after the OpenRaster specification 0.0.6 (baseline): `mimetype` first and stored, `stack.xml`, layers under
`data/`, `mergedimage.png`, `Thumbnails/thumbnail.png`.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ldm_studio.core.composite import eight_bit, resized
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Mask
from ldm_studio.storage.atomic import write_bytes
from ldm_studio.storage.images import decode_picture, encode_png

MIMETYPE = b"image/openraster"
MAX_ENTRIES = 10_000
MAX_ENTRY = 2 << 30
_LAYER, _MERGED, _MASK, _STATE = "data/layer0.png", "mergedimage.png", "ldm-studio/mask.png", "ldm-studio/project.json"


@dataclass(frozen=True)
class Project:
    """What a project file holds. `path` and `modified` serve the session: which file it stands for, and whether it
    has changes that file lacks.
    """

    picture: Picture
    mask: Mask | None = None
    parameters: dict[str, Any] = field(default_factory=dict)
    path: str = ""
    modified: bool = False


def save_project(path: Path, project: Project) -> None:
    """Writes a project.

    Raises:
        StudioError: it cannot be written; an older file stays as it was.
    """
    height, width = project.picture.pixels.shape[:2]
    # Level 1: a session of a large picture is written while its owner waits for the window to close.
    picture = encode_png(project.picture.pixels, project.picture.icc, level=1)
    stack = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<image version="0.0.6" w="{width}" h="{height}"><stack>'
        f'<layer name="Picture" src="{_LAYER}" x="0" y="0" opacity="1.0" visibility="visible"/></stack></image>'
    )
    state = {
        "format": 1,
        "parameters": project.parameters,
        "path": project.path,
        "modified": project.modified,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE, zipfile.ZIP_STORED)
        archive.writestr("stack.xml", stack)
        archive.writestr(_LAYER, picture, zipfile.ZIP_STORED)
        archive.writestr(_MERGED, picture, zipfile.ZIP_STORED)
        archive.writestr("Thumbnails/thumbnail.png", _thumbnail(project.picture), zipfile.ZIP_STORED)
        if project.mask is not None:
            archive.writestr(_MASK, encode_png(project.mask, level=1), zipfile.ZIP_STORED)
        archive.writestr(_STATE, json.dumps(state))
    write_bytes(path, buffer.getbuffer())


def load_project(path: Path) -> Project:
    """Reads a project of ours, or the merged picture of another program's OpenRaster file.

    Raises:
        InputError: it is none, is damaged, or exceeds the bounds.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {info.filename: info for info in archive.infolist()}
            if len(entries) > MAX_ENTRIES:
                raise InputError(f"{path.name} holds too many files to be a project: it was not opened.")
            read = _Reader(archive, entries, path.name)
            if "stack.xml" not in entries:
                raise InputError(f"{path.name} is not an OpenRaster project: choose an .ora file.")
            state = _state(read(_STATE)) if _STATE in entries else {}
            # Another program that saves our project keeps unknown entries at most; its picture is the merged one.
            own = _STATE in entries and _LAYER in entries
            picture = decode_picture(read(_LAYER if own else _MERGED), f"the picture in {path.name}")
            mask = None
            if _MASK in entries:
                mask = decode_picture(read(_MASK), f"the mask in {path.name}").pixels[..., 0]
                mask = np.ascontiguousarray(mask) if mask.shape == picture.pixels.shape[:2] else None
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist: check the name.") from error
    except (zipfile.BadZipFile, OSError, KeyError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"{path.name} is damaged and cannot be opened: use a backup.") from error
    parameters = state.get("parameters")
    return Project(
        picture,
        mask,
        parameters if isinstance(parameters, dict) else {},
        str(state.get("path", "")),
        bool(state.get("modified", False)),
    )


class _Reader:
    """Reads entries of a zip into memory (never to disk, so their names cannot escape anywhere), within bounds."""

    def __init__(self, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], name: str) -> None:
        self._archive = archive
        self._entries = entries
        self._name = name

    def __call__(self, entry: str) -> bytes:
        if self._entries[entry].file_size > MAX_ENTRY:
            raise InputError(f"{self._name} holds a file of more than 2 GB: it was not opened.")
        with self._archive.open(entry) as file:
            data = file.read(MAX_ENTRY + 1)
        if len(data) > MAX_ENTRY:
            raise InputError(f"{self._name} holds a file of more than 2 GB: it was not opened.")
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

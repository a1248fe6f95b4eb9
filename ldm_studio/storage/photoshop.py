"""Photoshop files (.psd, .psb): their layers where ours can show the same, else their own picture of themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ldm_studio.core.blending import BLEND_MODES
from ldm_studio.core.document import DocumentState
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.layers import Group, Layer, clean_name, hollow, trimmed
from ldm_studio.core.wording import said
from ldm_studio.storage.images import MAX_FILE, MAX_PIXELS
from ldm_studio.storage.stacks import Bounds, Stack, one_of

ENDINGS = (".psd", ".psb")
#: What reading one layer or the picture may take of memory, in bytes.
_MEMORY = 12 << 30


def load_photoshop(path: Path) -> tuple[DocumentState, tuple[str, ...]]:
    """Reads a Photoshop file.

    Returns:
        The document, and what of the file could not be kept as it was, in sentences.

    Raises:
        InputError: it is none, is damaged, or exceeds the bounds.
    """
    import psd_tools

    try:
        if path.stat().st_size > MAX_FILE:
            raise InputError("{name} is larger than 2 GB: scale it down first.", name=path.name)
        found = psd_tools.PSDImage.open(path, max_alloc_bytes=_MEMORY)
        if found.width * found.height > MAX_PIXELS:
            raise InputError(
                "{name} has {width}x{height} pixels, too many: scale it down first.",
                name=path.name,
                width=found.width,
                height=found.height,
            )
        stack = _Reader(found, path.name).stack()
    except FileNotFoundError as error:
        raise InputError("{path} does not exist: check the name.", path=path) from error
    except InputError:
        raise
    except Exception as error:
        # The library tells of damage by whatever the parser runs into first.
        raise InputError("{name} is damaged, or no Photoshop file, and cannot be opened.", name=path.name) from error
    return stack.state(), tuple(stack.notes)


class _Reader:
    def __init__(self, found: Any, name: str) -> None:
        self._found, self._name = found, name
        self._bounds = Bounds(name)
        self._strange = False
        self._merged_groups: list[str] = []
        self._rect = Rect(0, 0, found.width, found.height)

    def stack(self) -> Stack:
        from psd_tools.constants import ColorMode, Resource

        found = self._found
        stack = Stack(found.width, found.height)
        if found.color_mode in (ColorMode.RGB, ColorMode.GRAYSCALE) and found.depth in (8, 16):
            icc = found.image_resources.get_data(Resource.ICC_PROFILE)
            # A profile of grey does not describe the RGB that the pixels are now.
            stack.icc = bytes(icc) if icc and found.color_mode == ColorMode.RGB else None
            stack.layers = list(self._layers(found, 0))
            if self._strange or all(layer.hollow for layer in stack.layers):
                stack.layers = [replace(layer, visible=False) for layer in stack.layers]
                stack.layers.append(Layer(self._merged(), name=said("Picture")))
            if self._strange:
                stack.notes.append(
                    said(
                        "{name} has effects, adjustments or modes that are not known here: its own picture is "
                        "shown, and its layers lie hidden below.",
                        name=self._name,
                    )
                )
            elif self._merged_groups:
                named = ", ".join(self._merged_groups)[:200]
                stack.notes.append(
                    said(
                        "{name} has groups with masks, which were opened as one layer each: {names}.",
                        name=self._name,
                        names=named,
                    )
                )
        else:
            image = found.composite() if not found.has_preview() else found.topil()
            stack.layers = [Layer(np.array(image.convert("RGBA")), name=said("Picture"))]
            stack.notes.append(
                said("{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.", name=self._name)
            )
        return stack

    def _merged(self) -> Pixels:
        """The picture that Photoshop itself put into the file; where it did not, what the library makes of it."""
        if self._found.has_preview():
            return _pixels(self._found.numpy(), self._found.depth)
        image = self._found.composite(force=True, apply_icc=False)
        return np.array(image.convert("RGBA"))

    def _layers(self, parent: Iterable[Any], depth: int) -> Iterator[Layer]:
        self._bounds.depth(depth)
        for each in parent:
            self._bounds.layer()
            if each.is_group():
                yield from self._group(each, depth)
                continue
            strange = each.clipping or each.has_effects() or each.has_vector_mask() or each.fill_opacity < 255
            if not each.has_pixels():
                strange = strange or each.kind != "pixel"  # An adjustment or a fill; a pixel layer may be empty.
            self._strange = self._strange or (each.is_visible() and strange)
            if each.has_pixels() and each.width > 0 and each.height > 0:
                self._bounds.pixels(each.width, each.height)
                pixels = _pixels(each.numpy(), self._found.depth)
                yield trimmed(self._masked(Layer(pixels, each.left, each.top, **self._worn(each)), each))

    def _group(self, group: Any, depth: int) -> Iterator[Layer]:
        from psd_tools.constants import BlendMode as Mode

        inside = list(self._layers(group, depth + 1))
        through = group.blend_mode == Mode.PASS_THROUGH
        self._strange = self._strange or (group.is_visible() and (group.clipping or group.has_effects()))
        empty = all(layer.hollow for layer in inside)
        if group.mask is not None and not group.mask.disabled and not empty:
            # Groups have no masks here: one layer of it, with the mask.
            merged = one_of(inside, Layer(np.zeros((1, 1, 4), np.uint8), **self._worn(group)), self._rect)
            if merged is not None:
                self._merged_groups.append(merged.name)
                yield self._masked(merged, group)
            return
        # One that is faded as it passes through fades what its layers make of all below: here it is isolated then.
        mixing = through and group.opacity < 255 and any(layer.mode != "normal" for layer in inside)
        self._strange = self._strange or (group.is_visible() and mixing)
        worn = Group(isolated=not through, collapsed=not group.open_folder, **self._worn(group))
        yield from (replace(layer, path=(worn, *layer.path)) for layer in inside or [hollow((), np.uint8)])

    def _worn(self, found: Any) -> dict[str, Any]:
        """What is set of one of Photoshop's layers or groups."""
        mode = found.blend_mode.name.lower().replace("_", "-")
        known = mode in BLEND_MODES or mode == "pass-through"
        self._strange = self._strange or (found.is_visible() and not known)
        return {
            "name": clean_name(found.name) or (said("Group") if found.is_group() else said("Layer")),
            "opacity": found.opacity / 255,
            "mode": mode if mode in BLEND_MODES else "normal",
            "visible": bool(found.visible),
            "locked": bool(found.locks and found.locks.value & 0x80000000),
        }

    def _masked(self, layer: Layer, found: Any) -> Layer:
        """A layer with the mask of one of Photoshop's."""
        mask = self._mask(layer, found.mask)
        return replace(layer, mask=mask, painted=mask)

    def _mask(self, layer: Layer, found: Any) -> Mask | None:
        """A layer's mask, of its size; the file's has an extent of its own and a colour beyond it."""
        if found is None or found.disabled:
            return None
        mask = np.full(layer.pixels.shape[:2], found.background_color, np.uint8)
        given = Rect(found.left, found.top, found.width, found.height)
        inside = given.intersected(layer.rect)
        image = found.topil()
        if not inside.empty and image is not None:
            there = Rect(inside.x - given.x, inside.y - given.y, inside.width, inside.height)
            here = Rect(inside.x - layer.x, inside.y - layer.y, inside.width, inside.height)
            mask[here.slices] = np.array(image.convert("L"))[there.slices]
        return mask


def _pixels(values: Any, depth: int) -> Pixels:
    """(H, W, 1..4) floats in 0..1, grey or RGB, perhaps with alpha -> RGBA of 8 or 16 bit."""
    height, width, channels = values.shape
    top = 65535 if depth == 16 else 255
    pixels = np.full((height, width, 4), top, np.uint16 if depth == 16 else np.uint8)
    colours = 3 if channels >= 3 else 1
    pixels[..., :3] = np.rint(values[..., :colours] * top)
    if channels > colours:
        pixels[..., 3] = np.rint(values[..., colours] * top)
    return pixels

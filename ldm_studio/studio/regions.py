"""Parts of the picture with prompts of their own: made from the mask, changed, and what they mean for a job."""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ldm_studio.core.composite import resized
from ldm_studio.core.document import Document
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect, part_of
from ldm_studio.core.job import Extras, Mask, Named
from ldm_studio.core.recipe import Lora, Region
from ldm_studio.core.wording import said
from ldm_studio.storage.images import decode_mask, encode_png
from ldm_studio.studio.parameters import ParameterValues, RegionValues

if TYPE_CHECKING:
    from ldm_studio.studio.studio import Studio


def add_region(studio: Studio) -> None:
    """Makes a region of what is masked now; its prompt begins as the run's."""
    values = studio.parameters.values
    made = RegionValues(prompt=values.prompt, mask=_text(studio.document.mask))
    studio.parameters.set("regions", (*values.regions, made))


def change_region(studio: Studio, place: int, **changes: Any) -> None:
    """Changes some values of the region at a place in the list."""
    regions = list(studio.parameters.values.regions)
    regions[place] = RegionValues(**{**regions[place].model_dump(), **changes})
    studio.parameters.set("regions", tuple(regions))


def set_region_lora(studio: Studio, place: int, name: str, weight: float | None) -> None:
    """How much of one of the run's LoRAs a region has; None: as much as the run."""
    others = tuple(lora for lora in studio.parameters.values.regions[place].loras if lora.name != name)
    own = () if weight is None else (Lora(name=name, weight=weight),)
    change_region(studio, place, loras=(*others, *own))


def remove_region(studio: Studio, place: int) -> None:
    """Takes the region at a place out."""
    regions = studio.parameters.values.regions
    studio.parameters.set("regions", regions[:place] + regions[place + 1 :])


def take_mask(studio: Studio, place: int) -> None:
    """Gives a region what is masked now as its place."""
    change_region(studio, place, mask=_text(studio.document.mask))


def show_mask(studio: Studio, place: int) -> None:
    """Masks a region, so that it can be seen and changed; the region itself changes when it takes the mask again."""
    region = studio.parameters.values.regions[place]

    def shown(before: Mask) -> Mask:
        height, width = before.shape
        return np.array(resized(mask_of(region), width, height), np.uint8)

    studio.mask_changes.make(said("Mask a region"), shown)


def mask_of(region: RegionValues) -> Mask:
    """A region's mask, (H, W) uint8, as large as the document was; not to be written to."""
    return _decoded(region.mask)


@lru_cache(maxsize=16)
def _decoded(text: str) -> Mask:
    """Kept by what is decoded alone: a region's other values change with every key that is typed."""
    return decode_mask(base64.b64decode(text), said("the mask of a region"))


def divided(values: ParameterValues, document: Document, frame: Rect | None) -> tuple[dict[str, Any], Extras]:
    """What the regions mean for a run in a frame (None: of a new picture): a part of a recipe, and the masks it names.

    Regions without a prompt, or outside the frame, are left out, and so are weights of LoRAs that were taken out.

    Raises:
        InputError: a mask cannot be read.
    """
    made, extras = [], {}
    worn = {lora.name for lora in values.loras}
    for region in values.regions:
        mask = _fitted(region, document)
        part = mask if frame is None else np.ascontiguousarray(part_of(mask, frame))
        if region.prompt.strip() and part.any():
            named = Named.of(part)
            extras[named.digest] = named.pixels
            own = {"guidance": region.guidance or None, "loras": [each for each in region.loras if each.name in worn]}
            made.append(Region(prompt=region.prompt, mask=named.digest, share=region.share, **own))
    return {"regions": tuple(made)}, extras


def _fitted(region: RegionValues, document: Document) -> Mask:
    """A region's mask at the document's size, which may have changed."""
    return np.asarray(resized(mask_of(region), document.width, document.height), np.uint8)


def _text(mask: Mask) -> str:
    if not mask.any():
        raise InputError("Nothing is masked: paint over the part that is to have a prompt of its own.")
    return base64.b64encode(encode_png(mask)).decode("ascii")

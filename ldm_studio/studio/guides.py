"""What guides a run with a picture: ControlNets, IP-Adapters, and pictures that the model itself looks at.

Adding and changing them, and what they make of a job.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.assets import Asset
from ldm_studio.core.composite import flatten, resized
from ldm_studio.core.controls import in_frame, preprocessed, reduced
from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Extras, ModelInfo, Named, Pixels
from ldm_studio.core.recipe import Control, Reference
from ldm_studio.core.wording import said
from ldm_studio.storage.images import load_picture
from ldm_studio.studio.parameters import Guide

if TYPE_CHECKING:
    from ldm_studio.studio.studio import Studio


#: Stands among the files where the model needs none: it looks at pictures by itself.
PICTURE = Asset("picture", said("Picture"), "", 0)


def guides_for(assets: Sequence[Asset], model: ModelInfo) -> list[Asset]:
    """The files that can guide a run of a model, and `PICTURE`."""
    return [
        asset
        for asset in (*assets, PICTURE)
        if asset.kind in model.takes and not asset.problem and asset.family in ("", model.family)
    ]


def add_guide(studio: Studio, asset: Asset) -> None:
    """Adds a file to the next run; it looks at the document until it is given another picture."""
    kind: Any = asset.kind
    present = studio.parameters.values.guides
    studio.parameters.set("guides", (*present, Guide(kind=kind, name=asset.name)))


def change_guide(studio: Studio, place: int, **values: Any) -> None:
    """Changes some values of the guide at a place in the list."""
    guides = list(studio.parameters.values.guides)
    guides[place] = Guide(**{**guides[place].model_dump(), **values})
    studio.parameters.set("guides", tuple(guides))


def remove_guide(studio: Studio, place: int) -> None:
    """Takes the guide at a place out of the next run."""
    guides = studio.parameters.values.guides
    studio.parameters.set("guides", guides[:place] + guides[place + 1 :])


def guided(guides: Sequence[Guide], document: Document, frame: Rect | None) -> tuple[dict[str, Any], Extras]:
    """What guides mean for a run in a frame (None: of a new picture): parts of a recipe, and the pictures it names.

    Raises:
        InputError: a picture cannot be read.
    """
    controls: list[Control] = []
    references: list[Reference] = []
    pictures: list[str] = []
    extras: dict[str, NDArray[Any]] = {}
    for guide in guides:
        named = None
        # A run that starts from the document sees it anyway.
        if guide.picture or frame is None:
            named = Named.of(_looked_at(guide, document, frame))
            extras[named.digest] = named.pixels
        if guide.kind == "picture":
            pictures += [] if named is None else [named.digest]
            continue
        values = guide.model_dump(include={"name", "weight", "start", "end"})
        values["picture"] = None if named is None else named.digest
        if guide.kind == "controlnet":
            controls.append(Control(**values, preprocessor=guide.preprocessor, detail=guide.detail))
        else:
            references.append(Reference(**values))
    return {"controls": tuple(controls), "references": tuple(references), "pictures": tuple(pictures)}, extras


def _looked_at(guide: Guide, document: Document, frame: Rect | None) -> Pixels:
    """A guide's picture: a ControlNet's lies over the document, the others' are seen whole."""
    pixels = load_picture(Path(guide.picture)).picture.pixels if guide.picture else document.pixels.copy()
    if guide.kind != "controlnet":
        return reduced(pixels)
    return in_frame(pixels, (document.width, document.height), frame) if guide.picture else pixels


def shown(guide: Guide, pixels: Pixels, side: int) -> NDArray[np.uint8]:
    """What a guide looks at, preprocessed and small: (h, w, 3) uint8, no side longer than `side`."""
    height, width = pixels.shape[:2]
    scale = min(1.0, side / max(height, width))
    small = resized(flatten(pixels), max(1, round(width * scale)), max(1, round(height * scale)))
    return preprocessed(small, guide.preprocessor, guide.detail)

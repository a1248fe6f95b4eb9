"""Making the whole picture larger with an upscaler."""

from __future__ import annotations

import cv2

from ldm_studio.core.assets import Asset
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.job import Job, Result
from ldm_studio.core.recipe import ENLARGING_TILE, make_recipe


def enlargement(document: Document, upscaler: Asset) -> Job:
    """The job that enlarges the document's picture, pixels copied."""
    source = document.pixels.copy()
    tile = {"width": ENLARGING_TILE, "height": ENLARGING_TILE}
    return Job(make_recipe(task="enlarge", model=upscaler.path, source_digest=pixel_digest(source), **tile), source)


def take_enlarged(document: Document, result: Result) -> None:
    """Puts an enlarged picture in the document's place, with the mask enlarged too: one undo step."""
    height, width = result.pixels.shape[:2]
    mask = cv2.resize(document.mask, (width, height), interpolation=cv2.INTER_LINEAR)
    document.replace(Picture(result.pixels.copy(), document.icc), "Enlarge picture", mask)

"""Taking a picture that was made larger."""

from __future__ import annotations

from dataclasses import replace

import cv2

from ldm_studio.core.document import Document, Picture, state_of
from ldm_studio.core.job import Result
from ldm_studio.core.kept_masks import scaled
from ldm_studio.core.wording import said


def take_enlarged(document: Document, result: Result) -> None:
    """Puts an enlarged picture in the document's place, with the masks enlarged too: one undo step."""
    height, width = result.pixels.shape[:2]
    mask = cv2.resize(document.mask, (width, height), interpolation=cv2.INTER_LINEAR)
    kept = tuple(scaled(each, width / document.width, height / document.height) for each in document.kept_masks)
    state = state_of(Picture(result.pixels.copy(), document.icc), mask)
    document.replace_state(replace(state, kept=kept), said("Enlarge picture"))

"""Taking a picture that was made larger."""

from __future__ import annotations

import cv2

from ldm_studio.core.document import Document, Picture
from ldm_studio.core.job import Result
from ldm_studio.core.wording import said


def take_enlarged(document: Document, result: Result) -> None:
    """Puts an enlarged picture in the document's place, with the mask enlarged too: one undo step."""
    height, width = result.pixels.shape[:2]
    mask = cv2.resize(document.mask, (width, height), interpolation=cv2.INTER_LINEAR)
    document.replace(Picture(result.pixels.copy(), document.icc), said("Enlarge picture"), mask)

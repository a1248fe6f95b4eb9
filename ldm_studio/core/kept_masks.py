"""Masks kept under a name beside the one that is being painted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count

import cv2
import numpy as np

from ldm_studio.core.geometry import Rect, bounds_of
from ldm_studio.core.job import Mask

_numbers = count(1)


@dataclass(frozen=True, eq=False)
class KeptMask:
    """A mask of a document: what lies outside of its pixels is not masked. Its array is never written to.

    Attributes:
        pixels: (h, w) uint8, as in `job.Mask`.
        x, y: where their left upper corner lies in the document.
        number: tells kept masks apart; one that is renamed or painted anew keeps it.
    """

    name: str
    pixels: Mask = field(repr=False)
    x: int = 0
    y: int = 0
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.pixels.shape[1], self.pixels.shape[0])

    def on(self, size: tuple[int, ...]) -> Mask:
        """The mask of a whole document of (height, width); what lies beyond its edges is left out."""
        mask = np.zeros(size, np.uint8)
        inside = self.rect.intersected(Rect(0, 0, size[1], size[0]))
        mask[inside.slices] = self.pixels[_within(self.rect, inside).slices]
        return mask


def keep(mask: Mask, name: str, x: int = 0, y: int = 0) -> KeptMask:
    """Keeps a copy of a mask whose left upper corner lies at (x, y), no more of it than is painted, or one pixel."""
    bounds = bounds_of(mask)
    bounds = Rect(0, 0, 1, 1) if bounds.empty else bounds
    return KeptMask(name, mask[bounds.slices].copy(), x + bounds.x, y + bounds.y)


def moved(kept: KeptMask, dx: int, dy: int) -> KeptMask:
    """The mask elsewhere: the document's edges have moved."""
    return replace(kept, x=kept.x + dx, y=kept.y + dy)


def scaled(kept: KeptMask, x: float, y: float) -> KeptMask:
    """The mask of a document made larger or smaller by factors across and down."""
    size = max(1, round(kept.rect.width * x)), max(1, round(kept.rect.height * y))
    method = cv2.INTER_AREA if x < 1 or y < 1 else cv2.INTER_LINEAR
    pixels = np.asarray(cv2.resize(kept.pixels, size, interpolation=method), np.uint8)
    return replace(kept, pixels=pixels, x=round(kept.x * x), y=round(kept.y * y))


def _within(outer: Rect, inner: Rect) -> Rect:
    return Rect(inner.x - outer.x, inner.y - outer.y, inner.width, inner.height)

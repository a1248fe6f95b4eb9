"""Shapes taken from a picture: what is alike in colour, what stands out from its surroundings, what is bright or clear.

Each returns a shape, (H, W) uint8 with 255 where it is, to be combined with a mask (`mask.combined`).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.composite import eight_bit, flatten
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels


@dataclass(frozen=True)
class Hint:
    """What shows an object in a document: a box about it, or else a pixel of it.

    size: (height, width) of the document. point: (x, y); looked at where there is no box.
    """

    size: tuple[int, int]
    box: Rect | None = None
    point: tuple[int, int] = (0, 0)


#: Longest side, in pixels, at which an object is told from its surroundings: more shows no better, and takes longer.
_CUT_SIDE = 320
_ROUNDS = 4
#: Pixels on each side of a point that the wand looks at first.
_FIRST_REACH = 512


def similar(pixels: Pixels, x: int, y: int, tolerance: int, contiguous: bool = True) -> Mask:
    """The pixels whose colour is like that at (x, y), as a magic wand selects them.

    Args:
        pixels: (H, W, 4) uint8 or uint16 RGBA.
        x, y: a pixel; outside of the picture nothing is alike.
        tolerance: the most by which each of red, green, blue and alpha may differ, 0..255.
        contiguous: only those that hang together with (x, y); else wherever they are.
    """
    height, width = pixels.shape[:2]
    if not (0 <= x < width and 0 <= y < height):
        return np.zeros((height, width), np.uint8)
    if not contiguous:
        return _alike(pixels, eight_bit(pixels[y, x]), tolerance)
    found, whole = np.zeros((height, width), np.uint8), Rect(0, 0, width, height)
    reach = _FIRST_REACH
    while True:
        # Most of a large picture is never reached: only what lies about the point is looked at, and more if need be.
        seen = Rect(x, y, 1, 1).grown(reach).intersected(whole)
        area = _hanging_together(
            _alike(pixels[seen.slices], eight_bit(pixels[y, x]), tolerance), x - seen.x, y - seen.y
        )
        if not _runs_on(area, seen, whole):
            found[seen.slices] = area
            return found
        reach *= 4


def _alike(pixels: Pixels, colour: Pixels, tolerance: int) -> Mask:
    wanted = colour.astype(int)
    low, high = np.clip(wanted - tolerance, 0, 255), np.clip(wanted + tolerance, 0, 255)
    return np.asarray(cv2.inRange(eight_bit(pixels), low.astype(np.float64), high.astype(np.float64)), np.uint8)


def _hanging_together(alike: Mask, x: int, y: int) -> Mask:
    reached = np.zeros((alike.shape[0] + 2, alike.shape[1] + 2), np.uint8)
    cv2.floodFill(alike, reached, (x, y), 255, flags=4 | cv2.FLOODFILL_MASK_ONLY | (255 << 8))
    return reached[1:-1, 1:-1]


def _runs_on(area: Mask, seen: Rect, whole: Rect) -> bool:
    """Whether an area touches an edge of what was seen beyond which there is more of the picture."""
    edges = (
        (seen.x > whole.x, area[:, 0]),
        (seen.y > whole.y, area[0]),
        (seen.right < whole.right, area[:, -1]),
        (seen.bottom < whole.bottom, area[-1]),
    )
    return any(further and edge.any() for further, edge in edges)


def cut_out(pixels: Pixels, box: Rect) -> Mask:
    """The object inside a box, told from what surrounds it by its colours (GrabCut, Rother et al. 2004).

    Args:
        pixels: (H, W, 4) uint8 or uint16 RGBA.
        box: roughly around the object, in document pixels; what lies outside of it belongs to the surroundings.

    Returns:
        Nothing (all 0) where the box is too small, or covers all of the picture so that nothing surrounds it.
    """
    height, width = pixels.shape[:2]
    shape = np.zeros((height, width), np.uint8)
    box = box.intersected(Rect(0, 0, width, height))
    # A third of the box's size around it shows what the surroundings look like.
    around = box.grown(max(8, max(box.width, box.height) // 3)).intersected(Rect(0, 0, width, height))
    if min(box.width, box.height) < 4 or box == around:
        return shape
    scale = min(1.0, _CUT_SIDE / max(around.width, around.height))
    size = max(1, round(around.width * scale)), max(1, round(around.height * scale))
    small = cv2.resize(flatten(pixels[around.slices]), size, interpolation=cv2.INTER_AREA)
    inner = (
        round((box.x - around.x) * scale),
        round((box.y - around.y) * scale),
        max(1, round(box.width * scale)),
        max(1, round(box.height * scale)),
    )
    labels = np.zeros(small.shape[:2], np.uint8)
    models: list[NDArray[np.float64]] = [np.zeros((1, 65)) for _ in range(2)]
    # GrabCut starts its colour models from random numbers: the same box shall always cut out the same.
    cv2.setRNGSeed(0)
    cv2.grabCut(small, labels, inner, models[0], models[1], _ROUNDS, cv2.GC_INIT_WITH_RECT)
    found = np.where((labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD), 255, 0).astype(np.uint8)
    if scale < 1:
        found = cv2.resize(found, (around.width, around.height), interpolation=cv2.INTER_CUBIC)
        found = np.where(found > 127, 255, 0).astype(np.uint8)
    shape[around.slices] = found
    outside = np.ones(shape.shape, np.bool_)
    outside[box.slices] = False
    shape[outside] = 0
    return shape


def luminance(pixels: Pixels) -> Mask:
    """How bright each pixel is: 255 for white, 0 for black and for what is transparent (Rec. 601 weights)."""
    return np.asarray(cv2.cvtColor(flatten(pixels, background=0), cv2.COLOR_RGB2GRAY), np.uint8)


def transparency(pixels: Pixels) -> Mask:
    """How transparent each pixel is: 255 for clear, 0 for opaque."""
    return np.ascontiguousarray(255 - eight_bit(pixels)[..., 3])

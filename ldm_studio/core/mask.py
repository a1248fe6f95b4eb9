"""Edits of a mask: (H, W) uint8, 0 = keep, 255 = repaint. Each returns a new mask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask

Combine = Literal["add", "subtract", "intersect"]


def combined(mask: Mask, shape: Mask, how: Combine) -> Mask:
    """Adds a shape's coverage to a mask, takes it away, or keeps of the mask what lies in the shape."""
    match how:
        case "add":
            return np.maximum(mask, shape)
        case "subtract":
            return np.minimum(mask, 255 - shape)
        case "intersect":
            return np.minimum(mask, shape)


def with_rectangle(mask: Mask, rect: Rect, how: Combine = "add") -> Mask:
    """Combines a rectangle with a mask; what lies outside the mask is ignored."""
    inside = rect.intersected(Rect(0, 0, mask.shape[1], mask.shape[0])).slices
    if how == "intersect":
        result = np.zeros_like(mask)
        result[inside] = mask[inside]
        return result
    result = mask.copy()
    result[inside] = 255 if how == "add" else 0
    return result


def with_ellipse(mask: Mask, rect: Rect, how: Combine = "add") -> Mask:
    """Combines the ellipse inside a rectangle with a mask, antialiased."""
    shape = np.zeros_like(mask)
    if not rect.empty:
        # Four bits of fraction, as in `with_polygon`; a radius reaches from pixel centre to pixel centre.
        centre = tuple(
            round((start + side / 2 - 0.5) * 16) for start, side in ((rect.x, rect.width), (rect.y, rect.height))
        )
        radii = tuple(max(0, round((side - 1) / 2 * 16)) for side in (rect.width, rect.height))
        cv2.ellipse(shape, centre, radii, 0, 0, 360, 255, cv2.FILLED, cv2.LINE_AA, 4)
        # The antialiased rim of a thin ellipse reaches past its rectangle.
        inside = rect.intersected(Rect(0, 0, mask.shape[1], mask.shape[0])).slices
        drawn, shape = shape[inside].copy(), np.zeros_like(mask)
        shape[inside] = drawn
    return combined(mask, shape, how)


def with_polygon(mask: Mask, points: Sequence[tuple[float, float]], how: Combine = "add") -> Mask:
    """Combines a closed outline of points in document pixels, antialiased. Fewer than 3 points: no change."""
    if len(points) < 3:
        return mask.copy()
    shape = np.zeros_like(mask)
    # Four bits of fraction: cv2 takes fixed-point coordinates, of pixel centres.
    fixed = np.rint((np.asarray(points, np.float64) - 0.5) * 16).astype(np.int32)
    cv2.fillPoly(shape, [fixed], 255, lineType=cv2.LINE_AA, shift=4)
    return combined(mask, shape, how)


def flood_filled(mask: Mask, x: int, y: int, how: Combine = "add") -> Mask:
    """Fills (or else clears) the area around (x, y) up to where the mask changes, as a paint bucket does.

    A point outside changes nothing.
    """
    result = mask.copy()
    if not (0 <= x < mask.shape[1] and 0 <= y < mask.shape[0]):
        return result
    # Anything half painted or more counts as a wall (or, clearing, as part of the area).
    solid = np.where(mask >= 128, 255, 0).astype(np.uint8)
    barrier = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), np.uint8)
    cv2.floodFill(solid, barrier, (x, y), 0, flags=4 | cv2.FLOODFILL_MASK_ONLY | (255 << 8))
    area = barrier[1:-1, 1:-1] == 255
    # The antialiased rim between area and wall goes with the area, or a faint ring would stay.
    rim = cv2.dilate(area.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool) & (mask < 255)
    result[area | rim] = 255
    if how != "add":
        result = mask.copy()
        result[area] = 0
    return result


def with_gradient(
    mask: Mask, start: tuple[float, float], end: tuple[float, float], kind: Literal["linear", "radial"], how: Combine
) -> Mask:
    """Lays a gradient over the mask: 255 at `start` falling to 0 at `end` (document pixels), in a line or a circle.

    It is added to the mask (the larger value counts) or taken away from it. Of no length: no change.
    """
    shape = gradient(mask.shape, start, end, kind)
    return mask.copy() if shape is None else combined(mask, shape, how)


def gradient(
    size: tuple[int, ...], start: tuple[float, float], end: tuple[float, float], kind: Literal["linear", "radial"]
) -> Mask | None:
    """(H, W) uint8: the gradient of `with_gradient` by itself; None where start and end are less than a pixel apart."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = float(np.hypot(dx, dy))
    if length < 1:
        return None
    x = np.arange(size[1], dtype=np.float32)[None, :] + np.float32(0.5 - start[0])
    y = np.arange(size[0], dtype=np.float32)[:, None] + np.float32(0.5 - start[1])
    if kind == "linear":
        share = x * np.float32(dx / length**2) + y * np.float32(dy / length**2)
    else:
        share = np.hypot(x, y) / np.float32(length)
    return np.asarray(np.rint(255 * (1 - np.clip(share, 0, 1))), np.uint8)


def filled(mask: Mask) -> Mask:
    """Everything painted."""
    return np.full_like(mask, 255)


def cleared(mask: Mask) -> Mask:
    """Nothing painted."""
    return np.zeros_like(mask)


def inverted(mask: Mask) -> Mask:
    """Painted where it was not, grey levels mirrored."""
    return 255 - mask


def _disc(radius: int) -> NDArray[np.uint8]:
    side = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def grown(mask: Mask, pixels: int) -> Mask:
    """Grows the painted area by 0..256 pixels in every direction, grey levels kept."""
    return np.asarray(cv2.dilate(mask, _disc(pixels)), np.uint8) if pixels > 0 else mask.copy()


def shrunk(mask: Mask, pixels: int) -> Mask:
    """Shrinks the painted area by 0..256 pixels. The document's border does not count as an edge."""
    if pixels <= 0:
        return mask.copy()
    return np.asarray(cv2.erode(mask, _disc(pixels), borderValue=(255.0,)), np.uint8)


def feathered(mask: Mask, pixels: int) -> Mask:
    """Softens the edge over about 2 x `pixels` (0..256), half of it on each side (Gaussian, sigma = pixels / 2)."""
    if pixels <= 0:
        return mask.copy()
    blurred = cv2.GaussianBlur(mask, (0, 0), pixels / 2, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred, np.uint8)


def smoothed(mask: Mask, pixels: int) -> Mask:
    """Rounds corners and takes specks and notches smaller than about 0..256 `pixels` away; the edge stays crisp."""
    if pixels <= 0:
        return mask.copy()
    blurred = cv2.GaussianBlur(mask, (0, 0), pixels / 2, borderType=cv2.BORDER_REPLICATE)
    # A steep ramp about the middle: one pixel wide, so that the new edge is antialiased.
    steep = (blurred.astype(np.float32) - 127.5) * max(1.0, pixels * 0.8) + 127.5
    return np.asarray(np.clip(np.rint(steep), 0, 255), np.uint8)


def border(mask: Mask, pixels: int) -> Mask:
    """A band of 1..256 `pixels` along the edge of the painted area, half of it on each side."""
    half = max(1, pixels) / 2
    return np.asarray(cv2.subtract(grown(mask, int(half + 0.5)), shrunk(mask, int(half))), np.uint8)


def without_holes(mask: Mask) -> Mask:
    """Paints what the painted area encloses."""
    # What cannot be reached from beyond the document's border without crossing paint is a hole.
    walls = cv2.copyMakeBorder(np.where(mask >= 128, 255, 0).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    reached = np.zeros((walls.shape[0] + 2, walls.shape[1] + 2), np.uint8)
    cv2.floodFill(walls, reached, (0, 0), 0, flags=4 | cv2.FLOODFILL_MASK_ONLY | (255 << 8))
    outside = reached[2:-2, 2:-2] == 255
    # The rim of the outer edge is graded and no hole; that of a hole goes with it.
    rim = cv2.dilate(outside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    return np.where(outside | (rim & (mask < 255)), mask, 255).astype(np.uint8)

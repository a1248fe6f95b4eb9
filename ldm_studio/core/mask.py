"""Edits of a mask: (H, W) uint8, 0 = keep, 255 = repaint. Each returns a new mask."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import cv2
import numpy as np

from ldm_studio.core.blending import tiles
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


def _uniform(part: Mask) -> bool:
    """Whether a mask, or a part of one, has one value everywhere."""
    # Most edges are seen from the corners; of the rest, OpenCV reads both ends in one pass.
    corners = part[[0, 0, -1, -1], [0, -1, 0, -1]]
    if (corners != corners[0]).any():
        return False
    low, high, _, _ = cv2.minMaxLoc(part)
    return low == high


def _in_pieces(mask: Mask, reach: int, edit: Callable[[Mask, Rect], Mask], grid: int = 1) -> Mask:
    """Does to a mask what looks `reach` pixels about each pixel, piece by piece; pieces begin on a grid.

    edit: gives a piece, of what is seen about it and where in that it lies.

    Where all that a piece can see is of one value, it keeps it: large masks are so nearly everywhere. Rows of pieces
    are done side by side: OpenCV lets go of the interpreter's lock. Pieces are large, as each call waits for it again.
    """
    height, width = mask.shape
    # The system gives memory that nobody writes to only in name: what stays empty costs none, and no time.
    whole, result = Rect(0, 0, width, height), np.zeros(mask.shape, np.uint8)
    margin = -(-reach // grid) * grid
    side = max(1024, 1 << (2 * margin - 1).bit_length())

    def do(row: Rect) -> None:
        for tile in tiles(row, side):
            seen = tile.grown(margin).intersected(whole)
            part = mask[seen.slices]
            if _uniform(part):
                if part[0, 0]:
                    result[tile.slices] = part[0, 0]
            else:
                inside = Rect(tile.x - seen.x, tile.y - seen.y, tile.width, tile.height)
                result[tile.slices] = edit(part, inside)

    rows = [Rect(0, y, width, side).intersected(whole) for y in range(0, height, side)]
    if len(rows) == 1:
        do(rows[0])
    else:
        with ThreadPoolExecutor(min(len(rows), os.cpu_count() or 1)) as threads:
            list(threads.map(do, rows))
    return result


def _dilated(mask: Mask, radius: int) -> Mask:
    """The largest value inside a disc about each pixel, as `cv2.dilate` finds it, but row by row of the disc.

    What lies beside a row grows from that of a narrower one, so that a disc costs about three passes for each pixel of
    its radius, not one for each pixel in it.
    """
    disc = np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)), np.uint8)
    reach = (disc.sum(axis=1).astype(int) - 1) // 2
    height, width = mask.shape
    # With room for the disc on both sides: nothing is painted there.
    beside = cv2.copyMakeBorder(mask, 0, 0, radius, radius, cv2.BORDER_CONSTANT, value=0)
    wider, result, held = np.zeros_like(beside), mask.copy(), 0
    for wide in sorted(set(reach.tolist())):
        while held < wide:
            # Two copies of a window, moved apart, cover all between them as long as they overlap.
            by = min(wide - held, max(1, held))
            left, right = beside[:, : -2 * by], beside[:, 2 * by :]
            cv2.max(left, right, dst=wider[:, by:-by])
            if by > held:
                cv2.max(wider, beside, dst=wider)
            beside, wider, held = wider, beside, held + by
        shown = beside[:, radius : radius + width]
        for row in np.flatnonzero(reach == wide):
            away = int(row) - radius
            low, high = max(0, away), min(height, height + away)
            if low < high:
                cv2.max(result[low:high], shown[low - away : high - away], dst=result[low:high])
    return result


def _blurred(mask: Mask, sigma: float) -> Mask:
    """A Gaussian of `sigma` pixels; the mask goes on beyond its border as it is there.

    A wide one is done on a smaller mask and enlarged again, within two grey levels of the true one.
    """
    factor = 1
    while sigma / factor >= 8:
        factor *= 2
    # What reducing and enlarging blur by themselves.
    left = math.sqrt(sigma**2 - (factor**2 - 1) / 4) / factor

    def edit(part: Mask, inside: Rect) -> Mask:
        if factor == 1:
            blurred = cv2.GaussianBlur(part, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
            return np.asarray(blurred[inside.slices], np.uint8)
        height, width = part.shape
        # A cell more on each side: what is enlarged again is flat beyond the middle of the last one.
        rows, columns = factor + -height % factor, factor + -width % factor
        padded = cv2.copyMakeBorder(part, factor, rows, factor, columns, cv2.BORDER_REPLICATE)
        size = (padded.shape[1] // factor, padded.shape[0] // factor)
        small = cv2.resize(padded, size, interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), left, borderType=cv2.BORDER_REPLICATE)
        # Only the piece itself is enlarged again, with a cell about it: it begins on a cell, as pieces do.
        cells = Rect(inside.x // factor, inside.y // factor, -(-inside.width // factor), -(-inside.height // factor))
        small = small[cells.y : cells.bottom + 2, cells.x : cells.right + 2]
        size = (small.shape[1] * factor, small.shape[0] * factor)
        large = cv2.resize(small, size, interpolation=cv2.INTER_LINEAR)
        return np.asarray(large[factor : factor + inside.height, factor : factor + inside.width], np.uint8)

    return _in_pieces(mask, math.ceil(4 * sigma) + 2 * factor, edit, factor)


def grown(mask: Mask, pixels: int) -> Mask:
    """Grows the painted area by 0..256 pixels in every direction, grey levels kept."""
    return (
        _in_pieces(mask, pixels, lambda part, inside: _dilated(part, pixels)[inside.slices])
        if pixels > 0
        else mask.copy()
    )


def shrunk(mask: Mask, pixels: int) -> Mask:
    """Shrinks the painted area by 0..256 pixels. The document's border does not count as an edge."""
    return (
        _in_pieces(mask, pixels, lambda part, inside: 255 - _dilated(255 - part, pixels)[inside.slices])
        if pixels > 0
        else mask.copy()
    )


def feathered(mask: Mask, pixels: int) -> Mask:
    """Softens the edge over about 2 x `pixels` (0..256), half of it on each side (Gaussian, sigma = pixels / 2)."""
    return _blurred(mask, pixels / 2) if pixels > 0 else mask.copy()


def smoothed(mask: Mask, pixels: int) -> Mask:
    """Rounds corners and takes specks and notches smaller than about 0..256 `pixels` away; the edge stays crisp."""
    if pixels <= 0:
        return mask.copy()
    blurred = _blurred(mask, pixels / 2)
    # A steep ramp about the middle: one pixel wide, so that the new edge is antialiased.
    steep = (np.arange(256) - 127.5) * max(1.0, pixels * 0.8) + 127.5
    return np.asarray(cv2.LUT(blurred, np.clip(np.rint(steep), 0, 255).astype(np.uint8)), np.uint8)


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

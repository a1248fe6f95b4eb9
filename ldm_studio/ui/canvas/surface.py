"""The document as images for the screen: numpy arrays that QImages look into, with smaller copies for zooming out."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from ldm_studio.core.composite import eight_bit
from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels

Words = NDArray[np.uint32]

_SMALLEST = 256
_TILE = 512
_CHECKER = (102, 153)


class Pyramid:
    """An image of 32-bit pixels and its halvings. Each level's QImage shares its array's memory."""

    def __init__(self, width: int, height: int, layout: QImage.Format) -> None:
        self._arrays: list[Words] = []
        self._images: list[QImage] = []
        while True:
            # zeros() costs no memory until it is written to: an empty mask's tint takes none.
            array = np.zeros((height, width), np.uint32)
            self._arrays.append(array)
            self._images.append(QImage(array.data, width, height, 4 * width, layout))
            if max(width, height) <= _SMALLEST:
                break
            width, height = (width + 1) // 2, (height + 1) // 2

    @property
    def base(self) -> Words:
        """The full-size pixels, (H, W) of 0xAARRGGBB. Call `touched` after writing."""
        return self._arrays[0]

    def level(self, zoom: float) -> tuple[QImage, int]:
        """The smallest level that need not be enlarged at a zoom, and the power of two it is reduced by."""
        index = 0
        while index + 1 < len(self._images) and zoom * 2 ** (index + 1) <= 1:
            index += 1
        return self._images[index], index

    def touched(self, rect: Rect) -> None:
        """Brings a changed rectangle of the base to the smaller levels."""
        for fine, coarse in zip(self._arrays, self._arrays[1:], strict=False):
            x, y = rect.x // 2, rect.y // 2
            rect = Rect(x, y, (rect.right + 1) // 2 - x, (rect.bottom + 1) // 2 - y)
            _halve(fine, coarse, rect)


def _halve(fine: Words, coarse: Words, rect: Rect) -> None:
    """Averages 2x2 pixels of `fine` into each pixel of `coarse` inside `rect` (of the coarse level)."""
    part = fine[2 * rect.y : 2 * rect.bottom, 2 * rect.x : 2 * rect.right]
    odd_rows, odd_columns = 2 * rect.height - part.shape[0], 2 * rect.width - part.shape[1]
    if odd_rows or odd_columns:
        part = np.pad(part, ((0, odd_rows), (0, odd_columns)), "edge")
    channels = np.ascontiguousarray(part).view(np.uint8).reshape(*part.shape, 4)
    small = cv2.resize(channels, (rect.width, rect.height), interpolation=cv2.INTER_AREA)
    coarse[rect.slices] = np.ascontiguousarray(small).view(np.uint32)[..., 0]


class Surface:
    """A document's picture and the tint over its mask, kept up to date rectangle by rectangle."""

    def __init__(self, document: Document, colour: QColor, opacity: float) -> None:
        self._document = document
        self._lookup = tint_table(colour, opacity)
        self.reload()

    def reload(self) -> None:
        """Takes the whole document anew: it is another one."""
        width, height = self._document.width, self._document.height
        self.picture = Pyramid(width, height, QImage.Format.Format_RGB32)
        self.tint = Pyramid(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self.stats = MaskStats(self._document.mask)
        self.pixels_changed(self._document.rect)
        self._tint_painted_tiles()

    def set_tint(self, colour: QColor, opacity: float) -> None:
        self._lookup = tint_table(colour, opacity)
        self._tint_painted_tiles()

    def pixels_changed(self, rect: Rect) -> None:
        for tile in _tiles(rect.intersected(self._document.rect), _TILE):
            self.picture.base[tile.slices] = screen_pixels(self._document.read(tile), tile.x, tile.y)
            self.picture.touched(tile)

    def mask_changed(self, rect: Rect) -> None:
        rect = rect.intersected(self._document.rect)
        if rect.empty:
            return
        for tile in _tiles(rect, _TILE):
            self._tint(tile)
        self.stats.touched(self._document.mask, rect)

    def _tint_painted_tiles(self) -> None:
        for tile in self.stats.painted_tiles():
            self._tint(tile)

    def _tint(self, tile: Rect) -> None:
        self.tint.base[tile.slices] = self._lookup.take(self._document.mask[tile.slices])
        self.tint.touched(tile)


class MaskStats:
    """How much of a mask is painted and about where, counted tile by tile so that a dab costs no full pass."""

    def __init__(self, mask: Mask) -> None:
        self._rect = Rect(0, 0, mask.shape[1], mask.shape[0])
        rows, columns = -(-mask.shape[0] // _TILE), -(-mask.shape[1] // _TILE)
        self._counts = np.zeros((rows, columns), np.int64)
        self._bounds: Rect | None = None
        self.touched(mask, self._rect)

    @property
    def share(self) -> float:
        """Share of the document's pixels that are painted, 0..1."""
        return float(self._counts.sum()) / (self._rect.width * self._rect.height)

    @property
    def empty(self) -> bool:
        return self.bounds.empty

    @property
    def bounds(self) -> Rect:
        """A rectangle around all painted pixels, of whole tiles."""
        # Asked for by every paint event, and seldom another: a dab mostly falls on tiles that are painted already.
        if self._bounds is None:
            bounds = Rect(0, 0, 0, 0)
            for tile in self.painted_tiles():
                bounds = bounds.united(tile)
            self._bounds = bounds
        return self._bounds

    def painted_tiles(self) -> Iterator[Rect]:
        for row, column in zip(*np.nonzero(self._counts), strict=True):
            yield self._tile(int(row), int(column))

    def touched(self, mask: Mask, rect: Rect) -> None:
        """Counts the tiles that a changed rectangle meets again."""
        for row in range(rect.y // _TILE, -(-rect.bottom // _TILE)):
            for column in range(rect.x // _TILE, -(-rect.right // _TILE)):
                before = self._counts[row, column]
                self._counts[row, column] = cv2.countNonZero(mask[self._tile(row, column).slices])
                if bool(before) != bool(self._counts[row, column]):
                    self._bounds = None

    def _tile(self, row: int, column: int) -> Rect:
        return Rect(column * _TILE, row * _TILE, _TILE, _TILE).intersected(self._rect)


def tint_table(colour: QColor, opacity: float) -> Words:
    """For each mask value the premultiplied ARGB word of the tint."""
    alpha = np.rint(np.arange(256) * opacity).astype(np.uint32)

    def channel(value: int) -> Words:
        return np.asarray((alpha * value + 127) // 255, np.uint32)

    words = alpha << 24 | channel(colour.red()) << 16 | channel(colour.green()) << 8 | channel(colour.blue())
    return np.asarray(words, np.uint32)


def screen_pixels(pixels: Pixels, x: int = 0, y: int = 0) -> Words:
    """(H, W, 4) RGBA of 8 or 16 bit -> (H, W) RGB32 words, over a checkerboard that is aligned to (-x, -y)."""
    swapped = cv2.cvtColor(np.ascontiguousarray(eight_bit(pixels)), cv2.COLOR_RGBA2BGRA)
    alpha = swapped[..., 3]
    if alpha.size and alpha.min() < 255:
        height, width = alpha.shape
        odd = ((np.arange(x, x + width) >> 3)[None, :] + (np.arange(y, y + height) >> 3)[:, None]) & 1
        board = np.where(odd, np.uint32(_CHECKER[0]), np.uint32(_CHECKER[1]))[..., None]
        share = alpha[..., None].astype(np.uint32)
        swapped[..., :3] = (swapped[..., :3] * share + board * (255 - share) + 127) // 255
        swapped[..., 3] = 255
    return np.asarray(np.ascontiguousarray(swapped).view(np.uint32)[..., 0], np.uint32)


def _tiles(rect: Rect, side: int) -> Iterator[Rect]:
    """Cuts a rectangle into pieces small enough for the processor's cache."""
    for y in range(rect.y, rect.bottom, side):
        for x in range(rect.x, rect.right, side):
            yield Rect(x, y, side, side).intersected(rect)

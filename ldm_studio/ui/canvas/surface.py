"""The document as images for the screen: numpy arrays that QImages look into, with smaller copies for zooming out."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from ldm_studio.core.blending import tiles
from ldm_studio.core.composite import eight_bit
from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels

Words = NDArray[np.uint32]

_SMALLEST = 256
_TILE = 512
#: Pixels, counted in each layer, that are shown at once; more are shown piece by piece.
_AT_ONCE = 4 << 20
_CHECKER = (102, 153)
#: From this power of two on, by which a level is reduced, it is sketched first.
_SKETCHED = 2


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
        power = _power(zoom, len(self._images) - 1)
        return self._images[power], power

    def touched(self, rect: Rect) -> None:
        """Brings a changed rectangle of the base to the smaller levels."""
        _bring_down(self._arrays, rect)

    def put(self, power: int, rect: Rect, words: Words) -> None:
        """Writes to a rectangle of a smaller level, and brings it to those that are smaller still."""
        self._arrays[power][rect.slices] = words
        _bring_down(self._arrays[power:], rect)


def _power(zoom: float, most: int) -> int:
    power = 0
    while power < most and zoom * 2 ** (power + 1) <= 1:
        power += 1
    return power


def _bring_down(levels: Sequence[NDArray[Any]], rect: Rect) -> None:
    for fine, coarse in itertools.pairwise(levels):
        x, y = rect.x // 2, rect.y // 2
        rect = Rect(x, y, (rect.right + 1) // 2 - x, (rect.bottom + 1) // 2 - y)
        _halve(fine, coarse, rect)


def _halve(fine: NDArray[Any], coarse: NDArray[Any], rect: Rect) -> None:
    """Averages 2x2 pixels of `fine` into each pixel of `coarse` inside `rect` (of the coarse level)."""
    part = fine[2 * rect.y : 2 * rect.bottom, 2 * rect.x : 2 * rect.right]
    odd_rows, odd_columns = 2 * rect.height - part.shape[0], 2 * rect.width - part.shape[1]
    if odd_rows or odd_columns:
        part = np.pad(part, ((0, odd_rows), (0, odd_columns)), "edge")
    cv2.resize(
        _channels(part), (rect.width, rect.height), dst=_channels(coarse[rect.slices]), interpolation=cv2.INTER_AREA
    )


def _channels(words: NDArray[Any]) -> NDArray[np.uint8]:
    """(H, W) of 4 bytes -> (H, W, 4) uint8 of the same memory, as words are averaged channel by channel; bytes stay."""
    # OpenCV refuses a third axis of length 1 where a single column is seen of an array.
    return words if words.dtype == np.uint8 else words.view(np.uint8).reshape(*words.shape, 4)


class MaskLevels:
    """A document's mask and its halvings: what the tint over it is painted from."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._smaller: list[Mask] = []
        width, height = document.width, document.height
        while max(width, height) > _SMALLEST:
            width, height = (width + 1) // 2, (height + 1) // 2
            # Written to now: the first touch of fresh memory would hold a hand up that draws.
            self._smaller.append(np.full((height, width), 0, np.uint8))

    def level(self, zoom: float) -> tuple[Mask, int]:
        """The smallest level that need not be enlarged at a zoom, and the power of two it is reduced by."""
        power = _power(zoom, len(self._smaller))
        return self._document.mask if power == 0 else self._smaller[power - 1], power

    def touched(self, rect: Rect) -> None:
        """Brings a changed rectangle of the mask to the smaller levels."""
        _bring_down([self._document.mask, *self._smaller], rect)


class Surface:
    """A document's picture and the tint over its mask, kept up to date rectangle by rectangle.

    What takes long, because it is large or made of many layers, waits for `refresh`. Where a large document is looked
    at from afar, a sketch made of every few pixels shows all of it before the picture itself comes piece by piece.
    """

    def __init__(self, document: Document, colour: QColor, opacity: float) -> None:
        self._document = document
        self.set_tint(colour, opacity)
        self._waiting: dict[Rect, None] = {}
        # Where a sketch is due: a rectangle of the document, then pieces of it at the power of the level they are for.
        self._unsketched = Rect(0, 0, 0, 0)
        self._sketches: list[Rect] = []
        self._power = 0
        self.reload()

    @property
    def waiting(self) -> bool:
        """Whether parts of the picture are still shown as they were."""
        return bool(self._waiting)

    @property
    def sketched(self) -> bool:
        """Whether something is shown of all that is seen, if not yet as it is."""
        return self._unsketched.empty and not self._sketches

    def reload(self) -> None:
        """Takes the whole document anew: it is another one."""
        self._waiting.clear()
        self._unsketched = Rect(0, 0, 0, 0)
        self._sketches.clear()
        self.picture = Pyramid(self._document.width, self._document.height, QImage.Format.Format_RGB32)
        self.mask = MaskLevels(self._document)
        self.pixels_changed(self._document.rect)
        for tile in self._document.coverage.painted_tiles():
            self.mask.touched(tile)

    def set_tint(self, colour: QColor, opacity: float, alone: bool = False) -> None:
        """alone: the mask is shown in black and white, and nothing below it."""
        self._alone = alone
        self._lookup = grey_table() if alone else tint_table(colour, opacity)

    def pixels_changed(self, rect: Rect) -> None:
        rect = rect.intersected(self._document.rect)
        if rect.width * rect.height * len(self._document.layers) <= _AT_ONCE:
            for tile in tiles(rect, _TILE):
                self._show(tile)
            return
        whole = tiles(self._document.rect, _TILE)
        self._waiting |= {tile: None for tile in whole if not tile.intersected(rect).empty}
        self._unsketched = self._unsketched.united(rect)

    def refresh(self, seconds: float, seen: Rect, zoom: float = 1.0) -> list[Rect]:
        """Brings what waits up to date for so long, what is seen first.

        zoom: at which it is seen. From afar it is sketched before.

        Returns:
            The rectangles that are now, or are sketched.
        """
        end = time.perf_counter() + seconds
        done = self._sketch(end, seen, self.picture.level(zoom)[1])
        if self._sketches:
            return done
        for tile in sorted(self._waiting, key=lambda tile: tile.intersected(seen).empty):
            if done and time.perf_counter() >= end:
                break
            self._show(tile)
            del self._waiting[tile]
            done.append(tile)
        return done

    def _sketch(self, end: float, seen: Rect, power: int) -> list[Rect]:
        if not self._unsketched.empty or power != self._power:
            wanted = self._unsketched.intersected(seen)
            self._sketches = list(tiles(wanted, _TILE << power)) if power >= _SKETCHED else []
            self._unsketched, self._power = Rect(0, 0, 0, 0), power
        done: list[Rect] = []
        while self._sketches and not (done and time.perf_counter() >= end):
            piece = self._sketches.pop(0)
            x, y = piece.x >> power, piece.y >> power
            small = Rect(x, y, -(-piece.right >> power) - x, -(-piece.bottom >> power) - y)
            self.picture.put(power, small, screen_pixels(self._document.glance(small, 1 << power), x, y, power))
            done.append(piece)
        return done

    def mask_changed(self, rect: Rect) -> None:
        rect = rect.intersected(self._document.rect)
        if not rect.empty:
            self.mask.touched(rect)

    @property
    def covered(self) -> Rect:
        """A rectangle of the document around all that is tinted."""
        return self._document.rect if self._alone else self._document.coverage.bounds

    def tint(self, part: Mask) -> NDArray[np.uint8]:
        """(H, W, 4) blue, green, red, alpha, premultiplied: the tint over a part of one of the mask's levels."""
        return np.asarray(cv2.merge([cv2.LUT(part, table) for table in self._lookup]), np.uint8)

    def _show(self, tile: Rect) -> None:
        self.picture.base[tile.slices] = screen_pixels(self._document.read(tile), tile.x, tile.y)
        self.picture.touched(tile)


def tint_table(colour: QColor, opacity: float) -> list[NDArray[np.uint8]]:
    """For each mask value what blue, green, red and alpha of the tint are, premultiplied: four tables of 256."""
    alpha = np.rint(np.arange(256) * opacity)
    channels = [alpha * value / 255 for value in (colour.blue(), colour.green(), colour.red())]
    return [np.rint(channel).astype(np.uint8) for channel in (*channels, alpha)]


def grey_table() -> list[NDArray[np.uint8]]:
    """The same for a mask that is shown in black and white."""
    grey = np.arange(256, dtype=np.uint8)
    return [grey, grey, grey, np.full(256, 255, np.uint8)]


def screen_pixels(pixels: Pixels, x: int = 0, y: int = 0, power: int = 0) -> Words:
    """(H, W, 4) RGBA of 8 or 16 bit -> (H, W) RGB32 words, over a checkerboard that is aligned to (-x, -y).

    power: of two, by which the pixels are reduced, and the checkerboard with them.
    """
    swapped = cv2.cvtColor(np.ascontiguousarray(eight_bit(pixels)), cv2.COLOR_RGBA2BGRA)
    alpha = swapped[..., 3]
    if alpha.size and alpha.min() < 255:
        height, width = alpha.shape
        cell = max(0, 3 - power)
        odd = ((np.arange(x, x + width) >> cell)[None, :] + (np.arange(y, y + height) >> cell)[:, None]) & 1
        dark, light = _CHECKER if power <= 3 else (sum(_CHECKER) // 2,) * 2
        board = np.where(odd, np.uint32(dark), np.uint32(light))[..., None]
        share = alpha[..., None].astype(np.uint32)
        swapped[..., :3] = (swapped[..., :3] * share + board * (255 - share) + 127) // 255
        swapped[..., 3] = 255
    return np.asarray(np.ascontiguousarray(swapped).view(np.uint32)[..., 0], np.uint32)

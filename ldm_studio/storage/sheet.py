"""Contact sheets: the results of a grid as one picture with labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ldm_studio.core.composite import eight_bit, resized
from ldm_studio.core.errors import InputError
from ldm_studio.core.grid import Axis
from ldm_studio.core.job import Pixels

MAX_PIXELS = 100_000_000
_GAP = 8
_TEXT = 14
_INK, _PAPER = (32, 32, 32), (255, 255, 255)


def contact_sheet(axes: Sequence[Axis], pictures: Mapping[tuple[int, ...], Pixels]) -> NDArray[np.uint8]:
    """Lays pictures out in a grid: the first axis across, the second down, the third as sheets below one another.

    Args:
        axes: one to three.
        pictures: by the place on each axis; a cell without one stays empty.

    Returns:
        (H, W, 4) uint8 RGBA on white, scaled down where it would exceed 100 million pixels.
    """
    if not axes or not pictures:
        raise InputError("There is nothing to lay out: make the grid's runs first.")
    counts = [len(axis.values) for axis in axes] + [1] * (3 - len(axes))
    across, down, sheets = counts
    height = max(pixels.shape[0] for pixels in pictures.values())
    width = max(pixels.shape[1] for pixels in pictures.values())
    shrink = min(1.0, (MAX_PIXELS / (height * width * across * down * sheets)) ** 0.5)
    width, height = max(16, int(width * shrink)), max(16, int(height * shrink))
    font = ImageFont.load_default(_TEXT)
    left = _GAP if len(axes) < 2 else _GAP + min(240, max(_measure(font, axes[1], n) for n in range(down)) + _GAP)
    top = _TEXT + 2 * _GAP
    sheet_height = top + down * (height + _GAP) + (0 if len(axes) < 3 else _TEXT + _GAP)
    page = Image.new("RGB", (left + across * (width + _GAP), sheets * sheet_height), _PAPER)
    draw = ImageDraw.Draw(page)
    for sheet in range(sheets):
        y0 = sheet * sheet_height
        if len(axes) == 3:
            draw.text((_GAP, y0 + _GAP), axes[2].label(sheet), _INK, font)
            y0 += _TEXT + _GAP
        for column in range(across):
            text = _fitted(font, axes[0].label(column), width)
            draw.text((left + column * (width + _GAP), y0 + _GAP), text, _INK, font)
        for row in range(down):
            y = y0 + top + row * (height + _GAP)
            if len(axes) > 1:
                draw.text((_GAP, y), _fitted(font, axes[1].label(row), left - 2 * _GAP), _INK, font)
            for column in range(across):
                pixels = pictures.get((column, row, sheet)[: len(axes)])
                if pixels is not None:
                    _paste(page, pixels, left + column * (width + _GAP), y, (width, height))
    return np.asarray(page.convert("RGBA"))


def _paste(page: Image.Image, pixels: Pixels, x: int, y: int, room: tuple[int, int]) -> None:
    scale = min(room[0] / pixels.shape[1], room[1] / pixels.shape[0], 1.0)
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    image = Image.fromarray(resized(eight_bit(pixels), *size))
    page.paste(image, (x, y), image.getchannel("A"))


def _measure(font: ImageFont.FreeTypeFont | ImageFont.ImageFont, axis: Axis, place: int) -> int:
    return int(font.getlength(axis.label(place)))


def _fitted(font: ImageFont.FreeTypeFont | ImageFont.ImageFont, text: str, width: int) -> str:
    """A text cut to a width in pixels."""
    if font.getlength(text) <= width:
        return text
    while text and font.getlength(text + "...") > width:
        text = text[:-1]
    return text + "..."

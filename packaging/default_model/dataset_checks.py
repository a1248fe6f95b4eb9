"""What may be in the data set: licences that allow it, no brands, nothing twice."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

import numpy as np
from PIL import Image

#: Licences under which pictures may be rendered, changed and learned from, if they are credited.
FREE = re.compile(r"(Apache-2\.0|MIT|CC0-1\.0|CC-BY-[34]\.0(-US)?|public domain|CC Public Domain Dedication)( \(.+\))?")

#: Names of makers and of what is theirs, as they stand in titles and keywords. Apple alone is a fruit.
BRANDS = re.compile(
    r"\b(iphone|ipad|ipod|imac|macbook|macintosh|facebook|google|android|microsoft|twitter|youtube|instagram|whatsapp|snapchat|linux"
    r"|tux|debian|ubuntu|fedora|firefox|mozilla|kde|gimp|inkscape|nintendo|gameboy|playstation|xbox|sega|pokemon|pokeball"
    r"|lego|legolas|disney|mickey|simpsons|pacman|pac man|coca cola|pepsi|mc ?donalds|starbucks|nike|adidas|olympic|olympics|ford|ferrari|rubik|porsche|bmw"
    r"|volkswagen|mercedes|wikipedia|openoffice|creative commons|star wars|batman|superman|spiderman|sailormoon|logo|logos)\b"
)


def refusal(caption: str, keywords: Iterable[str], licence: str) -> str:
    """Why a picture must not be in the set; "" if it may."""
    if not FREE.fullmatch(licence):
        return "licence"
    if any(BRANDS.search(text.lower()) for text in (caption, *keywords)):
        return "brand"
    return ""


class Seen:
    """The pictures so far, to know those that come again: the same pixels, or what looks the same.

    What looks the same has nearly the same difference hash (the signs of the brightness's differences between
    neighbours, Krawetz 2013, on 17x16 pixels) and nearly the same colours on 4x4 pixels: a thing in another colour is no
    duplicate.
    """

    BITS = 5
    COLOUR = 6.0

    def __init__(self) -> None:
        self._digests: set[bytes] = set()
        self._hashes = np.zeros((0, 32), np.uint8)
        self._colours = np.zeros((0, 48), np.float32)

    def again(self, image: Image.Image) -> bool:
        """Whether a picture was there before; if not, it is from now on."""
        digest = hashlib.sha256(repr(image.size).encode() + image.tobytes()).digest()
        if digest in self._digests:
            return True
        signs, colours = _looks(image)
        far = np.bitwise_count(self._hashes ^ signs).sum(1)
        off = np.abs(self._colours - colours).max(1, initial=0)
        if bool(((far <= self.BITS) & (off <= self.COLOUR)).any()):
            return True
        self._digests.add(digest)
        self._hashes = np.concatenate([self._hashes, signs[None]])
        self._colours = np.concatenate([self._colours, colours[None]])
        return False


def _looks(image: Image.Image) -> tuple[np.ndarray, np.ndarray]:
    """(32,) uint8 bits of the difference hash and (48,) float32 colours in 0..255, over mid-grey."""
    flat = Image.new("RGB", image.size, (128, 128, 128))
    flat.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    grey = np.asarray(flat.convert("L").resize((17, 16), Image.Resampling.BOX), np.int16)
    colours = np.asarray(flat.resize((4, 4), Image.Resampling.BOX), np.float32).ravel()
    return np.packbits(grey[:, 1:] > grey[:, :-1]), colours

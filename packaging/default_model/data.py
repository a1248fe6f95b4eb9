"""The training pictures: unpacking, choosing, weighing and composing them.

The data set is a folder with one `.tar` of WebP pictures per source and a `captions.jsonl`
(one object per line: file, source, caption, keywords, style, licence). Pictures are sprites with
alpha, or opaque photographs.
"""

from __future__ import annotations

import io
import json
import random
import re
import tarfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

#: Sources of the first version and the weight with which each is drawn. A small network learns few
#: styles well and many badly, so line drawings, renders of furniture and clip art wait for a GPU.
SOURCES = {
    "noto": 1.0,
    "twemoji": 1.0,
    "fluent-emoji-flat": 1.0,
    "emojione": 0.5,
    "noto-v1": 0.2,
    "fluent-emoji-3d": 0.2,
    "landscapes": 2.0,
}

#: Things that a newcomer seldom asks for and that would fill half of the set.
RARE = re.compile(
    r"\b(flag|clock|o’clock|thirty|button|keycap|square|letter|sign|japanese|input|arrow|skin tone"
    r"|medium|light skin|dark skin|family|couple|kiss|people|zodiac|symbol)\b"
)
PEOPLE = re.compile(r"\b(man|woman|men|women|person|boy|girl|mx|deaf|holding hands)\b")


#: What newcomers ask for, by the keywords of emoji. A label counts as everyday if it has one of these, is at most two
#: words long and was drawn by three of the flat sets: 537 labels.
EVERYDAY = frozenset(
    [
        "animal",
        "fruit",
        "food",
        "plant",
        "flower",
        "vegetable",
        "weather",
        "vehicle",
        "drink",
        "dessert",
        "sweet",
        "instrument",
        "heart",
        "building",
        "sky",
        "space",
        "moon",
        "tree",
        "ocean",
        "bird",
        "insect",
        "bug",
        "ball",
        "sport",
        "nature",
        "fish",
        "happy",
        "sad",
        "clothing",
        "halloween",
        "christmas",
        "celebration",
        "tool",
        "weapon",
        "farm",
        "pet",
        "boat",
        "ship",
    ]
)


def label_of(caption: str, source: str) -> str:
    """The caption without article and style: "a red apple, flat emoji" -> "red apple"."""
    text = caption if source == "landscapes" else caption.split(",")[0]
    return re.sub(r"^(an?|the) ", "", text.removeprefix("a photo of "))


def everyday_labels(entries: Iterable[dict[str, Any]]) -> set[str]:
    """The labels that count as everyday, see `EVERYDAY`."""
    sources, keywords = defaultdict(set), defaultdict(set)
    for entry in entries:
        label = label_of(entry["caption"], entry["source"])
        sources[label].add(entry["source"])
        keywords[label].update(entry["keywords"])
    return {
        label
        for label, found in sources.items()
        if {"noto", "twemoji", "fluent-emoji-flat"} <= found
        and len(label.split()) <= 2
        and not RARE.search(label)
        and not PEOPLE.search(label)
        and keywords[label] & EVERYDAY
    }


@dataclass(frozen=True)
class Picture:
    """One training picture: RGBA pixels and the words for it."""

    pixels: np.ndarray
    caption: str
    keywords: tuple[str, ...]
    style: str
    source: str
    weight: float

    @property
    def label(self) -> str:
        return label_of(self.caption, self.source)

    @property
    def is_sprite(self) -> bool:
        return self.source != "landscapes"


def weight_of(source: str, caption: str) -> float:
    """How often a picture is drawn, relative to the others."""
    weight = SOURCES[source]
    if source == "landscapes":
        return weight
    if RARE.search(caption):
        return weight * 0.02
    if PEOPLE.search(caption):
        return weight * 0.06
    return weight


@dataclass(frozen=True)
class Word:
    """What a picture is called, and whether it is also drawn in other colours."""

    names: tuple[str, ...]
    coloured: bool = False


def read_words(file: Path) -> dict[str, Word]:
    """Labels and what else they are called, from lines such as "automobile: car, red car; colours".

    A label that begins with "photo " is that of a landscape.
    """
    words = {}
    for line in file.read_text("utf-8").splitlines():
        label, _, rest = line.partition(":")
        names, _, colours = rest.partition(";")
        words[label] = Word(tuple(name.strip() for name in names.split(",")), bool(colours))
    return words


def _names(words: Mapping[str, Word], label: str, source: str) -> tuple[str, ...]:
    word = words.get(f"photo {label}" if source == "landscapes" else label)
    return word.names if word else ()


def load_pictures(folder: Path, size: int, words: Mapping[str, Word] | None = None, sprites: str = "") -> list[Picture]:
    """Reads every chosen picture, scaled to fit `size` pixels (photographs: their shorter side).

    words: only sprites with one of these labels, under these names. sprites: only sprites of this source.
    """
    captions = {}
    for line in (folder / "captions.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        if entry["source"] in SOURCES:
            if entry["source"] != "landscapes" and (
                (words is not None and label_of(entry["caption"], entry["source"]) not in words)
                or (sprites and entry["source"] != sprites)
            ):
                continue
            captions[entry["file"]] = entry
    everyday = everyday_labels(captions.values())
    pictures = []
    for source in SOURCES:
        with tarfile.open(folder / f"{source}.tar") as archive:
            for member in archive:
                entry = captions.get(member.name) or captions.get(f"{source}/{member.name}")
                handle = archive.extractfile(member) if member.isfile() else None
                if entry is None or handle is None:
                    continue
                image = Image.open(io.BytesIO(handle.read())).convert("RGBA")
                if source == "landscapes":
                    scale = size * 1.25 / min(image.size)
                    image = image.resize(
                        (round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS
                    )
                else:
                    image = image.resize((size, size), Image.Resampling.LANCZOS)
                pictures.append(
                    Picture(
                        np.asarray(image),
                        entry["caption"],
                        _names(words or {}, label_of(entry["caption"], source), source) or tuple(entry["keywords"]),
                        entry["style"],
                        source,
                        weight_of(source, entry["caption"])
                        * (1 if source == "landscapes" or label_of(entry["caption"], source) in everyday else 0.02),
                    )
                )
    return pictures


PLAIN = {
    "white": (255, 255, 255),
    "light blue": (190, 220, 250),
    "light green": (200, 235, 195),
    "light yellow": (252, 244, 190),
    "pink": (250, 205, 220),
    "lavender": (220, 210, 245),
    "light grey": (222, 224, 228),
    "orange": (250, 190, 120),
    "dark blue": (30, 50, 100),
    "black": (18, 18, 22),
}


def plain_background(size: int, rng: random.Random) -> tuple[np.ndarray, str]:
    """A plain or softly graded background (size, size, 3) uint8 and its name."""
    name = "white" if rng.random() < 0.6 else rng.choice(list(PLAIN))
    base = np.array(PLAIN[name], np.float32)
    if name == "white" or rng.random() < 0.6:
        return np.broadcast_to(base, (size, size, 3)).astype(np.uint8), name
    other = np.array(PLAIN[rng.choice(list(PLAIN)[:7])], np.float32)
    ramp = np.linspace(0, 1, size, dtype=np.float32)[:, None, None]
    graded = base * (1 - ramp) + (base * 0.6 + other * 0.4) * ramp
    return np.broadcast_to(graded, (size, size, 3)).astype(np.uint8), name


def painted_background(size: int, rng: random.Random) -> np.ndarray:
    """A sky over a few hills in flat colours (size, size, 3) uint8, as in drawn backgrounds."""

    def colour(*ranges: tuple[int, int]) -> np.ndarray:
        return np.array([rng.randint(*r) for r in ranges], np.float32)

    ramp = np.linspace(0, 1, size, dtype=np.float32)[:, None, None]
    sky = colour((90, 200), (150, 215), (215, 250)) * (1 - ramp) + colour((200, 250), (215, 250), (225, 252)) * ramp
    canvas = np.broadcast_to(sky, (size, size, 3)).copy()
    rows, columns = np.arange(size)[:, None], np.arange(size)[None, :]
    base = rng.uniform(0.25, 0.75)
    tint = colour((60, 170), (120, 200), (60, 150))
    for layer in range(rng.randint(1, 4)):
        ridge = base * size + sum(
            rng.uniform(2, size / 12)
            * np.sin(2 * np.pi * columns / rng.uniform(size / 2, size * 3) + rng.uniform(0, 6))
            for _ in range(2)
        )
        canvas[rows >= ridge] = np.clip(tint * (1.1 - 0.12 * layer) + rng.uniform(-12, 12), 0, 255)
        base += rng.uniform(0.05, 0.2)
    return canvas.astype(np.uint8)


def crop_photo(picture: Picture, size: int, rng: random.Random) -> np.ndarray:
    """A random square (size, size, 3) of a photograph, mirrored half of the time."""
    h, w = picture.pixels.shape[:2]
    y, x = rng.randint(0, h - size), rng.randint(0, w - size)
    crop = picture.pixels[y : y + size, x : x + size, :3]
    return crop[:, ::-1] if rng.random() < 0.5 else crop


def paste(canvas: np.ndarray, sprite: np.ndarray, x: int, y: int) -> np.ndarray:
    """Alpha-composites an RGBA sprite on an RGB canvas in place; returns the alpha on the canvas."""
    side = sprite.shape[0]
    alpha = sprite[..., 3:].astype(np.float32) / 255
    region = canvas[y : y + side, x : x + side]
    region[...] = (sprite[..., :3] * alpha + region * (1 - alpha)).round().astype(np.uint8)
    full = np.zeros(canvas.shape[:2], np.uint8)
    full[y : y + side, x : x + side] = sprite[..., 3]
    return full


def scaled(picture: Picture, side: int) -> np.ndarray:
    """The sprite at another size, resampled with premultiplied alpha (Pillow does that for RGBA)."""
    if side == picture.pixels.shape[0]:
        return picture.pixels
    return np.asarray(Image.fromarray(picture.pixels).resize((side, side), Image.Resampling.LANCZOS))


def words_for(picture: Picture, rng: random.Random) -> str:
    """One of the ways to ask for a picture: caption, bare label, or a few keywords."""
    roll = rng.random()
    if not picture.is_sprite:
        return picture.label if roll < 0.5 else picture.caption
    article = "a " if not re.match(r"[aeiou]", picture.label) else "an "
    if roll < 0.30:
        return picture.caption
    if roll < 0.55:
        return article + picture.label
    if roll < 0.70:
        return picture.label
    if roll < 0.80 or len(picture.keywords) < 2:
        return f"{picture.label}, {picture.style}"
    chosen = rng.sample(picture.keywords, min(len(picture.keywords), rng.randint(1, 3)))
    return ", ".join(chosen) if rng.random() < 0.5 else f"{article}{picture.label}, {chosen[0]}"


def random_mask(size: int, rng: random.Random) -> np.ndarray:
    """Strokes or a box: (size, size) uint8, 255 = repaint."""
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    if rng.random() < 0.5:
        w, h = (rng.randint(size // 4, int(size * 0.8)) for _ in range(2))
        x, y = rng.randint(0, size - w), rng.randint(0, size - h)
        shape = draw.rectangle if rng.random() < 0.5 else draw.ellipse
        shape((x, y, x + w, y + h), fill=255)
    else:
        x, y = rng.randint(0, size), rng.randint(0, size)
        for _ in range(rng.randint(2, 7)):
            nx = min(size, max(0, x + rng.randint(-size // 2, size // 2)))
            ny = min(size, max(0, y + rng.randint(-size // 2, size // 2)))
            width = rng.randint(size // 8, size // 3)
            draw.line((x, y, nx, ny), fill=255, width=width)
            draw.ellipse((nx - width // 2, ny - width // 2, nx + width // 2, ny + width // 2), fill=255)
            x, y = nx, ny
    return np.asarray(mask)


def around(alpha: np.ndarray, rng: random.Random) -> np.ndarray:
    """A generous mask around a sprite, as a designer would paint it."""
    ys, xs = np.nonzero(alpha > 8)
    size = alpha.shape[0]
    margin = rng.randint(2, size // 10)
    y0, y1 = max(0, ys.min() - margin), min(size, ys.max() + margin)
    x0, x1 = max(0, xs.min() - margin), min(size, xs.max() + margin)
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    (draw.rectangle if rng.random() < 0.4 else draw.ellipse)((x0, y0, x1, y1), fill=255)
    grown = np.maximum(np.asarray(mask), np.asarray(Image.fromarray(alpha)) // 8 * 255)
    return np.where(grown > 127, 255, 0).astype(np.uint8)


class Scenes:
    """Composes scenes without end: pixels (size, size, 3), a mask, the words for the whole and for the mask."""

    def __init__(self, pictures: list[Picture], size: int, seed: int) -> None:
        self.pictures = [p for p in pictures if p.is_sprite]
        self.photos = [p for p in pictures if not p.is_sprite]
        self.size = size
        self.rng = random.Random(seed)
        self._weights = [p.weight for p in self.pictures]
        self._photo_share = 0.08

    def sprite(self) -> Picture:
        return self.rng.choices(self.pictures, self._weights)[0]

    def draw(self) -> tuple[np.ndarray, np.ndarray, str]:
        """One scene as (pixels, mask, words). A mask that is 255 everywhere asks for the whole picture."""
        rng, size = self.rng, self.size
        full = np.full((size, size), 255, np.uint8)
        roll = rng.random()
        if roll < self._photo_share:
            photo = rng.choice(self.photos)
            mask = full if rng.random() < 0.7 else random_mask(size, rng)
            return crop_photo(photo, size, rng), mask, words_for(photo, rng)
        picture = self.sprite()
        if roll < self._photo_share + 0.4:
            # A sprite set into a landscape or a plain scene, with the mask around it: what a designer does.
            ground = rng.random()
            if ground < 0.4:
                canvas = crop_photo(rng.choice(self.photos), size, rng).copy()
            elif ground < 0.75:
                canvas = painted_background(size, rng)
            else:
                canvas = plain_background(size, rng)[0].copy()
            # The studio puts the frame of a run around the middle of the mask: so lies the sprite, most of the time.
            if rng.random() < 0.75:
                side = rng.randint(int(size * 0.56), int(size * 0.68))
                x, y = ((size - side) // 2 + rng.randint(-size // 32, size // 32) for _ in range(2))
            else:
                side = rng.randint(int(size * 0.45), int(size * 0.85))
                x, y = rng.randint(0, size - side), rng.randint(0, size - side)
            alpha = paste(canvas, scaled(picture, side), x, y)
            return canvas, around(alpha, rng), words_for(picture, rng)
        canvas, name = plain_background(size, rng)
        canvas = canvas.copy()
        side = size if rng.random() < 0.85 else rng.randint(int(size * 0.75), size)
        offset = (size - side) // 2
        alpha = paste(canvas, scaled(picture, side), offset, offset)
        words = words_for(picture, rng)
        if name != "white" or rng.random() < 0.05:
            words = f"{words}, {name} background"
        if rng.random() < 0.75:
            return canvas, full, words
        return canvas, random_mask(size, rng) if rng.random() < 0.5 else around(alpha, rng), words

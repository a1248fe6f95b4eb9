"""Scenes of few things, for a network that has little time to learn."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
from data import (
    PLAIN,
    Picture,
    Scenes,
    Word,
    around,
    crop_photo,
    painted_background,
    paste,
    plain_background,
    random_mask,
)
from PIL import Image

#: Hues (0..360) with what to multiply saturation and brightness by.
COLOURS = {
    "red": (357, 1.0, 1.0),
    "orange": (28, 1.0, 1.1),
    "yellow": (48, 0.95, 1.25),
    "green": (110, 0.8, 0.9),
    "blue": (208, 0.9, 1.05),
    "purple": (275, 0.7, 0.95),
    "pink": (335, 0.5, 1.25),
}


def recoloured(sprite: np.ndarray, colour: str) -> np.ndarray:
    """A sprite (H, W, 4) uint8 with its main hue, 50 degrees to either side of it, turned into another."""
    hsv = cv2.cvtColor(sprite[..., :3].astype(np.float32) / 255, cv2.COLOR_RGB2HSV)
    hue, saturation, value = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    weight = saturation * value * (sprite[..., 3] / 255)
    counts = np.histogram(hue, bins=36, range=(0, 360), weights=weight * (saturation > 0.25))[0]
    main = float(np.argmax(counts + np.roll(counts, 1) + np.roll(counts, -1)) * 10 + 5)
    away = np.abs((hue - main + 180) % 360 - 180)
    wanted, vivid, bright = COLOURS[colour]
    turned = np.stack(
        [np.full_like(hue, wanted), np.clip(saturation * vivid, 0, 1), np.clip(value * bright, 0, 1)], axis=-1
    )
    mixed = np.where(((away < 50) & (saturation > 0.2))[..., None], turned, hsv)
    rgb = cv2.cvtColor(mixed, cv2.COLOR_HSV2RGB)
    return np.concatenate([np.clip(rgb * 255, 0, 255).round().astype(np.uint8), sprite[..., 3:]], axis=-1)


class ThingScenes(Scenes):
    """Few things, each always the same picture in the same place, under several names.

    What is asked for then has one answer, and a network learns it in hours rather than weeks. Some things are drawn in
    other colours too, some scenes are a photograph, and some have nothing in them but their ground, so that a hole in
    a picture can be filled with what lies around it.
    """

    def __init__(self, pictures: list[Picture], size: int, seed: int, words: Mapping[str, Word]) -> None:
        super().__init__(pictures, size, seed)
        self.words = words
        self.views = [p for p in self.photos if f"photo {p.label}" in words]

    def draw(self) -> tuple[np.ndarray, np.ndarray, str]:
        rng, size = self.rng, self.size
        full = np.full((size, size), 255, np.uint8)
        roll = rng.random()
        if roll < 0.05:
            return self._ground(), random_mask(size, rng), rng.choice(("", "background", "nothing"))
        if roll < 0.11 and self.views:
            return self._view(full)
        picture, name = self._thing()
        words = name if rng.random() < 0.3 else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
        if roll < 0.55:
            canvas = np.full((size, size, 3), 255, np.uint8)
            if rng.random() < 0.12:
                ground = rng.choice([c for c in PLAIN if c != "white"])
                canvas[:] = PLAIN[ground]
                words = f"{words}, {ground} background" if rng.random() < 0.5 else f"{words} on {ground}"
            paste(canvas, picture, 0, 0)
            return canvas, full, words
        canvas = self._ground()
        side = round(size * 0.62)
        offset = (size - side) // 2
        small = np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS))
        return canvas, around(paste(canvas, small, offset, offset), rng), words

    def _thing(self) -> tuple[np.ndarray, str]:
        """A sprite's pixels and one of its names."""
        rng = self.rng
        picture = rng.choice(self.pictures)
        if not self.words[picture.label].coloured or rng.random() < 0.4:
            return picture.pixels, rng.choice(picture.keywords)
        colour = rng.choice(list(COLOURS))
        plain = [name for name in picture.keywords if name.split()[0] not in COLOURS]
        return recoloured(picture.pixels, colour), f"{colour} {rng.choice(plain)}"

    def _view(self, full: np.ndarray) -> tuple[np.ndarray, np.ndarray, str]:
        """A landscape's middle."""
        rng, size = self.rng, self.size
        view = rng.choice(self.views)
        y, x = ((side - size) // 2 for side in view.pixels.shape[:2])
        pixels = view.pixels[y : y + size, x : x + size, :3].copy()
        return pixels, full if rng.random() < 0.8 else random_mask(size, rng), rng.choice(view.keywords)

    def _ground(self) -> np.ndarray:
        roll = self.rng.random()
        if roll < 0.15:
            return crop_photo(self.rng.choice(self.photos), self.size, self.rng).copy()
        if roll < 0.7:
            return painted_background(self.size, self.rng)
        return plain_background(self.size, self.rng)[0].copy()

"""Composes training scenes on the device: sprites over photographs, drawn landscapes and plain colours, with masks.

    python packaging/default_model/scenes.py WORK

decodes WORK/pictures.zip once, into arrays that all stages of the training then map into their memory.

A scene is what the U-Net is shown: pixels, the mask of what it has to draw (1 everywhere asks for the whole picture), and
some ways to ask for what lies under that mask. Everything is drawn in batches with torch, on a GPU if there is one.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import multiprocessing
import os
import random
import tempfile
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import captions
import cv2
import numpy as np
import torch
from captions import PLAIN
from pictures import SIZE, Entry, read_entries
from PIL import Image
from torch.nn import functional

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
#: The most sprites in a scene.
LAYERS = 4
STROKES = 6


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


def _decode(file: Path, size: int, folder: Path, part: tuple[int, list[tuple[str, bool]]]) -> None:
    """Writes pictures of the archive to FOLDER as (n, 3 or 4, H, W) uint8; the coloured ones followed by their colours."""
    number, names = part
    found = []
    cv2.setNumThreads(1)
    with zipfile.ZipFile(file) as archive:
        for name, coloured in names:
            image = Image.open(io.BytesIO(archive.read(name)))
            if size != SIZE:
                scale = size / SIZE
                image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.BOX)
            pixels = np.asarray(image)
            if not name.startswith("landscapes") and pixels.shape[-1] == 3:
                pixels = np.concatenate([pixels, np.full_like(pixels[..., :1], 255)], axis=-1)
            found.append(pixels)
            if coloured:
                found += [recoloured(pixels, colour) for colour in COLOURS]
    np.save(folder / f"{number:04d}.npy", np.ascontiguousarray(np.stack(found).transpose(0, 3, 1, 2)))


def arrays(file: Path, size: int, name: str, chosen: list[Entry], together: int = 64) -> list[np.ndarray]:
    """Pictures of the archive in parts of so many, decoded on all cores by whoever asks first, and then mapped.

    A process that uses CUDA must not be forked: there `main` has to have been called before.
    """
    folder = file.with_name(f"{name}-{size}")
    if not folder.exists():
        wanted = [(entry.file, entry.coloured) for entry in chosen]
        parts = list(enumerate(wanted[at : at + together] for at in range(0, len(wanted), together)))
        unfinished = Path(tempfile.mkdtemp(dir=folder.parent))
        with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork")) as pool:
            list(pool.map(partial(_decode, file, size, unfinished), parts))
        with contextlib.suppress(OSError):  # Another worker was faster.
            unfinished.rename(folder)
    return [np.load(part, mmap_mode="c") for part in sorted(folder.glob("*.npy"))]


def wait_for(file: Path) -> None:
    """Until another stage has written what this one needs."""
    while not file.exists():
        time.sleep(0.2)


def read(file: Path, held: bool) -> tuple[list[Entry], list[Entry]]:
    """The photographs, and the other pictures that are held out or that are not."""
    with zipfile.ZipFile(file) as archive:
        known = read_entries(archive)
    views = [entry for entry in known if entry.source == "landscapes"]
    return views, [entry for entry in known if entry.source != "landscapes" and entry.held_out == held]


@dataclass
class Bank:
    """The pictures in memory: premultiplied sprites (N, 4, S, S) uint8, photographs, and what each is called.

    held: only the pictures that are held out, or only the others. only: these labels alone, as `sources` draw them.
    """

    file: Path
    device: str
    size: int = SIZE
    held: bool = False
    only: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ("noto",)
    entries: list[Entry] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    views: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.views, chosen = read(self.file, self.held)
        if self.only:
            chosen = [replace(e, weight=1.0) for e in chosen if e.source in self.sources and e.label in self.only]
        photos = arrays(self.file, self.size, "photos", self.views, together=1)
        self.photos = [torch.from_numpy(each[0]).to(self.device) for each in photos]
        for entry in chosen:
            self.entries.append(entry)
            self.weights.append(entry.weight * (0.7 if entry.coloured else 1))
            for colour in COLOURS if entry.coloured else ():
                names = tuple(f"{colour} {name}" for name in entry.names if name.split()[0] not in COLOURS)[:3]
                caption = f"a {names[0]}, {entry.style}"
                self.entries.append(Entry(entry.file, entry.source, entry.licence, names[0], entry.style, caption, names, (colour,),
                                          0, True, False))  # fmt: skip
                self.weights.append(entry.weight * 0.09)
        name = "held" if self.held else "sprites"
        if self.only:
            name = f"{name}-{'-'.join(self.sources)}-{len(chosen)}"
        sprites, boxes = [], []
        for array in arrays(self.file, self.size, name, chosen):
            part = torch.from_numpy(array).to(self.device)
            boxes.append(_boxes(part[:, 3]))
            part[:, :3] = (part[:, :3].float() * part[:, 3:].float() / 255).round().byte()
            sprites.append(part)
        self.sprites = torch.cat(sprites)
        self.boxes = torch.cat(boxes).cpu().numpy()
        self.single = [i for i, entry in enumerate(self.entries) if entry.is_sprite]
        self.single_weights = [self.weights[i] for i in self.single]


def _boxes(alpha: torch.Tensor) -> torch.Tensor:
    """Left, top, right, bottom of what is opaque in (N, S, S), in shares of the side: (N, 4)."""
    size = alpha.shape[-1]
    sides = []
    for dim in (1, 2):
        seen = (alpha > 8).any(dim).byte()
        sides += [seen.argmax(1), size - seen.flip(1).argmax(1)]
    return torch.stack([sides[0], sides[2], sides[1], sides[3]], 1).float() / size


@dataclass
class Scene:
    """What is to be composed; places are in shares of the side.

    layers: (sprite, centre x, centre y, side, mirrored). ground: a plain name, "view", "drawn" or a colour pair.
    hole: what the mask is: "all", "strokes", "box", "oval", with its rectangle; grown by the sprite it is around.
    """

    words: list[str]
    layers: list[tuple[int, float, float, float, bool]] = field(default_factory=list)
    ground: str = "white"
    second: str = ""
    view: int = -1
    hole: str = "all"
    rect: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    around: int = -1


@dataclass(frozen=True)
class Batch:
    """pixels (n, 3, S, S) in -1..1; mask (n, 1, S, S) of 0 and 1; for each scene the ways to ask for it."""

    pixels: torch.Tensor
    mask: torch.Tensor
    words: list[list[str]]


class Scenes:
    """Scenes without end, the same for the same seed."""

    def __init__(self, bank: Bank, seed: int, inside: float = 0.36) -> None:
        """`inside`: the share of scenes, of 0.74 at most, in which a thing is asked for inside of a mask around it."""
        self.bank = bank
        self.rng = random.Random(seed)
        self._kinds: tuple[tuple[float, Callable[[], Scene]], ...] = (
            (0.74 - inside, self._alone),
            (0.06, self._landscape),
            (inside, self._set_in),
            (0.06, self._background),
            (0.05, self._in_view),
            (0.04, self._pair),
            (0.03, self._count),
            (0.02, self._part),
        )

    def plan(self) -> Scene:
        kinds, weights = [k for _, k in self._kinds], [w for w, _ in self._kinds]
        return self.rng.choices(kinds, weights)[0]()

    def _ways(self, make: Callable[[], str]) -> list[str]:
        return [make() for _ in range(captions.WAYS)]

    def _sprite(self) -> int:
        return self.rng.choices(self.bank.single, self.bank.single_weights)[0]

    def _any(self) -> int:
        return self.rng.choices(range(len(self.bank.entries)), self.bank.weights)[0]

    def _named_ground(self) -> str:
        return "white" if self.rng.random() < 0.8 else self.rng.choice(list(PLAIN))

    def ground(self, scene: Scene) -> Scene:
        """A ground that no words are said of: it is given, and a mask lies on it."""
        roll = self.rng.random()
        if roll < 0.4:
            scene.ground, scene.view = "view", self.rng.randrange(len(self.bank.views))
        elif roll < 0.65:
            scene.ground = "drawn"
        else:
            scene.ground = self._named_ground() if roll < 0.8 else self.rng.choice(list(PLAIN))
            if self.rng.random() < 0.3:
                scene.second = self.rng.choice(list(PLAIN)[:9])
        return scene

    def _centred(self, index: int) -> tuple[int, float, float, float, bool]:
        rng = self.rng
        side = 1.0 if rng.random() < 0.7 else rng.uniform(0.8, 1.0)
        return index, 0.5, 0.5, side, rng.random() < 0.1

    def _alone(self) -> Scene:
        """One thing that fills the picture, on plain ground."""
        rng, index = self.rng, self._any()
        entry = self.bank.entries[index]
        ground = self._named_ground() if entry.is_sprite else "white"
        words = self._ways(lambda: captions.on_ground(captions.words_for(entry, rng), ground, rng))
        if not entry.is_sprite:
            return Scene(words, [(index, 0.5, 0.5, 1.0, rng.random() < 0.3)])
        return Scene(words, [self._centred(index)], ground)

    def _landscape(self) -> Scene:
        view = self.rng.randrange(len(self.bank.views))
        words = self._ways(lambda: captions.words_for(self.bank.views[view], self.rng))
        scene = Scene(words, ground="view", view=view)
        if self.rng.random() < 0.25:
            self._holed(scene)
        return scene

    def _set_in(self) -> Scene:
        """A thing set into a picture, with the mask around it: what a designer does."""
        rng, index = self.rng, self._sprite()
        entry = self.bank.entries[index]
        # The studio puts the frame of a run around the middle of the mask: so lies the sprite, most of the time.
        if rng.random() < 0.75:
            side = rng.uniform(0.5, 0.72)
            x, y = 0.5 + rng.uniform(-0.04, 0.04), 0.5 + rng.uniform(-0.04, 0.04)
        else:
            side = rng.uniform(0.35, 0.8)
            x, y = rng.uniform(side / 2, 1 - side / 2), rng.uniform(side / 2, 1 - side / 2)
        scene = Scene(self._ways(lambda: captions.words_for(entry, rng)), [(index, x, y, side, rng.random() < 0.1)])
        left, top, right, bottom = self.bank.boxes[index]
        grow = rng.uniform(0.01, 0.09)
        x0, y0, x1, y1 = (
            x + (left - 0.5) * side - grow,
            y + (top - 0.5) * side - grow,
            x + (right - 0.5) * side + grow,
            y + (bottom - 0.5) * side + grow,
        )
        scene.rect, scene.around = (x0, y0, x1, y1), 0
        scene.hole = rng.choice(("box", "oval", "oval", "shape"))
        if rng.random() < 0.2:
            # Something else stands beside it.
            scene.layers.append((self._sprite(), rng.choice((0.08, 0.92)), rng.random(), rng.uniform(0.2, 0.35), False))
        return self.ground(scene)

    def _background(self) -> Scene:
        """Nothing new under the mask: what lies around it goes on."""
        scene = self.ground(Scene(self._ways(lambda: self.rng.choice(("", "", "background", "nothing", "empty")))))
        if self.rng.random() < 0.4:
            side = self.rng.uniform(0.25, 0.45)
            corner = (self.rng.choice((0.2, 0.8)), self.rng.choice((0.2, 0.8)))
            scene.layers.append((self._sprite(), *corner, side, False))
            across = (0.42, 0.98) if corner[0] < 0.5 else (0.02, 0.58)
            scene.hole, scene.rect = self.rng.choice(("box", "oval")), (across[0], 0.05, across[1], 0.95)
            return scene
        return self._holed(scene)

    def _in_view(self) -> Scene:
        """A thing in front of a landscape, all to be drawn."""
        rng, index = self.rng, self._sprite()
        view = rng.randrange(len(self.bank.views))
        entry, label = self.bank.entries[index], self.bank.views[view].label
        words = self._ways(lambda: captions.in_view(captions.words_for(entry, rng), label, rng))
        side = rng.uniform(0.45, 0.7)
        return Scene(words, [(index, 0.5, 0.95 - side / 2, side, False)], "view", view=view)

    def _pair(self) -> Scene:
        rng = self.rng
        first = self._sprite()
        style = self.bank.entries[first].source
        second = next((i for i in (self._sprite() for _ in range(12)) if self.bank.entries[i].source == style), first)
        down, side = rng.random() < 0.35, rng.uniform(0.44, 0.5)
        a, b = ((0.5, 0.26), (0.5, 0.74)) if down else ((0.26, 0.5), (0.74, 0.5))
        ground = self._named_ground()
        entries = [self.bank.entries[i] for i in (first, second)]
        words = self._ways(lambda: captions.on_ground(captions.related(*entries, down, rng), ground, rng))
        return Scene(words, [(first, *a, side, False), (second, *b, side, False)], ground)

    def _count(self) -> Scene:
        rng, index = self.rng, self._sprite()
        count = rng.randint(2, 4)
        spots = {
            2: ((0.26, 0.5), (0.74, 0.5)),
            3: ((0.26, 0.28), (0.74, 0.28), (0.5, 0.72)),
            4: ((0.26, 0.26), (0.74, 0.26), (0.26, 0.74), (0.74, 0.74)),
        }[count]
        words = self._ways(lambda: captions.several(self.bank.entries[index], count, rng))
        return Scene(words, [(index, x, y, 0.46, False) for x, y in spots])

    def _part(self) -> Scene:
        """Part of a thing is missing."""
        index = self._any()
        entry = self.bank.entries[index]
        words = self._ways(lambda: captions.words_for(entry, self.rng))
        return self._holed(Scene(words, [(index, 0.5, 0.5, 1.0, False)]))

    def _holed(self, scene: Scene) -> Scene:
        rng = self.rng
        w, h = rng.uniform(0.25, 0.8), rng.uniform(0.25, 0.8)
        x, y = rng.uniform(0, 1 - w), rng.uniform(0, 1 - h)
        scene.rect = (x, y, x + w, y + h)
        scene.hole = rng.choice(("box", "oval", "strokes", "strokes"))
        return scene

    def draw(self, count: int) -> Batch:
        """`count` scenes, composed."""
        scenes = [self.plan() for _ in range(count)]
        canvas = self._grounds(scenes)
        alpha = canvas.new_zeros(count, 1, self.bank.size, self.bank.size)
        for layer in range(LAYERS):
            chosen = [i for i, scene in enumerate(scenes) if len(scene.layers) > layer]
            if not chosen:
                break
            sprite = self._placed([scenes[i].layers[layer] for i in chosen])
            where = torch.tensor(chosen, device=canvas.device)
            canvas[where] = canvas[where] * (1 - sprite[:, 3:]) + sprite[:, :3]
            around = [k for k, i in enumerate(chosen) if scenes[i].around == layer]
            if around:
                alpha[where[around]] = sprite[around, 3:]
        return Batch(canvas.clamp(0, 1) * 2 - 1, self._masks(scenes, alpha), [scene.words for scene in scenes])

    def _grid(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Pixel centres in shares of the side: x (1, S), y (S, 1)."""
        at = (torch.arange(self.bank.size, device=self.bank.device) + 0.5) / self.bank.size
        return at[None], at[:, None]

    def _grounds(self, scenes: list[Scene]) -> torch.Tensor:
        bank, rng, (_, y) = self.bank, self.rng, self._grid()
        base = torch.tensor([PLAIN.get(s.ground, (255, 255, 255)) for s in scenes], device=bank.device)
        other = torch.tensor(
            [PLAIN[s.second or (s.ground if s.ground in PLAIN else "white")] for s in scenes], device=bank.device
        )
        ramp = y[None, None]
        a, b = base.float()[:, :, None, None] / 255, other.float()[:, :, None, None] / 255
        canvas = (a * (1 - ramp) + b * ramp).expand(-1, -1, -1, bank.size).contiguous()
        drawn = [i for i, scene in enumerate(scenes) if scene.ground == "drawn"]
        if drawn:
            canvas[torch.tensor(drawn, device=bank.device)] = self._drawn(len(drawn))
        for i, scene in enumerate(scenes):
            if scene.ground == "view":
                photo = bank.photos[scene.view]
                size = bank.size
                top, left = rng.randint(0, photo.shape[1] - size), rng.randint(0, photo.shape[2] - size)
                crop = photo[:, top : top + size, left : left + size].float() / 255
                canvas[i] = crop.flip(-1) if rng.random() < 0.4 else crop
        return canvas

    def _drawn(self, count: int) -> torch.Tensor:
        """A sky over a few hills in flat colours, as in drawn backgrounds."""
        rng, device, (x, y) = self.rng, self.bank.device, self._grid()

        def numbers(low: float, high: float) -> torch.Tensor:
            return torch.tensor([rng.uniform(low, high) for _ in range(count)], device=device).view(-1, 1, 1)

        def colour(*ranges: tuple[int, int]) -> torch.Tensor:
            return torch.stack([numbers(*each) for each in ranges], 1) / 255

        sky = colour((90, 200), (150, 215), (215, 250)), colour((200, 250), (215, 250), (225, 252))
        canvas = (sky[0] * (1 - y) + sky[1] * y).expand(-1, -1, -1, self.bank.size).contiguous()
        tint, base = colour((60, 170), (120, 200), (60, 150)), numbers(0.25, 0.75)
        for layer in range(3):
            ridge = base
            for _ in range(2):
                ridge = ridge + numbers(0.01, 0.08) * torch.sin(6.283 * x / numbers(0.5, 3) + numbers(0, 6))
            hill = (tint * (1.1 - 0.12 * layer) + numbers(-0.05, 0.05)[:, None]).clamp(0, 1)
            canvas = torch.where((y >= ridge)[:, None], hill, canvas)
            base = base + numbers(0.05, 0.5)
        return canvas

    def _placed(self, layers: list[tuple[int, float, float, float, bool]]) -> torch.Tensor:
        """Sprites (n, 4, S, S) premultiplied in 0..1, scaled and moved to their places."""
        bank = self.bank
        theta = torch.tensor(
            [
                [[(-1 if flip else 1) / side, 0, -(-1 if flip else 1) * (2 * x - 1) / side], [0, 1 / side, -(2 * y - 1) / side]]
                for _, x, y, side, flip in layers
            ],
            device=bank.device,
        )  # fmt: skip
        result = torch.empty(len(layers), 4, bank.size, bank.size, device=bank.device)
        # Each from the smaller picture that is at least as large as needed: else shrinking makes jagged edges.
        for level, (low, high) in enumerate(((0.6, 9.0), (0.35, 0.6), (0.0, 0.35))):
            rows = [k for k, each in enumerate(layers) if low <= each[3] < high]
            if not rows:
                continue
            source = bank.sprites[torch.tensor([layers[k][0] for k in rows], device=bank.device)].float() / 255
            if level:
                source = functional.avg_pool2d(source, 2**level)
            grid = functional.affine_grid(theta[rows], [len(rows), 4, bank.size, bank.size], align_corners=False)
            result[rows] = functional.grid_sample(source, grid, "bilinear", "zeros", align_corners=False)
        return result

    def _masks(self, scenes: list[Scene], alpha: torch.Tensor) -> torch.Tensor:
        device, (x, y) = self.bank.device, self._grid()
        mask = torch.ones_like(alpha)
        holed = [i for i, scene in enumerate(scenes) if scene.hole != "all"]
        if not holed:
            return mask
        rects = torch.tensor([scenes[i].rect for i in holed], device=device).T[..., None, None]
        x0, y0, x1, y1 = rects
        box = (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
        oval = ((x - (x0 + x1) / 2) / (x1 - x0)).square() + ((y - (y0 + y1) / 2) / (y1 - y0)).square() <= 0.5
        oval = oval & (x >= x0 - 0.06) & (x <= x1 + 0.06) & (y >= y0 - 0.06) & (y <= y1 + 0.06)
        kinds = [scenes[i].hole for i in holed]
        pick = {"box": box, "oval": oval, "strokes": self._strokes(len(holed)), "shape": torch.zeros_like(box)}
        made = torch.stack([pick[kind][k] for k, kind in enumerate(kinds)])[:, None].float()
        radius = max(1, self.bank.size // 32)
        grown = functional.max_pool2d((alpha[holed] > 0.03).float(), 2 * radius + 1, 1, radius)
        mask[torch.tensor(holed, device=device)] = torch.maximum(made, grown)
        return mask

    def _strokes(self, count: int) -> torch.Tensor:
        """Thick broken lines (n, S, S) bool, as a brush makes them."""
        rng, device, (gx, gy) = self.rng, self.bank.device, self._grid()
        points, widths = [], []
        for _ in range(count):
            spots = [(rng.random(), rng.random())]
            for _ in range(STROKES):
                x, y = spots[-1]
                spots.append((min(1, max(0, x + rng.uniform(-0.5, 0.5))), min(1, max(0, y + rng.uniform(-0.5, 0.5)))))
            used = rng.randint(2, STROKES)
            points.append(spots[: used + 1] + [spots[used]] * (STROKES - used))
            widths.append(rng.uniform(0.06, 0.16))
        p = torch.tensor(points, device=device)
        w = torch.tensor(widths, device=device).view(-1, 1, 1)
        result = torch.zeros(count, self.bank.size, self.bank.size, dtype=torch.bool, device=device)
        for k in range(STROKES):
            a, d = p[:, k], p[:, k + 1] - p[:, k]
            ax, ay, dx, dy = (v.view(-1, 1, 1) for v in (a[:, 0], a[:, 1], d[:, 0], d[:, 1]))
            along = (((gx - ax) * dx + (gy - ay) * dy) / (dx * dx + dy * dy).clamp_min(1e-6)).clamp(0, 1)
            result |= (gx - ax - along * dx).square() + (gy - ay - along * dy).square() <= w * w
        return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--size", type=int, default=SIZE)
    args = parser.parse_args()
    file = args.work / "pictures.zip"
    for name, held in (("sprites", False), ("held", True)):
        views, chosen = read(file, held)
        arrays(file, args.size, "photos", views, together=1)
        arrays(file, args.size, name, chosen)
        print(f"{name}: {len(chosen)} pictures", flush=True)


if __name__ == "__main__":
    main()

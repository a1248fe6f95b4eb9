"""Prints what the exported model is worth, on pictures and words that it was not trained on where that is possible.

    python packaging/default_model/evaluate.py DATASET resources/models/sticker-mini

The model knows few things, each by one picture (`words.txt`), so what it draws is told by the nearest of those: a
picture counts as right if, of all taught things, the asked one's picture is the nearest (mean squared error of 24x24
pixels, over shifts of up to 4 pixels). Words of `synonyms.txt` were never trained on.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from data import Scenes, Word, around, load_pictures, paste, read_words
from diffusers import StableDiffusionInpaintPipeline
from PIL import Image
from things import ThingScenes
from train_autoencoder import psnr, to_tensor

HERE = Path(__file__).parent
SIZE = 128
_BATCH = 16
_SMALL, _SHIFT = 24, 4


def small(pixels: np.ndarray) -> np.ndarray:
    return cv2.resize(pixels, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA).astype(np.float32)


class Things:
    """The taught things' pictures, on white."""

    def __init__(self, scenes: ThingScenes) -> None:
        self.labels, pictures = [], []
        for picture in scenes.pictures:
            canvas = np.full((SIZE, SIZE, 3), 255, np.uint8)
            paste(canvas, picture.pixels, 0, 0)
            self.labels.append(picture.label)
            pictures.append(small(canvas))
        self._pictures = np.stack(pictures)

    def nearest(self, pixels: np.ndarray) -> str:
        """The label of the thing whose picture is nearest to (128, 128, 3) uint8."""
        shifts = range(-_SHIFT, _SHIFT + 1, 2)
        moved = [
            small(cv2.warpAffine(pixels, np.float32([[1, 0, x], [0, 1, y]]), (SIZE, SIZE), borderValue=(255, 255, 255)))
            for x in shifts
            for y in shifts
        ]
        distance = [np.square(self._pictures - each).mean((1, 2, 3)) for each in moved]
        return self.labels[int(np.min(distance, axis=0).argmin())]


def draw(
    pipe: StableDiffusionInpaintPipeline,
    prompts: Sequence[str],
    images: Sequence[np.ndarray],
    masks: Sequence[np.ndarray],
    guidance: float,
) -> list[np.ndarray]:
    """One picture of each prompt, 20 steps, with its own seed."""
    drawn: list[np.ndarray] = []
    for at in range(0, len(prompts), _BATCH):
        part = slice(at, at + _BATCH)
        seeds = [torch.Generator().manual_seed(1000 + at + i) for i in range(len(prompts[part]))]
        drawn += [
            np.asarray(picture)
            for picture in pipe(
                list(prompts[part]),
                image=[Image.fromarray(each) for each in images[part]],
                mask_image=[Image.fromarray(each) for each in masks[part]],
                num_inference_steps=20,
                guidance_scale=guidance,
                height=SIZE,
                width=SIZE,
                generator=seeds,
            ).images
        ]
    return drawn


def whole(count: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Nothing given but the words."""
    return [np.full((SIZE, SIZE, 3), 128, np.uint8)] * count, [np.full((SIZE, SIZE), 255, np.uint8)] * count


def right(
    pipe: StableDiffusionInpaintPipeline, things: Things, asked: Sequence[tuple[str, str]], guidance: float
) -> float:
    """Share of (label, prompt) pairs whose picture is nearest to that thing's."""
    drawn = draw(pipe, [prompt for _, prompt in asked], *whole(len(asked)), guidance)
    return float(np.mean([things.nearest(each) == label for each, (label, _) in zip(drawn, asked, strict=True)]))


def inside(
    pipe: StableDiffusionInpaintPipeline, scenes: ThingScenes, things: Things, guidance: float
) -> tuple[float, float]:
    """Share of things drawn right inside masks, and the gradient across the masks' edges against the original's."""
    side = round(SIZE * 0.62)
    offset = (SIZE - side) // 2
    grounds, masks, originals = [], [], []
    for picture in scenes.pictures:
        ground = scenes._ground()
        original = ground.copy()
        sprite = np.asarray(Image.fromarray(picture.pixels).resize((side, side), Image.Resampling.LANCZOS))
        masks.append(around(paste(original, sprite, offset, offset), scenes.rng))
        grounds.append(ground)
        originals.append(original)
    prompts = [f"a {picture.keywords[0]}" for picture in scenes.pictures]
    drawn = draw(pipe, prompts, grounds, masks, guidance)
    hits, seams = [], []
    for picture, ground, mask, original, result in zip(scenes.pictures, grounds, masks, originals, drawn, strict=True):
        pasted = np.where(mask[..., None] > 127, result, ground)
        middle = slice(offset, offset + side)
        hits.append(things.nearest(cv2.resize(pasted[middle, middle], (SIZE, SIZE))) == picture.label)
        seams.append((edge_gradient(pasted, mask), edge_gradient(original, mask)))
    ours, theirs = np.mean(seams, axis=0)
    return float(np.mean(hits)), float(ours / theirs)


def edge_gradient(pixels: np.ndarray, mask: np.ndarray) -> float:
    """Mean colour difference between neighbours of which one is masked and one is not."""
    values, on = pixels.astype(np.float32), mask > 127
    across = np.abs(values[:, 1:] - values[:, :-1]).mean(-1)[on[:, 1:] != on[:, :-1]]
    down = np.abs(values[1:] - values[:-1]).mean(-1)[on[1:] != on[:-1]]
    return float(np.concatenate([across, down]).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--guidance", type=float, default=2.5)
    args = parser.parse_args()
    words: dict[str, Word] = read_words(HERE / "words.txt")
    pipe = StableDiffusionInpaintPipeline.from_pretrained(args.folder, torch_dtype=torch.float32, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)

    def say(measure: str, value: str) -> None:
        print(f"{measure:<76} {value}", flush=True)

    held = Scenes(load_pictures(args.dataset, SIZE), SIZE, 424_242)
    x = to_tensor(np.stack([held.draw()[0] for _ in range(96)]))
    with torch.no_grad():
        say("autoencoder, composed scenes drawn with another seed", f"{psnr(pipe.vae(x).sample, x):.1f} dB PSNR")
    scenes = ThingScenes(load_pictures(args.dataset, SIZE, words, "twemoji"), SIZE, 99, words)
    things = Things(scenes)
    known = [(label, f"a {word.names[0]}") for label, word in words.items() if label in things.labels]
    say(f"taught things, right among {len(things.labels)}", f"{right(pipe, things, known, args.guidance):.0%}")
    other = [(label, name) for label, word in words.items() if label in things.labels for name in word.names[1:]]
    say("their other taught names, the same", f"{right(pipe, things, other, args.guidance):.0%}")
    unseen = [(label, f"a {name}") for label, word in read_words(HERE / "synonyms.txt").items() for name in word.names]
    say("held-out synonyms, the same", f"{right(pipe, things, unseen, args.guidance):.0%}")
    hits, seam = inside(pipe, scenes, things, args.guidance)
    say("taught things inside masks on pictures, the same", f"{hits:.0%}")
    say("gradient across the mask's edge, against the original's", f"{seam:.2f}x")
    begun = time.perf_counter()
    draw(pipe, ["a cat"], *whole(1), args.guidance)
    say("one picture, 20 steps with guidance, fp32", f"{time.perf_counter() - begun:.2f} s")
    size = sum(file.stat().st_size for file in args.folder.rglob("*.safetensors"))
    say("weights on disk", f"{size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

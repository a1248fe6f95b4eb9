"""Prints what the exported model is worth, on pictures and words that it was not trained on where that is possible.

    PYTHONPATH=. python packaging/default_model/evaluate.py WORK resources/models/sticker-mini --things 100 \
        --source twemoji --source fluent-emoji-3d

What it draws is told by the nearest of the things that it was narrowed to: a picture counts as right if, of all of
them, the asked one's picture is the nearest (mean squared error of 24x24 pixels, over shifts of up to 4 of 128). Words of
`synonyms.txt` were never trained on. WORK holds pictures.zip; with WORK/judge.pt (see `judge.py`) the same pictures are
shown to the judge too, which picks among the things' names, and what it gets right is told as a share of what it gets
right of the real pictures, which it never saw.

The first source's style is drawn unless another is asked for. Of one thing in twelve the other style was never shown (see
`pictures.held_out`): those pairs are asked for too.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from diffusers import StableDiffusionInpaintPipeline
from judge import Judge
from pictures import HERE, read_words
from PIL import Image
from scenes import Bank, Scene, Scenes
from train_autoencoder import psnr
from workers import has_bf16

from ldm_studio.core.composite import composite, opaque
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.seams import matched

_BATCH = 8
_SMALL = 24


def small(pixels: np.ndarray) -> np.ndarray:
    return cv2.resize(pixels, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA).astype(np.float32)


def to_pixels(x: torch.Tensor) -> np.ndarray:
    """(n, 3, S, S) in -1..1 -> (n, S, S, 3) uint8."""
    return x.add(1).mul(127.5).round().byte().permute(0, 2, 3, 1).numpy()


class Planned(Scenes):
    """Scenes that are given, composed."""

    def __init__(self, bank: Bank, plans: Sequence[Scene]) -> None:
        super().__init__(bank, 99)
        self._plans = list(plans)

    def plan(self) -> Scene:
        return self._plans.pop(0)

    @classmethod
    def pixels(cls, bank: Bank, plans: Sequence[Scene]) -> tuple[np.ndarray, np.ndarray]:
        """Pictures (n, S, S, 3) and masks (n, S, S), 255 = repaint."""
        batch = cls(bank, plans).draw(len(plans))
        return to_pixels(batch.pixels), (batch.mask[:, 0] * 255).byte().numpy()


class Things:
    """The taught things' pictures as one source draws them, on white, and what tells which of them a picture shows.

    real: those pictures, (S, S, 3) uint8 each, in the order of `labels`.
    """

    def __init__(self, bank: Bank, judge: Judge | None, source: str) -> None:
        self.size, self._judge = bank.size, judge
        self.index = {e.label: i for i, e in enumerate(bank.entries) if e.weight and e.source == source}
        self.style = next(e.style for e in bank.entries if e.source == source)
        self.labels = list(self.index)
        pictures, _ = Planned.pixels(bank, [Scene([""], [(i, 0.5, 0.5, 1.0, False)]) for i in self.index.values()])
        self.real = list(pictures)
        self._pictures = np.stack([small(each) for each in pictures])
        self.captions = [f"a {bank.entries[i].names[0]}" for i in self.index.values()]

    def nearest(self, pixels: np.ndarray) -> str:
        """The label of the thing whose picture is nearest to (S, S, 3) uint8."""
        size = pixels.shape[0]
        far = size // 32
        shifts = range(-far, far + 1, far // 2)
        moved = [
            small(cv2.warpAffine(pixels, np.float32([[1, 0, x], [0, 1, y]]), (size, size), borderValue=(255, 255, 255)))
            for x in shifts
            for y in shifts
        ]
        distance = [np.square(self._pictures - each).mean((1, 2, 3)) for each in moved]
        return self.labels[int(np.min(distance, axis=0).argmin())]

    @property
    def has_judge(self) -> bool:
        return self._judge is not None

    def distance(self, pixels: np.ndarray, label: str) -> float:
        """How far a picture (S, S, 3) uint8 is from a thing's own."""
        return float(np.square(self._pictures[self.labels.index(label)] - small(pixels)).mean())

    def told(self, drawn: Sequence[np.ndarray], labels: Sequence[str], real: Sequence[np.ndarray]) -> str:
        """The share of pictures that show the thing with their label; real: pictures that the judge is measured with."""
        near = np.mean([self.nearest(each) == label for each, label in zip(drawn, labels, strict=True)])
        if self._judge is None:
            return f"{near:.0%}"
        seen, best = self.judged(drawn, labels), self.judged(real, self.labels)
        return f"{near:.0%}; by the judge {seen:.0%}, {seen / best:.0%} of its {best:.0%} for real pictures"

    def judged(self, pictures: Sequence[np.ndarray], labels: Sequence[str]) -> float:
        """The share of pictures of which the judge picks the right name."""
        assert self._judge is not None
        picks = self._judge.picks(pictures, self.captions)
        return float(np.mean([self.labels[k] == label for k, label in zip(picks, labels, strict=True)]))


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
                height=images[0].shape[0],
                width=images[0].shape[1],
                generator=seeds,
            ).images
        ]
    return drawn


def whole(count: int, size: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Nothing given but the words."""
    return [np.full((size, size, 3), 128, np.uint8)] * count, [np.full((size, size), 255, np.uint8)] * count


def right(
    pipe: StableDiffusionInpaintPipeline, things: Things, asked: Sequence[tuple[str, str]], guidance: float
) -> str:
    """Share of (label, prompt) pairs whose picture shows that thing."""
    drawn = draw(pipe, [prompt for _, prompt in asked], *whole(len(asked), things.size), guidance)
    return things.told(drawn, [label for label, _ in asked], things.real)


def unseen_pairs(
    pipe: StableDiffusionInpaintPipeline, house: Things, held: Things, guidance: float, times: int = 6
) -> tuple[str, str]:
    """Things in a style that was never shown of them, drawn some times each: the judge's share among all things of the
    house style, and how many are nearer to the picture that was held out than to the same thing in the house style.
    """
    labels = [label for label in held.labels for _ in range(times)]
    names = dict(zip(house.labels, house.captions, strict=True))
    prompts = [f"{names[label]}, {held.style}" for label in labels]
    drawn = draw(pipe, prompts, *whole(len(labels), house.size), guidance)
    nearer = np.mean(
        [held.distance(d, label) < house.distance(d, label) for d, label in zip(drawn, labels, strict=True)]
    )
    if not house.has_judge:
        return "no judge", f"{nearer:.0%} of {len(labels)}"
    seen, best = house.judged(drawn, labels), house.judged(held.real, held.labels)
    return f"{seen:.0%}, {seen / best:.0%} of its {best:.0%} for real pictures", f"{nearer:.0%} of {len(labels)}"


def inside(
    pipe: StableDiffusionInpaintPipeline, bank: Bank, things: Things, guidance: float
) -> tuple[str, float, float]:
    """Share of things drawn right inside masks; the gradient across the masks' edges against the original's, as the
    pipeline's picture is pasted, and as the studio blends it in.
    """
    scenes = Scenes(bank, 99)
    plans = []
    for label, index in things.index.items():
        scene = scenes.ground(Scene([f"a {bank.entries[index].names[0]}", label], [(index, 0.5, 0.5, 0.62, False)]))
        left, top, right, bottom = (0.5 + (edge - 0.5) * 0.62 for edge in bank.boxes[index])
        scene.rect, scene.around, scene.hole = (left - 0.05, top - 0.05, right + 0.05, bottom + 0.05), 0, "oval"
        plans.append(scene)
    originals, masks = Planned.pixels(bank, plans)
    drawn = draw(pipe, [plan.words[0] for plan in plans], list(originals), list(masks), guidance)
    side = round(bank.size * 0.62)
    middle = slice((bank.size - side) // 2, (bank.size - side) // 2 + side)
    cut, edges = [], []
    for original, mask, result in zip(originals, masks, drawn, strict=True):
        pasted = np.where(mask[..., None] > 127, result, original)
        cut.append(cv2.resize(pasted[middle, middle], (bank.size, bank.size)))
        source = opaque(original, np.uint8)
        blended = composite(source, matched(original, result, mask), mask, Recipe().softness)[..., :3]
        edges.append([edge_gradient(each, mask) for each in (pasted, blended, original)])
    plain, studio, given = np.mean(edges, axis=0)
    real = [cv2.resize(original[middle, middle], (bank.size, bank.size)) for original in originals]
    return things.told(cut, [plan.words[1] for plan in plans], real), float(plain / given), float(studio / given)


def edge_gradient(pixels: np.ndarray, mask: np.ndarray) -> float:
    """Mean colour difference between neighbours of which one is masked and one is not."""
    values, on = pixels.astype(np.float32), mask > 127
    across = np.abs(values[:, 1:] - values[:, :-1]).mean(-1)[on[:, 1:] != on[:, :-1]]
    down = np.abs(values[1:] - values[:-1]).mean(-1)[on[1:] != on[:-1]]
    return float(np.concatenate([across, down]).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--guidance", type=float, default=3.5)
    parser.add_argument("--things", type=int, default=0, help="what it was narrowed to, see train_unet.py")
    parser.add_argument("--source", action="append", required=True, help="whose pictures it was narrowed to, in order")
    args = parser.parse_args()
    words = read_words(HERE / "words.txt")
    known = dict(list(words.items())[: args.things or None])
    precision = torch.bfloat16 if has_bf16("cpu") else torch.float32
    pipe = StableDiffusionInpaintPipeline.from_pretrained(args.folder, torch_dtype=precision, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)

    def say(measure: str, value: str) -> None:
        print(f"{measure:<76} {value}", flush=True)

    size = pipe.unet.config.sample_size * pipe.vae_scale_factor
    held = Bank(args.work / "pictures.zip", "cpu", size, held=True)
    x = Scenes(held, 10_000).draw(64).pixels
    vae = pipe.vae.float()
    with torch.no_grad():
        y = torch.cat([vae(part).sample for part in x.split(8)])
    say("autoencoder, scenes of held-out pictures", f"{psnr(y, x):.1f} dB PSNR")
    pipe.vae.to(precision)
    bank = Bank(args.work / "pictures.zip", "cpu", size, only=frozenset(known), sources=tuple(args.source))
    file = args.work / "judge.pt"
    judge = Judge.load(file) if file.exists() else None
    things = Things(bank, judge, args.source[0])
    asked = [(label, f"a {word.names[0]}") for label, word in known.items() if label in things.index]
    say(f"taught things, right among {len(things.labels)}", right(pipe, things, asked, args.guidance))
    other = [(label, name) for label, word in known.items() if label in things.index for name in word.names[1:]]
    say("their other taught names, the same", right(pipe, things, other, args.guidance))
    synonyms = read_words(HERE / "synonyms.txt").items()
    unseen = [(label, f"a {name}") for label, word in synonyms if label in things.index for name in word.names]
    say("held-out synonyms, the same", right(pipe, things, unseen, args.guidance))
    for source in args.source[1:]:
        style = Things(bank, judge, source)
        asked = [(label, f"{said}, {style.style}") for label, said in zip(style.labels, style.captions, strict=True)]
        say(f"{style.style}, taught, right among {len(style.labels)}", right(pipe, style, asked, args.guidance))
        held = Bank(args.work / "pictures.zip", "cpu", size, held=True, only=frozenset(known), sources=(source,))
        hits, nearer = unseen_pairs(pipe, things, Things(held, judge, source), args.guidance)
        say("pairs of thing and style that were never shown, by the judge", hits)
        say("the same, nearer to the held-out picture than to the thing in the house style", nearer)
    hits, pasted, blended = inside(pipe, bank, things, args.guidance)
    say("taught things inside masks on pictures, the same", hits)
    say("gradient across the mask's edge, against the original's, as it is pasted", f"{pasted:.2f}x")
    say("the same as the studio blends it in", f"{blended:.2f}x")
    begun = time.perf_counter()
    draw(pipe, ["a cat"], *whole(1, size), args.guidance)
    say(
        f"one picture of {size}x{size}, 20 steps with guidance, {str(precision)[6:]}",
        f"{time.perf_counter() - begun:.2f} s",
    )
    weights = sum(file.stat().st_size for file in args.folder.rglob("*.safetensors"))
    say("weights on disk", f"{weights / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""Prints what the transformer twin is worth, and draws a sheet of all its classes.

    PYTHONPATH=. python packaging/default_model/evaluate_classes.py WORK resources/models/sticker-mini-classes \
        --source twemoji --sheet sheet.png

As in `evaluate.py`: a picture counts as right if of all things the asked one's picture is the nearest; with WORK/judge.pt
what the judge picks is told too. Each class is drawn `--times` times, with 20 steps of the model's own sampler.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, DiTPipeline
from evaluate import Things
from judge import Judge
from pictures import HERE, read_words
from PIL import Image
from scenes import Bank

_BATCH = 10


def draw(pipe: DiTPipeline, labels: list[int], guidance: float, seed: int) -> list[np.ndarray]:
    """One picture of each class, (S, S, 3) uint8."""
    drawn: list[np.ndarray] = []
    for at in range(0, len(labels), _BATCH):
        part = labels[at : at + _BATCH]
        seeds = [torch.Generator().manual_seed(seed + at + n) for n in range(len(part))]
        made = pipe(part, guidance_scale=guidance, num_inference_steps=20, generator=seeds).images
        drawn += [np.asarray(picture) for picture in made]
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--source", required=True, help="whose pictures it was taught")
    parser.add_argument("--guidance", type=float, default=3.0)
    parser.add_argument("--times", type=int, default=2)
    parser.add_argument("--sheet", type=Path)
    args = parser.parse_args()
    shared = json.loads((args.folder / "ldm_studio.json").read_text("utf-8"))["parts"]["vae"]
    pipe = DiTPipeline.from_pretrained(
        args.folder, vae=AutoencoderKL.from_pretrained(args.folder / shared), torch_dtype=torch.float32
    )
    pipe.set_progress_bar_config(disable=True)
    # By their first names, as the export wrote them.
    words = {word.names[0]: label for label, word in read_words(HERE / "words.txt").items()}
    named = json.loads((args.folder / "model_index.json").read_text("utf-8"))["id2label"]
    labels = [words[name.split(",")[0]] for name in named.values()]
    size = pipe.transformer.config.sample_size * 8
    bank = Bank(args.work / "pictures.zip", "cpu", size, only=frozenset(labels), sources=(args.source,))
    file = args.work / "judge.pt"
    things = Things(bank, Judge.load(file) if file.exists() else None, args.source)
    drawn = [draw(pipe, list(range(len(labels))), args.guidance, 1000 * n) for n in range(args.times)]
    told = things.told([each for row in drawn for each in row], labels * args.times, things.real)
    print(f"classes, right among {len(labels)}, {args.times} pictures each: {told}")
    if args.sheet is not None:
        columns = 12
        rows = -(-len(labels) // columns)
        sheet = Image.new("RGB", (columns * size, rows * size), "white")
        for n, pixels in enumerate(drawn[0]):
            sheet.paste(Image.fromarray(pixels), (n % columns * size, n // columns * size))
        sheet.save(args.sheet)


if __name__ == "__main__":
    main()

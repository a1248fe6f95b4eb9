"""The judge: a small image-text dual encoder that tells what a picture shows, trained on real pictures alone.

    python packaging/default_model/judge.py WORK --minutes 8

As CLIP (Radford et al. 2021): a convolutional network puts a picture where the sentence encoder all-MiniLM-L6-v2
puts its name, through a linear map, by contrast with the other pictures of the batch. Some sources (`--source`) are kept from
it: how often it picks the right one of 100 captions for those sources' own pictures is what drawn pictures are measured
against by `evaluate.py`. Writes WORK/judge.pt. It shares nothing with the model that it judges but the pictures.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
import workers
from pictures import HERE, read_words
from scenes import Bank
from torch import nn
from torch.nn import functional
from train_text_encoder import teacher_embeddings

#: What the judge sees of a picture, in pixels, and where pictures and words meet.
SIDE, PLACE = 64, 192
WIDTHS = (48, 96, 192, 256)


class Block(nn.Module):
    """Two convolutions beside a shortcut, with group normalisation; halves the picture."""

    def __init__(self, given: int, made: int) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(given, made, 3, 2, 1), nn.Conv2d(made, made, 3, 1, 1)
        self.norms = nn.ModuleList([nn.GroupNorm(8, made), nn.GroupNorm(8, made)])
        self.short = nn.Conv2d(given, made, 1, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        inner = self.norms[1](self.second(functional.silu(self.norms[0](self.first(x)))))
        return functional.silu(inner + self.short(x))


class Judge(nn.Module):
    """Pictures (n, 3, 64, 64) in -1..1, and sentence embeddings (n, 384), both to unit vectors (n, PLACE)."""

    def __init__(self) -> None:
        super().__init__()
        pairs = zip((WIDTHS[0], *WIDTHS), WIDTHS, strict=False)
        self.eye = nn.Sequential(nn.Conv2d(3, WIDTHS[0], 3, 1, 1), nn.SiLU(), *(Block(a, b) for a, b in pairs))
        self.head = nn.Linear(WIDTHS[-1] * 16, PLACE)
        self.words = nn.Linear(384, PLACE, bias=False)
        self.scale = nn.Parameter(torch.tensor(math.log(14.0)))

    def see(self, x: torch.Tensor) -> torch.Tensor:
        return functional.normalize(self.head(self.eye(x).flatten(1)).float(), dim=-1)

    def read(self, sentences: torch.Tensor) -> torch.Tensor:
        return functional.normalize(self.words(sentences), dim=-1)

    @classmethod
    def load(cls, file: Path) -> Judge:
        judge = cls()
        judge.load_state_dict(torch.load(file, weights_only=True))
        return judge.eval().requires_grad_(False)

    @torch.no_grad()
    def picks(self, pictures: Sequence[np.ndarray], captions: Sequence[str]) -> list[int]:
        """The caption that fits each picture (S, S, 3) uint8 best, as its place in the list."""
        small = [cv2.resize(each, (SIDE, SIDE), interpolation=cv2.INTER_AREA) for each in pictures]
        x = torch.from_numpy(np.stack(small)).permute(0, 3, 1, 2).float().div(127.5).sub(1)
        words = self.read(teacher_embeddings(list(captions)))
        return (self.see(x) @ words.T).argmax(1).tolist()


def composed(bank: Bank, rows: torch.Tensor) -> torch.Tensor:
    """Sprites (n, 3, S, S) in -1..1, scaled, moved and mirrored at random, on plain grounds or pieces of photographs."""
    n = len(rows)
    sprites = bank.sprites[rows].float() / 255
    scale = torch.where(torch.rand(n) < 0.5, 1.0, torch.empty(n).uniform_(0.7, 1.1))
    flip = torch.where(torch.rand(n) < 0.2, -1.0, 1.0)
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0], theta[:, 1, 1] = flip / scale, 1 / scale
    theta[:, :, 2] = torch.empty(n, 2).uniform_(-0.12, 0.12)
    moved = functional.grid_sample(
        sprites, functional.affine_grid(theta, [n, 4, SIDE, SIDE], align_corners=False), align_corners=False
    )
    ground = torch.rand(n, 3, 1, 1).expand(-1, -1, SIDE, SIDE).clone()
    kind = torch.rand(n)
    ground[kind < 0.5] = 1.0
    for row in (kind > 0.8).nonzero().flatten().tolist():
        photo = bank.photos[random.randrange(len(bank.photos))]
        top, left = random.randint(0, photo.shape[1] - SIDE), random.randint(0, photo.shape[2] - SIDE)
        ground[row] = photo[:, top : top + SIDE, left : left + SIDE].float() / 255
    return (moved[:, :3] + ground * (1 - moved[:, 3:])).clamp(0, 1) * 2 - 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--source", action="append", required=True, help="whose pictures it never sees; once for each")
    parser.add_argument("--batch", type=int, default=192)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--nice", type=int, default=15)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    bank = Bank(args.work / "pictures.zip", "cpu", SIDE)
    places = [i for i, e in enumerate(bank.entries) if e.is_sprite and e.source not in (*args.source, "avatars")]
    texts = sorted({f"a {name}" for i in places for name in (bank.entries[i].label, *bank.entries[i].names[:3])})
    number = {text: i for i, text in enumerate(texts)}
    sentences = teacher_embeddings(texts)
    named = {i: [number[f"a {n}"] for n in (bank.entries[i].label, *bank.entries[i].names[:3])] for i in places}
    # What is to be judged is seen more often.
    taught = set(read_words(HERE / "words.txt"))
    weights = torch.tensor([(3.0 if bank.entries[i].label in taught else 1.0) * bank.weights[i] for i in places])
    known = [i for i, e in enumerate(bank.entries) if e.source in args.source and e.label in taught and e.weight]
    judge = Judge().to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(judge.parameters(), args.rate, weight_decay=0.05)
    start, shown, step = time.time(), time.time(), 0
    print(f"{len(places)} pictures, {len(texts)} texts", flush=True)

    def kept_from_it() -> str:
        labels = [f"a {bank.entries[i].label}" for i in known]
        pictures = bank.sprites[known].float() / 255
        white = ((pictures[:, :3] + 1 - pictures[:, 3:]) * 255).byte().permute(0, 2, 3, 1).numpy()
        hits = [labels[k] == label for k, label in zip(judge.eval().picks(list(white), labels), labels, strict=True)]
        judge.train()
        return f"{np.mean(hits):.0%} of {len(labels)} pictures kept from it right"

    while (elapsed := (time.time() - start) / 60) < args.minutes:
        rate = args.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * elapsed / args.minutes))
        for group in optimizer.param_groups:
            group["lr"] = rate + 1e-6
        chosen = torch.multinomial(weights, args.batch, replacement=False).tolist()
        rows = [places[k] for k in chosen]
        words = [random.choice(named[row]) for row in rows]
        with workers.autocast("cpu"):
            seen = judge.see(composed(bank, torch.tensor(rows)).contiguous(memory_format=torch.channels_last))
        likeness = seen @ judge.read(sentences[words]).T * judge.scale.exp().clamp(max=60)
        # Pictures of one thing in several styles are no contrast to each other.
        labels = torch.tensor([number[f"a {bank.entries[row].label}"] for row in rows])
        same = (labels[:, None] == labels[None]) & ~torch.eye(len(rows), dtype=torch.bool)
        likeness = likeness.masked_fill(same, -1e4)
        target = torch.arange(len(rows))
        loss = (functional.cross_entropy(likeness, target) + functional.cross_entropy(likeness.T, target)) / 2
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimizer.step()
        step += 1
        if time.time() - shown > 60:
            shown = time.time()
            print(f"{elapsed:5.1f} min step {step} loss {float(loss.detach()):.3f}, {kept_from_it()}", flush=True)
    print(f"step {step}, {kept_from_it()}", flush=True)
    torch.save(judge.state_dict(), args.work / "judge.pt")


if __name__ == "__main__":
    main()

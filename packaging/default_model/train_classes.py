"""Trains the transformer twin: a class-conditional DiT (Peebles and Xie 2023) in the same latent space; the VAE is frozen.

    python packaging/default_model/train_classes.py WORK --minutes 30 --things 100 --source twemoji

A class is one thing of words.txt as one source draws it. v-prediction and noise levels as in `train_unet.py`, labels left
out of one sample in ten, averaged weights. Each class's picture is composed and encoded some times, on plain grounds, moved,
scaled and mirrored, before training begins: the network is small, and most of what there is to learn are the things.

State lies in WORK/classes.pt, and the next call goes on from it. WORK/classes and a sheet, WORK/classes.png, are written
every few minutes and at the end; `export_classes.py` makes a model's folder of them.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import time
from pathlib import Path

import torch
import workers
from captions import PLAIN
from diffusers import DiTTransformer2DModel, DPMSolverMultistepScheduler
from PIL import Image
from scenes import Bank, Scene, Scenes
from torch.nn.functional import mse_loss
from train_unet import SCHEDULE, Frozen, add_narrowing, level_shares, narrowed, noise_schedule, noised
from training import Training

#: As diffusers' DiTPipeline asks for it: its label for "no class" is 1000.
CLASSES = 1000
CONFIG = {
    "num_attention_heads": 4,
    "attention_head_dim": 48,
    "in_channels": 4,
    "out_channels": 4,
    "num_layers": 6,
    "patch_size": 2,
    "num_embeds_ada_norm": CLASSES,
    "norm_elementwise_affine": False,
    "norm_eps": 1e-6,
}
#: How often each class is composed.
VARIANTS = 24


class OneThing(Scenes):
    """Each thing on plain ground, as often as each other, in the order of `classes`."""

    def __init__(self, bank: Bank, seed: int) -> None:
        super().__init__(bank, seed)
        self.classes = [i for i, entry in enumerate(bank.entries) if entry.weight]
        self._next = 0

    def plan(self) -> Scene:
        rng, index = self.rng, self.classes[self._next % len(self.classes)]
        self._next += 1
        side = 1.0 if rng.random() < 0.8 else rng.uniform(0.75, 1.0)
        far = (1 - side) / 2
        x, y = 0.5 + rng.uniform(-far, far), 0.5 + rng.uniform(-far, far)
        ground = "white" if rng.random() < 0.85 else rng.choice(list(PLAIN))
        return Scene([""], [(index, x, y, side, rng.random() < 0.1)], ground)


@torch.no_grad()
def opened(args: argparse.Namespace, device: str) -> Training:
    """The transformer as the file in WORK has it, else new.

    adaLN-Zero: at first each block passes on what it is given.
    """
    # eval: diffusers would leave labels out in each layer by itself. The loop below leaves them out everywhere.
    net = DiTTransformer2DModel(**CONFIG, sample_size=args.size // 8).to(device).eval()
    for block in net.transformer_blocks:
        torch.nn.init.normal_(block.norm1.emb.class_embedder.embedding_table.weight, std=0.02)
    for layer in (*(block.norm1.linear for block in net.transformer_blocks), net.proj_out_1, net.proj_out_2):
        torch.nn.init.zeros_(layer.weight)
        torch.nn.init.zeros_(layer.bias)
    return Training("net", args.work / "classes.pt", net, args.rate, weight_decay=0.0)


@torch.no_grad()
def sheet(net: DiTTransformer2DModel, frozen: Frozen, classes: int, args: argparse.Namespace) -> None:
    """Draws up to 60 classes with 20 steps of DPM++ 2M, guidance 3."""
    scheduler = DPMSolverMultistepScheduler(**SCHEDULE, timestep_spacing="trailing")
    scheduler.set_timesteps(20)
    labels = torch.linspace(0, classes - 1, min(60, classes)).round().long()
    count, side = len(labels), args.size // 8
    x = torch.randn(count, 4, side, side, generator=torch.Generator().manual_seed(7)).to(frozen.device)
    asked = torch.cat([torch.full_like(labels, CLASSES), labels]).to(frozen.device)
    for t in scheduler.timesteps:
        with workers.autocast(frozen.device):
            v = net(x.repeat(2, 1, 1, 1), timestep=t.to(frozen.device).expand(2 * count), class_labels=asked).sample
        free, bound = v.float().chunk(2)
        x = scheduler.step(free + 3.0 * (bound - free), t, x).prev_sample
    with workers.autocast(frozen.device):
        y = frozen.vae.decode(x / frozen.scale).sample.float().clamp(-1, 1)
    columns = 12
    blank = torch.ones(-count % columns, *y.shape[1:], device=y.device)
    pixels = torch.cat([y, blank]).add(1).mul(127.5).byte().cpu()
    rows = pixels.reshape(-1, columns, 3, args.size, args.size).permute(0, 3, 1, 4, 2)
    Image.fromarray(rows.reshape(-1, columns * args.size, 3).numpy()).save(args.work / "classes.png")


def encoded(scenes: OneThing, frozen: Frozen, file: Path) -> torch.Tensor:
    """Latents (VARIANTS, classes, 4, S/8, S/8), made by the first call and kept in `file`."""
    if file.exists():
        return torch.load(file, weights_only=True, map_location=frozen.device)
    latents = torch.stack([frozen.encode(scenes.draw(len(scenes.classes)).pixels) for _ in range(VARIANTS)])
    unfinished = file.with_suffix(f".{os.getpid()}")
    torch.save(latents, unfinished)
    os.replace(unfinished, file)
    return latents


def work(rank: int, args: argparse.Namespace) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    training = opened(args, device)
    torch.manual_seed(args.seed + training.step + 1000 * rank)
    scenes = OneThing(narrowed(args, device), args.seed + training.step + rank)
    frozen = Frozen(args.work, device)
    count = len(scenes.classes)
    latents = encoded(scenes, frozen, args.work / f"classes-{'-'.join(scenes.bank.sources)}-{count}-{args.size}.pt")
    (args.work / "classes.txt").write_text("\n".join(scenes.bank.entries[i].label for i in scenes.classes), "utf-8")
    size = sum(p.numel() for p in training.live) / 1e6
    print(f"{count} classes, DiT {size:.1f}M, step {training.step}", flush=True)
    alphas = noise_schedule(device)
    reached = level_shares(alphas).cumsum(0)
    start = time.time()
    shown, begun, running, over = start, training.step, [], False
    while not over:
        elapsed = (time.time() - start) / 60
        part = min(1.0, elapsed / args.minutes)
        rate = args.rate * min(1, (training.step - begun + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-6
        labels = torch.randint(count, (args.batch,), device=device)
        x = latents[torch.randint(VARIANTS, (args.batch,), device=device), labels].float()
        labels = torch.where(torch.rand(args.batch, device=device) < 0.1, CLASSES, labels)
        t, noisy, target = noised(x, alphas, reached)
        with workers.autocast(device):
            v = training.net(noisy, timestep=t, class_labels=labels, return_dict=False)[0]
        loss = mse_loss(v.float(), target)
        loss.backward()
        over = workers.add_up(training.live, elapsed >= args.minutes, args.workers)
        training.update(rate)
        running.append(loss.detach())
        if rank == 0 and (over or time.time() - shown > args.every * 60):
            shown = time.time()
            speed = (training.step - begun) * args.batch * args.workers / max(1, elapsed * 60)
            print(
                f"{elapsed:5.1f} min step {training.step} loss {float(torch.stack(running).mean()):.4f} {speed:.0f}/s",
                flush=True,
            )
            running = []
            sheet(training.ema, frozen, count, args)
            training.ema.save_pretrained(args.work / "classes")
    if rank == 0:
        training.save()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--batch", type=int, default=48, help="of each worker")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--every", type=float, default=4, help="minutes between reports")
    parser.add_argument("--seed", type=int, default=0)
    add_narrowing(parser)
    workers.add_arguments(parser)
    workers.run(work, parser.parse_args())


if __name__ == "__main__":
    main()

"""Trains the upscaler: a 128 px result becomes a clean one of 256 px, and that one of 512.

    PYTHONPATH=. python packaging/default_model/train_upscaler.py WORK resources/models/sticker-sharp-x2.safetensors

Real-ESRGAN's compact network (Wang et al. 2021), learned with the Charbonnier loss (Lai et al. 2017) alone: no adversary,
so that nothing is made up. Half of what it is shown are scenes scaled down in several ways, half are scenes that went
through the autoencoder in WORK at half the size, as results do.
"""

from __future__ import annotations

import argparse
import math
import os
import time
from pathlib import Path

import torch
import workers
from diffusers import AutoencoderKL
from pictures import HERE, read_words
from PIL import Image
from safetensors.torch import save_file
from scenes import Bank, Scenes
from torch.nn import functional
from train_autoencoder import psnr

from ldm_studio.diffusion.upscalers import Compact

SOURCES = ("twemoji", "noto", "fluent-emoji-flat", "fluent-emoji-3d")
SCALE = 2


class Pairs:
    """Small pictures and what they are to become, drawn anew from time to time."""

    def __init__(self, work: Path, size: int, seed: int, held: bool = False) -> None:
        only = frozenset(read_words(HERE / "words.txt"))
        file = work / "pictures.zip"
        banks = (
            [Bank(file, "cpu", size, held=True)]
            if held
            else [Bank(file, "cpu", size, only=only, source=source) for source in SOURCES]
        )
        self._scenes = [Scenes(bank, seed + place) for place, bank in enumerate(banks)]
        self._vae = AutoencoderKL.from_pretrained(work / "vae").eval().requires_grad_(False)
        self._random = torch.Generator().manual_seed(seed)

    def draw(self, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Small (n, 3, S/2, S/2) and large (n, 3, S, S) pictures in 0..1; the second half came through the VAE."""
        share = -(-count // len(self._scenes))
        large = torch.cat([scenes.draw(share).pixels for scenes in self._scenes])[:count].add(1).div(2)
        large = large[torch.randperm(len(large), generator=self._random)]
        scaled, coded = large[: count // 2], large[count // 2 :]
        return torch.cat([self._scaled(scaled), self._coded(coded)]), large

    def _scaled(self, large: torch.Tensor) -> torch.Tensor:
        third = -(-len(large) // 3)
        ways = (("area", False), ("bilinear", True), ("bicubic", True))
        parts = [
            functional.interpolate(part, scale_factor=1 / SCALE, mode=mode, **({"antialias": True} if soft else {}))
            for part, (mode, soft) in zip(large.split(third), ways, strict=False)
        ]
        small = torch.cat(parts)
        noise = torch.randn(small.shape, generator=self._random) * torch.rand(
            len(small), 1, 1, 1, generator=self._random
        )
        return (small + 0.02 * noise).clamp(0, 1)

    @torch.no_grad()
    def _coded(self, large: torch.Tensor) -> torch.Tensor:
        """As results come: decoded from latents that are a little wrong."""
        small = functional.avg_pool2d(large, SCALE) * 2 - 1
        parts = []
        for part in small.split(16):
            with workers.autocast("cpu"):
                latents = self._vae.encode(part).latent_dist.mode().float()
                wrong = torch.randn(latents.shape, generator=self._random) * 0.08 * latents.std()
                parts.append(self._vae.decode(latents + wrong).sample.float())
        return torch.cat(parts).add(1).div(2).clamp(0, 1)


@torch.no_grad()
def begin(network: Compact) -> None:
    """Begins as bilinear interpolation: three channels hand the colours on, and the last layer mixes neighbours of them.

    All other channels begin so that signals keep their size through the layers (under torch's own weights they fade),
    and the last layer hears nothing of them yet: noise in flat areas is unlearned before anything else is learned.
    """
    convolutions = [part for part in network.body if isinstance(part, torch.nn.Conv2d)]
    for convolution in convolutions:
        torch.nn.init.kaiming_normal_(convolution.weight, a=0.25)
        torch.nn.init.zeros_(convolution.bias)
    for convolution in convolutions[:-1]:
        convolution.weight[:3] = 0
        for channel in range(3):
            convolution.weight[channel, channel, 1, 1] = 1
    last = convolutions[-1].weight
    last.zero_()
    # The two pixels that a pixel becomes lie a quarter of it to either side.
    sides = torch.tensor([[0.25, 0.75, 0.0], [0.0, 0.75, 0.25]])
    for channel in range(3):
        for row in range(SCALE):
            for column in range(SCALE):
                kernel = sides[row][:, None] * sides[column][None]
                # What is enlarged without a filter is added by the network itself.
                kernel[1, 1] -= 1
                last[channel * SCALE**2 + row * SCALE + column, channel] = kernel


@torch.no_grad()
def show(network: Compact, small: torch.Tensor, large: torch.Tensor, file: Path) -> str:
    """Draws what was enlarged, and says how well, against bicubic interpolation."""
    made = torch.cat([network(part) for part in small.split(8)]).clamp(0, 1)
    plain = functional.interpolate(small, scale_factor=SCALE, mode="bicubic").clamp(0, 1)
    half = len(small) // 2
    shown = [*range(4), *range(half, half + 4)]
    rows = torch.cat([plain[shown], made[shown], large[shown]]).mul(255).byte()
    size = rows.shape[-1]
    grid = rows.reshape(3, len(shown), 3, size, size).permute(0, 3, 1, 4, 2).reshape(3 * size, -1, 3)
    Image.fromarray(grid.numpy()).save(file)
    words = []
    for name, part in (("scaled down", slice(0, half)), ("through the autoencoder", slice(half, None))):
        wanted = large[part] * 2 - 1
        ours, theirs = (psnr(each[part] * 2 - 1, wanted) for each in (made, plain))
        words.append(f"{name} {ours:.2f} dB (bicubic {theirs:.2f})")
    return ", ".join(words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--size", type=int, default=256, help="of what it learns to make, in pixels")
    parser.add_argument("--features", type=int, default=48)
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument("--window", type=int, default=48, help="side of what it is shown of a small picture")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--pool", type=int, default=192, help="pictures drawn at a time")
    parser.add_argument("--uses", type=int, default=6, help="windows shown of each before others are drawn")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--nice", type=int, default=15)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    pairs = Pairs(args.work, args.size, args.seed)
    held = Pairs(args.work, args.size, args.seed + 999, held=True).draw(24)
    network = Compact(args.features, args.layers, SCALE).to(memory_format=torch.channels_last)
    begin(network)
    averaged = Compact(args.features, args.layers, SCALE)
    averaged.load_state_dict(network.state_dict())
    optimizer = torch.optim.AdamW(network.parameters(), args.rate, weight_decay=0)
    chance = torch.Generator().manual_seed(args.seed)
    start, shown, step = time.time(), time.time(), 0
    small, large, left = torch.empty(0), torch.empty(0), 0
    while (elapsed := (time.time() - start) / 60) < args.minutes:
        if left == 0:
            small, large = pairs.draw(args.pool)
            left = args.uses * args.pool // args.batch
        left -= 1
        chosen = torch.randint(len(small), (args.batch,), generator=chance)
        x, y = (int(v) for v in torch.randint(small.shape[-1] - args.window + 1, (2,), generator=chance))
        given = small[chosen, :, y : y + args.window, x : x + args.window].contiguous(memory_format=torch.channels_last)
        wanted = large[chosen][..., SCALE * y : SCALE * (y + args.window), SCALE * x : SCALE * (x + args.window)]
        rate = args.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * elapsed / args.minutes))
        for group in optimizer.param_groups:
            group["lr"] = rate + 1e-6
        with workers.autocast("cpu"):
            made = network(given)
        # Round below 0.03: drawings are flat nearly everywhere, and an absolute error there outweighs all edges.
        loss = ((made.float() - wanted).square() + 1e-3).sqrt().mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step += 1
        with torch.no_grad():
            decay = min(0.998, (1 + step) / (10 + step))
            for own, new in zip(averaged.parameters(), network.parameters(), strict=True):
                own.lerp_(new, 1 - decay)
        if time.time() - shown > 120:
            shown = time.time()
            said = show(averaged, *held, args.work / "upscaler.png")
            print(f"{elapsed:5.1f} min step {step} loss {float(loss.detach()):.4f} {said}", flush=True)
    print(f"step {step}: {show(averaged, *held, args.work / 'upscaler.png')}", flush=True)
    words = {
        "modelspec.title": "Sticker Sharp",
        "modelspec.description": "For drawings, icons and what the bundled model makes",
    }
    weights = {name: value.half().contiguous() for name, value in averaged.state_dict().items()}
    save_file(weights, args.file, metadata=words)


if __name__ == "__main__":
    main()

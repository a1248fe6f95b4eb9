"""Trains the autoencoder (`AutoencoderKL`, f8, 4 latent channels) on composed scenes.

    python packaging/default_model/train_autoencoder.py DATASET WORK --minutes 35

The first part of the time goes to 64 px crops, where an optimiser step costs a quarter: early on it is the
number of steps that counts. State is kept in WORK/autoencoder.pt, and the next call goes on from it.
Loss: L1 + gradient L1 + a small KL term (Rombach et al. 2022, section 3.1, without the discriminator).
"""

from __future__ import annotations

import argparse
import copy
import math
import os
import time
from pathlib import Path

import numpy as np
import torch
from data import Scenes, load_pictures
from diffusers import AutoencoderKL
from PIL import Image

CONFIG = {
    "in_channels": 3,
    "out_channels": 3,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "block_out_channels": (32, 64, 96, 128),
    "layers_per_block": 1,
    "latent_channels": 4,
    "norm_num_groups": 8,
    "sample_size": 128,
}


def to_tensor(pixels: np.ndarray) -> torch.Tensor:
    """(B, H, W, 3) uint8 -> (B, 3, H, W) float32 in -1..1."""
    return torch.from_numpy(pixels).permute(0, 3, 1, 2).float().div(127.5).sub(1)


def edges(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[..., :, 1:] - x[..., :, :-1], x[..., 1:, :] - x[..., :-1, :]


def reconstruction_loss(y: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """L1 on pixels, on their differences (crisp edges) and on 8x8 means.

    The means, with the distance between channels counted double, keep hues: without them a small network learns
    yellow-blue first and green-magenta very late.
    """
    dy, dx = edges(y), edges(x)
    gradient = sum((a - b).abs().mean() for a, b in zip(dy, dx, strict=True))
    coarse = torch.nn.functional.avg_pool2d(y - x, 8)
    hue = sum((e - e.roll(1, 1)).abs().mean() for e in (coarse, y - x))
    return (y - x).abs().mean() + 2 * (y - x).square().mean() + 0.5 * gradient + coarse.abs().mean() + 2 * hue


def psnr(y: torch.Tensor, x: torch.Tensor) -> float:
    """Mean PSNR in dB of images in -1..1."""
    mse = ((y.clamp(-1, 1) - x) / 2).square().mean((1, 2, 3)).clamp_min(1e-8)
    return float((-10 * torch.log10(mse)).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--crop-share", type=float, default=0.4, help="share of the time spent on 64 px crops")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    os.nice(8)
    args.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    state_file = args.work / "autoencoder.pt"
    vae = AutoencoderKL(**CONFIG).to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(vae.parameters(), args.rate, betas=(0.9, 0.99), weight_decay=1e-4)
    step = 0
    if state_file.exists():
        state = torch.load(state_file, weights_only=True)
        vae.load_state_dict(state["vae"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    ema = copy.deepcopy(vae).requires_grad_(False)
    pictures = load_pictures(args.dataset, args.size)
    print(f"{len(pictures)} pictures, {sum(p.numel() for p in vae.parameters()) / 1e6:.2f}M parameters", flush=True)
    scenes = Scenes(pictures, args.size, args.seed + step)
    held = Scenes(pictures, args.size, 10_000)
    held_x = to_tensor(np.stack([held.draw()[0] for _ in range(48)])).to(device)

    start, shown, total = time.time(), 0.0, 0.0
    while (elapsed := (time.time() - start) / 60) < args.minutes:
        part = elapsed / args.minutes
        crops = part < args.crop_share
        rate = args.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * min(1, part))) + 1e-5
        for group in optimizer.param_groups:
            group["lr"] = rate
        pixels = np.stack([scenes.draw()[0] for _ in range(args.batch)])
        if crops:
            half = args.size // 2
            corner = [(scenes.rng.randint(0, half), scenes.rng.randint(0, half)) for _ in pixels]
            pixels = np.stack([p[y : y + half, x : x + half] for p, (y, x) in zip(pixels, corner, strict=True)])
        x = to_tensor(pixels).to(device, memory_format=torch.channels_last)
        with torch.autocast(device, torch.bfloat16):
            posterior = vae.encode(x).latent_dist
            y = vae.decode(posterior.sample()).sample
        loss = reconstruction_loss(y.float(), x) + 2e-6 * posterior.kl().mean() / x[0].numel() * 1e3
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(vae.parameters(), 1.0)
        optimizer.step()
        step += 1
        decay = min(0.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for a, b in zip(ema.parameters(), vae.parameters(), strict=True):
                a.lerp_(b, 1 - decay)
        total += float(loss.detach())
        if time.time() - shown > 120 or (time.time() - start) / 60 >= args.minutes:
            shown = time.time()
            with torch.no_grad(), torch.autocast(device, torch.bfloat16):
                z = ema.encode(held_x).latent_dist.mode()
                y = ema.decode(z).sample.float()
            print(
                f"{elapsed:5.1f} min step {step} crops {crops} rate {rate:.1e} loss {float(loss.detach()):.4f} "
                f"psnr {psnr(y, held_x):.2f} dB  latent std {float(z.float().std()):.3f}",
                flush=True,
            )
            both = torch.cat([held_x[:12], y[:12]]).clamp(-1, 1).add(1).mul(127.5).byte().cpu()
            grid = both.reshape(2, 12, 3, args.size, args.size).permute(0, 3, 1, 4, 2).reshape(2 * args.size, -1, 3)
            Image.fromarray(grid.numpy()).save(args.work / "autoencoder.png")
            torch.save(
                {"vae": vae.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "ema": ema.state_dict()},
                state_file.with_suffix(".tmp"),
            )
            os.replace(state_file.with_suffix(".tmp"), state_file)


if __name__ == "__main__":
    main()

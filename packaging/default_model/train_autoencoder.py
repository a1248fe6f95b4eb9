"""Trains the autoencoder (`AutoencoderKL`, f8, 4 latent channels) on composed scenes.

    python packaging/default_model/train_autoencoder.py DATASET WORK --minutes 35

The first part of the time goes to 64 px crops, where an optimiser step costs a quarter: early on it is the
number of steps that counts. State is kept in WORK/autoencoder.pt, and the next call goes on from it; without one,
`--start-from FOLDER` begins with an exported autoencoder.

With `--decoder-only` the encoder stays as it is, so that latents which a U-Net has learned stay valid; with `--words` the
scenes are those of `things.ThingScenes`, which is what that U-Net draws.

Loss: L1 + gradient L1 + a small KL term (Rombach et al. 2022, section 3.1, without the discriminator). Half of the
latents are decoded with noise on them: what a small U-Net makes is never exact, and a decoder that has only seen
exact latents turns each small error into a blotch.
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
import workers
from data import Scenes, load_pictures, read_words
from diffusers import AutoencoderKL
from PIL import Image
from things import ThingScenes

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


#: The most noise that latents get before they are decoded, as a share of each channel's deviation.
NOISE = 0.35


def noised(z: torch.Tensor) -> torch.Tensor:
    """Latents (B, 4, h, w), half of them with noise of up to `NOISE` deviations of their channel."""
    amount = (torch.rand(len(z), 1, 1, 1, device=z.device) * 2 - 1).clamp_min(0) * NOISE
    return z + amount * z.std((0, 2, 3), keepdim=True) * torch.randn_like(z)


class Training:
    """The autoencoder, its average and its optimiser, saved and restored together."""

    def __init__(self, args: argparse.Namespace, device: str) -> None:
        self.file, self.decoder_only = args.work / "autoencoder.pt", args.decoder_only
        self.vae = AutoencoderKL(**CONFIG)
        if not self.file.exists() and args.start_from:
            self.vae = AutoencoderKL.from_pretrained(args.start_from)
        self.vae.to(device, memory_format=torch.channels_last)
        if args.decoder_only:
            self.vae.encoder.requires_grad_(False)
            self.vae.quant_conv.requires_grad_(False)
        self.live = [p for p in self.vae.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(self.live, args.rate, betas=(0.9, 0.99), weight_decay=1e-4, fused=True)
        self.step = 0
        state = torch.load(self.file, weights_only=True) if self.file.exists() else None
        if state is not None:
            self.vae.load_state_dict(state["vae"])
            if state.get("decoder_only", False) == args.decoder_only:
                self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
        self.ema = copy.deepcopy(self.vae).requires_grad_(False)
        if state is not None:
            self.ema.load_state_dict(state["ema"])
        if args.decoder_only:
            # The U-Net learned the averaged encoder's latents: the decoder learns to decode those.
            self.vae.load_state_dict(self.ema.state_dict())
        pairs = zip(self.ema.parameters(), self.vae.parameters(), strict=True)
        self.averaged = [average for average, own in pairs if own.requires_grad]

    def update(self, rate: float) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        torch.nn.utils.clip_grad_norm_(self.live, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        decay = min(0.998, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(self.averaged, self.live, 1 - decay)

    def save(self) -> None:
        parts = {name: getattr(self, name).state_dict() for name in ("vae", "optimizer", "ema")}
        torch.save({**parts, "step": self.step, "decoder_only": self.decoder_only}, self.file.with_suffix(".tmp"))
        os.replace(self.file.with_suffix(".tmp"), self.file)


def show(training: Training, held: torch.Tensor, device: str, work: Path) -> str:
    """Draws held-out scenes, decoded from exact and from noisy latents, and says how well that went."""
    with torch.no_grad(), torch.autocast(device, torch.bfloat16):
        z = training.ema.encode(held).latent_dist.mode()
        exact = training.ema.decode(z).sample.float()
        noise = torch.randn(z.shape, generator=torch.Generator().manual_seed(3)).to(z)
        noisy = training.ema.decode(z + 0.15 * z.std((0, 2, 3), keepdim=True) * noise).sample.float()
    rows = torch.cat([held[:12], exact[:12], noisy[:12]]).clamp(-1, 1).add(1).mul(127.5).byte().cpu()
    size = rows.shape[-1]
    grid = rows.reshape(3, 12, 3, size, size).permute(0, 3, 1, 4, 2).reshape(3 * size, -1, 3)
    Image.fromarray(grid.numpy()).save(work / "autoencoder.png")
    spread = ", ".join(f"{s:.2f}" for s in z.float().std((0, 2, 3)))
    return f"psnr {psnr(exact, held):.2f} dB, noisy {psnr(noisy, held):.2f} dB, latents' deviation {spread}"


def work(rank: int, args: argparse.Namespace) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    training = Training(args, device)
    torch.manual_seed(args.seed + training.step * 10 + rank)
    words = read_words(args.words) if args.words else None
    pictures = load_pictures(args.dataset, args.size, words, "twemoji" if words else "")

    def scenes_of(seed: int) -> Scenes:
        return ThingScenes(pictures, args.size, seed, words) if words else Scenes(pictures, args.size, seed)

    scenes = scenes_of(args.seed + training.step * 10 + rank)
    if rank == 0:
        count = sum(p.numel() for p in training.live) / 1e6
        print(f"{len(pictures)} pictures, {count:.2f}M parameters, step {training.step}", flush=True)
        held = scenes_of(10_000)
        held_x = to_tensor(np.stack([held.draw()[0] for _ in range(48)])).to(device)
    start, shown = time.time(), 0.0
    while True:
        elapsed = (time.time() - start) / 60
        part = min(1, elapsed / args.minutes)
        rate = args.rate * min(1, (training.step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-5
        pixels = np.stack([scenes.draw()[0] for _ in range(args.batch)])
        if part < args.crop_share:
            half = args.size // 2
            corner = [(scenes.rng.randint(0, half), scenes.rng.randint(0, half)) for _ in pixels]
            pixels = np.stack([p[y : y + half, x : x + half] for p, (y, x) in zip(pixels, corner, strict=True)])
        x = to_tensor(pixels).to(device, memory_format=torch.channels_last)
        with torch.autocast(device, torch.bfloat16):
            posterior = training.vae.encode(x).latent_dist
            y = training.vae.decode(noised(posterior.sample())).sample
        loss = reconstruction_loss(y.float(), x) + 2e-6 * posterior.kl().mean() / x[0].numel() * 1e3
        loss.backward()
        over = workers.add_up(training.live, elapsed >= args.minutes, args.workers)
        training.update(rate)
        if rank == 0 and (over or time.time() - shown > 150):
            shown = time.time()
            said = show(training, held_x, device, args.work)
            print(f"{elapsed:5.1f} min step {training.step} loss {float(loss.detach()):.4f} {said}", flush=True)
            training.save()
        if over:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--crop-share", type=float, default=0.4, help="share of the time spent on 64 px crops")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--batch", type=int, default=8, help="of each worker")
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--start-from", type=Path, help="folder of an exported autoencoder to begin with")
    parser.add_argument("--decoder-only", action="store_true", help="leave the encoder as it is")
    parser.add_argument("--words", type=Path, help="a file of labels and names: only these, see things.ThingScenes")
    parser.add_argument("--seed", type=int, default=0)
    workers.add_arguments(parser)
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    workers.run(work, args)


if __name__ == "__main__":
    main()

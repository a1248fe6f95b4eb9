"""Trains the autoencoder (`AutoencoderKL`, f8, 4 latent channels) on composed scenes.

    python packaging/default_model/train_autoencoder.py WORK --minutes 35

State is kept in WORK/autoencoder.pt, and the next call goes on from it. WORK/vae is written at the end, with the scale of
the latents. Pictures are seen through windows of 192 px, which cost half of a whole one.

Loss: L1, squares, L1 of neighbours' differences, L1 of 8x8 means, and a small KL term (Rombach et al. 2022, section 3.1,
without the discriminator). Half of the latents are decoded with noise on them: what a small U-Net makes is never exact,
and a decoder that has only seen exact latents turns each small error into a blotch.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import torch
import workers
from diffusers import AutoencoderKL
from PIL import Image
from scenes import Bank, Scenes, wait_for
from torch.nn import functional
from training import Training

CONFIG = {
    "in_channels": 3,
    "out_channels": 3,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "block_out_channels": (32, 64, 128, 192),
    "layers_per_block": 1,
    "latent_channels": 4,
    "norm_num_groups": 16,
    "sample_size": 256,
}
#: The most noise that latents get before they are decoded, as a share of each channel's deviation.
NOISE = 0.35
#: How often a composed scene is looked at, each time through another window.
SEEN = 3


def edges(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[..., :, 1:] - x[..., :, :-1], x[..., 1:, :] - x[..., :-1, :]


def reconstruction_loss(y: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """L1 and squares of pixels, L1 of their differences (crisp edges) and of 8x8 means.

    The means, with the distance between channels counted double, keep hues: without them a small network learns
    yellow-blue first and green-magenta very late.
    """
    gradient = sum((a - b).abs().mean() for a, b in zip(edges(y), edges(x), strict=True))
    coarse = functional.avg_pool2d(y - x, 8)
    hue = sum((e - e.roll(1, 1)).abs().mean() for e in (coarse, y - x))
    return (y - x).abs().mean() + 4 * (y - x).square().mean() + 0.5 * gradient + coarse.abs().mean() + hue


def psnr(y: torch.Tensor, x: torch.Tensor) -> float:
    """Mean PSNR in dB of images in -1..1."""
    mse = ((y.clamp(-1, 1) - x) / 2).square().mean((1, 2, 3)).clamp_min(1e-8)
    return float((-10 * torch.log10(mse)).mean())


def noised(z: torch.Tensor) -> torch.Tensor:
    """Latents (B, 4, h, w), half of them with noise of up to `NOISE` deviations of their channel."""
    amount = (torch.rand(len(z), 1, 1, 1, device=z.device) * 2 - 1).clamp_min(0) * NOISE
    return z + amount * z.std((0, 2, 3), keepdim=True) * torch.randn_like(z)


class Coder(torch.nn.Module):
    """Encodes and decodes in one call, so that it can be compiled whole."""

    def __init__(self, vae: AutoencoderKL) -> None:
        super().__init__()
        self.vae = vae

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        mean, log_variance = self.vae.quant_conv(self.vae.encoder(x)).float().chunk(2, 1)
        log_variance = log_variance.clamp(-30, 20)
        z = mean + (0.5 * log_variance).exp() * torch.randn_like(mean)
        divergence = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance).mean()
        return self.vae.decoder(self.vae.post_quant_conv(noised(z))), divergence


@torch.no_grad()
def show(training: Training, held: torch.Tensor, device: str, work: Path) -> str:
    """Draws held-out pictures, decoded from exact and from noisy latents, and says how well that went."""
    with workers.autocast(device):
        z = training.ema.encode(held).latent_dist.mode()
        exact = training.ema.decode(z).sample.float()
        noise = torch.randn(z.shape, generator=torch.Generator().manual_seed(3)).to(z)
        noisy = training.ema.decode(z + 0.15 * z.std((0, 2, 3), keepdim=True) * noise).sample.float()
    rows = torch.cat([held[:10], exact[:10], noisy[:10]]).clamp(-1, 1).add(1).mul(127.5).byte().cpu()
    size = rows.shape[-1]
    grid = rows.reshape(3, 10, 3, size, size).permute(0, 3, 1, 4, 2).reshape(3 * size, -1, 3)
    Image.fromarray(grid.numpy()).save(work / "autoencoder.png")
    spread = ", ".join(f"{s:.2f}" for s in z.float().std((0, 2, 3)))
    return f"psnr {psnr(exact, held):.2f} dB, noisy {psnr(noisy, held):.2f} dB, latents' deviation {spread}"


def warm_up(coder: torch.nn.Module, args: argparse.Namespace, device: str) -> None:
    """Compiles while the pictures are still being decoded."""
    x = torch.rand(args.batch, 3, args.window, args.window, device=device)
    for _ in range(2):
        with workers.autocast(device):
            decoded, divergence = coder(x.contiguous(memory_format=torch.channels_last))
        (decoded.float().mean() + divergence).backward()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--window", type=int, default=192, help="side of what is seen of each picture, in pixels")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--wait-for", type=Path, action="append", default=[], help="files that other stages write first"
    )
    parser.add_argument("--every", type=float, default=2.5, help="minutes between reports")
    args = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    begin = time.time()
    torch.manual_seed(args.seed)
    vae = AutoencoderKL(**CONFIG).to(device, memory_format=torch.channels_last)
    training = Training("vae", args.work / "autoencoder.pt", vae, args.rate, weight_decay=1e-4, averaging=(0.998, 10))
    coder = Coder(vae)
    if device == "cuda":
        torch.backends.cudnn.benchmark = True
        coder = torch.compile(coder)
        warm_up(coder, args, device)
        training.optimizer.zero_grad(set_to_none=True)
    torch.manual_seed(args.seed + training.step)
    for file in args.wait_for:
        wait_for(file)
    bank = Bank(args.work / "pictures.zip", device)
    scenes = Scenes(bank, args.seed + training.step)
    held = Scenes(Bank(args.work / "pictures.zip", device, held=True), 10_000).draw(64).pixels
    count = sum(p.numel() for p in training.live) / 1e6
    ready = time.time() - begin
    print(f"{len(bank.entries)} pictures, {count:.2f}M, step {training.step}, ready in {ready:.0f} s", flush=True)
    start, shown = time.time(), 0.0
    pool, row = scenes.draw(16 * args.batch).pixels, 0
    while True:
        elapsed = (time.time() - start) / 60
        part = min(1, elapsed / args.minutes)
        rate = args.rate * min(1, (training.step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-5
        if row == SEEN * len(pool):
            pool, row = scenes.draw(16 * args.batch).pixels, 0
        y, x = (scenes.rng.randint(0, bank.size - args.window) for _ in range(2))
        at = row % len(pool)
        window = pool[at : at + args.batch, :, y : y + args.window, x : x + args.window]
        row += args.batch
        window = window.contiguous(memory_format=torch.channels_last)
        with workers.autocast(device):
            decoded, divergence = coder(window)
        loss = reconstruction_loss(decoded.float(), window) + 1e-4 * divergence
        loss.backward()
        training.update(rate)
        over = elapsed >= args.minutes
        if over or time.time() - shown > args.every * 60:
            shown = time.time()
            said = show(training, held, device, args.work)
            print(f"{elapsed:5.1f} min step {training.step} loss {float(loss.detach()):.4f} {said}", flush=True)
        if over:
            break
    training.save()
    with torch.no_grad(), workers.autocast(device):
        z = torch.cat([training.ema.encode(part).latent_dist.mode().float() for part in pool.split(32)])
    training.ema.register_to_config(scaling_factor=round(float(1 / z.std()), 6))
    training.ema.save_pretrained(args.work / "vae")


if __name__ == "__main__":
    main()

"""Trains the tiny decoder for previews, in the shape of diffusers' `AutoencoderTiny` ("TAESD", Bohan 2023), but narrower.

    PYTHONPATH=. python packaging/default_model/train_tiny_decoder.py WORK resources/models/sticker-mini-preview.safetensors

Learned from the latents of composed scenes and of fields of colours, as the autoencoder in WORK makes them, half of them
with noise on them, as the first predictions of a run are. The loss is the autoencoder's own. The file is told by its tensors, as any user's
tiny decoder is.
"""

from __future__ import annotations

import argparse
import math
import os
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import workers
from diffusers import AutoencoderKL
from diffusers.models.autoencoders.vae import DecoderTiny
from safetensors.torch import load_file, save_file
from scenes import Bank, Scenes
from train_autoencoder import noised, psnr, reconstruction_loss
from train_unet import Frozen, add_narrowing, narrowed

#: The blocks of `AutoencoderTiny`; `tiny_decoders.load` reads the width from the file.
BLOCKS = (3, 3, 3, 1)


def fields(count: int, size: int, random: np.random.Generator) -> torch.Tensor:
    """Coarse grids of random colours, enlarged softly or hard, with discs: (n, 3, S, S) in -1..1.

    Scenes are white for the most part: all hues and shades are to be shown right, whatever a user paints.
    """
    made = []
    for index in range(count):
        grid = random.random((*random.integers(2, 7, 2), 3), dtype=np.float32)
        method = cv2.INTER_NEAREST if index % 2 else cv2.INTER_CUBIC
        picture = cv2.resize(grid, (size, size), interpolation=method)
        for _ in range(int(random.integers(0, 6))):
            centre = tuple(int(v) for v in random.integers(0, size, 2))
            colour = tuple(float(v) for v in random.random(3))
            cv2.circle(picture, centre, int(random.integers(4, size // 3)), colour, cv2.FILLED, cv2.LINE_AA)
        made.append(np.clip(picture, 0, 1))
    return torch.from_numpy(np.stack(made)).permute(0, 3, 1, 2) * 2 - 1


def drawn(scenes: Scenes, frozen: Frozen, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Latents (n, 4, S/8, S/8) in the U-Net's scale and the pictures (n, 3, S, S) in -1..1."""
    pixels = torch.cat([scenes.draw(64).pixels for _ in range(-(-count // 64))])
    return frozen.encode(pixels).float(), pixels


@torch.no_grad()
def quality(decoder: torch.nn.Module, vae: AutoencoderKL, latents: torch.Tensor, pixels: torch.Tensor) -> str:
    """PSNR against the pictures, of the tiny decoder and of the autoencoder's own."""
    made = torch.cat([decoder(part) for part in latents.split(16)])
    full = torch.cat([vae.decode(part / vae.config.scaling_factor).sample for part in latents.split(16)])
    return f"{psnr(made, pixels):.2f} dB (the autoencoder's own decoder {psnr(full, pixels):.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--width", type=int, default=24)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--pool", type=int, default=1536, help="scenes that are learned from")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--nice", type=int, default=15)
    parser.add_argument("--start-from", type=Path, help="such a file to go on with")
    parser.add_argument("--seed", type=int, default=0)
    add_narrowing(parser)
    args = parser.parse_args()
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    frozen = Frozen(args.work, "cpu")
    latents, pixels = drawn(Scenes(narrowed(args, "cpu"), args.seed), frozen, args.pool * 2 // 3)
    more = fields(args.pool - len(latents), args.size, np.random.default_rng(args.seed))
    latents, pixels = torch.cat([latents, frozen.encode(more).float()]), torch.cat([pixels, more])
    held = drawn(Scenes(Bank(args.work / "pictures.zip", "cpu", args.size, held=True), 10_000), frozen, 64)
    decoder = DecoderTiny(4, 3, BLOCKS, (args.width,) * 4, 2, "relu", "nearest")
    if args.start_from is not None:
        begun = load_file(args.start_from)
        decoder.load_state_dict({name.removeprefix("decoder."): value.float() for name, value in begun.items()})
    decoder.to(memory_format=torch.channels_last)
    averaged = DecoderTiny(4, 3, BLOCKS, (args.width,) * 4, 2, "relu", "nearest")
    averaged.load_state_dict(decoder.state_dict())
    optimizer = torch.optim.AdamW(decoder.parameters(), args.rate, weight_decay=0)
    start, shown, step = time.time(), time.time(), 0
    while (elapsed := (time.time() - start) / 60) < args.minutes:
        chosen = torch.randint(len(latents), (args.batch,))
        rate = args.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * elapsed / args.minutes))
        for group in optimizer.param_groups:
            group["lr"] = rate + 1e-6
        with workers.autocast("cpu"):
            made = decoder(noised(latents[chosen]).contiguous(memory_format=torch.channels_last))
        loss = reconstruction_loss(made.float(), pixels[chosen])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(decoder.parameters(), 1.0)
        optimizer.step()
        step += 1
        with torch.no_grad():
            decay = min(0.995, (1 + step) / (10 + step))
            for own, new in zip(averaged.parameters(), decoder.parameters(), strict=True):
                own.lerp_(new, 1 - decay)
        if time.time() - shown > 60:
            shown = time.time()
            said = quality(averaged, frozen.vae, *held)
            print(f"{elapsed:5.1f} min step {step} loss {float(loss.detach()):.4f} {said}", flush=True)
    print(f"step {step}: {quality(averaged, frozen.vae, *held)}", flush=True)
    weights = {f"decoder.{name}": value.half().contiguous() for name, value in averaged.state_dict().items()}
    save_file(weights, args.file, metadata={"modelspec.title": "Sticker Mini previews"})


if __name__ == "__main__":
    main()

"""Composes scenes and keeps their latents, so that the U-Net's training never waits for the autoencoder.

    python packaging/default_model/cache_latents.py DATASET WORK --scenes 20000

Writes WORK/latents-SEED.pt: latents and masked-image latents (N, 4, s, s) float16, masks (N, 1, s, s) uint8 and the
words of each scene. `masked` is empty (index -1) where the mask covers everything: those share one encoding.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

import numpy as np
import torch
from data import Scenes, load_pictures, read_words
from diffusers import AutoencoderKL
from things import ThingScenes
from train_autoencoder import CONFIG, to_tensor


def load_autoencoder(work: Path, exported: Path | None = None) -> AutoencoderKL:
    """The averaged weights of the newest training state; where there is none, those of an exported model."""
    state = work / "autoencoder.pt"
    if exported is not None and not state.exists():
        vae = AutoencoderKL.from_pretrained(exported / "vae")
    else:
        vae = AutoencoderKL(**CONFIG)
        vae.load_state_dict(torch.load(state, weights_only=True)["ema"])
    return vae.eval().requires_grad_(False).to(memory_format=torch.channels_last)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--scenes", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--words", type=Path, help="a file of labels and names: only these, see things.ThingScenes")
    parser.add_argument("--start-from", type=Path, help="folder of an exported model whose autoencoder is used")
    parser.add_argument("--nice", type=int, default=15)
    parser.add_argument("--sprites", default="", help="only sprites of this source")
    args = parser.parse_args()
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    vae = load_autoencoder(args.work, args.start_from)

    @torch.no_grad()
    def encode(pixels: np.ndarray) -> torch.Tensor:
        x = to_tensor(pixels).to(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16):
            return vae.encode(x).latent_dist.mode().half()

    words = read_words(args.words) if args.words else None
    pictures = load_pictures(args.dataset, args.size, words, args.sprites)
    print(f"{len(pictures)} pictures", flush=True)
    scenes = ThingScenes(pictures, args.size, args.seed, words) if words else Scenes(pictures, args.size, args.seed)
    latents, masked, masks, said, index = [], [], [], [], []
    count, start = 0, time.time()
    for at in range(0, args.scenes, 64):
        batch = [scenes.draw() for _ in range(min(64, args.scenes - at))]
        pixels = np.stack([b[0] for b in batch])
        mask = np.stack([b[1] for b in batch])
        latents.append(encode(pixels))
        # Nearest, as the inpainting pipelines scale a mask down to latents.
        masks.append(torch.from_numpy(mask[:, None, ::8, ::8] // 255))
        said += [b[2] for b in batch]
        partial = np.flatnonzero((mask == 0).any((1, 2)))
        if partial.size:
            hidden = pixels[partial].astype(np.float32)
            # Masked pixels are 0 in -1..1, that is mid grey.
            hidden[mask[partial] > 127] = 127.5
            masked.append(encode(hidden))
        where = np.full(len(batch), -1)
        where[partial] = np.arange(count, count + partial.size)
        count += partial.size
        index += where.tolist()
        if at % 3200 == 0:
            print(f"{at} scenes, {(time.time() - start):.0f} s", flush=True)
    full = encode(np.full((1, args.size, args.size, 3), 127.5, np.float32))
    torch.save(
        {
            "latents": torch.cat(latents),
            "masked": torch.cat(masked),
            "masks": torch.cat(masks),
            "index": torch.tensor(index),
            "full": full,
            "words": said,
        },
        args.work / f"latents-{args.seed}.pt",
    )


if __name__ == "__main__":
    main()

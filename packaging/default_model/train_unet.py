"""Trains the 9-channel U-Net (Stable Diffusion inpainting shape) on cached latents, with the text encoder.

    python packaging/default_model/train_unet.py WORK --minutes 90

v-prediction (Salimans & Ho 2022), linear betas, min-SNR weighting (Hang et al. 2023) with gamma 20 (with 5, the low
noise levels were learned too little, and a mosaic of single latents stayed), classifier-free dropout of 10 %,
averaged weights. State lies in WORK/unet.pt, and the next call goes on from it; a sample sheet in
WORK/sheet.png shows where it stands.

`--start-from FOLDER` goes on from an exported model: with those of its weights that have the same shape, and with the
scale of its latents, which have to be made by its autoencoder then.
"""

from __future__ import annotations

import argparse
import copy
import math
import os
import random
import time
from pathlib import Path

import torch
import workers
from cache_latents import load_autoencoder
from diffusers import AutoencoderKL, DDPMScheduler, DPMSolverMultistepScheduler, UNet2DConditionModel
from PIL import Image
from torch.nn.functional import mse_loss
from transformers import CLIPTextModel, CLIPTokenizer

CONFIG = {
    "sample_size": 16,
    "in_channels": 9,
    "out_channels": 4,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "block_out_channels": (64, 128, 256),
    "layers_per_block": 1,
    "cross_attention_dim": 256,
    "attention_head_dim": 8,
    "norm_num_groups": 16,
}
SCHEDULE = {
    "beta_schedule": "linear",
    "beta_start": 0.0001,
    "beta_end": 0.02,
    "num_train_timesteps": 1000,
    "prediction_type": "v_prediction",
}
PROMPTS = (
    "a red apple", "a snowy mountain", "a smiling face", "a dog", "a cat", "a rocket", "a pizza", "a tree",
    "a house", "a sunflower", "a blue car", "a robot", "a penguin", "a cup of coffee", "a guitar", "sunset over the sea",
    "a castle", "a green dragon", "a fox", "an elephant", "a burger", "an owl", "a purple butterfly", "a yellow heart",
)  # fmt: skip


def sheet(
    unet: UNet2DConditionModel,
    text: CLIPTextModel,
    tokenizer: CLIPTokenizer,
    work: Path,
    full: torch.Tensor,
    scale: float,
    exported: Path | None,
) -> None:
    """Draws PROMPTS with 20 steps and guidance 4 into WORK/sheet.png."""
    vae = load_autoencoder(work, exported)
    scheduler = DPMSolverMultistepScheduler(**SCHEDULE, timestep_spacing="trailing")
    scheduler.set_timesteps(20)
    count = len(PROMPTS)

    def encode(prompts: list[str]) -> torch.Tensor:
        ids = tokenizer(prompts, padding="max_length", truncation=True, return_tensors="pt")["input_ids"]
        return text(ids)[0]

    size = CONFIG["sample_size"]
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        context = torch.cat([encode([""] * count), encode(list(PROMPTS))])
        x = torch.randn(count, 4, size, size, generator=torch.Generator().manual_seed(7))
        rest = torch.cat([torch.ones(count, 1, size, size), full.float().expand(count, -1, -1, -1) * scale], 1)
        for t in scheduler.timesteps:
            v = unet(torch.cat([x, rest], 1).repeat(2, 1, 1, 1), t, context).sample.float()
            free, bound = v.chunk(2)
            x = scheduler.step(free + 4 * (bound - free), t, x).prev_sample
        y = vae.decode(x / scale).sample.float().clamp(-1, 1)
    pixels = y.add(1).mul(127.5).byte().reshape(3, count // 3, 3, y.shape[-2], -1).permute(0, 3, 1, 4, 2)
    Image.fromarray(pixels.reshape(3 * y.shape[-2], -1, 3).numpy()).save(work / "sheet.png")


class Cache:
    """The cached scenes in memory, scaled, with their words as tokens."""

    def __init__(self, work: Path, tokenizer: CLIPTokenizer, scale: float | None) -> None:
        parts = [torch.load(f) for f in sorted(work.glob("latents-*.pt"))]
        latents = torch.cat([p["latents"] for p in parts]).float()
        # The autoencoder is frozen once the U-Net has begun: its scale is fixed with it.
        self.scale = scale or float(1 / latents.std())
        self.full = parts[0]["full"].float()
        masked = self.full.repeat(len(latents), 1, 1, 1)
        offset = 0
        self.words: list[str] = []
        for part in parts:
            where = torch.nonzero(part["index"] >= 0).flatten()
            masked[where + offset] = part["masked"][part["index"][where]].float()
            offset += len(part["words"])
            self.words += part["words"]
        self.latents, self.masked = latents * self.scale, masked * self.scale
        self.masks = torch.cat([p["masks"] for p in parts]).float()

        def encode(texts: list[str]) -> torch.Tensor:
            return tokenizer(texts, padding="max_length", truncation=True, return_tensors="pt")["input_ids"]

        self.ids, self.empty = encode(self.words), encode([""])


class Training:
    """Networks, averages and optimiser, saved and restored together."""

    def __init__(self, work: Path, rate: float, start_from: Path | None) -> None:
        self.file = work / "unet.pt"
        self.unet = UNet2DConditionModel(**CONFIG).to(memory_format=torch.channels_last)
        self.text = CLIPTextModel.from_pretrained(work / "text_encoder")
        state = torch.load(self.file, weights_only=True) if self.file.exists() else None
        if state is not None:
            self.unet.load_state_dict(state["unet"])
            self.text.load_state_dict(state["text"])
        elif start_from:
            self._begin_with(UNet2DConditionModel.from_pretrained(start_from / "unet").state_dict())
            self.text = CLIPTextModel.from_pretrained(start_from / "text_encoder")
        self.ema_unet, self.ema_text = copy.deepcopy(self.unet), copy.deepcopy(self.text)
        groups = [
            {"params": list(self.unet.parameters()), "share": 1.0},
            {"params": list(self.text.parameters()), "share": 0.3},
        ]
        self.optimizer = torch.optim.AdamW(groups, rate, betas=(0.9, 0.99), weight_decay=0.01, fused=True)
        self.step, self.scale = 0, None
        if start_from and state is None:
            self.scale = float(AutoencoderKL.load_config(start_from / "vae")["scaling_factor"])
        if state is not None:
            self.ema_unet.load_state_dict(state["ema_unet"])
            self.ema_text.load_state_dict(state["ema_text"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step, self.scale = state["step"], state["scale"]
        self.live = [*self.unet.parameters(), *self.text.parameters()]
        self.averaged = [*self.ema_unet.parameters(), *self.ema_text.parameters()]

    def _begin_with(self, weights: dict[str, torch.Tensor]) -> None:
        own = self.unet.state_dict()
        same = {name: value for name, value in weights.items() if name in own and own[name].shape == value.shape}
        print(f"{len(same)} of {len(own)} tensors begin with weights of before", flush=True)
        self.unet.load_state_dict({**own, **same})

    def save(self) -> None:
        parts = {
            name: getattr(self, name).state_dict() for name in ("unet", "text", "ema_unet", "ema_text", "optimizer")
        }
        torch.save({**parts, "step": self.step, "scale": self.scale}, self.file.with_suffix(".tmp"))
        os.replace(self.file.with_suffix(".tmp"), self.file)

    def set_rate(self, rate: float) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["share"]

    def update(self) -> None:
        torch.nn.utils.clip_grad_norm_(self.live, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        decay = min(0.999, (1 + self.step) / (20 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(self.averaged, self.live, 1 - decay)


def loss_of(training: Training, cache: Cache, chosen: torch.Tensor, alphas: torch.Tensor) -> torch.Tensor:
    count = len(chosen)
    tokens = cache.ids[chosen].clone()
    tokens[torch.rand(count) < 0.1] = cache.empty
    x, noise = cache.latents[chosen], torch.randn(count, *cache.latents.shape[1:])
    # Under linear betas half of the steps are all but pure noise, and so few latents carry little there: most of the
    # training goes to the other half.
    t = (1000 * torch.rand(count) ** 1.5).long()
    a = alphas[t].view(-1, 1, 1, 1)
    noisy = a.sqrt() * x + (1 - a).sqrt() * noise
    target = a.sqrt() * noise - (1 - a).sqrt() * x
    with torch.autocast("cpu", torch.bfloat16):
        context = training.text(tokens)[0]
        given = torch.cat([noisy, cache.masks[chosen], cache.masked[chosen]], 1).to(memory_format=torch.channels_last)
        v = training.unet(given, t, context).sample
    snr = (a / (1 - a)).flatten()
    weight = snr.clamp(max=20) / (snr + 1) + 0.1
    return (mse_loss(v.float(), target, reduction="none").mean((1, 2, 3)) * weight).mean()


def work(rank: int, args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)  # All workers begin with the same weights.
    training = Training(args.work, args.rate, args.start_from)
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    cache = Cache(args.work, tokenizer, training.scale)
    training.scale = cache.scale
    torch.manual_seed(args.seed + training.step * 10 + rank)
    rng = random.Random(args.seed + training.step * 10 + rank)
    if rank == 0:
        size = sum(p.numel() for p in training.unet.parameters()) / 1e6
        print(
            f"{len(cache.words)} scenes, scale {cache.scale:.4f}, U-Net {size:.1f}M, step {training.step}", flush=True
        )
    alphas = DDPMScheduler(**SCHEDULE).alphas_cumprod
    start = shown = drawn = time.time()
    begun, running = training.step, None
    while True:
        elapsed = (time.time() - start) / 60
        part = min(1.0, args.warm + (1 - args.warm) * elapsed / args.minutes)
        warm_up = min(1, (training.step + 1) / 300)
        training.set_rate(args.rate * warm_up * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-6)
        loss = loss_of(training, cache, torch.tensor(rng.sample(range(len(cache.words)), args.batch)), alphas)
        loss.backward()
        over = workers.add_up(training.live, elapsed >= args.minutes, args.workers)
        training.update()
        running = float(loss.detach()) if running is None else running * 0.99 + float(loss.detach()) * 0.01
        if rank == 0 and (over or time.time() - shown > 240):
            shown = time.time()
            rate = (training.step - begun) * args.batch * args.workers / max(1, elapsed * 60)
            print(f"{elapsed:5.1f} min step {training.step} loss {running:.4f} {rate:.1f} samples/s", flush=True)
            training.save()
            if over or time.time() - drawn > 900:
                drawn = time.time()
                sheet(
                    training.ema_unet, training.ema_text, tokenizer, args.work, cache.full, cache.scale, args.start_from
                )
        if over:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--batch", type=int, default=16, help="of each worker")
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--warm", type=float, default=0.0, help="share of the rate's decay that is already behind")
    parser.add_argument("--start-from", type=Path, help="folder of an exported model to begin with")
    parser.add_argument("--seed", type=int, default=0)
    workers.add_arguments(parser)
    workers.run(work, parser.parse_args())


if __name__ == "__main__":
    main()

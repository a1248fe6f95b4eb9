"""Trains the 9-channel U-Net (Stable Diffusion inpainting shape) on cached latents, with the text encoder.

    python packaging/default_model/train_unet.py WORK --minutes 90

v-prediction (Salimans & Ho 2022), linear betas, min-SNR weighting with gamma 5 (Hang et al. 2023), classifier-free
dropout of 10 %, averaged weights. State lies in WORK/unet.pt, and the next call goes on from it; a sample sheet in
WORK/sheet.png shows where it stands.
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
from cache_latents import load_autoencoder
from diffusers import DDPMScheduler, DPMSolverMultistepScheduler, UNet2DConditionModel
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
)  # fmt: skip


def sheet(
    unet: UNet2DConditionModel,
    text: CLIPTextModel,
    tokenizer: CLIPTokenizer,
    work: Path,
    full: torch.Tensor,
    scale: float,
) -> None:
    """Draws PROMPTS with 20 steps and guidance 4 into WORK/sheet.png."""
    vae = load_autoencoder(work)
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
    pixels = y.add(1).mul(127.5).byte().reshape(2, count // 2, 3, y.shape[-2], -1).permute(0, 3, 1, 4, 2)
    Image.fromarray(pixels.reshape(2 * y.shape[-2], -1, 3).numpy()).save(work / "sheet.png")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--warm", type=float, default=0.0, help="share of the rate's decay that is already behind")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    os.nice(8)
    if args.threads:
        torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    parts = [torch.load(f) for f in sorted(args.work.glob("latents-*.pt"))]
    latents = torch.cat([p["latents"] for p in parts]).float()
    masks = torch.cat([p["masks"] for p in parts]).float()
    full = parts[0]["full"].float()
    masked = torch.cat([full.expand(len(latents), -1, -1, -1).clone()])
    words: list[str] = []
    for offset, part in zip(torch.tensor([0, *[len(p["latents"]) for p in parts]]).cumsum(0), parts, strict=False):
        where = part["index"] >= 0
        masked[offset : offset + len(where)][where] = part["masked"][part["index"][where]].float()
        words += part["words"]
    # The autoencoder is frozen once the U-Net has begun: its scale is fixed with it.
    scale = float(1 / latents.std())
    latents, masked = latents * scale, masked * scale
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    ids = tokenizer(words, padding="max_length", truncation=True, return_tensors="pt")["input_ids"]
    empty = tokenizer("", padding="max_length", return_tensors="pt")["input_ids"]

    unet = UNet2DConditionModel(**CONFIG).to(memory_format=torch.channels_last)
    text = CLIPTextModel.from_pretrained(args.work / "text_encoder")
    groups = [{"params": list(unet.parameters()), "share": 1.0}, {"params": list(text.parameters()), "share": 0.3}]
    optimizer = torch.optim.AdamW(groups, args.rate, betas=(0.9, 0.99), weight_decay=0.01, fused=True)
    step = 0
    state_file = args.work / "unet.pt"
    ema_unet, ema_text = copy.deepcopy(unet), copy.deepcopy(text)
    if state_file.exists():
        state = torch.load(state_file, weights_only=True)
        unet.load_state_dict(state["unet"])
        text.load_state_dict(state["text"])
        ema_unet.load_state_dict(state["ema_unet"])
        ema_text.load_state_dict(state["ema_text"])
        optimizer.load_state_dict(state["optimizer"])
        step, scale = state["step"], state["scale"]
    print(
        f"{len(words)} scenes, scale {scale:.4f}, U-Net {sum(p.numel() for p in unet.parameters()) / 1e6:.1f}M, step {step}",
        flush=True,
    )
    alphas = DDPMScheduler(**SCHEDULE).alphas_cumprod
    live = [*unet.parameters(), *text.parameters()]
    averaged = [*ema_unet.parameters(), *ema_text.parameters()]

    start, shown, drawn, running = time.time(), time.time(), time.time(), None
    samples = 0
    while True:
        elapsed = (time.time() - start) / 60
        over = elapsed >= args.minutes
        if over or time.time() - shown > 240:
            shown = time.time()
            print(
                f"{elapsed:5.1f} min step {step} loss {running or 0:.4f} {samples / max(1, elapsed * 60):.1f} samples/s",
                flush=True,
            )
            state = {"unet": unet.state_dict(), "text": text.state_dict(), "ema_unet": ema_unet.state_dict(),
                     "ema_text": ema_text.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "scale": scale}  # fmt: skip
            torch.save(state, state_file.with_suffix(".tmp"))
            os.replace(state_file.with_suffix(".tmp"), state_file)
            if over or time.time() - drawn > 900:
                drawn = time.time()
                sheet(ema_unet, ema_text, tokenizer, args.work, full, scale)
        if over:
            return
        part = args.warm + (1 - args.warm) * elapsed / args.minutes
        rate = args.rate * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * min(1, part))) + 1e-6
        for group in optimizer.param_groups:
            group["lr"] = rate * group["share"]
        chosen = torch.tensor(rng.sample(range(len(words)), args.batch))
        tokens = ids[chosen].clone()
        tokens[torch.rand(args.batch) < 0.1] = empty
        x, noise = latents[chosen], torch.randn(args.batch, *latents.shape[1:])
        t = torch.randint(0, 1000, (args.batch,))
        a = alphas[t].view(-1, 1, 1, 1)
        noisy = a.sqrt() * x + (1 - a).sqrt() * noise
        target = a.sqrt() * noise - (1 - a).sqrt() * x
        with torch.autocast("cpu", torch.bfloat16):
            context = text(tokens)[0]
            given = torch.cat([noisy, masks[chosen], masked[chosen]], 1).to(memory_format=torch.channels_last)
            v = unet(given, t, context).sample
        snr = (a / (1 - a)).flatten()
        weight = snr.clamp(max=5) / (snr + 1) + 0.05
        loss = (mse_loss(v.float(), target, reduction="none").mean((1, 2, 3)) * weight).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(live, 1.0)
        optimizer.step()
        step += 1
        samples += args.batch
        running = float(loss.detach()) if running is None else running * 0.99 + float(loss.detach()) * 0.01
        decay = min(0.9985, (1 + step) / (20 + step))
        with torch.no_grad():
            torch._foreach_lerp_(averaged, live, 1 - decay)


if __name__ == "__main__":
    main()

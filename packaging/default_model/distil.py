"""Distils guidance into a LoRA: with it the U-Net draws in few steps, and asks itself once a step instead of twice.

    python packaging/default_model/distil.py WORK --minutes 15

What the student says with the words is to be what the teacher says with guidance (Meng et al. 2023, the first of their two
stages, at one guidance). The sampler stays the model's own: DPM++ 2M draws in four steps with it. Writes
WORK/quick.safetensors, the averaged weights of the LoRA.
"""

from __future__ import annotations

import argparse
import copy
import math
import time
from pathlib import Path

import torch
import workers
from diffusers import UNet2DConditionModel
from peft import LoraConfig, get_peft_model_state_dict
from safetensors.torch import save_file
from scenes import Scenes, wait_for
from torch.nn.functional import mse_loss
from train_unet import CONFIG, Composer, Frozen, Store, add_narrowing, level_shares, narrowed, noise_schedule
from transformers import CLIPTokenizer

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "proj_in", "proj_out", "ff.net.0.proj", "ff.net.2", "conv1", "conv2",
    "conv_shortcut", "time_emb_proj",
)  # fmt: skip


def work(rank: int, args: argparse.Namespace) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    # The LoRA begins alike in all workers.
    torch.manual_seed(args.seed)
    unet = args.work / "unet"
    # Compiled while the U-Net is still being trained, if there is none yet.
    config = UNet2DConditionModel.load_config(unet) if (unet / "config.json").exists() else CONFIG
    teacher = UNet2DConditionModel.from_config(config).to(device, memory_format=torch.channels_last)
    teacher.requires_grad_(False)
    student = copy.deepcopy(teacher)
    student.add_adapter(LoraConfig(r=args.rank, lora_alpha=args.rank, target_modules=list(TARGETS)))
    live = [p for p in student.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(live, args.rate, betas=(0.9, 0.99), weight_decay=0, fused=True)
    ask, learn = teacher, student
    if device == "cuda":
        torch.backends.cudnn.benchmark = True
        ask, learn = torch.compile(teacher), torch.compile(student)

    def run(
        net: torch.nn.Module, x: torch.Tensor, given: torch.Tensor, t: torch.Tensor, c: torch.Tensor
    ) -> torch.Tensor:
        with workers.autocast(device):
            fed = torch.cat([x, given], 1).contiguous(memory_format=torch.channels_last)
            return net(fed, t, c, return_dict=False)[0].float()

    alphas = noise_schedule(device)
    reached = level_shares(alphas).cumsum(0)

    def loss_of(x: torch.Tensor, given: torch.Tensor, bound: torch.Tensor, free: torch.Tensor) -> torch.Tensor:
        t = torch.searchsorted(reached, torch.rand(len(x), device=device)).clamp(max=999)
        a = alphas[t].view(-1, 1, 1, 1)
        noisy = a.sqrt() * x + (1 - a).sqrt() * torch.randn_like(x)
        with torch.no_grad():
            v = run(ask, noisy.repeat(2, 1, 1, 1), given.repeat(2, 1, 1, 1), t.repeat(2), torch.cat([free, bound]))
            unguided, guided = v.chunk(2)
            goal = unguided + args.guidance * (guided - unguided)
        return mse_loss(run(learn, noisy, given, t, bound), goal)

    if device == "cuda":
        side = args.size // 8
        fed, given = (torch.randn(args.batch, n, side, side, device=device) for n in (4, 5))
        context = torch.randn(args.batch, 32, CONFIG["cross_attention_dim"], device=device)
        for _ in range(2):
            loss_of(fed, given, context, context).backward()
        optimizer.zero_grad(set_to_none=True)
    for file in args.wait_for[:1]:
        wait_for(file)
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    composer = Composer(Scenes(narrowed(args, device), args.seed + 77 + 1000 * rank), tokenizer)
    made = composer.ahead(args.scenes, args.wait_for[:-1])
    frozen = Frozen(args.work, device)
    store = Store(composer, frozen, made)
    for file in args.wait_for[-1:]:
        wait_for(file)
    weights = UNet2DConditionModel.from_pretrained(unet).state_dict()
    teacher.load_state_dict(weights)
    own = student.state_dict()
    base = {name: weights[name.replace("base_layer.", "")] for name in own if "lora_" not in name}
    student.load_state_dict({**own, **base})
    averaged = [p.detach().clone() for p in live]
    torch.manual_seed(args.seed + 1 + 1000 * rank)
    start, step, shown, running = time.time(), 0, time.time(), []
    minutes = min(args.minutes, (args.until - start) / 60)
    over = False
    while not over:
        elapsed = (time.time() - start) / 60
        for group in optimizer.param_groups:
            group["lr"] = (
                args.rate * min(1, (step + 1) / 50) * (0.5 + 0.5 * math.cos(math.pi * min(1, elapsed / minutes))) + 1e-6
            )
        x, given, tokens = store.draw(args.batch)
        free = frozen.context(store.empty).repeat(args.batch, 1, 1)
        loss = loss_of(x, given, frozen.context(tokens), free)
        loss.backward()
        over = workers.add_up(live, elapsed >= minutes, args.workers)
        torch.nn.utils.clip_grad_norm_(live, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(averaged, [p.detach() for p in live], 1 - min(0.98, (1 + step) / (10 + step)))
        running.append(loss.detach())
        if rank == 0 and time.time() - shown > 20:
            shown = time.time()
            print(f"{elapsed:5.1f} min step {step} loss {float(torch.stack(running).mean()):.4f}", flush=True)
            running = []
    if rank:
        return
    with torch.no_grad():
        for own, average in zip(live, averaged, strict=True):
            own.copy_(average)
    # "unet." as diffusers' pipelines and other programs have it.
    found = get_peft_model_state_dict(student)
    parts = {f"unet.{name}": value.half().contiguous().cpu() for name, value in found.items()}
    save_file(parts, args.work / "quick.tmp")
    (args.work / "quick.tmp").replace(args.work / "quick.safetensors")
    print(f"{step} steps of {args.batch * args.workers}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--until", type=float, default=math.inf, help="time at which to be done, in seconds since 1970")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--guidance", type=float, default=3.0, help="of the teacher; the student needs none")
    parser.add_argument("--scenes", type=int, default=4096)
    parser.add_argument(
        "--wait-for",
        type=Path,
        action="append",
        default=[],
        help="files of other stages, the pictures first, the U-Net last",
    )
    parser.add_argument("--seed", type=int, default=0)
    add_narrowing(parser)
    workers.add_arguments(parser)
    workers.run(work, parser.parse_args())


if __name__ == "__main__":
    main()

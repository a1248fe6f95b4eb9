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
from train_unet import CONFIG, Composer, Frozen, Store, add_narrowing, level_shares, narrowed, noise_schedule, noised
from transformers import CLIPTokenizer

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "proj_in", "proj_out", "ff.net.0.proj", "ff.net.2", "conv1", "conv2",
    "conv_shortcut", "time_emb_proj",
)  # fmt: skip


class Pair:
    """The U-Net as teacher, and as student with a LoRA, which starts alike in all workers."""

    def __init__(self, unet: Path, rank: int, guidance: float, device: str) -> None:
        # Compiled while the U-Net is still being trained, if there is none yet.
        config = UNet2DConditionModel.load_config(unet) if (unet / "config.json").exists() else CONFIG
        self._unet, self._guidance, self._device = unet, guidance, device
        self.teacher = UNet2DConditionModel.from_config(config).to(device, memory_format=torch.channels_last)
        self.teacher.requires_grad_(False)
        self.student = copy.deepcopy(self.teacher)
        self.student.add_adapter(LoraConfig(r=rank, lora_alpha=rank, target_modules=list(TARGETS)))
        self.live = [p for p in self.student.parameters() if p.requires_grad]
        self._ask, self._learn = self.teacher, self.student
        if device == "cuda":
            torch.backends.cudnn.benchmark = True
            self._ask, self._learn = torch.compile(self.teacher), torch.compile(self.student)
        self._alphas = noise_schedule(device)
        self._reached = level_shares(self._alphas).cumsum(0)

    def load(self) -> None:
        """Takes the U-Net's weights from its folder."""
        weights = UNet2DConditionModel.from_pretrained(self._unet).state_dict()
        self.teacher.load_state_dict(weights)
        own = self.student.state_dict()
        base = {name: weights[name.replace("base_layer.", "")] for name in own if "lora_" not in name}
        self.student.load_state_dict({**own, **base})

    def loss(self, x: torch.Tensor, given: torch.Tensor, bound: torch.Tensor, free: torch.Tensor) -> torch.Tensor:
        """How far the student with the words is from the teacher with guidance.

        Args:
            x: clean latents, (n, 4, h, w).
            given: mask and masked picture, (n, 5, h, w).
            bound: the text's states, (n, tokens, width); `free` those of the empty text.
        """
        t, noisy, _ = noised(x, self._alphas, self._reached)
        with torch.no_grad():
            twice = (value.repeat(2, *[1] * (value.dim() - 1)) for value in (noisy, given, t))
            unguided, guided = self._run(self._ask, *twice, torch.cat([free, bound])).chunk(2)
            goal = unguided + self._guidance * (guided - unguided)
        return mse_loss(self._run(self._learn, noisy, given, t, bound), goal)

    def _run(
        self, net: torch.nn.Module, x: torch.Tensor, given: torch.Tensor, t: torch.Tensor, c: torch.Tensor
    ) -> torch.Tensor:
        with workers.autocast(self._device):
            fed = torch.cat([x, given], 1).contiguous(memory_format=torch.channels_last)
            return net(fed, t, c, return_dict=False)[0].float()

    def warm(self, batch: int, side: int) -> None:
        """Compiles the passes of the loop, on noise: latents of `side`."""
        fed, given = (torch.randn(batch, n, side, side, device=self._device) for n in (4, 5))
        context = torch.randn(batch, 32, CONFIG["cross_attention_dim"], device=self._device)
        for _ in range(2):
            self.loss(fed, given, context, context).backward()
        for p in self.live:
            p.grad = None

    @torch.no_grad()
    def save(self, values: list[torch.Tensor], file: Path) -> None:
        """Writes the LoRA with `values` for its parameters; "unet." as diffusers' pipelines and other programs have it."""
        for own, value in zip(self.live, values, strict=True):
            own.copy_(value)
        found = get_peft_model_state_dict(self.student)
        parts = {f"unet.{name}": value.half().contiguous().cpu() for name, value in found.items()}
        save_file(parts, file.with_suffix(".tmp"))
        file.with_suffix(".tmp").replace(file)


def scenes_of(args: argparse.Namespace, device: str, rank: int) -> tuple[Store, Frozen]:
    """Scenes composed and encoded ahead, when the stages that they need are done."""
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    composer = Composer(Scenes(narrowed(args, device), args.seed + 77 + 1000 * rank), tokenizer)
    made = composer.ahead(args.scenes, args.wait_for[:-1])
    frozen = Frozen(args.work, device)
    return Store(composer, frozen, made), frozen


def work(rank: int, args: argparse.Namespace) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    pair = Pair(args.work / "unet", args.rank, args.guidance, device)
    optimizer = torch.optim.AdamW(pair.live, args.rate, betas=(0.9, 0.99), weight_decay=0, fused=True)
    if device == "cuda":
        pair.warm(args.batch, args.size // 8)
    for file in args.wait_for[:1]:
        wait_for(file)
    store, frozen = scenes_of(args, device, rank)
    for file in args.wait_for[-1:]:
        wait_for(file)
    pair.load()
    averaged = [p.detach().clone() for p in pair.live]
    torch.manual_seed(args.seed + 1 + 1000 * rank)
    start, step, shown, running = time.time(), 0, time.time(), []
    minutes = min(args.minutes, (args.until - start) / 60)
    over = False
    while not over:
        elapsed = (time.time() - start) / 60
        warmth, part = min(1, (step + 1) / 50), min(1, elapsed / minutes)
        for group in optimizer.param_groups:
            group["lr"] = args.rate * warmth * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-6
        x, given, tokens = store.draw(args.batch)
        free = frozen.context(store.empty).repeat(args.batch, 1, 1)
        loss = pair.loss(x, given, frozen.context(tokens), free)
        loss.backward()
        over = workers.add_up(pair.live, elapsed >= minutes, args.workers)
        torch.nn.utils.clip_grad_norm_(pair.live, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(averaged, [p.detach() for p in pair.live], 1 - min(0.98, (1 + step) / (10 + step)))
        running.append(loss.detach())
        if rank == 0 and (over or time.time() - shown > 20):
            shown = time.time()
            print(f"{elapsed:5.1f} min step {step} loss {float(torch.stack(running).mean()):.4f}", flush=True)
            running = []
    if rank == 0:
        pair.save(averaged, args.work / "quick.safetensors")
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

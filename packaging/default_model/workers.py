"""Training with one single-threaded worker a core, which add their gradients up.

A network this small gains little from threads, and loses much where other programs use the cores too: two threads of
one process wait for each other, and were measured to get a fifth of the work done.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def has_bf16(device: str) -> bool:
    """Whether the hardware computes in bf16; elsewhere it is emulated, ten times slower than fp32."""
    return device == "cuda" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def autocast(device: str) -> torch.autocast:
    """bf16 where the hardware has it, else fp32."""
    return torch.autocast(device, torch.bfloat16, enabled=has_bf16(device))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--workers, --threads and --nice."""
    parser.add_argument("--workers", type=int, default=1 if torch.cuda.is_available() else os.cpu_count() or 1)
    parser.add_argument("--threads", type=int, default=1, help="of each worker")
    parser.add_argument("--nice", type=int, default=15)


def _begin(rank: int, work: Callable[[int, argparse.Namespace], None], args: argparse.Namespace) -> None:
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    if args.workers > 1:
        os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")
        dist.init_process_group("gloo", init_method=f"file://{args.meeting}", rank=rank, world_size=args.workers)
    work(rank, args)


def run(work: Callable[[int, argparse.Namespace], None], args: argparse.Namespace) -> None:
    """Calls work(rank, args) in each worker."""
    args.meeting = str(Path(tempfile.mkdtemp()) / "meeting")
    if args.workers == 1:
        _begin(0, work, args)
    else:
        mp.spawn(_begin, (work, args), nprocs=args.workers)


def add_up(parameters: list[torch.nn.Parameter], over: bool, workers: int) -> bool:
    """Averages the gradients over the workers; whether any of them says that it is over."""
    if workers == 1:
        return over
    for parameter in parameters:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([*(g.reshape(-1) for g in gradients), torch.tensor([float(over)])])
    dist.all_reduce(flat)
    at = 0
    for gradient in gradients:
        # In place: fused AdamW reads memory as it lies, and a gradient in another order than its weights scrambles them.
        gradient.copy_((flat[at : at + gradient.numel()] / workers).view(gradient.shape))
        at += gradient.numel()
    return bool(flat[-1] > 0)

"""What this machine computes on, how precisely, and how much room there is."""

from __future__ import annotations

import contextlib
import ctypes
import sys

import psutil
import torch

from ldm_studio.core import garbage
from ldm_studio.core.errors import ModelError


def choose_device(device: str) -> str:
    """The best device of this machine for "auto" (cuda, mps or cpu); any other must be one that it has.

    Raises:
        ModelError: the machine does not have the device asked for.
    """
    if device == "auto":
        if torch.cuda.is_available():
            return "cuda"
        return "mps" if torch.backends.mps.is_available() else "cpu"
    kind = device.partition(":")[0]
    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not present.get(kind, False):
        raise ModelError(
            "This machine has no {device} device: choose cpu, or leave the choice to the studio.", device=device
        )
    return device


def choose_precision(device: str) -> str:
    """The fastest precision that is safe on a device: bf16 where the hardware computes it, else fp16 on GPUs."""
    kind = device.partition(":")[0]
    if kind == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp16"
    if kind == "mps":
        return "fp16"
    fast = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16" if fast else "fp32"


def free_bytes(device: str) -> int:
    """Memory of a device that nothing uses."""
    if device.startswith("cuda"):
        return int(torch.cuda.mem_get_info(device)[0])
    return int(psutil.virtual_memory().available)


def free_memory() -> None:
    """Gives back memory that nothing uses any more, of the device and of the machine."""
    garbage.collect()
    if sys.platform == "linux":
        # What a large run freed stays with the process otherwise: 170 MB after a decoding that failed at 512 px.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()

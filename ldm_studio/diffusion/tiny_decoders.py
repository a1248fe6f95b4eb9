"""Tiny decoders for previews ("TAESD", Bohan 2023): which of the user's fits a model, told by what it shows."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers.models.autoencoders.vae import DecoderTiny  # type: ignore[import-untyped, unused-ignore]
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file

from ldm_studio.core.assets import Asset

log = logging.getLogger(__name__)

Gate = Callable[[], None]


def fitting(
    assets: Sequence[Asset], latents: torch.Tensor, pictures: NDArray[np.float32], least: float, gate: Gate
) -> Any:
    """The decoder that shows a model's latents best; None where none does better than what there is.

    Nothing in a file tells which model it was made for, and all of one width take the same latents: so it is tried.

    Args:
        assets: the user's files.
        latents: (n, C, h, w) in the backbone's scale, of the precision and on the device to decode with.
        pictures: (n, H, W, 3) in 0..1, what the latents were encoded from.
        least: the mean squared error to be fallen short of.
    """
    best = None
    for asset in assets:
        if asset.kind != "preview decoder" or asset.channels != latents.shape[1] or asset.problem:
            continue
        gate()
        try:
            decoder = load(Path(asset.path), asset.channels).to(latents.device, latents.dtype)
            error = _error(decoder, latents, pictures)
        except (SafetensorError, OSError, LookupError, RuntimeError) as problem:
            log.warning("the preview decoder %s cannot be used: %s", asset.path, problem)
            continue
        if error < least:
            best, least = decoder, error
    return best


def load(path: Path, channels: int) -> Any:
    """A decoder from its author's file or from diffusers' `AutoencoderTiny`.

    Raises:
        SafetensorError, OSError, LookupError, RuntimeError: the file is no such decoder.
    """
    tensors = {_own_name(name): tensor for name, tensor in load_file(path).items()}
    tensors = {name: tensor for name, tensor in tensors.items() if name.startswith("layers.")}
    width = tensors["layers.0.weight"].shape[0]
    decoder = DecoderTiny(channels, 3, (3, 3, 3, 1), (width,) * 4, 2, "relu", "nearest")
    decoder.load_state_dict(tensors)
    return decoder.eval().requires_grad_(False)


def _own_name(name: str) -> str:
    """diffusers' name for a tensor. Its author's network begins with a layer (a clamp) that diffusers' has not."""
    found = re.fullmatch(r"(\d+)\.(.+)", name)
    if found:
        return f"layers.{int(found[1]) - 1}.{found[2]}"
    return name.removeprefix("taesd_").removeprefix("decoder.")


@torch.no_grad()
def _error(decoder: Any, latents: torch.Tensor, pictures: NDArray[np.float32]) -> float:
    shown = (decoder(latents).float().cpu().permute(0, 2, 3, 1).numpy() + 1) / 2
    if shown.shape != pictures.shape:
        raise LookupError("it enlarges by another factor")
    return float(((np.clip(shown, 0, 1) - pictures) ** 2).mean())

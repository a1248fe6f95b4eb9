"""Memory modes: how much speed a run gives up so that it fits. Each level includes those before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from diffusers.hooks import HookRegistry, apply_group_offloading  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.diffusion.memory_levels import LEVELS, TILED

DEEPEST = len(LEVELS) - 1
_BACKBONES = ("unet", "transformer")
_MARK, _DEVICE = "_ldm_studio_memory", "_ldm_studio_device"


def use(components: Mapping[str, Any], level: int) -> int:
    """Puts a level in force for a model's components; returns it (no more than the deepest)."""
    level = min(level, DEEPEST)
    for name in _BACKBONES:
        backbone = components.get(name)
        if backbone is None or getattr(backbone, _MARK, 0) == level:
            continue
        # An IP-Adapter computes attention in its own way, and slicing would put another in its place.
        if hasattr(backbone, "set_attention_slice") and not _adapted(backbone):
            backbone.set_attention_slice("max" if level >= 1 else None)
        _offload(backbone, level >= 3)
        setattr(backbone, _MARK, level)
    return level


def tile_of(level: int, usual: int) -> int:
    """The largest side of latents that the VAE decodes in one go."""
    return min(usual, 32) if level >= TILED else usual


def _adapted(backbone: Any) -> bool:
    return getattr(backbone.config, "encoder_hid_dim_type", None) == "ip_image_proj"


def slice_again(backbone: Any) -> None:
    """Puts attention in slices, or whole, as the level in force says: an IP-Adapter that is gone had its own way."""
    backbone.set_attention_slice("max" if getattr(backbone, _MARK, 0) >= 1 else None)


def _offload(backbone: Any, on: bool) -> None:
    """Keeps the weights in main memory and brings each layer to the device when it is its turn; or ends that."""
    was = getattr(backbone, _MARK, 0) >= 3
    if on == was:
        return
    device = torch.device(getattr(backbone, _DEVICE, next(backbone.parameters()).device))
    setattr(backbone, _DEVICE, device)
    if device.type == "cpu":
        return
    if on:
        apply_group_offloading(
            backbone, onload_device=device, offload_device=torch.device("cpu"), offload_type="leaf_level"
        )
    else:
        HookRegistry.check_if_exists_or_initialize(backbone).remove_hook("group_offloading", recurse=True)
        backbone.to(device)

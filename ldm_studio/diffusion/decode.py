"""From latents to pixels with the full VAE, in tiles where the picture is large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ldm_studio.diffusion.answering import answering

Gate = Callable[[], None]

CPU_TILE = 64
GPU_TILE = 192
"""Largest side of latents that is decoded in one go. A tile of 64 is what SD's VAE was trained to decode whole."""
OVERLAP = 16


@contextmanager
def full_precision(vae: Any) -> Iterator[None]:
    """While this holds, a VAE that overflows in fp16 (SDXL's) computes in fp32."""
    narrow = vae.dtype == torch.float16 and getattr(vae.config, "force_upcast", False)
    if narrow:
        vae.to(dtype=torch.float32)
    try:
        yield
    finally:
        if narrow:
            vae.to(dtype=torch.float16)


@contextmanager
def same_precision(vae: Any) -> Iterator[None]:
    """Puts the VAE's precision back however this ends: SDXL's encoder leaves it raised when it is cut short."""
    before = vae.dtype
    try:
        yield
    finally:
        if vae.dtype != before:
            vae.to(dtype=before)


def encode(vae: Any, picture: torch.Tensor) -> torch.Tensor:
    """(1, 3, H, W) in -1..1 -> the most likely latents, (1, C, h, w) in the scale that the backbone works in."""
    picture = picture.to(vae.device, vae.dtype)
    encoded = vae.encode(picture[:, :, None] if _for_video(vae) else picture)
    raw = encoded.latent_dist.mode() if hasattr(encoded, "latent_dist") else encoded.latents
    return normalised(vae, raw[:, :, 0] if raw.ndim == 5 else raw)


def _for_video(vae: Any) -> bool:
    """Qwen-Image's autoencoder is one for video, whose pictures are videos of one frame."""
    return hasattr(vae, "temperal_downsample")


def normalised(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """From the VAE's own scale to the one that the backbone works in (about unit variance)."""
    mean, deviation = _statistics(vae, latents)
    if mean is not None and deviation is not None:
        return (latents - mean) * _factor(vae) / deviation
    shift = getattr(vae.config, "shift_factor", None)
    return (latents if shift is None else latents - shift) * _factor(vae)


def denormalised(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """The inverse of `normalised`, in the order of operations of diffusers' pipelines."""
    mean, deviation = _statistics(vae, latents)
    if mean is not None and deviation is not None:
        return latents * deviation / _factor(vae) + mean
    shift = getattr(vae.config, "shift_factor", None)
    scaled = latents / _factor(vae)
    return scaled if shift is None else scaled + float(shift)


def _factor(vae: Any) -> float:
    return float(getattr(vae.config, "scaling_factor", None) or 1.0)


def _statistics(vae: Any, latents: torch.Tensor) -> tuple[torch.Tensor | None, torch.Tensor | None]:
    mean, deviation = getattr(vae.config, "latents_mean", None), getattr(vae.config, "latents_std", None)
    if mean is None or deviation is None:
        return None, None
    return (
        torch.tensor(mean).view(1, -1, 1, 1).to(latents),
        torch.tensor(deviation).view(1, -1, 1, 1).to(latents),
    )


@torch.no_grad()
def decode(vae: Any, latents: torch.Tensor, gate: Gate = lambda: None, tile: int | None = None) -> torch.Tensor:
    """Decodes latents.

    Args:
        latents: (1, C, h, w) in the backbone's scale.
        gate: called between tiles and layers; what it raises ends the decoding.
        tile: side of a tile in latent pixels, at least twice the overlap of 16; None chooses by device. Latents no
            larger than a tile are decoded whole.

    Returns:
        (1, 3, H, W) float32, about -1..1.
    """
    if tile is None:
        tile = CPU_TILE if latents.device.type == "cpu" else GPU_TILE
    with full_precision(vae), answering(gate, vae):
        raw = denormalised(vae, latents.to(vae.dtype))
        if max(raw.shape[-2:]) <= tile:
            gate()
            return _decoded(vae, raw)
        return _tiled(vae, raw, tile, gate)


def _decoded(vae: Any, raw: torch.Tensor) -> torch.Tensor:
    picture: torch.Tensor = vae.decode(raw[:, :, None] if _for_video(vae) else raw, return_dict=False)[0]
    return (picture[:, :, 0] if picture.ndim == 5 else picture).float()


def _tiled(vae: Any, raw: torch.Tensor, tile: int, gate: Gate) -> torch.Tensor:
    """Decodes overlapping tiles and cross-fades them, so that no seam shows where their statistics differ."""
    height, width = raw.shape[-2:]
    total = weights = None
    for y in _starts(height, tile):
        for x in _starts(width, tile):
            gate()
            part = _decoded(vae, raw[..., y : y + tile, x : x + tile])
            scale = part.shape[-1] // min(tile, width)
            if total is None or weights is None:
                total = torch.zeros(1, part.shape[1], height * scale, width * scale, device=part.device)
                weights = torch.zeros(1, 1, height * scale, width * scale, device=part.device)
            weight = _window(part.shape[-2], y > 0, y + tile < height, OVERLAP * scale)[:, None]
            weight = (weight * _window(part.shape[-1], x > 0, x + tile < width, OVERLAP * scale)).to(part.device)
            place = (..., slice(y * scale, y * scale + part.shape[-2]), slice(x * scale, x * scale + part.shape[-1]))
            total[place] += part * weight
            weights[place] += weight
    assert total is not None
    assert weights is not None
    return total / weights


def _starts(size: int, tile: int) -> list[int]:
    """Where tiles start along one side: spread evenly, each overlapping the next by `OVERLAP` or more."""
    if size <= tile:
        return [0]
    count = -(-(size - OVERLAP) // (tile - OVERLAP))
    return [round(n * (size - tile) / (count - 1)) for n in range(count)]


def _window(length: int, fade_in: bool, fade_out: bool, fade: int) -> torch.Tensor:
    """(length,) weights in 0..1: ramps of `fade` pixels at the ends that meet another tile, never quite 0."""
    window = torch.ones(length)
    ramp = (torch.arange(fade) + 0.5) / fade
    if fade_in:
        window[:fade] = ramp
    if fade_out:
        window[-fade:] = torch.minimum(window[-fade:], ramp.flip(0))
    return window


def to_pixels(picture: torch.Tensor) -> NDArray[np.uint8]:
    """(1, 3, H, W) in -1..1 -> (H, W, 3) uint8 RGB."""
    unit = (picture[0] * 0.5 + 0.5).clamp(0, 1)
    array = unit.permute(1, 2, 0).cpu().float().numpy()
    return np.asarray((array * 255).round(), np.uint8)

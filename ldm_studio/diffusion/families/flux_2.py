"""FLUX.2 dev and Klein, which see the picture they edit (Black Forest Labs 2025)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    Flux2AutoBlocks,
    Flux2KleinAutoBlocks,
    Flux2KleinBaseAutoBlocks,
    Flux2KleinBaseModularPipeline,
    Flux2KleinModularPipeline,
    Flux2ModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular, unpacked

_COMPONENTS = ("tokenizer", "text_encoder", "transformer", "vae", "scheduler")
_CONDITIONING = ("text_encoder", "input", "prepare_rope_inputs")
_SEES = ("vae_encoder.preprocess", "vae_encoder.encode", "prepare_image_latents")


def _statistics(vae: Any, latents: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and deviation of each channel of a token, from the VAE's batch normalisation."""
    deviation = torch.sqrt(vae.bn.running_var + vae.config.batch_norm_eps)
    return vae.bn.running_mean.to(latents), deviation.to(latents)


def _scaled(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    mean, deviation = _statistics(vae, latents)
    return (latents - mean) / deviation


def _spatial(latents: torch.Tensor, components: Mapping[str, Any], height: int, width: int) -> torch.Tensor:
    """In the VAE's own scale: its configuration has no factor to undo."""
    mean, deviation = _statistics(components["vae"], latents)
    return unpacked(latents * deviation + mean, components, height, width)


FLUX_2 = Modular(
    pipeline=Flux2ModularPipeline,
    blocks=Flux2AutoBlocks,
    components=_COMPONENTS,
    conditioning=_CONDITIONING,
    starts=False,
    sees=_SEES,
    scale=_scaled,
).family(_spatial)

FLUX_2_KLEIN = Modular(
    pipeline=Flux2KleinBaseModularPipeline,
    blocks=Flux2KleinBaseAutoBlocks,
    components=_COMPONENTS,
    conditioning=_CONDITIONING,
    guider={},
    starts=False,
    sees=_SEES,
    scale=_scaled,
    distilled=(Flux2KleinModularPipeline, Flux2KleinAutoBlocks),
).family(_spatial)

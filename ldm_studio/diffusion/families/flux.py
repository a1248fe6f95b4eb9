"""FLUX.1 dev and schnell, and Kontext, which sees the picture it edits (Black Forest Labs 2024, 2025)."""

from __future__ import annotations

from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    FluxAutoBlocks,
    FluxKontextAutoBlocks,
    FluxKontextModularPipeline,
    FluxModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular

COMPONENTS = ("tokenizer", "tokenizer_2", "text_encoder", "text_encoder_2", "transformer", "vae", "scheduler")
_CONDITIONING = ("text_encoder", "input", "text_inputs")

FLUX = Modular(
    pipeline=FluxModularPipeline,
    blocks=FluxAutoBlocks,
    components=COMPONENTS,
    conditioning=_CONDITIONING,
).family()

FLUX_KONTEXT = Modular(
    pipeline=FluxKontextModularPipeline,
    blocks=FluxKontextAutoBlocks,
    components=COMPONENTS,
    conditioning=_CONDITIONING,
    starts=False,
    sees=("vae_encoder.preprocess", "vae_encoder.encode", "additional_inputs"),
    # The frame's own size: enlarged to one that the model prefers, it would no longer lie under the result.
    more={"_auto_resize": False},
    without=("denoise.input.set_resolution",),
).family()

"""Stable Diffusion 3 and 3.5 (Esser et al. 2024), through diffusers' own modular blocks."""

from __future__ import annotations

from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    StableDiffusion3AutoBlocks,
    StableDiffusion3ModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular

STABLE_DIFFUSION_3 = Modular(
    pipeline=StableDiffusion3ModularPipeline,
    blocks=StableDiffusion3AutoBlocks,
    components=(
        "tokenizer", "tokenizer_2", "tokenizer_3", "text_encoder", "text_encoder_2", "text_encoder_3", "transformer",
        "vae", "scheduler",
    ),
    conditioning=("text_encoder", "text_inputs"),
    guider={},
    pack=None,
).family()  # fmt: skip

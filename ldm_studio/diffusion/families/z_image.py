"""Z-Image and Z-Image-Turbo (Tongyi-MAI 2025), through diffusers' own modular blocks."""

from __future__ import annotations

from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    ZImageAutoBlocks,
    ZImageModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular

Z_IMAGE = Modular(
    pipeline=ZImageModularPipeline,
    blocks=ZImageAutoBlocks,
    components=("tokenizer", "text_encoder", "transformer", "vae", "scheduler"),
    conditioning=("text_encoder", "input"),
    # As on its card: counted from the prompt's own prediction, so that 0, not 1, is none.
    guider={"use_original_formulation": True},
    least=0.0,
    pack=None,
).family()

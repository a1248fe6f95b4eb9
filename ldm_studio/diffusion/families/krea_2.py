"""Krea 2 and its distilled Turbo (Krea 2026). diffusers has text-to-image; the start from a picture is from here."""

from __future__ import annotations

from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    Krea2AutoBlocks,
    Krea2ModularPipeline,
    Krea2TurboAutoBlocks,
    Krea2TurboModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular

KREA_2 = Modular(
    pipeline=Krea2ModularPipeline,
    blocks=Krea2AutoBlocks,
    components=("tokenizer", "text_encoder", "transformer", "vae", "scheduler"),
    conditioning=("text_encoder", "input", "prepare_position_ids"),
    # Its guidance is counted from the prompt's own prediction: 0, not 1, is none.
    guider={"use_original_formulation": True},
    least=0.0,
    starts=False,
    distilled=(Krea2TurboModularPipeline, Krea2TurboAutoBlocks),
).family()

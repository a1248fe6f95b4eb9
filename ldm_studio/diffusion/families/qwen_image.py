"""Qwen-Image, Qwen-Image-Edit and Edit-Plus (Qwen team 2025), through diffusers' own modular blocks."""

from __future__ import annotations

from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    QwenImageAutoBlocks,
    QwenImageEditAutoBlocks,
    QwenImageEditModularPipeline,
    QwenImageEditPlusAutoBlocks,
    QwenImageEditPlusModularPipeline,
    QwenImageModularPipeline,
)

from ldm_studio.diffusion.families.modular import Modular

_COMPONENTS = ("tokenizer", "text_encoder", "transformer", "vae", "scheduler")
_CONDITIONING = (
    "text_encoder", "text_encoder.resize", "text_encoder.encode", "denoise.input", "text_inputs", "prepare_rope_inputs",
)  # fmt: skip
#: Its text encoder sees the picture, too.
_SEES = ("vae_encoder.resize", "vae_encoder.preprocess", "vae_encoder.encode", "additional_inputs")

QWEN_IMAGE = Modular(
    pipeline=QwenImageModularPipeline,
    blocks=QwenImageAutoBlocks,
    components=_COMPONENTS,
    conditioning=_CONDITIONING,
    guider={},
).family()

QWEN_IMAGE_EDIT = Modular(
    pipeline=QwenImageEditModularPipeline,
    blocks=QwenImageEditAutoBlocks,
    components=("processor", *_COMPONENTS),
    conditioning=_CONDITIONING,
    guider={},
    starts=False,
    sees=_SEES,
).family()

QWEN_IMAGE_EDIT_PLUS = Modular(
    pipeline=QwenImageEditPlusModularPipeline,
    blocks=QwenImageEditPlusAutoBlocks,
    components=("processor", *_COMPONENTS),
    conditioning=_CONDITIONING,
    guider={},
    starts=False,
    sees=_SEES,
).family()

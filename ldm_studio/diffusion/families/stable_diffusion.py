"""Stable Diffusion 1.x and 2.x, with U-Nets of 4 channels and of 9 (made for inpainting).

The order of random draws and of floating-point operations follows diffusers' `StableDiffusionPipeline`,
`StableDiffusionImg2ImgPipeline` and `StableDiffusionInpaintPipeline`, so that the same weights and seed give the same
bits (Rombach et al. 2022, "High-Resolution Image Synthesis with Latent Diffusion Models").
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from diffusers import ModularPipeline, SequentialPipelineBlocks  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.diffusion.families import stable_diffusion_blocks as blocks
from ldm_studio.diffusion.families.base import Family, Request, for_backbone, named_inputs, set_condition


def _workflow(request: Request, components: Mapping[str, Any]) -> Any:
    unet = components["unet"]
    task = for_backbone(request, unet).task
    parts: OrderedDict[str, Any] = OrderedDict(text=blocks.EncodePrompt(), guidance=blocks.Guidance())
    if task == "inpaint":
        parts["timesteps"] = blocks.StrengthTimesteps()
        parts["latents"] = blocks.InpaintLatents()
        parts["loop"] = blocks.HoleLoop() if unet.config.in_channels == 9 else blocks.BlendedLoop()
    elif task == "image":
        parts["timesteps"] = blocks.StrengthTimesteps()
        parts["latents"] = blocks.ImageLatents()
        parts["loop"] = blocks.Loop()
    else:
        parts["timesteps"] = blocks.Timesteps()
        parts["latents"] = blocks.TextLatents()
        parts["loop"] = blocks.Loop()
    pipe = ModularPipeline(blocks=SequentialPipelineBlocks.from_blocks_dict(parts))
    pipe.update_components(**{name: components[name] for name in STABLE_DIFFUSION.components})
    return pipe


def _inputs(request: Request, components: Mapping[str, Any]) -> dict[str, Any]:
    return named_inputs(for_backbone(request, components["unet"]))


STABLE_DIFFUSION = Family(
    components=("tokenizer", "text_encoder", "unet", "vae", "scheduler"),
    workflow=_workflow,
    inputs=_inputs,
    conditioning=("text", "guidance"),
    condition=set_condition,
    begin_loop=blocks.begin_loop,
)

"""Families that predict noise and have no modular pipeline: Stable Diffusion's blocks around their own two."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from diffusers import ModularPipeline, SequentialPipelineBlocks  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.diffusion.families import stable_diffusion_blocks as blocks
from ldm_studio.diffusion.families.base import Family, Request, decoder_of, named_inputs, set_condition


def noise_family(components: tuple[str, ...], encoders: Mapping[str, type[Any]], denoise: type[Any]) -> Family:
    """A family of text, image and blended inpainting runs.

    Args:
        components: what it needs from the model's folder. Blocks find the backbone as `unet`, the autoencoder as `vae`.
        encoders: the blocks that turn prompts into conditioning, by name; one of them makes `prompt_embeds`, whose
            device and dtype the latents take, and one makes `guided`. They run again when the prompt or the guidance
            changes.
        denoise: the block in the loop that makes `noise_pred`.
    """

    def workflow(request: Request, parts: Mapping[str, Any]) -> Any:
        loop, before = blocks.Loop, {"timesteps": blocks.StrengthTimesteps(), "latents": blocks.ImageLatents()}
        if request.task == "inpaint":
            loop, before["latents"] = blocks.BlendedLoop, blocks.InpaintLatents()
        elif request.task == "text":
            before = {"timesteps": blocks.Timesteps(), "latents": blocks.TextLatents()}
        inside = dict(zip(loop.block_names, loop.block_classes, strict=True)) | {"denoise": denoise}
        named = OrderedDict((name, kind()) for name, kind in encoders.items()) | before
        named["loop"] = loop.from_blocks_dict(OrderedDict((name, kind()) for name, kind in inside.items()))
        pipe = ModularPipeline(blocks=SequentialPipelineBlocks.from_blocks_dict(named))
        have = {**parts, "unet": parts.get("unet", parts.get("transformer")), "vae": decoder_of(parts)}
        pipe.update_components(**{name: have[name] for name in pipe.component_names})
        return pipe

    def inputs(request: Request, parts: Mapping[str, Any]) -> dict[str, Any]:
        return named_inputs(request) | {"config": parts["config"]}

    return Family(components, workflow, inputs, tuple(encoders), set_condition, blocks.begin_loop)

"""Stable Diffusion XL, through diffusers' own modular blocks (Podell et al. 2023)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    ClassifierFreeGuidance,
    StableDiffusionXLAutoBlocks,
    StableDiffusionXLModularPipeline,
)
from numpy.typing import NDArray
from PIL import Image

from ldm_studio.diffusion.families.base import Family, Request, for_backbone, vae_scale

_FLAGS = ("force_zeros_for_empty_prompt", "requires_aesthetics_score")


def _workflow(request: Request, components: Mapping[str, Any]) -> Any:
    given = {name: True for name, value in _inputs(request, components).items() if value is not None}
    pipe = StableDiffusionXLModularPipeline(blocks=StableDiffusionXLAutoBlocks().get_execution_blocks(**given))
    parts = {name: components[name] for name in STABLE_DIFFUSION_XL.components}
    flags = {name: value for name, value in components.get("config", {}).items() if name in _FLAGS}
    pipe.update_components(**parts, **flags, guider=ClassifierFreeGuidance(guidance_scale=request.guidance))
    _guide(pipe, request.guidance)
    return pipe


def _inputs(request: Request, components: Mapping[str, Any]) -> dict[str, Any]:
    request = for_backbone(request, components["unet"])
    image = None if request.image is None else Image.fromarray(request.image)
    mask = request.mask
    if mask is not None and request.mask_pooling == "max":
        mask = _whole_latents(mask, vae_scale(components["vae"]))
    inputs: dict[str, Any] = {
        "prompt": request.prompt,
        # "" would be encoded; None takes what the model was trained with for no prompt (zeros, for SDXL's base).
        "negative_prompt": request.negative_prompt or None,
        "num_inference_steps": request.steps,
        "height": request.height,
        "width": request.width,
        "generator": request.generator,
    }
    if image is not None:
        inputs |= {"image": image, "strength": request.strength}
    if mask is not None:
        inputs["mask_image"] = Image.fromarray(mask)
    return inputs


def _whole_latents(mask: NDArray[np.uint8], scale: int) -> NDArray[np.uint8]:
    """The mask grown to whole latent pixels: diffusers' nearest sampling would lose what lies between."""
    height, width = mask.shape
    blocks = mask.reshape(height // scale, scale, width // scale, scale).max(axis=(1, 3))
    return np.asarray(cv2.resize(blocks, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)


def _guide(pipe: Any, guidance: float) -> None:
    pipe.guider.guidance_scale = guidance
    if guidance > 1 and pipe.unet.config.time_cond_proj_dim is None:
        pipe.guider.enable()
    else:
        pipe.guider.disable()


def _condition(pipe: Any, state: Any, prompt: str, negative_prompt: str, guidance: float) -> None:
    state.set("prompt", prompt)
    state.set("negative_prompt", negative_prompt or None)
    _guide(pipe, guidance)


def _begin_loop(_pipe: Any, block: Any) -> None:
    # The guider switches itself off after this many passes, and Heun and PNDM make more passes than steps.
    block.num_inference_steps = len(block.timesteps)


STABLE_DIFFUSION_XL = Family(
    components=("tokenizer", "tokenizer_2", "text_encoder", "text_encoder_2", "unet", "vae", "scheduler"),
    workflow=_workflow,
    inputs=_inputs,
    conditioning=("text_encoder", "input", "prepare_add_cond"),
    condition=_condition,
    begin_loop=_begin_loop,
)

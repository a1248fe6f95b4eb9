"""Stable Diffusion XL, through diffusers' own modular blocks (Podell et al. 2023)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
import torch
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    ClassifierFreeGuidance,
    ModularPipelineBlocks,
    SequentialPipelineBlocks,
    StableDiffusionXLAutoBlocks,
    StableDiffusionXLModularPipeline,
)
from numpy.typing import NDArray
from PIL import Image

from ldm_studio.core.errors import InputError
from ldm_studio.diffusion.embeddings import expanded
from ldm_studio.diffusion.families import clip_prompts
from ldm_studio.diffusion.families.base import Family, Request, for_backbone, vae_scale

_FLAGS = ("force_zeros_for_empty_prompt", "requires_aesthetics_score")


class EncodePrompt(ModularPipelineBlocks):  # type: ignore[misc, unused-ignore]
    """diffusers' own block, and for prompts with weights or of more than 77 tokens the same in chunks."""

    def __init__(self, plain: Any) -> None:
        super().__init__()
        self._plain = plain

    @property
    def description(self) -> str:
        return str(self._plain.description)

    @property
    def expected_components(self) -> list[Any]:
        return list(self._plain.expected_components)

    @property
    def expected_configs(self) -> list[Any]:
        return list(self._plain.expected_configs)

    @property
    def inputs(self) -> list[Any]:
        return list(self._plain.inputs)

    @property
    def intermediate_outputs(self) -> list[Any]:
        return list(self._plain.intermediate_outputs)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        prompt, negative = state.get("prompt"), state.get("negative_prompt")
        kept = [text for text in (prompt, negative) if text]
        tokenizers = [one for one in (pipe.tokenizer, pipe.tokenizer_2) if one is not None]
        if all(clip_prompts.fits(tokenizer, text) for text in kept for tokenizer in tokenizers):
            return self._plain(pipe, state)  # type: ignore[no-any-return]
        # The pooled embeddings, which say what the picture is of in a few words, are those of the words alone.
        for name, text in (("prompt", prompt), ("negative_prompt", negative)):
            state.set(name, clip_prompts.branches(text)[0].text if text else text)
        self._plain(pipe, state)
        state.set("prompt", prompt)
        state.set("negative_prompt", negative)
        texts = [prompt, negative or ""] if state.get("negative_prompt_embeds") is not None else [prompt]
        made = _in_chunks(pipe, texts)
        for name, value in zip(("prompt_embeds", "negative_prompt_embeds"), made, strict=False):
            if name == "prompt_embeds" or negative or not pipe.config.force_zeros_for_empty_prompt:
                state.set(name, value, "denoiser_input_fields")
            else:
                state.set(name, torch.zeros_like(made[0]), "denoiser_input_fields")
        return pipe, state


def _in_chunks(pipe: Any, texts: list[str]) -> list[torch.Tensor]:
    """(1, chunks * 77, channels of both encoders) for each text."""
    parts: list[list[torch.Tensor]] = [[] for _ in texts]
    for tokenizer, encoder in ((pipe.tokenizer, pipe.text_encoder), (pipe.tokenizer_2, pipe.text_encoder_2)):
        if encoder is None:
            continue

        def encode(ids: torch.Tensor, encoder: Any = encoder) -> torch.Tensor:
            hidden: torch.Tensor = encoder(ids.to(encoder.device), output_hidden_states=True).hidden_states[-2]
            return hidden.to(dtype=encoder.dtype)

        joined = [clip_prompts.branches(expanded(tokenizer, text)) for text in texts]
        if any(len(branches) > 1 for branches in joined):
            raise InputError("Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.")
        prompts = [clip_prompts.chunked(tokenizer, branches[0]) for branches in joined]
        for row, prompt in zip(parts, clip_prompts.lengthened(tokenizer, prompts), strict=True):
            row.append(clip_prompts.embedded(prompt, encode))
    return [torch.cat(row, dim=-1) for row in parts]


def _workflow(request: Request, components: Mapping[str, Any]) -> Any:
    given = {name: True for name, value in _inputs(request, components).items() if value is not None}
    blocks = OrderedDict(StableDiffusionXLAutoBlocks().get_execution_blocks(**given).sub_blocks)
    blocks["text_encoder"] = EncodePrompt(blocks["text_encoder"])
    pipe = StableDiffusionXLModularPipeline(blocks=SequentialPipelineBlocks.from_blocks_dict(blocks))
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

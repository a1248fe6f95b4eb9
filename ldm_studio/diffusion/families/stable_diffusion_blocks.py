"""The blocks that Stable Diffusion runs are composed of. Latents are (1, 4, h, w), pictures (1, 3, H, W) in -1..1."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    AutoencoderKL,
    LoopSequentialPipelineBlocks,
    PNDMScheduler,
    UNet2DConditionModel,
)
from diffusers.utils.torch_utils import randn_tensor  # type: ignore[import-untyped, unused-ignore]
from numpy.typing import NDArray
from transformers import CLIPTextModel, CLIPTokenizer

from ldm_studio.diffusion.embeddings import expanded
from ldm_studio.diffusion.families import clip_prompts
from ldm_studio.diffusion.families.base import Block, needed, optional, vae_scale


class EncodePrompt(Block):
    """Turns the prompt and the negative prompt into embeddings of (1, tokens, channels).

    A prompt of several that are run together (`AND`) makes one row for each, and `branch_weights`.
    """

    uses: ClassVar = {"tokenizer": CLIPTokenizer, "text_encoder": CLIPTextModel, "unet": UNet2DConditionModel}
    takes = needed("prompt", "negative_prompt", "guidance_scale")
    makes = ("prompt_embeds", "negative_prompt_embeds", "branch_weights")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        # Without guidance the negative prompt is never looked at, and its encoding would be wasted.
        texts = [expanded(pipe.tokenizer, block.prompt)]
        if _guided(pipe, block):
            texts.append(expanded(pipe.tokenizer, block.negative_prompt))
        block.branch_weights, block.negative_prompt_embeds = (1.0,), None
        if all(clip_prompts.fits(pipe.tokenizer, text) for text in texts):
            block.prompt_embeds, *negative = (_embed(pipe, text) for text in texts)
        else:
            joined = clip_prompts.branches(texts[0])
            block.branch_weights = tuple(branch.weight for branch in joined)
            others = [clip_prompts.branches(text)[0] for text in texts[1:]]
            prompts = [clip_prompts.chunked(pipe.tokenizer, branch) for branch in (*joined, *others)]
            prompts = clip_prompts.lengthened(pipe.tokenizer, prompts)
            rows = [clip_prompts.embedded(prompt, lambda ids: _encoded(pipe, ids)) for prompt in prompts]
            block.prompt_embeds, negative = torch.cat(rows[: len(joined)]), rows[len(joined) :]
        block.negative_prompt_embeds = negative[0] if negative else None
        self.set_block_state(state, block)
        return pipe, state


def _encoded(pipe: Any, ids: torch.Tensor) -> torch.Tensor:
    encoder = pipe.text_encoder
    made: torch.Tensor = encoder(ids.to(encoder.device), attention_mask=None)[0]
    return made.to(dtype=encoder.dtype)


def _embed(pipe: Any, text: str) -> torch.Tensor:
    length = pipe.tokenizer.model_max_length
    tokens = pipe.tokenizer([text], padding="max_length", max_length=length, truncation=True, return_tensors="pt")
    encoder = pipe.text_encoder
    masked = getattr(encoder.config, "use_attention_mask", False)
    attention = tokens.attention_mask.to(encoder.device) if masked else None
    embedded: torch.Tensor = encoder(tokens.input_ids.to(encoder.device), attention_mask=attention)[0]
    return embedded.to(dtype=encoder.dtype)


def _guided(pipe: Any, block: Any) -> bool:
    # A U-Net distilled for guidance takes the scale as an input, and needs no second pass.
    return block.guidance_scale > 1 and pipe.unet.config.time_cond_proj_dim is None


class Guidance(Block):
    """Prepares classifier-free guidance (Ho and Salimans 2022): one batch of (unconditional, conditional)."""

    uses: ClassVar = {"unet": UNet2DConditionModel}
    takes = (*needed("guidance_scale", "prompt_embeds"), *optional("negative_prompt_embeds"))
    makes = ("guided", "encoder_hidden_states", "timestep_cond")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.guided = _guided(pipe, block)
        embeds = block.prompt_embeds
        block.encoder_hidden_states = torch.cat([block.negative_prompt_embeds, embeds]) if block.guided else embeds
        block.timestep_cond = None
        size = pipe.unet.config.time_cond_proj_dim
        if size is not None:
            block.timestep_cond = _guidance_embedding(block.guidance_scale - 1, size).to(embeds.device, embeds.dtype)
        self.set_block_state(state, block)
        return pipe, state


def _guidance_embedding(weight: float, size: int) -> torch.Tensor:
    """(1, size) sinusoidal embedding of a guidance weight, for U-Nets distilled as in Meng et al. 2023."""
    half = size // 2
    rate = torch.log(torch.tensor(10000.0)) / (half - 1)
    frequencies = torch.exp(torch.arange(half, dtype=torch.float32) * -rate)
    angles = (torch.tensor(weight).repeat(1) * 1000.0).to(torch.float32)[:, None] * frequencies[None, :]
    embedding = torch.cat([torch.sin(angles), torch.cos(angles)], dim=1)
    return F.pad(embedding, (0, 1)) if size % 2 else embedding


class Timesteps(Block):
    """Lays out the whole schedule."""

    uses: ClassVar = {"scheduler": PNDMScheduler, "unet": UNet2DConditionModel}
    takes = needed("num_inference_steps")
    makes = ("timesteps",)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        pipe.scheduler.set_timesteps(block.num_inference_steps, device=pipe.unet.device)
        block.timesteps = pipe.scheduler.timesteps
        self.set_block_state(state, block)
        return pipe, state


class StrengthTimesteps(Block):
    """Lays out the last part of the schedule, as much of it as the strength says (SDEdit, Meng et al. 2022)."""

    uses: ClassVar = {"scheduler": PNDMScheduler, "unet": UNet2DConditionModel}
    takes = needed("num_inference_steps", "strength")
    makes = ("timesteps", "latent_timestep")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        steps = block.num_inference_steps
        pipe.scheduler.set_timesteps(steps, device=pipe.unet.device)
        kept = min(int(steps * block.strength), steps)
        first = (steps - kept) * pipe.scheduler.order
        block.timesteps = pipe.scheduler.timesteps[first:]
        if hasattr(pipe.scheduler, "set_begin_index"):
            pipe.scheduler.set_begin_index(first)
        block.latent_timestep = block.timesteps[:1]
        self.set_block_state(state, block)
        return pipe, state


class TextLatents(Block):
    """Starts from pure noise."""

    uses: ClassVar = {"scheduler": PNDMScheduler, "unet": UNet2DConditionModel, "vae": AutoencoderKL}
    takes = needed("height", "width", "generator", "prompt_embeds")
    makes = ("latents",)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        noise = _noise(pipe, block, pipe.unet.config.in_channels)
        block.latents = noise * pipe.scheduler.init_noise_sigma
        self.set_block_state(state, block)
        return pipe, state


class ImageLatents(Block):
    """Starts from the picture with noise added."""

    uses: ClassVar = {"scheduler": PNDMScheduler, "vae": AutoencoderKL}
    takes = needed("image", "height", "width", "generator", "prompt_embeds", "latent_timestep")
    makes = ("latents", "image_latents")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.image_latents = _encode(pipe, block, image_tensor(block.image))
        noise = _noise(pipe, block, block.image_latents.shape[1])
        block.latents = pipe.scheduler.add_noise(block.image_latents, noise, block.latent_timestep)
        self.set_block_state(state, block)
        return pipe, state


class InpaintLatents(Block):
    """Starts from noise, or below full strength from the picture with noise added, and prepares the mask.

    Makes the mask at the latents' size, the noise and the picture's latents for blending, and the latents of the
    picture with a hole for U-Nets of 9 channels.
    """

    uses: ClassVar = {"scheduler": PNDMScheduler, "unet": UNet2DConditionModel, "vae": AutoencoderKL}
    takes = needed(
        "image", "mask_image", "mask_pooling", "height", "width", "generator", "strength", "prompt_embeds",
        "latent_timestep",
    )  # fmt: skip
    makes = ("latents", "noise", "image_latents", "mask", "masked_image_latents")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        holed = pipe.unet.config.in_channels == 9
        picture = image_tensor(block.image)
        # Contiguous as in diffusers' pipeline: the layout of what is blended in reaches the U-Net's convolutions.
        block.image_latents = None if holed and block.strength == 1 else _encode(pipe, block, picture).contiguous()
        block.noise = _noise(pipe, block, pipe.vae.config.latent_channels)
        if block.strength == 1:
            block.latents = block.noise * pipe.scheduler.init_noise_sigma
        else:
            block.latents = pipe.scheduler.add_noise(block.image_latents, block.noise, block.latent_timestep)
        mask = torch.from_numpy(block.mask_image >= 128)[None, None].to(torch.float32)
        block.mask = _pooled(mask, vae_scale(pipe.vae), block.mask_pooling).to(block.noise)
        if holed:
            block.masked_image_latents = _encode(pipe, block, picture * (mask < 0.5))
        else:
            # The pipeline encodes the hole here too and throws it away: only its random draw has to be kept.
            _noise(pipe, block, pipe.vae.config.latent_channels)
            block.masked_image_latents = None
        self.set_block_state(state, block)
        return pipe, state


def image_tensor(image: NDArray[np.uint8]) -> torch.Tensor:
    """(H, W, 3) uint8 -> (1, 3, H, W) float32 in -1..1."""
    # The batch comes first and stays a view: strides choose the convolution's kernel, and so the last bits.
    return 2.0 * torch.from_numpy(image[None].astype(np.float32) / 255.0).permute(0, 3, 1, 2) - 1.0


def _encode(pipe: Any, block: Any, picture: torch.Tensor) -> torch.Tensor:
    embeds = block.prompt_embeds
    encoded = pipe.vae.encode(picture.to(embeds.device, embeds.dtype))
    # A vector-quantized autoencoder encodes to one point, not to a distribution.
    raw = encoded.latent_dist.sample(block.generator) if hasattr(encoded, "latent_dist") else encoded.latents
    latents: torch.Tensor = pipe.vae.config.scaling_factor * raw
    return latents


def _noise(pipe: Any, block: Any, channels: int) -> torch.Tensor:
    scale, embeds = vae_scale(pipe.vae), block.prompt_embeds
    shape = (1, channels, block.height // scale, block.width // scale)
    noise: torch.Tensor = randn_tensor(shape, generator=block.generator, device=embeds.device, dtype=embeds.dtype)
    return noise


def _pooled(mask: torch.Tensor, scale: int, pooling: str) -> torch.Tensor:
    if pooling == "max":
        return F.max_pool2d(mask, scale)
    return F.interpolate(mask, size=(mask.shape[-2] // scale, mask.shape[-1] // scale))


class Denoise(Block):
    """Predicts the noise in the latents."""

    uses: ClassVar = {"scheduler": PNDMScheduler, "unet": UNet2DConditionModel}
    takes = (
        *needed("latents", "encoder_hidden_states", "guided", "guidance_scale"),
        *optional("timestep_cond", "mask", "masked_image_latents", "branch_weights"),
        *optional("ip_adapter_embeds", "negative_ip_adapter_embeds"),
    )

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, t: Any, **_: Any) -> tuple[Any, Any]:
        copies = len(block.encoder_hidden_states)
        batch = torch.cat([block.latents] * copies) if copies > 1 else block.latents
        batch = pipe.scheduler.scale_model_input(batch, t)
        if block.hole is not None:
            batch = torch.cat([batch, *block.hole], dim=1)
        predicted = pipe.unet(
            batch,
            t,
            encoder_hidden_states=block.encoder_hidden_states,
            timestep_cond=block.timestep_cond,
            added_cond_kwargs=_pictures(block, copies),
            return_dict=False,
        )[0]
        block.noise_pred = _guide(block, predicted.chunk(copies))
        return pipe, block


def _pictures(block: Any, copies: int) -> dict[str, Any] | None:
    """What an IP-Adapter is told of its pictures, for each row of the batch."""
    if getattr(block, "ip_adapter_embeds", None) is None:
        return None
    pairs = zip(block.negative_ip_adapter_embeds, block.ip_adapter_embeds, strict=True)
    rows = [([nothing] if block.guided else []) + [made] * (copies - block.guided) for nothing, made in pairs]
    return {"image_embeds": [torch.cat(row) for row in rows]}


def _guide(block: Any, predicted: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """One prediction from those of the negative prompt, if there is guidance, and of the prompt's branches.

    Several branches add up, each with its weight (Liu et al. 2022, "Compositional Visual Generation").
    """
    weights: tuple[float, ...] = getattr(block, "branch_weights", None) or (1.0,)
    scale = float(block.guidance_scale)
    if not block.guided:
        total = sum(weights) or 1.0
        return predicted[0] if len(weights) == 1 else sum_of(predicted, [weight / total for weight in weights])
    unconditional, *conditional = predicted
    if weights == (1.0,):
        return unconditional + scale * (conditional[0] - unconditional)
    return unconditional + scale * sum_of([branch - unconditional for branch in conditional], weights)


def sum_of(parts: Sequence[torch.Tensor], weights: Sequence[float]) -> torch.Tensor:
    """The weighted sum of tensors of one shape."""
    return torch.stack([weight * part for part, weight in zip(parts, weights, strict=True)]).sum(dim=0)


class Advance(Block):
    """Takes the scheduler's step."""

    uses: ClassVar = {"scheduler": PNDMScheduler}
    takes = needed("generator")
    makes = ("latents",)

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, t: Any, **_: Any) -> tuple[Any, Any]:
        block.latents = pipe.scheduler.step(
            block.noise_pred, t, block.latents, **block.step_options, return_dict=False
        )[0]
        return pipe, block


class Blend(Block):
    """Puts the picture, noised to the next step's level, back outside the mask (Avrahami et al. 2022)."""

    uses: ClassVar = {"scheduler": PNDMScheduler}
    takes = needed("timesteps", "mask", "noise", "image_latents")
    makes = ("latents",)

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, i: int, **_: Any) -> tuple[Any, Any]:
        kept = block.image_latents
        if i < len(block.timesteps) - 1:
            kept = pipe.scheduler.add_noise(kept, block.noise, torch.tensor([block.timesteps[i + 1]]))
        block.latents = (1 - block.mask) * kept + block.mask * block.latents
        return pipe, block


def begin_loop(pipe: Any, block: Any) -> None:
    """What stays the same from step to step, worked out once: the scheduler's options and the hole's channels."""
    accepted = inspect.signature(pipe.scheduler.step).parameters
    options = {"eta": 0.0, "generator": block.generator}
    block.step_options = {name: value for name, value in options.items() if name in accepted}
    block.hole = None
    if getattr(block, "masked_image_latents", None) is not None:
        copies = len(block.encoder_hidden_states)
        block.hole = (torch.cat([block.mask] * copies), torch.cat([block.masked_image_latents] * copies))


class Loop(LoopSequentialPipelineBlocks):  # type: ignore[misc, unused-ignore]
    """The denoising loop for text and for a whole picture."""

    block_classes: ClassVar = [Denoise, Advance]
    block_names: ClassVar = ["denoise", "advance"]

    @property
    def loop_inputs(self) -> list[Any]:
        return list(needed("timesteps"))

    @property
    def description(self) -> str:
        return "Denoises the latents step by step."

    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        """Runs all steps at once, as diffusers' own loops do; the driver calls `loop_step` instead."""
        block = self.get_block_state(state)
        begin_loop(pipe, block)
        for i, t in enumerate(block.timesteps):
            pipe, block = self.loop_step(pipe, block, i=i, t=t)
        self.set_block_state(state, block)
        return pipe, state


class HoleLoop(Loop):
    """The denoising loop for a U-Net of 9 channels, which sees the mask and the picture with a hole."""


class BlendedLoop(Loop):
    """The denoising loop for inpainting with a U-Net of 4 channels."""

    block_classes: ClassVar = [Denoise, Advance, Blend]
    block_names: ClassVar = ["denoise", "advance", "blend"]

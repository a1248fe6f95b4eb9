"""PixArt-Sigma (Chen et al. 2024): a T5 prompt, and a transformer in the U-Net's place."""

from __future__ import annotations

from typing import Any, ClassVar

import torch
from diffusers import PixArtTransformer2DModel  # type: ignore[import-untyped, unused-ignore]
from transformers import PreTrainedTokenizerBase, T5EncoderModel

from ldm_studio.diffusion.families.base import Block, needed
from ldm_studio.diffusion.families.noise import noise_family

_TOKENS = 300


class EncodePrompt(Block):
    """Turns both prompts into embeddings of (2, 300, channels) with their masks, the negative one first."""

    uses: ClassVar = {"tokenizer": PreTrainedTokenizerBase, "text_encoder": T5EncoderModel}
    takes = needed("prompt", "negative_prompt", "guidance_scale")
    makes = ("guided", "prompt_embeds", "prompt_mask")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.guided = block.guidance_scale > 1
        texts = [block.negative_prompt, block.prompt] if block.guided else [block.prompt]
        embeds, masks = [], []
        for text in texts:
            # The pipeline cleans captions so before it tokenizes them; negative prompts it takes as they are.
            text = text.lower().strip()
            tokens = pipe.tokenizer(
                [text], padding="max_length", max_length=_TOKENS, truncation=True, return_tensors="pt"
            ).to(pipe.text_encoder.device)
            embeds.append(pipe.text_encoder(tokens.input_ids, attention_mask=tokens.attention_mask)[0])
            masks.append(tokens.attention_mask)
        block.prompt_embeds = torch.cat(embeds).to(pipe.unet.dtype)
        block.prompt_mask = torch.cat(masks)
        self.set_block_state(state, block)
        return pipe, state


class Denoise(Block):
    """Predicts the noise in the latents; the other half of what the transformer predicts is its variance."""

    uses: ClassVar = {"unet": PixArtTransformer2DModel}
    takes = needed("latents", "guided", "guidance_scale", "prompt_embeds", "prompt_mask")

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, t: Any, **_: Any) -> tuple[Any, Any]:
        batch = torch.cat([block.latents] * 2) if block.guided else block.latents
        batch = pipe.scheduler.scale_model_input(batch, t)
        predicted = pipe.unet(
            batch,
            encoder_hidden_states=block.prompt_embeds,
            encoder_attention_mask=block.prompt_mask,
            timestep=t[None].to(batch.device).expand(batch.shape[0]),
            added_cond_kwargs={"resolution": None, "aspect_ratio": None},
            return_dict=False,
        )[0]
        if block.guided:
            unconditional, conditional = predicted.chunk(2)
            predicted = unconditional + block.guidance_scale * (conditional - unconditional)
        block.noise_pred = predicted[:, : block.latents.shape[1]]
        return pipe, block


PIXART_SIGMA = noise_family(
    ("tokenizer", "text_encoder", "transformer", "vae", "scheduler"), {"text": EncodePrompt}, Denoise
)

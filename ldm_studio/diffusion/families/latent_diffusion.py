"""The first text-to-image latent diffusion models (Rombach et al. 2022), with a text encoder of BERT's kind."""

from __future__ import annotations

from typing import Any, ClassVar

import torch
from diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion import (  # type: ignore[import-untyped, unused-ignore]
    LDMBertModel,
)
from transformers import PreTrainedTokenizerBase

from ldm_studio.diffusion.families.base import Block, needed
from ldm_studio.diffusion.families.noise import noise_family
from ldm_studio.diffusion.families.stable_diffusion_blocks import Denoise, Guidance

_TOKENS = 77


class EncodePrompt(Block):
    """Turns both prompts into embeddings of (1, 77, channels)."""

    uses: ClassVar = {"tokenizer": PreTrainedTokenizerBase, "bert": LDMBertModel}
    takes = needed("prompt", "negative_prompt")
    makes = ("prompt_embeds", "negative_prompt_embeds")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.prompt_embeds = _embed(pipe, block.prompt)
        block.negative_prompt_embeds = _embed(pipe, block.negative_prompt)
        self.set_block_state(state, block)
        return pipe, state


def _embed(pipe: Any, text: str) -> torch.Tensor:
    tokens = pipe.tokenizer([text], padding="max_length", max_length=_TOKENS, truncation=True, return_tensors="pt")
    embedded: torch.Tensor = pipe.bert(tokens.input_ids.to(pipe.bert.device))[0]
    return embedded


LATENT_DIFFUSION = noise_family(
    ("tokenizer", "bert", "unet", "vqvae", "scheduler"), {"text": EncodePrompt, "guidance": Guidance}, Denoise
)

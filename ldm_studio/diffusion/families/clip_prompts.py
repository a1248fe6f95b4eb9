"""Prompts of any length, with weights, through CLIP text encoders, chunk by chunk (as A1111's web UI does it)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from ldm_studio.core.prompts import Branch, is_plain, parse

Encode = Callable[[torch.Tensor], torch.Tensor]
"""(1, tokens) token numbers -> (1, tokens, channels)."""


@dataclass(frozen=True)
class Chunked:
    """A prompt's token numbers, each chunk as long as the encoder reads, with a weight for each."""

    ids: torch.Tensor
    weights: torch.Tensor


def branches(text: str) -> tuple[Branch, ...]:
    """The prompts that a text joins with `AND`."""
    return parse(text)


def fits(tokenizer: Any, text: str) -> bool:
    """Whether a prompt needs nothing of this: no syntax, and no more tokens than the encoder reads."""
    return is_plain(text) and len(tokenizer(text).input_ids) <= tokenizer.model_max_length


def chunked(tokenizer: Any, branch: Branch) -> Chunked:
    """Cuts a prompt into chunks: (chunks, tokens) each."""
    room = tokenizer.model_max_length - 2
    chunks: list[list[tuple[int, float]]] = [[]]
    for part in branch.parts:
        if part.breaks and chunks[-1]:
            chunks.append([])
        for number in tokenizer(part.text, add_special_tokens=False).input_ids:
            if len(chunks[-1]) == room:
                chunks.append([])
            chunks[-1].append((number, part.weight))
    first, last, padding = tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id
    ids, weights = [], []
    for chunk in chunks:
        blank = room - len(chunk)
        ids.append([first, *(number for number, _ in chunk), last, *[padding] * blank])
        weights.append([1.0, *(weight for _, weight in chunk), *[1.0] * (blank + 1)])
    return Chunked(torch.tensor(ids), torch.tensor(weights))


def lengthened(tokenizer: Any, prompts: Sequence[Chunked]) -> list[Chunked]:
    """All prompts with as many chunks as the longest: a batch needs one length."""
    blank = chunked(tokenizer, Branch(()))
    most = max(len(prompt.ids) for prompt in prompts)
    return [
        Chunked(
            torch.cat([prompt.ids, *[blank.ids] * (most - len(prompt.ids))]),
            torch.cat([prompt.weights, *[blank.weights] * (most - len(prompt.ids))]),
        )
        for prompt in prompts
    ]


def embedded(prompt: Chunked, encode: Encode) -> torch.Tensor:
    """(1, chunks * tokens, channels): each chunk encoded by itself, and each token times its weight.

    The mean stays what it was, so that weights shift attention and not the picture's brightness.
    """
    made = []
    for ids, weights in zip(prompt.ids, prompt.weights, strict=True):
        plain = encode(ids[None])
        if bool((weights != 1).any()):
            weighted = plain * weights.to(plain)[None, :, None]
            before, after = plain.float().mean(), weighted.float().mean()
            # A mean of nearly nothing would blow everything up.
            steady = bool(after.abs() > 1e-2 * weighted.float().std())
            plain = weighted * (before / after).to(plain) if steady else weighted
        made.append(plain)
    return torch.cat(made, dim=1)

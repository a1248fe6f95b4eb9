"""Textual inversions: words that a file teaches a text encoder (Gal et al. 2022). A prompt names them by their file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from diffusers.loaders import TextualInversionLoaderMixin  # type: ignore[import-untyped, unused-ignore]
from safetensors.torch import load_file

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion.adapters import file_digest

#: Which encoders a file of an XL embedding teaches.
_XL = {"clip_l": ("tokenizer", "text_encoder"), "clip_g": ("tokenizer_2", "text_encoder_2")}


class _Teacher(TextualInversionLoaderMixin):  # type: ignore[misc, unused-ignore]
    """diffusers' reader, with the parts that it writes to."""

    def __init__(self, tokenizer: Any, text_encoder: Any) -> None:
        self.tokenizer, self.text_encoder = tokenizer, text_encoder
        self.components = {"text_encoder": text_encoder}
        self.hf_device_map = None


def expanded(tokenizer: Any, text: str) -> str:
    """A prompt with each word of several vectors written out as that many words."""
    return str(TextualInversionLoaderMixin._maybe_convert_prompt(None, text, tokenizer))


def named(texts: Sequence[str], assets: Sequence[Asset], family: str) -> list[Asset]:
    """The embeddings of a family that prompts name."""
    whole = " ".join(texts)
    return [
        asset
        for asset in assets
        if asset.kind == "embedding"
        and asset.family in ("", family)
        and not asset.problem
        and re.search(rf"(?<![\w-]){re.escape(asset.name)}(?![\w-])", whole)
    ]


def teach(components: Mapping[str, Any], asset: Asset, gate: Callable[[], None]) -> str:
    """Teaches a model's text encoders the word that is an embedding's name.

    Returns:
        SHA-256 of the file.

    Raises:
        ModelError: it does not fit the encoders, or its name is a word that they know already.
    """
    tensors = load_file(asset.path)
    if "clip_l" in tensors and "text_encoder_2" in components:
        pairs = [(tensors[name], *(components[part] for part in parts)) for name, parts in _XL.items()]
    else:
        pairs = [(next(iter(tensors.values())), components["tokenizer"], components["text_encoder"])]
    for vectors, tokenizer, encoder in pairs:
        gate()
        width = encoder.get_input_embeddings().weight.shape[1]
        if vectors.shape[-1] != width:
            raise ModelError(
                "{path} teaches {count} numbers a word, and this model reads {width}.",
                path=asset.path,
                count=vectors.shape[-1],
                width=width,
            )
        if asset.name in tokenizer.get_vocab():
            raise ModelError(
                "{word!r} is a word already: give the file {name} another name.",
                word=asset.name,
                name=Path(asset.path).name,
            )
        with torch.no_grad():
            _Teacher(tokenizer, encoder).load_textual_inversion(vectors, asset.name, tokenizer, encoder)
        encoder.requires_grad_(False)
    return file_digest(Path(asset.path), gate)

"""CLIP's tokenizer from the vocabulary that comes with the application, for models that come without one.

The merges are those of OpenAI's CLIP (Radford et al. 2021; MIT licence), as open_clip ships them.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from typing import Any

import transformers

from ldm_studio import resources

_TOKENS = 77


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[dict[str, int], list[tuple[str, str]]]:
    text = lzma.decompress(resources.path("clip", "merges.txt.xz").read_bytes()).decode("utf-8")
    merges = [(first, second) for first, second in (line.split() for line in text.splitlines())]
    # Bytes that print stand for themselves and come first; the others for letters from 256 on.
    printing = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printing]
    letters = [chr(byte) for byte in printing] + [chr(256 + n) for n in range(len(others))]
    words = [*letters, *(f"{letter}</w>" for letter in letters), *(a + b for a, b in merges)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    return {word: number for number, word in enumerate(words)}, merges


def clip_tokenizer(padding: str = "<|endoftext|>") -> Any:
    """A `CLIPTokenizer` of 49408 words and 77 tokens. `padding`: "!" for OpenCLIP's encoders."""
    words, merges = _vocabulary()
    return transformers.CLIPTokenizer(vocab=words, merges=merges, pad_token=padding, model_max_length=_TOKENS)

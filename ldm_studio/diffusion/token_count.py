"""How many tokens a prompt has, counted with the model's own tokenizer. No torch: this runs while one types."""

from __future__ import annotations

import lzma
from functools import lru_cache
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from ldm_studio import resources
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.prompts import parse


def count(info: ModelInfo, text: str) -> tuple[int, int] | None:
    """Tokens in the longest of the prompts that `AND` joins, without start and end, and how many one chunk has.

    None where the model's tokenizer cannot be read, or where it has none.
    """
    if info.prompt != "text":
        return None
    tokenizer = _tokenizer(info.base or info.path)
    if tokenizer is None:
        return None
    counts = [
        sum(len(tokenizer.encode(part.text, add_special_tokens=False).ids) for part in branch.parts)
        for branch in parse(text)
    ]
    return max(counts), max(1, info.max_tokens - 2)


@lru_cache(maxsize=4)
def _tokenizer(path: str) -> Tokenizer | None:
    try:
        file = Path(path) / "tokenizer" / "tokenizer.json"
        if file.is_file():
            return Tokenizer.from_file(str(file))
        return _clip() if Path(path).is_file() or (Path(path) / "tokenizer" / "vocab.json").is_file() else None
    except Exception:
        return None


@lru_cache(maxsize=1)
def _clip() -> Tokenizer:
    merges = [
        (first, second)
        for first, second in (
            line.split()
            for line in lzma.decompress(resources.path("clip", "merges.txt.xz").read_bytes()).decode().splitlines()
        )
    ]
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    words = [*letters, *(f"{letter}</w>" for letter in letters), *(first + second for first, second in merges)]
    numbers = {word: number for number, word in enumerate(words)}
    tokenizer = Tokenizer(models.BPE(numbers, merges, end_of_word_suffix="</w>", unk_token=None))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_PIECES, "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    return tokenizer


_PIECES = Regex(r"""'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+""")

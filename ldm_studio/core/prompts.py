"""The prompt syntax that A1111 made common: weights, `BREAK` and `AND`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"\\[()\[\]\\]|\(|\[|:\s*([+-]?\d*\.?\d+)\s*\)|\)|\]|[^\\()\[\]:]+|\\|:")
_AND = re.compile(r"\bAND\b")
_AND_WEIGHT = re.compile(r"^(.*?)(?::\s*([+-]?\d*\.?\d+))?\s*$", re.DOTALL)
_BREAK = re.compile(r"\s*\bBREAK\b\s*")
_STRONGER = 1.1
_WEIGHTED = re.compile(r"\(([^()\[\]\\]*):\s*(\d*\.?\d+)\s*\)")
_WORD = re.compile(r"[^\s,.;:()\[\]]+")
#: By how much a key changes the weight of words.
WEIGHT_STEP = 0.1
MAX_WEIGHT = 10.0


@dataclass(frozen=True)
class Part:
    """Words with one weight. `breaks`: a new chunk of tokens begins before them."""

    text: str
    weight: float = 1.0
    breaks: bool = False


@dataclass(frozen=True)
class Branch:
    """One of several prompts that are run together (`AND`), with how much of it is taken."""

    parts: tuple[Part, ...]
    weight: float = 1.0

    @property
    def text(self) -> str:
        """The words alone."""
        return " ".join(part.text.strip() for part in self.parts if part.text.strip())


def parse(prompt: str) -> tuple[Branch, ...]:
    """Takes a prompt apart.

    `(word)` is 1.1 times as strong, `[word]` as weak, `(word:1.4)` 1.4 times; a backslash takes a bracket literally.
    `BREAK` begins a new chunk of tokens; `AND` joins prompts that are each run, `a AND b:0.5` the second at half.
    What does not close is closed at the end.
    """
    found = []
    for text in _AND.split(prompt):
        words, weight = text, 1.0
        if _AND.search(prompt):
            match = _AND_WEIGHT.match(text)
            if match is not None and match[2] is not None:
                words, weight = match[1], float(match[2])
        found.append(Branch(_parts(words), weight))
    return tuple(found)


def reweighted(prompt: str, start: int, end: int, by: float) -> tuple[str, int, int]:
    """Gives the words from `start` to `end` more weight, or less.

    Args:
        start, end: characters of the prompt; where they are the same, the word there is meant.
        by: what is added to the weight, which is kept in 0..`MAX_WEIGHT`.

    Returns:
        The prompt, in which a weight of 1 needs no brackets, and where the words stand now. Where there is no
        word, nothing is changed.
    """
    unchanged = prompt, start, end
    group = next((m for m in _WEIGHTED.finditer(prompt) if m.start() <= start and end <= m.end()), None)
    if group is not None:
        start, end, words, weight = group.start(), group.end(), group[1], float(group[2])
    else:
        if start == end:
            word = next((m for m in _WORD.finditer(prompt) if m.start() <= start <= m.end()), None)
            start, end = word.span() if word is not None else (start, end)
        else:
            start += len(prompt[start:end]) - len(prompt[start:end].lstrip())
            end = start + len(prompt[start:end].rstrip())
        words, weight = prompt[start:end], 1.0
    if not words.strip():
        return unchanged
    weight = round(min(MAX_WEIGHT, max(0.0, weight + by)), 2)
    before = "(" if weight != 1 else ""
    made = f"({words}:{weight:g})" if before else words
    begin = start + len(before)
    return prompt[:start] + made + prompt[end:], begin, begin + len(words)


def is_plain(prompt: str) -> bool:
    """Whether a prompt has nothing of this syntax."""
    return not re.search(r"[()\[\]\\]|\bBREAK\b|\bAND\b", prompt)


def _parts(text: str) -> tuple[Part, ...]:
    pieces: list[list[str | float]] = []
    round_open: list[int] = []
    square_open: list[int] = []

    def strengthen(start: int, factor: float) -> None:
        for piece in pieces[start:]:
            piece[1] = float(piece[1]) * factor

    for match in _TOKEN.finditer(text):
        token, weight = match[0], match[1]
        if len(token) == 2 and token[0] == "\\":
            pieces.append([token[1], 1.0])
        elif token == "(":
            round_open.append(len(pieces))
        elif token == "[":
            square_open.append(len(pieces))
        elif weight is not None and round_open:
            strengthen(round_open.pop(), float(weight))
        elif token == ")" and round_open:
            strengthen(round_open.pop(), _STRONGER)
        elif token == "]" and square_open:
            strengthen(square_open.pop(), 1 / _STRONGER)
        else:
            pieces.append([token, 1.0])
    for start in round_open:
        strengthen(start, _STRONGER)
    for start in square_open:
        strengthen(start, 1 / _STRONGER)
    return _merged(pieces)


def _merged(pieces: list[list[str | float]]) -> tuple[Part, ...]:
    """Pieces of equal weight joined, and split again at `BREAK`."""
    joined: list[tuple[str, float]] = []
    for text, weight in pieces:
        bounded = max(-MAX_WEIGHT, min(MAX_WEIGHT, float(weight)))
        if joined and joined[-1][1] == bounded:
            joined[-1] = (joined[-1][0] + str(text), bounded)
        else:
            joined.append((str(text), bounded))
    parts = []
    for text, weight in joined:
        for number, piece in enumerate(_BREAK.split(text)):
            if piece or number:
                parts.append(Part(piece, weight, number > 0))
    return tuple(parts) or (Part(""),)

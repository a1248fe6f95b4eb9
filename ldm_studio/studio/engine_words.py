"""What the engine says by itself, as sentences: it imports nothing, and so has plain text."""

from __future__ import annotations

import re

from ldm_studio.core.wording import Sentence, said

_SENTENCES = (
    said("Starting"),
    said("There is no run to go on from: start one first."),
    said("The change came too late: the run has no steps left."),
)


def sentence(text: str) -> str:
    """A text of an event: a sentence where it is known, else as it came."""
    if isinstance(text, Sentence):
        return text
    if (found := re.fullmatch(r"Step (\d+) is not kept any more: .*", text)) is not None:
        gone = said("Step {step} is not kept any more: choose a later one, or start a new run.", step=found[1])
        return gone if gone == text else text
    return next((known for known in _SENTENCES if known == text), text)

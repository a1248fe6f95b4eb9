"""The settings that a picture was made with, as the file of another program tells them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MadeWith:
    """What a file tells of how its picture was made; None (or "") for what it does not tell.

    Attributes:
        program: who wrote it, as it is called.
        sampler: one of `core.samplers.SAMPLERS`; None too where it is another.
        strength: 0 (exclusive)..1, where the picture was made of another.
        size: (width, height) of the run in pixels.
        model: the name of its file without ending, or of its folder.
        loras: the LoRAs, by the name of the file without ending, with their weights.
        left_out: the names of what else it was made with that has no place here: samplers that are not offered.
    """

    program: str
    prompt: str = ""
    negative_prompt: str = ""
    seed: int | None = None
    steps: int | None = None
    guidance: float | None = None
    sampler: str | None = None
    strength: float | None = None
    size: tuple[int, int] | None = None
    model: str = ""
    loras: tuple[tuple[str, float], ...] = ()
    left_out: tuple[str, ...] = ()

"""What the parameters panel says: its numbers with their ranges, and what choices cost."""

from __future__ import annotations

from dataclasses import dataclass

from ldm_studio.core.wording import said
from ldm_studio.studio.parameters import Mode

ALL: tuple[Mode, ...] = ("inpaint", "image", "text")


@dataclass(frozen=True)
class Number:
    """One number of the panel, the modes in which it means something, and whether it is one of the further ones."""

    name: str
    title: str
    low: float
    high: float
    tip: str
    step: float = 1
    decimals: int = 0
    suffix: str = ""
    modes: tuple[Mode, ...] = ALL
    more: bool = False


NUMBERS = (
    Number("steps", said("Steps", "how many"), 1, 150, said("How many steps the run takes: more is slower and finer")),
    Number("guidance", said("Guidance"), 0, 30, said("How closely the prompt is followed"), 0.1, 1),
    Number(
        "strength",
        said("Strength"),
        0.05,
        1,
        said("How much of what is there may change: 1 paints anew, less keeps more"),
        0.01,
        2,
        modes=("inpaint", "image"),
    ),
    Number(
        "context",
        said("Context"),
        0,
        4,
        said("How much of the surroundings the model sees, as a share of the mask's size"),
        0.05,
        2,
        modes=("inpaint",),
        more=True,
    ),
    Number(
        "softness",
        said("Softness"),
        0,
        128,
        said("How wide the result blends in, on the painted side of the mask's edge"),
        suffix=" px",
        modes=("inpaint",),
        more=True,
    ),
)


#: As measured: see "Faster" in docs/families.md.
GUIDED_COST = said(
    "Without guidance in the first tenth of the steps the bundled model's pictures stay the same to 59 dB, without it "
    "in the last fifth to 23 dB, which is plain to see."
)
COMPILED_COST = said(
    "Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay "
    "the same to 51 dB."
)
CACHE_COST = said(
    "What it costs differs from model to model: ldm-studio bench --only cache --model NAME measures it. U-Nets, "
    "Stable Diffusion 3 and FLUX.2 have none."
)

MODE_TIPS: dict[Mode, str] = {
    "inpaint": said("Paint anew what is masked; every other pixel stays as it is"),
    "image": said("Make a variation of the whole picture"),
    "text": said("Make a new picture from the prompt alone"),
}

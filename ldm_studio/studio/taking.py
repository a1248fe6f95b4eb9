"""Single values of a result taken over into the panels, and prompts that are favourites."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ldm_studio.core.recipe import MAX_PROMPT, MAX_SEED, Recipe
from ldm_studio.core.wording import said

if TYPE_CHECKING:
    from ldm_studio.studio.studio import Studio

#: So many favourites are kept, of so many characters: the settings are one small file.
MOST, LONGEST = 100, 2000
# Two prompts, each character of which JSON may write as twelve bytes.
_MOST_BYTES = 25 * MAX_PROMPT


@dataclass(frozen=True)
class Carried:
    """What of a result can be taken over by itself: its words, and where its noise came from."""

    prompt: str
    negative_prompt: str
    seed: int
    variation_seed: int = 0
    variation_strength: float = 0.0

    @staticmethod
    def of(recipe: Recipe) -> Carried:
        return Carried(
            recipe.prompt, recipe.negative_prompt, recipe.seed, recipe.variation_seed, recipe.variation_strength
        )

    def packed(self) -> bytes:
        """As it is dragged."""
        return json.dumps(asdict(self)).encode("utf-8")

    @staticmethod
    def unpacked(data: bytes) -> Carried | None:
        """What was packed, perhaps by another window; None for anything else."""
        try:
            told = json.loads(data[:_MOST_BYTES])
            made = Carried(**told)
        except (ValueError, TypeError, RecursionError):
            return None
        texts, seeds = (made.prompt, made.negative_prompt), (made.seed, made.variation_seed)
        good = all(isinstance(text, str) and len(text) <= MAX_PROMPT for text in texts)
        good = good and all(type(seed) is int and 0 <= seed <= MAX_SEED for seed in seeds)
        strength = made.variation_strength
        return made if good and isinstance(strength, int | float) and 0 <= strength <= 1 else None


def take_prompt(studio: Studio, carried: Carried) -> None:
    """Has the panel say what the result was asked for."""
    studio.parameters.set("prompt", carried.prompt)
    studio.parameters.set("negative_prompt", carried.negative_prompt)


def take_seed(studio: Studio, carried: Carried) -> None:
    """Has the next run begin with the result's noise, and keeps the seed, or the run would roll another one."""
    for name in ("seed", "variation_seed", "variation_strength"):
        studio.parameters.set(name, getattr(carried, name))
    studio.parameters.set("seed_locked", True)
    studio.say("info", said("Seed {seed} is set, and kept for the runs that follow.", seed=carried.seed))


def is_favourite(studio: Studio) -> bool:
    """Whether the prompt in the panel is one."""
    return studio.parameters.values.prompt in studio.settings.values.favourite_prompts


def toggle_favourite(studio: Studio) -> None:
    """Makes the prompt in the panel a favourite, or one no more."""
    prompt, kept = studio.parameters.values.prompt, studio.settings.values.favourite_prompts
    if prompt in kept:
        studio.settings.set("favourite_prompts", tuple(text for text in kept if text != prompt))
    elif not prompt.strip() or len(prompt) > LONGEST:
        studio.say("warning", said("A favourite has 1 to {most} characters: write a prompt first.", most=LONGEST))
    else:
        studio.settings.set("favourite_prompts", (*kept, prompt)[-MOST:])

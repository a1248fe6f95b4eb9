"""Many runs at once: several seeds, or a grid over up to three parameters (X/Y/Z plot)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import MAX_SEED, Recipe
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.core.schedules import parse_guidance
from ldm_studio.core.wording import joined, said

MAX_CELLS = 400

#: What a grid can go over, as it is shown.
PARAMETERS: dict[str, str] = {
    "seed": said("Seed"),
    "steps": said("Steps", "how many"),
    "guidance": said("Guidance"),
    "guidance_schedule": said("Guidance over steps"),
    "sampler": said("Sampler"),
    "strength": said("Strength"),
    "prompt": said("Prompt"),
    "negative_prompt": said("Negative prompt"),
    "variation_strength": said("Variation"),
    "variation_seed": said("Variation seed"),
}
_WORDS = {
    "seed": said("seed"),
    "steps": said("steps"),
    "guidance": said("guidance"),
    "guidance_schedule": said("guidance schedule"),
    "strength": said("strength"),
    "prompt": said("prompt"),
    "negative_prompt": said("negative prompt"),
    "variation_strength": said("variation strength"),
    "variation_seed": said("variation seed"),
}
_WHOLE = ("seed", "steps", "variation_seed")
_REAL = ("guidance", "strength", "variation_strength")
_RANGE = re.compile(r"(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)(?:\s*\+\s*(\d+(?:\.\d+)?))?")


@dataclass(frozen=True)
class Axis:
    """A parameter of a recipe and the values that it takes."""

    name: str
    values: tuple[Any, ...]

    def label(self, place: int) -> str:
        """A value in words: "guidance 7"."""
        value = self.values[place]
        if self.name == "sampler":
            return SAMPLERS.get(value or "", said("own sampler"))
        return joined([_WORDS[self.name], f"{value:g}" if self.name in _REAL else value], " ")


@dataclass(frozen=True)
class Cell:
    """One run of a grid: where it is on each axis, its recipe, and what sets it apart."""

    place: tuple[int, ...]
    recipe: Recipe
    label: str


def parse_axis(name: str, text: str) -> Axis:
    """An axis from words: "3, 5, 7", "1..4" (whole steps), "0.2..0.8 + 0.2"; semicolons part texts that hold commas.

    Raises:
        InputError: the parameter is none of `PARAMETERS`, or a value cannot be read.
    """
    if name not in PARAMETERS:
        raise InputError(
            "A grid cannot go over {name!r}: use one of {names}.", name=name[:40], names=", ".join(PARAMETERS)
        )
    parts = [part.strip() for part in text.split(";" if ";" in text else ",") if part.strip()]
    numeric = name in _WHOLE or name in _REAL
    values: list[Any] = []
    for part in parts:
        found = _RANGE.fullmatch(part) if numeric else None
        values += _range(name, found) if found else [_value(name, part)]
        if len(values) > MAX_CELLS:
            raise InputError(
                "The {name} has more than {max_cells} values: use fewer.",
                name=_WORDS.get(name, name),
                max_cells=MAX_CELLS,
            )
    if not values:
        raise InputError(
            "The {name} has no values: write them with commas between, for instance 3, 5, 7.",
            name=_WORDS.get(name, name),
        )
    return Axis(name, tuple(values))


def _value(name: str, text: str) -> Any:
    try:
        if name in _WHOLE:
            return int(text)
        if name in _REAL:
            return float(text)
    except ValueError as error:
        raise InputError("The {name} {text!r} is not a number.", name=name, text=text[:40]) from error
    return tuple(parse_guidance(text)) if name == "guidance_schedule" else text


def _range(name: str, found: re.Match[str]) -> list[Any]:
    low, high, step = float(found[1]), float(found[2]), float(found[3] or 1)
    count = int((high - low) / step + 1e-9) + 1 if high >= low and step > 0 else 0
    if not 1 <= count <= MAX_CELLS:
        raise InputError(
            "The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.",
            found=found[0],
            name=name,
        )
    values = [round(low + n * step, 6) for n in range(count)]
    return [int(value) for value in values] if name in _WHOLE else values


def cells(recipe: Recipe, axes: Sequence[Axis]) -> list[Cell]:
    """The runs of a grid, row by row: the first axis is across, the second down, the third gives whole sheets.

    Raises:
        InputError: there are too many, or a value is out of its range.
    """
    if len({axis.name for axis in axes}) < len(axes):
        raise InputError("Two axes go over the same parameter: choose another for one of them.")
    count = 1
    for axis in axes:
        count *= len(axis.values)
    if count > MAX_CELLS:
        raise InputError(
            "The grid has {count} runs, more than {max_cells}: use fewer values.", count=count, max_cells=MAX_CELLS
        )
    made = []
    for place in itertools.product(*(range(len(axis.values)) for axis in reversed(axes))):
        at = tuple(reversed(place))
        values = {axis.name: axis.values[n] for axis, n in zip(axes, at, strict=True)}
        if "guidance" in values and "guidance_schedule" not in values:
            values["guidance_schedule"] = ()
        label = joined([axis.label(n) for axis, n in zip(axes, at, strict=True)])
        made.append(Cell(at, recipe.changed(**values), label))
    return made


def seeds(recipe: Recipe, count: int, strength: float = 0.0) -> list[Cell]:
    """Several runs of one recipe: with the seeds that follow its own, or near variations of it.

    Args:
        count: 1..MAX_CELLS.
        strength: 0: each has a seed of its own; else each turns the recipe's noise by this share towards another's.
    """
    if not 1 <= count <= MAX_CELLS:
        raise InputError(
            "{count} variations cannot be made at once: choose 1 to {max_cells}.", count=count, max_cells=MAX_CELLS
        )
    made = []
    for number in range(count):
        seed = (recipe.seed + number) % (MAX_SEED + 1)
        if strength > 0:
            near = (recipe.variation_seed + number) % (MAX_SEED + 1)
            changed = recipe.changed(variation_seed=near, variation_strength=strength)
            made.append(Cell((number,), changed, said("variation {near}", near=near)))
        else:
            made.append(Cell((number,), recipe.changed(seed=seed), said("seed {seed}", seed=seed)))
    return made

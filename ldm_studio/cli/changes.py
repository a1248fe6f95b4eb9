"""Changes to a recipe as they are written on the command line: KEY=VALUE and STEP:KEY=VALUE."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Named
from ldm_studio.core.recipe import CHANGEABLE, MAX_PASSES, Recipe, checked_changes
from ldm_studio.core.schedules import parse_guidance, parse_interval

#: What of a recipe can be set, and what its values are.
KEYS: dict[str, Callable[[str], Any]] = {
    "prompt": str,
    "negative_prompt": str,
    "seed": int,
    "steps": int,
    "guidance": float,
    "guidance_schedule": parse_guidance,
    "guidance_interval": parse_interval,
    "sampler": str,
    "strength": float,
    "variation_seed": int,
    "variation_strength": float,
    "block_cache": float,
}
#: What is given with a name: lora.NAME=WEIGHT. The rest is changed in lists; regions go by their number, from 1.
_LORA = "lora."
_LISTS = {
    "control.": ("control_weights", "controls", "weight"),
    "reference.": ("reference_weights", "references", "weight"),
    "region.": ("region_shares", "regions", "share"),
}
_NAMED = (_LORA, *_LISTS)
#: What is given as a file.
_FILES = ("mask", "source")

ReadPixels = Callable[[str, Path], NDArray[Any]]
"""Reads the pixels of a "mask" or "source" from a file, cut to the run's frame."""

_KINDS: dict[Any, str] = {int: "a whole number", float: "a number"}


class Changes:
    """Reads changes, and keeps the pixels that they name by their digests: `extras`."""

    def __init__(self, read_pixels: ReadPixels) -> None:
        self.extras: dict[str, NDArray[Any]] = {}
        self._read_pixels = read_pixels

    def at_steps(self, recipe: Recipe, written: Sequence[str]) -> Recipe:
        """A copy of a recipe in which changes of the form STEP:KEY=VALUE are made at their steps.

        Raises:
            InputError: one cannot be read, or cannot be made in mid-run.
        """
        for text in written:
            step, key, value = _read_at(text)
            recipe = recipe.edited(step, checked_changes(recipe, self._changes(recipe, step, {key: value})))
        return recipe

    def of(
        self, recipe: Recipe, written: Sequence[str], written_at: Sequence[str] = (), from_step: int | None = None
    ) -> Recipe:
        """A copy of a recipe with changes.

        Args:
            written: KEY=VALUE, for the whole run or from `from_step` on.
            written_at: STEP:KEY=VALUE.
            from_step: so many steps stay as they were, and later changes of the recipe go, as when a run is gone on
                from in the window; None: the whole run.

        Raises:
            InputError: a change cannot be read or made.
        """
        values = dict(map(_read, written))
        if from_step is None:
            for key in set(_FILES) & set(values):
                raise InputError(f"The {key} of a whole run is that of its file: give --from-step too, or start anew.")
            recipe = _with_weights(recipe, self._changes(recipe.changed(edits=()), 0, values))
        else:
            _check_step(from_step, str(from_step))
            recipe = recipe.until(from_step)
            if values:
                for key in values:
                    _check_changeable(key)
                changes = self._changes(recipe, from_step, values)
                recipe = recipe.edited(from_step, checked_changes(recipe, changes))
        return self.at_steps(recipe, written_at)

    def _changes(self, recipe: Recipe, step: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """Changes at a step as a recipe has them: pixels by their digest, weights together."""
        made: dict[str, Any] = {}
        for key, value in values.items():
            if key in _FILES:
                named = Named.of(self._read_pixels(key, Path(value)))
                self.extras[named.digest] = named.pixels
                made[key] = named.digest
            elif key.startswith(_LORA):
                made.setdefault("lora_weights", {})[key.removeprefix(_LORA)] = value
            elif key.startswith(_NAMED):
                kind = next(start for start in _LISTS if key.startswith(start))
                name, field, _ = _LISTS[kind]
                made.setdefault(name, list(recipe.at(step)[name]))
                for place in _places(recipe, field, key.removeprefix(kind)):
                    made[name][place] = value
            else:
                made[key] = value
        return made


def _with_weights(recipe: Recipe, values: dict[str, Any]) -> Recipe:
    """A copy of a recipe with values for the whole run."""
    weights = checked_changes(recipe, {"lora_weights": values.pop("lora_weights", {})})["lora_weights"]
    loras = [lora.model_copy(update={"weight": weights.get(lora.name, lora.weight)}) for lora in recipe.loras]
    for name, field, key in _LISTS.values():
        if name in values:
            given = checked_changes(recipe, {name: values.pop(name)})[name]
            parts = zip(getattr(recipe, field), given, strict=True)
            values[field] = tuple(part.model_copy(update={key: weight}) for part, weight in parts)
    return recipe.changed(**values, loras=tuple(loras))


def _places(recipe: Recipe, field: str, name: str) -> list[int]:
    """Where guides of a name are in a recipe; regions are counted from 1."""
    parts = getattr(recipe, field)
    known = [str(place + 1) for place in range(len(parts))] if field == "regions" else [part.name for part in parts]
    places = [place for place, each in enumerate(known) if each == name]
    if not places:
        raise InputError(f"There is no {field[:-1]} {_shown(name)} in this run (it has {', '.join(known) or 'none'}).")
    return places


def _read_at(text: str) -> tuple[int, str, Any]:
    """ "8:guidance=9" -> (8, "guidance", 9.0)."""
    step, colon, change = text.partition(":")
    if not colon or not step.strip().isdecimal() or "=" not in change:
        raise InputError(f"{_shown(text)} cannot be read: write it as STEP:KEY=VALUE, for instance 8:guidance=9.")
    key, value = _read(change)
    _check_changeable(key)
    number = int(step) if len(step) < 10 else MAX_PASSES + 1
    _check_step(number, step)
    return number, key, value


def _read(text: str) -> tuple[str, Any]:
    """ "guidance=9" -> ("guidance", 9.0)."""
    key, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"{_shown(text)} cannot be read: write it as KEY=VALUE, for instance guidance=9.")
    if text.lstrip().startswith(_NAMED):
        return _read_weight(text.strip())
    key = key.strip().replace("-", "_")
    if key in _FILES:
        return key, value
    if key not in KEYS:
        known = ", ".join((*KEYS, *_FILES, "lora.NAME", "control.NAME", "reference.NAME", "region.NUMBER"))
        raise InputError(f"{_shown(key)} cannot be set: use one of {known}.")
    kind = KEYS[key]
    if key == "sampler" and not value.strip():
        return key, None  # The model's own.
    try:
        return key, kind(value)
    except ValueError as error:
        raise InputError(f"The {key} {_shown(value)} is not {_KINDS.get(kind, 'to be read')}.") from error


def _read_weight(text: str) -> tuple[str, float]:
    """ "lora.detail=0.5" -> ("lora.detail", 0.5). A name may be a path, with anything in it."""
    key, _, value = text.rpartition("=")
    try:
        return key.rstrip(), float(value)
    except ValueError as error:
        raise InputError(f"The weight {_shown(value)} is not a number: write it as {key.rstrip()[:40]}=0.5.") from error


def _check_changeable(key: str) -> None:
    whole = ("memory", "lora_weights", *(name for name, _, _ in _LISTS.values()))
    if (key not in CHANGEABLE and not key.startswith(_NAMED)) or key in whole:
        raise InputError(f"The {key} cannot change while a run is going: set it for the whole run.")


def _check_step(step: int, shown: str) -> None:
    if not 0 <= step <= MAX_PASSES:
        raise InputError(f"The step {_shown(shown)} cannot be used: give a number from 0 to {MAX_PASSES}.")


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")

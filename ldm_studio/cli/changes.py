"""Changes to a recipe as they are written on the command line: KEY=VALUE and STEP:KEY=VALUE."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import CHANGEABLE, MAX_PASSES, Recipe

#: What of a recipe can be set, and what its values are.
KEYS: dict[str, type] = {
    "prompt": str,
    "negative_prompt": str,
    "seed": int,
    "steps": int,
    "guidance": float,
    "sampler": str,
    "strength": float,
}

_KINDS = {int: "a whole number", float: "a number"}


def with_changes(recipe: Recipe, written: Sequence[str]) -> Recipe:
    """A copy of a recipe in which changes of the form STEP:KEY=VALUE are made at their steps.

    Raises:
        InputError: one cannot be read, or cannot be made in mid-run.
    """
    for text in written:
        step, key, value = _read_at(text)
        recipe = recipe.edited(step, _checked(recipe, {key: value}))
    return recipe


def changed_recipe(
    recipe: Recipe, written: Sequence[str], written_at: Sequence[str] = (), from_step: int | None = None
) -> Recipe:
    """A copy of a recipe with changes.

    Args:
        written: KEY=VALUE, for the whole run or from `from_step` on.
        written_at: STEP:KEY=VALUE.
        from_step: so many steps stay as they were, and later changes of the recipe go, as when a run is gone on from
            in the window; None: the whole run.

    Raises:
        InputError: a change cannot be read or made.
    """
    values = dict(map(_read, written))
    if from_step is None:
        recipe = recipe.changed(**values)
    else:
        _check_step(from_step, str(from_step))
        recipe = recipe.until(from_step)
        if values:
            for key in values:
                _check_changeable(key)
            recipe = recipe.edited(from_step, _checked(recipe, values))
    return with_changes(recipe, written_at)


def _checked(recipe: Recipe, values: dict[str, Any]) -> dict[str, Any]:
    checked = recipe.changed(**values)
    return {key: getattr(checked, key) for key in values}


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
    key = key.strip().replace("-", "_")
    if not equals:
        raise InputError(f"{_shown(text)} cannot be read: write it as KEY=VALUE, for instance guidance=9.")
    if key not in KEYS:
        raise InputError(f"{_shown(key)} cannot be set: use one of {', '.join(KEYS)}.")
    kind = KEYS[key]
    if key == "sampler" and not value.strip():
        return key, None  # The model's own.
    try:
        return key, kind(value)
    except ValueError as error:
        raise InputError(f"The {key} {_shown(value)} is not {_KINDS[kind]}.") from error


def _check_changeable(key: str) -> None:
    if key not in CHANGEABLE:
        raise InputError(f"The {key} cannot change while a run is going: set it for the whole run.")


def _check_step(step: int, shown: str) -> None:
    if not 0 <= step <= MAX_PASSES:
        raise InputError(f"The step {_shown(shown)} cannot be used: give a number from 0 to {MAX_PASSES}.")


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")

"""Recipes as text inside pictures: our JSON, and the `parameters` text that other tools read."""

from __future__ import annotations

import json

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Recipe, make_recipe
from ldm_studio.core.samplers import SAMPLERS

MAX_TEXT = 4 << 20


def recipe_texts(recipe: Recipe) -> dict[str, str]:
    """The texts that go into a PNG, by keyword: `ldm_studio` and `parameters`."""
    return {"ldm_studio": recipe.model_dump_json(), "parameters": a1111_text(recipe)}


def parse_recipe(text: str) -> Recipe:
    """Reads our JSON.

    Raises:
        InputError: it is no recipe, or a value is out of range.
    """
    if len(text) > MAX_TEXT:
        raise InputError("The recipe inside the file is too large to be one: it was not read.")
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("The recipe inside the file is damaged: it was not read.") from error
    if not isinstance(values, dict):
        raise InputError("The recipe inside the file is damaged: it was not read.")
    return make_recipe(**{str(key): value for key, value in values.items()})


def a1111_text(recipe: Recipe) -> str:
    """The recipe in the form of AUTOMATIC1111's web UI, which most tools read."""
    values = {
        "Steps": recipe.steps,
        "Sampler": SAMPLERS[recipe.sampler] if recipe.sampler else "Default",
        "CFG scale": f"{recipe.guidance:g}",
        "Seed": recipe.seed,
        "Size": f"{recipe.width}x{recipe.height}",
        "Model": recipe.model,
        "Model hash": (recipe.model_digest or "")[:10],
        "Denoising strength": f"{recipe.strength:g}" if recipe.task != "text" else "",
        "Version": "LDM Studio",
    }
    lines = [recipe.prompt]
    if recipe.negative_prompt:
        lines.append(f"Negative prompt: {recipe.negative_prompt}")
    lines.append(", ".join(f"{key}: {value}" for key, value in values.items() if value != ""))
    return "\n".join(lines)

"""Taking over the settings that a picture was made with."""

from __future__ import annotations

from collections.abc import Sequence

from ldm_studio.core.job import ModelInfo
from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.recipe import MAX_LORAS, Lora, Recipe
from ldm_studio.core.wording import joined, said
from ldm_studio.studio.parameters import MAX_GUIDANCE, MAX_SIDE, MAX_STEPS, MIN_SIDE, MIN_STRENGTH
from ldm_studio.studio.shelf import choose_model, loras_for
from ldm_studio.studio.studio import Studio


def use_settings(studio: Studio, made: Recipe | MadeWith) -> None:
    """Sets the panels to what a picture's file tells of how it was made, and says what could not be taken over."""
    wanted = made.model
    info = _model(studio, wanted)
    if info is not None and (not studio.models or info != studio.runner.model):
        choose_model(studio, info)
    told = [said("The panels show the settings that the picture was made with.")]
    if wanted and info is None:
        told.append(said("Its model “{model}” is not among yours.", model=wanted))
    if isinstance(made, Recipe):
        studio.files.use_recipe(made)
        loras = [(lora.name, lora.weight) for lora in made.loras]
        left: tuple[str, ...] = ()
    else:
        _take(studio, made)
        loras, left = list(made.loras), made.left_out
    left = (*_take_loras(studio, loras), *left)
    if left:
        told.append(said("Left out: {names}.", names=", ".join(left)))
    if made.seed is not None:
        studio.parameters.set("seed_locked", True)  # Or the next run would roll another seed at once.
    studio.say("info" if len(told) == 1 else "warning", joined(told, " "))


def _model(studio: Studio, wanted: str) -> ModelInfo | None:
    """The model with an identifier or a name."""
    plain = wanted.casefold()
    return next((info for info in studio.models if plain in (info.id.casefold(), info.name.casefold())), None)


def _take(studio: Studio, made: MadeWith) -> None:
    """Sets what another program's file tells."""
    values: dict[str, object] = {
        "prompt": made.prompt,
        "negative_prompt": made.negative_prompt,
        "guidance_schedule": "",
        "variation_strength": 0.0,
        "few_steps": False,
    }
    if made.steps is not None:
        values["steps"] = min(MAX_STEPS, made.steps)
    if made.guidance is not None:
        values["guidance"] = min(MAX_GUIDANCE, made.guidance)
    if made.seed is not None:
        values["seed"] = made.seed
    if made.sampler is not None:
        values["sampler"] = made.sampler
    if made.strength is not None:
        values["strength"] = max(MIN_STRENGTH, made.strength)
    for side, length in zip(("width", "height"), made.size or (), strict=False):
        values[side] = min(MAX_SIDE, max(MIN_SIDE, round(length / 8) * 8))
    for name, value in values.items():
        studio.parameters.set(name, value)


def _take_loras(studio: Studio, wanted: Sequence[tuple[str, float]]) -> list[str]:
    """Takes those that fit the model up, in place of what there was; the names of the others."""
    present = {asset.name for asset in loras_for(studio.assets, studio.runner.model)} if studio.models else set()
    found = [Lora(name=name, weight=weight) for name, weight in wanted if name in present]
    studio.parameters.set("loras", tuple(found[:MAX_LORAS]))
    return [name for name, _ in wanted if name not in present]

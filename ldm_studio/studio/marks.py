"""What changes over a run, in a few words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ldm_studio.core.recipe import Recipe
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.core.schedules import guidance_at, guidance_text, guidance_within, prompt_at

_LISTED = {"control_weights": "ControlNet", "reference_weights": "IP-Adapter", "region_shares": "region"}
_WORDS = {"mask": "another mask", "source": "another picture"}


def change_text(before: Mapping[str, Any], changes: Mapping[str, Any]) -> str:
    """What changes, in a few words: "guidance 5 to 9, prompt: a wolf"; "nothing changed" where nothing does."""
    parts = []
    for name, value in changes.items():
        if value == before.get(name):
            continue
        if name == "guidance":
            parts.append(f"guidance {before[name]:g} to {value:g}")
        elif name == "lora_weights":
            held = before.get(name, {})
            parts += [f"{lora} {held.get(lora, 0):g} to {to:g}" for lora, to in value.items() if to != held.get(lora)]
        elif name in _WORDS:
            parts.append(_WORDS[name])
        elif name == "sampler":
            parts.append("sampler: " + SAMPLERS.get(value or "", "the model's own"))
        elif name == "guidance_schedule":
            parts.append(f"guidance: {guidance_text(value) or 'constant'}")
        elif name in _LISTED:
            held = before.get(name, (None,) * len(value))
            for place, (old, new) in enumerate(zip(held, value, strict=True)):
                which = f" {place + 1}" if len(value) > 1 else ""
                parts += [f"{_LISTED[name]}{which} {old:g} to {new:g}"] if old != new else []
        elif name == "guidance_interval":
            shares = None if value is None else f"{value[0]:.0%} to {value[1]:.0%}"
            parts.append(f"guidance {'from ' + shares if shares else 'in all steps'}")
        elif name == "memory":
            parts.append("less memory")
        else:
            words = " ".join(str(value).split())
            shown = words if len(words) <= 80 else words[:79] + "…"
            parts.append(f"{name.replace('_', ' ')}: {shown or 'none'}")
    return ", ".join(parts) or "nothing changed"


def schedule_marks(recipe: Recipe, steps: int) -> dict[int, str]:
    """Where a recipe's own schedules change prompt or guidance, by the step (from 1) that is the first to show it.

    Words that take turns step by step are left out: every step would be marked.
    """
    if not _scheduled(recipe):
        return {}
    marks: dict[int, list[str]] = {}
    held = [recipe.at(step) for step in range(steps)]
    for name in ("prompt", "negative_prompt"):
        texts = [prompt_at(values[name], step, steps) for step, values in enumerate(held)]
        turns = [step for step in range(1, steps) if texts[step] != texts[step - 1]]
        own = {edit.step for edit in recipe.edits if name in edit.changes}
        if len(turns) <= max(2, steps // 4):
            for step in set(turns) - own:
                marks.setdefault(step + 1, []).append(change_text({name: texts[step - 1]}, {name: texts[step]}))
    levels = [
        guidance_at(values["guidance_schedule"], values["guidance"], step, steps) for step, values in enumerate(held)
    ]
    levels = [
        guidance_within(values["guidance_interval"], level, step, steps)
        for step, (level, values) in enumerate(zip(levels, held, strict=True))
    ]
    for step in range(1, steps):
        before, after = levels[step - 1], levels[step]
        if before != after and not {"guidance", "guidance_schedule", "guidance_interval"} & set(recipe.made_at(step)):
            marks.setdefault(step + 1, []).append(change_text({"guidance": before}, {"guidance": after}))
    return {step: ", ".join(texts) for step, texts in marks.items()}


def _scheduled(recipe: Recipe) -> bool:
    """Whether a recipe or one of its changes has anything that differs from step to step by itself."""
    prompts = [recipe.prompt, recipe.negative_prompt]
    prompts += [str(edit.changes[name]) for edit in recipe.edits for name in edit.changes if "prompt" in name]
    schedules = [recipe.guidance_schedule, *(edit.changes.get("guidance_schedule") for edit in recipe.edits)]
    if any(edit.changes.get("guidance_interval") for edit in recipe.edits):
        return True
    return any(schedules) or recipe.guidance_interval is not None or any("[" in prompt for prompt in prompts)

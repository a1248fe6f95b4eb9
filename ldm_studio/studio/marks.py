"""What changes over a run, in a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ldm_studio.core.recipe import Recipe
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.core.schedules import guidance_at, guidance_text, guidance_within, prompt_at
from ldm_studio.core.wording import Sentence, joined, said

_LISTED = {"control_weights": "ControlNet", "reference_weights": "IP-Adapter", "region_shares": said("region")}
_WORDS = {"mask": said("another mask"), "source": said("another picture")}
_NAMES = {"prompt": said("prompt"), "negative_prompt": said("negative prompt"), "seed": said("seed")}


def change_text(before: Mapping[str, Any], changes: Mapping[str, Any]) -> Sentence:
    """What changes, in a few words: "guidance 5 to 9, prompt: a wolf"; "nothing changed" where nothing does."""
    parts: list[Sentence] = []
    for name, value in changes.items():
        if value == before.get(name):
            continue
        if name == "guidance":
            parts.append(said("guidance {before:g} to {after:g}", before=before[name], after=value))
        elif name == "lora_weights":
            held = before.get(name, {})
            parts += [
                said("{name} {before:g} to {after:g}", name=lora, before=held.get(lora, 0), after=to)
                for lora, to in value.items()
                if to != held.get(lora)
            ]
        elif name in _LISTED:
            parts += _listed(_LISTED[name], before.get(name, (None,) * len(value)), value)
        else:
            parts.append(_one_text(name, value))
    return joined(parts) if parts else said("nothing changed")


def _listed(title: str, before: Sequence[Any], after: Sequence[Any]) -> list[Sentence]:
    """Of several numbers those that change."""
    made = []
    for place, (old, new) in enumerate(zip(before, after, strict=True)):
        which = joined([title, place + 1], " ") if len(after) > 1 else title
        if old != new:
            made.append(said("{name} {before:g} to {after:g}", name=which, before=old, after=new))
    return made


def _one_text(name: str, value: Any) -> Sentence:
    """What changes to a value that says enough by itself."""
    match name:
        case "mask" | "source":
            return _WORDS[name]
        case "sampler":
            return said("sampler: {name}", name=SAMPLERS.get(value or "", said("the model's own")))
        case "guidance_schedule":
            return said("guidance: {words}", words=guidance_text(value) or said("constant"))
        case "guidance_interval" if value is None:
            return said("guidance in all steps")
        case "guidance_interval":
            return said("guidance from {start:.0%} to {end:.0%}", start=value[0], end=value[1])
        case "memory":
            return said("less memory")
    words = " ".join(str(value).split())
    shown = words if len(words) <= 80 else words[:79] + "…"
    return joined([_NAMES.get(name, name.replace("_", " ")), shown or said("none")], ": ")


def schedule_marks(recipe: Recipe, steps: int) -> dict[int, Sentence]:
    """Where a recipe's own schedules change prompt or guidance, by the step (from 1) that is the first to show it.

    Words that take turns step by step are left out: every step would be marked.
    """
    if not _scheduled(recipe):
        return {}
    marks: dict[int, list[Sentence]] = {}
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
    return {step: joined(texts) for step, texts in marks.items()}


def _scheduled(recipe: Recipe) -> bool:
    """Whether a recipe or one of its changes has anything that differs from step to step by itself."""
    prompts = [recipe.prompt, recipe.negative_prompt]
    prompts += [str(edit.changes[name]) for edit in recipe.edits for name in edit.changes if "prompt" in name]
    schedules = [recipe.guidance_schedule, *(edit.changes.get("guidance_schedule") for edit in recipe.edits)]
    if any(edit.changes.get("guidance_interval") for edit in recipe.edits):
        return True
    return any(schedules) or recipe.guidance_interval is not None or any("[" in prompt for prompt in prompts)

"""Verbs on styles: the prompt wears one, and what it says can be kept as another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ldm_studio.core.styles import PLACE, Style, dressed, worn
from ldm_studio.core.wording import joined, said

if TYPE_CHECKING:
    from ldm_studio.studio.studio import Studio


def worn_style(studio: Studio) -> Style | None:
    """The style that the prompt wears now."""
    values = studio.parameters.values
    found = worn(values.prompt, values.negative_prompt, studio.settings.values.styles)
    return None if found is None else found[0]


def wear(studio: Studio, style: Style) -> None:
    """Puts the prompt into a style, in place of the one it wears; or takes it out, if it wears this one."""
    values = studio.parameters.values
    prompt, negative = values.prompt, values.negative_prompt
    found = worn(prompt, negative, studio.settings.values.styles)
    if found is not None:
        _, prompt, negative = found
    if found is None or found[0] != style:
        prompt, negative = dressed(prompt, style.prompt), dressed(negative, style.negative)
    studio.parameters.set("prompt", prompt)
    studio.parameters.set("negative_prompt", negative)


def keep_style(studio: Studio, name: str) -> None:
    """Keeps what the prompts say as a style: it is added to a prompt, or takes it in where it says "{prompt}"."""
    values = studio.parameters.values
    name = " ".join(name.split())[:60]
    if not name or not (values.prompt.strip() or values.negative_prompt.strip()):
        studio.say(
            "warning", said("There is nothing to keep: write the style's words as the prompt, and give it a name.")
        )
        return
    made = Style(name=name, prompt=values.prompt.strip(), negative=values.negative_prompt.strip())
    others = tuple(style for style in studio.settings.values.styles if style.name != name)
    studio.settings.set("styles", (*others, made))
    told = said("Kept as the style {name}.", name=name)
    if PLACE not in made.prompt:
        hint = said("Write {place} into it where prompts are to go; else they come before it.", place=PLACE)
        told = joined([told, hint], " ")
    studio.say("info", told)


def remove_style(studio: Studio, name: str) -> None:
    """Takes a style out of those that are offered."""
    studio.settings.set("styles", tuple(style for style in studio.settings.values.styles if style.name != name))

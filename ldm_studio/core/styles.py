"""Styles: named templates that a prompt is put into."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict, Field

from ldm_studio.core.wording import said

PLACE = "{prompt}"
"""Where in a template the prompt goes; a template without it follows the prompt after a comma."""


class Style(BaseModel):
    """A template for the prompt and one for the negative prompt."""

    model_config = ConfigDict(frozen=True)

    name: str = Field(min_length=1, max_length=60)
    prompt: str = Field("", max_length=4000)
    negative: str = Field("", max_length=4000)


#: What `STYLES` are called.
STYLE_NAMES = (said("Photograph"), said("Watercolour"), said("Pencil sketch"), said("Line art"), said("Isometric"))
#: What a new installation offers.
STYLES = (
    Style(name="Photograph", prompt="photograph of {prompt}, natural light, sharp focus", negative="drawing, blurry"),
    Style(name="Watercolour", prompt="watercolour painting of {prompt}, soft edges, paper texture"),
    Style(name="Pencil sketch", prompt="pencil sketch of {prompt}, fine hatching, white paper", negative="colour"),
    Style(name="Line art", prompt="line art of {prompt}, clean black outlines, white background", negative="shading"),
    Style(name="Isometric", prompt="isometric view of {prompt}, small diorama, plain background"),
)


def dressed(text: str, template: str) -> str:
    """A prompt put into a template; an empty template leaves it as it is."""
    before, after = _halves(template)
    return f"{before}{text}{after}".strip(" ,") if template else text


def undressed(text: str, template: str) -> str | None:
    """The prompt that was put into a template; None: this text does not come of it."""
    before, after = _halves(template)
    if text == dressed("", template):
        return ""
    inside = len(text) >= len(before) + len(after) and text.startswith(before) and text.endswith(after)
    return text[len(before) : len(text) - len(after)] if inside else None


def worn(prompt: str, negative: str, styles: Sequence[Style]) -> tuple[Style, str, str] | None:
    """The style that a prompt and a negative prompt wear, and what they are without it; None: none of these."""
    for style in styles:
        bare, bare_negative = undressed(prompt, style.prompt), undressed(negative, style.negative)
        if bare is not None and bare_negative is not None and (style.prompt or style.negative):
            return style, bare, bare_negative
    return None


def _halves(template: str) -> tuple[str, str]:
    if not template:
        return "", ""
    before, place, after = template.partition(PLACE)
    return (before, after) if place else ("", f", {template}")

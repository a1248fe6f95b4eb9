"""The first thing a new user sees: a picture with a mask and a prompt, ready for Ctrl+Enter."""

from __future__ import annotations

from ldm_studio import resources
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import StudioError
from ldm_studio.core.wording import said
from ldm_studio.storage.images import load_mask, load_picture
from ldm_studio.studio.studio import Studio

PROMPT = "a red balloon"


def open_sample(studio: Studio) -> None:
    """Puts the sample into the document. Without its files the document stays as it is."""
    try:
        picture: Picture = load_picture(resources.path("samples", "meadow.png")).picture
        mask = load_mask(resources.path("samples", "meadow-mask.png"))
        studio.document.replace(picture, said("Sample"), mask)
    except StudioError as error:
        studio.say("warning", said("The sample picture is missing: {error}", error=error))
        return
    studio.parameters.set("mode", "inpaint")
    studio.parameters.set("prompt", PROMPT)
    studio.document.history.clear()

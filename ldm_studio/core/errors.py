"""Errors whose text a user reads."""

from __future__ import annotations

from ldm_studio.core.wording import Sentence


class StudioError(Exception):
    """Something a user can put right. Its text is one sentence that says what to do.

    `StudioError("{name} is missing: ...", name=path.name)`: a literal and its values, which lupdate and the window's
    language need apart; `str()` of it is the `Sentence`.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        super().__init__(template if isinstance(template, Sentence) else Sentence(template, "", values))


class InputError(StudioError):
    """A file or value from outside cannot be used."""


class ModelError(StudioError):
    """A model folder or file cannot be loaded."""


class PromiseError(StudioError):
    """A pixel outside the mask would have changed: the result is withheld rather than shown."""

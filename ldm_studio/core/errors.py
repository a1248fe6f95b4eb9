"""Errors whose text a user reads."""

from __future__ import annotations


class StudioError(Exception):
    """Something a user can put right. Its text is one sentence that says what to do."""


class InputError(StudioError):
    """A file or value from outside cannot be used."""


class ModelError(StudioError):
    """A model folder or file cannot be loaded."""


class PromiseError(StudioError):
    """A pixel outside the mask would have changed: the result is withheld rather than shown."""

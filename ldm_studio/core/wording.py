"""Text that is made below the window, where there is no Qt, and is said in the user's language by the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class Sentence(str):
    """English text that remembers how it was made. Wherever text is wanted it is text; the window translates it.

    It stays one as an error's only argument: `str(error)` gives it back. Joined to other text it becomes plain text,
    which stays English, so a sentence with another inside is made with that as a value.

    Attributes:
        template: the text with "{name}" for each value; what catalogues of translations have it under.
        comment: tells the meanings of one text apart; "" for most.
        values: what is put into the template.
    """

    template: str
    comment: str
    values: Mapping[str, object]

    def __new__(cls, template: str, comment: str = "", values: Mapping[str, object] | None = None) -> Sentence:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.comment, made.values = template, comment, dict(values or {})
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> Any:
        return Sentence, (self.template, self.comment, self.values)


def said(template: str, comment: str = "", /, **values: object) -> Sentence:
    """Marks text for translation. lupdate finds the call, so template and comment have to be literals."""
    return Sentence(template, comment, values)


def joined(parts: Sequence[object], separator: str = ", ") -> Sentence:
    """Texts and sentences in a row, each of which keeps what it knows of itself."""
    names = [f"part{place}" for place in range(len(parts))]
    return Sentence(separator.join(f"{{{name}}}" for name in names), "", dict(zip(names, parts, strict=True)))

"""One picture of the data set before it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image


@dataclass(frozen=True)
class Item:
    """A picture's words and licence, and what draws it (ValueError where it cannot be drawn)."""

    caption: str
    keywords: tuple[str, ...]
    style: str
    licence: str
    draw: Callable[[], Image.Image]

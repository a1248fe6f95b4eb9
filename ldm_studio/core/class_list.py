"""Classes in place of a prompt, with weights: "golden retriever, tabby: 0.5"."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ldm_studio.core.errors import InputError

MOST = 1e6
"""Weights lie above 0 and below this."""


def entries(text: str) -> list[tuple[str, str]]:
    """Name (or number) and weight of each class, as they stand; "" where no weight stands."""
    parts = [part.partition(":") for part in text.split(",") if part.strip()]
    return [(name.strip(), weight.strip()) for name, _, weight in parts]


def weight_of(name: str, text: str) -> float:
    """A weight as a number; 1 where none stands.

    Raises:
        InputError: it is no positive number.
    """
    try:
        value = float(text) if text else 1.0
    except ValueError:
        value = math.nan
    if not 0 < value < MOST:
        raise InputError("The weight {weight!r} of {name!r} is no positive number: correct it.", weight=text, name=name)
    return value


def written(classes: Iterable[tuple[str, float]]) -> str:
    """The text for classes with weights, such that `entries` and `weight_of` find them in it; 1 needs no words."""
    return ", ".join(name if weight == 1 else f"{name}: {weight:g}" for name, weight in classes)

"""What sets two makings of the same recipe apart, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.recipe import Recipe


def decibels(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Peak signal-to-noise ratio of two pictures of the same shape and type; infinite where they are equal."""
    error = float(np.square(one.astype(np.float64) - other).mean()) / float(np.iinfo(one.dtype).max) ** 2
    return float("inf") if error == 0 else -10 * float(np.log10(error))


def differences(made: NDArray[Any], stored: NDArray[Any], was: Recipe, now: Recipe) -> str:
    """How far apart the pixels are, and what differs between then and now that may be why."""
    count = int((made != stored).any(axis=2).sum())
    text = f"{count} of {made.shape[0] * made.shape[1]} pixels differ, by {decibels(made, stored):.1f} dB"
    found = [f"{name} {before} then, {after} now" for name, before, after in _circumstances(was, now)]
    if found:
        return f"{text}; what else differs: {', '.join(found)}"
    return f"{text}; versions, device, precision and threads are the same, so the file or its recipe was changed"


def _circumstances(was: Recipe, now: Recipe) -> list[tuple[str, Any, Any]]:
    names = sorted({*was.versions, *now.versions})
    pairs: list[tuple[str, Any, Any]] = [
        (name, was.versions.get(name, "unknown"), now.versions.get(name, "unknown")) for name in names
    ]
    pairs += [(name, getattr(was, name), getattr(now, name)) for name in ("device", "precision")]
    pairs += [("threads", was.threads or "unknown", now.threads or "unknown")]
    return [pair for pair in pairs if pair[1] != pair[2]]

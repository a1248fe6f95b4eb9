"""What the first-block cache of a transformer costs in likeness, and what it gains."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from ldm_studio.cli.bench.figure import Figure, median

_THRESHOLDS = (0.05, 0.1, 0.2)
_PROMPTS = ("a red apple on a table", "a lighthouse by the sea at dusk", "a cat in the snow", "an old man reading")


def cache(name: str = "") -> Iterator[Figure]:
    """With a model of the user's own, or the first that takes a cache; nothing if there is none.

    Args:
        name: its id or path.

    Raises:
        StudioError: there is no such model, or it takes no cache.
    """
    from ldm_studio.cli.headless import Headless

    headless = Headless()
    fitting = [model for model in headless.models if "cache" in model.takes]
    if not name and not fitting:
        return
    model = headless.model(name) if name else fitting[0]
    native = model.native_size
    prompts = _PROMPTS if model.prompt == "text" else ("0", "1", "2", "0, 1: 0.5")
    values = [{"prompt": prompt, "seed": 1, "width": native, "height": native} for prompt in prompts]
    recipes = [headless.recipe(model, "text" if "text" in model.tasks else "image", **each) for each in values]
    plain = [_made(headless, recipe) for recipe in recipes]
    for threshold in _THRESHOLDS:
        made = [_made(headless, recipe.changed(block_cache=threshold)) for recipe in recipes]
        pairs = list(zip(made, plain, strict=True))
        yield from _figures(threshold, model.name, pairs)


def _figures(threshold: float, model: str, pairs: list[Any]) -> Iterator[Figure]:
    from ldm_studio.cli.proof import decibels

    likeness = [decibels(one.pixels, other.pixels) for (one, _), (other, _) in pairs]
    note = f"{model}, {len(pairs)} pictures, the worst {min(likeness):.1f} dB"
    yield Figure(f"likeness with a block cache of {threshold:g} to none", median(likeness), "dB", None, note)
    shares = [took / before for (_, took), (_, before) in pairs]
    yield Figure(f"time of the steps with a block cache of {threshold:g}", median(shares), "x")


def _made(headless: Any, recipe: Any) -> tuple[Any, float]:
    """A run's result, and how many seconds its steps took."""
    import numpy as np

    from ldm_studio.core.digest import pixel_digest
    from ldm_studio.core.job import Job

    source = None
    if recipe.task == "image":
        # Families that edit: all see the same picture, of a slope in each colour.
        rows, columns = np.mgrid[0 : recipe.height, 0 : recipe.width]
        full = np.full_like(rows, 255)
        parts = (rows * 255 // recipe.height, columns * 255 // recipe.width, full // 2, full)
        source = np.stack(parts, axis=-1).astype(np.uint8)
        recipe = recipe.changed(source_digest=pixel_digest(source))
    run = headless.open(Job(recipe, source))
    begun = time.perf_counter()
    while run.index < run.steps:
        run.step()
    took = time.perf_counter() - begun
    return run.finish(lambda: None), took

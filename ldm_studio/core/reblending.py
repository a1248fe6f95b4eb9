"""Blending a result in again, harder or softer, without a run."""

from __future__ import annotations

from dataclasses import replace

from ldm_studio.core.composite import composite
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.job import Result, held


def can_reblend(result: Result) -> bool:
    """Whether what the model made is still there as it was before it was blended in."""
    return result.generated is not None and result.source is not None and result.painted is not None


def reblended(result: Result, softness: int) -> Result:
    """The result that the same run would have had with another softness (0..256 px); its recipe says so.

    A result that cannot be blended in again comes back as it is.
    """
    painted = result.painted
    source = held("source", result.recipe, result.source, result.extras)
    if result.generated is None or source is None or painted is None:
        return result
    pixels = composite(source, result.generated, painted, softness)
    recipe = result.recipe.changed(softness=softness, output_digest=pixel_digest(pixels))
    return replace(result, recipe=recipe, pixels=pixels)

"""The guides of a run: its ControlNets and IP-Adapters with the pictures that its recipe names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core import composite
from ldm_studio.core.controls import covering, preprocessed
from ldm_studio.core.job import Pixels
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.wording import said
from ldm_studio.diffusion.controlnets import Controls, Shown, hint
from ldm_studio.diffusion.ip_adapters import References, seen
from ldm_studio.diffusion.loading import Loaded
from ldm_studio.diffusion.snapshots import Aid

Find = Callable[[str | None], Pixels | None]
"""Gives a picture by its digest; None: the one that the run starts from."""


def guiding(recipe: Recipe, loaded: Loaded, find: Find, hole: NDArray[np.uint8] | None) -> list[Aid]:
    """What guides the steps of a run, made ready.

    Args:
        loaded: with the recipe's files (see `Loaded.steer` and `Loaded.adapt`).
        hole: what is repainted, (H, W) uint8 at the size that the model runs at; None where there is no mask.
    """
    unet = loaded.components.get("unet")
    aids: list[Aid] = []
    shown = []
    for control, (net, _) in zip(recipe.controls, loaded.controlnets, strict=True):
        # In a frame it lies under the run's own picture; elsewhere its proportions are to stay.
        fit = composite.resized if recipe.frame is not None or control.picture is None else covering
        picture = fit(_flat(find(control.picture)), recipe.width, recipe.height)
        made = preprocessed(picture, control.preprocessor, control.detail)
        shown.append(Shown(control, net, hint(made, hole if control.preprocessor == "inpaint" else None, net)))
    if shown:
        aids.append(Controls(unet, shown))
    if recipe.references and loaded.adapters is not None:
        looked = zip(recipe.references, loaded.adapters.eyes, strict=True)
        vectors = [seen(_flat(find(reference.picture)), eye) for reference, eye in looked]
        aids.append(References(unet, recipe.references, vectors))
    return aids


def digested(recipe: Recipe, loaded: Loaded) -> dict[str, Any]:
    """The guides of a recipe with the digests of their files."""
    controls = zip(recipe.controls, loaded.controlnets, strict=True)
    adapters = loaded.adapters
    references: Any = () if adapters is None else zip(recipe.references, adapters.digests, adapters.eyes, strict=True)
    return {
        "controls": tuple(control.model_copy(update={"digest": digest}) for control, (_, digest) in controls),
        "references": tuple(
            reference.model_copy(update={"digest": digest, "encoder": eye.digest})
            for reference, digest, eye in references
        ),
    }


def changed(recipe: Recipe, loaded: Loaded) -> list[str]:
    """The guides, as they are told to the user, whose files are others than those that a recipe was made with."""
    now = digested(recipe, loaded)
    pairs = [
        (said("The ControlNet {name}", name=old.name), old.digest, new.digest)
        for old, new in zip(recipe.controls, now["controls"], strict=True)
    ]
    for old, new in zip(recipe.references, now["references"], strict=True):
        pairs.append((said("The IP-Adapter {name}", name=old.name), old.digest, new.digest))
        pairs.append((said("The picture encoder of {name}", name=old.name), old.encoder, new.encoder))
    return [title for title, before, after in pairs if before not in (None, after)]


def _flat(pixels: Pixels | None) -> NDArray[np.uint8]:
    assert pixels is not None  # `checks.check` has seen to it.
    return composite.flatten(pixels)

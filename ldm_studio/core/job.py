"""What crosses to the inference thread and what comes back: values only, never changed once made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.geometry import Rect
from ldm_studio.core.recipe import ENLARGING_TILE, Recipe, make_recipe

Pixels = NDArray[Any]
"""(H, W, 4) RGBA, uint8 or uint16, straight alpha."""

Mask = NDArray[np.uint8]
"""(H, W), 0 = keep, 255 = repaint, between = soft."""


Extras = Mapping[str, NDArray[Any]]
"""The masks and pictures that a recipe's changes name, by digest, at the document's scale."""


@dataclass(frozen=True)
class Named:
    """Pixels under the name that a recipe gives them: what a change of the mask or the picture takes along."""

    digest: str
    pixels: NDArray[Any] = field(compare=False, repr=False)

    @staticmethod
    def of(pixels: NDArray[Any]) -> Named:
        return Named(pixel_digest(pixels), pixels)


def plain_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes as a recipe holds them: pixels by their digest."""
    return {name: value.digest if isinstance(value, Named) else value for name, value in changes.items()}


@dataclass(frozen=True)
class Job:
    """Everything one run needs. Pixels and mask are those of the recipe's frame, at the document's scale."""

    recipe: Recipe
    source: Pixels | None = None
    mask: Mask | None = None
    extras: Extras = field(default_factory=dict)


def enlargement(source: Pixels, upscaler: str) -> Job:
    """The job that makes a picture larger with an upscaler, by its name or its file's path."""
    return Job(make_recipe(task="enlarge", model=upscaler, width=ENLARGING_TILE, height=ENLARGING_TILE), source)


@dataclass(frozen=True)
class Result:
    """An image that a run made, with its recipe (digests, model digest and versions filled in).

    `pixels` has the frame's size (or the run's size where the recipe has no frame) and the source's dtype;
    outside the mask it is byte-identical to the source. `source`, `mask` and `extras` are the job's own, kept for
    replay; what of them held at the end, `painted` says. `generated` is what the model made at the frame's size, (H, W,
    3) uint8 RGB, before it was blended in; None where nothing was, or where the result comes from a file.
    """

    recipe: Recipe
    pixels: Pixels
    source: Pixels | None = None
    mask: Mask | None = None
    extras: Extras = field(default_factory=dict)
    generated: NDArray[np.uint8] | None = None

    @property
    def painted(self) -> Mask | None:
        """The mask that held at the end."""
        mask: Mask | None = held("mask", self.recipe, self.mask, self.extras)
        return mask

    @property
    def frame(self) -> Rect | None:
        return self.recipe.frame


def held(name: str, recipe: Recipe, first: NDArray[Any] | None, extras: Extras, step: int = 1 << 30) -> Any:
    """The mask or source ("mask", "source") that holds for a step (from 0): the run's first, or a later one.

    Raises:
        KeyError: the recipe names pixels that are not there.
    """
    digest = None
    for edit in recipe.edits:
        if edit.step <= step:
            digest = edit.changes.get(name, digest)
    own = recipe.mask_digest if name == "mask" else recipe.source_digest
    return first if digest is None or digest == own else extras[digest]


@dataclass(frozen=True)
class Preview:
    """The predicted clean image (x0) of one step, quickly decoded: (h, w, 4) uint8 RGBA at any scale of the frame.

    Alpha is 255 where the run paints and 0 where the document shows through.
    """

    pixels: NDArray[np.uint8]
    frame: Rect | None = None


@dataclass(frozen=True)
class Packed:
    """A snapshot in plain values: JSON that names arrays by their place in `arrays`.

    extras: the masks and pictures that its recipe's changes name.
    """

    values: dict[str, Any]
    arrays: tuple[NDArray[Any], ...]
    extras: Extras = field(default_factory=dict)


@dataclass(frozen=True)
class FewSteps:
    """How a model draws in few steps, by itself or with a LoRA that was distilled from it.

    lora: what recipes call the LoRA, "" where there is none. path: its file. The rest: see `Recipe`.
    """

    lora: str
    path: str
    steps: int
    guidance: float
    sampler: str | None

    def of(self, recipe: Recipe) -> Recipe:
        """The recipe in few steps."""
        loras = [lora.model_dump() for lora in recipe.loras if lora.name != self.lora]
        loras += [{"name": self.lora}] if self.lora else []
        return recipe.changed(
            steps=self.steps,
            guidance=self.guidance,
            guidance_schedule=(),
            guidance_interval=None,
            sampler=self.sampler,
            loras=loras,
        )


@dataclass(frozen=True)
class ModelInfo:
    """A model as the library lists it, read from headers alone.

    `words`: the names of all that it was taught, for a model that knows little else; empty: it takes any words.
    `samplers`: those that it can be sampled with (None: all). `multiple`: sides of a run are multiples of it.
    `base`: the folder that lends a backbone of one file its other parts. `vae`: a file in place of the model's own VAE.
    `takes`: kinds of files that guide a run of it, besides LoRAs ("controlnet", "ip-adapter"), "region" where
    parts may have prompts of their own.
    `prompt`: "text", or "classes" where a list of classes stands in its place. `few_steps`: None where it has no way
    of its own for that.
    """

    id: str
    name: str
    path: str
    family: str
    native_size: int
    tasks: tuple[str, ...]
    bytes: int
    default_guidance: float = 7.5
    default_steps: int = 25
    default_sampler: str = ""
    max_tokens: int = 77
    description: str = ""
    words: tuple[str, ...] = ()
    samplers: tuple[str, ...] | None = None
    multiple: int = 8
    prompt: str = "text"
    takes: tuple[str, ...] = ()
    hears_negative: bool = True
    base: str = ""
    vae: str = ""
    few_steps: FewSteps | None = None

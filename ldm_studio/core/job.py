"""What crosses to the inference thread and what comes back: values only, never changed once made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.recipe import Recipe

Pixels = NDArray[Any]
"""(H, W, 4) RGBA, uint8 or uint16, straight alpha."""

Mask = NDArray[np.uint8]
"""(H, W), 0 = keep, 255 = repaint, between = soft."""


@dataclass(frozen=True)
class Job:
    """Everything one run needs. Pixels and mask are those of the recipe's frame, at the document's scale."""

    recipe: Recipe
    source: Pixels | None = None
    mask: Mask | None = None


@dataclass(frozen=True)
class Result:
    """An image that a run made, with its recipe (digests, model digest and versions filled in).

    `pixels` has the frame's size (or the run's size where the recipe has no frame) and the source's dtype;
    outside the mask it is byte-identical to the source. `source` and `mask` are the job's own, kept for replay.
    """

    recipe: Recipe
    pixels: Pixels
    source: Pixels | None = None
    mask: Mask | None = None

    @property
    def frame(self) -> Rect | None:
        return self.recipe.frame


@dataclass(frozen=True)
class Preview:
    """The predicted clean image (x0) of one step, quickly decoded: (h, w, 4) uint8 RGBA at any scale of the frame.

    Alpha is 255 where the run paints and 0 where the document shows through.
    """

    pixels: NDArray[np.uint8]
    frame: Rect | None = None


@dataclass(frozen=True)
class ModelInfo:
    """A model as the library lists it, read from headers alone.

    `words`: the names of all that it was taught, for a model that knows little else; empty: it takes any words.
    `samplers`: those that it can be sampled with (None: all). `multiple`: sides of a run are multiples of it.
    `prompt`: "text", or "classes" where a list of classes stands in its place.
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
    hears_negative: bool = True

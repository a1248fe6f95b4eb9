"""What the panels set: the parameters of the next run, and the tool in the hand."""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ldm_studio.core.controls import Preprocessor
from ldm_studio.core.errors import InputError
from ldm_studio.core.frame import Ratio
from ldm_studio.core.mask import Combine
from ldm_studio.core.recipe import MAX_LORAS, MAX_PROMPT, MAX_SEED, Lora
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.core.schedules import parse_guidance
from ldm_studio.core.wording import said

log = logging.getLogger(__name__)

Mode = Literal["inpaint", "image", "text"]

#: What a run does, as the window names it.
MODES: dict[Mode, str] = {
    "inpaint": said("Repaint the mask"),
    "image": said("Vary the picture"),
    "text": said("New picture"),
}

ToolName = Literal[
    "brush", "eraser", "rectangle", "ellipse", "lasso", "polygon", "wand", "cut_out", "fill", "gradient", "move",
    "frame", "hand",
]  # fmt: skip
GradientKind = Literal["linear", "radial"]
Finder = Literal["colours", "model"]

#: The tools as the window names them.
TOOLS: dict[ToolName, str] = {
    "brush": said("Brush"),
    "eraser": said("Eraser"),
    "rectangle": said("Rectangle"),
    "ellipse": said("Ellipse"),
    "lasso": said("Lasso"),
    "polygon": said("Polygon"),
    "wand": said("Magic wand"),
    "cut_out": said("Select object"),
    "fill": said("Fill"),
    "gradient": said("Gradient"),
    "move": said("Move layer"),
    "frame": said("Frame"),
    "hand": said("Hand"),
}


# What the panels take, which is less than a recipe may have.
MAX_STEPS = 150
MAX_GUIDANCE = 30.0
MIN_STRENGTH = 0.05
MAX_SOFTNESS = 128
MIN_SIDE, MAX_SIDE = 64, 2048
#: So many variations at most are made in one go.
MAX_VARIATIONS = 64


def random_seed() -> int:
    """A seed from the system's own randomness, 0..MAX_SEED."""
    return random.SystemRandom().randint(0, MAX_SEED)


class Guide(BaseModel):
    """A file that guides a run with a picture.

    picture: a file; "" is the document. The rest: see `core.recipe.Control` and
    `Reference`.
    """

    model_config = ConfigDict(frozen=True)

    kind: Literal["controlnet", "ip-adapter", "picture"] = "controlnet"
    name: str = Field(min_length=1, max_length=4096)
    picture: str = Field("", max_length=4096)
    preprocessor: Preprocessor = "none"
    detail: float = Field(0.5, ge=0, le=1)
    weight: float = Field(1.0, ge=0, le=4)
    start: float = Field(0.0, ge=0, le=1)
    end: float = Field(1.0, ge=0, le=1)


class RegionValues(BaseModel):
    """A part of the picture with a prompt of its own.

    mask: a PNG of the document's size, in base64. share, loras: see `core.recipe.Region`. guidance: 0 is the run's.
    """

    model_config = ConfigDict(frozen=True)

    prompt: str = Field("", max_length=MAX_PROMPT)
    mask: str = Field(min_length=1, max_length=16_000_000)
    share: float = Field(1.0, ge=0, le=1)
    guidance: float = Field(0.0, ge=0, le=MAX_GUIDANCE)
    loras: tuple[Lora, ...] = Field((), max_length=MAX_LORAS)


class ParameterValues(BaseModel):
    """The parameters of the next run.

    sampler "" is the model's own. width, height: size of a new picture, multiples of 8. context: share of the
    mask's longer side that the frame keeps around it. softness, match_colours, upscaler: see `Recipe`. seed_locked:
    keep the seed after a run, otherwise each run rolls a new one before it starts. guidance_schedule: words for
    guidance over the steps ("9 until 30 %, then 5"); "" is none. guidance_from, guidance_until: the shares of the
    steps between which guidance is used. compiled, block_cache, variation_seed, variation_strength: see `Recipe`.
    variations: how many results a batch of them makes. live: a stroke's end starts a run. few_steps: draw with the
    model's own LoRA for that, where it has one, in place of steps, guidance and sampler.
    """

    model_config = ConfigDict(frozen=True)

    mode: Mode = "inpaint"
    prompt: str = Field("", max_length=MAX_PROMPT)
    negative_prompt: str = Field("", max_length=MAX_PROMPT)
    model: str = ""
    sampler: str = ""
    loras: tuple[Lora, ...] = Field((), max_length=MAX_LORAS)
    guides: tuple[Guide, ...] = Field((), max_length=8)
    regions: tuple[RegionValues, ...] = Field((), max_length=16)
    steps: int = Field(20, ge=1, le=MAX_STEPS)
    guidance: float = Field(5.0, ge=0, le=MAX_GUIDANCE)
    guidance_schedule: str = Field("", max_length=1000)
    guidance_from: float = Field(0.0, ge=0, le=1)
    guidance_until: float = Field(1.0, ge=0, le=1)
    compiled: bool = False
    block_cache: float = Field(0.0, ge=0, le=1)
    few_steps: bool = False
    strength: float = Field(1.0, ge=MIN_STRENGTH, le=1)
    seed: int = Field(0, ge=0, le=MAX_SEED)
    seed_locked: bool = False
    variation_seed: int = Field(0, ge=0, le=MAX_SEED)
    variation_strength: float = Field(0.0, ge=0, le=1)
    variations: int = Field(4, ge=2, le=MAX_VARIATIONS)
    live: bool = False
    width: int = Field(128, ge=MIN_SIDE, le=MAX_SIDE, multiple_of=8)
    height: int = Field(128, ge=MIN_SIDE, le=MAX_SIDE, multiple_of=8)
    context: float = Field(0.25, ge=0, le=4)
    softness: int = Field(4, ge=0, le=MAX_SOFTNESS)
    match_colours: bool = True
    upscaler: str = Field("", max_length=4096)

    @property
    def guidance_interval(self) -> tuple[float, float] | None:
        """As a recipe has it."""
        whole = self.guidance_from <= 0 and self.guidance_until >= 1
        return None if whole else (self.guidance_from, self.guidance_until)

    @field_validator("guidance_schedule")
    @classmethod
    def _readable(cls, value: str) -> str:
        try:
            parse_guidance(value)
        except InputError as error:
            raise ValueError(str(error)) from error
        return value

    @field_validator("sampler")
    @classmethod
    def _known(cls, value: str) -> str:
        return value if value in SAMPLERS else ""


class ToolValues(BaseModel):
    """The tool in the hand.

    size: brush diameter in document pixels; hardness, opacity: 0..1. combine: what a shape does to the mask. tolerance:
    by how much, 0..255, colours may differ that the wand takes; contiguous: only those that hang together.
    spacing: see `core.brush.Brush`. steady: how much a stroke lags behind the hand, 0..1.
    gradient: its shape. finder: what objects are selected by.
    mask_alone: the mask is shown in black and white, in place of the picture. frame_ratio: what the frame keeps while
    its size changes; frame_snap: it lies on multiples of so many pixels.
    """

    model_config = ConfigDict(frozen=True)

    tool: ToolName = "brush"
    size: float = Field(48, ge=1, le=1000)
    hardness: float = Field(0.8, ge=0, le=1)
    opacity: float = Field(1.0, ge=0.05, le=1)
    combine: Combine = "add"
    tolerance: int = Field(24, ge=0, le=255)
    contiguous: bool = True
    spacing: float = Field(0.0, ge=0, le=2)
    steady: float = Field(0.0, ge=0, le=1)
    finder: Finder = "colours"
    mask_alone: bool = False
    gradient: GradientKind = "linear"
    frame_ratio: Ratio = "free"
    frame_snap: Literal[8, 64] = 64


#: What each start begins with anew: the brush in the hand, the picture in view, objects found without a model.
_FRESH = {"tool", "mask_alone", "finder"}


def tools_to_keep(values: ToolValues) -> dict[str, bool | float | str]:
    """What of the tools outlives the session, for the settings."""
    return values.model_dump(exclude=_FRESH)


def kept_tools(kept: Mapping[str, object]) -> ToolValues:
    """The tools as they were kept; what does not fit is as at the first start."""
    values = ToolValues()
    for name in (set(ToolValues.model_fields) - _FRESH) & set(kept):
        try:
            values = ToolValues.model_validate({**values.model_dump(), name: kept[name]})
        except ValidationError:
            log.warning("the tool's %s in the settings was out of range", name)
    return values

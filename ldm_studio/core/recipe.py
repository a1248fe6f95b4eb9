"""Recipes: everything that determines a result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from ldm_studio.core.controls import Preprocessor
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import MAX_RUN, MIN_RUN, Rect
from ldm_studio.core.samplers import SAMPLERS, sampler_id

Task = Literal["text", "image", "inpaint", "enlarge"]
Precision = Literal["fp32", "bf16", "fp16", "int8", "fp8"]

MAX_SEED = 2**32 - 1
MAX_PROMPT = 100_000
MAX_LORAS = 32
MAX_PASSES = 2000
"""Some samplers make two passes of the loop for a step."""
MAX_KEYFRAMES = 1000
ENLARGING_TILE = 256
"""The side of an upscaler's tiles, in pixels of the small picture."""
CHANGEABLE = (
    "prompt", "negative_prompt", "guidance", "guidance_schedule", "sampler", "seed", "mask", "source", "memory",
    "lora_weights", "guidance_interval", "control_weights", "reference_weights", "region_shares",
)  # fmt: skip
"""What a change in mid-run may change. "mask" and "source" name pixels by digest; "seed" is that of the draws left;
"lora_weights" has the weights that change, by the names of the recipe's LoRAs; "control_weights", "reference_weights"
and "region_shares" have one for each of the recipe's, in their order."""
_LISTS = {
    "control_weights": ("controls", "weight"), "reference_weights": ("references", "weight"),
    "region_shares": ("regions", "share"),
}  # fmt: skip
_FIELDS = {"mask": "mask_digest", "source": "source_digest"}
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Share = Annotated[float, Field(ge=0, le=1)]
Keyframe = tuple[Share, Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]]
"""(share of the run, guidance): the guidance holds from that share on, until the next keyframe."""


class Edit(BaseModel):
    """A change made in mid-run: what changed, and the first step (counted from 0) that it held for."""

    model_config = ConfigDict(frozen=True)

    step: int = Field(ge=0, le=MAX_PASSES)
    changes: dict[str, Any]


class Lora(BaseModel):
    """A low-rank adapter of a run: a file's name or path, how much of it is added, and its contents' SHA-256."""

    model_config = ConfigDict(frozen=True)

    name: str = Field(min_length=1, max_length=4096)
    weight: float = Field(1.0, ge=-8, le=8, allow_inf_nan=False)
    digest: Digest | None = None


class _Guide(BaseModel):
    """A file that guides a run with a picture.

    name, digest: its file's name or path, and the SHA-256 of its weights. picture: the digest of the picture that it
    is shown; None is the picture that the run starts from. weight: how much of it is added. start, end: the share of
    the steps in which it holds.
    """

    model_config = ConfigDict(frozen=True)

    name: str = Field(min_length=1, max_length=4096)
    digest: Digest | None = None
    picture: Digest | None = None
    weight: float = Field(1.0, ge=0, le=4, allow_inf_nan=False)
    start: float = Field(0.0, ge=0, le=1, allow_inf_nan=False)
    end: float = Field(1.0, ge=0, le=1, allow_inf_nan=False)

    def holds(self, step: int, steps: int) -> bool:
        """Whether it takes part in a step (from 0) of so many."""
        return not (step / steps < self.start or (step + 1) / steps > self.end)


class Control(_Guide):
    """A ControlNet of a run. preprocessor, detail: what is made of the picture, see `core.controls.preprocessed`."""

    preprocessor: Preprocessor = "none"
    detail: float = Field(0.5, ge=0, le=1, allow_inf_nan=False)


class Reference(_Guide):
    """A picture that is part of the prompt, through an IP-Adapter. encoder: SHA-256 of the encoder that looks at it."""

    encoder: Digest | None = None


class Region(BaseModel):
    """A prompt of its own for a part of the picture.

    mask: the digest of its mask, at the document's scale, in the run's frame. share: how much it counts there against
    the run's own prompt. guidance: None is the run's. loras: those of the run's LoRAs that have another weight here.
    """

    model_config = ConfigDict(frozen=True)

    prompt: str = Field(min_length=1, max_length=MAX_PROMPT)
    mask: Digest
    share: float = Field(1.0, ge=0, le=1, allow_inf_nan=False)
    guidance: float | None = Field(None, ge=0, le=100, allow_inf_nan=False)
    loras: tuple[Lora, ...] = Field((), max_length=MAX_LORAS)

    def weights(self, held: Mapping[str, float]) -> dict[str, float] | None:
        """How much of each LoRA it has, by name, where the run has `held`; None: as the run."""
        return {**held, **{lora.name: lora.weight for lora in self.loras}} if self.loras else None


class Recipe(BaseModel):
    """One run, described so that it can be replayed to the same pixels.

    `width` and `height` are the size the model runs at (enlarging: at most, a tile's); `frame` is where that is pasted
    in the document, at the document's scale (None: the result is the picture itself). `strength` is the share of the
    schedule that is run, `softness` the width in document pixels over which a result blends in, on the painted side of
    the mask. `match_colours`: what is painted has its shades shifted by as much as the model shifted those around it.
    `upscaler`: what the model made is brought to a larger frame by this file (its name or path; "": by Lanczos alone).
    `stop_after`: the run ends after so many steps, and its result is what the last of them predicted (None: all).
    `guidance_schedule`: keyframes that hold in place of `guidance`. `variation_seed` and `variation_strength`: the
    noise that the run begins with is that of `seed`, turned towards that of `variation_seed` by a share of 0..1.
    `guidance_interval`: from which to which share of the steps guidance is used (None: in all of them). `pictures`: the
    digests of pictures that the model looks at besides the one that it starts from. `compiled`: the
    backbone's repeated blocks are compiled, which changes the last bits. `block_cache`: a transformer's further blocks
    are left out while what its first one adds changes by no more than this share (0: never). `memory`: how much speed
    is given up for memory, see `diffusion.memory`. `threads`: torch's, where known.
    """

    model_config = ConfigDict(frozen=True)

    format: Literal[1] = 1
    task: Task = "text"
    prompt: str = Field("", max_length=MAX_PROMPT)
    negative_prompt: str = Field("", max_length=MAX_PROMPT)
    seed: int = Field(0, ge=0, le=MAX_SEED)
    steps: int = Field(20, ge=1, le=1000)
    guidance: float = Field(5.0, ge=0, le=100, allow_inf_nan=False)
    guidance_schedule: tuple[Keyframe, ...] = Field((), max_length=MAX_KEYFRAMES)
    guidance_interval: tuple[Share, Share] | None = None
    variation_seed: int = Field(0, ge=0, le=MAX_SEED)
    variation_strength: float = Field(0.0, ge=0, le=1, allow_inf_nan=False)
    strength: float = Field(1.0, gt=0, le=1, allow_inf_nan=False)
    sampler: str | None = None
    width: int = Field(128, ge=MIN_RUN, le=MAX_RUN, multiple_of=8)
    height: int = Field(128, ge=MIN_RUN, le=MAX_RUN, multiple_of=8)
    frame: Rect | None = None
    softness: int = Field(4, ge=0, le=256)
    match_colours: bool = False
    upscaler: str = Field("", max_length=4096)
    upscaler_digest: Digest | None = None
    model: str = ""
    model_digest: Digest | None = None
    loras: tuple[Lora, ...] = Field((), max_length=MAX_LORAS)
    controls: tuple[Control, ...] = Field((), max_length=8)
    references: tuple[Reference, ...] = Field((), max_length=8)
    regions: tuple[Region, ...] = Field((), max_length=16)
    pictures: tuple[Digest, ...] = Field((), max_length=8)
    embeddings: dict[str, Digest] = Field(default_factory=dict, max_length=32)
    precision: Precision = "fp32"
    device: str = "cpu"
    source_digest: Digest | None = None
    mask_digest: Digest | None = None
    edits: tuple[Edit, ...] = ()
    stop_after: int | None = Field(None, ge=1, le=MAX_PASSES)
    memory: int = Field(0, ge=0, le=9)
    compiled: bool = False
    block_cache: float = Field(0.0, ge=0, le=1, allow_inf_nan=False)
    threads: int | None = Field(None, ge=1, le=4096)
    versions: dict[str, str] = Field(default_factory=dict)
    output_digest: Digest | None = None

    @field_validator("sampler")
    @classmethod
    def _known_sampler(cls, value: str | None) -> str | None:
        if value is None:
            return None
        found = sampler_id(value)
        if found is None:
            raise ValueError(f"there is no sampler called {value!r}: use one of {', '.join(SAMPLERS)}")
        return found

    @field_validator("guidance_schedule")
    @classmethod
    def _in_order(cls, value: tuple[Keyframe, ...]) -> tuple[Keyframe, ...]:
        return tuple(sorted(value, key=lambda keyframe: keyframe[0]))

    @field_validator("guidance_interval")
    @classmethod
    def _rising(cls, value: tuple[float, float] | None) -> tuple[float, float] | None:
        if value is not None and value[0] >= value[1]:
            raise ValueError("it must end after it begins")
        return value

    @model_validator(mode="after")
    def _with_known_loras(self) -> Self:
        known = self.lora_weights
        for lora in (lora for region in self.regions for lora in region.loras):
            if lora.name not in known:
                raise ValueError(f"the LoRA {lora.name!r} is not in the run: add it there, with a weight of 0 or more")
        return self

    @property
    def lora_weights(self) -> dict[str, float]:
        """How much of each LoRA the run begins with, by its name."""
        return {lora.name: lora.weight for lora in self.loras}

    @property
    def control_weights(self) -> tuple[float, ...]:
        """How much of each ControlNet the run begins with."""
        return tuple(control.weight for control in self.controls)

    @property
    def reference_weights(self) -> tuple[float, ...]:
        """How much of each IP-Adapter the run begins with."""
        return tuple(reference.weight for reference in self.references)

    @property
    def region_shares(self) -> tuple[float, ...]:
        """How much each region counts as the run begins."""
        return tuple(region.share for region in self.regions)

    def at(self, step: int) -> dict[str, Any]:
        """What holds for step `step` (from 0) of all that may change in mid-run: `CHANGEABLE` with their values."""
        values: dict[str, Any] = {name: getattr(self, _FIELDS.get(name, name)) for name in CHANGEABLE}
        for edit in self.edits:
            if edit.step <= step:
                values = _merged(values, edit.changes)
                if "guidance" in edit.changes and "guidance_schedule" not in edit.changes:
                    values["guidance_schedule"] = ()
        return values

    def made_at(self, step: int) -> dict[str, Any]:
        """The changes that were made right before step `step` (from 0)."""
        return {name: value for edit in self.edits if edit.step == step for name, value in edit.changes.items()}

    @property
    def digests(self) -> frozenset[str]:
        """The digests of the masks and pictures that guides, regions and changes name: their pixels travel with it."""
        named = [edit.changes.get(name) for edit in self.edits for name in ("mask", "source")]
        named += [guide.picture for guide in (*self.controls, *self.references)]
        named += [region.mask for region in self.regions]
        named += self.pictures
        return frozenset(digest for digest in named if isinstance(digest, str))

    def edited(self, step: int, changes: Mapping[str, Any]) -> Recipe:
        """A copy in which changes, checked already, hold from a step on; those made at that step before are merged."""
        others = [edit for edit in self.edits if edit.step != step]
        made = Edit(step=step, changes=_merged(self.made_at(step), changes))
        edits = sorted([*others, made], key=lambda edit: edit.step)
        return self.model_copy(update={"edits": tuple(edits)})

    def until(self, step: int) -> Recipe:
        """A copy with only those changes that were made before step `step` (from 0) was done, or for it."""
        return self.model_copy(update={"edits": tuple(edit for edit in self.edits if edit.step <= step)})

    def changed(self, **changes: Any) -> Recipe:
        """A checked copy with some values replaced.

        Raises:
            InputError: a value is out of its range.
        """
        return make_recipe(**{**self.model_dump(), **changes})


def checked_changes(recipe: Recipe, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes in mid-run, as a recipe would hold them.

    Raises:
        InputError: one cannot be made in mid-run, or is out of its range.
    """
    unknown = sorted(set(changes) - set(CHANGEABLE))
    if unknown:
        raise InputError(
            "The {name} cannot change while a run is going: set it for the whole run, or start a new one.",
            name=unknown[0],
        )
    plain = {name: value for name, value in changes.items() if name not in ("lora_weights", *_LISTS)}
    checked = recipe.changed(**{_FIELDS.get(name, name): value for name, value in plain.items()})
    made = {name: getattr(checked, _FIELDS.get(name, name)) for name in plain}
    if "lora_weights" in changes:
        made["lora_weights"] = _checked_weights(recipe, changes["lora_weights"])
    return made | {name: _checked_list(recipe, name, changes[name]) for name in _LISTS if name in changes}


def _checked_weights(recipe: Recipe, weights: Any) -> dict[str, float]:
    if not isinstance(weights, Mapping):
        raise InputError("The weights of LoRAs cannot be read: give a number for each name.")
    for name in weights:
        if name not in recipe.lora_weights:
            known = ", ".join(recipe.lora_weights) or "none"
            raise InputError(
                "The LoRA {name!r} is not in this run (it has {known}): start a new run with it.",
                name=str(name)[:60],
                known=known,
            )
    loras = [{"name": name, "weight": weight} for name, weight in weights.items()]
    return {lora.name: lora.weight for lora in make_recipe(loras=loras).loras}


def _checked_list(recipe: Recipe, name: str, values: Any) -> tuple[float, ...]:
    field, key = _LISTS[name]
    parts = getattr(recipe, field)
    if not isinstance(values, list | tuple) or len(values) != len(parts):
        raise InputError(
            "The run has {count} {kind}: give as many numbers for the {name}.",
            count=len(parts),
            kind=field,
            name=name.replace("_", " "),
        )
    plain = [{**part.model_dump(), key: value} for part, value in zip(parts, values, strict=True)]
    checked = recipe.changed(**{field: plain})
    return tuple(getattr(part, key) for part in getattr(checked, field))


def _merged(values: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Later changes over earlier ones; of LoRAs, those that are not named keep their weights."""
    merged = {**values, **changes}
    if "lora_weights" in values and "lora_weights" in changes:
        merged["lora_weights"] = {**values["lora_weights"], **changes["lora_weights"]}
    return merged


def make_recipe(**values: Any) -> Recipe:
    """Builds a recipe, turning a validation error into one sentence.

    Raises:
        InputError: a value is missing or out of its range.
    """
    try:
        return Recipe(**values)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]) or "recipe"
        if first["type"] == "multiple_of":
            raise InputError(
                "The {name} {number} is not divisible by 8: use {near}.",
                name=name,
                number=first["input"],
                near=max(MIN_RUN, round(first["input"] / 8) * 8),
            ) from error
        reason = first["msg"].removeprefix("Value error, ")
        shown = repr(first.get("input"))
        shown = shown if len(shown) < 60 else shown[:57] + "..."
        raise InputError(
            "The {name} {shown} cannot be used: {reason}.",
            name=name,
            shown=shown,
            reason=reason[:1].lower() + reason[1:],
        ) from error

"""Prompts of their own for parts of the picture, blended by masks (MultiDiffusion, Bar-Tal et al. 2023).

Each step predicts once for the run's prompt and once for each region's. A latent pixel takes the mean of what is
predicted for the regions over it, weighted by their masks; what they leave open is the run's own.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.diffusion.families.base import Block, Family

Weigh = Callable[[Mapping[str, float]], bool]
"""Gives the model's LoRAs, by name, these weights; says whether they had others."""


@dataclass(frozen=True)
class Conditioning:
    """What one step, or a part of it, is conditioned on."""

    prompt: str
    negative_prompt: str
    guidance: float
    weights: Mapping[str, float] | None = None
    """How much of each LoRA, by name; None: as the run has it."""
    picture: str | None = None
    """The digest of the picture that the backbone sees itself; None where it sees none."""


@dataclass(frozen=True)
class Area:
    """A region as the loop sees it: what it is conditioned on, and what of the block state is its own."""

    wanted: Conditioning
    fields: Mapping[str, Any]


class _Nowhere:
    """Takes a family's inputs where only its guidance is to be set."""

    def set(self, *_: Any) -> None:
        """Keeps nothing."""

    def get(self, *_: Any) -> None:
        """Has nothing."""


class Regions:
    """The regions of a run, in a pipeline that is made for them."""

    def __init__(self, family: Family, pipe: Any, loop: Any, masks: Sequence[NDArray[np.uint8]], weigh: Weigh) -> None:
        """Args:
        masks: for each region its mask, (H, W) uint8.
        weigh: gives the model's LoRAs, by name, these weights.

        Raises:
            InputError: the family takes one prompt for all.
        """
        self._family, self._pipe, self._loop = family, pipe, loop
        self._masks = tuple(masks)
        self._wanted: tuple[Conditioning, ...] = ()
        self._shares: tuple[float, ...] | None = None
        self._block = _install(loop, weigh)

    def meet(self, state: Any, main: Conditioning, wanted: Sequence[Conditioning], conditioners: Sequence[Any]) -> None:
        """Encodes the regions' prompts. The state is left as the last region's: the run's own is to be put back."""
        before = vars(self._loop.get_block_state(state))
        areas = []
        for each in wanted:
            self._block.wear(each)
            self._family.condition(self._pipe, state, each.prompt, each.negative_prompt, each.guidance)
            for block in conditioners:
                block(self._pipe, state)
            after = vars(self._loop.get_block_state(state))
            fields = {name: value for name, value in after.items() if value is not before.get(name)}
            areas.append(Area(each, {k: v for k, v in fields.items() if k not in ("latents", "timesteps")}))
        self._block.wear(main)
        self._block.put(self._family, main, areas)
        self._wanted = tuple(wanted)

    def weigh(self, shares: Sequence[float], latents: torch.Tensor) -> None:
        """Gives each region its share, 0..1, against the run's own prompt."""
        if self._shares != tuple(shares):
            self._shares = tuple(shares)
            self._block.weights = _weights(self._masks, shares, latents)

    def has(self, wanted: Sequence[Conditioning]) -> bool:
        """Whether these are in force."""
        return self._wanted == tuple(wanted)

    def turn(self, main: Conditioning, weights: Mapping[str, float]) -> None:
        """The run's own guidance is another, or the weights of its LoRAs are."""
        self._block.main, self._block.held = main, weights


class _Regional(Block):
    """A denoiser's block, run once for the run's prompt and once for each region, and blended.

    weights: how much each region counts, (1, 1, h, w) in 0..1. held: the weights of the run's own LoRAs.
    """

    def __init__(self, denoise: Any, weigh: Weigh) -> None:
        super().__init__()
        self._denoise, self._weigh = denoise, weigh
        self._areas: tuple[Area, ...] = ()
        self._family: Any = None
        self.weights: list[torch.Tensor] = []
        self.main = Conditioning("", "", 1.0)
        self.held: Mapping[str, float] = {}

    @property
    def inputs(self) -> list[Any]:
        return list(self._denoise.inputs)

    @property
    def intermediate_outputs(self) -> list[Any]:
        return list(self._denoise.intermediate_outputs)

    @property
    def expected_components(self) -> list[Any]:
        return list(self._denoise.expected_components)

    @property
    def expected_configs(self) -> list[Any]:
        return list(self._denoise.expected_configs)

    def put(self, family: Family, main: Conditioning, areas: Sequence[Area]) -> None:
        """Takes these regions."""
        self._family, self.main, self._areas = family, main, tuple(areas)

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, i: int, t: Any) -> tuple[Any, Any]:
        self._denoise(pipe, block, i=i, t=t)
        if not self._areas:
            return pipe, block
        left = 1 - torch.stack(self.weights).sum(dim=0)
        blended = block.noise_pred * left
        for area, weights in zip(self._areas, self.weights, strict=True):
            own = copy.copy(block)
            for name, value in area.fields.items():
                setattr(own, name, value)
            self._guide(pipe, area.wanted)
            self._family.begin_loop(pipe, own)
            self._denoise(pipe, own, i=i, t=t)
            blended = blended + weights * own.noise_pred
        self._guide(pipe, self.main)
        block.noise_pred = blended
        return pipe, block

    def wear(self, wanted: Conditioning) -> None:
        """Gives the LoRAs the weights that are wanted; not asked of models without any."""
        if self.held:
            self._weigh(self.held if wanted.weights is None else wanted.weights)

    def _guide(self, pipe: Any, wanted: Conditioning) -> None:
        self.wear(wanted)
        self._family.condition(pipe, _Nowhere(), wanted.prompt, wanted.negative_prompt, wanted.guidance)


def _install(loop: Any, weigh: Weigh) -> _Regional:
    name = next((name for name in loop.sub_blocks if name in ("denoise", "denoiser")), None)
    if name is None:
        raise InputError("This model takes one prompt for the whole picture: take the regions out.")
    made = _Regional(loop.sub_blocks[name], weigh)
    loop.sub_blocks[name] = made
    return made


def _weights(masks: Sequence[NDArray[np.uint8]], shares: Sequence[float], latents: torch.Tensor) -> list[torch.Tensor]:
    """How much each region counts at each latent pixel: (1, 1, h, w) for each, nowhere more than 1 together."""
    small = []
    for mask, share in zip(masks, shares, strict=True):
        unit = torch.from_numpy(mask.astype(np.float32) / 255)[None, None]
        small.append(F.adaptive_avg_pool2d(unit, (latents.shape[-2], latents.shape[-1])) * share)
    total = torch.stack(small).sum(dim=0).clamp(min=1.0)
    return [(each / total).to(latents) for each in small]

"""What restores a run at a step, and what takes part in its steps from outside its pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from ldm_studio.core.recipe import Recipe


@dataclass(frozen=True)
class Snapshot:
    """What restores a run at a step, bit for bit. Tensors are copies that nothing else writes to.

    Attributes:
        index: how many steps are done.
        latents: (1, C, h, w).
        clean: the predicted clean latents, (1, C, h, w) float32; None before the first step.
        sampler: which sampler the scheduler is (None: the model's own).
        scheduler: see `samplers.scheduler_state`.
        timesteps: of all steps, those done included.
        generator: the random generator's state.
        recipe: as it stood, with the changes made until then.
        anchor: what the last full step began with, where a block cache lets steps be others; None: nothing is cached.
    """

    index: int
    latents: torch.Tensor
    clean: torch.Tensor | None
    sampler: str | None
    scheduler: Mapping[str, Any]
    timesteps: torch.Tensor
    generator: torch.Tensor
    recipe: Recipe
    anchor: Snapshot | None = None

    @property
    def bytes(self) -> int:
        """How much memory its tensors take."""
        own = _bytes((self.latents, self.clean, self.generator, self.scheduler))
        return own if self.anchor is None else own + self.anchor.bytes


def _bytes(value: Any) -> int:
    if isinstance(value, torch.Tensor):
        return value.nbytes
    if isinstance(value, Mapping):
        return sum(map(_bytes, value.values()))
    return sum(map(_bytes, value)) if isinstance(value, list | tuple) else 0


class Aid(Protocol):
    """Something that takes part in a run's steps without being part of its pipeline.

    fields: what the denoiser is to find in the pipeline's state, by name. weights: which of `core.recipe.CHANGEABLE`
    are its weights.
    """

    weights: str

    @property
    def fields(self) -> Mapping[str, Any]: ...

    def during(self, step: int, steps: int, weights: Sequence[float]) -> AbstractContextManager[None]:
        """Holds while a step (from 0) of so many is done, with these weights. It keeps no state from step to step."""

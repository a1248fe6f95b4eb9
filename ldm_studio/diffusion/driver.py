"""The one driver: it owns the denoising loop of every family, step by step.

Before the loop a pipeline's blocks run once; then each step is one `loop_step`; decoding is `decode`'s matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from diffusers import LoopSequentialPipelineBlocks  # type: ignore[import-untyped, unused-ignore]
from diffusers.modular_pipelines import PipelineState  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import CHANGEABLE, Edit, Recipe
from ldm_studio.diffusion.families.base import Family, Request
from ldm_studio.diffusion.samplers import predicted_clean, restore_scheduler, scheduler_state


@dataclass(frozen=True)
class Conditioning:
    """What a change in mid-run may change."""

    prompt: str
    negative_prompt: str
    guidance: float


@dataclass(frozen=True)
class Snapshot:
    """What restores a run at a step, bit for bit. Tensors are copies that nothing else writes to.

    Attributes:
        index: how many steps are done.
        latents: (1, C, h, w).
        clean: the predicted clean latents, (1, C, h, w) float32; None before the first step.
        scheduler: see `samplers.scheduler_state`.
        generator: the random generator's state.
        recipe: as it stood, with the changes made until then.
    """

    index: int
    latents: torch.Tensor
    clean: torch.Tensor | None
    scheduler: Mapping[str, Any]
    generator: torch.Tensor
    recipe: Recipe

    @property
    def bytes(self) -> int:
        """How much memory its tensors take."""
        return _bytes((self.latents, self.clean, self.generator, self.scheduler))


def _bytes(value: Any) -> int:
    if isinstance(value, torch.Tensor):
        return value.nbytes
    if isinstance(value, Mapping):
        return sum(map(_bytes, value.values()))
    return sum(map(_bytes, value)) if isinstance(value, list | tuple) else 0


def conditioning_at(recipe: Recipe, index: int) -> Conditioning:
    """The conditioning that holds for step `index` (from 0): the recipe's own, and every change up to there."""
    return Conditioning(**recipe.at(index))


def checked_changes(recipe: Recipe, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The changes, as a recipe would hold them.

    Raises:
        InputError: one cannot be made in mid-run, or is out of its range.
    """
    unknown = sorted(set(changes) - set(CHANGEABLE))
    if unknown:
        raise InputError(
            f"The {unknown[0]} cannot change while a run is going: change the prompt, the negative prompt or the "
            "guidance, or start a new run."
        )
    checked = recipe.changed(**changes)
    return {name: getattr(checked, name) for name in changes}


class Driver:
    """One run of a family's denoising loop, standing before its first step once it is made."""

    def __init__(
        self,
        family: Family,
        components: Mapping[str, Any],
        recipe: Recipe,
        request: Request,
        between: Callable[[], None] = lambda: None,
    ) -> None:
        """Encodes prompt and picture, lays out the schedule, draws the noise.

        Args:
            components: a loaded model's, by name, with a scheduler of this run's own.
            recipe: its edits are made again at their steps.
            request: the same run, with pixels.
            between: called between blocks; what it raises ends the preparation.

        Raises:
            InputError: a change in the recipe cannot be made, or the sampler cannot do so many steps.
        """
        self._family = family
        self._recipe = _with_checked_edits(recipe)
        self._generator = request.generator
        self._pipe = family.workflow(request, components)
        blocks = dict(self._pipe.blocks.sub_blocks)
        names = list(blocks)
        where = next(n for n, b in enumerate(blocks.values()) if isinstance(b, LoopSequentialPipelineBlocks))
        self._loop = blocks[names[where]]
        self._conditioners = [blocks[n] for n in names[:where] if {n, n.rpartition(".")[2]} & {*family.conditioning}]
        self._state = _initial_state(self._pipe, family.inputs(request, components))
        self._in_force = Conditioning(request.prompt, request.negative_prompt, request.guidance)
        self._index = 0
        self._clean: torch.Tensor | None = None
        self._step_done: tuple[torch.Tensor, torch.Tensor, Any] | None = None
        with torch.no_grad():
            for name in names[:where]:
                between()
                _run_block(blocks[name], self._pipe, self._state, request)
            self._block = self._loop.get_block_state(self._state)
            family.begin_loop(self._pipe, self._block)
        self._timesteps = list(self._block.timesteps)

    @property
    def steps(self) -> int:
        """How many passes of the loop the run has in all (Heun and PNDM make more than the recipe's steps)."""
        return len(self._timesteps)

    @property
    def index(self) -> int:
        """How many steps are done, 0..steps."""
        return self._index

    @property
    def recipe(self) -> Recipe:
        """The recipe with the changes made so far."""
        return self._recipe

    @property
    def latents(self) -> torch.Tensor:
        """The noisy latents, (1, C, h, w) in the backbone's precision; the clean ones after the last step."""
        return self._block.latents  # type: ignore[no-any-return]

    def step(self) -> None:
        """Does one step.

        Raises:
            InputError: the run has none left.
        """
        if self._index >= self.steps:
            raise InputError("The run has no steps left: go back to an earlier step first.")
        with torch.no_grad():
            self._condition(conditioning_at(self._recipe, self._index))
            before, timestep = self._block.latents, self._timesteps[self._index]
            self._loop.loop_step(self._pipe, self._block, i=self._index, t=timestep)
        # x0 is worked out when it is asked for: nobody looks at every step.
        self._step_done = (before, self._block.noise_pred, timestep)
        self._clean = None
        self._index += 1

    def clean(self) -> torch.Tensor | None:
        """The clean latents (x0) that the step just done predicted: (1, C, h, w) float32; None before any step."""
        if self._clean is None and self._step_done is not None:
            with torch.no_grad():
                self._clean = predicted_clean(self._pipe.scheduler, *self._step_done)
        return self._clean

    def snapshot(self) -> Snapshot:
        """What restores the run at this step."""
        clean = self.clean()
        return Snapshot(
            index=self._index,
            latents=self._block.latents.clone(),
            clean=clean,
            scheduler=scheduler_state(self._pipe.scheduler),
            generator=self._generator.get_state(),
            recipe=self._recipe,
        )

    def restore(self, snapshot: Snapshot) -> None:
        """Goes to a snapshot of this run, earlier or later, with the changes that it had then and no others."""
        self._block.latents = snapshot.latents.clone()
        restore_scheduler(self._pipe.scheduler, snapshot.scheduler)
        self._generator.set_state(snapshot.generator)
        self._index, self._clean, self._step_done = snapshot.index, snapshot.clean, None
        # The next step encodes its prompt if that differs: scrubbing over a change stays instant.
        self._recipe = snapshot.recipe

    def change(self, changes: Mapping[str, Any]) -> None:
        """Changes prompt, negative prompt or guidance from the next step on, and notes it in the recipe.

        Raises:
            InputError: something else is to change, a value is out of its range, or no step is left.
        """
        made = checked_changes(self._recipe, changes)
        if self._index >= self.steps:
            raise InputError("The run has no steps left to change: go back to an earlier step first.")
        self._recipe = self._recipe.edited(self._index, made)

    def _condition(self, wanted: Conditioning) -> None:
        """Encodes prompts and sets the guidance where they differ from what is in force."""
        if wanted == self._in_force:
            return
        self._family.condition(self._pipe, self._state, wanted.prompt, wanted.negative_prompt, wanted.guidance)
        for block in self._conditioners:
            block(self._pipe, self._state)
        latents = self._block.latents
        self._block = self._loop.get_block_state(self._state)
        self._block.latents = latents
        self._family.begin_loop(self._pipe, self._block)
        self._in_force = wanted


def _with_checked_edits(recipe: Recipe) -> Recipe:
    plain = recipe.model_copy(update={"edits": ()})
    edits = [Edit(step=edit.step, changes=checked_changes(plain, edit.changes)) for edit in recipe.edits]
    return recipe.model_copy(update={"edits": tuple(sorted(edits, key=lambda edit: edit.step))})


def _initial_state(pipe: Any, inputs: Mapping[str, Any]) -> Any:
    """The pipeline's state before its first block: the inputs given, and the defaults of the others."""
    state = PipelineState()
    for declared in pipe.blocks.inputs:
        if declared.name is not None:
            state.set(declared.name, inputs.get(declared.name, declared.default), declared.kwargs_type)
    return state


def _run_block(block: Any, pipe: Any, state: Any, request: Request) -> None:
    try:
        block(pipe, state)
    except ValueError as error:
        # Schedulers refuse a number of steps this way, for example LCM more than it was distilled from.
        if "timesteps" not in type(block).__name__.lower():
            raise
        raise InputError(f"This sampler cannot do {request.steps} steps: choose fewer, or another sampler.") from error

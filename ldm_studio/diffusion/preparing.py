"""What comes before the loop: a pipeline's state, the blocks that run once, and the checks of what is to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from diffusers.modular_pipelines import PipelineState  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Edit, Recipe, checked_changes
from ldm_studio.diffusion.families.base import Family, Request

if TYPE_CHECKING:
    from ldm_studio.diffusion.block_cache import BlockCache


def with_checked_edits(recipe: Recipe) -> Recipe:
    """A copy whose changes are checked, in the order of their steps.

    Raises:
        InputError: one cannot be made.
    """
    plain = recipe.model_copy(update={"edits": ()})
    edits = [Edit(step=edit.step, changes=checked_changes(plain, edit.changes)) for edit in recipe.edits]
    return recipe.model_copy(update={"edits": tuple(sorted(edits, key=lambda edit: edit.step))})


def check_interval(interval: tuple[float, float] | None, family: Family) -> None:
    """Raises InputError if there is an interval of guidance and the family has no second pass to leave out."""
    if interval is not None and family.least is None:
        raise InputError("This model takes the guidance as a number at every step: take its interval out.")


def called(blocks: Mapping[str, Any], names: Iterable[str]) -> list[Any]:
    """Those of some blocks that are called so, whole or in the last part of their names; in their own order."""
    wanted = {*names}
    return [block for name, block in blocks.items() if {name, name.rpartition(".")[2]} & wanted]


def initial_state(pipe: Any, inputs: Mapping[str, Any]) -> Any:
    """The pipeline's state before its first block: the inputs given, and the defaults of the others."""
    state = PipelineState()
    for declared in pipe.blocks.inputs:
        if declared.name is not None:
            state.set(declared.name, inputs.get(declared.name, declared.default), declared.kwargs_type)
    return state


def run_block(block: Any, pipe: Any, state: Any, request: Request) -> None:
    """Runs one block.

    Raises:
        InputError: the sampler cannot do so many steps.
    """
    try:
        block(pipe, state)
    except ValueError as error:
        # Schedulers refuse a number of steps this way, for example LCM more than it was distilled from.
        if "timesteps" not in type(block).__name__.lower():
            raise
        raise InputError(
            "This sampler cannot do {steps} steps: choose fewer, or another sampler.", steps=request.steps
        ) from error


def block_cache(components: Mapping[str, Any], threshold: float) -> BlockCache | None:
    """The cache of a run of a model with these components, whose family takes one; None for a threshold of 0."""
    if not threshold:
        return None
    # What it needs of diffusers no other run does, and it takes long to import.
    from ldm_studio.diffusion.block_cache import BlockCache

    return BlockCache(components["transformer"], threshold)

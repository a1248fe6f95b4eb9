"""What a job must meet before anything is loaded for it."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, ModelInfo
from ldm_studio.core.recipe import Recipe
from ldm_studio.diffusion.families.base import check_strength
from ldm_studio.diffusion.families.table import Row, row_of


def check(job: Job, info: ModelInfo) -> None:
    """Checks a job before anything is loaded for it.

    Raises:
        InputError: it lacks a picture or a mask, their sizes differ, or the model cannot do its task.
    """
    recipe, source, mask = job.recipe, job.source, job.mask
    missing = recipe.digests - {recipe.source_digest, recipe.mask_digest, *job.extras}
    if missing:
        raise InputError("A mask or picture that the recipe's changes name is missing: use the file that holds it.")
    for edit in recipe.edits:
        for name in {"mask", "source"} & set(edit.changes):
            pixels = job.extras.get(edit.changes[name])
            if pixels is not None:
                check_pixels(job, name, pixels)
    if recipe.task not in info.tasks:
        raise InputError("The model {name} cannot do {task}: choose another model.", name=info.name, task=recipe.task)
    row = row_of(info.family)
    if recipe.width % row.multiple or recipe.height % row.multiple:
        raise InputError(
            "{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x "
            "{height}: change the size.",
            title=row.title,
            multiple=row.multiple,
            width=recipe.width,
            height=recipe.height,
        )
    if row.square and recipe.width != recipe.height:
        raise InputError(
            "{title} makes square pictures only, not {width} x {height}: change the size, or mark a "
            "part of the picture that is as wide as it is high.",
            title=row.title,
            width=recipe.width,
            height=recipe.height,
        )
    if row.samplers is not None and recipe.sampler not in (None, *row.samplers):
        raise InputError(
            "{title} cannot be sampled with {sampler}: choose the model's own sampler or one of {others}.",
            title=row.title,
            sampler=recipe.sampler,
            others=", ".join(row.samplers),
        )
    _check_guides(recipe, row, source is not None)
    if recipe.block_cache and "cache" not in row.takes:
        raise InputError("{title} has no blocks that can be left out: set the block cache to 0.", title=row.title)
    if recipe.block_cache and recipe.compiled:
        raise InputError("A model that is compiled has no block cache: choose one of the two.")
    if recipe.task == "text":
        return
    if source is None:
        raise InputError("There is no picture to start from: open or paste one first.")
    if recipe.frame is not None and source.shape[:2] != (recipe.frame.height, recipe.frame.width):
        raise InputError("The picture's size is not that of the recipe's frame: start the run anew from the document.")
    if recipe.task == "inpaint":
        if mask is None or not mask.any():
            raise InputError("Nothing is marked to be repainted: paint a mask first.")
        if mask.shape != source.shape[:2]:
            raise InputError("The mask's size is not the picture's: start the run anew from the document.")
    check_strength(recipe.task, recipe.steps, recipe.strength)


def _check_guides(recipe: Recipe, row: Row, pictured: bool) -> None:
    for kind, title, guides in (
        ("controlnet", "ControlNet", recipe.controls),
        ("ip-adapter", "IP-Adapter", recipe.references),
    ):
        if guides and kind not in row.takes:
            raise InputError(
                "{model} takes no {kind}s here: take them out of the run, or choose another model.",
                model=row.title,
                kind=title,
            )
        for guide in guides:
            if guide.picture is None and not pictured:
                raise InputError(
                    "The {title} {name} has no picture to look at: choose one.", title=title, name=guide.name
                )
            if guide.start >= guide.end:
                raise InputError(
                    "The {title} {name} starts after its end: set an earlier start.", title=title, name=guide.name
                )
    if recipe.pictures and "picture" not in row.takes:
        raise InputError(
            "{title} looks at no further pictures: take them out, or choose another model.", title=row.title
        )
    if recipe.regions and "region" not in row.takes:
        raise InputError("{title} takes one prompt for the whole picture here: take the regions out.", title=row.title)
    for control in recipe.controls:
        if control.preprocessor == "inpaint" and recipe.task != "inpaint":
            raise InputError(
                "The ControlNet {name} is to see the hole of a mask: choose to repaint one.", name=control.name
            )


def check_pixels(job: Job, name: str, pixels: NDArray[Any]) -> None:
    """Raises InputError if pixels cannot take the place of a run's "mask" or "source"."""
    frame, task, first = job.recipe.frame, job.recipe.task, job.source
    if name == "mask" and task != "inpaint":
        raise InputError("This run has no mask to change: start a new run to repaint one.")
    if name == "mask" and not pixels.any():
        raise InputError("Nothing is marked to be repainted in this run's frame: paint a mask there first.")
    if frame is not None and pixels.shape[:2] != (frame.height, frame.width):
        raise InputError("The mask or picture does not have the size of the run's frame: start a new run.")
    if name == "source" and first is not None and pixels.dtype != first.dtype:
        raise InputError("The picture has another depth than the run's: start a new run.")


def check_ends(recipe: Recipe, steps: int) -> None:
    """Refuses a recipe that speaks of steps which the run does not have."""
    if any("sampler" in edit.changes or "source" in edit.changes for edit in recipe.edits):
        return  # Another sampler may make more passes, or fewer: how many is known when it begins.
    if recipe.stop_after is not None and recipe.stop_after > steps:
        raise InputError(
            "The recipe stops after step {stop_after}, but the run has {steps}: use more steps.",
            stop_after=recipe.stop_after,
            steps=steps,
        )
    steps = recipe.stop_after or steps
    # Decoding may have run out of memory, after the last step.
    last = max((edit.step for edit in recipe.edits if set(edit.changes) != {"memory"}), default=0)
    if last >= steps:
        raise InputError(
            "The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.",
            step=last,
            steps=steps,
            most=steps - 1,
        )

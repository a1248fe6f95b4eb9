"""ControlNets of a run as they are given on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ldm_studio.core.controls import in_frame
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Named
from ldm_studio.storage.images import load_picture

_OPTIONS = ("image", "preprocessor", "weight", "steps")


def with_guides(job: Job, options: argparse.Namespace, picture: Picture | None) -> Job:
    """A job with the ControlNets that the options name.

    Args:
        picture: what is changed, whole; None for a new one.

    Raises:
        InputError: an option cannot be read, or there is no ControlNet that it belongs to.
    """
    names: Sequence[str] = options.control
    for option in _OPTIONS:
        if len(getattr(options, f"control_{option}")) > len(names):
            raise InputError(f"There are more --control-{option} than --control: name a ControlNet for each.")
    controls, extras = [], dict(job.extras)
    for place, file in enumerate(names):
        values: dict[str, Any] = {"name": file}
        image, preprocessor, weight, steps = (_nth(getattr(options, f"control_{name}"), place) for name in _OPTIONS)
        if image not in (None, "-"):
            size = (0, 0) if picture is None else (picture.pixels.shape[1], picture.pixels.shape[0])
            named = Named.of(in_frame(load_picture(Path(image)).picture.pixels, size, job.recipe.frame))
            extras[named.digest] = named.pixels
            values["picture"] = named.digest
        if preprocessor is not None:
            kind, colon, detail = preprocessor.partition(":")
            values |= {"preprocessor": kind, **({"detail": detail} if colon else {})}
        if weight is not None:
            values["weight"] = weight
        if steps is not None:
            start, dash, end = steps.partition("-")
            if not dash:
                raise InputError(f"The steps {steps[:40]!r} cannot be read: write them as START-END, such as 0-0.6.")
            values |= {"start": start, "end": end}
        controls.append(values)
    return replace(job, recipe=job.recipe.changed(controls=tuple(controls)), extras=extras) if controls else job


def _nth(values: Sequence[Any], place: int) -> Any:
    return values[place] if place < len(values) else None

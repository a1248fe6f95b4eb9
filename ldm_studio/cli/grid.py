"""Grids by the command line: one picture with labels, and each result by itself."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from tqdm import tqdm

from ldm_studio.cli.guides import with_guides
from ldm_studio.cli.headless import Headless, Output, stored_result
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.grid import Axis, cells, parse_axis
from ldm_studio.core.job import Job, Pixels
from ldm_studio.storage.images import save_composed, save_picture
from ldm_studio.storage.sheet import contact_sheet


def grid(options: argparse.Namespace, values: dict[str, Any], size: tuple[int, int] | None) -> int:
    """Makes the runs of a grid, over a prompt or over the recipe of a file."""
    axes = [_axis(text) for text in (options.x, options.y, options.z) if text]
    headless = Headless(options.device, options.precision)
    file = Path(options.what)
    if file.suffix.lower() == ".png" and file.exists():
        stored = stored_result(file)
        picture: Picture | None = stored.picture
        job = Job(stored.recipe, stored.source, stored.mask, stored.extras)
    else:
        model = headless.model(options.model)
        width, height = size or (model.native_size, model.native_size)
        picture = None
        job = Job(headless.recipe(model, "text", width=width, height=height, **{**values, "prompt": options.what}))
        job = headless.in_few_steps(with_guides(job, options, None), options)
    runs = cells(job.recipe, axes)
    output = Output.of(options)
    folder: Path | None = options.separate
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    made: dict[tuple[int, ...], Pixels] = {}
    for cell in tqdm(runs, disable=output.quiet, unit="run"):
        result = headless.run(Job(cell.recipe, job.source, job.mask, job.extras), True)
        made[cell.place] = result.pixels
        if folder is not None:
            name = re.sub(r"[^A-Za-z0-9.]+", "-", cell.label).strip("-")[:80]
            number = "-".join(str(place + 1) for place in cell.place)
            save_composed(folder / f"{number} {name}.png", picture, result)
    save_picture(output.path, Picture(contact_sheet(axes, made)))
    return 0


def _axis(text: str) -> Axis:
    name, equals, written = text.partition("=")
    if not equals:
        raise InputError(f"{text[:40]!r} cannot be read: write an axis as KEY=VALUES, for instance guidance=3,5,7.")
    return parse_axis(name.strip().replace("-", "_"), written)

"""The journal of runs, without a window: what there is, and going on with one."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace

from ldm_studio.cli.headless import Headless, Output
from ldm_studio.core.errors import InputError
from ldm_studio.storage.images import load_picture, save_composed
from ldm_studio.storage.journal import open_journal


def list_runs(as_json: bool) -> int:
    """Prints the journal's runs, newest first."""
    kept = open_journal().kept.runs()
    if as_json:
        rows = [
            {
                "id": run.id, "begun": run.begun, "state": run.state, "prompt": run.recipe.prompt, "steps": run.total,
                "last_step": run.last[1], "branches": len(run.branches), "bytes": run.bytes,
            }
            for run in kept
        ]  # fmt: skip
        print(json.dumps(rows, indent=2))
        return 0
    for run in kept:
        begun = time.strftime("%Y-%m-%d %H:%M", time.localtime(run.begun))
        words = " ".join(run.recipe.prompt.split())[:40] or "no prompt"
        size = f"{run.bytes / 1e6:.1f} MB"
        print(f"{run.id}  {begun}  {run.state:9} step {run.last[1]:3} of {run.total:3}  {size:>9}  {words}")
    return 0


def resume(options: argparse.Namespace) -> int:
    """Goes on with a run of the journal (the newest that was cut short) and writes its result."""
    journal = open_journal()
    kept = next((run for run in journal.kept.runs() if run.id == options.run), None) if options.run else None
    kept = kept or (None if options.run else journal.kept.interrupted())
    if kept is None:
        which = f"no run {options.run} in the journal" if options.run else "no run that was cut short"
        raise InputError(f"There is {which}: ldm-studio runs lists what there is.")
    output = Output.of(options)
    result = Headless().resume(journal, kept, output.quiet, output.steps_dir)
    picture = load_picture(options.image).picture if options.image is not None else None
    if picture is None:
        # The journal holds the frame alone: the result is written as a picture of its own.
        result = replace(result, recipe=result.recipe.changed(frame=None))
    save_composed(output.path, picture, result)
    return 0

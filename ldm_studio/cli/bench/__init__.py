"""`ldm-studio bench`: the figures that the project promises, measured on this machine."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from ldm_studio.cli.bench.figure import Figure
from ldm_studio.core.errors import StudioError


def _groups(sequences: int, kills: int, model: str = "") -> dict[str, Callable[[], Iterator[Figure]]]:
    from ldm_studio.cli.bench import cache, loop, proof, scan, window

    return {
        "window": window.start_up,
        "canvas": window.canvas,
        "loop": loop.overhead_bundled,
        "loop-sd15": loop.overhead_sd15,
        "speed-sd15": loop.against_diffusers,
        "gui": window.delay,
        "sample": window.sample,
        "cancel": window.cancel,
        "scrub": window.scrub,
        "live": window.live,
        "scan": scan.scan,
        "cache": partial(cache.cache, model),
        "keeping": proof.keeping,
        "sequences": partial(proof.sequences, sequences),
        "kills": partial(proof.kills, kills),
    }


def run_benchmarks(as_json: bool, only: str = "", sequences: int = 10, kills: int = 5, model: str = "") -> int:
    """Measures and prints every figure (or those of the groups whose name contains `only`).

    Args:
        sequences, kills: how often the promises of exactness are put to the test.
        model: the one that the cache is measured with; empty: the first that takes one.

    Returns:
        0; 1 if something could not be measured; 2 if no group is called so. A goal that is missed is told, and is no
        error: machines differ.
    """
    groups = {name: group for name, group in _groups(sequences, kills, model).items() if only in name}
    if not groups:
        print(f"There is no figure called {only!r}: use one of {', '.join(_groups(1, 1))}.", file=sys.stderr)
        return 2
    figures: list[dict[str, Any]] = []
    if not as_json:
        print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}")
    failed = False
    for name, group in groups.items():
        try:
            for figure in group():
                figures.append({"group": name, **figure.as_dict()})
                if not as_json:
                    print(figure.line(), flush=True)
        except (RuntimeError, StudioError) as error:
            failed = True
            reason = str(error).strip().splitlines()[-1]
            print(f"{name} could not be measured: {reason}", file=sys.stderr, flush=True)
    if as_json:
        print(json.dumps(figures, indent=2))
    return int(failed)

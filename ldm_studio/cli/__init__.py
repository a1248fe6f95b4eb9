"""The verbs without a window, for scripts and for checking.

Exit codes: 0 done; 1 `verify` found other pixels, or a run failed; 2 bad input, with one sentence on stderr and
nothing written; 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ldm_studio.cli.options import parser

VERBS = (
    "generate",
    "inpaint",
    "vary",
    "enlarge",
    "grid",
    "info",
    "verify",
    "replay",
    "runs",
    "resume",
    "models",
    "convert",
    "bench",
)


def is_for_us(arguments: Sequence[str]) -> bool:
    """Whether arguments ask for a verb (or for help or the version) rather than for the window."""
    return bool(arguments) and (arguments[0] in VERBS or arguments[0] in ("-h", "--help", "--version"))


def main(arguments: Sequence[str]) -> int:
    """Carries a verb out and returns the exit code."""
    try:
        options = parser().parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    from ldm_studio.core.errors import StudioError
    from ldm_studio.core.offline import refuse_network

    refuse_network()
    # Libraries' chatter is no answer to the user's command.
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("DIFFUSERS_VERBOSITY", "error")
    warnings.simplefilter("ignore")
    try:
        return _VERBS[options.verb](options)
    except StudioError as error:
        print(str(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Interrupted: nothing was written.", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    from ldm_studio.cli.headless import Headless

    headless = Headless(options.device, options.precision)
    verb = {"generate": headless.generate, "inpaint": headless.inpaint, "vary": headless.vary}[options.verb]
    return verb(options, _values(options), _size(options.size))


def _enlarge(options: argparse.Namespace) -> int:
    from ldm_studio.cli.headless import Headless

    return Headless(options.device).enlarge(options)


def _grid(options: argparse.Namespace) -> int:
    from ldm_studio.cli.grid import grid

    options.prompt = ""
    return grid(options, _values(options), _size(options.size))


def _info(options: argparse.Namespace) -> int:
    from ldm_studio.core.errors import InputError
    from ldm_studio.storage.images import load_picture, load_result

    try:
        print(load_result(options.file).recipe.model_dump_json(indent=2))
    except InputError:
        made = load_picture(options.file).made_with
        if made is None:
            raise
        print(json.dumps(asdict(made), indent=2, ensure_ascii=False))
    return 0


def _verify(options: argparse.Namespace) -> int:
    from ldm_studio.cli.headless import verify

    return verify(options.file, options.model, options.quiet)


def _replay(options: argparse.Namespace) -> int:
    from ldm_studio.cli.headless import Headless

    return Headless().replay(options)


def _runs(options: argparse.Namespace) -> int:
    from ldm_studio.cli.runs import list_runs

    return list_runs(options.json)


def _resume(options: argparse.Namespace) -> int:
    from ldm_studio.cli.runs import resume

    return resume(options)


def _models(options: argparse.Namespace) -> int:
    from dataclasses import asdict

    from ldm_studio.cli.headless import find_models

    infos = find_models()
    if options.json:
        print(json.dumps([asdict(info) for info in infos], indent=2))
        return 0
    for info in infos:
        print(f"{info.id:24} {info.family:18} {info.native_size:5} px {info.bytes / 1e6:9.1f} MB  {info.name}")
    return 0


def _convert(options: argparse.Namespace) -> int:
    from ldm_studio.diffusion.convert import convert

    print(convert(options.file, options.output))
    return 0


def _bench(options: argparse.Namespace) -> int:
    from ldm_studio.cli.bench import run_benchmarks

    return run_benchmarks(options.json, options.only, options.sequences, options.kills, options.model)


_VERBS = {
    "generate": _run,
    "inpaint": _run,
    "vary": _run,
    "enlarge": _enlarge,
    "grid": _grid,
    "info": _info,
    "verify": _verify,
    "replay": _replay,
    "runs": _runs,
    "resume": _resume,
    "models": _models,
    "convert": _convert,
    "bench": _bench,
}


def _values(options: argparse.Namespace) -> dict[str, Any]:
    """The recipe's values that were given on the command line."""
    from secrets import randbelow

    from ldm_studio.cli.guides import parse_lora
    from ldm_studio.core.recipe import MAX_SEED
    from ldm_studio.core.schedules import parse_guidance, parse_interval

    values: dict[str, Any] = {
        "prompt": options.prompt,
        "negative_prompt": options.negative,
        "seed": options.seed if options.seed is not None else randbelow(MAX_SEED + 1),
        "sampler": options.sampler,
        "loras": tuple(parse_lora(text) for text in options.lora),
    }
    for name in ("steps", "guidance", "variation_seed", "variation_strength", "block_cache"):
        if getattr(options, name) is not None:
            values[name] = getattr(options, name)
    values["guidance_schedule"] = parse_guidance(options.guidance_schedule)
    values["compiled"] = options.compile
    if options.guidance_interval is not None:
        values["guidance_interval"] = parse_interval(options.guidance_interval)
    return values


def _size(text: str | None) -> tuple[int, int] | None:
    """ "512x384" -> (512, 384)."""
    from ldm_studio.core.errors import InputError

    if text is None:
        return None
    width, cross, height = text.lower().partition("x")
    if not (cross and width.strip().isdigit() and height.strip().isdigit() and len(text) < 12):
        raise InputError(f"The size {text[:40]!r} cannot be read: write it as WIDTHxHEIGHT, for instance 128x128.")
    return int(width), int(height)

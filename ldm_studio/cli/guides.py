"""ControlNets, IP-Adapters and regions of a run as they are given on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.controls import in_frame, reduced
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Named
from ldm_studio.core.schedules import parse_interval
from ldm_studio.storage.images import load_mask, load_picture

#: The options that belong to each kind, and the part of a recipe that they make.
_KINDS = {
    "control": ("controls", ("image", "preprocessor", "weight", "steps")),
    "reference": ("references", ("image", "weight", "steps")),
    "region": ("regions", ("mask", "share", "guidance", "loras")),
}


def add_options(verb: argparse.ArgumentParser) -> None:
    """Adds the options of this module to a verb."""
    titles = {"control": "guide the run by a ControlNet", "reference": "have an IP-Adapter take a picture's look over"}
    titles["region"] = "give a part of the picture a prompt of its own"
    looks = {
        "control": "what it looks at: a picture laid over the whole of the one that is changed, or - for that itself",
        "reference": "the picture, or - for the one that is changed",
    }
    for kind, (_, options) in _KINDS.items():
        each = f"; the n-th belongs to the n-th --{kind}"
        texts = {
            "image": ("IMAGE", looks.get(kind, "")),
            "mask": ("MASK", "where: white, as large as the picture that is changed"),
            "share": ("S", "how much it counts there against the run's prompt, 0..1"),
            "guidance": ("G", "its own guidance"),
            "loras": ("NAME:WEIGHT,...", "which of the run's LoRAs have other weights there"),
            "preprocessor": (
                "NAME[:DETAIL]", "none, canny, scribble, blur, tile or inpaint, with a detail of 0..1",
            ),
            "weight": ("W", "0..4"),
            "steps": ("START-END", "shares of the steps, 0-1"),
        }  # fmt: skip
        verb.add_argument(
            f"--{kind}",
            action="append",
            default=[],
            metavar="PROMPT" if kind == "region" else "NAME",
            help=f"{titles[kind]}; can be repeated",
        )
        for option in options:
            metavar, text = texts[option]
            verb.add_argument(f"--{kind}-{option}", action="append", default=[], metavar=metavar, help=text + each)
    text = "a further picture that the model looks at (FLUX.2, Qwen-Image-Edit-Plus); can be repeated"
    verb.add_argument("--picture", action="append", default=[], type=Path, metavar="IMAGE", help=text)


def with_guides(job: Job, options: argparse.Namespace, picture: Picture | None) -> Job:
    """A job with the ControlNets, IP-Adapters, regions and pictures that the options name.

    Args:
        picture: what is changed, whole; None for a new one.

    Raises:
        InputError: an option cannot be read, or there is no guide that it belongs to.
    """
    extras = dict(job.extras)
    parts: dict[str, Any] = {}
    for kind, (part, names) in _KINDS.items():
        files: Sequence[str] = getattr(options, kind)
        given = {name: getattr(options, f"{kind}_{name}") for name in names}
        for name, values in given.items():
            if len(values) > len(files):
                raise InputError(f"There are more --{kind}-{name} than --{kind}: name a file for each.")
        guides = []
        for place, file in enumerate(files):
            own = {name: values[place] for name, values in given.items() if place < len(values)}
            if kind == "region":
                if "mask" not in own:
                    raise InputError(f"The region {file[:40]!r} has no place in the picture: give it a --region-mask.")
                named = Named.of(_in_job(load_mask(Path(own.pop("mask"))), job, picture))
                extras[named.digest] = named.pixels
                loras = [parse_lora(text) for text in own.pop("loras", "").split(",") if text.strip()]
                guides.append({"prompt": file, "mask": named.digest, "loras": loras, **own})
                continue
            guides.append({"name": file, **_values(own)})
            if own.get("image", "-") != "-":
                named = Named.of(_looked_at(Path(own["image"]), kind, job, picture))
                extras[named.digest] = named.pixels
                guides[-1]["picture"] = named.digest
        if guides:
            parts[part] = tuple(guides)
    seen = [Named.of(reduced(load_picture(file).picture.pixels)) for file in options.picture]
    if seen:
        parts["pictures"] = tuple(named.digest for named in seen)
        extras |= {named.digest: named.pixels for named in seen}
    return replace(job, recipe=job.recipe.changed(**parts), extras=extras) if parts else job


def parse_lora(text: str) -> dict[str, Any]:
    """ "style:0.8" -> its name and weight; a name may hold colons."""
    name, colon, weight = text.strip().rpartition(":")
    try:
        return {"name": name, "weight": float(weight)} if colon else {"name": weight}
    except ValueError:
        return {"name": text.strip()}


def _values(given: dict[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "preprocessor" in given:
        name, colon, detail = given["preprocessor"].partition(":")
        values |= {"preprocessor": name, **({"detail": detail} if colon else {})}
    if "weight" in given:
        values["weight"] = given["weight"]
    if "steps" in given:
        values["start"], values["end"] = parse_interval(given["steps"])
    return values


def _looked_at(path: Path, kind: str, job: Job, picture: Picture | None) -> NDArray[Any]:
    pixels = load_picture(path).picture.pixels
    return reduced(pixels) if kind == "reference" else _in_job(pixels, job, picture)


def _in_job(pixels: NDArray[Any], job: Job, picture: Picture | None) -> NDArray[Any]:
    size = (0, 0) if picture is None else (picture.pixels.shape[1], picture.pixels.shape[0])
    return np.asarray(in_frame(pixels, size, job.recipe.frame))

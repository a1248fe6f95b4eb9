"""What a model's folder says of how it is to be sampled: its scheduler, and its way of drawing in few steps."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ldm_studio.core.job import FewSteps
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.samplers import sampler_id
from ldm_studio.diffusion.catalog import called
from ldm_studio.diffusion.headers import read_header

_SCHEDULERS = {
    "EulerDiscreteScheduler": "euler",
    "FlowMatchEulerDiscreteScheduler": "euler",
    "EulerAncestralDiscreteScheduler": "euler_a",
    "DPMSolverMultistepScheduler": "dpmpp_2m",
    "UniPCMultistepScheduler": "unipc",
    "DDIMScheduler": "ddim",
    "HeunDiscreteScheduler": "heun",
    "PNDMScheduler": "pndm",
    "LCMScheduler": "lcm",
}


def own_sampler(config: Mapping[str, Any]) -> str:
    """The sampler that a scheduler of this configuration is; "" if it is none of those offered."""
    sampler = _SCHEDULERS.get(str(config.get("_class_name")), "")
    return "dpmpp_2m_karras" if sampler == "dpmpp_2m" and config.get("use_karras_sigmas") else sampler


def few_steps(folder: Path, extra: Mapping[str, Any]) -> FewSteps | None:
    """What `ldm_studio.json` says under "few_steps": steps, guidance, perhaps sampler and LoRA."""
    said = extra.get("few_steps")
    if said is None:
        return None
    name, path = "", ""
    if "lora" in said:
        file = folder / Path(str(said["lora"])).name
        read_header(file)
        name, path = f"{called(folder)}-{file.stem}", os.fspath(file)
    sampler = str(sampler_id(str(said["sampler"]))) if "sampler" in said else None
    few = FewSteps(name, path, int(said["steps"]), float(said["guidance"]), sampler)
    few.of(Recipe())  # Raises where a value is out of range.
    return few

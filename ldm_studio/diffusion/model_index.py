"""What a folder in diffusers' layout says that it is made of: `model_index.json`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion.families.table import Row

SCHEDULERS = (
    "DDIMScheduler", "DDPMScheduler", "DEISMultistepScheduler", "DPMSolverMultistepScheduler",
    "DPMSolverSinglestepScheduler", "EulerAncestralDiscreteScheduler", "EulerDiscreteScheduler",
    "FlowMatchEulerDiscreteScheduler", "HeunDiscreteScheduler", "KDPM2AncestralDiscreteScheduler",
    "KDPM2DiscreteScheduler", "LCMScheduler", "LMSDiscreteScheduler", "PNDMScheduler", "UniPCMultistepScheduler",
)  # fmt: skip
#: Parts without weights, read by transformers.
READERS = ("tokenizer", "tokenizer_2", "tokenizer_3", "processor")
#: Parts that a folder may have and that no run here needs.
UNUSED = ("safety_checker", "feature_extractor", "image_encoder", "watermark")


def check_index(folder: Path, index: Mapping[str, Any], row: Row) -> None:
    """Checks that a `model_index.json` names nothing but what models of its family are made of.

    Raises:
        ModelError: it names something else, which is not imported.
    """
    for name, entry in index.items():
        if name in UNUSED or not isinstance(entry, list) or entry in ([None, None], []):
            continue
        kinds = SCHEDULERS if name == "scheduler" else row.parts.get(name, ())
        if len(entry) != 2 or entry[1] not in kinds or entry[0] != _library(name, entry[1]):
            raise ModelError(
                "{name} asks for {kind} as its {part}, which this program does not run: choose another model.",
                name=folder.name,
                kind=".".join(map(str, entry)),
                part=name,
            )


def _library(name: str, kind: str) -> str:
    """The library that `model_index.json` names for a part."""
    if kind == "LDMBertModel":
        return "latent_diffusion"
    return "transformers" if name in READERS or name.startswith("text_encoder") else "diffusers"

"""Backbones with their linear layers' weights in 8 bit (torchao, an extra): half the memory of 16 bit."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from typing import Any

import torch

from ldm_studio.core.errors import ModelError

#: In which the rest is kept and all is computed.
COMPUTED_IN = {"int8": torch.bfloat16, "fp8": torch.bfloat16}


def check_quantizing(precision: str) -> None:
    """Raises ModelError if a precision needs what is not installed."""
    if precision in COMPUTED_IN and importlib.util.find_spec("torchao") is None:
        raise ModelError(
            "The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.",
            precision=precision,
        )


def quantize(components: Mapping[str, Any], precision: str) -> None:
    """Narrows the weights of a backbone's linear layers; other precisions leave it as it is."""
    if precision not in COMPUTED_IN:
        return
    # Imported here: most never need it.
    from torchao.quantization import (  # type: ignore[import-untyped, import-not-found, unused-ignore]
        Float8WeightOnlyConfig,
        Int8WeightOnlyConfig,
        quantize_,
    )

    config = Int8WeightOnlyConfig() if precision == "int8" else Float8WeightOnlyConfig()
    for name in ("unet", "transformer"):
        if components.get(name) is not None:
            quantize_(components[name], config)
            components[name].requires_grad_(False)


def is_quantized(backbone: Any) -> bool:
    """Whether `quantize` narrowed a backbone."""
    return any(type(parameter.data).__module__.startswith("torchao") for parameter in backbone.parameters())

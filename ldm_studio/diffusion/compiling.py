"""Compiling a backbone's repeated blocks (torch.compile, one region at a time), and undoing that."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Mapping
from typing import Any

from ldm_studio.core.errors import InputError

_BACKBONES = ("unet", "transformer")
_MARK = "_ldm_studio_compiled"


def use(components: Mapping[str, Any], on: bool) -> None:
    """Has the backbone's repeated blocks compiled, or not. The first step then takes as long as compiling does.

    Raises:
        InputError: this machine, or this kind of model, cannot.
    """
    for name in _BACKBONES:
        backbone = components.get(name)
        if backbone is None or getattr(backbone, _MARK, False) == on:
            continue
        if on:
            _check(backbone)
            # Another size is compiled anew, rather than for all sizes at once: replays give the same bits.
            backbone.compile_repeated_blocks(dynamic=False)
        else:
            for module in backbone.modules():
                module._compiled_call_impl = None
        setattr(backbone, _MARK, on)


def _check(backbone: Any) -> None:
    if not getattr(backbone, "_repeated_blocks", None):
        raise InputError("This model has no blocks that are compiled one by one: leave compiling off.")
    kind = backbone.device.type
    if kind == "cpu" and not any(map(shutil.which, (os.environ.get("CXX", "g++"), "c++", "clang++", "cl"))):
        raise InputError("There is no C++ compiler here, which compiling for the CPU needs: leave it off.")
    if kind == "cuda" and importlib.util.find_spec("triton") is None:
        raise InputError("Triton, which compiling for the GPU needs, is not installed: leave compiling off.")
    if kind not in ("cpu", "cuda"):
        raise InputError("Models are not compiled for {kind} here: leave it off.", kind=kind)

"""Weights in 8 bit, where torchao is installed; else that it is missed in one sentence."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ldm_studio.core.errors import ModelError
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.library import scan
from ldm_studio.diffusion.quantizing import is_quantized

RECIPE = {"model": "tiny-sd", "width": 64, "height": 64, "steps": 3, "prompt": "a cat", "guidance": 4.0}
missing = importlib.util.find_spec("torchao") is None


def nothing(*_: Any) -> None:
    """A gate and a report that do nothing."""


def made(folder: Path, precision: str, **values: Any) -> Any:
    backend = DiffusionBackend(scan([folder]), device="cpu", precision=precision)
    run = backend.open(Job(make_recipe(**{**RECIPE, **values})), nothing, nothing)
    snapshots = [run.snapshot()]
    while run.index < run.steps:
        run.step()
        snapshots.append(run.snapshot())
    return backend, run, snapshots, run.finish(nothing)


def test_without_torchao_it_is_said(sd_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "torchao" else real(name))
    with pytest.raises(ModelError, match="needs torchao"):
        made(sd_folder, "int8")


@pytest.mark.skipif(missing, reason="torchao is an extra")
@pytest.mark.parametrize("precision", ["int8", "fp8"])
def test_narrow_weights_fork_and_replay_bit_for_bit(precision: str, sd_folder: Path) -> None:
    backend, run, snapshots, result = made(sd_folder, precision)
    assert is_quantized(backend.components["unet"])
    assert result.recipe.precision == precision
    run.restore(run.unpack(run.pack(snapshots[1])))
    while run.index < run.steps:
        run.step()
    assert np.array_equal(run.finish(nothing).pixels, result.pixels)
    again = DiffusionBackend(scan([sd_folder]), device="cpu").open(Job(result.recipe), nothing, nothing)
    while again.index < again.steps:
        again.step()
    assert np.array_equal(again.finish(nothing).pixels, result.pixels)
    wide = made(sd_folder, "bf16")[3]
    assert not np.array_equal(wide.pixels, result.pixels)
    assert np.abs(wide.pixels.astype(int) - result.pixels).mean() < 10
    with pytest.raises(ModelError, match="LoRAs cannot be added"):
        backend._loader.loaded.wear([(None, 1.0)], nothing, nothing)

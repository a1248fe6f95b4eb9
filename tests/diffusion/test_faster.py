"""What makes runs faster: exact under forks and replays, refused where it would mean nothing, gone when it is off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tiny
import torch

from ldm_studio.cli.bench import cache
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import compiling
from ldm_studio.diffusion.library import describe
from ldm_studio.diffusion.loading import Loader
from ldm_studio.diffusion.run import DiffusionRun


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


@pytest.mark.parametrize("model", ["sd", "xl"])
def test_guidance_in_an_interval_is_guidance_that_is_none_outside(
    model: str, sd_folder: Path, sdxl_folder: Path, drive: Any, run_on: Any, loaded: Any
) -> None:
    folder = sd_folder if model == "sd" else sdxl_folder
    values = {"guidance": 5.0, "negative_prompt": "a dog", "steps": 5, "sampler": "euler"}
    whole = run_on(drive(folder, **values)).clone()
    rows: list[int] = []
    unet = loaded(folder).components["unet"]
    hook = unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))
    driver = drive(folder, **values, guidance_interval=(0.4, 0.8))
    snapshots, seen = [driver.snapshot()], []
    while driver.index < driver.steps:
        driver.step()
        snapshots.append(driver.snapshot())
        seen.append(driver.latents.clone())
    hook.remove()
    assert sum(rows) == 7, "two of five steps look at the negative prompt"
    assert not torch.equal(seen[-1], whole)
    for snapshot in reversed(snapshots[:-1]):
        driver.restore(snapshot)
        for expected in seen[snapshot.index :][:2]:
            driver.step()
            assert torch.equal(driver.latents, expected)
    schedule = ((0.0, 1.0), (0.4, 5.0), (0.8, 1.0))
    assert torch.equal(run_on(drive(folder, **values, guidance_schedule=schedule)), seen[-1])


def test_a_run_with_an_interval_replays(loaded: Any, sd_folder: Path) -> None:
    recipe = make_recipe(prompt="a cat", width=64, height=64, steps=5, guidance=6.0, guidance_interval=(0.3, 1.0))

    def result(recipe: Any) -> Any:
        run = DiffusionRun(Job(recipe), loaded(sd_folder), nothing, nothing)
        while run.index < run.steps:
            run.step()
        return run.finish(nothing)

    first = result(recipe)
    assert result(first.recipe).recipe.output_digest == first.recipe.output_digest
    plain = result(recipe.changed(guidance_interval=None))
    assert plain.recipe.output_digest != first.recipe.output_digest


def test_a_model_that_takes_guidance_as_a_number_refuses_the_interval(tmp_path: Path) -> None:
    model = Loader().load(describe(tiny.FAMILIES["flux"](tmp_path / "m")), "fp32", "cpu", nothing, nothing)
    recipe = make_recipe(prompt="a cat", width=64, height=64, steps=2, guidance_interval=(0.3, 1.0))
    with pytest.raises(InputError, match="takes the guidance as a number"):
        DiffusionRun(Job(recipe), model, nothing, nothing)


def test_blocks_are_compiled_and_no_more_when_that_is_off(
    sd_folder: Path, drive: Any, run_on: Any, loaded: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    unet = loaded(sd_folder).components["unet"]
    compiled = lambda: [each for each in unet.modules() if each._compiled_call_impl is not None]  # noqa: E731
    plain = run_on(drive(sd_folder, steps=2)).clone()
    monkeypatch.setattr(compiling.shutil, "which", lambda name: "/usr/bin/" + name)
    drive(sd_folder, steps=2, compiled=True)
    assert {type(each).__name__ for each in compiled()} == {"BasicTransformerBlock"}
    assert torch.equal(run_on(drive(sd_folder, steps=2)), plain)
    assert not compiled()
    monkeypatch.setattr(compiling.shutil, "which", lambda name: None)
    with pytest.raises(InputError, match="no C\\+\\+ compiler"):
        drive(sd_folder, steps=2, compiled=True)
    assert not compiled()


def test_the_benchmark_of_the_block_cache_measures_a_model_of_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_THRESHOLDS", (0.1,))
    likeness, time = cache.cache(str(tiny.dit(tmp_path / "tiny-dit")))
    assert "0.1" in likeness.name
    assert (likeness.unit, time.unit) == ("dB", "x")
    assert likeness.value > 0
    assert time.value > 0
    assert "tiny-dit, 4 pictures" in likeness.note
    likeness, _ = cache.cache()
    assert likeness.note.startswith("Sticker Mini Classes"), "the bundled one that takes it"
    assert likeness.value > 30

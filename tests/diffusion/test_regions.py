"""Regions: parts of a picture with prompts of their own, blended step by step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import Region, make_recipe
from ldm_studio.diffusion.checks import check
from ldm_studio.diffusion.run import DiffusionRun


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


LEFT = np.zeros((64, 96), np.uint8)
LEFT[:, :48] = 255
ALL = np.full((64, 96), 255, np.uint8)


def region(prompt: str, mask: np.ndarray, **more: Any) -> Region:
    return Region(prompt=prompt, mask=pixel_digest(mask), **more)


@pytest.fixture(params=["sd", "nine", "xl"])
def folder(request: Any, sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path) -> Path:
    return {"sd": sd_folder, "nine": inpaint_folder, "xl": sdxl_folder}[request.param]


def test_a_region_over_all_is_its_prompt(folder: Path, drive: Any, run_on: Any) -> None:
    values = {"guidance": 5.0, "negative_prompt": "blue", "steps": 3}
    expected = run_on(drive(folder, **{**values, "prompt": "a red dog"})).clone()
    driver = drive(folder, **values, regions=[region("a red dog", ALL)], areas=[ALL])
    assert torch.allclose(run_on(driver), expected, atol=1e-5)
    # With a share of nothing the run's own prompt is all there is.
    plain = run_on(drive(folder, **values)).clone()
    driver = drive(folder, **values, regions=[region("a red dog", ALL, share=0)], areas=[ALL])
    assert torch.allclose(run_on(driver), plain, atol=1e-5)


def test_one_step_blends_what_is_predicted(folder: Path, drive: Any) -> None:
    values = {"guidance": 5.0, "steps": 3}
    drivers = [drive(folder, **{**values, "prompt": prompt}) for prompt in ("a cat", "a red dog")]
    mixed = drive(folder, **values, regions=[region("a red dog", LEFT, share=0.75)], areas=[LEFT])
    for driver in (*drivers, mixed):
        driver.step()
    cat, dog, both = (driver._block.noise_pred for driver in (*drivers, mixed))
    half = cat.shape[-1] // 2
    assert torch.allclose(both[..., half:], cat[..., half:], atol=1e-5)
    assert torch.allclose(both[..., :half], 0.25 * cat[..., :half] + 0.75 * dog[..., :half], atol=1e-5)


@pytest.mark.parametrize("task", ["text", "inpaint"])
def test_steps_restore_and_changes_replay(
    task: str, folder: Path, picture: Any, hole: Any, drive: Any, run_on: Any
) -> None:
    regions = [region("[a dog:two birds:0.5]", LEFT, guidance=2.0), region("sky", ALL, share=0.5)]
    values = {"task": task, "guidance": 5.0, "steps": 4, "sampler": "euler_a", "regions": regions, "areas": [LEFT, ALL]}
    pictures = (picture, hole) if task == "inpaint" else ()
    driver = drive(folder, *pictures, **values)
    snapshots, seen = [driver.snapshot()], []
    while driver.index < driver.steps:
        if driver.index == 2:
            driver.change({"prompt": "a green tree", "guidance": 7.0, "region_shares": [0.5, 0.2]})
            snapshots[-1] = driver.snapshot()
        driver.step()
        snapshots.append(driver.snapshot())
        seen.append(driver.latents.clone())
    for snapshot in (*reversed(snapshots[:-1]), *snapshots[2:-1]):
        driver.restore(snapshot)
        driver.step()
        if snapshot.index != 1:  # There the change was not known yet.
            assert torch.equal(driver.latents, seen[snapshot.index])
    edits = snapshots[-1].recipe.edits
    assert torch.equal(run_on(drive(folder, *pictures, **values, edits=edits)), seen[-1])
    others = [edit.model_copy(update={"changes": {"prompt": "a green tree", "guidance": 7.0}}) for edit in edits]
    assert not torch.equal(run_on(drive(folder, *pictures, **values, edits=others)), seen[-1])


def test_a_run_carries_its_regions_and_replays(loaded: Any, sd_folder: Path, sdxl_folder: Path) -> None:
    recipe = make_recipe(prompt="a cat", width=96, height=64, steps=3, guidance=4.0, regions=[region("a dog", LEFT)])

    def result(job: Job) -> Any:
        check(job, loaded(sd_folder).info)
        run = DiffusionRun(job, loaded(sd_folder), nothing, nothing)
        while run.index < run.steps:
            run.step()
        return run.finish(nothing)

    first = result(Job(recipe, extras={pixel_digest(LEFT): LEFT}))
    assert set(first.extras) == {pixel_digest(LEFT)}
    assert np.array_equal(result(Job(first.recipe, extras=first.extras)).pixels, first.pixels)
    assert not np.array_equal(result(Job(recipe.changed(regions=()))).pixels, first.pixels)
    with pytest.raises(InputError, match="is missing"):
        result(Job(recipe))
    with pytest.raises(InputError, match="one prompt for the whole picture"):
        check(Job(recipe, extras={pixel_digest(LEFT): LEFT}), replace(loaded(sd_folder).info, family="flux"))

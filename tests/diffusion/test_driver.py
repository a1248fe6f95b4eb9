"""The driver: snapshots restore bit for bit, changes are recorded, and a recipe with changes replays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Edit
from ldm_studio.core.samplers import SAMPLERS


@pytest.mark.parametrize("sampler", list(SAMPLERS))
@pytest.mark.parametrize(("model", "task"), [("sd", "text"), ("sd", "inpaint"), ("nine", "inpaint"), ("xl", "text")])
def test_every_snapshot_restores_bit_for_bit(
    sampler: str, model: str, task: str, sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path, picture: Any,
    hole: Any, drive: Any, run_on: Any,
) -> None:  # fmt: skip
    folder = {"sd": sd_folder, "nine": inpaint_folder, "xl": sdxl_folder}[model]
    pixels = (picture, hole) if task == "inpaint" else (None, None)
    driver = drive(folder, *pixels, task=task, sampler=sampler, guidance=4.0, steps=5)
    snapshots, seen = [driver.snapshot()], []
    while driver.index < driver.steps:
        driver.step()
        snapshots.append(driver.snapshot())
        seen.append(driver.latents.clone())
    # Back from the end to every step, the last first, so that each restore undoes more than the one before.
    for snapshot in reversed(snapshots):
        driver.restore(snapshot)
        assert driver.index == snapshot.index
        for expected in seen[snapshot.index :]:
            driver.step()
            assert torch.equal(driver.latents, expected)
    assert len(seen) == driver.steps >= 5
    assert not torch.equal(seen[0], seen[-1])


def test_a_restored_snapshot_shows_what_it_showed(sd_folder: Path, drive: Any) -> None:
    driver = drive(sd_folder, sampler="euler_a")
    assert driver.clean() is None
    driver.step()
    snapshot, clean = driver.snapshot(), driver.clean().clone()
    driver.step()
    assert not torch.equal(driver.clean(), clean)
    driver.restore(snapshot)
    assert torch.equal(driver.clean(), clean)


@pytest.mark.parametrize("model", ["sd", "nine", "xl"])
@pytest.mark.parametrize(
    "changes",
    [{"prompt": "a red dog"}, {"guidance": 9.0}, {"guidance": 1.0}, {"negative_prompt": "blue", "guidance": 3.0}],
)
def test_a_change_is_recorded_and_replays(
    model: str, changes: dict[str, Any], sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path, picture: Any,
    hole: Any, drive: Any, run_on: Any,
) -> None:  # fmt: skip
    folder = {"sd": sd_folder, "nine": inpaint_folder, "xl": sdxl_folder}[model]
    values = {"task": "inpaint", "guidance": 5.0, "negative_prompt": "a tree", "sampler": "euler_a", "steps": 5}
    plain = run_on(drive(folder, picture, hole, **values))
    driver = drive(folder, picture, hole, **values)
    driver.step()
    driver.step()
    driver.change(changes)
    changed = run_on(driver)
    assert driver.recipe.edits == (Edit(step=2, changes=changes),)
    assert not torch.equal(changed, plain)
    replay = drive(folder, picture, hole, **{**values, "edits": driver.recipe.edits})
    assert torch.equal(run_on(replay), changed)


def test_switching_guidance_on_equals_having_had_it(sd_folder: Path, drive: Any, run_on: Any) -> None:
    """A change before the first step leaves no trace of what was asked for first."""
    wanted = run_on(drive(sd_folder, guidance=6.0, negative_prompt="blue"))
    driver = drive(sd_folder, guidance=1.0, prompt="something else")
    driver.change({"guidance": 6.0})
    driver.change({"prompt": "a cat", "negative_prompt": "blue"})
    assert torch.equal(run_on(driver), wanted)
    assert driver.recipe.edits == (
        Edit(step=0, changes={"guidance": 6.0, "prompt": "a cat", "negative_prompt": "blue"}),
    )


def test_a_fork_forgets_the_changes_after_it(sd_folder: Path, drive: Any, run_on: Any) -> None:
    plain = run_on(drive(sd_folder))
    driver = drive(sd_folder)
    driver.step()
    early = driver.snapshot()
    driver.step()
    driver.change({"prompt": "a red dog"})
    driver.step()
    late = driver.snapshot()
    changed = run_on(driver)
    driver.restore(early)
    assert driver.recipe.edits == ()
    assert torch.equal(run_on(driver), plain)
    driver.restore(late)
    assert driver.recipe.edits == (Edit(step=2, changes={"prompt": "a red dog"}),)
    assert torch.equal(run_on(driver), changed)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"steps": 3}, "steps cannot change"),
        ({"guidance": -1}, "guidance"),
        ({"prompt": 5}, "prompt"),
        ({"sampler": "magic"}, "magic"),
        ({"mask": "none"}, "mask"),
    ],
)
def test_what_cannot_change_is_refused(
    changes: dict[str, Any], said: str, sd_folder: Path, drive: Any, run_on: Any
) -> None:
    driver = drive(sd_folder)
    with pytest.raises(InputError, match=said):
        driver.change(changes)
    assert driver.recipe.edits == ()
    with pytest.raises(InputError, match=said):
        drive(sd_folder, edits=(Edit(step=1, changes=changes),))


def test_no_step_is_left_after_the_last(sd_folder: Path, drive: Any, run_on: Any) -> None:
    driver = drive(sd_folder)
    run_on(driver)
    with pytest.raises(InputError, match="no steps left"):
        driver.step()
    with pytest.raises(InputError, match="no steps left"):
        driver.change({"guidance": 2.0})


def test_too_little_strength_is_said(sd_folder: Path, picture: Any, drive: Any) -> None:
    with pytest.raises(InputError, match="raise the strength"):
        drive(sd_folder, picture, task="image", strength=0.2, steps=4)


def test_too_many_steps_for_a_sampler_are_said(sd_folder: Path, drive: Any) -> None:
    with pytest.raises(InputError, match="cannot do 60 steps"):
        drive(sd_folder, sampler="lcm", steps=60)


@pytest.mark.parametrize("sampler", list(SAMPLERS))
def test_a_single_step_makes_finite_latents(sampler: str, sd_folder: Path, drive: Any, run_on: Any) -> None:
    assert torch.isfinite(run_on(drive(sd_folder, sampler=sampler, steps=1))).all()


def test_preparing_can_be_ended_between_blocks(sd_folder: Path, loaded: Any, picture: Any, drive: Any) -> None:
    from ldm_studio.core.recipe import make_recipe
    from ldm_studio.diffusion.driver import Driver
    from ldm_studio.diffusion.families.base import Request

    class Ended(BaseException):
        pass

    calls = 0

    def between() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Ended

    model = loaded(sd_folder)
    request = Request("text", "", "", 2, 5.0, 1.0, 64, 64, torch.Generator().manual_seed(0))
    with pytest.raises(Ended):
        Driver(model.family, model.components, make_recipe(width=64, height=64), request, between)


def test_a_thin_stroke_reaches_the_latents(sd_folder: Path, picture: Any, drive: Any, run_on: Any) -> None:
    """One painted pixel off the grid is denoised; outside its latent pixel the picture's own latents stay."""
    import numpy as np

    mask = np.zeros((64, 96), np.uint8)
    mask[13, 21] = 255
    latents = run_on(drive(sd_folder, picture, mask, task="inpaint", sampler="ddim"))
    kept = run_on(drive(sd_folder, picture, np.zeros_like(mask), task="inpaint", sampler="ddim"))
    changed = (latents != kept).any(dim=1)[0]
    assert changed.sum() == 1
    assert bool(changed[13 // 8, 21 // 8])

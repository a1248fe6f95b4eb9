"""Another sampler, seed, mask or picture in mid-run; soft masks; the noise of two seeds."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ldm_studio.core.recipe import Edit
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.diffusion import levels
from ldm_studio.diffusion.samplers import make_scheduler

PIXELS = {"1" * 64: "dark", "2" * 64: "other", "3" * 64: "grey"}


@pytest.fixture
def pixels(picture: Any, hole: Any) -> dict[str, Any]:
    other = np.roll(hole, 9, axis=1)
    grey = np.tile(np.linspace(0, 255, 96).astype(np.uint8), (64, 1))
    changed = picture.copy()
    changed[:32, :32] = 20
    return {"1" * 64: changed, "2" * 64: other, "3" * 64: grey}


CHANGES = [
    {"sampler": "ddim"},
    {"seed": 99},
    {"mask": "2" * 64},
    {"mask": "3" * 64},
    {"source": "1" * 64},
    {"source": "1" * 64, "mask": "2" * 64, "sampler": "heun", "prompt": "a red dog", "seed": 5},
]


@pytest.mark.parametrize("model", ["sd", "nine", "xl"])
@pytest.mark.parametrize("changes", CHANGES, ids=lambda each: "+".join(each))
def test_a_change_replays_and_every_step_restores(
    model: str, changes: dict[str, Any], sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path, picture: Any,
    hole: Any, pixels: Any, drive: Any, run_on: Any,
) -> None:  # fmt: skip
    folder = {"sd": sd_folder, "nine": inpaint_folder, "xl": sdxl_folder}[model]
    values = {"task": "inpaint", "guidance": 5.0, "sampler": "euler_a", "steps": 5, "pixels": pixels}
    plain = run_on(drive(folder, picture, hole, **values))
    driver = drive(folder, picture, hole, **values)
    snapshots, seen = [driver.snapshot()], []
    while driver.index < driver.steps:
        if driver.index == 2:
            driver.change(changes)
            snapshots[-1] = driver.snapshot()
        driver.step()
        snapshots.append(driver.snapshot())
        seen.append(driver.latents.clone())
    assert not torch.equal(seen[-1], plain)
    assert torch.isfinite(seen[-1]).all()
    replay = drive(folder, picture, hole, **{**values, "edits": driver.recipe.edits})
    assert torch.equal(run_on(replay), seen[-1])
    # A snapshot from before the change knows nothing of it.
    for snapshot in (*reversed(snapshots[2:]), *snapshots[2:]):
        driver.restore(snapshot)
        for expected in seen[snapshot.index :]:
            driver.step()
            assert torch.equal(driver.latents, expected)
    driver.restore(snapshots[0])
    assert torch.equal(run_on(driver), plain)


@pytest.mark.parametrize("task", ["text", "image"])
def test_a_picture_takes_the_place_of_what_was_made(
    task: str, sd_folder: Path, picture: Any, pixels: Any, drive: Any, run_on: Any
) -> None:
    first = picture if task == "image" else None
    values = {"task": task, "steps": 8, "sampler": "ddim", "pixels": pixels, "guidance": 1.0}
    driver = drive(sd_folder, first, **values)
    for _ in range(7):
        driver.step()
    before = driver.snapshot()
    driver.change({"source": "1" * 64})
    driver.step()
    shown = driver.clean()
    driver.restore(before)
    driver.step()
    dark = driver._scene.image_latents(driver.latents, "1" * 64)
    # At the last step there is little noise left: the new picture shows, where it differs.
    corner = (..., slice(0, 4), slice(0, 4))
    assert (shown - dark)[corner].abs().mean() < (driver.clean() - dark)[corner].abs().mean() / 2
    replay = drive(sd_folder, first, **values, edits=(Edit(step=7, changes={"source": "1" * 64}),))
    run_on(replay)
    assert torch.equal(replay.clean(), shown)


@pytest.mark.parametrize("pair", list(itertools.permutations(SAMPLERS, 2)), ids="-".join)
def test_every_sampler_goes_on_from_every_other_at_its_noise_level(
    pair: tuple[str, str], sd_folder: Path, loaded: Any
) -> None:
    """With a backbone that knows the picture, every sampler comes to it, and so does any pair of them."""
    own = loaded(sd_folder).components["scheduler"]
    target = torch.linspace(-1, 1, 4 * 8 * 8).reshape(1, 4, 8, 8)
    noise = torch.randn(target.shape, generator=torch.Generator().manual_seed(1))
    old, fresh = make_scheduler(pair[0], own), make_scheduler(pair[1], own)
    timesteps = levels.laid_out(old, 10, "cpu")
    latents = noise * old.init_noise_sigma

    def steps(scheduler: Any, timesteps: Any, latents: Any) -> Any:
        for timestep in timesteps:
            mix = levels.mix_of(scheduler, levels.level(scheduler, timestep))
            given = scheduler.scale_model_input(latents, timestep)
            predicted = (latents - mix.signal * target) / max(mix.noise, 1e-6)
            assert given.isfinite().all()
            options = {"generator": torch.Generator().manual_seed(2)} if "euler_a" in pair or "lcm" in pair else {}
            accepts = scheduler.step.__code__.co_varnames
            options = {name: value for name, value in options.items() if name in accepts}
            latents = scheduler.step(predicted, timestep, latents, **options, return_dict=False)[0]
        return latents

    half = 6 if pair[0] in ("heun",) else 5
    latents = steps(old, timesteps[:half], latents)
    left, moved = levels.restarted(old, fresh, 10, timesteps[half], latents, target)
    assert 2 <= len(left) <= 12
    assert (steps(fresh, left, moved) - target).abs().mean() < 0.1


def test_the_same_sampler_begun_again_changes_no_latents(sd_folder: Path, loaded: Any) -> None:
    own = loaded(sd_folder).components["scheduler"]
    for sampler in SAMPLERS:
        old = make_scheduler(sampler, own)
        timesteps = levels.laid_out(old, 6, "cpu")
        latents = torch.randn(1, 4, 8, 8)
        left, moved = levels.restarted(old, make_scheduler(sampler, own), 6, timesteps[0], latents, None)
        assert torch.equal(moved, latents)
        assert torch.equal(left, timesteps)


def test_a_change_of_sampler_that_cannot_be_made_is_refused_at_once(sd_folder: Path, drive: Any) -> None:
    from ldm_studio.core.errors import InputError

    driver = drive(sd_folder, steps=60)
    driver.step()
    with pytest.raises(InputError, match="cannot do 60 steps"):
        driver.change({"sampler": "lcm"})
    assert driver.recipe.edits == ()


@pytest.mark.parametrize("model", ["sd", "nine", "xl"])
def test_pixels_of_a_soft_mask_join_at_their_noise_level(
    model: str, sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path, picture: Any, pixels: Any, drive: Any
) -> None:
    folder = {"sd": sd_folder, "nine": inpaint_folder, "xl": sdxl_folder}[model]
    grey = pixels["3" * 64]
    driver = drive(folder, picture, grey, task="inpaint", sampler="ddim", steps=10, guidance=1.0)
    kept = drive(folder, picture, np.where(grey == 255, 255, 0).astype(np.uint8), task="inpaint", sampler="ddim",
                 steps=10, guidance=1.0)  # fmt: skip
    original = driver._scene.image_latents(driver.latents)
    joined = []
    while driver.index < driver.steps:
        driver.step()
        last = driver.index == driver.steps
        noise = driver._state.get("noise")
        timestep = None if last else driver._block.timesteps[driver.index]
        own = original if last else levels.noised(driver._pipe.scheduler, original, noise, timestep)
        joined.append((driver.latents != own).any(dim=1)[0].any(dim=0))
    counts = [int(columns.sum()) for columns in joined]
    # From right (white) to left, ever more columns; none ever leaves.
    assert counts == sorted(counts)
    assert counts[0] <= 2
    assert counts[-1] >= 11
    for columns in joined:
        first = int(columns.float().argmax())
        assert columns[first:].all()
    assert kept.steps == driver.steps


def test_a_hard_mask_takes_no_other_way(sd_folder: Path, picture: Any, hole: Any, drive: Any, run_on: Any) -> None:
    driver = drive(sd_folder, picture, hole, task="inpaint")
    latents = torch.randn(1, 4, 8, 12)
    assert driver._scene.hold(latents, 500, 300) is latents


def test_schedules_of_prompt_and_guidance_are_those_written_out(sd_folder: Path, drive: Any, run_on: Any) -> None:
    written = run_on(
        drive(
            sd_folder, prompt="a [cat:dog:0.5]", steps=4, guidance_schedule=((0.0, 9.0), (0.5, 2.0)), guidance=9.0
        )
    )  # fmt: skip
    by_hand = run_on(
        drive(sd_folder, prompt="a cat", steps=4, guidance=9.0,
              edits=(Edit(step=2, changes={"prompt": "a dog", "guidance": 2.0}),))
    )  # fmt: skip
    plain = run_on(drive(sd_folder, prompt="a cat", steps=4, guidance=9.0))
    assert torch.equal(written, by_hand)
    assert not torch.equal(written, plain)


@pytest.mark.parametrize("task", ["text", "image", "inpaint"])
def test_the_noise_turns_from_one_seed_to_the_other(
    task: str, sd_folder: Path, picture: Any, hole: Any, drive: Any
) -> None:
    given = {"text": (None, None), "image": (picture, None), "inpaint": (picture, hole)}[task]

    def first(**values: Any) -> torch.Tensor:
        strength = 0.5 if task == "image" else 1.0
        return torch.as_tensor(drive(sd_folder, *given, task=task, seed=1, strength=strength, **values).latents)

    plain = first()
    assert torch.equal(first(variation_seed=2, variation_strength=0.0), plain)
    near, far = first(variation_seed=2, variation_strength=0.1), first(variation_seed=2, variation_strength=0.9)
    assert 0 < float((near - plain).abs().mean()) < float((far - plain).abs().mean())
    assert abs(float(near.std() / plain.std()) - 1) < 0.1


def test_slerp_keeps_the_strength_of_the_noise() -> None:
    one, other = (torch.randn(1, 4, 32, 32, generator=torch.Generator().manual_seed(n)) for n in (1, 2))
    assert torch.allclose(levels.slerp(one, other, 0.0), one, atol=1e-6)
    assert torch.allclose(levels.slerp(one, other, 1.0), other, atol=1e-6)
    assert abs(float(levels.slerp(one, other, 0.5).std()) - 1) < 0.03
    assert torch.equal(levels.slerp(one, one, 0.5), one)

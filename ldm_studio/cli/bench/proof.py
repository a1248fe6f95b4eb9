"""The loop's promises: random handling that replays bit for bit, kills that lose nothing, what keeping runs costs."""

from __future__ import annotations

import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ldm_studio.cli.bench.figure import Figure, median

#: How often the promises are put to the test, unless the command says otherwise.
SEQUENCES, KILLS = 10, 5
_PROMPTS = ("a red apple", "a blue [ball:fish:0.5]", "a [sun|moon]", "")
_SAMPLERS = ("euler", "euler_a", "dpmpp_2m", "unipc", "ddim", "heun", "pndm", "lcm", None)


def sequences(count: int = SEQUENCES, seed: int = 1) -> Iterator[Figure]:
    """Random pauses, rewinds, forks, edits and restarts; each result is replayed from its file by `verify`."""
    wrong, changes = 0, 0
    with tempfile.TemporaryDirectory() as home:
        files = []
        for number in range(count):
            result, edits = _handled(random.Random(seed + number), Path(home) / f"{number}")
            changes += edits
            files.append(_saved(result, Path(home) / f"{number}.png"))
            gc.collect()  # Models refer to themselves, and are few objects: the collector would come by too late.
        for file in files:
            done = subprocess.run(
                [sys.executable, "-m", "ldm_studio", "verify", str(file), "--quiet"], capture_output=True, text=True
            )
            wrong += done.returncode != 0
    note = f"{count} sequences, {changes} changes, each replayed in a new process"
    yield Figure("random handling that did not replay bit for bit", float(wrong), "", 0.0, note)


def _saved(result: Any, path: Path) -> Path:
    from ldm_studio.storage.images import save_composed

    save_composed(path, None, result)
    return path


def _handled(rng: random.Random, folder: Path) -> tuple[Any, int]:
    """A run that is paused, rewound, forked, changed and opened again at random; its result and number of changes."""
    from ldm_studio.cli.headless import find_models
    from ldm_studio.core.job import Job, Named
    from ldm_studio.core.recipe import make_recipe
    from ldm_studio.diffusion.backend import DiffusionBackend
    from ldm_studio.storage.journal import Journal

    models = find_models()
    backend = DiffusionBackend(models, device="cpu", precision="fp32")
    task = rng.choice(("text", "image", "inpaint"))
    noise = np.random.default_rng(rng.randrange(1 << 30))
    source = noise.integers(0, 255, (128, 128, 4), np.uint8)
    source[..., 3] = 255
    recipe = make_recipe(
        task=task, prompt=rng.choice(_PROMPTS), seed=rng.randrange(1 << 32), steps=rng.randint(4, 9),
        sampler=rng.choice(_SAMPLERS), guidance=rng.choice((1.0, 3.0, 7.5)), model=models[0].path,
        strength=1.0 if task == "text" else rng.choice((0.6, 1.0)), variation_strength=rng.choice((0.0, 0.0, 0.3)),
    )  # fmt: skip
    job = Job(recipe, None if task == "text" else source, _mask(rng, noise) if task == "inpaint" else None)
    journal = Journal(folder / "runs.sqlite", 1 << 30)
    run: Any = backend.open(job, _never, _never)
    journal.begin(1, run.job, run.steps)
    kept = [run.snapshot()]
    journal.step(1, 0, run.pack(kept[0]))
    for _ in range(200):
        if run.index >= run.steps:
            break
        kept = [snapshot for snapshot in kept if snapshot.index < run.index] + [run.snapshot()]
        act = rng.random()
        if act < 0.12:
            run.restore(rng.choice(kept))
            kept = [snapshot for snapshot in kept if snapshot.index <= run.index]
        elif act < 0.4:
            change = _change(rng, noise, task)
            if change.get("sampler") != "lcm" or run.recipe.steps <= 50:
                run.change({name: Named.of(v) if isinstance(v, np.ndarray) else v for name, v in change.items()})
        elif act < 0.5:  # A restart: only what is on disk is left.
            journal.step(1, run.index, run.pack(run.snapshot()))
            run_id, step = journal.recording or 0, run.index
            packed = journal.kept.snapshot(run_id, 1, step)
            run = DiffusionBackend(models, device="cpu").open(journal.kept.job(run_id), _never, _never)
            assert packed is not None
            run.restore(run.unpack(packed))
            kept = [run.snapshot()]
        else:
            run.step()
            journal.step(1, run.index, run.pack(run.snapshot()))
    while run.index < run.steps:
        run.step()
    result = run.finish(_never)
    journal.close()
    return result, len(result.recipe.edits)


def _change(rng: random.Random, noise: np.random.Generator, task: str) -> dict[str, Any]:
    kinds = ["prompt", "guidance", "sampler", "seed", "schedule", "interval", "source"] + ["mask"] * (task == "inpaint")
    kind = rng.choice(kinds)
    if kind == "source":
        picture = noise.integers(0, 255, (128, 128, 4), np.uint8)
        picture[..., 3] = 255
        return {"source": picture}
    values: dict[str, dict[str, Any]] = {
        "prompt": {"prompt": rng.choice(_PROMPTS)},
        "guidance": {"guidance": rng.choice((1.0, 2.0, 9.0))},
        "sampler": {"sampler": rng.choice(_SAMPLERS)},
        "seed": {"seed": rng.randrange(1 << 32)},
        "schedule": {"guidance_schedule": ((0.0, 8.0), (0.5, 2.0))},
        "interval": {"guidance_interval": rng.choice((None, (0.0, 0.5), (0.2, 0.9)))},
    }
    return {"mask": _mask(rng, noise)} if kind == "mask" else values[kind]


def _mask(rng: random.Random, noise: np.random.Generator) -> Any:
    mask = np.zeros((128, 128), np.uint8)
    if rng.random() < 0.5:
        mask[:] = np.linspace(0, 255, 128).astype(np.uint8)
    x, y = noise.integers(0, 90, 2)
    mask[y : y + 38, x : x + 38] = 255
    return mask


def _never(*_: object) -> None:
    """A gate and a report that do nothing."""


def kills(count: int = KILLS, seed: int = 1) -> Iterator[Figure]:
    """A run whose process is killed at random moments, and gone on with by `resume`."""
    rng = random.Random(seed)
    run = ["generate", "a red apple", "--seed", "5", "--steps", "80", "--sampler", "euler_a", "--quiet"]
    lost, seconds = 0, []
    with tempfile.TemporaryDirectory() as home:
        names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
        places = {**os.environ, **{name: str(Path(home) / name) for name in names}}

        def ldm(*arguments: str) -> subprocess.CompletedProcess[str]:
            command = [sys.executable, "-m", "ldm_studio", *arguments]
            return subprocess.run(command, cwd=home, env=places, capture_output=True, text=True)

        ldm(*run, "-o", "whole.png")
        whole = _pixels(Path(home) / "whole.png")
        for number in range(count):
            after = rng.randint(1, 60)
            if not _killed(run, Path(home), places, after):
                continue
            begun = time.perf_counter()
            done = ldm("resume", "--quiet", "-o", f"{number}.png")
            seconds.append(time.perf_counter() - begun)
            same = done.returncode == 0 and np.array_equal(_pixels(Path(home) / f"{number}.png"), whole)
            lost += not same
    note = f"{len(seconds)} of {count} killed in mid-run, {median(seconds or [0]):.1f} s to resume"
    yield Figure("killed runs that did not go on bit for bit", float(lost), "", 0.0, note)


def _killed(run: list[str], home: Path, places: dict[str, str], step: int) -> bool:
    """Starts a run in a process of its own and kills it once the journal holds a step; False: it was done before."""
    from ldm_studio.storage.journal import Journal

    path = home / "XDG_STATE_HOME" / "ldm-studio" / "journal" / "runs.sqlite"
    before = {kept.id for kept in Journal(path, 1).kept.runs()}
    command = [sys.executable, "-m", "ldm_studio", *run, "-o", "killed.png"]
    victim = subprocess.Popen(command, cwd=home, env=places, stderr=subprocess.DEVNULL)
    while victim.poll() is None:
        new = [kept for kept in Journal(path, 1).kept.runs() if kept.id not in before]
        if new and new[0].last[1] >= step:
            victim.kill()
            victim.wait()
            return True
        time.sleep(0.005)
    return False


def _pixels(path: Path) -> Any:
    from ldm_studio.storage.images import load_picture

    return load_picture(path).picture.pixels


def keeping() -> Iterator[Figure]:
    """What a snapshot costs a run of SD 1.5's size, and what 30 of its steps take on disk with x0 and previews."""
    from ldm_studio.cli.bench.random_sd15 import make_driver
    from ldm_studio.core.job import Job, Preview
    from ldm_studio.core.recipe import make_recipe
    from ldm_studio.diffusion.packing import pack
    from ldm_studio.storage.journal import Journal

    driver, components = make_driver(steps=30)
    picture = np.asarray(np.random.default_rng(1).integers(0, 255, (16, 16, 3), np.uint8))
    import cv2

    smooth = np.dstack([cv2.resize(picture, (256, 256), interpolation=cv2.INTER_CUBIC), np.full((256, 256), 255)])
    costs, steps = [], []
    with tempfile.TemporaryDirectory() as home:
        journal = Journal(Path(home) / "runs.sqlite", 1 << 40)
        journal.begin(1, Job(make_recipe(steps=30)), 30)
        for index in range(30):
            # The step itself would take seconds and is timed twice only; what is kept is as random as its latents.
            if index < 2:
                begun = time.perf_counter()
                driver.step()
                steps.append(time.perf_counter() - begun)
            else:
                _pretend(driver)
            begun = time.perf_counter()
            journal.step(1, index + 1, pack(driver.snapshot()))
            costs.append(time.perf_counter() - begun)
            journal.preview(1, index + 1, Preview(smooth.astype(np.uint8)))
        journal.flush(120)
        size = journal.kept.runs()[0].bytes
        journal.close()
    dtype = str(components["unet"].dtype).removeprefix("torch.")
    share = median(costs) / median(steps) * 100
    yield Figure("snapshot kept, share of a step, SD 1.5 size", share, "%", 1.0, f"{median(costs) * 1e3:.2f} ms")
    yield Figure("disk for 30 steps of 512x512 SD latents", size / 1e6, "MB", 4.0, f"{dtype}, x0 and previews")


def _pretend(driver: Any) -> None:
    """Has a step's numbers be as random as a real step's."""
    import torch

    block = driver._block
    block.latents = torch.randn_like(block.latents)
    driver._step_done = (block.latents, torch.randn_like(block.latents), block.timesteps[driver.index])
    driver._clean = None

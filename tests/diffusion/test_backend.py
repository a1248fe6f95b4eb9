"""Whole jobs through the backend."""

from __future__ import annotations

import ctypes
import gc
import json
import shutil
import subprocess
import sys
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import answering
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.library import scan


class Ended(BaseException):
    """Stands for the engine's `Cancelled`."""


def nothing(*values: Any) -> None:
    """A gate that never ends anything, and a report to nobody."""


@pytest.fixture(scope="module")
def backend(sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path) -> DiffusionBackend:
    made = DiffusionBackend(scan([sd_folder, inpaint_folder, sdxl_folder]), device="cpu", precision="fp32")
    made.prepare()
    torch.set_num_threads(2)
    return made


def recipe(**values: Any) -> Any:
    return make_recipe(**{"model": "tiny-sd", "width": 64, "height": 64, "steps": 3, "prompt": "a cat", **values})


def result(backend: DiffusionBackend, job: Job) -> Any:
    run = backend.open(job, nothing, nothing)
    while run.index < run.steps:
        run.step()
    return run.finish(nothing)


@pytest.fixture(params=[np.uint8, np.uint16], ids=["8-bit", "16-bit"])
def crop(request: pytest.FixtureRequest) -> tuple[Any, Any, Rect]:
    """A frame of a document: pixels with all kinds of alpha, a soft mask, the frame."""
    generator = np.random.default_rng(4)
    pixels = generator.integers(0, np.iinfo(request.param).max, (90, 150, 4), request.param, endpoint=True)
    mask = np.zeros((90, 150), np.uint8)
    mask[20:60, 30:110] = 255
    mask[60:64, 30:110] = 90
    return pixels, mask, Rect(7, 9, 150, 90)


@pytest.mark.parametrize("model", ["tiny-sd", "tiny-inpaint", "tiny-xl"])
def test_inpainting_leaves_all_other_pixels_alone(model: str, crop: Any, backend: DiffusionBackend) -> None:
    pixels, mask, frame = crop
    before = pixels.copy()
    job = Job(recipe(task="inpaint", model=model, frame=frame, width=96, softness=3), pixels, mask)
    done = result(backend, job)
    assert done.pixels.dtype == pixels.dtype
    assert done.pixels.shape == pixels.shape
    assert done.pixels[mask == 0].tobytes() == pixels[mask == 0].tobytes()
    assert (done.pixels[mask == 255] != pixels[mask == 255]).any()
    assert np.array_equal(pixels, before)
    assert done.frame == frame
    assert (done.source is pixels, done.mask is mask) == (True, True)


def test_the_recipe_comes_back_complete(crop: Any, backend: DiffusionBackend) -> None:
    pixels, mask, frame = crop
    asked = recipe(task="inpaint", frame=frame, sampler="euler", precision="bf16", device="cuda")
    made = result(backend, Job(asked, pixels, mask))
    assert made.recipe.sampler == "euler"
    assert (made.recipe.precision, made.recipe.device) == ("fp32", "cpu"), "what was used, not what was asked"
    assert made.recipe.source_digest == pixel_digest(pixels)
    assert made.recipe.mask_digest == pixel_digest(mask)
    assert made.recipe.output_digest == pixel_digest(made.pixels)
    assert len(made.recipe.model_digest) == 64
    assert set(made.recipe.versions) == {"ldm_studio", "torch", "diffusers", "transformers"}
    assert result(backend, Job(recipe(), None, None)).recipe.sampler is None


@pytest.mark.parametrize("task", ["text", "image", "inpaint"])
@pytest.mark.parametrize("model", ["tiny-sd", "tiny-inpaint"])
def test_a_replay_gives_the_same_pixels(task: str, model: str, crop: Any, backend: DiffusionBackend) -> None:
    pixels, mask, frame = crop
    asked = recipe(task=task, model=model, frame=frame, sampler="euler_a", strength=0.9)
    run = backend.open(Job(asked, pixels, mask), nothing, nothing)
    run.step()
    run.change({"prompt": "a red dog", "guidance": 2.0})
    while run.index < run.steps:
        run.step()
    first = run.finish(nothing)
    assert first.recipe.edits[0].step == 1
    other = DiffusionBackend(scan([Path(backend._loader.loaded.info.path)]), device="cpu", precision="bf16")
    again = result(other, Job(first.recipe, pixels, mask))
    assert again.recipe == first.recipe
    assert np.array_equal(again.pixels, first.pixels)


def test_a_replay_in_another_process_gives_the_same_pixels(
    tmp_path: Path, sd_folder: Path, backend: DiffusionBackend
) -> None:
    made = result(backend, Job(recipe(model=str(sd_folder), sampler="dpmpp_2m")))
    (tmp_path / "recipe.json").write_text(made.recipe.model_dump_json())
    code = """
import json, sys, torch
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import answering
from ldm_studio.diffusion.backend import DiffusionBackend
backend = DiffusionBackend([])
backend.prepare()
recipe = make_recipe(**json.load(open(sys.argv[1])))
run = backend.open(Job(recipe), lambda: None, lambda text, share: None)
while run.index < run.steps:
    run.step()
print(run.finish(lambda: None).recipe.output_digest)
"""
    command = [sys.executable, "-c", code, str(tmp_path / "recipe.json")]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == made.recipe.output_digest


def test_text_and_image_fill_the_frame(crop: Any, backend: DiffusionBackend) -> None:
    pixels, _, frame = crop
    text = result(backend, Job(recipe(), None, None))
    assert (text.pixels.shape, text.pixels.dtype) == ((64, 64, 4), np.uint8)
    framed = result(backend, Job(recipe(frame=frame), None, None))
    assert framed.pixels.shape == (90, 150, 4)
    varied = result(backend, Job(recipe(task="image", frame=frame, strength=0.7), pixels, None))
    assert (varied.pixels.shape, varied.pixels.dtype) == (pixels.shape, pixels.dtype)
    assert (varied.pixels[..., 3] == np.iinfo(pixels.dtype).max).all()
    assert text.recipe.source_digest is None


def test_previews_follow_the_run(crop: Any, backend: DiffusionBackend) -> None:
    pixels, mask, frame = crop
    run = backend.open(Job(recipe(task="inpaint", frame=frame, width=96), pixels, mask), nothing, nothing)
    first = run.preview()
    run.step()
    snapshot, second = run.snapshot(), run.preview()
    assert not np.array_equal(first.pixels, second.pixels)
    assert second.frame == frame
    assert second.pixels[..., 3].min() == 0
    assert second.pixels[..., 3].max() == 255
    run.step()
    run.restore(snapshot)
    assert run.index == 1
    assert np.array_equal(run.preview().pixels, second.pixels)


def test_the_second_run_reads_nothing(tmp_path: Path, sd_folder: Path) -> None:
    copy = shutil.copytree(sd_folder, tmp_path / "copy")
    backend = DiffusionBackend(scan([copy]), device="cpu", precision="fp32")
    first = result(backend, Job(recipe(model="copy")))
    shutil.rmtree(copy)
    second = result(backend, Job(recipe(model="copy")))
    assert second.recipe == first.recipe


def test_cancelling_anywhere_leaves_the_backend_usable(crop: Any, sd_folder: Path) -> None:
    pixels, mask, frame = crop
    backend = DiffusionBackend(lambda: scan([sd_folder]), device="cpu", precision="fp32")
    job = Job(recipe(task="inpaint", frame=frame), pixels, mask)
    expected = result(backend, job)
    for last in (1, 2, 30, 200):
        fresh, left = DiffusionBackend(scan([sd_folder]), device="cpu", precision="fp32"), last

        def gate() -> None:
            nonlocal left
            left -= 1
            if left <= 0:
                raise Ended

        with pytest.raises(Ended):
            fresh.open(job, gate, nothing)
        fresh.recover()
        run = fresh.open(job, nothing, nothing)
        while run.index < run.steps:
            run.step()
        left = 1
        with pytest.raises(Ended):
            run.finish(gate)
        assert np.array_equal(run.finish(nothing).pixels, expected.pixels)


def test_cancelling_the_encoding_of_a_picture_leaves_the_vae_as_it_was(
    crop: Any, sdxl_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SDXL's VAE encodes in fp32 whatever the run's precision, and has to come back from there."""
    pixels, _, frame = crop
    backend = DiffusionBackend(scan([sdxl_folder]), device="cpu", precision="bf16")
    job = Job(recipe(task="image", model="tiny-xl", frame=frame, strength=0.7), pixels)
    expected = result(backend, job)
    vae = backend._loader.loaded.components["vae"]
    monkeypatch.setattr(answering, "_EVERY", -1.0)

    def gate() -> None:
        if vae.dtype == torch.float32:
            raise Ended

    with pytest.raises(Ended):
        backend.open(job, gate, nothing)
    assert vae.dtype == torch.bfloat16
    assert np.array_equal(result(backend, job).pixels, expected.pixels)


def test_another_version_of_the_model_is_told(backend: DiffusionBackend) -> None:
    run = backend.open(Job(recipe(model_digest="0" * 64)), nothing, nothing)
    assert run.warnings == ("The recipe was made with another version of this model: the result will differ.",)
    assert run.recipe.model_digest != "0" * 64


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_narrow_precision_replays_too(precision: str, crop: Any, inpaint_folder: Path) -> None:
    pixels, mask, frame = crop
    first = DiffusionBackend(scan([inpaint_folder]), device="cpu", precision=precision)
    made = result(first, Job(recipe(task="inpaint", model="tiny-inpaint", frame=frame), pixels, mask))
    assert made.recipe.precision == precision
    again = result(DiffusionBackend(scan([inpaint_folder])), Job(made.recipe, pixels, mask))
    assert again.recipe == made.recipe


def test_a_long_prompt_is_read_to_its_end(backend: DiffusionBackend) -> None:
    made = [result(backend, Job(recipe(prompt="a cat, " * 20 + end))).recipe.output_digest for end in ("dog", "cow")]
    assert made[0] != made[1]
    assert backend.open(Job(recipe(prompt="a cat, " * 20)), nothing, nothing).warnings == ()


def test_jobs_that_cannot_be_run_are_explained(crop: Any, backend: DiffusionBackend) -> None:
    pixels, mask, frame = crop
    for job, said in (
        (Job(recipe(task="image", frame=frame)), "open or paste"),
        (Job(recipe(task="inpaint", frame=frame), pixels), "paint a mask first"),
        (Job(recipe(task="inpaint", frame=frame), pixels, np.zeros_like(mask)), "paint a mask first"),
        (Job(recipe(task="inpaint", frame=frame), pixels, mask[1:]), "mask's size"),
        (Job(recipe(task="inpaint", frame=Rect(0, 0, 5, 5)), pixels, mask), "recipe's frame"),
        (Job(recipe(task="image", frame=frame, strength=0.1), pixels), "raise the strength"),
    ):
        with pytest.raises(InputError, match=said) as raised:
            backend.open(job, nothing, nothing)
        assert backend.explain(raised.value) == str(raised.value)
    with pytest.raises(ModelError, match="no model 'none' here"):
        backend.open(Job(recipe(model="none")), nothing, nothing)


def test_errors_become_one_sentence(backend: DiffusionBackend) -> None:
    memory = "DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes."
    primitive = RuntimeError("could not create a primitive")  # All that oneDNN says of it.
    for error in (torch.OutOfMemoryError("CUDA"), RuntimeError(memory), MemoryError(), primitive):
        assert "make the picture smaller" in backend.explain(error)
    said = backend.explain(ValueError("first line.\nsecond line"))
    assert said == "The run failed unexpectedly (ValueError: first line): please report this."
    backend.recover()


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="of glibc alone")
def test_what_a_run_freed_goes_back_to_the_system(backend: DiffusionBackend) -> None:
    backend.prepare()
    blocks = [torch.ones(12_000) for _ in range(3000)]  # Too small to have pages of their own.
    held = blocks[-1]
    del blocks
    before = psutil.Process().memory_info().rss
    backend.recover()
    assert before - psutil.Process().memory_info().rss > 50e6
    assert held.sum() == 12_000


def test_decoding_that_runs_out_of_memory_goes_on_in_tiles(backend: DiffusionBackend) -> None:
    run = backend.open(Job(recipe()), nothing, nothing)
    error = torch.OutOfMemoryError("CUDA")
    assert backend.relieve(error, run)[0] == {"memory": 1}  # type: ignore[index]
    while run.index < run.steps:
        run.step()
    assert backend.relieve(error, run)[0] == {"memory": 2}  # type: ignore[index]


def test_overflowing_weights_are_not_shown_as_a_picture(
    backend: DiffusionBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = backend.open(Job(recipe()), nothing, nothing)
    run.step()
    run._driver._block.latents = run._driver.latents * float("nan")
    with pytest.raises(InputError, match="set the precision to fp32"):
        run.finish(nothing)


def test_a_recipe_survives_json(backend: DiffusionBackend) -> None:
    made = result(backend, Job(recipe(sampler="lcm"))).recipe
    assert make_recipe(**json.loads(made.model_dump_json())) == made


def test_models_that_nothing_uses_are_let_go(sd_folder: Path) -> None:
    made = [DiffusionBackend(scan([sd_folder]), device="cpu", precision="fp32") for _ in range(2)]
    for each in made:
        each.open(Job(recipe()), nothing, nothing)
    networks = [weakref.ref(each.components["unet"]) for each in made]
    del each, made
    gc.collect()
    assert [network() for network in networks] == [None, None]

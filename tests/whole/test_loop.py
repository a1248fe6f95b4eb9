"""The loop in the user's hands, with the bundled model: forks, early results, changes, and that they replay."""

import queue

import numpy as np
import pytest

from ldm_studio import resources
from ldm_studio.core.document import Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Job, Result
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import library
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.engine import events
from ldm_studio.engine.thread import InferenceThread
from ldm_studio.storage.images import load_picture, save_result

SAMPLE = resources.path("samples", "meadow.png")
MODELS = library.scan([resources.path("models")])


class Engine:
    """The inference thread with the bundled model; `result` waits for what a verb comes to."""

    def __init__(self, models):
        self.told = queue.Queue()
        self.thread = InferenceThread(DiffusionBackend(models, device="cpu"), self.told.put, 0.0)
        self.thread.start()

    def end(self, number):
        while True:
            event = self.told.get(timeout=120)
            if event.run == number and isinstance(event, events.Finished | events.Failed | events.Stopped):
                return event

    def result(self, number):
        event = self.end(number)
        assert isinstance(event, events.Finished), event
        return event.result


@pytest.fixture(scope="module")
def engine():
    made = Engine(MODELS)
    yield made
    assert made.thread.close(30)


def job(sampler="dpmpp_2m", task="text", **values):
    recipe = make_recipe(
        task=task, prompt="a red apple", seed=4, steps=5, sampler=sampler, model=MODELS[0].path, **values
    )
    if task == "text":
        return Job(recipe)
    frame = Rect(100, 100, 128, 128)
    source = load_picture(SAMPLE).picture.pixels[frame.slices].copy()
    mask = np.zeros((128, 128), np.uint8)
    mask[32:96, 32:96] = 255
    return Job(recipe.changed(frame=frame), source, mask)


def save(result, path):
    """As the window saves it: alone where there is no frame, else in its document."""
    if (frame := result.recipe.frame) is None:
        save_result(path, Picture(result.pixels), result)
        return
    picture = load_picture(SAMPLE).picture
    picture.pixels[frame.slices] = result.pixels
    recipe = result.recipe.changed(output_digest=None)  # That was of the frame alone.
    save_result(path, picture, Result(recipe, result.pixels, result.source, result.mask))


@pytest.mark.parametrize(
    ("sampler", "task"), [("euler_a", "text"), ("dpmpp_2m", "inpaint"), ("heun", "text"), ("unipc", "image")]
)
def test_a_fork_with_nothing_changed_gives_the_same_pixels(engine, sampler, task):
    first = engine.thread.submit(job(sampler, task, strength=0.8 if task == "image" else 1.0))
    whole = engine.result(first)
    for step in (0, 2, 3):
        again = engine.result(engine.thread.fork(step, parent=first))
        np.testing.assert_array_equal(again.pixels, whole.pixels)
        assert again.recipe == whole.recipe
    other = engine.result(engine.thread.fork(2, {"guidance": 12.0}, first))
    assert (other.pixels != whole.pixels).any()
    np.testing.assert_array_equal(engine.result(engine.thread.fork(1, parent=first)).pixels, whole.pixels)


def test_a_saved_branch_is_verified_in_a_new_process(engine, ldm, tmp_path):
    first = engine.thread.submit(job("euler_a"))
    whole = engine.result(first)
    branch = engine.thread.fork(2, {"guidance": 9.0}, first)
    engine.result(branch)
    result = engine.result(engine.thread.fork(3, {"prompt": "a wolf", "negative_prompt": "blue"}, branch))
    assert [(e.step, e.changes) for e in result.recipe.edits] == [
        (2, {"guidance": 9.0}),
        (3, {"prompt": "a wolf", "negative_prompt": "blue"}),
    ]
    assert (result.pixels != whole.pixels).any()
    save(result, tmp_path / "branch.png")
    done = ldm("verify", "branch.png")
    assert done.returncode == 0, done.stderr
    # The same pixels under the recipe without its changes: told apart.
    save(Result(result.recipe.changed(edits=()), result.pixels), tmp_path / "forged.png")
    assert ldm("verify", "forged.png").returncode == 1


@pytest.mark.parametrize(("sampler", "task"), [("dpmpp_2m", "text"), ("heun", "inpaint")])
def test_a_taken_step_is_verified_in_a_new_process(engine, ldm, tmp_path, sampler, task):
    first = engine.thread.submit(job(sampler, task))
    whole = engine.result(first)
    branch = engine.thread.fork(1, {"guidance": 9.0}, first)
    engine.result(branch)
    result = engine.result(engine.thread.take(3, branch))
    assert result.recipe.stop_after == 3
    assert (result.pixels != whole.pixels).any()
    if task == "inpaint":
        np.testing.assert_array_equal(result.pixels[result.mask == 0], result.source[result.mask == 0])
    save(result, tmp_path / "early.png")
    done = ldm("verify", "early.png")
    assert done.returncode == 0, done.stderr


def test_what_cannot_be_done_is_told_and_the_run_stays(engine):
    first = engine.thread.submit(job())
    whole = engine.result(first)
    for changes, part in (
        ({"guidance": -1.0}, "guidance"),
        ({"steps": 5}, "steps"),
        ({"prompt": "x" * 200_000}, "prompt"),
    ):
        failed = engine.end(engine.thread.fork(2, changes, first))
        assert isinstance(failed, events.Failed)
        assert part in failed.message
        assert len(failed.message.splitlines()) == 1
    assert isinstance(engine.end(engine.thread.take(0, first)), events.Failed)
    np.testing.assert_array_equal(engine.result(engine.thread.fork(3, parent=first)).pixels, whole.pixels)


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"stop_after": 9}, "stops after"),
        ({"edits": [{"step": 5, "changes": {"guidance": 2.0}}]}, "late"),
        ({"stop_after": 2, "edits": [{"step": 3, "changes": {"guidance": 2.0}}]}, "late"),
    ],
)
def test_a_recipe_that_speaks_of_steps_it_does_not_have_is_refused(engine, values, part):
    failed = engine.end(engine.thread.submit(job(**values)))
    assert isinstance(failed, events.Failed)
    assert part in failed.message


def test_a_snapshot_says_how_much_it_holds(engine):
    run = DiffusionBackend(MODELS, device="cpu").open(job(), lambda: None, lambda *_: None)
    before = run.snapshot()
    run.step()
    # The latents of 128x128 pixels are 4x16x16 float32 numbers; the predicted clean ones come with the first step.
    assert before.bytes >= 4096
    assert run.snapshot().bytes >= before.bytes + 4096
    assert run.snapshot().bytes < 1 << 20


def test_out_of_memory_goes_on_with_less_and_the_recipe_says_so(engine, ldm, tmp_path, monkeypatch):
    """The memory of a real run ends twice: in a step, and while the result is decoded."""
    from ldm_studio.diffusion import decode
    from ldm_studio.diffusion.driver import Driver

    class OutOfMemoryError(RuntimeError):
        pass

    step, decoded, left = Driver.step, decode.decode, {"step": 1, "decode": 1}

    def hungry_step(driver):
        if driver.index == 2 and left["step"]:
            left["step"] -= 1
            driver._generator.manual_seed(0)
            raise OutOfMemoryError("CUDA out of memory")
        step(driver)

    def hungry_decode(*arguments):
        if left["decode"]:
            left["decode"] -= 1
            raise OutOfMemoryError("CUDA out of memory")
        return decoded(*arguments)

    monkeypatch.setattr(Driver, "step", hungry_step)
    monkeypatch.setattr(decode, "decode", hungry_decode)
    result = engine.result(engine.thread.submit(job("euler_a")))
    assert [(edit.step, edit.changes) for edit in result.recipe.edits] == [(2, {"memory": 1}), (5, {"memory": 2})]
    save(result, tmp_path / "less.png")
    done = ldm("verify", "less.png")
    assert done.returncode == 0, done.stderr

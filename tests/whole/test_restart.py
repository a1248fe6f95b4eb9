"""Nothing is lost: runs that were killed go on bit for bit, and forks survive a restart."""

import json
import queue
import subprocess
import sys
import time

import numpy as np
from PIL import Image

from ldm_studio import resources
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import library
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.engine import events
from ldm_studio.engine.commands import Saved
from ldm_studio.engine.thread import InferenceThread
from ldm_studio.storage.journal import Journal, open_journal

MODELS = library.scan([resources.path("models")])
SAMPLE, MASK = resources.path("samples", "meadow.png"), resources.path("samples", "meadow-mask.png")


def end(told, number):
    while True:
        event = told.get(timeout=120)
        if event.run == number and isinstance(event, events.Finished | events.Failed | events.Stopped):
            assert isinstance(event, events.Finished), event
            return event.result


def test_a_killed_run_goes_on_bit_for_bit(ldm, tmp_path):
    """As the command line does it: the process is killed in mid-run, `resume` goes on in another."""
    arguments = [
        "inpaint",
        SAMPLE,
        "a red apple",
        "--mask",
        MASK,
        "--seed",
        5,
        "--steps",
        60,
        "--sampler",
        "euler_a",
        "--set",
        "2:guidance=4",
    ]
    whole = ldm(*arguments, "--quiet", "-o", "whole.png")
    assert whole.returncode == 0, whole.stderr
    command = [sys.executable, "-m", "ldm_studio", *map(str, arguments), "-o", "killed.png"]
    victim = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        kept = open_journal().kept.interrupted() or next(iter(open_journal().kept.runs()), None)
        if kept is not None and kept.state == "running" and kept.last[1] >= 3:
            break
        time.sleep(0.02)
    victim.kill()
    victim.wait()
    assert not (tmp_path / "killed.png").exists()
    (listed, *_) = json.loads(ldm("runs", "--json").stdout)
    assert (listed["state"], listed["prompt"]) == ("running", "a red apple")
    assert 3 <= listed["last_step"] < listed["steps"]
    done = ldm("resume", "--image", SAMPLE, "--quiet", "-o", "resumed.png")
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(
        np.asarray(Image.open(tmp_path / "resumed.png")), np.asarray(Image.open(tmp_path / "whole.png"))
    )
    assert open_journal().kept.interrupted() is None


def test_forks_survive_a_restart(tmp_path):
    path = tmp_path / "journal" / "runs.sqlite"
    job = Job(make_recipe(prompt="a red apple", seed=4, steps=6, sampler="dpmpp_2m", model=MODELS[0].path))
    first, told = Journal(path, 1 << 30), queue.Queue()
    thread = InferenceThread(DiffusionBackend(MODELS, device="cpu"), told.put, 1.0, recorder=first)
    thread.start()
    run = thread.submit(job)
    whole = end(told, run)
    branch = thread.fork(2, {"guidance": 9.0, "sampler": "euler"}, run)
    other = end(told, branch)
    assert thread.close(30)
    first.close()

    second, told = Journal(path, 1 << 30), queue.Queue()
    thread = InferenceThread(DiffusionBackend(MODELS, device="cpu"), told.put, 0.0, recorder=second)
    thread.start()
    (kept,) = second.kept.runs()
    assert kept.state == "finished"
    steps = second.kept.steps(kept.id)
    assert [(each.branch, each.step) for each in steps] == [(1, n) for n in range(7)] + [(2, n) for n in range(2, 7)]
    assert all(each.preview is not None for each in steps if each.step not in (0, 2))
    tree = tuple((each.number, each.parent, each.first) for each in kept.branches)
    thread.reopen(Saved(second.kept.job(kept.id), kept.id, tree))
    again = thread.fork(4, parent=2)
    assert again == 3
    np.testing.assert_array_equal(end(told, again).pixels, other.pixels)
    np.testing.assert_array_equal(end(told, thread.fork(5, parent=1)).pixels, whole.pixels)
    result = end(told, thread.fork(3, {"prompt": "a blue ball"}, 2))
    assert [edit.step for edit in result.recipe.edits] == [2, 3]
    thread.carry_on(2, 5)
    np.testing.assert_array_equal(end(told, 2).pixels, other.pixels)
    assert [branch.number for branch in second.kept.runs()[0].branches] == [1, 2, 3, 4, 5]
    assert thread.close(30)
    second.close()


def test_a_window_that_is_closed_in_mid_run_offers_to_go_on(tmp_path, qapp, monkeypatch):
    """The window's own wiring, from the journal to the strip and on to the result."""
    from ldm_studio.app import Assembly
    from ldm_studio.storage.paths import Places

    places = Places(tmp_path / "c", tmp_path / "s", tmp_path / "d")

    def until(done):
        deadline = time.monotonic() + 120
        while not done():
            assert time.monotonic() < deadline
            qapp.processEvents()
            time.sleep(0.005)  # A loop that never rests would hold the interpreter.
            while not posted.empty():
                call, event = posted.get()
                call(event)

    posted = queue.Queue()
    first = Assembly(places, lambda call, event: posted.put((call, event)))
    first.begin(None)
    first.studio.parameters.set("steps", 40)
    first.studio.commands.trigger("run.generate")
    until(lambda: first.studio.run.step >= 4)
    first.end()
    first.window.close()

    posted = queue.Queue()
    second = Assembly(places, lambda call, event: posted.put((call, event)))
    second.begin(None)
    until(lambda: second.studio.journal.can_continue)
    assert "cut short at step" in second.window.message_bar.text
    run = second.studio.run
    assert [view.number for view in run.steps][:1] == [1]
    step = run.step
    second.window.message_bar.act.click()
    assert run.busy
    until(lambda: second.studio.results.current is not None)
    assert run.step == 40 > step
    assert second.journal.kept.runs()[0].state == "finished"
    second.end()
    second.window.close()

"""The inference thread with a backend whose steps are plain arithmetic, so that any order of commands can be tried."""

import math
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ldm_studio.engine import events
from ldm_studio.engine.previews import PreviewBudget
from ldm_studio.engine.protocols import Cancelled

from .conftest import until


def test_a_run_tells_of_every_step_and_its_result(setup):
    thread, _, told = setup()
    number = thread.submit({"steps": 4})
    seen = until(told, events.Finished)
    assert {event.run for event in seen} == {number}
    steps = [event for event in seen if isinstance(event, events.StepDone)]
    assert [event.step for event in steps] == [1, 2, 3, 4]
    assert [type(event) for event in seen if not isinstance(event, events.StepDone)] == [
        events.Loading, events.Loading, events.Started, events.Decoding, events.Finished,
    ]  # fmt: skip
    assert seen[-1].result == 10
    assert steps[0].preview == "preview 1"


def test_events_are_frozen(setup):
    with pytest.raises(AttributeError):
        events.Started(1, 3).steps = 4


def test_a_new_job_drops_the_one_under_way(setup):
    thread, backend, told = setup()
    first = thread.submit({"steps": 50, "hold": True})
    until(told, events.Started)
    second = thread.submit({"steps": 2})
    backend.go.release()
    seen = until(told, events.Finished)
    assert seen[-1].run == second
    assert [event.run for event in seen if isinstance(event, events.Stopped)] == [first]
    assert backend.recovered == 1


@pytest.mark.parametrize("where", ["hold", "hold_load", "hold_decode"])
def test_cancel_is_answered_at_the_next_stop(setup, where):
    thread, backend, told = setup()
    thread.submit({"steps": 3, "parts": 5, "tiles": 5, where: True})
    assert backend.entered.acquire(timeout=10)
    if where == "hold_decode":
        until(told, events.Decoding)
    thread.cancel()
    for _ in range(2):
        backend.go.release()
    assert isinstance(until(told, (events.Stopped, events.Finished))[-1], events.Stopped)
    assert thread.submit({"steps": 1})
    assert until(told, events.Finished)[-1].result == 1


def test_pause_single_step_and_resume(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 5, "hold": True})
    assert backend.entered.acquire(timeout=10)
    thread.pause()
    backend.go.release()
    assert until(told, events.Paused)[-1].step == 1
    time.sleep(0.05)
    assert told.empty()
    thread.step_once()
    backend.go.release()
    assert until(told, events.Paused)[-1].step == 2
    thread.resume()
    for _ in range(3):
        backend.go.release()
    assert until(told, events.Finished)[-1].result == 15


def test_rewinding_and_changing_goes_on_from_the_snapshot(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 4, "hold": True})
    assert backend.entered.acquire(timeout=10)
    thread.pause()
    backend.go.release()
    until(told, events.Paused)
    thread.rewind(0)
    assert until(told, events.Paused)[-1].step == 0
    thread.change({"factor": 10})
    thread.resume()
    for _ in range(4):
        backend.go.release()
    assert until(told, events.Finished)[-1].result == 100


def test_a_change_made_while_loading_holds_from_the_first_step(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 2, "hold_load": True})
    assert backend.entered.acquire(timeout=10)
    thread.change({"factor": 10})
    backend.go.release()
    assert until(told, events.Finished)[-1].result == 30


def test_cancel_while_paused(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 3, "hold": True})
    assert backend.entered.acquire(timeout=10)
    thread.pause()
    backend.go.release()
    until(told, events.Paused)
    thread.cancel()
    until(told, events.Stopped)


def test_a_failing_job_reports_one_sentence_and_leaves_the_thread_usable(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 3, "bad": True})
    assert until(told, events.Failed)[-1].message == "It failed: bad job."
    thread.submit({"steps": 3, "fail_at": 1})
    assert until(told, events.Failed)[-1].message == "It failed: boom."
    assert backend.recovered == 2
    thread.submit({"steps": 3})
    assert until(told, events.Finished)[-1].result == 6


def test_a_backend_that_cannot_be_prepared_says_why_each_time(setup):
    thread, backend, told = setup(broken=True)
    thread.prepare()
    assert until(told, events.Ready)[-1].error == "It failed: no torch."
    thread.submit({"steps": 1})
    assert until(told, events.Failed)[-1].message == "It failed: no torch."
    backend.broken = False
    thread.submit({"steps": 1})
    until(told, events.Finished)


def test_preparing_twice_imports_once(setup):
    thread, backend, told = setup()
    thread.prepare()
    thread.prepare()
    until(told, events.Ready)
    until(told, events.Ready)
    assert backend.prepared == 1


def test_cancelled_cannot_be_swallowed_by_except_exception():
    assert not issubclass(Cancelled, Exception)


QUICK = {"quick": math.inf}


def test_previews_keep_to_their_share():
    budget = PreviewBudget(0.05)
    made = 0
    for _ in range(100):
        budget.step(1.0)
        way = budget.choose(QUICK)
        if way is not None:
            budget.spend(way, 0.5)
            made += 1
    assert made == pytest.approx(10, abs=1)
    assert budget.share <= 0.055


def test_cheap_previews_are_made_at_every_step_and_none_without_a_share():
    budget = PreviewBudget(0.05)
    for _ in range(20):
        budget.step(0.1)
        assert budget.choose(QUICK) == "quick"
        budget.spend("quick", 0.001)
    budget = PreviewBudget(0)
    budget.step(1)
    assert budget.choose(QUICK) is None


@given(st.floats(0.01, 1), st.floats(0.01, 10), st.tuples(*[st.floats(1e-4, 20)] * 3), st.booleans())
def test_the_best_way_is_taken_that_there_is_time_for_at_every_step(share, step, seconds, known):
    costs = dict(zip(("vae", "tiny", "linear"), sorted(seconds, reverse=True), strict=True))
    assume(all(abs(cost - share * step) > 1e-6 for cost in seconds))
    budget, made = PreviewBudget(share), []
    for _ in range(60):
        budget.step(step)
        way = budget.choose(costs if known else dict.fromkeys(costs, math.inf))
        made.append(way)
        if way is not None:
            budget.spend(way, costs[way])
    assert made[0] == "linear"
    assert budget.share * 60 * step <= share * 60 * step + costs["linear"] + 1e-6
    best = next((way for way in costs if known and costs[way] <= share * step), "linear")
    assert {way for way in made[-10:] if way is not None} <= {best}


def test_a_way_that_takes_longer_than_expected_is_left():
    budget, ways = PreviewBudget(0.1), {"vae": 0.05, "linear": 0.001}
    made = []
    for _ in range(20):
        budget.step(1.0)
        way = budget.choose(ways)
        made.append(way)
        if way is not None:
            budget.spend(way, {"vae": 0.3, "linear": 0.001}[way])
    assert made.count("vae") == 1
    assert made[-1] == "linear"


def test_a_preview_that_breaks_does_not_end_the_run(setup):
    thread, backend, told = setup()
    thread.preview_share = 1.0
    thread.submit({"steps": 30, "fine_seconds": 0.0, "broken_ways": ["fine"]})
    seen = until(told, events.Finished)
    done = [event for event in seen if isinstance(event, events.StepDone)]
    assert len(done) == 30
    assert backend.recovered == 1
    thread.submit({"steps": 2, "broken_ways": ["fine", "quick"]})
    until(told, events.Failed)


def test_a_pause_while_loading_holds_before_the_first_step(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 2, "hold_load": True})
    assert backend.entered.acquire(timeout=10)
    thread.pause()
    backend.go.release()
    seen = until(told, events.Paused)
    assert [type(event) for event in seen[-2:]] == [events.Started, events.Paused]
    assert seen[-1].step == 0
    time.sleep(0.05)
    assert told.empty()
    thread.resume()
    until(told, events.Finished)


def test_a_pause_while_decoding_changes_nothing(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 1, "tiles": 2, "hold_decode": True})
    until(told, events.Decoding)
    thread.pause()
    for _ in range(2):
        backend.go.release()
    assert [type(event) for event in until(told, events.Finished)] == [events.Finished]


def test_out_of_memory_the_run_goes_on_from_its_last_step_with_less(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 4, "hungry_at": 2, "needs": 2})
    seen = until(told, events.Finished)
    assert [event.message for event in seen if isinstance(event, events.Relieved)] == ["level 1", "level 2"]
    assert [event.step for event in seen if isinstance(event, events.StepDone)] == [1, 2, 3, 4]
    assert seen[-1].result == 10
    assert backend.recovered == 2
    thread.submit({"steps": 4, "hungry_at": 2, "needs": 9})
    assert isinstance(until(told, (events.Finished, events.Failed))[-1], events.Failed)


def test_what_computes_for_the_inference_thread_gives_way_to_the_one_that_paints():
    import os
    import threading
    from pathlib import Path

    import pytest

    from ldm_studio.engine.priorities import NICENESS, helpers_give_way, infer

    if not Path("/proc/self/task").is_dir() or not hasattr(os, "SCHED_IDLE"):
        pytest.skip("this system has no idle threads")
    seen: dict[str, object] = {}

    def inference() -> None:
        before = set(os.listdir("/proc/self/task"))
        infer()
        import torch

        torch.mm(torch.zeros(512, 512), torch.zeros(512, 512))  # Has torch start its threads, where it uses several.
        helpers_give_way()
        own = threading.get_native_id()
        helpers = [int(task) for task in set(os.listdir("/proc/self/task")) - before if int(task) != own]
        seen["own"] = os.getpriority(os.PRIO_PROCESS, own), os.sched_getscheduler(own)
        seen["helpers"] = {os.sched_getscheduler(helper) for helper in helpers}

    thread = threading.Thread(target=inference)
    thread.start()
    thread.join()
    assert seen["own"] == (NICENESS, os.SCHED_OTHER)
    assert seen["helpers"] <= {os.SCHED_IDLE}
    assert os.sched_getscheduler(0) == os.SCHED_OTHER

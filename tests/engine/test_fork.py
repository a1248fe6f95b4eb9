"""Going on from a step of the newest run, and taking one as the result. Step i adds i times the run's factor."""

import time

import pytest

from ldm_studio.engine import events

from .conftest import until


def finished(thread, told, steps=4, **job):
    number = thread.submit({"steps": steps, **job})
    return number, until(told, events.Finished)[-1].result


def test_a_fork_with_nothing_changed_does_the_remaining_steps_again(setup):
    thread, _, told = setup()
    number, result = finished(thread, told)
    for step in (4, 0, 2):
        branch = thread.fork(step, parent=number)
        seen = until(told, events.Finished)
        assert branch > number
        assert {event.run for event in seen} == {branch}
        assert seen[0] == events.Started(branch, 4, step, number)
        assert [e.step for e in seen if isinstance(e, events.StepDone)] == list(range(step + 1, 5))
        assert [type(e) for e in seen[-2:]] == [events.Decoding, events.Finished]
        assert seen[-1].result == result == 10


def test_a_fork_with_a_change_leaves_its_parent_as_it_was(setup):
    thread, _, told = setup()
    number, _ = finished(thread, told)
    first = thread.fork(2, {"factor": 10})
    assert until(told, events.Finished)[-1].result == 1 + 2 + 30 + 40
    # Steps of the branch itself, of its parent through the branch, and of the parent by name.
    second = thread.fork(3, {"factor": 100}, parent=first)
    assert until(told, events.Finished)[-1].result == 1 + 2 + 30 + 400
    thread.fork(1, {"factor": 100}, parent=second)
    assert until(told, events.Finished)[-1].result == 1 + 200 + 300 + 400
    thread.fork(3, parent=number)
    assert until(told, events.Finished)[-1].result == 10


def test_a_rewound_branch_keeps_the_change_that_it_began_with(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 4, "hold": True})
    for _ in range(4):
        backend.go.release()
    until(told, events.Finished)
    thread.fork(2, {"factor": 10})
    until(told, events.Started)
    thread.pause()
    backend.go.release()
    assert until(told, events.Paused)[-1].step == 3
    thread.rewind(2)
    assert until(told, events.Paused)[-1].step == 2
    thread.resume()
    for _ in range(2):
        backend.go.release()
    assert until(told, events.Finished)[-1].result == 1 + 2 + 30 + 40


@pytest.mark.parametrize("end", ["cancel", "fail"])
def test_a_run_that_ended_early_can_be_gone_on_from(setup, end):
    thread, backend, told = setup()
    job = {"steps": 4, "hold": True} | ({"fail_at": 2} if end == "fail" else {})
    thread.submit(job)
    for _ in range(2):
        backend.go.release()
    until(told, events.StepDone)
    until(told, events.StepDone)
    if end == "cancel":
        thread.cancel()
    backend.go.release()
    until(told, (events.Stopped, events.Failed))
    thread.fork(1, {"hold": False, "fail_at": None})
    assert until(told, events.Finished)[-1].result == 10


def test_a_fork_ends_the_run_under_way_and_can_begin_in_it(setup):
    thread, backend, told = setup()
    number = thread.submit({"steps": 50, "hold": True})
    backend.go.release()
    until(told, events.StepDone)
    branch = thread.fork(1, {"hold": False, "factor": 0})
    backend.go.release()
    seen = until(told, events.Finished)
    assert [e.run for e in seen if isinstance(e, events.Stopped)] == [number]
    assert seen[-1].run == branch
    assert seen[-1].result == 1


def test_a_fork_is_paused_stepped_and_cancelled_like_a_run(setup):
    thread, backend, told = setup()
    finished(thread, told, steps=5)
    branch = thread.fork(2, {"hold": True})
    until(told, events.Started)
    thread.pause()
    backend.go.release()
    paused = until(told, events.Paused)[-1]
    assert (paused.run, paused.step) == (branch, 3)
    time.sleep(0.05)
    assert told.empty()
    thread.step_once()
    backend.go.release()
    assert until(told, events.Paused)[-1].step == 4
    thread.cancel()
    assert until(told, events.Stopped)[-1].run == branch
    thread.fork(4, {"hold": False}, parent=branch)
    assert until(told, events.Finished)[-1].result == 15


def test_a_bad_change_fails_in_one_sentence_and_the_run_can_still_be_gone_on_from(setup):
    thread, _, told = setup()
    number, _ = finished(thread, told)
    branch = thread.fork(2, {"bad": 1})
    seen = until(told, events.Failed)
    assert seen == [events.Failed(branch, "It failed: bad change.")]
    thread.fork(2)
    seen = until(told, events.Finished)
    assert seen[0].parent == number
    assert seen[-1].result == 10
    finished(thread, told)


def test_steps_that_are_not_there_are_told(setup):
    thread, _, told = setup()
    thread.fork(2)
    assert "no run" in until(told, events.Failed)[-1].message
    thread.take(2)
    assert "no run" in until(told, events.Failed)[-1].message
    first, _ = finished(thread, told)
    for step, parent in ((9, None), (-1, None), (2, 77)):
        thread.fork(step, parent=parent)
        assert "not kept" in until(told, events.Failed)[-1].message
    finished(thread, told)
    thread.fork(2, parent=first)
    assert "not kept" in until(told, events.Failed)[-1].message


def test_a_new_job_lets_the_kept_run_go_before_it_loads(setup):
    import gc
    import weakref

    thread, backend, told = setup()
    runs, opened = [], backend.open

    def open_and_look(job, gate, report):
        gc.collect()
        alive.append([run() is not None for run in runs])
        run = opened(job, gate, report)
        runs.append(weakref.ref(run))
        return run

    alive, backend.open = [], open_and_look
    finished(thread, told)
    thread.fork(1)
    until(told, events.Finished)
    finished(thread, told)
    assert alive == [[], [False]]


def test_the_oldest_snapshots_go_when_the_budget_is_spent(setup):
    thread, _, told = setup(keep_bytes=35)
    finished(thread, told, steps=6)
    thread.fork(3)
    assert "not kept" in until(told, events.Failed)[-1].message
    thread.fork(4)
    assert until(told, events.Finished)[-1].result == 21
    thread, _, told = setup(keep_bytes=1)
    finished(thread, told, steps=3)
    thread.fork(3)
    assert until(told, events.Finished)[-1].result == 6


def test_taking_a_step_gives_what_it_predicts(setup):
    thread, _, told = setup()
    number, _ = finished(thread, told)
    taken = thread.take(3, parent=number)
    seen = until(told, events.Finished)
    assert [type(event) for event in seen] == [events.Decoding, events.Finished]
    assert {event.run for event in seen} == {taken}
    assert seen[-1].result == ("taken", 6)
    thread.take(0)
    assert until(told, events.Failed)[-1].message == "It failed: nothing predicted."
    # The run is none the worse for it, and a taken result is no branch.
    thread.fork(3)
    seen = until(told, events.Finished)
    assert seen[0].parent == number
    assert seen[-1].result == 10


def test_taking_a_step_ends_the_run_under_way(setup):
    thread, backend, told = setup()
    number = thread.submit({"steps": 50, "hold": True})
    for _ in range(2):
        backend.go.release()
    until(told, events.StepDone)
    thread.take(1)
    backend.go.release()
    seen = until(told, events.Finished)
    assert [e.run for e in seen if isinstance(e, events.Stopped)] == [number]
    assert seen[-1].result == ("taken", 1)


def test_a_change_that_cannot_be_made_does_not_end_the_run(setup):
    thread, backend, told = setup()
    number = thread.submit({"steps": 3, "hold": True})
    assert backend.entered.acquire(timeout=10)
    thread.change({"bad": 1})
    thread.change({"factor": 10})
    for _ in range(3):
        backend.go.release()
    seen = until(told, events.Finished)
    assert events.Refused(number, "It failed: bad change.") in seen
    assert events.Changed(number, 1, {"factor": 10}) in seen
    assert seen[-1].result == 1 + 20 + 30


def test_a_change_that_comes_while_the_result_is_decoded_is_refused(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 1, "tiles": 2, "hold_decode": True})
    until(told, events.Decoding)
    thread.change({"factor": 10})
    for _ in range(2):
        backend.go.release()
    seen = until(told, events.Finished)
    assert [type(event) for event in seen] == [events.Refused, events.Finished]


def test_going_back_to_a_changed_step_keeps_the_change_and_forgets_what_came_after(setup):
    thread, backend, told = setup()
    thread.submit({"steps": 4, "hold": True})
    assert backend.entered.acquire(timeout=10)
    thread.pause()
    backend.go.release()
    until(told, events.Paused)
    for _ in range(2):
        thread.step_once()
        backend.go.release()
        until(told, events.Paused)
    thread.rewind(1)
    thread.change({"factor": 10})
    thread.rewind(3)  # That was before the change: there is no such step any more.
    thread.step_once()
    backend.go.release()
    assert [e.step for e in until(told, events.StepDone) if isinstance(e, events.Paused)] == [1]
    thread.rewind(1)
    thread.resume()
    for _ in range(3):
        backend.go.release()
    assert until(told, events.Finished)[-1].result == 1 + 20 + 30 + 40

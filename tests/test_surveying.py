"""The models' folders are looked through on a thread of its own, and what is told is never stale."""

from __future__ import annotations

import threading

from ldm_studio.surveying import Surveyor


def test_what_came_while_it_looked_is_looked_for_again() -> None:
    content, told = ["a"], []
    looking, go_on, done = threading.Event(), threading.Event(), threading.Event()

    def look() -> list[str]:
        found = list(content)
        looking.set()
        go_on.wait(10)
        return found

    def tell(found: list[str]) -> None:
        told.append(found)
        done.set()

    surveyor = Surveyor(look, tell)
    surveyor.ask()
    assert looking.wait(10)
    content.append("b")
    surveyor.ask()
    go_on.set()
    assert done.wait(10)
    assert told == [["a", "b"]]


def test_a_failure_is_no_end_and_after_closing_nothing_is_told() -> None:
    told: list[int] = []
    answers = iter([ValueError("disk"), 1, 2])
    met = threading.Event()

    def look() -> int:
        answer = next(answers)
        met.set()
        if isinstance(answer, Exception):
            raise answer
        return answer

    surveyor = Surveyor(look, told.append)
    for closing in (False, False, True):
        met.clear()
        if closing:
            surveyor.close()
        surveyor.ask()
        assert closing or met.wait(10)
        for thread in threading.enumerate():
            if thread.name == "surveyor":
                thread.join(10)
    assert told == [1]

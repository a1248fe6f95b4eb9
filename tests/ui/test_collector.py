"""Garbage with Qt's objects in it is collected on the GUI thread, whoever asks for it."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ldm_studio.core import garbage
from ldm_studio.diffusion.quiet_imports import quiet_imports
from ldm_studio.ui.collector import Collector


class Knot:
    """Refers to itself, and notes on which thread it dies."""

    def __init__(self, died: list[int]) -> None:
        self.me, self.died = self, died

    def __del__(self) -> None:
        self.died.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector(lambda: True)
    yield made
    made.close()


def on_a_thread(work: object) -> threading.Thread:
    assert callable(work)
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_another_thread_has_it_collected_on_this_one(collector: Collector, qtbot: QtBot) -> None:
    died: list[int] = []
    left: list[int] = []
    Knot(died)

    def work() -> None:
        garbage.collect()
        left.append(len(died))

    thread = on_a_thread(work)
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert died == [threading.get_ident()]
    assert left == [1], "it waited until all was collected"


def test_no_thread_collects_by_itself_and_this_one_does(collector: Collector, qtbot: QtBot) -> None:
    died: list[int] = []

    def work() -> None:
        for _ in range(5000):
            Knot(died)

    on_a_thread(work).join()
    assert not gc.isenabled()
    assert not died
    qtbot.waitUntil(lambda: len(died) == 5000)
    assert set(died) == {threading.get_ident()}


def test_imports_do_not_turn_python_s_own_collector_on(collector: Collector) -> None:
    with quiet_imports("gc"):
        pass
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()


def test_whoever_waits_is_let_go_when_the_window_closes(collector: Collector) -> None:
    begun = time.perf_counter()
    thread = on_a_thread(garbage.collect)
    while not collector._waiting:
        time.sleep(0.001)
    collector.stop()
    thread.join(5)
    assert time.perf_counter() - begun < 1.5
    on_a_thread(garbage.collect).join(0.5)
    collector.close()


def test_without_a_window_python_collects_where_it_is_asked() -> None:
    knot = Knot([])
    seen = weakref.ref(knot)
    del knot
    garbage.collect()
    assert seen() is None

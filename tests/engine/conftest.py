"""A backend whose steps are plain arithmetic, so that any order of commands can be tried."""

import math
import queue
import threading

import pytest

from ldm_studio.engine.thread import InferenceThread


class Snapshot(tuple):
    """A snapshot that says how many bytes it holds."""

    bytes = 10


class CountingRun:
    """A run whose state is a number; step i adds i. `hold` lets a test stop inside a step."""

    def __init__(self, job, backend):
        self.steps, self.index, self.value = job["steps"], 0, job.get("value", 0)
        self._job, self._backend = job, backend

    def step(self):
        self._backend.entered.release()
        if self._job.get("hold"):
            assert self._backend.go.acquire(timeout=10)
        if self._job.get("fail_at") == self.index:
            raise RuntimeError("boom")
        if self._job.get("hungry_at") == self.index and self._job.get("memory", 0) < self._job["needs"]:
            self.value += 1000  # What a step cut short leaves behind.
            raise MemoryError
        self.index += 1
        self.value += self.index * self._job.get("factor", 1)

    @property
    def ways(self):
        return {"fine": self._job.get("fine_seconds", math.inf), "quick": math.inf}

    def preview(self, way):
        if way in self._job.get("broken_ways", ()):
            raise RuntimeError("no picture")
        return f"preview {self.index}"

    def snapshot(self):
        return Snapshot((self.index, self.value, self._job))

    def restore(self, snapshot):
        self.index, self.value, self._job = snapshot

    def change(self, changes):
        if "bad" in changes:
            raise ValueError("bad change")
        if self.index >= self.steps:
            raise ValueError("no steps left")
        self._job = {**self._job, **changes}

    def take(self, snapshot, gate):
        gate()
        if snapshot[0] == 0:
            raise ValueError("nothing predicted")
        return "taken", snapshot[1]

    def finish(self, gate):
        for _ in range(self._job.get("tiles", 1)):
            gate()
            self._backend.entered.release()
            if self._job.get("hold_decode"):
                assert self._backend.go.acquire(timeout=10)
        gate()
        return self.value


class CountingBackend:
    def __init__(self, broken=False):
        self.entered, self.go = threading.Semaphore(0), threading.Semaphore(0)
        self.recovered, self.prepared, self.broken = 0, 0, broken

    def prepare(self):
        self.prepared += 1
        if self.broken:
            raise ImportError("no torch")

    def open(self, job, gate, report):
        for part in range(job.get("parts", 1)):
            report("Loading", part / job.get("parts", 1))
            if job.get("hold_load"):
                self.entered.release()
                assert self.go.acquire(timeout=10)
            gate()
        if job.get("bad"):
            raise ValueError("bad job")
        return CountingRun(job, self)

    def relieve(self, error, run):
        level = run._job.get("memory", 0) + 1
        return ({"memory": level}, f"level {level}") if isinstance(error, MemoryError) and level < 4 else None

    def explain(self, error):
        return f"It failed: {error}."

    def recover(self):
        self.recovered += 1


@pytest.fixture
def setup():
    made = []

    def make(share=1.0, broken=False, **options):
        backend, told = CountingBackend(broken), queue.Queue()
        thread = InferenceThread(backend, told.put, share, **options)
        thread.start()
        made.append((thread, backend))
        return thread, backend, told

    yield make
    for thread, backend in made:
        for _ in range(1000):
            backend.go.release()
        assert thread.close(10)


def until(told, kind):
    """All events up to the first of a kind."""
    seen = []
    while True:
        seen.append(told.get(timeout=10))
        if isinstance(seen[-1], kind):
            return seen

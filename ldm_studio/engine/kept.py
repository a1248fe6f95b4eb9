"""The newest run, kept alive with the snapshots of all its branches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ldm_studio.engine.protocols import Recorder, Run


class KeptRun:
    """A run and its snapshots, by the number of the branch that made them and the steps done.

    A branch shares the steps before it with its parent. Snapshots that say how many `bytes` they hold are kept up to
    a budget: beyond it the oldest go, the newest always stays.
    """

    def __init__(self, run: Run, number: int, budget: int, recorder: Recorder | None = None) -> None:
        """Args:
        run: standing at any step.
        number: the run's own number, under which its first steps go.
        budget: bytes.
        recorder: keeps the snapshots too, and gives back those that are not in memory any more.
        """
        self.run = run
        self.recorder = recorder
        self.newest = number
        self._budget = budget
        self._held = 0
        self._snapshots: dict[tuple[int, int], Any] = {}
        self._parents: dict[int, tuple[int, int]] = {}

    def branch(self, number: int, parent: int, step: int) -> None:
        """A branch begins after `step` steps of its parent."""
        self._parents[number] = (parent, step)
        self.newest = number
        if self.recorder is not None:
            self.recorder.branch(number, parent, step)

    def adopt(self, branches: Iterable[tuple[int, int | None, int]], newest: int) -> None:
        """Takes over the tree of a run of an earlier time: (number, parent, step) of each branch."""
        self._parents.update({number: (parent, step) for number, parent, step in branches if parent is not None})
        self.newest = newest

    def add(self, step: int, snapshot: Any) -> None:
        """Keeps the newest branch's snapshot of a step. Later ones of that branch, from before a rewind, go."""
        for key in [key for key in self._snapshots if key[0] == self.newest and key[1] >= step]:
            self._drop(key)
        self._snapshots[self.newest, step] = snapshot
        self._held += _bytes(snapshot)
        while self._held > self._budget and len(self._snapshots) > 1:
            self._drop(next(iter(self._snapshots)))
        if self.recorder is not None:
            self.recorder.step(self.newest, step, self.run.pack(snapshot))

    def get(self, number: int | None, step: int) -> Any:
        """The snapshot after `step` steps of a run or branch (None: the newest); None where it is not kept."""
        place = self.newest if number is None else number
        while True:
            if (place, step) in self._snapshots:
                return self._snapshots[place, step]
            if (recorded := self._recorded(place, step)) is not None:
                return recorded
            if place not in self._parents or step > self._parents[place][1]:
                return None
            place = self._parents[place][0]

    def _recorded(self, place: int, step: int) -> Any:
        packed = self.recorder.load(place, step) if self.recorder is not None else None
        return None if packed is None else self.run.unpack(packed)

    def _drop(self, key: tuple[int, int]) -> None:
        self._held -= _bytes(self._snapshots.pop(key))


def _bytes(snapshot: Any) -> int:
    return int(getattr(snapshot, "bytes", 0))

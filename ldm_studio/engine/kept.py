"""The newest run, kept alive with the snapshots of all its branches."""

from __future__ import annotations

from typing import Any

from ldm_studio.engine.protocols import Run


class KeptRun:
    """A run and its snapshots, by the number of the branch that made them and the steps done.

    A branch shares the steps before it with its parent. Snapshots that say how many `bytes` they hold are kept up to
    a budget: beyond it the oldest go, the newest always stays.
    """

    def __init__(self, run: Run, number: int, budget: int) -> None:
        """Args:
        run: standing at any step.
        number: the run's own number, under which its first steps go.
        budget: bytes.
        """
        self.run = run
        self.newest = number
        self._budget = budget
        self._held = 0
        self._snapshots: dict[tuple[int, int], Any] = {}
        self._parents: dict[int, tuple[int, int]] = {}

    def branch(self, number: int, parent: int, step: int) -> None:
        """A branch begins after `step` steps of its parent."""
        self._parents[number] = (parent, step)
        self.newest = number

    def add(self, step: int, snapshot: Any) -> None:
        """Keeps the newest branch's snapshot of a step. Later ones of that branch, from before a rewind, go."""
        for key in [key for key in self._snapshots if key[0] == self.newest and key[1] >= step]:
            self._drop(key)
        self._snapshots[self.newest, step] = snapshot
        self._held += _bytes(snapshot)
        while self._held > self._budget and len(self._snapshots) > 1:
            self._drop(next(iter(self._snapshots)))

    def get(self, number: int | None, step: int) -> Any:
        """The snapshot after `step` steps of a run or branch (None: the newest); None where it is not kept."""
        place = self.newest if number is None else number
        while (place, step) not in self._snapshots:
            if place not in self._parents or step > self._parents[place][1]:
                return None
            place = self._parents[place][0]
        return self._snapshots[place, step]

    def _drop(self, key: tuple[int, int]) -> None:
        self._held -= _bytes(self._snapshots.pop(key))


def _bytes(snapshot: Any) -> int:
    return int(getattr(snapshot, "bytes", 0))

"""Keeps previews within their share of the time."""

from __future__ import annotations

from collections.abc import Sequence


class PreviewBudget:
    """Decides at each step whether there is time for a preview, and in which way it is made.

    Of the ways whose cost is known the best is taken that can be afforded at every step; else the cheapest, as often as
    there is time: while what was spent on previews, with one more, stays under the share of the time spent on steps.
    The first is always made, in the cheapest way, or nothing would be known of its cost.
    """

    def __init__(self, share: float) -> None:
        """`share`: the most that previews may take of the steps' time, 0 (none at all) .. 1."""
        self._allowed = share
        self._steps = 0.0
        self._count = 0
        self._spent = 0.0
        self._costs: dict[str, float] = {}

    @property
    def mean_step(self) -> float:
        """Mean seconds of a step so far."""
        return self._steps / self._count if self._count else 0.0

    @property
    def share(self) -> float:
        """Previews' time as a share of the steps' time, so far."""
        return self._spent / self._steps if self._steps else 0.0

    def step(self, seconds: float) -> None:
        """A step was done."""
        self._steps += seconds
        self._count += 1

    def choose(self, ways: Sequence[str], last: bool = False) -> str | None:
        """The way to make a preview in now, of `ways` (the best first); None: there is no time for one.

        last: the step was the last, whose preview is wasted unless it costs next to nothing: the result follows.
        """
        if self._allowed <= 0:
            return None
        if self._count == 1:
            return ways[-1]
        for way in ways:
            cost = self._costs.get(way, 0.0 if way == ways[-1] else None)
            if cost is None or self._spent + cost > self._allowed * self._steps or (last and cost > 0.1):
                continue
            if way == ways[-1] or cost <= self.allowance:
                return way
        return None

    @property
    def allowance(self) -> float:
        """The most seconds that a way may take to be affordable at every step."""
        return self._allowed * self.mean_step

    def unknown(self, ways: Sequence[str]) -> str | None:
        """The way whose cost is to be found out, now that there is some time left for it; None: there is none."""
        if self._count < 2 or self._allowed * self._steps - self._spent < self.allowance / 2:
            return None
        for way in reversed(ways):
            if way not in self._costs:
                return way
            if self._costs[way] > self.allowance:
                return None  # What is better costs more.
        return None

    def expect(self, way: str, cost: float, seconds: float) -> None:
        """A preview in a way will take `cost` seconds; finding it out took `seconds`."""
        self._costs[way] = cost
        self._spent += seconds

    def spend(self, way: str, seconds: float) -> None:
        """A preview was made."""
        self._spent += seconds
        self._costs[way] = seconds

"""Keeps previews within their share of the time."""

from __future__ import annotations

import math
from collections.abc import Mapping


class PreviewBudget:
    """Decides at each step whether there is time for a preview, and in which way it is made.

    The best way is taken that can be afforded at every step; else the cheapest, as often as there is time: while what
    was spent on previews, with one more, stays under the share of the time spent on steps. The first is always made, in
    the cheapest way, or nothing would be known of its cost.
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

    def choose(self, ways: Mapping[str, float], last: bool = False) -> str | None:
        """The way to make a preview in now; None: there is no time for one.

        Args:
            ways: the best first and the cheapest last, each with the seconds that it is expected to take; what it took
                in this run counts more.
            last: the step was the last, whose preview is wasted unless it costs next to nothing: the result follows.
        """
        if self._allowed <= 0:
            return None
        cheapest = list(ways)[-1]
        if self._count == 1:
            return cheapest
        for way, expected in ways.items():
            cost = self._costs.get(way, 0.0 if way == cheapest else expected)
            if self._spent + cost > self._allowed * self._steps or (last and cost > 0.1):
                continue
            if way == cheapest or cost <= self._allowed * self.mean_step:
                return way
        return None

    def spend(self, way: str, seconds: float) -> None:
        """A preview was made."""
        self._spent += seconds
        self._costs[way] = seconds

    def drop(self, way: str, seconds: float) -> None:
        """A preview could not be made: this way is not taken again."""
        self.spend(way, seconds)
        self._costs[way] = math.inf

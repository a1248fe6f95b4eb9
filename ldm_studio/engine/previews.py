"""Keeps previews within their share of the time."""

from __future__ import annotations


class PreviewBudget:
    """Decides at each step whether there is time for a preview.

    A preview is afforded while the time spent on previews, with one more like the last, stays under the share of the
    time spent on steps. The first is always made, or nothing would be known of its cost.
    """

    def __init__(self, share: float) -> None:
        """`share`: the most that previews may take of the steps' time, 0 (none at all) .. 1."""
        self._allowed = share
        self._steps = 0.0
        self._count = 0
        self._spent = 0.0
        self._last = 0.0

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

    def affords(self, last: bool = False) -> bool:
        """Whether a preview can be made now. That of the last step is wasted: the result follows."""
        if self._allowed <= 0:
            return False
        if self._count == 1:
            return True
        return self._spent + self._last <= self._allowed * self._steps and not (last and self._last > 0.1)

    def spend(self, seconds: float) -> None:
        """A preview was made."""
        self._spent += seconds
        self._last = seconds

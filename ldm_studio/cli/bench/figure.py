"""One measured figure."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A value against its goal; `goal` is the most it may be, None where there is none."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        return None if self.goal is None else self.value <= self.goal

    def as_dict(self) -> dict[str, Any]:
        return {**asdict(self), "met": self.met}

    def line(self) -> str:
        """The figure as one line of a table."""
        goal = "" if self.goal is None else f"goal {self.goal:g} {self.unit}".rstrip()
        word = {None: "", True: "met", False: "MISSED"}[self.met]
        return f"{self.name:58} {self.value:9.3f} {self.unit:4} {goal:18} {word:7} {self.note}".rstrip()


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0..1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)

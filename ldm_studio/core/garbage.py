"""Who collects cyclic garbage, and where.

Python collects on whichever thread happens to allocate. Qt's objects have to die on the GUI thread: a dialog that was
closed and is found to be garbage on the inference thread takes the process down. With a window, one collector that
lives on its thread takes over, and all who know of garbage ask here.
"""

from __future__ import annotations

import gc
from collections.abc import Callable


class _Office:
    """collector: what collects in place of Python, where somebody has taken over."""

    collector: Callable[[], object] | None = None


_office = _Office()


def collect() -> None:
    """Has all garbage collected, and comes back when it is. May be called on any thread."""
    (_office.collector or gc.collect)()


def go_on() -> None:
    """Collecting by itself, turned off for a while, goes on; not where somebody has taken over."""
    if _office.collector is None:
        gc.enable()


def take_over(collector: Callable[[], object]) -> None:
    """From now on nothing is collected but by a collector; it may be called on any thread."""
    _office.collector = collector
    gc.disable()


def hand_back() -> None:
    """Python collects by itself again."""
    _office.collector = None
    gc.enable()

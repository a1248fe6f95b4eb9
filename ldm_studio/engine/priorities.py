"""Which threads give way to the one that paints. Where the system has no such means, nothing is done."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path

#: What the inference thread is called, and with it the threads that libraries start from it.
_NAME = "inference"
_TASKS = Path("/proc/self/task")

#: Of the inference thread. Not more: it holds the interpreter at times, and what waits for that waits for it.
NICENESS = 5

#: Seconds after which a thread that runs Python lets another go on that waits; Python's own 5 ms are a jolt to a hand.
_TURN = 0.0005


def give_way() -> None:
    """Has the calling thread, and those that are started from it later, yield to the one that paints."""
    sys.setswitchinterval(_TURN)
    with contextlib.suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def infer() -> None:
    """The same for the inference thread, which can be told from others by its name then."""
    give_way()
    with contextlib.suppress(OSError):
        (_TASKS / str(threading.get_native_id()) / "comm").write_text(_NAME)


def helpers_give_way() -> None:
    """Has the threads that torch computes with, started from the calling one, take only time that nobody else wants.

    Linux lets a thread of lower priority finish its slice of several milliseconds even so; one that is "idle" gives
    its core up at once, and the thread that paints is woken on such a core rather than behind another. These threads
    never hold the interpreter, so that nothing waits for them but the inference thread.
    """
    if not hasattr(os, "SCHED_IDLE"):
        return
    python = {thread.native_id for thread in threading.enumerate()}
    with contextlib.suppress(OSError):
        for task in _TASKS.iterdir():
            with contextlib.suppress(OSError):  # It may have ended meanwhile.
                if int(task.name) not in python and (task / "comm").read_text().strip() == _NAME:
                    os.sched_setscheduler(int(task.name), os.SCHED_IDLE, os.sched_param(0))

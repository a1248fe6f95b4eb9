"""What other threads ask of the inference thread: values in its queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Verb = Literal[
    "prepare", "start", "fork", "take", "reopen", "carry_on", "pause", "resume", "step", "cancel", "change", "rewind",
    "quit",
]  # fmt: skip


@dataclass(frozen=True)
class Command:
    """A verb, the number of the run that it begins (0: none), and what the verb needs."""

    verb: Verb
    run: int = 0
    value: Any = None


@dataclass(frozen=True)
class Saved:
    """A run of an earlier time: its job, the recorder's name for it, and (number, parent, step) of its branches."""

    job: Any
    name: int
    branches: tuple[tuple[int, int | None, int], ...]


@dataclass(frozen=True)
class Origin:
    """Where a branch begins: after `step` steps of the run or branch numbered `parent` (None: the newest)."""

    parent: int | None
    step: int
    changes: Mapping[str, Any] = field(default_factory=dict)

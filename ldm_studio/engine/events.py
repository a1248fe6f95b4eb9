"""What the inference thread tells: frozen values, safe to hand to another thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Event:
    """`run` is the number of the run the event belongs to; 0 for the thread itself."""

    run: int


@dataclass(frozen=True)
class Ready(Event):
    """The backend has imported what it needs; `error` says in one sentence why it could not."""

    error: str | None = None


@dataclass(frozen=True)
class Loading(Event):
    """What a run's preparation is doing; `share` of it done, 0..1."""

    text: str
    share: float


@dataclass(frozen=True)
class Started(Event):
    """The run stands before its first step, or a branch before the first step of its own.

    steps: how many the run has in all. step: how many of them are done. parent: the run or branch that the branch
    leaves after `step` steps; None: it is no branch.
    """

    steps: int
    step: int = 0
    parent: int | None = None


@dataclass(frozen=True)
class StepDone(Event):
    """A step is done.

    step: how many are done, 1..steps. preview: the backend's preview, None where the time budget left none.
    seconds: the step's own time. left: estimated seconds until the result. preview_share: previews' time so far as
    a share of the steps' time.
    """

    step: int
    steps: int
    preview: Any
    seconds: float
    left: float
    preview_share: float


@dataclass(frozen=True)
class Paused(Event):
    """The run stands still after `step` steps and waits for resume, a single step or cancel."""

    step: int


@dataclass(frozen=True)
class Resumed(Event):
    """The run goes on."""


@dataclass(frozen=True)
class Changed(Event):
    """The run was changed after `step` steps: the changes hold from its next step on."""

    step: int
    changes: Mapping[str, Any]


@dataclass(frozen=True)
class Refused(Event):
    """A change could not be made, and the run goes on without it; `message` is one sentence for the user."""

    message: str


@dataclass(frozen=True)
class Relieved(Event):
    """Memory ran out, and the run goes on from its last step with less; `message` says how, in one sentence."""

    message: str


@dataclass(frozen=True)
class Decoding(Event):
    """All steps are done (or one was taken early); the result is being decoded."""


@dataclass(frozen=True)
class Finished(Event):
    """The run is over and gave a result. `seconds` is the time from start to result, pauses left out."""

    result: Any
    seconds: float


@dataclass(frozen=True)
class Stopped(Event):
    """The run was cancelled and gave no result. The steps that it did can be gone on from."""


@dataclass(frozen=True)
class Failed(Event):
    """The run failed; `message` is one sentence for the user. The thread is ready for the next job,
    and the steps that were done can be gone on from.
    """

    message: str

"""What the inference thread asks of a backend. `diffusion.backend` meets these shapes without importing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

Gate = Callable[[], None]
"""Called wherever work can stop. It raises `Cancelled` (through the caller, who must not catch it) to end a run."""

Report = Callable[[str, float], None]
"""Says what a long preparation is doing: a short text and the share done, 0..1."""


class Cancelled(BaseException):
    """The user ended the run. Not an `Exception`, so that no library's `except Exception` swallows it."""


class Run(Protocol):
    """One run that has been prepared, standing before its first step."""

    @property
    def steps(self) -> int:
        """How many steps the run has in all."""

    @property
    def index(self) -> int:
        """How many steps are done, 0..steps."""

    def step(self) -> None:
        """Does one step of the denoising loop."""

    @property
    def ways(self) -> Mapping[str, float]:
        """The ways in which previews can be made, the best first and the cheapest last, each with the seconds that one
        is expected to take (infinite where nobody knows).
        """

    def preview(self, way: str) -> Any:
        """A quickly decoded picture of the step just done (`core.job.Preview`), made in one of the `ways`."""

    def snapshot(self) -> Any:
        """What restores the run at this step, bit for bit. If it has `bytes`, that is how many it holds."""

    def restore(self, snapshot: Any) -> None:
        """Goes back (or forward) to a snapshot of this run."""

    def change(self, changes: Mapping[str, Any]) -> None:
        """Changes the recipe from the next step on, and notes the change in the recipe."""

    def finish(self, gate: Gate) -> Any:
        """Decodes, composites and returns the result (`core.job.Result`)."""

    def take(self, snapshot: Any, gate: Gate) -> Any:
        """The same for what a snapshot's step predicts (x0); the run stays where it is."""

    def pack(self, snapshot: Any) -> Any:
        """A snapshot in a form that a `Recorder` can keep beyond the process (`core.job.Packed`)."""

    def unpack(self, packed: Any) -> Any:
        """A snapshot of this run from what `pack` made, in this or an earlier process."""

    @property
    def job(self) -> Any:
        """The job, with a recipe that gives the same run bit for bit when it is opened again."""


class Recorder(Protocol):
    """Keeps runs beyond the process (`storage.journal.Journal`). Nothing here may raise or take long."""

    def begin(self, number: int, job: Any, steps: int) -> None:
        """A run stands before its first step."""

    def reopen(self, run: int) -> None:
        """From now on a run of an earlier time is recorded, by the recorder's own name for it."""

    def branch(self, number: int, parent: int, step: int) -> None:
        """A branch leaves its parent after a step."""

    def step(self, number: int, step: int, packed: Any) -> None:
        """A snapshot; later ones of the same branch are no more."""

    def preview(self, number: int, step: int, preview: Any) -> None:
        """The preview of a step."""

    def end(self, how: str) -> None:
        """The run under way is "finished", "stopped" or "failed"."""

    def load(self, number: int, step: int) -> Any:
        """A snapshot that was recorded, packed; None where it is not kept."""


class Backend(Protocol):
    """What runs jobs. All of it is called on the inference thread."""

    def prepare(self) -> None:
        """Imports what running needs: called once, after the window is up."""

    def open(self, job: Any, gate: Gate, report: Report) -> Run:
        """Loads what the job needs and prepares its run. The gate is called between files."""

    def explain(self, error: Exception) -> str:
        """One sentence for the user about a failed job."""

    def relieve(self, error: Exception, run: Any) -> tuple[Mapping[str, Any], str] | None:
        """If memory ran out: the change that has the run do with less, and a sentence about it; None: nothing helps."""

    def recover(self) -> None:
        """Frees what a failed or cancelled job may still hold (device memory)."""

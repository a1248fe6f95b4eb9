"""Several runs one after the other: variations and grids, and runs that follow the brush."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ldm_studio.core.errors import StudioError
from ldm_studio.core.grid import Axis, Cell, cells, seeds
from ldm_studio.core.job import Job, Pixels
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.running import Runner

#: While the result follows the brush, no more steps than this are made, unless the model has a LoRA for few steps.
LIVE_STEPS = 4


class Batch(QObject):
    """Feeds the runs of a batch to the runner, each when the one before came to its end.

    Signals:
        changed: another run of the batch began, or the batch ended.
    """

    changed = Signal()

    def __init__(self, runner: Runner, parameters: Observable[ParameterValues], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._parameters = parameters
        self._waiting: deque[Cell] = deque()
        self._job: Job | None = None
        self._now: Cell | None = None
        self.axes: tuple[Axis, ...] = ()
        self.made: dict[tuple[int, ...], Pixels] = {}
        self._prompts: set[str] = set()
        runner.finished.connect(self._on_finished)
        runner.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._now is not None

    @property
    def left(self) -> int:
        """How many runs are still to come after the present one."""
        return len(self._waiting)

    @property
    def has_sheet(self) -> bool:
        """Whether there is a finished grid to be saved as one picture."""
        return bool(self.axes) and bool(self.made) and not self.busy

    def variations(self, count: int) -> None:
        """Makes several results with seeds that follow the present one; near ones where a variation strength is set."""
        strength = self._parameters.values.variation_strength
        self._begin((), lambda job: seeds(job.recipe, count, strength))

    def grid(self, axes: Sequence[Axis]) -> None:
        """Makes the results of a grid over the present parameters."""
        self._begin(tuple(axes), lambda job: cells(job.recipe, axes))

    def live(self) -> None:
        """A stroke ended while the result follows the brush: a short run, in place of any other."""
        job = self._runner.prepared()
        if job is not None:
            few = self._runner.model.few_steps
            recipe = job.recipe
            short = few.of(recipe) if few is not None else recipe.changed(steps=min(recipe.steps, LIVE_STEPS))
            self._stop()
            self._runner.run(replace(job, recipe=short), "live")

    def _begin(self, axes: tuple[Axis, ...], make: Callable[[Job], list[Cell]]) -> None:
        job = self._runner.prepared()
        if job is None:
            return
        try:
            found = make(job)
        except StudioError as error:
            self._runner.failed.emit(str(error))
            return
        self._job, self._waiting, self.axes, self.made = job, deque(found), axes, {}
        self._prompts.clear()
        self._next()

    def _next(self) -> None:
        self._now = self._waiting.popleft() if self._waiting else None
        if self._now is not None and self._job is not None:
            job = replace(self._job, recipe=self._now.recipe)
            # Variations are to differ; in a grid only what its axes say does.
            run = self._runner.run(job, self._now.label, self._prompts if not self.axes else ())
            if run is not None:
                self._prompts.add(run.recipe.prompt)
        self.changed.emit()

    def _on_finished(self) -> None:
        if self._now is None or self._runner.newest is None or self._runner.label != self._now.label:
            return
        self.made[self._now.place] = self._runner.newest.pixels
        self._next()

    def _on_ended(self) -> None:
        """The run failed or was cancelled, or another was begun: so ends the batch."""
        if self._now is not None:
            self._stop()

    def _stop(self) -> None:
        self._waiting.clear()
        self._now = None
        self.changed.emit()

"""The run as the window shows it: phase, progress, its branches, and a picture of every step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Preview, plain_changes
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.wording import said
from ldm_studio.engine import events
from ldm_studio.studio.engine_words import sentence
from ldm_studio.studio.images import to_paint
from ldm_studio.studio.marks import change_text, schedule_marks

Phase = Literal["idle", "loading", "running", "paused", "decoding"]


@dataclass(frozen=True)
class StepView:
    """A step's picture: `number` counts from 1; `frame` is where it lies in the document (None: a new picture).

    `branch` is the number of the run or branch that made the step.
    """

    number: int
    image: QImage
    frame: Rect | None
    branch: int = 0


@dataclass(frozen=True)
class Branch:
    """The steps after a fork; the first of a run's branches is the run itself.

    Attributes:
        number: the engine's, under which its events come.
        recipe: with all changes made so far; None where nobody said.
        parent: the branch that it leaves; None: it is the run itself.
        first: how many steps were done when it left.
        label: what changed there ("guidance 5 to 9"); "" for the run itself.
        marks: what else changed on the way, by the step (from 1) that was the first to show it.
        scheduled: the same of what its recipe's schedules change.
        name: what the user calls it; "" while it goes by its label.
    """

    number: int
    recipe: Recipe | None = None
    parent: int | None = None
    first: int = 0
    label: str = ""
    marks: Mapping[int, str] | None = None
    scheduled: Mapping[int, str] | None = None
    name: str = ""

    def mark(self, step: int) -> str:
        """What changed right before a step (from 1) was made; "" if nothing did."""
        both = ((self.marks or {}).get(step, ""), (self.scheduled or {}).get(step, ""))
        return ", ".join(text for text in both if text)


class RunState(QObject):
    """What is known of the newest run.

    `steps` holds the pictures of all branches, one branch after the other; only the last of them grows.

    Signals:
        changed: phase, text, progress or time left changed.
        steps_changed: a step's picture came or went, a branch began, or the strip was emptied.
        shown_changed: another step is shown on the canvas.
    """

    changed = Signal()
    steps_changed = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phase: Phase = "idle"
        self.text = ""
        self.frame: Rect | None = None
        self.step = 0
        self.total = 0
        self.seconds_left: float | None = None
        self.preview_share = 0.0
        self.steps: list[StepView] = []
        self.branches: list[Branch] = []
        self.foreign = False
        self._finished: set[int] = set()
        self._chosen: int | None = None

    @property
    def busy(self) -> bool:
        return self.phase != "idle"

    @property
    def progress(self) -> float:
        """Share of the run done, 0..1."""
        if self.phase == "idle" or not self.total:
            return 0.0
        return self.step / self.total

    @property
    def shown(self) -> StepView | None:
        """The step shown on the canvas: the chosen one, else the newest of a run under way, else none."""
        if self._chosen is not None and self._chosen < len(self.steps):
            return self.steps[self._chosen]
        if not self.busy or not self.steps:
            return None
        if self.phase == "paused":  # Perhaps after going back: later steps are still in the strip.
            own = [view for view in self.steps if view.branch == self.branches[-1].number]
            return next((view for view in reversed(own) if view.number <= self.step), self.steps[-1])
        return self.steps[-1]

    @property
    def chosen(self) -> int | None:
        """Index into `steps` of the step that the user picked in the strip; None: follow the run."""
        return self._chosen

    @property
    def complete(self) -> bool:
        """Whether the newest branch came to its result."""
        return bool(self.branches) and self.branches[-1].number in self._finished

    def branch(self, number: int) -> Branch | None:
        """The branch of a number."""
        return next((branch for branch in self.branches if branch.number == number), None)

    def choose(self, index: int | None) -> None:
        """Shows a step of the strip on the canvas; None goes back to following the run (or to the result)."""
        if index is not None:
            index = min(max(0, index), len(self.steps) - 1) if self.steps else None
        if index != self._chosen:
            self._chosen = index
            self.shown_changed.emit()

    def begin(self, text: str, frame: Rect | None = None, recipe: Recipe | None = None, number: int = 0) -> None:
        """A run was asked for: the strip is emptied.

        Args:
            text: what it does before its first step.
            frame: what of the document it paints; None: a new picture.
            recipe: what was asked for.
            number: the engine's number of the run.
        """
        self.phase, self.text, self.frame = "loading", text, frame
        self.foreign = False
        self.step = self.total = 0
        self.seconds_left = None
        self.steps = []
        self.branches = [Branch(number, recipe)]
        self._finished.clear()
        self._chosen = None
        self._tell_all()

    def begin_branch(self, branch: Branch) -> None:
        """A branch was asked for: its row begins, the others stay."""
        self.phase, self.text = (
            "loading",
            said("Going on from step {step}", step=branch.first) if branch.first else said("Starting again"),
        )
        self.step, self.seconds_left = branch.first, None
        self.branches.append(branch)
        self._chosen = None
        self._tell_all()

    def begin_taking(self, step: int) -> None:
        """A step is to become a result."""
        self.phase, self.text, self.seconds_left = "decoding", said("Decoding step {step}", step=step), None
        self.changed.emit()

    def take(self, event: events.Event) -> None:
        """Brings an event of the newest run into the state."""
        match event:
            case events.Loading(text=text):
                self.phase, self.text = "loading", sentence(text)
            case events.Started(steps=steps, step=step):
                self.phase, self.total, self.step, self.text = "running", steps, step, ""
                self._mark_schedules(event.run)
            case events.StepDone():
                self._step_done(event)
            case events.Paused(step=step):
                self.phase, self.text, self.step = "paused", said("Paused after step {step}", step=step), step
                self.shown_changed.emit()
            case events.Resumed():
                self.phase, self.text = "running", ""
            case events.Changed():
                self._on_changed(event)
            case events.Decoding():
                if self.phase != "decoding":  # Else a step is being taken, and the text says which.
                    self.phase, self.text = "decoding", said("Decoding the result")
            case events.Finished() | events.Stopped() | events.Failed():
                self._end(event)
        self.changed.emit()

    def bring_back(self, branches: Sequence[Branch], steps: Sequence[StepView], total: int, foreign: bool) -> None:
        """Shows a run of an earlier time, as it stood; its newest branch counts as ended where it came to its end.

        foreign: it was made of another picture than the document is now.
        """
        self.phase, self.text, self.foreign = "idle", "", foreign
        self.branches, self.steps, self.total = list(branches), list(steps), total
        newest = branches[-1].number
        self.step = max((view.number for view in steps if view.branch == newest), default=branches[-1].first)
        self._finished = {newest} if self.step >= total else set()
        self._chosen = None
        for branch in branches:
            self._mark_schedules(branch.number)
        self._tell_all()

    def begin_again(self, number: int, step: int) -> None:
        """A branch that was cut short was asked to go on."""
        self.phase, self.text, self.step = "loading", said("Going on from step {step}", step=step), step
        self._finished.discard(number)
        self._chosen = None
        self._tell_all()

    def rename(self, number: int, name: str) -> None:
        """Gives a branch a name; "": it goes by what changed there."""
        self.branches = [replace(each, name=name) if each.number == number else each for each in self.branches]
        self.steps_changed.emit()

    def remove_branch(self, number: int) -> None:
        """Takes out a branch; those that leave it stay."""
        self.branches = [branch for branch in self.branches if branch.number != number]
        self.steps = [view for view in self.steps if view.branch != number]
        self._chosen = None
        self.steps_changed.emit()
        self.shown_changed.emit()

    def clear(self) -> None:
        """Forgets the steps (the document was replaced)."""
        self.steps = []
        # The steps of a run under way go on coming, and belong somewhere.
        self.branches = self.branches[-1:] if self.busy else []
        self._chosen = None
        self._tell_all()

    def _step_done(self, event: events.StepDone) -> None:
        self.step, self.total = event.step, event.steps
        self.seconds_left, self.preview_share = event.left, event.preview_share
        forgotten = self._forget_from(event.run, event.step)
        self._forget_changes_from(event.run, event.step)
        if isinstance(event.preview, Preview):
            preview = event.preview
            self.steps.append(StepView(event.step, to_paint(preview.pixels), preview.frame, event.run))
        elif not forgotten:
            return
        self.steps_changed.emit()
        if self._chosen is None:
            self.shown_changed.emit()

    def _mark_schedules(self, number: int) -> None:
        for place, branch in enumerate(self.branches):
            if branch.number == number and branch.recipe is not None:
                scheduled = schedule_marks(branch.recipe, self.total)
                self.branches[place] = replace(branch, scheduled=scheduled)

    def _forget_from(self, number: int, step: int) -> bool:
        """Steps made before the run was rewound are not what follows any more; says whether there were any."""
        kept = [view for view in self.steps if view.branch != number or view.number < step]
        gone = len(kept) < len(self.steps)
        if gone:
            self.steps = kept
            if self._chosen is not None and self._chosen >= len(kept):
                self._chosen = None
        return gone

    def _forget_changes_from(self, number: int, step: int) -> None:
        """Changes made later on, before the run was rewound, are not made again when their step comes."""
        for place, branch in enumerate(self.branches):
            if branch.number == number and branch.recipe is not None:
                marks = {at: text for at, text in (branch.marks or {}).items() if at <= step}
                self.branches[place] = replace(branch, recipe=branch.recipe.until(step - 1), marks=marks)

    def _on_changed(self, event: events.Changed) -> None:
        """The change holds from the next step on, and what was made after this one without it is no more."""
        self._forget_from(event.run, event.step + 1)
        for place, branch in enumerate(self.branches):
            if branch.number != event.run or branch.recipe is None:
                continue
            marks = {step: text for step, text in (branch.marks or {}).items() if step <= event.step}
            before = branch.recipe.until(event.step)
            changes = plain_changes(event.changes)
            text = change_text(before.at(event.step), changes)
            earlier = (branch.marks or {}).get(event.step + 1)
            marks[event.step + 1] = f"{earlier}, {text}" if earlier else text
            recipe = before.edited(event.step, changes)
            self.branches[place] = replace(branch, recipe=recipe, marks=marks)
        self.steps_changed.emit()

    def _end(self, event: events.Event) -> None:
        self.phase, self.text, self.seconds_left = "idle", "", None
        if isinstance(event, events.Finished):
            self._finished.add(event.run)
            if self.branch(event.run) is None:
                self._chosen = None  # A step was taken: its result is to be seen, not the step.
        last = self.branches[-1] if self.branches else None
        unfinished = last is not None and last.number == event.run and not self.complete
        if last is not None and unfinished and last.parent is not None and self.step <= last.first:
            self.branches.pop()  # It never made a step.
            before = self.branches[-1].number if self.branches else 0
            self.step = max((view.number for view in self.steps if view.branch == before), default=0)
            self.steps_changed.emit()
        self.shown_changed.emit()

    def _tell_all(self) -> None:
        self.changed.emit()
        self.steps_changed.emit()
        self.shown_changed.emit()

"""Verbs on the journal: bringing back the run of an earlier time, and going on with one that was cut short."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QObject, Signal

from ldm_studio.core.document import Document
from ldm_studio.core.errors import StudioError
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import Recipe, make_recipe
from ldm_studio.core.wording import said
from ldm_studio.engine.commands import Saved
from ldm_studio.storage.journal import Journal
from ldm_studio.storage.journal_reading import KeptBranch, KeptRun, KeptStep
from ldm_studio.studio.images import to_paint
from ldm_studio.studio.marks import change_text
from ldm_studio.studio.run_state import Branch, RunState, StepView


class JournalEngine(Protocol):
    """What the verbs need of the inference thread."""

    def reopen(self, saved: Saved) -> None: ...
    def carry_on(self, number: int, step: int) -> None: ...


class Journaling(QObject):
    """Brings runs of the journal back into the window.

    Signals:
        told(str, str): a level and one sentence for the user.
        offered(str): a run that was cut short can be gone on with; one sentence.
    """

    told = Signal(str, object)
    offered = Signal(object)

    def __init__(
        self,
        journal: Journal | None,
        engine: JournalEngine,
        state: RunState,
        follow: Callable[[int], None],
        document: Document,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        journal: None: nothing is kept.
        follow: takes the number whose events matter from now on.
        document: what is open.
        """
        super().__init__(parent)
        self._journal = journal
        self._engine = engine
        self._state = state
        self._follow = follow
        self._document = document
        self._cut_short: KeptRun | None = None
        self._brought: tuple[int, int | None] | None = None

    @property
    def can_continue(self) -> bool:
        """Whether the run that was brought back was cut short, and nothing was begun since."""
        kept = self._cut_short
        return kept is not None and not self._state.busy and bool(self._state.branches) and not self._state.complete

    def look(self) -> None:
        """At the start: brings the newest run back into the strip, and offers to go on with one that was cut short."""
        if self._journal is None:
            return
        try:
            kept = self._journal.kept.interrupted()
            newest = kept or next(iter(self._journal.kept.runs()), None)
            if newest is not None and self.bring_back(newest) and kept is not None:
                self._cut_short = kept
                self._journal.set_aside(kept.id)
                words = " ".join(kept.recipe.prompt.split())[:60] or said("no prompt")
                self.offered.emit(
                    said(
                        "A run was cut short at step {last} of {total} ({words}).",
                        last=kept.last[1],
                        total=kept.total,
                        words=words,
                    )
                )
        except StudioError as error:
            self.told.emit("warning", str(error))

    def runs(self) -> list[KeptRun]:
        """The runs that are kept, newest first."""
        try:
            return [] if self._journal is None else self._journal.kept.runs()
        except StudioError as error:
            self.told.emit("warning", str(error))
            return []

    def bring_back(self, kept: KeptRun) -> bool:
        """Shows a run of the journal in the strip, to be forked or gone on with; says whether it could."""
        if self._journal is None or self._state.busy:
            return False
        try:
            job = self._journal.kept.job(kept.id)
        except StudioError as error:
            self.told.emit("warning", str(error))
            return False
        frame = job.recipe.frame
        steps = self._journal.kept.steps(kept.id)
        views = [
            StepView(each.step, to_paint(each.preview), frame, each.branch)
            for each in steps
            if each.preview is not None
        ]
        self._brought = (kept.id, self._journal.recording)
        tree = tuple((branch.number, branch.parent, branch.first) for branch in kept.branches)
        self._engine.reopen(Saved(job, kept.id, tree))
        self._state.bring_back(
            [self._branch(kept, each, job, steps) for each in kept.branches], views, kept.total, self._foreign(job)
        )
        self._cut_short = None
        return True

    def _foreign(self, job: Job) -> bool:
        """Whether a job's picture is not what the document holds in its frame."""
        frame = job.recipe.frame
        if frame is None or job.source is None:
            return False
        apart = frame.intersected(self._document.rect).empty
        return apart or not np.array_equal(self._document.read(frame), job.source)

    def go_on(self) -> None:
        """Goes on with the run that was cut short, from its last step."""
        if self._cut_short is None or not self.can_continue:
            return
        number, step = self._cut_short.last
        self._cut_short = None
        self._engine.carry_on(number, step)
        self._state.begin_again(number, step)
        self._follow(number)

    def rename(self, number: int, name: str) -> None:
        """Names a branch, in the strip and on disk."""
        self._state.rename(number, name)
        if self._journal is not None and (run := self._shown) is not None:
            self._journal.rename(run, number, name)

    def forget_branch(self, number: int) -> None:
        """Deletes a branch, in the strip and on disk."""
        self._state.remove_branch(number)
        if self._journal is not None and (run := self._shown) is not None:
            self._journal.forget_branch(run, number)

    @property
    def _shown(self) -> int | None:
        """The run in the strip, by the journal's name: the one brought back, until another is recorded."""
        recording = None if self._journal is None else self._journal.recording
        if self._brought is not None and self._brought[1] == recording:
            return self._brought[0]
        return recording

    def _branch(self, kept: KeptRun, branch: KeptBranch, job: Job, steps: Sequence[KeptStep]) -> Branch:
        assert self._journal is not None
        recipe, label = job.recipe, ""
        last = max((each.step for each in steps if each.branch == branch.number), default=0)
        packed = self._journal.kept.snapshot(kept.id, branch.number, last)
        if packed is not None and "recipe" in packed.values:  # An enlargement's is always that of the job.
            recipe = _recipe(packed.values)
        if branch.parent is not None:
            before = recipe.until(branch.first - 1) if branch.first else recipe.model_copy(update={"edits": ()})
            label = change_text(before.at(branch.first), recipe.made_at(branch.first))
        return Branch(branch.number, recipe, branch.parent, branch.first, label, name=branch.name)


def _recipe(values: Mapping[str, Any]) -> Recipe:
    return make_recipe(**values["recipe"])

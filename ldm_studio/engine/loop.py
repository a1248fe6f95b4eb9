"""One job from start to end: the steps, and the commands that come between them."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from typing import Any

from ldm_studio.engine import events
from ldm_studio.engine.commands import Command, Origin, Saved
from ldm_studio.engine.kept import KeptRun
from ldm_studio.engine.previews import PreviewBudget
from ldm_studio.engine.priorities import helpers_give_way
from ldm_studio.engine.protocols import Backend, Cancelled, Recorder, Run
from ldm_studio.engine.relief import relieved

log = logging.getLogger(__name__)

Deliver = Callable[[events.Event], None]


class JobLoop:
    """One run or branch, answering commands wherever it can stop. Used once, on the inference thread.

    next: the command that ended the job early and is still to be carried out.
    """

    def __init__(
        self,
        backend: Backend,
        tell: Deliver,
        commands: queue.SimpleQueue[Command],
        number: int,
        preview_share: float,
        recorder: Recorder | None = None,
    ) -> None:
        self._backend = backend
        self._tell = tell
        self._commands = commands
        self._number = number
        self._recorder = recorder
        self._budget = PreviewBudget(preview_share)
        self._kept: KeptRun | None = None
        self._paused = False
        self._single = False
        self.next: Command | None = None
        self._held: list[Command] = []
        self._begun = time.perf_counter()
        self._waited = 0.0

    def start(self, job: Any, prepare: Callable[[], str | None], keep_bytes: int) -> KeptRun | None:
        """Does a job; returns its run as it stands at the end, if it came to be.

        Args:
            prepare: prepares the backend; returns the sentence to show if that fails.
            keep_bytes: the most that the run's snapshots may take.
        """

        def work() -> None:
            self._report("Starting", 0.0)
            problem = prepare()
            if problem is not None:
                self._tell(events.Failed(self._number, problem))
                return
            run = self._backend.open(job, self._gate, self._report)
            kept = self._kept = KeptRun(run, self._number, keep_bytes, self._recorder)
            if self._recorder is not None:
                self._recorder.begin(self._number, run.job, run.steps)
            kept.add(run.index, run.snapshot())
            self._tell(events.Started(self._number, run.steps, run.index))
            self._go_on(kept)

        self._guarded(work)
        return self._kept

    def reopen(self, saved: Saved, prepare: Callable[[], str | None], keep_bytes: int) -> KeptRun | None:
        """Opens a run of an earlier time again, to be gone on from; None (and told) where that fails."""

        def work() -> None:
            self._report("Starting", 0.0)
            problem = prepare()
            if problem is not None:
                self._tell(events.Failed(self._number, problem))
                return
            run = self._backend.open(saved.job, self._gate, self._report)
            kept = KeptRun(run, saved.branches[0][0], keep_bytes, self._recorder)
            kept.adopt(saved.branches, saved.branches[-1][0])
            if self._recorder is not None:
                self._recorder.reopen(saved.name)
            self._kept = kept

        self._guarded(work)
        return self._kept

    def carry_on(self, kept: KeptRun | None, origin: Origin) -> None:
        """Goes on with a branch where it was left, to its result."""

        def work() -> None:
            found = self._found(kept, origin)
            if found is None:
                return
            kept_run, snapshot = found
            self._kept = kept_run
            kept_run.run.restore(snapshot)
            kept_run.newest = self._number
            self._tell(events.Started(self._number, kept_run.run.steps, kept_run.run.index))
            self._go_on(kept_run)

        self._guarded(work)

    def fork(self, kept: KeptRun | None, origin: Origin) -> None:
        """Goes on from a step of a kept run, with changes, to a result."""

        def work() -> None:
            found = self._found(kept, origin)
            if found is None:
                return
            kept_run, snapshot = found
            run = kept_run.run
            run.restore(snapshot)
            if origin.changes:
                run.change(origin.changes)
            # Only now: a branch that could not begin leaves no trace.
            parent = kept_run.newest if origin.parent is None else origin.parent
            self._kept = kept_run
            kept_run.branch(self._number, parent, origin.step)
            kept_run.add(run.index, run.snapshot())
            self._tell(events.Started(self._number, run.steps, run.index, parent))
            self._go_on(kept_run)

        self._guarded(work)

    def take(self, kept: KeptRun | None, origin: Origin) -> None:
        """Makes a result of what a step of a kept run predicts."""

        def work() -> None:
            found = self._found(kept, origin)
            if found is not None:
                self._tell(events.Decoding(self._number))
                self._finished(found[0].run.take(found[1], self._gate))

        self._guarded(work)

    def _found(self, kept: KeptRun | None, origin: Origin) -> tuple[KeptRun, Any] | None:
        """The run with the snapshot that a fork begins from; None, and told so, where there is none."""
        if kept is None:
            self._tell(events.Failed(self._number, "There is no run to go on from: start one first."))
            return None
        snapshot = kept.get(origin.parent, origin.step)
        if snapshot is None:
            sentence = f"Step {origin.step} is not kept any more: choose a later one, or start a new run."
            self._tell(events.Failed(self._number, sentence))
            return None
        return kept, snapshot

    def _guarded(self, work: Callable[[], None]) -> None:
        """Does a piece of work and tells how it ended, if not well."""
        try:
            work()
        except Cancelled:
            if self.next is None or self.next.verb != "quit":  # Else the next start may offer to go on with it.
                self._end("stopped")
            self._backend.recover()
            self._tell(events.Stopped(self._number))
        except Exception as error:
            message = self._backend.explain(error)
            if message == str(error):  # It was made to be read by the user, and says it all.
                log.info("run %d: %s", self._number, message)
            else:
                log.exception("run %d failed", self._number)
            # The traceback holds the run's tensors: without this, memory stays taken after running out of it.
            error.__traceback__ = None
            self._end("failed")
            self._backend.recover()
            self._tell(events.Failed(self._number, message))

    def _go_on(self, kept: KeptRun) -> None:
        self._loop(kept)
        self._tell(events.Decoding(self._number))
        result = self._decoded(kept)
        for _ in [command for command in self._held if command.verb == "change"]:
            self._tell(events.Refused(self._number, "The change came too late: the run has no steps left."))
        self._finished(result)

    def _decoded(self, kept: KeptRun) -> Any:
        while True:
            try:
                return kept.run.finish(self._gate)
            except Exception as error:
                self._relieve(kept, error)

    def _relieve(self, kept: KeptRun, error: Exception) -> None:
        """After running out of memory: back to the last step, to go on with less. Raises any other error again."""
        run = kept.run
        snapshot, message = relieved(self._backend, run, kept.get(None, run.index), error)
        log.warning("run %d: %s", self._number, message)
        kept.add(run.index, snapshot)
        self._tell(events.Relieved(self._number, message))

    def _end(self, how: str) -> None:
        if self._recorder is not None and self._kept is not None:
            self._recorder.end(how)

    def _finished(self, result: Any) -> None:
        self._end("finished")
        self._tell(events.Finished(self._number, result, time.perf_counter() - self._begun - self._waited))

    def _loop(self, kept: KeptRun) -> None:
        run = kept.run
        held, self._held = self._held, []
        for command in held:
            self._answer(command, kept)
        while True:
            self._serve(kept)
            if run.index >= run.steps:
                if not self._paused:
                    return
                continue
            begun = time.perf_counter()
            try:
                run.step()
            except Exception as error:
                self._relieve(kept, error)
                continue
            seconds = time.perf_counter() - begun
            if not self._budget.mean_step:  # By now torch has started what it computes with.
                helpers_give_way()
            kept.add(run.index, run.snapshot())
            self._show(run, seconds)
            if self._single:
                self._single, self._paused = False, True
                self._tell(events.Paused(self._number, run.index))

    def _show(self, run: Run, seconds: float) -> None:
        """Makes the step's preview if the budget has room, and tells of the step."""
        self._budget.step(seconds)
        way = self._budget.choose(run.ways, last=run.index == run.steps)
        preview = None if way is None else self._previewed(run, way)
        left = self._budget.mean_step * (run.steps - run.index)
        self._tell(events.StepDone(self._number, run.index, run.steps, preview, seconds, left, self._budget.share))

    def _previewed(self, run: Run, way: str) -> Any:
        begun = time.perf_counter()
        try:
            preview = run.preview(way)
        except Exception:
            # A picture on the way is not worth the run: it may have run out of memory, which the cheapest does not.
            if way == list(run.ways)[-1]:
                raise
            log.warning("a preview by %s failed", way, exc_info=True)
            self._backend.recover()
            self._budget.drop(way, time.perf_counter() - begun)
            return None
        self._budget.spend(way, time.perf_counter() - begun)
        if self._recorder is not None:
            self._recorder.preview(self._number, run.index, preview)
        return preview

    def _report(self, text: str, share: float) -> None:
        self._tell(events.Loading(self._number, text, share))

    def _gate(self) -> None:
        """Between files and tiles: commands are looked at, never waited for; what needs the run is held until it is."""
        while not self._commands.empty():
            self._answer(self._commands.get(), None)

    def _serve(self, kept: KeptRun) -> None:
        """Between steps: takes all commands, and waits for more while paused."""
        run = kept.run
        while True:
            if self._paused:
                begun = time.perf_counter()
                command = self._commands.get()
                self._waited += time.perf_counter() - begun
            elif self._commands.empty():
                return
            else:
                command = self._commands.get()
            self._answer(command, kept)
            if self._single and run.index < run.steps:
                return

    def _answer(self, command: Command, kept: KeptRun | None) -> None:
        """Carries a command out. kept: the run, where it stands between steps; None while it loads or decodes."""
        run = kept.run if kept is not None else None
        match command.verb:
            case "cancel":
                raise Cancelled
            case "start" | "fork" | "take" | "reopen" | "carry_on" | "quit":
                self.next = command
                raise Cancelled
            case "prepare":
                self._tell(events.Ready(0))
            case "pause" | "resume" | "step" | "change" | "rewind" if run is None:
                # While it loads: for when it stands before its first step. While it decodes there is no step to
                # stand still after any more.
                self._held.append(command)
            case "pause":
                if run is not None and not self._paused:
                    self._paused = True
                    self._tell(events.Paused(self._number, run.index))
            case "resume":
                self._paused = self._single = False
                self._tell(events.Resumed(self._number))
            case "step":
                if run is not None and run.index < run.steps:
                    self._paused, self._single = False, True
            case "change":
                if kept is not None:
                    self._change(kept, command.value)
            case "rewind":
                snapshot = kept.get(None, command.value) if kept is not None else None
                if run is not None and snapshot is not None:
                    run.restore(snapshot)
                    self._paused = True
                    self._tell(events.Paused(self._number, run.index))

    def _change(self, kept: KeptRun, changes: dict[str, Any]) -> None:
        """Changes the run, if it can be: a change that cannot be made is no reason to lose the run."""
        try:
            kept.run.change(changes)
        except Exception as error:
            log.info("a change was refused", exc_info=True)
            self._tell(events.Refused(self._number, self._backend.explain(error)))
            return
        # Going back to this step, or on from it, finds the change made.
        kept.add(kept.run.index, kept.run.snapshot())
        self._tell(events.Changed(self._number, kept.run.index, changes))

"""The inference thread: one plain thread that owns the backend and runs one job at a time."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from ldm_studio.engine import events
from ldm_studio.engine.previews import PreviewBudget
from ldm_studio.engine.protocols import Backend, Cancelled, Run

log = logging.getLogger(__name__)

Deliver = Callable[[events.Event], None]
Verb = Literal["prepare", "start", "pause", "resume", "step", "cancel", "change", "rewind", "quit"]

#: The thread yields to the one that paints: with this niceness a mask can be painted while a run goes on.
NICENESS = 10


@dataclass(frozen=True)
class _Command:
    verb: Verb
    run: int = 0
    value: Any = None


class InferenceThread:
    """Runs jobs in the background and tells about them through `deliver`.

    Verbs may be called from any thread and return at once. `deliver` is called on the inference thread with frozen
    events; a GUI hands them on with `loop.call_soon_threadsafe`.
    """

    def __init__(self, backend: Backend, deliver: Deliver, preview_share: float = 0.05) -> None:
        """Args:
        backend: what runs jobs; only ever called on the inference thread.
        deliver: takes every event.
        preview_share: the share of the steps' time that previews may take, 0..1.
        """
        self._backend = backend
        self._deliver = deliver
        self.preview_share = preview_share
        self._commands: queue.SimpleQueue[_Command] = queue.SimpleQueue()
        self._numbers = 0
        self._lock = threading.Lock()
        self._prepared = False
        self._error: str | None = None
        self._thread = threading.Thread(target=self._main, name="inference", daemon=True)

    def start(self) -> None:
        """Starts the thread. The backend is not touched until `prepare` or the first job."""
        self._thread.start()

    def prepare(self) -> None:
        """Has the backend import what it needs; a `Ready` event follows."""
        self._commands.put(_Command("prepare"))

    def submit(self, job: Any) -> int:
        """Starts a job; one that is under way is cancelled first. Returns the new run's number (from 1)."""
        with self._lock:
            self._numbers += 1
            number = self._numbers
        self._commands.put(_Command("start", number, job))
        return number

    def pause(self) -> None:
        self._commands.put(_Command("pause"))

    def resume(self) -> None:
        self._commands.put(_Command("resume"))

    def step_once(self) -> None:
        """Does a single step and stands still after it."""
        self._commands.put(_Command("step"))

    def cancel(self) -> None:
        """Ends the run under way at the next point where it can stop."""
        self._commands.put(_Command("cancel"))

    def change(self, changes: dict[str, Any]) -> None:
        """Changes the recipe of the run under way from its next step on."""
        self._commands.put(_Command("change", value=dict(changes)))

    def rewind(self, step: int) -> None:
        """Goes back to the state after `step` steps (0 = before the first) and stands still there."""
        self._commands.put(_Command("rewind", value=step))

    def close(self, timeout: float = 10.0) -> bool:
        """Cancels what runs and ends the thread; whether it ended within `timeout` seconds."""
        if not self._thread.is_alive():
            return True
        self._commands.put(_Command("quit"))
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # All below runs on the inference thread.

    def _main(self) -> None:
        with contextlib.suppress(OSError, AttributeError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        pending: _Command | None = None
        while True:
            command = pending or self._commands.get()
            pending = None
            if command.verb == "quit":
                return
            if command.verb == "prepare":
                self._deliver(events.Ready(0, self._prepare()))
            elif command.verb == "start":
                pending = _JobLoop(self._backend, self._tell, self._commands, command, self.preview_share).run(
                    self._prepare
                )

    def _tell(self, event: events.Event) -> None:
        self._deliver(event)

    def _prepare(self) -> str | None:
        """Prepares the backend once; the sentence to show if that failed."""
        if not self._prepared:
            try:
                self._backend.prepare()
                self._error = None
                self._prepared = True
            except Exception as error:
                log.exception("the backend could not be prepared")
                self._error = self._backend.explain(error)
        return self._error


class _JobLoop:
    """One job from start to end, answering commands wherever it can stop."""

    def __init__(
        self,
        backend: Backend,
        tell: Deliver,
        commands: queue.SimpleQueue[_Command],
        start: _Command,
        preview_share: float,
    ) -> None:
        self._backend = backend
        self._tell = tell
        self._commands = commands
        self._number = start.run
        self._job = start.value
        self._budget = PreviewBudget(preview_share)
        self._snapshots: dict[int, Any] = {}
        self._paused = False
        self._single = False
        self._next: _Command | None = None
        self._held: list[_Command] = []
        self._waited = 0.0

    def run(self, prepare: Callable[[], str | None]) -> _Command | None:
        """Does the job; returns the command that ended it early and is still to be carried out, if any."""
        begun = time.perf_counter()
        number = self._number
        try:
            self._report("Starting", 0.0)
            problem = prepare()
            if problem is not None:
                self._tell(events.Failed(number, problem))
                return None
            run = self._backend.open(self._job, self._gate, self._report)
            self._tell(events.Started(number, run.steps))
            self._loop(run)
            self._tell(events.Decoding(number))
            result = run.finish(self._gate)
            seconds = time.perf_counter() - begun - self._waited
            self._tell(events.Finished(number, result, seconds))
        except Cancelled:
            self._backend.recover()
            self._tell(events.Stopped(number))
        except Exception as error:
            log.exception("run %d failed", number)
            message = self._backend.explain(error)
            # The traceback holds the run's tensors: without this, memory stays taken after running out of it.
            error.__traceback__ = None
            self._backend.recover()
            self._tell(events.Failed(number, message))
        return self._next

    def _loop(self, run: Run) -> None:
        self._snapshots[0] = run.snapshot()
        held, self._held = self._held, []
        for command in held:
            self._take(command, run)
        while True:
            self._serve(run)
            if run.index >= run.steps:
                if not self._paused:
                    return
                continue
            begun = time.perf_counter()
            run.step()
            seconds = time.perf_counter() - begun
            self._snapshots[run.index] = run.snapshot()
            self._show(run, seconds)
            if self._single:
                self._single, self._paused = False, True
                self._tell(events.Paused(self._number, run.index))

    def _show(self, run: Run, seconds: float) -> None:
        """Makes the step's preview if the budget has room, and tells of the step."""
        self._budget.step(seconds)
        preview = None
        if self._budget.affords(last=run.index == run.steps):
            begun = time.perf_counter()
            preview = run.preview()
            self._budget.spend(time.perf_counter() - begun)
        left = self._budget.mean_step * (run.steps - run.index)
        self._tell(events.StepDone(self._number, run.index, run.steps, preview, seconds, left, self._budget.share))

    def _report(self, text: str, share: float) -> None:
        self._tell(events.Loading(self._number, text, share))

    def _gate(self) -> None:
        """Between files and tiles: commands are looked at, never waited for; what needs the run is held until it is."""
        while not self._commands.empty():
            self._take(self._commands.get(), None)

    def _serve(self, run: Run) -> None:
        """Between steps: takes all commands, and waits for more while paused."""
        while True:
            if self._paused:
                begun = time.perf_counter()
                command = self._commands.get()
                self._waited += time.perf_counter() - begun
            elif self._commands.empty():
                return
            else:
                command = self._commands.get()
            self._take(command, run)
            if self._single and run.index < run.steps:
                return

    def _take(self, command: _Command, run: Run | None) -> None:
        if run is None and command.verb in ("step", "change", "rewind"):
            self._held.append(command)
            return
        match command.verb:
            case "cancel":
                raise Cancelled
            case "start" | "quit":
                self._next = command
                raise Cancelled
            case "prepare":
                self._tell(events.Ready(0))
            case "pause":
                if not self._paused:
                    self._paused = True
                    self._tell(events.Paused(self._number, run.index if run else 0))
            case "resume":
                self._paused = self._single = False
                self._tell(events.Resumed(self._number))
            case "step":
                if run is not None and run.index < run.steps:
                    self._paused, self._single = False, True
            case "change":
                if run is not None:
                    run.change(command.value)
            case "rewind":
                snapshot = self._snapshots.get(command.value)
                if run is not None and snapshot is not None:
                    run.restore(snapshot)
                    self._paused = True
                    self._tell(events.Paused(self._number, run.index))

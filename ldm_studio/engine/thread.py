"""The inference thread: one plain thread that owns the backend and runs one job at a time."""

from __future__ import annotations

import logging
import queue
import threading
from typing import Any

from ldm_studio.engine import events
from ldm_studio.engine.commands import Command, Origin, Saved, Verb
from ldm_studio.engine.kept import KeptRun
from ldm_studio.engine.loop import Deliver, JobLoop
from ldm_studio.engine.priorities import infer
from ldm_studio.engine.protocols import Backend, Recorder

log = logging.getLogger(__name__)

#: The most that the snapshots of the newest run may take, in bytes. A step of SDXL at 1024x1024 takes about 1 MB.
KEEP_BYTES = 1 << 30


class InferenceThread:
    """Runs jobs in the background and tells about them through `deliver`.

    Verbs may be called from any thread and return at once. `deliver` is called on the inference thread with frozen
    events; a GUI hands them on with `loop.call_soon_threadsafe`.

    The newest run stays alive with its snapshots after it has finished, failed or been cancelled, until the next job
    is submitted: `fork` goes on from any of its steps, `take` makes a result of one.
    """

    def __init__(
        self,
        backend: Backend,
        deliver: Deliver,
        preview_share: float = 0.05,
        keep_bytes: int = KEEP_BYTES,
        recorder: Recorder | None = None,
    ) -> None:
        """Args:
        backend: what runs jobs; only ever called on the inference thread.
        deliver: takes every event.
        preview_share: the share of the steps' time that previews may take, 0..1.
        keep_bytes: the most that kept snapshots may take; the oldest go first.
        recorder: keeps runs beyond the process; only ever called on the inference thread.
        """
        self._backend = backend
        self._deliver = deliver
        self.preview_share = preview_share
        self._keep_bytes = keep_bytes
        self._recorder = recorder
        self._kept: KeptRun | None = None
        self._saved: Saved | None = None
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
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
        self._commands.put(Command("prepare"))

    def submit(self, job: Any) -> int:
        """Starts a job; one that is under way is cancelled first. Returns the new run's number (from 1)."""
        return self._number("start", job)

    def fork(self, step: int, changes: dict[str, Any] | None = None, parent: int | None = None) -> int:
        """Goes on from the state after `step` steps (0 = before the first) of the newest run, with changes.

        A run under way ends first, and can be gone on from in its turn. Events come as for a run of its own; a step
        that is not kept or a change that cannot be made ends in `Failed`.

        Args:
            step: how many steps of the parent stay as they are.
            changes: what the backend's run can change; nothing: the same steps again.
            parent: the number of the run or branch whose step is meant; None: the newest.

        Returns:
            The branch's number.
        """
        return self._number("fork", Origin(parent, step, dict(changes or {})))

    def take(self, step: int, parent: int | None = None) -> int:
        """Makes a result of what step `step` (from 1) predicts; a run under way ends first.

        `Decoding` and `Finished` follow under the number that is returned. Args as for `fork`.
        """
        return self._number("take", Origin(parent, step))

    def reopen(self, saved: Saved) -> None:
        """Makes a run of an earlier time the newest: `fork`, `take` and `carry_on` mean it from now on.

        It is loaded when one of those is asked for. Numbers given from now on are above those of its branches.
        """
        with self._lock:
            self._numbers = max(self._numbers, *(number for number, _, _ in saved.branches))
            self._commands.put(Command("reopen", value=saved))

    def carry_on(self, number: int, step: int) -> None:
        """Goes on with the branch of a number after `step` steps; its events come under that number."""
        self._commands.put(Command("carry_on", number, Origin(number, step)))

    def pause(self) -> None:
        self._commands.put(Command("pause"))

    def resume(self) -> None:
        self._commands.put(Command("resume"))

    def step_once(self) -> None:
        """Does a single step and stands still after it."""
        self._commands.put(Command("step"))

    def cancel(self) -> None:
        """Ends the run under way at the next point where it can stop."""
        self._commands.put(Command("cancel"))

    def change(self, changes: dict[str, Any]) -> None:
        """Changes the recipe of the run under way from its next step on."""
        self._commands.put(Command("change", value=dict(changes)))

    def rewind(self, step: int) -> None:
        """Goes back to the state after `step` steps (0 = before the first) and stands still there."""
        self._commands.put(Command("rewind", value=step))

    def close(self, timeout: float = 10.0) -> bool:
        """Cancels what runs and ends the thread; whether it ended within `timeout` seconds."""
        if not self._thread.is_alive():
            return True
        self._commands.put(Command("quit"))
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _number(self, verb: Verb, value: Any) -> int:
        with self._lock:
            self._numbers += 1
            number = self._numbers
            self._commands.put(Command(verb, number, value))
        return number

    # All below runs on the inference thread.

    def _main(self) -> None:
        infer()
        pending: Command | None = None
        while True:
            command = pending or self._commands.get()
            pending = None
            if command.verb == "quit":
                return
            if command.verb == "prepare":
                self._deliver(events.Ready(0, self._prepare()))
            elif command.verb == "reopen":
                self._kept, self._saved = None, command.value
            elif command.verb in ("start", "fork", "take", "carry_on"):
                pending = self._carry_out(command)

    def _carry_out(self, command: Command) -> Command | None:
        """Does a job; returns the command that ended it early and is still to be carried out, if any."""
        loop = JobLoop(self._backend, self._deliver, self._commands, command.run, self.preview_share, self._recorder)
        if command.verb == "start":
            # Before the next model is loaded: two would not fit everywhere.
            self._kept = self._saved = None
            self._kept = loop.start(command.value, self._prepare, self._keep_bytes)
            return loop.next
        if self._kept is None and self._saved is not None:
            self._kept = loop.reopen(self._saved, self._prepare, self._keep_bytes)
            if self._kept is None:
                return loop.next
        verb = {"fork": loop.fork, "take": loop.take, "carry_on": loop.carry_on}[command.verb]
        verb(self._kept, command.value)
        return loop.next

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

"""The journal: runs, their branches and snapshots in one SQLite file, within a budget.

What is recorded is written by a thread of its own at low priority, in batches: the caller only hands arrays over. WAL
keeps the file whole whatever happens to the process. Arrays that several steps share are kept once.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import sqlite3
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ldm_studio.core.job import Job, Packed, Preview
from ldm_studio.storage.journal_reading import Archive
from ldm_studio.storage.journal_writer import SCHEMA, Writer
from ldm_studio.storage.locks import ProcessLock
from ldm_studio.storage.paths import user_places
from ldm_studio.storage.settings import load_settings

log = logging.getLogger(__name__)

#: So many things at most are written in one transaction.
_BATCH = 64
_NICENESS = 15


@dataclass
class _Recording:
    """The run that is being recorded."""

    id: int
    extras: set[str] = field(default_factory=set)


class Journal:
    """Records one run after another, and gives back what was recorded. Meets `engine.protocols.Recorder`.

    kept: what was recorded, to be read.
    """

    def __init__(self, path: Path, budget: int) -> None:
        """Args:
        path: of the file; made with its folder when something is first recorded.
        budget: bytes that runs may take; see `thin`.
        """
        self._path = path
        self.budget = budget
        self._tasks: queue.SimpleQueue[tuple[str, tuple[Any, ...]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._recording: _Recording | None = None
        self._lock = ProcessLock(path.parent / "alive")
        self._said = False
        self.kept = Archive(path, self._lock.name, self.flush)

    # Recording. Called on the inference thread; nothing here waits or raises.

    def begin(self, number: int, job: Job, steps: int) -> None:
        """A run stands before its first step."""
        self._recording = _Recording(time.time_ns())
        self._put("begin", self._recording.id, job, steps, number)

    def reopen(self, run: int) -> None:
        """What is recorded from now on belongs to a run of an earlier time."""
        self._recording = _Recording(run)
        self._put("state", run, "running")

    def branch(self, number: int, parent: int, step: int) -> None:
        """A branch leaves its parent after a step."""
        if self._recording is not None:
            self._put("branch", self._recording.id, number, parent, step)
            self._put("state", self._recording.id, "running")

    def step(self, number: int, step: int, packed: Packed) -> None:
        """A snapshot of a branch; later ones of that branch, from before a rewind, go."""
        if self._recording is not None:
            new = {digest: pixels for digest, pixels in packed.extras.items() if digest not in self._recording.extras}
            self._recording.extras.update(new)
            self._put("step", self._recording.id, number, step, packed, new)

    def preview(self, number: int, step: int, preview: Preview) -> None:
        """The picture of a step."""
        if self._recording is not None:
            self._put("preview", self._recording.id, number, step, preview.pixels)

    def end(self, how: str) -> None:
        """The run under way ended: "finished", "stopped" or "failed"."""
        if self._recording is not None:
            self._put("state", self._recording.id, how)
            self._put("thin")

    def load(self, number: int, step: int) -> Packed | None:
        """A snapshot of the run that is being recorded; None where it is not kept."""
        return None if self._recording is None else self.kept.snapshot(self._recording.id, number, step)

    def flush(self, timeout: float = 30.0) -> None:
        """Waits until everything handed over is on disk."""
        if self._thread is not None and self._thread.is_alive():
            done = threading.Event()
            self._tasks.put(("tell", (done,)))
            done.wait(timeout)

    def close(self) -> None:
        """Writes what is left and ends the thread."""
        if self._thread is not None and self._thread.is_alive():
            self._tasks.put(None)
            self._thread.join(30)
        self._thread = None
        self._lock.release()

    def set_aside(self, run: int) -> None:
        """A run that was cut short was offered: it is not offered again."""
        self._put("state", run, "stopped")

    def rename(self, run: int, branch: int, name: str) -> None:
        """Gives a branch a name."""
        self._put("rename", run, branch, name)

    def forget_branch(self, run: int, branch: int) -> None:
        """Takes a branch out; those that leave it keep their own steps."""
        self._put("forget_branch", run, branch)

    def forget(self, run: int) -> None:
        """Takes a run out."""
        self._put("forget", run)

    @property
    def recording(self) -> int | None:
        """The run that is being recorded, or was last."""
        return None if self._recording is None else self._recording.id

    def _put(self, verb: str, *values: Any) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._write, name="journal", daemon=True)
            self._thread.start()
        self._tasks.put((verb, values))

    # Below: the journal's own thread.

    def _write(self) -> None:
        with contextlib.suppress(OSError, AttributeError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
            db = sqlite3.connect(self._path, timeout=30, isolation_level=None)
            db.execute("PRAGMA auto_vacuum = INCREMENTAL")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.executescript(SCHEMA)
        except (OSError, sqlite3.Error):
            log.exception("the journal cannot be written: runs are not kept")
            self._drain()
            return
        writer = Writer(db, self._lock.name)
        going = True
        while going:
            going = self._batch(db, writer)
        db.close()

    def _batch(self, db: sqlite3.Connection, writer: Writer) -> bool:
        """Writes what has come meanwhile in one transaction; False when it is to end."""
        told: list[threading.Event] = []
        going = True
        try:
            tasks = [self._tasks.get()]
            while len(tasks) < _BATCH and not self._tasks.empty():
                tasks.append(self._tasks.get())
            told = [task[1][0] for task in tasks if task is not None and task[0] == "tell"]
            going = None not in tasks
            db.execute("BEGIN IMMEDIATE")
            for task in tasks:
                if task is None:
                    break
                verb, values = task
                if verb == "thin":
                    writer.thin(self.budget)
                elif verb != "tell":
                    getattr(writer, verb)(*values)
            db.execute("COMMIT")
        except Exception:
            # A full disk, for one. The run itself must not suffer.
            if not self._said:
                log.exception("a part of the run was not kept in the journal")
            self._said = True
            with contextlib.suppress(sqlite3.Error):
                db.execute("ROLLBACK")
        for event in told:
            event.set()
        return going

    def _drain(self) -> None:
        while (task := self._tasks.get()) is not None:
            if task[0] == "tell":
                task[1][0].set()


def open_journal() -> Journal:
    """The present user's journal, with the budget of their settings."""
    places = user_places()
    settings, _ = load_settings(places.settings)
    return Journal(places.journal, settings.journal_megabytes << 20)

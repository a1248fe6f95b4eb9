"""The statements that write the journal of runs."""

from __future__ import annotations

import json
import sqlite3
import time
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.job import Job, Packed
from ldm_studio.storage.arrays import name_of, pack_array
from ldm_studio.storage.images import encode_png

SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, begun REAL, owner TEXT, state TEXT, recipe TEXT,
    total INTEGER, source BLOB, mask BLOB);
CREATE TABLE IF NOT EXISTS extras (run INTEGER, digest TEXT, png BLOB, PRIMARY KEY (run, digest));
CREATE TABLE IF NOT EXISTS branches (run INTEGER, number INTEGER, parent INTEGER, first INTEGER, name TEXT,
    PRIMARY KEY (run, number));
CREATE TABLE IF NOT EXISTS steps (run INTEGER, branch INTEGER, step INTEGER, state TEXT, preview BLOB,
    PRIMARY KEY (run, branch, step));
CREATE TABLE IF NOT EXISTS arrays (run INTEGER, name BLOB, data BLOB, PRIMARY KEY (run, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS uses (run INTEGER, branch INTEGER, step INTEGER, place INTEGER, name BLOB,
    PRIMARY KEY (run, branch, step, place)) WITHOUT ROWID;
"""


class Writer:
    """One method for each thing that is recorded. Used on the journal's own thread, inside a transaction."""

    def __init__(self, db: sqlite3.Connection, owner: str) -> None:
        self._db = db
        self._owner = owner

    def begin(self, run: int, job: Job, steps: int, number: int) -> None:
        source = encode_png(job.source, level=1) if job.source is not None else None
        mask = encode_png(job.mask, level=1) if job.mask is not None else None
        recipe = job.recipe.model_dump_json(exclude_defaults=True)
        row = (run, time.time(), self._owner, "running", recipe, steps, source, mask)
        self._db.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._db.execute("INSERT INTO branches VALUES (?, ?, NULL, 0, '')", (run, number))
        self._extras(run, job.extras)

    def state(self, run: int, state: str) -> None:
        self._db.execute("UPDATE runs SET state = ?, owner = ? WHERE id = ?", (state, self._owner, run))

    def branch(self, run: int, number: int, parent: int, first: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO branches VALUES (?, ?, ?, ?, '')", (run, number, parent, first))

    def step(self, run: int, branch: int, step: int, packed: Packed, extras: dict[str, Any]) -> None:
        query = "SELECT preview FROM steps WHERE run = ? AND branch = ? AND step = ?"
        before = self._db.execute(query, (run, branch, step)).fetchone()  # A change leaves what the step showed.
        for table in ("steps", "uses"):
            self._db.execute(f"DELETE FROM {table} WHERE run = ? AND branch = ? AND step >= ?", (run, branch, step))
        row = (run, branch, step, json.dumps(packed.values), before[0] if before else None)
        self._db.execute("INSERT INTO steps VALUES (?, ?, ?, ?, ?)", row)
        for place, array in enumerate(packed.arrays):
            name = name_of(array)
            if not self._db.execute("SELECT 1 FROM arrays WHERE run = ? AND name = ?", (run, name)).fetchone():
                self._db.execute("INSERT INTO arrays VALUES (?, ?, ?)", (run, name, pack_array(array)))
            self._db.execute("INSERT INTO uses VALUES (?, ?, ?, ?, ?)", (run, branch, step, place, name))
        self._extras(run, extras)

    def preview(self, run: int, branch: int, step: int, pixels: NDArray[np.uint8]) -> None:
        done, data = cv2.imencode(".webp", cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA), [cv2.IMWRITE_WEBP_QUALITY, 80])
        if done:
            row = (data.tobytes(), run, branch, step)
            self._db.execute("UPDATE steps SET preview = ? WHERE run = ? AND branch = ? AND step = ?", row)

    def rename(self, run: int, branch: int, name: str) -> None:
        self._db.execute("UPDATE branches SET name = ? WHERE run = ? AND number = ?", (name, run, branch))

    def forget_branch(self, run: int, branch: int) -> None:
        for table in ("steps", "uses"):
            self._db.execute(f"DELETE FROM {table} WHERE run = ? AND branch = ?", (run, branch))
        self._db.execute("DELETE FROM branches WHERE run = ? AND number = ?", (run, branch))
        self._sweep(run)

    def forget(self, run: int) -> None:
        for table in ("steps", "uses", "arrays", "extras", "branches"):
            self._db.execute(f"DELETE FROM {table} WHERE run = ?", (run,))
        self._db.execute("DELETE FROM runs WHERE id = ?", (run,))

    def thin(self, budget: int) -> None:
        """Brings the journal under its budget.

        Of the oldest runs first every other snapshot goes, again and again, until only the ends of their branches are
        left; only then whole runs go, the oldest first. The newest run is thinned last, and never goes.
        """
        runs = [key for (key,) in self._db.execute("SELECT id FROM runs ORDER BY id")]
        for run in runs:
            while self._size() > budget and self._thin_once(run):
                pass
        for run in runs[:-1]:
            if self._size() > budget:
                self.forget(run)

    def _thin_once(self, run: int) -> bool:
        """Takes every other snapshot out of a run, but for the ends; False where there was none to take."""
        gone = []
        for branch in self._db.execute("SELECT DISTINCT branch FROM steps WHERE run = ?", (run,)).fetchall():
            rows = self._db.execute("SELECT step FROM steps WHERE run = ? AND branch = ? ORDER BY step", (run, *branch))
            inner = [step for (step,) in rows][1:-1]
            gone += [(run, *branch, step) for step in inner[::2]]
        for table in ("steps", "uses"):
            self._db.executemany(f"DELETE FROM {table} WHERE run = ? AND branch = ? AND step = ?", gone)
        self._sweep(run)
        return bool(gone)

    def _sweep(self, run: int) -> None:
        """Arrays that no step uses any more go."""
        query = "DELETE FROM arrays WHERE run = ? AND name NOT IN (SELECT name FROM uses WHERE run = ?)"
        self._db.execute(query, (run, run))

    def _size(self) -> int:
        pages, free = (self._db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
        return int(pages - free) * int(self._db.execute("PRAGMA page_size").fetchone()[0])

    def _extras(self, run: int, extras: Any) -> None:
        for digest, pixels in extras.items():
            row = (run, digest, encode_png(pixels, level=1))
            self._db.execute("INSERT OR IGNORE INTO extras VALUES (?, ?, ?)", row)

"""What a journal of runs holds, read back: runs, branches, steps, jobs and snapshots."""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.errors import StudioError
from ldm_studio.core.job import Job, Packed
from ldm_studio.core.recipe import Recipe, make_recipe
from ldm_studio.core.wording import said
from ldm_studio.storage.arrays import unpack_array
from ldm_studio.storage.images import decode_extra, decode_mask, decode_picture
from ldm_studio.storage.locks import held_elsewhere

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KeptStep:
    """A step in the journal; `preview` is its picture, RGBA of at most 256 pixels, None where there was none."""

    branch: int
    step: int
    preview: NDArray[np.uint8] | None


@dataclass(frozen=True)
class KeptBranch:
    """A branch in the journal, by the number that it had; the run itself has no parent."""

    number: int
    parent: int | None
    first: int
    name: str = ""


@dataclass(frozen=True)
class KeptRun:
    """A run in the journal.

    state: "running" (its process ended in mid-run, unless it still lives), "finished", "stopped" or "failed". total:
    its number of steps. last: branch and step to go on from.
    """

    id: int
    begun: float
    state: str
    recipe: Recipe
    total: int
    branches: tuple[KeptBranch, ...]
    last: tuple[int, int]
    bytes: int = 0


class Archive:
    """The journal's file, read. Any thread may ask."""

    def __init__(self, path: Path, own: str, flush: Callable[[], None]) -> None:
        """Args:
        path: of the file, which need not be there.
        own: the name of this process's lock: its runs are under way, not cut short.
        flush: waits until what is being recorded is in the file.
        """
        self._path, self._own, self._flush = path, own, flush

    def runs(self) -> list[KeptRun]:
        """All runs, newest first; empty where nothing was ever recorded."""
        with self._reading() as db:
            return [] if db is None else [run for (key,) in self._keys(db) if (run := _run(db, key)) is not None]

    def interrupted(self) -> KeptRun | None:
        """The newest run whose process ended in mid-run; None where there is none."""
        with self._reading() as db:
            if db is None:
                return None
            for key, owner in db.execute("SELECT id, owner FROM runs WHERE state = 'running' ORDER BY id DESC"):
                if owner != self._own and not held_elsewhere(self._path.parent / "alive", str(owner)):
                    run = _run(db, key)
                    if run is not None:
                        return run
        return None

    def steps(self, run: int) -> list[KeptStep]:
        """The steps of a run, branch by branch."""
        with self._reading() as db:
            if db is None:
                return []
            rows = db.execute("SELECT branch, step, preview FROM steps WHERE run = ? ORDER BY branch, step", (run,))
            return [KeptStep(branch, step, _decoded(preview)) for branch, step, preview in rows]

    def job(self, run: int) -> Job:
        """A run's job, with the recipe as it was completed: opened again, it gives the same bits.

        Raises:
            StudioError: it is not there any more.
        """
        with self._reading() as db:
            row = db and db.execute("SELECT recipe, source, mask FROM runs WHERE id = ?", (run,)).fetchone()
            if not row or db is None:
                raise StudioError("This run is not in the journal any more: start a new one.")
            recipe = make_recipe(**json.loads(row[0]))
            pngs = db.execute("SELECT digest, png FROM extras WHERE run = ?", (run,)).fetchall()
        found = [decode_extra(png, [digest], said("a mask or picture in the journal")) for digest, png in pngs]
        source = decode_picture(row[1], said("the picture in the journal")).pixels if row[1] else None
        mask = decode_mask(row[2], said("the mask in the journal")) if row[2] else None
        return Job(recipe, source, mask, dict(each for each in found if each is not None))

    def snapshot(self, run: int, branch: int, step: int) -> Packed | None:
        """A kept snapshot; None where there is none."""
        with self._reading() as db:
            if db is None:
                return None
            key = (run, branch, step)
            row = db.execute("SELECT state FROM steps WHERE run = ? AND branch = ? AND step = ?", key).fetchone()
            if row is None or row[0] is None:
                return None
            query = (
                "SELECT data FROM uses JOIN arrays USING (run, name) WHERE run = ? AND branch = ? AND step = ? "
                "ORDER BY place"
            )
            arrays = tuple(unpack_array(data) for (data,) in db.execute(query, key))
        return Packed(json.loads(row[0]), arrays)

    @staticmethod
    def _keys(db: sqlite3.Connection) -> list[tuple[int]]:
        return db.execute("SELECT id FROM runs ORDER BY id DESC").fetchall()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        self._flush()
        if not self._path.exists():
            yield None
            return
        db = sqlite3.connect(self._path, timeout=10)
        try:
            yield db
        except sqlite3.Error as error:
            log.exception("the journal could not be read")
            raise StudioError("The journal of runs is damaged: delete it in the state folder.") from error
        finally:
            db.close()


def _run(db: sqlite3.Connection, key: int) -> KeptRun | None:
    """A run as it is listed; None where it has no step yet or cannot be read."""
    begun, state, recipe, total = db.execute(
        "SELECT begun, state, recipe, total FROM runs WHERE id = ?", (key,)
    ).fetchone()
    rows = db.execute("SELECT number, parent, first, name FROM branches WHERE run = ? ORDER BY number", (key,))
    branches = tuple(KeptBranch(*row) for row in rows)
    last = db.execute(
        "SELECT branch, step FROM steps WHERE run = ? ORDER BY branch DESC, step DESC LIMIT 1", (key,)
    ).fetchone()
    size = db.execute("SELECT SUM(LENGTH(data)) FROM arrays WHERE run = ?", (key,)).fetchone()[0] or 0
    size += db.execute("SELECT SUM(LENGTH(preview)) FROM steps WHERE run = ?", (key,)).fetchone()[0] or 0
    if last is None or not branches:
        return None
    try:
        return KeptRun(key, begun, state, make_recipe(**json.loads(recipe)), total, branches, tuple(last), size)
    except (StudioError, ValueError):
        log.warning("run %d in the journal cannot be read", key)
        return None


def _decoded(data: bytes | None) -> NDArray[np.uint8] | None:
    if data is None:
        return None
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        return None
    code = cv2.COLOR_BGRA2RGBA if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGBA
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)

"""Runs on disk: what was recorded comes back, within a budget."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Named, Packed, Preview
from ldm_studio.core.recipe import make_recipe
from ldm_studio.storage.arrays import pack_array, unpack_array
from ldm_studio.storage.journal import Journal


@given(
    nps.arrays(
        st.sampled_from([np.float32, np.int16, np.uint8, np.int64, np.float64, np.bool_]),
        nps.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=6),
    )
)
def test_arrays_come_back_exactly(array):
    back = unpack_array(pack_array(array))
    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert back.tobytes() == array.tobytes()


@pytest.mark.parametrize("data", [b"", b"[]\n", b'["<f4", [9]]\nxx', b'["O", [1]]\n', b'["<f4", [99999999999]]\n'])
def test_damaged_arrays_are_told(data):
    with pytest.raises(InputError):
        unpack_array(data)


def packed(value, size=64, **extras):
    random = np.random.default_rng(value)
    shared = np.arange(1000, dtype=np.float32)
    return Packed({"index": value, "latents": {"t": 0}}, (random.standard_normal(size, np.float32), shared), extras)


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "journal" / "runs.sqlite", 1 << 30)
    yield made
    made.close()


def record(journal, steps=4, size=64, first=1):
    mask = np.zeros((16, 16), np.uint8)
    mask[4:9] = 90
    source = np.random.default_rng(0).integers(0, 255, (16, 16, 4), np.uint8)
    journal.begin(first, Job(make_recipe(task="inpaint", prompt="a fox"), source, mask), steps)
    for step in range(steps + 1):
        journal.step(first, step, packed(step, size))
        if step:
            journal.preview(first, step, Preview(np.full((8, 8, 4), 10 * step, np.uint8)))
    return source, mask


def test_a_run_comes_back(journal, tmp_path):
    source, mask = record(journal)
    journal.branch(2, 1, 2)
    extra = Named.of(np.full((16, 16), 200, np.uint8))
    recipe = {"recipe": {"edits": []}}
    journal.step(2, 2, Packed({"index": 9, **recipe}, (np.ones(3),), {extra.digest: extra.pixels}))
    journal.rename(journal.recording, 2, "warmer")
    journal.end("finished")
    journal.close()
    other = Journal(tmp_path / "journal" / "runs.sqlite", 1 << 30)
    (run,) = other.kept.runs()
    assert (run.state, run.total, run.last) == ("finished", 4, (2, 2))
    assert [(b.number, b.parent, b.first, b.name) for b in run.branches] == [(1, None, 0, ""), (2, 1, 2, "warmer")]
    job = other.kept.job(run.id)
    assert job.recipe.prompt == "a fox"
    np.testing.assert_array_equal(job.source, source)
    np.testing.assert_array_equal(job.mask, mask)
    np.testing.assert_array_equal(job.extras[extra.digest], extra.pixels)
    again = other.kept.snapshot(run.id, 1, 3)
    assert again.values == packed(3).values
    for kept, wanted in zip(again.arrays, packed(3).arrays, strict=True):
        np.testing.assert_array_equal(kept, wanted)
    steps = other.kept.steps(run.id)
    assert [(each.branch, each.step) for each in steps] == [(1, n) for n in range(5)] + [(2, 2)]
    assert abs(int(steps[3].preview[0, 0, 0]) - 30) < 4
    assert steps[0].preview is None
    assert other.kept.snapshot(run.id, 1, 9) is None


def test_steps_made_anew_take_the_place_of_the_old(journal):
    record(journal)
    journal.step(1, 2, packed(77))
    run = journal.recording
    assert [each.step for each in journal.kept.steps(run)] == [0, 1, 2]
    assert journal.kept.snapshot(run, 1, 2).values["index"] == 77
    assert journal.kept.steps(run)[2].preview is not None


def test_only_a_run_whose_process_is_gone_was_interrupted(journal, tmp_path):
    record(journal)
    journal.flush()
    path = tmp_path / "journal" / "runs.sqlite"
    assert Journal(path, 1).kept.interrupted() is None, "its process lives"
    journal.close()
    assert Journal(path, 1).kept.interrupted().last == (1, 4)
    assert Journal(tmp_path / "none" / "runs.sqlite", 1).kept.interrupted() is None


def test_the_oldest_snapshots_thin_out_first_and_ends_stay(journal):
    runs = []
    for _ in range(3):
        record(journal, steps=16, size=20_000)
        runs.append(journal.recording)
        journal.end("finished")
        time.sleep(0.001)
    journal.flush()
    full = {run: [each.step for each in journal.kept.steps(run)] for run in runs}
    assert all(len(steps) == 17 for steps in full.values())
    whole = sum(run.bytes for run in journal.kept.runs())
    journal.budget = journal_size(journal) - whole // 4
    journal.end("finished")
    left = [[each.step for each in journal.kept.steps(run)] for run in runs]
    assert len(left[0]) < 17 == len(left[2])
    assert all({0, 16} <= set(steps) for steps in left)
    journal.budget = 0
    journal.end("finished")
    assert [run.id for run in journal.kept.runs()] == [runs[2]]
    assert [each.step for each in journal.kept.steps(runs[2])] == [0, 16]
    assert journal.kept.snapshot(runs[2], 1, 16).values["index"] == 16


def journal_size(journal):
    journal.flush()
    import sqlite3

    db = sqlite3.connect(journal._path)
    pages, free, size = (db.execute(f"PRAGMA {n}").fetchone()[0] for n in ("page_count", "freelist_count", "page_size"))
    return (pages - free) * size


def test_branches_and_runs_can_be_forgotten(journal):
    record(journal)
    journal.branch(2, 1, 2)
    journal.step(2, 3, packed(5))
    run = journal.recording
    journal.forget_branch(run, 2)
    assert [branch.number for branch in journal.kept.runs()[0].branches] == [1]
    journal.forget(run)
    assert journal.kept.runs() == []


def test_a_journal_that_cannot_be_written_harms_nobody(tmp_path):
    (tmp_path / "journal").write_text("a file where a folder should be")
    journal = Journal(tmp_path / "journal" / "runs.sqlite", 1)
    record(journal)
    journal.end("finished")
    journal.flush()
    assert journal.kept.runs() == []
    journal.close()

"""Runs of the journal in the window's state."""

import numpy as np
import pytest

from ldm_studio.core.job import Job, Packed, Preview
from ldm_studio.core.recipe import make_recipe
from ldm_studio.engine import events
from ldm_studio.storage.journal import Journal
from ldm_studio.studio.journaling import Journaling


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "journal" / "runs.sqlite", 1 << 30)
    recipe = make_recipe(prompt="a fox", steps=4)
    made.begin(1, Job(recipe), 4)

    def step(branch, number, recipe):
        values = {"recipe": recipe.model_dump(mode="json", exclude_defaults=True)}
        made.step(branch, number, Packed(values, (np.zeros(3),)))
        if number:
            made.preview(branch, number, Preview(np.full((8, 8, 4), 99, np.uint8)))

    for number in range(5):
        step(1, number, recipe)
    made.branch(2, 1, 2)
    changed = recipe.edited(2, {"guidance": 9.0})
    step(2, 2, changed)
    step(2, 3, changed)
    made.close()
    return Journal(tmp_path / "journal" / "runs.sqlite", 1 << 30)


@pytest.fixture
def journaling(studio, engine, journal):
    made = Journaling(journal, engine, studio.run, studio.runner.follow, studio.document, studio)
    made.said = []
    made.offered.connect(made.said.append)
    made.look()
    return made


def test_a_run_that_was_cut_short_is_shown_and_offered(studio, engine, journaling, journal):
    assert journaling.said == ["A run was cut short at step 3 of 4 (a fox)."]
    assert [(view.branch, view.number) for view in studio.run.steps] == [(1, n) for n in (1, 2, 3, 4)] + [
        (2, 2),
        (2, 3),
    ]
    assert [(each.parent, each.first, each.label) for each in studio.run.branches] == [
        (None, 0, ""),
        (1, 2, "guidance 5 to 9"),
    ]
    verb, saved = engine.calls[-1]
    assert verb == "reopen"
    assert saved.branches == ((1, None, 0), (2, 1, 2))
    assert journaling.can_continue
    assert journal.kept.interrupted() is None, "it is offered once"
    journaling.go_on()
    assert engine.calls[-1] == ("carry_on", 2, 3)
    assert studio.run.busy
    studio.on_event(events.Started(2, 4, 3))
    assert studio.run.phase == "running"
    assert not journaling.can_continue


def test_a_step_of_a_run_brought_back_is_forked(studio, engine, journaling):
    engine.numbers = 2
    studio.parameters.set("guidance", 9.0)
    studio.parameters.set("prompt", "a wolf")
    studio.run.choose(1)
    assert studio.commands.trigger("run.go_on")
    assert engine.calls[-1] == ("fork", 2, {"prompt": "a wolf", "guidance": 9.0}, 1)


def test_names_and_deletions_reach_the_disk(studio, journaling, journal):
    journaling.rename(2, "warmer")
    assert studio.run.branches[-1].name == "warmer"
    assert journal.kept.runs()[0].branches[-1].name == "warmer"
    journaling.forget_branch(2)
    assert [branch.number for branch in journal.kept.runs()[0].branches] == [1]
    assert [branch.number for branch in studio.run.branches] == [1]
    journal.close()


def test_a_run_of_another_picture_takes_nothing_of_this_one(studio, engine, tmp_path):
    from ldm_studio.core.digest import pixel_digest
    from ldm_studio.core.geometry import Rect

    frame = Rect(0, 0, 64, 64)
    source, mask = np.zeros((64, 64, 4), np.uint8), np.full((64, 64), 255, np.uint8)
    recipe = make_recipe(
        task="inpaint", prompt="a fox", frame=frame, source_digest=pixel_digest(source), mask_digest=pixel_digest(mask)
    )
    journal = Journal(tmp_path / "other" / "runs.sqlite", 1 << 30)
    journal.begin(1, Job(recipe, source, mask), 4)
    values = {"recipe": recipe.model_dump(mode="json", exclude_defaults=True)}
    journal.step(1, 0, Packed(values, (np.zeros(3),)))
    journal.step(1, 1, Packed(values, (np.zeros(3),)))
    journal.preview(1, 1, Preview(np.full((8, 8, 4), 99, np.uint8)))
    journal.end("stopped")
    journaling = Journaling(journal, engine, studio.run, studio.runner.follow, studio.document, studio)
    assert journaling.bring_back(journal.kept.runs()[0])
    studio.run.choose(0)
    studio.files.use_recipe(recipe)
    assert studio.commands.trigger("run.go_on")
    assert engine.calls[-1] == ("fork", 1, {}, 1)
    journal.close()

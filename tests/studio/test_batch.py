"""Variations, grids and live painting, with the test playing the inference thread."""

import numpy as np
import pytest

from ldm_studio.core.geometry import Rect
from ldm_studio.core.grid import parse_axis
from ldm_studio.core.job import Result
from ldm_studio.engine import events


def finish(studio, engine, colour=0):
    recipe = engine.jobs[-1].recipe
    studio.on_event(events.Started(engine.numbers, recipe.steps))
    studio.on_event(events.Finished(engine.numbers, Result(recipe, np.full((64, 64, 4), colour, np.uint8)), 1.0))


@pytest.fixture
def text(studio):
    studio.parameters.set("mode", "text")
    studio.parameters.set("seed", 10)
    return studio


def test_variations_come_one_after_the_other(text, engine):
    assert text.commands.trigger("run.variations")
    for number in range(4):
        assert [job.recipe.seed for job in engine.jobs] == list(range(10, 11 + number))
        finish(text, engine)
    assert len(engine.jobs) == 4
    assert not text.batch.busy
    assert [item.label for item in text.results.items] == [f"seed {n}" for n in range(10, 14)]
    text.parameters.set("variation_strength", 0.2)
    text.commands.trigger("run.variations")
    assert engine.jobs[-1].recipe.variation_strength == 0.2
    assert text.batch.left == 3
    text.parameters.set("variations", 9)
    text.commands.trigger("run.variations")
    assert text.batch.left == 8


def test_variations_choose_different_words_and_the_run_knows_the_template(text, engine):
    text.parameters.set("prompt", "a {red|blue|green} ball")
    text.batch.variations(3)
    for _ in range(3):
        assert not text.steering.can_apply
        finish(text, engine)
    assert {job.recipe.prompt for job in engine.jobs} == {"a red ball", "a blue ball", "a green ball"}
    assert text.parameters.values.prompt == "a {red|blue|green} ball"
    text.batch.grid((parse_axis("guidance", "3,5"),))
    finish(text, engine)
    assert engine.jobs[-1].recipe.prompt == engine.jobs[-2].recipe.prompt
    finish(text, engine)
    told, count = [], len(engine.jobs)
    text.message.connect(lambda level, words: told.append((level, words)))
    text.parameters.set("prompt", "a __nosuch__ ball")
    text.batch.variations(3)
    assert len(engine.jobs) == count
    assert not text.batch.busy
    assert [level for level, _ in told] == ["error"]
    assert "__nosuch__" in told[0][1]


@pytest.mark.parametrize("how", ["cancel", "generate", "fail"])
def test_a_batch_ends_with_its_run(text, engine, how):
    text.batch.variations(4)
    if how == "generate":
        text.commands.trigger("run.generate")
    else:
        event = events.Stopped(engine.numbers) if how == "cancel" else events.Failed(engine.numbers, "No.")
        text.on_event(event)
    assert not text.batch.busy
    count = len(engine.jobs)
    if how == "generate":
        finish(text, engine)
    assert len(engine.jobs) == count


def test_a_grid_gives_a_sheet_and_separate_results(text, engine, tmp_path):
    axes = (parse_axis("guidance", "3,5"), parse_axis("seed", "1..2"))
    text.batch.grid(axes)
    assert not text.batch.has_sheet
    for number in range(4):
        finish(text, engine, 60 * number)
    assert text.batch.has_sheet
    assert sorted(text.batch.made) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert text.results.items[1].label == "guidance 5, seed 1"
    text.files.save_sheet(tmp_path / "grid.png", text.batch.axes, text.batch.made)
    text.errands.wait()
    assert (tmp_path / "grid.png").exists()
    text.batch.grid((parse_axis("guidance", "300"),))
    assert "guidance" in text.said[-1][1]
    assert not text.batch.busy


def test_the_result_follows_the_brush(studio, engine):
    studio.shapes.rectangle(Rect(60, 60, 40, 40))
    assert not engine.jobs
    studio.parameters.set("seed", 3)
    assert studio.commands.trigger("run.live")
    for number in range(3):
        studio.strokes.begin(80, 80 + 9 * number)
        assert len(engine.jobs) == number
        studio.strokes.end()
        assert len(engine.jobs) == number + 1
    assert engine.jobs[-1].recipe.steps == 4
    assert {job.recipe.seed for job in engine.jobs} == {3}
    recipe = engine.jobs[-1].recipe
    for _ in range(2):  # The newest result takes the place of the one before.
        result = Result(recipe, np.zeros((recipe.frame.height, recipe.frame.width, 4), np.uint8))
        studio.on_event(events.Finished(engine.numbers, result, 1.0))
        assert len(studio.results.items) == 1
        studio.strokes.begin(100, 100)
        studio.strokes.end()
    studio.commands.trigger("run.live")
    count = len(engine.jobs)
    studio.strokes.begin(120, 120)
    studio.strokes.end()
    assert len(engine.jobs) == count

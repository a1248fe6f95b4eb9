"""Verbs on layers, and results that become layers."""

from dataclasses import replace

import numpy as np
import pytest

from ldm_studio.core.composite import composite, opaque
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.layers import Layer
from ldm_studio.engine import events
from ldm_studio.storage import undo
from ldm_studio.storage.projects import Project, load_project, save_project
from ldm_studio.studio.layer_moving import LayerMover
from ldm_studio.studio.layers import LayerEditor


@pytest.fixture
def layers(studio):
    """A picture with a small red layer on it, which is in hand."""
    red = Layer(np.full((20, 30, 4), (255, 0, 0, 255), np.uint8), 10, 5, "Red")
    studio.document.change_layers((*studio.document.layers, red), "red", red.number)
    return studio.layers


def names(studio):
    return [layer.name for layer in studio.document.layers]


def undone(studio, before):
    studio.document.history.undo()
    assert studio.document.layers == before


def test_duplicating_renaming_and_moving_in_the_stack(studio, layers):
    before = studio.document.layers
    layers.duplicate()
    layers.duplicate()
    assert names(studio) == ["Picture", "Red", "Red copy", "Red copy 2"]
    studio.layer_tree.move(0)
    assert names(studio)[0] == "Red copy 2"
    studio.layer_tree.move(99)
    layers.change(name="  two\nlines \x00 ")
    assert names(studio)[-1] == "two lines"
    layers.change(name=" ")
    assert names(studio)[-1] == "two lines"
    studio.document.history.go_to(1)
    assert studio.document.layers == before


def test_merging_keeps_what_is_seen(studio, layers):
    layers.change(opacity=0.5)
    layers.change(mode="multiply")
    seen, before = studio.document.pixels.copy(), studio.document.layers
    studio.layer_merger.merge_down()
    assert names(studio) == ["Picture"]
    np.testing.assert_array_equal(studio.document.pixels, seen)
    undone(studio, before)
    studio.layer_merger.flatten()
    assert names(studio) == ["Picture"]
    np.testing.assert_array_equal(studio.document.pixels, seen)
    studio.layer_merger.merge_down()
    layers.delete()
    assert [level for level, _ in studio.said] == ["warning", "warning"]


def test_a_locked_layer_is_left_alone(studio, layers):
    layers.change(locked=True)
    before = studio.document.layers
    for verb in (layers.delete, studio.layer_merger.merge_down, studio.layer_merger.flatten, studio.layer_masks.take):
        verb()
    layers.change(opacity=0.1)
    layers.soften(9)
    assert studio.document.layers == before
    assert "unlock it" in studio.said[-1][1]
    layers.change(visible=False)
    layers.change(locked=False)
    layers.delete()
    assert names(studio) == ["Picture"]


def test_what_a_slider_does_is_one_step(studio, layers, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    steps = len(studio.document.history.labels)
    for percent in range(99, 40, -1):
        layers.change(opacity=percent / 100)
        now[0] += 0.02
    assert len(studio.document.history.labels) == steps + 1
    now[0] += 5
    layers.change(opacity=1.0)
    assert len(studio.document.history.labels) == steps + 2


def test_masks_of_layers(studio, layers):
    studio.layer_masks.take()
    assert "masked" in studio.said[-1][1]
    studio.shapes.rectangle(Rect(0, 0, 20, 200))
    studio.layer_masks.take()
    assert (studio.document.pixels[10, 15] == (255, 0, 0, 255)).all()
    assert not (studio.document.pixels[10, 25] == (255, 0, 0, 255)).all()
    layers.soften(4)
    assert 0 < studio.document.chosen.mask[10, 8] < 255
    studio.layer_masks.show()
    assert studio.document.mask[5:25, 10:20].all()
    assert np.count_nonzero(studio.document.mask) == 200
    studio.layer_masks.drop()
    studio.layer_masks.show()
    assert np.count_nonzero(studio.document.mask) == 600


def test_a_new_layer_holds_what_is_seen(studio, layers):
    seen = studio.document.pixels.copy()
    layers.add_seen()
    assert studio.document.chosen.rect == studio.document.rect
    studio.document.history.undo()
    studio.shapes.rectangle(Rect(12, 6, 5, 4))
    layers.add_seen()
    assert studio.document.chosen.rect == Rect(12, 6, 5, 4)
    np.testing.assert_array_equal(studio.document.pixels, seen)


def test_a_picture_of_another_depth_becomes_a_layer(studio):
    studio.document.replace(Picture(np.zeros((10, 10, 4), np.uint16)), "deep")
    studio.layers.add_picture(Picture(np.full((4, 4, 4), 255, np.uint8)), "shallow")
    assert studio.document.chosen.pixels.dtype == np.uint16
    assert (studio.document.pixels[5, 5] == 65535).all()


@pytest.fixture
def candidate(studio, engine):
    """A result of noise that waits to be accepted."""
    studio.shapes.ellipse(Rect(60, 50, 80, 70))
    studio.commands.trigger("run.generate")
    job = engine.jobs[-1]
    generated = np.random.default_rng(0).integers(0, 255, (*job.mask.shape, 3), np.uint8)
    pixels = composite(job.source, generated, job.mask, job.recipe.softness)
    result = Result(job.recipe, pixels, job.source, job.mask, {}, generated)
    studio.on_event(events.Finished(engine.numbers, result, 1.0))
    return result


def test_an_accepted_result_is_a_layer_that_looks_as_it_was_shown(studio, candidate):
    document, frame = studio.document, candidate.frame
    before, below = document.pixels.copy(), document.layers
    studio.commands.trigger("run.accept")
    np.testing.assert_array_equal(document.read(frame), candidate.pixels)
    np.testing.assert_array_equal(document.pixels[document.mask == 0], before[document.mask == 0])
    assert document.layers[:-1] == below
    layer = document.chosen
    assert (layer.rect, layer.name) == (frame, "a fox")
    np.testing.assert_array_equal(layer.pixels, opaque(candidate.generated, np.uint8))
    np.testing.assert_array_equal(layer.painted, candidate.mask)
    undone(studio, below)
    np.testing.assert_array_equal(document.pixels, before)


def test_a_result_blends_softer_before_and_after_it_is_accepted(studio, candidate):
    document = studio.document
    before = document.pixels.copy()
    assert candidate.recipe.softness == 4
    studio.commands.trigger("layer.softer")
    softer = studio.results.current.result
    assert softer.recipe.softness == 8
    expected = composite(candidate.source, candidate.generated, candidate.mask, 8)
    np.testing.assert_array_equal(softer.pixels, expected)
    assert softer.recipe.output_digest not in (None, candidate.recipe.output_digest)
    studio.commands.trigger("run.accept")
    np.testing.assert_array_equal(document.read(candidate.frame), expected)
    for _ in range(9):
        studio.commands.trigger("layer.harder")
    assert document.chosen.softness == 0
    hard = composite(candidate.source, candidate.generated, candidate.mask, 0)
    np.testing.assert_array_equal(document.read(candidate.frame), hard)
    np.testing.assert_array_equal(document.pixels[document.mask == 0], before[document.mask == 0])


def test_a_run_works_on_what_is_seen(studio, layers, engine):
    studio.shapes.rectangle(Rect(15, 8, 4, 4))
    studio.commands.trigger("run.generate")
    assert (engine.jobs[-1].source == studio.document.read(engine.jobs[-1].recipe.frame)).all()
    red = studio.document.chosen
    layers.change(visible=False)
    studio.commands.trigger("run.generate")
    assert not (engine.jobs[-1].source == engine.jobs[-2].source).all()
    assert replace(red, visible=False).looks_like(studio.document.chosen)


def test_layers_survive_saving_and_the_session(studio, candidate, tmp_path):
    studio.commands.trigger("run.accept")
    seen, softness = studio.document.pixels.copy(), studio.document.chosen.softness
    studio.files.save(tmp_path / "out.ora")
    studio.files.new(9, 9)
    studio.files.open(tmp_path / "out.ora")
    studio.errands.wait()
    np.testing.assert_array_equal(studio.document.pixels, seen)
    assert studio.document.chosen.name == "a fox"
    assert studio.document.chosen.softness == softness
    studio.commands.trigger("layer.softer")
    assert studio.document.chosen.softness > softness


def test_what_was_flattened_stays_as_it_is(studio, layers):
    flat = studio.document.pixels.copy()
    studio.layer_merger.flatten()
    layers.add_picture(Picture(np.full((40, 40, 4), 7, np.uint8)), "New")
    assert not np.array_equal(studio.document.pixels, flat)
    np.testing.assert_array_equal(studio.document.layers[0].pixels, flat)


def test_a_turn_that_turns_nothing_and_is_taken_back_undoes_nothing_else(studio, layers):
    before = studio.document.layers
    mover = studio.layer_mover
    mover.begin()
    mover.turn_to(0.0)
    mover.end(keep=False)
    assert studio.document.layers is before
    assert not studio.document.history.can_redo


def test_what_is_dragged_is_let_go_when_another_document_comes(studio, layers):
    mover = studio.layer_mover
    mover.begin()
    mover.turn_to(30)
    studio.document.replace(Picture(np.zeros((20, 20, 4), np.uint8)), "Open")
    steps = studio.document.history.labels
    mover.move_by(3, 3)
    mover.end(keep=False)
    assert studio.document.history.labels == steps
    assert (studio.document.width, studio.document.height) == (20, 20)


@pytest.mark.parametrize("name", ["a\x01b", "a\udcffb", "\x07", 'a <b> & {0} "c"'])
def test_a_picture_of_any_files_name_becomes_a_layer_that_can_be_saved(studio, tmp_path, name):
    studio.layers.add_picture(Picture(np.zeros((8, 8, 4), np.uint8)), name)
    stack = (*studio.document.layers, replace(studio.document.layers[0], name=name, number=-1))
    studio.document.change_layers(stack, "made")
    save_project(tmp_path / "a.ora", Project(studio.document.state()))
    saved = load_project(tmp_path / "a.ora").state.layers
    assert [layer.name for layer in saved][1] == names(studio)[1]
    assert len(saved) == 3


def test_layers_far_apart_are_not_merged_into_one_that_no_file_can_hold(studio, layers):
    layers.change(x=60_000, y=60_000)
    before = studio.document.layers
    studio.layer_merger.merge_down()
    assert studio.document.layers == before
    assert "too far apart" in studio.said[-1][1]
    studio.document.choose(before[0].number)
    studio.layer_tree.group()
    studio.document.choose(before[1].number)
    studio.layer_tree.lower()
    studio.document.choose(studio.document.layers[0].path[0].number)
    studio.layer_merger.merge_down()
    assert len(studio.document.layers) == 2


def test_what_is_done_after_a_restart_is_a_step_of_its_own():
    document = Document(Picture(np.zeros((8, 8, 4), np.uint8)))
    mover = LayerMover(document, LayerEditor(document, print), None, print)
    mover.begin()
    mover.move_by(3, 0)
    mover.end()
    packed = undo.pack(document.state(), document.history.steps, document.history.position)
    state = document.state()
    again = Document(Picture(np.zeros((8, 8, 4), np.uint8)))
    again.replace_state(state, "session")
    again.history.take(*undo.unpack(packed.told, packed.data, state))
    mover = LayerMover(again, LayerEditor(again, print), None, print)
    mover.begin()
    mover.move_by(4, 0)
    mover.end()
    assert again.history.labels == ["Move layer"] * 2
    again.history.undo()
    assert again.layers[0].x == 3

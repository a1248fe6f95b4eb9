"""Verbs on groups of layers."""

import numpy as np
import pytest

from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import MAX_DEPTH
from ldm_studio.core.layers import Layer
from ldm_studio.storage.projects import Project, load_project, save_project


@pytest.fixture
def tree(studio):
    """A picture, and a group "Group" of "Red" below "Blue" on it; the group is in hand."""
    made = [Layer(np.full((20, 30, 4), (*colour, 255), np.uint8), 10 * at, 5, name)
            for at, (name, colour) in enumerate((("Red", (255, 0, 0)), ("Blue", (0, 0, 255))), 1)]  # fmt: skip
    studio.document.change_layers((*studio.document.layers, *made), "made", made[0].number)
    studio.layer_tree.group()
    studio.document.choose(made[1].number)
    studio.layer_tree.lower()
    studio.layer_tree.raise_()
    studio.layer_tree.lower()
    studio.document.choose(studio.document.layers[1].path[0].number)
    return studio.layer_tree


def told(studio):
    return [(layer.name, *(group.name for group in layer.path)) for layer in studio.document.layers]


def test_layers_join_and_leave_a_group_by_the_keys(studio, tree):
    assert told(studio) == [("Picture",), ("Red", "Group"), ("Blue", "Group")]
    studio.document.choose(studio.document.layers[1].number)
    tree.lower()
    assert told(studio) == [("Picture",), ("Red",), ("Blue", "Group")]
    assert studio.document.chosen.name == "Red"
    tree.raise_()
    assert told(studio)[1] == ("Red", "Group")
    studio.document.history.go_to(0)
    assert told(studio) == [("Picture",)]


def test_a_group_in_hand_is_what_the_verbs_mean(studio, tree):
    seen = studio.document.pixels.copy()
    studio.layers.change(opacity=0.5)
    assert studio.document.chosen_group.opacity == 0.5
    assert studio.document.pixels[10, 25].tolist() == [128, 128, 255, 255], "as one picture: no red shows through"
    studio.layers.change(visible=False)
    assert (studio.document.pixels == 255).all()
    studio.layers.change(name="  ")
    studio.layers.change(name="House")
    studio.layers.nudge(3, -2)
    assert [(layer.x, layer.y) for layer in studio.document.layers[1:]] == [(13, 3), (23, 3)]
    studio.layers.duplicate()
    assert told(studio)[3:] == [("Red", "House copy"), ("Blue", "House copy")]
    assert studio.document.chosen_group.name == "House copy"
    assert studio.document.layers[1].path != studio.document.layers[3].path
    studio.layers.delete()
    assert len(studio.document.layers) == 3
    assert studio.document.chosen.name == "Blue"
    steps = ["Group opacity", "Hide group", "Rename group", "Move layer", "Duplicate layer", "Delete group"]
    assert studio.document.history.labels[-6:] == steps
    studio.document.history.go_to(len(studio.document.history.labels) - 6)
    np.testing.assert_array_equal(studio.document.pixels, seen)


def test_what_lies_in_a_locked_group_is_locked(studio, tree):
    studio.layers.change(locked=True)
    studio.document.choose(studio.document.layers[1].number)
    before = studio.document.layers
    for act in (studio.layers.delete, lambda: studio.layers.turn("down"), lambda: studio.layers.change(opacity=0.1)):
        act()
    assert studio.document.layers == before
    assert studio.said[-1] == ("warning", "Group is locked: unlock it first.")
    assert not studio.layer_mover.begin()


def test_a_group_is_merged_and_taken_apart(studio, tree):
    studio.layers.change(opacity=0.5)
    studio.layers.change(mode="multiply")
    seen = studio.document.pixels.copy()
    number = studio.document.chosen_number
    studio.layer_merger.merge_down()
    assert told(studio) == [("Picture",), ("Group",)]
    assert np.abs(studio.document.pixels.astype(int) - seen).max() <= 1
    studio.document.history.undo()
    assert studio.document.chosen_number == number
    tree.dissolve()
    assert told(studio) == [("Picture",), ("Red",), ("Blue",)]
    assert not tree.can_dissolve


def test_one_layer_alone_is_meant_by_some_verbs(studio, tree):
    before = studio.document.layers
    studio.layers.turn("left")
    studio.mask.fill_all()
    studio.layer_masks.take()
    assert studio.document.layers == before
    assert studio.said[-1] == ("warning", "This is done to one layer at a time: choose a layer of the group.")
    studio.document.choose(before[1].number)
    studio.layer_merger.merge_down()
    assert "another group" in studio.said[-1][1]


def test_a_group_is_dragged_on_the_canvas(studio, tree):
    assert studio.layer_mover.begin()
    studio.layer_mover.move_by(4.6, -1)
    studio.layer_mover.move_by(8, 2)
    studio.layer_mover.end()
    assert [layer.x for layer in studio.document.layers] == [0, 18, 28]
    studio.document.history.undo()
    assert [layer.x for layer in studio.document.layers] == [0, 10, 20]
    studio.layer_mover.begin()
    studio.layer_mover.move_by(4, 4)
    studio.layer_mover.end(keep=False)
    assert [layer.x for layer in studio.document.layers] == [0, 10, 20]


def test_a_group_is_scaled_and_turned_as_one(studio, tree):
    """Its layers keep how they lie to one another; a step of its own in the history."""
    before = studio.document.layers
    mover = studio.layer_mover
    rect = mover.rect
    assert mover.begin()
    mover.scale_to(Rect(rect.x, rect.y, 3 * rect.width, 2 * rect.height))
    mover.end()
    assert studio.document.history.labels[-1] == "Scale group"
    after = studio.document.layers
    assert after[0] is before[0], "what lies outside of it stays"
    for old, new in zip(before[1:], after[1:], strict=True):
        across, down = old.x - rect.x, old.y - rect.y
        assert new.rect == Rect(rect.x + 3 * across, rect.y + 2 * down, 3 * old.rect.width, 2 * old.rect.height)
        assert new.path == old.path
    studio.document.history.undo()
    assert studio.document.layers == before
    for _ in range(4):
        mover.rotate(90)
    assert studio.document.history.labels[-1] == "Turn group"
    assert [layer.rect for layer in studio.document.layers] == [layer.rect for layer in before]
    assert all((a.pixels == b.pixels).all() for a, b in zip(studio.document.layers, before, strict=True))
    mover.begin()
    mover.turn_to(33)
    assert mover.degrees == 33
    mover.end(keep=False)
    assert [layer.rect for layer in studio.document.layers] == [layer.rect for layer in before]


def test_a_large_group_is_turned_off_the_gui_thread(studio, tree, monkeypatch):
    monkeypatch.setattr("ldm_studio.studio.layer_moving._AT_ONCE", 10)
    before = studio.document.layers
    studio.layer_mover.rotate(90)
    assert studio.document.layers == before
    studio.errands.wait()
    assert studio.document.history.labels[-1] == "Turn group"
    assert studio.document.layers[0] is before[0]
    assert studio.document.layers[1].pixels is not before[1].pixels


def test_groups_are_not_nested_deeper_than_a_file_may_have_them(studio, tmp_path):
    for _ in range(MAX_DEPTH + 1):
        studio.commands.trigger("layer.group")
    assert len(studio.document.layers[0].path) == MAX_DEPTH
    assert studio.said[-1][0] == "warning"
    save_project(tmp_path / "deep.ora", Project(studio.document.state()))
    assert len(load_project(tmp_path / "deep.ora").state.layers[0].path) == MAX_DEPTH


def test_a_large_layer_is_turned_and_scaled_off_the_gui_thread(studio, monkeypatch):
    monkeypatch.setattr("ldm_studio.studio.layer_moving._AT_ONCE", 100)
    red = Layer(np.full((20, 30, 4), (255, 0, 0, 255), np.uint8), 10, 5, "Red")
    studio.document.change_layers((*studio.document.layers, red), "red", red.number)
    mover = studio.layer_mover
    mover.begin()
    mover.turn_to(30)
    assert studio.document.chosen is red, "its corners alone follow the hand"
    assert mover.corners != mover.rect
    assert len(mover.corners) == 4
    mover.turn_to(90)
    mover.end()
    assert studio.errands.doing == "Turn layer"
    studio.errands.wait()
    assert studio.document.chosen.rect == Rect(15, 0, 20, 30)
    assert studio.document.history.labels == ["red", "Turn layer"]
    mover.begin()
    mover.scale_to(Rect(0, 0, 40, 60))
    mover.end()
    studio.layers.change(opacity=0.5)
    studio.errands.wait()
    assert studio.document.chosen.rect == Rect(15, 0, 20, 30)
    assert "changed meanwhile" in studio.said[-1][1]
    mover.begin()
    mover.scale_to(Rect(0, 0, 40, 60))
    mover.end(keep=False)
    assert not studio.errands.doing
    mover.rotate(45)
    studio.errands.wait()
    assert studio.document.history.labels[-1] == "Turn layer"
    studio.document.history.undo()
    assert studio.document.chosen.rect == Rect(15, 0, 20, 30)


def test_an_empty_group_is_filled_emptied_and_deleted(studio):
    document = studio.document
    studio.commands.trigger("layer.new_group")
    group = document.chosen_group
    assert (group.name, document.layers[1].hollow, len(document.layers)) == ("Group", True, 2)
    assert document.layers[0].path == ()
    studio.layers.change(name="Sky")
    studio.layers.change(visible=False)
    studio.layers.change(opacity=0.5)
    assert document.chosen_group.name == "Sky"
    studio.commands.trigger("layer.new_group")
    assert [each.name for each in document.layers[2].path] == ["Group"], "beside the other, not in it"
    studio.layers.delete()
    assert document.chosen_group.name == "Sky"
    red = Layer(np.full((4, 4, 4), 255, np.uint8), name="Red")
    document.change_layers((*document.layers, red), "red", red.number)
    studio.layer_tree.lower()
    assert told(studio) == [("Picture",), ("Red", "Sky")]
    studio.layers.delete()
    assert document.chosen_group.number == group.number, "it stays, and is in hand"
    assert document.chosen_group.opacity == 0.5
    document.history.undo()
    assert told(studio) == [("Picture",), ("Red", "Sky")]
    document.history.redo()
    before = document.layers
    studio.layers.nudge(3, 3)
    studio.layers.soften(4)
    studio.layer_merger.merge_down()
    studio.layer_masks.show()
    assert studio.said[-2:] == [("warning", "The group is empty: drag a layer into it first.")] * 2
    assert not studio.layer_mover.begin()
    assert document.layers == before
    studio.layers.duplicate()
    assert document.chosen_group.name == "Sky copy"
    studio.layer_tree.dissolve()
    document.choose(group.number)
    studio.layers.delete()
    assert [layer.name for layer in document.layers] == ["Picture"]
    document.history.go_to(0)
    assert told(studio) == [("Picture",)]


def test_the_one_layer_there_is_stays_whatever_empty_groups_there_are(studio):
    studio.layer_tree.add()
    studio.document.choose(studio.document.layers[0].number)
    studio.layer_tree.group()
    studio.layers.delete()
    assert studio.said[-1][0] == "warning"
    assert [layer.hollow for layer in studio.document.layers] == [False, True]
    studio.layer_merger.flatten()
    assert told(studio) == [("Picture",)]


def test_an_empty_group_in_hand_comes_back_with_a_session(studio, tmp_path):
    studio.layer_tree.add()
    save_project(tmp_path / "p.ora", Project(studio.document.state()))
    studio.document.replace_state(load_project(tmp_path / "p.ora").state, "open")
    assert studio.document.chosen_group.name == "Group"
    studio.document.choose(studio.document.layers[0].number)
    studio.layer_tree.group()
    outer = studio.document.chosen_group
    studio.document.choose(studio.document.layers[1].number)
    studio.layer_tree.lower()
    studio.document.choose(outer.number)
    assert [layer.hollow for layer in studio.document.layers] == [False, True]
    assert studio.document.chosen.name == "Picture", "the topmost layer of the group, not the empty group in it"


def test_an_empty_group_that_is_to_be_turned_or_moved_says_why_nothing_happens(studio):
    studio.commands.trigger("layer.new_group")
    before = studio.document.layers
    for act in (lambda: studio.layer_mover.rotate(30), lambda: studio.layers.nudge(1, 0), studio.layer_mover.begin):
        studio.said.clear()
        assert not act()
        assert studio.said == [("info", "The group holds no layers: there is nothing to move or turn.")]
    assert studio.document.layers is before

"""Undo that outlives the window."""

import dataclasses
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageCms

from ldm_studio.core import mask as masks
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import added, changed, grouped, raised
from ldm_studio.core.kept_masks import keep
from ldm_studio.core.layers import Group, Layer, softened
from ldm_studio.core.wording import joined, said
from ldm_studio.storage import undo
from ldm_studio.storage.projects import Project, load_project, save_project

SIDE = (18, 24)
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def opened(dtype=np.uint8):
    return Document(Picture(np.full((*SIDE, 4), 7, dtype)))


def edit(document, kind, number):
    """One of several edits."""
    if kind == "stroke":
        stroke = Stroke(document.mask, Brush(9, 0.5, 1.0, bool(number % 2)))
        document.mask_touched(stroke.move_to(number, 9))
        document.record_stroke(stroke.before, said("Paint"))
    elif kind == "mask":
        document.change_mask([masks.inverted, masks.filled, lambda m: masks.feathered(m, 3)][number % 3], said("Edit"))
    elif kind == "layer":
        mask = np.full((5, 6), 10 * number, np.uint8)
        layer = softened(
            Layer(np.full((5, 6, 4), number, document.dtype), number, 1, "New", mask=mask, painted=mask), 2
        )
        document.change_layers(
            (*document.layers, layer), joined([said("Add {name}", name="x"), said("it")]), layer.number
        )
    elif kind == "group":
        group = Group(opacity=0.5, collapsed=bool(number % 2))
        document.change_layers(grouped(document.layers, document.chosen.number, group), "group", group.number)
    elif kind == "empty":
        group = Group(f"Group {number}", collapsed=bool(number % 2))
        document.change_layers(added(document.layers, group, document.chosen_number), said("New group"), group.number)
    elif kind == "raise":
        document.change_layers(raised(document.layers, document.chosen_number), "raise")
    elif kind == "fade" and document.chosen_group is not None:
        group = dataclasses.replace(document.chosen_group, opacity=number / 30)
        document.change_layers(changed(document.layers, group), "fade")
    elif kind == "keep":
        document.change_kept((*document.kept_masks, keep(document.mask, f"m{number}")), "keep")
    elif kind == "open":
        pixels = np.full((10 + number, 30 - number, 4), number, (np.uint8, np.uint16)[number % 2])
        document.replace(Picture(pixels, PROFILE if number % 3 else None), said("Open {name}", name="x"))
    elif kind == "crop":
        state = document.state()
        layers = tuple(dataclasses.replace(layer, x=layer.x - 1) for layer in state.layers)
        document.replace_state(dataclasses.replace(state, layers=layers, mask=state.mask[1:, 1:].copy()), said("Crop"))
    elif kind == "frame":
        document.change_frame(Rect(number - 30, -8, 64, 72) if number % 5 else None, said("Move frame"))


def seen(document):
    """All that can be told of a document but for numbers."""
    layers = [
        (
            layer.pixels.tobytes(),
            None if layer.hollow else layer.x,
            layer.name,
            layer.opacity,
            layer.softness,
            layer.shown,
            None if layer.mask is None else layer.mask.tobytes(),
            [(group.name, group.opacity, group.collapsed) for group in layer.path],
        )
        for layer in document.layers
    ]
    kept = [(mask.name, mask.rect, mask.pixels.tobytes()) for mask in document.kept_masks]
    runs = [tuple(group.number == other.number for other in document.layers[0].path) for layer in document.layers
            for group in layer.path]  # fmt: skip
    told = layers, kept, runs, document.chosen.name, document.frame, document.icc
    return document.width, document.mask.tobytes(), document.pixels.tobytes(), *told


EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            ["stroke", "mask", "layer", "group", "empty", "raise", "fade", "keep", "frame", "open", "crop"]
        ),
        st.integers(0, 25),
    ),
    max_size=12,
)


@given(edits=EDITS, back=st.integers(0, 12))
@settings(max_examples=40, deadline=None)
def test_what_was_undone_before_is_undone_after_a_restart(tmp_path_factory, edits, back):
    path = tmp_path_factory.mktemp("session") / "session.ora"
    document = opened()
    for kind, number in edits:
        edit(document, kind, number)
    history = document.history
    history.go_to(len(history.steps) - back)
    save_project(path, Project(document.state(), steps=history.steps, done=history.position))
    again = load_project(path, undoable=True)
    other = opened()
    other.replace_state(again.state, "restore")
    other.history.take(again.steps, again.done)
    assert other.history.labels == history.labels
    assert other.history.position == history.position
    for position in (*range(history.position, -1, -1), *range(len(history.steps) + 1)):
        history.go_to(position)
        other.history.go_to(position)
        assert seen(other) == seen(document)


def test_sixteen_bits_stay_and_arrays_are_shared(tmp_path):
    document = opened(np.uint16)
    edit(document, "layer", 3)
    document.change_layers([dataclasses.replace(each, opacity=0.5) for each in document.layers], "fade")
    save_project(tmp_path / "s.ora", Project(document.state(), steps=document.history.steps, done=2))
    again = load_project(tmp_path / "s.ora", undoable=True)
    assert again.steps[1].change.before[1].pixels is again.state.layers[1].pixels
    assert again.steps[0].label.template == "{part0}, {part1}"
    assert load_project(tmp_path / "s.ora").steps == (), "a project has no past"


def test_what_is_too_large_ends_the_past(monkeypatch):
    document = opened()
    document.replace(Picture(np.zeros((*SIDE, 4), np.uint8)), "Open")
    for number in range(4):
        edit(document, "layer", number)
    state, history = document.state(), document.history
    assert len(undo.pack(state, history.steps, 5).told["steps"]) == 5
    monkeypatch.setattr(undo, "BUDGET", 1000)
    assert len(undo.pack(state, history.steps, 5).told["steps"]) == 4, "the picture of before is too large"
    history.go_to(0)
    assert undo.pack(document.state(), history.steps, 0).told["steps"] == []
    history.go_to(5)
    document.change_layers(document.layers[:1], "Delete")  # What is gone has to be written.
    monkeypatch.setattr(undo, "BUDGET", 100)
    assert undo.pack(document.state(), history.steps, 6).told["steps"] == []


def test_a_crop_is_undone_after_a_restart(tmp_path):
    document = opened()
    edit(document, "stroke", 4)
    edit(document, "crop", 0)
    edit(document, "layer", 3)
    history = document.history
    save_project(tmp_path / "s.ora", Project(document.state(), steps=history.steps, done=history.position))
    again = load_project(tmp_path / "s.ora", undoable=True)
    other = opened()
    other.replace_state(again.state, "restore")
    other.history.take(again.steps, again.done)
    other.history.go_to(0)
    history.go_to(0)
    assert (other.width, other.height) == SIDE[::-1]
    assert seen(other) == seen(document)


@pytest.mark.parametrize("breaks", ["mask", "layers", "size", "depth", "frame", "kept", "icc"])
def test_a_document_of_before_that_is_odd_drops_the_past(breaks):
    document = opened()
    edit(document, "crop", 0)
    edit(document, "keep", 0)
    packed = undo.pack(document.state(), document.history.steps, 2)
    told = json.loads(json.dumps(packed.told))
    assert undo.unpack(told, packed.data, document.state())[1] == 2
    before, after = told["steps"][0]["states"]
    if breaks in ("mask", "frame", "kept", "icc"):
        before[breaks] = 7
    elif breaks == "layers":
        before["layers"] = []
    elif breaks == "size":
        after["mask"] = before["mask"]
    else:
        after["layers"][0]["pixels"] = {**before["mask"], "dtype": "uint16"}
    assert undo.unpack(told, packed.data, document.state()) == ((), 0)


@pytest.mark.parametrize("breaks", ["steps", "position", "numbers", "shape", "dtype", "mode", "rect", "data"])
def test_a_past_that_is_odd_is_dropped(breaks):
    document = opened()
    edit(document, "stroke", 4)
    edit(document, "layer", 3)
    document.change_layers(document.layers[:1], "Delete")
    packed = undo.pack(document.state(), document.history.steps, 3)
    told = json.loads(json.dumps(packed.told))
    assert undo.unpack(told, packed.data, document.state())[1] == 3
    if breaks in ("steps", "position", "numbers"):
        told[breaks] = None
    elif breaks == "rect":
        told["steps"][0]["mask"][0][0] = 1000
    elif breaks == "mode":
        told["steps"][1]["layers"][1][1]["mode"] = "wild"
    elif breaks in ("shape", "dtype"):
        told["steps"][1]["layers"][1][1]["pixels"][breaks] = {"shape": [1 << 40, 9, 4], "dtype": "float64"}[breaks]
    data = packed.data[:-20] if breaks == "data" else packed.data
    assert undo.unpack(told, data, document.state()) == ((), 0)
    assert undo.unpack([told], data, document.state()) == ((), 0)

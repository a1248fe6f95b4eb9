"""Documents and undo, driven at random by hypothesis."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ldm_studio.core import mask as masks
from ldm_studio.core.blending import BLEND_MODES
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import added, changed, grouped, raised, without
from ldm_studio.core.kept_masks import keep, moved, scaled
from ldm_studio.core.layers import Group, Layer, composed


def picture(width=24, height=18, value=7):
    return Picture(np.full((height, width, 4), value, np.uint8))


class Editing(RuleBasedStateMachine):
    """Any sequence of edits, undone and redone, comes back byte for byte."""

    def __init__(self):
        super().__init__()
        self.document = Document(picture())
        self.states = [self.now()]
        self.at = 0

    def now(self):
        pixels = self.document.pixels
        assert np.array_equal(pixels, composed(self.document.layers, self.document.rect, pixels.dtype))
        document = self.document
        return (
            pixels.tobytes(),
            document.mask.tobytes(),
            pixels.shape,
            document.layers,
            document.kept_masks,
            document.frame,
        )

    def done(self):
        if self.document.history.position == self.at and self.now() == self.states[self.at]:
            return  # Nothing differed: no step.
        del self.states[self.at + 1 :]
        self.states.append(self.now())
        self.at += 1

    @rule(x=st.integers(-5, 30), y=st.integers(-5, 25), size=st.integers(1, 15), erase=st.booleans())
    def stroke(self, x, y, size, erase):
        stroke = Stroke(self.document.mask, Brush(size, 0.5, 1.0, erase))
        self.document.mask_touched(stroke.move_to(x, y))
        self.document.mask_touched(stroke.move_to(y, x))
        self.document.record_stroke(stroke.before, "stroke")
        self.done()

    @rule(
        edit=st.sampled_from(
            [masks.inverted, masks.filled, masks.cleared, lambda m: masks.grown(m, 2), lambda m: masks.feathered(m, 3)]
        )
    )
    def edit_mask(self, edit):
        self.document.change_mask(edit, "edit")
        self.done()

    @rule(x=st.integers(-9, 30), y=st.integers(-9, 20), value=st.integers(0, 255), masked=st.booleans())
    def add_layer(self, x, y, value, masked):
        mask = np.full((8, 8), value, np.uint8) if masked else None
        layer = Layer(np.full((8, 8, 4), value, np.uint8), x, y, mask=mask)
        self.document.change_layers((*self.document.layers, layer), "add", layer.number)
        self.done()

    @rule(
        place=st.integers(0, 5),
        values=st.fixed_dictionaries(
            {},
            optional={
                "opacity": st.sampled_from([0.0, 0.3, 1.0]),
                "mode": st.sampled_from(BLEND_MODES),
                "visible": st.booleans(),
                "x": st.integers(-9, 30),
            },
        ),
    )
    def change_layer(self, place, values):
        layers = list(self.document.layers)
        place %= len(layers)
        layers[place] = dataclasses.replace(layers[place], **values)
        self.document.change_layers(layers, "change")
        self.done()

    @rule(shuffle=st.randoms(use_true_random=False))
    def reorder(self, shuffle):
        layers = list(self.document.layers)
        shuffle.shuffle(layers)
        kept = layers[: max(1, len(layers) - 1)]
        if not all(layer.hollow for layer in kept):
            self.document.change_layers(kept, "reorder")
            self.done()

    @rule(place=st.integers(0, 5), delete=st.booleans())
    def add_or_empty_group(self, place, delete):
        layers = self.document.layers
        number = layers[place % len(layers)].number
        stack = without(layers, number) if delete else added(layers, Group(opacity=0.5), number)
        if stack != layers and not all(layer.hollow for layer in stack):
            self.document.change_layers(stack, "empty group")
            self.done()

    @rule(
        place=st.integers(0, 5), group=st.booleans(), values=st.sampled_from([{}, {"opacity": 0.5}, {"visible": False}])
    )
    def change_group(self, place, group, values):
        layers = self.document.layers
        layer = layers[place % len(layers)]
        if group or not layer.path:
            stack = grouped(layers, layer.number, Group(isolated=place % 2 == 0))
        else:
            stack = (
                changed(layers, dataclasses.replace(layer.path[-1], **values))
                if values
                else raised(layers, layer.number)
            )
        if [(each.number, each.path) for each in stack] != [(each.number, each.path) for each in layers]:
            self.document.change_layers(stack, "group")
            self.done()

    @rule(name=st.sampled_from(["a", "b"]), drop=st.booleans())
    def keep_mask(self, name, drop):
        kept = self.document.kept_masks
        self.document.change_kept(kept[1:] if drop else (*kept, keep(self.document.mask, name)), "keep")
        self.done()

    @rule(x=st.integers(-60, 16), automatic=st.booleans())
    def set_frame(self, x, automatic):
        self.document.change_frame(None if automatic else Rect(x, 0, 64, 64), "frame")
        self.done()

    @rule(width=st.integers(20, 30), value=st.integers(0, 255))
    def replace(self, width, value):
        self.document.replace(picture(width, 20, value), "replace")
        del self.states[self.at + 1 :]
        self.states.append(self.now())
        self.at += 1

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        self.document.history.undo()
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self):
        self.document.history.redo()
        self.at += 1

    @rule(data=st.data())
    def jump(self, data):
        self.at = data.draw(st.integers(0, len(self.states) - 1))
        self.document.history.go_to(self.at)

    def teardown(self):
        """All of it undone, and done again."""
        for at in (*range(self.at, -1, -1), *range(len(self.states))):
            self.document.history.go_to(at)
            assert self.now() == self.states[at]

    @invariant()
    def is_as_it_was(self):
        assert self.now() == self.states[self.at]
        assert self.document.history.position == self.at


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_the_oldest_steps_go_when_the_budget_is_used_up():
    document = Document(picture(64, 64))
    document.history._budget = 20_000
    for value in range(10):
        document.replace(picture(64, 64, value + 50), str(value))
    assert document.history.labels == ["9"]
    document.history.undo()
    assert (document.pixels == 58).all()


def test_undoing_a_long_stroke_costs_what_it_painted():
    document = Document(picture(2000, 2000))
    stroke = Stroke(document.mask, Brush(8, 0.5, 1.0))
    stroke.move_to(0, 0)
    stroke.move_to(1999, 1999)
    document.record_stroke(stroke.before, "diagonal")
    assert document.history.bytes < 2 * 2000 * 2000 / 4
    document.change_mask(masks.filled, "all")
    document.change_mask(masks.cleared, "none")
    assert document.history.bytes < 2 * 2000 * 2000 / 2, "what is all one value takes no room"
    document.history.go_to(1)
    assert document.mask[1000, 1000] == 255
    document.history.undo()
    assert not document.mask.any()


def test_an_edit_that_changes_nothing_is_no_step():
    document = Document(picture())
    document.change_mask(masks.cleared, "clear")
    document.change_layers(document.layers, "same")
    assert document.history.labels == []


def test_changes_of_one_key_are_one_step():
    document = Document(picture())
    base = document.layers[0]
    for share in (0.8, 0.5, 0.2):
        document.change_layers((dataclasses.replace(document.layers[0], opacity=share),), "opacity", key="opacity")
    document.history.part()
    document.change_layers((dataclasses.replace(document.layers[0], opacity=0.1),), "opacity", key="opacity")
    assert document.history.labels == ["opacity", "opacity"]
    document.history.undo()
    assert document.layers[0].opacity == 0.2
    document.history.undo()
    assert document.layers == (base,)


def test_what_a_layer_brings_is_the_documents_until_it_is_gone():
    document = Document(picture(64, 64))
    layer = Layer(np.zeros((64, 64, 4), np.uint8))
    document.change_layers((*document.layers, layer), "add", layer.number)
    assert document.chosen is layer
    assert document.history.bytes == 0
    document.change_layers(document.layers[:1], "delete")
    assert document.history.bytes == layer.pixels.nbytes
    assert document.chosen is document.layers[0]
    document.history.undo()
    assert document.chosen is layer


def test_only_what_differs_is_told():
    document = Document(picture())
    seen = []
    document.pixels_changed.connect(lambda rect: seen.append(rect))
    layer = Layer(np.zeros((4, 6, 4), np.uint8), 20, 2)
    document.change_layers((*document.layers, layer), "add")
    document.change_layers((document.layers[0], dataclasses.replace(layer, name="other")), "rename")
    document.change_layers((document.layers[0], dataclasses.replace(layer, x=1)), "move")
    assert seen == [Rect(20, 2, 4, 4), Rect(1, 2, 23, 4)]


def test_a_mask_of_another_size_is_refused_in_a_sentence():
    with pytest.raises(InputError, match="10x10 but the picture is 24x18"):
        Document(picture(), np.zeros((10, 10), np.uint8))


def test_signals_tell_what_changed():
    document = Document(picture())
    seen = []
    document.mask_changed.connect(lambda rect: seen.append(rect))
    document.change_mask(lambda m: masks.with_rectangle(m, Rect(3, 4, 5, 6)), "box")
    assert seen == [Rect(3, 4, 5, 6)]


@given(
    data=st.data(),
    height=st.integers(1, 20),
    width=st.integers(1, 20),
    dx=st.integers(-25, 25),
    dy=st.integers(-25, 25),
)
def test_a_kept_mask_is_the_mask(data, height, width, dx, dy):
    mask = data.draw(arrays(np.uint8, (height, width), elements=st.sampled_from([0, 0, 0, 9, 255])))
    kept = keep(mask, "a")
    np.testing.assert_array_equal(kept.on(mask.shape), mask)
    expected = np.zeros((50, 60), np.uint8)
    for y, x in zip(*np.nonzero(mask), strict=True):
        if 0 <= y + dy < 50 and 0 <= x + dx < 60:
            expected[y + dy, x + dx] = mask[y, x]
    np.testing.assert_array_equal(moved(kept, dx, dy).on(expected.shape), expected)
    large = scaled(kept, 3, 2).on((2 * height, 3 * width))
    assert bool(large.any()) == bool(mask.any())

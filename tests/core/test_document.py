"""Documents and undo, driven at random by hypothesis."""

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ldm_studio.core import mask as masks
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect


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
        return self.document.pixels.tobytes(), self.document.mask.tobytes(), self.document.pixels.shape

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
        self.document.record_stroke(stroke.before, stroke.touched, "stroke")
        self.done()

    @rule(
        edit=st.sampled_from(
            [masks.inverted, masks.filled, masks.cleared, lambda m: masks.grown(m, 2), lambda m: masks.feathered(m, 3)]
        )
    )
    def edit_mask(self, edit):
        self.document.change_mask(edit, "edit")
        self.done()

    @rule(x=st.integers(0, 10), y=st.integers(0, 10), value=st.integers(0, 255))
    def change_pixels(self, x, y, value):
        rect = Rect(x, y, 8, 8)
        self.document.change_pixels(rect, np.full((8, 8, 4), value, np.uint8), "pixels")
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
        document.change_pixels(document.rect, np.full((64, 64, 4), value + 50, np.uint8), str(value))
    assert document.history.labels == ["9"]
    document.history.undo()
    assert (document.pixels == 58).all()


def test_an_edit_that_changes_nothing_is_no_step():
    document = Document(picture())
    document.change_mask(masks.cleared, "clear")
    document.change_pixels(Rect(0, 0, 4, 4), np.full((4, 4, 4), 7, np.uint8), "same")
    assert document.history.labels == []


def test_a_mask_of_another_size_is_refused_in_a_sentence():
    with pytest.raises(InputError, match="10x10 but the picture is 24x18"):
        Document(picture(), np.zeros((10, 10), np.uint8))


def test_signals_tell_what_changed():
    document = Document(picture())
    seen = []
    document.mask_changed.connect(lambda rect: seen.append(rect))
    document.change_mask(lambda m: masks.with_rectangle(m, Rect(3, 4, 5, 6)), "box")
    assert seen == [Rect(3, 4, 5, 6)]

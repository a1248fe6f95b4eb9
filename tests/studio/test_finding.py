"""Selecting objects by colours or by a model; the model is played."""

import numpy as np
import pytest

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import ModelError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Layer
from ldm_studio.studio.shelf import use

MODELS = [Asset("segmenter", "sam", "/models/sam/model.safetensors", 1), Asset("segmenter", "sam2", "/models/2", 1)]


class Model:
    """Finds the lower half, and remembers what it was asked."""

    def __init__(self):
        self.asked, self.pictures = [], []

    def __call__(self, file, picture, key, hint):
        if not self.asked or self.asked[-1][1] is not key:
            self.pictures.append(picture())
        self.asked.append((file, key, hint))
        found = np.zeros(hint.size, np.uint8)
        found[hint.size[0] // 2 :] = 255
        return found


@pytest.fixture
def model(studio):
    studio.set_models(studio.models, MODELS)
    studio.tool.set("finder", "model")
    studio.finder.find = Model()
    return studio.finder.find


def test_a_click_or_a_box_is_one_undo_step(studio, model):
    studio.finder.at(3, 4)
    assert not studio.document.mask.any(), "it is looked for off the GUI thread"
    studio.looks.wait()
    assert (studio.document.mask[100:] == 255).all()
    assert not studio.document.mask[:100].any()
    studio.finder.in_box(Rect(0, 0, 9, 9), "subtract")
    studio.looks.wait()
    assert not studio.document.mask.any()
    assert studio.document.history.labels == ["Select object"] * 2
    assert [asked[2].box for asked in model.asked] == [None, Rect(0, 0, 9, 9)]
    assert model.asked[0][2].point == (3, 4)
    studio.finder.at(-1, 3)
    assert len(model.asked) == 2


def test_the_picture_is_looked_at_again_only_when_it_looks_otherwise(studio, model):
    studio.finder.at(1, 1)
    studio.layers.change(name="Renamed")
    studio.finder.at(2, 2)
    studio.looks.wait()
    assert len(model.pictures) == 1
    red = Layer(np.full((50, 60, 4), (255, 0, 0, 255), np.uint8))
    studio.document.change_layers((*studio.document.layers, red), "red", red.number)
    studio.finder.at(2, 2)
    studio.looks.wait()
    assert len(model.pictures) == 2
    assert model.pictures[1][10, 10].tolist() == [255, 0, 0]
    assert model.pictures[1].shape == (200, 300, 3)


def test_of_a_large_document_not_every_pixel_is_put_together(studio, model, monkeypatch):
    monkeypatch.setattr("ldm_studio.studio.finding._ENOUGH", 50)
    studio.finder.at(1, 1)
    studio.looks.wait()
    assert model.pictures[0].shape == (50, 75, 3)
    assert model.asked[0][2].size == (200, 300)


def test_it_is_told_where_nothing_can_be_found(studio):
    studio.tool.set("finder", "model")
    studio.finder.at(1, 1)
    assert "No model that finds objects" in studio.said[-1][1]
    studio.tool.set("finder", "colours")
    studio.finder.at(1, 1)
    assert "Drag a box" in studio.said[-1][1]
    assert not studio.document.history.labels


def test_what_fails_or_comes_too_late_changes_nothing(studio, model):
    def fails(*_):
        raise ModelError("{path} is damaged.", path="sam")

    studio.finder.find = fails
    studio.finder.at(1, 1)
    studio.looks.wait()
    assert studio.said[-1] == ("error", "sam is damaged.")
    studio.finder.find = lambda file, picture, key, hint: np.zeros(hint.size, np.uint8)
    studio.finder.at(1, 1)
    studio.looks.wait()
    assert "No object" in studio.said[-1][1]
    studio.finder.find = model
    studio.finder.at(1, 1)
    studio.document.replace(Picture(np.zeros((50, 50, 4), np.uint8)), "small")
    studio.looks.wait()
    assert not studio.document.mask.any()


def test_the_chosen_model_is_asked(studio, model):
    assert "finds" in use(studio, MODELS[1])
    assert (studio.tool.values.tool, studio.tool.values.finder) == ("cut_out", "model")
    studio.finder.at(1, 1)
    studio.looks.wait()
    assert model.asked[0][0] == "/models/2"

"""Guides: cards with what they look at, and what they become in a job."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.layers import Layer
from ldm_studio.studio import shelf
from ldm_studio.studio.guides import add_guide, change_guide, remove_guide
from ldm_studio.studio.running import job_for
from ldm_studio.ui.panels.guides import GuideList

MODEL = ModelInfo(
    "one", "one", "/m/one", "sd1", 64, ("text", "image", "inpaint"), 10, takes=("controlnet", "ip-adapter")
)
EDGES = Asset("controlnet", "edges", "/m/edges.safetensors", 5, "sd1")
LOOK = Asset("ip-adapter", "look", "/m/look.safetensors", 5, "sd1")
DEPTH = Asset("controlnet", "depth", "/m/depth.safetensors", 5)
FOREIGN = Asset("controlnet", "large", "/m/large.safetensors", 5, "sdxl")


@pytest.fixture
def guides(window: Any) -> GuideList:
    window.studio.set_models((MODEL, replace(MODEL, id="two", family="flux", takes=())), (EDGES, DEPTH, FOREIGN, LOOK))
    shelf.choose_model(window.studio, MODEL)
    return window.findChild(GuideList)


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    """Black left, white right, twice the document's size."""
    pixels = np.zeros((320, 400, 3), np.uint8)
    pixels[:, 200:] = 255
    cv2.imwrite(str(tmp_path / "drawing.png"), pixels)
    return tmp_path / "drawing.png"


def test_a_model_that_looks_at_pictures_is_shown_more(
    guides: GuideList, masked: Any, window: Any, drawing: Path
) -> None:
    studio = window.studio
    studio.set_models((replace(MODEL, family="flux2-klein", takes=("picture",)),), (EDGES, LOOK))
    (action,) = guides.add.menu().actions()
    assert action.text() == "Picture"
    action.trigger()
    (card,) = guides.cards
    assert card.preprocessor.isHidden()
    assert all(field.isHidden() for field in card.fields.values())

    def pictures() -> list[Any]:
        job = job_for(studio.parameters.values, studio.document, studio.models[0])
        return [job.extras[digest] for digest in job.recipe.pictures]

    assert pictures() == [], "the document is seen anyway"
    change_guide(studio, 0, picture=str(drawing))
    (seen,) = pictures()
    assert seen.shape == (320, 400, 4)
    assert not job_for(studio.parameters.values, studio.document, studio.models[0]).recipe.references
    studio.parameters.set("mode", "text")
    change_guide(studio, 0, picture="")
    assert np.array_equal(pictures()[0], studio.document.pixels)


def test_a_guide_is_added_changed_and_taken_out(guides: GuideList, window: Any, drawing: Path, qtbot: Any) -> None:
    studio = window.studio
    actions = guides.add.menu().actions()
    assert [action.text() for action in actions] == ["edges", "depth", "look"]
    for action in actions[:2]:
        action.trigger()
    first, second = guides.cards
    first.fields["weight"].setValue(0.4)
    first.preprocessor.setCurrentIndex(first.preprocessor.findData("canny"))
    first.preprocessor.activated.emit(0)
    plain = first.thumbnail.pixmap().toImage()
    guides._ask = second._ask = first._ask = lambda parent: drawing
    first.picture.setCurrentIndex(first.picture.count() - 1)
    first.picture.activated.emit(0)
    assert first.picture.currentText() == "drawing.png"
    qtbot.waitUntil(lambda: first.thumbnail.pixmap().toImage() != plain)
    values = studio.parameters.values.guides
    assert (values[0].weight, values[0].preprocessor, values[0].picture) == (0.4, "canny", str(drawing))
    assert (values[1].weight, values[1].picture) == (1.0, "")
    remove_guide(studio, 0)
    assert [card.guide.name for card in guides.cards] == ["depth"]
    shelf.choose_model(studio, studio.models[1])
    assert studio.parameters.values.guides == (), "what does not fit the model stays behind"
    assert not guides.useful


def test_the_document_is_looked_at_again_when_it_changes(guides: GuideList, window: Any, qtbot: Any) -> None:
    studio = window.studio
    add_guide(studio, EDGES)
    before = guides.cards[0].thumbnail.pixmap().toImage()
    pixels = studio.document.pixels.copy()
    pixels[:80, :, :3] = 255
    studio.document.change_layers((*studio.document.layers, Layer(pixels)), "Draw")
    qtbot.waitUntil(lambda: guides.cards[0].thumbnail.pixmap().toImage() != before)


def test_a_picture_that_comes_when_its_guide_is_gone_is_dropped(
    guides: GuideList, window: Any, drawing: Path, qtbot: Any
) -> None:
    studio = window.studio
    add_guide(studio, EDGES)
    change_guide(studio, 0, picture=str(drawing))
    assert studio.errands.doing
    remove_guide(studio, 0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    studio.errands.wait()
    assert not guides.cards
    add_guide(studio, EDGES)
    change_guide(studio, 0, picture=str(drawing))
    change_guide(studio, 0, picture="")
    own = guides.cards[0].thumbnail.pixmap().toImage()
    studio.errands.wait()
    assert guides.cards[0].thumbnail.pixmap().toImage() == own


def test_a_picture_that_is_gone_is_told(guides: GuideList, window: Any, player: Any, qtbot: Any) -> None:
    studio = window.studio
    add_guide(studio, EDGES)
    change_guide(studio, 0, picture="/nowhere/a.png")
    qtbot.waitUntil(lambda: "does not exist" in guides.cards[0].thumbnail.toolTip())
    studio.parameters.set("mode", "image")
    studio.runner.generate()
    assert "does not exist" in window.message_bar.text


def test_guides_go_into_the_job_cut_to_its_frame(guides: GuideList, masked: Any, window: Any, drawing: Path) -> None:
    studio = window.studio
    add_guide(studio, EDGES)
    add_guide(studio, DEPTH)
    change_guide(studio, 1, picture=str(drawing), preprocessor="blur", start=0.2, end=0.5)
    job = job_for(studio.parameters.values, studio.document, MODEL)
    seen, drawn = job.recipe.controls
    assert (seen.name, seen.picture) == ("edges", None)
    assert (drawn.name, drawn.preprocessor, drawn.start, drawn.end) == ("depth", "blur", 0.2, 0.5)
    frame, pixels = job.recipe.frame, job.extras[drawn.picture]
    assert pixels.shape[:2] == (frame.height, frame.width)
    assert not pixels[:, : 100 - frame.x - 2, 0].any()
    assert pixels[:, 100 - frame.x + 2 :, 0].all()
    studio.parameters.set("mode", "text")
    job = job_for(studio.parameters.values, studio.document, MODEL)
    assert set(job.extras) == {control.picture for control in job.recipe.controls}
    assert len(job.extras) == 2


def test_an_ip_adapter_sees_its_picture_whole(guides: GuideList, masked: Any, window: Any, tmp_path: Path) -> None:
    studio = window.studio
    cv2.imwrite(str(tmp_path / "large.png"), np.full((1100, 2200, 3), 200, np.uint8))
    add_guide(studio, LOOK)
    card = guides.cards[0]
    assert not card.preprocessor.isVisible()
    change_guide(studio, 0, picture=str(tmp_path / "large.png"), weight=0.6)
    job = job_for(studio.parameters.values, studio.document, MODEL)
    (reference,) = job.recipe.references
    assert (reference.name, reference.weight) == ("look", 0.6)
    assert job.extras[reference.picture].shape == (512, 1024, 4)
    assert not job.recipe.controls

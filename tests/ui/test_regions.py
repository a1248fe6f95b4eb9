"""Regions: cards with a mask and a prompt, and what they become in a job."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from ldm_studio.core.geometry import Rect
from ldm_studio.core.recipe import Lora
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.running import job_for
from ldm_studio.ui.panels.regions import RegionList


@pytest.fixture
def regions(window: Any) -> RegionList:
    studio = window.studio
    studio.set_models([replace(studio.models[0], takes=("region",))])
    studio.settings.set("more_parameters", True)
    return window.findChild(RegionList)


def test_a_region_is_made_of_the_mask_and_given_a_prompt(regions: RegionList, window: Any) -> None:
    studio = window.studio
    assert regions.isVisible()
    regions.add.click()
    assert "Nothing is masked" in window.message_bar.text
    studio.shapes.rectangle(Rect(20, 30, 60, 50))
    regions.add.click()
    (card,) = regions.cards
    card.prompt.clear()
    QTest.keyClicks(card.prompt, "a blue boat")
    card.share.setValue(0.6)
    studio.mask.clear()
    studio.shapes.rectangle(Rect(15, 15, 120, 120))
    job = job_for(studio.parameters.values, studio.document, studio.models[0])
    (region,) = job.recipe.regions
    frame, mask = job.recipe.frame, job.extras[region.mask]
    assert (region.prompt, region.share, region.guidance) == ("a blue boat", 0.6, None)
    expected = np.zeros((160, 200), np.uint8)
    expected[30:80, 20:80] = 255
    assert np.array_equal(mask, expected[frame.slices])
    card.guidance.setValue(3.0)
    studio.parameters.set("mode", "text")
    job = job_for(studio.parameters.values, studio.document, studio.models[0])
    assert job.recipe.regions[0].guidance == 3.0
    assert np.array_equal(job.extras[job.recipe.regions[0].mask], expected)


def test_a_region_weighs_the_runs_loras_its_own_way(regions: RegionList, masked: Any, window: Any) -> None:
    studio = window.studio
    regions.add.click()
    (card,) = regions.cards
    card.prompt.clear()
    QTest.keyClicks(card.prompt, "a boat")
    assert not card.weights
    studio.parameters.set("loras", (Lora(name="ink", weight=0.0), Lora(name="grain", weight=0.5)))
    assert [field.box.text() for field in card.weights.values()] == ["same", "same"]
    window.studio.settings.set("more_parameters", True)
    QTest.qWait(50)
    column = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(card))
    assert column.widget().width() <= column.viewport().width(), "nothing is cut off at the right"
    card.weights["ink"].setValue(0.8)
    (region,) = job_for(studio.parameters.values, studio.document, studio.models[0]).recipe.regions
    assert region.loras == (Lora(name="ink", weight=0.8),)
    assert region.weights({"ink": 0.0, "grain": 0.3}) == {"ink": 0.8, "grain": 0.3}
    studio.parameters.set("loras", (Lora(name="grain", weight=0.5),))
    assert list(card.weights) == ["grain"]
    (region,) = job_for(studio.parameters.values, studio.document, studio.models[0]).recipe.regions
    assert not region.loras
    card.weights["grain"].setValue(1.0)
    card.weights["grain"].setValue(card.weights["grain"].box.minimum())
    assert studio.parameters.values.regions[0].loras[-1].name == "ink"


def test_a_regions_mask_is_shown_changed_and_taken(regions: RegionList, masked: Any, window: Any) -> None:
    studio = window.studio
    regions.add.click()
    before = studio.document.mask.copy()
    show, take = regions.cards[0].thumbnail.menu().actions()
    studio.mask.clear()
    show.trigger()
    assert np.array_equal(studio.document.mask, before)
    studio.mask.grow(6)
    take.trigger()
    studio.mask.clear()
    take.trigger()
    assert "Nothing is masked" in window.message_bar.text
    show.trigger()
    assert (studio.document.mask > 0).sum() > (before > 0).sum()
    # It is kept with the session.
    kept = ParameterValues(**studio.parameters.values.model_dump())
    assert kept.regions == studio.parameters.values.regions


def test_regions_outside_the_frame_or_without_a_prompt_are_left_out(
    regions: RegionList, masked: Any, window: Any
) -> None:
    studio = window.studio
    regions.add.click()
    regions.add.click()
    regions.cards[0].prompt.clear()
    QTest.keyClicks(regions.cards[0].prompt, " ")
    studio.mask.clear()
    studio.shapes.rectangle(Rect(180, 140, 10, 10))
    assert not job_for(studio.parameters.values, studio.document, studio.models[0]).recipe.regions
    regions.cards[1].findChildren(type(regions.add))[-1].click()
    assert len(regions.cards) == 1


def test_a_model_that_cannot_has_no_regions(regions: RegionList, masked: Any, window: Any) -> None:
    studio = window.studio
    studio.set_models([replace(studio.models[0], takes=())])
    assert not regions.isVisible()

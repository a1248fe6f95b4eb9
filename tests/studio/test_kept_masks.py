"""Masks kept by name."""

import zipfile
from dataclasses import replace

import numpy as np

from ldm_studio.core.framing import Margins
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.kept_masks import keep, scaled
from ldm_studio.core.recipe import make_recipe
from ldm_studio.storage.projects import Project, load_project, save_project
from ldm_studio.studio.running import job_for

from .conftest import MODEL


def names(studio):
    return [kept.name for kept in studio.document.kept_masks]


def test_a_mask_is_kept_and_brought_back(studio):
    studio.kept_masks.keep()
    assert studio.said[-1][0] == "warning"
    studio.shapes.ellipse(Rect(30, 40, 80, 60))
    ellipse = studio.document.mask.copy()
    studio.commands.trigger("mask.keep")
    studio.kept_masks.rename("  Head\n")
    studio.mask.clear()
    studio.shapes.rectangle(Rect(60, 0, 90, 200))
    rectangle = studio.document.mask.copy()
    for command, expected in (
        ("mask.kept_add", np.maximum(rectangle, ellipse)),
        ("mask.kept_subtract", np.minimum(rectangle, 255 - ellipse)),
        ("mask.kept_intersect", np.minimum(rectangle, ellipse)),
        ("mask.kept_use", ellipse),
    ):
        studio.commands.trigger(command)
        np.testing.assert_array_equal(studio.document.mask, expected)
        studio.document.history.undo()
    np.testing.assert_array_equal(studio.document.mask, rectangle)
    assert names(studio) == ["Head"]


def test_masks_are_renamed_updated_deleted_and_all_of_it_undone(studio):
    kept = studio.kept_masks
    studio.shapes.rectangle(Rect(0, 0, 10, 10))
    kept.keep()
    kept.keep()
    assert names(studio) == ["Mask", "Mask 2"]
    first = studio.document.kept_masks[0].number
    kept.choose(first)
    kept.rename("Corner")
    kept.rename("   ")
    studio.shapes.rectangle(Rect(20, 0, 10, 10))
    kept.update()
    assert studio.document.kept_masks[0].rect == Rect(0, 0, 30, 10)
    kept.delete(studio.document.kept_masks[1].number)
    assert names(studio) == ["Corner"]
    assert kept.chosen.number == first
    kept.delete()
    assert kept.chosen is None
    labels = ["Rectangle", "Keep the mask", "Keep the mask", "Rename a kept mask", "Rectangle", "Update a kept mask"]
    assert studio.document.history.labels == [*labels, "Delete a kept mask", "Delete a kept mask"]
    studio.document.history.go_to(3)
    assert names(studio) == ["Mask", "Mask 2"]
    assert studio.document.kept_masks[0].rect == Rect(0, 0, 10, 10)


def test_the_exact_mask_of_a_result_is_kept(studio):
    studio.commands.trigger("mask.keep_result")
    assert not studio.document.kept_masks
    studio.shapes.ellipse(Rect(100, 60, 60, 50))
    studio.mask.feather(8)
    exact = studio.document.mask.copy()
    job = job_for(studio.parameters.values, studio.document, MODEL)
    studio.results.add(Result(job.recipe, job.source.copy(), job.source, job.mask), 1.0)
    studio.mask.clear()
    studio.commands.trigger("mask.keep_result")
    np.testing.assert_array_equal(studio.document.kept_masks[-1].on(exact.shape), exact)
    studio.runner.accept()
    studio.commands.trigger("mask.keep_result")
    assert names(studio) == ["a fox", "a fox 2"]
    np.testing.assert_array_equal(studio.document.kept_masks[-1].on(exact.shape), exact)


def test_kept_masks_go_with_the_pictures_edges(studio):
    studio.shapes.rectangle(Rect(50, 50, 40, 40))
    studio.kept_masks.keep()
    before = studio.document.mask.copy()
    studio.framing.extend(Margins(left=7, top=3))
    assert studio.document.kept_masks[0].rect == Rect(57, 53, 40, 40)
    studio.document.history.undo()
    assert studio.document.kept_masks[0].rect == Rect(50, 50, 40, 40)
    studio.framing.crop_to_mask()
    studio.kept_masks.use()
    np.testing.assert_array_equal(studio.document.mask, before[50:90, 50:90])
    recipe = make_recipe(task="enlarge", model="up", width=64, height=64)
    studio.results.add(Result(recipe, np.zeros((80, 80, 4), np.uint8)), 1.0)
    studio.runner.accept()
    assert studio.document.kept_masks[0].rect == Rect(0, 0, 80, 80)


def test_a_mask_of_nothing_is_not_kept_and_a_thin_one_not_lost(studio, tmp_path):
    empty = np.zeros((200, 300), np.uint8)
    studio.document.change_layers([replace(studio.document.layers[0], mask=empty, painted=empty)], "made")
    studio.kept_masks.keep_of_result()
    assert studio.said[-1][0] == "warning"
    line = empty.copy()
    line[7] = 255
    thin = scaled(keep(line, "Line"), 0.1, 0.1)
    studio.document.change_kept((thin, keep(empty, "Nothing")), "made")
    save_project(tmp_path / "a.ora", Project(studio.document.state()))
    first, second = load_project(tmp_path / "a.ora").state.kept
    np.testing.assert_array_equal(first.pixels, thin.pixels)
    assert first.rect == Rect(0, 1, 30, 1)
    assert not second.pixels.any()


def test_a_kept_mask_that_is_damaged_does_not_keep_the_project_shut(studio, tmp_path):
    studio.shapes.rectangle(Rect(50, 50, 40, 40))
    studio.kept_masks.keep()
    studio.kept_masks.keep()
    whole, damaged = tmp_path / "a.ora", tmp_path / "b.ora"
    save_project(whole, Project(studio.document.state()))
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(damaged, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            target.writestr(info, data[:60] if info.filename.endswith("kept0.png") else data)
    assert [kept.name for kept in load_project(damaged).state.kept] == ["Mask 2"]

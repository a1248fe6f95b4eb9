"""Making the picture larger, in the window."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Picture
from ldm_studio.core.job import Preview, Result
from ldm_studio.engine import events
from ldm_studio.studio.running import job_for
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.enlarge import EnlargeDialog
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.upscaler_choice import UpscalerChoice

from .conftest import MODEL, FakeAsk, FakeEngine, Player, grey_pixels

SHARP = Asset("upscaler", "sharp", "/models/sharp.safetensors", 1, scale=2, title="Sticker Sharp")
OTHER = Asset("upscaler", "other", "/models/other.safetensors", 1)
BROKEN = Asset("upscaler", "broken", "/models/broken.safetensors", 1, problem="It is damaged.")


def test_the_enlarged_picture_takes_the_place_of_the_small_one(
    window: MainWindow, studio: Studio, ask: FakeAsk, engine: FakeEngine, player: Player
) -> None:
    assert not studio.commands.trigger("edit.enlarge")
    studio.set_models([MODEL], [OTHER, BROKEN, SHARP])
    studio.document.replace(Picture(grey_pixels(200, 160), b"profile"), "with a profile")
    studio.document.change_mask(lambda mask: np.where(np.arange(200) < 100, 255, 0).astype(np.uint8) + mask, "half")
    studio.commands.trigger("edit.enlarge")
    assert ask.offered == [OTHER, SHARP]
    assert studio.settings.values.upscaler == SHARP.path
    job = engine.jobs[-1]
    assert (job.recipe.task, job.recipe.model, job.recipe.frame) == ("enlarge", SHARP.path, None)
    player.tell(events.Started(player.number, 1))
    player.tell(events.StepDone(player.number, 1, 1, Preview(grey_pixels(25, 20)), 0.1, 0, 0))
    large = np.full((320, 400, 4), 90, np.uint8)
    player.tell(events.Finished(player.number, Result(job.recipe, large, job.source), 0.2))
    prompt = studio.parameters.values.prompt
    assert not studio.commands.trigger("run.use_recipe")
    assert studio.parameters.values.prompt == prompt
    studio.commands.trigger("run.accept")
    assert (studio.document.width, studio.document.height) == (400, 320)
    assert (studio.document.pixels == 90).all()
    assert studio.document.icc == b"profile"
    assert (studio.document.mask[:, :198] == 255).all()
    assert not studio.document.mask[:, 202:].any()
    studio.commands.trigger("edit.undo")
    assert (studio.document.width, studio.document.height) == (200, 160)


def test_the_dialog_says_how_large_the_picture_becomes(qtbot: QtBot) -> None:
    dialog = EnlargeDialog(128, 96, [OTHER, SHARP], SHARP.path)
    qtbot.addWidget(dialog)
    assert dialog.upscaler == SHARP
    assert "256 x 192" in dialog.said
    dialog.combo.setCurrentIndex(0)
    assert dialog.upscaler == OTHER
    assert "shows when the file is loaded" in dialog.said


def test_an_upscaler_for_results_in_larger_frames_is_chosen(window: MainWindow, studio: Studio) -> None:
    studio.set_models([MODEL], [SHARP, OTHER, BROKEN])
    choice = window.findChild(UpscalerChoice)
    assert isinstance(choice, UpscalerChoice)
    assert [choice.itemData(row) for row in range(choice.count())] == ["", "sharp", "other"]
    assert choice.itemText(1) == "Sticker Sharp"
    studio.document.replace(Picture(grey_pixels(MODEL.native_size * 3, MODEL.native_size * 3)), "large")
    studio.document.change_mask(lambda mask: np.full_like(mask, 255), "all")
    assert job_for(studio.parameters.values, studio.document, MODEL).recipe.upscaler == ""
    choice.setCurrentIndex(1)
    assert job_for(studio.parameters.values, studio.document, MODEL).recipe.upscaler == "sharp"
    studio.parameters.set("upscaler", "")
    assert choice.currentData() == ""
    studio.parameters.set("upscaler", "gone")
    assert choice.currentText() == "gone"
    small = Picture(grey_pixels(MODEL.native_size, MODEL.native_size))
    studio.document.replace(small, "small")
    studio.document.change_mask(lambda mask: np.full_like(mask, 255), "all")
    assert job_for(studio.parameters.values, studio.document, MODEL).recipe.upscaler == ""

"""The models window, the LoRAs of a run, and panels that fit the model."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.recipe import make_recipe
from ldm_studio.studio import shelf
from ldm_studio.studio.running import job_for
from ldm_studio.ui.dialogs.models import ModelsDialog


def info(name: str, family: str, **more: Any) -> ModelInfo:
    return ModelInfo(name, name, f"/m/{name}", family, 64, ("text", "image", "inpaint"), 10, **more)


MODELS = (
    info("one", "sd1"),
    info("big", "flux", samplers=("euler",), multiple=16, hears_negative=False, default_steps=28),
    info("net", "dit", prompt="classes", words=("tench", "goldfish")),
)
ASSETS = (
    *(Asset("model", model.name, model.path, 10**9, model.family) for model in MODELS),
    Asset("lora", "wash", "/m/wash.safetensors", 5, "sd1", triggers=("wet paper",)),
    Asset("lora", "film", "/m/film.safetensors", 5, "sdxl"),
    Asset("lora", "any", "/m/any.safetensors", 5),
    Asset("vae", "sharp", "/m/sharp.safetensors", 5, channels=4),
    Asset("other", "old", "/m/old.ckpt", 5, problem="/m/old.ckpt is a pickle."),
)


@pytest.fixture
def stocked(window: Any) -> Any:
    window.studio.set_models(MODELS, ASSETS)
    shelf.choose_model(window.studio, MODELS[0])
    return window


@pytest.fixture
def dialog(stocked: Any, qtbot: Any, tmp_path: Path) -> ModelsDialog:
    made = ModelsDialog(stocked.studio, stocked.icons, stocked, ask=lambda parent: tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: ModelsDialog) -> list[str]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [item.text(0) for item in items if not item.isHidden()]


def choose(dialog: ModelsDialog, name: str) -> None:
    dialog.list.setCurrentItem(dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)[0])


def test_the_list_is_searched_and_filtered(dialog: ModelsDialog) -> None:
    assert shown(dialog) == ["big", "net", "one", "any", "film", "wash", "sharp", "old"]
    dialog.search.setText("paper wet")
    assert shown(dialog) == ["wash"]
    dialog.search.setText("")
    dialog.kind.setCurrentIndex(dialog.kind.findData("lora"))
    dialog.family.setCurrentIndex(dialog.family.findData("sdxl"))
    assert shown(dialog) == ["film"]


def test_using_a_file_takes_it_up(dialog: ModelsDialog, stocked: Any) -> None:
    studio = stocked.studio
    for name, usable in (("old", False), ("film", False), ("wash", True), ("sharp", True), ("big", True)):
        choose(dialog, name)
        assert dialog.use.isEnabled() == usable, name
    choose(dialog, "wash")
    dialog.use.click()
    dialog.use.click()
    assert [(lora.name, lora.weight) for lora in studio.parameters.values.loras] == [("wash", 1.0)]
    choose(dialog, "sharp")
    dialog.use.click()
    assert studio.settings.values.model_vaes == {"one": "/m/sharp.safetensors"}
    choose(dialog, "one")
    dialog._details.own_vae.click()
    assert studio.settings.values.model_vaes == {}
    choose(dialog, "big")
    dialog.use.click()
    assert studio.parameters.values.model == "big"
    assert studio.parameters.values.loras == (), "a LoRA of another family stays behind"


def test_the_details_say_where_a_file_was_used(
    dialog: ModelsDialog, stocked: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, details = stocked.studio, dialog._details
    file = tmp_path / "ink.safetensors"
    file.write_bytes(b"ink")
    ink = Asset("lora", "ink", str(file), 3, "sd1")
    studio.set_models(MODELS, (*ASSETS, ink))
    recipe = make_recipe(prompt="a fox", model="one", model_digest="a" * 64)
    kept = [SimpleNamespace(recipe=recipe.changed(prompt=f"fox {number}")) for number in range(5)]
    monkeypatch.setattr(studio.journal, "runs", lambda: kept)
    choose(dialog, "one")
    studio.errands.wait()
    text = details._used.text()
    assert "a" * 64 in text.replace("\n", "")
    assert "Used in 5 runs:" in text
    assert "and 2 more" in text
    choose(dialog, "ink")
    studio.errands.wait()
    assert "Not used" in details._used.text()
    details.digest.click()
    studio.errands.wait()
    assert hashlib.sha256(b"ink").hexdigest() in details._used.text().replace("\n", "")
    assert details.digest.isHidden()


def test_a_model_starts_with_the_sampler_chosen_for_it(dialog: ModelsDialog, stocked: Any) -> None:
    choose(dialog, "one")
    combo = dialog._details.sampler
    combo.setCurrentIndex(combo.findData("ddim"))
    combo.activated.emit(combo.currentIndex())
    assert stocked.studio.settings.values.model_samplers == {"one": "ddim"}
    shelf.choose_model(stocked.studio, MODELS[0])
    assert stocked.studio.parameters.values.sampler == "ddim"
    choose(dialog, "big")
    assert combo.findData("ddim") == -1


def test_a_folder_can_be_added(dialog: ModelsDialog, stocked: Any, tmp_path: Path) -> None:
    dialog.add.click()
    dialog.add.click()
    assert stocked.studio.settings.values.model_folders == (str(tmp_path),)


def test_the_panel_weighs_loras_and_they_go_into_the_run(stocked: Any) -> None:
    studio, loras = stocked.studio, stocked.findChild(type(_loras(stocked)))
    assert [action.text() for action in loras.add.menu().actions()] == ["wash", "any"]
    loras.add.menu().actions()[0].trigger()
    loras.add.menu().actions()[1].trigger()
    loras._fields["wash"].setValue(0.5)
    studio.parameters.set("mode", "text")
    job = job_for(studio.parameters.values, studio.document, MODELS[0])
    assert [(lora.name, lora.weight) for lora in job.recipe.loras] == [("wash", 0.5), ("any", 1.0)]
    shelf.set_lora(studio, "wash", None)
    assert list(loras._fields) == ["any"]


def _loras(window: Any) -> Any:
    from ldm_studio.ui.panels.loras import LoraList

    return window.findChild(LoraList)


def test_the_panels_offer_what_the_model_can_do(stocked: Any, qtbot: Any) -> None:
    from ldm_studio.ui.panels.parameters import ParametersPanel
    from ldm_studio.ui.panels.prompt import PromptPanel

    studio = stocked.studio
    panel, prompt = stocked.findChild(ParametersPanel), stocked.findChild(PromptPanel)
    row = panel.sampler.findData("ddim")
    assert panel.sampler.model().item(row).isEnabled()
    studio.parameters.set("width", 72)
    shelf.choose_model(studio, MODELS[1])
    assert not panel.sampler.model().item(row).isEnabled()
    assert panel.sampler.model().item(panel.sampler.findData("euler")).isEnabled()
    assert not prompt.negative.isEnabled()
    assert studio.parameters.values.width % 16 == 0
    assert studio.parameters.values.steps == 28
    shelf.choose_model(studio, MODELS[2])
    assert "tench" in prompt.prompt.placeholderText()
    studio.count_tokens = lambda info, text: (len(text), 75)
    studio.parameters.set("prompt", "x" * 80)
    qtbot.waitUntil(lambda: prompt._counts[0].text() == "80 / 150")


def test_kin_share_loras() -> None:
    lora = Asset("lora", "a", "/a", 1, "flux")
    assert shelf.fits(lora, replace(MODELS[1], family="flux-kontext"))
    assert not shelf.fits(lora, MODELS[0])


def test_folders_are_watched(qtbot: Any, tmp_path: Path) -> None:
    from ldm_studio.ui.folder_watcher import FolderWatcher

    (tmp_path / "in").mkdir()
    calls: list[int] = []
    watcher = FolderWatcher(lambda: calls.append(1), quiet=20)
    watcher.watch([tmp_path, tmp_path / "gone"])
    (tmp_path / "in" / "a.safetensors").write_bytes(b"")
    qtbot.waitUntil(lambda: len(calls) == 1)
    (tmp_path / "new").mkdir()
    qtbot.waitUntil(lambda: len(calls) == 2)
    (tmp_path / "new" / "b.safetensors").write_bytes(b"")
    qtbot.waitUntil(lambda: len(calls) == 3)

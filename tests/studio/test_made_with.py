"""Opening a picture that tells how it was made, and taking that over."""

from dataclasses import replace

import numpy as np
from PIL import Image, PngImagePlugin

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Picture
from ldm_studio.core.job import Result
from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.recipe import Lora, Recipe
from ldm_studio.storage.images import save_result
from ldm_studio.studio.made_with import use_settings
from tests.studio.conftest import MODEL


def test_a_picture_with_settings_is_offered_and_another_document_takes_the_offer_back(studio, tmp_path, qtbot):
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("parameters", "a boat\nSteps: 12, Sampler: Heun, CFG scale: 4, Seed: 77, Size: 64x96")
    Image.new("RGB", (64, 96)).save(tmp_path / "a.png", pnginfo=chunks)
    studio.files.open(tmp_path / "a.png")
    qtbot.waitUntil(lambda: studio.files.made is not None)
    assert ("info", "a.png tells how it was made: File > Use its settings takes that over.") in studio.said
    use_settings(studio, studio.files.made)
    values = studio.parameters.values
    assert (values.prompt, values.steps, values.sampler, values.guidance) == ("a boat", 12, "heun", 4)
    assert (values.seed, values.seed_locked, values.width, values.height) == (77, True, 64, 96)
    assert studio.said[-1] == ("info", "The panels show the settings that the picture was made with.")
    studio.files.new(64, 64)
    assert studio.files.made is None


def test_a_result_of_ours_brings_its_recipe(studio, tmp_path, qtbot):
    recipe = Recipe(prompt="a fox", seed=3, steps=400, guidance=60, model="mini", width=64, height=64)
    pixels = np.full((64, 64, 4), 255, np.uint8)
    save_result(tmp_path / "fox.png", Picture(pixels), Result(recipe, pixels))
    studio.files.open(tmp_path / "fox.png")
    qtbot.waitUntil(lambda: studio.files.made is not None)
    use_settings(studio, studio.files.made)
    values = studio.parameters.values
    # As far as the panels go.
    assert (values.prompt, values.seed, values.steps, values.guidance) == ("a fox", 3, 150, 30)


def test_a_plain_picture_offers_nothing(studio, tmp_path, qtbot):
    Image.new("RGB", (64, 64)).save(tmp_path / "plain.png")
    studio.files.open(tmp_path / "plain.png")
    qtbot.waitUntil(lambda: studio.document.width == 64)
    assert studio.files.made is None
    assert not studio.said


def test_models_and_loras_that_there_are_are_taken_and_others_named(studio):
    other = replace(MODEL, id="dreamy", name="Dreamy 8", default_steps=11)
    lora = Asset("lora", "ink", "/ink.safetensors", 1, "sd1")
    studio.set_models((MODEL, other), (lora,))
    made = MadeWith("ComfyUI", "x", model="dreamy 8", loras=(("ink", 0.5), ("gone", 1.0)), left_out=("DPM SDE",))
    use_settings(studio, made)
    values = studio.parameters.values
    assert (values.model, values.loras, values.steps) == ("dreamy", (Lora(name="ink", weight=0.5),), 11)
    assert studio.said[-1] == (
        "warning",
        "The panels show the settings that the picture was made with. Left out: gone, DPM SDE.",
    )
    use_settings(studio, replace(made, model="never", loras=(), left_out=()))
    assert "Its model “never” is not among yours." in studio.said[-1][1]
    assert studio.parameters.values.model == "dreamy"

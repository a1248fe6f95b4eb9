"""What is offered where a model has it: drawing in few steps, the block cache."""

from __future__ import annotations

from dataclasses import replace

from ldm_studio.core.job import FewSteps
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.parameters import ParametersPanel

from .conftest import MODEL, FakeEngine

FEW = FewSteps("tiny-quick", "/models/tiny/quick.safetensors", 4, 1.0, "lcm")


def test_few_steps_are_offered_where_the_model_has_them(window: MainWindow, studio: Studio, engine: FakeEngine) -> None:
    panel = window.findChild(ParametersPanel)
    assert not panel.few_steps.isVisible()
    studio.set_models([replace(MODEL, few_steps=FEW)])
    assert panel.few_steps.isVisible()
    assert panel.few_steps.text() == "Quick, in 4 steps"
    panel.few_steps.click()
    assert not panel.sampler.isEnabled()
    studio.parameters.set("mode", "text")
    studio.commands.trigger("run.generate")
    recipe = engine.jobs[-1].recipe
    assert (recipe.steps, recipe.guidance, recipe.sampler) == (4, 1.0, "lcm")
    assert [lora.name for lora in recipe.loras] == ["tiny-quick"]
    panel.few_steps.click()
    assert panel.sampler.isEnabled()
    studio.commands.trigger("run.generate")
    assert engine.jobs[-1].recipe.loras == ()


def test_live_painting_uses_them(window: MainWindow, studio: Studio, engine: FakeEngine) -> None:
    studio.set_models([replace(MODEL, few_steps=FEW)])
    studio.parameters.set("live", True)
    studio.strokes.begin(60, 60)
    studio.strokes.move_to(90, 70)
    studio.strokes.end()
    assert engine.jobs[-1].recipe.sampler == "lcm"
    assert [lora.name for lora in engine.jobs[-1].recipe.loras] == ["tiny-quick"]


def test_the_block_cache_is_offered_where_the_model_has_blocks_to_leave_out(
    window: MainWindow, studio: Studio, engine: FakeEngine
) -> None:
    (field,) = [each for each in window.findChildren(NumberField) if each.box.accessibleName() == "Block cache"]
    studio.settings.set("more_parameters", True)
    studio.parameters.set("mode", "text")
    studio.parameters.set("block_cache", 0.3)
    assert not field.isVisible()
    studio.commands.trigger("run.generate")
    assert engine.jobs[-1].recipe.block_cache == 0
    studio.set_models([replace(MODEL, takes=("cache",))])
    assert field.isVisible()
    studio.commands.trigger("run.generate")
    assert engine.jobs[-1].recipe.block_cache == 0.3

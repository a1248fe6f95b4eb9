"""The real window with the real inference thread and the bundled model, driven as a user drives it."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tiny_sam import sam

from ldm_studio.core.geometry import Rect
from ldm_studio.storage.images import load_result
from ldm_studio.ui.canvas.canvas import Canvas
from ldm_studio.ui.dialogs.ask import Ask


def generate(qtbot, assembly, keys=True):
    """Presses Ctrl+Enter and waits for the result; returns the candidate."""
    studio = assembly.studio
    count = len(studio.results.items)
    if keys:
        # The first look at the canvas gives it the focus, as a click would.
        canvas = assembly.window.findChild(Canvas)
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        studio.commands.trigger("run.generate")
    qtbot.waitUntil(lambda: len(studio.results.items) > count or not studio.run.busy, timeout=120_000)
    assert len(studio.results.items) > count
    return studio.results.current


def test_the_first_minutes_of_a_new_user(qtbot, opened, tmp_path, ldm):
    assembly = opened()
    studio = assembly.studio
    document = studio.document
    assert (document.width, document.height) == (512, 384)
    assert studio.parameters.values.prompt
    before, mask = document.pixels.copy(), document.mask.copy()
    assert mask.any()
    assert not document.history.labels

    candidate = generate(qtbot, assembly)
    assert len(studio.run.steps) == studio.run.total > 1
    frame = candidate.result.frame
    np.testing.assert_array_equal(document.pixels, before)
    inside = mask[frame.slices]
    np.testing.assert_array_equal(candidate.result.pixels[inside == 0], before[frame.slices][inside == 0])

    studio.commands.trigger("run.accept")
    np.testing.assert_array_equal(document.read(frame), candidate.result.pixels)
    assert [layer.name for layer in document.layers] == ["Picture", studio.parameters.values.prompt]
    changed = (document.pixels != before).any(axis=2)
    assert changed.any()
    assert not changed[mask == 0].any()
    accepted = document.pixels.copy()
    studio.commands.trigger("edit.undo")
    np.testing.assert_array_equal(document.pixels, before)
    studio.commands.trigger("edit.redo")
    np.testing.assert_array_equal(document.pixels, accepted)

    # Another mask, another prompt, another run, thrown away.
    studio.commands.trigger("mask.clear")
    canvas = assembly.window.findChild(Canvas)
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(canvas, middle + QPoint(40, 10))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 10))
    assert document.mask.any()
    studio.parameters.set("prompt", "a cat")
    second = generate(qtbot, assembly)
    assert second.result.recipe.prompt == "a cat"
    # Blended in softer, it is what a run with that softness makes.
    studio.commands.trigger("layer.softer")
    assert studio.results.current.result.recipe.softness > second.result.recipe.softness
    second = studio.results.current
    studio.files.export_result(tmp_path / "cat.png")
    studio.errands.wait()
    stored = load_result(tmp_path / "cat.png").recipe
    assert stored == second.result.recipe.changed(output_digest=stored.output_digest)
    assert ldm("verify", tmp_path / "cat.png", "--quiet").returncode == 0
    studio.commands.trigger("run.dismiss")
    np.testing.assert_array_equal(document.pixels, accepted)

    # Quit, and find everything as it was left.
    painted = document.mask.copy()
    opened.close(assembly)
    again = opened().studio
    np.testing.assert_array_equal(again.document.pixels, accepted)
    np.testing.assert_array_equal(again.document.mask, painted)
    assert len(again.document.layers) == 2
    assert again.parameters.values.prompt == "a cat"


def test_a_new_picture_from_a_prompt_alone(qtbot, opened):
    assembly = opened()
    studio = assembly.studio
    studio.parameters.set("mode", "text")
    studio.parameters.set("prompt", "a red apple")
    studio.parameters.set("steps", 4)
    candidate = generate(qtbot, assembly)
    assert candidate.result.frame is None
    studio.commands.trigger("run.accept")
    assert studio.document.width == studio.models[0].native_size


def test_pause_single_step_and_cancel(qtbot, opened):
    assembly = opened()
    studio, run = assembly.studio, assembly.studio.run
    studio.parameters.set("steps", 150)
    studio.commands.trigger("run.generate")
    qtbot.waitUntil(lambda: run.step >= 2, timeout=120_000)
    studio.commands.trigger("run.pause")
    qtbot.waitUntil(lambda: run.phase == "paused", timeout=10_000)
    at = run.step
    studio.commands.trigger("run.step")
    qtbot.waitUntil(lambda: run.step == at + 1 and run.phase == "paused", timeout=10_000)
    studio.commands.trigger("run.cancel")
    qtbot.waitUntil(lambda: not run.busy, timeout=10_000)
    assert studio.results.items == []
    studio.parameters.set("steps", 3)
    generate(qtbot, assembly, keys=False)


def test_a_run_is_steered_gone_on_from_and_taken(qtbot, opened, tmp_path, ldm):
    assembly = opened()
    studio, run = assembly.studio, assembly.studio.run
    studio.parameters.set("steps", 40)
    studio.commands.trigger("run.generate")
    qtbot.waitUntil(lambda: run.step >= 2, timeout=120_000)
    studio.commands.trigger("run.pause")
    qtbot.waitUntil(lambda: run.phase == "paused", timeout=10_000)
    at = run.step
    studio.commands.trigger("run.back")
    qtbot.waitUntil(lambda: run.step == at - 1, timeout=10_000)
    studio.parameters.set("guidance", 9.0)
    assert studio.commands.trigger("run.apply")
    qtbot.waitUntil(lambda: run.branches[0].mark(at) != "", timeout=10_000)
    studio.commands.trigger("run.pause")
    qtbot.waitUntil(lambda: len(studio.results.items) == 1, timeout=120_000)
    steered = studio.results.current.result
    assert [(edit.step, edit.changes) for edit in steered.recipe.edits] == [(at - 1, {"guidance": 9.0})]

    # Nothing changed: the same pixels; another prompt: others.
    place = next(place for place, view in enumerate(run.steps) if view.number >= at)
    run.choose(place)
    assert studio.commands.trigger("run.go_on")
    qtbot.waitUntil(lambda: len(studio.results.items) == 2, timeout=120_000)
    np.testing.assert_array_equal(studio.results.current.result.pixels, steered.pixels)
    run.choose(place)
    studio.parameters.set("prompt", "a wolf")
    assert studio.commands.trigger("run.go_on")
    qtbot.waitUntil(lambda: len(studio.results.items) == 3, timeout=120_000)
    assert (studio.results.current.result.pixels != steered.pixels).any()
    assert len(run.branches) == 3

    run.choose(len(run.steps) - 2)
    assert studio.commands.trigger("run.take")
    qtbot.waitUntil(lambda: len(studio.results.items) == 4, timeout=120_000)
    assert run.chosen is None
    for index in (2, 3):
        studio.results.select(index)
        studio.files.export_result(tmp_path / f"{index}.png")
        studio.errands.wait()
        done = ldm("verify", f"{index}.png", "--quiet")
        assert done.returncode == 0, done.stderr


def test_the_picture_is_enlarged_by_the_bundled_upscaler(qtbot, opened, monkeypatch):
    monkeypatch.setattr(Ask, "upscaler", lambda self, width, height, upscalers: upscalers[0])
    assembly = opened()
    studio = assembly.studio
    qtbot.waitUntil(lambda: studio.commands["edit.enlarge"].enabled(), timeout=60_000)
    size = studio.document.width, studio.document.height
    failed = []
    studio.runner.failed.connect(failed.append)
    studio.commands.trigger("edit.enlarge")
    qtbot.waitUntil(lambda: bool(failed or studio.results.items), timeout=120_000)
    assert not failed
    assert studio.run.steps, "the strip shows the tiles as they are made"
    studio.commands.trigger("run.accept")
    assert (studio.document.width, studio.document.height) == (2 * size[0], 2 * size[1])


def test_a_model_that_cannot_be_loaded_is_told_and_the_next_run_works(qtbot, opened, tmp_path):
    assembly = opened()
    studio = assembly.studio
    good = studio.models[0]
    from dataclasses import replace

    broken = replace(good, id="broken", path=str(tmp_path / "nowhere"))
    assembly.models = [broken, good]
    studio.set_models([broken, good])
    said = []
    studio.message.connect(lambda level, text: said.append((level, text)))
    studio.parameters.set("model", "broken")
    studio.commands.trigger("run.generate")
    qtbot.waitUntil(lambda: not studio.run.busy, timeout=120_000)
    assert said[-1][0] == "error"
    assert "nowhere" in said[-1][1]
    studio.parameters.set("model", good.id)
    studio.parameters.set("steps", 2)
    generate(qtbot, assembly, keys=False)


def test_an_object_is_found_by_a_model_from_the_users_folder(qtbot, opened, tmp_path):
    """The weights are random: what is found means nothing, but it is found by them."""
    import torch

    torch.manual_seed(0)
    sam().save_pretrained(tmp_path / "data" / "models" / "mine")
    assembly = opened()
    studio = assembly.studio
    qtbot.waitUntil(lambda: bool(studio.segmenters), timeout=20_000)
    assert studio.segmenters[0].name == "mine"
    studio.mask.clear()
    studio.tool.set("finder", "model")
    studio.finder.in_box(Rect(100, 100, 200, 150))
    assert studio.looks.doing == "Finding the object"
    studio.looks.wait()
    assert studio.document.mask.any()
    assert studio.document.history.labels[-1] == "Select object"


def test_a_file_on_the_command_line_is_opened(qtbot, opened, tmp_path):
    from ldm_studio.core.document import Picture
    from ldm_studio.storage.images import save_picture

    save_picture(tmp_path / "mine.png", Picture(np.full((30, 50, 4), 120, np.uint8)))
    assembly = opened(tmp_path / "mine.png")
    assert (assembly.studio.document.width, assembly.studio.document.height) == (50, 30)


def test_settings_are_kept_and_broken_ones_are_told(qtbot, opened, tmp_path):
    assembly = opened()
    assembly.settings.set("theme", "light")
    opened.close(assembly)
    assert '"light"' in (tmp_path / "config" / "settings.json").read_text()
    (tmp_path / "config" / "settings.json").write_text("{broken")
    assembly = opened()
    assert assembly.settings.values.theme == "dark"
    assert (tmp_path / "config" / "settings.json.broken").exists()


def test_torch_is_not_needed_to_show_the_window(opened):
    """Asked in a process of its own, where nothing has imported torch yet."""
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "ldm_studio.cli.bench.scenarios", "start"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert '"torch": false' in done.stdout

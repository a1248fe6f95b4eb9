"""A run as the window shows it, from Generate to undo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import ModelInfo
from ldm_studio.engine import events
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.progress import detail_text, progress_text
from ldm_studio.ui.status_bar import StatusBar

from .conftest import FakeEngine, Player


def test_a_whole_run(qtbot: QtBot, window: MainWindow, masked: Studio, engine: FakeEngine, player: Player) -> None:
    before = masked.document.pixels.copy()
    window.progress.generate.click()
    assert len(engine.jobs) == 1
    player.tell(events.Loading(1, "Loading Tiny", 0.3))
    assert window.progress.text.text() == "Loading Tiny"
    player.start()
    player.step(1)
    player.step(2)
    qtbot.waitUntil(lambda: window.steps.strip.count() == 2)  # In a turn of its own.
    assert window.progress.text.text() == "Step 2 of 4"
    assert window.progress.bar.value() == 500
    player.step(3)
    player.step(4)
    player.finish()
    assert window.progress.text.text() == "Done in 2 s"
    assert window.results.strip.count() == 1
    assert "Seed" in window.results.caption.text()
    assert np.array_equal(masked.document.pixels, before)
    window.results.accept.click()
    assert tuple(masked.document.pixels[65, 85]) == (200, 30, 30, 255)
    assert tuple(masked.document.pixels[5, 5]) == (90, 90, 90, 255)
    assert window.results.strip.count() == 0
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(masked.document.pixels, before)


def test_return_accepts_from_the_canvas(window: MainWindow, masked: Studio, player: Player, qtbot: QtBot) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    qtbot.waitUntil(window.command_actions["run.accept"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert masked.document.history.labels == ["Rectangle", "Repaint"]


def test_discard(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    window.results.discard.click()
    assert masked.results.current is None
    assert masked.document.history.labels == ["Rectangle"]
    assert not window.results.accept.isEnabled()


def test_escape_cancels_then_leaves_a_step_then_discards(
    window: MainWindow, masked: Studio, engine: FakeEngine, player: Player, qtbot: QtBot
) -> None:
    dismiss = window.command_actions["run.dismiss"]
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1)
    qtbot.waitUntil(dismiss.isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert engine.calls == ["cancel"]
    player.finish()
    masked.run.choose(0)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert masked.run.chosen is None
    assert masked.results.current is not None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert masked.results.current is None


def test_compare_toggles_with_c_and_holds_with_the_mouse(
    window: MainWindow, masked: Studio, player: Player, qtbot: QtBot
) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    qtbot.waitUntil(window.command_actions["run.compare"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_C)
    assert masked.results.comparing
    assert window.results.compare.isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_C)
    assert not masked.results.comparing
    button = window.results.compare
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert masked.results.comparing
    QTest.qWait(350)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert not masked.results.comparing
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert masked.results.comparing
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not masked.results.comparing
    assert not button.isChecked()


def test_the_slider_s_line_spans_the_document(window: MainWindow, masked: Studio, player: Player, qtbot: QtBot) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    masked.commands.trigger("run.pin")
    masked.commands.trigger("run.generate")
    player.run(colour=(0, 0, 255, 255))
    masked.commands.trigger("run.compare_slider")
    window.message_bar.hide()
    viewport = window.canvas.camera.viewport
    frame = player.frame

    def look(x: float) -> QImage:
        QTest.mouseMove(window.canvas, QPoint(*(round(at) for at in viewport.to_view(x, 80))))
        qtbot.wait(50)
        return window.canvas.grab().toImage()

    def colour(image: QImage, x: float, y: float) -> str:
        at = QPoint(*(round(at * viewport.ratio) for at in viewport.to_view(x, y)))
        return image.pixelColor(at).name()

    middle = frame.x + frame.width / 2
    image = look(middle)
    for y in (14, 40, 158):  # Above and below the frame too.
        assert "#ffffff" in {colour(image, middle + by / viewport.scale, y) for by in (-1, 0, 1)}
    assert look(10) != image  # It follows the pointer beyond the frame.
    masked.commands.trigger("run.compare_slider")
    qtbot.wait(50)
    assert "#ffffff" not in {colour(window.canvas.grab().toImage(), middle + by, 158) for by in (-1, 0, 1)}


def test_pause_step_and_cancel(window: MainWindow, masked: Studio, engine: FakeEngine, player: Player) -> None:
    buttons = (window.progress.pause, window.progress.step, window.progress.cancel)
    assert not any(button.isEnabled() for button in buttons)
    masked.commands.trigger("run.generate")
    assert window.progress.cancel.isEnabled()
    player.start()
    assert all(button.isEnabled() for button in buttons)
    window.progress.pause.click()
    player.tell(events.Paused(1, 1))
    assert window.progress.pause.accessibleName() == "Resume run"
    window.progress.step.click()
    window.progress.pause.click()
    player.tell(events.Resumed(1))
    window.progress.cancel.click()
    player.tell(events.Stopped(1))
    assert engine.calls == ["pause", "step", "resume", "cancel"]
    assert window.progress.text.text() == "Cancelled"
    assert not any(button.isEnabled() for button in buttons)


def test_the_frame_is_outlined_before_there_is_a_picture_of_it(
    window: MainWindow, masked: Studio, player: Player
) -> None:
    masked.settings.set("marching_ants", False)
    before = window.canvas.grab().toImage()
    masked.commands.trigger("run.generate")
    player.start()
    corner = QPointF(*window.canvas.camera.viewport.to_view(player.frame.x, player.frame.y)) - QPointF(1, 1)
    after = window.canvas.grab().toImage()
    at = corner.toPoint()
    assert before.pixelColor(at) != after.pixelColor(at)


def test_the_engine_s_state_is_shown(window: MainWindow, studio: Studio) -> None:
    bar = window.statusBar()
    assert isinstance(bar, StatusBar)
    assert "starting" in bar.device.text()
    studio.on_event(events.Ready(0))
    assert bar.device.text() == "Device: Automatic"
    studio.on_event(events.Ready(0, "torch is missing: install it."))
    assert "not available" in bar.device.text()
    assert "torch is missing" in window.message_bar.text


def test_a_failed_run_says_why(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.start()
    player.tell(events.Failed(1, "The graphics card has no memory left."))
    assert window.message_bar.text == "The graphics card has no memory left."
    assert window.progress.text.text() == "Failed"


def test_steps_are_chosen_by_click_arrow_and_pointer(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    strip = window.steps.strip
    viewport = strip.viewport()

    def point(row: int) -> QPoint:
        return strip.rect_of(row).center()

    def hover(to: QPoint) -> None:
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(to),
            viewport.mapToGlobal(QPointF(to)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point(1))
    assert masked.run.chosen == 1
    hover(point(3))
    assert masked.run.chosen == 3
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert masked.run.chosen == 1
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert masked.run.chosen == 2
    assert strip.current() == 2
    masked.run.choose(None)
    assert strip.current() == -1


def test_coming_to_the_strip_by_tab_chooses_nothing(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    window.steps.strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert masked.run.chosen is None


def test_the_strip_is_emptied_for_the_next_run(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    assert window.steps.strip.count() == 4
    masked.commands.trigger("run.generate")
    window.steps.follow()
    assert window.steps.strip.count() == 0
    player.run(steps=2)
    assert window.steps.strip.count() == 2
    assert window.results.strip.count() == 2


def test_results_are_gone_through(window: MainWindow, masked: Studio, player: Player) -> None:
    for colour in ((10, 20, 30, 255), (40, 50, 60, 255), (70, 80, 90, 255)):
        masked.commands.trigger("run.generate")
        player.run(colour=colour)
    assert window.results.strip.currentRow() == 2
    alt = Qt.KeyboardModifier.AltModifier
    QTest.qWait(1)
    QTest.keyClick(window.canvas, Qt.Key.Key_Left, alt)
    assert masked.results.index == 1
    strip = window.results.strip
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualItemRect(strip.item(0)).center())
    assert masked.results.index == 0
    window.results.accept.click()
    assert tuple(masked.document.pixels[65, 85]) == (10, 20, 30, 255)


def test_use_its_settings_brings_the_recipe_back(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    seed = masked.parameters.values.seed
    masked.parameters.set("prompt", "something else")
    masked.parameters.set("seed", 1)
    window.results.use.click()
    assert masked.parameters.values.seed == seed
    assert masked.parameters.values.seed_locked
    assert window.prompt.prompt.toPlainText() == "a red door"


def test_history_goes_back_and_forward(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    studio.shapes.rectangle(Rect(0, 0, 50, 50))
    studio.mask.invert()
    studio.mask.grow(4)
    rows = window.history.list
    qtbot.waitUntil(lambda: rows.count() == 4)
    assert [rows.item(row).text() for row in range(4)] == ["Start", "Rectangle", "Invert mask", "Grow mask"]
    assert rows.currentRow() == 3
    rows.setCurrentRow(1)
    assert studio.document.history.position == 1
    assert studio.document.mask[10, 10] == 255
    rows.setCurrentRow(3)
    assert studio.document.history.position == 3


def test_only_what_matters_for_the_mode_is_shown(window: MainWindow, studio: Studio) -> None:
    def shown() -> set[str]:
        fields = window.parameters.findChildren(NumberField)
        return {field.box.accessibleName() for field in fields if field.isVisibleTo(window)}

    always = {"Steps", "Guidance", "Seed"}
    assert shown() == always | {"Strength"}
    window.parameters.more.click()
    assert studio.settings.values.more_parameters
    always |= {"Variation strength", "Variation seed", "Number of variations", "Guidance from", "Guidance until"}
    assert shown() == always | {"Strength", "Context", "Softness"}
    studio.parameters.set("mode", "image")
    assert shown() == always | {"Strength"}
    studio.parameters.set("mode", "text")
    assert shown() == always | {"Width", "Height"}


def test_another_model_brings_its_own_defaults(window: MainWindow, studio: Studio) -> None:
    studio.set_models([*studio.models, ModelInfo("big", "Big", "/m/big", "sdxl", 1024, ("inpaint",), 7, 6.5, 30)])
    assert window.parameters.model.count() == 2
    window.parameters.model.setCurrentIndex(1)
    values = studio.parameters.values
    assert (values.model, values.guidance, values.steps) == ("big", 6.5, 30)
    studio.set_models([])
    assert not window.parameters.model.isEnabled()


def test_the_seed_is_rolled_and_locked(window: MainWindow, masked: Studio) -> None:
    masked.parameters.set("seed", 5)
    masked.commands.trigger("run.lock_seed")
    masked.commands.trigger("run.generate")
    assert masked.parameters.values.seed == 5
    masked.commands.trigger("run.dice")
    assert masked.parameters.values.seed != 5


def test_progress_in_words(masked: Studio, player: Player, window: MainWindow) -> None:
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1)
    assert progress_text(masked.run) == "Step 1 of 4"
    assert detail_text(masked.run) == "< 1 s left  ·  previews 5%"

"""The frame of the next run, set by hand on the canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ldm_studio.core.document import Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow

from .conftest import FakeEngine, Player, grey_pixels

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def framed(window: MainWindow, studio: Studio) -> Studio:
    """A picture of 512x384 with a frame by hand, the frame tool in the hand, seen with room around it."""
    studio.document.replace(Picture(grey_pixels(512, 384)), "larger")
    studio.shapes.rectangle(Rect(150, 150, 60, 60))
    studio.document.change_frame(Rect(64, 64, 256, 256), "frame")
    studio.tool.set("tool", "frame")
    window.canvas.camera.zoom_by(0.5)
    return studio


def at(window: MainWindow, x: float, y: float) -> QPoint:
    view_x, view_y = window.canvas.camera.viewport.to_view(x, y)
    return QPoint(round(view_x), round(view_y))


def drag(
    window: MainWindow,
    start: tuple[float, float],
    end: tuple[float, float],
    held: Qt.KeyboardModifier = NONE,
    release: bool = True,
) -> None:
    QTest.mousePress(window.canvas, LEFT, held, at(window, *start))
    # QTest.mouseMove knows no modifiers.
    place = QPointF(at(window, *end))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, window.canvas.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, held
    )
    QApplication.sendEvent(window.canvas, moved)
    if release:
        QTest.mouseRelease(window.canvas, LEFT, held, at(window, *end))


def test_it_is_dragged_on_the_grid_and_undone_in_one_step(window: MainWindow, framed: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_B)
    QTest.keyClick(window.canvas, Qt.Key.Key_F)
    assert framed.tool.get("tool") == "frame"
    steps = len(framed.document.history.labels)
    drag(window, (192, 192), (192 + 140, 192 + 20))
    assert framed.document.frame == Rect(192, 64, 256, 256)
    assert framed.document.history.labels[steps:] == ["Move frame"]
    drag(window, (300, 192), (300 + 21, 192 + 21), CTRL)
    assert framed.document.frame == Rect(216, 88, 256, 256)
    framed.commands.trigger("edit.undo")
    framed.commands.trigger("edit.undo")
    assert framed.document.frame == Rect(64, 64, 256, 256)


@pytest.mark.parametrize(
    ("handle", "to", "expected"),
    [
        ((320, 320), (450, 250), Rect(64, 64, 384, 192)),
        ((64, 64), (0, 130), Rect(0, 128, 320, 192)),
        ((320, 192), (390, 5), Rect(64, 64, 320, 256)),
        ((192, 64), (5, -70), Rect(64, -64, 256, 384)),
        ((64, 320), (130, 260), Rect(128, 64, 192, 192)),
    ],
)
def test_handles_resize_it(
    window: MainWindow, framed: Studio, handle: tuple[int, int], to: tuple[int, int], expected: Rect
) -> None:
    drag(window, handle, to)
    assert framed.document.frame == expected
    assert framed.document.history.labels[-1] == "Resize frame"


def test_a_drag_outside_draws_another_and_escape_takes_it_back(window: MainWindow, framed: Studio) -> None:
    drag(window, (384, 20), (500, 140), release=False)
    assert framed.frames.shown == Rect(384, 0, 128, 128)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert framed.document.frame == Rect(64, 64, 256, 256)
    QTest.mouseRelease(window.canvas, LEFT, NONE, at(window, 500, 140))
    assert framed.document.history.labels[-1] == "frame"
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 450, 30))
    assert framed.document.frame == Rect(64, 64, 256, 256), "a click is no drag"


def test_a_ratio_is_chosen_in_the_bar_and_kept(window: MainWindow, framed: Studio) -> None:
    combo = next(box for box in window.tool_options.findChildren(QComboBox) if box.isVisible())
    combo.setCurrentIndex(combo.findData("4:3"))
    assert framed.document.frame == Rect(48, 80, 296, 224)
    drag(window, (48 + 296, 80 + 224), (48 + 512, 200), CTRL)
    assert framed.document.frame == Rect(48, 80, 512, 384)
    assert framed.commands.trigger("frame.upend")
    assert framed.tool.values.frame_ratio == "3:4"
    frame = framed.document.frame
    assert frame is not None
    assert (frame.width, frame.height) == (384, 512)
    assert framed.commands.trigger("frame.ratio_1_1")
    assert framed.document.frame is not None
    assert framed.document.frame.width == framed.document.frame.height


def test_the_keyboard_moves_and_resizes_it(window: MainWindow, framed: Studio, qtbot: QtBot) -> None:
    steps = len(framed.document.history.labels)
    for key, held in ((Qt.Key.Key_Left, NONE), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Down, NONE)):
        QTest.keyClick(window.canvas, key, held)
    assert framed.document.frame == Rect(-8, 72, 256, 256)
    assert framed.document.history.labels[steps:] == ["Move frame"], "one step, however many keys"
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(window.canvas, Qt.Key.Key_Up, CTRL | SHIFT)
    assert framed.document.frame == Rect(-8, 72, 264, 192)
    said = "Frame at -8, 72, 264 by 192 pixels."
    qtbot.waitUntil(lambda: said in window.canvas.accessibleDescription())


def test_numbers_set_its_size(window: MainWindow, framed: Studio) -> None:
    fields = window.tool_options.frame
    fields.width_field.setValue(130)
    assert framed.document.frame == Rect(64, 64, 128, 256)
    fields.height_field.setValue(64)
    assert framed.document.frame == Rect(64, 64, 128, 64)
    drag(window, (100, 100), (164, 100))
    assert fields.width_field.value() == 128


def test_it_follows_the_mask_again(window: MainWindow, framed: Studio) -> None:
    assert framed.frames.by_hand
    button = next(b for b in window.tool_options.findChildren(QPushButton) if b.isVisible())
    button.click()
    assert framed.document.frame is None
    assert framed.frames.shown is not None
    assert framed.frames.shown.intersected(Rect(150, 150, 60, 60)) == Rect(150, 150, 60, 60)
    assert not button.isEnabled()
    assert framed.commands.trigger("frame.around_mask")
    assert framed.document.frame is not None
    assert framed.commands.trigger("frame.whole")
    assert framed.document.frame == Rect(0, 0, 512, 384)


def test_what_is_dragged_without_a_mask_is_a_frame_of_the_models_size(window: MainWindow, framed: Studio) -> None:
    framed.mask.clear()
    framed.frames.make_automatic()
    framed.frames.refresh()
    assert framed.frames.shown is None
    side = framed.models[0].native_size
    basis = framed.frames.basis
    assert (basis.width, basis.height) == (side, side)
    drag(window, (256, 192), (256 + 64, 192))
    assert framed.document.frame is not None
    assert framed.document.frame.width == side


def test_the_run_has_it_and_the_promise_holds_beyond_the_edge(
    window: MainWindow, framed: Studio, player: Player, engine: FakeEngine
) -> None:
    framed.document.change_frame(Rect(448, 64, 128, 128), "frame")
    framed.shapes.rectangle(Rect(460, 80, 20, 20))
    before = framed.document.pixels.copy()
    framed.runner.generate()
    job = engine.jobs[-1]
    assert job.recipe.frame == Rect(448, 64, 128, 128)
    assert job.source is not None
    assert job.mask is not None
    assert job.source.shape == (128, 128, 4)
    assert (job.mask[:, 64:] == 255).all()
    assert not job.mask[:16, :64].any()
    player.run()
    framed.runner.accept()
    assert (framed.document.width, framed.document.height) == (576, 384)
    assert framed.document.history.labels[-1] == "Repaint"
    changed = (framed.document.pixels[:, :512] != before).any(axis=2)
    assert changed.any()
    changed[80:100, 460:480] = False
    assert not changed.any(), "what is masked outside of the frame stays"
    assert framed.document.mask[160, 160] == 255, "and masked"
    framed.commands.trigger("edit.undo")
    np.testing.assert_array_equal(framed.document.pixels, before)


def test_a_run_with_nothing_masked_in_the_frame_is_refused(
    window: MainWindow, framed: Studio, engine: FakeEngine
) -> None:
    framed.document.change_frame(Rect(320, 200, 128, 128), "frame")
    framed.runner.generate()
    assert not engine.jobs
    assert "inside the frame" in window.message_bar.text
    framed.parameters.set("mode", "text")
    assert framed.frames.shown is None
    assert any(label.text() == "A new picture has no frame." for label in window.tool_options.findChildren(QLabel))
    framed.parameters.set("mode", "image")
    framed.runner.generate()
    assert engine.jobs[-1].recipe.frame == Rect(320, 200, 128, 128)


def test_it_is_seen_with_other_tools_unless_that_is_switched_off(window: MainWindow, framed: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_B)
    window.canvas.camera.fit()
    QTest.qWait(300)

    def edge() -> QColor:
        """On the frame's upper line, halfway."""
        place = at(window, 260, 64)
        image = window.canvas.grab().toImage()
        ratio = image.devicePixelRatio()
        rows = [image.pixelColor(round(place.x() * ratio), round((place.y() + y) * ratio)) for y in range(-3, 3)]
        return max(rows, key=QColor.lightness)

    shown = edge()
    framed.commands.trigger("view.frame")
    QTest.qWait(50)
    assert edge().lightness() < shown.lightness()


def test_the_size_stands_beside_it_while_it_is_dragged(window: MainWindow, framed: Studio, qtbot: QtBot) -> None:
    drag(window, (192, 192), (192, 192), release=False)
    assert framed.frames.held
    place = at(window, 64, 320) + QPoint(10, 16)
    qtbot.wait(50)
    plate = window.canvas.grab().toImage().pixelColor(place)
    QTest.mouseRelease(window.canvas, LEFT, NONE, at(window, 192, 192))
    qtbot.wait(50)
    assert plate != window.canvas.grab().toImage().pixelColor(place)
    assert window.tool_options.findChildren(QLabel)[0].text() == "Frame"

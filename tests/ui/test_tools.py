"""The tools that take shapes from the picture or combine them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Picture
from ldm_studio.core.framing import Margins
from ldm_studio.core.geometry import Rect
from ldm_studio.core.selection import Hint
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.extend import ExtendDialog
from ldm_studio.ui.main_window import MainWindow

from .conftest import FakeAsk

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def spots(window: MainWindow, studio: Studio) -> Studio:
    """Two red squares on grey, 200x200."""
    pixels = np.full((200, 200, 4), (120, 120, 120, 255), np.uint8)
    pixels[40:80, 40:80] = pixels[40:80, 120:160] = (220, 20, 20, 255)
    studio.document.replace(Picture(pixels), "spots")
    return studio


def at(window: MainWindow, x: float, y: float) -> QPoint:
    view_x, view_y = window.canvas.camera.viewport.to_view(x, y)
    return QPoint(round(view_x), round(view_y))


def drag(window: MainWindow, start: tuple[float, float], end: tuple[float, float]) -> None:
    QTest.mousePress(window.canvas, LEFT, NONE, at(window, *start))
    QTest.mouseMove(window.canvas, at(window, *end))
    QTest.mouseRelease(window.canvas, LEFT, NONE, at(window, *end))


def test_an_ellipse_is_masked(window: MainWindow, spots: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_O)
    drag(window, (50, 50), (150, 110))
    assert spots.document.mask[80, 100] == 255
    assert spots.document.mask[53, 53] == 0
    assert spots.document.history.labels[-1] == "Ellipse"


def test_the_wand_takes_one_spot_or_all_of_the_colour(window: MainWindow, spots: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_W)
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 60, 60))
    assert spots.document.mask_bounds == Rect(40, 40, 40, 40)
    boxes = [box for box in window.tool_options.findChildren(QCheckBox) if box.isVisible()]
    boxes[0].click()
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 60, 60))
    assert spots.document.mask_bounds == Rect(40, 40, 120, 40)


def test_the_keyboard_alone_uses_the_wand(window: MainWindow, spots: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_W)
    QTest.keyClick(window.canvas, Qt.Key.Key_Left)
    x, y = (int(value) for value in window.canvas.keyboard.position)
    for key, count in ((Qt.Key.Key_Left, x - 60), (Qt.Key.Key_Up, y - 60)):
        for _ in range(count):
            QTest.keyClick(window.canvas, key)
    QTest.keyClick(window.canvas, Qt.Key.Key_D)
    assert spots.document.mask_bounds == Rect(40, 40, 40, 40)
    QTest.keyClick(window.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert spots.document.coverage.empty
    assert spots.document.history.labels[-2:] == ["Magic wand"] * 2


def test_an_object_is_selected_in_a_box(window: MainWindow, spots: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_S)
    drag(window, (25, 25), (95, 95))
    assert (spots.document.mask[45:75, 45:75] == 255).all()
    assert spots.document.mask[30, 30] == 0
    assert not spots.document.mask[:, 100:].any()


def test_an_object_is_found_by_a_click_with_a_model(window: MainWindow, spots: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_S)
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 60, 60))
    assert "Drag a box" in window.message_bar.text
    buttons = [button for button in window.tool_options.findChildren(QToolButton) if button.isVisible()]
    next(button for button in buttons if button.text() == "By a model").click()
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 60, 60))
    assert "No model that finds objects" in window.message_bar.text
    asked: list[Hint] = []

    def find(file: str, picture: object, key: object, hint: Hint) -> NDArray[np.uint8]:
        asked.append(hint)
        return np.full(hint.size, 255, np.uint8)

    spots.set_models(spots.models, [Asset("segmenter", "sam", "/models/sam/model.safetensors", 1)])
    spots.finder.find = find
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window, 60, 61))
    drag(window, (20, 30), (90, 80))
    spots.looks.wait()
    assert spots.document.history.labels[-1] == "Select object"
    assert abs(asked[0].point[0] - 60) <= 1
    assert asked[1].box is not None
    assert abs(asked[1].box.right - 90) <= 1


def test_a_shape_is_intersected(window: MainWindow, spots: Studio) -> None:
    spots.mask.fill_all()
    QTest.keyClick(window.canvas, Qt.Key.Key_U)
    buttons = window.tool_options.findChildren(QToolButton)
    next(button for button in buttons if button.text() == "Intersect").click()
    drag(window, (50, 60), (90, 100))
    bounds = spots.document.mask_bounds
    assert abs(bounds.x - 50) <= 1
    assert abs(bounds.bottom - 100) <= 1


@pytest.mark.parametrize(
    ("command", "label"),
    [
        ("mask.smooth", "Smooth mask"),
        ("mask.border", "Mask border"),
        ("mask.bright", "Mask what is bright"),
    ],
)
def test_edits_of_the_whole_mask_are_commands(window: MainWindow, spots: Studio, command: str, label: str) -> None:
    spots.shapes.rectangle(Rect(30, 30, 60, 60))
    assert spots.commands.trigger(command)
    assert spots.document.history.labels[-1] == label
    assert spots.commands.trigger("edit.undo")
    assert spots.document.mask_bounds == Rect(30, 30, 60, 60)


def test_holes_are_filled_and_what_is_transparent_is_masked(window: MainWindow, spots: Studio) -> None:
    spots.shapes.rectangle(Rect(30, 30, 60, 60))
    spots.shapes.rectangle(Rect(50, 50, 10, 10), "subtract")
    spots.commands.trigger("mask.fill_holes")
    assert spots.document.mask[55, 55] == 255
    clear = spots.document.pixels.copy()
    clear[:, :20, 3] = 0
    spots.document.replace(Picture(clear), "clear")
    spots.commands.trigger("mask.clear_parts")
    assert spots.document.mask_bounds == Rect(0, 0, 20, 200)


def test_the_picture_is_extended_and_cropped_back(window: MainWindow, spots: Studio, ask: FakeAsk) -> None:
    ask.room = Margins(left=40, bottom=8)
    spots.parameters.set("mode", "text")
    spots.commands.trigger("edit.extend")
    assert (spots.document.width, spots.document.height) == (240, 208)
    assert spots.parameters.values.mode == "inpaint"
    assert (spots.document.mask[:, :40] == 255).all()
    spots.commands.trigger("mask.invert")
    spots.commands.trigger("edit.crop")
    assert (spots.document.width, spots.document.height) == (200, 200)
    assert (spots.document.pixels[45, 45] == (220, 20, 20, 255)).all()
    spots.commands.trigger("edit.undo")
    assert spots.document.width == 240


def test_the_dialog_says_how_large_the_picture_becomes(qtbot: QtBot) -> None:
    dialog = ExtendDialog(512, 384)
    qtbot.addWidget(dialog)
    dialog.fields["top"].setValue(64)
    assert dialog.margins == Margins(128, 64, 128, 0)
    assert any("768 x 448" in label.text() for label in dialog.findChildren(QLabel))

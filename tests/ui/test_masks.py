"""The panel of kept masks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ldm_studio.core.geometry import Rect
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.masks import MaskList


@pytest.fixture
def view(window: MainWindow, studio: Studio) -> MaskList:
    """The list of two kept masks, with nothing masked now."""
    for x in (0, 100):
        studio.mask.clear()
        studio.shapes.rectangle(Rect(x, 0, 100, 80))
        studio.commands.trigger("mask.keep")
    studio.mask.clear()
    studio.commands.trigger("view.focus_masks")
    return window.masks.list


def test_the_list_says_what_is_kept_and_shows_it(view: MaskList, studio: Studio) -> None:
    told = [view.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.count())]
    assert told == ["Mask, 25% of the picture", "Mask 2, 25% of the picture"]
    assert view.hasFocus()
    small = view.item(0).icon().pixmap(28, 28).toImage()
    assert small.pixelColor(3, 3).lightness() > 200
    assert small.pixelColor(small.width() - 3, 3).lightness() < 50
    studio.document.history.undo()
    studio.document.history.undo()
    assert view.count() == 1


def test_the_keyboard_uses_renames_and_deletes(view: MaskList, studio: Studio, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert studio.document.mask_bounds == Rect(0, 0, 100, 80)
    QTest.keyClick(view, Qt.Key.Key_F2)
    studio.commands.trigger("mask.kept_rename")  # It is being renamed already.
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Left")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [kept.name for kept in studio.document.kept_masks] == ["Left", "Mask 2"])
    assert studio.kept_masks.chosen is not None
    assert studio.kept_masks.chosen.name == "Left"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [view.item(row).text() for row in range(view.count())] == ["Mask 2"]


def test_an_empty_list_says_how_to_fill_it(window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("view.focus_masks")
    assert not window.masks.list.isVisible()
    studio.shapes.rectangle(Rect(0, 0, 10, 10))
    studio.commands.trigger("mask.keep")
    assert window.masks.list.isVisible()

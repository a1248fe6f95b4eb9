"""The window in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.about import AboutDialog
from ldm_studio.ui.dialogs.extend import ExtendDialog
from ldm_studio.ui.dialogs.grid import GridDialog
from ldm_studio.ui.dialogs.models import ModelsDialog
from ldm_studio.ui.dialogs.new_document import NewDocumentDialog
from ldm_studio.ui.dialogs.palette import CommandPalette
from ldm_studio.ui.dialogs.settings import SettingsDialog
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.main_window import MainWindow

from .conftest import Player


class Marking(QTranslator):
    """A language in which every text is its English in brackets."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
        return f"⟦{text.replace('%n', str(number))}⟧" if not context else ""


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def texts(top: QWidget) -> Iterator[str]:
    """All that is written in a window, said by it to a screen reader, or shown as a tip."""
    for widget in (top, *top.findChildren(QWidget)):
        yield widget.toolTip()
        if not widget.objectName().startswith("qt_"):
            yield widget.accessibleName()
        yield widget.windowTitle()
        match widget:
            case QLineEdit() | QPlainTextEdit():
                yield widget.placeholderText()
            case QAbstractButton() | QLabel():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QTabBar():
                yield from (widget.tabText(place) for place in range(widget.count()))
            case QListWidget():
                yield from (widget.item(row).text() for row in range(widget.count()))
            case QTreeWidget():
                yield from in_tree(widget.invisibleRootItem())
                yield from in_tree_item(widget.headerItem())
    for action in top.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def in_tree_item(item: QTreeWidgetItem) -> Iterator[str]:
    yield from (item.text(column) for column in range(item.columnCount()))


def in_tree(item: QTreeWidgetItem) -> Iterator[str]:
    yield from in_tree_item(item)
    for row in range(item.childCount()):
        yield from in_tree(item.child(row))


def dialogs(window: MainWindow, studio: Studio) -> list[QDialog]:
    return [
        AboutDialog(window),
        ExtendDialog(512, 384, window),
        GridDialog(window),
        ModelsDialog(studio, window.icons, window),
        NewDocumentDialog(512, 384, window),
        CommandPalette(studio.commands, window.theme, window),
        SettingsDialog(studio.settings, window.icons, window),
        ShortcutsDialog(studio, window),
    ]


def test_nothing_that_the_window_says_is_left_in_english(
    marking: None, qtbot: QtBot, window: MainWindow, masked: Studio, player: Player
) -> None:
    masked.settings.set("more_parameters", True)
    masked.runner.generate()
    player.run()
    masked.layers.add_seen()
    window.tour()
    found = set()
    for top in (window, *dialogs(window, masked)):
        for text in texts(top):
            bare = text
            while "⟦" in bare:
                shorter = re.sub(r"⟦[^⟦⟧]*⟧", "", bare)
                if shorter == bare:
                    break
                bare = shorter
            if re.search(r"[A-Za-z]{2}", bare):
                found.add((type(top).__name__, text))
    for f in sorted(found):
        print(f)
    assert 0

"""The window in other languages."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
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
    QScrollArea,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ldm_studio import opening
from ldm_studio.engine import events
from ldm_studio.studio import language
from ldm_studio.studio.parameters import TOOLS
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.about import AboutDialog
from ldm_studio.ui.dialogs.extend import ExtendDialog
from ldm_studio.ui.dialogs.grid import GridDialog
from ldm_studio.ui.dialogs.models import ModelsDialog
from ldm_studio.ui.dialogs.new_document import NewDocumentDialog
from ldm_studio.ui.dialogs.palette import CommandPalette
from ldm_studio.ui.dialogs.settings import SettingsDialog
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.main_window import MainWindow

from .conftest import Player


class Marking(QTranslator):
    """A language in which every text is its English in brackets."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> Any:
        # None, not "": Qt would take that for a translation of its own texts.
        return None if context else f"⟦{text.replace('%n', str(number))}⟧"


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


#: What is the same in every language: names, and what the user or the test wrote.
SAME = re.compile(
    r"LDM Studio|[\w-]+ [\d.+a-z]+, [\w.-]+|SDE|Euler( a)?|DPM\+\+ 2M( Karras)?|UniPC|DDIM|Heun|PNDM|LCM|LoRA|VAE|Tiny"
    r"|((Ctrl|Alt|Shift)\+)+(\w+|\S)|Enter|Esc|Del(ete)?|F\d+"
    r"|Cancel|Close|Press shortcut|Scroll (Left|Right)"  # Qt's own.
    r"|English|Deutsch|Español|a red door|px|#\w{6}|9 until 30 %, then 5"
)


def english(text: str) -> str:
    """What of a marked text is in no brackets, and has no other name."""
    shorter = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return english(shorter) if shorter != text else SAME.sub("", text)


def test_nothing_that_the_window_says_is_left_in_english(
    marking: None, qtbot: QtBot, window: MainWindow, masked: Studio, player: Player
) -> None:
    masked.settings.set("more_parameters", True)
    masked.runner.generate()
    player.run()
    masked.layers.add_seen()
    window.tour()
    open_ = dialogs(window, masked)
    left = {text for top in (window, *open_) for text in texts(top) if re.search(r"[A-Za-z]{2}", english(text))}
    assert not left


def cut_off(window: QWidget) -> list[str]:
    """What is written in less room than it needs."""
    found = []
    for widget in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton)):
        # Elided text has a tip, and segments bring room of their own.
        if not widget.isVisible() or isinstance(widget, ElidedLabel) or widget.property("segment"):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            cut = widget.height() < widget.heightForWidth(widget.width())
        else:
            cut = widget.width() < widget.minimumSizeHint().width()
        if widget.text() and cut:
            found.append(widget.text())
    return found


def speak(app: QApplication, name: str) -> None:
    language.install(app, name)


@pytest.fixture(params=["de", "es", "ja", "zh_CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The name of a language that the application speaks."""
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_no_text_is_cut_off_in_any_language(
    spoken: str, window: MainWindow, masked: Studio, player: Player, qtbot: QtBot
) -> None:
    """At 1280x800, with every tool, and whatever the panels show."""
    masked.runner.generate()
    player.run()
    masked.settings.set("more_parameters", True)
    window.tour()
    for place, tool in enumerate(TOOLS):
        masked.tool.set("tool", tool)
        window.tabs.setCurrentIndex(place % window.tabs.count())
        # The layouts follow a little later.
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not cut_off(window), timeout=500)
        assert not cut_off(window), tool
    assert window.width() == 1280
    bar = window.tabs.tabBar()
    assert sum(bar.tabRect(place).width() for place in range(bar.count())) <= window.tabs.width(), "a tab is cut off"
    area = window.docks["generate"].findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width(), "the parameters are cut off at their right"


def test_no_text_of_a_dialog_is_cut_off_in_any_language(
    spoken: str, window: MainWindow, masked: Studio, qtbot: QtBot
) -> None:
    for dialog in dialogs(window, masked):
        dialog.show()
        # The screen of the tests is smaller than any that the window is made for, and limits them.
        dialog.resize(dialog.size().expandedTo(dialog.sizeHint()))
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda shown=dialog: not cut_off(shown), timeout=500)
        assert not cut_off(dialog), type(dialog).__name__
        assert dialog.width() <= 1000
        dialog.close()


def test_the_window_speaks_the_language_that_is_installed(
    german: None, window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus[:2] == ["&Datei", "&Bearbeiten"]
    assert window.command_actions["file.open"].text() == "Öffnen..."
    assert "Strg+O" in window.command_actions["file.open"].toolTip()
    palette = CommandPalette(studio.commands, window.theme, window)
    palette.search.setText("maske umkehren")
    assert palette.list.item(0).text() == "Maske umkehren"
    dialog = GridDialog(window)
    assert dialog.said == "12 Läufe"
    assert dialog.make.text() == "Raster erstellen"
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert "Abbrechen" in [text.replace("&", "") for text in buttons], "Qt's own texts are translated too"


def test_an_error_from_below_the_window_is_said_in_its_language(
    german: None, window: MainWindow, studio: Studio, tmp_path: Path
) -> None:
    """Through the thread that reads files, and through the signals that carry sentences."""
    studio.files.open(tmp_path / "gone.png")
    studio.errands.wait()
    assert window.message_bar.text == f"{tmp_path / 'gone.png'} existiert nicht: den Namen prüfen."
    studio.runner.generate()
    assert window.message_bar.text.startswith("Nichts ist maskiert")


def test_what_a_run_says_is_said_in_the_language_of_the_window(
    german: None, window: MainWindow, masked: Studio, player: Player
) -> None:
    masked.runner.generate()
    player.tell(events.Loading(player.number, "Starting", 0.0))
    assert window.progress.text.text() == "Startet"
    player.start()
    player.step(1)
    player.tell(events.Refused(player.number, "The change came too late: the run has no steps left."))
    assert window.message_bar.text == "Die Änderung kam zu spät: der Lauf hat keine Schritte mehr."
    gone = "Step 1 is not kept any more: choose a later one, or start a new run."
    player.tell(events.Failed(player.number, gone))
    assert window.message_bar.text.startswith("Schritt 1 ist nicht mehr gespeichert")


def test_changes_and_layers_are_named_in_the_language_of_the_window(
    german: None, window: MainWindow, masked: Studio, qtbot: QtBot
) -> None:
    masked.layers.add_seen()
    masked.layers.duplicate()
    masked.layers.duplicate()
    assert [layer.name for layer in masked.document.layers[1:]] == ["Ebene", "Ebene Kopie", "Ebene Kopie 2"]
    qtbot.waitUntil(lambda: window.history.list.count() == 5)
    assert window.history.list.item(1).text() == "Rechteck"


def test_one_run_is_not_one_runs(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert (language.tr("%n runs", "", 1), language.tr("%n runs", "", 2)) == ("1 run", "2 runs")


def test_the_language_is_the_environments_else_the_settings_else_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(language.VARIABLE, raising=False)
    assert language.chosen("ja") == "ja"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR", "fr", "zh-Hans-CN", "zh-CN", "en"])
    assert language.chosen("") == "zh_CN"
    assert language.chosen("tlh") == "zh_CN"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["zh-Hant-TW", "zh-TW", "es-MX", "es"])
    assert language.chosen("") == "es"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["C"])
    assert language.chosen("") == "en"
    monkeypatch.setenv(language.VARIABLE, "de")
    assert language.chosen("ja") == "de"


def test_a_language_is_chosen_in_the_settings(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    asked: list[bool] = []
    dialog = SettingsDialog(studio.settings, window.icons, window, lambda: asked.append(True))
    combo = next(combo for combo in dialog.findChildren(QComboBox) if combo.accessibleName() == "Language")
    assert [combo.itemText(row) for row in range(combo.count())] == ["System language", *language.LANGUAGES.values()]
    dialog.show()
    assert not dialog.restart.isVisible()
    combo.setCurrentIndex(combo.findData("de"))
    assert studio.settings.values.language == "de"
    assert dialog.restart.isVisible()
    dialog.restart.click()
    assert asked
    combo.setCurrentIndex(combo.findData(""))
    assert not dialog.restart.isVisible()
    dialog.close()


def test_the_window_is_opened_again_where_that_was_asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[list[str]] = []
    monkeypatch.setattr(opening, "show_outline", lambda: window)
    monkeypatch.setattr(opening, "read_rest", lambda _: True)
    monkeypatch.setattr("ldm_studio.app.run", lambda shown, _: 0)
    monkeypatch.setattr("subprocess.Popen", lambda command: begun.append(command))
    assert opening.main([]) == 0
    assert not begun
    window.again = True
    assert opening.main([]) == 0
    assert begun == [[sys.executable, "-m", "ldm_studio"]]

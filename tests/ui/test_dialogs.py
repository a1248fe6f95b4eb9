"""Palette, settings, help, about, new document."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from ldm_studio import resources
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.about import AboutDialog
from ldm_studio.ui.dialogs.new_document import NewDocumentDialog
from ldm_studio.ui.dialogs.palette import CommandPalette, ranked
from ldm_studio.ui.dialogs.settings import FolderList, SettingsDialog
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.theme import Theme


@pytest.fixture
def icons(studio: Studio) -> Icons:
    folder = resources.path("icons")
    return Icons(folder, Theme(studio.settings, folder))


def find(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_the_palette_finds_and_runs_a_command(window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("help.palette")
    palette = find(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClicks(palette.search, "mask all")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert studio.document.mask.all()
    assert studio.document.history.labels == ["Mask all"]


def test_the_palette_s_arrows_move_while_one_types(window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("help.palette")
    palette = find(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 2
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_cannot_be_done_comes_last(window: MainWindow, studio: Studio) -> None:
    able = [command.enabled() for command in ranked(studio.commands, "")]
    assert able == sorted(able, reverse=True)
    assert ranked(studio.commands, "invert")[0].id == "mask.invert"
    assert ranked(studio.commands, "qqqq") == []


def test_settings_hold_at_once(qtbot: QtBot, studio: Studio, icons: Icons) -> None:
    dialog = SettingsDialog(studio.settings, icons)
    qtbot.addWidget(dialog)
    combos = {combo.accessibleName(): combo for combo in dialog.findChildren(QComboBox)}
    fields = {field.box.accessibleName(): field for field in dialog.findChildren(NumberField)}
    combos["Theme"].setCurrentIndex(1)
    combos["Device"].setCurrentIndex(combos["Device"].findData("cpu"))
    combos["Precision"].setCurrentIndex(combos["Precision"].findData("bf16"))
    fields["Mask opacity"].box.setValue(0.7)
    fields["Time for previews"].box.setValue(20)
    dialog.findChildren(QCheckBox)[0].setChecked(False)
    values = studio.settings.values
    assert (values.theme, values.device, values.precision) == ("light", "cpu", "bf16")
    assert (values.mask_opacity, values.preview_share, values.marching_ants) == (0.7, 0.2, False)


def test_model_folders_are_added_once_and_removed(qtbot: QtBot, studio: Studio, icons: Icons, tmp_path: Path) -> None:
    folders = FolderList(studio.settings, icons, lambda _: tmp_path)
    qtbot.addWidget(folders)
    folders.add.click()
    folders.add.click()
    assert studio.settings.values.model_folders == (str(tmp_path),)
    assert not folders.remove.isEnabled()
    folders.list.setCurrentRow(0)
    folders.remove.click()
    assert studio.settings.values.model_folders == ()


def test_the_shortcuts_page_lists_every_command_and_filters(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(studio)
    qtbot.addWidget(dialog)
    tops = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    listed = [top.child(row).text(0) for top in tops if top is not None for row in range(top.childCount())]
    for command in studio.commands:
        assert command.title in listed
    dialog.search.setText("invert")
    shown = [
        top.child(row).text(0)
        for top in tops
        if top is not None and not top.isHidden()
        for row in range(top.childCount())
        if not top.child(row).isHidden()
    ]
    assert shown == ["Invert mask"]


def test_dialogs_open_from_their_commands_and_close_with_escape(window: MainWindow, studio: Studio) -> None:
    for command, kind in (
        ("help.shortcuts", ShortcutsDialog),
        ("edit.settings", SettingsDialog),
        ("help.about", AboutDialog),
    ):
        studio.commands.trigger(command)
        dialog = find(kind)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_the_theme_switches_after_a_dialog_is_gone(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    studio.commands.trigger("edit.settings")
    dialog = find(SettingsDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    studio.commands.trigger("view.light")
    studio.settings.set("mask_colour", "#00ff00")


def test_about_states_version_and_that_there_is_no_network(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "no network" in text
    assert "PySide6-Essentials" in text


def test_a_new_document_has_the_size_asked_for(qtbot: QtBot) -> None:
    dialog = NewDocumentDialog(640, 480)
    qtbot.addWidget(dialog)
    assert dialog.size_chosen == (640, 480)
    dialog.width_field.box.setValue(1000)
    assert dialog.size_chosen == (1000, 480)


def choose(dialog: ShortcutsDialog, title: str) -> None:
    found = dialog.tree.findItems(title, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    dialog.tree.setCurrentItem(found[0])


def test_a_command_gets_other_keys_and_who_had_them_loses_them(
    window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    dialog = ShortcutsDialog(studio)
    qtbot.addWidget(dialog)
    assert not dialog.assign.isEnabled()
    choose(dialog, "Mask all")
    dialog.edit.setKeySequence("Ctrl+J")
    assert "Duplicate layer, which would lose it" in dialog.told.text()
    dialog.assign.click()
    assert studio.commands["layer.duplicate"].shortcuts == ()
    assert studio.settings.values.shortcuts == {"layer.duplicate": (), "mask.all": ("Ctrl+J",)}
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not studio.document.mask.any()
    QTest.keyClick(window.canvas, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert studio.document.mask.all()
    assert len(studio.document.layers) == 1
    dialog.edit.setKeySequence("D")
    assert "canvas itself" in dialog.told.text()
    assert not dialog.assign.isEnabled()
    dialog.edit.setKeySequence("K")
    assert dialog.told.text() == "K is free."
    dialog.assign.click()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_K)
    assert window.prompt.prompt.toPlainText().count("k"), "a plain key writes in a text field"
    dialog.clear.click()
    assert studio.commands["mask.all"].shortcuts == ()
    dialog.reset.click()
    assert studio.settings.values.shortcuts == {}
    assert studio.commands["mask.all"].shortcuts == ("Ctrl+A",)
    assert studio.commands["layer.duplicate"].shortcuts == ("Ctrl+J",)


def test_the_users_keys_hold_at_the_next_start(qtbot: QtBot, studio: Studio, ask: object) -> None:
    mine = {"mask.all": ("Ctrl+J", "D"), "gone": ("Ctrl+K",), "run.generate": ("Ctrl+A",)}
    studio.settings.set("shortcuts", mine)
    made = MainWindow(studio, ask)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    assert studio.commands["mask.all"].shortcuts == ("Ctrl+J",)
    assert studio.commands["layer.duplicate"].shortcuts == ()
    assert "Ctrl+A" in made.progress.generate.text()

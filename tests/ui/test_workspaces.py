"""Named arrangements of the panels."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ldm_studio.core.document import Document, Picture
from ldm_studio.storage.settings import Settings, Workspace, load_settings, save_settings
from ldm_studio.studio import verbs
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.palette import ranked
from ldm_studio.ui.main_window import MainWindow

from .conftest import MODEL, FakeAsk, FakeEngine, grey_pixels


def in_menu(window: MainWindow) -> list[str]:
    menu = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "Workspace")
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_those_that_come_with_the_window_arrange_the_panels(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    high = window.docks["results"].height()
    assert studio.commands.trigger("view.workspace_layers")
    assert window.docks["steps"].isHidden()
    assert window.tabs.currentWidget() is window.layers
    qtbot.waitUntil(lambda: window.docks["results"].height() > high + 100)  # Docks get their sizes in later turns.
    checked = studio.commands["view.workspace_layers"].checked
    assert checked is not None
    assert checked()
    assert studio.commands.trigger("view.workspace_paint")
    assert not window.docks["steps"].isHidden()
    assert window.tabs.currentWidget() is window.results
    qtbot.waitUntil(lambda: window.docks["results"].height() == high)


def test_what_was_changed_is_put_back(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    studio.settings.set("panel_titles", True)
    window.docks["results"].setFloating(True)
    window.docks["generate"].hide()
    assert studio.commands.trigger("view.workspace_reset")
    assert not window.docks["results"].isFloating()
    assert not window.docks["generate"].isHidden()


def test_ones_own_is_kept_renamed_chosen_and_deleted(window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    window.docks["steps"].hide()
    window.tabs.setCurrentWidget(window.masks)
    assert not studio.commands["view.workspace_rename"].enabled()
    ask.name = "  My  own "
    assert studio.commands.trigger("view.workspace_save")
    assert list(studio.settings.values.workspaces) == ["My own"]
    assert in_menu(window)[-1] == "Workspace: My own"
    assert next(command.id for command in ranked(studio.commands, "my own")) == "view.workspace_own:My own"
    assert studio.commands.trigger("view.workspace_paint")
    assert not window.docks["steps"].isHidden()
    window.command_actions["view.workspace_own:My own"].trigger()
    assert window.docks["steps"].isHidden()
    assert window.tabs.currentWidget() is window.masks
    ask.name = "Masks"
    assert studio.commands.trigger("view.workspace_rename")
    assert in_menu(window)[-1] == "Workspace: Masks"
    assert studio.settings.values.workspace == "own:Masks"
    assert studio.commands.trigger("view.workspace_delete")
    assert studio.settings.values.workspaces == {}
    assert in_menu(window)[-1] == "Reset workspace"
    assert not studio.commands["view.workspace_delete"].enabled()


def test_names_are_checked(window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    for ask.name in ("One", "Two", " "):
        studio.commands.trigger("view.workspace_save")
    assert "needs a name" in window.message_bar.text
    assert list(studio.settings.values.workspaces) == ["One", "Two"]
    ask.name = "One"
    studio.commands.trigger("view.workspace_rename")
    assert "already" in window.message_bar.text
    assert studio.settings.values.workspace == "own:Two"
    ask.name = None
    studio.commands.trigger("view.workspace_save")
    assert len(studio.settings.values.workspaces) == 2


def test_a_shortcut_of_ones_own_stays_with_it(window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    ask.name = "One"
    studio.commands.trigger("view.workspace_save")
    studio.commands.rebind("view.workspace_own:One", ("Ctrl+Alt+1",))
    ask.name = "Two"
    studio.commands.trigger("view.workspace_save")
    assert studio.commands["view.workspace_own:One"].shortcuts == ("Ctrl+Alt+1",)


def test_the_next_window_begins_with_it(qtbot: QtBot, window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    window.docks["steps"].hide()
    window.tabs.setCurrentWidget(window.history)
    ask.name = "Mine"
    studio.commands.trigger("view.workspace_save")
    window.close()
    again = Studio(
        Document(Picture(grey_pixels(64, 64))),
        Observable(studio.settings.values),
        Observable(ParameterValues()),
        FakeEngine(),
        [MODEL],
    )
    verbs.register(again)
    other = MainWindow(again, FakeAsk())
    qtbot.addWidget(other)
    other.show()
    assert other.docks["steps"].isHidden()
    assert other.tabs.currentWidget() is other.history
    assert in_menu(other)[-1] == "Workspace: Mine"


def test_odd_arrangements_do_no_harm(window: MainWindow, studio: Studio, tmp_path) -> None:  # type: ignore[no-untyped-def]
    studio.settings.set("workspaces", {"Odd": Workspace(state="no state")})
    window.docks["generate"].hide()
    window.workspaces.choose("own:Odd")
    assert not window.docks["generate"].isHidden()
    window.workspaces.choose("own:Gone")
    assert not window.docks["steps"].isHidden()
    save_settings(tmp_path / "s.json", studio.settings.values)
    assert load_settings(tmp_path / "s.json")[0] == studio.settings.values
    assert Settings().workspace == "paint"

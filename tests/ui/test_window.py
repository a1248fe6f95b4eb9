"""The window as a whole: reachable, named, and true to the commands."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ldm_studio.core.document import Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.storage import projects
from ldm_studio.studio.commands import MENUS
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.commanding import types_text
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.prompt import PromptHistory
from ldm_studio.ui.tour import STOPS, Tour

from .conftest import FakeAsk, FakeEngine, Player, grey_pixels

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)
CTRL = Qt.KeyboardModifier.ControlModifier


def controls(window: QWidget) -> list[QWidget]:
    """What a user works with; parts inside another control, which speaks for them, are left out."""
    found = []
    for each in window.findChildren(QWidget):
        inside_other = isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox) or isinstance(each, QHeaderView)
        qt_own = isinstance(each, QScrollBar) or each.objectName().startswith("qt_")
        in_tab_bar = each.parentWidget() is not None and each.parentWidget().inherits("QTabBar")
        popup = each.window() is not window
        if isinstance(each, CONTROLS) and not (inside_other or qt_own or in_tab_bar or popup):
            found.append(each)
    return found


def test_every_control_has_a_name_and_can_be_reached(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    found = controls(window)
    assert len(found) > 40
    for control in found:
        what = f"{type(control).__name__} {control.accessibleName()!r} {control.objectName()!r}"
        assert control.accessibleName(), what
        if not isinstance(control, QProgressBar):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, what
    assert window.canvas.accessibleName()
    assert window.canvas.accessibleDescription()


def test_tab_goes_round_through_the_whole_window(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    seen: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    for must in (window.canvas, window.prompt.prompt, window.progress.generate, window.results.accept):
        assert must in seen
    assert window.steps.strip in seen
    assert len(seen) > 25


def test_every_button_tells_its_shortcut(window: MainWindow) -> None:
    tip = window.progress.generate.toolTip()
    assert tip == f"Generate ({QKeySequence('Ctrl+Enter').toString(QKeySequence.SequenceFormat.NativeText)})"
    for button in window.tools.findChildren(QAbstractButton):
        assert button.toolTip(), button.accessibleName()


def test_ids_and_shortcuts_are_unique(window: MainWindow, studio: Studio) -> None:
    ids = [command.id for command in studio.commands]
    keys = [QKeySequence(key).toString() for command in studio.commands for key in command.shortcuts]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))
    assert "" not in keys


def test_the_menus_hold_every_command_in_its_place(window: MainWindow, studio: Studio) -> None:
    menus = {each.title().replace("&", ""): each for each in window.menuBar().findChildren(QMenu)}
    assert [action.text().replace("&", "") for action in window.menuBar().actions()] == list(MENUS)
    for command in studio.commands:
        place = menus[command.menu]
        if command.submenu:
            place = next(each for each in place.findChildren(QMenu) if each.title() == command.submenu)
        assert command.id in [action.objectName() for action in place.actions()], command.id


def test_menu_entries_are_enabled_when_their_command_is(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    undo, accept = window.command_actions["edit.undo"], window.command_actions["run.accept"]
    assert not undo.isEnabled()
    assert not accept.isEnabled()
    studio.mask.fill_all()
    qtbot.waitUntil(undo.isEnabled)
    assert not accept.isEnabled()


def test_checked_entries_follow_the_state(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    assert window.command_actions["tool.brush"].isChecked()
    studio.tool.set("tool", "lasso")
    qtbot.waitUntil(window.command_actions["tool.lasso"].isChecked)
    assert not window.command_actions["tool.brush"].isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_B)
    qtbot.waitUntil(window.command_actions["tool.brush"].isChecked)


def test_which_shortcuts_are_plain_keys() -> None:
    assert all(types_text(key) for key in ("B", "Shift+V", "Return", "[", "Del", "Esc", ".", "F"))
    assert not any(types_text(key) for key in ("Ctrl+B", "Alt+Left", "F1", "F11", "Ctrl+Shift+P"))


def test_typing_in_the_prompt_switches_no_tool(window: MainWindow, studio: Studio) -> None:
    window.prompt.focus_prompt()
    window.prompt.prompt.clear()
    QTest.keyClicks(window.prompt.prompt, "ebulghc [].+-=D V{}")
    assert studio.parameters.values.prompt == "ebulghc [].+-=D V{}"
    assert studio.tool.values.tool == "brush"
    assert studio.tool.values.size == 48
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_Return)
    assert studio.parameters.values.prompt.endswith("\n")


def test_keys_in_a_number_box_do_not_act_on_the_window(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    box = window.parameters.findChildren(QAbstractSpinBox)[0]
    box.setFocus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_C, Qt.Key.Key_Period, Qt.Key.Key_Delete):
        QTest.keyClick(box, key)
    assert masked.tool.values.tool == "brush"
    assert masked.results.current is not None
    assert masked.document.history.labels == ["Rectangle"]


def test_return_on_a_button_does_not_accept(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    for button in (window.results.discard, window.tools.findChildren(QAbstractButton)[1]):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert masked.document.history.labels == ["Rectangle"]


def test_the_wheel_changes_only_what_has_the_focus(window: MainWindow, studio: Studio) -> None:
    field = window.parameters.findChildren(NumberField)[0]
    for part in (field.box, field.slider):
        assert part is not None
        window.canvas.setFocus()
        before = studio.parameters.values.steps
        for focused in (False, True):
            if focused:
                part.setFocus()
            at = QPointF(part.rect().center())
            event = QWheelEvent(
                at,
                part.mapToGlobal(at),
                QPoint(),
                QPoint(0, 120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(part, event)
            assert (studio.parameters.values.steps != before) == focused


def test_a_click_on_a_tool_leaves_the_keyboard_with_the_canvas(window: MainWindow, studio: Studio) -> None:
    window.canvas.setFocus()
    QTest.mouseClick(window.tools.findChildren(QAbstractButton)[4], Qt.MouseButton.LeftButton)
    assert studio.tool.values.tool == "lasso"
    assert window.canvas.hasFocus()


def test_recent_files_are_offered(window: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("a & b.png", "c.png"):
        Image.new("RGB", (30, 20)).save(tmp_path / name)
        studio.files.open(tmp_path / name)
    menu = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "Open recent")
    qtbot.waitUntil(lambda: len(menu.actions()) == 2)
    assert [action.text() for action in menu.actions()] == ["c.png", "a && b.png"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "a && b.png")


def test_letters_choose_tools_from_the_canvas(window: MainWindow, studio: Studio) -> None:
    for key, tool in (
        ("E", "eraser"),
        ("U", "rectangle"),
        ("L", "lasso"),
        ("G", "fill"),
        ("H", "hand"),
        ("B", "brush"),
    ):
        QTest.keyClick(window.canvas, key)
        assert studio.tool.values.tool == tool


def test_ctrl_enter_in_the_prompt_generates(window: MainWindow, masked: Studio, engine: FakeEngine) -> None:
    window.prompt.focus_prompt()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_Return, CTRL)
    assert len(engine.jobs) == 1
    assert engine.jobs[0].recipe.prompt == "a red door"
    assert masked.parameters.values.prompt == "a red door"


def test_tab_leaves_the_prompt(window: MainWindow) -> None:
    window.prompt.focus_prompt()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_Tab)
    assert window.prompt.negative.hasFocus()


def test_alt_up_brings_back_an_earlier_prompt(window: MainWindow, masked: Studio) -> None:
    edit = window.prompt.prompt
    masked.commands.trigger("run.generate")
    edit.setPlainText("a blue door")
    masked.commands.trigger("run.generate")
    QTest.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert masked.parameters.values.prompt == "a red door"
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert masked.parameters.values.prompt == "a blue door"
    # The next start remembers them.
    assert masked.settings.values.prompts == ("a red door", "a blue door")
    assert PromptHistory(masked.settings.values.prompts).go(-1, "") == "a blue door"


def test_f6_goes_round_the_areas(window: MainWindow) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F6)
    assert window.prompt.prompt.hasFocus()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_F6)
    assert window.progress.generate.hasFocus()


def test_escape_in_the_prompt_cancels_a_run_but_never_discards(
    window: MainWindow, masked: Studio, engine: FakeEngine, player: Player
) -> None:
    masked.commands.trigger("run.generate")
    player.start()
    window.prompt.focus_prompt()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_Escape)
    assert engine.calls == ["cancel"]
    player.finish()
    QTest.keyClick(window.prompt.prompt, Qt.Key.Key_Escape)
    assert masked.results.current is not None
    assert window.canvas.hasFocus()


def test_the_theme_switches_while_the_window_is_open(window: MainWindow, studio: Studio, qapp: QApplication) -> None:
    dark = window.grab().toImage()
    studio.commands.trigger("view.light")
    assert studio.settings.values.theme == "light"
    light = window.grab().toImage()
    assert light.pixelColor(4, 400).lightness() > dark.pixelColor(4, 400).lightness() + 80
    assert qapp.palette().window().color().lightness() > 200


def test_everything_fits_into_1280_by_800(window: MainWindow, masked: Studio, player: Player) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    assert (window.width(), window.height()) == (1280, 800)
    inside = window.rect()
    for control in controls(window):
        if control.isVisible():
            left_top = control.mapTo(window, QPoint(0, 0))
            assert inside.contains(left_top), control.accessibleName()
            assert left_top.x() + control.width() <= 1280, control.accessibleName()
            assert control.width() >= min(24, control.sizeHint().width()), control.accessibleName()


def test_nothing_that_is_shown_or_hidden_resizes_the_window(window: MainWindow, studio: Studio) -> None:
    for tool in ("lasso", "brush", "hand", "eraser", "rectangle"):
        studio.tool.set("tool", tool)
        QTest.qWait(5)
    for mode in ("text", "image", "inpaint"):
        studio.parameters.set("mode", mode)
        QTest.qWait(5)
    studio.say("error", "A sentence that is long. " * 12)
    QTest.qWait(5)
    assert (window.width(), window.height()) == (1280, 800)


def test_messages_are_shown_and_dismissed(window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("run.generate")
    assert "Nothing is masked" in window.message_bar.text
    window.message_bar.dismiss.click()
    assert window.message_bar.text == ""
    studio.say("info", "Saved.")
    assert window.message_bar.text == "Saved."


def test_a_press_on_a_message_paints_nothing(window: MainWindow, studio: Studio) -> None:
    studio.say("error", "Something failed.")
    QTest.mouseClick(window.message_bar, Qt.MouseButton.LeftButton, pos=QPoint(300, 8))
    assert not studio.document.mask.any()


def test_the_title_names_the_document(window: MainWindow, studio: Studio) -> None:
    assert window.windowTitle().startswith("Untitled")
    assert not window.isWindowModified()
    studio.mask.fill_all()
    assert window.isWindowModified()


def test_the_status_bar(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    bar = window.statusBar()
    texts = [label.text() for label in bar.findChildren(QWidget) if hasattr(label, "text")]
    assert "200 x 160 px" in texts
    assert "No mask" in texts
    studio.shapes.rectangle(Rect(0, 0, 100, 160))
    qtbot.waitUntil(lambda: "Mask 50.0%" in [x.text() for x in bar.findChildren(QWidget) if hasattr(x, "text")])


def send_drop(
    window: MainWindow,
    path: Path | list[Path],
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    at: QPointF = QPointF(400, 300),  # noqa: B008
) -> bool:
    data = QMimeData()
    paths = path if isinstance(path, list) else [path]
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, held)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, held)
    QApplication.sendEvent(window, drop)
    window.studio.errands.wait()
    return True


def test_what_is_dropped_with_alt_or_on_the_layers_becomes_one(
    window: MainWindow, studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "door mask.png"
    Image.new("RGB", (30, 20), (10, 200, 30)).save(path)
    assert send_drop(window, path, Qt.KeyboardModifier.AltModifier)
    assert studio.document.chosen.rect == Rect(85, 70, 30, 20)
    studio.commands.trigger("view.focus_layers")
    view = window.layers.list
    assert send_drop(window, path, at=QPointF(view.mapTo(window, view.rect().center())))
    assert [layer.name for layer in studio.document.layers] == ["Picture", "door mask", "door mask"]


def test_several_files_or_a_folder_become_layers(
    window: MainWindow, studio: Studio, ask: FakeAsk, tmp_path: Path
) -> None:
    folder = tmp_path / "stickers"
    (folder / "inner").mkdir(parents=True)
    for name in ("b", "a"):
        Image.new("RGB", (30, 20), (10, 200, 30)).save(folder / f"{name}.png")
    (folder / "notes.txt").write_text("no picture")
    assert send_drop(window, folder)
    assert [layer.name for layer in studio.document.layers] == ["Picture", "a", "b"]
    assert send_drop(window, [folder / "b.png", folder / "notes.txt", folder / "a.png"])
    assert [layer.name for layer in studio.document.layers] == ["Picture", "a", "b", "b", "a"]
    ask.path = folder
    studio.commands.trigger("layer.add_folder")
    studio.errands.wait()
    assert len(studio.document.layers) == 7
    assert send_drop(window, folder / "inner")
    assert "no picture that can be opened" in window.message_bar.text
    ask.path = tmp_path / "gone"
    studio.commands.trigger("layer.add_folder")
    studio.errands.wait()
    assert "does not exist" in window.message_bar.text
    assert len(studio.document.layers) == 7


def test_a_dropped_picture_is_opened_and_undone(window: MainWindow, studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "door.png"
    Image.new("RGB", (300, 120), (10, 200, 30)).save(path)
    assert send_drop(window, path)
    assert (studio.document.width, studio.document.height) == (300, 120)
    studio.commands.trigger("edit.undo")
    assert studio.document.width == 200


def test_a_dropped_mask_becomes_the_mask(window: MainWindow, studio: Studio, tmp_path: Path) -> None:
    values = np.zeros((160, 200), np.uint8)
    values[20:50, 20:60] = 255
    for name, held in (("door mask.png", Qt.KeyboardModifier.NoModifier), ("m.png", Qt.KeyboardModifier.ShiftModifier)):
        studio.mask.clear()
        Image.fromarray(values).save(tmp_path / name)
        assert send_drop(window, tmp_path / name, held)
        assert np.array_equal(studio.document.mask, values)


def test_other_files_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("x")
    assert not send_drop(window, path)


def test_file_commands(window: MainWindow, studio: Studio, ask: FakeAsk, tmp_path: Path) -> None:
    studio.commands.trigger("file.open")  # The user changed their mind.
    assert studio.document.width == 200
    ask.size = (320, 240)
    studio.commands.trigger("file.new")
    assert studio.document.width == 320
    ask.path = tmp_path / "work.ora"
    studio.commands.trigger("file.save")
    studio.errands.wait()
    assert ask.path.exists()
    assert window.windowTitle().startswith("work.ora")
    ask.path = tmp_path / "out.png"
    studio.commands.trigger("file.export")
    studio.errands.wait()
    assert Image.open(ask.path).size == (320, 240)
    studio.commands.trigger("file.open")
    studio.errands.wait()
    assert studio.document.width == 320
    assert [Path(p).name for p in studio.settings.values.recent][:1] == ["out.png"]


def test_the_status_bar_says_what_is_written(
    window: MainWindow, studio: Studio, ask: FakeAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go = threading.Event()
    monkeypatch.setattr(projects, "save_project", lambda *_: go.wait(10))
    ask.path = tmp_path / "work.ora"
    studio.commands.trigger("file.save")
    qtbot.waitUntil(window.status.busy.isVisible)
    assert window.status.doing.text() == "Saving work.ora..."
    studio.mask.fill_all()  # The window goes on meanwhile.
    go.set()
    qtbot.waitUntil(lambda: not window.status.busy.isVisible())
    assert window.windowTitle().startswith("work.ora")
    assert window.isWindowModified()


def test_copy_and_paste(window: MainWindow, studio: Studio) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().image().width() == 200
    studio.document.replace(Picture(grey_pixels(64, 64)), "Other")
    QTest.keyClick(window.canvas, Qt.Key.Key_V, CTRL)
    assert studio.document.width == 64
    assert studio.document.chosen.rect == Rect(-68, -48, 200, 160), "a layer, in the middle"
    QTest.keyClick(window.canvas, Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert studio.document.width == 200
    assert len(studio.document.layers) == 1


def test_closing_keeps_the_geometry_and_tells(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    window.resize(1100, 760)
    studio.commands.trigger("view.panel_steps")
    with qtbot.waitSignal(window.closing):
        window.close()
    assert studio.settings.values.window_geometry
    assert studio.settings.values.window_state


def test_a_broken_saved_geometry_does_no_harm(qtbot: QtBot, studio: Studio, ask: FakeAsk) -> None:
    studio.settings.set("window_geometry", "not base64!")
    studio.settings.set("window_state", "AAAA")
    window = MainWindow(studio, ask)
    qtbot.addWidget(window)
    window.show()
    assert window.width() > 600


def test_the_window_says_when_it_has_been_painted(qtbot: QtBot, studio: Studio, ask: FakeAsk) -> None:
    window = MainWindow(studio, ask)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.shown_first):
        window.show()


@pytest.mark.parametrize("panel", ["generate", "results", "steps"])
def test_panels_can_be_hidden_and_come_back(window: MainWindow, studio: Studio, panel: str) -> None:
    command = studio.commands[f"view.panel_{panel}"]
    assert command.checked is not None
    assert command.checked()
    command.run()
    assert not command.checked()
    command.run()
    assert command.checked()


def test_panels_with_titles_move_and_float(window: MainWindow, studio: Studio) -> None:
    dock = window.docks["results"]
    floatable = QDockWidget.DockWidgetFeature.DockWidgetFloatable
    assert not dock.features() & floatable
    studio.commands.trigger("view.panel_titles")
    assert dock.features() & floatable
    dock.setFloating(True)
    window.tabifyDockWidget(window.docks["generate"], window.docks["steps"])
    studio.commands.trigger("view.panel_titles")
    assert not dock.features() & floatable
    assert not dock.isFloating()


def test_styles_are_offered_and_worn(window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    button = window.prompt.styles
    button.fill()
    actions = {action.text(): action for action in button.menu().actions()}
    actions["Watercolour"].trigger()
    assert window.prompt.prompt.toPlainText() == "watercolour painting of a red door, soft edges, paper texture"
    button.fill()
    assert [action.text() for action in button.menu().actions() if action.isChecked()] == ["Watercolour"]
    ask.name = "Mine"
    studio.commands.trigger("run.keep_style")
    assert studio.settings.values.styles[-1].name == "Mine"


def test_the_tour_goes_round_the_window_once(window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("view.panel_steps")
    studio.commands.trigger("help.tour")
    tour = window.findChild(Tour)
    assert tour is not None
    seen = []
    for place, stop in enumerate(STOPS):
        part = stop.part(window)
        assert part.isVisible(), "the panel that it tells of is shown"
        assert window.rect().contains(tour.geometry())
        assert "{" not in tour.text.text()
        seen.append(tour.text.text())
        if 0 < place < 4:
            inside = tour.geometry().intersected(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))
            assert inside.isEmpty(), "it does not hide what it tells of"
        if place == 1:
            tour.back.click()
            assert tour.text.text() == seen[0]
            tour.next.click()
        tour.next.click()
    assert "Ctrl+Enter" in seen[2]
    assert studio.settings.values.toured
    assert window.canvas.hasFocus()
    studio.commands.trigger("help.tour")
    QTest.keyClick(window.findChildren(Tour)[-1], Qt.Key.Key_Escape)
    assert not window.findChildren(Tour)[-1].isVisible()


def test_on_a_low_screen_the_buttons_for_zooming_give_way(window: MainWindow, qtbot: QtBot) -> None:
    zoom = next(button for button in window.tools.findChildren(QToolButton) if button.accessibleName() == "Zoom in")
    assert zoom.isVisible()
    # 2560x1440 at a scale of 2.
    window.resize(1280, 690)
    qtbot.waitUntil(lambda: not zoom.isVisible())
    assert window.height() == 690
    window.resize(1280, 800)
    qtbot.waitUntil(zoom.isVisible)

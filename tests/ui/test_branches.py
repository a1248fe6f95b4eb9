"""The strip with branches: a row for each, chosen by keys and pointer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ldm_studio.core.document import Picture
from ldm_studio.engine import events
from ldm_studio.storage.images import save_picture
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.step_model import StepModel

from .conftest import FakeAsk, FakeEngine, Player


@pytest.fixture
def forked(window: MainWindow, masked: Studio, player: Player) -> Studio:
    """A run of four steps, and a branch from its second with another guidance, finished."""
    masked.commands.trigger("run.generate")
    player.run()
    fork(masked, player, 1, guidance=9.0)
    player.finish()
    return masked


def fork(studio: Studio, player: Player, place: int, **panels: object) -> None:
    for name, value in panels.items():
        studio.parameters.set(name, value)
    studio.run.choose(place)
    assert studio.commands.trigger("run.go_on")
    branch = studio.run.branches[-1]
    player.tell(events.Started(player.number, 4, branch.first, branch.parent))
    for step in range(branch.first + 1, 5):
        player.step(step)


def model(window: MainWindow) -> StepModel:
    found = window.steps.strip.model()
    assert isinstance(found, StepModel)
    return found


def test_a_branch_is_a_row_under_the_run(window: MainWindow, forked: Studio) -> None:
    steps = model(window)
    assert (steps.rowCount(), steps.columnCount()) == (2, 4)
    assert [steps.in_row(row) for row in (0, 1)] == [[0, 1, 2, 3], [2, 3]]
    assert window.steps.strip.count() == 6
    header = steps.headerData(1, Qt.Orientation.Vertical)
    assert header == "guidance 5 to 9\nfrom step 2"
    assert window.steps.strip.labels.isVisible()
    assert "guidance 5 to 9" in window.results.caption.text()
    assert window.results.strip.count() == 2


def test_one_run_alone_has_no_label_and_one_row(window: MainWindow, masked: Studio, player: Player) -> None:
    low = window.steps.height()
    masked.commands.trigger("run.generate")
    player.run()
    assert not window.steps.strip.labels.isVisible()
    assert window.steps.height() == low
    fork(masked, player, 1)
    high = window.steps.height()
    assert high > low
    player.finish()
    fork(masked, player, 1)
    assert model(window).rowCount() == 3
    assert window.steps.height() == high
    player.finish()
    masked.commands.trigger("run.generate")
    window.steps.follow()
    assert window.steps.height() == low


def test_arrows_go_through_rows(window: MainWindow, forked: Studio) -> None:
    strip = window.steps.strip
    strip.setFocus()
    forked.run.choose(0)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert forked.run.chosen == 4  # The branch's first step, which is the nearest.
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert forked.run.chosen == 5
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert forked.run.chosen == 3
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert forked.run.chosen == 0
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert forked.run.chosen == 0
    shown = forked.run.shown
    assert shown is not None
    assert (shown.branch, shown.number) == (1, 1)


def test_clicks_choose_in_any_row_and_empty_places_do_nothing(window: MainWindow, forked: Studio) -> None:
    strip = window.steps.strip
    strip.scrollToBottom()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.rect_of(5).center())
    assert forked.run.chosen == 5
    assert strip.current() == 5
    left = strip.rect_of(4).center()
    left.setX(left.x() - strip.rect_of(4).width())
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert forked.run.chosen == 5


def test_the_keys_work_in_the_strip(
    window: MainWindow, masked: Studio, engine: FakeEngine, player: Player, qtbot: QtBot
) -> None:
    strip = window.steps.strip
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1)
    player.step(2)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert engine.calls == ["pause"]
    player.tell(events.Paused(1, 2))
    qtbot.waitUntil(window.command_actions["run.back"].isEnabled)
    QTest.keyClick(strip, Qt.Key.Key_Comma)
    QTest.keyClick(strip, Qt.Key.Key_Period)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert engine.calls == ["pause", "step", "resume"]
    assert engine.asked == [("rewind", 1)]
    masked.parameters.set("guidance", 7.0)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.waitUntil(window.command_actions["run.apply"].isEnabled)
    QTest.keyClick(strip, Qt.Key.Key_A, both)
    assert engine.asked[-1] == ("change", {"guidance": 7.0})
    QTest.keyClick(strip, Qt.Key.Key_T, both)
    assert engine.asked[-1] == ("take", 2, 1)


def test_go_on_by_key_from_the_canvas(
    window: MainWindow, masked: Studio, engine: FakeEngine, player: Player, qtbot: QtBot
) -> None:
    masked.commands.trigger("run.generate")
    player.run()
    assert not window.steps.go_on.isEnabled()
    masked.run.choose(2)
    qtbot.waitUntil(window.steps.go_on.isEnabled)
    qtbot.waitUntil(window.command_actions["run.go_on"].isEnabled)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.canvas, Qt.Key.Key_Return, both)
    assert engine.asked == [("fork", 3, {}, 1)]


def test_a_change_leaves_a_mark_on_its_step(window: MainWindow, masked: Studio, player: Player, qtbot: QtBot) -> None:
    strip = window.steps.strip
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1)
    qtbot.waitUntil(strip.viewport().updatesEnabled)  # It is painted after the canvas.
    plain = strip.grab(strip.rect_of(0)).toImage()
    player.tell(events.Changed(1, 1, {"guidance": 8.0}))
    player.step(2)
    window.steps.follow()
    steps = model(window)
    assert "guidance 5 to 8" in steps.data(steps.index_of(1), Qt.ItemDataRole.ToolTipRole)
    assert "guidance" not in steps.data(steps.index_of(0), Qt.ItemDataRole.ToolTipRole)
    qtbot.waitUntil(strip.viewport().updatesEnabled)
    marked = strip.grab(strip.rect_of(1)).toImage()
    corner = (plain.width() // 8, plain.height() // 8)
    assert plain.pixelColor(*corner) != marked.pixelColor(*corner)


def test_pictures_that_time_did_not_allow_leave_no_empty_columns(
    window: MainWindow, masked: Studio, player: Player
) -> None:
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1)
    player.step(4)
    masked.run.choose(0)
    masked.commands.trigger("run.go_on")
    player.tell(events.Started(2, 4, 1, 1))
    player.step(3)
    window.steps.follow()
    steps = model(window)
    assert steps.columnCount() == 3
    assert [steps.in_row(row) for row in (0, 1)] == [[0, 2], [1]]
    assert [steps.place(steps.index(0, 2)), steps.place(steps.index(1, 1))] == [1, 2]


def test_the_help_names_the_keys_of_the_strip(qtbot: QtBot, window: MainWindow, studio: Studio) -> None:
    dialog = ShortcutsDialog(studio)
    qtbot.addWidget(dialog)
    groups = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
    rows = {
        (group.text(0), group.child(n).text(0)) for group in groups if group for n in range(group.childCount())
    }  # fmt: skip
    assert ("Steps", "Pause or resume the run") in rows
    for title in ("Go on from this step", "Take this step as the result", "Apply to the run", "One step back"):
        assert ("Run", title) in rows


def test_the_newest_row_is_brought_into_view(window: MainWindow, forked: Studio, player: Player, qtbot: QtBot) -> None:
    fork(forked, player, 0, prompt="a wolf")
    player.finish()
    strip = window.steps.strip
    newest = len(forked.run.steps) - 1
    qtbot.waitUntil(lambda: strip.viewport().rect().contains(strip.rect_of(newest)), timeout=1000)


def test_a_run_goes_on_with_a_picture_from_a_file(
    forked: Studio, ask: FakeAsk, engine: FakeEngine, tmp_path: Path
) -> None:
    ask.path = tmp_path / "fox.png"
    save_picture(ask.path, Picture(np.full((20, 30, 4), 77, np.uint8)))
    branches = len(forked.run.branches)
    forked.run.choose(1)
    forked.commands.trigger("run.go_on_picture")
    assert forked.errands.doing == "Opening fox.png", "the hand is not held up by a large file"
    forked.errands.wait()
    assert len(forked.run.branches) == branches + 1
    assert "another picture" in forked.run.branches[-1].label
    ask.path.write_bytes(b"nothing")
    forked.commands.trigger("run.go_on_picture")
    forked.errands.wait()
    assert len(forked.run.branches) == branches + 1

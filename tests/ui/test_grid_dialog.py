from __future__ import annotations

from pytestqt.qtbot import QtBot

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.grid import GridDialog
from ldm_studio.ui.main_window import MainWindow

from .conftest import FakeAsk, FakeEngine, Player


def test_the_dialog_counts_runs_and_says_what_is_wrong(qtbot: QtBot) -> None:
    dialog = GridDialog()
    qtbot.addWidget(dialog)
    assert dialog.said == "12 runs"
    assert [axis.name for axis in dialog.axes] == ["guidance", "seed"]
    dialog.set_axis(2, "steps", "5, 10")
    assert dialog.said == "24 runs"
    dialog.set_axis(2, "seed", "1")
    assert "same parameter" in dialog.said
    dialog.set_axis(2, "steps", "many")
    assert "not a number" in dialog.said
    assert not dialog.make.isEnabled()
    assert dialog.axes == ()


def test_branches_are_named_and_deleted(
    window: MainWindow, studio: Studio, engine: FakeEngine, player: Player, ask: FakeAsk, monkeypatch: object
) -> None:
    studio.parameters.set("mode", "text")
    studio.commands.trigger("run.generate")
    player.run(4)
    studio.run.choose(1)
    studio.parameters.set("guidance", 9.0)
    studio.commands.trigger("run.go_on")
    player.start(4)
    player.step(3)
    player.step(4)
    player.finish()
    ask.name = "stronger"
    assert studio.commands.trigger("run.name_branch")
    assert studio.run.branches[-1].name == "stronger"
    labels = window.steps.strip.labels
    assert labels.model().headerData(1, labels.orientation()).startswith("stronger")
    studio.run.choose(0)
    assert not studio.commands["run.delete_branch"].enabled()
    studio.run.choose(5)
    assert studio.commands.trigger("run.delete_branch")
    assert len(studio.run.branches) == 1
    assert [view.number for view in studio.run.steps] == [1, 2, 3, 4]

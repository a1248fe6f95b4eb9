"""The dialogs that ask for files and names, Qt's own ones answered by the test: what they propose, and what comes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from ldm_studio.core.framing import Margins
from ldm_studio.studio import language
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.main_window import MainWindow

from .conftest import Player


class Proposed:
    """Answers file dialogs with what they propose, in a folder of the test's."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.names = folder, list[str]()
        self.ending, self.cancel = "", False
        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(self._save))

    def _save(self, parent: object, title: str, path: str, kinds: str) -> tuple[str, str]:
        self.names.append(Path(path).name)
        name = self.names[-1] if not self.ending else Path(path).stem
        kind = next((each for each in kinds.split(";;") if self.ending in each), "")
        return ("", "") if self.cancel else (str(self.folder / name), kind)


@pytest.fixture
def proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Proposed:
    return Proposed(tmp_path, monkeypatch)


@pytest.fixture
def asking(qtbot: QtBot, studio: Studio) -> Iterator[MainWindow]:
    """The window with the dialogs that users get."""
    window = MainWindow(studio)
    qtbot.addWidget(window)
    window.show()
    yield window
    studio.errands.wait()


@pytest.mark.parametrize(("spoken", "untitled"), [("en", "Untitled"), ("de", "Unbenannt"), ("ja", "無題")])
def test_a_picture_without_a_name_is_saved_exported_and_its_result_too(
    qapp: QApplication,
    asking: MainWindow,
    studio: Studio,
    player: Player,
    proposed: Proposed,
    spoken: str,
    untitled: str,
) -> None:
    language.install(qapp, spoken)
    try:
        studio.document.mask[20:60, 20:60] = 255
        studio.document.mask_touched(studio.document.rect)
        studio.commands.trigger("run.generate")
        player.run()
        studio.commands.trigger("file.save_result")
        studio.commands.trigger("file.export")
        studio.commands.trigger("file.save")
        studio.errands.wait()
    finally:
        language.install(qapp, "en")
    assert len(proposed.names) == 3
    assert proposed.names[1:] == [f"{untitled}.png", f"{untitled}.ora"]
    assert untitled in proposed.names[0]
    assert proposed.names[0].endswith(".png")
    assert all((proposed.folder / name).stat().st_size > 0 for name in proposed.names)
    assert studio.files.path == proposed.folder / f"{untitled}.ora"
    studio.commands.trigger("file.save_as")
    assert proposed.names[3] == f"{untitled}.ora"
    studio.errands.wait()


@pytest.mark.parametrize("ending", [".png", ".jpg", ".webp", ".tif", ".avif"])
def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    asking: MainWindow, studio: Studio, proposed: Proposed, ending: str
) -> None:
    proposed.ending = ending
    studio.commands.trigger("file.export")
    studio.errands.wait()
    assert [each.name for each in proposed.folder.iterdir()] == [f"Untitled{ending}"]


def test_nothing_is_written_where_the_user_changes_their_mind(
    asking: MainWindow, studio: Studio, proposed: Proposed
) -> None:
    proposed.cancel = True
    for command in ("file.save", "file.save_as", "file.export"):
        studio.commands.trigger(command)
    assert len(proposed.names) == 3
    assert not list(proposed.folder.iterdir())
    assert studio.files.path is None


def answered(accept: bool) -> None:
    """Has the dialog that is opened next answered as it stands."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(0, answer)


def test_sizes_margins_and_numbers_are_taken_or_left(
    asking: MainWindow, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Ask(asking, studio.settings)
    answered(accept=True)
    assert ask.new_size(200, 160) == (200, 160)
    answered(accept=False)
    assert ask.new_size(200, 160) is None
    answered(accept=True)
    assert isinstance(ask.margins(200, 160), Margins)
    answered(accept=False)
    assert ask.margins(200, 160) is None
    for done in (True, False):
        monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_, text="", done=done: (" Sky ", done)))
        monkeypatch.setattr(QInputDialog, "getDouble", staticmethod(lambda *_, done=done: (30.0, done)))
        assert ask.branch_name("Branch") == ("Sky" if done else None)
        assert ask.style_name() == (" Sky " if done else None)
        assert ask.workspace_name("Mine") == (" Sky " if done else None)
        assert ask.angle() == (30.0 if done else None)

"""Words and seeds of results taken over by dragging or by command, and favourite prompts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ldm_studio.core.recipe import MAX_SEED
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.taking import LONGEST, Carried
from ldm_studio.ui.carrying import carried
from ldm_studio.ui.main_window import MainWindow

from .conftest import Player

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def run(window: MainWindow, masked: Studio, player: Player) -> Studio:
    """A result of "a red door" with seed 7, after which the panel says something else."""
    for name, value in (("seed", 7), ("seed_locked", True), ("negative_prompt", "blur"), ("variation_strength", 0.25)):
        masked.parameters.set(name, value)
    masked.runner.generate()
    player.run()
    for name, value in (("prompt", "a wolf"), ("negative_prompt", ""), ("seed", 1), ("seed_locked", False)):
        masked.parameters.set(name, value)
    masked.parameters.set("variation_strength", 0.0)
    return masked


def dragged(window: MainWindow) -> QMimeData:
    strip = window.results.strip
    return strip.mimeData([strip.item(0)])


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Whether it was welcome."""
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    return enter.isAccepted()


def test_a_result_is_dropped_on_the_prompts(window: MainWindow, run: Studio) -> None:
    data = dragged(window)
    assert data.text() == "a red door"
    assert drop(window.prompt.prompt.viewport(), data)
    assert drop(window.prompt.negative.viewport(), data)
    assert (run.parameters.values.prompt, run.parameters.values.negative_prompt) == ("a red door", "blur")
    assert run.parameters.values.seed == 1
    window.prompt.prompt.undo()
    assert run.parameters.values.prompt == "a wolf"


def test_a_result_is_dropped_on_the_seed(window: MainWindow, run: Studio) -> None:
    row = window.parameters.seed_row
    other = QMimeData()
    other.setText("999")
    assert not drop(row, other)
    assert drop(row, dragged(window))
    values = run.parameters.values
    assert (values.seed, values.seed_locked, values.variation_strength) == (7, True, 0.25)
    assert values.prompt == "a wolf"


def test_commands_do_it_by_key(window: MainWindow, run: Studio) -> None:
    assert run.commands.trigger("run.use_prompt")
    assert run.parameters.values.prompt == "a red door"
    assert run.commands.trigger("run.use_seed")
    assert run.parameters.values.seed == 7
    run.runner.discard()
    assert not run.commands.trigger("run.use_seed")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"prompt": 3, "negative_prompt": "", "seed": 1}',
        b'{"prompt": "", "negative_prompt": "", "seed": -1}',
        b'{"prompt": "", "negative_prompt": "", "seed": true}',
        b'{"prompt": "", "negative_prompt": "", "seed": 1, "variation_strength": 2}',
        b'{"prompt": "", "negative_prompt": "", "seed": 1, "more": 2}',
        b"[" * 100_000,
    ],
)
def test_what_others_drag_is_looked_at_first(data: bytes) -> None:
    assert Carried.unpacked(data) is None
    assert carried(QMimeData()) is None
    whole = Carried("a", "b", MAX_SEED, 3, 0.5)
    assert Carried.unpacked(whole.packed()) == whole


def test_favourites_come_first_and_stay(window: MainWindow, studio: Studio) -> None:
    def offered() -> list[str]:
        menu = window.prompt.earlier.menu()
        window.prompt.earlier.fill()
        return [action.text() for action in menu.actions()[1:] if action.isEnabled() and not action.isSeparator()]

    studio.settings.set("prompts", ("a fox", "a wolf & a bear", "a red door"))
    assert offered() == ["a red door", "a wolf && a bear", "a fox"]
    studio.parameters.set("prompt", "a fox")
    assert studio.commands.trigger("run.favourite")
    assert offered() == ["a fox", "a red door", "a wolf && a bear"]
    favourite = studio.commands["run.favourite"]
    assert favourite.checked is not None
    assert favourite.checked()
    studio.parameters.set("prompt", "")
    assert not favourite.enabled()
    window.prompt.earlier.menu().actions()[-1].trigger()
    assert studio.parameters.values.prompt == "a wolf & a bear"
    studio.parameters.set("prompt", "a fox")
    studio.commands.trigger("run.favourite")
    assert studio.settings.values.favourite_prompts == ()
    studio.parameters.set("prompt", "x" * (LONGEST + 1))
    studio.commands.trigger("run.favourite")
    assert "A favourite has" in window.message_bar.text

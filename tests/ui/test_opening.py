"""The window's outline, before it is furnished."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ldm_studio.opening import read_rest
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.outline import Outline


@pytest.fixture
def outlined(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.outline("light", "")
    return window


def test_an_outline_is_shown_and_then_furnished_in_place(outlined: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(outlined.outlined):
        outlined.show()
    image = outlined.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == tokens.LIGHT.canvas
    outlined.resize(1200, 800)
    with qtbot.waitSignal(outlined.shown_first):
        outlined.furnish(studio)
    assert (outlined.width(), outlined.height()) == (1200, 800)
    assert outlined.canvas.isVisible()
    assert not isinstance(outlined.centralWidget(), Outline)


def test_the_rest_is_read_once_the_outline_is_shown(outlined: MainWindow) -> None:
    QTimer.singleShot(0, outlined.show)
    assert read_rest(outlined)


def test_a_window_closed_while_the_rest_is_read_ends_the_program(outlined: MainWindow) -> None:
    QTimer.singleShot(0, outlined.close)
    assert not read_rest(outlined)


@pytest.mark.parametrize("geometry", ["", "?!", "AAAA"])
def test_any_settings_give_an_outline(outlined: MainWindow, geometry: str) -> None:
    outlined.outline("purple", geometry)
    assert outlined.width() > 600


def test_a_window_without_a_studio_says_so() -> None:
    with pytest.raises(RuntimeError, match="not furnished"):
        _ = MainWindow().studio

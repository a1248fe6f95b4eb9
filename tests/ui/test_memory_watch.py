"""Whether the next run fits, as the window says it."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from ldm_studio.core.estimate import Estimate
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow


def test_a_run_that_does_not_fit_is_told_with_a_remedy(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    asked = []

    def estimate(info: Any, width: int, height: int, guided: bool, extra: Any) -> Estimate:
        asked.append((width, height, guided))
        return Estimate(10**9, width * height * 10_000, 6 * 10**9)

    studio.estimate = estimate
    studio.parameters.set("mode", "text")
    studio.parameters.set("width", 256)
    studio.parameters.set("height", 256)
    qtbot.waitUntil(lambda: window.status.memory.text() == "About 1.7 of 6.0 GB of memory")
    assert asked[-1] == (256, 256, True)
    assert not window.progress.tight.isVisible()
    studio.parameters.set("width", 2048)
    qtbot.waitUntil(window.progress.tight.isVisible)
    text = window.progress.tight.text()
    assert text.startswith("This run needs about 6.2 GB of memory, and 6.0 GB are free: choose a smaller size")
    assert window.progress.generate.isEnabled()
    studio.parameters.set("width", 256)
    qtbot.waitUntil(lambda: not window.progress.tight.isVisible())


def test_nothing_is_said_where_nothing_is_known(window: MainWindow, studio: Studio) -> None:
    studio.parameters.set("mode", "inpaint")
    studio.mask.clear()
    window.memory.look()
    assert window.status.memory.text() == ""

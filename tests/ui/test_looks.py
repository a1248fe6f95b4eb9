"""The main states of the window at 1280x800, held against pictures of them.

The pictures in `looks` are small: a cell of theirs is the mean of 8x8 pixels. Text is drawn with whatever fonts there
are, so that cells may differ; what has moved, is missing or has another colour is seen. After a change that is meant to
be seen,

    LDM_STUDIO_NEW_LOOKS=1 python -m pytest tests/ui/test_looks.py

draws them anew: look at each before it is committed.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from ldm_studio import resources
from ldm_studio.core.document import state_of
from ldm_studio.storage.images import load_mask, load_picture
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow

from .conftest import Player

LOOKS = Path(__file__).parent / "looks"
SIZE = (1280, 800)
#: Pictures are compared by the means of squares of so many of their cells: 32 pixels of the window.
_SQUARE = 4
#: What fonts may do: the mean difference of squares, and the share of those that differ by more than `_MUCH` levels.
_MEAN, _SHARE, _MUCH = 1.5, 0.02, 24

State = Callable[[MainWindow, Studio, Player], None]


def at_the_start(window: MainWindow, studio: Studio, player: Player) -> None:
    """The sample picture with its mask."""


def in_a_run(window: MainWindow, studio: Studio, player: Player) -> None:
    studio.commands.trigger("run.generate")
    player.start(8)
    for step in range(1, 6):
        player.step(step, 8, (40 * step, 60, 120, 255))


def with_a_result(window: MainWindow, studio: Studio, player: Player) -> None:
    studio.commands.trigger("run.generate")
    player.run(8, (220, 60, 60, 255))


def with_layers(window: MainWindow, studio: Studio, player: Player) -> None:
    with_a_result(window, studio, player)
    studio.runner.accept()
    studio.commands.trigger("layer.duplicate")
    window.tabs.setCurrentIndex(1)


def with_more(window: MainWindow, studio: Studio, player: Player) -> None:
    studio.settings.set("more_parameters", True)
    QTest.qWait(100)
    (column,) = (each for each in window.findChildren(QScrollArea) if each.isAncestorOf(window.parameters))
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())


def in_a_theme(name: str) -> State:
    return lambda window, studio, player: studio.settings.set("theme", name)


def with_the_frame(window: MainWindow, studio: Studio, player: Player) -> None:
    studio.commands.trigger("tool.frame")


STATES: dict[str, State] = {
    "start": at_the_start, "run": in_a_run, "result": with_a_result, "layers": with_layers, "more": with_more,
    "frame": with_the_frame, "light": in_a_theme("light"), "contrast": in_a_theme("contrast"),
}  # fmt: skip


def cells(window: MainWindow) -> NDArray[np.uint8]:
    """The window, made eight times smaller: (100, 160, 3)."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    height, width = image.height(), image.width()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, : 3 * width]
    picture = Image.fromarray(np.ascontiguousarray(rows.reshape(height, width, 3)))
    return np.asarray(picture.resize((SIZE[0] // 8, SIZE[1] // 8), Image.Resampling.BOX))


def alike(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> tuple[bool, str]:
    """Whether two pictures of the window are the same but for what fonts do; and by how much they differ."""

    def squares(picture: NDArray[np.uint8]) -> NDArray[np.float64]:
        height, width = (side // _SQUARE for side in picture.shape[:2])
        parts = picture[: height * _SQUARE, : width * _SQUARE].reshape(height, _SQUARE, width, _SQUARE, 3)
        return parts.mean((1, 3))

    apart = np.abs(squares(one) - squares(other)).max(-1)
    mean, share = float(apart.mean()), float((apart > _MUCH).mean())
    return mean <= _MEAN and share <= _SHARE, f"{mean:.2f} levels apart, {share:.1%} of the squares by much"


@pytest.mark.parametrize("name", STATES)
def test_the_window_looks_as_it_did(window: MainWindow, studio: Studio, player: Player, name: str) -> None:
    if not QFontInfo(window.font()).family():
        pytest.skip("there are no fonts here: boxes stand in place of letters, wider than any")
    studio.settings.set("marching_ants", False)
    picture = load_picture(resources.path("samples", "meadow.png")).picture
    mask = load_mask(resources.path("samples", "meadow-mask.png"))
    studio.document.replace_state(state_of(picture, mask), "Open")
    window.resize(*SIZE)
    window.canvas.camera.fit()
    window.canvas.setFocus()
    STATES[name](window, studio, player)
    QTest.qWait(400)
    seen = cells(window)
    file = LOOKS / f"{name}.png"
    if os.environ.get("LDM_STUDIO_NEW_LOOKS"):
        Image.fromarray(seen).save(file, optimize=True)
    same, told = alike(seen, np.asarray(Image.open(file).convert("RGB")))
    assert same, f"{told}: see the head of this file"


def test_any_two_states_are_told_apart() -> None:
    kept = {name: np.asarray(Image.open(LOOKS / f"{name}.png").convert("RGB")) for name in STATES}
    for one, other in itertools.combinations(kept, 2):
        assert not alike(kept[one], kept[other])[0], (one, other)

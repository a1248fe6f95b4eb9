"""Icons on a screen of double density."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from ldm_studio import resources
from ldm_studio.studio.images import from_qimage
from ldm_studio.ui.icons import _Engine


def test_an_icon_has_as_many_pixels_as_the_screen_shows(qtbot: QtBot) -> None:
    folder: Path = resources.path("icons")
    engine = _Engine(folder, "brush", "#ffffff", "#ffffff", "#888888")
    double = engine.scaledPixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.Off, 2.0)
    assert (double.width(), double.devicePixelRatio()) == (40, 2.0)
    single = engine.pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.Off)
    enlarged = from_qimage(single.toImage()).repeat(2, 0).repeat(2, 1)
    assert np.abs(from_qimage(double.toImage()).astype(int) - enlarged).max() > 60, "drawn, not enlarged"

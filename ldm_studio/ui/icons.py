"""The icon set: SVG files in the theme's colours, at every size and pixel ratio that is asked for."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from ldm_studio.ui.theme import Theme

#: Physical sizes that are rendered: 16, 20, 24 and 40 logical pixels at ratios 1, 1.5 and 2.
_SIZES = (16, 20, 24, 30, 32, 36, 40, 48, 80)


class Iconed(Protocol):
    """Anything that shows an icon: buttons, actions."""

    def setIcon(self, icon: QIcon) -> None: ...  # noqa: N802 (Qt's name)


class Icons(QObject):
    """Gives icons by name and repaints them when the theme changes."""

    def __init__(self, folder: Path, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._theme = theme
        self._attached: weakref.WeakKeyDictionary[Iconed, Callable[[], QIcon]] = weakref.WeakKeyDictionary()
        theme.changed.connect(self._on_theme)

    def icon(self, name: str, on_accent: bool = False) -> QIcon:
        """An icon in the present theme's colours. on_accent: it stands on the accent colour."""
        colours = self._theme.colours
        normal = colours.on_accent if on_accent else colours.text
        result = QIcon()
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, normal),
            (QIcon.Mode.Normal, QIcon.State.On, normal),
            (QIcon.Mode.Disabled, QIcon.State.Off, colours.disabled),
        ):
            for size in _SIZES:
                result.addPixmap(_pixmap(self._folder, name, colour, size), mode, state)
        return result

    def pixmap(self, name: str, size: int, ratio: float) -> QPixmap:
        """An icon as a picture of `size` logical pixels."""
        result = QPixmap(_pixmap(self._folder, name, self._theme.colours.text, round(size * ratio)))
        result.setDevicePixelRatio(ratio)
        return result

    def attach(self, target: Iconed, name: str, on_accent: bool = False, checked_on_accent: bool = False) -> None:
        """Gives a button or action its icon, and again whenever the theme changes.

        checked_on_accent: while it is checked it stands on the accent colour.
        """

        def make() -> QIcon:
            icon = self.icon(name, on_accent)
            if checked_on_accent:
                for size in _SIZES:
                    pixmap = _pixmap(self._folder, name, self._theme.colours.on_accent, size)
                    icon.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
            return icon

        self._attached[target] = make
        target.setIcon(make())

    def _on_theme(self) -> None:
        for target, make in list(self._attached.items()):
            # Of a closed dialog Python may still hold what Qt has deleted.
            if not isinstance(target, QObject) or isValid(target):
                target.setIcon(make())


@lru_cache(maxsize=4096)
def _pixmap(folder: Path, name: str, colour: str, size: int) -> QPixmap:
    source = (folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

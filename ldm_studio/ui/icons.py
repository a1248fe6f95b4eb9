"""The icon set: SVG files in the theme's colours, at every size and pixel ratio that is asked for."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from ldm_studio.ui.theme import Theme


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

    def icon(self, name: str, on_accent: bool = False, checked_on_accent: bool = False) -> QIcon:
        """An icon in the present theme's colours.

        on_accent: it stands on the accent colour. checked_on_accent: it does so while it is checked.
        """
        colours = self._theme.colours
        normal = colours.on_accent if on_accent else colours.text
        checked = colours.on_accent if checked_on_accent else normal
        return QIcon(_Engine(self._folder, name, normal, checked, colours.disabled))

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
            return self.icon(name, on_accent, checked_on_accent)

        self._attached[target] = make
        target.setIcon(make())

    def _on_theme(self) -> None:
        for target, make in list(self._attached.items()):
            # Of a closed dialog Python may still hold what Qt has deleted.
            if not isinstance(target, QObject) or isValid(target):
                target.setIcon(make())


class _Engine(QIconEngine):
    """Renders an icon when Qt asks for it, at the size it asks for: drawing all at the start cost 0.06 s."""

    def __init__(self, folder: Path, name: str, normal: str, checked: str, disabled: str) -> None:
        super().__init__()
        self._parts = (folder, name, normal, checked, disabled)

    def clone(self) -> QIconEngine:
        return _Engine(*self._parts)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        folder, name, normal, checked, disabled = self._parts
        colour = checked if state == QIcon.State.On else normal
        if mode == QIcon.Mode.Disabled:
            colour = disabled
        return _pixmap(folder, name, colour, min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        # Qt asks in logical pixels and means screen pixels.
        result = QPixmap(self.pixmap(size * scale, mode, state))
        result.setDevicePixelRatio(scale)
        return result

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))


@lru_cache(maxsize=4096)
def _pixmap(folder: Path, name: str, colour: str, size: int) -> QPixmap:
    source = (folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size, size)
    if pixmap.isNull():
        return pixmap  # A button that is being laid out may have no room at all for a moment.
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

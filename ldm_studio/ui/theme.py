"""Puts the tokens on the application: a palette for what Qt draws, a style sheet for the rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ldm_studio.storage.settings import Settings
from ldm_studio.studio.observable import Observable
from ldm_studio.ui import tokens
from ldm_studio.ui.accent import accented
from ldm_studio.ui.stylesheet import stylesheet
from ldm_studio.ui.tokens import COLOURS, Colours, ThemeName


class Theme(QObject):
    """The theme of the window, which follows `settings.theme` while the program runs.

    Signals:
        changed: the colours are others now.
    """

    changed = Signal()

    def __init__(self, settings: Observable[Settings], icons: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._icons = icons
        settings.changed.connect(self._on_setting)
        self._apply()

    @property
    def name(self) -> ThemeName:
        return self._settings.values.theme

    @property
    def colours(self) -> Colours:
        own = COLOURS[self.name]
        # Each pair of colours of high contrast was chosen for it.
        chosen = "" if self.name == "contrast" else self._settings.values.accent
        return accented(own, chosen) if chosen else own

    def _on_setting(self, name: str) -> None:
        if name in ("theme", "accent"):
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("A QApplication must exist before its theme.")
        sheet = stylesheet(self.colours, self.name, self._icons)
        if app.styleSheet() == sheet:
            return  # A second window: styling every widget anew costs a tenth of a second.
        app.setStyle("Fusion")
        font = app.font()
        font.setPixelSize(tokens.TEXT_BODY)
        app.setFont(font)
        app.setPalette(palette(self.colours))
        app.setStyleSheet(sheet)


def palette(colours: Colours) -> QPalette:
    """The tokens as Qt's palette."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    pairs = {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.PlaceholderText: colours.disabled,
        role.Button: colours.control,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.field,
        role.ToolTipText: colours.text,
        role.Link: colours.focus,
        role.Light: colours.hover,
        role.Midlight: colours.control,
        role.Mid: colours.line,
        role.Dark: colours.window,
        role.Shadow: colours.canvas,
        role.Accent: colours.accent,
    }
    for each, value in pairs.items():
        result.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, each, QColor(colours.disabled))
    return result

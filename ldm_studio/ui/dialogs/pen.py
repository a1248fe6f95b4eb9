"""What a pen's pressure changes of the brush, and by which curve."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from ldm_studio.core.pressure import PRESETS
from ldm_studio.core.wording import said
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.observable import Observable
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.curve_editor import CurveEditor
from ldm_studio.ui.theme import Theme

_PRESETS = {
    "soft": (said("Soft"), said("A light touch already does much")),
    "linear": (said("Linear"), said("As hard as the pen is pressed")),
    "firm": (said("Firm"), said("Much only where the pen is pressed hard")),
}
assert list(_PRESETS) == list(PRESETS)


class PenDialog(QDialog):
    """Each change holds at once, for the next stroke."""

    def __init__(self, settings: Observable[Settings], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.setWindowTitle(tr("Pen pressure"))
        self._parts: list[tuple[str, QWidget]] = []
        settings.changed.connect(self._on_setting)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[2 * tokens.GRID] * 4)
        self._grid.setSpacing(tokens.GRID)
        self._grid.setHorizontalSpacing(2 * tokens.GRID)
        self.size_editor = self._add("pen_size", tr("Size"), tr("Curve of the size"), 0)
        self.opacity_editor = self._add("pen_opacity", tr("Opacity"), tr("Curve of the opacity"), 1)
        hint = QLabel(tr("Pressure grows to the right. A mouse presses fully."))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self._grid.addWidget(hint, 3, 0, 1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._grid.addWidget(buttons, 4, 0, 1, 2)

    def _add(self, field: str, title: str, name: str, column: int) -> CurveEditor:
        """A switch, its curve, and the curves that are there already."""
        switch = QCheckBox(tr("Pressure changes: {title}", title=title))
        switch.setAccessibleName(switch.text())
        switch.setToolTip(tr("Without it the brush is the same however hard the pen is pressed"))
        bind(self._settings, field, switch)
        editor = CurveEditor(self._settings, f"{field}_curve", name, self._theme)
        row = QHBoxLayout()
        row.setSpacing(tokens.HALF)
        buttons = []
        for preset, (text, tip) in _PRESETS.items():
            button = QToolButton()
            button.setText(local(text))
            button.setAccessibleName(f"{name}: {local(text)}")
            button.setToolTip(local(tip))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, p=preset: self._settings.set(f"{field}_curve", PRESETS[p]))
            row.addWidget(button, 1)
            buttons.append(button)
        self._grid.addWidget(switch, 0, column)
        self._grid.addWidget(editor, 1, column, Qt.AlignmentFlag.AlignHCenter)
        self._grid.addLayout(row, 2, column)
        for part in (editor, *buttons):
            part.setEnabled(switch.isChecked())
            self._parts.append((field, part))
        return editor

    def _on_setting(self, name: str) -> None:
        for field, part in self._parts:
            if field == name:
                part.setEnabled(bool(self._settings.get(name)))

"""The tools, and what the tool in the hand is set to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ldm_studio.studio.parameters import TOOLS
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.commanding import tool_button
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.wheel_guard import WheelGuard

_VIEW = (("view.zoom_in", "zoom-in"), ("view.zoom_out", "zoom-out"), ("view.fit", "fit"))


class ToolBar(QFrame):
    """The column of tools at the left of the canvas."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAccessibleName("Tools")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.HALF, tokens.HALF, tokens.HALF, tokens.GRID)
        layout.setSpacing(tokens.HALF)
        for name in TOOLS:
            layout.addWidget(tool_button(studio.commands, f"tool.{name}", icons, name, flat=True))
        layout.addWidget(_divider())
        layout.addWidget(tool_button(studio.commands, "edit.undo", icons, "undo", flat=True))
        layout.addWidget(tool_button(studio.commands, "edit.redo", icons, "redo", flat=True))
        layout.addWidget(tool_button(studio.commands, "mask.invert", icons, "invert", flat=True))
        layout.addStretch(1)
        for command, icon in _VIEW:
            layout.addWidget(tool_button(studio.commands, command, icons, icon, flat=True))
        self._commands = studio.commands
        studio.tool.changed.connect(self._on_tool)

    def _on_tool(self) -> None:
        self._commands.changed.emit()


class ToolOptions(QFrame):
    """The bar above the canvas: the tool's name and its settings."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("optionsBar")
        self.setAccessibleName("Tool options")
        self._title = QLabel()
        self._title.setProperty("strong", True)
        self._title.setMinimumWidth(64)
        self._hint = ElidedLabel()
        self._hint.setProperty("muted", True)
        self._brush = QWidget()
        self._gradient = QWidget()
        self._fill_brush()
        self._fill_gradient()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.GRID + tokens.HALF, tokens.HALF, tokens.GRID, tokens.HALF)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self._title)
        # Stacked: were both shown for a moment while one takes the other's place, the window would widen for them.
        self._pages = QStackedLayout()
        self._pages.addWidget(self._brush)
        self._pages.addWidget(self._gradient)
        self._pages.addWidget(self._hint)
        layout.addLayout(self._pages, 1)
        self.setFixedHeight(tokens.CONTROL_HEIGHT + 2 * tokens.GRID)
        studio.tool.changed.connect(self._on_tool)
        self._on_tool("tool")

    def _fill_brush(self) -> None:
        layout = QHBoxLayout(self._brush)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        numbers = (
            ("size", "Size", NumberField("Brush size", 1, 1000, suffix=" px", curved=True), "[ and ]"),
            ("hardness", "Hardness", NumberField("Brush hardness", 0, 1, step=0.05, decimals=2), "{ and }"),
            ("opacity", "Opacity", NumberField("Brush opacity", 0.05, 1, step=0.05, decimals=2), ""),
        )
        for name, title, field, keys in numbers:
            label = QLabel(title)
            label.setProperty("muted", True)
            label.setBuddy(field)
            field.setToolTip(f"Brush {name} ({keys})" if keys else f"Brush {name}: how much a stroke masks")
            bind(self._studio.tool, name, field)
            layout.addWidget(label)
            layout.addWidget(field, 1)
            layout.addSpacing(tokens.GRID)

    def _fill_gradient(self) -> None:
        layout = QHBoxLayout(self._gradient)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        self.gradient = QComboBox()
        self.gradient.setAccessibleName("Gradient shape")
        self.gradient.setToolTip("In a line, or in a circle about the first point")
        for title, kind in (("Linear", "linear"), ("Radial", "radial")):
            self.gradient.addItem(title, kind)
        WheelGuard(self.gradient)
        bind(self._studio.tool, "gradient", self.gradient)
        hint = ElidedLabel()
        hint.setProperty("muted", True)
        hint.setText("Drag from what may change most to what stays. Alt or the right button takes away.")
        layout.addWidget(self.gradient)
        layout.addWidget(hint, 1)

    def _on_tool(self, name: str) -> None:
        if name != "tool":
            return
        tool = self._studio.tool.values.tool
        self._title.setText(TOOLS[tool])
        pages = {"brush": self._brush, "eraser": self._brush, "gradient": self._gradient}
        self._pages.setCurrentWidget(pages.get(tool, self._hint))
        self._hint.setText(_HINTS.get(tool, ""))


_HINTS = {
    "rectangle": "Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.",
    "lasso": "Draw around what should change. Alt or the right button takes away.",
    "fill": "Click inside an outline to mask its inside. Alt or the right button clears it.",
    "hand": "Drag to move the view. With any tool: Space and drag, or the middle button.",
}


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedHeight(1)
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return line

"""Help: every command with its shortcut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.studio.commands import MENUS, Command, Commands
from ldm_studio.ui import tokens
from ldm_studio.ui.canvas.keyboard import KEYS as CANVAS_KEYS
from ldm_studio.ui.commanding import key_text
from ldm_studio.ui.panels.guidance_lane import KEYS as LANE_KEYS
from ldm_studio.ui.panels.steps import KEYS as STEP_KEYS


class ShortcutsDialog(QDialog):
    """Lists all commands by menu, and the own keys of canvas and strip."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Filter")
        self.search.setAccessibleName("Filter shortcuts")
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName("Commands and shortcuts")
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels(["Command", "Keys"])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(tokens.GRID)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self._fill(commands)
        self.search.textChanged.connect(self._filter)
        self.resize(560, 620)

    def _fill(self, commands: Commands) -> None:
        groups = {menu: [(c.title, keys_text(c)) for c in commands if c.menu == menu] for menu in MENUS}
        groups["Canvas"] = [(what, keys) for keys, what in CANVAS_KEYS]
        groups["Steps"] = [(what, keys) for keys, what in STEP_KEYS]
        groups["Keyframes"] = [(what, keys) for keys, what in LANE_KEYS]
        for title, rows in groups.items():
            if not rows:
                continue
            top = QTreeWidgetItem([title])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in rows:
                item = QTreeWidgetItem(list(row))
                item.setToolTip(0, row[0])
                top.addChild(item)
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)

    def _filter(self, text: str) -> None:
        for index in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(index)
            if top is None:
                continue
            shown = 0
            for row in range(top.childCount()):
                item = top.child(row)
                if item is None:
                    continue
                hit = text.lower() in f"{item.text(0)} {item.text(1)}".lower()
                item.setHidden(not hit)
                shown += hit
            top.setHidden(not shown)


def keys_text(command: Command) -> str:
    """All shortcuts of a command, each once (Return and Enter are one key to most people)."""
    return "   ".join(dict.fromkeys(key_text(key) for key in command.shortcuts))

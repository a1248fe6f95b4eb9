"""Every command with its shortcut, which can be another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.core.wording import said
from ldm_studio.studio import keys
from ldm_studio.studio.commands import MENUS, Command, Commands
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.canvas.keyboard import KEYS as CANVAS_KEYS
from ldm_studio.ui.commanding import key_text
from ldm_studio.ui.curve_editor import KEYS as CURVE_KEYS
from ldm_studio.ui.panels.guidance_lane import KEYS as LANE_KEYS
from ldm_studio.ui.panels.steps import KEYS as STEP_KEYS

_ID = Qt.ItemDataRole.UserRole
_KEYS_WIDTH = 232
_OWN_KEYS = (
    (said("Canvas"), CANVAS_KEYS),
    (said("Steps"), STEP_KEYS),
    (said("Keyframes"), LANE_KEYS),
    (said("Pressure curve"), CURVE_KEYS),
)


class ShortcutsDialog(QDialog):
    """Lists all commands by menu, and the own keys of canvas and strip; gives the chosen command another shortcut."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter"))
        self.search.setAccessibleName(tr("Filter shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Commands and shortcuts"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(tokens.GRID)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # To its contents it would take the room of the commands' names in languages with long names of keys.
        self.tree.header().resizeSection(1, _KEYS_WIDTH)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(tr("Keys for the chosen command"))
        self.assign = QPushButton(tr("Assign"))
        self.clear = QPushButton(tr("No keys"))
        self.told = QLabel()
        self.told.setProperty("muted", True)
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(tr("Restore all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(tr("Give every command the keys that it came with"))
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(tokens.GRID)
        row.addWidget(self.edit, 1)
        row.addWidget(self.assign)
        row.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self._fill(studio.commands)
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.edit.keySequenceChanged.connect(self._show)
        self.assign.clicked.connect(self._assign)
        self.clear.clicked.connect(self._clear)
        self.reset.clicked.connect(lambda: keys.reset(studio))
        studio.commands.rebound.connect(self._on_rebound)
        self._show()
        self.resize(640, 620)

    def _fill(self, commands: Commands) -> None:
        groups = [(menu, [(c.title, keys_text(c), c.id) for c in commands if c.menu == menu]) for menu in MENUS]
        groups += [(title, [(what, local(key), "") for key, what in keys]) for title, keys in _OWN_KEYS]
        for title, rows in groups:
            if not rows:
                continue
            top = QTreeWidgetItem([local(title)])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for what, key, command_id in rows:
                item = QTreeWidgetItem([local(what), key])
                item.setToolTip(0, local(what))
                item.setToolTip(1, key)
                item.setData(0, _ID, command_id)
                top.addChild(item)
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)

    @property
    def _chosen(self) -> str:
        """The chosen command's id; "" where none is, or a key that stays as it is."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def _on_chosen(self) -> None:
        self.edit.clear()
        self._show()

    def _show(self) -> None:
        """Says what would come of it, before it is done."""
        chosen, key = self._chosen, self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        held = keys.owner(self._studio, key)
        reserved = key in keys.RESERVED
        self.edit.setEnabled(bool(chosen))
        self.assign.setEnabled(bool(chosen and key) and not reserved)
        self.clear.setEnabled(bool(chosen) and bool(self._studio.commands[chosen].shortcuts))
        if not chosen:
            told = tr("Choose a command to give it other keys.")
        elif reserved:
            told = tr("{key} is used by the canvas itself: press another key.", key=key_text(key))
        elif held is not None and held.id != chosen:
            told = tr(
                "{key} is used for {title}, which would lose it.",
                key=key_text(key),
                title=local(held.title).removesuffix("..."),
            )
        elif held is not None:
            told = tr("{key} is used for this already.", key=key_text(key))
        else:
            told = tr("Press the keys.") if not key else tr("{key} is free.", key=key_text(key))
        self.told.setText(told)

    def _assign(self) -> None:
        key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys.assign(self._studio, self._chosen, key):
            self.edit.clear()
            self._show()

    def _clear(self) -> None:
        keys.clear(self._studio, self._chosen)
        self._show()

    def _on_rebound(self, command_id: str) -> None:
        for index in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(index)
            for row in range(top.childCount() if top is not None else 0):
                item = top.child(row) if top is not None else None
                if item is not None and item.data(0, _ID) == command_id:
                    item.setText(1, keys_text(self._studio.commands[command_id]))

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

"""The menu bar, built from the commands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QMenuBar

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import MENUS, Command, Commands
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.commanding import Actions

#: As in `MENUS`, with the letter marked that opens each with Alt.
_MARKED = (
    said("&File"),
    said("&Edit"),
    said("&Layer"),
    said("&Mask"),
    said("&Tools"),
    said("&Run"),
    said("&Results"),
    said("&View"),
    said("&Help"),
)


def fill_menu_bar(bar: QMenuBar, studio: Studio, actions: Actions) -> None:
    """Adds a menu for each of `MENUS` with its commands, and the recent files."""
    for title, marked in zip(MENUS, _MARKED, strict=True):
        menu = bar.addMenu(local(marked))
        menu.setToolTipsVisible(False)
        inner: set[str] = set()
        for command in studio.commands:
            if command.menu != title:
                continue
            if command.submenu:
                if command.submenu not in inner:
                    inner.add(command.submenu)
                    if command.separator:
                        menu.addSeparator()
                    menu.addMenu(SubMenu(studio.commands, actions, command, menu))
                continue
            if command.separator and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(actions[command.id])
            if command.id == "file.open":
                menu.addMenu(RecentMenu(studio, menu))


class SubMenu(QMenu):
    """A menu in a menu: all commands that stand in it, though they change."""

    def __init__(self, commands: Commands, actions: Actions, first: Command, parent: QMenu) -> None:
        """`first` is one of its commands."""
        super().__init__(local(first.submenu), parent)
        self._commands, self._actions, self._first = commands, actions, first
        self.setToolTipsVisible(False)
        commands.listed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for command in self._commands:
            if (command.menu, command.submenu) == (self._first.menu, self._first.submenu):
                if command.separator and not self.isEmpty():
                    self.addSeparator()
                self.addAction(self._actions[command.id])


class RecentMenu(QMenu):
    """The files opened lately."""

    def __init__(self, studio: Studio, parent: QMenu) -> None:
        super().__init__(tr("Open recent"), parent)
        self._studio = studio
        # Later: the entry that was just chosen must not vanish while it still tells of it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fill)
        studio.settings.changed.connect(self._on_setting)
        self._fill()

    def _on_setting(self, name: str) -> None:
        if name == "recent":
            self._later.start()

    def _fill(self) -> None:
        self.clear()
        for text in self._studio.settings.values.recent:
            path = Path(text)
            # "&" would mark a letter of the name as a mnemonic.
            action = self.addAction(path.name.replace("&", "&&"))
            action.setToolTip(text)
            action.triggered.connect(lambda _=False, p=path: self._studio.files.open(p))
        self.setEnabled(not self.isEmpty())

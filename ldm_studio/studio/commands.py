"""Everything a user can do, as named commands: menus, shortcuts, the palette and the help list come from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from ldm_studio.core.wording import said

#: The menus, in their order.
MENUS = (
    said("File"),
    said("Edit"),
    said("Layer"),
    said("Mask"),
    said("Tools"),
    said("Run"),
    said("Results"),
    said("View"),
    said("Help"),
)


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """One verb.

    id: "mask.invert"; its menu is `menu`. shortcuts: Qt portable key sequences, the first is shown. checked: for a
    command that switches something, whether it is on. separator: a line stands above it in its menu. submenu: the title
    of the menu in its menu that it stands in, beside those that follow it there; "": in the menu itself.
    """

    id: str
    title: str
    menu: str
    run: Callable[[], None]
    shortcuts: tuple[str, ...] = ()
    enabled: Callable[[], bool] = field(default=_always)
    checked: Callable[[], bool] | None = None
    separator: bool = False
    tip: str = ""
    submenu: str = ""


class Commands(QObject):
    """The register of commands.

    Signals:
        changed: what is enabled or checked may differ now.
        settled: the same, once in a turn of the event loop however often it changed, and after a command at once.
        ran(str): a command was carried out.
        rebound(str): a command has other shortcuts.
        listed: there are other commands.
    """

    changed = Signal()
    settled = Signal()
    ran = Signal(str)
    rebound = Signal(str)
    listed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._original: dict[str, tuple[str, ...]] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.settled)
        self.changed.connect(self._timer.start)
        self.ran.connect(lambda: self.settled.emit())

    def add(self, *commands: Command) -> None:
        """Registers commands.

        Raises:
            ValueError: an id or a shortcut is taken, or a menu is unknown.
        """
        taken = {key: c.id for c in self for key in c.shortcuts}
        for command in commands:
            if command.id in self._commands or command.menu not in MENUS:
                raise ValueError(f"command {command.id}: id taken or menu unknown")
            for key in command.shortcuts:
                if key in taken:
                    raise ValueError(f"command {command.id}: {key} is {taken[key]}'s")
                taken[key] = command.id
            self._commands[command.id] = command
            self._original[command.id] = command.shortcuts

    def exchange(self, beginning: str, commands: Sequence[Command]) -> None:
        """Registers commands in place of all whose ids begin so. Those that are there already keep their shortcuts.

        Raises:
            ValueError: see `add`.
        """
        known = {command.id: command for command in self if command.id.startswith(beginning)}
        for command_id in known:
            del self._commands[command_id]
        for command in commands:
            had = known.get(command.id)
            self.add(command if had is None else replace(command, shortcuts=had.shortcuts))
        self.listed.emit()
        self.changed.emit()

    def original(self, command_id: str) -> tuple[str, ...]:
        """The shortcuts that a command came with."""
        return self._original[command_id]

    def rebind(self, command_id: str, shortcuts: tuple[str, ...]) -> None:
        """Gives a command other shortcuts. Whoever does sees to it that no other command has them."""
        self._commands[command_id] = replace(self._commands[command_id], shortcuts=shortcuts)
        self.rebound.emit(command_id)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def trigger(self, command_id: str) -> bool:
        """Carries a command out if it is enabled; says whether it did."""
        command = self._commands[command_id]
        if not command.enabled():
            return False
        command.run()
        self.ran.emit(command_id)
        return True

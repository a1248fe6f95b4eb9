"""Verbs on shortcuts: the user's own in place of those that commands come with."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from ldm_studio.studio.commands import Command
from ldm_studio.studio.studio import Studio

#: Keys that canvas, strip and dialogs use themselves.
RESERVED = frozenset(
    {
        *(f"{held}{arrow}" for held in ("", "Shift+") for arrow in ("Left", "Right", "Up", "Down")),
        *("D", "Shift+D", "Alt+D", "Ins", "Space", "Tab", "Shift+Tab", "Backspace", "Home", "End"),
    }
)


def normal(key: str) -> str:
    """A key sequence as it is written in files: "Ctrl+Shift+N"; "" for none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def owner(studio: Studio, key: str) -> Command | None:
    """The command that a key carries out."""
    wanted = normal(key)
    return next((c for c in studio.commands if wanted and wanted in map(normal, c.shortcuts)), None)


def restore(studio: Studio) -> None:
    """Gives the commands the shortcuts that the settings hold; what does not fit any more is left out."""
    taken: set[str] = set()
    for command_id, keys in studio.settings.values.shortcuts.items():
        known = any(command.id == command_id for command in studio.commands)
        good = [key for key in map(normal, keys) if key and key not in RESERVED and key not in taken]
        if known:
            taken.update(good)
            studio.commands.rebind(command_id, tuple(dict.fromkeys(good)))
    for command in list(studio.commands):
        own = command.id in studio.settings.values.shortcuts
        if not own and any(normal(key) in taken for key in command.shortcuts):
            studio.commands.rebind(command.id, tuple(key for key in command.shortcuts if normal(key) not in taken))


def assign(studio: Studio, command_id: str, key: str) -> bool:
    """Makes a key the shortcut of a command, in place of those it had; who had the key loses it.

    Returns:
        Whether it could be: no key, and keys that the canvas uses itself, are refused.
    """
    wanted = normal(key)
    if not wanted or wanted in RESERVED:
        return False
    held = owner(studio, wanted)
    if held is not None and held.id != command_id:
        _keep(studio, held.id, tuple(each for each in held.shortcuts if normal(each) != wanted))
    _keep(studio, command_id, (wanted,))
    return True


def clear(studio: Studio, command_id: str) -> None:
    """Leaves a command without a shortcut."""
    _keep(studio, command_id, ())


def reset(studio: Studio) -> None:
    """Gives every command what it came with."""
    changed = tuple(studio.settings.values.shortcuts)
    studio.settings.set("shortcuts", {})
    for command in list(studio.commands):
        if command.id in changed or command.shortcuts != studio.commands.original(command.id):
            studio.commands.rebind(command.id, studio.commands.original(command.id))


def _keep(studio: Studio, command_id: str, keys: tuple[str, ...]) -> None:
    own = {**studio.settings.values.shortcuts, command_id: keys}
    if keys == studio.commands.original(command_id):
        del own[command_id]
    studio.settings.set("shortcuts", own)
    studio.commands.rebind(command_id, keys)

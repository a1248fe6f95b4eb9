"""Commands as actions and buttons: title, shortcut, tip, enabled and checked state come from the command."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ldm_studio.studio.commands import Command, Commands
from ldm_studio.studio.language import local
from ldm_studio.ui import tokens
from ldm_studio.ui.icons import Icons

_CONTROLS_OWN = ("Return", "Enter", "Delete")
_STRONG = ("Ctrl+", "Alt+", "Meta+")


def shortcut_text(command: Command) -> str:
    """The first shortcut as this system writes it; "" where there is none."""
    if not command.shortcuts:
        return ""
    return key_text(command.shortcuts[0])


def key_text(shortcut: str) -> str:
    """A portable key sequence as this system, and the key itself, writes it."""
    native = QKeySequence.SequenceFormat.NativeText
    # Enter is what most keyboards have printed on the key that Qt calls Return.
    main, printed = (QKeySequence(key).toString(native) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter))
    return QKeySequence(shortcut).toString(native).replace(main, printed)


def tip_text(command: Command) -> str:
    """A tool tip: what the command does, and its shortcut."""
    text = local(command.tip or command.title)
    keys = shortcut_text(command)
    return f"{text} ({keys})" if keys else text


def types_text(shortcut: str) -> bool:
    """Whether a shortcut is a key that writes or acts inside a control ("B", "Return", "Shift+V")."""
    return not (shortcut.startswith(_STRONG) or (shortcut.startswith("F") and shortcut[1:].isdigit()))


class Actions(QObject):
    """A QAction for every command.

    Shortcuts with Ctrl or Alt, and F keys, act in the whole window. Plain keys act only while the focus is in one of
    `areas` or `views`, so that they never take a letter from a text field. Keys that a button or list may want for
    itself (Return, Delete) act only in `views`.
    """

    def __init__(self, commands: Commands, window: QWidget, views: Sequence[QWidget], areas: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._views = views
        self._areas = areas
        self._actions: dict[str, QAction] = {}
        for command in commands:
            self._add(command)
        commands.settled.connect(self.refresh)
        commands.rebound.connect(self._bind)
        commands.listed.connect(self._list)
        self.refresh()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def refresh(self) -> None:
        """Brings enabled and checked states up to date."""
        for command in self._commands:
            action = self._actions[command.id]
            action.setEnabled(command.enabled())
            if command.checked is not None:
                action.setChecked(command.checked())

    def _list(self) -> None:
        """There are other commands: those that are gone lose their actions."""
        there = {command.id: command for command in self._commands}
        for command_id in [known for known in self._actions if known not in there]:
            self._actions.pop(command_id).deleteLater()
        for command_id, command in there.items():
            if command_id not in self._actions:
                self._add(command)
        self.refresh()

    def _add(self, command: Command) -> None:
        action = QAction(local(command.title), self._window)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self._commands.trigger(command.id))
        self._actions[command.id] = action
        self._bind(command.id)

    def _bind(self, command_id: str) -> None:
        """Lets an action be carried out by its command's keys, where those act."""
        command, action = self._commands[command_id], self._actions[command_id]
        for place in (self._window, *self._views, *self._areas):
            place.removeAction(action)
        action.setToolTip(tip_text(command))
        # The menu shows the first one.
        keys = sorted(command.shortcuts, key=lambda key: "Return" in key)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if any(types_text(key) for key in command.shortcuts):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            wanted_by_controls = any(key in _CONTROLS_OWN for key in command.shortcuts)
            for place in self._views if wanted_by_controls else (*self._views, *self._areas):
                place.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)


class _Follower(QObject):
    """Keeps a button's enabled and checked state equal to its command's."""

    def __init__(self, button: QAbstractButton, commands: Commands, command: Command) -> None:
        super().__init__(button)
        self._button, self._command = button, command
        commands.settled.connect(self.refresh)
        commands.rebound.connect(self._on_rebound)
        button.clicked.connect(self._on_click)
        self._commands = commands
        self.refresh()

    def _on_rebound(self, command_id: str) -> None:
        if command_id == self._command.id:
            self._button.setToolTip(tip_text(self._commands[command_id]))

    def refresh(self) -> None:
        self._button.setEnabled(self._command.enabled())
        if self._command.checked is not None:
            self._button.setChecked(self._command.checked())

    def _on_click(self) -> None:
        self._commands.trigger(self._command.id)
        self.refresh()


def add_context_menu(
    view: QAbstractItemView,
    actions: Actions,
    groups: Sequence[Sequence[str]],
    ready: Callable[[QPoint], bool] = lambda at: True,  # noqa: ARG005
) -> None:
    """Gives a list a context menu of commands, group by group. ready: whether there is one at a place of the list."""
    menu = QMenu(view)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        for command_id in group:
            menu.addAction(actions[command_id])

    def popup(at: QPoint) -> None:
        if ready(at):
            menu.popup(view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(popup)


def push_button(
    commands: Commands, command_id: str, icons: Icons, icon: str, text: str = "", primary: bool = False
) -> QPushButton:
    """A button with icon and text that carries a command out."""
    command = commands[command_id]
    button = QPushButton(text or local(command.title))
    button.setProperty("primary", primary)
    button.setMinimumHeight(tokens.PRIMARY_HEIGHT if primary else tokens.BUTTON_HEIGHT)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    _dress(button, commands, command, icons, icon, primary)
    return button


def tool_button(commands: Commands, command_id: str, icons: Icons, icon: str, flat: bool = False) -> QToolButton:
    """A button with an icon alone that carries a command out."""
    command = commands[command_id]
    button = QToolButton()
    button.setProperty("flat", flat)
    button.setIconSize(QSize(tokens.ICON, tokens.ICON))
    side = tokens.TOOL_BUTTON if flat else tokens.BUTTON_HEIGHT
    button.setFixedSize(side, side)
    _dress(button, commands, command, icons, icon, False)
    return button


def _dress(
    button: QAbstractButton, commands: Commands, command: Command, icons: Icons, icon: str, primary: bool
) -> None:
    button.setAccessibleName(local(command.title))
    button.setToolTip(tip_text(command))
    button.setCheckable(command.checked is not None)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A click leaves the keyboard with canvas or prompt.
    icons.attach(button, icon, on_accent=primary, checked_on_accent=bool(button.property("flat")))
    _Follower(button, commands, command)

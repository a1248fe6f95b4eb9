"""The command palette: every command, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.studio.commands import MENUS, Command, Commands
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import shortcut_text
from ldm_studio.ui.dialogs.fuzzy import fuzzy_score
from ldm_studio.ui.theme import Theme

_WIDTH, _HEIGHT = 560, 420
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Type some letters of a command, Enter carries it out."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._commands, self._window = commands, parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Command palette"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Type a command"))
        self.search.setAccessibleName(tr("Search commands"))
        self.search.setMinimumHeight(tokens.BUTTON_HEIGHT)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Row(theme, self.list))
        self.list.setProperty("strip", True)
        frame = QFrame()
        frame.setObjectName("palette")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(tokens.GRID, tokens.GRID, tokens.GRID, tokens.GRID)
        inner.addWidget(self.search)
        inner.addWidget(self.list, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.resize(_WIDTH, _HEIGHT)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._run_current)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(self._run_current)
        self.list.itemClicked.connect(self._run_current)
        self._fill("")

    def popup(self) -> None:
        """Opens under the top of the window, ready for typing."""
        left = (self._window.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(QPoint(left, min(96, self._window.height() // 8))))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 (Qt's name)
        """The arrow keys move in the list while the text field keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            step = {_MOVES[0]: -1, _MOVES[1]: 1, _MOVES[2]: -8, _MOVES[3]: 8}[Qt.Key(event.key())]
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
            return True
        return False

    def _fill(self, query: str) -> None:
        self.list.clear()
        for command in ranked(self._commands, query):
            title = local(command.title)
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{menu_text(command)}: {title}")
            if not command.enabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run_current(self, *_: object) -> None:
        item = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        command: Command = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self._commands.trigger(command.id)


def menu_text(command: Command) -> str:
    """What the menu of a command is called."""
    return local(MENUS[MENUS.index(command.menu)])


def ranked(commands: Commands, query: str) -> list[Command]:
    """The commands that answer a query, best first; what cannot be done now comes last."""
    scored = []
    by_menu = sorted(commands, key=lambda command: MENUS.index(command.menu))
    for place, command in enumerate(by_menu):
        score = fuzzy_score(query, f"{local(command.title)} {menu_text(command)}") if query.strip() else 0
        if score is not None:
            scored.append((not command.enabled(), -score, place, command))
    return [entry[-1] for entry in sorted(scored, key=lambda entry: entry[:3])]


class _Row(QStyledItemDelegate):
    """A command's title, its menu, and its shortcut at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802
        return QSize(_WIDTH - 48, tokens.BUTTON_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        command: Command = index.data(Qt.ItemDataRole.UserRole)
        colours, state = self._theme.colours, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        usable = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen and usable:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(option.rect, tokens.RADIUS, tokens.RADIUS)
        area = option.rect.adjusted(tokens.GRID, 0, -tokens.GRID, 0)
        title = colours.on_accent if chosen and usable else (colours.text if usable else colours.disabled)
        aside = colours.on_accent if chosen and usable else (colours.muted if usable else colours.disabled)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(title))
        text = local(command.title)
        painter.drawText(area, left, text)
        painter.setPen(QColor(aside))
        menu = area.adjusted(painter.fontMetrics().horizontalAdvance(text) + 2 * tokens.GRID, 0, 0, 0)
        painter.drawText(menu, left, menu_text(command))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shortcut_text(command))
        painter.restore()

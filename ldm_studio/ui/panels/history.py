"""The undo list."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ldm_studio.core.history import History
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.theme import Theme


class HistoryPanel(QWidget):
    """Every undoable change; choosing one goes back (or forward) to it."""

    def __init__(self, history: History, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._theme = theme
        self._showing = False
        self.list = QListWidget()
        self.list.setAccessibleName(tr("History"))
        self.list.setToolTip(tr("Choose a change to go back to how the picture was after it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.GRID, tokens.GRID, tokens.GRID, tokens.GRID)
        layout.addWidget(self.list)
        self.list.currentRowChanged.connect(self._on_row)
        # A burst of changes (going back many steps) is shown once.
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.refresh)
        history.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)
        self.refresh()

    def _on_changed(self) -> None:
        self._refresh.start()

    def refresh(self) -> None:
        """Brings the list up to date."""
        self._showing = True
        rows = [tr("Start"), *map(local, self._history.labels)]
        for row, text in enumerate(rows):
            if row < self.list.count():
                self.list.item(row).setText(text)
            else:
                self.list.addItem(text)
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        colours = self._theme.colours
        for row in range(self.list.count()):
            undone = row > self._history.position
            self.list.item(row).setForeground(QColor(colours.disabled if undone else colours.text))
        self.list.setCurrentRow(self._history.position)
        self._showing = False

    def _on_row(self, row: int) -> None:
        if not self._showing and row >= 0:
            self._history.go_to(row)

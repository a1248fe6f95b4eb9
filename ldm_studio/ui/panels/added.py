"""Lists of things that are added to the next run: rows, and below them the button that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ldm_studio.core.assets import Asset
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.icons import Icons


class AddedList(QWidget):
    """Rows one below the other, and the button `add`."""

    def __init__(self, studio: Studio, icons: Icons, text: str, name: str, parent: QWidget | None = None) -> None:
        """Args:
        text: what the button says. name: what a screen reader calls it.
        """
        super().__init__(parent)
        self._studio = studio
        self._icons = icons
        self.add = QToolButton()
        self.add.setText(text)
        self.add.setAccessibleName(name)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.attach(self.add, "plus")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.HALF)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addLayout(self._rows)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, rows: Sequence[QWidget]) -> None:
        """Shows these rows in place of those that are there."""
        exchange_rows(self._rows, rows)


def exchange_rows(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Shows these rows in a layout in place of those that are there."""
    while (item := layout.takeAt(0)) is not None:
        row = item.widget()
        if row is not None:
            row.hide()
            row.deleteLater()
    for row in rows:
        layout.addWidget(row)


class AssetList(AddedList):
    """What is added are files, which a menu offers."""

    def __init__(self, studio: Studio, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(studio, icons, tr("Add"), name, parent)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))

    def offer(
        self, found: Sequence[Asset], add: Callable[[Studio, Asset], None], some: str, none: str
    ) -> list[QAction]:
        """Fills the menu; returns its actions, one for each file.

        Args:
            add: adds a file to the next run.
            some, none: the button's tooltip where there are files to add, and where there are none.
        """
        menu = self.add.menu()
        menu.clear()
        actions = []
        for asset in found:
            action = menu.addAction(local(asset.name))
            action.triggered.connect(partial(add, self._studio, asset))
            actions.append(action)
        self.add.setEnabled(bool(found))
        self.add.setToolTip(some if found else none)
        return actions

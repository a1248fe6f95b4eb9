"""A quiet button whose menu is made when it opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ldm_studio.studio.studio import Studio


class MenuButton(QToolButton):
    """Opens a menu that `fill` brings up to date."""

    def __init__(self, studio: Studio, title: str, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setText(title)
        self.setProperty("quiet", True)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def fill(self) -> None:
        """Brings the menu up to date."""
        raise NotImplementedError

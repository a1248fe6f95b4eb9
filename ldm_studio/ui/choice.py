"""A list to choose one thing from, in a panel."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ldm_studio.ui.wheel_guard import WheelGuard


class Choice(QComboBox):
    """As wide as there is room, whatever is in it; the wheel scrolls the panel until it has the focus.

    Args:
        name: what a screen reader calls it.
        letters: it is at least as wide as so many.
    """

    def __init__(self, name: str, tip: str, letters: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        WheelGuard(self)

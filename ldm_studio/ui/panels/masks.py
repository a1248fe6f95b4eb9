"""The masks that are kept by name, and what can be done with the one in hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.core.job import Mask
from ldm_studio.core.kept_masks import KeptMask, scaled
from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import Actions, add_context_menu, tool_button
from ldm_studio.ui.icons import Icons

_THUMBNAIL = 28
_NUMBER = Qt.ItemDataRole.UserRole
_BUTTONS = (
    ("mask.keep", "plus"),
    ("mask.keep_result", "keep-result"),
    ("mask.kept_use", "mask"),
    ("mask.kept_add", "combine-add"),
    ("mask.kept_subtract", "combine-subtract"),
    ("mask.kept_intersect", "combine-intersect"),
    ("mask.kept_delete", "trash"),
)
_MENU = (
    ("mask.kept_use", "mask.kept_add", "mask.kept_subtract", "mask.kept_intersect"),
    ("mask.kept_update", "mask.kept_rename", "mask.kept_delete"),
)


class MasksPanel(QWidget):
    """A list of the kept masks, and buttons to keep one and to bring one back."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = MaskList(studio)
        self._document = studio.document
        empty = QLabel(tr("Masks that you keep stand here under a name: paint one, then press + to keep it."))
        empty.setProperty("muted", True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setContentsMargins(tokens.GRID * 2, 0, tokens.GRID * 2, 0)
        self._pages = QStackedLayout()
        self._pages.addWidget(empty)
        self._pages.addWidget(self.list)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.HALF)
        for command_id, icon in _BUTTONS:
            if command_id == "mask.kept_delete":
                buttons.addStretch(1)
            buttons.addWidget(tool_button(studio.commands, command_id, icons, icon))
            if command_id == "mask.keep_result":
                buttons.addSpacing(tokens.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.GRID, tokens.GRID, tokens.GRID, tokens.GRID)
        layout.setSpacing(tokens.HALF)
        layout.addLayout(self._pages, 1)
        layout.addLayout(buttons)
        studio.document.kept_changed.connect(self._show)
        self._show()

    def add_menu(self, actions: Actions) -> None:
        """Gives the list its context menu, of the window's actions."""
        add_context_menu(self.list, actions, _MENU, lambda at: self.list.itemAt(at) is not None)

    def _show(self) -> None:
        self._pages.setCurrentIndex(1 if self._document.kept_masks else 0)


class MaskList(QListWidget):
    """The kept masks by name. Enter or a double click uses one, F2 renames, Delete deletes."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._document, self._kept = studio.document, studio.kept_masks
        self._showing = False
        # What a row shows was made of these arrays, at this size of the document.
        self._made: dict[int, tuple[Mask, tuple[int, int, float]]] = {}
        self.setAccessibleName(tr("Kept masks"))
        self.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(self._on_renamed)
        self.itemDoubleClicked.connect(lambda item: self._kept.use(item.data(_NUMBER)))
        self._document.kept_changed.connect(self._show)
        self._kept.chosen_changed.connect(self._show)
        self._show()

    def event(self, event: QEvent) -> bool:
        """F2 renames the row here; elsewhere in the window it means a layer."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._kept.use()
        elif event.key() == Qt.Key.Key_Delete:
            self._kept.delete()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are the tools'."""

    def rename(self) -> None:
        """Has the name of the mask in hand typed anew."""
        if self.currentItem() is not None and self.state() != self.State.EditingState:
            self.editItem(self.currentItem())

    def _show(self) -> None:
        self._showing = True
        kept, chosen = self._document.kept_masks, self._kept.chosen
        while self.count() > len(kept):
            self.takeItem(self.count() - 1)
            self._made.pop(self.count(), None)
        for row, mask in enumerate(kept):
            if row == self.count():
                self.addItem(QListWidgetItem())
            self._fill(self.item(row), row, mask)
            if mask is chosen:
                self.setCurrentRow(row)
        self._showing = False

    def _fill(self, item: QListWidgetItem, row: int, mask: KeptMask) -> None:
        height, width = self._document.height, self._document.width
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
        item.setText(local(mask.name))
        item.setData(_NUMBER, mask.number)
        share = float(np.count_nonzero(mask.pixels)) / (height * width)
        told = tr("{name}, {share:.0%} of the picture", name=mask.name, share=share)
        item.setToolTip(told)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        made_of = (mask.pixels, (height, width, self.devicePixelRatioF()))
        known = self._made.get(row)
        if known is None or known[0] is not made_of[0] or known[1] != made_of[1]:
            self._made[row] = made_of
            pixmap = _thumbnail(mask, (height, width), self.devicePixelRatioF())
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Else Qt would tint it.
            item.setIcon(icon)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if not self._showing and item is not None:
            self._kept.choose(item.data(_NUMBER))

    def _on_renamed(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self._kept.rename(item.text(), item.data(_NUMBER))
            self._show()  # A name that cannot be is the old one again.


def mask_list_commands(show: Callable[[], MaskList], studio: Studio) -> list[Command]:
    """Commands that need the list. show: brings it to the front and gives it the keyboard."""

    def focus() -> None:
        show()

    def any_kept() -> bool:
        return bool(studio.document.kept_masks)

    return [
        Command("mask.kept_rename", said("Rename the kept mask"), "Mask", lambda: show().rename(), (), any_kept),
        Command("view.focus_masks", said("Go to the kept masks"), "View", focus, ("F8",)),
    ]


def mask_pixmap(mask: Mask, ratio: float) -> QPixmap:
    """A mask in grey, of as many screen pixels."""
    grey = np.ascontiguousarray(mask)
    image = QImage(grey.data, grey.shape[1], grey.shape[0], grey.shape[1], QImage.Format.Format_Grayscale8).copy()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def _thumbnail(kept: KeptMask, size: tuple[int, int], ratio: float) -> QPixmap:
    """The whole document, small, with the mask where it lies in it."""
    height, width = size
    share = _THUMBNAIL * ratio / max(height, width)
    small = max(1, round(height * share)), max(1, round(width * share))
    return mask_pixmap(scaled(kept, small[1] / width, small[0] / height).on(small), ratio)

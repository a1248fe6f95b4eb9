"""The layers and their groups as a list: chosen, shown and hidden, renamed, dragged to another place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ldm_studio.core.document import Document
from ldm_studio.core.groups import held, members, outline, parents, without
from ldm_studio.core.layers import Group
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.layer_tree import LayerTree
from ldm_studio.studio.layers import LayerEditor
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.panels.layer_rows import DEPTH, ITEM, Item, LayerRows, details, eye_area, fold_area, sign_area
from ldm_studio.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class LayerModel(QAbstractListModel):
    """The document's layers and groups, the topmost in the first row; those of a shut group are left out."""

    def __init__(self, document: Document, editor: LayerEditor, tree: LayerTree, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._editor, self._tree = document, editor, tree
        self._rows = outline(document.layers)

    def refresh(self) -> None:
        """Takes over what the document's layers are now."""
        rows = outline(self._document.layers)
        if [(item.number, depth) for item, depth in rows] == [(item.number, depth) for item, depth in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def item(self, index: Index) -> Item:
        return self._rows[index.row()][0]

    def row_of(self, number: int) -> int:
        """The row of a layer or group; of one in a shut group, that group's."""
        numbers = [item.number for item, _ in self._rows]
        above = [group.number for group in parents(self._document.layers, number)]
        return next((numbers.index(each) for each in (number, *reversed(above)) if each in numbers), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 (Qt's name and way)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, depth = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return local(item.name)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._told(item)
        return {ITEM: item, DEPTH: depth}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.EditRole:
            return False
        item = self.item(index)
        if str(value) != local(item.name):  # Else a translated name would become the layer's own.
            self._editor.change(item.number, name=str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled  # Between the rows.
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled
        return usual | flag.ItemIsDropEnabled if isinstance(self.item(index), Group) else usual

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        return Qt.DropAction.MoveAction

    def moveRows(  # noqa: N802 (Qt's name)
        self,
        source: Index,  # noqa: ARG002
        first: int,
        count: int,
        target: Index,  # noqa: ARG002
        before: int,
    ) -> bool:
        """Moves one row before another, as a drag asks: into the group that the other lies in."""
        if count != 1 or not 0 <= first < len(self._rows):
            return False
        number = self._rows[first][0].number
        if before >= len(self._rows):
            self._tree.move(0, number)
        else:
            beside = self._rows[before][0].number
            self._tree.move(self._above(beside, number), number, parents(self._document.layers, beside))
        return True

    def move_into(self, first: int, row: int) -> None:
        """Moves one row into the group of another, to its top."""
        number, group = self._rows[first][0].number, self._rows[row][0]
        if isinstance(group, Group):
            parent = (*parents(self._document.layers, group.number), group)
            self._tree.move(self._above(group.number, number), number, parent)

    def _above(self, beside: int, number: int) -> int:
        """How many layers of the stack without an item that is moved lie below the place right above another."""
        layers = self._document.layers
        run = members(without(layers, number), beside)
        return run.stop if run else members(layers, number).start

    def _told(self, item: Item) -> str:
        """What a screen reader says of a row."""
        layers = self._document.layers
        about = parents(layers, item.number)
        parts = [local(item.name)]
        if isinstance(item, Group):
            parts.append(tr("group of %n layers", "", held(layers, item.number)))
            parts.append(tr("shut") if item.collapsed else "")
        parts += ["" if item.visible else tr("hidden"), details(item).replace("  ·  ", ", ")]
        parts += ["" if isinstance(item, Group) or item.mask is None else tr("with a mask")]
        parts += [tr("locked") if item.locked else "", tr("in {group}", group=about[-1].name) if about else ""]
        return ", ".join(part for part in parts if part)


class LayerList(QListView):
    """Shows and edits the layers. Space shows or hides, F2 renames, Delete deletes; rows can be dragged.

    Left shuts a group and Right opens it; from a layer Left goes to its group.
    """

    def __init__(self, document: Document, editor: LayerEditor, tree: LayerTree, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._editor = editor
        self._showing = False
        self.layers = LayerModel(document, editor, tree, self)
        self.setModel(self.layers)
        self.setItemDelegate(LayerRows(icons, theme, self))
        self.setAccessibleName(tr("Layers"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current)
        document.layers_changed.connect(self._on_layers)
        self._on_layers()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        group = self._document.chosen_group
        item = group or self._document.chosen
        if event.key() == Qt.Key.Key_Space:
            self._editor.change(visible=not item.visible)
        elif event.key() == Qt.Key.Key_Delete:
            self._editor.delete()
        elif event.key() == Qt.Key.Key_Left:
            about = parents(self._document.layers, item.number)
            if group is not None and not group.collapsed:
                self._document.fold(group.number, True)
            elif about:
                self._document.choose(about[-1].number)
        elif event.key() == Qt.Key.Key_Right:
            if group is not None:
                self._document.fold(group.number, False)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are the tools'."""

    def rename(self) -> None:
        """Has the name of the layer in hand typed anew."""
        if self.state() != self.State.EditingState:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.edit(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """The eye, the lock and a group's chevron act at once, whatever is in hand."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            item, row = self.layers.item(index), self.visualRect(index)
            if eye_area(row).contains(at):
                self._editor.change(item.number, visible=not item.visible)
                return
            if item.locked and sign_area(row, 0).contains(at):
                self._editor.change(item.number, locked=False)
                return
            if isinstance(item, Group) and fold_area(row, index.data(DEPTH)).contains(at):
                self._document.fold(item.number, not item.collapsed)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        at = event.position().toPoint()
        index = self.indexAt(at)
        row, depth = self.visualRect(index), index.data(DEPTH) or 0
        if eye_area(row).contains(at) or (isinstance(index.data(ITEM), Group) and fold_area(row, depth).contains(at)):
            self.mousePressEvent(event)  # Two quick clicks on the eye: hidden and shown again.
        else:
            super().mouseDoubleClickEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """A row that is dropped on a group goes into it, one that is dropped between two rows goes there."""
        index, where = self.indexAt(event.position().toPoint()), self.dropIndicatorPosition()
        first, position = self.currentIndex().row(), QAbstractItemView.DropIndicatorPosition
        if where == position.OnItem and index.isValid():
            self.layers.move_into(first, index.row())
        else:
            before = index.row() + (where == position.BelowItem) if index.isValid() else self.layers.rowCount()
            self.layers.moveRow(QModelIndex(), first, QModelIndex(), before)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _on_layers(self) -> None:
        self._showing = True
        self.layers.refresh()
        self.setCurrentIndex(self.layers.index(self.layers.row_of(self._document.chosen_number)))
        self._showing = False

    def _on_current(self, index: QModelIndex) -> None:
        if not self._showing and index.isValid():
            self._document.choose(self.layers.item(index).number)

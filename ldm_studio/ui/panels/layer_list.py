"""The layers as a list: rows with an eye, a thumbnail, a name and what is set of each; dragged to another place."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ldm_studio.core.composite import eight_bit
from ldm_studio.core.document import Document
from ldm_studio.core.layers import Layer
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.layers import LayerEditor
from ldm_studio.ui import tokens
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MODE_NAMES: dict[str, str] = {
    "normal": said("Normal", "blend mode"),
    "multiply": said("Multiply"),
    "screen": said("Screen", "blend mode"),
    "overlay": said("Overlay", "blend mode"),
    "darken": said("Darken"),
    "lighten": said("Lighten"),
    "color-dodge": said("Color dodge"),
    "color-burn": said("Color burn"),
    "hard-light": said("Hard light"),
    "soft-light": said("Soft light"),
    "difference": said("Difference", "blend mode"),
    "exclusion": said("Exclusion"),
    "hue": said("Hue"),
    "saturation": said("Saturation"),
    "color": said("Color", "blend mode"),
    "luminosity": said("Luminosity"),
}

ROW = 34
_EYE = 28
_THUMBNAIL = 28
_ICON = 16
_SIGN = 22


def details(layer: Layer) -> str:
    """What is set of a layer besides the usual, in a few words; "" where nothing is."""
    parts = [] if layer.mode == "normal" else [mode_text(layer.mode)]
    if layer.opacity < 1:
        parts.append(f"{layer.opacity:.0%}")
    return "  ·  ".join(parts)


def mode_text(mode: str) -> str:
    """A blend mode as it is written for users: "Color dodge"."""
    return local(MODE_NAMES[mode])


class LayerModel(QAbstractListModel):
    """The document's layers, the topmost in the first row."""

    LAYER = Qt.ItemDataRole.UserRole

    def __init__(self, document: Document, editor: LayerEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._editor = editor
        self._rows: tuple[Layer, ...] = tuple(reversed(document.layers))

    def refresh(self) -> None:
        """Takes over what the document's layers are now."""
        rows = tuple(reversed(self._document.layers))
        if [layer.number for layer in rows] == [layer.number for layer in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def layer(self, index: Index) -> Layer:
        return self._rows[index.row()]

    def row_of(self, number: int) -> int:
        return next((row for row, layer in enumerate(self._rows) if layer.number == number), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 (Qt's name and way)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        layer = self.layer(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return local(layer.name)
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(layer)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(layer)
            case self.LAYER:
                return layer
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._editor.change(self.layer(index).number, name=str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled  # Between the rows, not on one.
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled

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
        """Moves one row before another, as a drag asks."""
        if count != 1 or not 0 <= first < len(self._rows):
            return False
        row = before if before < first else before - 1
        self._editor.move_to(len(self._rows) - 1 - row, self._rows[first].number)
        return True

    @staticmethod
    def _told(layer: Layer) -> str:
        parts = [local(layer.name), "" if layer.visible else tr("hidden"), details(layer).replace("  ·  ", ", ")]
        parts += [tr("with a mask") if layer.mask is not None else "", tr("locked") if layer.locked else ""]
        return ", ".join(part for part in parts if part)


class LayerList(QListView):
    """Shows and edits the layers. Space shows or hides, F2 renames, Delete deletes; rows can be dragged."""

    def __init__(self, document: Document, editor: LayerEditor, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._editor = editor
        self._showing = False
        self.layers = LayerModel(document, editor, self)
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
        layer = self._document.chosen
        if event.key() == Qt.Key.Key_Space:
            self._editor.change(visible=not layer.visible)
        elif event.key() == Qt.Key.Key_Delete:
            self._editor.delete()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are the tools'."""

    def rename(self) -> None:
        """Has the name of the layer in hand typed anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """The eye and the lock of a row act at once, whichever layer is in hand."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            layer, row = self.layers.layer(index), self.visualRect(index)
            if eye_area(row).contains(at):
                self._editor.change(layer.number, visible=not layer.visible)
                return
            if layer.locked and sign_area(row, 0).contains(at):
                self._editor.change(layer.number, locked=False)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        at = event.position().toPoint()
        if eye_area(self.visualRect(self.indexAt(at))).contains(at):
            self.mousePressEvent(event)  # Two quick clicks on the eye: hidden and shown again.
        else:
            super().mouseDoubleClickEvent(event)

    def _on_layers(self) -> None:
        self._showing = True
        self.layers.refresh()
        self.setCurrentIndex(self.layers.index(self.layers.row_of(self._document.chosen.number)))
        self._showing = False

    def _on_current(self, index: QModelIndex) -> None:
        if not self._showing and index.isValid():
            self._document.choose(self.layers.layer(index).number)


class LayerRows(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons, self._theme = icons, theme
        self._thumbnails: dict[int, tuple[tuple[object, object], float, QPixmap]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(0, ROW)

    def updateEditorGeometry(  # noqa: N802 (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        height = tokens.CONTROL_HEIGHT
        area = self._text_area(option.rect, index.data(LayerModel.LAYER))
        editor.setGeometry(area.left() - tokens.GRID, area.center().y() - height // 2, area.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layer, rect, colours = index.data(LayerModel.LAYER), option.rect, self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setOpacity(1.0 if layer.visible else 0.45)
        self._paint_icon(painter, eye_area(rect), "eye" if layer.visible else "eye-off")
        self._paint_thumbnail(painter, rect, layer)
        for place, name in enumerate(_signs(layer)):
            self._paint_icon(painter, sign_area(rect, place), name)
        painter.setPen(QColor(colours.text))
        area, told, metrics = self._text_area(rect, layer), details(layer), option.fontMetrics
        middle = area.center().y() + 1
        top = middle - metrics.height() if told else middle - metrics.height() // 2
        line = QRect(area.left(), top, area.width(), metrics.height())
        text = metrics.elidedText(local(layer.name), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        if told:
            font = painter.font()
            font.setPixelSize(tokens.TEXT_SMALL)
            painter.setFont(font)
            painter.setPen(QColor(colours.text if chosen else colours.muted))
            painter.drawText(line.translated(0, metrics.height() - 1), Qt.AlignmentFlag.AlignVCenter, told)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._theme.colours, option.state
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.control))
        else:
            return
        # Where the selection's colour alone would hardly be seen, its edge is.
        painter.setPen(QPen(QColor(colours.accent), 1) if colours is tokens.CONTRAST else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, tokens.RADIUS - 1, tokens.RADIUS - 1)

    def _paint_icon(self, painter: QPainter, area: QRect, name: str) -> None:
        pixmap = self._icons.pixmap(name, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(area.center().x() - _ICON // 2 + 1, area.center().y() - _ICON // 2 + 1, pixmap)

    def _paint_thumbnail(self, painter: QPainter, rect: QRect, layer: Layer) -> None:
        pixmap = self._thumbnail(layer, painter.device().devicePixelRatioF())
        size = pixmap.deviceIndependentSize().toSize()
        frame = QRect(rect.left() + _EYE, rect.center().y() - _THUMBNAIL // 2 + 1, _THUMBNAIL, _THUMBNAIL)
        at = frame.center() - QRect(0, 0, size.width(), size.height()).center()
        painter.drawPixmap(at, pixmap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.drawRect(QRectF(at.x() - 0.5, at.y() - 0.5, size.width() + 1, size.height() + 1))

    def _thumbnail(self, layer: Layer, ratio: float) -> QPixmap:
        known = self._thumbnails.get(layer.number)
        # The arrays themselves are kept, or another one could come to have the same identity.
        made_of = (layer.pixels, layer.mask)
        if known is None or known[1] != ratio or any(a is not b for a, b in zip(known[0], made_of, strict=True)):
            if len(self._thumbnails) > 256:
                self._thumbnails.clear()
            known = (made_of, ratio, thumbnail(layer, round(_THUMBNAIL * ratio)))
            known[2].setDevicePixelRatio(ratio)
            self._thumbnails[layer.number] = known
        return known[2]

    def _text_area(self, rect: QRect, layer: Layer) -> QRect:
        right = tokens.HALF + len(_signs(layer)) * _SIGN
        return rect.adjusted(_EYE + _THUMBNAIL + tokens.GRID, 0, -right - tokens.HALF, 0)


def eye_area(row: QRect) -> QRect:
    """Where in a row the eye is."""
    return QRect(row.left(), row.top(), _EYE, row.height())


def sign_area(row: QRect, place: int) -> QRect:
    """Where in a row the signs at its end are, counted from the right."""
    return QRect(row.right() - tokens.HALF - (place + 1) * _SIGN, row.top(), _SIGN, row.height())


def _signs(layer: Layer) -> list[str]:
    return [name for name, shown in (("lock", layer.locked), ("mask", layer.mask is not None)) if shown]


def thumbnail(layer: Layer, side: int) -> QPixmap:
    """A layer as it is, small, over a checkerboard; no side longer than `side` screen pixels."""
    height, width = layer.pixels.shape[:2]
    # Of a large layer only some pixels are looked at: none of what an average costs is seen at this size.
    stride = max(1, min(height, width) // (4 * side))
    pixels = eight_bit(layer.pixels[::stride, ::stride]).astype(np.float32)
    if layer.mask is not None:
        pixels[..., 3] *= layer.mask[::stride, ::stride] / np.float32(255)
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    method = cv2.INTER_AREA if scale * stride < 1 else cv2.INTER_NEAREST
    small = np.asarray(cv2.resize(pixels, size, interpolation=method))
    rows, columns = np.indices(small.shape[:2]) // max(1, side // 8)
    board = np.where((rows + columns) & 1, 102, 153)[..., None]
    share = small[..., 3:] / 255
    opaque = np.ascontiguousarray(np.rint(small[..., :3] * share + board * (1 - share)), np.uint8)
    image = QImage(opaque.data, size[0], size[1], 3 * size[0], QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())

"""A row of thumbnails."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QMouseEvent, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ldm_studio.ui import tokens
from ldm_studio.ui.theme import Theme

#: Free space around a thumbnail, in logical pixels.
GAP = tokens.HALF
_BADGE = 16

Look = Callable[[QModelIndex | QPersistentModelIndex], tuple[object, str, bool]]


class Strip(QListWidget):
    """Thumbnails in a row, with a badge each. Arrow keys and clicks choose one, the pointer looks at others.

    Signals:
        chosen(int): the user chose a thumbnail.
        looked_at(int): the pointer is over a thumbnail; -1: over none any more.
    """

    chosen = Signal(int)
    looked_at = Signal(int)

    def __init__(self, name: str, theme: Theme, side: int = tokens.THUMBNAIL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._showing = False
        self._looked_at = -1
        self.setAccessibleName(name)
        self.setProperty("strip", True)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(Thumbnails(theme, side, self))
        self.setFixedHeight(side + 2 * GAP + 4 + 12)
        self._carry: Callable[[int], QMimeData | None] | None = None
        self.currentRowChanged.connect(self._on_row)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def add(self, image: QImage, badge: str, text: str) -> None:
        """Puts a thumbnail at the end. text: what a screen reader says and the tip shows."""
        item = QListWidgetItem()
        # Twice the logical size, so that it is sharp on dense screens too.
        item.setData(Qt.ItemDataRole.DecorationRole, thumbnail(image, self._side * 2))
        item.setData(Thumbnails.BADGE, badge)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        item.setToolTip(text)
        item.setSizeHint(QSize(self._side + 2 * GAP, self._side + 2 * GAP))
        self._showing = True
        self.addItem(item)
        self._showing = False

    def show_row(self, row: int) -> None:
        """Marks a thumbnail (-1: none) without telling anybody."""
        self._showing = True
        self.setCurrentRow(row)
        if row < 0:
            self.clearSelection()
        self._showing = False

    def reset_to(self, images: int) -> None:
        """Takes thumbnails off the end until so many are left."""
        self._showing = True
        while self.count() > images:
            self.takeItem(self.count() - 1)
        self._showing = False

    def let_drag(self, carry: Callable[[int], QMimeData | None]) -> None:
        """Lets thumbnails be dragged elsewhere. carry: what of a row is; None: nothing."""
        self._carry = carry
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:  # noqa: N802 (Qt's name)
        found = self._carry(self.row(items[0])) if self._carry is not None and items else None
        return QMimeData() if found is None else found

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        return Qt.DropAction.CopyAction

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseMoveEvent(event)
        self._look_at(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002, N802 (Qt's name)
        self._look_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Coming here by Tab marks nothing yet: only an arrow key or click chooses."""
        self._showing = True
        super().focusInEvent(event)
        self._showing = False

    def _look_at(self, row: int) -> None:
        if row != self._looked_at:
            self._looked_at = row
            self.looked_at.emit(row)

    def _on_row(self, row: int) -> None:
        if not self._showing and row >= 0:
            self.chosen.emit(row)


class Thumbnails(QStyledItemDelegate):
    """Draws a thumbnail with its badge and its mark, a ring around the chosen one.

    An item's decoration is its picture, `BADGE` a few letters in its corner, `MARK` a text if it is to be marked.
    """

    BADGE = Qt.ItemDataRole.UserRole
    MARK = Qt.ItemDataRole.UserRole + 1

    def __init__(self, theme: Theme, side: int, parent: QWidget, look: Look | None = None) -> None:
        """Args:
        look: an item's picture, badge, and whether it is marked; None: asked for through Qt, which takes longer.
        """
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._look = look or self._asked

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, state = self._theme.colours, option.state
        box = QRect(option.rect.x() + GAP, option.rect.y() + GAP, self._side, self._side)
        painter.drawPixmap(box, self._picture(index, painter.device().devicePixelRatioF()))
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.focus), 3))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)
        else:
            painter.setPen(QPen(QColor(colours.muted), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)
        painter.restore()

    def _picture(self, index: QModelIndex | QPersistentModelIndex, ratio: float) -> QPixmap:
        """All of an item but its ring. Kept, since a strip is painted anew with every step of a run."""
        pixmap, badge, marked = self._look(index)
        number = pixmap.cacheKey() if isinstance(pixmap, QPixmap) else 0
        key = f"thumbnail {number} {badge} {marked} {self._side} {ratio} {self._theme.name}"
        kept = QPixmap()
        if QPixmapCache.find(key, kept):
            return kept
        side = round(self._side * ratio)
        made = QPixmap(side, side)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        box = QRect(0, 0, self._side, self._side)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRect(0, 0, size.width(), size.height())
            fitted.moveCenter(box.center())
            painter.fillRect(box, QColor(self._theme.colours.canvas))
            painter.drawPixmap(fitted, pixmap)
        self._paint_badge(painter, box, badge)
        if marked:
            self._paint_mark(painter, box)
        painter.end()
        QPixmapCache.insert(key, made)
        return made

    def _asked(self, index: QModelIndex | QPersistentModelIndex) -> tuple[object, str, bool]:
        badge, mark = index.data(self.BADGE), index.data(self.MARK)
        return index.data(Qt.ItemDataRole.DecorationRole), str(badge or ""), bool(mark)

    def _paint_mark(self, painter: QPainter, box: QRect) -> None:
        """A corner folded down: from here on something is different."""
        corner, side = box.topLeft(), 2 * tokens.GRID
        painter.setPen(QPen(QColor(self._theme.colours.on_accent), 1.5))
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawPolygon([corner, corner + QPoint(side, 0), corner + QPoint(0, side)])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_badge(self, painter: QPainter, box: QRect, text: str) -> None:
        if not text:
            return
        font = painter.font()
        font.setPixelSize(tokens.TEXT_SMALL)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + tokens.GRID
        badge = QRect(box.left() + 2, box.bottom() - _BADGE - 1, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def thumbnail(image: QImage, side: int) -> QPixmap:
    """A picture that fits into a square of `side` pixels; small ones are not enlarged."""
    if max(image.width(), image.height()) > side:
        image = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)

"""How the rows of the layers' list are painted: an eye, a thumbnail or a group's folder, a name and what is set."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import cv2
import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ldm_studio.core.composite import eight_bit
from ldm_studio.core.layers import Group, Layer
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Item = Layer | Group

ITEM, DEPTH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What a model says of a row: the layer or group, and how many groups lie about it."""

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
_INDENT = 14


def details(item: Item) -> str:
    """What is set of a layer or group besides the usual, in a few words; "" where nothing is."""
    parts = [] if item.mode == "normal" else [mode_text(item.mode)]
    if isinstance(item, Group) and item.isolated and item.mode == "normal":
        parts.append(tr("Isolated"))
    if item.opacity < 1:
        parts.append(f"{item.opacity:.0%}")
    return "  ·  ".join(parts)


def mode_text(mode: str) -> str:
    """A blend mode as it is written for users: "Color dodge"."""
    return local(MODE_NAMES[mode])


class LayerRows(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons, self._theme = icons, theme
        self._thumbnails: dict[int, tuple[tuple[Callable[[], object], ...], float, QPixmap]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(0, ROW)

    def updateEditorGeometry(  # noqa: N802 (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        height = tokens.CONTROL_HEIGHT
        area = _text_area(option.rect, index.data(ITEM), index.data(DEPTH))
        editor.setGeometry(area.left() - tokens.GRID, area.center().y() - height // 2, area.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, depth, rect = index.data(ITEM), index.data(DEPTH), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        seen = item.shown if isinstance(item, Layer) else item.visible
        painter.setOpacity(1.0 if seen else 0.45)
        self._paint_icon(painter, eye_area(rect), "eye" if item.visible else "eye-off")
        if isinstance(item, Group):
            area = fold_area(rect, depth)
            self._paint_icon(painter, area, "chevron-right" if item.collapsed else "chevron-down")
            self._paint_icon(painter, area.translated(_ICON, 0), "folder")
        else:
            self._paint_thumbnail(painter, rect, item, depth)
        for place, name in enumerate(_signs(item)):
            self._paint_icon(painter, sign_area(rect, place), name)
        self._paint_text(painter, option, item, depth)
        painter.restore()

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, item: Item, depth: int) -> None:
        colours, metrics = self._theme.colours, option.fontMetrics
        area, told = _text_area(option.rect, item, depth), details(item)
        painter.setPen(QColor(colours.text))
        middle = area.center().y() + 1
        top = middle - metrics.height() if told else middle - metrics.height() // 2
        line = QRect(area.left(), top, area.width(), metrics.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(local(item.name), elide, area.width()))
        if told:
            font = painter.font()
            font.setPixelSize(tokens.TEXT_SMALL)
            painter.setFont(font)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(QColor(colours.text if chosen else colours.muted))
            painter.drawText(line.translated(0, metrics.height() - 1), Qt.AlignmentFlag.AlignVCenter, told)

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

    def _paint_thumbnail(self, painter: QPainter, rect: QRect, layer: Layer, depth: int) -> None:
        pixmap = self._thumbnail(layer, painter.device().devicePixelRatioF())
        size = pixmap.deviceIndependentSize().toSize()
        frame = QRect(
            rect.left() + _EYE + depth * _INDENT, rect.center().y() - _THUMBNAIL // 2 + 1, _THUMBNAIL, _THUMBNAIL
        )
        at = frame.center() - QRect(0, 0, size.width(), size.height()).center()
        painter.drawPixmap(at, pixmap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.drawRect(QRectF(at.x() - 0.5, at.y() - 0.5, size.width() + 1, size.height() + 1))

    def _thumbnail(self, layer: Layer, ratio: float) -> QPixmap:
        known = self._thumbnails.get(layer.number)
        made_of = [layer.pixels, layer.mask]
        if known is None or known[1] != ratio or any(a() is not b for a, b in zip(known[0], made_of, strict=True)):
            if len(self._thumbnails) > 256:
                self._thumbnails.clear()
            # Arrays may be large, and are not to live on for a thumbnail of a layer that is gone.
            held = tuple(_nothing if array is None else weakref.ref(array) for array in made_of)
            known = (held, ratio, thumbnail(layer, round(_THUMBNAIL * ratio)))
            known[2].setDevicePixelRatio(ratio)
            self._thumbnails[layer.number] = known
        return known[2]


def _nothing() -> None:
    """In place of what refers to an array, where there is none."""


def eye_area(row: QRect) -> QRect:
    """Where in a row the eye is."""
    return QRect(row.left(), row.top(), _EYE, row.height())


def fold_area(row: QRect, depth: int) -> QRect:
    """Where in a group's row that chevron is that shuts and opens it."""
    return QRect(row.left() + _EYE + depth * _INDENT - 2, row.top(), _ICON, row.height())


def sign_area(row: QRect, place: int) -> QRect:
    """Where in a row the signs at its end are, counted from the right."""
    return QRect(row.right() - tokens.HALF - (place + 1) * _SIGN, row.top(), _SIGN, row.height())


def _text_area(row: QRect, item: Item, depth: int) -> QRect:
    left = _EYE + depth * _INDENT + (2 * _ICON + tokens.HALF if isinstance(item, Group) else _THUMBNAIL + tokens.GRID)
    return row.adjusted(left, 0, -2 * tokens.HALF - len(_signs(item)) * _SIGN, 0)


def _signs(item: Item) -> list[str]:
    masked = isinstance(item, Layer) and item.mask is not None
    return [name for name, shown in (("lock", item.locked), ("mask", masked)) if shown]


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

"""Paints what the canvas shows: document, overlay, mask tint, and the frame of a run."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ldm_studio.core.geometry import Rect
from ldm_studio.studio.comparing import Overlay
from ldm_studio.ui.canvas.surface import Surface
from ldm_studio.ui.canvas.view_cache import ViewCache
from ldm_studio.ui.canvas.viewport import Viewport

#: From this zoom on, pixels are shown as squares.
CRISP_ZOOM = 8.0
_MARGIN = 24.0


class Scene:
    """Paints a surface through a viewport. Every method paints no more than the area it is asked for."""

    def __init__(self, surface: Surface, around: Callable[[], QColor]) -> None:
        """Args:
        surface: what is painted.
        around: the colour beyond the document's edges.
        """
        self._surface = surface
        self._around = around
        self._document = ViewCache(self._paint_document)
        self._overlay_image = QImage()
        self._overlay_levels: list[QImage] = []

    def paint(self, painter: QPainter, area: QRectF, viewport: Viewport, overlay: Overlay | None, tinted: bool) -> None:
        """Paints an area of the view, logical pixels: the document (or a lone overlay), an overlay, the tint."""
        if overlay is not None and overlay.frame is None:
            painter.fillRect(area, self._around())
            self._paint_image(painter, area, overlay.image, self.lone_rect(overlay.image, viewport), viewport)
            return
        self._document.draw(painter, area, viewport)
        if overlay is not None and overlay.frame is not None:
            self._paint_image(painter, area, overlay.image, _in_view(overlay.frame, viewport), viewport)
        if tinted:
            self._paint_tint(painter, area, viewport)

    def spoil(self, area: QRect | None = None) -> None:
        """The document's pixels changed in an area of the view (None: anywhere), or the colour around it did."""
        self._document.spoil(area)

    def lone_rect(self, image: QImage, viewport: Viewport) -> QRectF:
        """Where a picture that stands in place of the document is painted: fitted and centred."""
        width, height = max(1, image.width()), max(1, image.height())
        room_x, room_y = max(1.0, viewport.width - 2 * _MARGIN), max(1.0, viewport.height - 2 * _MARGIN)
        scale = min(room_x / width, room_y / height, 8.0)
        width_, height_ = width * scale, height * scale
        return QRectF((viewport.width - width_) / 2, (viewport.height - height_) / 2, width_, height_)

    def paint_frame(self, painter: QPainter, area: QRectF, frame: Rect, viewport: Viewport) -> None:
        """Outlines the frame of a run: dark and light, so that it shows on any picture."""
        rect = _in_view(frame, viewport).adjusted(-1, -1, 1, 1)
        if rect.adjusted(3, 3, -3, -3).contains(area):
            return  # A dab inside: clipping the outline away costs more than the dab.
        # Filled strips: stroking a rectangle this large takes several times as long.
        for colour, grown, thick in ((QColor(0, 0, 0, 150), 1.5, 3.0), (QColor(255, 255, 255, 230), 0.5, 1.0)):
            outer = rect.adjusted(-grown, -grown, grown, grown)
            inner = outer.adjusted(thick, thick, -thick, -thick)
            painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), thick), colour)
            painter.fillRect(QRectF(outer.left(), inner.bottom(), outer.width(), thick), colour)
            painter.fillRect(QRectF(outer.left(), inner.top(), thick, inner.height()), colour)
            painter.fillRect(QRectF(inner.right(), inner.top(), thick, inner.height()), colour)

    def _paint_document(self, painter: QPainter, area: QRectF, viewport: Viewport) -> None:
        painter.fillRect(area, self._around())
        image, power = self._surface.picture.level(viewport.zoom)

        def draw(target: QRectF, part: Rect) -> None:
            painter.drawImage(target, image, QRectF(part.x, part.y, part.width, part.height))

        self._paint_level(painter, area, viewport, (image.width(), image.height(), power), draw)

    def _paint_tint(self, painter: QPainter, area: QRectF, viewport: Viewport) -> None:
        """Made as it is painted: kept whole, the tint would take as much memory as the picture."""
        mask, power = self._surface.mask.level(viewport.zoom)

        def draw(target: QRectF, part: Rect) -> None:
            words = self._surface.tint(mask[part.slices])
            layout = QImage.Format.Format_ARGB32_Premultiplied
            image = QImage(words.data, part.width, part.height, 4 * part.width, layout)
            painter.drawImage(target, image, QRectF(image.rect()))

        painted = area.intersected(_in_view(self._surface.covered, viewport))
        if not painted.isEmpty():
            self._paint_level(painter, painted, viewport, (mask.shape[1], mask.shape[0], power), draw)

    def _paint_level(
        self,
        painter: QPainter,
        area: QRectF,
        viewport: Viewport,
        size: tuple[int, int, int],
        draw: Callable[[QRectF, Rect], None],
    ) -> None:
        """Has a part of a level drawn to where it lies in the view.

        size: the level's width and height, and the power of two that it is reduced by.
        """
        width, height, power = size
        scale = viewport.scale * 2**power
        left, top = viewport.origin
        # Two pixels more on each side than the area covers: smoothing looks at neighbours.
        x0 = max(0, math.floor((area.left() - left) / scale) - 2)
        y0 = max(0, math.floor((area.top() - top) / scale) - 2)
        x1 = min(width, math.ceil((area.right() - left) / scale) + 2)
        y1 = min(height, math.ceil((area.bottom() - top) / scale) + 2)
        if x0 >= x1 or y0 >= y1:
            return
        painter.save()
        # The clip also cuts off the odd column by which a smaller level reaches past the document.
        whole = Rect(0, 0, viewport.document_width, viewport.document_height)
        painter.setClipRect(area.intersected(_in_view(whole, viewport)), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.zoom < CRISP_ZOOM)
        target = QRectF(left + x0 * scale, top + y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale)
        draw(target, Rect(x0, y0, x1 - x0, y1 - y0))
        painter.restore()

    def _paint_image(self, painter: QPainter, area: QRectF, image: QImage, target: QRectF, viewport: Viewport) -> None:
        if not area.intersects(target):
            return
        shown = self._reduced(image, target.width() * viewport.ratio)
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, target.width() * viewport.ratio < CRISP_ZOOM * image.width()
        )
        painter.drawImage(target, shown, QRectF(shown.rect()))
        painter.restore()

    def _reduced(self, image: QImage, width: float) -> QImage:
        """The overlay's smallest halving that need not be enlarged to `width` screen pixels."""
        if image.cacheKey() != self._overlay_image.cacheKey():
            self._overlay_image = image
            self._overlay_levels = [image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)]
        index = 0
        while self._overlay_levels[index].width() >= 2 * width and self._overlay_levels[index].height() >= 2:
            if index + 1 == len(self._overlay_levels):
                last = self._overlay_levels[index]
                self._overlay_levels.append(
                    last.scaled(
                        last.width() // 2,
                        last.height() // 2,
                        Qt.AspectRatioMode.IgnoreAspectRatio,
                        Qt.TransformationMode.SmoothTransformation,
                    )
                )
            index += 1
        return self._overlay_levels[index]


def _in_view(rect: Rect, viewport: Viewport) -> QRectF:
    left, top = viewport.origin
    scale = viewport.scale
    return QRectF(left + rect.x * scale, top + rect.y * scale, rect.width * scale, rect.height * scale)

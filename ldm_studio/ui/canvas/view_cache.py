"""The picture as it stands on the screen, kept so that painting it again is a copy."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion

from ldm_studio.ui.canvas.viewport import Viewport

Paint = Callable[[QPainter, QRectF, Viewport], None]


class ViewCache:
    """Scaling a document smoothly to a whole view takes several milliseconds, copying it a fraction of one.

    What changed in the document is scaled anew where it changed; another viewport scales all of it anew, as it comes
    to be painted.
    """

    def __init__(self, paint: Paint) -> None:
        """`paint` paints an area of the view (logical pixels), all of it and opaquely."""
        self._paint = paint
        self._image = QImage()
        self._viewport: Viewport | None = None
        self._stale = QRegion()

    def spoil(self, area: QRect | None = None) -> None:
        """An area of the view, logical pixels (None: all), is not what it was."""
        if self._viewport is not None:
            self._stale += self._whole if area is None else area

    def draw(self, painter: QPainter, area: QRectF, viewport: Viewport) -> None:
        """Paints an area of the view."""
        if viewport != self._viewport:
            self._begin(viewport)
        wanted = area.toAlignedRect().intersected(self._whole)
        missing = self._stale.intersected(wanted)
        if not missing.isEmpty():
            self._fill(missing.boundingRect(), viewport)
        ratio = viewport.ratio
        source = QRectF(wanted.x() * ratio, wanted.y() * ratio, wanted.width() * ratio, wanted.height() * ratio)
        painter.drawImage(QRectF(wanted), self._image, source)

    @property
    def _whole(self) -> QRect:
        viewport = self._viewport
        return QRect() if viewport is None else QRect(0, 0, math.ceil(viewport.width), math.ceil(viewport.height))

    def _begin(self, viewport: Viewport) -> None:
        self._viewport = viewport
        whole, ratio = self._whole, viewport.ratio
        width, height = max(1, math.ceil(whole.width() * ratio)), max(1, math.ceil(whole.height() * ratio))
        if (self._image.width(), self._image.height()) != (width, height):
            self._image = QImage(width, height, QImage.Format.Format_RGB32)
        self._stale = QRegion(whole)

    def _fill(self, area: QRect, viewport: Viewport) -> None:
        # The painter is scaled, not the image given a pixel ratio: `drawImage` would apply that once more.
        painter = QPainter(self._image)
        painter.scale(viewport.ratio, viewport.ratio)
        painter.setClipRect(area)
        self._paint(painter, QRectF(area), viewport)
        painter.end()
        self._stale -= area

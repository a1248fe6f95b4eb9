"""Which part of the document the view shows, and how large. No Qt: floats in, floats out."""

from __future__ import annotations

from dataclasses import dataclass, replace

MIN_ZOOM = 0.02
MAX_ZOOM = 64.0
#: Of the document at least this many view pixels stay in sight when it is panned away.
_KEEP = 32.0


@dataclass(frozen=True)
class Viewport:
    """Maps between document and view.

    width, height: the view in logical pixels. document_width, document_height: in document pixels. zoom: screen pixels
    per document pixel (1.0 is 100 %). left, top: where the document's corner lies in the view. ratio: screen pixels
    per logical pixel.
    """

    width: float
    height: float
    document_width: int
    document_height: int
    zoom: float = 1.0
    left: float = 0.0
    top: float = 0.0
    ratio: float = 1.0

    @property
    def scale(self) -> float:
        """Logical view pixels per document pixel."""
        return self.zoom / self.ratio

    @property
    def origin(self) -> tuple[float, float]:
        """The document's corner as it is painted: on a whole screen pixel, so that 100 % is sharp."""
        return round(self.left * self.ratio) / self.ratio, round(self.top * self.ratio) / self.ratio

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        return self.left + x * self.scale, self.top + y * self.scale

    def to_document(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def visible(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of what can be seen of the document, in document pixels."""
        x0, y0 = self.to_document(0, 0)
        x1, y1 = self.to_document(self.width, self.height)
        right, bottom = float(self.document_width), float(self.document_height)
        return max(0.0, x0), max(0.0, y0), min(right, x1), min(bottom, y1)

    def zoomed_to(self, zoom: float, x: float, y: float) -> Viewport:
        """Another zoom, with the document's point under view point (x, y) left where it is."""
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        factor = zoom / self.zoom
        return replace(self, zoom=zoom, left=x - (x - self.left) * factor, top=y - (y - self.top) * factor)

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        return self.zoomed_to(self.zoom * factor, x, y)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by view pixels, but never so far that the document is lost from sight."""
        left = _between(self.left + dx, _KEEP - self.document_width * self.scale, self.width - _KEEP)
        top = _between(self.top + dy, _KEEP - self.document_height * self.scale, self.height - _KEEP)
        return replace(self, left=left, top=top)

    def fitted(self, margin: float = 24.0) -> Viewport:
        """The whole document, centred; small documents are enlarged, to 800 % at most."""
        room_x = max(1.0, self.width - 2 * margin)
        room_y = max(1.0, self.height - 2 * margin)
        scale = min(room_x / self.document_width, room_y / self.document_height)
        zoom = min(8.0, max(MIN_ZOOM, scale * self.ratio))
        return replace(self, zoom=zoom).centred()

    def centred(self) -> Viewport:
        left = (self.width - self.document_width * self.scale) / 2
        top = (self.height - self.document_height * self.scale) / 2
        return replace(self, left=left, top=top)

    def actual(self) -> Viewport:
        """100 %, about the middle of the view."""
        return self.zoomed_to(1.0, self.width / 2, self.height / 2)

    def resized(self, width: float, height: float, ratio: float) -> Viewport:
        """Another size of view or pixel ratio: the middle of the view goes on showing the same point."""
        x, y = self.to_document(self.width / 2, self.height / 2)
        scale = self.zoom / ratio
        left, top = width / 2 - x * scale, height / 2 - y * scale
        return replace(self, width=width, height=height, ratio=ratio, left=left, top=top)

    def centred_on(self, x: float, y: float) -> Viewport:
        """Shows a document point in the middle, at the same zoom."""
        return replace(self, left=self.width / 2 - x * self.scale, top=self.height / 2 - y * self.scale)


def _between(value: float, low: float, high: float) -> float:
    return min(max(value, min(low, high)), max(low, high))

"""Two pictures against each other: a step, a result, or the ends of two branches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from ldm_studio.core.geometry import Rect
from ldm_studio.core.wording import said
from ldm_studio.studio.images import from_qimage, to_qimage

How = Literal["slider", "blink", "difference"]
#: The ways of comparing, as the window names them.
WAYS: dict[How, str] = {"slider": said("Slider"), "blink": said("Blink"), "difference": said("Difference")}

_BLINK_MS = 500
#: Differences of a few levels are to be seen.
_GAIN = 4


@dataclass(frozen=True)
class Overlay:
    """A picture that the canvas shows in place over the document.

    frame: where, in document pixels; None: it stands alone in place of the document (a new picture).
    """

    image: QImage
    frame: Rect | None


class Comparison(QObject):
    """A pinned picture, and how what is shown is compared with it.

    Signals:
        changed: pin, way or state of the comparison changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pinned: Overlay | None = None
        self.how: How | None = None
        self._split = 0.5
        self._other = False
        self._made: tuple[object, Overlay] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_BLINK_MS)
        self._timer.timeout.connect(self._blink)

    def pin(self, overlay: Overlay | None) -> None:
        """Keeps a picture to compare others with; None ends the comparison."""
        self.pinned = overlay
        if overlay is None:
            self.how = None
        self._run()

    def choose(self, how: How) -> None:
        """Compares in a way, or no more if that is how it is compared already."""
        self.how = None if self.how == how or self.pinned is None else how
        self._run()

    def point_at(self, share: float) -> None:
        """Moves the slider: a share of the frame's width; beyond 0..1 it lies beside the frame."""
        if self.how == "slider" and share != self._split:
            self._split = share
            self.changed.emit()

    def of(self, shown: Overlay | None) -> Overlay | None:
        """What is to be seen in place of what is shown."""
        if self.pinned is None or shown is None or not self._compares(shown):
            return shown
        if self.how == "blink":
            return self.pinned if self._other else shown
        split = min(1.0, max(0.0, self._split))
        key = (self.how, split, self.pinned.image.cacheKey(), shown.image.cacheKey())
        if self._made is None or self._made[0] != key:
            pair = _alike(self.pinned.image, shown.image)
            image = _halves(*pair, split) if self.how == "slider" else _difference(*pair)
            self._made = (key, Overlay(image, shown.frame))
        return self._made[1]

    def line(self, shown: Overlay) -> float | None:
        """Where the slider is, as a share of the frame's width, between two of its pixels; None: there is none."""
        if self.pinned is None or self.how != "slider" or not self._compares(shown):
            return None
        width = max(self.pinned.image.width(), shown.image.width())
        return round(self._split * width) / width if 0 <= self._split <= 1 else self._split

    def _compares(self, shown: Overlay) -> bool:
        return self.how is not None and self.pinned is not None and self.pinned.frame == shown.frame

    def _blink(self) -> None:
        self._other = not self._other
        self.changed.emit()

    def _run(self) -> None:
        if self.how == "blink":
            self._timer.start()
        else:
            self._timer.stop()
        self._other = False
        self.changed.emit()


def _alike(one: QImage, other: QImage) -> tuple[QImage, QImage]:
    """Both at the size of the larger."""
    size = one.size() if one.width() >= other.width() else other.size()
    smooth = Qt.TransformationMode.SmoothTransformation
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    made = [each if each.size() == size else each.scaled(size, ratio, smooth) for each in (one, other)]
    return made[0], made[1]


def _halves(left: QImage, right: QImage, split: float) -> QImage:
    """The left picture up to the split, the right one from there on."""
    image = right.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    at = round(split * image.width())
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(QRectF(0, 0, at, image.height()), left, QRectF(0, 0, at, left.height()))
    painter.end()
    return image


def _difference(one: QImage, other: QImage) -> QImage:
    """How much each pixel differs, brightened; opaque where either picture is."""
    first, second = (from_qimage(image).astype(np.int16) for image in (one, other))
    pixels = np.empty(first.shape, np.uint8)
    pixels[..., :3] = np.clip(np.abs(first - second)[..., :3] * _GAIN, 0, 255)
    pixels[..., 3] = np.maximum(first[..., 3], second[..., 3])
    return to_qimage(pixels)

"""Between numpy pixels and QImage."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from ldm_studio.core.composite import eight_bit
from ldm_studio.core.job import Pixels


def to_qimage(pixels: Pixels) -> QImage:
    """(H, W, 4) or (H, W, 3), uint8 or uint16 -> a QImage of its own (deep copy), 8 bit, straight alpha."""
    eight = np.ascontiguousarray(eight_bit(pixels))
    height, width, channels = eight.shape
    layout = QImage.Format.Format_RGBA8888 if channels == 4 else QImage.Format.Format_RGB888
    return QImage(eight.data, width, height, channels * width, layout).copy()


def to_paint(pixels: Pixels) -> QImage:
    """The same in the layout that painting is fastest with: scrubbing shows sixty of them a second."""
    return to_qimage(pixels).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def from_qimage(image: QImage) -> NDArray[np.uint8]:
    """Any QImage -> (H, W, 4) uint8 RGBA, straight alpha."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    height, width = converted.height(), converted.width()
    flat = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    return flat[:, : width * 4].reshape(height, width, 4).copy()

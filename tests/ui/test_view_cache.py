"""The kept picture of the view equals the picture painted anew."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.ui.canvas.camera import Camera
from ldm_studio.ui.canvas.scene import Scene
from ldm_studio.ui.canvas.surface import Surface
from ldm_studio.ui.canvas.viewport import Viewport

SIDE, VIEW = 96, 160
PINK = QColor("#ff3d71")


def made(rng: np.random.Generator) -> tuple[Document, Surface]:
    pixels = rng.integers(0, 256, (SIDE, SIDE, 4), np.uint8)
    pixels[..., 3] = 255
    document = Document(Picture(pixels))
    return document, Surface(document, PINK, 0.5)


def scene_of(surface: Surface) -> Scene:
    return Scene(surface, lambda: QColor("#202020"))


def painted(scene: Scene, viewport: Viewport) -> QImage:
    """The view in screen pixels."""
    image = QImage(round(VIEW * viewport.ratio), round(VIEW * viewport.ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(viewport.ratio)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    scene.paint(painter, QRectF(0, 0, VIEW, VIEW), viewport, None, False)
    painter.end()
    return image


def values(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].astype(int)


edits = st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(1, 40), st.integers(1, 40)), max_size=4)


@given(edits, st.sampled_from([1.0, 2.0]), st.sampled_from([0.4, 1.0, 1.3, 9.0]), st.integers(-60, 60))
@settings(max_examples=25)
def test_changes_reach_the_kept_picture(
    rects: list[tuple[int, int, int, int]], ratio: float, zoom: float, left: int
) -> None:
    rng = np.random.default_rng(5)
    document, surface = made(rng)
    viewport = Viewport(VIEW, VIEW, SIDE, SIDE, zoom=zoom, left=left, top=left / 3, ratio=ratio)
    scene = scene_of(surface)
    painted(scene, viewport)
    camera = Camera.__new__(Camera)  # Only its arithmetic is asked for: no widget stands behind it.
    camera.viewport = viewport
    for x, y, width, height in rects:
        rect = Rect(x, y, width, height).intersected(document.rect)
        document.pixels[rect.slices] = rng.integers(0, 256, (rect.height, rect.width, 4), np.uint8)
        document.pixels[rect.slices][..., 3] = 255
        surface.pixels_changed(rect)
        scene.spoil(camera.dirty_rect(rect))
    now, anew = (values(painted(each, viewport)) for each in (scene, scene_of(surface)))
    # Where a picture is smoothed, Qt draws a part and the whole differently in the last bits.
    assert np.abs(now - anew).max() <= (0 if zoom in (1.0, 9.0) else 3)


@pytest.mark.parametrize("zoom", [0.5, 2.0])
def test_another_viewport_and_another_colour_around_are_painted_anew(zoom: float) -> None:
    _, surface = made(np.random.default_rng(6))
    first = Viewport(VIEW, VIEW, SIDE, SIDE)
    colour = QColor("#202020")
    scene = Scene(surface, lambda: colour)
    painted(scene, first)
    second = first.zoomed_to(zoom, 80, 80)
    assert painted(scene, second) == painted(scene_of(surface), second)
    colour = QColor("#ffffff")
    scene.spoil()
    assert painted(scene, first).pixelColor(VIEW - 1, VIEW - 1) == colour

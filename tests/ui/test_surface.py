"""What the screen is painted from."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from ldm_studio.core.coverage import Coverage
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Layer
from ldm_studio.ui.canvas.ants import Ants, edge_bitmap
from ldm_studio.ui.canvas.surface import MaskLevels, Pyramid, Surface, screen_pixels, tint_table
from ldm_studio.ui.canvas.viewport import Viewport

PINK = QColor("#ff3d71")


def document(width: int, height: int, value: int = 90) -> Document:
    pixels = np.full((height, width, 4), value, np.uint8)
    pixels[..., 3] = 255
    return Document(Picture(pixels))


@given(
    st.integers(300, 900),
    st.integers(300, 900),
    st.lists(st.tuples(st.integers(0, 800), st.integers(0, 800), st.integers(1, 200), st.integers(1, 200)), max_size=6),
)
@settings(max_examples=25, deadline=None)
def test_levels_touched_piece_by_piece_equal_levels_made_at_once(
    width: int, height: int, rects: list[tuple[int, int, int, int]]
) -> None:
    piecewise = Pyramid(width, height, QImage.Format.Format_RGB32)
    at_once = Pyramid(width, height, QImage.Format.Format_RGB32)
    whole = Rect(0, 0, width, height)
    rng = np.random.default_rng(1)
    for each in rects:
        rect = Rect(*each).intersected(whole)
        if not rect.empty:
            piecewise.base[rect.slices] = rng.integers(0, 2**32, (rect.height, rect.width), np.uint32)
            piecewise.touched(rect)
    at_once.base[:] = piecewise.base
    at_once.touched(whole)
    for zoom in (0.5, 0.25, 0.1):
        one, power = piecewise.level(zoom)
        other, same_power = at_once.level(zoom)
        assert power == same_power
        assert one == other


@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.lists(st.tuples(st.integers(0, 699), st.integers(0, 699), st.integers(1, 9), st.integers(1, 300)), max_size=6),
)
@settings(max_examples=60, deadline=None)
def test_levels_of_a_mask_touched_in_narrow_pieces_equal_levels_made_at_once(
    width: int, height: int, rects: list[tuple[int, int, int, int]]
) -> None:
    made = document(width, height)
    piecewise, at_once = MaskLevels(made), MaskLevels(made)
    rng = np.random.default_rng(1)
    for x, y, narrow, long in rects:
        for each in (Rect(x, y, narrow, long), Rect(x, y, long, narrow)):
            rect = each.intersected(made.rect)
            if not rect.empty:
                made.mask[rect.slices] = rng.integers(0, 256, (rect.height, rect.width), np.uint8)
                piecewise.touched(rect)
    at_once.touched(made.rect)
    for zoom in (1.0, 0.5, 0.25, 0.1):
        one, other = piecewise.level(zoom), at_once.level(zoom)
        assert one[1] == other[1]
        assert np.array_equal(one[0], other[0])


def test_the_level_is_the_smallest_that_need_not_be_enlarged() -> None:
    pyramid = Pyramid(4096, 2048, QImage.Format.Format_RGB32)
    assert pyramid.level(1.0)[1] == 0
    assert pyramid.level(0.51)[1] == 0
    assert pyramid.level(0.5)[1] == 1
    assert pyramid.level(0.02)[1] == 4
    assert pyramid.level(0.5)[0].width() == 2048


def test_odd_sizes_have_levels_that_cover_them() -> None:
    pyramid = Pyramid(513, 301, QImage.Format.Format_RGB32)
    pyramid.base[:] = 0xFF808080
    pyramid.touched(Rect(0, 0, 513, 301))
    small, _ = pyramid.level(0.5)
    assert (small.width(), small.height()) == (257, 151)
    assert small.pixel(256, 150) == 0xFF808080


def test_transparency_lies_on_a_checkerboard() -> None:
    clear = np.zeros((32, 32, 4), np.uint8)
    words = screen_pixels(clear)
    assert len(np.unique(words)) == 2
    assert words[0, 0] != words[0, 8]
    assert words[0, 0] == words[8, 8]
    # A part is the same as that part of the whole.
    assert np.array_equal(screen_pixels(clear[5:, 11:], 11, 5), words[5:, 11:])


def test_sixteen_bits_are_shown_as_eight() -> None:
    deep = np.full((4, 4, 4), 0xFFFF, np.uint16)
    deep[..., 0] = 0x8000
    assert screen_pixels(deep)[0, 0] == 0xFF80FFFF


def test_the_tint_is_premultiplied() -> None:
    blue, green, red, alpha = tint_table(QColor(255, 0, 128), 0.5)
    assert (blue[0], green[0], red[0], alpha[0]) == (0, 0, 0, 0)
    assert (green[255], red[255], alpha[255]) == (0, 128, 128)
    assert blue[255] == pytest.approx(64, abs=1)


def test_the_tint_follows_the_mask_and_its_colour() -> None:
    doc = document(600, 400)
    surface = Surface(doc, PINK, 0.5)
    doc.mask[100:200, 100:300] = 255
    doc.mask_changed.connect(surface.mask_changed)
    doc.mask_touched(Rect(100, 100, 200, 100))

    def tinted(zoom: float, x: int, y: int) -> list[int]:
        mask, power = surface.mask.level(zoom)
        part = np.ascontiguousarray(mask[y >> power : (y >> power) + 1, x >> power : (x >> power) + 1])
        return [int(value) for value in surface.tint(part).ravel()]

    for zoom in (1.0, 0.4):
        assert tinted(zoom, 150, 150)[3] == 128
        assert not any(tinted(zoom, 50, 50))
    before = tinted(1.0, 150, 150)
    surface.set_tint(QColor("#00ff00"), 0.5)
    assert tinted(1.0, 150, 150) != before
    assert doc.coverage.share == pytest.approx(200 * 100 / (600 * 400))


def test_what_takes_long_is_shown_piece_by_piece_what_is_seen_first() -> None:
    doc = document(2600, 2200)
    surface = Surface(doc, PINK, 0.5)
    assert surface.waiting
    first = surface.refresh(0, Rect(2100, 2100, 50, 50))
    assert first == [Rect(2048, 2048, 512, 152)]
    while surface.waiting:
        surface.refresh(1, doc.rect)
    expected = Pyramid(2600, 2200, QImage.Format.Format_RGB32)
    expected.base[:] = 0xFF5A5A5A
    expected.touched(doc.rect)
    assert surface.picture.level(1.0)[0] == expected.level(1.0)[0]
    assert surface.picture.level(0.2)[0] == expected.level(0.2)[0]


def test_from_afar_a_sketch_of_every_few_pixels_comes_first() -> None:
    rng = np.random.default_rng(3)
    pixels = rng.integers(0, 256, (2201, 2600, 4), np.uint8)
    pixels[..., 3] = 255
    doc = Document(Picture(pixels))
    half = Layer(rng.integers(0, 256, (900, 700, 4), np.uint8), 333, -10, opacity=0.5)
    doc.change_layers((*doc.layers, half), "Add")
    surface = Surface(doc, PINK, 0.5)
    done: list[Rect] = []
    while not surface.sketched:
        done += surface.refresh(0, doc.rect, zoom=0.2)
    assert surface.waiting
    assert sum(piece.width * piece.height for piece in done) == 2600 * 2201
    shown = np.array(surface.picture.level(0.2)[0].constBits()).view(np.uint32).reshape(551, 650)
    np.testing.assert_array_equal(shown[:550], screen_pixels(doc.pixels[2::4, 2::4], power=2))
    while surface.waiting:
        surface.refresh(1, doc.rect, zoom=0.2)
    expected = Pyramid(2600, 2201, QImage.Format.Format_RGB32)
    expected.base[:] = screen_pixels(doc.pixels)
    expected.touched(doc.rect)
    assert surface.picture.level(0.2)[0] == expected.level(0.2)[0]


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(0, 900), st.integers(1, 300), st.integers(1, 300))))
@settings(max_examples=25, deadline=None)
def test_counting_by_tiles_is_counting(rects: list[tuple[int, int, int, int]]) -> None:
    mask = np.zeros((900, 1400), np.uint8)
    stats = Coverage(mask)
    for place, each in enumerate(rects):
        rect = Rect(*each).intersected(Rect(0, 0, 1400, 900))
        mask[rect.slices] = 0 if place % 3 == 2 else 200
        stats.touched(mask, rect)
    assert stats.share == pytest.approx(np.count_nonzero(mask) / mask.size)
    assert stats.empty == (not mask.any())


def test_ants_walk_along_the_edge_only() -> None:
    mask = np.zeros((100, 100), np.uint8)
    mask[20:60, 30:80] = 255
    view = Viewport(100, 100, 100, 100)
    edges = edge_bitmap(mask, view)
    assert edges[20, 30:80].all()
    assert edges[59, 30:80].all()
    assert edges[20:60, 30].all()
    assert edges[20:60, 79].all()
    assert edges.sum() == 2 * 50 + 2 * 38


def test_ants_also_walk_along_the_picture_s_border_but_not_the_view_s() -> None:
    mask = np.full((100, 100), 255, np.uint8)
    whole = edge_bitmap(mask, Viewport(140, 140, 100, 100, left=20, top=20))
    assert whole[20, 20:120].all()
    inside = edge_bitmap(mask, Viewport(50, 50, 100, 100, left=-20, top=-20))
    assert not inside.any()


def test_ants_do_not_mark_what_is_less_than_half_masked() -> None:
    mask = np.full((50, 50), 127, np.uint8)
    assert not edge_bitmap(mask, Viewport(50, 50, 50, 50)).any()


@pytest.mark.parametrize("mirrored", [False, True])
def test_ants_are_dashed_on_either_diagonal(qapp: object, mirrored: bool) -> None:
    mask = np.triu(np.full((200, 200), 255, np.uint8))
    if mirrored:
        mask = np.ascontiguousarray(mask[:, ::-1])
    ants = Ants()
    ants.rebuild(mask, Viewport(200, 200, 200, 200))
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    painter = QPainter(image)
    ants.paint(painter, QRect(0, 0, 200, 200))
    painter.end()
    line = [image.pixelColor(199 - at if mirrored else at, at).lightness() for at in range(50, 90)]
    assert line.count(0) == line.count(255) == 20


def test_the_ants_region_holds_all_edges(qapp: object) -> None:
    mask = np.zeros((300, 300), np.uint8)
    mask[40:250, 10:290] = 255
    view = Viewport(300, 300, 300, 300)
    ants = Ants()
    ants.rebuild(mask, view)
    rows, columns = np.nonzero(edge_bitmap(mask, view))
    assert all(ants.region.boundingRect().contains(int(x), int(y)) for y, x in zip(rows, columns, strict=True))
    assert not ants.region.contains(ants.region.boundingRect().center())


def test_a_frame_of_ants_is_cheap(qapp: object) -> None:
    mask = np.zeros((2048, 2048), np.uint8)
    mask[200:1800, 200:1800] = 255
    ants = Ants()
    ants.rebuild(mask, Viewport(1600, 1000, 2048, 2048, zoom=0.45))
    start = time.perf_counter()
    for _ in range(20):
        ants.advance()
    assert (time.perf_counter() - start) / 20 < 0.005

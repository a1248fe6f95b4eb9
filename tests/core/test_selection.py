import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core import mask as masks
from ldm_studio.core import selection
from ldm_studio.core.geometry import Rect


def picture(height=60, width=80, colour=(200, 220, 240, 255)):
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[:] = colour
    return pixels


@pytest.fixture
def spots():
    """Two red squares on blue."""
    pixels = picture()
    pixels[10:20, 10:20] = pixels[10:20, 50:60] = (220, 30, 30, 255)
    return pixels


def test_the_wand_takes_what_hangs_together(spots):
    shape = selection.similar(spots, 12, 12, 10)
    assert (shape[10:20, 10:20] == 255).all()
    assert shape.sum() == 100 * 255


def test_the_wand_takes_a_colour_wherever_it_is(spots):
    assert selection.similar(spots, 12, 12, 10, contiguous=False).sum() == 200 * 255


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_the_tolerance_is_a_channel_s_difference_in_8_bit(depth):
    pixels = picture(4, 4, (100, 100, 100, 255))
    pixels[0, 1] = (110, 100, 100, 255)
    pixels[0, 2] = (100, 100, 100, 240)
    if depth == np.uint16:
        pixels = pixels.astype(np.uint16) * 257
    assert selection.similar(pixels, 0, 0, 9, False)[0].tolist() == [255, 0, 0, 255]
    assert selection.similar(pixels, 0, 0, 10, False)[0].tolist() == [255, 255, 0, 255]
    assert selection.similar(pixels, 0, 0, 15, False)[0].tolist() == [255, 255, 255, 255]


@given(st.data())
def test_the_wand_reaches_as_far_as_if_it_had_looked_at_all_of_the_picture(data):
    """It looks at what lies about the point first, and at four times as much where the area runs on."""
    random = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    height, width = data.draw(st.integers(1, 40)), data.draw(st.integers(1, 40))
    walls = random.random((height, width)) < data.draw(st.floats(0, 0.5))
    pixels = picture(height, width)
    pixels[walls] = (0, 0, 0, 255)
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(selection, "_FIRST_REACH", 1)
        found = selection.similar(pixels, x, y, 10)
    alike = np.where(walls == walls[y, x], 255, 0).astype(np.uint8)
    _, labels = cv2.connectedComponents(alike, connectivity=4)
    np.testing.assert_array_equal(found, np.where(labels == labels[y, x], 255, 0))


def test_outside_of_the_picture_nothing_is_alike(spots):
    assert not selection.similar(spots, -1, 5, 255).any()


def test_an_object_is_cut_out_of_its_surroundings():
    rng = np.random.default_rng(1)
    pixels = picture(240, 320)
    pixels[..., :3] = np.clip(pixels[..., :3] + rng.integers(-12, 13, (240, 320, 3)), 0, 255)
    rows, columns = np.mgrid[:240, :320]
    disc = (columns - 150) ** 2 + (rows - 110) ** 2 < 50**2
    pixels[disc, :3] = (180, 60, 20)
    shape = selection.cut_out(pixels, Rect(90, 50, 120, 120))
    overlap = (shape[disc] == 255).sum() / disc.sum()
    assert overlap > 0.97
    assert (shape[~disc] == 255).sum() < 0.05 * disc.sum()
    np.testing.assert_array_equal(shape, selection.cut_out(pixels, Rect(90, 50, 120, 120)))


@pytest.mark.parametrize("box", [Rect(0, 0, 80, 60), Rect(5, 5, 2, 30), Rect(200, 200, 10, 10)])
def test_a_box_with_nothing_to_tell_apart_cuts_nothing_out(spots, box):
    assert not selection.cut_out(spots, box).any()


def test_brightness_and_transparency():
    pixels = np.array([[(255, 255, 255, 255), (0, 0, 0, 255), (255, 255, 255, 0)]], np.uint8)
    assert selection.luminance(pixels).tolist() == [[255, 0, 0]]
    assert selection.transparency(pixels).tolist() == [[0, 0, 255]]


@given(st.integers(-20, 70), st.integers(-20, 50), st.integers(0, 90), st.integers(0, 70))
def test_an_ellipse_lies_in_its_rectangle_and_fills_pi_quarters_of_it(x, y, width, height):
    mask = masks.with_ellipse(np.zeros((60, 80), np.uint8), Rect(x, y, width, height))
    rows, columns = np.mgrid[:60, :80]
    outside = (columns < x) | (columns >= x + width) | (rows < y) | (rows >= y + height)
    assert not mask[outside].any()
    if x >= 0 and y >= 0 and x + width <= 80 and y + height <= 60 and min(width, height) >= 16:
        assert mask.sum() / 255 == pytest.approx(np.pi / 4 * width * height, rel=0.08)


@given(st.integers(0, 255), st.integers(0, 255))
def test_combining(mask, shape):
    one, two = np.full((1, 1), mask, np.uint8), np.full((1, 1), shape, np.uint8)
    assert masks.combined(one, two, "add") == max(mask, shape)
    assert masks.combined(one, two, "subtract") == min(mask, 255 - shape)
    assert masks.combined(one, two, "intersect") == min(mask, shape)


def test_intersecting_a_rectangle_keeps_what_lies_in_it():
    mask = np.full((10, 10), 200, np.uint8)
    kept = masks.with_rectangle(mask, Rect(2, 3, 4, 5), "intersect")
    assert (kept[3:8, 2:6] == 200).all()
    assert kept.sum() == 20 * 200


def test_smoothing_takes_specks_and_leaves_a_crisp_edge():
    mask = np.zeros((80, 80), np.uint8)
    mask[20:60, 20:60] = 255
    mask[5, 5] = 255
    mask[40, 40] = 0
    smooth = masks.smoothed(mask, 6)
    assert smooth[5, 5] == 0
    assert smooth[40, 40] == 255
    assert smooth[40, 14] == 0
    assert smooth[40, 26] == 255
    np.testing.assert_array_equal(masks.smoothed(mask, 0), mask)


def test_a_border_is_a_band_along_the_edge():
    mask = np.zeros((60, 60), np.uint8)
    mask[20:40, 20:40] = 255
    band = masks.border(mask, 4)
    assert band[30, 18:22].tolist() == [255] * 4
    assert band[30, 30] == 0
    assert band[30, 10] == 0


def test_holes_are_filled_and_the_outer_edge_stays():
    mask = np.zeros((40, 40), np.uint8)
    mask[10:30, 10:30] = 255
    mask[10:30, 9] = 90
    mask[15:20, 15:20] = 0
    mask[15:20, 14] = 100
    full = masks.without_holes(mask)
    assert (full[10:30, 10:30] == 255).all()
    assert (full[10:30, 9] == 90).all()
    assert full[0, 0] == 0

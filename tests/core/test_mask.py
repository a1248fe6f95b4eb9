import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core import mask as masks
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.geometry import Rect
from ldm_studio.core.pressure import LINEAR, PRESETS


@pytest.fixture
def box():
    mask = np.zeros((60, 80), np.uint8)
    mask[20:40, 30:50] = 255
    return mask


def test_growing_and_shrinking_a_box(box):
    assert masks.grown(box, 3)[17, 40] == 255
    assert masks.grown(box, 3)[16, 40] == 0
    assert masks.shrunk(box, 3)[22, 40] == 0
    assert masks.shrunk(box, 3)[23, 40] == 255


def test_the_documents_border_does_not_shrink():
    assert (masks.shrunk(np.full((9, 9), 255, np.uint8), 3) == 255).all()


def test_feathering_makes_a_ramp_over_the_edge(box):
    row = masks.feathered(box, 6)[30].astype(int)
    assert row[30] == pytest.approx(135, abs=12)
    assert (np.diff(row[20:40]) >= 0).all()
    assert row[40] > 250


@given(st.integers(-20, 90), st.integers(-20, 70), st.integers(0, 40), st.integers(0, 40))
def test_a_rectangle_fills_exactly_what_lies_inside(x, y, width, height):
    mask = masks.with_rectangle(np.zeros((60, 80), np.uint8), Rect(x, y, width, height))
    rows, columns = np.mgrid[:60, :80]
    inside = (columns >= x) & (columns < x + width) & (rows >= y) & (rows < y + height)
    np.testing.assert_array_equal(mask > 0, inside)


def test_a_lasso_fills_its_inside_and_can_take_away(box):
    points = [(10.0, 10.0), (70.0, 10.0), (70.0, 50.0), (10.0, 50.0)]
    filled = masks.with_polygon(np.zeros_like(box), points)
    assert filled[30, 40] == 255
    assert filled[5, 40] == 0
    assert not masks.with_polygon(box, points, "subtract").any()
    np.testing.assert_array_equal(masks.with_polygon(box, points[:2]), box)


def test_the_bucket_fills_up_to_the_edges():
    ring = np.zeros((60, 60), np.uint8)
    ring[10:50, 10:50] = 255
    ring[20:40, 20:40] = 0
    inside = masks.flood_filled(ring, 30, 30)
    assert (inside[10:50, 10:50] == 255).all()
    assert inside[5, 5] == 0
    assert masks.flood_filled(ring, 30, 30, "subtract")[15, 15] == 255
    assert not masks.flood_filled(ring, 15, 15, "subtract").any()
    np.testing.assert_array_equal(masks.flood_filled(ring, 99, 5), ring)


def test_inverting_twice_is_nothing(box):
    np.testing.assert_array_equal(masks.inverted(masks.inverted(box)), box)


@pytest.mark.parametrize("size", [1, 2, 7, 64])
@pytest.mark.parametrize("hardness", [0.0, 0.5, 1.0])
def test_a_dab_is_round_and_of_its_size(size, hardness):
    mask = np.zeros((101, 101), np.uint8)
    Stroke(mask, Brush(size, hardness)).move_to(50.5, 50.5)
    assert mask[50, 50] > 200
    np.testing.assert_array_equal(mask, mask[::-1])
    np.testing.assert_array_equal(mask, mask.T)
    if hardness == 1.0:
        assert (mask.astype(float).sum() / 255) == pytest.approx(np.pi * size**2 / 4, rel=0.12, abs=1.0)


def test_a_stroke_crossing_itself_does_not_darken():
    mask = np.zeros((50, 50), np.uint8)
    stroke = Stroke(mask, Brush(10, 1.0, 0.5))
    for point in [(5, 25), (45, 25), (25, 5), (25, 45), (5, 25)]:
        stroke.move_to(*point)
    assert mask.max() == 128


def test_strokes_are_the_same_however_many_points_they_come_in():
    one, many = np.zeros((60, 120), np.uint8), np.zeros((60, 120), np.uint8)
    stroke = Stroke(one, Brush(12))
    stroke.move_to(10, 30)
    stroke.move_to(110, 30)
    stroke = Stroke(many, Brush(12))
    for x in range(10, 111):
        stroke.move_to(x, 30)
    # Dabs may land a fraction of a pixel apart: at most the antialiased rim differs, and little.
    assert np.abs(one.astype(int) - many).max() <= 40


def test_erasing_takes_away_and_reports_what_it_touched(box):
    before = box.copy()
    stroke = Stroke(box, Brush(9, 1.0, 1.0, erase=True))
    touched = stroke.move_to(40, 30)
    assert box[30, 40] == 0
    changed = np.argwhere(before != box)
    assert (changed.min(axis=0) >= [touched.y, touched.x]).all()
    assert (changed.max(axis=0) < [touched.bottom, touched.right]).all()


@given(
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    st.tuples(*[st.floats(-20, 60)] * 4),
    st.sampled_from(["linear", "radial"]),
    st.sampled_from(["add", "subtract"]),
)
def test_a_gradient_falls_from_start_to_end(size, ends, kind, how):
    x0, y0, x1, y1 = ends
    shape = masks.gradient(size, (x0, y0), (x1, y1), kind)
    if np.hypot(x1 - x0, y1 - y0) < 1:
        assert shape is None
        return
    assert shape.shape == size
    mask = np.full(size, 100, np.uint8)
    laid = masks.with_gradient(mask, (x0, y0), (x1, y1), kind, how)
    assert (laid >= mask).all() if how == "add" else (laid <= mask).all()
    assert (mask == 100).all()


def test_gradients_at_known_points():
    line = masks.gradient((1, 100), (0.5, 0.5), (90.5, 0.5), "linear")[0]
    assert (line[0], line[45], line[90], line[99]) == (255, 128, 0, 0)
    assert (np.diff(line.astype(int)) <= 0).all()
    disc = masks.gradient((21, 21), (10.5, 10.5), (20.5, 10.5), "radial")
    assert disc[10, 10] == 255
    assert disc[10, 20] == disc[0, 10] == disc[0, 0] == 0
    np.testing.assert_array_equal(disc, disc.T)


def test_pressure_changes_a_dab_s_size_and_opacity():
    def dab(pressure, **options):
        mask = np.zeros((60, 60), np.uint8)
        Stroke(mask, Brush(40, 1.0, **options)).move_to(30, 30, pressure)
        return mask

    assert dab(0.5)[30, 30] == 255
    assert dab(0.5)[30, 44] == 0
    assert dab(1.0)[30, 44] == 255
    light = dab(0.5, size_curve=None, opacity_curve=LINEAR)
    assert light[30, 30] == pytest.approx(128, abs=1)
    assert light[30, 44] == pytest.approx(128, abs=1)


def test_pressure_swells_along_a_stroke():
    mask = np.zeros((60, 200), np.uint8)
    stroke = Stroke(mask, Brush(40, 1.0))
    stroke.move_to(20, 30, 0.2)
    stroke.move_to(180, 30, 1.0)
    widths = [(mask[:, x] > 127).sum() for x in (30, 100, 170)]
    assert widths[0] < widths[1] < widths[2]


def test_a_curve_says_what_pressure_comes_to():
    def width(pressure, curve):
        mask = np.zeros((60, 60), np.uint8)
        Stroke(mask, Brush(40, 1.0, size_curve=curve)).move_to(30, 30, pressure)
        return (mask[30] > 127).sum()

    soft, linear, firm = (width(0.4, PRESETS[name]) for name in ("soft", "linear", "firm"))
    assert soft > linear > firm
    assert width(0.4, None) == width(1.0, PRESETS["firm"]) == 40


def test_spacing_is_a_share_of_each_dab():
    def runs(pressure, **options):
        mask = np.zeros((60, 400), np.uint8)
        stroke = Stroke(mask, Brush(40, 1.0, **options))
        for x in (30, 90, 370):
            stroke.move_to(x, 30, pressure)
        covered = mask[30] > 127
        return int(np.count_nonzero(covered[1:] & ~covered[:-1]))

    assert runs(1.0) == runs(0.1) == 1, "a stroke shows no beads, however lightly it is drawn"
    assert runs(1.0, spacing=2.0) == 5, "dabs every 80 px over 340 px"
    assert runs(0.5, spacing=2.0) == 9, "those of half the size every 40 px"
    assert runs(1.0, spacing=0.001) == 1


def blobs(height, width, seed=0):
    random = np.random.default_rng(seed)
    mask = np.zeros((height, width), np.uint8)
    for _ in range(9):
        middle = int(random.integers(width)), int(random.integers(height))
        cv2.circle(mask, middle, int(random.integers(5, width // 6)), int(random.integers(40, 256)), -1, cv2.LINE_AA)
    return mask


@pytest.mark.parametrize("pixels", [1, 2, 5, 16, 33])
def test_growing_and_shrinking_are_opencvs_dilation_and_erosion(pixels):
    mask = blobs(600, 1150)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * pixels + 1, 2 * pixels + 1))
    np.testing.assert_array_equal(masks.grown(mask, pixels), cv2.dilate(mask, disc))
    np.testing.assert_array_equal(masks.shrunk(mask, pixels), cv2.erode(mask, disc, borderValue=(255.0,)))


@pytest.mark.parametrize("pixels", [1, 6, 15, 16, 40, 64, 150])
@pytest.mark.parametrize("size", [(700, 1150), (37, 301)])
def test_feathering_is_a_gaussian_within_two_levels(pixels, size):
    mask = blobs(*size)
    exact = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), pixels / 2, borderType=cv2.BORDER_REPLICATE)
    assert np.abs(masks.feathered(mask, pixels) - exact).max() <= 2


@pytest.mark.parametrize("pixels", [5, 16, 48, 90])
@pytest.mark.parametrize("size", [(700, 1300), (513, 511), (37, 1025)])
def test_feathering_piece_by_piece_is_feathering_the_whole(pixels, size):
    """To the byte: only what is kept of a piece is enlarged again."""
    random = np.random.default_rng(pixels)
    mask = np.zeros(size, np.uint8)
    for _ in range(4):
        middle = int(random.integers(size[1])), int(random.integers(size[0]))
        cv2.circle(mask, middle, int(random.integers(5, 300)), int(random.integers(1, 256)), -1)
    sigma, factor = pixels / 2, 1
    while sigma / factor >= 8:
        factor *= 2
    left = np.sqrt(sigma**2 - (factor**2 - 1) / 4) / factor
    rows, columns = (factor + -side % factor for side in size)
    whole = cv2.copyMakeBorder(mask, factor, rows, factor, columns, cv2.BORDER_REPLICATE)
    small = cv2.resize(whole, (whole.shape[1] // factor, whole.shape[0] // factor), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), left, borderType=cv2.BORDER_REPLICATE)
    whole = cv2.resize(small, whole.shape[::-1], interpolation=cv2.INTER_LINEAR)
    np.testing.assert_array_equal(masks.feathered(mask, pixels), whole[factor:, factor:][: size[0], : size[1]])

"""Blending layers: the specification's formulas, and what a layer leaves alone."""

import dataclasses
import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ldm_studio.core.blending import BLEND_MODES, blend
from ldm_studio.core.composite import composite, inward_weight, opaque
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Composite, Layer, changed_rect, composed, cut, softened, trimmed
from ldm_studio.core.transforms import rotated, scaled, scaled_with, turned, turned_corners

DOCUMENT = Rect(0, 0, 300, 270)  # More than one tile.

#: B(Cb, Cs), written once more from the text of the specification, for single numbers.
SPECIFIED = {
    "normal": lambda b, s: s,
    "multiply": lambda b, s: b * s,
    "screen": lambda b, s: 1 - (1 - b) * (1 - s),
    "overlay": lambda b, s: SPECIFIED["hard-light"](s, b),
    "darken": min,
    "lighten": max,
    "color-dodge": lambda b, s: 0 if b == 0 else 1 if s == 1 else min(1, b / (1 - s)),
    "color-burn": lambda b, s: 1 if b == 1 else 0 if s == 0 else 1 - min(1, (1 - b) / s),
    "hard-light": lambda b, s: b * 2 * s if s <= 0.5 else 1 - (1 - b) * (2 - 2 * s),
    "soft-light": lambda b, s: (
        b - (1 - 2 * s) * b * (1 - b)
        if s <= 0.5
        else b + (2 * s - 1) * ((((16 * b - 12) * b + 4) * b if b <= 0.25 else math.sqrt(b)) - b)
    ),
    "difference": lambda b, s: abs(b - s),
    "exclusion": lambda b, s: b + s - 2 * b * s,
}


@pytest.mark.parametrize("mode", SPECIFIED)
@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255), st.integers(0, 255), st.floats(0, 1))
@settings(max_examples=40)
def test_a_pixel_is_what_the_specification_says(mode, below, above, under, over, opacity):
    backdrop = np.array([[[below, below, below, under]]], np.uint8)
    source = np.array([[[above, above, above, over]]], np.uint8)
    result = backdrop.copy()
    blend(result, source, None, opacity, mode)
    b, s, ab, share = below / 255, above / 255, under / 255, over / 255 * opacity
    mixed = (1 - ab) * s + ab * SPECIFIED[mode](b, s)
    whole = share + ab * (1 - share)
    if whole < 0.5 / 255:
        return  # Not seen at all.
    colour = (share * mixed + (1 - share) * ab * b) / whole
    np.testing.assert_allclose(result[0, 0], [colour * 255] * 3 + [whole * 255], atol=0.52)


def lum(colour):
    return 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]


def set_lum(colour, wanted):
    colour = [each + wanted - lum(colour) for each in colour]
    light, low, high = lum(colour), min(colour), max(colour)
    if low < 0:
        colour = [light + (each - light) * light / (light - low) for each in colour]
    if high > 1:
        colour = [light + (each - light) * (1 - light) / (high - light) for each in colour]
    return colour


def sat(colour):
    return max(colour) - min(colour)


def set_sat(colour, wanted):
    low, middle, high = sorted(range(3), key=lambda place: colour[place])
    result = [0.0, 0.0, 0.0]
    if colour[high] > colour[low]:
        result[middle] = (colour[middle] - colour[low]) * wanted / (colour[high] - colour[low])
        result[high] = wanted
    return result


MIXING = {
    "hue": lambda b, s: set_lum(set_sat(s, sat(b)), lum(b)),
    "saturation": lambda b, s: set_lum(set_sat(b, sat(s)), lum(b)),
    "color": lambda b, s: set_lum(s, lum(b)),
    "luminosity": lambda b, s: set_lum(b, lum(s)),
}
colours = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize("mode", MIXING)
@given(colours, colours)
@settings(max_examples=40)
def test_the_modes_that_mix_channels(mode, below, above):
    backdrop, source = (np.array([[[*each, 255]]], np.uint8) for each in (below, above))
    blend(backdrop, source, None, 1.0, mode)
    expected = MIXING[mode]([each / 255 for each in below], [each / 255 for each in above])
    np.testing.assert_allclose(backdrop[0, 0, :3], [each * 255 for each in expected], atol=0.51)


@st.composite
def layers(draw, dtype):
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    width, height = draw(st.integers(1, 320)), draw(st.integers(1, 320))
    pixels = random.integers(0, np.iinfo(dtype).max, (height, width, 4), dtype, endpoint=True)
    if draw(st.booleans()):
        pixels[..., 3] = np.iinfo(dtype).max
    mask = None
    if draw(st.booleans()):
        mask = random.choice(np.array([0, 0, 1, 128, 255], np.uint8), (height, width))
    return Layer(
        pixels,
        draw(st.integers(-200, 290)),
        draw(st.integers(-200, 260)),
        opacity=draw(st.sampled_from([0.0, 0.25, 1.0, 1.0])),
        mode=draw(st.sampled_from(BLEND_MODES)),
        visible=draw(st.integers(0, 4)) > 0,
        mask=mask,
    )


@st.composite
def stacks(draw):
    dtype = draw(st.sampled_from([np.uint8, np.uint16]))
    return draw(st.lists(layers(dtype), min_size=1, max_size=4)), draw(layers(dtype)), dtype


@given(stacks())
@settings(max_examples=40, deadline=None)
def test_a_layer_changes_nothing_outside_its_mask_and_extent(case):
    below, layer, dtype = case
    before, after = composed(below, DOCUMENT, dtype), composed([*below, layer], DOCUMENT, dtype)
    kept = np.ones(before.shape[:2], np.bool_)
    inside = layer.rect.intersected(DOCUMENT)
    if not inside.empty and layer.visible and layer.opacity:
        part = Rect(inside.x - layer.x, inside.y - layer.y, inside.width, inside.height).slices
        shown = layer.pixels[part][..., 3] > 0
        kept[inside.slices] = ~(shown if layer.mask is None else shown & (layer.mask[part] > 0))
    np.testing.assert_array_equal(after[kept], before[kept])


@given(stacks(), st.integers(0, 299), st.integers(0, 269), st.integers(1, 299), st.integers(1, 269))
@settings(max_examples=30, deadline=None)
def test_a_part_is_the_same_however_it_is_cut_out(case, x, y, width, height):
    below, layer, dtype = case
    rect = Rect(x, y, width, height).intersected(DOCUMENT)
    stack = [*below, layer]
    whole = composed(stack, DOCUMENT, dtype)
    np.testing.assert_array_equal(composed(stack, rect, dtype), whole[rect.slices])
    kept = Composite(DOCUMENT.width, DOCUMENT.height, dtype)
    np.testing.assert_array_equal(kept.whole(below), composed(below, DOCUMENT, dtype))
    kept.spoil(changed_rect(below, stack))
    np.testing.assert_array_equal(kept.read(stack, rect), whole[rect.slices])
    np.testing.assert_array_equal(kept.whole(stack), whole)
    np.testing.assert_array_equal(kept.read(stack, rect), whole[rect.slices])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_result_as_a_layer_looks_as_it_was_shown(dtype):
    random = np.random.default_rng(5)
    source = random.integers(0, np.iinfo(dtype).max, (90, 110, 4), dtype, endpoint=True)
    source[:40, :, 3] = np.iinfo(dtype).max
    generated = random.integers(0, 255, (90, 110, 3), np.uint8, endpoint=True)
    mask = np.zeros((90, 110), np.uint8)
    mask[20:70, 15:80] = 255
    mask[60:80, 60:100] = np.arange(40, dtype=np.uint8) * 6
    layer = Layer(opaque(generated, dtype), mask=inward_weight(mask, 6))
    stack = (Layer(source), layer)
    rect = Rect(0, 0, 110, 90)
    np.testing.assert_array_equal(composed(stack, rect, dtype), composite(source, generated, mask, 6))
    other = softened(dataclasses.replace(layer, painted=mask), 20)
    np.testing.assert_array_equal(composed((stack[0], other), rect, dtype), composite(source, generated, mask, 20))


def test_one_plain_layer_is_the_picture_itself():
    layer = Layer(np.zeros((270, 300, 4), np.uint8))
    hidden = Layer(np.zeros((3, 3, 4), np.uint8), visible=False)
    kept = Composite(300, 270, np.uint8)
    assert kept.whole((layer, hidden)) is layer.pixels
    assert np.shares_memory(kept.read((layer,), Rect(5, 5, 9, 9)), layer.pixels)


def test_a_layer_is_cut_and_trimmed():
    pixels = np.zeros((10, 12, 4), np.uint8)
    pixels[3:5, 4:9] = 77
    layer = Layer(pixels, 5, 6, mask=np.full((10, 12), 9, np.uint8))
    small = trimmed(layer)
    assert small.rect == Rect(9, 9, 5, 2)
    assert small.mask.shape == (2, 5)
    assert cut(layer, layer.rect) is layer
    assert cut(layer, Rect(100, 100, 5, 5)) is None
    assert trimmed(Layer(np.zeros((4, 4, 4), np.uint8), 2, 2)).rect == Rect(2, 2, 1, 1)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_scaling_shows_no_colour_of_what_is_not_seen(dtype):
    top = np.iinfo(dtype).max
    pixels = np.zeros((20, 20, 4), dtype)
    pixels[..., 1] = top  # Green, and transparent.
    pixels[5:15, 5:15] = (top, 0, 0, top)
    layer = Layer(pixels, mask=np.full((20, 20), 200, np.uint8))
    for size in (11, 53):
        for fine in (True, False):
            made = scaled(layer, Rect(3, 4, size, size), fine)
            assert made.rect == Rect(3, 4, size, size)
            assert made.mask.shape == (size, size)
            seen = made.pixels[made.pixels[..., 3] > top // 50]
            assert seen[:, 1].max() <= top // 50
    opaque_layer = Layer(np.full((9, 9, 4), top, dtype))
    assert (scaled(opaque_layer, Rect(0, 0, 4, 30)).pixels == top).all()


def test_turning_four_times_and_flipping_twice_is_nothing():
    pixels = np.arange(6 * 10 * 4, dtype=np.uint8).reshape(6, 10, 4)
    layer = Layer(pixels, 5, 7, mask=np.ascontiguousarray(pixels[..., 0]))
    for way, times in (("left", 4), ("right", 4), ("across", 2), ("down", 2)):
        made = layer
        for _ in range(times):
            made = turned(made, way)
        assert made.rect == layer.rect
        np.testing.assert_array_equal(made.pixels, pixels)
        np.testing.assert_array_equal(made.mask, layer.mask)
    quarter = turned(layer, "right")
    assert quarter.rect == Rect(7, 5, 6, 10)
    assert (quarter.pixels[0, -1] == pixels[0, 0]).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("degrees", [37, -12.5, 300])
def test_a_turned_layer_is_the_picture_turned(dtype, degrees):
    """Against a smooth picture that is known between the pixels too."""
    top = np.iinfo(dtype).max

    def picture(x, y):
        return top * (0.5 + 0.4 * np.sin(x / 9) * np.cos(y / 7))

    y, x = np.mgrid[0:60, 0:80] + 0.5
    pixels = np.full((60, 80, 4), top, dtype)
    pixels[..., 0] = picture(x, y)
    mask = np.full((60, 80), 200, np.uint8)
    made = rotated(Layer(pixels, 100, -20, mask=mask, painted=mask), degrees)
    height, width = made.pixels.shape[:2]
    angle = np.radians(degrees)
    y, x = np.mgrid[0:height, 0:width] + 0.5
    x, y = x + made.x - 140, y + made.y - 10
    x, y = np.cos(angle) * x + np.sin(angle) * y + 40, np.cos(angle) * y - np.sin(angle) * x + 30
    inside = (x > 5) & (x < 75) & (y > 5) & (y < 55)
    assert np.abs(made.pixels[..., 0].astype(float) - picture(x, y))[inside].max() < 0.01 * top
    assert (made.pixels[..., 1:][inside] == top).all()
    assert (made.mask[inside] == 200).all()
    outside = (x < -1) | (x > 81) | (y < -1) | (y > 61)
    assert not made.pixels[outside, 3].any()
    assert not made.mask[outside].any()
    # Along the edge only alpha falls: the colour stays what it was.
    rim = made.pixels[..., 3] > top * 0.05
    assert made.pixels[rim, 1].min() > 0.98 * top
    assert made.pixels[..., 3].sum() / top == pytest.approx(60 * 80, rel=0.002)


@pytest.mark.parametrize("quarters", range(-4, 5))
def test_turning_by_quarters_loses_nothing(quarters):
    layer = Layer(np.random.default_rng(1).integers(0, 256, (7, 10, 4), np.uint8), 3, -4)
    made = rotated(layer, 90 * quarters)
    expected = layer
    for _ in range(quarters % 4):
        expected = turned(expected, "right")
    np.testing.assert_array_equal(made.pixels, expected.pixels)
    assert made.rect == expected.rect


@given(st.integers(1, 40), st.integers(1, 40), st.integers(-720, 720))
def test_a_turned_layer_holds_its_corners(width, height, degrees):
    layer = Layer(np.full((height, width, 4), 255, np.uint8), 7, 9)
    made = rotated(layer, degrees, fine=False)
    for x, y in turned_corners(layer.rect, degrees):
        assert made.x - 1e-6 <= x <= made.rect.right + 1e-6 or degrees % 90 == 0
        assert made.y - 1e-6 <= y <= made.rect.bottom + 1e-6 or degrees % 90 == 0
    assert made.pixels.any()


def test_a_layer_that_is_turned_again_and_again_does_not_grow():
    layer = Layer(np.full((60, 80, 4), 255, np.uint8), 0, 0, mask=np.full((60, 80), 255, np.uint8))
    for _ in range(6):
        layer = rotated(layer, 60)
    assert layer.rect.width <= 90
    assert layer.rect.height <= 70
    assert layer.mask.shape == layer.pixels.shape[:2]


@given(
    st.lists(st.tuples(*[st.integers(-20, 20)] * 2, *[st.integers(1, 20)] * 2), min_size=1, max_size=4),
    st.integers(1, 3),
)
def test_layers_turned_about_one_point_lie_as_before(places, quarters):
    """As a picture they are the picture turned."""
    random = np.random.default_rng(4)
    layers = [Layer(random.integers(1, 255, (h, w, 4), np.uint8), x, y) for x, y, w, h in places]
    side = Rect(-64, -64, 128, 128)
    made = [rotated(layer, 90 * quarters, about=(0.0, 0.0)) for layer in layers]
    before, after = (composed(each, side, np.uint8) for each in (layers, made))
    np.testing.assert_array_equal(after, np.rot90(before, -quarters))
    # About a point between pixels all of them are moved by the same half of one.
    off = [rotated(layer, 90 * quarters, about=(0.5, 0.0)) for layer in layers]
    assert len({(a.x - b.x, a.y - b.y) for a, b in zip(off, made, strict=True)}) == 1


@given(*[st.integers(1, 40)] * 2, st.floats(-180, 180), *[st.floats(-50, 50)] * 2)
def test_a_layer_turned_about_a_point_has_its_middle_there(width, height, degrees, x, y):
    layer = Layer(np.full((height, width, 4), 255, np.uint8), 3, 4)
    made = rotated(layer, degrees, fine=False, about=(x, y))
    turn, middle = math.radians(degrees), (3 + width / 2 - x, 4 + height / 2 - y)
    wanted = (
        x + math.cos(turn) * middle[0] - math.sin(turn) * middle[1],
        y + math.sin(turn) * middle[0] + math.cos(turn) * middle[1],
    )
    assert made.rect.x + made.rect.width / 2 == pytest.approx(wanted[0], abs=1.01)
    assert made.rect.y + made.rect.height / 2 == pytest.approx(wanted[1], abs=1.01)


@given(st.lists(st.integers(-20, 40), min_size=2, max_size=5, unique=True), st.integers(1, 200), st.integers(-30, 30))
def test_layers_that_touch_still_do_when_they_are_scaled_together(edges, width, x):
    edges.sort()
    layers = [Layer(np.zeros((3, right - left, 4), np.uint8), left, 0) for left, right in itertools.pairwise(edges)]
    before = Rect(edges[0], 0, edges[-1] - edges[0], 3)
    after = Rect(x, 7, width + len(edges), 9)
    made = [scaled_with(layer, before, after) for layer in layers]
    assert made[0].rect.x == after.x
    assert made[-1].rect.right >= after.right
    assert all(layer.rect.y == 7 and layer.rect.bottom == 16 for layer in made)
    if after.width >= before.width:
        assert made[-1].rect.right == after.right
        assert all(a.rect.right == b.rect.x for a, b in itertools.pairwise(made))

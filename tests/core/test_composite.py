"""The promise: a pixel whose mask is 0 is byte-identical."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.composite import FAINT, check_promise, composite, flatten, inward_weight
from ldm_studio.core.errors import PromiseError


@st.composite
def masks(draw):
    height, width = draw(st.integers(1, 48)), draw(st.integers(1, 48))
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    kind = draw(st.sampled_from(["noise", "box", "pixel", "full", "empty", "soft", "border"]))
    mask = np.zeros((height, width), np.uint8)
    if kind == "noise":
        mask = random.choice(np.array([0, 0, 1, 128, 255], np.uint8), (height, width))
    elif kind == "box":
        y, x = random.integers(0, height), random.integers(0, width)
        mask[y : y + 20, x : x + 20] = 255
    elif kind == "pixel":
        mask[random.integers(0, height), random.integers(0, width)] = draw(st.integers(1, 255))
    elif kind == "full":
        mask[:] = 255
    elif kind == "soft":
        mask[:] = np.linspace(0, 255, width).astype(np.uint8)
    elif kind == "border":
        mask[0, :] = mask[:, -1] = 255
    return mask, random


@given(masks(), st.sampled_from([np.uint8, np.uint16]), st.integers(0, 64))
def test_pixels_outside_the_mask_never_change(case, dtype, softness):
    mask, random = case
    source = random.integers(0, np.iinfo(dtype).max, (*mask.shape, 4), dtype, endpoint=True)
    generated = random.integers(0, 255, (*mask.shape, 3), np.uint8, endpoint=True)
    result = composite(source, generated, mask, softness)
    assert result.dtype == dtype
    np.testing.assert_array_equal(result[mask == 0], source[mask == 0])


@given(masks(), st.integers(0, 64))
def test_softening_stays_on_the_painted_side(case, softness):
    mask, _ = case
    weight = inward_weight(mask, softness)
    assert (weight[mask == 0] == 0).all()
    assert (weight <= np.rint(255 * np.minimum(1, mask / FAINT))).all()


def test_a_full_hard_mask_takes_the_result_whole():
    source = np.zeros((9, 7, 4), np.uint8)
    source[..., 3] = 255
    generated = np.arange(9 * 7 * 3, dtype=np.uint8).reshape(9, 7, 3)
    result = composite(source, generated, np.full((9, 7), 255, np.uint8), 0)
    np.testing.assert_array_equal(result[..., :3], generated)


def test_the_border_of_the_picture_is_no_edge_to_soften():
    weight = inward_weight(np.full((20, 20), 255, np.uint8), 8)
    assert (weight == 255).all()


def test_painting_on_transparency_makes_it_opaque():
    source = np.zeros((4, 4, 4), np.uint8)
    generated = np.full((4, 4, 3), 200, np.uint8)
    result = composite(source, generated, np.full((4, 4), 255, np.uint8), 0)
    assert (result == [200, 200, 200, 255]).all()


def test_a_sixteen_bit_result_uses_the_whole_range():
    source = np.zeros((2, 2, 4), np.uint16)
    source[..., 3] = 65535
    result = composite(source, np.full((2, 2, 3), 255, np.uint8), np.full((2, 2), 255, np.uint8), 0)
    assert (result == 65535).all()


def test_a_broken_promise_is_noticed():
    before = np.zeros((3, 3, 4), np.uint8)
    after = before.copy()
    after[1, 1, 2] = 1
    mask = np.zeros((3, 3), np.uint8)
    with pytest.raises(PromiseError):
        check_promise(before, after, mask)
    mask[1, 1] = 1
    check_promise(before, after, mask)


def test_flattening_shows_transparency_as_white():
    pixels = np.array([[[10, 20, 30, 0], [10, 20, 30, 255]]], np.uint8)
    assert flatten(pixels).tolist() == [[[255, 255, 255], [10, 20, 30]]]
    deep = (pixels.astype(np.uint16)) * 257
    assert flatten(deep).tolist() == [[[255, 255, 255], [10, 20, 30]]]

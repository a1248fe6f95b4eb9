"""Shades around a mask, and how they are matched."""

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.seams import MOST, matched


def slope(height=96, width=128):
    """A picture with a gradient across and one down."""
    picture = np.full((height, width, 3), 150, np.uint8)
    picture[..., 0] = np.linspace(70, 170, width)[None]
    picture[..., 2] = np.linspace(190, 120, height)[:, None]
    return picture


def disc(height=96, width=128, radius=30):
    mask = np.zeros((height, width), np.uint8)
    cv2.circle(mask, (width // 2, height // 2), radius, 255, -1)
    return mask


def test_a_shift_of_all_shades_is_taken_back_and_things_stay():
    source, mask = slope(), disc()
    generated = np.clip(source.astype(int) + np.array([14, -9, 6]), 0, 255).astype(np.uint8)
    generated[40:56, 56:72] = (250, 30, 30)
    result = matched(source, generated, mask)
    ground = mask > 0
    ground[40:56, 56:72] = False
    assert np.abs(result.astype(int) - source)[ground].max() <= 2
    assert np.abs(result[48, 64].astype(int) - (236, 39, 24)).max() <= 2


def test_a_shift_that_differs_from_side_to_side_is_followed():
    source, mask = slope(), disc()
    ramp = np.linspace(-20, 20, source.shape[1])[None, :, None]
    generated = np.clip(source + ramp, 0, 255).astype(np.uint8)
    result = matched(source, generated, mask)
    inside = mask > 0
    before = np.abs(generated.astype(int) - source)[inside].mean()
    assert np.abs(result.astype(int) - source)[inside].mean() < before / 2


def test_other_things_at_the_edge_do_not_bleed_in():
    source, mask = slope(), disc()
    source[:, :20] = 255
    generated = slope()
    assert np.array_equal(matched(source, generated, mask)[mask > 0], generated[mask > 0])


def test_a_picture_that_is_all_new_stays_as_it_is():
    source, generated = slope(), slope() + np.uint8(128)
    assert matched(source, generated, np.full((96, 128), 255, np.uint8)) is generated
    # Nor is there anything to go by where everything around is another thing.
    assert matched(source, generated, disc()) is generated


@given(st.integers(1, 70), st.integers(1, 70), st.integers(0, 2**32 - 1))
def test_any_mask_of_any_shape_will_do(height, width, seed):
    generator = np.random.default_rng(seed)
    source = generator.integers(0, 256, (height, width, 3), np.uint8)
    generated = np.clip(source + generator.integers(-30, 30, 3), 0, 255).astype(np.uint8)
    mask = (generator.random((height, width)) < generator.random()).astype(np.uint8) * 255
    result = matched(source, generated, mask)
    assert result.shape == source.shape
    assert result.dtype == np.uint8
    assert np.abs(result.astype(int) - generated).max(initial=0) <= MOST + 1

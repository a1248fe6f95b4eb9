from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core import framing
from ldm_studio.core.document import Picture, state_of
from ldm_studio.core.errors import InputError
from ldm_studio.core.framing import Margins
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Group, Layer, hollow

edge = st.integers(0, 20)


@given(edge, edge, edge, edge, st.sampled_from([np.uint8, np.uint16]))
def test_an_extended_picture_keeps_its_pixels_and_masks_what_is_new(left, top, right, bottom, depth):
    pixels = np.random.default_rng(3).integers(0, 255, (13, 17, 4)).astype(depth)
    margins = Margins(left, top, right, bottom)
    if not any((left, top, right, bottom)):
        with pytest.raises(InputError):
            framing.extended(state_of(Picture(pixels)), margins)
        return
    state = framing.extended(state_of(Picture(pixels, b"icc")), margins)
    old = Rect(left, top, 17, 13).slices
    np.testing.assert_array_equal(state.layers[0].pixels[old], pixels)
    assert state.layers[0].pixels.dtype == depth
    assert state.icc == b"icc"
    assert not state.mask[old].any()
    assert (state.mask == 255).sum() == state.mask.size - 13 * 17


def test_too_large_a_picture_is_refused():
    with pytest.raises(InputError, match="16384"):
        framing.extended(state_of(Picture(np.zeros((4, 4, 4), np.uint8))), Margins(right=20000))


def test_cropping_keeps_what_is_inside():
    pixels = np.arange(6 * 8 * 4, dtype=np.uint8).reshape(6, 8, 4)
    mask = np.zeros((6, 8), np.uint8)
    mask[2:4, 3:7] = 200
    state = framing.cropped(state_of(Picture(pixels), mask), Rect(3, 2, 4, 2))
    np.testing.assert_array_equal(state.layers[0].pixels, pixels[2:4, 3:7])
    assert (state.mask == 200).all()
    with pytest.raises(InputError):
        framing.cropped(state_of(Picture(pixels), mask), Rect(0, 0, 0, 0))


def test_layers_move_with_the_edges():
    picture = Picture(np.full((6, 8, 4), 255, np.uint8))
    small, outside = Layer(np.full((2, 2, 4), 9, np.uint8), 6, 4), Layer(np.full((2, 2, 4), 9, np.uint8), 0, 0)
    state = state_of(picture)
    state = replace(state, layers=(*state.layers, small, outside))
    larger = framing.extended(state, Margins(left=3, top=1))
    assert [(layer.x, layer.y) for layer in larger.layers] == [(0, 0), (9, 5), (3, 1)]
    assert larger.layers[0].pixels.shape == (7, 11, 4)
    smaller = framing.cropped(state, Rect(5, 3, 2, 2))
    assert [layer.rect for layer in smaller.layers] == [Rect(0, 0, 2, 2), Rect(1, 1, 1, 1)]
    group = Group()
    grouped = replace(state, layers=(hollow((Group(),), np.uint8), *state.layers[:2], replace(outside, path=(group,))))
    assert framing.extended(grouped, Margins(left=3)).layers[1].pixels.shape == (6, 11, 4), "the lowest that is a layer"
    kept = framing.cropped(grouped, Rect(5, 3, 2, 2)).layers
    assert [layer.hollow for layer in kept] == [True, False, False, True], "its group stays, though it is cut off"
    assert kept[3].path == (group,)
    alone = framing.cropped(replace(state, layers=(small,)), Rect(0, 0, 2, 2))
    assert not alone.layers[0].pixels.any()

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.geometry import Rect, bounds_of, frame_around, run_size
from ldm_studio.core.recipe import make_recipe

sides = st.integers(1, 5000)


@st.composite
def rect_in(draw, width, height):
    x, y = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    return Rect(x, y, draw(st.integers(1, width - x)), draw(st.integers(1, height - y)))


@given(st.data(), sides, sides, st.sampled_from([64, 128, 512, 1024]), st.floats(0, 4))
def test_a_frame_holds_the_mask_and_stays_in_the_document(data, width, height, native, context):
    bounds = data.draw(rect_in(width, height))
    frame = frame_around(bounds, (width, height), native, context)
    assert frame.intersected(bounds) == bounds
    assert frame.intersected(Rect(0, 0, width, height)) == frame


@given(sides, sides, st.sampled_from([64, 128, 512, 1024]))
def test_a_run_has_sizes_that_a_model_takes(width, height, native):
    run_width, run_height = run_size(Rect(0, 0, width, height), native)
    assert run_width % 8 == 0
    assert run_height % 8 == 0
    assert native / 2 - 4 <= min(run_width, run_height)
    assert max(run_width, run_height) <= native * 3 + 4


@given(
    st.data(), sides, sides, st.sampled_from([32, 64, 96, 112, 128, 512, 1024, 4096]),
    st.sampled_from([8, 16, 32, 64]), st.floats(0, 4)
)  # fmt: skip
def test_whatever_is_masked_can_be_run(data, width, height, native, multiple, context):
    bounds = data.draw(rect_in(width, height))
    for frame in (frame_around(bounds, (width, height), native, context), bounds):
        run_width, run_height = run_size(frame, native, multiple)
        make_recipe(width=run_width, height=run_height)
        assert run_width % multiple == 0
        assert run_height % multiple == 0


def test_a_square_frame_runs_at_the_native_size():
    assert run_size(Rect(5, 5, 300, 300), 128) == (128, 128)


@given(st.data())
def test_bounds_are_the_smallest_rectangle_around_the_painted_pixels(data):
    mask = np.zeros((40, 30), np.uint8)
    points = data.draw(st.lists(st.tuples(st.integers(0, 39), st.integers(0, 29)), max_size=6))
    for y, x in points:
        mask[y, x] = 1
    bounds = bounds_of(mask)
    if not points:
        assert bounds.empty
        return
    outside = mask.copy()
    outside[bounds.slices] = 0
    assert not outside.any()
    part = mask[bounds.slices]
    assert part[0].any()
    assert part[-1].any()
    assert part[:, 0].any()
    assert part[:, -1].any()


@given(st.data())
def test_a_union_holds_both_and_an_empty_one_does_not_count(data):
    one, two = data.draw(rect_in(50, 50)), data.draw(rect_in(50, 50))
    both = one.united(two)
    assert both.intersected(one) == one
    assert both.intersected(two) == two
    assert one.united(Rect(0, 0, 0, 0)) == one

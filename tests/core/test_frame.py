"""The geometry of a frame set by hand, and what it holds beyond the picture's edges."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ldm_studio.core import frame as frames
from ldm_studio.core import framing
from ldm_studio.core.document import Document, Picture, state_of
from ldm_studio.core.frame import GRID, HANDLES, RATIOS
from ldm_studio.core.framing import Margins
from ldm_studio.core.geometry import MAX_SIDE, MIN_RUN, Rect, part_of

sides = st.one_of(st.integers(1, 300), st.integers(1, MAX_SIDE), st.sampled_from([1, 7, 8, 16383, MAX_SIDE]))
sizes = st.tuples(sides, sides)
far = st.floats(-40_000, 40_000)
steps = st.sampled_from([8, 64])
ratios = st.sampled_from(list(RATIOS))
handles = st.sampled_from(HANDLES)


@st.composite
def framed(draw):
    """A size of a document and a frame that it may have."""
    size = draw(sizes)
    wanted = Rect(draw(st.integers(-900, 900)), draw(st.integers(-900, 900)), draw(sides), draw(sides))
    return size, frames.on_grid(wanted, size)


def good(frame, size):
    """By what a frame is for: models can run it, it shows something of the picture, and the picture can grow to it."""
    whole = Rect(0, 0, *size)
    grown = whole.united(frame)
    assert not frame.intersected(whole).empty
    assert max(grown.width, grown.height) <= MAX_SIDE
    assert frame.width % GRID == frame.height % GRID == 0
    assert min(frame.width, frame.height) >= MIN_RUN
    assert frames.usable(frame, size)


@given(sizes, st.tuples(st.integers(-20000, 20000), st.integers(-20000, 20000), sides, sides))
def test_any_rectangle_is_brought_to_a_usable_frame(size, numbers):
    rect = Rect(*numbers)
    frame = frames.on_grid(rect, size)
    good(frame, size)
    if not rect.intersected(Rect(0, 0, *size)).empty and max(rect.width, rect.height) < 2000 and max(size) < 2000:
        assert frame.intersected(rect.intersected(Rect(0, 0, *size))) == rect.intersected(Rect(0, 0, *size))


@given(framed(), far, far, steps)
def test_a_moved_frame_keeps_its_size_and_lies_on_the_grid(case, dx, dy, step):
    size, frame = case
    after = frames.moved(frame, dx, dy, size, step)
    good(after, size)
    assert (after.width, after.height) == (frame.width, frame.height)
    assert after.x % step == after.y % step == 0


@given(framed(), handles, far, far, steps)
def test_a_handle_moves_its_own_edges_alone(case, handle, x, y, step):
    size, frame = case
    after = frames.resized(frame, handle, (x, y), size, step, "free")
    good(after, size)
    if not handle[0]:
        assert after.width == frame.width
    elif after.width % step:
        assert after.width == MAX_SIDE // GRID * GRID
    if not handle[1]:
        assert after.height == frame.height
    # As long as nothing has to be brought back to the picture, what the handle does not move stays.
    unmoved = frames.usable(Rect(frame.x, frame.y, after.width, after.height), size) and handle == (1, 1)
    if unmoved:
        assert (after.x, after.y) == (frame.x, frame.y)


@given(framed(), handles, st.floats(-3000, 3000), st.floats(-3000, 3000), steps, ratios)
def test_a_ratio_is_kept_to_within_what_the_grid_allows(case, handle, x, y, step, ratio):
    size, frame = case
    after = frames.resized(frame, handle, (x, y), size, step, ratio)
    good(after, size)
    if RATIOS[ratio] is not None:
        across, down = RATIOS[ratio]
        # One side is rounded to the grid, and both where the least side asks for it.
        assert abs(after.width * down - after.height * across) <= GRID * max(across, down)


@given(framed(), ratios)
def test_another_ratio_keeps_middle_and_area(case, ratio):
    size, frame = case
    assume(max(size) < 4000 and max(frame.width, frame.height) < 2000)
    after = frames.in_ratio(frame, ratio, size)
    good(after, size)
    if ratio == "free":
        assert after == frame
    elif min(frame.width, frame.height) >= 256 and frames.limited(after, (4000, 4000), GRID) == after:
        assert 0.85 < after.width * after.height / (frame.width * frame.height) < 1.15


@given(framed())
def test_a_frame_on_end_is_itself_again_the_second_time(case):
    size, frame = case
    after = frames.upended(frame, size)
    good(after, size)
    assert (after.width, after.height) == (frame.height, frame.width)
    assert all(frames.other_way(frames.other_way(ratio)) == ratio for ratio in RATIOS)


def test_numbers_of_a_drag():
    size, frame = (512, 384), Rect(0, 0, 256, 256)
    assert frames.moved(frame, 70, -40, size, 64) == Rect(64, -64, 256, 256)
    assert frames.moved(frame, 70, -40, size, 8) == Rect(72, -40, 256, 256)
    assert frames.moved(frame, 9000, 0, size, 8).x == 512 - 8, "it does not leave the picture"
    assert frames.resized(frame, (1, 1), (300, 200), size, 64, "free") == Rect(0, 0, 320, 192)
    assert frames.resized(frame, (-1, 0), (-30, 99), size, 8, "free") == Rect(-32, 0, 288, 256)
    assert frames.resized(frame, (1, 1), (250, 0), size, 64, "16:9") == Rect(0, 0, 256, 144)
    assert frames.resized(frame, (1, 0), (384, 0), size, 8, "1:1") == Rect(0, -64, 384, 384)
    assert frames.drawn((100, 90), (20, 10), size, 8, "free") == Rect(16, 8, 80, 80)
    assert frames.handle_at(frame, 250, 130, 8) == (1, 0)
    assert frames.handle_at(frame, 250, 250, 8) == (1, 1)
    assert frames.handle_at(frame, 128, 128, 8) is None
    assert frames.in_ratio(frame, "4:3", size) == Rect(-16, 16, 296, 224)


def noise(width, height, depth=np.uint8):
    return np.random.default_rng(width * height).integers(0, 255, (height, width, 4)).astype(depth)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(-70, 40), st.integers(-70, 40), st.booleans())
def test_beyond_the_edges_they_are_repeated_and_all_is_masked(width, height, x, y, deep):
    frame, whole = Rect(x, y, 72, 64), Rect(0, 0, width, height)
    assume(not frame.intersected(whole).empty)
    pixels = noise(width, height, np.uint16 if deep else np.uint8)
    document = Document(Picture(pixels))
    seen, masked = document.read(frame), document.masked(frame)
    assert seen.shape == (64, 72, 4)
    assert seen.dtype == pixels.dtype
    for row, column in ((0, 0), (63, 71), (30, 40)):
        inside = 0 <= x + column < width and 0 <= y + row < height
        near = min(max(0, y + row), height - 1), min(max(0, x + column), width - 1)
        assert (seen[row, column] == pixels[near]).all()
        assert masked[row, column] == (0 if inside else 255)
    # What was read belongs to a picture of this size, and to none that ends elsewhere.
    assert framing.fits(frame, seen, (width, height))
    beyond = framing.beyond(frame, (width, height))
    assert framing.extended(state_of(Picture(pixels)), beyond).mask.shape >= (64, 72) if beyond != Margins() else True


def test_a_picture_of_another_size_is_noticed():
    pixels = noise(40, 40)
    frame = Rect(20, 0, 64, 40)
    source = np.asarray(part_of(pixels, frame))
    assert framing.fits(frame, source, (40, 40))
    assert not framing.fits(frame, source, (39, 40))
    assert not framing.fits(frame, source, (10, 40))
    assert framing.fits(frame, source, (84, 40)), "it lies inside"
    assert not framing.fits(frame, None, (40, 40))


def test_the_frame_moves_with_the_edges_and_goes_with_what_it_was_in():
    document = Document(Picture(noise(200, 200)))
    document.change_frame(Rect(64, 64, 128, 64), "frame")
    state = framing.extended(document.state(), Margins(left=16, top=8))
    assert state.frame == Rect(80, 72, 128, 64)
    assert framing.cropped(document.state(), Rect(56, 64, 100, 100)).frame == Rect(8, 0, 128, 64)
    assert framing.cropped(document.state(), Rect(0, 0, 40, 40)).frame is None


def test_setting_the_frame_is_one_undo_step():
    document = Document(Picture(noise(200, 200)))
    told = []
    document.frame_changed.connect(lambda: told.append(document.frame))
    document.change_frame(Rect(0, 0, 64, 64), "Move frame", "nudge")
    document.change_frame(Rect(8, 0, 64, 64), "Move frame", "nudge")
    document.change_frame(Rect(8, 0, 64, 64), "Move frame")
    assert document.history.labels == ["Move frame"]
    document.history.undo()
    assert document.frame is None
    document.history.redo()
    assert document.frame == Rect(8, 0, 64, 64)
    document.replace(Picture(noise(80, 80)), "other")
    assert document.frame is None
    document.history.undo()
    assert document.frame == Rect(8, 0, 64, 64)
    assert told == [Rect(0, 0, 64, 64), Rect(8, 0, 64, 64), None, Rect(8, 0, 64, 64), None, Rect(8, 0, 64, 64)]


@pytest.mark.parametrize(
    "frame", [Rect(0, 0, 60, 64), Rect(0, 0, 64, 20000), Rect(200, 0, 64, 64), Rect(-64, 0, 64, 64)]
)
def test_what_can_be_no_frame_is_told(frame):
    assert not frames.usable(frame, (200, 200))

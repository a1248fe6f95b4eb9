"""The viewport's arithmetic."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.ui.canvas.viewport import MAX_ZOOM, MIN_ZOOM, Viewport

positions = st.floats(-5000, 5000, allow_nan=False)
viewports = st.builds(
    Viewport,
    width=st.floats(50, 6000),
    height=st.floats(50, 4000),
    document_width=st.integers(1, 16384),
    document_height=st.integers(1, 16384),
    zoom=st.floats(MIN_ZOOM, MAX_ZOOM),
    left=positions,
    top=positions,
    ratio=st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]),
)


def near(a: tuple[float, float], b: tuple[float, float], within: float) -> bool:
    return abs(a[0] - b[0]) <= within and abs(a[1] - b[1]) <= within


@given(viewports, positions, positions)
def test_there_and_back(view: Viewport, x: float, y: float) -> None:
    assert near(view.to_view(*view.to_document(x, y)), (x, y), 1e-6 * (1 + abs(x) + abs(y) + abs(view.left)))


@given(viewports, positions, positions, st.floats(0.01, 100))
def test_the_point_under_the_cursor_stays(view: Viewport, x: float, y: float, factor: float) -> None:
    before = view.to_document(x, y)
    zoomed = view.zoomed(factor, x, y)
    assert near(zoomed.to_view(*before), (x, y), 1e-5 * (1 + abs(x) + abs(y) + abs(view.left) + abs(view.top)))


@given(viewports, st.floats(1e-6, 1e6), positions, positions)
def test_zoom_keeps_its_limits(view: Viewport, zoom: float, x: float, y: float) -> None:
    assert MIN_ZOOM <= view.zoomed_to(zoom, x, y).zoom <= MAX_ZOOM


@given(viewports)
def test_fit_shows_the_whole_document_in_the_middle(view: Viewport) -> None:
    fitted = view.fitted(margin=0)
    x0, y0 = fitted.to_view(0, 0)
    x1, y1 = fitted.to_view(view.document_width, view.document_height)
    assert abs(x0 + x1 - view.width) < 1e-3
    assert abs(y0 + y1 - view.height) < 1e-3
    if fitted.zoom > MIN_ZOOM:
        assert x0 >= -1e-3
        assert y0 >= -1e-3


@given(viewports, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_panning_never_loses_the_document(view: Viewport, dx: float, dy: float) -> None:
    moved = view.panned(dx, dy)
    left, top, right, bottom = moved.visible()
    assert right > left
    assert bottom > top


@given(viewports, st.floats(50, 6000), st.floats(50, 4000), st.sampled_from([1.0, 2.0]))
def test_resizing_keeps_the_middle(view: Viewport, width: float, height: float, ratio: float) -> None:
    before = view.to_document(view.width / 2, view.height / 2)
    resized = view.resized(width, height, ratio)
    assert near(resized.to_document(width / 2, height / 2), before, 1e-4 * (1 + abs(before[0]) + abs(before[1])))


@given(viewports)
def test_a_hundred_per_cent_is_one_screen_pixel_each(view: Viewport) -> None:
    actual = view.actual()
    assert actual.scale * actual.ratio == 1.0
    assert abs(actual.origin[0] * actual.ratio - round(actual.origin[0] * actual.ratio)) < 1e-3

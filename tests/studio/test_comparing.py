import numpy as np

from ldm_studio.core.geometry import Rect
from ldm_studio.studio.comparing import Comparison, Overlay
from ldm_studio.studio.images import from_qimage, to_qimage


def overlay(value, side=64, frame=None):
    return Overlay(to_qimage(np.full((side, side, 4), (value, value, value, 255), np.uint8)), frame)


def pixels(shown):
    return from_qimage(shown.image)[..., 0]


def test_the_slider_shows_the_pinned_on_its_left(qapp):
    comparison = Comparison()
    shown, pinned = overlay(200, 128), overlay(10)
    comparison.pin(pinned)
    assert comparison.of(shown) is shown
    comparison.choose("slider")
    comparison.point_at(0.25)
    seen = pixels(comparison.of(shown))
    assert seen.shape == (128, 128)
    assert (seen[:, :32] == 10).all()
    assert (seen[:, 32:] == 200).all()
    assert comparison.line(shown) == 0.25
    comparison.point_at(1.5)  # Beside the frame, where the line goes on over the document.
    assert (pixels(comparison.of(shown)) == 10).all()
    assert comparison.line(shown) == 1.5
    comparison.choose("slider")
    assert comparison.line(shown) is None
    assert comparison.of(shown) is shown


def test_blink_and_difference(qapp, qtbot):
    comparison = Comparison()
    shown, pinned = overlay(30), overlay(10)
    comparison.pin(pinned)
    comparison.choose("difference")
    assert (pixels(comparison.of(shown)) == 80).all()
    comparison.choose("blink")
    assert comparison.of(shown) is shown
    with qtbot.waitSignal(comparison.changed, timeout=3000):
        pass
    assert comparison.of(shown) is pinned
    comparison.pin(None)
    assert comparison.of(shown) is shown
    assert comparison.how is None
    comparison.choose("blink")
    assert comparison.how is None


def test_pictures_in_other_places_are_not_compared(qapp):
    comparison = Comparison()
    comparison.pin(overlay(10, frame=Rect(0, 0, 64, 64)))
    comparison.choose("difference")
    shown = overlay(20, frame=Rect(8, 0, 64, 64))
    assert comparison.of(shown) is shown

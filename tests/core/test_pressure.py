"""Pressure curves, driven at random by hypothesis."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.pressure import LINEAR, MOST_POINTS, PRESETS, added, is_curve, moved, share_at, without

numbers = st.floats(-0.5, 1.5)
EDITS = st.lists(st.tuples(st.sampled_from(["move", "add", "drop"]), st.integers(0, 7), numbers, numbers), max_size=20)


@given(st.sampled_from(list(PRESETS.values())), EDITS)
def test_whatever_is_done_to_it_a_curve_rises_and_stays_one(curve, edits):
    for kind, place, x, y in edits:
        place %= len(curve)
        if kind == "add":
            before = curve
            curve, at = added(curve, x)
            assert 0 <= at < len(curve)
            assert len(curve) - len(before) in (0, 1)
        else:
            curve = moved(curve, place, (x, y)) if kind == "move" else without(curve, place)
        assert is_curve(curve)
        assert len(curve) <= MOST_POINTS
    shares = [share_at(curve, step / 200) for step in range(201)]
    assert all(a <= b + 1e-12 for a, b in pairwise(shares))
    assert shares[0] == pytest.approx(curve[0][1])
    assert shares[-1] == pytest.approx(curve[-1][1])
    for x, y in curve:
        assert share_at(curve, x) == pytest.approx(y, abs=0.06), "it goes through its points"
    assert share_at(curve, -3) == shares[0]
    assert share_at(curve, 3) == shares[-1]


@given(st.floats(0, 1))
def test_the_linear_one_changes_nothing(pressure):
    assert share_at(LINEAR, pressure) == pytest.approx(pressure, abs=0.0006)


def test_presets_differ_as_their_names_say():
    for pressure in (0.2, 0.5, 0.8):
        soft, linear, firm = (share_at(PRESETS[name], pressure) for name in ("soft", "linear", "firm"))
        assert soft > linear > firm


@pytest.mark.parametrize(
    "odd",
    [
        None, "curve", [], [[0, 0]], [[0, 0], [1, "x"]], [[0, 0.5], [1, 0.4]], [[0.1, 0], [1, 1]],
        [[0, 0], [0.5, 0.5], [0.5, 0.6], [1, 1]], [[0, 0], [1, 1.5]], [[0, float("nan")], [1, 1]], [[0, 0, 0], [1, 1]],
    ],
)  # fmt: skip
def test_what_is_no_curve_is_told(odd):
    assert not is_curve(odd)

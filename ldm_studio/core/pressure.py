"""Pressure curves: what becomes of a pen's pressure.

A curve is a few points (pressure, share), both 0..1, from pressure 0 to pressure 1, whose shares never fall. Between
them it runs smoothly and never beyond them (monotone cubic interpolation, Fritsch and Carlson 1980).
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

Point = tuple[float, float]
Curve = tuple[Point, ...]

MOST_POINTS = 8
#: Points keep so much apart, in pressure.
APART = 0.02
_STEPS = 1024

LINEAR: Curve = ((0.0, 0.0), (1.0, 1.0))
PRESETS: dict[str, Curve] = {
    "soft": ((0.0, 0.0), (0.3, 0.6), (1.0, 1.0)),
    "linear": LINEAR,
    "firm": ((0.0, 0.0), (0.7, 0.4), (1.0, 1.0)),
}
"""By how hard the pen has to be pressed."""


def is_curve(points: object) -> bool:
    """Whether something is a curve."""
    if not isinstance(points, list | tuple) or not 2 <= len(points) <= MOST_POINTS:
        return False
    for point in points:
        if not isinstance(point, list | tuple) or len(point) != 2:
            return False
        if not all(isinstance(each, int | float) and 0 <= each <= 1 for each in point):
            return False
    rises = all(b[0] - a[0] >= APART - 1e-9 and b[1] >= a[1] for a, b in pairwise(points))
    return rises and points[0][0] == 0 and points[-1][0] == 1


def share_at(curve: Curve, pressure: float) -> float:
    """What a pressure comes to, 0..1; pressures beyond 0..1 count as the nearest."""
    return _table(curve)[round(min(1.0, max(0.0, pressure)) * _STEPS)]


def moved(curve: Curve, place: int, to: Point) -> Curve:
    """A curve with a point elsewhere, as far as its neighbours let it; the first and the last keep their pressure."""
    x, y = to
    last = len(curve) - 1
    if place in (0, last):
        x = float(place == last)
    else:
        x = min(max(curve[place - 1][0] + APART, x), curve[place + 1][0] - APART)
    low = curve[place - 1][1] if place > 0 else 0.0
    high = curve[place + 1][1] if place < last else 1.0
    point = (round(x, 4), round(min(max(low, y), high), 4))
    return (*curve[:place], point, *curve[place + 1 :])


def added(curve: Curve, pressure: float) -> tuple[Curve, int]:
    """A curve with another point on it, and its place; the same curve and the nearest point where there is no room."""
    place = next((at for at, point in enumerate(curve) if point[0] > pressure), len(curve) - 1)
    place = max(1, place)
    room = curve[place - 1][0] + APART <= pressure <= curve[place][0] - APART
    if not room or len(curve) >= MOST_POINTS:
        return curve, min(range(len(curve)), key=lambda at: abs(curve[at][0] - pressure))
    low, high = curve[place - 1][1], curve[place][1]
    point = (round(pressure, 4), min(max(low, round(share_at(curve, pressure), 4)), high))
    return (*curve[:place], point, *curve[place:]), place


def without(curve: Curve, place: int) -> Curve:
    """A curve without a point; the first and the last stay."""
    return curve if place in (0, len(curve) - 1) else (*curve[:place], *curve[place + 1 :])


@lru_cache(maxsize=16)
def _table(curve: Curve) -> tuple[float, ...]:
    slopes = _slopes(curve)
    values, piece = [], 0
    for step in range(_STEPS + 1):
        x = step / _STEPS
        while piece < len(curve) - 2 and x > curve[piece + 1][0]:
            piece += 1
        (x0, y0), (x1, y1) = curve[piece], curve[piece + 1]
        wide = x1 - x0
        t = (x - x0) / wide
        m0, m1 = slopes[piece] * wide, slopes[piece + 1] * wide
        y = (
            (2 * t**3 - 3 * t**2 + 1) * y0
            + (t**3 - 2 * t**2 + t) * m0
            + (3 * t**2 - 2 * t**3) * y1
            + (t**3 - t**2) * m1
        )
        values.append(min(1.0, max(0.0, y)))
    return tuple(values)


def _slopes(curve: Curve) -> list[float]:
    """The slope at each point, small enough that the curve between two of them never turns."""
    steep = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(curve)]
    slopes = [steep[0], *((a + b) / 2 if a * b > 0 else 0.0 for a, b in pairwise(steep)), steep[-1]]
    for at, slope in enumerate(steep):
        if slope == 0:
            slopes[at] = slopes[at + 1] = 0.0
            continue
        reach = math.hypot(slopes[at] / slope, slopes[at + 1] / slope)
        if reach > 3:
            slopes[at], slopes[at + 1] = 3 * slopes[at] / reach, 3 * slopes[at + 1] / reach
    return slopes

"""What the tools do between press and release. Points are in document pixels."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from ldm_studio.core.geometry import Rect
from ldm_studio.core.mask import Combine
from ldm_studio.studio.shapes import Shapes
from ldm_studio.studio.strokes import Strokes


@dataclass(frozen=True)
class Held:
    """What is held down with a press, and set.

    how: what becomes of the mask. shift: straight, or square. pressure: of a pen, 0..1; a mouse presses fully.
    steady: by how much a stroke lags behind the hand to smooth it, 0..1. near: what counts as the same place, in
    document pixels. seen: what is on the screen; None: all. fine: on a finer grid.
    """

    how: Combine = "add"
    shift: bool = False
    pressure: float = 1.0
    steady: float = 0.0
    near: float = 0.0
    seen: Rect | None = None
    fine: bool = False


class Tool:
    """One way of editing the mask with a pointer."""

    @property
    def going(self) -> bool:
        """Whether it goes on though no button is down."""
        return False

    def press(self, x: float, y: float, held: Held) -> None:
        raise NotImplementedError

    def move(self, x: float, y: float, held: Held) -> None: ...

    def release(self) -> None: ...

    def cancel(self) -> None: ...

    def finish(self) -> None:
        """Ends what is `going`, and keeps it."""

    def step_back(self) -> None:
        """Takes the last point back of what is `going`."""

    @property
    def outline(self) -> QPainterPath:
        """The shape being drawn, in document pixels; empty where there is none."""
        return QPainterPath()

    @property
    def caption(self) -> str:
        """What is said of the shape being drawn, in a word."""
        return ""

    def resting(self, near: float, seen: Rect | None = None) -> QPainterPath:  # noqa: ARG002
        """What is shown while nothing is pressed. near: the size of a handle in document pixels. seen: as in `Held`."""
        return QPainterPath()

    def cursor(self, x: float, y: float, near: float) -> Qt.CursorShape:  # noqa: ARG002
        """The pointer's shape at a point of the document. near: as in `Held`."""
        return Qt.CursorShape.CrossCursor

    def handles(self, near: float, seen: Rect | None = None) -> QPainterPath:  # noqa: ARG002
        """What can be taken hold of then, filled; see `resting`."""
        return QPainterPath()


class BrushTool(Tool):
    """Brush and eraser: strokes as they are drawn, or steadied.

    A steadied stroke follows the hand by an exponential mean of where it was, and reaches it when it lifts.
    """

    def __init__(self, strokes: Strokes) -> None:
        self._strokes = strokes
        self._at = self._hand = (0.0, 0.0)
        self._pressure = 1.0

    def press(self, x: float, y: float, held: Held) -> None:
        self._at = self._hand = (x, y)
        self._strokes.begin(x, y, erase=held.how == "subtract", line=held.shift, pressure=held.pressure)

    def move(self, x: float, y: float, held: Held) -> None:
        share = 1 - 0.95 * held.steady
        self._at = (self._at[0] + share * (x - self._at[0]), self._at[1] + share * (y - self._at[1]))
        self._hand, self._pressure = (x, y), held.pressure
        self._strokes.move_to(*self._at, held.pressure)

    def release(self) -> None:
        if self._at != self._hand:
            self._strokes.move_to(*self._hand, self._pressure)
        self._strokes.end()

    def cancel(self) -> None:
        self._strokes.cancel()


class BoxTool(Tool):
    """A box from corner to corner, or a click; what they are for, it is told."""

    def __init__(
        self,
        use: Callable[[Rect, Combine], None],
        draw: Callable[[QPainterPath, QRectF], None],
        click: Callable[[int, int, Combine], None] | None = None,
    ) -> None:
        """Args:
        use: takes the box that was drawn.
        draw: adds its outline to a path.
        click: takes the pixel that was clicked; None: a click is a box without size, and nothing.
        """
        self._use, self._draw, self._click = use, draw, click
        self._from: tuple[float, float] | None = None
        self._to = (0.0, 0.0)
        self._how: Combine = "add"
        self._near = 0.0

    def press(self, x: float, y: float, held: Held) -> None:
        self._from, self._to, self._how = (x, y), (x, y), held.how
        self._near = held.near / 2

    def move(self, x: float, y: float, held: Held) -> None:
        if self._from is None:
            return
        if held.shift:
            dx, dy = x - self._from[0], y - self._from[1]
            side = max(abs(dx), abs(dy))
            x = self._from[0] + (side if dx >= 0 else -side)
            y = self._from[1] + (side if dy >= 0 else -side)
        self._to = (x, y)

    def release(self) -> None:
        rect, at = self._rect(), self._from
        if self._click is not None and at is not None and math.dist(at, self._to) < self._near:
            self._click(int(at[0] // 1), int(at[1] // 1), self._how)
        elif not rect.empty:
            self._use(rect, self._how)
        self._from = None

    def cancel(self) -> None:
        self._from = None

    @property
    def outline(self) -> QPainterPath:
        path, rect = QPainterPath(), self._rect()
        if not rect.empty:
            self._draw(path, QRectF(rect.x, rect.y, rect.width, rect.height))
        return path

    def _rect(self) -> Rect:
        if self._from is None:
            return Rect(0, 0, 0, 0)
        x0, x1 = sorted((round(self._from[0]), round(self._to[0])))
        y0, y1 = sorted((round(self._from[1]), round(self._to[1])))
        return Rect(x0, y0, x1 - x0, y1 - y0)


class LassoTool(Tool):
    """A free outline that closes itself."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._points: list[tuple[float, float]] = []
        self._how: Combine = "add"

    def press(self, x: float, y: float, held: Held) -> None:
        self._points, self._how = [(x, y)], held.how

    def move(self, x: float, y: float, held: Held) -> None:  # noqa: ARG002
        if self._points:
            self._points.append((x, y))

    def release(self) -> None:
        points, self._points = self._points, []
        if len(points) >= 3:
            self._shapes.lasso(points, self._how)

    def cancel(self) -> None:
        self._points = []

    @property
    def outline(self) -> QPainterPath:
        return _closed(self._points)


class PolygonTool(Tool):
    """Corners that are clicked one after the other; a click on the first, or again on the last, closes the outline."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._corners: list[tuple[float, float]] = []
        self._to = (0.0, 0.0)
        self._how: Combine = "add"

    @property
    def going(self) -> bool:
        return bool(self._corners)

    def press(self, x: float, y: float, held: Held) -> None:
        if not self._corners:
            self._how = held.how
        elif held.shift:
            x, y = self._straight(x, y)
        self._to = (x, y)
        ends = self._corners[:1] + self._corners[-1:] if len(self._corners) > 1 else []
        if any(math.dist(end, (x, y)) <= held.near for end in ends):
            self.finish()
        elif not self._corners or self._corners[-1] != (x, y):
            self._corners.append((x, y))

    def move(self, x: float, y: float, held: Held) -> None:
        self._to = self._straight(x, y) if held.shift else (x, y)

    def finish(self) -> None:
        corners, self._corners = self._corners, []
        if len(corners) >= 3:
            self._shapes.polygon(corners, self._how)

    def step_back(self) -> None:
        del self._corners[-1:]

    def cancel(self) -> None:
        self._corners = []

    @property
    def outline(self) -> QPainterPath:
        return _closed([*self._corners, self._to]) if self._corners else QPainterPath()

    def _straight(self, x: float, y: float) -> tuple[float, float]:
        """The point at the nearest eighth of a turn about the last corner, as far away as the hand."""
        if not self._corners:
            return x, y
        x0, y0 = self._corners[-1]
        angle = round(math.atan2(y - y0, x - x0) / (math.pi / 4)) * math.pi / 4
        far = math.dist((x0, y0), (x, y))
        return x0 + far * math.cos(angle), y0 + far * math.sin(angle)


def _closed(points: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    if points:
        path.addPolygon([QPointF(*point) for point in points])
        path.closeSubpath()
    return path


class ClickTool(Tool):
    """Acts on the pixel where it is pressed; how, it is told."""

    def __init__(self, act: Callable[[int, int, Combine], None]) -> None:
        self._act = act

    def press(self, x: float, y: float, held: Held) -> None:
        self._act(int(x // 1), int(y // 1), held.how)


class GradientTool(Tool):
    """A gradient from where it is pressed, wholly masked, to where it is let go; live while it is dragged."""

    def __init__(self, strokes: Strokes) -> None:
        self._strokes = strokes
        self._from: tuple[float, float] | None = None
        self._to = (0.0, 0.0)

    def press(self, x: float, y: float, held: Held) -> None:  # noqa: ARG002
        self._from, self._to = (x, y), (x, y)

    def move(self, x: float, y: float, held: Held) -> None:
        if self._from is None:
            return
        if held.shift:  # Along the nearer axis.
            across = abs(x - self._from[0]) >= abs(y - self._from[1])
            x, y = (x, self._from[1]) if across else (self._from[0], y)
        self._to = (x, y)
        self._strokes.drag_gradient(self._from, self._to, held.how)

    def release(self) -> None:
        self._from = None
        self._strokes.end_gradient()

    def cancel(self) -> None:
        self._from = None
        self._strokes.end_gradient(keep=False)

    @property
    def outline(self) -> QPainterPath:
        path = QPainterPath()
        if self._from is not None and self._from != self._to:
            path.moveTo(QPointF(*self._from))
            path.lineTo(QPointF(*self._to))
        return path

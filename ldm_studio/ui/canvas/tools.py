"""What the tools do between press and release. Points are in document pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from ldm_studio.core.geometry import Rect
from ldm_studio.core.mask import Combine
from ldm_studio.studio.editing import MaskEditor
from ldm_studio.studio.parameters import ToolName


@dataclass(frozen=True)
class Held:
    """What is held down with a press, and set.

    how: what becomes of the mask. shift: straight, or square. pressure: of a pen, 0..1; a mouse presses fully.
    """

    how: Combine = "add"
    shift: bool = False
    pressure: float = 1.0


class Tool(Protocol):
    """One way of editing the mask with a pointer."""

    def press(self, x: float, y: float, held: Held) -> None: ...

    def move(self, x: float, y: float, held: Held) -> None: ...

    def release(self) -> None: ...

    def cancel(self) -> None: ...

    @property
    def outline(self) -> QPainterPath:
        """The shape being drawn, in document pixels; empty where there is none."""


class BrushTool:
    """Brush and eraser: strokes as they are drawn."""

    def __init__(self, mask: MaskEditor) -> None:
        self._mask = mask

    def press(self, x: float, y: float, held: Held) -> None:
        self._mask.begin_stroke(x, y, erase=held.how == "subtract", line=held.shift, pressure=held.pressure)

    def move(self, x: float, y: float, held: Held) -> None:
        self._mask.stroke_to(x, y, held.pressure)

    def release(self) -> None:
        self._mask.end_stroke()

    def cancel(self) -> None:
        self._mask.cancel_stroke()

    @property
    def outline(self) -> QPainterPath:
        return QPainterPath()


class BoxTool:
    """A box from corner to corner; what it is for, it is told."""

    def __init__(self, use: Callable[[Rect, Combine], None], draw: Callable[[QPainterPath, QRectF], None]) -> None:
        """Args:
        use: takes the box that was drawn.
        draw: adds its outline to a path.
        """
        self._use, self._draw = use, draw
        self._from: tuple[float, float] | None = None
        self._to = (0.0, 0.0)
        self._how: Combine = "add"

    def press(self, x: float, y: float, held: Held) -> None:
        self._from, self._to, self._how = (x, y), (x, y), held.how

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
        rect = self._rect()
        if not rect.empty:
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


class LassoTool:
    """A free outline that closes itself."""

    def __init__(self, mask: MaskEditor) -> None:
        self._mask = mask
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
            self._mask.lasso(points, self._how)

    def cancel(self) -> None:
        self._points = []

    @property
    def outline(self) -> QPainterPath:
        path = QPainterPath()
        if self._points:
            path.moveTo(QPointF(*self._points[0]))
            for point in self._points[1:]:
                path.lineTo(QPointF(*point))
            path.closeSubpath()
        return path


class ClickTool:
    """Acts on the pixel where it is pressed; how, it is told."""

    def __init__(self, act: Callable[[int, int, Combine], None]) -> None:
        self._act = act

    def press(self, x: float, y: float, held: Held) -> None:
        self._act(int(x // 1), int(y // 1), held.how)

    def move(self, x: float, y: float, held: Held) -> None: ...

    def release(self) -> None: ...

    def cancel(self) -> None: ...

    @property
    def outline(self) -> QPainterPath:
        return QPainterPath()


class GradientTool:
    """A gradient from where it is pressed, wholly masked, to where it is let go; live while it is dragged."""

    def __init__(self, mask: MaskEditor) -> None:
        self._mask = mask
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
        self._mask.drag_gradient(self._from, self._to, held.how)

    def release(self) -> None:
        self._from = None
        self._mask.end_gradient()

    def cancel(self) -> None:
        self._from = None
        self._mask.end_gradient(keep=False)

    @property
    def outline(self) -> QPainterPath:
        path = QPainterPath()
        if self._from is not None and self._from != self._to:
            path.moveTo(QPointF(*self._from))
            path.lineTo(QPointF(*self._to))
        return path


def make_tools(mask: MaskEditor) -> dict[ToolName, Tool]:
    """A tool for every name but "hand", which edits nothing."""
    brush = BrushTool(mask)
    return {
        "brush": brush,
        "eraser": brush,
        "rectangle": BoxTool(mask.rectangle, QPainterPath.addRect),
        "ellipse": BoxTool(mask.ellipse, QPainterPath.addEllipse),
        "lasso": LassoTool(mask),
        "wand": ClickTool(mask.wand),
        "cut_out": BoxTool(mask.cut_out, QPainterPath.addRect),
        "fill": ClickTool(mask.fill_at),
        "gradient": GradientTool(mask),
    }

"""Strokes and gradients on the mask: drawn as the hand moves, one undo step each when it lifts."""

from __future__ import annotations

from ldm_studio.core import mask as masks
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.document import Document
from ldm_studio.core.history import cut_up
from ldm_studio.core.job import Mask
from ldm_studio.core.wording import said
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ToolValues


class Strokes:
    """Draws on the mask of a document with the tool in the hand. Points are in document pixels."""

    def __init__(self, document: Document, tool: Observable[ToolValues], settings: Observable[Settings]) -> None:
        """Args:
        settings: what a pen's pressure changes.
        """
        self._document, self._tool, self._settings = document, tool, settings
        self._stroke: Stroke | None = None
        self._label = ""
        self._last_end: tuple[float, float] | None = None
        self._before: Mask | None = None
        document.replaced.connect(self._forget)

    @property
    def under_way(self) -> bool:
        """Whether a stroke or gradient is being drawn."""
        return self._stroke is not None or self._before is not None

    def begin(self, x: float, y: float, erase: bool = False, line: bool = False, pressure: float = 1.0) -> None:
        """Puts the brush down.

        Args:
            erase: erases whatever the tool.
            line: a straight line from the last stroke's end.
            pressure: of a pen, 0..1.
        """
        values = self._tool.values
        erase = erase or values.tool == "eraser"
        self.end()
        pen = self._settings.values
        sized, opaque = pen.pen_size_curve if pen.pen_size else None, pen.pen_opacity_curve if pen.pen_opacity else None
        brush = Brush(values.size, values.hardness, values.opacity, erase, sized, opaque, values.spacing)
        self._stroke = Stroke(self._document.mask, brush)
        self._label = said("Erase") if erase else said("Paint")
        if line and self._last_end is not None:
            self.move_to(*self._last_end, pressure)
        self.move_to(x, y, pressure)

    def move_to(self, x: float, y: float, pressure: float = 1.0) -> None:
        """Draws on to a point; nothing without `begin`."""
        if self._stroke is not None:
            self._document.mask_touched(self._stroke.move_to(x, y, pressure))
            self._last_end = (x, y)

    def end(self) -> None:
        """Lifts the brush: the stroke becomes one undo step."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            self._document.record_stroke(stroke.before, self._label)

    def finish(self) -> None:
        """Ends whatever is being drawn: the mask is about to be changed otherwise."""
        self.end()
        self.end_gradient()

    def cancel(self) -> None:
        """Takes back the stroke under way."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            for rect, before in stroke.before:
                self._document.mask[rect.slices] = before
                self._document.mask_touched(rect)

    def drag_gradient(self, start: tuple[float, float], end: tuple[float, float], how: masks.Combine = "add") -> None:
        """Shows a gradient from 255 at `start` to 0 at `end` on the mask; `end_gradient` makes it one undo step."""
        if self._before is None:
            self._before = self._document.mask.copy()
        self._document.mask[...] = masks.with_gradient(self._before, start, end, self._tool.values.gradient, how)
        self._document.mask_touched(self._document.rect)

    def end_gradient(self, keep: bool = True) -> None:
        """Takes the gradient that is shown as it is, or takes it back."""
        before, self._before = self._before, None
        if before is None:
            return
        if keep:
            self._document.record_stroke(cut_up(before), said("Gradient"))
        else:
            self._document.mask[...] = before
        self._document.mask_touched(self._document.rect)

    def _forget(self) -> None:
        """What is being drawn lies on the mask of a document whose place another has taken."""
        self._stroke, self._before, self._last_end = None, None, None

"""Verbs on the mask: strokes, shapes, and edits of the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ldm_studio.core import mask as masks
from ldm_studio.core import selection
from ldm_studio.core.brush import Brush, Stroke
from ldm_studio.core.document import Document, DocumentState
from ldm_studio.core.geometry import Rect
from ldm_studio.core.history import MaskChange, cut_up, mask_change
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.wording import said
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ToolValues

Say = Callable[[str, str], None]

#: Pixels of a document above which all of its mask is edited off the GUI thread.
_AT_ONCE = 16 << 20


class MaskEditor:
    """Edits the mask of a document with the tool in the hand. Points are in document pixels.

    Of a large document all of the mask is edited off the GUI thread.
    """

    def __init__(self, document: Document, tool: Observable[ToolValues], errands: Errands, say: Say) -> None:
        self._document = document
        self._tool = tool
        self._errands = errands
        self._say = say
        # How many edits and documents there have been: while one is edited, another may come.
        self._edits = self._opened = 0
        document.mask_changed.connect(self._on_edit)
        document.replaced.connect(self._on_replaced)
        self._stroke: Stroke | None = None
        self._stroke_label = ""
        self._last_end: tuple[float, float] | None = None
        self._before: Mask | None = None

    @property
    def stroking(self) -> bool:
        """Whether a stroke or gradient is being drawn."""
        return self._stroke is not None or self._before is not None

    def begin_stroke(self, x: float, y: float, erase: bool = False, line: bool = False, pressure: float = 1.0) -> None:
        """Puts the brush down.

        Args:
            erase: erases whatever the tool.
            line: a straight line from the last stroke's end.
            pressure: of a pen, 0..1.
        """
        values = self._tool.values
        erase = erase or values.tool == "eraser"
        self.end_stroke()
        brush = Brush(
            values.size, values.hardness, values.opacity, erase, values.pressure_size, values.pressure_opacity
        )
        self._stroke = Stroke(self._document.mask, brush)
        self._stroke_label = said("Erase") if erase else said("Paint")
        if line and self._last_end is not None:
            self.stroke_to(*self._last_end, pressure)
        self.stroke_to(x, y, pressure)

    def stroke_to(self, x: float, y: float, pressure: float = 1.0) -> None:
        """Draws on to a point; nothing without `begin_stroke`."""
        if self._stroke is not None:
            self._document.mask_touched(self._stroke.move_to(x, y, pressure))
            self._last_end = (x, y)

    def end_stroke(self) -> None:
        """Lifts the brush: the stroke becomes one undo step."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            self._document.record_stroke(stroke.before, self._stroke_label)

    def cancel_stroke(self) -> None:
        """Takes back the stroke under way."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            for rect, before in stroke.before:
                self._document.mask[rect.slices] = before
                self._document.mask_touched(rect)

    def rectangle(self, rect: Rect, how: masks.Combine = "add") -> None:
        self._change(said("Rectangle"), lambda mask: masks.with_rectangle(mask, rect, how))

    def ellipse(self, rect: Rect, how: masks.Combine = "add") -> None:
        self._change(said("Ellipse"), lambda mask: masks.with_ellipse(mask, rect, how))

    def polygon(self, corners: Sequence[tuple[float, float]], how: masks.Combine = "add") -> None:
        """The inside of an outline of at least three corners."""
        self._change(said("Polygon"), lambda mask: masks.with_polygon(mask, corners, how))

    def lasso(self, points: Sequence[tuple[float, float]], how: masks.Combine = "add") -> None:
        self._change(said("Lasso"), lambda mask: masks.with_polygon(mask, points, how))

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

    def wand(self, x: int, y: int, how: masks.Combine = "add") -> None:
        """Takes the colours like that at a point, as the tool's tolerance and contiguity say."""
        values, seen = self._tool.values, self._seen()
        self._change(
            said("Magic wand"),
            lambda mask: masks.combined(
                mask, selection.similar(seen(), x, y, values.tolerance, values.contiguous), how
            ),
        )

    def cut_out(self, box: Rect, how: masks.Combine = "add") -> None:
        """Takes the object inside a box."""
        seen = self._seen()
        self._change(said("Select object"), lambda mask: masks.combined(mask, selection.cut_out(seen(), box), how))

    def fill_at(self, x: int, y: int, how: masks.Combine = "add") -> None:
        """Fills (or clears) the area around a point up to the mask's edges."""
        self._change(said("Fill"), lambda mask: masks.flood_filled(mask, x, y, how))

    def fill_all(self) -> None:
        self._change(said("Mask all"), masks.filled)

    def clear(self) -> None:
        self._change(said("Clear mask"), masks.cleared)

    def invert(self) -> None:
        self._change(said("Invert mask"), masks.inverted)

    def grow(self, pixels: int) -> None:
        self._change(said("Grow mask"), lambda mask: masks.grown(mask, pixels))

    def shrink(self, pixels: int) -> None:
        self._change(said("Shrink mask"), lambda mask: masks.shrunk(mask, pixels))

    def feather(self, pixels: int) -> None:
        self._change(said("Feather mask"), lambda mask: masks.feathered(mask, pixels))

    def smooth(self, pixels: int) -> None:
        self._change(said("Smooth mask"), lambda mask: masks.smoothed(mask, pixels))

    def border(self, pixels: int) -> None:
        self._change(said("Mask border"), lambda mask: masks.border(mask, pixels))

    def fill_holes(self) -> None:
        self._change(said("Fill holes"), masks.without_holes)

    def take_luminance(self) -> None:
        """The mask becomes the picture's brightness."""
        seen = self._seen()
        self._change(said("Mask what is bright"), lambda _: selection.luminance(seen()))

    def take_transparency(self) -> None:
        """The mask becomes the picture's transparency."""
        seen = self._seen()
        self._change(said("Mask what is transparent"), lambda _: selection.transparency(seen()))

    def _change(self, label: str, edit: Callable[[Mask], Mask]) -> None:
        self.end_stroke()
        if not self._large:
            self._document.change_mask(edit, label)
            return
        before, edits, opened = self._document.mask.copy(), self._edits, self._opened

        def work() -> tuple[Mask, MaskChange | None]:
            after = np.ascontiguousarray(edit(before), np.uint8)
            return after, mask_change(cut_up(before), after)

        def take(done: tuple[Mask, MaskChange | None]) -> None:
            if opened != self._opened:
                return  # Another document has taken its place.
            if edits == self._edits:
                self._document.take_mask(*done, label)
            else:
                self._change(label, edit)  # It was painted on meanwhile: that is not to be lost.

        self._errands.do(label, work, take, lambda sentence: self._say("error", sentence))

    @property
    def _large(self) -> bool:
        return self._document.width * self._document.height > _AT_ONCE

    def _seen(self) -> Callable[[], Pixels]:
        """What is seen now, to be asked for where it is needed."""
        if not self._large:
            return lambda: self._document.pixels
        state = DocumentState(self._document.layers, self._document.mask)
        return lambda: state.picture.pixels

    def _on_edit(self) -> None:
        self._edits += 1

    def _on_replaced(self) -> None:
        self._opened += 1

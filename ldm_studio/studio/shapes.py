"""Shapes combined with the mask: drawn, or found in the picture."""

from __future__ import annotations

from collections.abc import Sequence

from ldm_studio.core import mask as masks
from ldm_studio.core import selection
from ldm_studio.core.geometry import Rect
from ldm_studio.core.wording import said
from ldm_studio.studio.mask_changes import MaskChanges
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ToolValues


class Shapes:
    """Adds shapes to the mask, takes them away, or keeps what lies in them. Points are in document pixels."""

    def __init__(self, changes: MaskChanges, tool: Observable[ToolValues]) -> None:
        self._changes = changes
        self._tool = tool

    def rectangle(self, rect: Rect, how: masks.Combine = "add") -> None:
        self._changes.make(said("Rectangle"), lambda mask: masks.with_rectangle(mask, rect, how))

    def ellipse(self, rect: Rect, how: masks.Combine = "add") -> None:
        self._changes.make(said("Ellipse"), lambda mask: masks.with_ellipse(mask, rect, how))

    def polygon(self, corners: Sequence[tuple[float, float]], how: masks.Combine = "add") -> None:
        """The inside of an outline of at least three corners."""
        self._changes.make(said("Polygon"), lambda mask: masks.with_polygon(mask, corners, how))

    def lasso(self, points: Sequence[tuple[float, float]], how: masks.Combine = "add") -> None:
        self._changes.make(said("Lasso"), lambda mask: masks.with_polygon(mask, points, how))

    def wand(self, x: int, y: int, how: masks.Combine = "add") -> None:
        """Takes the colours like that at a point, as the tool's tolerance and contiguity say."""
        values, seen = self._tool.values, self._changes.seen()
        self._changes.make(
            said("Magic wand"),
            lambda mask: masks.combined(
                mask, selection.similar(seen(), x, y, values.tolerance, values.contiguous), how
            ),
        )

    def cut_out(self, box: Rect, how: masks.Combine = "add") -> None:
        """Takes the object inside a box."""
        seen = self._changes.seen()
        self._changes.make(
            said("Select object"), lambda mask: masks.combined(mask, selection.cut_out(seen(), box), how)
        )

    def fill_at(self, x: int, y: int, how: masks.Combine = "add") -> None:
        """Fills (or clears) the area around a point up to the mask's edges."""
        self._changes.make(said("Fill"), lambda mask: masks.flood_filled(mask, x, y, how))

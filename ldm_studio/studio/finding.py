"""Objects selected by a click or a box: by their colours, or by a model that knows what things look like."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.assets import Asset
from ldm_studio.core.composite import flatten
from ldm_studio.core.document import Document
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask
from ldm_studio.core.layers import changed_rect, composed, thinned
from ldm_studio.core.mask import Combine, combined
from ldm_studio.core.selection import Hint
from ldm_studio.core.wording import said
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.mask_changes import MaskChanges, Say
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ToolValues
from ldm_studio.studio.shapes import Shapes

Find = Callable[[str, Callable[[], NDArray[np.uint8]], object, Hint], Mask]
"""Finds an object: a model's file, what makes the picture, what tells pictures apart, and the hint. See
`diffusion.segmenting.Segmenter.find`.
"""

_NO_MODEL = said("No model that finds objects is in your folders: put SAM or SAM 2 there, in transformers' layout.")

#: Such models see about a thousand pixels on a side: of a larger document not all are put together for them.
_ENOUGH = 2048


class ObjectFinder:
    """Selects the object in a box, or at a pixel; each is one undo step.

    find: given by whoever knows the models; called on a thread of its own, one call after the other.
    """

    def __init__(
        self,
        document: Document,
        shapes: Shapes,
        changes: MaskChanges,
        tool: Observable[ToolValues],
        settings: Observable[Settings],
        models: Callable[[], Sequence[Asset]],
        errands: Errands,
        say: Say,
    ) -> None:
        self._document, self._shapes, self._changes = document, shapes, changes
        self._tool, self._settings, self._models = tool, settings, models
        self._errands, self._say = errands, say
        self._opened = 0
        # What the model looked at last: while the layers look the same, it need not look again.
        self._layers = document.layers
        self._key = object()
        self.find: Find | None = None
        document.replaced.connect(self._on_replaced)

    def in_box(self, box: Rect, how: Combine = "add") -> None:
        """Takes the object inside a box."""
        if self._tool.values.finder == "model":
            self._ask(Hint((self._document.height, self._document.width), box), how)
        else:
            self._shapes.cut_out(box, how)

    def at(self, x: int, y: int, how: Combine = "add") -> None:
        """Takes the object that a pixel belongs to; one outside of the document belongs to none."""
        if self._tool.values.finder != "model":
            self._say("info", said("Drag a box around the object; a click finds it with a model (By a model)."))
        elif 0 <= x < self._document.width and 0 <= y < self._document.height:
            self._ask(Hint((self._document.height, self._document.width), point=(x, y)), how)

    def _ask(self, hint: Hint, how: Combine) -> None:
        model, find, opened = self._model, self.find, self._opened
        if model is None or find is None:
            self._say("warning", _NO_MODEL)
            return
        if not changed_rect(self._layers, self._document.layers).empty:
            self._key = object()
        self._layers = self._document.layers
        picture, key = self._picture(), self._key

        def take(shape: Mask) -> None:
            if opened != self._opened:
                return  # Another document has taken its place.
            if shape.any():
                self._changes.make(said("Select object"), lambda mask: combined(mask, shape, how))
            else:
                self._say("info", said("No object was found there: try a box around it."))

        self._errands.do(
            said("Finding the object"),
            lambda: find(model.path, picture, key, hint),
            take,
            lambda sentence: self._say("error", sentence),
        )

    @property
    def _model(self) -> Asset | None:
        """The one that was chosen, else the first there is."""
        models = self._models()
        chosen = self._settings.values.segmenter
        return next((each for each in models if each.path == chosen), models[0] if models else None)

    def _picture(self) -> Callable[[], NDArray[np.uint8]]:
        """What is seen now, of every few pixels where there are many; to be made on another thread."""
        layers, dtype = [layer for layer in self._document.layers if layer.shown], self._document.dtype
        height, width = self._document.height, self._document.width
        stride = max(1, min(width, height) // _ENOUGH)

        def make() -> NDArray[np.uint8]:
            thin = layers if stride == 1 else [each for layer in layers if (each := thinned(layer, stride)) is not None]
            return flatten(composed(thin, Rect(0, 0, width // stride, height // stride), dtype))

        return make

    def _on_replaced(self) -> None:
        self._opened += 1
        self._key = object()
        self._layers = self._document.layers

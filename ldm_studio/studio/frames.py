"""The frame of the next run: what it is now, and setting it by hand."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ldm_studio.core import frame as geometry
from ldm_studio.core.document import Document
from ldm_studio.core.errors import StudioError
from ldm_studio.core.frame import GRID, Handle
from ldm_studio.core.geometry import Rect, frame_around
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.wording import said
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues, ToolValues
from ldm_studio.studio.running import automatic_frame

#: Parameters on which the automatic frame depends.
_MATTERS = ("mode", "model", "context")
#: Sets it where there is neither a mask nor a model to go by.
_USUAL = 512


class FrameEditor(QObject):
    """Knows the frame of the next run, and sets it by hand. What is dragged is one undo step when it is let go.

    Without a frame by hand what is dragged is the automatic one, or where nothing is masked one of the model's own size
    in the middle of the document.

    Signals:
        changed: `shown` or `basis` is another.
    """

    changed = Signal()

    def __init__(
        self,
        document: Document,
        tool: Observable[ToolValues],
        parameters: Observable[ParameterValues],
        model: Callable[[], ModelInfo],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._tool, self._parameters, self._model = document, tool, parameters, model
        self._automatic: Rect | None = None
        self._start: Rect | None = None
        self._held: Rect | None = None
        self._label: str = ""
        document.frame_changed.connect(self._on_document)
        document.replaced.connect(self._on_document)
        parameters.changed.connect(self._on_parameter)
        tool.changed.connect(self._on_tool)

    @property
    def shown(self) -> Rect | None:
        """The frame that a run would have; None: it would have none, or there is nothing to be run."""
        if self._held is not None:
            return self._held
        if self._parameters.values.mode == "text":
            return None
        return self._document.frame or self._automatic

    @property
    def by_hand(self) -> bool:
        """Whether it was set by hand, or is being."""
        return self._held is not None or self._document.frame is not None

    @property
    def held(self) -> bool:
        """Whether it is being dragged."""
        return self._held is not None

    @property
    def basis(self) -> Rect:
        """What is taken hold of: as `shown`, where every document has one."""
        frame = self._held or self._document.frame or self._automatic
        if frame is None:
            side = self._native
            middle = ((self._document.width - side) // 2, (self._document.height - side) // 2)
            frame = Rect(*middle, side, side)
        return frame if geometry.usable(frame, self._size) else geometry.on_grid(frame, self._size)

    def refresh(self) -> None:
        """Works the automatic frame out anew: the mask has changed, and the hand rests."""
        found = None
        if self._parameters.values.mode != "text":
            with contextlib.suppress(StudioError):  # There may be no model.
                found = automatic_frame(self._parameters.values, self._document, self._model())
        if found != self._automatic:
            self._automatic = found
            self.changed.emit()

    # Dragging

    def hold(self) -> None:
        """Takes hold of the frame."""
        self._start = self._held = self.basis

    def move_by(self, dx: float, dy: float, fine: bool) -> None:
        """Moves it by so many pixels from where it was taken hold of. fine: on multiples of `GRID`, whatever is set."""
        if self._start is not None:
            self._drag(said("Move frame"), geometry.moved(self._start, dx, dy, self._size, self._step(fine)))

    def resize_to(self, handle: Handle, x: float, y: float, fine: bool) -> None:
        """Brings a handle of it to a point; fine: see `move_by`."""
        if self._start is not None:
            frame = geometry.resized(self._start, handle, (x, y), self._size, self._step(fine), self._ratio)
            self._drag(said("Resize frame"), frame)

    def draw(self, start: tuple[float, float], to: tuple[float, float], fine: bool) -> None:
        """Draws another in its place, from one corner to the other; fine: see `move_by`."""
        if self._start is not None:
            self._drag(said("Draw frame"), geometry.drawn(start, to, self._size, self._step(fine), self._ratio))

    def let_go(self, keep: bool = True) -> None:
        """Leaves it where it is, or where it was."""
        held, start, self._held, self._start = self._held, self._start, None, None
        if keep and held is not None and held != start:
            self._document.change_frame(held, self._label)
        self.changed.emit()

    def _drag(self, label: str, frame: Rect) -> None:
        self._label, self._held = label, frame
        self.changed.emit()

    # At once

    def nudge(self, dx: int, dy: int) -> None:
        """Moves it by so many pixels; those that follow one another are one undo step."""
        frame = geometry.moved(self.basis, dx, dy, self._size, GRID)
        self._document.change_frame(frame, said("Move frame"), "nudge frame")

    def stretch(self, dx: int, dy: int) -> None:
        """Moves its right and lower edge by so many pixels, as `nudge`."""
        self._resize(self.basis.width + dx, self.basis.height + dy, "stretch frame")

    def resize(self, width: int, height: int) -> None:
        """Gives it another size; its left upper corner stays, and so does its ratio."""
        self._resize(width, height, "resize frame")

    def _resize(self, width: int, height: int, key: str) -> None:
        frame = self.basis
        handle = (1 if width != frame.width else 0, 1 if height != frame.height else 0)
        to = (frame.x + width, frame.y + height)
        after = geometry.resized(frame, handle, to, self._size, GRID, self._ratio)
        after = geometry.limited(Rect(frame.x, frame.y, after.width, after.height), self._size, GRID)
        self._document.change_frame(after, said("Resize frame"), key)

    def make_automatic(self) -> None:
        """From now on it follows the mask."""
        self._document.change_frame(None, said("Automatic frame"))

    def around_mask(self) -> None:
        """Sets it to the mask's surroundings, where it stays."""
        bounds, context = self._document.mask_bounds, self._parameters.values.context
        if not bounds.empty:
            frame = frame_around(bounds, self._size, self._native, context)
            self._document.change_frame(geometry.on_grid(frame, self._size), said("Frame the mask"))

    def whole(self) -> None:
        """Sets it to the whole picture."""
        self._document.change_frame(geometry.on_grid(self._document.rect, self._size), said("Frame the picture"))

    def upend(self) -> None:
        """Exchanges its width and height, and those of the ratio that is kept."""
        self._document.change_frame(geometry.upended(self.basis, self._size), said("Frame on end"))
        self._tool.set("frame_ratio", geometry.other_way(self._ratio))

    @property
    def _size(self) -> tuple[int, int]:
        return self._document.width, self._document.height

    @property
    def _ratio(self) -> geometry.Ratio:
        return self._tool.values.frame_ratio

    @property
    def _native(self) -> int:
        try:
            return self._model().native_size
        except StudioError:
            return _USUAL

    def _step(self, fine: bool) -> int:
        return GRID if fine else self._tool.values.frame_snap

    def _on_document(self) -> None:
        self._held = self._start = None
        self.refresh()
        self.changed.emit()

    def _on_parameter(self, name: str) -> None:
        if name in _MATTERS:
            self.refresh()
            self.changed.emit()

    def _on_tool(self, name: str) -> None:
        if name == "frame_ratio" and self._document.frame is not None:
            frame = geometry.in_ratio(self._document.frame, self._ratio, self._size)
            self._document.change_frame(frame, said("Resize frame"))

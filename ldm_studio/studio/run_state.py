"""The run as the window shows it: phase, progress, and a picture of every step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Preview
from ldm_studio.engine import events
from ldm_studio.studio.images import to_qimage

Phase = Literal["idle", "loading", "running", "paused", "decoding"]


@dataclass(frozen=True)
class StepView:
    """A step's picture: `number` counts from 1; `frame` is where it lies in the document (None: a new picture)."""

    number: int
    image: QImage
    frame: Rect | None


class RunState(QObject):
    """What is known of the newest run.

    Signals:
        changed: phase, text, progress or time left changed.
        steps_changed: a step's picture came, or the strip was emptied.
        shown_changed: another step is shown on the canvas.
    """

    changed = Signal()
    steps_changed = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phase: Phase = "idle"
        self.text = ""
        self.frame: Rect | None = None
        self.step = 0
        self.total = 0
        self.seconds_left: float | None = None
        self.preview_share = 0.0
        self.steps: list[StepView] = []
        self._chosen: int | None = None

    @property
    def busy(self) -> bool:
        return self.phase != "idle"

    @property
    def progress(self) -> float:
        """Share of the run done, 0..1."""
        if self.phase == "idle" or not self.total:
            return 0.0
        return self.step / self.total

    @property
    def shown(self) -> StepView | None:
        """The step shown on the canvas: the chosen one, else the newest of a run under way, else none."""
        if self._chosen is not None and self._chosen < len(self.steps):
            return self.steps[self._chosen]
        return self.steps[-1] if self.busy and self.steps else None

    @property
    def chosen(self) -> int | None:
        """Index into `steps` of the step that the user picked in the strip; None: follow the run."""
        return self._chosen

    def choose(self, index: int | None) -> None:
        """Shows a step of the strip on the canvas; None goes back to following the run (or to the result)."""
        if index is not None:
            index = min(max(0, index), len(self.steps) - 1) if self.steps else None
        if index != self._chosen:
            self._chosen = index
            self.shown_changed.emit()

    def begin(self, text: str, frame: Rect | None = None) -> None:
        """A run was asked for: the strip is emptied. frame: what of the document it paints; None: a new picture."""
        self.phase, self.text, self.frame = "loading", text, frame
        self.step = self.total = 0
        self.seconds_left = None
        self.steps = []
        self._chosen = None
        self._tell_all()

    def take(self, event: events.Event) -> None:
        """Brings an event of the newest run into the state."""
        match event:
            case events.Loading(text=text):
                self.phase, self.text = "loading", text
            case events.Started(steps=steps):
                self.phase, self.total, self.text = "running", steps, ""
            case events.StepDone():
                self.step, self.total = event.step, event.steps
                self.seconds_left, self.preview_share = event.left, event.preview_share
                if isinstance(event.preview, Preview):
                    preview = event.preview
                    self.steps.append(StepView(event.step, to_qimage(preview.pixels), preview.frame))
                    self.steps_changed.emit()
                    if self._chosen is None:
                        self.shown_changed.emit()
            case events.Paused():
                self.phase, self.text = "paused", f"Paused after step {event.step}"
            case events.Resumed():
                self.phase, self.text = "running", ""
            case events.Decoding():
                self.phase, self.text = "decoding", "Decoding the result"
            case events.Finished() | events.Stopped() | events.Failed():
                self.phase, self.text, self.seconds_left = "idle", "", None
                self.shown_changed.emit()
        self.changed.emit()

    def clear(self) -> None:
        """Forgets the steps (the document was replaced)."""
        self.steps = []
        self._chosen = None
        self._tell_all()

    def _tell_all(self) -> None:
        self.changed.emit()
        self.steps_changed.emit()
        self.shown_changed.emit()

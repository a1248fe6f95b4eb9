"""Results waiting to be accepted or thrown away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ldm_studio.core.job import Result
from ldm_studio.studio.images import to_qimage


@dataclass(frozen=True)
class Candidate:
    """A result with its picture for the screen and the seconds its run took.

    label: what sets it apart from that of the whole run ("guidance 5 to 9", "step 7"); "" where nothing does.
    """

    result: Result
    image: QImage
    seconds: float
    label: str = ""


class Results(QObject):
    """The candidates of the document, newest last, and which of them the canvas shows.

    Signals:
        changed: candidates, choice or comparing changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Candidate] = []
        self._index: int | None = None
        self._comparing = False

    @property
    def index(self) -> int | None:
        """Which candidate is shown; None when there is none."""
        return self._index

    @property
    def current(self) -> Candidate | None:
        return None if self._index is None else self.items[self._index]

    @property
    def comparing(self) -> bool:
        """While True the canvas shows the document as it was before the run."""
        return self._comparing

    def set_comparing(self, on: bool) -> None:
        if on != self._comparing:
            self._comparing = on
            self.changed.emit()

    def add(self, result: Result, seconds: float, label: str = "") -> None:
        self.items.append(Candidate(result, to_qimage(result.pixels), seconds, label))
        self._index = len(self.items) - 1
        self._comparing = False
        self.changed.emit()

    def drop(self, label: str) -> None:
        """Takes out the candidates of a label, without a word: others take their place."""
        self.items = [item for item in self.items if item.label != label]
        self._index = len(self.items) - 1 if self.items else None

    def exchange(self, result: Result) -> None:
        """Puts another result in place of the shown one."""
        if self._index is not None:
            now = self.items[self._index]
            self.items[self._index] = Candidate(result, to_qimage(result.pixels), now.seconds, now.label)
            self.changed.emit()

    def select(self, index: int) -> None:
        """Shows a candidate (clamped to those there are)."""
        if self.items:
            self._index = min(max(0, index), len(self.items) - 1)
            self.changed.emit()

    def step(self, by: int) -> None:
        """Goes to the next (+1) or previous (-1) candidate, round at the ends."""
        if self.items and self._index is not None:
            self.select((self._index + by) % len(self.items))

    def remove_current(self) -> Candidate | None:
        """Takes the shown candidate out and returns it."""
        if self._index is None:
            return None
        gone = self.items.pop(self._index)
        self._index = min(self._index, len(self.items) - 1) if self.items else None
        self._comparing = False
        self.changed.emit()
        return gone

    def clear(self) -> None:
        self.items.clear()
        self._index = None
        self._comparing = False
        self.changed.emit()

"""The strip of steps: a picture of every step of the run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.panels.strip import Strip
from ldm_studio.ui.theme import Theme


class StepsPanel(QWidget):
    """Shows each step as it comes. Choosing one shows it on the canvas; so does the pointer, while it is over one."""

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = studio.run
        self._pinned: int | None = None
        self._looking = False
        self.strip = Strip("Steps", theme)
        self._empty = QLabel(
            "The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there."
        )
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(tokens.GRID * 2, 0, tokens.GRID * 2, 0)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(tokens.GRID, 0, tokens.GRID, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.strip)
        self.setFixedHeight(self.strip.height() + tokens.HALF)
        studio.run.steps_changed.connect(self._on_steps)
        studio.run.shown_changed.connect(self._on_shown)
        self.strip.chosen.connect(self._on_chosen)
        self.strip.looked_at.connect(self._on_looked_at)
        self._on_steps()

    def _on_steps(self) -> None:
        steps = self._run.steps
        if len(steps) < self.strip.count():
            self.strip.reset_to(0)
            self._pinned = None
        for step in steps[self.strip.count() :]:
            self.strip.add(step.image, str(step.number), f"Step {step.number}")
        self._stack.setCurrentWidget(self.strip if steps else self._empty)
        if steps and self._run.chosen is None:
            self.strip.scrollToItem(self.strip.item(self.strip.count() - 1))

    def _on_shown(self) -> None:
        if self._looking:
            return
        self._pinned = self._run.chosen
        if self._pinned is None:
            self.strip.show_row(-1)
        elif self._pinned != self.strip.currentRow():
            self.strip.show_row(self._pinned)

    def _on_chosen(self, row: int) -> None:
        self._looking = False
        self._pinned = row
        self._run.choose(row)

    def _on_looked_at(self, row: int) -> None:
        """The pointer shows a step for as long as it is over it; then what was shown before comes back."""
        self._looking = row >= 0
        self._run.choose(row if self._looking else self._pinned)

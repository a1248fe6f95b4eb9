"""The strip of steps: a picture of every step of the run and of its branches."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import tool_button
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.paint_later import PaintLater
from ldm_studio.ui.panels.guidance_lane import HEIGHT, GuidanceLane
from ldm_studio.ui.panels.step_grid import StepGrid
from ldm_studio.ui.panels.step_model import StepModel
from ldm_studio.ui.theme import Theme

#: A step that comes is taken up by the strip, and then painted, so long after the canvas took it.
_FOLLOW_MS = 16
_LATER_MS = 12

#: What the help page says about the strip's own keys.
KEYS = (
    (said("Arrow keys"), said("Choose a step; up and down: of another branch")),
    (said("Home, End"), said("First and last step of the branch")),
    (said("Space"), said("Pause or resume the run")),
)


class StepsPanel(QWidget):
    """Shows each step as it comes. Choosing one shows it on the canvas; so does the pointer, while it is over one."""

    def __init__(self, studio: Studio, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = studio.run
        self._commands = studio.commands
        self._pinned: int | None = None
        self._looking = False
        self._model = StepModel(studio.run, parent=self)
        self.strip = StepGrid(self._model, theme)
        self.go_on = tool_button(studio.commands, "run.go_on", icons, "branch")
        self.take = tool_button(studio.commands, "run.take", icons, "check")
        self.lane = GuidanceLane(studio, theme)
        self._parameters = studio.parameters
        self._has_lane = False
        self._empty = QLabel(
            tr(
                "The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it "
                "there."
            )
        )
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(tokens.GRID * 2, 0, tokens.GRID * 2, 0)
        self._full = QWidget()
        self._strip_later = PaintLater(self.strip.viewport(), _LATER_MS)
        self._follow_timer = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._follow_timer.timeout.connect(self.follow)
        self._lay_out()
        studio.parameters.changed.connect(self._on_parameter)
        studio.run.steps_changed.connect(self._on_steps)
        studio.run.shown_changed.connect(self._on_shown)
        self.strip.chosen.connect(self._on_chosen)
        self.strip.looked_at.connect(self._on_looked_at)
        self.strip.rows_changed.connect(self._on_rows)
        self.strip.space_pressed.connect(lambda: self._commands.trigger("run.pause"))
        self.follow()

    def follow(self) -> None:
        """Brings the strip up to what the run is now; by itself it lags a few milliseconds behind a run under way."""
        self._follow_timer.stop()
        if self._run.busy:
            self._strip_later.hold()
        self._model.refresh()
        steps = self._run.steps
        # A forgotten step cannot be returned to when the pointer leaves.
        self._pinned = self._run.chosen if not self._looking or self._run.chosen is None else self._pinned
        if self._pinned is not None and self._pinned >= len(steps):
            self._pinned = None
        self._stack.setCurrentWidget(self._full if steps else self._empty)
        if steps and self._run.chosen is None:
            self.strip.scroll_to_newest()

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(tokens.HALF)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        buttons.setContentsMargins(0, tokens.HALF, 0, 0)
        row = QHBoxLayout(self._full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.HALF)
        row.addWidget(self.strip, 1)
        row.addLayout(buttons)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(tokens.GRID, 0, tokens.GRID, 0)
        whole.setSpacing(0)
        whole.addWidget(self.lane)
        whole.addLayout(self._stack, 1)
        self._on_parameter("guidance_schedule")

    def _on_rows(self) -> None:
        self.setFixedHeight(self.strip.wanted_height + tokens.HALF + (HEIGHT if self._has_lane else 0))

    def _on_parameter(self, name: str) -> None:
        """The lane is there while guidance changes over the steps."""
        if name == "guidance_schedule":
            self._has_lane = bool(self._parameters.values.guidance_schedule)
            self.lane.setVisible(self._has_lane)
            self._on_rows()

    def _on_steps(self) -> None:
        """Each step of a run has canvas, progress and strip to change: they take turns, so that a hand draws on."""
        if not self._run.busy or not self._model.may_wait:
            self.follow()
        elif not self._follow_timer.isActive():
            self._follow_timer.start()

    def _on_shown(self) -> None:
        if self._looking:
            return
        if self._follow_timer.isActive() and (self._run.chosen is not None or not self._run.busy):
            self.follow()
        self._pinned = self._run.chosen
        self.strip.show_step(-1 if self._pinned is None else self._pinned)

    def _on_chosen(self, place: int) -> None:
        self._looking = False
        self._pinned = place
        self._run.choose(place)

    def _on_looked_at(self, place: int) -> None:
        """The pointer shows a step for as long as it is over it; then what was shown before comes back."""
        self._looking = place >= 0
        self._run.choose(place if self._looking else self._pinned)

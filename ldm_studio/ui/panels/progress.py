"""Starting a run, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ldm_studio.studio.language import local, tr
from ldm_studio.studio.run_state import RunState
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import push_button, shortcut_text, tool_button
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.memory_watch import MemoryWatch
from ldm_studio.ui.paint_later import PaintLater

_RANGE = 1000
_LATER_MS = 12


class ProgressPanel(QWidget):
    """The Generate button, the run's progress, and what can be done to the run."""

    def __init__(self, studio: Studio, icons: Icons, memory: MemoryWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._run = studio.run
        self._results = studio.results
        self._was_busy = False
        self._later = PaintLater(self, _LATER_MS)
        self._shown_paused: bool | None = None
        self._outcome = tr("Ready")
        self._icons = icons
        commands = studio.commands
        self._commands = commands
        self.generate = push_button(commands, "run.generate", icons, "generate", primary=True)
        self.pause = tool_button(commands, "run.pause", icons, "pause")
        self.step = tool_button(commands, "run.step", icons, "step")
        self.apply = tool_button(commands, "run.apply", icons, "apply")
        self.cancel = tool_button(commands, "run.cancel", icons, "stop")
        self.bar = QProgressBar()
        self.bar.setRange(0, _RANGE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.text = QLabel()
        self.detail = ElidedLabel()
        self.detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.text, self.detail):
            label.setProperty("muted", True)
            label.setProperty("small", True)
        self.tight = QLabel()
        self.tight.setWordWrap(True)
        self.tight.setProperty("attention", True)
        self.tight.setAccessibleName(tr("Memory"))
        self.tight.hide()
        self._lay_out()
        memory.changed.connect(self._show_memory)
        commands.rebound.connect(self._show_keys)
        self._show_keys()
        studio.run.changed.connect(self._show)
        studio.runner.finished.connect(self._on_finished)
        studio.runner.failed.connect(self._on_failed)
        self._show()

    def _show_keys(self) -> None:
        title, keys = tr("Generate"), shortcut_text(self._commands["run.generate"])
        self.generate.setText(f" {title}   {keys}")
        self._pause_keys = shortcut_text(self._commands["run.pause"])

    def _lay_out(self) -> None:
        texts, state, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        texts.setSpacing(tokens.GRID)
        texts.addWidget(self.text)
        texts.addWidget(self.detail, 1)
        state.setSpacing(tokens.HALF)
        state.addLayout(texts)
        state.addWidget(self.bar)
        row.setSpacing(tokens.HALF)
        row.addLayout(state, 1)
        row.addSpacing(tokens.HALF)
        for button in (self.apply, self.pause, self.step, self.cancel):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self.tight)
        layout.addWidget(self.generate)
        layout.addLayout(row)

    def _show(self) -> None:
        run = self._run
        if run.busy and self._was_busy:
            self._later.hold()
        self._show_share()
        if self._was_busy and not run.busy:
            self._outcome = tr("Cancelled")  # What else it was, `finished` or `failed` says right after.
        self._was_busy = run.busy
        self.text.setText(progress_text(run) or self._outcome)
        self.detail.setText(detail_text(run))
        self.detail.shorter = left_text(run)
        self.detail.setToolTip(self.detail.text())
        paused = run.phase == "paused"
        if paused == self._shown_paused:
            return
        self._shown_paused = paused
        self.pause.setAccessibleName(tr("Resume run") if paused else tr("Pause run"))
        title = tr("Resume") if paused else tr("Pause")
        self.pause.setToolTip(f"{title} ({self._pause_keys})")
        self._icons.attach(self.pause, "play" if paused else "pause")

    def _show_memory(self) -> None:
        """Quietly: it may fit nevertheless, and Generate stays what it is."""
        self.tight.setText(self._memory.warning)
        self.tight.setVisible(bool(self._memory.warning))

    def _show_share(self) -> None:
        """Has the bar painted with everything else: by itself it would have the whole window painted at once."""
        run = self._run
        indeterminate = run.phase in ("loading", "decoding") and not run.step
        self.bar.setUpdatesEnabled(False)
        self.bar.setRange(0, 0 if indeterminate else _RANGE)
        if not indeterminate:
            self.bar.setValue(round(run.progress * _RANGE))
        self.bar.setUpdatesEnabled(True)

    def _on_finished(self) -> None:
        self._end(tr("Done in {time}", time=duration(self._results.items[-1].seconds)))

    def _on_failed(self) -> None:
        if not self._run.busy:
            self._end(tr("Failed"))

    def _end(self, outcome: str) -> None:
        self._outcome = outcome
        self.text.setText(outcome)
        # A screen reader says it: who cannot see the picture come waits for this.
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))


def progress_text(run: RunState) -> str:
    """What the run is doing, in a few words; "" while there is none."""
    if run.phase == "running":
        return tr("Step {step} of {total}", step=run.step, total=run.total)
    return local(run.text)


def left_text(run: RunState) -> str:
    """Time left; "" where that is not known."""
    if run.seconds_left is None or run.phase not in ("running", "paused"):
        return ""
    return tr("{time} left", time=duration(run.seconds_left))


def detail_text(run: RunState) -> str:
    """Time left, and the share of it that previews take."""
    parts = [left_text(run)] if left_text(run) else []
    if run.preview_share > 0 and run.phase == "running":
        parts.append(tr("previews {share:.0%}", share=run.preview_share))
    return "  ·  ".join(parts)


def duration(seconds: float) -> str:
    """ "12 s", "3:05 min"."""
    if seconds < 1:
        return "< 1 s"
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60}:{whole % 60:02d} min"

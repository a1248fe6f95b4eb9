"""Results that wait to be accepted or thrown away."""

from __future__ import annotations

import operator
from itertools import takewhile

from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from ldm_studio.core.reblending import can_reblend, reblended
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.results import Candidate, Results
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.carrying import packed
from ldm_studio.ui.commanding import Actions, add_context_menu, push_button, tool_button
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField, named
from ldm_studio.ui.panels.progress import duration
from ldm_studio.ui.panels.strip import Strip
from ldm_studio.ui.theme import Theme

_HOLD_MS = 300
_MENU = (
    ("run.accept", "run.discard"),
    ("run.use_prompt", "run.use_seed", "run.use_recipe"),
    ("mask.keep_result", "file.save_result"),
)


class CompareButton(QToolButton):
    """Shows the picture as it was: while it is held, or, after a short press, until the next one."""

    def __init__(self, results: Results, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._was = False
        self._clock = QElapsedTimer()
        self.setAccessibleName(tr("Compare with before"))
        self.setToolTip(tr("Compare with before: hold to look, or press to switch (C)"))
        self.setFixedSize(tokens.BUTTON_HEIGHT, tokens.BUTTON_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        icons.attach(self, "compare")
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._on_released)
        self.clicked.connect(self._show)
        results.changed.connect(self._show)

    def _on_pressed(self) -> None:
        self._was = self._results.comparing
        self._clock.start()
        self._results.set_comparing(True)

    def _on_released(self) -> None:
        held = self._clock.elapsed() >= _HOLD_MS
        self._results.set_comparing(not held and not self._was)

    def _show(self) -> None:
        # Checked by what is so, not by Qt's own toggling of the press.
        self.setChecked(self._results.comparing)


class ResultsPanel(QWidget):
    """The candidates, and what can be done with the one on the canvas."""

    def __init__(self, studio: Studio, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._shown: list[Candidate] = []
        commands = studio.commands
        self.strip = Strip(tr("Results"), theme, 56)
        self.caption = ElidedLabel()
        self.caption.setProperty("muted", True)
        self.caption.setProperty("small", True)
        self.edge = NumberField(tr("Edge of the result"), 0, 128, suffix=" px", slider=False)
        self.edge.setToolTip(tr("Over how many pixels the result blends in, inside of what was masked: no new run"))
        self.edge.valueChanged.connect(self._blend)
        self._edge_part = named(tr("Edge"), self.edge)
        self.accept = push_button(commands, "run.accept", icons, "check", tr("Accept"))
        self.discard = push_button(commands, "run.discard", icons, "close", tr("Discard"))
        self.compare = CompareButton(studio.results, icons)
        self.use = tool_button(commands, "run.use_recipe", icons, "recipe")
        self.save = tool_button(commands, "file.save_result", icons, "save")
        self._empty = QLabel(tr("Results appear here. Accept one to make it a layer; until then nothing is changed."))
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._lay_out()
        studio.results.changed.connect(self._show)
        self.strip.chosen.connect(self._on_chosen)
        self.strip.let_drag(self._carried)
        self._show()

    def add_menu(self, actions: Actions) -> None:
        """Gives the thumbnails their context menu, of the window's actions."""
        add_context_menu(self.strip, actions, _MENU, self._choose_at)

    def _choose_at(self, at: QPoint) -> bool:
        item = self.strip.itemAt(at)
        if item is not None:
            self._on_chosen(self.strip.row(item))
        return item is not None

    def _carried(self, row: int) -> QMimeData | None:
        """A result's words and seed, to be dropped on the panel's fields; an enlargement has none."""
        recipe = self._studio.results.items[row].result.recipe
        return None if recipe.task == "enlarge" else packed(recipe)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.HALF)
        for button in (self.accept, self.discard, self.compare, self.use, self.save):
            button.setIconSize(QSize(18, 18))
            buttons.addWidget(button)
        full = QWidget()
        layout = QVBoxLayout(full)
        layout.setContentsMargins(tokens.GRID, tokens.HALF, tokens.GRID, tokens.GRID)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(self.strip)
        told = QHBoxLayout()
        told.setSpacing(tokens.GRID)
        told.addWidget(self.caption, 1)
        told.addWidget(self._edge_part)
        layout.addLayout(told)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self._empty.setContentsMargins(tokens.GRID * 2, 0, tokens.GRID * 2, 0)

    def _show(self) -> None:
        results = self._studio.results
        same = sum(takewhile(bool, map(operator.is_, self._shown, results.items)))
        if same < max(len(self._shown), len(results.items)):
            self.strip.reset_to(same)
            for number, candidate in enumerate(results.items[same:], same + 1):
                self.strip.add(
                    candidate.image,
                    str(number),
                    tr("Result {number}: {words}", number=number, words=describe(candidate)),
                )
            self._shown = list(results.items)
        self._stack.setCurrentIndex(1 if results.items else 0)
        self.strip.show_row(results.index if results.index is not None else -1)
        current = results.current
        able = current is not None and can_reblend(current.result)
        self._edge_part.setVisible(able)
        if current is not None and able:
            with QSignalBlocker(self.edge):
                self.edge.setValue(current.result.recipe.softness)
        text = "" if current is None else describe(current)
        self.caption.setText(text)
        self.caption.setToolTip(text if current is None else f"{text}\n{current.result.recipe.prompt[:500]}")

    def _blend(self, softness: int) -> None:
        current = self._studio.results.current
        if current is not None:
            self._studio.results.exchange(reblended(current.result, softness))

    def _on_chosen(self, row: int) -> None:
        self._studio.run.choose(None)
        self._studio.results.select(row)


def describe(candidate: Candidate) -> str:
    """A result in one line: seed, time, what changed on the way, and prompt."""
    recipe = candidate.result.recipe
    prompt = " ".join(recipe.prompt[:120].split()) or tr("no prompt")
    parts = (tr("Seed {seed}", seed=recipe.seed), duration(candidate.seconds), local(candidate.label), prompt)
    return "  ·  ".join(part for part in parts if part)

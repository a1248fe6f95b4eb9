"""The parameters of the next run."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.core.recipe import MAX_SEED
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.parameters import MAX_VARIATIONS, MODES, Mode
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.taking import take_seed
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.carrying import DropTarget
from ldm_studio.ui.choice import Choice
from ldm_studio.ui.commanding import tool_button
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.guides import GuideList
from ldm_studio.ui.panels.loras import LoraList
from ldm_studio.ui.panels.model_choice import ModelChoice
from ldm_studio.ui.panels.parameter_texts import ALL, CACHE_COST, COMPILED_COST, GUIDED_COST, MODE_TIPS, NUMBERS, Number
from ldm_studio.ui.panels.regions import RegionList
from ldm_studio.ui.panels.upscaler_choice import UpscalerChoice
from ldm_studio.ui.segments import Segments


class ParametersPanel(QWidget):
    """Everything that a run depends on besides prompt and mask. Shows what matters in the present mode."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._rows: list[tuple[tuple[Mode, ...], bool, list[QWidget]]] = []
        self.model = ModelChoice(studio)
        self.sampler = Choice(tr("Sampler"), tr("How noise is taken away from step to step"))
        self.few_steps = QCheckBox()
        self._few_row: list[QWidget] = []
        self._cache_row: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        modes = {mode: (title, MODE_TIPS[mode]) for mode, title in MODES.items()}
        layout.addWidget(Segments(studio.parameters, "mode", tr("Mode"), modes))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GRID)
        self._grid.setVerticalSpacing(tokens.HALF)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        self._sizes: list[tuple[NumberField, str]] = []
        # What drawing in few steps takes the place of.
        self._slow: list[QWidget] = [self.sampler]
        self._add_choices()
        self._loras = LoraList(studio, icons)
        self._add_row("LoRA", self._loras, ALL)
        for number in NUMBERS:
            if not number.more:
                self._add_number(number)
            if number.name == "steps":
                self._add_few_steps()
        self._add_size()
        self._add_seed(icons)
        self._guides = GuideList(studio, icons)
        self._add_row(tr("Guides"), self._guides, ALL)
        self._regions = RegionList(studio, icons)
        self._add_row(tr("Regions"), self._regions, ALL)
        self._add_more(icons)
        for number in NUMBERS:
            if number.more:
                self._add_number(number)
        self._add_matching()
        self._add_schedule(icons)
        self._add_speed()
        self._add_variation(icons)
        self._fit_model()
        studio.models_changed.connect(self._fit_model)
        studio.models_changed.connect(self._show_mode)
        studio.parameters.changed.connect(self._on_parameter)
        self._show_mode()

    def _add_choices(self) -> None:
        self.sampler.addItem(tr("Model's own"), "")
        for key, title in SAMPLERS.items():
            self.sampler.addItem(title, key)
        bind(self._studio.parameters, "sampler", self.sampler)
        self._add_row(tr("Model"), self.model, ALL)
        self._add_row(tr("Sampler"), self.sampler, ALL)

    def _add_number(self, number: Number) -> None:
        field = NumberField(
            local(number.title),
            number.low,
            number.high,
            step=number.step,
            decimals=number.decimals,
            suffix=number.suffix,
        )
        field.setToolTip(local(number.tip))
        bind(self._studio.parameters, number.name, field)
        self._add_row(local(number.title), field, number.modes, number.more)
        if number.name in ("steps", "guidance"):
            self._slow.append(field)

    def _add_few_steps(self) -> None:
        self.few_steps.setAccessibleName(tr("Draw in few steps"))
        bind(self._studio.parameters, "few_steps", self.few_steps)
        self._add_row("", self.few_steps, ALL)
        self._few_row = self._rows[-1][2]

    def _add_matching(self) -> None:
        matching = QCheckBox(tr("Match colours at the edge"))
        matching.setAccessibleName(tr("Match colours at the edge"))
        matching.setToolTip(tr("Shifts the shades of what was painted by as much as the model shifted those around it"))
        bind(self._studio.parameters, "match_colours", matching)
        self._add_row("", matching, ("inpaint",), more=True)
        self._add_row(tr("Enlarging"), UpscalerChoice(self._studio), ("inpaint", "image"), more=True)

    def _add_schedule(self, icons: Icons) -> None:
        """Guidance over the steps, in words: what cannot be read yet is marked and changes nothing."""
        self.schedule = QLineEdit()
        self.schedule.setAccessibleName(tr("Guidance over the steps"))
        self.schedule.setPlaceholderText("9 until 30 %, then 5")
        self.schedule.setToolTip(
            tr("Guidance over the steps, in place of the value above; empty: the same at every step")
        )
        bind(self._studio.parameters, "guidance_schedule", self.schedule)
        self.schedule.textChanged.connect(self._mark_schedule)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(self.schedule, 1)
        layout.addWidget(tool_button(self._studio.commands, "run.keyframes", icons, "keyframes"))
        row.setFocusProxy(self.schedule)
        self._add_row(tr("Schedule"), row, ALL, more=True)

    def _mark_schedule(self, text: str) -> None:
        wrong = text != self._studio.parameters.values.guidance_schedule
        if wrong != bool(self.schedule.property("invalid")):
            self.schedule.setProperty("invalid", wrong)
            self.schedule.style().polish(self.schedule)

    def _add_speed(self) -> None:
        """What makes runs faster at a price."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        tip = tr(
            "Guidance only between these shares of the steps: a step outside takes about half the "
            "time (0.53 with Stable Diffusion 1.5). {cost}",
            cost=GUIDED_COST,
        )
        for name, title in (("guidance_from", tr("Guidance from")), ("guidance_until", tr("Guidance until"))):
            field = NumberField(title, 0, 1, step=0.05, decimals=2, slider=False)
            field.setToolTip(tip)
            bind(self._studio.parameters, name, field)
            layout.addWidget(field)
        layout.addStretch(1)
        self._add_row(tr("Guided"), row, ALL, more=True)
        compiled = QCheckBox(tr("Compile the model"))
        compiled.setAccessibleName(tr("Compile the model"))
        compiled.setToolTip(
            tr("Compiles the backbone's blocks before the first step (torch.compile). {cost}", cost=COMPILED_COST)
        )
        bind(self._studio.parameters, "compiled", compiled)
        self._add_row("", compiled, ALL, more=True)
        cache = NumberField(tr("Block cache"), 0, 1, step=0.05, decimals=2)
        cache.setToolTip(
            tr(
                "Leaves out a transformer's further blocks in steps in which its first one changes by less than this "
                "share (0: never). {cost}",
                cost=CACHE_COST,
            )
        )
        bind(self._studio.parameters, "block_cache", cache)
        self._add_row(tr("Block cache"), cache, ALL, more=True)
        self._cache_row = self._rows[-1][2]

    def _add_variation(self, icons: Icons) -> None:
        """A near variation: the noise of the seed, turned towards that of another."""
        share = NumberField(tr("Variation strength"), 0, 1, step=0.01, decimals=2)
        share.setToolTip(tr("Near variations: how far the noise is turned to that of the variation seed"))
        bind(self._studio.parameters, "variation_strength", share)
        self._add_row(tr("Variation"), share, ALL, more=True)
        box = NumberField(tr("Variation seed"), 0, MAX_SEED, slider=False)
        box.box.setMinimumWidth(64)
        box.box.setMaximumWidth(10_000)
        box.box.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        box.setToolTip(tr("The seed whose noise the variation turns to"))
        bind(self._studio.parameters, "variation_seed", box)
        dice = tool_button(self._studio.commands, "run.variation_dice", icons, "dice")
        dice.setIconSize(QSize(18, 18))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(box, 1)
        layout.addWidget(dice)
        row.setFocusProxy(box)
        self._add_row(tr("Variation seed"), row, ALL, more=True)
        count = NumberField(tr("Number of variations"), 2, MAX_VARIATIONS)
        count.setToolTip(tr('How many results "{title}" makes', title=self._studio.commands["run.variations"].title))
        bind(self._studio.parameters, "variations", count)
        self._add_row(tr("How many"), count, ALL, more=True)

    def _add_seed(self, icons: Icons) -> None:
        box = NumberField(tr("Seed"), 0, MAX_SEED, slider=False)
        box.box.setMinimumWidth(64)
        box.box.setMaximumWidth(10_000)
        box.box.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        box.setToolTip(tr("The same seed with the same parameters gives the same picture"))
        bind(self._studio.parameters, "seed", box)
        commands = self._studio.commands
        dice = tool_button(commands, "run.dice", icons, "dice")
        lock = tool_button(commands, "run.lock_seed", icons, "unlock")
        for button in (dice, lock):
            button.setIconSize(QSize(18, 18))

        self._lock, self._icons = lock, icons
        self._show_lock()
        row = self.seed_row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        layout.addWidget(box, 1)
        layout.addWidget(dice)
        layout.addWidget(lock)
        row.setFocusProxy(box)
        DropTarget(row, partial(take_seed, self._studio))
        self._add_row(tr("Seed"), row, ALL)

    def _add_size(self) -> None:
        for name, title in (("width", tr("Width")), ("height", tr("Height"))):
            field = NumberField(title, 64, 2048, step=8, suffix=" px", snap=True)
            self._sizes.append((field, title))
            bind(self._studio.parameters, name, field)
            self._add_row(title, field, ("text",))

    def _add_more(self, icons: Icons) -> None:
        """Shows and hides what is seldom needed."""
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setAccessibleName(tr("More parameters"))
        self.more.setToolTip(tr("Show or hide further parameters"))
        self.more.setProperty("flat", True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setIconSize(QSize(14, 14))
        self._icons = icons
        self.more.clicked.connect(self._on_more)
        self._studio.settings.changed.connect(self._on_setting)
        self._grid.addWidget(self.more, self._grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._show_more()

    def _on_more(self) -> None:
        settings = self._studio.settings
        settings.set("more_parameters", not settings.values.more_parameters)

    def _on_setting(self, name: str) -> None:
        if name == "more_parameters":
            self._show_more()
            self._show_mode()

    def _show_more(self) -> None:
        shown = self._studio.settings.values.more_parameters
        self._icons.attach(self.more, "chevron-down" if shown else "chevron-right")
        self.more.setText(tr("Less") if shown else tr("More"))

    def _add_row(self, title: str, field: QWidget, modes: tuple[Mode, ...], more: bool = False) -> None:
        label = QLabel(title)
        label.setProperty("muted", True)
        label.setBuddy(field)
        row = self._grid.rowCount()
        # Beside a list its title stands at the top.
        tall = isinstance(field, LoraList | GuideList | RegionList)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag(0))
        self._grid.addWidget(field, row, 1)
        self._rows.append((modes, more, [label, field]))

    def _on_parameter(self, name: str) -> None:
        if name in ("mode", "model", "loras", "guides", "regions"):
            self._show_mode()
        if name == "model":
            self._fit_model()
        elif name == "seed_locked":
            self._show_lock()
        elif name == "few_steps":
            self._show_few_steps()

    def _show_few_steps(self) -> None:
        """Offers what the model has; while it is chosen, what it takes the place of cannot be set."""
        few = self._studio.runner.model.few_steps if self._studio.models else None
        for widget in self._few_row:
            widget.setVisible(few is not None)
        if few is not None:
            self.few_steps.setText(tr("Quick, in {steps} steps", steps=few.steps))
            self.few_steps.setToolTip(
                tr(
                    "Draws in {steps} steps as the model itself suggests, in place of steps, sampler and guidance: a "
                    "little rougher, and several times as fast",
                    steps=few.steps,
                )
            )
        for field in self._slow:
            field.setEnabled(few is None or not self._studio.parameters.values.few_steps)

    def _show_lock(self) -> None:
        locked = self._studio.parameters.values.seed_locked
        self._icons.attach(self._lock, "lock" if locked else "unlock")
        self._lock.setChecked(locked)

    def _show_mode(self) -> None:
        mode, further = self._studio.parameters.values.mode, self._studio.settings.values.more_parameters
        takes = self._studio.runner.model.takes if self._studio.models else ()
        for modes, more, widgets in self._rows:
            # Without any LoRA or guide its row only stands in the way; one that is in use is never hidden.
            lists = [each for each in (self._loras, self._guides) if each in widgets]
            wanted = mode in modes and (further or (lists[0].useful if lists else not more))
            if self._regions in widgets:
                wanted = self._regions.wanted(further)
            elif widgets is self._cache_row:
                wanted = wanted and "cache" in takes
            for widget in widgets:
                widget.setVisible(wanted)
        self._show_few_steps()

    def _fit_model(self) -> None:
        """Offers what the model can do: its samplers, and sizes that are multiples of what it works in."""
        if not self._studio.models:
            return
        info = self._studio.runner.model
        items = self.sampler.model()
        for row in range(self.sampler.count()):
            key = self.sampler.itemData(row)
            if isinstance(items, QStandardItemModel):
                items.item(row).setEnabled(not key or info.samplers is None or key in info.samplers)
        for field, title in self._sizes:
            field.set_step(info.multiple)
            field.setToolTip(
                tr("{title} of the new picture, a multiple of {multiple}", title=title, multiple=info.multiple)
            )
        self._show_few_steps()

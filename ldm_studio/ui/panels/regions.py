"""The parts of the picture that have prompts of their own in the next run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from ldm_studio.core.composite import resized
from ldm_studio.core.errors import StudioError
from ldm_studio.core.recipe import Lora
from ldm_studio.studio.language import tr
from ldm_studio.studio.parameters import RegionValues
from ldm_studio.studio.regions import (
    add_region,
    change_region,
    mask_of,
    remove_region,
    set_region_lora,
    show_mask,
    take_mask,
)
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.added import AddedList
from ldm_studio.ui.panels.masks import mask_pixmap

_SIDE = 40
#: Below all weights: as the run has it.
_SAME = -2.05


class RegionList(AddedList):
    """A card for each region, and a button that makes one of the mask."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(studio, icons, tr("Add from the mask"), tr("Add a region from the mask"), parent)
        self.cards: list[RegionCard] = []
        self.add.setToolTip(tr("Give what is masked now a prompt of its own; the mask can then be painted anew"))
        self.add.clicked.connect(lambda: attempt(studio, lambda: add_region(studio)))
        studio.parameters.changed.connect(self._on_parameter)
        self._show()

    def wanted(self, further: bool) -> bool:
        """Whether it is shown: with the further parameters, where the model can, and whenever there is a region."""
        studio = self._studio
        able = bool(studio.models) and "region" in studio.runner.model.takes
        return bool(studio.parameters.values.regions) or (further and able)

    def _on_parameter(self, name: str) -> None:
        if name in ("regions", "loras"):
            self._show()

    def _show(self) -> None:
        regions = self._studio.parameters.values.regions
        if len(self.cards) != len(regions):
            self.cards = [RegionCard(self._studio, self._icons, place) for place in range(len(regions))]
            self.fill(self.cards)
        for card, region in zip(self.cards, regions, strict=True):
            card.show_region(region, self._studio.parameters.values.loras)


class RegionCard(QFrame):
    """One region: where it is, its prompt, how much it counts, its guidance, its weights of the run's LoRAs."""

    def __init__(self, studio: Studio, icons: Icons, place: int) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._studio, self._place = studio, place
        self._mask = ""
        self.weights: dict[str, NumberField] = {}
        self._labels: list[QLabel] = []
        self.thumbnail = QToolButton()
        self.thumbnail.setIconSize(QSize(_SIDE, _SIDE))
        self.thumbnail.setAccessibleName(tr("Mask of region {place}", place=place + 1))
        self.thumbnail.setToolTip(tr("Where the region is: click to show it as the mask, or to take the mask for it"))
        self.thumbnail.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.thumbnail)
        menu.addAction(tr("Show it as the mask"), partial(show_mask, studio, place))
        menu.addAction(tr("Take the mask for it"), lambda: attempt(studio, lambda: take_mask(studio, place)))
        self.thumbnail.setMenu(menu)
        self.prompt = QLineEdit()
        self.prompt.setAccessibleName(tr("Prompt of region {place}", place=place + 1))
        self.prompt.setPlaceholderText(tr("What should be here"))
        self.share = NumberField(tr("Share"), 0, 1, step=0.05, decimals=2, slider=False)
        self.share.setToolTip(tr("How much the region's prompt counts there against that of the whole picture"))
        self.guidance = NumberField(tr("Guidance of the region"), 0, 30, step=0.1, decimals=1, slider=False)
        self.guidance.setToolTip(tr("The region's own guidance; at its lowest, that of the whole picture"))
        self.guidance.box.setSpecialValueText(tr("same"))
        self.prompt.textEdited.connect(lambda text: change_region(studio, place, prompt=text))
        self.share.valueChanged.connect(lambda value: change_region(studio, place, share=value))
        self.guidance.valueChanged.connect(lambda value: change_region(studio, place, guidance=value))
        remove = QToolButton()
        remove.setAccessibleName(tr("Take region {place} out", place=place + 1))
        remove.setToolTip(tr("Take the region out of the run"))
        icons.attach(remove, "close")
        remove.clicked.connect(lambda: remove_region(studio, place))
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(*(tokens.HALF,) * 4)
        grid.setHorizontalSpacing(tokens.GRID)
        grid.setVerticalSpacing(tokens.HALF)
        grid.addWidget(self.prompt, 0, 0, 1, 3)
        grid.addWidget(self.thumbnail, 1, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(remove, 0, 3)
        for row, (title, field) in enumerate(((tr("Share"), self.share), (tr("Guidance"), self.guidance)), 1):
            self._add_row(row, QLabel(title), field)
        grid.setColumnStretch(2, 1)

    def _add_row(self, row: int, label: QLabel, field: NumberField) -> None:
        label.setProperty("muted", True)
        label.setBuddy(field)
        self._grid.addWidget(label, row, 1)
        self._grid.addWidget(field, row, 2, 1, 2)

    def _offer(self, names: list[str]) -> None:
        """A field for each of the run's LoRAs."""
        for widget in (*self._labels, *self.weights.values()):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._labels, self.weights = [], {}
        for row, name in enumerate(names, 3):
            title = tr("Weight of {name} in region {place}", name=name, place=self._place + 1)
            field = NumberField(title, _SAME, 2, step=0.05, decimals=2, slider=False)
            field.setToolTip(
                tr(
                    "How much of {name} is added in the region; at its lowest, as much as in the whole picture",
                    name=name,
                )
            )
            field.box.setSpecialValueText(tr("same"))
            field.valueChanged.connect(partial(self._weigh, name))
            label = ElidedLabel()
            label.setText(name)
            label.setToolTip(name)
            self._add_row(row, label, field)
            self._labels.append(label)
            self.weights[name] = field

    def _weigh(self, name: str, weight: float) -> None:
        set_region_lora(self._studio, self._place, name, None if weight <= _SAME else weight)

    def show_region(self, region: RegionValues, loras: Sequence[Lora]) -> None:
        """Shows these values; loras: the run's."""
        names = list(dict.fromkeys(lora.name for lora in loras))
        if list(self.weights) != names:
            self._offer(names)
        own = {lora.name: lora.weight for lora in region.loras}
        for name, field in self.weights.items():
            with QSignalBlocker(field):
                field.setValue(own.get(name, _SAME))
        if self.prompt.text() != region.prompt:
            self.prompt.setText(region.prompt)
            self.prompt.setCursorPosition(0)
        for field, value in ((self.share, region.share), (self.guidance, region.guidance)):
            with QSignalBlocker(field):
                field.setValue(value)
        if region.mask != self._mask:
            self._mask = region.mask
            self.thumbnail.setIcon(_picture(region, self.devicePixelRatioF()))


def attempt(studio: Studio, verb: Callable[[], None]) -> None:
    """Carries a verb out, or tells in one sentence why it cannot be."""
    try:
        verb()
    except StudioError as error:
        studio.say("warning", str(error))


def _picture(region: RegionValues, ratio: float) -> QPixmap:
    mask = mask_of(region)
    height, width = mask.shape
    scale = _SIDE * ratio / max(height, width)
    small = resized(mask, max(1, round(width * scale)), max(1, round(height * scale)))
    return mask_pixmap(small, ratio)

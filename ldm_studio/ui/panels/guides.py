"""The files that guide the next run with a picture, each with what it looks at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from ldm_studio.core.controls import PREPROCESSORS
from ldm_studio.core.job import Pixels
from ldm_studio.core.wording import said
from ldm_studio.storage.images import load_picture
from ldm_studio.studio.guides import add_guide, change_guide, guides_for, remove_guide, shown
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.parameters import Guide
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.choice import Choice
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.file_drop import PICTURES
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.added import AssetList

_SIDE = 72
#: The document is looked at again so long after it has changed, in ms.
_QUIET = 300
_DOCUMENT, _FILE = "document", "file"

AskPicture = Callable[[QWidget], Path | None]


class GuideList(AssetList):
    """A card for each guide, and a button that offers those that fit the model."""

    def __init__(
        self, studio: Studio, icons: Icons, parent: QWidget | None = None, ask: AskPicture | None = None
    ) -> None:
        super().__init__(studio, icons, tr("Add a guide"), parent)
        self._ask = ask or _ask_picture
        self.cards: list[GuideCard] = []
        studio.parameters.changed.connect(self._on_parameter)
        studio.models_changed.connect(self._offer)
        studio.document.pixels_changed.connect(self._on_document)
        studio.document.replaced.connect(self._on_document)
        self._offer()
        self._show()

    @property
    def useful(self) -> bool:
        """Whether there is a guide to add, or one that is in use."""
        return self.add.isEnabled() or bool(self._studio.parameters.values.guides)

    def _on_parameter(self, name: str) -> None:
        if name == "guides":
            self._show()
        elif name == "model":
            self._offer()

    def _on_document(self) -> None:
        for card in self.cards:
            card.look_again()

    def _offer(self) -> None:
        self.offer(
            guides_for(self._studio.assets, self._studio.runner.model) if self._studio.models else [],
            add_guide,
            tr(
                "Add a ControlNet, which keeps to a picture's lines, depth or pose, or an IP-Adapter, which takes its "
                "look"
            ),
            tr("No ControlNet or IP-Adapter that fits this model is in the models' folders"),
        )

    def _show(self) -> None:
        guides = self._studio.parameters.values.guides
        if [(card.guide.kind, card.guide.name) for card in self.cards] != [(each.kind, each.name) for each in guides]:
            self.cards = [
                GuideCard(self._studio, self._icons, place, guide, self._ask) for place, guide in enumerate(guides)
            ]
            self.fill(self.cards)
        for card, guide in zip(self.cards, guides, strict=True):
            card.show_guide(guide)


class GuideCard(QFrame):
    """One guide: what it looks at, how that is prepared, how much it counts and when."""

    def __init__(self, studio: Studio, icons: Icons, place: int, guide: Guide, ask: AskPicture) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._studio, self._place, self._ask = studio, place, ask
        self.guide = guide
        self.thumbnail = QLabel()
        self.thumbnail.setFixedSize(QSize(_SIDE, _SIDE))
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = Choice(tr("Picture"), tr("What the guide looks at"), letters=8)
        self.preprocessor = Choice(
            tr("Preprocessor"), tr("What is made of the picture before the guide sees it"), letters=8
        )
        for key, title in PREPROCESSORS.items():
            self.preprocessor.addItem(local(title), key)
        self.fields = {
            "detail": _field(tr("Detail"), 1, tr("How much of the picture the preprocessor keeps")),
            "weight": _field(tr("Weight"), 2, tr("How much the guide counts: 1 is all, 0 nothing")),
            "start": _field(tr("From"), 1, tr("From which share of the steps on the guide holds")),
            "end": _field(tr("Until"), 1, tr("Until which share of the steps the guide holds")),
        }
        for name, field in self.fields.items():
            field.valueChanged.connect(partial(self._on_field, name))
        # The file that was read last with what is in it, and the one that is being read.
        self._pixels: tuple[str | None, Any] = (None, None)
        self._reading = ""
        self._later = QTimer(self, singleShot=True, interval=_QUIET)
        self._later.timeout.connect(self._draw)
        self.picture.activated.connect(self._on_picture)
        self.preprocessor.activated.connect(self._on_preprocessor)
        self._lay_out(icons)

    def _lay_out(self, icons: Icons) -> None:
        title = tr("Picture") if self.guide.kind == "picture" else self.guide.name
        name = ElidedLabel()
        name.setText(title)
        name.setToolTip(title)
        remove = QToolButton()
        remove.setAccessibleName(tr("Take {name} out", name=title))
        remove.setToolTip(tr("Take {name} out of the run", name=title))
        icons.attach(remove, "close")
        remove.clicked.connect(lambda: remove_guide(self._studio, self._place))
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(*(tokens.HALF,) * 4)
        grid.setHorizontalSpacing(tokens.GRID)
        grid.setVerticalSpacing(tokens.HALF)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.thumbnail, 1, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.picture, 1, 1)
        grid.addWidget(self.preprocessor, 2, 1)
        grid.setColumnStretch(1, 1)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(tokens.GRID)
        numbers.setVerticalSpacing(tokens.HALF)
        titled = list(zip(self.fields.values(), _TITLES, strict=True))
        if self.guide.kind != "controlnet":
            # It takes the picture as it is.
            self.preprocessor.hide()
            self.fields["detail"].hide()
        for number, (field, title) in enumerate(titled):
            if field.isHidden() or self.guide.kind == "picture":
                field.hide()  # A model that looks at pictures weighs them by itself.
                continue
            label = QLabel(local(title))
            label.setProperty("muted", True)
            label.setBuddy(field)
            numbers.addWidget(label, number // 2, 2 * (number % 2))
            numbers.addWidget(field, number // 2, 2 * (number % 2) + 1)
        for column in (1, 3):
            numbers.setColumnStretch(column, 1)
        grid.addLayout(numbers, 3, 0, 1, 2)

    def show_guide(self, guide: Guide) -> None:
        """Shows these values."""
        before, self.guide = self.guide, guide
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                field.setValue(getattr(guide, name))
        self.fields["detail"].setEnabled(guide.preprocessor not in ("none", "inpaint"))
        self.preprocessor.setCurrentIndex(self.preprocessor.findData(guide.preprocessor))
        self.picture.clear()
        self.picture.addItem(tr("From the document"), _DOCUMENT)
        if guide.picture:
            self.picture.addItem(Path(guide.picture).name, guide.picture)
            self.picture.setCurrentIndex(1)
        self.picture.addItem(tr("Choose a picture..."), _FILE)
        if self.thumbnail.pixmap().isNull() or before != guide:
            self._draw()

    def _on_field(self, name: str, value: float) -> None:
        change_guide(self._studio, self._place, **{name: value})

    def _on_preprocessor(self) -> None:
        change_guide(self._studio, self._place, preprocessor=self.preprocessor.currentData())

    def _on_picture(self) -> None:
        chosen = self.picture.currentData()
        if chosen == _FILE:
            path = self._ask(self)
            chosen = self.guide.picture if path is None else str(path)
        change_guide(self._studio, self._place, picture="" if chosen == _DOCUMENT else chosen)
        self.show_guide(self._studio.parameters.values.guides[self._place])

    def look_again(self) -> None:
        """The document has changed."""
        if not self.guide.picture:
            self._later.start()

    def _draw(self) -> None:
        """What the guide sees, small. Files are read off the GUI thread."""
        file = self.guide.picture
        if not file:
            self._pixels = (None, None)
            self._show(self._studio.document.pixels)
        elif self._pixels[0] == file:
            self._show(self._pixels[1])
        elif self._reading != file:
            self._reading = file
            self._studio.errands.do(
                said("Opening {name}", name=Path(file).name),
                lambda: load_picture(Path(file)).picture.pixels,
                partial(self._take, file),
                partial(self._refuse, file),
            )

    def _take(self, file: str, pixels: Pixels) -> None:
        if self._awaits(file):
            self._pixels = (file, pixels)
            self._show(pixels)

    def _refuse(self, file: str, why: str) -> None:
        if self._awaits(file):
            self.thumbnail.setText("?")
            self.thumbnail.setToolTip(local(why))

    def _awaits(self, file: str) -> bool:
        """Whether a file that was read is still the guide's: the guide may have been taken out meanwhile."""
        if not isValid(self):
            return False
        if self._reading == file:
            self._reading = ""
        return self.guide.picture == file

    def _show(self, pixels: Pixels) -> None:
        # Lines are found in something larger than the thumbnail, as they would be in the run.
        self.thumbnail.setPixmap(_pixmap(shown(self.guide, pixels, 512), self.devicePixelRatioF()))
        self.thumbnail.setToolTip(tr("What the guide sees"))


_TITLES = (said("Detail"), said("Weight"), said("From"), said("Until"))


def _field(name: str, high: float, tip: str) -> NumberField:
    field = NumberField(name, 0, high, step=0.05, decimals=2, slider=False)
    field.setToolTip(tip)
    return field


def _pixmap(rgb: NDArray[np.uint8], ratio: float) -> QPixmap:
    height, width = rgb.shape[:2]
    image = QImage(np.ascontiguousarray(rgb).data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    side = round(_SIDE * ratio)
    mode = Qt.TransformationMode.SmoothTransformation
    made = QPixmap.fromImage(image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, mode))
    made.setDevicePixelRatio(ratio)
    return made


def _ask_picture(parent: QWidget) -> Path | None:
    kinds = tr("Pictures ({names});;All files (*)", names=" ".join("*" + each for each in PICTURES))
    name, _ = QFileDialog.getOpenFileName(parent, tr("Choose a picture"), "", kinds)
    return Path(name) if name else None

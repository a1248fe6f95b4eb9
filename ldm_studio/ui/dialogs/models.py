"""The user's models and the files that go with them: look them through, and take one up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.core.assets import Asset
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.shelf import fits, use
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.dialogs.model_details import ModelDetails, file_name, refill
from ldm_studio.ui.icons import Icons

_ALL = said("Everything")
_KINDS = {
    "model": said("Model"), "backbone": said("Backbone alone"), "lora": "LoRA", "vae": "VAE",
    "embedding": said("Embedding"), "controlnet": "ControlNet", "ip-adapter": "IP-Adapter",
    "preview decoder": said("Preview decoder"), "upscaler": said("Upscaler"),
    "segmenter": said("Object finder"), "text encoder": said("Text encoder"),
    "image encoder": said("Image encoder"), "other": said("Cannot be used"),
}  # fmt: skip


class ModelsDialog(QDialog):
    """A list that is searched and filtered, what is known of the chosen file, and a button that takes it up."""

    def __init__(
        self,
        studio: Studio,
        icons: Icons,
        parent: QWidget | None = None,
        ask: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._ask = ask or _ask_folder
        self.setWindowTitle(tr("Models"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search names, families and trigger words"))
        self.search.setAccessibleName(tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        self.family = QComboBox()
        self.family.setAccessibleName(tr("Family"))
        self.add = QPushButton(tr("Add folder..."))
        icons.attach(self.add, "plus")
        self.list = _list()
        self.use = QPushButton(tr("Use"))
        self.use.setDefault(True)
        self.looking = QLabel(tr("Looking through the folders..."))
        self._details = ModelDetails(studio)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        for combo in (self.kind, self.family):
            combo.currentIndexChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(self._use)
        self.use.clicked.connect(self._use)
        self.add.clicked.connect(self._add_folder)
        studio.models_changed.connect(self._fill)
        studio.rescan()
        self._fill()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(tokens.GRID)
        filters.addWidget(self.search, 1)
        for widget in (self.kind, self.family, self.add):
            filters.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(tokens.GRID * 2)
        middle.addWidget(self.list, 1)
        middle.addWidget(self._details)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.looking.setProperty("muted", True)
        bottom = QHBoxLayout()
        bottom.addWidget(self.looking)
        bottom.addWidget(buttons, 1)
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addLayout(filters)
        layout.addLayout(middle, 1)
        layout.addLayout(bottom)
        self.resize(920, 560)

    @property
    def current(self) -> Asset | None:
        """The file that is chosen in the list."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def _fill(self) -> None:
        self.looking.setVisible(self._studio.runner.looking)
        chosen = self.current
        self.list.clear()
        order = list(_KINDS)
        assets = sorted(self._studio.assets, key=lambda asset: (order.index(asset.kind), file_name(asset).lower()))
        for asset in assets:
            item = QTreeWidgetItem([file_name(asset), local(_KINDS[asset.kind]), asset.family, _size(asset.bytes)])
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.UserRole, asset)
            item.setToolTip(0, local(asset.problem) or asset.path)
            if asset.problem:
                item.setDisabled(False)
                item.setForeground(0, self.palette().placeholderText())
            self.list.addTopLevelItem(item)
            if chosen is not None and asset.path == chosen.path:
                self.list.setCurrentItem(item)
        kinds = [kind for kind in _KINDS if any(asset.kind == kind for asset in assets)]
        refill(self.kind, [(local(_ALL), ""), *((local(_KINDS[kind]), kind) for kind in kinds)])
        families = sorted({asset.family for asset in assets if asset.family})
        refill(self.family, [(tr("All families"), ""), *((family, family) for family in families)])
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._filter()
        self._show()

    def _filter(self) -> None:
        words = self.search.text().lower().split()
        kind, family = self.kind.currentData(), self.family.currentData()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            asset: Asset = item.data(0, Qt.ItemDataRole.UserRole)
            text = " ".join((asset.name, asset.title, asset.family, asset.kind, item.text(1), *asset.triggers)).lower()
            hit = all(word in text for word in words)
            item.setHidden(not (hit and kind in ("", None, asset.kind) and family in ("", None, asset.family)))

    def _show(self) -> None:
        asset = self.current
        self._details.show_asset(asset)
        model = self._studio.runner.model if self._studio.models else None
        usable = asset is not None and not asset.problem
        if usable and asset is not None and asset.kind not in ("model", "backbone"):
            usable = model is not None and asset.kind in ("lora", "vae", *model.takes) and fits(asset, model)
        self.use.setEnabled(usable)
        titles = {
            "lora": tr("Add to the run"),
            "controlnet": tr("Add to the run"),
            "ip-adapter": tr("Add to the run"),
            "vae": tr("Use as this model's VAE"),
        }
        self.use.setText(titles.get(asset.kind if asset is not None else "", tr("Use")))

    def _use(self) -> None:
        if self.current is None or not self.use.isEnabled():
            return
        done = use(self._studio, self.current)
        if done is not None:
            self._studio.say("info", done)

    def _add_folder(self) -> None:
        folder = self._ask(self)
        present = self._studio.settings.values.model_folders
        if folder is not None and str(folder) not in present:
            self._studio.settings.set("model_folders", (*present, str(folder)))


def _list() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(tr("Models and files"))
    tree.setHeaderLabels([tr("Name"), tr("Kind"), tr("Family"), tr("Size")])
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAllColumnsShowFocus(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2, 3):
        tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return tree


def _size(count: int) -> str:
    if count >= 1e9:
        return f"{count / 1e9:.1f} GB"
    if count >= 1e6:
        return f"{count / 1e6:.1f} MB"
    return f"{max(1, round(count / 1e3))} kB" if count else ""


def _ask_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, tr("Add model folder"))
    return Path(chosen) if chosen else None

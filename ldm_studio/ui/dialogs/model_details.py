"""What is known of one model or file: picture, words, digest, and where it was used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.storage.projects import read_parameters
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.usage import Use, file_digest, use_of
from ldm_studio.ui import tokens

_PREVIEW = 200
#: So many prompts are shown, and so much of each.
_PROMPTS, _PROMPT = 3, 60


class ModelDetails(QWidget):
    """What is known of one file."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._asset: Asset | None = None
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._name = QLabel()
        self._name.setProperty("strong", True)
        self._text = QLabel()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._name, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.sampler = QComboBox()
        self.sampler.setAccessibleName(tr("Sampler that this model starts with"))
        self._used = QLabel()
        self._used.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._used.setAccessibleName(tr("Where it was used"))
        self._used.setWordWrap(True)
        self._used.setTextFormat(Qt.TextFormat.PlainText)
        self._digests: dict[str, str] = {}
        self.digest = QPushButton(tr("Work out the digest"))
        self.digest.setToolTip(tr("SHA-256 of the file, which recipes name it by"))
        self._sampler_title = QLabel(tr("Starts with the sampler"))
        self._sampler_title.setProperty("muted", True)
        self.own_vae = QPushButton(tr("Back to its own VAE"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        parts = (self._picture, self._name, self._text, self._used, self.digest, self._sampler_title, self.sampler)
        for widget in (*parts, self.own_vae):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setFixedWidth(280)
        self.sampler.activated.connect(self._on_sampler)
        self.own_vae.clicked.connect(self._on_own_vae)
        self.digest.clicked.connect(self._on_digest)

    def show_asset(self, asset: Asset | None) -> None:
        self._asset = asset
        picture = QPixmap(asset.preview) if asset is not None and asset.preview else QPixmap()
        self._picture.setVisible(not picture.isNull())
        if not picture.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaled(_PREVIEW, _PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, mode))
        self._name.setText(file_name(asset) if asset is not None else "")
        self._text.setText(self._words(asset) if asset is not None else "")
        self._look_up()
        info = self._info()
        for widget in (self._sampler_title, self.sampler):
            widget.setVisible(info is not None)
        settings = self._studio.settings.values
        self.own_vae.setVisible(info is not None and info.id in settings.model_vaes)
        if info is not None:
            known = [(title, key) for key, title in SAMPLERS.items() if info.samplers is None or key in info.samplers]
            refill(self.sampler, [(tr("Model's own"), ""), *known])
            self.sampler.setCurrentIndex(max(0, self.sampler.findData(settings.model_samplers.get(info.id, ""))))

    def _look_up(self) -> None:
        """Finds out beside the window where the file was used: there may be many runs and projects."""
        self._used.setText("")
        self.digest.hide()
        asset, info = self._asset, self._info()
        if asset is None or asset.problem:
            return
        studio = self._studio
        results = [item.result.recipe for item in reversed(studio.results.items)]
        recent = [Path(name) for name in studio.settings.values.recent if name.endswith(".ora")]

        def work() -> Use:
            kept = [run.recipe for run in studio.journal.runs()]
            projects = [(path.name, read_parameters(path)) for path in recent]
            return use_of(asset, info, [*results, *kept], projects)

        studio.errands.do(
            tr("Looking {name} up", name=asset.name),
            work,
            lambda use: self._show_use(asset, use),
            lambda sentence: studio.say("error", sentence),
        )

    def _show_use(self, asset: Asset, use: Use) -> None:
        if not isValid(self) or self._asset is not asset:
            return
        digest = use.digest or self._digests.get(asset.path, "")
        lines = (
            [f"SHA-256:\n{digest[:32]}\n{digest[32:]}"] if digest else []
        )  # In two lines: it is wider than its place.
        if use.runs:
            prompts = [prompt[:_PROMPT] or tr("no prompt") for prompt in use.prompts[:_PROMPTS]]
            if len(use.prompts) > _PROMPTS:
                prompts.append(tr("and {count} more", count=len(use.prompts) - _PROMPTS))
            lines.append("\n".join([tr("Used in %n runs:", "", use.runs), *(f"\u2022 {prompt}" for prompt in prompts)]))
        if use.projects:
            lines.append(tr("In the projects: {names}", names=", ".join(use.projects)))
        self._used.setText("\n\n".join(lines) or tr("Not used in any run or project that is kept."))
        self.digest.setVisible(not digest and Path(asset.path).is_file())

    def _on_digest(self) -> None:
        asset, studio = self._asset, self._studio
        if asset is None:
            return
        self.digest.setEnabled(False)

        def take(digest: str) -> None:
            self._digests[asset.path] = digest
            if isValid(self):
                self.digest.setEnabled(True)
                self._look_up()

        def failed(sentence: str) -> None:
            studio.say("error", sentence)
            if isValid(self):
                self.digest.setEnabled(True)

        studio.errands.do(tr("Reading {name}", name=asset.name), lambda: file_digest(Path(asset.path)), take, failed)

    def _info(self) -> ModelInfo | None:
        path = self._asset.path if self._asset is not None else ""
        return next((info for info in self._studio.models if path and info.path == path), None)

    def _id(self) -> str:
        info = self._info()
        return info.id if info is not None else ""

    def _words(self, asset: Asset) -> str:
        lines = [local(asset.problem), asset.description]
        if asset.triggers:
            lines.append(tr("Trigger words: {words}", words=", ".join(asset.triggers)))
        lines.append(asset.path)
        vae = self._studio.settings.values.model_vaes.get(self._id(), "")
        if vae:
            lines.append(f"VAE: {Path(vae).name}")
        return "\n\n".join(line for line in lines if line)

    def _on_sampler(self) -> None:
        self._remember("model_samplers", self.sampler.currentData())

    def _on_own_vae(self) -> None:
        self._remember("model_vaes", "")

    def _remember(self, name: str, value: str) -> None:
        key = self._id()
        others = {k: v for k, v in self._studio.settings.get(name).items() if k != key}
        self._studio.settings.set(name, {**others, key: value} if value else others)


def refill(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Other choices, with the present one kept where it is among them."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for title, value in choices:
        combo.addItem(title, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)


def file_name(asset: Asset) -> str:
    """What a file is called in the window."""
    return asset.title or asset.name or tr("A folder that cannot be read")

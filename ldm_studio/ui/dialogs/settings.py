"""Settings: each change holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ldm_studio.core.wording import said
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.language import LANGUAGES, local, tr
from ldm_studio.studio.observable import Observable
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.tokens import COLOURS

_LANGUAGES = tuple((name, code) for code, name in LANGUAGES.items())
_THEMES = ((said("Dark"), "dark"), (said("Light"), "light"), (said("High contrast"), "contrast"))
_DEVICES = (
    (said("Automatic"), "auto"),
    (said("Processor (CPU)"), "cpu"),
    (said("NVIDIA (CUDA)"), "cuda"),
    (said("Apple (MPS)"), "mps"),
)
_PRECISIONS = (
    (said("Automatic"), "auto"),
    (said("32 bit (fp32)"), "fp32"),
    (said("16 bit (bf16)"), "bf16"),
    (said("16 bit (fp16)"), "fp16"),
    (said("8-bit weights (int8, with torchao)"), "int8"),
    (said("8-bit weights (fp8, with torchao)"), "fp8"),
)


class ColourButton(QPushButton):
    """Shows a colour setting and lets the user choose another."""

    def __init__(
        self,
        settings: Observable[Settings],
        name: str,
        title: str,
        otherwise: Callable[[], str] = lambda: "#000000",
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        otherwise: the colour where the setting has none.
        """
        super().__init__(parent)
        self._settings, self._name, self._title, self._otherwise = settings, name, title, otherwise
        self.setAccessibleName(title)
        self.setIconSize(QSize(32, 16))
        self.clicked.connect(self._ask)
        settings.changed.connect(self._on_setting)
        self._show()

    def _on_setting(self, name: str) -> None:
        if name in (self._name, "theme"):
            self._show()

    def _show(self) -> None:
        value = self._settings.get(self._name) or self._otherwise()
        swatch = QPixmap(64, 32)
        swatch.fill(QColor(value))
        self.setIcon(QIcon(swatch))
        self.setText(value)

    def _ask(self) -> None:
        present = self._settings.get(self._name) or self._otherwise()
        chosen = QColorDialog.getColor(QColor(present), self, self._title)
        if chosen.isValid():
            self._settings.set(self._name, chosen.name())


class FolderList(QWidget):
    """The folders that are searched for models."""

    def __init__(
        self, settings: Observable[Settings], icons: Icons, ask: Callable[[QWidget], Path | None] | None = None
    ) -> None:
        super().__init__()
        self._settings = settings
        self._ask = ask or _ask_folder
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Model folders"))
        self.list.setFixedHeight(96)
        self.add = QPushButton(tr("Add"))
        self.remove = QPushButton(tr("Remove"))
        self.add.setAccessibleName(tr("Add model folder"))
        self.remove.setAccessibleName(tr("Remove model folder"))
        icons.attach(self.add, "plus")
        icons.attach(self.remove, "minus")
        buttons = QVBoxLayout()
        buttons.setSpacing(tokens.HALF)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._show()

    def _show(self) -> None:
        self.list.clear()
        self.list.addItems(list(self._settings.values.model_folders))
        self.remove.setEnabled(False)

    def _on_add(self) -> None:
        folder = self._ask(self)
        present = self._settings.values.model_folders
        if folder is not None and str(folder) not in present:
            self._settings.set("model_folders", (*present, str(folder)))
            self._show()

    def _on_remove(self) -> None:
        row = self.list.currentRow()
        present = self._settings.values.model_folders
        if 0 <= row < len(present):
            self._settings.set("model_folders", (*present[:row], *present[row + 1 :]))
            self._show()


class SettingsDialog(QDialog):
    """All settings on one page."""

    def __init__(
        self,
        settings: Observable[Settings],
        icons: Icons,
        parent: QWidget | None = None,
        restart: Callable[[], object] = lambda: None,
    ) -> None:
        """`restart` closes the program and starts it anew."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings, self._restart = settings, restart
        self._spoken = settings.values.language
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(tokens.GRID * 2)
        self._form.setVerticalSpacing(tokens.GRID)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_look()
        self._add_running(icons)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 2,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addLayout(self._form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(552)

    def _add_look(self) -> None:
        self._heading(tr("Look"))
        self._choice(tr("Language"), "language", ((tr("System language"), ""), *_LANGUAGES))
        self._add_restart()
        self._choice(tr("Theme"), "theme", _THEMES)
        self._add_accent()
        self._form.addRow(tr("Mask colour"), ColourButton(self._settings, "mask_colour", tr("Mask colour")))
        opacity = NumberField(tr("Mask opacity"), 0.05, 1, step=0.05, decimals=2)
        bind(self._settings, "mask_opacity", opacity)
        self._form.addRow(tr("Mask opacity"), opacity)
        ants = QCheckBox(tr("Show the mask's edge as marching ants"))
        ants.setAccessibleName(tr("Marching ants"))
        bind(self._settings, "marching_ants", ants)
        self._form.addRow("", ants)

    def _add_accent(self) -> None:
        settings = self._settings
        self.accent = ColourButton(
            settings, "accent", tr("Accent colour"), lambda: COLOURS[settings.values.theme].accent
        )
        self.own_accent = QPushButton(tr("Theme's own"))
        self.own_accent.setToolTip(tr("Take the accent colour of the theme again"))
        self.own_accent.clicked.connect(lambda: settings.set("accent", ""))
        row = QHBoxLayout()
        row.setSpacing(tokens.GRID)
        row.addWidget(self.accent, 1)
        row.addWidget(self.own_accent)
        self._form.addRow(tr("Accent colour"), row)
        self._on_setting("accent")

    def _add_restart(self) -> None:
        """Says when another language holds, and makes it now."""
        note = _small(tr("Another language holds from the next start of LDM Studio."))
        self.restart = QPushButton(tr("Restart now"))
        self.restart.setToolTip(tr("Close the window and open it again as it is now; a run under way can be continued"))
        self.restart.setVisible(False)
        self.restart.clicked.connect(self._restart)
        self._settings.changed.connect(self._on_setting)
        row = QHBoxLayout()
        row.addWidget(note, 1)
        row.addWidget(self.restart)
        self._form.addRow("", row)

    def _on_setting(self, name: str) -> None:
        if name in ("accent", "theme"):
            self.accent.setEnabled(self._settings.values.theme != "contrast")  # It keeps its own.
            self.own_accent.setEnabled(self.accent.isEnabled() and bool(self._settings.values.accent))
        if name == "language":
            self.restart.setVisible(self._spoken != self._settings.values.language)

    def _add_running(self, icons: Icons) -> None:
        self._heading(tr("Running"))
        share = NumberField(tr("Time for previews"), 0, 100, suffix=" %")
        share.setToolTip(tr("How much of a run's time pictures of its steps may take; 0 shows none"))
        share.setValue(round(self._settings.values.preview_share * 100))
        share.valueChanged.connect(lambda value: self._settings.set("preview_share", value / 100))
        self._form.addRow(tr("Time for previews"), share)
        journal = NumberField(tr("Disk for runs"), 16, 16384, suffix=" MB", curved=True)
        journal.box.setFixedWidth(96)
        journal.setToolTip(tr("What the steps of runs may take on disk; the oldest thin out first"))
        bind(self._settings, "journal_megabytes", journal)
        self._form.addRow(tr("Disk for runs"), journal)
        self._choice(tr("Device"), "device", _DEVICES)
        self._choice(tr("Precision"), "precision", _PRECISIONS)
        self._note(tr("Device and precision hold from the next model that is loaded."))
        self._heading(tr("Models"))
        self._form.addRow(tr("Model folders"), FolderList(self._settings, icons))

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("strong", True)
        if self._form.rowCount():
            label.setContentsMargins(0, tokens.GRID, 0, 0)
        self._form.addRow(label)

    def _note(self, text: str) -> None:
        self._form.addRow("", _small(text))

    def _choice(self, title: str, name: str, options: Sequence[tuple[str, str]]) -> None:
        combo = QComboBox()
        combo.setAccessibleName(title)
        for text, value in options:
            combo.addItem(local(text), value)
        bind(self._settings, name, combo)
        self._form.addRow(title, combo)


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setProperty("small", True)
    return label


def _ask_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, tr("Add model folder"))
    return Path(chosen) if chosen else None

"""Questions that the window asks: which file, which size, how much room."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from ldm_studio.core.assets import Asset
from ldm_studio.core.framing import Margins
from ldm_studio.core.grid import Axis
from ldm_studio.core.wording import said
from ldm_studio.storage.journal_reading import KeptRun
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.observable import Observable
from ldm_studio.ui.dialogs.enlarge import EnlargeDialog
from ldm_studio.ui.dialogs.extend import ExtendDialog
from ldm_studio.ui.dialogs.grid import GridDialog
from ldm_studio.ui.dialogs.new_document import NewDocumentDialog
from ldm_studio.ui.file_drop import OPENABLE, PICTURES

_OPEN = said("Pictures and projects ({names});;All files (*)", names=" ".join("*" + each for each in OPENABLE))
_PICTURE = said("Pictures ({names});;All files (*)", names=" ".join("*" + each for each in PICTURES))
_PROJECT = said("OpenRaster project (*.ora)")
_EXPORT = "PNG (*.png);;JPEG (*.jpg);;WebP (*.webp);;TIFF (*.tif);;AVIF (*.avif)"
_RESULT = said("PNG with recipe (*.png)")


class Ask:
    """Asks the user through dialogs. None: the user changed their mind."""

    def __init__(self, parent: QWidget, settings: Observable[Settings]) -> None:
        self._parent = parent
        self._settings = settings

    def open_file(self) -> Path | None:
        return self._open(tr("Open"), _OPEN)

    def open_mask(self) -> Path | None:
        return self._open(tr("Open mask"), _PICTURE)

    def folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._parent, tr("Open folder"), str(self._folder()))
        return Path(chosen) if chosen else None

    def save_project(self, name: str) -> Path | None:
        return self._save(tr("Save project"), f"{_stem(name)}.ora", _PROJECT)

    def export_picture(self, name: str) -> Path | None:
        return self._save(tr("Export picture"), f"{_stem(name)}.png", _EXPORT)

    def save_result(self, name: str) -> Path | None:
        return self._save(tr("Save result"), tr("{stem} result.png", stem=_stem(name)), _RESULT)

    def save_sheet(self) -> Path | None:
        return self._save(tr("Save grid"), "grid.png", _EXPORT)

    def grid_axes(self) -> tuple[Axis, ...] | None:
        dialog = GridDialog(self._parent)
        dialog.finished.connect(self._parent.activateWindow)
        return dialog.axes if dialog.exec() else None

    def earlier_run(self, runs: Sequence[KeptRun]) -> KeptRun | None:
        titles = [f"{n}. {_run_text(run)}" for n, run in enumerate(runs, 1)]
        title, label = tr("Earlier runs"), tr("Brought back into the strip, to go on from any of its steps:")
        chosen, done = QInputDialog.getItem(self._parent, title, label, titles, 0, False)
        return runs[titles.index(chosen)] if done and chosen in titles else None

    def branch_name(self, present: str) -> str | None:
        name, done = QInputDialog.getText(self._parent, tr("Name the branch"), tr("Name"), text=present)
        return name.strip()[:80] if done else None

    def style_name(self) -> str | None:
        name, done = QInputDialog.getText(self._parent, tr("Keep the prompt as a style"), tr("Name of the style"))
        return name if done else None

    def workspace_name(self, present: str) -> str | None:
        title, label = tr("Workspace"), tr("Name of the workspace")
        name, done = QInputDialog.getText(self._parent, title, label, text=present)
        return name if done else None

    def new_size(self, width: int, height: int) -> tuple[int, int] | None:
        dialog = NewDocumentDialog(width, height, self._parent)
        dialog.finished.connect(self._parent.activateWindow)
        return dialog.size_chosen if dialog.exec() else None

    def angle(self) -> float | None:
        """Degrees, clockwise."""
        title, label = tr("Turn layer"), tr("Degrees, clockwise; negative ones turn to the left:")
        degrees, done = QInputDialog.getDouble(self._parent, title, label, 0.0, -360.0, 360.0, 1)
        return degrees if done else None

    def margins(self, width: int, height: int) -> Margins | None:
        dialog = ExtendDialog(width, height, self._parent)
        dialog.finished.connect(self._parent.activateWindow)
        return dialog.margins if dialog.exec() else None

    def upscaler(self, width: int, height: int, upscalers: Sequence[Asset]) -> Asset | None:
        dialog = EnlargeDialog(width, height, upscalers, self._settings.values.upscaler, self._parent)
        dialog.finished.connect(self._parent.activateWindow)
        return dialog.upscaler if dialog.exec() else None

    def _open(self, title: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, str(self._folder()), local(kinds))
        return Path(chosen) if chosen else None

    def _save(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, kind = QFileDialog.getSaveFileName(self._parent, title, str(self._folder() / name), local(kinds))
        if not chosen:
            return None
        path = Path(chosen)
        # Without an ending the chosen kind's: "PNG (*.png)" -> ".png".
        return path if path.suffix else path.with_suffix(kind[kind.rfind("*") + 1 : kind.rfind(")")])

    def _folder(self) -> Path:
        """Where the last file was, else the user's home."""
        for recent in self._settings.values.recent:
            if Path(recent).parent.is_dir():
                return Path(recent).parent
        return Path.home()


def _run_text(run: KeptRun) -> str:
    """A run in one line: when, what, how far."""
    begun = time.strftime("%Y-%m-%d %H:%M", time.localtime(run.begun))
    words = " ".join(run.recipe.prompt.split())[:50] or tr("no prompt")
    text = tr("{begun}: {words} (step {step} of {total})", begun=begun, words=words, step=run.last[1], total=run.total)
    count = len(run.branches)
    return text if count == 1 else tr("{run}, %n branches", "", count, run=text)


def _stem(title: str) -> str:
    """The name, without ending, that a document of a title is proposed to be saved under."""
    return Path(local(title)).stem

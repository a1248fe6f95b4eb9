"""Verbs on files: open, import, save, export, and the session that outlives the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ldm_studio.core.document import Document, Picture
from ldm_studio.core.errors import StudioError
from ldm_studio.core.grid import Axis
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.schedules import guidance_text
from ldm_studio.storage import images, projects
from ldm_studio.storage.settings import Settings
from ldm_studio.storage.sheet import contact_sheet
from ldm_studio.studio.images import from_qimage
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.results import Results

Say = Callable[[str, str], None]
log = logging.getLogger(__name__)

RECENT = 10


class Files(QObject):
    """Opens and saves the document. Every failure becomes a message; the document stays as it was.

    Signals:
        changed: the file's name or whether there are unsaved changes differs now.
    """

    changed = Signal()

    def __init__(
        self,
        document: Document,
        parameters: Observable[ParameterValues],
        settings: Observable[Settings],
        results: Results,
        say: Say,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._parameters = parameters
        self._settings = settings
        self._results = results
        self._say = say
        self.path: Path | None = None
        self._modified = False
        document.history.changed.connect(self._touched)

    @property
    def modified(self) -> bool:
        """Whether there are changes that no project file holds."""
        return self._modified

    @property
    def title(self) -> str:
        return self.path.name if self.path is not None else "Untitled"

    def open(self, path: Path) -> bool:
        """Opens a picture or a project in place of the document (undoable); says whether it could."""
        try:
            if path.suffix.lower() == ".ora":
                project = projects.load_project(path)
                self._take(project.picture, project.mask, f"Open {path.name}", path)
                self._restore_parameters(project.parameters)
            else:
                loaded = images.load_picture(path)
                self._take(loaded.picture, None, f"Open {path.name}", None)
        except StudioError as error:
            self._say("error", str(error))
            return False
        self._remember(path)
        return True

    def load_mask(self, path: Path) -> bool:
        """Takes a picture's luminance (times alpha) as the mask; it must have the document's size."""
        try:
            mask = images.load_mask(path, (self._document.width, self._document.height))
        except StudioError as error:
            self._say("error", str(error))
            return False
        self._document.change_mask(lambda _: mask, "Load mask")
        return True

    def paste(self, image: QImage) -> None:
        """Takes a picture of the clipboard in place of the document (undoable)."""
        if image.isNull():
            self._say("warning", "The clipboard holds no picture: copy one first.")
            return
        self._take(Picture(from_qimage(image)), None, "Paste picture", None)

    def new(self, width: int, height: int) -> None:
        """Takes a white picture of a size in pixels in place of the document (undoable)."""
        try:
            picture = images.blank(width, height)
        except StudioError as error:
            self._say("error", str(error))
            return
        self._take(picture, None, "New document", None)

    def save(self, path: Path) -> bool:
        """Saves the document, mask and parameters as an OpenRaster project."""
        path = path if path.suffix.lower() == ".ora" else path.with_name(path.name + ".ora")
        try:
            projects.save_project(path, self._project())
        except StudioError as error:
            self._say("error", str(error))
            return False
        self.path = path
        self._modified = False
        self._remember(path)
        self.changed.emit()
        self._say("info", f"Saved {path.name}.")
        return True

    def export(self, path: Path) -> bool:
        """Writes the picture as it is in the document; the kind of file goes by the name's ending."""
        try:
            images.save_picture(path, Picture(self._document.pixels, self._document.icc))
        except StudioError as error:
            self._say("error", str(error))
            return False
        self._say("info", f"Exported {path.name}.")
        return True

    def export_result(self, path: Path) -> bool:
        """Writes the shown candidate as a PNG with its recipe, on the document where it has a frame."""
        candidate = self._results.current
        if candidate is None:
            self._say("warning", "There is no result to save: run first.")
            return False
        try:
            images.save_composed(path, Picture(self._document.pixels, self._document.icc), candidate.result)
        except StudioError as error:
            self._say("error", str(error))
            return False
        self._say("info", f"Saved {path.name} with its recipe.")
        return True

    def save_sheet(self, path: Path, axes: Sequence[Axis], pictures: Mapping[tuple[int, ...], Pixels]) -> bool:
        """Writes the results of a grid as one picture with labels."""
        try:
            images.save_picture(path, Picture(contact_sheet(axes, pictures)))
        except StudioError as error:
            self._say("error", str(error))
            return False
        self._say("info", f"Saved {path.name}.")
        return True

    def use_recipe(self, recipe: Recipe) -> None:
        """Sets the panels to a recipe's values; an enlargement has none of them."""
        if recipe.task == "enlarge":
            return
        names = ("prompt", "negative_prompt", "seed", "guidance", "strength", "softness")
        for name in (*names, "variation_seed", "variation_strength"):
            self._parameters.set(name, getattr(recipe, name))
        self._parameters.set("guidance_schedule", guidance_text(recipe.guidance_schedule))
        self._parameters.set("steps", min(150, recipe.steps))
        self._parameters.set("sampler", recipe.sampler or "")

    def save_session(self, path: Path) -> None:
        """Writes everything to a file from which `restore_session` brings the window back. Never raises."""
        try:
            projects.save_project(path, self._project())
        except (StudioError, OSError):
            log.exception("the session could not be saved")

    def restore_session(self, path: Path) -> bool:
        """Brings back what `save_session` wrote; False (and the document untouched) where that fails."""
        if not path.exists():
            return False
        try:
            project = projects.load_project(path)
        except StudioError as error:
            self._say("warning", f"The last session could not be restored: {error}")
            return False
        self._take(project.picture, project.mask, "Restore", Path(project.path) if project.path else None)
        self._document.history.clear()
        self._restore_parameters(project.parameters)
        self._modified = project.modified
        self.changed.emit()
        return True

    def _project(self) -> projects.Project:
        return projects.Project(
            picture=Picture(self._document.pixels, self._document.icc),
            mask=self._document.mask,
            parameters=self._parameters.values.model_dump(),
            path=str(self.path) if self.path else "",
            modified=self._modified,
        )

    def _take(self, picture: Picture, mask: Mask | None, label: str, path: Path | None) -> None:
        self._document.replace(picture, label, mask)
        self.path = path
        self._modified = path is None
        self.changed.emit()

    def _restore_parameters(self, values: dict[str, object]) -> None:
        for name, value in values.items():
            if name in ParameterValues.model_fields:
                try:
                    self._parameters.set(name, value)
                except ValueError:
                    log.warning("parameter %s of the project was out of range", name)

    def _remember(self, path: Path) -> None:
        recent = [str(path), *(p for p in self._settings.values.recent if p != str(path))]
        self._settings.set("recent", tuple(recent[:RECENT]))

    def _touched(self) -> None:
        self._modified = True
        self.changed.emit()

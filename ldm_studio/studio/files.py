"""Verbs on files: open, import, save, export, and the session that outlives the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ldm_studio.core.document import Document, DocumentState, Picture, state_of
from ldm_studio.core.errors import StudioError
from ldm_studio.core.grid import Axis
from ldm_studio.core.job import Mask, Pixels
from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.schedules import guidance_text
from ldm_studio.core.wording import joined, said
from ldm_studio.storage import images, photoshop, projects
from ldm_studio.storage.settings import Settings
from ldm_studio.storage.sheet import contact_sheet
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.images import from_qimage
from ldm_studio.studio.language import local
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import MAX_GUIDANCE, MAX_SOFTNESS, MAX_STEPS, MIN_STRENGTH, ParameterValues
from ldm_studio.studio.results import Results

Say = Callable[[str, str], None]
Act = Callable[[], object]
Done = TypeVar("Done")
log = logging.getLogger(__name__)

RECENT = 10


def _nothing() -> None:
    """Nothing more is to be done."""


class Files(QObject):
    """Opens and saves the document. Every failure becomes a message; the document stays as it was.

    Files are read and written off the GUI thread, one after the other: what is written is what was there at one moment
    when or soon after the verb was called.

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
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._parameters = parameters
        self._settings = settings
        self._results = results
        self._say = say
        self._errands = errands
        self.path: Path | None = None
        # What the file of the opened picture tells of how it was made.
        self.made: Recipe | MadeWith | None = None
        self._modified = False
        # How many documents and edits there have been: while one is saved, another may come.
        self._opened = self._edits = 0
        document.history.changed.connect(self._touched)

    @property
    def modified(self) -> bool:
        """Whether there are changes that no project file holds."""
        return self._modified

    @property
    def title(self) -> str:
        return self.path.name if self.path is not None else said("Untitled")

    def open(self, path: Path, then: Act = _nothing, otherwise: Act = _nothing) -> None:
        """Opens a picture or a project in place of the document (undoable) and calls `then`, or else `otherwise`."""

        def take(project: projects.Project) -> None:
            own = path.suffix.lower() == ".ora"
            self._take(project.state, said("Open {name}", name=path.name), path if own else None)
            self._restore_parameters(project.parameters)
            self._tell(project.notes)
            self._remember(path)
            self._offer(project.made, path.name)
            then()

        self._do(said("Opening {name}", name=path.name), lambda: _read(path), take, otherwise)

    def load_mask(self, path: Path) -> None:
        """Takes a picture's luminance (times alpha) as the mask; it must have the document's size."""
        size = (self._document.width, self._document.height)

        def take(mask: Mask) -> None:
            if mask.shape != (self._document.height, self._document.width):
                self._say("error", said("Another picture was opened meanwhile: open the mask again."))
                return
            self._document.change_mask(lambda _: mask, said("Load mask"))

        self._do(said("Opening {name}", name=path.name), lambda: images.load_mask(path, size), take)

    def read_picture(self, path: Path, then: Callable[[Picture], object]) -> None:
        """Reads a picture, or what is seen of a project, and calls `then` with it."""
        self._do(said("Opening {name}", name=path.name), lambda: _read(path).state.picture, then)

    def paste(self, image: QImage) -> None:
        """Takes a picture of the clipboard in place of the document (undoable)."""
        picture = self.picture_of(image)
        if picture is not None:
            self._take(state_of(picture), said("Paste picture"), None)

    def picture_of(self, image: QImage) -> Picture | None:
        """What the clipboard holds as a picture; None, and told, where that is none."""
        if image.isNull():
            self._say("warning", said("The clipboard holds no picture: copy one first."))
            return None
        return Picture(from_qimage(image))

    def new(self, width: int, height: int) -> None:
        """Takes a white picture of a size in pixels in place of the document (undoable)."""
        try:
            picture = images.blank(width, height)
        except StudioError as error:
            self._say("error", str(error))
            return
        self._take(state_of(picture), said("New document"), None)

    def save(self, path: Path) -> None:
        """Saves the document, mask and parameters as an OpenRaster project."""
        path = path if path.suffix.lower() == ".ora" else path.with_name(path.name + ".ora")
        opened, edits = self._opened, self._edits

        def saved(_: None) -> None:
            if opened == self._opened:  # Else another document has taken its place.
                self.path = path
                self._modified = edits != self._edits
            self._remember(path)
            self.changed.emit()
            self._say("info", said("Saved {name}.", name=path.name))

        project = self._project()
        self._do(said("Saving {name}", name=path.name), lambda: projects.save_project(path, project), saved)

    def export(self, path: Path) -> None:
        """Writes the picture as it is in the document; the kind of file goes by the name's ending."""
        state = self._document.state()
        self._write(path, lambda: images.save_picture(path, state.picture), said("Exported {name}.", name=path.name))

    def export_result(self, path: Path) -> None:
        """Writes the shown candidate as a PNG with its recipe, on the document where it has a frame."""
        candidate = self._results.current
        if candidate is None:
            self._say("warning", said("There is no result to save: run first."))
            return
        result, state = candidate.result, self._document.state()
        told = said("Saved {name} with its recipe.", name=path.name)
        self._write(path, lambda: images.save_composed(path, state.picture, result), told)

    def save_sheet(self, path: Path, axes: Sequence[Axis], pictures: Mapping[tuple[int, ...], Pixels]) -> None:
        """Writes the results of a grid as one picture with labels."""
        made = dict(pictures)
        self._write(
            path,
            lambda: images.save_picture(path, Picture(contact_sheet(axes, made))),
            said("Saved {name}.", name=path.name),
        )

    def use_recipe(self, recipe: Recipe) -> None:
        """Sets the panels to a recipe's values, as far as they take them; an enlargement has none of them."""
        if recipe.task == "enlarge":
            return
        values = {
            "guidance": min(MAX_GUIDANCE, recipe.guidance),
            "strength": max(MIN_STRENGTH, recipe.strength),
            "softness": min(MAX_SOFTNESS, recipe.softness),
            "steps": min(MAX_STEPS, recipe.steps),
            "guidance_schedule": guidance_text(recipe.guidance_schedule),
            "sampler": recipe.sampler or "",
        }
        names = (
            "prompt", "negative_prompt", "seed", "match_colours", "upscaler", "variation_seed", "variation_strength",
        )  # fmt: skip
        for name, value in {**{name: getattr(recipe, name) for name in names}, **values}.items():
            self._parameters.set(name, value)

    def save_session(self, path: Path) -> None:
        """Writes everything to a file from which `restore_session` brings the window back. Never raises."""
        try:
            history = self._document.history
            projects.save_project(path, replace(self._project(), steps=history.steps, done=history.position))
        except (StudioError, OSError):
            log.exception("the session could not be saved")

    def restore_session(self, path: Path, then: Act = _nothing, otherwise: Act = _nothing) -> None:
        """Brings back what `save_session` wrote, and calls `then`; where that fails, `otherwise`."""
        if not path.exists():
            otherwise()
            return

        def take(project: projects.Project) -> None:
            self._take(project.state, said("Restore"), Path(project.path) if project.path else None)
            self._document.history.take(project.steps, project.done)
            self._restore_parameters(project.parameters)
            self._modified = project.modified
            self.changed.emit()
            then()

        def failed(sentence: str) -> None:
            self._say("warning", said("The last session could not be restored: {sentence}", sentence=sentence))
            otherwise()

        self._errands.do(said("Opening the last session"), lambda: projects.load_project(path, True), take, failed)

    def _do(
        self, title: str, work: Callable[[], Done], then: Callable[[Done], object], otherwise: Act = _nothing
    ) -> None:
        """Has something done off the GUI thread; where it fails, says why."""

        def failed(sentence: str) -> None:
            self._say("error", sentence)
            otherwise()

        self._errands.do(title, work, then, failed)

    def _write(self, path: Path, work: Callable[[], None], told: str) -> None:
        self._do(said("Saving {name}", name=path.name), work, lambda _: self._say("info", told))

    def _project(self) -> projects.Project:
        return projects.Project(
            self._document.state(),
            parameters=self._parameters.values.model_dump(),
            path=str(self.path) if self.path else "",
            modified=self._modified,
        )

    def _take(self, state: DocumentState, label: str, path: Path | None) -> None:
        # What has no name of its own is named in the window's language, and keeps that name when it is saved.
        layers = tuple(
            replace(
                layer,
                name=local(layer.name),
                path=tuple(replace(group, name=local(group.name)) for group in layer.path),
            )
            for layer in state.layers
        )
        self._document.replace_state(replace(state, layers=layers), label)
        self._opened += 1
        self.path = path
        self._modified = path is None
        self.made = None
        self.changed.emit()

    def _offer(self, made: Recipe | MadeWith | None, name: str) -> None:
        """Says that a picture's settings can be taken over."""
        if made is None or (isinstance(made, Recipe) and made.task == "enlarge"):
            return
        self.made = made
        self.changed.emit()
        self._say("info", said("{name} tells how it was made: File > Use its settings takes that over.", name=name))

    def _tell(self, notes: Sequence[str]) -> None:
        """What of a file could not be kept as it was."""
        if notes:
            self._say("warning", joined(notes, " "))

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
        self._edits += 1
        self._modified = True
        self.changed.emit()


def _read(path: Path) -> projects.Project:
    if path.suffix.lower() == ".ora":
        return projects.load_project(path)
    if path.suffix.lower() in photoshop.ENDINGS:
        state, notes = photoshop.load_photoshop(path)
        return projects.Project(state, notes=notes)
    loaded = images.load_picture(path)
    return projects.Project(state_of(loaded.picture), made=loaded.recipe or loaded.made_with)

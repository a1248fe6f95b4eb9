"""Verbs on files that the user is asked for first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ldm_studio.core.wording import said
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.file_drop import OPENABLE

#: So many layers at most come of a folder.
_MOST = 100


class FileVerbs:
    """Files that the user is asked for first."""

    def __init__(self, studio: Studio, ask: Ask) -> None:
        self._studio = studio
        self._files = studio.files
        self._ask = ask

    def new(self) -> None:
        size = self._ask.new_size(self._studio.document.width, self._studio.document.height)
        if size is not None:
            self._files.new(*size)

    def open(self) -> None:
        self._with(self._ask.open_file(), self._files.open)

    def open_mask(self) -> None:
        self._with(self._ask.open_mask(), self._files.load_mask)

    def save(self) -> None:
        if self._files.path is not None:
            self._files.save(self._files.path)
        else:
            self.save_as()

    def save_as(self) -> None:
        self._with(self._ask.save_project(self._files.title), self._files.save)

    def export(self) -> None:
        self._with(self._ask.export_picture(self._files.title), self._files.export)

    def save_result(self) -> None:
        self._with(self._ask.save_result(self._files.title), self._files.export_result)

    def _with(self, path: Path | None, verb: Callable[[Path], object]) -> None:
        if path is not None:
            verb(path)


def add_layers(studio: Studio, path: Path) -> None:
    """Adds a picture from a file, or what is seen of a project, as the topmost layer; of a folder all that it holds."""
    if not path.is_dir():
        studio.files.read_picture(path, lambda picture: studio.layers.add_picture(picture, path.stem))
        return
    try:
        found = sorted(each for each in path.iterdir() if each.suffix.lower() in OPENABLE and each.is_file())
    except OSError as error:
        why = error.strerror or str(error)
        studio.say("error", said("{name} could not be read ({why}): choose another folder.", name=path.name, why=why))
        return
    count, name = len(found), path.name
    if not found:
        studio.say("warning", said("{name} holds no picture that can be opened: choose another folder.", name=name))
    elif count > _MOST:
        told = said(
            "{name} holds {count} pictures: the first {most} become layers.", name=name, count=count, most=_MOST
        )
        studio.say("warning", told)
    for each in found[:_MOST]:
        add_layers(studio, each)

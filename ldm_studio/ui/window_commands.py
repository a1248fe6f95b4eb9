"""The commands that need a window: files, view, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ldm_studio.core.errors import StudioError
from ldm_studio.storage.images import load_picture
from ldm_studio.studio.commands import Command
from ldm_studio.studio.images import to_qimage
from ldm_studio.studio.run_state import Branch
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.styles import keep_style
from ldm_studio.ui.canvas.camera import ZOOM_STEP, Camera
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.file_drop import dropped_file
from ldm_studio.ui.file_verbs import FileVerbs, add_layer
from ldm_studio.ui.layer_commands import layer_commands

Act = Callable[[], object]


@dataclass(frozen=True)
class WindowVerbs:
    """What only the window can do.

    panels: shows or hides each panel, by id ("generate") with its title, and says whether it is shown.
    """

    close: Act
    full_screen: Act
    is_full_screen: Callable[[], bool]
    focus_prompt: Act
    focus_canvas: Act
    focus_layers: Act
    rename_layer: Act
    next_area: Act
    palette: Act
    shortcuts: Act
    settings: Act
    models: Act
    tour: Act
    about: Act
    panels: tuple[tuple[str, str, Act, Callable[[], bool]], ...]


def register(studio: Studio, camera: Camera, ask: Ask, window: WindowVerbs) -> None:
    """Adds the window's commands to the studio's register."""
    studio.commands.add(
        *_file(studio, ask, window),
        *_edit(studio, ask, window),
        *layer_commands(studio, ask, window.rename_layer),
        *_run(studio, ask),
        *_view(studio, camera, window),
        *_help(window),
    )


def _file(studio: Studio, ask: Ask, window: WindowVerbs) -> list[Command]:
    verbs = FileVerbs(studio, ask)
    return [
        Command("file.new", "New...", "File", verbs.new, ("Ctrl+N",), tip="New, empty picture"),
        Command("file.open", "Open...", "File", verbs.open, ("Ctrl+O",), tip="Open a picture or a project"),
        Command("file.open_mask", "Open mask...", "File", verbs.open_mask, ("Ctrl+Shift+O",)),
        Command("file.save", "Save project", "File", verbs.save, ("Ctrl+S",), separator=True),
        Command("file.save_as", "Save project as...", "File", verbs.save_as, ("Ctrl+Shift+S",)),
        Command("file.export", "Export picture...", "File", verbs.export, ("Ctrl+E",), separator=True),
        Command(
            "file.save_result",
            "Save result...",
            "File",
            verbs.save_result,
            ("Ctrl+Shift+E",),
            lambda: studio.results.current is not None,
            tip="Save the shown result as a PNG with its recipe",
        ),
        Command("file.quit", "Quit", "File", _act(window.close), ("Ctrl+Q",), separator=True),
    ]


def _edit(studio: Studio, ask: Ask, window: WindowVerbs) -> list[Command]:
    def copy() -> None:
        QGuiApplication.clipboard().setImage(to_qimage(studio.document.pixels))
        studio.say("info", "Copied the picture.")

    def copied_file() -> Path | None:
        data = QGuiApplication.clipboard().mimeData()
        return dropped_file(data) if data is not None else None

    def paste() -> None:
        path = copied_file()
        if path is not None:
            add_layer(studio, path)
            return
        picture = studio.files.picture_of(QGuiApplication.clipboard().image())
        if picture is not None:
            studio.layers.add_picture(picture, "Pasted")

    def paste_new() -> None:
        path = copied_file()
        if path is not None:
            studio.files.open(path)
        else:
            studio.files.paste(QGuiApplication.clipboard().image())

    def wildcards() -> None:
        folder = studio.wildcards.made_folder()
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def extend() -> None:
        margins = ask.margins(studio.document.width, studio.document.height)
        if margins is not None:
            studio.framing.extend(margins)
            studio.parameters.set("mode", "inpaint")

    def enlarge() -> None:
        upscaler = ask.upscaler(studio.document.width, studio.document.height, studio.upscalers)
        if upscaler is not None:
            studio.settings.set("upscaler", upscaler.path)
            studio.runner.enlarge(upscaler)

    return [
        Command("edit.copy", "Copy picture", "Edit", copy, ("Ctrl+C",), separator=True),
        Command("edit.paste", "Paste as a layer", "Edit", paste, ("Ctrl+V",)),
        Command("edit.paste_new", "Paste as a new picture", "Edit", paste_new, ("Ctrl+Shift+V",)),
        Command(
            "edit.extend",
            "Extend picture...",
            "Edit",
            extend,
            ("Ctrl+Alt+C",),
            separator=True,
            tip="Add room at the picture's edges, masked, to be painted by the next run",
        ),
        Command(
            "edit.crop",
            "Crop to the mask",
            "Edit",
            studio.framing.crop_to_mask,
            (),
            lambda: not studio.document.coverage.empty,
            tip="Cut off what lies outside the mask's bounds",
        ),
        Command(
            "edit.enlarge",
            "Enlarge picture...",
            "Edit",
            enlarge,
            ("Ctrl+Alt+I",),
            lambda: bool(studio.upscalers),
            tip="Make the whole picture larger and sharp, with an upscaler",
        ),
        Command(
            "edit.models",
            "Models...",
            "Edit",
            _act(window.models),
            ("Ctrl+M",),
            separator=True,
            tip="Models, LoRA files and VAEs: look them through, take one up, add folders",
        ),
        Command(
            "edit.wildcards",
            "Wildcards' folder...",
            "Edit",
            wildcards,
            tip="Open the folder whose text files have the choices for __words__ in prompts",
        ),
        Command("edit.settings", "Settings...", "Edit", _act(window.settings), ("Ctrl+,",)),
    ]


def _branches(studio: Studio, ask: Ask) -> list[Command]:
    run = studio.run

    def branch() -> Branch | None:
        """The branch of the step that was chosen, else the newest."""
        shown = run.shown if run.chosen is not None else None
        if shown is not None:
            return run.branch(shown.branch)
        return run.branches[-1] if run.branches else None

    def rename() -> None:
        found = branch()
        name = ask.branch_name(found.name or found.label) if found is not None else None
        if found is not None and name is not None:
            studio.journal.rename(found.number, name)

    def delete() -> None:
        found = branch()
        if found is not None:
            studio.journal.forget_branch(found.number)

    def with_picture() -> None:
        path = ask.open_file()
        if path is None:
            return
        try:
            studio.steering.go_on(load_picture(path).picture.pixels)
        except StudioError as error:
            studio.say("error", str(error))

    def earlier() -> None:
        runs = studio.journal.runs()
        if not runs:
            studio.say("info", "No run is kept yet.")
            return
        chosen = ask.earlier_run(runs)
        if chosen is not None:
            studio.files.use_recipe(chosen.recipe)  # Else going on would mean what the panels said before.
            studio.journal.bring_back(chosen)

    def deletable() -> bool:
        found = branch()
        return found is not None and found.parent is not None and not run.busy

    return [
        Command(
            "run.name_branch", "Name the branch...", "Run", rename, (), lambda: branch() is not None, separator=True
        ),
        Command(
            "run.go_on_picture",
            "Go on with another picture...",
            "Run",
            with_picture,
            (),
            lambda: studio.steering.can_fork,
            tip="Put a picture from a file in place of what the chosen step shows, and go on from there",
        ),
        Command("run.earlier", "Earlier runs...", "Run", earlier, (), lambda: not run.busy),
        Command("run.delete_branch", "Delete the branch", "Run", delete, (), deletable),
    ]


def _run(studio: Studio, ask: Ask) -> list[Command]:
    results = studio.results

    def pending() -> bool:
        return results.current is not None

    def steerable() -> bool:
        return results.current is not None and results.current.result.recipe.task != "enlarge"

    def use_recipe() -> None:
        if results.current is not None:
            studio.files.use_recipe(results.current.result.recipe)
            studio.parameters.set("seed_locked", True)  # Or the next run would roll another seed at once.
            studio.say("info", "The panels show this result's settings, and its seed is kept.")

    def grid() -> None:
        axes = ask.grid_axes()
        if axes:
            studio.batch.grid(axes)

    def keep() -> None:
        name = ask.style_name()
        if name is not None:
            keep_style(studio, name)

    def save_sheet() -> None:
        path = ask.save_sheet()
        if path is not None:
            studio.files.save_sheet(path, studio.batch.axes, studio.batch.made)

    return [
        Command(
            "run.discard", "Discard result", "Results", studio.runner.discard, ("Delete",), pending, separator=True
        ),
        Command("run.grid", "Grid...", "Run", grid, ("Ctrl+Alt+G",), tip="Results over up to three parameters"),
        Command(
            "run.save_grid",
            "Save the grid as one picture...",
            "Results",
            save_sheet,
            (),
            lambda: studio.batch.has_sheet,
        ),
        *_branches(studio, ask),
        Command(
            "run.keep_style",
            "Keep the prompt as a style...",
            "Run",
            keep,
            separator=True,
            tip="Keep what the prompts say as a template for other prompts",
        ),
        Command("run.use_recipe", "Use the result's settings", "Results", use_recipe, (), steerable),
    ]


def _view(studio: Studio, camera: Camera, window: WindowVerbs) -> list[Command]:
    settings = studio.settings

    def switch_theme(name: str) -> Callable[[], None]:
        """To a theme, and from it back to the dark one."""
        return lambda: settings.set("theme", "dark" if settings.values.theme == name else name)

    def ants() -> None:
        settings.set("marching_ants", not settings.values.marching_ants)

    panels = [
        Command(f"view.panel_{name}", f"{title} panel", "View", _act(show), checked=shown, separator=place == 0)
        for place, (name, title, show, shown) in enumerate(window.panels)
    ]
    return [
        Command("view.zoom_in", "Zoom in", "View", lambda: camera.zoom_by(ZOOM_STEP), ("+", "=")),
        Command("view.zoom_out", "Zoom out", "View", lambda: camera.zoom_by(1 / ZOOM_STEP), ("-",)),
        Command("view.fit", "Fit the window", "View", camera.fit, ("Ctrl+0",)),
        Command("view.actual", "100 %", "View", camera.actual, ("Ctrl+1",)),
        Command(
            "view.light",
            "Light theme",
            "View",
            switch_theme("light"),
            ("Ctrl+Shift+L",),
            checked=lambda: bool(settings.values.theme == "light"),
            separator=True,
        ),
        Command(
            "view.contrast",
            "High contrast",
            "View",
            switch_theme("contrast"),
            checked=lambda: bool(settings.values.theme == "contrast"),
        ),
        Command(
            "view.ants",
            "Marching ants",
            "View",
            ants,
            ("Ctrl+H",),
            checked=lambda: bool(settings.values.marching_ants),
        ),
        Command(
            "view.full_screen", "Full screen", "View", _act(window.full_screen), ("F11",), checked=window.is_full_screen
        ),
        *panels,
        Command(
            "view.panel_titles",
            "Panel titles",
            "View",
            lambda: settings.set("panel_titles", not settings.values.panel_titles),
            checked=lambda: bool(settings.values.panel_titles),
            tip="Titles by which panels can be moved, tabbed and floated",
        ),
        Command(
            "view.focus_prompt", "Go to the prompt", "View", _act(window.focus_prompt), ("Ctrl+T",), separator=True
        ),
        Command("view.focus_canvas", "Go to the canvas", "View", _act(window.focus_canvas), ("Ctrl+G",)),
        Command("view.focus_layers", "Go to the layers", "View", _act(window.focus_layers), ("F7",)),
        Command("view.next_area", "Go to the next area", "View", _act(window.next_area), ("F6",)),
    ]


def _help(window: WindowVerbs) -> list[Command]:
    return [
        Command("help.palette", "Command palette...", "Help", _act(window.palette), ("Ctrl+Shift+P",)),
        Command("help.shortcuts", "Keyboard shortcuts", "Help", _act(window.shortcuts), ("F1",)),
        Command("help.tour", "Tour of the window", "Help", _act(window.tour)),
        Command("help.about", "About LDM Studio", "Help", _act(window.about), separator=True),
    ]


def _act(verb: Act) -> Callable[[], None]:
    def act() -> None:
        verb()

    return act

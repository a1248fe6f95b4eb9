"""The commands that need a window: files, view, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.images import to_qimage
from ldm_studio.studio.language import tr
from ldm_studio.studio.made_with import use_settings
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.styles import keep_style
from ldm_studio.ui.branch_commands import branch_commands
from ldm_studio.ui.canvas.camera import ZOOM_STEP, Camera
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.file_drop import dropped_files
from ldm_studio.ui.file_verbs import FileVerbs, add_layers
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
    pen: Act
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
        *_tools(window),
        *_run(studio, ask),
        *_view(studio, camera, window),
        *_help(window),
    )


def _file(studio: Studio, ask: Ask, window: WindowVerbs) -> list[Command]:
    verbs = FileVerbs(studio, ask)

    def use_made() -> None:
        if studio.files.made is not None:
            use_settings(studio, studio.files.made)

    return [
        Command("file.new", said("New..."), "File", verbs.new, ("Ctrl+N",), tip=said("New, empty picture")),
        Command("file.open", said("Open..."), "File", verbs.open, ("Ctrl+O",), tip=said("Open a picture or a project")),
        Command("file.open_mask", said("Open mask..."), "File", verbs.open_mask, ("Ctrl+Shift+O",)),
        Command("file.save", said("Save project"), "File", verbs.save, ("Ctrl+S",), separator=True),
        Command("file.save_as", said("Save project as..."), "File", verbs.save_as, ("Ctrl+Shift+S",)),
        Command("file.export", said("Export picture..."), "File", verbs.export, ("Ctrl+E",), separator=True),
        Command(
            "file.save_result",
            said("Save result..."),
            "File",
            verbs.save_result,
            ("Ctrl+Shift+E",),
            lambda: studio.results.current is not None,
            tip=said("Save the shown result as a PNG with its recipe"),
        ),
        Command(
            "file.use_settings",
            said("Use its settings"),
            "File",
            use_made,
            ("Ctrl+Alt+U",),
            lambda: studio.files.made is not None,
            separator=True,
            tip=said("Set the panels to what the opened picture was made with"),
        ),
        Command("file.quit", said("Quit"), "File", _act(window.close), ("Ctrl+Q",), separator=True),
    ]


def _edit(studio: Studio, ask: Ask, window: WindowVerbs) -> list[Command]:
    return [*_clipboard(studio), *_picture(studio, ask), *_means(studio, window)]


def _clipboard(studio: Studio) -> list[Command]:
    def copy() -> None:
        QGuiApplication.clipboard().setImage(to_qimage(studio.document.pixels))
        studio.say("info", tr("Copied the picture."))

    def copied_files() -> list[Path]:
        data = QGuiApplication.clipboard().mimeData()
        return dropped_files(data) if data is not None else []

    def paste() -> None:
        paths = copied_files()
        for path in paths:
            add_layers(studio, path)
        if paths:
            return
        picture = studio.files.picture_of(QGuiApplication.clipboard().image())
        if picture is not None:
            studio.layers.add_picture(picture, tr("Pasted"))

    def paste_new() -> None:
        path = next((each for each in copied_files() if each.is_file()), None)
        if path is not None:
            studio.files.open(path)
        else:
            studio.files.paste(QGuiApplication.clipboard().image())

    return [
        Command("edit.copy", said("Copy picture"), "Edit", copy, ("Ctrl+C",), separator=True),
        Command("edit.paste", said("Paste as a layer"), "Edit", paste, ("Ctrl+V",)),
        Command("edit.paste_new", said("Paste as a new picture"), "Edit", paste_new, ("Ctrl+Shift+V",)),
    ]


def _picture(studio: Studio, ask: Ask) -> list[Command]:
    """What changes the size of the whole picture."""

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
        Command(
            "edit.extend", said("Extend picture..."), "Edit", extend, ("Ctrl+Alt+C",),
            separator=True, tip=said("Add room at the picture's edges, masked, to be painted by the next run"),
        ),
        Command(
            "edit.crop", said("Crop to the mask"), "Edit", studio.framing.crop_to_mask, (),
            lambda: not studio.document.coverage.empty, tip=said("Cut off what lies outside the mask's bounds"),
        ),
        Command(
            "edit.enlarge", said("Enlarge picture..."), "Edit", enlarge, ("Ctrl+Alt+I",),
            lambda: bool(studio.upscalers),
            tip=said("Make the whole picture larger and sharp, with an upscaler"),
        ),
    ]  # fmt: skip


def _means(studio: Studio, window: WindowVerbs) -> list[Command]:
    """What runs are made with, and how the window behaves."""

    def wildcards() -> None:
        folder = studio.wildcards.made_folder()
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    return [
        Command(
            "edit.models", said("Models..."), "Edit", _act(window.models), ("Ctrl+M",),
            separator=True, tip=said("Models, LoRA files and VAEs: look them through, take one up, add folders"),
        ),
        Command(
            "edit.wildcards", said("Wildcards' folder..."), "Edit", wildcards,
            tip=said("Open the folder whose text files have the choices for __words__ in prompts"),
        ),
        Command("edit.settings", said("Settings..."), "Edit", _act(window.settings), ("Ctrl+,",)),
    ]  # fmt: skip


def _tools(window: WindowVerbs) -> list[Command]:
    return [
        Command(
            "tool.pen", said("Pen pressure..."), "Tools", _act(window.pen),
            tip=said("What a pen's pressure changes, and by which curve"),
        ),
    ]  # fmt: skip


def _run(studio: Studio, ask: Ask) -> list[Command]:
    discard = Command(
        "run.discard", said("Discard result"), "Results", studio.runner.discard, ("Delete",),
        lambda: studio.results.current is not None, separator=True,
    )  # fmt: skip
    return [discard, *_grids(studio, ask), *branch_commands(studio, ask), *_recipes(studio, ask)]


def _grids(studio: Studio, ask: Ask) -> list[Command]:
    def grid() -> None:
        axes = ask.grid_axes()
        if axes:
            studio.batch.grid(axes)

    def save_sheet() -> None:
        path = ask.save_sheet()
        if path is not None:
            studio.files.save_sheet(path, studio.batch.axes, studio.batch.made)

    return [
        Command(
            "run.grid", said("Grid..."), "Run", grid, ("Ctrl+Alt+G",), tip=said("Results over up to three parameters")
        ),
        Command(
            "run.save_grid", said("Save the grid as one picture..."), "Results", save_sheet, (),
            lambda: studio.batch.has_sheet,
        ),
    ]  # fmt: skip


def _recipes(studio: Studio, ask: Ask) -> list[Command]:
    """What is taken from the panels, and back into them."""
    results = studio.results

    def steerable() -> bool:
        return results.current is not None and results.current.result.recipe.task != "enlarge"

    def use_recipe() -> None:
        if results.current is not None:
            studio.files.use_recipe(results.current.result.recipe)
            studio.parameters.set("seed_locked", True)  # Or the next run would roll another seed at once.
            studio.say("info", tr("The panels show this result's settings, and its seed is kept."))

    def keep() -> None:
        name = ask.style_name()
        if name is not None:
            keep_style(studio, name)

    return [
        Command(
            "run.keep_style", said("Keep the prompt as a style..."), "Run", keep,
            separator=True, tip=said("Keep what the prompts say as a template for other prompts"),
        ),
        Command("run.use_recipe", said("Use the result's settings"), "Results", use_recipe, (), steerable),
    ]  # fmt: skip


def _view(studio: Studio, camera: Camera, window: WindowVerbs) -> list[Command]:
    return [*_zoom(camera), *_looks(studio, window), *_panels(studio, window), *_places(window)]


def _zoom(camera: Camera) -> list[Command]:
    return [
        Command("view.zoom_in", said("Zoom in"), "View", lambda: camera.zoom_by(ZOOM_STEP), ("+", "=")),
        Command("view.zoom_out", said("Zoom out"), "View", lambda: camera.zoom_by(1 / ZOOM_STEP), ("-",)),
        Command("view.fit", said("Fit the window"), "View", camera.fit, ("Ctrl+0",)),
        Command("view.actual", "100 %", "View", camera.actual, ("Ctrl+1",)),
    ]


def _looks(studio: Studio, window: WindowVerbs) -> list[Command]:
    settings = studio.settings

    def switch_theme(name: str) -> Callable[[], None]:
        """To a theme, and from it back to the dark one."""
        return lambda: settings.set("theme", "dark" if settings.values.theme == name else name)

    def ants() -> None:
        settings.set("marching_ants", not settings.values.marching_ants)

    return [
        Command(
            "view.light", said("Light theme"), "View", switch_theme("light"), ("Ctrl+Shift+L",),
            checked=lambda: bool(settings.values.theme == "light"), separator=True,
        ),
        Command(
            "view.contrast", said("High contrast"), "View", switch_theme("contrast"),
            checked=lambda: bool(settings.values.theme == "contrast"),
        ),
        Command(
            "view.ants", said("Marching ants"), "View", ants, ("Ctrl+H",),
            checked=lambda: bool(settings.values.marching_ants),
        ),
        Command(
            "view.frame", said("Frame of the next run"), "View",
            lambda: settings.set("show_frame", not settings.values.show_frame),
            checked=lambda: bool(settings.values.show_frame),
            tip=said("Show the frame of the next run with every tool, dashed where it follows the mask"),
        ),
        Command(
            "view.full_screen", said("Full screen"), "View", _act(window.full_screen), ("F11",),
            checked=window.is_full_screen,
        ),
    ]  # fmt: skip


def _panels(studio: Studio, window: WindowVerbs) -> list[Command]:
    settings = studio.settings
    shown = [
        Command(
            f"view.panel_{name}", said("{title} panel", title=title), "View", _act(show),
            checked=is_shown, separator=place == 0,
        )
        for place, (name, title, show, is_shown) in enumerate(window.panels)
    ]  # fmt: skip
    return [
        *shown,
        Command(
            "view.panel_titles", said("Panel titles"), "View",
            lambda: settings.set("panel_titles", not settings.values.panel_titles),
            checked=lambda: bool(settings.values.panel_titles),
            tip=said("Titles by which panels can be moved, tabbed and floated"),
        ),
    ]  # fmt: skip


def _places(window: WindowVerbs) -> list[Command]:
    """Where the keyboard is."""
    return [
        Command(
            "view.focus_prompt", said("Go to the prompt"), "View", _act(window.focus_prompt), ("Ctrl+T",),
            separator=True,
        ),
        Command("view.focus_canvas", said("Go to the canvas"), "View", _act(window.focus_canvas), ("Ctrl+G",)),
        Command("view.focus_layers", said("Go to the layers"), "View", _act(window.focus_layers), ("F7",)),
        Command("view.next_area", said("Go to the next area"), "View", _act(window.next_area), ("F6",)),
    ]  # fmt: skip


def _help(window: WindowVerbs) -> list[Command]:
    return [
        Command("help.palette", said("Command palette..."), "Help", _act(window.palette), ("Ctrl+Shift+P",)),
        Command("help.shortcuts", said("Keyboard shortcuts"), "Help", _act(window.shortcuts), ("F1",)),
        Command("help.tour", said("Tour of the window"), "Help", _act(window.tour)),
        Command("help.about", said("About LDM Studio"), "Help", _act(window.about), separator=True),
    ]


def _act(verb: Act) -> Callable[[], None]:
    def act() -> None:
        verb()

    return act

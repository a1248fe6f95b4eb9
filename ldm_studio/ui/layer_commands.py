"""The commands on layers that need a window."""

from __future__ import annotations

from collections.abc import Callable

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.file_verbs import add_layers


def layer_commands(studio: Studio, ask: Ask, rename: Callable[[], object]) -> list[Command]:
    """Commands for the menu "Layer" that ask something. rename: has the name of what is in hand typed anew."""

    def type_name() -> None:
        rename()

    def add_picture() -> None:
        path = ask.open_file()
        if path is not None:
            add_layers(studio, path)

    def add_folder() -> None:
        path = ask.folder()
        if path is not None:
            add_layers(studio, path)

    def rotate() -> None:
        degrees = ask.angle()
        if degrees is not None:
            studio.layer_mover.rotate(degrees)

    return [
        Command("layer.rename", said("Rename layer"), "Layer", type_name, ("F2",), separator=True),
        Command(
            "layer.add_picture",
            said("Add a picture as a layer..."),
            "Layer",
            add_picture,
            ("Ctrl+Alt+O",),
            tip=said("Add a picture from a file as the topmost layer"),
        ),
        Command(
            "layer.add_folder",
            said("Add a folder's pictures as layers..."),
            "Layer",
            add_folder,
            tip=said("Each picture in a folder becomes a layer, in the order of their names"),
        ),
        Command(
            "layer.rotate",
            said("Turn layer by an angle..."),
            "Layer",
            rotate,
            ("Ctrl+Alt+R",),
            lambda: studio.document.chosen_group is None,
            tip=said("Turn the layer about its middle by any angle"),
        ),
    ]

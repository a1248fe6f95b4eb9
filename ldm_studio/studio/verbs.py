"""The commands that need no window: registered once, shown in menus, palette and help."""

from __future__ import annotations

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.frame_commands import frame_commands
from ldm_studio.studio.kept_mask_commands import kept_mask_commands
from ldm_studio.studio.layer_commands import layer_commands
from ldm_studio.studio.parameters import TOOLS, ToolName
from ldm_studio.studio.run_commands import run_commands
from ldm_studio.studio.studio import Studio

_TOOL_KEYS: dict[ToolName, str] = {
    "brush": "B",
    "eraser": "E",
    "rectangle": "U",
    "ellipse": "O",
    "lasso": "L",
    "polygon": "P",
    "wand": "W",
    "cut_out": "S",
    "fill": "G",
    "gradient": "Shift+G",
    "move": "V",
    "frame": "F",
    "hand": "H",
}

#: By the settings that say so.
_PRESSURE = {
    "pen_size": said("Pen pressure changes size"),
    "pen_opacity": said("Pen pressure changes opacity"),
}

#: Pixels by which grow, shrink and feather change the mask from the menu.
AMOUNT = 4


def register(studio: Studio) -> None:
    """Adds the studio's own commands to its register."""
    studio.commands.add(
        *_edit(studio),
        *layer_commands(studio),
        *_mask(studio),
        *kept_mask_commands(studio),
        *_tools(studio),
        *frame_commands(studio),
        *run_commands(studio),
    )


def _edit(studio: Studio) -> list[Command]:
    history = studio.document.history
    return [
        Command("edit.undo", said("Undo"), "Edit", history.undo, ("Ctrl+Z",), lambda: history.can_undo),
        Command("edit.redo", said("Redo"), "Edit", history.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), lambda: history.can_redo),
    ]


def _mask(studio: Studio) -> list[Command]:
    mask, tool = studio.mask, studio.tool
    return [
        Command("mask.all", said("Mask all"), "Mask", mask.fill_all, ("Ctrl+A",)),
        Command("mask.clear", said("Clear mask"), "Mask", mask.clear, ("Ctrl+D",)),
        Command("mask.invert", said("Invert mask"), "Mask", mask.invert, ("Shift+V",)),
        Command(
            "mask.grow",
            said("Grow by {amount} px", amount=AMOUNT),
            "Mask",
            lambda: mask.grow(AMOUNT),
            ("Ctrl+=",),
            separator=True,
        ),
        Command(
            "mask.shrink",
            said("Shrink by {amount} px", amount=AMOUNT),
            "Mask",
            lambda: mask.shrink(AMOUNT),
            ("Ctrl+-",),
        ),
        Command(
            "mask.feather",
            said("Feather by {amount} px", amount=AMOUNT),
            "Mask",
            lambda: mask.feather(AMOUNT),
            ("Ctrl+Shift+F",),
        ),
        Command(
            "mask.smooth",
            said("Smooth by {amount} px", amount=AMOUNT),
            "Mask",
            lambda: mask.smooth(AMOUNT),
            ("Ctrl+Shift+M",),
        ),
        Command(
            "mask.border", said("Border of {amount} px", amount=2 * AMOUNT), "Mask", lambda: mask.border(2 * AMOUNT)
        ),
        Command("mask.fill_holes", said("Fill holes"), "Mask", mask.fill_holes),
        Command("mask.bright", said("Mask what is bright"), "Mask", mask.take_luminance, separator=True),
        Command("mask.clear_parts", said("Mask what is transparent"), "Mask", mask.take_transparency),
        Command(
            "mask.alone",
            said("Show in black and white"),
            "Mask",
            lambda: tool.set("mask_alone", not tool.values.mask_alone),
            ("Ctrl+Alt+M",),
            checked=lambda: bool(tool.values.mask_alone),
            separator=True,
            tip=said("Show the mask itself, white where all is painted anew, in place of the picture"),
        ),
    ]


def _tools(studio: Studio) -> list[Command]:
    def choose(name: ToolName) -> Command:
        return Command(
            f"tool.{name}",
            TOOLS[name],
            "Tools",
            lambda: studio.tool.set("tool", name),
            (_TOOL_KEYS[name],),
            checked=lambda: bool(studio.tool.values.tool == name),
        )

    def resize(factor: float) -> None:
        size = studio.tool.values.size
        grown = max(size + 1, size * factor) if factor > 1 else min(size - 1, size * factor)
        studio.tool.set("size", float(min(1000, max(1, round(grown)))))

    def harden(by: float) -> None:
        studio.tool.set("hardness", min(1.0, max(0.0, round(studio.tool.values.hardness + by, 2))))

    def switch(name: str, title: str) -> Command:
        return Command(
            f"tool.{name}",
            title,
            "Tools",
            lambda: studio.settings.set(name, not studio.settings.get(name)),
            checked=lambda: bool(studio.settings.get(name)),
            separator=name == "pen_size",
        )

    def space(factor: float) -> None:
        """From what the hardness asks for, which is about a tenth, on."""
        spacing = studio.tool.values.spacing or 0.1
        studio.tool.set("spacing", min(2.0, max(0.02, round(spacing * factor, 2))))

    return [
        *(choose(name) for name in TOOLS),
        Command("tool.smaller", said("Smaller brush"), "Tools", lambda: resize(1 / 1.2), ("[",), separator=True),
        Command("tool.larger", said("Larger brush"), "Tools", lambda: resize(1.2), ("]",)),
        Command("tool.softer", said("Softer brush"), "Tools", lambda: harden(-0.1), ("{",)),
        Command("tool.harder", said("Harder brush"), "Tools", lambda: harden(0.1), ("}",)),
        Command("tool.closer", said("Dabs closer together"), "Tools", lambda: space(1 / 1.25)),
        Command("tool.wider", said("Dabs further apart"), "Tools", lambda: space(1.25)),
        Command("tool.spacing", said("Usual distance of dabs"), "Tools", lambda: studio.tool.set("spacing", 0.0)),
        *(switch(name, title) for name, title in _PRESSURE.items()),
    ]

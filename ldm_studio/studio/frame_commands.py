"""The commands on the frame of the next run."""

from __future__ import annotations

from ldm_studio.core.frame import GRID, RATIOS, Ratio
from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.studio import Studio

#: The ratios as the window names them; numbers are the same in every language.
RATIO_TITLES: dict[Ratio, str] = {ratio: said("Free") if ratio == "free" else ratio for ratio in RATIOS}
_MENU = said("Frame")


def frame_commands(studio: Studio) -> list[Command]:
    """They stand in a menu of their own among the tools."""
    frames, tool = studio.frames, studio.tool

    def snap() -> None:
        tool.set("frame_snap", GRID if tool.values.frame_snap != GRID else 64)

    def in_ratio(ratio: Ratio) -> Command:
        return Command(
            f"frame.ratio_{ratio.replace(':', '_')}",
            said("Any shape") if ratio == "free" else said("Ratio {ratio}", ratio=ratio),
            "Tools",
            lambda: tool.set("frame_ratio", ratio),
            checked=lambda: bool(tool.values.frame_ratio == ratio),
            separator=ratio == "free",
            tip=said("The ratio of width to height that the frame keeps"),
            submenu=_MENU,
        )

    return [
        Command(
            "frame.automatic", said("Automatic frame"), "Tools", frames.make_automatic, ("Shift+F",),
            lambda: studio.document.frame is not None, separator=True, submenu=_MENU,
            tip=said("Have the frame of the next run follow the mask again"),
        ),
        Command(
            "frame.around_mask", said("Frame the mask"), "Tools", frames.around_mask, (),
            lambda: not studio.document.coverage.empty, submenu=_MENU,
            tip=said("Set the frame to the mask with its surroundings, where it stays"),
        ),
        Command("frame.whole", said("Frame the picture"), "Tools", frames.whole, submenu=_MENU),
        Command(
            "frame.upend", said("Frame on end"), "Tools", frames.upend, submenu=_MENU,
            tip=said("Exchange width and height of the frame"),
        ),
        Command(
            "frame.snap", said("Snap the frame to 64 px"), "Tools", snap, submenu=_MENU,
            checked=lambda: bool(tool.values.frame_snap != GRID), separator=True,
            tip=said("On: multiples of 64 px, or with Ctrl of 8 px; off: of 8 px"),
        ),
        *(in_ratio(ratio) for ratio in RATIOS),
    ]  # fmt: skip

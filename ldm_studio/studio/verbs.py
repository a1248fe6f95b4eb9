"""The commands that need no window: registered once, shown in menus, palette and help."""

from __future__ import annotations

from ldm_studio.studio.batch import LIVE_STEPS
from ldm_studio.studio.commands import Command
from ldm_studio.studio.comparing import WAYS, How
from ldm_studio.studio.layer_commands import layer_commands
from ldm_studio.studio.parameters import TOOLS, ToolName, random_seed
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
    "hand": "H",
}

_PRESSURE = {"pressure_size": "Pen pressure changes size", "pressure_opacity": "Pen pressure changes opacity"}

#: Pixels by which grow, shrink and feather change the mask from the menu.
AMOUNT = 4


def register(studio: Studio) -> None:
    """Adds the studio's own commands to its register."""
    studio.commands.add(*_edit(studio), *layer_commands(studio), *_mask(studio), *_tools(studio), *_run(studio))


def _edit(studio: Studio) -> list[Command]:
    history = studio.document.history
    return [
        Command("edit.undo", "Undo", "Edit", history.undo, ("Ctrl+Z",), lambda: history.can_undo),
        Command("edit.redo", "Redo", "Edit", history.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), lambda: history.can_redo),
    ]


def _mask(studio: Studio) -> list[Command]:
    mask = studio.mask
    return [
        Command("mask.all", "Mask all", "Mask", mask.fill_all, ("Ctrl+A",)),
        Command("mask.clear", "Clear mask", "Mask", mask.clear, ("Ctrl+D",)),
        Command("mask.invert", "Invert mask", "Mask", mask.invert, ("Shift+V",)),
        Command("mask.grow", f"Grow by {AMOUNT} px", "Mask", lambda: mask.grow(AMOUNT), ("Ctrl+=",), separator=True),
        Command("mask.shrink", f"Shrink by {AMOUNT} px", "Mask", lambda: mask.shrink(AMOUNT), ("Ctrl+-",)),
        Command("mask.feather", f"Feather by {AMOUNT} px", "Mask", lambda: mask.feather(AMOUNT), ("Ctrl+Shift+F",)),
        Command("mask.smooth", f"Smooth by {AMOUNT} px", "Mask", lambda: mask.smooth(AMOUNT), ("Ctrl+Shift+M",)),
        Command("mask.border", f"Border of {2 * AMOUNT} px", "Mask", lambda: mask.border(2 * AMOUNT)),
        Command("mask.fill_holes", "Fill holes", "Mask", mask.fill_holes),
        Command("mask.bright", "Mask what is bright", "Mask", mask.take_luminance, separator=True),
        Command("mask.clear_parts", "Mask what is transparent", "Mask", mask.take_transparency),
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
            lambda: studio.tool.set(name, not studio.tool.get(name)),
            checked=lambda: bool(studio.tool.get(name)),
            separator=name == "pressure_size",
        )

    return [
        *(choose(name) for name in TOOLS),
        Command("tool.smaller", "Smaller brush", "Tools", lambda: resize(1 / 1.2), ("[",), separator=True),
        Command("tool.larger", "Larger brush", "Tools", lambda: resize(1.2), ("]",)),
        Command("tool.softer", "Softer brush", "Tools", lambda: harden(-0.1), ("{",)),
        Command("tool.harder", "Harder brush", "Tools", lambda: harden(0.1), ("}",)),
        *(switch(name, title) for name, title in _PRESSURE.items()),
    ]


def schedule_guidance(studio: Studio) -> None:
    """Has guidance change in the middle of the run, to be dragged from there; or not change any more."""
    values = studio.parameters.values
    text = "" if values.guidance_schedule else f"{values.guidance:g} until 50 %, then {values.guidance / 2:.2g}"
    studio.parameters.set("guidance_schedule", text)


def _run(studio: Studio) -> list[Command]:
    runner, run, results, steering = studio.runner, studio.run, studio.results, studio.steering

    def pending() -> bool:
        return results.current is not None

    def several() -> bool:
        return len(results.items) > 1

    def dismiss() -> None:
        """Esc ends what is under way, and else throws the shown result away."""
        if studio.mask.stroking:
            studio.mask.cancel_stroke()
        elif run.busy:
            runner.cancel()
        elif run.chosen is not None:
            run.choose(None)
        else:
            runner.discard()

    def stepping() -> bool:
        return run.phase in ("running", "paused")

    def pin() -> None:
        studio.comparison.pin(None if studio.comparison.pinned is not None else studio.shown)
        if studio.comparison.pinned is not None:
            studio.say("info", "Pinned. Choose another step or result, then compare by slider, blink or difference.")

    def compare(how: How) -> Command:
        return Command(
            f"run.compare_{how}",
            f"Compare with the pinned: {WAYS[how].lower()}",
            "Results",
            lambda: studio.comparison.choose(how),
            enabled=lambda: studio.comparison.pinned is not None,
            checked=lambda: bool(studio.comparison.how == how),
        )

    def live() -> None:
        on = not studio.parameters.values.live
        studio.parameters.set("live", on)
        if on:
            studio.say("info", f"The result follows the brush, in {LIVE_STEPS} steps: paint on the mask.")

    def roll() -> None:
        studio.parameters.set("seed", random_seed())

    def roll_variation() -> None:
        studio.parameters.set("variation_seed", random_seed())
        if not studio.parameters.values.variation_strength:
            studio.parameters.set("variation_strength", 0.1)

    return [
        Command("run.generate", "Generate", "Run", runner.generate, ("Ctrl+Return", "Ctrl+Enter")),
        Command(
            "run.variations",
            "Generate variations",
            "Run",
            lambda: studio.batch.variations(studio.parameters.values.variations),
            ("Ctrl+Alt+Return", "Ctrl+Alt+Enter"),
            tip="As many results as the panel says (More > How many): with the seeds that follow, or near ones where a "
            "variation is set",
        ),
        Command(
            "run.live",
            "Live painting",
            "Run",
            live,
            ("Ctrl+Shift+B",),
            checked=lambda: bool(studio.parameters.values.live),
            tip=f"The result follows the brush: each stroke starts a run of {LIVE_STEPS} steps at most",
        ),
        Command("run.pause", "Pause or resume", "Run", runner.pause_or_resume, ("Ctrl+P",), stepping),
        Command("run.step", "Single step", "Run", runner.step_once, (".",), stepping),
        Command(
            "run.back",
            "One step back",
            "Run",
            steering.go_back,
            (",",),
            lambda: steering.can_go_back,
            tip="Go one step back in a paused run",
        ),
        Command(
            "run.apply",
            "Apply to the run",
            "Run",
            steering.apply,
            ("Ctrl+Shift+A",),
            lambda: steering.can_apply,
            tip="Change the run under way to this prompt, parameters and mask, from its next step on",
        ),
        Command(
            "run.go_on",
            "Go on from this step",
            "Run",
            steering.go_on,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            lambda: steering.can_fork,
            separator=True,
            tip="Go on from this step, with the prompt, parameters and mask as they are now",
        ),
        Command(
            "run.take",
            "Take this step as the result",
            "Run",
            steering.take,
            ("Ctrl+Shift+T",),
            lambda: steering.can_take,
        ),
        Command(
            "run.continue",
            "Continue the run that was cut short",
            "Run",
            studio.journal.go_on,
            enabled=lambda: studio.journal.can_continue,
        ),
        Command("run.cancel", "Cancel run", "Run", runner.cancel, ("Ctrl+.",), lambda: run.busy),
        Command("run.accept", "Accept result", "Results", runner.accept, ("Return", "Enter"), pending, separator=True),
        Command(
            "run.dismiss",
            "Cancel, or discard result",
            "Run",
            dismiss,
            ("Esc",),
            lambda: run.busy or pending() or run.chosen is not None or studio.mask.stroking,
        ),
        Command(
            "run.compare",
            "Compare with before",
            "Results",
            lambda: results.set_comparing(not results.comparing),
            ("C",),
            pending,
            checked=lambda: results.comparing,
        ),
        Command(
            "run.pin",
            "Pin for comparing",
            "Results",
            pin,
            ("Shift+C",),
            lambda: studio.shown is not None or studio.comparison.pinned is not None,
            checked=lambda: studio.comparison.pinned is not None,
            tip="Keep the shown step or result, to compare others with it",
        ),
        *(compare(how) for how in WAYS),
        Command("run.next", "Next result", "Results", lambda: results.step(1), ("Alt+Right",), several),
        Command("run.previous", "Previous result", "Results", lambda: results.step(-1), ("Alt+Left",), several),
        Command("run.dice", "New random seed", "Run", roll, ("Ctrl+R",), separator=True),
        Command("run.variation_dice", "Another near variation", "Run", roll_variation),
        Command(
            "run.keyframes",
            "Guidance over the steps",
            "Run",
            lambda: schedule_guidance(studio),
            checked=lambda: bool(studio.parameters.values.guidance_schedule),
            tip="Guidance that changes over the steps, as keyframes to be dragged",
        ),
        Command(
            "run.lock_seed",
            "Keep the seed",
            "Run",
            lambda: studio.parameters.set("seed_locked", not studio.parameters.values.seed_locked),
            ("Ctrl+L",),
            checked=lambda: studio.parameters.values.seed_locked,
        ),
    ]

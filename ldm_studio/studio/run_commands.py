"""The commands on runs and their results that need no window."""

from __future__ import annotations

from ldm_studio.core.wording import said
from ldm_studio.studio.batch import LIVE_STEPS
from ldm_studio.studio.commands import Command
from ldm_studio.studio.comparing import WAYS, How
from ldm_studio.studio.parameters import random_seed
from ldm_studio.studio.studio import Studio

_COMPARE: dict[How, str] = {
    "slider": said("Compare with the pinned: slider"),
    "blink": said("Compare with the pinned: blink"),
    "difference": said("Compare with the pinned: difference"),
}


def run_commands(studio: Studio) -> list[Command]:
    """Commands for the menus "Run" and "Results"."""
    return [*_begin(studio), *_steps(studio), *_results(studio), *_noise(studio)]


def schedule_guidance(studio: Studio) -> None:
    """Has guidance change in the middle of the run, to be dragged from there; or not change any more."""
    values = studio.parameters.values
    text = "" if values.guidance_schedule else f"{values.guidance:g} until 50 %, then {values.guidance / 2:.2g}"
    studio.parameters.set("guidance_schedule", text)


def _begin(studio: Studio) -> list[Command]:
    def live() -> None:
        on = not studio.parameters.values.live
        studio.parameters.set("live", on)
        if on:
            studio.say(
                "info",
                said("The result follows the brush, in {live_steps} steps: paint on the mask.", live_steps=LIVE_STEPS),
            )

    return [
        Command("run.generate", said("Generate"), "Run", studio.runner.generate, ("Ctrl+Return", "Ctrl+Enter")),
        Command(
            "run.variations",
            said("Generate variations"),
            "Run",
            lambda: studio.batch.variations(studio.parameters.values.variations),
            ("Ctrl+Alt+Return", "Ctrl+Alt+Enter"),
            tip=said(
                "As many results as the panel says (More > How many): with the seeds that follow, or near ones where a "
                "variation is set"
            ),
        ),
        Command(
            "run.live",
            said("Live painting"),
            "Run",
            live,
            ("Ctrl+Shift+B",),
            checked=lambda: bool(studio.parameters.values.live),
            tip=said(
                "The result follows the brush: each stroke starts a run of {live_steps} steps at most",
                live_steps=LIVE_STEPS,
            ),
        ),
    ]


def _steps(studio: Studio) -> list[Command]:
    runner, run, steering = studio.runner, studio.run, studio.steering

    def stepping() -> bool:
        return run.phase in ("running", "paused")

    return [
        Command("run.pause", said("Pause or resume"), "Run", runner.pause_or_resume, ("Ctrl+P",), stepping),
        Command("run.step", said("Single step"), "Run", runner.step_once, (".",), stepping),
        Command(
            "run.back",
            said("One step back"),
            "Run",
            steering.go_back,
            (",",),
            lambda: steering.can_go_back,
            tip=said("Go one step back in a paused run"),
        ),
        Command(
            "run.apply",
            said("Apply to the run"),
            "Run",
            steering.apply,
            ("Ctrl+Shift+A",),
            lambda: steering.can_apply,
            tip=said("Change the run under way to this prompt, parameters and mask, from its next step on"),
        ),
        Command(
            "run.go_on",
            said("Go on from this step"),
            "Run",
            steering.go_on,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            lambda: steering.can_fork,
            separator=True,
            tip=said("Go on from this step, with the prompt, parameters and mask as they are now"),
        ),
        Command(
            "run.take",
            said("Take this step as the result"),
            "Run",
            steering.take,
            ("Ctrl+Shift+T",),
            lambda: steering.can_take,
        ),
        Command(
            "run.continue",
            said("Continue the run that was cut short"),
            "Run",
            studio.journal.go_on,
            enabled=lambda: studio.journal.can_continue,
        ),
        Command("run.cancel", said("Cancel run"), "Run", runner.cancel, ("Ctrl+.",), lambda: run.busy),
    ]


def _results(studio: Studio) -> list[Command]:
    runner, run, results = studio.runner, studio.run, studio.results

    def pending() -> bool:
        return results.current is not None

    def several() -> bool:
        return len(results.items) > 1

    def dismiss() -> None:
        """Esc ends what is under way, and else throws the shown result away."""
        if studio.strokes.under_way:
            studio.strokes.cancel()
        elif run.busy:
            runner.cancel()
        elif run.chosen is not None:
            run.choose(None)
        else:
            runner.discard()

    def pin() -> None:
        studio.comparison.pin(None if studio.comparison.pinned is not None else studio.shown)
        if studio.comparison.pinned is not None:
            studio.say(
                "info", said("Pinned. Choose another step or result, then compare by slider, blink or difference.")
            )

    def compare(how: How) -> Command:
        return Command(
            f"run.compare_{how}",
            _COMPARE[how],
            "Results",
            lambda: studio.comparison.choose(how),
            enabled=lambda: studio.comparison.pinned is not None,
            checked=lambda: bool(studio.comparison.how == how),
        )

    return [
        Command(
            "run.accept", said("Accept result"), "Results", runner.accept, ("Return", "Enter"), pending, separator=True
        ),
        Command(
            "run.dismiss",
            said("Cancel, or discard result"),
            "Run",
            dismiss,
            ("Esc",),
            lambda: run.busy or pending() or run.chosen is not None or studio.strokes.under_way,
        ),
        Command(
            "run.compare",
            said("Compare with before"),
            "Results",
            lambda: results.set_comparing(not results.comparing),
            ("C",),
            pending,
            checked=lambda: results.comparing,
        ),
        Command(
            "run.pin",
            said("Pin for comparing"),
            "Results",
            pin,
            ("Shift+C",),
            lambda: studio.shown is not None or studio.comparison.pinned is not None,
            checked=lambda: studio.comparison.pinned is not None,
            tip=said("Keep the shown step or result, to compare others with it"),
        ),
        *(compare(how) for how in WAYS),
        Command("run.next", said("Next result"), "Results", lambda: results.step(1), ("Alt+Right",), several),
        Command("run.previous", said("Previous result"), "Results", lambda: results.step(-1), ("Alt+Left",), several),
    ]


def _noise(studio: Studio) -> list[Command]:
    def roll() -> None:
        studio.parameters.set("seed", random_seed())

    def roll_variation() -> None:
        studio.parameters.set("variation_seed", random_seed())
        if not studio.parameters.values.variation_strength:
            studio.parameters.set("variation_strength", 0.1)

    return [
        Command("run.dice", said("New random seed"), "Run", roll, ("Ctrl+R",), separator=True),
        Command("run.variation_dice", said("Another near variation"), "Run", roll_variation),
        Command(
            "run.keyframes",
            said("Guidance over the steps"),
            "Run",
            lambda: schedule_guidance(studio),
            checked=lambda: bool(studio.parameters.values.guidance_schedule),
            tip=said("Guidance that changes over the steps, as keyframes to be dragged"),
        ),
        Command(
            "run.lock_seed",
            said("Keep the seed"),
            "Run",
            lambda: studio.parameters.set("seed_locked", not studio.parameters.values.seed_locked),
            ("Ctrl+L",),
            checked=lambda: studio.parameters.values.seed_locked,
        ),
    ]

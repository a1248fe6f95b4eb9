"""The commands on the branches of runs, which ask for names, pictures and earlier runs."""

from __future__ import annotations

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.run_state import Branch
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.ask import Ask


def branch_commands(studio: Studio, ask: Ask) -> list[Command]:
    """Commands for the menu "Run"."""
    run = studio.run

    def branch() -> Branch | None:
        """The branch of the step that was chosen, else the newest."""
        shown = run.shown if run.chosen is not None else None
        if shown is not None:
            return run.branch(shown.branch)
        return run.branches[-1] if run.branches else None

    def rename() -> None:
        found = branch()
        name = ask.branch_name(found.name or local(found.label)) if found is not None else None
        if found is not None and name is not None:
            studio.journal.rename(found.number, name)

    def delete() -> None:
        found = branch()
        if found is not None:
            studio.journal.forget_branch(found.number)

    def with_picture() -> None:
        path = ask.open_file()
        if path is not None:
            studio.files.read_picture(path, lambda picture: studio.steering.go_on(picture.pixels))

    def earlier() -> None:
        runs = studio.journal.runs()
        if not runs:
            studio.say("info", tr("No run is kept yet."))
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
            "run.name_branch",
            said("Name the branch..."),
            "Run",
            rename,
            (),
            lambda: branch() is not None,
            separator=True,
        ),
        Command(
            "run.go_on_picture",
            said("Go on with another picture..."),
            "Run",
            with_picture,
            (),
            lambda: studio.steering.can_fork,
            tip=said("Put a picture from a file in place of what the chosen step shows, and go on from there"),
        ),
        Command("run.earlier", said("Earlier runs..."), "Run", earlier, (), lambda: not run.busy),
        Command("run.delete_branch", said("Delete the branch"), "Run", delete, (), deletable),
    ]

"""The button that offers earlier prompts, favourites first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.taking import is_favourite
from ldm_studio.ui.commanding import shortcut_text
from ldm_studio.ui.panels.menu_button import MenuButton

#: So many of the prompts that were run are offered, the newest first, and so much of each.
_OFFERED, _SHOWN = 20, 60


class EarlierButton(MenuButton):
    """Offers favourites and the prompts that were run; what is chosen takes the place of the prompt."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        tip = tr("Favourite prompts, and those that were run")
        super().__init__(studio, tr("Earlier"), tr("Earlier prompts"), tip, parent)

    def fill(self) -> None:
        """Brings the menu up to date."""
        studio, menu = self._studio, self.menu()
        command = studio.commands["run.favourite"]
        menu.clear()
        # After a tab, Qt writes the shortcut at the right without acting on it once more.
        keep = menu.addAction(f"{local(command.title)}\t{shortcut_text(command)}")
        keep.setCheckable(True)
        keep.setChecked(is_favourite(studio))
        keep.setEnabled(command.enabled())
        keep.triggered.connect(lambda: studio.commands.trigger("run.favourite"))
        favourites = list(reversed(studio.settings.values.favourite_prompts))
        recent = [text for text in reversed(studio.settings.values.prompts) if text not in favourites][:_OFFERED]
        for title, prompts in ((tr("Favourites"), favourites), (tr("Earlier prompts"), recent)):
            if prompts:
                menu.addSeparator()
                menu.addAction(title).setEnabled(False)
            for text in prompts:
                self._offer(menu, text)

    def _offer(self, menu: QMenu, text: str) -> None:
        line = " ".join(text.split())
        shown = line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
        action = menu.addAction(shown.replace("&", "&&"))
        action.setToolTip(text)
        action.triggered.connect(partial(self._studio.parameters.set, "prompt", text))


def earlier_commands(button: Callable[[], EarlierButton]) -> list[Command]:
    """The command that opens the menu by key."""
    return [
        Command(
            "run.earlier_prompts",
            said("Earlier prompts..."),
            "Run",
            lambda: button().showMenu(),
            ("Ctrl+Alt+P",),
            tip=said("Choose among favourite prompts and those that were run"),
        )
    ]

"""Workspaces: named arrangements of the panels, those that come with the window and the user's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt

from ldm_studio.core.layers import clean_name
from ldm_studio.core.wording import said
from ldm_studio.storage.settings import MOST_WORKSPACES, Workspace
from ldm_studio.studio.commands import Command
from ldm_studio.ui.packed import packed, unpacked

if TYPE_CHECKING:
    from ldm_studio.ui.dialogs.ask import Ask
    from ldm_studio.ui.main_window import MainWindow

#: Those that come with the window, as it names them.
BUILT_IN = {"paint": said("Paint"), "steps": said("Watch steps"), "layers": said("Layers")}
_OWN = "own:"
_MENU = said("Workspace")
#: What of the right side the lower panel gets, and which of its tabs is in front; None: as at the first start.
_SHARES: dict[str, tuple[float | None, int]] = {"paint": (None, 0), "steps": (0.6, 0), "layers": (0.6, 1)}


class Workspaces(QObject):
    """Arranges the panels of a window. The settings hold the user's own arrangements and which one is in use."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._first = QByteArray()

    @property
    def current(self) -> str:
        """The one in use: one of `BUILT_IN`, or "own:" and its name."""
        return str(self._window.studio.settings.values.workspace)

    @property
    def own(self) -> bool:
        """Whether the one in use is the user's."""
        return self.current.startswith(_OWN) and self.current[len(_OWN) :] in self._kept

    def begin(self) -> None:
        """At the start, when the panels are where they come: remembers that, and puts them to where they were."""
        self._first = self._window.saveState()
        if not self._window.restoreState(unpacked(self._window.studio.settings.values.window_state)):
            self._window.share_out()
        if self.own:
            self._window.tabs.setCurrentIndex(self._kept[self._name].tab)
        else:
            self._window.tabs.setCurrentIndex(_SHARES.get(self.current, (None, 0))[1])

    def choose(self, which: str) -> None:
        """Arranges the panels as a workspace has them."""
        settings = self._window.studio.settings
        settings.set("workspace", which)
        if not self.own:
            self._arrange(which)
            return
        kept = self._kept[self._name]
        settings.set("panel_titles", kept.titles)
        if not self._window.restoreState(unpacked(kept.state)):
            self._arrange("paint")
        self._window.tabs.setCurrentIndex(kept.tab)

    def save_as(self, wanted: str) -> None:
        """Keeps the panels as they are now under a name; one of that name is replaced."""
        studio, name = self._window.studio, clean_name(wanted)
        if not name:
            studio.say("warning", said("A workspace needs a name: type one."))
        elif name not in self._kept and len(self._kept) >= MOST_WORKSPACES:
            studio.say("warning", said("There are {most} workspaces already: delete one first.", most=MOST_WORKSPACES))
        else:
            self._keep({**self._kept, name: self._now()}, _OWN + name)
            studio.say("info", said("The workspace is kept as “{name}”.", name=name))

    def rename(self, wanted: str) -> None:
        """Gives the one in use another name, if it is the user's."""
        name = clean_name(wanted)
        if not self.own or not name:
            return
        old = self._name
        if name != old and name in self._kept:
            self._window.studio.say("warning", said("There is a workspace “{name}” already: type another.", name=name))
            return
        self._keep({name if each == old else each: kept for each, kept in self._kept.items()}, _OWN + name)

    def delete(self) -> None:
        """Takes the one in use out, if it is the user's; the panels stay where they are."""
        if self.own:
            name = self._name
            self._keep({each: kept for each, kept in self._kept.items() if each != name}, "paint")
            self._window.studio.say("info", said("The workspace “{name}” is deleted.", name=name))

    def reset(self) -> None:
        """Puts the panels back to where the one in use has them."""
        self.choose(self.current if self.own or self.current in BUILT_IN else "paint")

    @property
    def _name(self) -> str:
        """What the user calls the one in use; "" where it is not the user's."""
        return self.current[len(_OWN) :] if self.own else ""

    @property
    def _kept(self) -> dict[str, Workspace]:
        return self._window.studio.settings.values.workspaces

    def _keep(self, after: dict[str, Workspace], current: str) -> None:
        settings = self._window.studio.settings
        settings.set("workspaces", after)
        settings.set("workspace", current)
        self._window.studio.commands.exchange(f"view.workspace_{_OWN}", self.own_commands())

    def _now(self) -> Workspace:
        state = packed(self._window.saveState())
        titles = self._window.studio.settings.values.panel_titles
        return Workspace(state=state, tab=self._window.tabs.currentIndex(), titles=titles)

    def _arrange(self, which: str) -> None:
        window = self._window
        window.restoreState(self._first)
        for name, dock in window.docks.items():
            dock.setFloating(False)
            dock.setVisible(not (which == "layers" and name == "steps"))
        window.share_out()
        share, tab = _SHARES.get(which, (None, 0))
        window.tabs.setCurrentIndex(tab)
        if share is not None:
            pair = [window.docks["generate"], window.docks["results"]]
            sizes = [round(window.height() * (1 - share)), round(window.height() * share)]
            window.resizeDocks(pair, sizes, Qt.Orientation.Vertical)

    # Commands

    def commands(self, ask: Ask) -> list[Command]:
        """All there are, for a menu of their own."""

        def save_as() -> None:
            name = ask.workspace_name(self._name)
            if name is not None:
                self.save_as(name)

        def rename() -> None:
            name = ask.workspace_name(self._name)
            if name is not None:
                self.rename(name)

        def changing(name: str, title: str, run: Callable[[], None]) -> Command:
            """One that needs one of the user's own to be in use."""
            return Command(f"view.workspace_{name}", title, "View", run, (), lambda: self.own, submenu=_MENU)

        return [
            *(self._command(which, title, place == 0) for place, (which, title) in enumerate(BUILT_IN.items())),
            Command(
                "view.workspace_save", said("Save workspace as..."), "View", save_as, separator=True, submenu=_MENU,
                tip=said("Keep the arrangement of the panels under a name"),
            ),
            changing("rename", said("Rename workspace..."), rename),
            changing("delete", said("Delete workspace"), self.delete),
            Command(
                "view.workspace_reset", said("Reset workspace"), "View", self.reset, submenu=_MENU,
                tip=said("Put the panels back to where the workspace has them"),
            ),
            *self.own_commands(),
        ]  # fmt: skip

    def own_commands(self) -> list[Command]:
        """Those that choose the user's own."""
        return [self._command(_OWN + name, name, place == 0) for place, name in enumerate(self._kept)]

    def _command(self, which: str, title: str, first: bool) -> Command:
        return Command(
            f"view.workspace_{which}",
            said("Workspace: {name}", name=title),
            "View",
            lambda: self.choose(which),
            checked=lambda: self.current == which,
            separator=first,
            submenu=_MENU,
        )

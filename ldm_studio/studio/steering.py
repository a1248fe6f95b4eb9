"""Verbs on the steps of a run: go on from one, take one as the result, change the run under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from ldm_studio.core.recipe import CHANGEABLE
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.run_state import Branch, RunState, change_text


class LoopEngine(Protocol):
    """What steering needs of the inference thread."""

    def fork(self, step: int, changes: dict[str, Any] | None = None, parent: int | None = None) -> int: ...
    def take(self, step: int, parent: int | None = None) -> int: ...
    def change(self, changes: dict[str, Any]) -> None: ...
    def rewind(self, step: int) -> None: ...


@dataclass(frozen=True)
class Place:
    """A step of the run's tree: after `step` steps of a branch."""

    branch: Branch
    step: int


class Steering(QObject):
    """Changes a run that is there already, with what the panels say now.

    Signals:
        told(str): one sentence for the user, about something that was not done.
    """

    told = Signal(str)

    def __init__(
        self,
        parameters: Observable[ParameterValues],
        engine: LoopEngine,
        state: RunState,
        follow: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        """Args:
        follow: takes the number whose events matter from now on.
        """
        super().__init__(parent)
        self._parameters = parameters
        self._engine = engine
        self._state = state
        self._follow = follow

    @property
    def place(self) -> Place | None:
        """The step that the verbs mean: the chosen one, else where the run stands or was ended; None: there is none."""
        state = self._state
        if not state.branches:
            return None
        if state.chosen is not None and state.shown is not None:
            branch = state.branch(state.shown.branch)
            return None if branch is None else Place(branch, state.shown.number)
        if state.phase == "loading" or state.complete or not state.total:
            return None
        return Place(state.branches[-1], state.step)

    @property
    def can_fork(self) -> bool:
        """Whether there is a step to go on from."""
        return self.place is not None

    @property
    def can_take(self) -> bool:
        """Whether there is a step to take; before the first there is nothing to see yet."""
        place = self.place
        return place is not None and place.step > 0

    @property
    def can_apply(self) -> bool:
        """Whether a run is under way and the panels say something else than it does."""
        return self._state.phase in ("running", "paused") and bool(self._changes(self._now()))

    @property
    def can_go_back(self) -> bool:
        """Whether the run stands still with a step of its own behind it."""
        state = self._state
        return state.phase == "paused" and bool(state.branches) and state.step > state.branches[-1].first

    def go_on(self) -> None:
        """Goes on from the meant step with whatever prompt, negative prompt and guidance the panels show now."""
        place = self.place
        if place is None:
            return
        changes = self._changes(place)
        number = self._engine.fork(place.step, changes, place.branch.number)
        recipe = place.branch.recipe
        label = f"from step {place.step}"
        if recipe is not None:
            label = change_text(recipe.at(place.step), changes)
            recipe = recipe.until(place.step)
            recipe = recipe.edited(place.step, changes) if changes else recipe
        self._state.begin_branch(Branch(number, recipe, place.branch.number, place.step, label))
        self._follow(number)

    def take(self) -> None:
        """Makes a result of what the meant step predicts; a run under way ends."""
        place = self.place
        if place is None or place.step < 1:
            return
        number = self._engine.take(place.step, place.branch.number)
        self._state.begin_taking(place.step)
        self._follow(number)

    def apply(self) -> None:
        """Sends what the panels show to the run under way: it holds from the run's next step on."""
        changes = self._changes(self._now())
        if changes:
            self._engine.change(changes)
        else:
            self.told.emit("The run has this prompt and guidance already: change one of them first.")

    def go_back(self) -> None:
        """Goes one step back in a run that stands still."""
        if self.can_go_back:
            self._engine.rewind(self._state.step - 1)

    def _now(self) -> Place | None:
        return Place(self._state.branches[-1], self._state.step) if self._state.branches else None

    def _changes(self, place: Place | None) -> dict[str, Any]:
        """Where the panels differ from what holds for the step after a place."""
        if place is None or place.branch.recipe is None:
            return {}
        holds = place.branch.recipe.at(place.step)
        wanted = {name: self._parameters.get(name) for name in CHANGEABLE}
        return {name: value for name, value in wanted.items() if value != holds[name]}

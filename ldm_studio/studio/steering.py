"""Verbs on the steps of a run: go on from one, take one as the result, change the run under way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from ldm_studio.core.composite import eight_bit, in_depth, resized
from ldm_studio.core.document import Document
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect, part_of
from ldm_studio.core.job import Named, Pixels, plain_changes
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.schedules import parse_guidance
from ldm_studio.core.wording import said
from ldm_studio.engine.commands import Saved
from ldm_studio.storage.wildcards import Wildcards
from ldm_studio.studio.marks import change_text
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.regions import divided
from ldm_studio.studio.run_state import Branch, RunState


class LoopEngine(Protocol):
    """What steering needs of the inference thread."""

    def fork(self, step: int, changes: dict[str, Any] | None = None, parent: int | None = None) -> int: ...
    def take(self, step: int, parent: int | None = None) -> int: ...
    def change(self, changes: dict[str, Any]) -> None: ...
    def rewind(self, step: int) -> None: ...
    def reopen(self, saved: Saved) -> None: ...
    def carry_on(self, number: int, step: int) -> None: ...


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

    told = Signal(object)

    def __init__(
        self,
        document: Document,
        parameters: Observable[ParameterValues],
        engine: LoopEngine,
        state: RunState,
        follow: Callable[[int], None],
        wildcards: Wildcards,
        drawing: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        follow: takes the number whose events matter from now on.
        drawing: whether a stroke is being drawn on the mask.
        """
        super().__init__(parent)
        self._document = document
        self._parameters = parameters
        self._versions = {"source": 0, "mask": 0}
        self._names: dict[str, tuple[Any, Named]] = {}
        document.pixels_changed.connect(self._on_pixels)
        document.mask_changed.connect(self._on_mask)
        document.replaced.connect(self._on_replaced)
        self._engine = engine
        self._state = state
        self._follow = follow
        self._wildcards = wildcards
        self._drawing = drawing

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
        if self._state.phase not in ("running", "paused"):
            return False
        if self._drawing():
            return True  # To tell what the mask is after every dab would hold the hand up.
        try:
            return bool(self._changes(self._now()))
        except InputError:
            return True  # Carrying it out says what is wrong.

    @property
    def can_go_back(self) -> bool:
        """Whether the run stands still with a step of its own behind it."""
        state = self._state
        return state.phase == "paused" and bool(state.branches) and state.step > state.branches[-1].first

    def go_on(self, picture: Pixels | None = None) -> None:
        """Goes on from the meant step with whatever the panels, the mask and the picture are now.

        picture: takes the place of what the frame holds, scaled to it; None: the document's.
        """
        place = self.place
        if place is None:
            return
        try:
            changes = self._changes(place)
            if picture is not None:
                changes["source"] = Named.of(self._fitted(picture, place))
        except InputError as error:
            self.told.emit(str(error))
            return
        number = self._engine.fork(place.step, changes, place.branch.number)
        recipe = place.branch.recipe
        label = said("from step {step}", step=place.step)
        if recipe is not None:
            made = plain_changes(changes)
            label = change_text(recipe.at(place.step), made)
            recipe = recipe.until(place.step)
            recipe = recipe.edited(place.step, made) if made else recipe
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
        try:
            changes = self._changes(self._now())
        except InputError as error:
            self.told.emit(str(error))
            return
        if changes:
            self._engine.change(changes)
        else:
            self.told.emit(said("The run has all of this already: change the prompt, a parameter or the mask first."))

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
        recipe = place.branch.recipe
        holds = recipe.at(place.step)
        values = self._parameters.values
        wanted: dict[str, Any] = {
            name: self._wildcards.present(getattr(values, name), holds[name], values.seed)
            for name in ("prompt", "negative_prompt")
        }
        wanted |= {"guidance": values.guidance, "seed": values.seed}
        wanted |= {
            "sampler": values.sampler or None,
            "guidance_schedule": parse_guidance(values.guidance_schedule),
            "guidance_interval": values.guidance_interval,
            **self._guides(recipe),
            **self._drawn(recipe),
        }
        changed = {
            name: value
            for name, value in wanted.items()
            if (value.digest if isinstance(value, Named) else value) != _plain(holds[name])
        }
        weights = self._weights(holds["lora_weights"])
        return changed | {"lora_weights": weights} if weights else changed

    def _weights(self, held: Mapping[str, float]) -> dict[str, float]:
        """Where the panel's LoRAs weigh otherwise than they do in a run; one that was taken out weighs nothing.

        Raises:
            InputError: one is not in the run.
        """
        wanted = {lora.name: lora.weight for lora in self._parameters.values.loras}
        for name in wanted:
            if name not in held:
                raise InputError(
                    "The LoRA {name} is not in this run: start a new run with it, or take it out.", name=name
                )
        return {name: wanted.get(name, 0.0) for name, weight in held.items() if wanted.get(name, 0.0) != weight}

    def _guides(self, recipe: Recipe) -> dict[str, tuple[float, ...]]:
        """How much the panel's guides and regions weigh for a run; one that was taken out weighs nothing.

        Raises:
            InputError: one is not in the run.
        """
        values = self._parameters.values
        controls = [(each.name, each.weight) for each in values.guides if each.kind == "controlnet"]
        references = [(each.name, each.weight) for each in values.guides if each.kind == "ip-adapter"]
        found = {
            "control_weights": _matched("ControlNet", [each.name for each in recipe.controls], controls),
            "reference_weights": _matched("IP-Adapter", [each.name for each in recipe.references], references),
        }
        if not recipe.regions and not values.regions:
            return found
        now = divided(values, self._document, recipe.frame)[0]["regions"]
        shares = [(each.prompt, each.share) for each in now]
        return found | {"region_shares": _matched("", [each.prompt for each in recipe.regions], shares)}

    def _fitted(self, picture: Pixels, place: Place) -> Pixels:
        """A picture at the size and depth of a run's frame: cut out of one of the document's size, else scaled."""
        frame = place.branch.recipe.frame if place.branch.recipe is not None else None
        if frame is None:
            return picture
        document = self._document
        if picture.shape[:2] == (document.height, document.width):
            picture = np.ascontiguousarray(part_of(picture, frame))
        if picture.shape[:2] != (frame.height, frame.width):
            picture = resized(eight_bit(picture), frame.width, frame.height)
        return in_depth(picture, document.dtype)

    def _drawn(self, recipe: Recipe) -> dict[str, Named]:
        """Mask and picture in the run's frame as they are now; nothing where the run has none of its own."""
        frame, document = recipe.frame, self._document
        if frame is None or frame.intersected(document.rect).empty or self._state.foreign:
            return {}
        found = {"source": self._named("source", document.read, frame)}
        if recipe.task == "inpaint":
            found["mask"] = self._named("mask", document.masked, frame)
        return found

    def _named(self, name: str, read: Callable[[Rect], NDArray[Any]], frame: Rect) -> Named:
        """The pixels in a frame, by their digest; worked out once for each state of the document."""
        key = (name, frame, self._versions[name])
        if self._names.get(name, (None, None))[0] != key:
            self._names[name] = (key, Named.of(read(frame).copy()))
        return self._names[name][1]

    def _on_pixels(self) -> None:
        self._versions["source"] += 1

    def _on_mask(self) -> None:
        self._versions["mask"] += 1

    def _on_replaced(self) -> None:
        self._on_pixels()
        self._on_mask()


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _matched(what: str, names: Sequence[str], panel: Sequence[tuple[str, float]]) -> tuple[float, ...]:
    """The panel's weights in the order of a run's names; 0 for what the panel has no more.

    what: of which kind they are; "": regions.
    """
    left = list(panel)
    weights = []
    for name in names:
        found = next((each for each in left if each[0] == name), None)
        weights.append(0.0 if found is None else found[1])
        if found is not None:
            left.remove(found)
    if not left:
        return tuple(weights)
    name = left[0][0][:60]
    if not what:
        raise InputError("The region “{name}” is not in this run: start a new run with it, or take it out.", name=name)
    raise InputError(
        "The {kind} {name} is not in this run: start a new run with it, or take it out.", kind=what, name=name
    )

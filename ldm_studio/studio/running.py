"""Verbs on runs: start, pause, single step, cancel, and what becomes of the result."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from ldm_studio.core.assets import Asset
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.errors import InputError, StudioError
from ldm_studio.core.framing import fits
from ldm_studio.core.geometry import Rect, frame_around, run_size
from ldm_studio.core.job import Extras, Job, ModelInfo, Result, enlargement
from ldm_studio.core.recipe import make_recipe
from ldm_studio.core.schedules import parse_guidance
from ldm_studio.core.wording import said
from ldm_studio.engine import events
from ldm_studio.storage.wildcards import Wildcards
from ldm_studio.studio.engine_words import sentence
from ldm_studio.studio.enlarging import take_enlarged
from ldm_studio.studio.framing import take_result
from ldm_studio.studio.guides import guided
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues, random_seed
from ldm_studio.studio.regions import divided
from ldm_studio.studio.results import Results
from ldm_studio.studio.run_state import Branch, RunState
from ldm_studio.studio.steering import LoopEngine


class Engine(LoopEngine, Protocol):
    """What a window needs of the inference thread (`engine.thread.InferenceThread`)."""

    def submit(self, job: Any) -> int: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def step_once(self) -> None: ...
    def cancel(self) -> None: ...


def automatic_frame(values: ParameterValues, document: Document, model: ModelInfo) -> Rect | None:
    """The frame of a run where none is set by hand: all of the document, or the mask's surroundings; None: no mask."""
    if values.mode != "inpaint":
        return document.rect
    bounds = document.mask_bounds
    size = (document.width, document.height)
    return None if bounds.empty else frame_around(bounds, size, model.native_size, values.context)


def run_place(values: ParameterValues, document: Document, model: ModelInfo) -> tuple[Rect | None, int, int]:
    """Where in the document a run would paint (None: a new picture), and the width and height that it runs at.

    What is masked outside of a frame set by hand stays as it is, and masked.

    Raises:
        InputError: the mask is empty where one is needed.
    """
    if values.mode == "text":
        return None, values.width, values.height
    frame = document.frame or automatic_frame(values, document, model)
    if frame is None:
        raise InputError("Nothing is masked: paint over what should change, or choose New picture.")
    if values.mode == "inpaint" and not document.masked(frame).any():
        raise InputError("Nothing is masked inside the frame: paint there, move the frame, or make it automatic.")
    return (frame, *run_size(frame, model.native_size, model.multiple))


def job_for(values: ParameterValues, document: Document, model: ModelInfo) -> Job:
    """The job that the parameters and the document ask for, pixels copied.

    Raises:
        InputError: the mask is empty where one is needed, or a value is out of range.
    """
    job = _in_full(values, document, model)
    few = model.few_steps if values.few_steps else None
    return job if few is None else replace(job, recipe=few.of(job.recipe))


def _in_full(values: ParameterValues, document: Document, model: ModelInfo) -> Job:
    """The job with the steps, guidance and sampler of the parameters."""
    common: dict[str, Any] = {
        "prompt": values.prompt,
        "negative_prompt": values.negative_prompt,
        "seed": values.seed,
        "steps": values.steps,
        "guidance": values.guidance,
        "guidance_schedule": parse_guidance(values.guidance_schedule),
        "guidance_interval": values.guidance_interval,
        "compiled": values.compiled,
        "block_cache": values.block_cache if "cache" in model.takes else 0.0,
        "variation_seed": values.variation_seed,
        "variation_strength": values.variation_strength,
        "sampler": values.sampler or None,
        "softness": values.softness,
        "match_colours": values.match_colours and values.mode == "inpaint",
        "model": model.id,
        "loras": values.loras,
    }
    if values.mode == "text":
        guides, extras = _more(values, document, None)
        size = {"width": values.width, "height": values.height}
        return Job(make_recipe(task="text", **size, **guides, **common), extras=extras)
    frame, width, height = run_place(values, document, model)
    assert frame is not None
    mask = None if values.mode == "image" else document.masked(frame).copy()
    source = document.read(frame).copy()
    # Named from the start: what changes on the way is told apart by its digest.
    common |= {"source_digest": pixel_digest(source), "mask_digest": None if mask is None else pixel_digest(mask)}
    guides, extras = _more(values, document, frame)
    if frame.width > width or frame.height > height:
        common["upscaler"] = values.upscaler
    common |= {"strength": values.strength, "width": width, "height": height, "frame": frame, **guides}
    return Job(make_recipe(task=values.mode, **common), source, mask, extras)


def _more(values: ParameterValues, document: Document, frame: Rect | None) -> tuple[dict[str, Any], Extras]:
    """What guides and regions add to a recipe, and the pixels that it then names."""
    guides, pictures = guided(values.guides, document, frame)
    regions, masks = divided(values, document, frame)
    return {**guides, **regions}, {**pictures, **masks}


class Runner(QObject):
    """Starts runs of the document and looks after what they tell.

    looking: the models' folders are being looked through, so that a model may yet be found.

    Signals:
        failed(str): a run could not be started or failed, or a change was refused; one sentence.
        finished(): a result came in.
        ended(): a run ended without a result, or another one is begun by the user.
        told(str): a run goes on, but otherwise than it began; one sentence.
    """

    failed = Signal(object)
    finished = Signal()
    told = Signal(object)
    ended = Signal()

    def __init__(
        self,
        document: Document,
        parameters: Observable[ParameterValues],
        engine: Engine,
        models: Callable[[], Sequence[ModelInfo]],
        state: RunState,
        results: Results,
        wildcards: Wildcards,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._parameters = parameters
        self._engine = engine
        self._models = models
        self._state = state
        self._results = results
        self._number = 0
        self.label = ""
        self.looking = False
        self.newest: Result | None = None
        self.wildcards = wildcards

    @property
    def model(self) -> ModelInfo:
        """The chosen model, or the first there is.

        Raises:
            InputError: there is none.
        """
        infos = self._models()
        for info in infos:
            if info.id == self._parameters.values.model:
                return info
        if not infos:
            raise InputError("No model was found: add a model folder in Settings.")
        return infos[0]

    def generate(self) -> None:
        """Starts a run with the present parameters; one that is under way is dropped."""
        if not self._parameters.values.seed_locked:
            self._parameters.set("seed", random_seed())
        job = self.prepared()
        if job is not None:
            self.ended.emit()
            self.run(job)

    def prepared(self) -> Job | None:
        """The job that parameters and document ask for now; None, and told, where there can be none."""
        try:
            chosen = self._parameters.values.model
            if self.looking and chosen and all(info.id != chosen for info in self._models()):
                raise InputError("The models' folders are still being looked through: try again in a moment.")
            return job_for(self._parameters.values, self._document, self.model)
        except StudioError as error:
            self.failed.emit(str(error))
            return None

    def run(self, job: Job, label: str = "", taken: Collection[str] = ()) -> Job | None:
        """Starts a job; one that is under way is dropped. Gives the job as it is run; None, and told, if it cannot be.

        Args:
            label: what sets its result apart.
            taken: prompts that are not to come out again where its prompt leaves something to chance.
        """
        try:
            job = replace(job, recipe=self.wildcards.settled(job.recipe, taken))
        except StudioError as error:
            self.failed.emit(str(error))
            self.ended.emit()
            return None
        self._results.set_comparing(False)
        self.label, self.newest = label, None
        self._number = self._engine.submit(job)
        self._state.begin(said("Starting"), job.recipe.frame, job.recipe, self._number)
        return job

    def enlarge(self, upscaler: Asset) -> None:
        """Starts to make the picture larger; a run that is under way is dropped."""
        self.ended.emit()
        self.run(enlargement(self._document.pixels.copy(), upscaler.path))

    def follow(self, number: int) -> None:
        """From now on the events of this number matter (a branch, or a step that was taken)."""
        self.label = ""
        self.ended.emit()
        self._results.set_comparing(False)
        self._number = number

    def pause_or_resume(self) -> None:
        if self._state.phase == "running":
            self._engine.pause()
        elif self._state.phase == "paused":
            self._engine.resume()

    def step_once(self) -> None:
        """Makes a single step and stands still again."""
        if self._state.phase in ("running", "paused"):
            self._engine.step_once()

    def cancel(self) -> None:
        if self._state.busy:
            self._engine.cancel()

    def on_event(self, event: events.Event) -> None:
        """Takes an event, on the GUI thread. Events of older runs are dropped by their number."""
        if event.run != self._number:
            return
        if isinstance(event, events.Finished) and isinstance(event.result, Result):
            branch = self._state.branch(event.run)
            self.newest = event.result
            if self.label == "live":
                self._results.drop("live")
            self._results.add(event.result, event.seconds, self._label(event.result, branch))
        self._state.take(event)
        if isinstance(event, events.Finished):
            self.finished.emit()
        elif isinstance(event, events.Relieved):
            self.told.emit(sentence(event.message))
        elif isinstance(event, events.Failed | events.Refused):
            self.failed.emit(sentence(event.message))
        if isinstance(event, events.Failed | events.Stopped):
            self.ended.emit()

    def _label(self, result: Result, branch: Branch | None) -> str:
        """What sets a result apart from that of the whole run."""
        if result.recipe.task == "enlarge":
            return said("enlarged")
        if result.recipe.stop_after is not None:
            return said("step {stop_after}", stop_after=result.recipe.stop_after)
        return (branch.label if branch is not None else "") or self.label

    def accept(self) -> None:
        """Makes the shown candidate part of the document: one undo step. The other candidates go."""
        candidate = self._results.current
        if candidate is None:
            return
        try:
            self._take(candidate.result)
        except StudioError as error:
            self.failed.emit(str(error))
            return
        self._results.clear()
        self._state.clear()

    def discard(self) -> None:
        """Throws the shown candidate away."""
        self._results.remove_current()
        self._state.choose(None)

    def _take(self, result: Result) -> None:
        frame: Rect | None = result.frame
        if result.recipe.task == "enlarge":
            take_enlarged(self._document, result)
        elif frame is None:
            self._document.replace(Picture(result.pixels.copy()), said("New picture"))
        elif not fits(frame, result.source, (self._document.width, self._document.height)):
            raise InputError("The picture's size has changed since this run: undo that change, or run again.")
        else:
            label = said("Vary picture") if result.painted is None else said("Repaint")
            take_result(self._document, result, frame, label)

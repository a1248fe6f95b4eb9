"""One window's whole state, wired together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Document
from ldm_studio.core.estimate import Estimate
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.wording import Sentence, joined, said
from ldm_studio.engine import events
from ldm_studio.storage.journal import Journal
from ldm_studio.storage.settings import Settings
from ldm_studio.storage.wildcards import Wildcards
from ldm_studio.studio.batch import Batch
from ldm_studio.studio.commands import Commands
from ldm_studio.studio.comparing import Comparison, Overlay
from ldm_studio.studio.editing import MaskEditor
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.files import Files
from ldm_studio.studio.finding import ObjectFinder
from ldm_studio.studio.frames import FrameEditor
from ldm_studio.studio.framing import Framing
from ldm_studio.studio.journaling import Journaling
from ldm_studio.studio.kept_masks import KeptMasks
from ldm_studio.studio.layer_masks import LayerMasks
from ldm_studio.studio.layer_merging import LayerMerger
from ldm_studio.studio.layer_moving import LayerMover
from ldm_studio.studio.layer_tree import LayerTree
from ldm_studio.studio.layers import LayerEditor
from ldm_studio.studio.mask_changes import MaskChanges
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues, kept_tools
from ldm_studio.studio.results import Results
from ldm_studio.studio.run_state import RunState
from ldm_studio.studio.running import Engine, Runner
from ldm_studio.studio.shapes import Shapes
from ldm_studio.studio.steering import Steering
from ldm_studio.studio.strokes import Strokes

#: Parameters that a run under way can take over.
_STEERING = (
    "prompt", "negative_prompt", "guidance", "guidance_schedule", "sampler", "seed", "loras", "guides", "regions",
    "guidance_from", "guidance_until",
)  # fmt: skip


CountTokens = Callable[[ModelInfo, str], tuple[int, int] | None]
"""A prompt's tokens, and how many a chunk has; None where a model has no such count."""


EstimateRun = Callable[[ModelInfo, int, int, bool, Sequence[int]], Estimate | None]
"""The memory that a run of a model takes at a width and height, guided or not, with further files of such sizes."""


class Studio(QObject):
    """The state and verbs of one window.

    document, parameters, tool, settings: what is edited and set. run, results: what runs show. runner, steering,
    journal, strokes, shapes, mask, files: the verbs. errands, looks: what is done to files, and found by models, off
    the GUI thread. count_tokens, estimate: given by whoever knows the models' tokenizers and sizes. rescan: has the
    models' folders looked through again. commands: everything a user can do (filled by `studio.verbs` and by the
    window).

    Signals:
        overlay_changed: `overlay` is another.
        message(str, str): a level ("info", "warning", "error") and one sentence for the user.
        models_changed: `models` is another list.
        engine_ready(str): the inference thread has what it needs; else why not, in one sentence.
    """

    overlay_changed = Signal()
    message = Signal(str, object)  # Qt would make plain text of a `Sentence` that it is given as str.
    models_changed = Signal()
    engine_ready = Signal(object)

    def __init__(
        self,
        document: Document,
        settings: Observable[Settings],
        parameters: Observable[ParameterValues],
        engine: Engine,
        models: Sequence[ModelInfo] = (),
        journal: Journal | None = None,
        wildcards: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.settings = settings
        self.parameters = parameters
        self.tool = Observable(kept_tools(settings.values.tools))
        self.commands = Commands(self)
        self.run = RunState(self)
        self.results = Results(self)
        self.errands = Errands(self)
        self._make_editors()
        self.wildcards = Wildcards(wildcards or Path("wildcards"))
        self._models = tuple(models)
        self._assets: tuple[Asset, ...] = ()
        self.count_tokens: CountTokens = lambda info, text: None  # noqa: ARG005
        self.estimate: EstimateRun = lambda info, width, height, guided, extra: None  # noqa: ARG005
        self.rescan: Callable[[], None] = lambda: None
        self.runner = Runner(
            document, parameters, engine, lambda: self._models, self.run, self.results, self.wildcards, self
        )
        self.steering = Steering(
            document,
            parameters,
            engine,
            self.run,
            self.runner.follow,
            self.wildcards,
            lambda: self.strokes.under_way,
            self,
        )
        self.frames = FrameEditor(document, self.tool, parameters, lambda: self.runner.model, self)
        self.comparison = Comparison(self)
        self.comparison.changed.connect(self.overlay_changed)
        self.batch = Batch(self.runner, parameters, self)
        self.journal = Journaling(journal, engine, self.run, self.runner.follow, document, self)
        self.files = Files(document, parameters, settings, self.results, self.say, self.errands, self)
        self._run_seen: object = None
        self._connect()

    def _make_editors(self) -> None:
        """The verbs on mask and layers."""
        document, settings = self.document, self.settings
        self.strokes = Strokes(document, self.tool, settings)
        self.mask_changes = changes = MaskChanges(document, self.errands, self.say, self.strokes.finish)
        self.shapes = Shapes(changes, self.tool)
        self.mask = MaskEditor(changes)
        # Of its own: a model may look at a picture for many seconds, and files are not to wait for it.
        self.looks = Errands(self)
        self.finder = ObjectFinder(
            document, self.shapes, changes, self.tool, settings, lambda: self.segmenters, self.looks, self.say
        )
        self.kept_masks = KeptMasks(document, changes, self.results, self.say, self)
        self.framing = Framing(document, self.say)
        self.layers = LayerEditor(document, self.say)
        self.layer_tree = LayerTree(document, self.say)
        self.layer_merger = LayerMerger(document, self.layers, self.say)
        self.layer_masks = LayerMasks(document, self.layers, changes, self.say)
        self.layer_mover = LayerMover(document, self.layers, self.errands, self.say)

    def _connect(self) -> None:
        document = self.document
        self.runner.failed.connect(lambda text: self.say("error", text))
        self.runner.told.connect(lambda text: self.say("warning", text))
        self.steering.told.connect(lambda text: self.say("info", text))
        self.journal.told.connect(self.say)
        self.run.shown_changed.connect(self.overlay_changed)
        self.results.changed.connect(self.overlay_changed)
        for signal in (self.results.changed, self.files.changed):
            signal.connect(self.commands.changed)
        for signal in (self.run.changed, self.run.steps_changed, self.run.shown_changed):
            signal.connect(self._on_run)
        self.parameters.changed.connect(self._on_parameter)
        document.history.changed.connect(self.commands.changed.emit)
        document.layers_changed.connect(self.commands.changed.emit)
        document.kept_changed.connect(self.commands.changed.emit)
        self.models_changed.connect(self.frames.refresh)
        document.replaced.connect(self._on_replaced)
        document.mask_edited.connect(self._on_mask_edited)
        self.batch.changed.connect(self.commands.changed)

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        return self._models

    @property
    def assets(self) -> tuple[Asset, ...]:
        """Every file in the models' folders, the models among them."""
        return self._assets

    @property
    def upscalers(self) -> tuple[Asset, ...]:
        """The files that can make a picture larger."""
        return tuple(asset for asset in self._assets if asset.kind == "upscaler" and not asset.problem)

    @property
    def segmenters(self) -> tuple[Asset, ...]:
        """The models that can find objects."""
        return tuple(asset for asset in self._assets if asset.kind == "segmenter" and not asset.problem)

    def set_models(self, models: Sequence[ModelInfo], assets: Sequence[Asset] = ()) -> None:
        self._models = tuple(models)
        self._assets = tuple(assets)
        self.models_changed.emit()
        self.commands.changed.emit()

    @property
    def overlay(self) -> Overlay | None:
        """What lies over the document: what is shown, or that against what is pinned."""
        return self.comparison.of(self.shown)

    @property
    def shown(self) -> Overlay | None:
        """What is shown over the document: the step being looked at, else the candidate, else nothing."""
        if self.results.comparing:
            return None
        step = self.run.shown
        if step is not None:
            return Overlay(step.image, step.frame)
        candidate = self.results.current
        if candidate is not None:
            return Overlay(candidate.image, candidate.result.frame)
        return None

    @property
    def title(self) -> Sentence:
        """The window's title: what goes on, so that it can be read off a task bar, and the file. "[*]" as in Qt."""
        run = self.run
        going = {
            "loading": said("loading"),
            "decoding": said("decoding"),
            "paused": said("paused at step {step}", step=run.step),
        }.get(run.phase)
        if run.phase == "running":
            going = said("step {step} of {total}", step=run.step, total=run.total)
        elif going is None and self.results.current is not None:
            going = said("result")
        return joined([*([going] if going else []), joined([self.files.title, "[*]"], ""), "LDM Studio"], " - ")

    def say(self, level: str, text: str) -> None:
        """Shows the user one sentence."""
        self.message.emit(level, text)

    def on_event(self, event: events.Event) -> None:
        """Takes an event of the inference thread; to be called on the GUI thread."""
        if isinstance(event, events.Ready):
            self.engine_ready.emit(event.error or "")
            if event.error:
                self.say("error", event.error)
            return
        self.runner.on_event(event)

    def _on_run(self) -> None:
        """A step alone, and there are many in a second, enables and disables nothing."""
        run = self.run
        edits = [branch.recipe.edits for branch in run.branches if branch.recipe is not None]
        seen = (run.phase, run.step > 0, bool(run.steps), run.chosen, run.complete, len(run.branches), edits)
        if seen != self._run_seen:
            self._run_seen = seen
            self.commands.changed.emit()

    def _on_parameter(self, name: str) -> None:
        """Whether there is something to apply to the run depends on what the panels say."""
        if name in ("live", "guidance_schedule", "prompt") or (name in _STEERING and self.run.busy):
            self.commands.changed.emit()

    def _on_mask_edited(self) -> None:
        """While the result follows the brush, each stroke starts a run."""
        values = self.parameters.values
        if values.live and values.mode == "inpaint" and not self.document.coverage.empty:
            self.batch.live()

    def _on_replaced(self) -> None:
        """Candidates and steps of another picture do not fit this one."""
        self.comparison.pin(None)
        self.results.clear()
        self.run.clear()

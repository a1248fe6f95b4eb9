"""Runs without a window or a thread: the same backend, driven to its end."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from tqdm import tqdm

from ldm_studio.cli.changes import Changes
from ldm_studio.cli.given import enlarged_by, given_frame, pixels_reader
from ldm_studio.cli.guides import with_guides
from ldm_studio.cli.proof import differences
from ldm_studio.core.assets import Asset
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError, StudioError
from ldm_studio.core.geometry import Rect, bounds_of, frame_around, part_of, run_size
from ldm_studio.core.job import Job, Mask, ModelInfo, Preview, Result, enlargement
from ldm_studio.core.recipe import Recipe, make_recipe
from ldm_studio.diffusion import library
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.engine.protocols import Run
from ldm_studio.engine.relief import relieved
from ldm_studio.storage.atomic import check_writable
from ldm_studio.storage.images import StoredResult, composed, load_mask, load_picture, load_result, save_composed
from ldm_studio.storage.journal import Journal, open_journal
from ldm_studio.storage.journal_reading import KeptRun
from ldm_studio.storage.paths import user_places
from ldm_studio.storage.settings import load_settings
from ldm_studio.storage.wildcards import Wildcards


def find_models() -> list[ModelInfo]:
    """All models in the usual places."""
    places = user_places()
    settings, _ = load_settings(places.settings)
    return list(library.scan(places.model_folders(settings.model_folders), index=places.index))


def find_assets() -> list[Asset]:
    """All files that go with models, in the same places."""
    places = user_places()
    settings, _ = load_settings(places.settings)
    return library.survey(places.model_folders(settings.model_folders), places.index)[1]


@dataclass(frozen=True)
class Output:
    """Where a run's files go: the result, a folder for the steps' pictures (or None), and whether to show progress."""

    path: Path
    steps_dir: Path | None
    quiet: bool

    @staticmethod
    def of(options: argparse.Namespace) -> Output:
        """Reads the options, and finds out before the run whether the files can be written.

        Raises:
            StudioError: they cannot.
        """
        path: Path = options.output
        if path.suffix.lower() != ".png":
            raise InputError(f"{path.name} must end in .png: results are PNG files with the recipe inside.")
        check_writable(path)
        if options.steps_dir is not None:
            try:
                options.steps_dir.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise InputError(f"{options.steps_dir} cannot be made a folder: {error.strerror}.") from error
        return Output(path, options.steps_dir, options.quiet)


class Headless:
    """The verbs that run a recipe."""

    def __init__(self, device: str = "auto", precision: str = "auto") -> None:
        self.models = find_models()
        self._backend = DiffusionBackend(self.models, device=device, precision=precision, assets=find_assets)
        self._journal: Journal | None = None

    def model(self, name: str) -> ModelInfo:
        """The model of that id or path; without a name the first there is.

        Raises:
            StudioError: there is none.
        """
        if name:
            return library.find(name, self.models)
        if not self.models:
            raise InputError("No model was found: name a model folder with --model.")
        return self.models[0]

    def recipe(self, model: ModelInfo, task: str, **values: Any) -> Recipe:
        """A recipe for a model; what is not given is the model's own."""
        own = {"steps": model.default_steps, "guidance": model.default_guidance}
        return make_recipe(task=task, model=model.path, **{**own, **values})

    def generate(self, options: argparse.Namespace, values: dict[str, Any], size: tuple[int, int] | None) -> int:
        model = self.model(options.model)
        width, height = size or (model.native_size, model.native_size)
        return self._save(Job(self.recipe(model, "text", width=width, height=height, **values)), None, options)

    def inpaint(self, options: argparse.Namespace, values: dict[str, Any], size: tuple[int, int] | None) -> int:
        picture = load_picture(options.image).picture
        pixels = picture.pixels
        mask = load_mask(options.mask, (pixels.shape[1], pixels.shape[0]))
        bounds = bounds_of(mask)
        if bounds.empty:
            raise InputError(f"The mask {options.mask.name} is empty: paint white over what should change.")
        if not 0 <= options.context <= 4:
            raise InputError(f"The context {options.context:g} cannot be used: give a number from 0 to 4.")
        model = self.model(options.model)
        whole = (pixels.shape[1], pixels.shape[0])
        frame = given_frame(options.frame, whole) or frame_around(bounds, whole, model.native_size, options.context)
        if not part_of(mask, frame, 255).any():
            raise InputError(f"The mask {options.mask.name} is empty inside the frame: choose another --frame.")
        values |= {"strength": options.strength, "softness": options.softness}
        values["match_colours"] = not options.keep_colours
        values |= enlarged_by(options)
        return self._in_frame("inpaint", model, picture, frame, mask, options, values, size)

    def vary(self, options: argparse.Namespace, values: dict[str, Any], size: tuple[int, int] | None) -> int:
        picture = load_picture(options.image).picture
        whole = Rect(0, 0, picture.pixels.shape[1], picture.pixels.shape[0])
        frame = given_frame(options.frame, (whole.width, whole.height)) or whole
        values |= {"strength": options.strength, **enlarged_by(options)}
        return self._in_frame("image", self.model(options.model), picture, frame, None, options, values, size)

    def enlarge(self, options: argparse.Namespace) -> int:
        """Makes a picture larger."""
        picture = load_picture(options.image).picture
        output = Output.of(options)
        job = enlargement(picture.pixels, options.upscaler or library.BUNDLED_UPSCALER)
        self.record()
        save_composed(output.path, picture, self.run(job, output.quiet, output.steps_dir))
        return 0

    def _in_frame(
        self,
        task: str,
        model: ModelInfo,
        picture: Picture,
        frame: Rect,
        mask: Mask | None,
        options: argparse.Namespace,
        values: dict[str, Any],
        size: tuple[int, int] | None,
    ) -> int:
        width, height = size or run_size(frame, model.native_size, model.multiple)
        recipe = self.recipe(model, task, frame=frame, width=width, height=height, **values)
        source = np.ascontiguousarray(part_of(picture.pixels, frame))
        part = None if mask is None else np.ascontiguousarray(part_of(mask, frame, 255))
        return self._save(Job(recipe, source, part), picture, options)

    def _save(self, job: Job, picture: Picture | None, options: argparse.Namespace) -> int:
        output = Output.of(options)
        changes = Changes(pixels_reader(job.recipe.frame, picture))
        job = self.in_few_steps(with_guides(job, options, picture), options)
        self.record()
        recipe = changes.at_steps(job.recipe, options.set)
        job = replace(job, recipe=recipe, extras={**job.extras, **changes.extras})
        result = self.run(job, output.quiet, output.steps_dir)
        save_composed(output.path, picture, result)
        return 0

    def in_few_steps(self, job: Job, options: argparse.Namespace) -> Job:
        """The job as `--few-steps` has it, where that was given.

        Raises:
            InputError: the model has no way of its own for it.
        """
        if not options.few_steps:
            return job
        model = self.model(job.recipe.model)
        if model.few_steps is None:
            raise InputError(f"{model.name} has no way of its own to draw in few steps: leave --few-steps out.")
        return replace(job, recipe=model.few_steps.of(job.recipe))

    def replay(self, options: argparse.Namespace) -> int:
        """Makes a changed copy of a result."""
        stored = stored_result(options.file)
        changes = Changes(pixels_reader(stored.recipe.frame))
        recipe = changes.of(stored.recipe, options.set, options.set_at, options.from_step)
        if options.model:
            recipe = recipe.changed(model=options.model)
        recipe = Wildcards(user_places().wildcards).settled(recipe, earlier=stored.recipe)
        output = Output.of(options)
        extras = {**stored.extras, **changes.extras}
        self.record()
        result = self.run(Job(recipe, stored.source, stored.mask, extras), output.quiet, output.steps_dir)
        save_composed(output.path, stored.picture, result)
        return 0

    def open(self, job: Job) -> Run:
        """Prepares a job's run without doing a step."""
        run: Run = self._backend.open(job, _never, _quietly)
        return run

    @property
    def components(self) -> Mapping[str, Any]:
        """The components of the model in memory."""
        return self._backend.components

    def record(self) -> Headless:
        """Has runs be kept in the journal from now on, so that one that is cut short can be resumed."""
        self._journal = open_journal()
        return self

    def run(self, job: Job, quiet: bool, steps_dir: Path | None = None) -> Result:
        """Runs a job to its end.

        Raises:
            StudioError: it failed, in one sentence.
        """
        if job.recipe.model_digest is None:  # Else it was run before, and has its words.
            job = replace(job, recipe=Wildcards(user_places().wildcards).settled(job.recipe))
        with self._explained():
            run = self.open(job)
            if self._journal is not None:
                self._journal.begin(1, run.job, run.steps)
                self._journal.step(1, run.index, run.pack(run.snapshot()))
            return self._to_the_end(run, 1, quiet, steps_dir)

    def resume(self, journal: Journal, kept: KeptRun, quiet: bool, steps_dir: Path | None = None) -> Result:
        """Goes on with a run of the journal from its last step to its end.

        Raises:
            StudioError: it cannot be.
        """
        self._journal = journal
        branch, step = kept.last
        packed = journal.kept.snapshot(kept.id, branch, step)
        if packed is None:
            raise InputError("The last step of this run is not in the journal any more: start it anew.")
        with self._explained():
            run = self.open(journal.kept.job(kept.id))
            journal.reopen(kept.id)
            run.restore(run.unpack(packed))
            return self._to_the_end(run, branch, quiet, steps_dir)

    def _to_the_end(self, run: Run, branch: int, quiet: bool, steps_dir: Path | None) -> Result:
        journal = self._journal
        last = run.snapshot()
        with tqdm(total=run.steps, initial=run.index, disable=quiet, unit="step", file=sys.stderr) as bar:
            while run.index < run.steps:
                try:
                    run.step()
                except Exception as error:
                    last = self._relieved(run, last, error, quiet)
                    continue
                bar.update()
                last = run.snapshot()
                if journal is not None:
                    journal.step(branch, run.index, run.pack(last))
                if steps_dir is not None:
                    _save_step(steps_dir, run.index, run.preview(list(run.ways)[-1]))
        result = self._decoded(run, last, quiet)
        if journal is not None:
            journal.end("finished")
            journal.close()
        return result

    def _decoded(self, run: Run, last: Any, quiet: bool) -> Result:
        while True:
            try:
                result: Result = run.finish(_never)
                return result
            except Exception as error:
                last = self._relieved(run, last, error, quiet)

    def _relieved(self, run: Run, last: Any, error: Exception, quiet: bool) -> Any:
        """After running out of memory: back to the last step, whose snapshot is given and given back, to go on with
        less. Raises any other error again.
        """
        snapshot, message = relieved(self._backend, run, last, error)
        if not quiet:
            tqdm.write(message, file=sys.stderr)
        return snapshot

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns whatever goes wrong into one sentence."""
        try:
            yield
        except StudioError:
            raise
        except Exception as error:
            raise StudioError(self._backend.explain(error)) from error


def stored_result(file: Path) -> StoredResult:
    """A result from a file, with all that a replay needs.

    Raises:
        StudioError: there is no recipe, or source or mask are missing.
    """
    stored = load_result(file)
    task = stored.recipe.task
    if task != "text" and (stored.source is None or (task == "inpaint" and stored.mask is None)):
        raise InputError(f"{file.name} lacks the source or mask of its run: use a result that LDM Studio saved.")
    return stored


def verify(file: Path, model: str, quiet: bool) -> int:
    """Replays a file's recipe and compares; 0 if the pixels are the same, 1 if not (and says so).

    Raises:
        StudioError: there is no recipe, or it cannot be replayed here.
    """
    stored = stored_result(file)
    recipe = stored.recipe
    for name, wanted, pixels in (
        ("source", recipe.source_digest, stored.source),
        ("mask", recipe.mask_digest, stored.mask),
    ):
        if pixels is not None and wanted is not None and pixel_digest(pixels) != wanted:
            return _differs(f"the {name} inside {file.name} is not the one that its recipe names")
    if model:
        recipe = recipe.changed(model=model)
    headless = Headless()
    result = headless.run(Job(recipe, stored.source, stored.mask, stored.extras), quiet)
    if recipe.model_digest is not None and result.recipe.model_digest != recipe.model_digest:
        return _differs(f"{recipe.model} is not the model that made it (its digest differs)")
    whole = composed(stored.picture, result).pixels
    if whole.shape != stored.picture.pixels.shape or whole.dtype != stored.picture.pixels.dtype:
        return _differs(f"{file.name} has another size or depth than its recipe")
    if not np.array_equal(whole, stored.picture.pixels):
        return _differs(differences(whole, stored.picture.pixels, recipe, result.recipe))
    if recipe.output_digest is not None and pixel_digest(stored.picture.pixels) != recipe.output_digest:
        return _differs(f"{file.name} was changed outside the part that the run made")
    if not quiet:
        print(f"Same pixels: {file.name} is what its recipe makes.", file=sys.stderr)
    return 0


def _differs(why: str) -> int:
    print(f"Not the same: {why}.", file=sys.stderr)
    return 1


def _save_step(folder: Path, step: int, preview: Preview) -> None:
    try:
        Image.fromarray(preview.pixels).save(folder / f"step-{step:03}.png", compress_level=1)
    except OSError as error:
        raise StudioError(f"{folder} cannot be written to: {(error.strerror or str(error)).lower()}.") from error


def _never() -> None:
    """The gate of a run that only Ctrl+C ends."""


def _quietly(text: str, share: float) -> None:
    """The report of a run whose progress bar begins with its first step."""

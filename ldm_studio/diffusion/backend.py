"""The backend that the inference thread drives. torch is imported by `prepare`, never before."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import psutil

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import StudioError
from ldm_studio.core.estimate import Estimate
from ldm_studio.core.job import Job, ModelInfo
from ldm_studio.core.wording import said
from ldm_studio.diffusion import estimating
from ldm_studio.diffusion.library import find, find_file
from ldm_studio.diffusion.memory_levels import LEVELS, TILED
from ldm_studio.diffusion.quiet_imports import quiet_imports

if TYPE_CHECKING:
    from ldm_studio.diffusion.enlarging import Enlarging
    from ldm_studio.diffusion.run import DiffusionRun

log = logging.getLogger(__name__)

_RUNS = "ldm_studio.diffusion.run"

Gate = Callable[[], None]
Report = Callable[[str, float], None]


class DiffusionBackend:
    """Runs recipes with diffusion models (meets `engine.protocols.Backend`). Call it from one thread only."""

    def __init__(
        self,
        models: Sequence[ModelInfo] | Callable[[], Sequence[ModelInfo]],
        *,
        device: str = "auto",
        precision: str = "auto",
        assets: Callable[[], Sequence[Asset]] = tuple,
    ) -> None:
        """
        Args:
            models: what the library found, or what lists it anew for each run.
            device: "auto", "cpu", "cuda", "cuda:1" or "mps".
            precision: "auto", "fp32", "bf16", "fp16", "int8" or "fp8" (see `quantizing`).
            assets: lists the files that recipes may name.
        """
        self._assets = assets
        self._models = models
        self._device = device
        self._precision = precision
        self._runs: Any = None
        self._memory: dict[str, int] = {}
        self._loader: Any = None

    def use(self, device: str, precision: str) -> None:
        """Takes another device and precision from the next run on (any thread may call this)."""
        self._device, self._precision = device, precision

    def prepare(self) -> None:
        """Imports torch and diffusers (4 to 10 s on a small machine) and settles how torch computes."""
        if self._runs is None:
            with quiet_imports(_RUNS):
                runs: Any = importlib.import_module(_RUNS)
            runs.settle_torch()
            self._loader = runs.Loader()
            self._runs = runs

    def open(self, job: Job, gate: Gate, report: Report) -> DiffusionRun | Enlarging:
        """Loads the job's model, unless it is the one in memory, and prepares its run.

        A recipe with a model's digest is a replay: it is run with the precision, device and threads that it names.
        Others get this backend's, and the run's recipe says which.

        Returns:
            A `run.DiffusionRun`, or an `enlarging.Enlarging` where the recipe's task is that.

        Raises:
            ModelError: the model cannot be found or loaded.
            InputError: the job lacks a picture or a mask, or asks for what cannot be done.
        """
        self.prepare()
        recipe = job.recipe
        if recipe.task == "enlarge":
            return self._enlarging(job, gate)
        info = find(recipe.model, self._models() if callable(self._models) else self._models)
        replay = recipe.model_digest is not None
        self._runs.check(job, info)
        if not replay and self._memory.get(recipe.model, 0) > recipe.memory:
            # It ran out of memory before: this run begins with what helped then.
            job = replace(job, recipe=recipe.changed(memory=self._memory[recipe.model]))
        self._runs.use_threads(recipe.threads if replay else None)
        device, precision = self._runs.choose(
            recipe.device if replay else self._device, recipe.precision if replay else self._precision
        )
        loaded = self._loader.load(info, precision, device, gate, report)
        assets = self._assets()
        loaded.fit_previews(assets, gate)
        own = {info.few_steps.lora: info.few_steps.path} if info.few_steps is not None and info.few_steps.lora else {}
        loras = [(find_file(own.get(lora.name, lora.name), "lora", assets), lora.weight) for lora in recipe.loras]
        loaded.wear(loras, gate, report)
        learned = loaded.learn(self._runs.embeddings_of(recipe, assets, info.family), gate)
        loaded.steer([find_file(control.name, "controlnet", assets) for control in recipe.controls], gate, report)
        loaded.adapt([find_file(each.name, "ip-adapter", assets) for each in recipe.references], assets, gate, report)
        loaded.enlarge_by(find_file(recipe.upscaler, "upscaler", assets) if recipe.upscaler else None, gate)
        job = replace(job, recipe=recipe.changed(embeddings=learned)) if learned or recipe.embeddings else job
        run: DiffusionRun = self._runs.DiffusionRun(job, loaded, gate, report)
        return run

    def _enlarging(self, job: Job, gate: Gate) -> Enlarging:
        recipe = job.recipe
        enlarging: Any = importlib.import_module("ldm_studio.diffusion.enlarging")
        replay = recipe.model_digest is not None
        self._runs.use_threads(recipe.threads if replay else None)
        device, _ = self._runs.choose(recipe.device if replay else self._device, "fp32")
        asset = find_file(recipe.model, "upscaler", self._assets())
        run: Enlarging = enlarging.Enlarging(job, asset, device, gate)
        return run

    def relieve(self, error: Exception, run: Any) -> tuple[dict[str, Any], str] | None:
        """If memory ran out: the change to the next cheaper memory mode, and a sentence; None: there is no other."""
        # While a result is decoded, nothing but smaller tiles helps.
        level = max(run.memory + 1, TILED if run.index >= run.steps else 0)
        if not _ran_out(error) or level >= len(LEVELS):
            return None
        self._memory[run.recipe.model] = level
        return {"memory": level}, said(
            "Memory ran out: the run goes on from its last step with {levels}.", levels=LEVELS[level]
        )

    def estimate(
        self, info: ModelInfo, width: int, height: int, guided: bool, extra: Sequence[int] = ()
    ) -> Estimate | None:
        """How much memory a run would take (any thread may call this); None where it cannot be told.

        Args:
            guided: it has two passes a step.
            extra: sizes in bytes of the files that go with the model.
        """
        try:
            device, precision = self._chosen()
            free = self._runs.free_bytes(device) if self._runs else int(psutil.virtual_memory().available)
            there = self._loader is not None and self._loader.holds(info, precision, device)
            return Estimate(
                0 if there else estimating.weights(info, precision, extra),
                estimating.activations(info, width, height, 1 + guided, precision),
                free,
            )
        except (StudioError, OSError, LookupError, TypeError, ValueError):
            log.debug("no estimate for %s", info.path, exc_info=True)
            return None

    def _chosen(self) -> tuple[str, str]:
        """Device and precision of the next run; until torch is there, what takes the most memory."""
        if self._runs is not None:
            device, precision = self._runs.choose(self._device, self._precision)
            return str(device), str(precision)
        return "cpu", "fp32" if self._precision == "auto" else self._precision

    def explain(self, error: Exception) -> str:
        """One sentence for the user about a failed job."""
        if isinstance(error, StudioError):
            return str(error)
        text = str(error)
        if _ran_out(error):
            return said("There is not enough memory for this run: make the picture smaller, or close other programs.")
        first = next(iter(text.strip().splitlines()), "no message").rstrip(".")
        return said(
            "The run failed unexpectedly ({name}: {words}): please report this.",
            name=type(error).__name__,
            words=first[:200],
        )

    @property
    def components(self) -> Mapping[str, Any]:
        """The components of the model in memory, by name; empty if there is none."""
        loaded = self._loader.loaded if self._loader is not None else None
        return {} if loaded is None else dict(loaded.components)

    def forget(self) -> None:
        """Lets go of the model in memory: the next run reads it anew."""
        if self._loader is not None:
            self._loader.forget()

    def recover(self) -> None:
        """Frees what a failed or cancelled job may still hold. The model in memory stays."""
        if self._runs is not None:
            self._runs.free_memory()


#: What errors say where there is no memory left. oneDNN, with which torch computes on CPUs, names only what it could
#: not make.
_RAN_OUT = (
    "not enough memory", "out of memory", "can't allocate", "bad_alloc", "could not create a primitive",
    "could not create a memory object",
)  # fmt: skip


def _ran_out(error: Exception) -> bool:
    """Whether an error says that there is no memory left."""
    if type(error).__name__ == "OutOfMemoryError" or isinstance(error, MemoryError):
        return True
    return any(sign in str(error).lower() for sign in _RAN_OUT)

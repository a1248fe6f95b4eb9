"""One run from a job to a result: pixels in, the driver's steps, pixels out. Imports torch."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import cv2
import diffusers  # type: ignore[import-untyped, unused-ignore]
import numpy as np
import torch
import transformers
from numpy.typing import NDArray

import ldm_studio
from ldm_studio.core import composite, seams
from ldm_studio.core.assets import Asset
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Mask, Named, Packed, Pixels, Preview, Result, held, plain_changes
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.schedules import guidance_at, guidance_within, prompt_at
from ldm_studio.core.wording import said
from ldm_studio.diffusion import decode, memory, previews
from ldm_studio.diffusion.answering import answering
from ldm_studio.diffusion.checks import check, check_ends, check_pixels
from ldm_studio.diffusion.devices import choose_device, choose_precision, free_bytes, free_memory
from ldm_studio.diffusion.driver import Driver
from ldm_studio.diffusion.embeddings import named
from ldm_studio.diffusion.enlarging import Fit, fitting
from ldm_studio.diffusion.families.base import Request, decoder_of
from ldm_studio.diffusion.guiding import changed, digested, guiding
from ldm_studio.diffusion.loading import ENCODERS, Loaded, Loader
from ldm_studio.diffusion.packing import pack, unpack
from ldm_studio.diffusion.samplers import make_scheduler, scheduler_state
from ldm_studio.diffusion.scene import View
from ldm_studio.diffusion.snapshots import Aid, Snapshot

__all__ = ["DiffusionRun", "Loader", "check", "choose", "free_bytes", "free_memory", "settle_torch"]

log = logging.getLogger(__name__)

Gate = Callable[[], None]
Report = Callable[[str, float], None]


def settle_torch() -> None:
    """Settles what a result's last bits depend on: the number of threads, and kernels that always add up alike."""
    use_threads(None)
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.deterministic = True
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()


def use_threads(count: int | None) -> None:
    """Has torch compute with so many threads (a replay: those of its recipe, for the same bits); None: the best."""
    wanted = min(count, os.cpu_count() or 1) if count else _cores()
    if wanted != torch.get_num_threads():
        torch.set_num_threads(wanted)


def _cores() -> int:
    """Physical cores that this process may use: a second thread on a core only slows matrix products down."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    capabilities: Mapping[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    physical = int(capabilities.get("num_physical_cores", 0) or available)
    return max(1, min(available, physical))


def choose(device: str, precision: str) -> tuple[str, str]:
    """The concrete device and precision for what a recipe or the user asks for, either of which may be "auto".

    Raises:
        ModelError: this machine has no such device.
    """
    device = choose_device(device)
    return device, choose_precision(device) if precision == "auto" else precision


class DiffusionRun:
    """One run, prepared and standing before its first step (meets `engine.protocols.Run`)."""

    def __init__(self, job: Job, loaded: Loaded, gate: Gate, report: Report) -> None:
        """Encodes what the run starts from.

        Raises:
            InputError: see `driver.Driver` and `check`.
        """
        self._job = job
        self._extras = dict(job.extras)
        self._loaded = loaded
        self._enlarger = loaded.enlarger  # The model's next run may have another.
        self._vae = decoder_of(loaded.components)
        self._previews = loaded.showing or loaded.fit_previews(())
        recipe = _completed(job, loaded)
        self.warnings = tuple(_warnings(job, loaded))
        for warning in self.warnings:
            log.warning(warning)
            report(warning, 1.0)
        report(said("Preparing the run"), 1.0)
        parts = {**loaded.components, "scheduler": make_scheduler(recipe.sampler, loaded.components["scheduler"])}
        encoders = [part for name, part in parts.items() if name in ENCODERS and part is not None]
        with decode.same_precision(self._vae), answering(gate, *encoders):
            self._driver = Driver(
                loaded.family,
                parts,
                recipe,
                self._request(recipe),
                gate,
                self._look,
                loaded.components["scheduler"],
                self._weigh,
                self._aids(recipe),
                [composite.resized(self._extras[each.mask], recipe.width, recipe.height) for each in recipe.regions],
            )
        check_ends(recipe, self._driver.steps)

    @property
    def steps(self) -> int:
        """How many steps the run has in all (Heun and PNDM make more than the recipe asks for; it may stop early)."""
        return self._job.recipe.stop_after or self._driver.steps

    @property
    def index(self) -> int:
        """How many steps are done, 0..steps."""
        return self._driver.index

    @property
    def memory(self) -> int:
        """The memory mode that holds for what comes next (`memory.LEVELS`)."""
        return int(self._driver.recipe.at(self.index)["memory"])

    @property
    def job(self) -> Job:
        """The job with the recipe completed: opened again, it is the same run bit for bit."""
        return replace(self._job, recipe=self._driver.recipe)

    @property
    def recipe(self) -> Recipe:
        """The recipe as it is run, with the changes made so far."""
        return self._driver.recipe

    def step(self) -> None:
        """Does one step."""
        self._driver.step()

    @property
    def ways(self) -> dict[str, float]:
        """The ways in which previews can be made, the best first, with the seconds that each takes where known."""
        ways = self._previews.ways(self._spatial(self._driver.latents)[0, 0].numel())
        # Short of memory, nothing is decoded that need not be.
        return ways if not self.memory else dict(list(ways.items())[-1:])

    def preview(self, way: str = previews.WAYS[-1]) -> Preview:
        """The clean picture that the step just done predicts; before the first step, what it starts from."""
        clean = self._driver.clean()
        if clean is None:
            # Some samplers start from noise of a deviation of 15, which would show as nothing but black and white.
            noisy = self._driver.latents.float()
            clean = noisy / max(1.0, float(noisy.std()))
        mask, recipe = self._painted(self._driver.recipe, max(0, self.index - 1)), self._job.recipe
        if mask is not None:
            # Of a soft mask, what takes part by now.
            mask = np.where(mask >= 255 * self._driver.joined(), np.minimum(mask, 31) * 8 + 7, 0).astype(np.uint8)
        colours = self._previews.shown(self._spatial(clean), way)
        return previews.preview(colours, (recipe.width, recipe.height), mask, recipe.frame)

    def snapshot(self) -> Snapshot:
        """What restores the run at this step, bit for bit."""
        return self._driver.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Goes to a snapshot of this run, with the changes that it had then and no others."""
        self._driver.restore(snapshot)

    def pack(self, snapshot: Snapshot) -> Packed:
        """A snapshot in plain values, to be kept on disk."""
        named = snapshot.recipe.digests
        return replace(pack(snapshot), extras={name: self._extras[name] for name in named if name in self._extras})

    def unpack(self, packed: Packed) -> Snapshot:
        """The snapshot again, in this or a later process."""
        fresh = make_scheduler(packed.values["sampler"], self._loaded.components["scheduler"])
        return unpack(packed, scheduler_state(fresh), self._driver.latents.device)

    def change(self, changes: Mapping[str, Any]) -> None:
        """Changes the run from its next step on; the recipe notes it.

        Args:
            changes: by the names of `core.recipe.CHANGEABLE`; "mask" and "source" as `core.job.Named`, at the
                frame's size (a source of a run without a frame: of any size).

        Raises:
            InputError: something else is to change, a value is out of its range, or no step is left.
        """
        for name in ("mask", "source"):
            value = changes.get(name)
            if isinstance(value, Named):
                check_pixels(self._job, name, value.pixels)
                self._extras[value.digest] = value.pixels
        self._driver.change(plain_changes(changes))

    def finish(self, gate: Gate) -> Result:
        """Decodes the latents and brings them into the frame.

        Raises:
            InputError: the model made nothing that is a picture.
            PromiseError: a pixel outside the mask would differ.
        """
        early = self._driver.clean() if self._job.recipe.stop_after else None
        return self._result(self._driver.latents if early is None else early, self._driver.recipe, gate)

    def take(self, snapshot: Snapshot, gate: Gate) -> Result:
        """Decodes what a snapshot's step predicts in full; the recipe says to stop there. Raises as `finish` does."""
        if snapshot.clean is None:
            raise InputError("Before the first step nothing is predicted yet: take a later step.")
        # Changes that were to hold from the next step on never came to be.
        edits = tuple(edit for edit in snapshot.recipe.edits if edit.step < snapshot.index)
        recipe = snapshot.recipe.model_copy(update={"edits": edits, "stop_after": snapshot.index})
        return self._result(snapshot.clean, recipe, gate)

    def _painted(self, recipe: Recipe, step: int) -> Mask | None:
        """The mask that holds for a step, at the document's scale; None where all is painted."""
        if recipe.task != "inpaint":
            return None
        mask: Mask | None = held("mask", recipe, self._job.mask, self._extras, step)
        return mask

    def _weigh(self, weights: Mapping[str, float]) -> bool:
        """Gives the model's LoRAs their weights by name; says whether they had others."""
        recipe = self._job.recipe
        first = recipe.lora_weights
        # A file that was given twice has two weights under its name, until one changes.
        return self._loaded.weigh(
            [lora.weight if weights[lora.name] == first[lora.name] else weights[lora.name] for lora in recipe.loras]
        )

    def _look(self, source: str | None, mask: str | None) -> View:
        """Picture and mask by their digests, at the size that the model runs at."""
        recipe = self._job.recipe
        size = recipe.width, recipe.height
        pixels = self._extras.get(source or "", self._job.source if recipe.task != "text" else None)
        image = None if pixels is None else composite.resized(composite.flatten(pixels), *size)
        painted = self._extras.get(mask or "", self._job.mask) if recipe.task == "inpaint" else None
        return View(image, None if painted is None else model_mask(painted, *size))

    def _aids(self, recipe: Recipe) -> list[Aid]:
        """What takes part in the steps besides the pipeline."""
        view = self._look(recipe.source_digest, recipe.mask_digest)
        return guiding(recipe, self._loaded, lambda digest: self._extras.get(digest or "", self._job.source), view.hole)

    def _request(self, recipe: Recipe) -> Request:
        view = self._look(recipe.source_digest, recipe.mask_digest)
        return Request(
            task=recipe.task,
            prompt=prompt_at(recipe.prompt, 0, recipe.steps),
            negative_prompt=prompt_at(recipe.negative_prompt, 0, recipe.steps),
            steps=recipe.steps,
            guidance=self._first_guidance(recipe),
            strength=recipe.strength,
            width=recipe.width,
            height=recipe.height,
            # On the CPU whatever the device: a seed then means the same noise on every machine.
            generator=torch.Generator("cpu").manual_seed(recipe.seed),
            image=view.image,
            mask=view.hole,
            strengths=view.mask if view.soft else None,
            pictures=tuple(composite.flatten(self._extras[digest]) for digest in recipe.pictures),
        )

    def _first_guidance(self, recipe: Recipe) -> float:
        guidance = guidance_at(recipe.guidance_schedule, recipe.guidance, 0, recipe.steps)
        least = self._loaded.family.least or 0.0
        return guidance_within(recipe.guidance_interval, guidance, 0, recipe.steps, least)

    def _spatial(self, latents: torch.Tensor) -> torch.Tensor:
        recipe = self._job.recipe
        return self._loaded.family.spatial(latents, self._loaded.components, recipe.height, recipe.width)

    def _result(self, latents: torch.Tensor, recipe: Recipe, gate: Gate) -> Result:
        usual = decode.CPU_TILE if latents.device.type == "cpu" else decode.GPU_TILE
        level = recipe.at(recipe.stop_after or self.steps)["memory"]
        spatial, begun = self._spatial(latents), time.perf_counter()
        picture = decode.decode(self._vae, spatial, gate, memory.tile_of(level, usual))
        self._previews.took("vae", time.perf_counter() - begun, spatial[0, 0].numel())
        if not bool(torch.isfinite(picture).all()):
            raise InputError(
                "The model's numbers overflowed in {precision}: set the precision to fp32 and run again.",
                precision=self._loaded.precision,
            )
        extras = {digest: self._extras[digest] for digest in recipe.digests if digest in self._extras}
        source = held("source", recipe, self._job.source, extras)
        mask = self._painted(recipe, self.steps)
        pixels, generated = _framed(recipe, source, mask, decode.to_pixels(picture), fitting(self._enlarger, gate))
        recipe = recipe.model_copy(update={"output_digest": pixel_digest(pixels)})
        return Result(recipe, pixels, self._job.source, self._job.mask, extras, generated)


def _completed(job: Job, loaded: Loaded) -> Recipe:
    versions = {
        "ldm_studio": ldm_studio.__version__,
        "torch": torch.__version__,
        "diffusers": diffusers.__version__,
        "transformers": transformers.__version__,
    }
    used = {"source": job.source if job.recipe.task != "text" else None}
    used["mask"] = job.mask if job.recipe.task == "inpaint" else None
    return job.recipe.changed(
        model_digest=loaded.digest,
        precision=loaded.precision,
        device=loaded.device,
        source_digest=None if used["source"] is None else pixel_digest(used["source"]),
        mask_digest=None if used["mask"] is None else pixel_digest(used["mask"]),
        loras=tuple(
            lora.model_copy(update={"digest": digest})
            for lora, digest in zip(job.recipe.loras, loaded.lora_digests, strict=True)
        ),
        **digested(job.recipe, loaded),
        upscaler_digest=None if loaded.enlarger is None else loaded.enlarger.digest,
        versions=versions,
        threads=torch.get_num_threads(),
        output_digest=None,
    )


def embeddings_of(recipe: Recipe, assets: Sequence[Asset], family: str) -> list[Asset]:
    """The embeddings that a recipe's prompts name, those of its changes too.

    Raises:
        InputError: the recipe was made with one that is not here.
    """
    prompts = [recipe.prompt, recipe.negative_prompt]
    prompts += [str(edit.changes[name]) for edit in recipe.edits for name in edit.changes if "prompt" in name]
    found = named(prompts, assets, family) if family in ("sd1", "sd2", "sdxl") else []
    gone = sorted(set(recipe.embeddings) - {asset.name for asset in found})
    if gone:
        raise InputError(
            "The embedding {gone!r} is not here: put its file into one of the models' folders.", gone=gone[0]
        )
    return found


def _warnings(job: Job, loaded: Loaded) -> list[str]:
    """What the user should know of and need not act on."""
    recipe, found = job.recipe, list[str]()
    if recipe.model_digest not in (None, loaded.digest):
        found.append(said("The recipe was made with another version of this model: the result will differ."))
    loras = zip(recipe.loras, loaded.lora_digests, strict=True)
    titles = [said("The LoRA {name}", name=lora.name) for lora, digest in loras if lora.digest not in (None, digest)]
    if loaded.enlarger is not None and recipe.upscaler_digest not in (None, loaded.enlarger.digest):
        titles.append(said("The upscaler {name}", name=recipe.upscaler))
    for title in (*titles, *changed(recipe, loaded)):
        found.append(said("{title} is another version than the recipe's: the result will differ.", title=title))
    return found


def model_mask(mask: Mask, width: int, height: int) -> Mask:
    """A mask as the denoiser sees it: (height, width), the mean of the painted pixels that fall on each, else 0.

    A hard mask stays hard: 255 wherever any painted pixel falls.
    """
    # In float: an 8-bit average of one painted pixel among hundreds would round to nothing.
    painted = cv2.resize((mask > 0).astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    if not ((mask > 0) & (mask < 255)).any():
        return np.where(painted > 0, 255, 0).astype(np.uint8)
    sums = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    means = np.rint(sums / np.maximum(painted, 1e-6))
    return np.where(painted > 0, np.clip(means, 1, 255), 0).astype(np.uint8)


def _framed(
    recipe: Recipe, source: Pixels | None, mask: Mask | None, picture: NDArray[np.uint8], fit: Fit
) -> tuple[Pixels, NDArray[np.uint8] | None]:
    """The result's pixels from the decoded picture, at the frame's size; and where only a part is painted, all of the
    decoded picture at that size, as it was before it was blended in (its colours matched, if the recipe says so).
    """
    if recipe.task == "inpaint" and source is not None and mask is not None:
        height, width = source.shape[:2]
        fitted = fit(picture, width, height)
        if recipe.match_colours:
            fitted = seams.matched(composite.flatten(source), fitted, mask)
        merged = composite.composite(source, fitted, mask, recipe.softness)
        composite.check_promise(source, merged, mask)
        return merged, fitted
    if recipe.frame is not None:
        picture = fit(picture, recipe.frame.width, recipe.frame.height)
    deep = recipe.task == "image" and source is not None and source.dtype == np.uint16
    return composite.opaque(picture, np.uint16 if deep else np.uint8), None

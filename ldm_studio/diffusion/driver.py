"""The one driver: it owns the denoising loop of every family, step by step.

Before the loop a pipeline's blocks run once; then each step is one `loop_step`; decoding is `decode`'s matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from diffusers import LoopSequentialPipelineBlocks  # type: ignore[import-untyped, unused-ignore]
from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Recipe, Region, checked_changes
from ldm_studio.core.schedules import guidance_at, guidance_within, prompt_at
from ldm_studio.diffusion import compiling, levels, memory
from ldm_studio.diffusion.families.base import Family, Request
from ldm_studio.diffusion.preparing import (
    block_cache,
    called,
    check_interval,
    initial_state,
    run_block,
    with_checked_edits,
)
from ldm_studio.diffusion.regions import Conditioning, Regions, Weigh
from ldm_studio.diffusion.samplers import make_scheduler, predicted_clean, restore_scheduler, scheduler_state
from ldm_studio.diffusion.scene import Look, Scene, View
from ldm_studio.diffusion.snapshots import Aid, Snapshot


class Driver:
    """One run of a family's denoising loop, standing before its first step once it is made."""

    def __init__(
        self,
        family: Family,
        components: Mapping[str, Any],
        recipe: Recipe,
        request: Request,
        between: Callable[[], None] = lambda: None,
        look: Look | None = None,
        own_scheduler: Any = None,
        weigh: Weigh = lambda weights: False,  # noqa: ARG005
        aids: Sequence[Aid] = (),
        areas: Sequence[NDArray[np.uint8]] = (),
    ) -> None:
        """Encodes prompt and picture, lays out the schedule, draws the noise.

        Args:
            components: a loaded model's, by name, with a scheduler of this run's own.
            recipe: its edits are made again at their steps.
            request: the same run, with pixels.
            between: called between blocks; what it raises ends the preparation.
            look: gives picture and mask by their digests; None: the request's, whatever the digests.
            aids: what else takes part in each step.
            areas: the masks of the recipe's regions, (height, width) uint8 each.
            own_scheduler: the model's own, from which other samplers are made; None: the component.
            weigh: gives the model's LoRAs, by name, these weights; says whether they had others.

        Raises:
            InputError: a change in the recipe cannot be made, or the sampler cannot do so many steps.
        """
        self._family = family
        self._recipe = with_checked_edits(recipe)
        self._generator = request.generator
        self._pipe = family.workflow(request, components)
        blocks = dict(self._pipe.blocks.sub_blocks)
        names = list(blocks)
        where = next(n for n, b in enumerate(blocks.values()) if isinstance(b, LoopSequentialPipelineBlocks))
        self._loop = blocks[names[where]]
        before = {name: blocks[name] for name in names[:where]}
        self._conditioners = called(before, family.conditioning)
        self._state = initial_state(self._pipe, family.inputs(request, components))
        self._own = components["scheduler"] if own_scheduler is None else own_scheduler
        self._sampler = recipe.sampler
        self._aids = tuple(aids)
        self._regions = Regions(family, self._pipe, self._loop, areas, weigh) if areas else None
        self._index = 0
        self._clean: torch.Tensor | None = None
        self._step_done: tuple[torch.Tensor, torch.Tensor, Any] | None = None
        check_interval(recipe.guidance_interval, family)
        compiling.use(components, recipe.compiled)
        self._cache = block_cache(components, recipe.block_cache)
        self._anchor: Snapshot | None = None
        self._memory = memory.use(components, recipe.memory)
        self._components = components
        self._weigh = weigh
        with torch.no_grad():
            for block in before.values():
                between()
                run_block(block, self._pipe, self._state, request)
            for name, value in [field for aid in aids for field in aid.fields.items()]:
                self._state.set(name, value, "denoiser_input_fields")
            self._block = self._loop.get_block_state(self._state)
            family.begin_loop(self._pipe, self._block)
            if recipe.variation_strength > 0:
                self._vary_noise()
        self._planned = self.steps
        first = (recipe.source_digest, recipe.mask_digest)
        given = look or (lambda source, mask: View(request.image, request.mask))  # noqa: ARG005
        self._scene = Scene(
            family,
            components,
            self._pipe,
            self._state,
            self._block.timesteps[0],
            given,
            first,
            called(before, family.sees),
        )
        seen = self._scene.seen
        self._in_force = Conditioning(request.prompt, request.negative_prompt, request.guidance, picture=seen)

    @property
    def steps(self) -> int:
        """How many passes of the loop the run has in all (Heun and PNDM make more than the recipe's steps)."""
        return len(self._block.timesteps)

    @property
    def index(self) -> int:
        """How many steps are done, 0..steps."""
        return self._index

    @property
    def recipe(self) -> Recipe:
        """The recipe with the changes made so far."""
        return self._recipe

    @property
    def latents(self) -> torch.Tensor:
        """The noisy latents, (1, C, h, w) in the backbone's precision; the clean ones after the last step."""
        return self._block.latents  # type: ignore[no-any-return]

    def step(self) -> None:
        """Does one step.

        Raises:
            InputError: the run has none left.
        """
        if self._index >= self.steps:
            raise InputError("The run has no steps left: go back to an earlier step first.")
        with torch.no_grad():
            self._fill_cache()
            held = self._recipe.at(self._index)
            self._meet(held, self._recipe.made_at(self._index))
            begun = self._before_step()
            timesteps = self._block.timesteps
            before, timestep = self._block.latents, timesteps[self._index]
            with ExitStack() as stack:
                for aid in self._aids:
                    stack.enter_context(aid.during(self._index, self.steps, held[aid.weights]))
                if self._cache is not None:
                    stack.enter_context(self._cache.during())
                self._loop.loop_step(self._pipe, self._block, i=self._index, t=timestep)
            following = timesteps[self._index + 1] if self._index + 1 < self.steps else None
            self._block.latents = self._scene.hold(self._block.latents, timestep, following)
        # x0 is worked out when it is asked for: nobody looks at every step.
        self._step_done = (before, self._block.noise_pred, timestep)
        self._clean = None
        self._index += 1
        if self._cache is not None and self._cache.full:
            self._anchor = self._cache.filled = begun

    def joined(self) -> float:
        """The mask value (0..1) from which on pixels took part in the step just done."""
        return self._scene.joined(self._block.timesteps[max(0, self._index - 1)])

    def clean(self) -> torch.Tensor | None:
        """The clean latents (x0) that the step just done predicted: (1, C, h, w) float32; None before any step."""
        if self._clean is None and self._step_done is not None:
            with torch.no_grad():
                clean = predicted_clean(self._pipe.scheduler, *self._step_done)
                # No finer than the backbone computes: half the bits to keep where that is 16 bit.
                self._clean = clean.to(self._block.latents.dtype).float()
        return self._clean

    def snapshot(self) -> Snapshot:
        """What restores the run at this step."""
        return replace(self._standing(), clean=self.clean(), anchor=self._anchor)

    def _standing(self) -> Snapshot:
        """A snapshot without what is worked out of the step just done."""
        return Snapshot(
            index=self._index,
            latents=self._block.latents.clone(),
            clean=None,
            sampler=self._sampler,
            scheduler=scheduler_state(self._pipe.scheduler),
            timesteps=self._block.timesteps,
            generator=self._generator.get_state(),
            recipe=self._recipe,
        )

    def restore(self, snapshot: Snapshot) -> None:
        """Goes to a snapshot of this run, earlier or later, with the changes that it had then and no others."""
        if snapshot.sampler != self._sampler:
            self._use(make_scheduler(snapshot.sampler, self._own), snapshot.sampler)
        self._go_to(snapshot.timesteps, snapshot.latents.clone())
        restore_scheduler(self._pipe.scheduler, snapshot.scheduler)
        self._generator.set_state(snapshot.generator)
        self._index, self._clean, self._step_done = snapshot.index, snapshot.clean, None
        # The next step encodes its prompt if that differs: scrubbing over a change stays instant.
        self._recipe, self._anchor = snapshot.recipe, snapshot.anchor

    def change(self, changes: Mapping[str, Any]) -> None:
        """Changes what `core.recipe.CHANGEABLE` names from the next step on, and notes it in the recipe.

        Raises:
            InputError: something else is to change, a value is out of its range, or no step is left.
        """
        made = checked_changes(self._recipe, changes)
        if self._index >= self.steps and set(made) != {"memory"}:
            raise InputError("The run has no steps left to change: go back to an earlier step first.")
        self._scene.check(made)
        check_interval(made.get("guidance_interval"), self._family)
        if "sampler" in made:
            # Tried now: at its step it would end the run.
            fresh = make_scheduler(made["sampler"], self._own)
            levels.check_kind(self._pipe.scheduler, fresh)
            levels.laid_out(fresh, self._recipe.steps, "cpu", self._pipe.scheduler)
        self._recipe = self._recipe.edited(self._index, made)

    def _meet(self, held: Mapping[str, Any], made: Mapping[str, Any]) -> None:
        """Brings everything in force that holds for the next step; `made` is what changes right before it."""
        if "seed" in made:
            self._generator.manual_seed(made["seed"])
        if held["memory"] != self._memory:
            self._memory = memory.use(self._components, held["memory"])
        if "source" in made or held["sampler"] != self._sampler:
            self._turn(held, "source" in made)
        elif self._scene.show((held["source"], held["mask"])):
            self._go_to(self._block.timesteps, self._block.latents)
        # LoRAs change what text encoders make of a prompt, too.
        self._condition(self._conditioning(held), held, anew=self._weigh(held["lora_weights"]))

    def _fill_cache(self) -> None:
        """Brings the block cache to what it holds at this step, by doing the last full one again where it must be."""
        cache, anchor = self._cache, self._anchor
        if cache is None or cache.filled is anchor:
            return
        cache.empty()
        if anchor is not None and not self._turns:
            here = self.snapshot()
            self.restore(anchor)
            self.step()
            self.restore(here)
            cache.filled = anchor

    def _before_step(self) -> Snapshot | None:
        """What the next step begins with, if there is a block cache; it is emptied where anything changes."""
        if self._cache is None:
            return None
        if self._turns:
            self._cache.empty()
            self._anchor = None
        return self._standing()

    @property
    def _turns(self) -> bool:
        """Whether the next step is another than the one before in anything but its noise; memory is no difference."""
        index, recipe = self._index, self._recipe
        if index == 0 or set(recipe.made_at(index)) - {"memory"}:
            return True
        return self._conditioning(recipe.at(index)) != self._conditioning(recipe.at(index - 1), index - 1)

    def _conditioning(self, held: Mapping[str, Any], place: int | None = None) -> Conditioning:
        place, steps = self._index if place is None else place, self._planned
        guidance = guidance_at(held["guidance_schedule"], held["guidance"], place, steps)
        guidance = guidance_within(held["guidance_interval"], guidance, place, steps, self._family.least or 0.0)
        prompt, negative = (prompt_at(held[name], place, steps) for name in ("prompt", "negative_prompt"))
        return Conditioning(prompt, negative, guidance, picture=self._scene.seen)

    def _condition(self, wanted: Conditioning, held: Mapping[str, Any], anew: bool) -> None:
        """Encodes prompts and sets the guidance where they differ from what is in force (or in any case: `anew`)."""
        regions = self._regions
        if regions is not None:
            parts = [self._part(region, wanted, held) for region in self._recipe.regions]
            regions.turn(wanted, held["lora_weights"])
            regions.weigh(held["region_shares"], self._block.latents)
            if anew or not regions.has(parts):
                regions.meet(self._state, wanted, parts, self._conditioners)
                anew = True
        if wanted == self._in_force and not anew:
            return
        self._family.condition(self._pipe, self._state, wanted.prompt, wanted.negative_prompt, wanted.guidance)
        for block in self._conditioners:
            block(self._pipe, self._state)
        self._in_force = wanted
        self._go_to(self._block.timesteps, self._block.latents)

    def _part(self, region: Region, main: Conditioning, held: Mapping[str, Any]) -> Conditioning:
        """What a region is conditioned on in the next step."""
        place, steps = self._index, self._planned
        guidance = main.guidance
        if region.guidance is not None:
            least = self._family.least or 0.0
            guidance = guidance_within(held["guidance_interval"], region.guidance, place, steps, least)
        prompt, weights = prompt_at(region.prompt, place, steps), region.weights(held["lora_weights"])
        return Conditioning(prompt, main.negative_prompt, guidance, weights)

    def _go_to(self, timesteps: torch.Tensor, latents: torch.Tensor) -> None:
        """Has the loop take over what the pipeline's state says, with these timesteps and latents."""
        self._state.set("timesteps", timesteps)
        self._block = self._loop.get_block_state(self._state)
        self._block.latents = latents
        self._family.begin_loop(self._pipe, self._block)

    def _use(self, scheduler: Any, sampler: str | None) -> None:
        self._pipe.update_components(scheduler=scheduler)
        self._sampler = sampler

    def _turn(self, held: Mapping[str, Any], picture: bool) -> None:
        """Goes on with another sampler or picture: with a fresh scheduler, from the present noise level."""
        recipe, index, latents = self._recipe, self._index, self._block.latents
        # What was shown before this step, whatever is now: the run may have been taken back over later changes.
        earlier = recipe.at(index - 1) if index else recipe.model_copy(update={"edits": ()}).at(0)
        self._scene.show((earlier["source"], earlier["mask"]))
        clean = self.clean()
        if clean is None and not self._pure_noise:
            clean = self._scene.image_latents(latents)
        if picture:
            latents, clean = self._with_picture(held["source"], latents, clean)
        self._scene.show((held["source"], held["mask"]))
        fresh, timesteps = make_scheduler(held["sampler"], self._own), self._block.timesteps
        left, moved = levels.restarted(self._pipe.scheduler, fresh, recipe.steps, timesteps[index], latents, clean)
        self._use(fresh, held["sampler"])
        self._go_to(torch.cat([timesteps[:index].to(left), left]) if index else left, moved)

    def _with_picture(
        self, picture: str | None, latents: torch.Tensor, clean: torch.Tensor | None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Puts another picture into the latents where it differs from the one before; the noise in them stays."""
        new = self._scene.image_latents(latents, picture).float()
        # At full strength a picture that is seen is nothing else: what was made of the one before stays.
        kept = self._scene.sees and self._recipe.strength == 1
        where = self._scene.difference(self._scene.names[0], picture, latents, painted=not kept)
        start = torch.zeros_like(new) if clean is None else clean.float()
        scheduler = self._pipe.scheduler
        mix = levels.mix_of(scheduler, levels.level(scheduler, self._block.timesteps[self._index]))
        moved = latents.float() + where * mix.signal * (new - start)
        return moved.to(latents.dtype), where * new + (1 - where) * start

    @property
    def _pure_noise(self) -> bool:
        """Whether the run starts from nothing but noise."""
        task, full = self._recipe.task, self._recipe.strength == 1
        # A U-Net made for inpainting varies a picture as a hole as large as it is.
        holed = self._state.get("image_latents") is None and self._state.get("blend_picture") is None
        return task == "text" or (full and (task == "inpaint" or holed))

    def _vary_noise(self) -> None:
        """Turns the noise in the first latents towards that of the variation's seed (slerp)."""
        recipe, latents, scheduler = self._recipe, self._block.latents, self._pipe.scheduler
        mix = levels.mix_of(scheduler, levels.level(scheduler, self._block.timesteps[0]))
        picture = self._state.get("blend_picture")
        picture = self._state.get("image_latents") if picture is None else picture
        start = torch.zeros_like(latents) if self._pure_noise else picture
        if start is None or start.shape != latents.shape:
            raise InputError("This model cannot make near variations of a picture: set the variation to 0.")
        noise = (latents.float() - mix.signal * start.float()) / mix.noise
        generator = torch.Generator("cpu").manual_seed(recipe.variation_seed)
        other = torch.randn(noise.shape, generator=generator).to(noise)
        turned = levels.slerp(noise, other, recipe.variation_strength)
        moved = (latents.float() + mix.noise * (turned - noise)).to(latents.dtype)
        for name in ("noise", "blend_noise"):
            if self._state.get(name) is not None:
                self._state.set(name, turned.to(latents.dtype))
        self._go_to(self._block.timesteps, moved)

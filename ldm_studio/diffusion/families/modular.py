"""Families that diffusers has modular pipelines for: its blocks as they are, and what they lack from here.

What they lack: inpainting, by blending the noised picture back in after each step (Avrahami et al. 2022, "Blended
Diffusion"), with grey mask values as a map of strength (Levin and Fried 2023, "Differential Diffusion"); and a start
from a picture where diffusers has none (SDEdit, Meng et al. 2022).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import torch
import torch.nn.functional as F
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    ClassifierFreeGuidance,
    FlowMatchEulerDiscreteScheduler,
    LoopSequentialPipelineBlocks,
    SequentialPipelineBlocks,
)
from PIL import Image

from ldm_studio.diffusion.decode import encode
from ldm_studio.diffusion.families.base import Block, Family, Parts, Request, needed, vae_scale
from ldm_studio.diffusion.families.stable_diffusion_blocks import image_tensor

Pack = Callable[[torch.Tensor], torch.Tensor]


def packed(latents: torch.Tensor) -> torch.Tensor:
    """(1, C, h, w) -> (1, h/2 * w/2, C*4): what FLUX and its kin call packed latents, patches of 2x2 as tokens."""
    batch, channels, height, width = latents.shape
    patches = latents.reshape(batch, channels, height // 2, 2, width // 2, 2).permute(0, 2, 4, 1, 3, 5)
    return patches.reshape(batch, height * width // 4, channels * 4)


def unpacked(latents: torch.Tensor, components: Mapping[str, Any], height: int, width: int) -> torch.Tensor:
    """The inverse of `packed`, for a run of (height, width) pixels."""
    side = 2 * vae_scale(components["vae"])
    patches = latents.reshape(latents.shape[0], height // side, width // side, -1, 2, 2).permute(0, 3, 1, 4, 2, 5)
    return patches.reshape(latents.shape[0], -1, 2 * (height // side), 2 * (width // side))


def painted(mask: torch.Tensor, step: int, steps: int) -> torch.Tensor:
    """Where step `step` of `steps` may paint: 1.0 or 0.0, in the mask's shape.

    A pixel joins when the share of the schedule that is left falls to its mask value: 1 paints from the first step
    on, 0 never, 0.5 in the second half.
    """
    return ((mask > 0) & (mask >= 1 - step / steps)).to(mask.dtype)


class KeepNoise(Block):
    """Keeps the noise that the latents start as: blending noises the picture with it."""

    takes = needed("latents")
    makes = ("blend_noise",)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.blend_noise = block.latents
        self.set_block_state(state, block)
        return pipe, state


class EncodePicture(Block):
    """Encodes the picture for blending, without a random draw: (1, C, h, w) in the backbone's scale, then packed."""

    uses: ClassVar = {"vae": torch.nn.Module}
    takes = needed("blend_image", "latents")
    makes = ("blend_picture",)

    def __init__(self, pack: Pack | None = None, scale: Callable[[Any, torch.Tensor], torch.Tensor] | None = None):
        """`scale` brings packed latents from the VAE's scale to the backbone's, where the VAE's config does not."""
        super().__init__()
        self._pack, self._scale = pack, scale

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        latents = encode(pipe.vae, image_tensor(block.blend_image)).to(block.latents)
        latents = latents if self._pack is None else self._pack(latents)
        block.blend_picture = latents if self._scale is None else self._scale(pipe.vae, latents)
        self.set_block_state(state, block)
        return pipe, state


class UsePicture(Block):
    """Takes the latents of diffusers' own image-to-image blocks for blending."""

    takes = needed("image_latents")
    makes = ("blend_picture",)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        block.blend_picture = block.image_latents
        self.set_block_state(state, block)
        return pipe, state


class Start(Block):
    """Starts from the picture with noise added, and leaves out the steps before: as many as the strength says."""

    uses: ClassVar = {"scheduler": FlowMatchEulerDiscreteScheduler}
    takes = needed("timesteps", "latents", "blend_picture", "blend_strength")
    makes = ("timesteps", "latents")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        steps = len(block.timesteps)
        first = steps - min(steps, int(steps * block.blend_strength))
        if first:
            block.timesteps = block.timesteps[first:]
            pipe.scheduler.set_begin_index(first)
            block.latents = pipe.scheduler.scale_noise(block.blend_picture, block.timesteps[:1], block.latents)
        self.set_block_state(state, block)
        return pipe, state


class ShrinkMask(Block):
    """Brings the mask to the latents' size and shape: 0 keeps, 1 paints, between is a strength."""

    uses: ClassVar = {"vae": torch.nn.Module}
    takes = needed("blend_area", "blend_picture", "mask_pooling")
    makes = ("blend_mask",)

    def __init__(self, pack: Pack | None = None) -> None:
        super().__init__()
        self._pack = pack

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        picture, scale = block.blend_picture, vae_scale(pipe.vae)
        mask = (torch.from_numpy(block.blend_area)[None, None].float() / 255).to(picture)
        # In the VAE's latents first: a stroke is to repaint the latent pixels it touches, not whole tokens.
        size = (mask.shape[-2] // scale, mask.shape[-1] // scale)
        small = F.max_pool2d(mask, scale) if block.mask_pooling == "max" else F.interpolate(mask, size=size)
        channels = picture.shape[-1] // 4 if self._pack is not None else picture.shape[1]
        small = small.expand(1, channels, *size)
        block.blend_mask = small if self._pack is None else self._pack(small)
        self.set_block_state(state, block)
        return pipe, state


class Blend(Block):
    """After a step: puts the picture, noised to the next step's level, back where the mask does not paint yet."""

    uses: ClassVar = {"scheduler": FlowMatchEulerDiscreteScheduler}
    takes = needed("timesteps", "blend_mask", "blend_noise", "blend_picture")
    makes = ("latents",)

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, i: int, **_: Any) -> tuple[Any, Any]:
        kept, steps = block.blend_picture, len(block.timesteps)
        if i < steps - 1:
            kept = pipe.scheduler.scale_noise(kept, block.timesteps[i + 1 : i + 2], block.blend_noise)
        mask = painted(block.blend_mask, i, steps)
        block.latents = (1 - mask) * kept + mask * block.latents
        return pipe, block


@dataclass(frozen=True)
class Modular:
    """A family as diffusers' modular pipeline has it.

    Attributes:
        pipeline: diffusers' `ModularPipeline` of the family, which knows about sizes.
        blocks: its auto blocks.
        components: what it needs from the model's folder.
        conditioning: see `base.Family`.
        guider: how classifier-free guidance is set up; None where the backbone takes the guidance as a number.
        starts: the image-to-image blocks are diffusers' own. False inserts `EncodePicture` and `Start`.
        sees: see `base.Family`: a picture given is also seen by the backbone, whatever the run starts from.
        pack: from (1, C, h, w) to the loop's latents; None where they are that already.
        scale: see `EncodePicture`.
        least: guidance above this needs a second pass.
        more: further inputs of the pipeline.
        without: blocks of diffusers that are left out.
        distilled: pipeline and blocks instead of these where the folder's index says `is_distilled`.
    """

    pipeline: Any
    blocks: Any
    components: tuple[str, ...]
    conditioning: tuple[str, ...]
    guider: Mapping[str, Any] | None = None
    starts: bool = True
    sees: tuple[str, ...] = ()
    pack: Pack | None = packed
    scale: Callable[[Any, torch.Tensor], torch.Tensor] | None = None
    least: float = 1.0
    more: Mapping[str, Any] | None = None
    without: tuple[str, ...] = ()
    distilled: tuple[Any, Any] | None = None

    def family(self, spatial: Callable[..., torch.Tensor] | None = None, parts: Parts = lambda *_: {}) -> Family:
        """What the driver needs. `spatial`, `parts`: see `base.Family`; by default what undoes `packed`, and none."""
        identity: Callable[..., torch.Tensor] = lambda latents, *_: latents  # noqa: E731
        return Family(
            pack=self.pack or identity,
            scale=self.scale or (lambda _, latents: latents),
            sees=self.sees,
            parts=parts,
            components=self.components,
            workflow=self.workflow,
            inputs=self.inputs,
            conditioning=self.conditioning,
            condition=self.condition,
            begin_loop=begin_loop,
            least=None if self.guider is None else self.least,
            spatial=spatial or (unpacked if self.pack is not None else identity),
        )

    def workflow(self, request: Request, components: Mapping[str, Any]) -> Any:
        """The pipeline for a request, with its components."""
        given = {"prompt": True}
        if (request.image is not None and (self.starts or self.sees)) or request.pictures:
            given["image"] = True
        kind, blocks = self.pipeline, self.blocks
        if self.distilled is not None and components["config"].get("is_distilled"):
            kind, blocks = self.distilled
        parts: OrderedDict[str, Any] = OrderedDict()
        for name, block in blocks().get_execution_blocks(**given).sub_blocks.items():
            if isinstance(block, LoopSequentialPipelineBlocks):
                parts |= self.before_loop(request)
                parts["loop"] = type(block).from_blocks_dict(self.in_loop(block.sub_blocks, request))
                break
            if name in self.without:
                continue
            parts[name] = block
            if request.image is not None and name.endswith("prepare_latents"):
                parts["keep_noise"] = KeepNoise()
        pipe = kind(blocks=SequentialPipelineBlocks.from_blocks_dict(parts))
        wanted = pipe.component_names
        have = {name: part for name, part in components.items() if name in wanted}
        if self.guider is not None and "guider" in wanted:
            have["guider"] = ClassifierFreeGuidance(**self.guider, guidance_scale=request.guidance)
        pipe.update_components(**have)
        self._guide(pipe, request.guidance)
        return pipe

    def in_loop(self, blocks: Mapping[str, Any], request: Request) -> OrderedDict[str, Any]:
        """The loop's blocks for a request, from those of diffusers."""
        return OrderedDict(blocks, blend=Blend()) if request.task == "inpaint" else OrderedDict(blocks)

    def before_loop(self, request: Request) -> OrderedDict[str, Any]:
        """What goes before the loop and after all blocks of diffusers."""
        parts: OrderedDict[str, Any] = OrderedDict()
        if request.image is None:
            return parts
        if self.starts:
            parts["picture"] = UsePicture()
        else:
            parts["picture"] = EncodePicture(self.pack, self.scale)
            parts["start"] = Start()
        if request.task == "inpaint":
            parts["mask"] = ShrinkMask(self.pack)
        return parts

    def inputs(self, request: Request, _components: Mapping[str, Any]) -> dict[str, Any]:
        """The pipeline's inputs for a request."""
        inputs: dict[str, Any] = {
            "prompt": request.prompt,
            "negative_prompt": request.negative_prompt,
            "guidance_scale": request.guidance,
            "num_inference_steps": request.steps,
            "height": request.height,
            "width": request.width,
            "generator": request.generator,
            **(self.more or {}),
        }
        if request.image is not None:
            inputs |= {
                "strength": request.strength,
                "blend_image": request.image,
                "blend_strength": request.strength,
                "blend_area": request.mask if request.strengths is None else request.strengths,
                "mask_pooling": request.mask_pooling,
            }
        seen = [Image.fromarray(each) for each in (request.image, *request.pictures) if each is not None]
        if seen:
            inputs["image"] = seen[0] if len(seen) == 1 else seen
        return inputs

    def condition(self, pipe: Any, state: Any, prompt: str, negative_prompt: str, guidance: float) -> None:
        """Sets what changed in mid-run."""
        state.set("prompt", prompt)
        state.set("negative_prompt", negative_prompt)
        self._guide(pipe, guidance)
        if state.get("guidance") is not None:
            state.set("guidance", torch.full_like(state.get("guidance"), guidance))

    def _guide(self, pipe: Any, guidance: float) -> None:
        if self.guider is None or "guider" not in pipe.component_names:
            return
        pipe.guider.guidance_scale = guidance
        if guidance > self.least:
            pipe.guider.enable()
        else:
            pipe.guider.disable()


def begin_loop(_pipe: Any, block: Any) -> None:
    """What the loops of diffusers set up before their first step."""
    block.num_inference_steps = len(block.timesteps)
    block.additional_cond_kwargs = {}

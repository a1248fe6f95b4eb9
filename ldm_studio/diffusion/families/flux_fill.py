"""FLUX.1 Fill (Black Forest Labs 2024): the backbone sees the mask and the picture with a hole.

The order of random draws is that of diffusers' `FluxFillPipeline`, which has no modular counterpart.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL, FluxTransformer2DModel  # type: ignore[import-untyped, unused-ignore]
from diffusers.modular_pipelines import (  # type: ignore[import-untyped, unused-ignore]
    FluxAutoBlocks,
    FluxModularPipeline,
)
from numpy.typing import NDArray

from ldm_studio.diffusion.decode import normalised
from ldm_studio.diffusion.families.base import Block, Request, as_inpainting, needed, optional, vae_scale
from ldm_studio.diffusion.families.flux import COMPONENTS
from ldm_studio.diffusion.families.modular import Modular, packed
from ldm_studio.diffusion.families.stable_diffusion_blocks import image_tensor


class _FillPipeline(FluxModularPipeline):  # type: ignore[misc, unused-ignore]
    @property
    def num_channels_latents(self) -> int:
        # The backbone's own number counts the mask and the hole as well.
        return int(self.vae.config.latent_channels)


Draw = Callable[[Any], torch.Tensor]


def _hole(vae: Any, image: NDArray[np.uint8], area: NDArray[np.uint8], pooling: str, draw: Draw) -> torch.Tensor:
    """What the backbone sees beside the latents, packed like them; `draw` takes latents from what the VAE encodes."""
    mask = torch.from_numpy(area > 0)[None, None].float()
    scale = vae_scale(vae)
    if pooling == "max":
        # Whole latent pixels, as the blending of other models repaints them.
        mask = F.interpolate(F.max_pool2d(mask, scale), scale_factor=scale)
    picture = (image_tensor(image) * (1 - mask)).to(vae.device, vae.dtype)
    masked = normalised(vae, draw(vae.encode(picture).latent_dist))
    return torch.cat([packed(masked), packed(F.pixel_unshuffle(mask, scale))], dim=2)


def _parts(components: Mapping[str, Any], image: NDArray[np.uint8], mask: NDArray[np.uint8]) -> dict[str, torch.Tensor]:
    return {"hole": _hole(components["vae"], image, mask, "max", lambda encoded: encoded.mode())}


class Hole(Block):
    """Makes the channels beside the latents: the picture with a hole, and the mask's pixels, packed like latents."""

    uses: ClassVar = {"vae": AutoencoderKL}
    takes = needed("blend_image", "blend_area", "mask_pooling", "generator", "latents")
    makes = ("hole",)

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        draw: Draw = lambda encoded: encoded.sample(block.generator)  # noqa: E731
        hole = _hole(pipe.vae, block.blend_image, block.blend_area, block.mask_pooling, draw)
        block.hole = hole.to(block.latents)
        self.set_block_state(state, block)
        return pipe, state


class Denoise(Block):
    """Predicts the flow in the latents, with the hole beside them."""

    uses: ClassVar = {"transformer": FluxTransformer2DModel}
    takes = (
        *needed("latents", "hole", "prompt_embeds", "pooled_prompt_embeds", "txt_ids", "img_ids"),
        *optional("guidance"),
    )

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, t: Any, **_: Any) -> tuple[Any, Any]:
        block.noise_pred = pipe.transformer(
            hidden_states=torch.cat([block.latents, block.hole], dim=2),
            timestep=t.expand(1).to(block.latents.dtype) / 1000,
            guidance=block.guidance,
            encoder_hidden_states=block.prompt_embeds,
            pooled_projections=block.pooled_prompt_embeds,
            txt_ids=block.txt_ids,
            img_ids=block.img_ids,
            return_dict=False,
        )[0]
        return pipe, block


class _Fill(Modular):
    def workflow(self, request: Request, components: Mapping[str, Any]) -> Any:
        return super().workflow(as_inpainting(request), components)

    def inputs(self, request: Request, components: Mapping[str, Any]) -> dict[str, Any]:
        return super().inputs(as_inpainting(request), components)

    def before_loop(self, _request: Request) -> OrderedDict[str, Any]:
        return OrderedDict(hole=Hole())

    def in_loop(self, blocks: Mapping[str, Any], _request: Request) -> OrderedDict[str, Any]:
        return OrderedDict(blocks, denoiser=Denoise())


FLUX_FILL = _Fill(
    pipeline=_FillPipeline,
    blocks=FluxAutoBlocks,
    components=COMPONENTS,
    conditioning=("text_encoder", "input", "text_inputs"),
).family(parts=_parts)

"""What the driver needs to know about a family of models, and the parts its blocks are written with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal

import numpy as np
import torch
from diffusers import ModularPipelineBlocks  # type: ignore[import-untyped, unused-ignore]
from diffusers.modular_pipelines.modular_pipeline_utils import (  # type: ignore[import-untyped, unused-ignore]
    ComponentSpec,
    InputParam,
    OutputParam,
)
from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Task


def check_strength(task: Task, steps: int, strength: float) -> None:
    """Raises InputError if a run that starts from a picture would have no step left at this strength."""
    if task != "text" and int(steps * strength) < 1:
        raise InputError(
            "At a strength of {strength:g} none of the {steps} steps is left to run: raise the "
            "strength or the number of steps.",
            strength=strength,
            steps=steps,
        )


@dataclass(frozen=True)
class Request:
    """One run as a family's blocks see it: words, numbers and pixels at the size that the model runs at.

    Attributes:
        image: (height, width, 3) uint8 RGB; None for text-to-image.
        mask: (height, width) uint8, 0 = keep, 255 = repaint, nothing between; None unless inpainting.
        generator: on the CPU whatever the device, so that a seed means the same noise everywhere.
        mask_pooling: how the mask shrinks to the latents' size. "max" repaints every latent pixel that any painted
            pixel touches; "nearest" is what diffusers' pipelines do and loses thin strokes.
        strengths: the mask with its grey levels, for families that blend by them themselves; for the others the driver
            does (`diffusion.scene`). None: there are none.
        pictures: further ones that the backbone sees, (h, w, 3) uint8 RGB each, of any size.
    """

    task: Task
    prompt: str
    negative_prompt: str
    steps: int
    guidance: float
    strength: float
    width: int
    height: int
    generator: torch.Generator
    image: NDArray[np.uint8] | None = None
    mask: NDArray[np.uint8] | None = None
    mask_pooling: Literal["max", "nearest"] = "max"
    strengths: NDArray[np.uint8] | None = None
    pictures: tuple[NDArray[np.uint8], ...] = ()

    def __post_init__(self) -> None:
        """Raises InputError where nothing would be run."""
        check_strength(self.task, self.steps, self.strength)


def for_backbone(request: Request, unet: Any) -> Request:
    """The request as an inpainting one if the U-Net has 9 channels, and unchanged otherwise."""
    return as_inpainting(request) if unet.config.in_channels == 9 else request


def as_inpainting(request: Request) -> Request:
    """The request for a backbone that knows nothing but inpainting.

    It makes a picture from text as a hole as large as the frame, and varies a picture as a hole that starts from it.
    """
    if request.task == "inpaint":
        return request
    size = (request.height, request.width)
    image, strength = request.image, request.strength
    if request.task == "text":
        image, strength = np.full((*size, 3), 128, np.uint8), 1.0
    return replace(request, task="inpaint", image=image, strength=strength, mask=np.full(size, 255, np.uint8))


def named_inputs(request: Request) -> dict[str, Any]:
    """A request under the names that the blocks of `stable_diffusion_blocks` take."""
    return {
        "prompt": request.prompt,
        "negative_prompt": request.negative_prompt,
        "guidance_scale": request.guidance,
        "num_inference_steps": request.steps,
        "strength": request.strength,
        "height": request.height,
        "width": request.width,
        "generator": request.generator,
        "image": request.image,
        "mask_image": request.mask,
        "mask_pooling": request.mask_pooling,
    }


def set_condition(_pipe: Any, state: Any, prompt: str, negative_prompt: str, guidance: float) -> None:
    """Sets what `named_inputs` calls the prompts and the guidance (a `Family.condition`)."""
    state.set("prompt", prompt)
    state.set("negative_prompt", negative_prompt)
    state.set("guidance_scale", guidance)


Parts = Callable[[Mapping[str, Any], NDArray[np.uint8], NDArray[np.uint8]], dict[str, torch.Tensor]]


@dataclass(frozen=True)
class Family:
    """Models that share a pipeline, in diffusers' modular idiom.

    Attributes:
        components: what a run needs from the model's folder, by the names of its `model_index.json`.
        workflow: from a request and the components to a pipeline that holds the components and whose blocks are
            flat: some before the loop, one `LoopSequentialPipelineBlocks`, and possibly some after it.
        inputs: from a request and the components to the pipeline's inputs, by its own names.
        conditioning: the names of the blocks that run again when the prompt or the guidance changes in mid-run,
            whole or their last part.
        condition: sets the changed inputs; called before the blocks named in `conditioning` run again.
        begin_loop: what the family's own loop does before its first step; called again after a change.
        least: guidance that is none: above it the backbone makes a second pass. None: it takes the guidance as a
            number, and there is no second pass to leave out.
        spatial: from the loop's latents (of any shape), the components, and the run's height and width in pixels to
            (1, C, h, w), as `decode.decode` takes them.
        pack: from (1, C, h, w) to the shape of the loop's latents.
        scale: from the autoencoder and packed latents, as `decode.encode` scales them, to the backbone's own scale.
        sees: the names of the blocks that prepare what the backbone sees of the picture itself, beside the latents;
            they run again when another is shown in mid-run. Empty: it does not see it.
        parts: from the components, a picture (height, width, 3) and a mask (height, width), both uint8, to further
            parts of the pipeline's state that are made of them; no random number is drawn.
    """

    components: tuple[str, ...]
    workflow: Callable[[Request, Mapping[str, Any]], Any]
    inputs: Callable[[Request, Mapping[str, Any]], dict[str, Any]]
    conditioning: tuple[str, ...]
    condition: Callable[[Any, Any, str, str, float], None]
    begin_loop: Callable[[Any, Any], None]
    least: float | None = 1.0
    spatial: Callable[[torch.Tensor, Mapping[str, Any], int, int], torch.Tensor] = lambda latents, *_: latents
    pack: Callable[[torch.Tensor], torch.Tensor] = lambda latents: latents
    scale: Callable[[Any, torch.Tensor], torch.Tensor] = lambda _, latents: latents
    sees: tuple[str, ...] = ()
    parts: Parts = lambda *_: {}


class Block(ModularPipelineBlocks):  # type: ignore[misc, unused-ignore]
    """A pipeline block that says in three class attributes what it uses, takes and makes."""

    uses: ClassVar[Mapping[str, type[Any]]] = {}
    takes: ClassVar[tuple[Any, ...]] = ()
    makes: ClassVar[tuple[str, ...]] = ()

    @property
    def description(self) -> str:
        return (type(self).__doc__ or "").strip()

    @property
    def expected_components(self) -> list[Any]:
        return [ComponentSpec(name, hint) for name, hint in self.uses.items()]

    @property
    def inputs(self) -> list[Any]:
        # A sequence of blocks marks inputs as required in place: without copies that would leak into other runs.
        return [copy(param) for param in self.takes]

    @property
    def intermediate_outputs(self) -> list[Any]:
        return [OutputParam(name) for name in self.makes]


def needed(*names: str) -> tuple[Any, ...]:
    """Inputs that must be there, for `Block.takes`."""
    return tuple(InputParam(name, required=True) for name in names)


def optional(*names: str) -> tuple[Any, ...]:
    """Inputs that may be None, for `Block.takes`."""
    return tuple(InputParam(name) for name in names)


def vae_scale(vae: Any) -> int:
    """Pixels per latent pixel, along one side."""
    halvings = getattr(vae, "temperal_downsample", None)
    return int(2 ** (len(vae.config.block_out_channels) - 1 if halvings is None else len(halvings)))


def decoder_of(components: Mapping[str, Any]) -> Any:
    """A model's autoencoder, whatever its folder calls it."""
    return components["vae"] if "vae" in components else components["vqvae"]

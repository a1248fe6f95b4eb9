"""DiT (Peebles and Xie 2023): ImageNet classes instead of a prompt, several of them blended.

In place of a prompt stands a list like "golden retriever, tabby: 0.5": names or numbers of classes, with weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, ClassVar

import torch
from diffusers import DiTTransformer2DModel  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core import class_list
from ldm_studio.core.errors import InputError
from ldm_studio.diffusion.families.base import Block, needed
from ldm_studio.diffusion.families.noise import noise_family


def parse_classes(text: str, labels: Mapping[str, str], count: int) -> dict[int, float]:
    """Classes by number with weights that add up to 1.

    Args:
        text: names or numbers, separated by commas, each with ": weight" or without (1).
        labels: names by number, as in `model_index.json`; a label may hold several names, separated by commas.
        count: how many classes there are, where none has a name; else those with one are all.

    Raises:
        InputError: no class is named, one is unknown, or a weight is no positive number.
    """
    numbers = {name.strip().lower(): int(key) for key, label in labels.items() for name in label.split(",")}
    known = {int(key) for key in labels} or set(range(count))
    found: dict[int, float] = {}
    for name, weight in class_list.entries(text):
        number = numbers.get(name.lower(), int(name) if name.isdecimal() else -1)
        if number not in known:
            raise InputError(
                "This model has no class {name!r}: choose one of its {count} classes.", name=name, count=len(known)
            )
        found[number] = found.get(number, 0.0) + class_list.weight_of(name, weight)
    if not found:
        raise InputError("This model makes pictures of classes: choose at least one in place of a prompt.")
    return {number: weight / sum(found.values()) for number, weight in found.items()}


class EncodeClasses(Block):
    """Reads the classes: numbers (n,) and weights (n,) that add up to 1."""

    uses: ClassVar = {"unet": DiTTransformer2DModel}
    takes = needed("prompt", "guidance_scale", "config")
    makes = ("guided", "prompt_embeds", "classes")

    @torch.no_grad()
    def __call__(self, pipe: Any, state: Any) -> tuple[Any, Any]:
        block = self.get_block_state(state)
        labels = block.config.get("id2label") or {}
        classes = parse_classes(block.prompt, labels, pipe.unet.config.num_embeds_ada_norm)
        block.guided = block.guidance_scale > 1
        block.classes = torch.tensor(list(classes), device=pipe.unet.device)
        block.prompt_embeds = torch.tensor(list(classes.values())).to(pipe.unet.device, pipe.unet.dtype)
        self.set_block_state(state, block)
        return pipe, state


class Denoise(Block):
    """Predicts the noise in the latents; the other half of what the transformer predicts is its variance."""

    uses: ClassVar = {"unet": DiTTransformer2DModel}
    takes = needed("latents", "guided", "guidance_scale", "classes", "prompt_embeds")

    @torch.no_grad()
    def __call__(self, pipe: Any, block: Any, t: Any, **_: Any) -> tuple[Any, Any]:
        batch = torch.cat([block.latents] * 2) if block.guided else block.latents
        batch = pipe.scheduler.scale_model_input(batch, t)
        labels = block.classes[:1]
        if block.guided:
            labels = torch.cat([labels, torch.full_like(labels, pipe.unet.config.num_embeds_ada_norm)])
        with _blended(pipe.unet, block.classes, block.prompt_embeds):
            predicted = pipe.unet(batch, timestep=t[None].to(batch.device).expand(len(batch)), class_labels=labels)
        noise = predicted.sample[:, : block.latents.shape[1]]
        if block.guided:
            conditional, unconditional = noise.chunk(2)
            noise = unconditional + block.guidance_scale * (conditional - unconditional)
        block.noise_pred = noise
        return pipe, block


def _blended(transformer: Any, classes: torch.Tensor, weights: torch.Tensor) -> ExitStack:
    """While this holds, each layer's embedding of the first label is the weighted mean of those of all classes."""
    stack = ExitStack()
    if len(classes) == 1:
        return stack

    def blend(module: Any, _inputs: Any, embedded: torch.Tensor) -> torch.Tensor:
        mean = weights @ module.embedding_table(classes)
        return torch.cat([mean[None], embedded[1:]])

    for layer in transformer.transformer_blocks:
        handle = layer.norm1.emb.class_embedder.register_forward_hook(blend)
        stack.callback(handle.remove)
    return stack


DIT = noise_family(("transformer", "vae", "scheduler"), {"text": EncodeClasses}, Denoise)

"""ControlNets (Zhang et al. 2023): loading one from the user's file, and adding what it says to each step."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import ControlNetModel  # type: ignore[import-untyped, unused-ignore]
from diffusers.loaders.single_file_utils import (  # type: ignore[import-untyped, unused-ignore]
    convert_controlnet_checkpoint,
)
from numpy.typing import NDArray

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.core.recipe import Control
from ldm_studio.core.wording import said
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.headers import read_header
from ldm_studio.diffusion.library import read_json
from ldm_studio.diffusion.single_file import Source
from ldm_studio.diffusion.weights import Progress, empty, place

_HINT = "controlnet_cond_embedding"
#: What a ControlNet has in common with its U-Net.
_SHARED = ("cross_attention_dim", "block_out_channels", "addition_embed_type")


def load(asset: Asset, family: str, unet: Any, progress: Progress) -> Any:
    """A ControlNet for a U-Net, of its precision and on its device.

    Raises:
        ModelError: it cannot be read, is of another family, or of a kind that is not run here.
    """
    path = Path(asset.path)
    if asset.family not in ("", family):
        raise ModelError(
            "{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.",
            name=asset.name,
            family=row_of(asset.family).title,
            model=row_of(family).title,
        )
    header = read_header(path)
    if "task_embedding" in header.tensors or "lora_controlnet" in header.tensors:
        raise ModelError(
            "{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not "
            "run here: choose one that was made for a single kind.",
            name=asset.name,
        )
    progress.title = said("Loading {name}", name=asset.name)
    try:
        tensors = convert_controlnet_checkpoint(Source(path, progress).read(""), dict(unet.config))
        config = _own_config(path) or _config(tensors, unet.config)
        if any(_plain(config.get(name)) != _plain(unet.config[name]) for name in _SHARED):
            raise ModelError(
                "{name} was made for another model than this one: choose a ControlNet that fits.", name=asset.name
            )
        model = empty("diffusers", "ControlNetModel", config)
        return place(model, dict(tensors), path, unet.dtype, str(unet.device), progress.gate)
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise ModelError("{name} is made otherwise than ControlNets are: choose another.", name=asset.name) from error


def _own_config(path: Path) -> dict[str, Any] | None:
    """The configuration beside a file of diffusers' layout."""
    file = path.with_name("config.json")
    if not path.name.startswith("diffusion_pytorch_model") or not file.is_file():
        return None
    config = read_json(file)
    return config if config.get("_class_name") == "ControlNetModel" else None


def _config(tensors: Mapping[str, Any], unet: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration from the shapes, and from that of the U-Net, whose first half a ControlNet is a copy of."""
    known = inspect.signature(ControlNetModel.__init__).parameters
    config = {name: value for name, value in unet.items() if name in known}
    starts = (f"down_blocks.{n}.attentions.0.transformer_blocks." for n in range(_count(tensors, "down_blocks.")))
    depths = [_count(tensors, start) for start in starts]
    middle = _count(tensors, "mid_block.attentions.0.transformer_blocks.")
    hint = [f"{_HINT}.conv_in.weight"]
    while f"{_HINT}.blocks.{2 * len(hint) - 1}.weight" in tensors:
        hint.append(f"{_HINT}.blocks.{2 * len(hint) - 1}.weight")
    return config | {
        "in_channels": tensors["conv_in.weight"].shape[1],
        "conditioning_channels": tensors[hint[0]].shape[1],
        "conditioning_embedding_out_channels": [tensors[name].shape[0] for name in hint],
        # Small ControlNets of SDXL leave out the transformers.
        "down_block_types": ["CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in depths],
        "transformer_layers_per_block": [max(1, depth) for depth in depths],
        "mid_block_type": "UNetMidBlock2DCrossAttn" if middle else "UNetMidBlock2D",
    }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _count(tensors: Mapping[str, Any], start: str) -> int:
    """How many different numbers follow a beginning of names."""
    return len({name.removeprefix(start).split(".")[0] for name in tensors if name.startswith(start)})


def hint(picture: NDArray[np.uint8], hole: NDArray[np.uint8] | None, net: Any) -> torch.Tensor:
    """What a ControlNet is shown: (1, 3, H, W) in 0..1, like its weights in type and place.

    Args:
        picture: (H, W, 3) uint8 at the size that the model runs at.
        hole: (H, W) uint8; what is masked becomes -1, as ControlNets for inpainting were trained. None: nothing is.
    """
    unit = torch.from_numpy((picture[None].astype(np.float32) / 255.0).transpose(0, 3, 1, 2)).contiguous()
    if hole is not None:
        unit[:, :, torch.from_numpy(hole >= 128)] = -1.0
    return unit.to(device=net.device, dtype=net.dtype)


@dataclass(frozen=True)
class Shown:
    """A ControlNet with the picture that it is shown, (1, 3, H, W)."""

    control: Control
    net: Any
    picture: torch.Tensor


class Controls:
    """The ControlNets of a run: while a step is done, the U-Net gets what they say of it."""

    def __init__(self, unet: Any, shown: Sequence[Shown]) -> None:
        self._unet = unet
        self._shown = tuple(shown)
        self.fields: Mapping[str, Any] = {}
        self.weights = "control_weights"

    @contextmanager
    def during(self, step: int, steps: int, weights: Sequence[float]) -> Iterator[None]:
        """While this holds, the U-Net is guided as for a step (from 0) of so many, by each with its weight."""
        # What has no weight or is not its turn would add nothing but zeros.
        weighed = zip(self._shown, weights, strict=True)
        active = [(each, weight) for each, weight in weighed if each.control.holds(step, steps) and weight]
        if not active:
            yield
            return

        def guide(_: Any, inputs: tuple[Any, ...], named: dict[str, Any]) -> Any:
            return inputs, {**named, **_residuals(active, inputs[0], inputs[1], named)}

        hook = self._unet.register_forward_pre_hook(guide, with_kwargs=True)
        try:
            yield
        finally:
            hook.remove()


def _residuals(
    active: Sequence[tuple[Shown, float]], latents: torch.Tensor, timestep: Any, named: Mapping[str, Any]
) -> Any:
    """What several ControlNets add to the U-Net's blocks, summed in their order, as diffusers does."""
    added = named.get("added_cond_kwargs") or {}
    more = {name: value for name, value in added.items() if name != "image_embeds"} or None
    down: list[torch.Tensor] = []
    middle: Any = None
    for each, weight in active:
        # A U-Net for inpainting takes mask and picture in further channels. Else the layout stays: it reaches the bits.
        channels = each.net.config.in_channels
        seen = latents if latents.shape[1] == channels else latents[:, :channels].contiguous()
        parts, last = each.net(
            seen,
            timestep,
            encoder_hidden_states=named["encoder_hidden_states"],
            controlnet_cond=torch.cat([each.picture] * len(seen)),
            conditioning_scale=weight,
            added_cond_kwargs=more,
            return_dict=False,
        )
        down = [a + b for a, b in zip(down, parts, strict=True)] if down else list(parts)
        middle = last if middle is None else middle + last
    return {"down_block_additional_residuals": down, "mid_block_additional_residual": middle}

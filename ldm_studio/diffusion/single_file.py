"""Stable Diffusion 1, 2 and XL from one `.safetensors` file, with nothing else: configurations are read off the shapes.

The names are those of CompVis' and Stability AI's own code; diffusers' converters rename them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
import transformers
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    AutoencoderKL,
    EulerDiscreteScheduler,
    PNDMScheduler,
    UNet2DConditionModel,
)
from diffusers.loaders.single_file_utils import (  # type: ignore[import-untyped, unused-ignore]
    convert_ldm_unet_checkpoint,
    convert_ldm_vae_checkpoint,
    convert_open_clip_checkpoint,
)
from safetensors import safe_open

from ldm_studio.diffusion.clip_tokenizer import clip_tokenizer
from ldm_studio.diffusion.headers import Header
from ldm_studio.diffusion.weights import Progress

Tensors = dict[str, torch.Tensor]
Place = Callable[[Any, Tensors], Any]
_SCHEDULE = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "steps_offset": 1}
_UNET = "model.diffusion_model."
_VAE = "first_stage_model."
_CLIP = {"sd1": "cond_stage_model.transformer.", "sdxl": "conditioner.embedders.0.transformer."}
_OPEN_CLIP = {"sd2": "cond_stage_model.model.", "sdxl": "conditioner.embedders.1.model."}


def components(source: Source, family: str, header: Header, empty: Callable[[Any, Any], Any], place: Place) -> Any:
    """All parts of a model.

    Args:
        family: "sd1", "sd2" or "sdxl".
        empty: from a class and its configuration to a model without memory for its weights.
        place: gives an empty model its weights.
    """
    parts: dict[str, Any] = {"config": {"force_zeros_for_empty_prompt": family == "sdxl"}}
    if family in _CLIP:
        start = _CLIP[family]
        config = clip_config(header, start + "text_model.", "quick_gelu")
        parts["tokenizer"] = clip_tokenizer()
        parts["text_encoder"] = place(empty(transformers.CLIPTextModel, config), source.read(start, short=True))
    if family in _OPEN_CLIP:
        name = "_2" if family == "sdxl" else ""
        parts["tokenizer" + name] = clip_tokenizer("!")
        parts["text_encoder" + name] = _open_clip(source, header, family, empty, place)
    unet = unet_config(header, family)
    parts["unet"] = place(empty(UNet2DConditionModel, unet), unet_tensors(source, unet))
    vae = vae_config(header, _VAE, family)
    parts["vae"] = place(empty(AutoencoderKL, vae), vae_tensors(source, _VAE, vae))
    parts["scheduler"] = scheduler(source, header, family)
    return parts


class Source:
    """A weights file, read tensor by tensor so that it can be cut short at any of them."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self.path = path
        self._progress = progress

    def read(self, start: str, short: bool = False) -> Tensors:
        """The tensors whose names begin so, with names without that beginning if `short`."""
        found: Tensors = {}
        with safe_open(self.path, framework="pt", device="cpu") as file:
            for name in file.keys():  # noqa: SIM118 - not a dict
                if name.startswith(start):
                    tensor = file.get_tensor(name)
                    found[name.removeprefix(start) if short else name] = tensor
                    self._progress.read(tensor.nbytes)
        return found


def unet_tensors(source: Source, config: Mapping[str, Any]) -> Tensors:
    """The U-Net's weights with diffusers' names."""
    tensors: Tensors = convert_ldm_unet_checkpoint(source.read(_UNET), config)
    return tensors


def vae_tensors(source: Source, start: str, config: Mapping[str, Any]) -> Tensors:
    """The autoencoder's weights with diffusers' names. `start`: what their names in the file begin with."""
    read = {_VAE + name: tensor for name, tensor in source.read(start, short=True).items()}
    tensors: Tensors = convert_ldm_vae_checkpoint(read, config)
    return tensors


def _count(header: Header, start: str, end: str) -> int:
    """How many names are `start`, a number, `end`."""
    return sum(name.startswith(start) and name.endswith(end) for name in header.tensors)


def unet_config(header: Header, family: str) -> dict[str, Any]:
    """The U-Net's configuration, from the shapes of its blocks."""
    channels: list[int] = []
    depths: list[int] = []
    attends: list[bool] = []
    resnets = 0
    index = 1
    blocks: list[list[int]] = [[]]
    while any(name.startswith(f"{_UNET}input_blocks.{index}.") for name in header.tensors):
        if header.shape(f"{_UNET}input_blocks.{index}.0.op.weight"):
            blocks.append([])
        else:
            blocks[-1].append(index)
        index += 1
    for block in blocks:
        channels.append(header.shape(f"{_UNET}input_blocks.{block[0]}.0.in_layers.2.weight")[0])
        depth = _count(header, f"{_UNET}input_blocks.{block[0]}.1.transformer_blocks.", ".attn1.to_q.weight")
        attends.append(depth > 0)
        depths.append(max(1, depth))
        resnets = len(block)
    # SD 1 has eight heads everywhere; later models have heads of 64 channels.
    heads: Any = 8 if family == "sd1" else [max(1, width // 64) for width in channels]
    config: dict[str, Any] = {
        "sample_size": {"sd1": 64, "sd2": 96 if _velocity(header) else 64, "sdxl": 128}[family],
        "in_channels": header.shape(f"{_UNET}input_blocks.0.0.weight")[1],
        "out_channels": header.shape(f"{_UNET}out.2.weight")[0],
        "block_out_channels": channels,
        "layers_per_block": resnets,
        "down_block_types": ["CrossAttnDownBlock2D" if attend else "DownBlock2D" for attend in attends],
        "up_block_types": ["CrossAttnUpBlock2D" if attend else "UpBlock2D" for attend in reversed(attends)],
        "cross_attention_dim": header.first(_UNET, "attn2.to_k.weight")[1],
        "attention_head_dim": heads,
        "transformer_layers_per_block": depths,
        "use_linear_projection": len(header.first(_UNET, ".1.proj_in.weight")) == 2,
    }
    label = header.shape(f"{_UNET}label_emb.0.0.weight")
    if label:
        pooled = header.shape(_OPEN_CLIP["sdxl"] + "text_projection")[1]
        config |= {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": (label[1] - pooled) // 6,
            "projection_class_embeddings_input_dim": label[1],
        }
    return config


def vae_config(header: Header, start: str, family: str) -> dict[str, Any]:
    """The autoencoder's configuration, from the shapes of its blocks."""
    channels: list[int] = []
    while shape := header.shape(f"{start}encoder.down.{len(channels)}.block.0.conv1.weight"):
        channels.append(shape[0])
    return {
        "block_out_channels": channels,
        "down_block_types": ["DownEncoderBlock2D"] * len(channels),
        "up_block_types": ["UpDecoderBlock2D"] * len(channels),
        "layers_per_block": _count(header, f"{start}encoder.down.0.block.", ".conv1.weight"),
        "latent_channels": header.shape(f"{start}decoder.conv_in.weight")[1],
        "sample_size": 1024 if family == "sdxl" else 512,
        "scaling_factor": 0.13025 if family == "sdxl" else 0.18215,
        "force_upcast": True,
    }


def clip_config(header: Header, start: str, activation: str) -> Any:
    """The configuration of a text encoder with transformers' names."""
    words, width = header.shape(f"{start}embeddings.token_embedding.weight")
    return transformers.CLIPTextConfig(
        vocab_size=words,
        hidden_size=width,
        intermediate_size=header.shape(f"{start}encoder.layers.0.mlp.fc1.weight")[0],
        num_hidden_layers=_count(header, f"{start}encoder.layers.", ".mlp.fc1.weight"),
        num_attention_heads=max(1, width // 64),
        max_position_embeddings=header.shape(f"{start}embeddings.position_embedding.weight")[0],
        hidden_act=activation,
        projection_dim=width,
    )


def _open_clip(source: Source, header: Header, family: str, empty: Any, place: Place) -> Any:
    start = _OPEN_CLIP[family]
    words, width = header.shape(f"{start}token_embedding.weight")
    layers = _count(header, f"{start}transformer.resblocks.", ".mlp.c_fc.weight")
    projection = header.shape(f"{start}text_projection")
    config = transformers.CLIPTextConfig(
        vocab_size=words,
        hidden_size=width,
        intermediate_size=header.shape(f"{start}transformer.resblocks.0.mlp.c_fc.weight")[0],
        # SD 2 takes the last layer but one, with the last norm: in diffusers the last layer is left out.
        num_hidden_layers=layers - 1 if family == "sd2" else layers,
        num_attention_heads=max(1, width // 64),
        max_position_embeddings=header.shape(f"{start}positional_embedding")[0],
        hidden_act="gelu",
        projection_dim=projection[1] if projection else width,
    )
    kind = transformers.CLIPTextModelWithProjection if family == "sdxl" else transformers.CLIPTextModel
    model = empty(kind, config)
    return place(model, convert_open_clip_checkpoint(model, source.read(start), prefix=start))


def _velocity(header: Header) -> bool:
    return "v_pred" in header.tensors or "v_pred" in header.metadata.get("modelspec.prediction_type", "")


def scheduler(source: Source, header: Header, family: str) -> Any:
    """The sampler that the model was published with."""
    velocity = _velocity(header)
    name = f"{_UNET}output_blocks.11.1.transformer_blocks.0.norm1.bias"
    if family == "sd2" and not velocity and name in header.tensors and header.shape(_UNET + "out.2.weight")[0] == 4:
        # No tensor says what an SD 2 predicts; this one's spread tells the published ones apart (as in ComfyUI).
        velocity = float(source.read(name)[name].float().std()) > 0.09
    prediction = "v_prediction" if velocity else "epsilon"
    if family == "sdxl":
        return EulerDiscreteScheduler(
            **_SCHEDULE,
            timestep_spacing="leading",
            prediction_type=prediction,
            rescale_betas_zero_snr="ztsnr" in header.tensors,
        )
    return PNDMScheduler(**_SCHEDULE, skip_prk_steps=True, set_alpha_to_one=False, prediction_type=prediction)


def fits(parts: Mapping[str, Any]) -> bool:
    """Whether the encoders' width is what the U-Net attends to."""
    width = sum(parts[name].config.hidden_size for name in ("text_encoder", "text_encoder_2") if name in parts)
    return bool(width == parts["unet"].config.cross_attention_dim)

"""Stable Diffusion's weights with the names that its authors gave them, in one file (as checkpoints are shared)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from safetensors.torch import save_file

Tensors = dict[str, torch.Tensor]
RESNET = {"norm1": "in_layers.0", "conv1": "in_layers.2", "norm2": "out_layers.0", "conv2": "out_layers.3",
          "time_emb_proj": "emb_layers.1", "conv_shortcut": "skip_connection"}  # fmt: skip
UNET = {"time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2",
        "conv_in": "input_blocks.0.0", "conv_norm_out": "out.0", "conv_out": "out.2",
        "add_embedding.linear_1": "label_emb.0.0", "add_embedding.linear_2": "label_emb.0.2"}  # fmt: skip


OPEN_CLIP = {
    "self_attn.out_proj": "attn.out_proj", "layer_norm1": "ln_1", "layer_norm2": "ln_2", "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
}  # fmt: skip
ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}


def unet(family: str, channels: int = 4) -> Any:
    torch.manual_seed(channels)
    more: dict[str, Any] = {}
    if family == "sdxl":
        more = {
            "addition_embed_type": "text_time", "addition_time_embed_dim": 8, "transformer_layers_per_block": [1, 2],
            "projection_class_embeddings_input_dim": 6 * 8 + 32,
        }  # fmt: skip
    return diffusers.UNet2DConditionModel(
        block_out_channels=(32, 64), layers_per_block=2, sample_size=8, in_channels=channels, norm_num_groups=32,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=64 if family == "sdxl" else 32, attention_head_dim=8 if family == "sd1" else [1, 1],
        use_linear_projection=family != "sd1", **more,
    ).eval()  # fmt: skip


def unet_names(tensors: Tensors, layers: int = 2) -> Tensors:
    named = {}
    for name, tensor in tensors.items():
        for ours, theirs in UNET.items():
            name = re.sub(rf"^{ours}\.", f"{theirs}.", name)
        kind = re.match(r"(down|up|mid)_blocks?\.(.*)", name)
        if kind:
            name = _block(kind[1], kind[2], layers)
        named["model.diffusion_model." + name] = tensor.contiguous()
    return named


def _block(where: str, rest: str, layers: int) -> str:
    if where == "mid":
        part, number, leaf = re.match(r"(\w+)\.(\d)\.(.*)", rest).groups()
        place = {"resnets": 2 * int(number), "attentions": 1}[part]
        return f"middle_block.{place}.{_resnet(leaf) if part == 'resnets' else leaf}"
    block, part, number, leaf = re.match(r"(\d)\.(\w+)\.(\d)\.(.*)", rest).groups()
    i, j = int(block), int(number)
    if where == "down":
        index = 1 + i * (layers + 1) + j
        if part == "downsamplers":
            return f"input_blocks.{1 + i * (layers + 1) + layers}.0.{leaf.replace('conv', 'op')}"
        return f"input_blocks.{index}.{0 if part == 'resnets' else 1}.{_resnet(leaf) if part == 'resnets' else leaf}"
    index = i * (layers + 1) + j
    if part == "upsamplers":
        return f"output_blocks.{i * (layers + 1) + layers}.{2 if i == 0 else 1}.{leaf}"
    return f"output_blocks.{index}.{0 if part == 'resnets' else 1}.{_resnet(leaf) if part == 'resnets' else leaf}"


def _resnet(leaf: str) -> str:
    for ours, theirs in RESNET.items():
        leaf = re.sub(rf"^{ours}\.", f"{theirs}.", leaf)
    return leaf


def vae_names(tensors: Tensors, blocks: int = 4, start: str = "first_stage_model.") -> Tensors:
    named = {}
    for name, tensor in tensors.items():
        name = re.sub(r"down_blocks\.(\d)\.resnets\.(\d)", r"down.\1.block.\2", name)
        name = re.sub(r"down_blocks\.(\d)\.downsamplers\.0", r"down.\1.downsample", name)
        name = re.sub(r"up_blocks\.(\d)\.resnets\.(\d)", lambda m: f"up.{blocks - 1 - int(m[1])}.block.{m[2]}", name)
        name = re.sub(r"up_blocks\.(\d)\.upsamplers\.0", lambda m: f"up.{blocks - 1 - int(m[1])}.upsample", name)
        name = re.sub(r"mid_block\.resnets\.(\d)", lambda m: f"mid.block_{int(m[1]) + 1}", name)
        name = name.replace("mid_block.attentions.0.", "mid.attn_1.").replace("conv_shortcut", "nin_shortcut")
        name = name.replace("conv_norm_out", "norm_out")
        if "attn_1" in name:
            for ours, theirs in ATTENTION.items():
                name = name.replace(f".{ours}.", f".{theirs}.")
            tensor = tensor[:, :, None, None] if tensor.ndim == 2 else tensor
        named[start + name] = tensor.contiguous()
    return named


def clip(seed: int, kind: Any, layers: int, activation: str) -> Any:
    torch.manual_seed(seed)
    config = transformers.CLIPTextConfig(
        vocab_size=49408, hidden_size=32, intermediate_size=64, num_hidden_layers=layers, num_attention_heads=1,
        max_position_embeddings=77, projection_dim=32, hidden_act=activation,
    )  # fmt: skip
    return kind(config).eval()


def clip_names(tensors: Tensors, start: str) -> Tensors:
    return {f"{start}text_model.{name.removeprefix('text_model.')}": tensor for name, tensor in tensors.items()}


def open_clip_names(tensors: Tensors, start: str, extra: bool) -> Tensors:
    """`extra`: a last layer that diffusers leaves out."""
    named: Tensors = {}
    tensors = {name.removeprefix("text_model."): tensor for name, tensor in tensors.items()}
    layers = {int(m[1]) for name in tensors if (m := re.match(r"encoder\.layers\.(\d+)\.", name))}
    for n in layers:
        for end in ("weight", "bias"):
            parts = [tensors[f"encoder.layers.{n}.self_attn.{p}_proj.{end}"] for p in "qkv"]
            named[f"transformer.resblocks.{n}.attn.in_proj_{end}"] = torch.cat(parts)
            for ours, theirs in OPEN_CLIP.items():
                named[f"transformer.resblocks.{n}.{theirs}.{end}"] = tensors[f"encoder.layers.{n}.{ours}.{end}"]
    if extra:
        last = max(layers)
        for name in [name for name in named if f".{last}." in name]:
            named[name.replace(f".{last}.", f".{last + 1}.")] = named[name].clone()
    named["token_embedding.weight"] = tensors["embeddings.token_embedding.weight"]
    named["positional_embedding"] = tensors["embeddings.position_embedding.weight"]
    for end in ("weight", "bias"):
        named[f"ln_final.{end}"] = tensors[f"final_layer_norm.{end}"]
    projection = tensors.get("text_projection.weight", torch.eye(32))
    named["text_projection"] = projection.T.contiguous()
    return {start + name: tensor.contiguous() for name, tensor in named.items()}


def vae(family: str) -> Any:
    torch.manual_seed(1)
    return diffusers.AutoencoderKL(
        block_out_channels=(32, 32, 32, 32), norm_num_groups=32, latent_channels=4, layers_per_block=1,
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
        scaling_factor=0.13025 if family == "sdxl" else 0.18215,
    ).eval()  # fmt: skip


def save(path: Path, family: str, channels: int = 4, velocity: bool = False) -> dict[str, Any]:
    """Writes one file; gives back the parts that it was made of."""
    parts: dict[str, Any] = {"unet": unet(family, channels), "vae": vae(family)}
    tensors = {**unet_names(parts["unet"].state_dict()), **vae_names(parts["vae"].state_dict())}
    kind, projected = transformers.CLIPTextModel, transformers.CLIPTextModelWithProjection
    if family == "sd1":
        parts["text_encoder"] = clip(2, kind, 2, "quick_gelu")
        tensors |= clip_names(parts["text_encoder"].state_dict(), "cond_stage_model.transformer.")
    elif family == "sd2":
        parts["text_encoder"] = clip(2, kind, 2, "gelu")
        tensors |= open_clip_names(parts["text_encoder"].state_dict(), "cond_stage_model.model.", extra=True)
    else:
        parts["text_encoder"] = clip(2, kind, 2, "quick_gelu")
        parts["text_encoder_2"] = clip(3, projected, 2, "gelu")
        tensors |= clip_names(parts["text_encoder"].state_dict(), "conditioner.embedders.0.transformer.")
        tensors |= open_clip_names(parts["text_encoder_2"].state_dict(), "conditioner.embedders.1.model.", extra=False)
    if velocity:
        tensors["v_pred"] = torch.zeros(0)
    save_file({name: tensor.half() for name, tensor in tensors.items()}, path, metadata={"modelspec.title": path.stem})
    return {name: part.half().float() for name, part in parts.items()}

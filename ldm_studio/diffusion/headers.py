"""What a weights file holds, told from its header: names and shapes of tensors, never the file's name. No torch."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import msgspec

from ldm_studio.core.errors import ModelError
from ldm_studio.core.wording import said

#: Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.
MAX_HEADER = 16_000_000

Kind = Literal[
    "model", "backbone", "lora", "vae", "preview decoder", "embedding", "controlnet", "ip-adapter", "upscaler",
    "segmenter", "text encoder", "image encoder", "other",
]  # fmt: skip

_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
    "I32": 32, "U32": 32, "F32": 32, "I64": 64, "U64": 64, "F64": 64, "C64": 64, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6,
}  # fmt: skip


class Tensor(msgspec.Struct, frozen=True, gc=False):
    """What a header says of a tensor. `data_offsets`: its first byte and the one after its last."""

    dtype: str = ""
    shape: tuple[int, ...] = ()
    data_offsets: tuple[int, int] = (0, 0)


class _Words(msgspec.Struct, gc=False):
    words: dict[str, Any] | None = msgspec.field(name="__metadata__", default=None)


_TENSORS = msgspec.json.Decoder(dict[str, Tensor])
_WORDS = msgspec.json.Decoder(_Words)


@dataclass(frozen=True)
class Header:
    """The header of a safetensors file: its tensors by name, and the file's own words."""

    tensors: Mapping[str, Tensor]
    metadata: Mapping[str, str]

    @cached_property
    def names(self) -> str:
        """All names, each between line breaks: searching it is many times faster than searching them one by one."""
        return "\n" + "\n".join(self.tensors) + "\n"

    def shape(self, name: str) -> tuple[int, ...]:
        """A tensor's shape; () if there is none of that name."""
        return self.tensors[name].shape if name in self.tensors else ()

    def first(self, *parts: str) -> tuple[int, ...]:
        """The shape of the first tensor whose name has all these parts; () if there is none."""
        if not all(part in self.names for part in parts):
            return ()
        return next((self.shape(name) for name in self.tensors if all(part in name for part in parts)), ())

    def begins(self, start: str) -> bool:
        """Whether a name begins so."""
        return "\n" + start in self.names


@dataclass(frozen=True)
class Content:
    """What a file holds. `family` is "" where the kind has none or it cannot be told; `channels`: what it takes in;
    `scale`: how many times larger an upscaler makes a picture, 0 where that is not told.
    """

    kind: Kind
    family: str = ""
    channels: int = 0
    scale: int = 0


def read_header(path: Path) -> Header:
    """Reads and checks a safetensors header.

    Raises:
        ModelError: the file is cut short, is no safetensors file, or its header does not describe what is in it.
    """
    damaged = said("{path} is damaged or was only partly downloaded: get the file again.", path=path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > MAX_HEADER:
                raise ModelError(
                    "{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.",
                    path=path,
                    length=length,
                )
            if length > size - 8:
                raise ModelError(damaged)
            head = file.read(length)
        tensors = _TENSORS.decode(head)
        # Read as a tensor it is nothing: its words are read by themselves.
        words = _WORDS.decode(head).words if tensors.pop("__metadata__", None) is not None else None
        _check_places(path, tensors, size - 8 - length, damaged)
    except (OSError, ValueError, LookupError, RecursionError, struct.error) as error:
        raise ModelError(damaged) from error
    return Header(tensors, {key: value for key, value in (words or {}).items() if isinstance(value, str)})


def _check_places(path: Path, tensors: Mapping[str, Tensor], size: int, damaged: str) -> None:
    """Each tensor has the bytes that its shape asks for, and together they fill the file without gap or overlap."""
    # A model has thousands of tensors, and few shapes.
    sizes: dict[tuple[str, tuple[int, ...]], int] = {}
    for tensor in tensors.values():
        kind = (tensor.dtype, tensor.shape)
        if kind not in sizes:
            sizes[kind] = -1 if min(tensor.shape, default=0) < 0 else math.prod(tensor.shape) * _BITS[tensor.dtype]
        start, stop = tensor.data_offsets
        if (stop - start) * 8 != sizes[kind]:
            raise ModelError("The header of {path} does not describe what is in it: get the file again.", path=path)
    places = sorted(tensor.data_offsets for tensor in tensors.values())
    if [0, *(stop for _, stop in places[:-1])] != [start for start, _ in places] and places:
        raise ModelError("The header of {path} does not describe what is in it: get the file again.", path=path)
    if (places[-1][1] if places else 0) != size:
        raise ModelError(damaged)


def identify(header: Header) -> Content:
    """What the file holds; "other" for what no run here can use."""
    for test in (
        _model,
        _lora,
        _embedding,
        _controlnet,
        _adapter,
        _vae,
        _transformer,
        _upscaler,
        _segmenter,
        _text_encoder,
    ):
        found = test(header)
        if found is not None:
            return found
    return Content("other")


_BY_CONTEXT = {768: "sd1", 1024: "sd2", 2048: "sdxl"}


def _lora(header: Header) -> Content | None:
    marks = (".lora_down", ".lora_up", ".lora_A", ".lora_B", ".lora.down", ".hada_w1_a", ".lokr_w", "lora_linear_layer")
    if not any(mark in header.names for mark in marks):
        return None
    return Content("lora", _lora_family(header))


def _lora_family(header: Header) -> str:
    has: Callable[[str], bool] = header.names.__contains__
    if has("double_blocks") or has("single_transformer_blocks") or has("single_blocks"):
        return "flux2" if has("double_stream_modulation") else "flux"
    if has("joint_blocks") or (has("transformer_blocks") and has("attn.add_k_proj") and not has("img_mlp")):
        return "sd3"
    if has("img_mlp") or has("txt_mlp"):
        return "qwen-image"
    if has("context_refiner") or has("noise_refiner") or has("feed_forward.w1"):
        return "z-image"
    if has("lora_te2_") or has("text_encoder_2"):
        return "sdxl"
    for part in ("attn2_to_k", "attn2.to_k"):
        for down in ("lora_down", "lora_A", "lora.down", "hada_w1_b", "lokr_w2"):
            shape = header.first(part, down)
            if shape and shape[-1] in _BY_CONTEXT:
                return _BY_CONTEXT[shape[-1]]
    shape = header.first("lora_te_", "lora_down") or header.first("text_encoder.", "lora_A")
    return {768: "sd1", 1024: "sd2"}.get(shape[-1], "") if shape else ""


def _embedding(header: Header) -> Content | None:
    if len(header.tensors) > 2:
        return None
    if {"clip_l", "clip_g"} <= set(header.tensors):
        return Content("embedding", "sdxl")
    shape = header.shape("emb_params") or (header.first("") if len(header.tensors) == 1 else ())
    if len(shape) in (1, 2) and (shape[-1] in (768, 1024) or "emb_params" in header.tensors):
        return Content("embedding", {768: "sd1", 1024: "sd2"}.get(shape[-1], ""))
    return None


def _controlnet(header: Header) -> Content | None:
    names = header.tensors
    marks = ("control_model.input_hint_block.0.weight", "controlnet_cond_embedding.conv_in.weight")
    hint = any(mark in names for mark in marks) or "input_hint_block.0.weight" in names
    if not hint:
        return Content("controlnet", "flux") if "controlnet_x_embedder.weight" in names else None
    context = header.first("attn2.to_k.weight")
    return Content("controlnet", _BY_CONTEXT.get(context[-1], "") if context else "")


def _adapter(header: Header) -> Content | None:
    if "to_k_ip" not in header.names:
        return None
    context = header.first("to_k_ip")
    return Content("ip-adapter", _BY_CONTEXT.get(context[-1], "") if context else "")


_UNET = "model.diffusion_model.input_blocks.0.0.weight"


def _model(header: Header) -> Content | None:
    """A checkpoint of Stable Diffusion as its authors wrote it: U-Net, autoencoder and text encoder in one file."""
    names = header.tensors
    if _UNET not in names:
        return None
    channels = header.shape(_UNET)[1]
    whole = header.begins("first_stage_model.")
    if header.begins("conditioner.embedders.1."):
        family = "sdxl"
    elif header.begins("cond_stage_model.model."):
        family = "sd2"
    elif header.begins("cond_stage_model.transformer."):
        family = "sd1"
    else:
        context = header.first("model.diffusion_model.", "attn2.to_k.weight")
        family, whole = _BY_CONTEXT.get(context[-1], "") if context else "", False
    if not family:
        return Content("other")
    return Content("model" if whole else "backbone", family, channels)


def _vae(header: Header) -> Content | None:
    names = header.tensors
    small = any(f"{start}decoder.layers.0.weight" in names for start in ("", "taesd_")) or (
        "1.weight" in names and "3.conv.0.weight" in names
    )
    if small:
        first = header.shape("decoder.layers.0.weight") or header.shape("1.weight")
        return Content("preview decoder", "", first[1] if len(first) == 4 else 0)
    for start in ("", "first_stage_model.", "vae."):
        shape = header.shape(f"{start}decoder.conv_in.weight")
        if shape and f"{start}encoder.conv_in.weight" in names:
            return Content("vae", "", shape[1])
    return None


def _transformer(header: Header) -> Content | None:
    """The backbone of a family that is published without its encoders."""
    start = "model.diffusion_model." if header.begins("model.diffusion_model.") else ""
    names = {name.removeprefix(start) for name in header.tensors}

    def width(name: str) -> int:
        shape = header.shape(start + name)
        return shape[1] if len(shape) > 1 else 0

    if "double_stream_modulation_img.lin.weight" in names or "double_stream_modulation_img.linear.weight" in names:
        return Content("backbone", "flux2" if any("guidance" in name for name in names) else "flux2-klein")
    if "double_blocks.0.img_attn.qkv.weight" in names:
        channels = width("img_in.weight")
        return Content("backbone", "flux-fill" if channels == 384 else "flux", channels)
    if "single_transformer_blocks.0.attn.to_q.weight" in names and "x_embedder.weight" in names:
        channels = width("x_embedder.weight")
        return Content("backbone", "flux-fill" if channels == 384 else "flux", channels)
    if "joint_blocks.0.x_block.attn.qkv.weight" in names or "transformer_blocks.0.norm1_context.linear.weight" in names:
        return Content("backbone", "sd3")
    if "transformer_blocks.0.img_mlp.net.0.proj.weight" in names:
        return Content("backbone", "qwen-image")
    if any(name.startswith("context_refiner.0.") for name in names) and any("cap_embedder" in n for n in names):
        return Content("backbone", "z-image")
    if "adaln_single.linear.weight" in names and "caption_projection.linear_1.weight" in names:
        return Content("backbone", "pixart-sigma")
    return None


def _upscaler(header: Header) -> Content | None:
    """See `upscalers`: ESRGAN's kind, by its names of today or of its first release, and the compact kind."""
    if "model.1.sub.0.RDB1.conv1.0.weight" in header.tensors:
        layers = {name.split(".")[1] for name in header.tensors if name.startswith("model.")}
        # First, body, two at the end; the others double.
        return Content("upscaler", scale=2 ** max(0, len(layers) - 4))
    for start in ("", "params_ema.", "params."):
        if first := header.shape(start + "conv_first.weight"):
            folded = max(1, round((first[1] / 3) ** 0.5))
            ups = sum(name.startswith(start + "conv_up") and name.endswith("weight") for name in header.tensors)
            return Content("upscaler", scale=max(1, 2**ups // folded) if ups else 0)
        first = header.shape(start + "body.0.weight")
        # Its layers are counted: a convolution of three colours, then a slope for each of its channels.
        if len(first) == 4 and first[1] == 3 and header.shape(start + "body.1.weight") == first[:1]:
            last = max(int(n.split(".")[-2]) for n in header.tensors if re.fullmatch(r".*body\.\d+\.weight", n))
            return Content("upscaler", scale=round((header.shape(f"{start}body.{last}.weight")[0] / 3) ** 0.5))
    return None


def _segmenter(header: Header) -> Content | None:
    """See `segmenting`: SAM and SAM 2 as transformers names their parts."""
    if "mask_decoder.iou_token.weight" in header.tensors and header.begins("vision_encoder."):
        return Content("segmenter")
    return None


def _text_encoder(header: Header) -> Content | None:
    if {"vision_model.embeddings.patch_embedding.weight", "visual_projection.weight"} <= set(header.tensors):
        return Content("image encoder", "", header.shape("visual_projection.weight")[0])
    marks = ("text_model.embeddings.token_embedding.weight", "encoder.block.0.layer.0.SelfAttention.q.weight")
    return Content("text encoder") if any(mark in header.tensors for mark in marks) else None


_GGUF = {"flux": "flux", "sd3": "sd3", "qwen_image": "qwen-image", "lumina2": "z-image", "sdxl": "sdxl", "sd1": "sd1"}


def read_gguf(path: Path) -> Content:
    """What a GGUF file holds, from the architecture that it names.

    Raises:
        ModelError: it is cut short, of a version that is not known, or of an architecture that no run here has.
    """
    try:
        with path.open("rb") as file:
            magic, version, _, count = struct.unpack("<4sIQQ", file.read(24))
            if magic != b"GGUF" or version not in (2, 3):
                raise ModelError("{path} is no GGUF file of version 2 or 3: get the file again.", path=path)
            name = _gguf_architecture(file, min(count, 200))
    except (OSError, ValueError, struct.error, LookupError) as error:
        raise ModelError("{path} is damaged or was only partly downloaded: get the file again.", path=path) from error
    if name not in _GGUF:
        raise ModelError(
            "{path} is a GGUF of the kind {name!r}, which cannot be run here.", path=path, name=name or "unknown"
        )
    return Content("backbone", _GGUF[name])


_GGUF_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}


def _gguf_architecture(file: Any, count: int) -> str:
    for _ in range(count):
        key, kind = _gguf_text(file), struct.unpack("<I", file.read(4))[0]
        if kind == 8:
            value = _gguf_text(file)
            if key == "general.architecture":
                return value
        elif kind in _GGUF_SIZES:
            file.seek(_GGUF_SIZES[kind], 1)
        else:
            # Lists come only after the general part.
            break
    return ""


def _gguf_text(file: Any) -> str:
    (length,) = struct.unpack("<Q", file.read(8))
    if length > 65_536:
        raise ValueError(length)
    return str(file.read(length).decode("utf-8"))

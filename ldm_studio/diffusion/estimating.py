"""How much memory a run takes, told from headers and configurations alone. No torch: it is told before that is there.

Weights are counted: numbers times their width. What a step and the decoding of the result need beside them was measured
on the CPU (see docs/families.md, "Memory") and follows what holds most of it: a U-Net's and an autoencoder's first
level, where the picture is largest, and the widest layer of a transformer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ldm_studio.core.errors import StudioError
from ldm_studio.core.job import ModelInfo
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.headers import read_header
from ldm_studio.diffusion.library import part_folder, read_json, weight_files

#: Bytes for each number of the level that holds most, in units of the number's width: measured, see the module.
_UNET, _TRANSFORMER, _DECODER = 28.0, 16.0, 8.0
#: What any pass takes for itself.
_LEAST = 80 << 20
#: Latents beyond this side are decoded in tiles of it (`decode.CPU_TILE`).
_TILE = 64
_WIDTHS = {"fp32": 4, "bf16": 2, "fp16": 2, "int8": 2, "fp8": 2}
#: Bytes of a backbone's number where its linear layers are in 8 bit: of a U-Net's numbers they have about half.
_NARROW = {"int8", "fp8"}
_NARROW_UNET, _NARROW_TRANSFORMER = 1.5, 1.05


@dataclass(frozen=True)
class _Shape:
    """channels: of the backbone's first level, or the width of its layers. decoder: the same of the autoencoder's.
    shrink: pixels for each latent pixel along a side. parameters: numbers in all parts; backbone: in that alone. fixed:
    bytes of a GGUF.
    """

    unet: bool
    channels: int
    decoder: int
    shrink: int
    parameters: int
    backbone: int
    fixed: int


def activations(info: ModelInfo, width: int, height: int, passes: int, precision: str) -> int:
    """Bytes that are in memory at the most, beside the weights.

    Args:
        width, height: of the run, in pixels.
        passes: how many pictures the backbone sees at once: 2 with guidance.
    """
    shape, number = _shape(info.path, info.base, info.family), _WIDTHS[precision]
    area = math.ceil(width / shape.shrink) * math.ceil(height / shape.shrink)
    if shape.unet:
        step = _UNET * passes * area * shape.channels * number
    else:
        step = _TRANSFORMER * passes * (area / 4) * shape.channels * number
    tile = min(area, _TILE * _TILE) * shape.shrink**2
    decoding = _DECODER * tile * shape.decoder * number + width * height * 3 * 4 * 4
    return int(_LEAST + max(step, decoding))


def weights(info: ModelInfo, precision: str, extra: Sequence[int] = ()) -> int:
    """Bytes of a model's weights in memory. extra: sizes of the files that go with it, which are mostly in 16 bit."""
    shape, number = _shape(info.path, info.base, info.family), _WIDTHS[precision]
    whole = shape.parameters * number + shape.fixed + sum(extra) * number // 2
    if precision in _NARROW:
        whole -= int(shape.backbone * (2 - (_NARROW_UNET if shape.unet else _NARROW_TRANSFORMER)))
    return whole


@lru_cache(maxsize=64)
def _shape(path: str, base: str, family: str) -> _Shape:
    row = row_of(family)
    unet = "unet" in row.parts
    folder = Path(path) if Path(path).is_dir() else Path(base) if base else None
    backbone = _config(folder, "unet" if unet else "transformer")
    decoder = _config(folder, "vqvae") or _config(folder, "vae")
    levels = _numbers(decoder.get("block_out_channels")) or [128, 256, 512, 512]
    if unet:
        channels = (_numbers(backbone.get("block_out_channels")) or [320])[0]
    else:
        heads = int(backbone.get("num_attention_heads") or 24), int(backbone.get("attention_head_dim") or 128)
        channels = int(backbone.get("hidden_size") or backbone.get("dim") or heads[0] * heads[1])
    parameters, backbone_numbers, fixed = _counted(Path(path), folder, tuple(row.parts))
    return _Shape(unet, channels, levels[0], 2 ** (len(levels) - 1), parameters, backbone_numbers, fixed)


def _counted(path: Path, folder: Path | None, parts: Sequence[str]) -> tuple[int, int, int]:
    """Numbers in a model's files, those of the backbone among them, and bytes of what stays as it is in its file."""
    fixed = path.stat().st_size if path.suffix == ".gguf" else 0
    whole = backbone = 0
    if path.is_file() and not fixed:
        # Of a whole checkpoint the backbone is by far the largest part.
        whole = backbone = _numbers_in([path])
    if folder is not None:
        for part in parts:
            is_backbone = part in ("unet", "transformer")
            # A backbone alone takes the place of that of the folder that has the rest.
            if not (path.is_file() and is_backbone):
                found = _numbers_in(_weighed(folder, part))
                whole += found
                backbone += found if is_backbone else 0
    return whole, backbone, fixed


def _numbers_in(files: Sequence[Path]) -> int:
    numbers = 0
    for file in files:
        try:
            numbers += sum(math.prod(tensor.shape) for tensor in read_header(file).tensors.values())
        except StudioError:
            continue  # Loading it says so.
    return numbers


def _weighed(folder: Path, part: str) -> list[Path]:
    try:
        return weight_files(part_folder(folder, part))
    except StudioError:
        return []


def _config(folder: Path | None, part: str) -> dict[str, Any]:
    file = None if folder is None else part_folder(folder, part) / "config.json"
    return read_json(file) if file is not None and file.is_file() else {}


def _numbers(value: Any) -> list[int]:
    return [int(each) for each in value] if isinstance(value, list) and value else []

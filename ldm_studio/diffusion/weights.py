"""Weights: models of the right shape without memory, and what fills them, tensor by tensor."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import diffusers  # type: ignore[import-untyped, unused-ignore]
import torch
import transformers
from accelerate import init_empty_weights  # type: ignore[import-untyped, unused-ignore]
from diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion import (  # type: ignore[import-untyped, unused-ignore]
    LDMBertModel,
)
from safetensors import SafetensorError, safe_open

from ldm_studio.core.errors import ModelError
from ldm_studio.core.wording import said

Gate = Callable[[], None]
Report = Callable[[str, float], None]

_CHUNK = 8 << 20
# Names that attention layers had in weights saved by diffusers before 0.18 (SD 1.x's VAE still has them).
_RENAMED = {".query.": ".to_q.", ".key.": ".to_k.", ".value.": ".to_v.", ".proj_attn.": ".to_out.0."}


class Progress:
    """Calls the gate, and tells the share of bytes that has been read."""

    def __init__(self, gate: Gate, report: Report, total: int) -> None:
        self.gate = gate
        self.title = said("Loading the model")
        self._report = report
        self._total = max(1, total)
        self._done = 0
        self._last = -1.0

    def read(self, count: int) -> None:
        self._done += count
        self.gate()
        if time.monotonic() - self._last > 0.1:
            self._last = time.monotonic()
            self._report(self.title, min(1.0, self._done / self._total))


def empty(library: str, kind: str, config: Mapping[str, Any]) -> Any:
    """A model of the right shape without memory for its weights. Buffers that no file holds are real."""
    with init_empty_weights(include_buffers=False):
        if library == "diffusers":
            return getattr(diffusers, kind).from_config(dict(config))
        kind_of = LDMBertModel if library == "latent_diffusion" else getattr(transformers, kind)
        return kind_of(kind_of.config_class.from_dict(dict(config)))


def fill(model: Any, files: list[Path], dtype: torch.dtype, device: str, progress: Progress) -> None:
    """Gives an empty model its weights, tensor by tensor.

    Raises:
        ModelError: a file is cut short, or the weights are not those of such a model.
    """
    wanted = dict(model.named_parameters())
    # Statistics that are no parameters, as FLUX.2's autoencoder has; what a file lacks of them keeps its value.
    buffers = {name: buffer for name, buffer in model.named_buffers() if name in model.state_dict()}
    for file in files:
        try:
            with safe_open(file, framework="pt", device="cpu") as opened:
                for name in opened.keys():  # noqa: SIM118 - not a dict
                    if name in buffers and tuple(opened.get_slice(name).get_shape()) == tuple(buffers[name].shape):
                        buffers[name].copy_(opened.get_tensor(name))
                    _fill_one(wanted, model, opened, name, file, dtype, device, progress)
        except (SafetensorError, OSError) as error:
            raise ModelError(
                "{path} is damaged or was only partly downloaded: get the file again.", path=file
            ) from error
    check_whole(wanted, files[0])
    # What is no parameter was made on the CPU.
    model.to(device=device)


def place(model: Any, tensors: dict[str, torch.Tensor], file: Path, dtype: torch.dtype, device: str, gate: Gate) -> Any:
    """Gives an empty model weights that were read and renamed already, and takes them from `tensors`.

    Raises:
        ModelError: they are not those of such a model.
    """
    wanted = dict(model.named_parameters())
    for name in list(tensors):
        gate()
        tensor = tensors.pop(name)
        key = _model_name(name, wanted)
        if key is None:
            continue
        if tensor.shape != wanted[key].shape:
            raise ModelError(
                "{path} is made otherwise than models of its kind are ({name}): it cannot be run here.",
                path=file,
                name=name,
            )
        _put(model, key, tensor.to(dtype=dtype, device=device, memory_format=layout_of(tensor, dtype)))
        del wanted[key]
    check_whole(wanted, file)
    return model.to(device=device).eval().requires_grad_(False)


def layout_of(tensor: Any, dtype: torch.dtype) -> torch.memory_format:
    """How a weight lies in memory.

    In 16 bit convolutions run faster with channels last (measured: up to a fifth on the CPU); in fp32 not always, and
    there the layout would change the last bits that diffusers' own pipelines give.
    """
    return torch.channels_last if len(tensor.shape) == 4 and dtype != torch.float32 else torch.contiguous_format


def _put(model: Any, key: str, tensor: torch.Tensor) -> None:
    module, _, leaf = key.rpartition(".")
    setattr(model.get_submodule(module), leaf, torch.nn.Parameter(tensor, requires_grad=False))


def check_whole(wanted: Mapping[str, Any], file: Path) -> None:
    """Raises ModelError if weights are still wanted."""
    if wanted:
        raise ModelError(
            "{path} lacks {count} of the model's weights ({first}): get the model again.",
            path=file,
            count=len(wanted),
            first=next(iter(wanted)),
        )


def _fill_one(
    wanted: dict[str, Any],
    model: Any,
    opened: Any,
    name: str,
    file: Path,
    dtype: torch.dtype,
    device: str,
    progress: Progress,
) -> None:
    key = _model_name(name, wanted)
    if key is None:
        return
    part = opened.get_slice(name)
    shape = tuple(part.get_shape())
    if shape != tuple(wanted[key].shape):
        raise ModelError("{path} does not fit its configuration ({name}): get the model again.", path=file, name=name)
    # Read in pieces: from a slow disk one large tensor would hold up cancelling for seconds.
    target = torch.empty(shape, dtype=dtype, device=device, memory_format=layout_of(wanted[key], dtype))
    rows = shape[0] if shape else 1
    step = max(1, rows * _CHUNK // max(1, target.numel() * 4)) if shape else 1
    for start in range(0, rows, step):
        piece = part[start : start + step] if shape else opened.get_tensor(name)
        if shape:
            target[start : start + step] = piece
        else:
            target.copy_(piece)
        progress.read(piece.numel() * piece.element_size())
    _put(model, key, target)
    del wanted[key]


def _model_name(name: str, wanted: Mapping[str, Any]) -> str | None:
    """The model's own name for a tensor of a file, whatever version saved it; None if the model has no such one."""
    renamed = name
    for old, new in _RENAMED.items():
        renamed = renamed.replace(old, new)
    # transformers 5 took the prefix away from CLIP text models, and older files (or newer ones) have (or lack) it.
    candidates = (name, renamed, name.removeprefix("text_model."), f"text_model.{name}")
    return next((candidate for candidate in candidates if candidate in wanted), None)

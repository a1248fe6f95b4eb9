"""Loading a model's folder (diffusers' layout) part by part, so that it can be cancelled at any moment."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
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
from ldm_studio.core.job import ModelInfo
from ldm_studio.diffusion import previews
from ldm_studio.diffusion.families.base import Family, decoder_of
from ldm_studio.diffusion.families.processors import PictureReader
from ldm_studio.diffusion.families.table import Row, family_of, row_of
from ldm_studio.diffusion.library import read_header, read_json, weight_files

Gate = Callable[[], None]
Report = Callable[[str, float], None]

SCHEDULERS = (
    "DDIMScheduler", "DDPMScheduler", "DEISMultistepScheduler", "DPMSolverMultistepScheduler",
    "DPMSolverSinglestepScheduler", "EulerAncestralDiscreteScheduler", "EulerDiscreteScheduler",
    "FlowMatchEulerDiscreteScheduler", "HeunDiscreteScheduler", "KDPM2AncestralDiscreteScheduler",
    "KDPM2DiscreteScheduler", "LCMScheduler", "LMSDiscreteScheduler", "PNDMScheduler", "UniPCMultistepScheduler",
)  # fmt: skip
#: Parts without weights, read by transformers.
READERS = ("tokenizer", "tokenizer_2", "tokenizer_3", "processor")
#: Parts that encode what a run starts from: prompts and pictures.
ENCODERS = ("text_encoder", "text_encoder_2", "text_encoder_3", "bert", "vae", "vqvae")
#: Parts that a folder may have and that no run here needs.
UNUSED = ("safety_checker", "feature_extractor", "image_encoder", "watermark")

_PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_TITLES = {
    "text_encoder": "text encoder", "text_encoder_2": "second text encoder", "text_encoder_3": "third text encoder",
    "bert": "text encoder", "unet": "U-Net", "transformer": "transformer", "vae": "VAE", "vqvae": "autoencoder",
}  # fmt: skip
_CHUNK = 8 << 20
# Names that attention layers had in weights saved by diffusers before 0.18 (SD 1.x's VAE still has them).
_RENAMED = {".query.": ".to_q.", ".key.": ".to_k.", ".value.": ".to_v.", ".proj_attn.": ".to_out.0."}


@dataclass
class Loaded:
    """A model in memory, with everything that is worked out once for it."""

    info: ModelInfo
    family: Family
    components: Mapping[str, Any]
    digest: str
    precision: str
    device: str
    _colours: previews.LatentColours | None = field(default=None, repr=False)

    def colours(self, gate: Gate = lambda: None) -> previews.LatentColours:
        """The map from latents to colour, fitted to this model's VAE on first use."""
        if self._colours is None:
            self._colours = previews.fit(decoder_of(self.components), gate)
        return self._colours


def choose_device(device: str) -> str:
    """The best device of this machine for "auto" (cuda, mps or cpu); any other must be one that it has.

    Raises:
        ModelError: the machine does not have the device asked for.
    """
    if device == "auto":
        if torch.cuda.is_available():
            return "cuda"
        return "mps" if torch.backends.mps.is_available() else "cpu"
    kind = device.partition(":")[0]
    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not present.get(kind, False):
        raise ModelError(f"This machine has no {device} device: choose cpu, or leave the choice to the studio.")
    return device


def choose_precision(device: str) -> str:
    """The fastest precision that is safe on a device: bf16 where the hardware computes it, else fp16 on GPUs."""
    kind = device.partition(":")[0]
    if kind == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp16"
    if kind == "mps":
        return "fp16"
    fast = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16" if fast else "fp32"


class Loader:
    """Loads models and keeps the last one, so that the next run with it starts at once."""

    def __init__(self) -> None:
        self._loaded: Loaded | None = None
        self._digests: dict[tuple[str, int, int], str] = {}

    def load(self, info: ModelInfo, precision: str, device: str, gate: Gate, report: Report) -> Loaded:
        """Loads a model, or gives back the one in memory if it is the same with the same precision and device.

        Args:
            gate: called at least every 50 ms or so; what it raises ends the loading.

        Raises:
            ModelError: the folder cannot be loaded, in a sentence that says why and what to do.
        """
        kept = self._loaded
        if kept is not None and (kept.info.path, kept.precision, kept.device) == (info.path, precision, device):
            return kept
        # Two models at once may not fit into memory.
        self._loaded = kept = None
        folder = Path(info.path)
        index = read_json(folder / "model_index.json")
        row, family = row_of(info.family), family_of(info.family)
        check_index(folder, index, row)
        components: dict[str, Any] = {"config": {k: v for k, v in index.items() if not isinstance(v, list)}}
        progress = _Progress(gate, report, _total(folder, family))
        for name in family.components:
            if name in row.optional and index.get(name) in (None, [None, None]):
                components[name] = None
                continue
            components[name] = self._part(folder, name, index, precision, device, progress)
        digest = self._digest(folder, family, progress)
        self._loaded = Loaded(info, family, components, digest, precision, device)
        self._loaded.colours(gate)
        return self._loaded

    @property
    def loaded(self) -> Loaded | None:
        """The model in memory."""
        return self._loaded

    def forget(self) -> None:
        """Lets go of the model in memory."""
        self._loaded = None

    def _part(
        self, folder: Path, name: str, index: Mapping[str, Any], precision: str, device: str, progress: _Progress
    ) -> Any:
        progress.gate()
        entry = index.get(name)
        if not isinstance(entry, list) or len(entry) != 2 or not (folder / name).is_dir():
            raise ModelError(f"{folder.name} has no {name}, which models of its kind need: get the model again.")
        library, kind = entry
        try:
            if name in READERS:
                return _reader(kind).from_pretrained(folder / name, local_files_only=True)
            if kind in SCHEDULERS:
                config = read_json(folder / name / "scheduler_config.json")
                return getattr(diffusers, kind).from_config(config)
            if library == "transformers" and not kind.startswith("CLIP"):
                progress.title = f"Loading the {_TITLES[name]}"
                return _pretrained(kind, folder / name, _PRECISIONS[precision], device, progress)
            empty = _empty(library, kind, read_json(folder / name / "config.json"))
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(f"The {name} of {folder.name} cannot be set up: get the model again.") from error
        progress.title = f"Loading the {_TITLES[name]}"
        fill(empty, weight_files(folder / name), _PRECISIONS[precision], device, progress)
        return empty.eval().requires_grad_(False)

    def _digest(self, folder: Path, family: Family, progress: _Progress) -> str:
        """SHA-256 over what a run reads from the folder: names and contents of weights, configurations, tokenizers."""
        present = [folder / name for name in family.components if (folder / name).is_dir()]
        files = [file for part in present for file in _read_files(part)]
        total = hashlib.sha256()
        progress.title = "Identifying the model"
        for file in sorted(files):
            total.update(f"{file.relative_to(folder).as_posix()}\0{self._file_digest(file, progress)}\0".encode())
        return total.hexdigest()

    def _file_digest(self, file: Path, progress: _Progress) -> str:
        stat = file.stat()
        key = (str(file), stat.st_size, stat.st_mtime_ns)
        if key not in self._digests:
            digest = hashlib.sha256()
            with file.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
                    progress.gate()
            self._digests[key] = digest.hexdigest()
        return self._digests[key]


class _Progress:
    """Calls the gate, and tells the share of bytes that has been read."""

    def __init__(self, gate: Gate, report: Report, total: int) -> None:
        self.gate = gate
        self.title = "Loading the model"
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


def check_index(folder: Path, index: Mapping[str, Any], row: Row) -> None:
    """Checks that a `model_index.json` names nothing but what models of its family are made of.

    Raises:
        ModelError: it names something else, which is not imported.
    """
    for name, entry in index.items():
        if name in UNUSED or not isinstance(entry, list) or entry in ([None, None], []):
            continue
        kinds = SCHEDULERS if name == "scheduler" else row.parts.get(name, ())
        if len(entry) != 2 or entry[1] not in kinds or entry[0] != _library(name, entry[1]):
            raise ModelError(
                f"{folder.name} asks for {'.'.join(map(str, entry))} as its {name}, which this program does not run: "
                "choose another model."
            )


def _library(name: str, kind: str) -> str:
    """The library that `model_index.json` names for a part."""
    if kind == "LDMBertModel":
        return "latent_diffusion"
    return "transformers" if name in READERS or name.startswith("text_encoder") else "diffusers"


def _reader(kind: str) -> Any:
    if kind == "Qwen2VLProcessor":
        return PictureReader
    if kind == "PixtralProcessor":
        # FLUX.2 gives it words alone: the tokenizer in the same folder does.
        return transformers.PreTrainedTokenizerFast
    # transformers 5 has one class for what were two kinds of tokenizer before.
    return getattr(transformers, kind if hasattr(transformers, kind) else kind.removesuffix("Fast"))


def _pretrained(kind: str, folder: Path, dtype: torch.dtype, device: str, progress: _Progress) -> Any:
    """A language model as transformers loads it: it knows the names of many years and which weights are one."""
    files = weight_files(folder)
    for file in files:
        read_header(file)
    model = getattr(transformers, kind).from_pretrained(
        folder, local_files_only=True, use_safetensors=True, dtype=dtype, trust_remote_code=False
    )
    for file in files:
        progress.read(file.stat().st_size)
    return model.to(device).eval().requires_grad_(False)


def _total(folder: Path, family: Family) -> int:
    parts = [name for name in family.components if name in _TITLES and (folder / name).is_dir()]
    return sum(file.stat().st_size for name in parts for file in weight_files(folder / name))


def _read_files(folder: Path) -> list[Path]:
    small = [file for pattern in ("*.json", "*.txt", "*.jinja", "*.model") for file in folder.glob(pattern)]
    return small + (weight_files(folder) if folder.name in _TITLES else [])


def _empty(library: str, kind: str, config: Mapping[str, Any]) -> Any:
    """A model of the right shape without memory for its weights. Buffers that no file holds are real."""
    with init_empty_weights(include_buffers=False):
        if library == "diffusers":
            return getattr(diffusers, kind).from_config(dict(config))
        if library == "latent_diffusion":
            return LDMBertModel(LDMBertModel.config_class.from_dict(dict(config)))
        kind_of = getattr(transformers, kind)
        return kind_of(kind_of.config_class.from_dict(dict(config)))


def fill(model: Any, files: list[Path], dtype: torch.dtype, device: str, progress: _Progress) -> None:
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
            raise ModelError(f"{file} is damaged or was only partly downloaded: get the file again.") from error
    if wanted:
        raise ModelError(
            f"{files[0]} lacks {len(wanted)} of the model's weights ({next(iter(wanted))}): get the model again."
        )


def _fill_one(
    wanted: dict[str, Any],
    model: Any,
    opened: Any,
    name: str,
    file: Path,
    dtype: torch.dtype,
    device: str,
    progress: _Progress,
) -> None:
    key = _model_name(name, wanted)
    if key is None:
        return
    part = opened.get_slice(name)
    shape = tuple(part.get_shape())
    if shape != tuple(wanted[key].shape):
        raise ModelError(f"{file} does not fit its configuration ({name}): get the model again.")
    # Read in pieces: from a slow disk one large tensor would hold up cancelling for seconds.
    # In 16 bit convolutions run faster with channels last (measured: up to a fifth on the CPU); in fp32 not always,
    # and there the layout would change the last bits that diffusers' own pipelines give.
    narrow = len(shape) == 4 and dtype != torch.float32
    layout = torch.channels_last if narrow else torch.contiguous_format
    target = torch.empty(shape, dtype=dtype, device=device, memory_format=layout)
    rows = shape[0] if shape else 1
    step = max(1, rows * _CHUNK // max(1, target.numel() * 4)) if shape else 1
    for start in range(0, rows, step):
        piece = part[start : start + step] if shape else opened.get_tensor(name)
        if shape:
            target[start : start + step] = piece
        else:
            target.copy_(piece)
        progress.read(piece.numel() * piece.element_size())
    module, _, leaf = key.rpartition(".")
    setattr(model.get_submodule(module), leaf, torch.nn.Parameter(target, requires_grad=False))
    del wanted[key]


def _model_name(name: str, wanted: Mapping[str, Any]) -> str | None:
    """The model's own name for a tensor of a file, whatever version saved it; None if the model has no such one."""
    renamed = name
    for old, new in _RENAMED.items():
        renamed = renamed.replace(old, new)
    # transformers 5 took the prefix away from CLIP text models, and older files (or newer ones) have (or lack) it.
    candidates = (name, renamed, name.removeprefix("text_model."), f"text_model.{name}")
    return next((candidate for candidate in candidates if candidate in wanted), None)

"""Loading a model's folder (diffusers' layout) part by part, so that it can be cancelled at any moment."""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import diffusers  # type: ignore[import-untyped, unused-ignore]
import torch
import transformers

from ldm_studio.core import garbage
from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.wording import said
from ldm_studio.diffusion import previews, tiny_decoders
from ldm_studio.diffusion.adapters import Worn, file_digest
from ldm_studio.diffusion.controlnets import load as load_controlnet
from ldm_studio.diffusion.devices import free_bytes
from ldm_studio.diffusion.embeddings import teach
from ldm_studio.diffusion.enlarging import Enlarger
from ldm_studio.diffusion.families.base import Family, decoder_of
from ldm_studio.diffusion.families.processors import PictureReader
from ldm_studio.diffusion.families.table import family_of, row_of
from ldm_studio.diffusion.from_file import backbone_from_file, vae_from_file, whole_from_file
from ldm_studio.diffusion.headers import Header, identify, read_gguf, read_header
from ldm_studio.diffusion.ip_adapters import Adapters
from ldm_studio.diffusion.library import part_folder, read_json, weight_files
from ldm_studio.diffusion.model_index import READERS, SCHEDULERS, check_index
from ldm_studio.diffusion.quantizing import COMPUTED_IN, check_quantizing, quantize
from ldm_studio.diffusion.remember import remember
from ldm_studio.diffusion.weights import Progress, empty, fill

Gate = Callable[[], None]
Report = Callable[[str, float], None]

#: Parts that encode what a run starts from: prompts and pictures.
ENCODERS = ("text_encoder", "text_encoder_2", "text_encoder_3", "bert", "vae", "vqvae")

_PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16, **COMPUTED_IN}
_TITLES = {
    "text_encoder": said("text encoder"), "text_encoder_2": said("second text encoder"), "bert": said("text encoder"),
    "text_encoder_3": said("third text encoder"), "unet": "U-Net", "transformer": said("transformer"), "vae": "VAE",
    "vqvae": said("autoencoder"),
}  # fmt: skip
_CHUNK = 8 << 20


@dataclass
class Loaded:
    """A model in memory, with everything that is worked out once for it.

    controlnets: those of the run to come, each with its file's SHA-256 (see `steer`).
    showing: what previews are made with (see `fit_previews`).
    adapters: the IP-Adapters of the run to come; None: there never were any.
    enlarger: what brings the run's result to a larger frame; None: Lanczos (see `enlarge_by`).
    """

    info: ModelInfo
    family: Family
    components: Mapping[str, Any]
    digest: str
    precision: str
    device: str
    showing: previews.Decoders | None = field(default=None, repr=False)
    _decoders: tuple[str, ...] = field(default=(), repr=False)
    _taught: dict[str, str] = field(default_factory=dict, repr=False)
    _worn: Worn | None = field(default=None, repr=False)
    _nets: dict[tuple[str, int], tuple[Any, str]] = field(default_factory=dict, repr=False)
    controlnets: tuple[tuple[Any, str], ...] = field(default=(), repr=False)
    adapters: Adapters | None = field(default=None, repr=False)
    enlarger: Enlarger | None = field(default=None, repr=False)

    def fit_previews(self, assets: Sequence[Asset], gate: Gate = lambda: None) -> previews.Decoders:
        """What this model's previews are made with; what is known already stays.

        assets: the user's files, among them perhaps a tiny decoder that fits (see `tiny_decoders`).
        """
        files = tuple(asset.path for asset in assets if asset.kind == "preview decoder")
        if self.showing is not None and self._decoders == files:
            return self.showing
        vae = decoder_of(self.components)
        samples = previews.Samples(vae, gate)
        colours = previews.fit(samples)
        latents = samples.latents.to(vae.device, vae.dtype)
        tiny = tiny_decoders.fitting(assets, latents, samples.pictures, samples.error(colours), gate)
        self.showing = previews.Decoders(colours, tiny, vae)
        self._decoders = files
        if tiny is not None:
            begun = time.perf_counter()
            self.showing.shown(latents[:1], "tiny")
            self.showing.took("tiny", time.perf_counter() - begun, latents[0, 0].numel())
        return self.showing

    def enlarge_by(self, asset: Asset | None, gate: Gate = lambda: None) -> None:
        """Has the run to come brought to its frame by an upscaler, or by Lanczos (None).

        Raises:
            ModelError: the file cannot be loaded.
        """
        if asset is None:
            self.enlarger = None
        elif self.enlarger is None or self.enlarger.path != asset.path:
            self.enlarger = Enlarger.of(asset, self.device, gate)

    def wear(self, loras: Sequence[tuple[Asset, float]], gate: Gate, report: Report) -> None:
        """Takes exactly these LoRAs on, with their weights.

        Raises:
            ModelError: one cannot be read, or belongs to another family.
        """
        if self._worn is None:
            if not loras:
                return
            if self.precision in COMPUTED_IN:
                raise ModelError(
                    "LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.",
                    precision=self.precision,
                )
            self._worn = Worn(self.info.family, self.components)
        if self._worn.change(loras, gate, report):
            self._forget_prompts()

    def weigh(self, weights: Sequence[float]) -> bool:
        """Gives the LoRAs that are worn, in their order, other weights; False: they have these."""
        if self._worn is None or not self._worn.weigh(weights):
            return False
        self._forget_prompts()
        return True

    def _forget_prompts(self) -> None:
        for name in ENCODERS:
            if hasattr(self.components.get(name), "forget_prompts"):
                self.components[name].forget_prompts()

    def learn(self, embeddings: Sequence[Asset], gate: Gate) -> dict[str, str]:
        """Learns the words of embeddings, and keeps them; gives each file's SHA-256 by its name.

        Raises:
            ModelError: one does not fit.
        """
        for asset in embeddings:
            if asset.name not in self._taught:
                self._taught[asset.name] = teach(self.components, asset, gate)
        return {asset.name: self._taught[asset.name] for asset in embeddings}

    def steer(self, files: Sequence[Asset], gate: Gate, report: Report) -> None:
        """Has exactly these ControlNets in memory; those that are there already stay.

        Raises:
            ModelError: one cannot be read, or belongs to another family.
        """
        kept = {}
        for asset in files:
            path = Path(asset.path)
            key = (asset.path, path.stat().st_mtime_ns)
            if key not in kept:
                progress = Progress(gate, report, path.stat().st_size)
                net = self._nets.get(key) or (
                    load_controlnet(asset, self.info.family, self.components["unet"], progress),
                    file_digest(path, gate),
                )
                kept[key] = net
        self._nets = kept
        self.controlnets = tuple(kept[asset.path, Path(asset.path).stat().st_mtime_ns] for asset in files)

    def adapt(self, files: Sequence[Asset], assets: Sequence[Asset], gate: Gate, report: Report) -> None:
        """Takes exactly these IP-Adapters on. assets: see `ip_adapters.Adapters.change`.

        Raises:
            ModelError: one cannot be read, belongs to another family, or lacks its encoder.
        """
        if files or self.adapters is not None:
            self.adapters = self.adapters or Adapters(self.components["unet"], self.info.family)
            self.adapters.change(files, assets, gate, report)

    @property
    def lora_digests(self) -> tuple[str, ...]:
        """SHA-256 of each LoRA file that is taken on."""
        return self._worn.digests if self._worn is not None else ()


class Loader:
    """Loads models and keeps them while there is memory, so that the next run with one of them starts at once."""

    def __init__(self, free: Callable[[str], int] = free_bytes) -> None:
        """`free`: tells how much memory of a device is free, in bytes."""
        self._models: OrderedDict[tuple[str, str, str, str], Loaded] = OrderedDict()
        self._free = free
        self._digests: dict[tuple[str, int, int], str] = {}

    def load(self, info: ModelInfo, precision: str, device: str, gate: Gate, report: Report) -> Loaded:
        """Loads a model, or gives back the one in memory if it is the same with the same precision and device.

        Args:
            gate: called at least every 50 ms or so; what it raises ends the loading.

        Raises:
            ModelError: the model cannot be loaded, in a sentence that says why and what to do.
        """
        key = (info.path, info.vae, precision, device)
        if key in self._models:
            self._models.move_to_end(key)
            return self._models[key]
        check_quantizing(precision)
        self._make_room(info, device, report)
        read = self._read_folder if Path(info.path).is_dir() or not Path(info.path).exists() else self._read_file
        components, files = read(info, precision, device, gate, report)
        progress = Progress(gate, report, 0)
        if info.vae:
            vae = Path(info.vae)
            components["vae"] = vae_from_file(
                vae, info.family, components["vae"], _PRECISIONS[precision], device, progress
            )
            files["vae"] = vae
        for name in ENCODERS:
            if name not in ("vae", "vqvae") and components.get(name) is not None:
                remember(components[name])
        quantize(components, precision)
        loaded = Loaded(info, family_of(info.family), components, self._digest(files, progress), precision, device)
        loaded.fit_previews((), gate)
        self._models[key] = loaded
        return loaded

    def holds(self, info: ModelInfo, precision: str, device: str) -> bool:
        """Whether a model is in memory already."""
        return (info.path, info.vae, precision, device) in self._models

    @property
    def loaded(self) -> Loaded | None:
        """The model used last."""
        return next(reversed(self._models.values()), None)

    def forget(self) -> None:
        """Lets go of all models in memory."""
        self._models.clear()
        garbage.collect()  # A model refers to itself.

    def _make_room(self, info: ModelInfo, device: str, report: Report) -> None:
        """Lets models go, the least recently used first, until a new one fits; says so if even then it may not."""
        needed = info.bytes * 5 // 4
        while self._models and self._free(device) < needed:
            self._models.popitem(last=False)
            garbage.collect()
            if device.startswith("cuda"):
                torch.cuda.empty_cache()
        free = self._free(device)
        if free < needed:
            report(
                said(
                    "{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail",
                    name=info.name,
                    needed=needed / 1e9,
                    free=free / 1e9,
                ),
                0.0,
            )

    def _read_folder(
        self, info: ModelInfo, precision: str, device: str, gate: Gate, report: Report, without: tuple[str, ...] = ()
    ) -> tuple[dict[str, Any], dict[str, Path]]:
        """The parts of a folder in diffusers' layout but those of `without`, and the files that they come from."""
        folder = Path(info.base or info.path)
        index = read_json(folder / "model_index.json")
        row, family = row_of(info.family), family_of(info.family)
        check_index(folder, index, row)
        components: dict[str, Any] = {"config": {k: v for k, v in index.items() if not isinstance(v, list)}}
        progress = Progress(gate, report, _total(folder, family))
        files: dict[str, Path] = {}
        for name in family.components:
            if name in row.optional and index.get(name) in (None, [None, None]):
                components[name] = None
            elif name not in without:
                components[name] = self._part(folder, name, index, precision, device, progress)
                files |= {f"{name}/{file.name}": file for file in _read_files(part_folder(folder, name), name)}
        return components, files

    def _read_file(
        self, info: ModelInfo, precision: str, device: str, gate: Gate, report: Report
    ) -> tuple[dict[str, Any], dict[str, Path]]:
        """The parts of a model of one file; a file that holds a backbone alone takes the others from a folder."""
        path, dtype = Path(info.path), _PRECISIONS[precision]
        header = Header({}, {}) if path.suffix == ".gguf" else read_header(path)
        content = read_gguf(path) if path.suffix == ".gguf" else identify(header)
        progress = Progress(gate, report, path.stat().st_size)
        progress.read(0)
        if content.kind == "model":
            return whole_from_file(path, header, content, dtype, device, progress), {path.suffix: path}
        if content.kind != "backbone" or content.family != info.family:
            raise ModelError("{path} holds no model but {kind}: choose another file.", path=path, kind=content.kind)
        if not info.base:
            raise ModelError(
                "{path} is the transformer of {title} alone: put a folder with a whole model of that "
                "family, in diffusers' layout, beside it for the text encoders and the VAE.",
                path=path,
                title=row_of(content.family).title,
            )
        name = "unet" if "unet" in row_of(content.family).parts else "transformer"
        components, files = self._read_folder(info, precision, device, gate, report, without=(name,))
        components[name] = backbone_from_file(path, header, Path(info.base) / name, content, dtype, device, progress)
        return components, {**files, name + path.suffix: path}

    def _part(
        self, folder: Path, name: str, index: Mapping[str, Any], precision: str, device: str, progress: Progress
    ) -> Any:
        progress.gate()
        entry, place = index.get(name), part_folder(folder, name)
        if not isinstance(entry, list) or len(entry) != 2 or not place.is_dir():
            raise ModelError(
                "{name} has no {part}, which models of its kind need: get the model again.", name=folder.name, part=name
            )
        library, kind = entry
        try:
            if name in READERS:
                return _reader(kind).from_pretrained(place, local_files_only=True)
            if kind in SCHEDULERS:
                config = read_json(place / "scheduler_config.json")
                return getattr(diffusers, kind).from_config(config)
            if library == "transformers" and not kind.startswith("CLIP"):
                progress.title = said("Loading the {part}", part=_TITLES[name])
                return _pretrained(kind, place, _PRECISIONS[precision], device, progress)
            model = empty(library, kind, read_json(place / "config.json"))
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(
                "The {part} of {name} cannot be set up: get the model again.", part=name, name=folder.name
            ) from error
        progress.title = said("Loading the {part}", part=_TITLES[name])
        fill(model, weight_files(place), _PRECISIONS[precision], device, progress)
        return model.eval().requires_grad_(False)

    def _digest(self, files: Mapping[str, Path], progress: Progress) -> str:
        """SHA-256 over what a run reads: names and contents of weights, configurations, tokenizers."""
        total = hashlib.sha256()
        progress.title = said("Identifying the model")
        for name in sorted(files, key=lambda name: (files[name], name)):
            total.update(f"{name}\0{self._file_digest(files[name], progress)}\0".encode())
        return total.hexdigest()

    def _file_digest(self, file: Path, progress: Progress) -> str:
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


def _reader(kind: str) -> Any:
    if kind == "Qwen2VLProcessor":
        return PictureReader
    if kind == "PixtralProcessor":
        # FLUX.2 gives it words alone: the tokenizer in the same folder does.
        return transformers.PreTrainedTokenizerFast
    # transformers 5 has one class for what were two kinds of tokenizer before.
    return getattr(transformers, kind if hasattr(transformers, kind) else kind.removesuffix("Fast"))


def _pretrained(kind: str, folder: Path, dtype: torch.dtype, device: str, progress: Progress) -> Any:
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
    parts = [name for name in family.components if name in _TITLES]
    places = [part_folder(folder, name) for name in parts]
    return sum(file.stat().st_size for place in places if place.is_dir() for file in weight_files(place))


def _read_files(folder: Path, part: str) -> list[Path]:
    small = [file for pattern in ("*.json", "*.txt", "*.jinja", "*.model") for file in folder.glob(pattern)]
    return small + (weight_files(folder) if part in _TITLES else [])

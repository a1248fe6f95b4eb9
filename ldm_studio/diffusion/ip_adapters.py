"""IP-Adapters (Ye et al. 2023): a picture as a prompt. Reading the user's files, and what they add to each step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from PIL import Image
from safetensors import SafetensorError, safe_open

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.core.recipe import Reference
from ldm_studio.core.wording import said
from ldm_studio.diffusion import memory
from ldm_studio.diffusion.adapters import file_digest
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.headers import Header, read_header
from ldm_studio.diffusion.library import read_json
from ldm_studio.diffusion.weights import Progress, empty, fill

Gate = Callable[[], None]
Report = Callable[[str, float], None]

#: Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.
_HEADS = {768: 12, 1024: 16, 1280: 16, 1664: 16}


@dataclass(frozen=True)
class Eye:
    """A picture encoder, and what of it an adapter takes.

    whole: the hidden states of the last layer but one (adapters of the "plus" kind) rather than one vector.
    """

    encoder: Any
    whole: bool
    digest: str


class Adapters:
    """The IP-Adapters that a U-Net in memory has taken on."""

    def __init__(self, unet: Any, family: str) -> None:
        self._unet, self._family = unet, family
        self._own: Any = None
        self._taken: tuple[tuple[str, int], ...] = ()
        self._encoders: dict[str, tuple[Any, str]] = {}
        self.eyes: tuple[Eye, ...] = ()
        self.digests: tuple[str, ...] = ()

    def change(self, files: Sequence[Asset], assets: Sequence[Asset], gate: Gate, report: Report) -> None:
        """Takes exactly these on. assets: among which the picture encoders are that they were trained with.

        Raises:
            ModelError: one cannot be read, is of another family or kind, or its encoder is not here.
        """
        wanted = tuple((asset.path, Path(asset.path).stat().st_mtime_ns) for asset in files)
        if wanted == self._taken:
            return
        self._take_off()
        if not files:
            self._encoders.clear()
            return
        read, eyes, digests = [], [], []
        for asset in files:
            progress = Progress(gate, report, Path(asset.path).stat().st_size)
            tensors = _tensors(asset, self._family, progress)
            read.append(tensors)
            eyes.append(self._eye(tensors["image_proj"], asset, assets, progress))
            digests.append(file_digest(Path(asset.path), gate))
        self._own = self._unet.attn_processors
        try:
            self._unet._load_ip_adapter_weights(read, low_cpu_mem_usage=True)
        except Exception as error:
            self._take_off()
            names = " or ".join(asset.name for asset in files)
            raise ModelError("{name} does not fit this model: choose an IP-Adapter made for it.", name=names) from error
        for part in (self._unet.encoder_hid_proj, *_processors(self._unet)):
            part.eval().requires_grad_(False)
        self._taken, self.eyes, self.digests = wanted, tuple(eyes), tuple(digests)

    def _take_off(self) -> None:
        if self._own is not None:
            self._unet.encoder_hid_proj = None
            self._unet.config.encoder_hid_dim_type = None
            self._unet.set_attn_processor(self._own)
            memory.slice_again(self._unet)
        self._own, self._taken, self.eyes, self.digests = None, (), (), ()

    def _eye(self, projection: Mapping[str, Any], asset: Asset, assets: Sequence[Asset], progress: Progress) -> Eye:
        whole = "latents" in projection or "proj.3.weight" in projection
        width = _width(projection)
        for candidate in assets:
            if candidate.kind != "image encoder" or candidate.problem:
                continue
            header = read_header(Path(candidate.path))
            if width == (_hidden(header) if whole else header.shape("visual_projection.weight")[0]):
                if candidate.path not in self._encoders:
                    encoder = _encoder(candidate, header, self._unet, progress)
                    self._encoders[candidate.path] = (encoder, file_digest(Path(candidate.path), progress.gate))
                return Eye(self._encoders[candidate.path][0], whole, self._encoders[candidate.path][1])
        raise ModelError(
            "{name} needs the picture encoder that it was trained with, of width {width}, which is "
            "not in the models' folders: put it there (for instance as "
            "image_encoder/model.safetensors).",
            name=asset.name,
            width=width,
        )


def _tensors(asset: Asset, family: str, progress: Progress) -> dict[str, dict[str, torch.Tensor]]:
    """An adapter's tensors as diffusers takes them."""
    if asset.family not in ("", family):
        raise ModelError(
            "{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.",
            name=asset.name,
            family=row_of(asset.family).title,
            model=row_of(family).title,
        )
    progress.title = said("Loading {name}", name=asset.name)
    parts: dict[str, dict[str, torch.Tensor]] = {"image_proj": {}, "ip_adapter": {}}
    try:
        with safe_open(asset.path, framework="pt", device="cpu") as file:
            for name in file.keys():  # noqa: SIM118 - not a dict
                part, _, rest = name.partition(".")
                if part in parts:
                    parts[part][rest] = file.get_tensor(name)
                    progress.read(parts[part][rest].nbytes)
    except (SafetensorError, OSError) as error:
        raise ModelError(
            "{path} is damaged or was only partly downloaded: get the file again.", path=asset.path
        ) from error
    projection = parts["image_proj"]
    if not projection or not parts["ip_adapter"]:
        raise ModelError("{name} is not made as IP-Adapters are: choose another.", name=asset.name)
    faces = "norm.weight" in projection and "proj.weight" not in projection
    if faces or "perceiver_resampler.proj_in.weight" in projection:
        raise ModelError(
            "{name} looks at faces through a network that is not part of this program: choose another.", name=asset.name
        )
    return parts


def _width(projection: Mapping[str, torch.Tensor]) -> int:
    """The width of what the adapter's projection takes in."""
    for name in ("proj.weight", "proj_in.weight", "proj.0.weight"):
        if name in projection:
            return int(projection[name].shape[-1])
    raise ModelError("This IP-Adapter is of a kind that is not known here: choose another.")


def _hidden(header: Header) -> int:
    return header.shape("vision_model.embeddings.patch_embedding.weight")[0]


def _encoder(asset: Asset, header: Header, unet: Any, progress: Progress) -> Any:
    """A picture encoder; its configuration is that beside it, or read off the shapes."""
    path = Path(asset.path)
    progress.title = said("Loading {name}", name=asset.name)
    beside = path.with_name("config.json")
    own = read_json(beside) if path.name == "model.safetensors" and beside.is_file() else {}
    known = "CLIPVisionModelWithProjection" in own.get("architectures", ())
    model = empty("transformers", "CLIPVisionModelWithProjection", own if known else _vision_config(header))
    fill(model, [path], unet.dtype, str(unet.device), progress)
    return model.eval().requires_grad_(False)


def _vision_config(header: Header) -> dict[str, Any]:
    start = "vision_model."
    width, _, patch, _ = header.shape(f"{start}embeddings.patch_embedding.weight")
    places = header.shape(f"{start}embeddings.position_embedding.weight")[0]
    ends = ".mlp.fc1.weight"
    layers = [name for name in header.tensors if name.startswith(f"{start}encoder.layers.") and name.endswith(ends)]
    return {
        "hidden_size": width,
        "intermediate_size": header.shape(f"{start}encoder.layers.0{ends}")[0],
        "num_hidden_layers": len(layers),
        "num_attention_heads": _HEADS.get(width, max(1, width // 64)),
        "image_size": round((places - 1) ** 0.5) * patch,
        "patch_size": patch,
        "projection_dim": header.shape("visual_projection.weight")[0],
        "hidden_act": "quick_gelu" if width in (768, 1024) else "gelu",
    }


def _processors(unet: Any) -> list[Any]:
    return [each for each in unet.attn_processors.values() if "IPAdapter" in type(each).__name__]


@torch.no_grad()
def seen(picture: NDArray[np.uint8], eye: Eye) -> tuple[torch.Tensor, torch.Tensor]:
    """What an encoder makes of a picture, (H, W, 3) uint8, and of nothing: (1, 1, width) or (1, 1, patches, width)."""
    side = int(eye.encoder.config.image_size)
    reader = transformers.CLIPImageProcessorPil(size={"shortest_edge": side}, crop_size={"height": side, "width": side})
    pixels = reader(Image.fromarray(picture), return_tensors="pt").pixel_values
    pixels = pixels.to(device=eye.encoder.device, dtype=eye.encoder.dtype)
    if not eye.whole:
        made = eye.encoder(pixels).image_embeds
        return made[None], torch.zeros_like(made)[None]
    both = (pixels, torch.zeros_like(pixels))
    made, nothing = (eye.encoder(each, output_hidden_states=True).hidden_states[-2] for each in both)
    return made[None], nothing[None]


class References:
    """The pictures that a run refers to: what the U-Net is told of them, and with which weight in each step."""

    def __init__(self, unet: Any, references: Sequence[Reference], seen: Sequence[tuple[torch.Tensor, torch.Tensor]]):
        self._unet = unet
        self._references = tuple(references)
        self.fields: Mapping[str, Any] = {
            "ip_adapter_embeds": [made for made, _ in seen],
            "negative_ip_adapter_embeds": [nothing for _, nothing in seen],
        }
        self.weights = "reference_weights"

    @contextmanager
    def during(self, step: int, steps: int, weights: Sequence[float]) -> Iterator[None]:
        """While this holds, each reference counts with its weight as in a step (from 0) of so many."""
        weighed = zip(self._references, weights, strict=True)
        scale = [weight if each.holds(step, steps) else 0.0 for each, weight in weighed]
        for processor in _processors(self._unet):
            processor.scale = list(scale)
        yield

"""LoRA files on a model in memory: taken on before a run, and off again without a trace."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import diffusers  # type: ignore[import-untyped, unused-ignore]
from safetensors.torch import load_file

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.core.wording import said
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.lycoris import Merged, is_lycoris

#: diffusers' pipelines that read LoRA files of a family; each knows the names that trainers give.
_PIPELINES = {
    "sd1": "StableDiffusionPipeline", "sd2": "StableDiffusionPipeline", "sdxl": "StableDiffusionXLPipeline",
    "sd3": "StableDiffusion3Pipeline", "flux": "FluxPipeline", "flux-fill": "FluxFillPipeline",
    "flux-kontext": "FluxKontextPipeline", "flux2": "Flux2Pipeline", "flux2-klein": "Flux2KleinPipeline",
    "qwen-image": "QwenImagePipeline", "qwen-image-edit": "QwenImagePipeline",
    "qwen-image-edit-plus": "QwenImagePipeline", "z-image": "ZImagePipeline", "krea2": "Krea2Pipeline",
}  # fmt: skip
#: Families whose backbones have one shape, so that LoRAs of one fit the others.
_KIN = {"flux-fill": "flux", "flux-kontext": "flux", "flux2-klein": "flux2", "qwen-image-edit": "qwen-image",
        "qwen-image-edit-plus": "qwen-image"}  # fmt: skip
_CHUNK = 8 << 20


class Worn:
    """The LoRAs that a model in memory has taken on."""

    def __init__(self, family: str, components: Mapping[str, Any]) -> None:
        """Raises ModelError if the family takes none."""
        name = _PIPELINES.get(family)
        if name is None:
            raise ModelError("{title} takes no LoRA files: take them out of the run.", title=row_of(family).title)
        kind = getattr(diffusers, name)
        known = inspect.signature(kind.__init__).parameters
        parts = {key: part for key, part in components.items() if key in known}
        lacking = {key: None for key in ("safety_checker", "feature_extractor", "image_encoder") if key in known}
        extra = {"requires_safety_checker": False} if "requires_safety_checker" in known else {}
        self._family = family
        self._components = components
        self._merged = Merged()
        self._pipe = kind(**{**lacking, **parts}, **extra)
        self._tensors: dict[int, Mapping[str, Any]] = {}
        self._worn: tuple[tuple[str, int, float], ...] = ()
        self.digests: tuple[str, ...] = ()

    def change(
        self, loras: Sequence[tuple[Asset, float]], gate: Callable[[], None], report: Callable[[str, float], None]
    ) -> bool:
        """Takes off what is worn and takes these on. False if they are worn already.

        Raises:
            ModelError: one cannot be read, belongs to another family, or changes nothing in this model.
        """
        wanted = tuple((asset.path, Path(asset.path).stat().st_mtime_ns, weight) for asset, weight in loras)
        if wanted == self._worn:
            return False
        if self._worn:
            self._take_off()
        self._worn, self.digests = (), ()
        self._tensors.clear()
        digests = []
        try:
            for number, (asset, _) in enumerate(loras):
                gate()
                report(said("Adding {name}", name=asset.name), number / len(loras))
                digests.append(file_digest(Path(asset.path), gate))
                self._take(asset, number, loras[number][1])
            self._set_weights([weight for _, weight in loras])
        except BaseException:
            # Nothing half worn, whatever ended it.
            self._take_off()
            raise
        self._worn, self.digests = wanted, tuple(digests)
        return True

    def weigh(self, weights: Sequence[float]) -> bool:
        """Gives those that are worn, in their order, other weights. False if they have these already."""
        before = [weight for _, _, weight in self._worn]
        if list(weights) == before:
            return False
        self._worn = tuple((path, made, weight) for (path, made, _), weight in zip(self._worn, weights, strict=True))
        self._set_weights(weights)
        if any(weights[number] != before[number] for number in self._tensors):
            # Taken off and added again, so that the numbers are those of a run that begins with these weights.
            self._merged.undo()
            for number, tensors in self._tensors.items():
                self._merged.add(self._components, tensors, weights[number])
        return True

    def _set_weights(self, weights: Sequence[float]) -> None:
        taken = self._pipe.get_list_adapters()
        names = sorted({name for part in taken.values() for name in part}, key=lambda name: int(name[4:]))
        if names:
            self._pipe.set_adapters(names, [weights[int(name[4:])] for name in names])

    def _take_off(self) -> None:
        self._pipe.unload_lora_weights()
        self._merged.undo()

    def _take(self, asset: Asset, number: int, weight: float) -> None:
        name = f"lora{number}"
        family = _KIN.get(self._family, self._family)
        if asset.family and asset.family != family:
            raise ModelError(
                "{name} is a LoRA for {family}, and the model is {model}: choose one that fits.",
                name=asset.name,
                family=row_of(asset.family).title,
                model=row_of(self._family).title,
            )
        tensors = load_file(asset.path)
        if is_lycoris(tensors):
            if not self._merged.add(self._components, tensors, weight):
                raise ModelError(
                    "{path} changes nothing in this model: choose a LoRA that was made for it.", path=asset.path
                )
            self._tensors[number] = tensors
            return
        try:
            self._pipe.load_lora_weights(tensors, adapter_name=name)
        except Exception as error:
            raise ModelError(
                "{path} does not fit this model, or is of a kind that cannot be read.", path=asset.path
            ) from error
        if not any(name in names for names in self._pipe.get_list_adapters().values()):
            raise ModelError(
                "{path} changes nothing in this model: choose a LoRA that was made for it.", path=asset.path
            )


def file_digest(path: Path, gate: Callable[[], None]) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            gate()
    return digest.hexdigest()

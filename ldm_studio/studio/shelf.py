"""What of the user's files fits the model in use, and taking them up."""

from __future__ import annotations

from collections.abc import Sequence

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.recipe import Lora
from ldm_studio.core.wording import said
from ldm_studio.studio.guides import add_guide, guides_for
from ldm_studio.studio.parameters import MAX_GUIDANCE, MAX_STEPS, MIN_SIDE
from ldm_studio.studio.studio import Studio

#: Families whose LoRAs fit one another.
_KIN = {
    "flux-fill": "flux", "flux-kontext": "flux", "flux2-klein": "flux2", "qwen-image-edit": "qwen-image",
    "qwen-image-edit-plus": "qwen-image",
}  # fmt: skip


def fits(asset: Asset, model: ModelInfo) -> bool:
    """Whether a file can be used with a model, as far as its header tells."""
    family = _KIN.get(model.family, model.family)
    return not asset.problem and asset.family in ("", family, model.family)


def loras_for(assets: Sequence[Asset], model: ModelInfo) -> list[Asset]:
    """The LoRA files that fit a model."""
    return [asset for asset in assets if asset.kind == "lora" and fits(asset, model)]


def choose_model(studio: Studio, info: ModelInfo) -> None:
    """Takes another model, with the steps, guidance and sampler that it was made for, and no LoRA that does not fit."""
    parameters = studio.parameters
    parameters.set("model", info.id)
    parameters.set("guidance", min(MAX_GUIDANCE, max(0.0, info.default_guidance)))
    parameters.set("steps", min(MAX_STEPS, max(1, info.default_steps)))
    chosen = studio.settings.values.model_samplers.get(info.id, "")
    parameters.set("sampler", chosen if info.samplers is None or chosen in info.samplers else "")
    names = {asset.name for asset in loras_for(studio.assets, info)}
    parameters.set("loras", tuple(lora for lora in parameters.values.loras if lora.name in names))
    guiding = {(asset.kind, asset.name) for asset in guides_for(studio.assets, info)}
    parameters.set("guides", tuple(each for each in parameters.values.guides if (each.kind, each.name) in guiding))
    for side in ("width", "height"):
        value = parameters.get(side)
        if value % info.multiple:
            parameters.set(side, max(info.multiple, MIN_SIDE, round(value / info.multiple) * info.multiple))


def add_lora(studio: Studio, asset: Asset, weight: float = 1.0) -> None:
    """Adds a LoRA to the next run; one that is there already stays as it is."""
    present = studio.parameters.values.loras
    if all(lora.name != asset.name for lora in present):
        studio.parameters.set("loras", (*present, Lora(name=asset.name, weight=weight)))


def set_lora(studio: Studio, name: str, weight: float | None) -> None:
    """Gives a LoRA of the next run another weight; None takes it out."""
    present = studio.parameters.values.loras
    changed = [
        lora.model_copy(update={"weight": weight}) if lora.name == name else lora
        for lora in present
        if lora.name != name or weight is not None
    ]
    studio.parameters.set("loras", tuple(changed))


def use(studio: Studio, asset: Asset) -> str | None:
    """Takes a file up for the next run: a model, a LoRA, or a VAE in place of the model's own; or to find
    objects with.

    Returns:
        One sentence on what was done; None where the file is of no use in a run.
    """
    model = studio.runner.model if studio.models else None
    if asset.kind in ("model", "backbone"):
        info = next((info for info in studio.models if info.path == asset.path), None)
        if info is None:
            return None
        choose_model(studio, info)
        return said("{name} paints the next run.", name=info.name)
    if asset.kind == "segmenter" and not asset.problem:
        studio.settings.set("segmenter", asset.path)
        studio.tool.set("finder", "model")
        studio.tool.set("tool", "cut_out")
        return said("{name} finds what you click or box in.", name=asset.name)
    if model is None or not fits(asset, model):
        return None
    if asset.kind == "lora":
        add_lora(studio, asset)
        return said("{name} is added to the next run.", name=asset.name)
    if asset.kind in model.takes:
        add_guide(studio, asset)
        return said("{name} guides the next run.", name=asset.name)
    if asset.kind == "vae":
        vaes = studio.settings.values.model_vaes
        studio.settings.set("model_vaes", {**vaes, model.id: asset.path})
        return said("{model} uses the VAE {name} from the next run on.", model=model.name, name=asset.name)
    return None

"""The models on disk, listed from small files and headers alone. No torch: this runs before the window is up."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.samplers import sampler_id
from ldm_studio.core.wording import said
from ldm_studio.diffusion.catalog import PICKLES, called, inspect, walk
from ldm_studio.diffusion.families.table import FAMILIES, Row, family_by_pipeline
from ldm_studio.diffusion.headers import read_header
from ldm_studio.diffusion.own_defaults import few_steps, own_sampler

#: The name of the upscaler that comes with the application.
BUNDLED_UPSCALER = "sticker-sharp-x2"

#: Largest configuration file that is read.
MAX_JSON = 4_000_000

_BACKBONES = ("unet", "transformer")
_DECODERS = ("vae", "vqvae")
_WEIGHED = ("text_encoder", "text_encoder_2", "text_encoder_3", "bert", *_BACKBONES, *_DECODERS)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a model's folder.

    Raises:
        ModelError: it is missing, too large, or no JSON object.
    """
    try:
        if path.stat().st_size > MAX_JSON:
            raise ModelError("{path} is too large for a configuration file: get the model again.", path=path)
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError(
            "{path} is missing: get the model again, as a folder in diffusers' layout.", path=path
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError("{path} cannot be read: get the model again.", path=path) from error
    if not isinstance(value, dict):
        raise ModelError("{path} is not what a model's configuration looks like: get the model again.", path=path)
    return value


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of one component, variants ("fp16") only where there is nothing else.

    Raises:
        ModelError: there are none; says so if that is because the weights are pickles.
    """
    files = sorted(folder.glob("*.safetensors")) if folder.is_dir() else []
    shards = [file for file in files if "-of-" in file.name]
    whole = [file for file in files if file not in shards]
    names = ("diffusion_pytorch_model.safetensors", "model.safetensors")
    plain = [file for file in whole if file.name in names]
    if plain:
        return plain[:1]
    if shards:
        return _one_variant(shards)
    variant = [file for file in whole if file.name.split(".")[0] in ("diffusion_pytorch_model", "model")]
    if variant:
        return variant[:1]
    if folder.is_dir() and any(file.suffix in (".bin", ".ckpt", ".pt", ".pth") for file in folder.iterdir()):
        raise ModelError(
            "The weights in {folder} are pickles, which can run any program when they are opened: "
            "get this model as safetensors, or convert it.",
            folder=folder,
        )
    raise ModelError("There are no weights in {folder}: get the model again, as safetensors.", folder=folder)


def _one_variant(shards: list[Path]) -> list[Path]:
    """The shards that belong together, those without a variant first."""
    groups: dict[str, list[Path]] = {}
    for file in shards:
        groups.setdefault(file.name.partition(".")[2], []).append(file)
    key = min(groups, key=lambda name: name.count("."))
    group = groups[key]
    count = int(group[0].name.split("-of-")[1].split(".")[0])
    if len(group) != count:
        raise ModelError(
            "{parent} has {group} of {count} parts of its weights: get the model again.",
            parent=group[0].parent,
            group=len(group),
            count=count,
        )
    return group


def part_folder(folder: Path, part: str) -> Path:
    """Where a part of a model's folder lies.

    Under "parts", `ldm_studio.json` may name another model's part by its path from the folder: two backbones in one
    latent space share their autoencoder so.
    """
    extra = folder / "ldm_studio.json"
    if (folder / part).is_dir() or not extra.is_file():
        return folder / part
    shared = read_json(extra).get("parts")
    other = shared.get(part) if isinstance(shared, dict) else None
    return folder / str(other) if other else folder / part


def scan(folders: Sequence[Path], problems: list[str] | None = None, index: Path | None = None) -> list[ModelInfo]:
    """Lists the models in folders and all folders in them: whole folders in diffusers' layout, and single files.

    Args:
        folders: where to look; one that is missing is passed over.
        problems: gets a sentence for each model that cannot be used, if given.
        index: see `catalog.walk`.

    Returns:
        Models by name; of two with the same id the first folder's has it, and the other's id is its path.
    """
    found, assets = _folders_and_assets(folders, problems, index)
    if problems is not None:
        problems.extend(asset.problem for asset in assets if asset.problem)
    return _unique([*found, *_single_files(assets, found, problems)])


def survey(folders: Sequence[Path], index: Path | None = None) -> tuple[list[ModelInfo], list[Asset]]:
    """The models, and every other file that goes with them; folders are listed as assets too."""
    problems: list[str] = []
    found, assets = _folders_and_assets(folders, problems, index)
    models = _unique([*found, *_single_files(assets, found, None)])
    whole = [
        Asset("model", info.name, info.path, info.bytes, info.family, title=info.name, description=info.description)
        for info in models
        if Path(info.path).is_dir()
    ]
    broken = [Asset("other", "", "", 0, problem=problem) for problem in problems]
    return models, [*whole, *assets, *broken]


def _folders_and_assets(
    folders: Sequence[Path], problems: list[str] | None, index: Path | None
) -> tuple[list[ModelInfo], list[Asset]]:
    places, assets = walk(folders, index)
    found = []
    for place in places:
        try:
            found.append(describe(place))
        except ModelError as error:
            if problems is not None:
                problems.append(str(error))
    return found, assets


def _single_files(
    assets: Sequence[Asset], folders: Sequence[ModelInfo], problems: list[str] | None
) -> Iterator[ModelInfo]:
    for asset in assets:
        if asset.problem or asset.kind not in ("model", "backbone"):
            continue
        base = next((info.path for info in folders if info.family == asset.family), "")
        if asset.kind == "backbone" and not base:
            if problems is not None:
                problems.append(
                    said(
                        "{path} is the backbone of {title} alone: put a folder with a whole model of that family "
                        "beside it for the text encoders and the VAE.",
                        path=asset.path,
                        title=FAMILIES[asset.family].title,
                    )
                )
            continue
        yield _info_of(asset, base if asset.kind == "backbone" else "")


def _info_of(asset: Asset, base: str) -> ModelInfo:
    row = FAMILIES[asset.family]
    return ModelInfo(
        id=asset.name,
        name=asset.title or asset.name,
        path=asset.path,
        family=asset.family,
        native_size=row.native,
        tasks=("text", "inpaint", "image") if asset.channels == 9 else row.tasks,
        bytes=asset.bytes,
        default_guidance=row.guidance,
        default_steps=row.steps,
        description=asset.description,
        samplers=row.samplers,
        multiple=row.multiple,
        prompt=row.prompt,
        hears_negative=row.negative,
        takes=row.takes,
        base=base,
    )


def _unique(infos: Sequence[ModelInfo]) -> list[ModelInfo]:
    found: dict[str, ModelInfo] = {}
    for info in infos:
        if any(info.path == other.path for other in found.values()):
            continue
        key = info.id if info.id not in found else info.path
        found[key] = info if key == info.id else _with_id(info, key)
    return sorted(found.values(), key=lambda info: info.name.lower())


def _with_id(info: ModelInfo, identity: str) -> ModelInfo:
    return ModelInfo(**{**vars(info), "id": identity})


def describe(folder: Path) -> ModelInfo:
    """What a model's folder holds.

    Raises:
        ModelError: it cannot be run, in a sentence that says why and what to do.
    """
    index = read_json(folder / "model_index.json")
    family = family_by_pipeline(str(index.get("_class_name", "")))
    if family is None:
        raise ModelError(
            "{name} is a {kind}, which cannot be run here: choose one of {names}.",
            name=folder.name,
            kind=index.get("_class_name", "model of an unknown kind"),
            names=", ".join(dict.fromkeys(row.title for row in FAMILIES.values())),
        )
    parts = [part for part in FAMILIES[family].parts if _present(index, part)]
    backbone, vae = (next((name for name in names if name in parts), names[0]) for names in (_BACKBONES, _DECODERS))
    configs = read_json(folder / backbone / "config.json"), read_json(part_folder(folder, vae) / "config.json")
    try:
        family, tasks = _variant(folder, family, index, configs[0])
        files = [file for part in parts if part in _WEIGHED for file in weight_files(part_folder(folder, part))]
        for file in files:
            read_header(file)
        size = sum(file.stat().st_size for file in files)
        extra = read_json(folder / "ldm_studio.json") if (folder / "ldm_studio.json").is_file() else {}
        return _info(folder, family, tasks, _native_size(FAMILIES[family], *configs), size, extra, _classes(index))
    except (TypeError, ValueError, KeyError, OSError, InputError) as error:
        raise ModelError(
            "The configuration of {name} makes no sense: get the model again.", name=folder.name
        ) from error


def _present(index: dict[str, Any], part: str) -> bool:
    entry = index.get(part)
    return isinstance(entry, list) and len(entry) == 2 and entry[1] is not None


def _variant(folder: Path, family: str, index: dict[str, Any], config: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The family and its tasks, where the pipeline's name alone does not tell."""
    tasks = FAMILIES[family].tasks
    if family == "ldm" and index["vqvae"][1] == "VQModel":
        return family, ("text",)
    if family not in ("sd1", "sd2", "sdxl"):
        return family, tasks
    channels = int(config.get("in_channels", 4))
    if channels not in (4, 9):
        raise ModelError(
            "The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.",
            name=folder.name,
            channels=channels,
        )
    if _present(index, "text_encoder_2") or config.get("addition_embed_type") == "text_time":
        family = "sdxl"
    else:
        family = "sd2" if config.get("cross_attention_dim") == 1024 else "sd1"
    return family, ("text", "inpaint", "image") if channels == 9 else tasks


def _native_size(row: Row, backbone: dict[str, Any], vae: dict[str, Any]) -> int:
    size = backbone.get("sample_size") or (64 if "unet" in row.parts else 0)
    if not size:
        return row.native
    side = max(size) if isinstance(size, list) else int(size)
    return int(side * 2 ** (len(vae.get("block_out_channels", [0] * 4)) - 1))


def _info(
    folder: Path,
    family: str,
    tasks: tuple[str, ...],
    native: int,
    size: int,
    extra: dict[str, Any],
    words: tuple[str, ...],
) -> ModelInfo:
    sampler = sampler_id(str(extra.get("default_sampler", ""))) or own_sampler(
        read_json(folder / "scheduler" / "scheduler_config.json")
    )
    tokenizer = folder / "tokenizer" / "tokenizer_config.json"
    length = read_json(tokenizer).get("model_max_length", 77) if tokenizer.is_file() else 77
    row = FAMILIES[family]
    return ModelInfo(
        id=str(extra.get("id", called(folder))),
        name=str(extra.get("name", called(folder))),
        path=os.fspath(folder),
        family=family,
        native_size=int(extra.get("native_size", native)),
        tasks=tasks,
        bytes=size,
        default_guidance=float(extra.get("default_guidance", row.guidance)),
        default_steps=int(extra.get("default_steps", row.steps)),
        default_sampler=sampler,
        max_tokens=min(int(length), 10_000),
        description=str(extra.get("description", "")),
        words=tuple(str(word) for word in extra.get("words", words)),
        samplers=row.samplers,
        multiple=row.multiple,
        prompt=row.prompt,
        hears_negative=row.negative,
        takes=row.takes,
        few_steps=few_steps(folder, extra),
    )


def _classes(index: dict[str, Any]) -> tuple[str, ...]:
    """The first name of each class, for models that make pictures of classes."""
    labels = index.get("id2label")
    return tuple(str(label).split(",")[0].strip() for label in labels.values()) if isinstance(labels, dict) else ()


def find(model: str, infos: Sequence[ModelInfo]) -> ModelInfo:
    """The model of an id, or of a folder's path.

    Raises:
        ModelError: there is none, or the path holds no model that can be run.
    """
    for info in infos:
        if model in (info.id, info.path) or (model and Path(model) == Path(info.path)):
            return info
    path = Path(model) if model else None
    if path is not None and path.is_dir():
        return describe(path)
    if path is not None and path.suffix in (".safetensors", ".gguf", *PICKLES) and path.is_file():
        asset = inspect(path, path.stat().st_size)
        if asset.problem:
            raise ModelError(asset.problem)
        made = next(iter(_single_files([asset], infos, None)), None)
        if made is None:
            raise ModelError("{path} holds no whole model but {kind}: choose another file.", path=path, kind=asset.kind)
        return made
    if not infos:
        raise ModelError("There is no model yet: add a folder with a Stable Diffusion model in diffusers' layout.")
    wanted = repr(model) if model else said("without a name")
    raise ModelError(
        "There is no model {wanted} here: choose one of {names}.",
        wanted=wanted,
        names=", ".join(info.id for info in infos),
    )


#: The kinds of files that a recipe names, as they are told to the user.
_TITLES = {"lora": "LoRA", "controlnet": "ControlNet", "ip-adapter": "IP-Adapter", "upscaler": said("upscaler")}


def find_file(name: str, kind: str, assets: Sequence[Asset]) -> Asset:
    """The file of a kind ("lora", "controlnet", "ip-adapter", "upscaler") by its name, its path, or that of its folder.

    Raises:
        ModelError: there is none, or the file is none.
    """
    title = _TITLES[kind]
    hits = [asset for asset in assets if name in (asset.path, asset.name)]
    found = next((asset for asset in hits if asset.kind == kind), hits[0] if hits else None)
    path = Path(name)
    if found is None and path.is_dir():
        path = weight_files(path)[0]
    if found is None and path.is_file():
        found = inspect(path, path.stat().st_size)
    if found is None:
        raise ModelError(
            "There is no {title} {name!r} here: put its file into one of the models' folders.", title=title, name=name
        )
    if found.problem:
        raise ModelError(found.problem)
    if found.kind != kind:
        raise ModelError(
            "{path} is no {title} but {kind}: choose another file.",
            path=found.path, title=title, kind=_TITLES.get(found.kind, found.kind),
        )  # fmt: skip
    return found

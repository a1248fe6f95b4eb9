"""Parts of models out of single files: a whole Stable Diffusion, a backbone alone, a VAE."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import diffusers  # type: ignore[import-untyped, unused-ignore]
import torch
from accelerate import init_empty_weights  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core.errors import ModelError
from ldm_studio.core.wording import said
from ldm_studio.diffusion import single_file
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.headers import Content, Header, identify, read_header
from ldm_studio.diffusion.weights import Progress, empty, fill, place

_TITLES = {"UNet2DConditionModel": "U-Net", "AutoencoderKL": "VAE", "CLIPTextModel": said("text encoder"),
           "CLIPTextModelWithProjection": said("second text encoder")}  # fmt: skip


def whole_from_file(
    path: Path, header: Header, content: Content, dtype: torch.dtype, device: str, progress: Progress
) -> Any:
    """All parts of a Stable Diffusion of one file.

    Raises:
        ModelError: a part is missing, or they do not fit together.
    """

    def bare(kind: Any, config: Any) -> Any:
        progress.title = said("Loading the {part}", part=_TITLES.get(kind.__name__, said("model")))
        progress.gate()
        with init_empty_weights(include_buffers=False):
            return kind.from_config(config) if isinstance(config, dict) else kind(config)

    def placed(model: Any, tensors: dict[str, torch.Tensor]) -> Any:
        return place(model, tensors, path, dtype, device, progress.gate)

    try:
        parts = single_file.components(single_file.Source(path, progress), content.family, header, bare, placed)
    except (LookupError, ValueError, TypeError) as error:
        raise ModelError(
            "{path} is made otherwise than models of its kind are: it cannot be run here.", path=path
        ) from error
    if not single_file.fits(parts):
        raise ModelError("The text encoders in {path} do not fit its U-Net: get the file again.", path=path)
    return parts


def vae_from_file(path: Path, family: str, own: Any, dtype: torch.dtype, device: str, progress: Progress) -> Any:
    """A VAE of a file in place of a model's own.

    Raises:
        ModelError: the file holds none, or one with other latents.
    """
    header = read_header(path)
    content = identify(header)
    if content.kind != "vae" or content.channels != int(own.config.latent_channels):
        raise ModelError(
            "{path} holds no VAE for models of {title}: choose another VAE.", path=path, title=row_of(family).title
        )
    start = next(s for s in ("", "first_stage_model.", "vae.") if s + "decoder.conv_in.weight" in header.tensors)
    if "encoder.down_blocks.0.resnets.0.conv1.weight" in header.tensors:
        model = empty("diffusers", "AutoencoderKL", own.config)
        fill(model, [path], dtype, device, progress)
        return model.eval().requires_grad_(False)
    config = single_file.vae_config(header, start, family)
    config |= {name: own.config[name] for name in ("scaling_factor", "shift_factor") if name in own.config}
    tensors = single_file.vae_tensors(single_file.Source(path, progress), start, config)
    return place(empty("diffusers", "AutoencoderKL", config), tensors, path, dtype, device, progress.gate)


def backbone_from_file(
    path: Path, header: Header, folder: Path, content: Content, dtype: torch.dtype, device: str, progress: Progress
) -> Any:
    """A transformer or U-Net of a file of its own; its configuration is that of a whole model's folder.

    Raises:
        ModelError: the file does not fit that configuration.
    """
    try:
        if content.family in ("sd1", "sd2", "sdxl"):
            config = single_file.unet_config(header, content.family)
            model = empty("diffusers", "UNet2DConditionModel", config)
            tensors = single_file.unet_tensors(single_file.Source(path, progress), config)
            return place(model, tensors, path, dtype, device, progress.gate)
        kind = getattr(diffusers, row_of(content.family).parts["transformer"][0])
        more: dict[str, Any] = {}
        if path.suffix == ".gguf":
            more["quantization_config"] = diffusers.GGUFQuantizationConfig(compute_dtype=dtype)
        model = kind.from_single_file(
            str(path),
            config=str(folder.parent),
            subfolder=folder.name,
            local_files_only=True,
            torch_dtype=dtype,
            **more,
        )
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(
            "{path} does not fit the model in {parent}: choose a file and a folder of one model.",
            path=path,
            parent=folder.parent,
        ) from error
    return model.to(device).eval().requires_grad_(False)

"""Parts of models out of single files: a whole Stable Diffusion, a backbone alone, a VAE."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers  # type: ignore[import-untyped, unused-ignore]
import torch
from accelerate import init_empty_weights  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion import single_file
from ldm_studio.diffusion.families.table import row_of
from ldm_studio.diffusion.headers import Content, Header, identify, read_header
from ldm_studio.diffusion.weights import Progress, empty, fill, place

Gate = Callable[[], None]


def whole_from_file(path: Path, header: Header, content: Content, dtype: torch.dtype, device: str, gate: Gate) -> Any:
    """All parts of a Stable Diffusion of one file.

    Raises:
        ModelError: a part is missing, or they do not fit together.
    """

    def bare(kind: Any, config: Any) -> Any:
        gate()
        with init_empty_weights(include_buffers=False):
            return kind.from_config(config) if isinstance(config, dict) else kind(config)

    def placed(model: Any, tensors: dict[str, torch.Tensor]) -> Any:
        gate()
        return place(model, tensors, path, dtype, device)

    try:
        parts = single_file.components(path, content.family, header, bare, placed)
    except (LookupError, ValueError, TypeError) as error:
        raise ModelError(f"{path} is made otherwise than models of its kind are: it cannot be run here.") from error
    if not single_file.fits(parts):
        raise ModelError(f"The text encoders in {path} do not fit its U-Net: get the file again.")
    return parts


def vae_from_file(path: Path, family: str, own: Any, dtype: torch.dtype, device: str) -> Any:
    """A VAE of a file in place of a model's own.

    Raises:
        ModelError: the file holds none, or one with other latents.
    """
    header = read_header(path)
    content = identify(header)
    if content.kind != "vae" or content.channels != int(own.config.latent_channels):
        raise ModelError(f"{path} holds no VAE for models of {row_of(family).title}: choose another VAE.")
    start = next(s for s in ("", "first_stage_model.", "vae.") if s + "decoder.conv_in.weight" in header.tensors)
    if "encoder.down_blocks.0.resnets.0.conv1.weight" in header.tensors:
        model = empty("diffusers", "AutoencoderKL", own.config)
        fill(model, [path], dtype, device, Progress(lambda: None, lambda *_: None, 0))
        return model.eval().requires_grad_(False)
    config = single_file.vae_config(header, start, family)
    config |= {name: own.config[name] for name in ("scaling_factor", "shift_factor") if name in own.config}
    tensors = single_file.vae_tensors(path, start, config)
    return place(empty("diffusers", "AutoencoderKL", config), tensors, path, dtype, device)


def backbone_from_file(
    path: Path, header: Header, folder: Path, content: Content, dtype: torch.dtype, device: str
) -> Any:
    """A transformer or U-Net of a file of its own; its configuration is that of a whole model's folder.

    Raises:
        ModelError: the file does not fit that configuration.
    """
    try:
        if content.family in ("sd1", "sd2", "sdxl"):
            config = single_file.unet_config(header, content.family)
            model = empty("diffusers", "UNet2DConditionModel", config)
            return place(model, single_file.unet_tensors(path, config), path, dtype, device)
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
            f"{path} does not fit the model in {folder.parent}: choose a file and a folder of one model."
        ) from error
    return model.to(device).eval().requires_grad_(False)

"""Packs what was trained into small files, to be taken from one machine to the next, and unpacks them.

    python packaging/default_model/carry.py pack resources/models/sticker-mini PARTS
    python packaging/default_model/carry.py unpack PARTS WORK

Autoencoder and text encoder in fp16, the U-Net in 8 bits with a scale for each output channel: enough to go on training from
(`train_unet.py --start-from WORK/unet-begun`), in files of at most 15 MiB.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors.torch import load, load_file, save
from transformers import CLIPTextModel

#: Each part's folder in WORK, its file there, and whether it is kept in 8 bits.
PARTS = {
    "vae": ("vae/diffusion_pytorch_model.safetensors", False),
    "text_encoder": ("text_encoder/model.safetensors", False),
    "unet": ("unet/diffusion_pytorch_model.safetensors", True),
}
LIMIT = 15 << 20
_SCALE = "#scale"


def narrowed(weights: dict[str, torch.Tensor], eight_bit: bool) -> dict[str, torch.Tensor]:
    """fp16; with `eight_bit`, matrices and kernels as int8 and their scales (one for each output channel) as fp32."""
    result = {}
    for name, value in weights.items():
        if not eight_bit or value.dim() < 2:
            result[name] = value.half().contiguous()
            continue
        scale = value.flatten(1).abs().amax(1).clamp_min(1e-12) / 127
        result[name] = (value / scale.view(-1, *[1] * (value.dim() - 1))).round().to(torch.int8).contiguous()
        result[name + _SCALE] = scale.float()
    return result


def widened(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """fp32 again."""
    result = {}
    for name, value in weights.items():
        if name.endswith(_SCALE):
            continue
        scale = weights.get(name + _SCALE)
        result[name] = value.float() if scale is None else value.float() * scale.view(-1, *[1] * (value.dim() - 1))
    return result


def pack(work: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for part, (file, eight_bit) in PARTS.items():
        data = save(narrowed(load_file(work / file), eight_bit))
        for number, at in enumerate(range(0, len(data), LIMIT)):
            (folder / f"{part}.{number}.part").write_bytes(data[at : at + LIMIT])
        shutil.copy((work / file).with_name("config.json"), folder / f"{part}.json")
    shutil.copytree(work / "tokenizer", folder / "tokenizer", dirs_exist_ok=True)


def unpack(folder: Path, work: Path) -> None:
    networks = {"vae": AutoencoderKL, "text_encoder": CLIPTextModel, "unet": UNet2DConditionModel}
    for part, network in networks.items():
        data = b"".join(file.read_bytes() for file in sorted(folder.glob(f"{part}.*.part")))
        target = work / ("unet-begun" if part == "unet" else part)
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / f"{part}.json", target / "config.json")
        if part == "text_encoder":
            model = network(network.config_class.from_pretrained(target))
        else:
            model = network.from_config(network.load_config(target))
        model.load_state_dict(widened(load(data)))
        model.save_pretrained(target)
    shutil.copytree(folder / "tokenizer", work / "tokenizer", dirs_exist_ok=True)
    for stage in ("autoencoder", "text"):
        (work / f"{stage}.done").touch()  # For stretch.sh.


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pack", "unpack"))
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    args = parser.parse_args()
    (pack if args.what == "pack" else unpack)(args.source, args.target)


if __name__ == "__main__":
    main()

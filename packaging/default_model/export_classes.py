"""Writes the class-conditional transformer as a model folder in diffusers' layout, beside the model whose autoencoder it uses.

    python packaging/default_model/export_classes.py WORK resources/models/sticker-mini-classes --shares ../sticker-mini/vae

Vanilla diffusers loads it with that autoencoder: `DiTPipeline.from_pretrained(FOLDER, vae=AutoencoderKL.from_pretrained(...))`.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL, DiTPipeline, DiTTransformer2DModel, DPMSolverMultistepScheduler
from export import without_origin
from pictures import HERE, read_words
from train_unet import SCHEDULE


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shares", required=True, help="the autoencoder's folder, from the folder that is written")
    parser.add_argument("--guidance", type=float, default=3.0)
    args = parser.parse_args()
    words = read_words(HERE / "words.txt")
    labels = (args.work / "classes.txt").read_text("utf-8").splitlines()
    names = {number: ", ".join(words[label].names) for number, label in enumerate(labels)}
    net = DiTTransformer2DModel.from_pretrained(args.work / "classes")
    with torch.no_grad():
        for block in net.transformer_blocks:
            # Labels that are never asked for: zeros pack well.
            block.norm1.emb.class_embedder.embedding_table.weight[len(labels) : -1] = 0
    if args.folder.exists():
        shutil.rmtree(args.folder)
    args.folder.mkdir(parents=True)
    pipe = DiTPipeline(
        transformer=net.half(),
        vae=AutoencoderKL.from_pretrained(args.folder / args.shares),
        scheduler=DPMSolverMultistepScheduler(**SCHEDULE, timestep_spacing="trailing"),
    )
    pipe.save_pretrained(args.folder, safe_serialization=True)
    index = args.folder / "model_index.json"
    # As in the folders of the published DiTs: diffusers reads it from there, and does not write it.
    index.write_text(json.dumps({**json.loads(index.read_text("utf-8")), "id2label": names}, indent=2) + "\n", "utf-8")
    shutil.rmtree(args.folder / "vae")
    without_origin(args.folder / "transformer" / "config.json")
    size = net.config.sample_size * 8
    studio = {
        "name": "Sticker Mini Classes",
        "description": f"Small bundled transformer: {len(labels)} things at {size} px, chosen and blended instead of asked for.",
        "default_steps": 20,
        "default_guidance": args.guidance,
        "parts": {"vae": args.shares},
    }
    (args.folder / "ldm_studio.json").write_text(json.dumps(studio, indent=1) + "\n", "utf-8")
    weights = sum(f.stat().st_size for f in args.folder.rglob("*.safetensors"))
    card = (HERE / "card_classes.md").read_text("utf-8")
    facts = {
        "millions": sum(p.numel() for p in net.parameters()) / 1e6,
        "layers": net.config.num_layers,
        "width": net.config.num_attention_heads * net.config.attention_head_dim,
        "patch": net.config.patch_size,
        "size": size,
        "count": len(labels),
        "megabytes": weights / 1e6,
        "things": ", ".join(name.split(",")[0] for name in names.values()),
    }
    (args.folder / "README.md").write_text(card.format(**facts), "utf-8")
    for file in args.folder.rglob("*"):
        file.chmod(0o755 if file.is_dir() else 0o644)
    print(f"{args.folder}: {weights / 1e6:.1f} MB of weights")


if __name__ == "__main__":
    main()

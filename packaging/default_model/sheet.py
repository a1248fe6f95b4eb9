"""Draws a contact sheet with the exported model through vanilla diffusers, to be looked at.

python packaging/default_model/sheet.py resources/models/sticker-mini sheet.png
"""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

import torch
from diffusers import StableDiffusionInpaintPipeline
from PIL import Image, ImageDraw

#: All things that the model was taught (`words.txt`); then other colours, grounds and words for them, and at last what
#: newcomers type and it was not taught.
PROMPTS = (
    "an apple", "a green apple", "a snowy mountain", "a smiling face", "a crying face", "a tree", "a fir tree",
    "a palm tree", "a house", "a castle", "a cat", "a dog", "a rabbit", "a fox", "a bear", "a panda", "a lion",
    "a tiger", "a pig", "a frog", "a penguin", "a bird", "an owl", "an elephant", "a turtle", "a dragon",
    "a dinosaur", "a whale", "an octopus", "a tropical fish", "a snail", "a butterfly", "a bee", "a car",
    "a steam train", "a bicycle", "a plane", "a rocket", "a sailboat", "a heart", "a star", "a sun", "a moon",
    "a planet", "a cloud", "a snowman", "a rainbow", "an umbrella", "a fire", "a sunflower", "a rose", "a flower",
    "a cactus", "a mushroom", "a pizza", "a hamburger", "a doughnut", "a birthday cake", "an ice cream",
    "a strawberry", "a banana", "a grapes", "a watermelon", "a cup of coffee", "a balloon", "a gift", "a pumpkin",
    "a ghost", "an alien", "a robot", "a guitar", "a football", "a crown", "a diamond", "sunset over the sea",
    "an island", "a blue car", "a green car", "a purple butterfly", "a blue balloon", "a pink heart", "a red dragon",
    "a blue house", "a green star", "a dog on light blue", "a heart, black background", "puppy", "bunny", "smiley",
    "spaceship", "ufo", "happy girl with glasses", "robot playing guitar", "pizza with a face", "castle on a hill",
    "three red apples on a table", "two cats", "a hound", "a vessel", "a blaze", "an orange cat", "a horse", "a bus",
    "a violin", "a beach", "a witch", "an armchair", "a phone",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--guidance", type=float, default=4.0)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=len(PROMPTS))
    parser.add_argument("--columns", type=int, default=12)
    args = parser.parse_args()
    pipe = StableDiffusionInpaintPipeline.from_pretrained(args.folder, torch_dtype=torch.float32, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    size = pipe.unet.config.sample_size * pipe.vae_scale_factor
    prompts = PROMPTS[: args.count]
    pictures: list[Image.Image] = []
    for at in range(0, len(prompts), 16):
        part = list(prompts[at : at + 16])
        generators = [torch.Generator().manual_seed(args.seed + at + i) for i in range(len(part))]
        # A full mask: nothing is given but the words.
        grey = [Image.new("RGB", (size, size), (128, 128, 128))] * len(part)
        white = [Image.new("L", (size, size), 255)] * len(part)
        pictures += pipe(
            part, image=grey, mask_image=white, num_inference_steps=args.steps, guidance_scale=args.guidance,
            height=size, width=size, generator=generators,
        ).images  # fmt: skip
    columns, label = args.columns, 26
    rows = -(-len(pictures) // columns)
    sheet = Image.new("RGB", (columns * (size + 8) + 8, rows * (size + label + 8) + 8), "#f4f4f6")
    draw = ImageDraw.Draw(sheet)
    for number, (picture, prompt) in enumerate(zip(pictures, prompts, strict=True)):
        x, y = 8 + number % columns * (size + 8), 8 + number // columns * (size + label + 8)
        sheet.paste(picture, (x, y))
        draw.text((x, y + size + 2), "\n".join(textwrap.wrap(prompt, 22)[:2]), fill="#222222")
    sheet.save(args.sheet)


if __name__ == "__main__":
    main()

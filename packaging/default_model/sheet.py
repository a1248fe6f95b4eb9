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

#: What newcomers type: things that the model was taught, in other words and colours too, and things that it was not.
PROMPTS = (
    "a red apple", "a snowy mountain", "a smiling face", "a tree", "a house", "a cat", "a dog", "a car", "a red heart",
    "a yellow star", "a sunflower", "a sun", "a cloud", "a pizza", "a rocket", "a fish", "a snowman", "a mushroom",
    "a strawberry", "a banana", "a rainbow", "an airplane", "a ghost", "a cactus", "a butterfly", "a penguin",
    "a cup of coffee", "a balloon", "a crying face", "a fir tree", "a guitar", "sunset over the sea", "a green apple",
    "a hamburger", "a rose", "a fox", "a panda", "a bird", "a train", "a castle", "the moon", "a pumpkin", "a key",
    "a robot", "a happy girl", "a dinosaur", "a unicorn", "an owl", "a frog", "a lion", "an elephant", "a birthday cake",
    "an ice cream", "a donut", "a bicycle", "a sailboat", "a crown", "a diamond", "a teddy bear", "an umbrella",
    "a beach", "a forest", "a desert island", "a city at night", "a volcano", "a calm lake", "a blue car", "a green car",
    "a purple butterfly", "a blue balloon", "a pink heart", "a green dragon", "a red dress", "an orange cat",
    "a blue house", "a yellow flower", "a dog on light blue", "a heart, black background", "puppy", "bunny", "ufo",
    "automobile", "ship", "a hound", "a kitten", "a vessel", "a blaze", "spectacles", "a monarch's crown", "a steed",
    "robot playing guitar", "pizza with a face", "castle on a hill", "happy girl with glasses",
    "three red apples on a table", "two cats", "a cat and a dog", "a bear eating honey", "an armchair", "a spoon",
    "a hat", "a violin", "a tiger", "a whale", "an astronaut", "santa claus", "a witch", "a wizard", "a pirate",
    "a bridge", "a tent", "a clock", "a phone", "a bee", "a spider", "a snake", "a horse", "a cow", "a pig", "a duck",
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

"""Draws the sample picture and its mask: `python packaging/make_sample.py resources/samples`.

Our own drawing, so that it may go wherever the application goes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT, OVER = 512, 384, 4


def gradient(top: tuple[int, int, int], bottom: tuple[int, int, int]) -> Image.Image:
    ramp = np.linspace(0, 1, HEIGHT * OVER)[:, None, None]
    colours = np.array(top) * (1 - ramp) + np.array(bottom) * ramp
    return Image.fromarray(np.broadcast_to(colours, (HEIGHT * OVER, WIDTH * OVER, 3)).astype(np.uint8))


def hill(draw: ImageDraw.ImageDraw, base: float, waves: list[tuple[float, float, float]], colour: str) -> None:
    """A silhouette of sines, from `base` (share of the height) down to the bottom."""
    x = np.arange(WIDTH * OVER + 1)
    y = np.full(x.shape, base * HEIGHT * OVER)
    for height, length, phase in waves:
        y += height * OVER * np.sin(2 * np.pi * x / (length * OVER) + phase)
    draw.polygon(
        [(0, HEIGHT * OVER), *zip(x.tolist(), y.tolist(), strict=True), (WIDTH * OVER, HEIGHT * OVER)], fill=colour
    )


def cloud(draw: ImageDraw.ImageDraw, x: int, y: int, size: int) -> None:
    for dx, dy, r in ((0, 0, 1.0), (0.9, 0.15, 0.75), (-0.9, 0.2, 0.7), (0.4, -0.5, 0.8)):
        radius = size * r * OVER
        cx, cy = (x + dx * size) * OVER, (y + dy * size) * OVER
        draw.ellipse((cx - radius, cy - radius * 0.75, cx + radius, cy + radius * 0.75), fill="#ffffff")


def tree(draw: ImageDraw.ImageDraw, x: int, y: int, size: int) -> None:
    draw.rectangle(
        [(x - size * 0.08) * OVER, (y - size * 0.3) * OVER, (x + size * 0.08) * OVER, y * OVER], fill="#7b5137"
    )
    for step, width in ((0.2, 0.42), (0.5, 0.34), (0.8, 0.25)):
        top, bottom = y - size * (step + 0.55), y - size * step
        draw.polygon(
            [
                (x * OVER, top * OVER),
                ((x - width * size) * OVER, bottom * OVER),
                ((x + width * size) * OVER, bottom * OVER),
            ],
            fill="#2f7d4f" if step != 0.5 else "#38905b",
        )


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    image = gradient((125, 190, 240), (226, 240, 250))
    draw = ImageDraw.Draw(image)
    draw.ellipse([390 * OVER, 34 * OVER, 446 * OVER, 90 * OVER], fill="#ffd86b")
    cloud(draw, 120, 70, 26)
    cloud(draw, 300, 44, 18)
    hill(draw, 0.52, [(26, 330, 0.4), (10, 140, 1.2)], "#9db8d9")
    hill(draw, 0.60, [(18, 260, 2.2), (6, 90, 0.3)], "#8cc48a")
    hill(draw, 0.70, [(10, 420, 4.0)], "#6fb565")
    for x, y, size in ((46, 300, 70), (92, 288, 52), (470, 292, 62), (430, 282, 44)):
        tree(draw, x, y, size)
    hill(draw, 0.80, [(7, 500, 1.0)], "#5aa352")
    image = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    image.save(folder / "meadow.png", optimize=True)
    mask = Image.new("L", (WIDTH * OVER, HEIGHT * OVER), 0)
    ImageDraw.Draw(mask).ellipse([168 * OVER, 30 * OVER, 288 * OVER, 150 * OVER], fill=255)
    mask = mask.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.5))
    mask.save(folder / "meadow-mask.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

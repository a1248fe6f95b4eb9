"""Drawings brought to the data set's form: square, trimmed to what is seen of them, with a margin."""

from __future__ import annotations

import io
import shutil
import subprocess

from PIL import Image

SIZE = 256
QUALITY = 90
#: What is fainter than this, of 255, is no part of the picture when it is trimmed.
SEEN = 8


def drawn(svg: str, size: int = 3 * SIZE // 2) -> Image.Image:
    """An SVG at `size` pixels wide, with alpha: by resvg, or where that refuses it, by rsvg-convert if it is there.

    Raises:
        ValueError: it cannot be drawn.
    """
    import resvg_py

    try:
        data = resvg_py.svg_to_bytes(svg_string=svg, width=size)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # Where resvg itself fails, its error is no Exception.
        data = _other_way(svg, size, error)
    return Image.open(io.BytesIO(data)).convert("RGBA")


def _other_way(svg: str, size: int, error: BaseException) -> bytes:
    program = shutil.which("rsvg-convert")
    if program is None:
        raise ValueError(f"resvg cannot draw it ({error}), and rsvg-convert is not installed") from error
    command = [program, "--keep-aspect-ratio", "--width", str(size), "--height", str(size)]
    done = subprocess.run(command, input=svg.encode(), capture_output=True, check=False, timeout=60)
    if done.returncode or not done.stdout:
        raise ValueError("neither resvg nor rsvg-convert can draw it") from error
    return done.stdout


def trimmed(image: Image.Image, margin: int) -> Image.Image:
    """A sprite on a square of `SIZE`, its longer side up to `margin` pixels from the square's.

    Raises:
        ValueError: nothing of it is seen.
    """
    box = image.getchannel("A").point(lambda a: 255 * (a > SEEN)).getbbox()
    if box is None:
        raise ValueError("nothing of it is seen")
    part = image.crop(box)
    scale = (SIZE - 2 * margin) / max(part.size)
    part = part.resize([max(1, round(side * scale)) for side in part.size], Image.Resampling.LANCZOS)
    square = Image.new("RGBA", (SIZE, SIZE))
    square.paste(part, ((SIZE - part.width) // 2, (SIZE - part.height) // 2))
    return square


def encoded(image: Image.Image) -> bytes:
    """As WebP, with the hidden colours of what is transparent left out."""
    data = io.BytesIO()
    image.save(data, "WEBP", quality=QUALITY, method=4)
    return data.getvalue()

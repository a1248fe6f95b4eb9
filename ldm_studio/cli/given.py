"""What options on the command line name: frames, upscalers, files for changes in mid-run."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.frame import GRID, usable
from ldm_studio.core.geometry import MAX_SIDE, MIN_RUN, Rect, part_of
from ldm_studio.storage.images import load_mask, load_picture


def enlarged_by(options: argparse.Namespace) -> dict[str, Any]:
    """What `--enlarge` says to a recipe."""
    return {} if options.enlarge == "lanczos" else {"upscaler": options.enlarge}


def given_frame(text: str, size: tuple[int, int]) -> Rect | None:
    """The frame that `--frame` names, for a picture of (width, height); None where the option was left out.

    Raises:
        InputError: it cannot be read, or be a frame of this picture.
    """
    if not text:
        return None
    found = re.fullmatch(r"(-?\d{1,6}),(-?\d{1,6}),(\d{1,6})x(\d{1,6})", text.strip())
    if found is None:
        raise InputError(f"The frame {text[:40]!r} cannot be read: give it as X,Y,WxH, such as --frame=-64,0,512x512.")
    frame = Rect(*map(int, found.groups()))
    if not usable(frame, size):
        raise InputError(
            f"The frame {text[:40]} cannot be used: give sides of {MIN_RUN} to {MAX_SIDE} pixels that are multiples of "
            f"{GRID}, and a place where at least {GRID} pixels of it lie on the picture of {size[0]}x{size[1]}."
        )
    return frame


def pixels_reader(frame: Rect | None, picture: Picture | None = None) -> Callable[[str, Path], NDArray[Any]]:
    """Reads a mask or a picture for a change in mid-run, cut to the run's frame.

    picture: the one that is changed, where there is one: the frame may reach beyond its edges.
    """

    def read(key: str, path: Path) -> NDArray[Any]:
        pixels: NDArray[Any] = load_mask(path) if key == "mask" else load_picture(path).picture.pixels
        if frame is None:
            return pixels
        if pixels.shape[:2] == (frame.height, frame.width):
            return pixels
        whole = Rect(0, 0, pixels.shape[1], pixels.shape[0])
        same = picture is not None and picture.pixels.shape[:2] == pixels.shape[:2]
        if frame.intersected(whole) != frame and not same:
            raise InputError(
                f"The {key} {path.name} is {pixels.shape[1]}x{pixels.shape[0]}, which does not hold the run's frame: "
                "use one of the picture's size."
            )
        return np.ascontiguousarray(part_of(pixels, frame, 255 if key == "mask" else None))

    return read

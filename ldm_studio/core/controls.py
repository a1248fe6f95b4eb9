"""Pictures that guide a run: bringing one to a run's frame, and the preprocessors that need no weights."""

from __future__ import annotations

from typing import Any, Literal, get_args

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect, part_of
from ldm_studio.core.wording import said

Preprocessor = Literal["none", "canny", "scribble", "blur", "tile", "inpaint"]

#: As the window names them.
PREPROCESSORS: dict[Preprocessor, str] = {
    "none": said("As it is"),
    "canny": said("Edges (Canny)"),
    "scribble": said("Scribble"),
    "blur": said("Blur"),
    "tile": said("Tile"),
    "inpaint": said("Inpaint"),
}
assert tuple(PREPROCESSORS) == get_args(Preprocessor)

Rgb = NDArray[np.uint8]
"""(H, W, 3) uint8."""


def preprocessed(picture: Rgb, name: Preprocessor, detail: float = 0.5) -> Rgb:
    """What a ControlNet of a kind was trained to see of a picture.

    Args:
        name: "canny" (Canny 1986), "scribble" (extended difference of Gaussians, Winnemoeller et al. 2012, with the
            values of the ControlNet authors' annotator), "blur", "tile" (every so many pixels' mean, enlarged again);
            "none" and "inpaint" leave it as it is (what is masked, the run takes out).
        detail: 0..1, how much of the picture is kept; at 0.5 with the values that are usual.

    Returns:
        A picture of the same size.
    """
    if name == "canny":
        high = max(2.0, 400 * (1 - detail))
        edges = cv2.Canny(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), high / 2, high)
        return np.asarray(cv2.cvtColor(edges, cv2.COLOR_GRAY2RGB), np.uint8)
    if name == "scribble":
        return _scribble(picture, 64 * (1 - detail))
    if name == "blur":
        return np.asarray(cv2.GaussianBlur(picture, (0, 0), max(0.3, 18 * (1 - detail))), np.uint8)
    if name == "tile":
        height, width = picture.shape[:2]
        rate = 2 ** (6 * (1 - detail))
        small = (max(1, round(width / rate)), max(1, round(height / rate)))
        reduced = cv2.resize(picture, small, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(reduced, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    return picture


def _scribble(picture: Rgb, threshold: float) -> Rgb:
    values = picture.astype(np.float32)
    fine, coarse = (cv2.GaussianBlur(values, (0, 0), sigma) for sigma in (0.5, 5.0))
    lines = np.clip(255 - (coarse - fine).min(axis=2), 0, 255).astype(np.uint8)
    drawn = np.where(2 * (255 - lines.astype(np.int32)) > threshold, 255, 0).astype(np.uint8)
    return np.repeat(drawn[..., None], 3, axis=2)


def covering(picture: NDArray[Any], width: int, height: int) -> NDArray[Any]:
    """A picture scaled to fill a size, with what stands out on two sides cut off evenly."""
    rows, columns = picture.shape[:2]
    if (columns, rows) == (width, height):
        return picture
    scale = max(width / columns, height / rows)
    part = (min(columns, max(1, round(width / scale))), min(rows, max(1, round(height / scale))))
    left, top = (columns - part[0]) // 2, (rows - part[1]) // 2
    cut = np.ascontiguousarray(picture[top : top + part[1], left : left + part[0]])
    smaller = width < part[0]
    return np.asarray(cv2.resize(cut, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC))


def reduced(picture: NDArray[Any], side: int = 1024) -> NDArray[Any]:
    """A picture with no side longer than `side`: an encoder sees a few hundred pixels of it."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


def in_frame(picture: NDArray[Any], document: tuple[int, int], frame: Rect | None) -> NDArray[Any]:
    """The part of a picture that a run sees: laid over the whole document (width, height), and cut to the frame.

    Where the frame reaches beyond the document, the picture's edge is repeated.
    """
    if frame is None:
        return picture
    return np.ascontiguousarray(part_of(covering(picture, *document), frame))

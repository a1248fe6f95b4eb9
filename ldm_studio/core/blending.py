"""Blending one picture over another: the formulas of W3C Compositing and Blending Level 1.

OpenRaster's "svg:" operators, Photoshop's modes of the same names and CSS all mean these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, get_args

import cv2
import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Mask, Pixels

BlendMode = Literal[
    "normal",
    "multiply",
    "screen",
    "overlay",
    "darken",
    "lighten",
    "color-dodge",
    "color-burn",
    "hard-light",
    "soft-light",
    "difference",
    "exclusion",
    "hue",
    "saturation",
    "color",
    "luminosity",
]
BLEND_MODES: tuple[BlendMode, ...] = get_args(BlendMode)

#: Side of the pieces that are blended at a time: their numbers fit the processor's cache.
TILE = 256

Planes = NDArray[np.float32]
"""(3, H, W), red, green and blue."""


def tiles(rect: Rect, side: int = TILE) -> Iterator[Rect]:
    """Cuts a rectangle along the lines of a grid that begins at (0, 0)."""
    for y in range(rect.y // side * side, rect.bottom, side):
        for x in range(rect.x // side * side, rect.right, side):
            yield Rect(x, y, side, side).intersected(rect)


def blend(backdrop: Pixels, source: Pixels, coverage: Mask | None, opacity: float, mode: BlendMode) -> None:
    """Blends a picture over another, which is changed in place.

    Where the source's alpha, the coverage or the opacity is 0, the backdrop stays as it is, byte for byte; where all of
    them are full and the mode is normal, it becomes the source.

    Args:
        backdrop, source: (H, W, 4) of the same dtype, uint8 or uint16, straight alpha.
        coverage: (H, W) uint8, how much of the source counts; None: all.
        opacity: 0..1.
        mode: how the colours mix where both are opaque.
    """
    height, width = backdrop.shape[:2]
    for tile in tiles(Rect(0, 0, width, height)):
        part = tile.slices
        _blend(backdrop[part], source[part], None if coverage is None else coverage[part], opacity, mode)


def _blend(backdrop: Pixels, source: Pixels, coverage: Mask | None, opacity: float, mode: BlendMode) -> None:
    top = np.float32(np.iinfo(backdrop.dtype).max)
    # Channel by channel: what is done to a plane of numbers takes a fraction of what every fourth of them takes.
    sources = cv2.split(source)
    share = np.divide(sources[3], top, dtype=np.float32)
    if coverage is not None:
        share *= np.divide(coverage, np.float32(255), dtype=np.float32)
    if opacity != 1:
        share *= np.float32(opacity)
    if not share.any():
        return
    if mode == "normal" and share.min() == 1:
        backdrop[...] = source
        return
    backdrops = cv2.split(backdrop)
    alpha = backdrops[3]
    below, above = _planes(backdrops), _planes(sources)
    # Each step gives a pixel the same number whether or not its neighbours are opaque: what a picture is made of must
    # not depend on how it is cut up. That is why an opaque backdrop falls out of the general formula exactly.
    opaque = bool(alpha.min() == top)
    under = np.float32(1) if opaque else np.divide(alpha, top, dtype=np.float32)
    if mode != "normal":
        mixed = _mixed(below / top, above / top, mode) * top
        above = mixed if opaque else (1 - under) * above + under * mixed
    if not opaque:
        whole = 1 - (1 - share) * (1 - under)
        share = share / np.maximum(whole, np.float32(1e-9))
        alpha = np.rint(whole * top).astype(backdrop.dtype)
    above -= below
    above *= share
    above += below
    np.rint(above, out=above)
    backdrop[...] = cv2.merge([*above.astype(backdrop.dtype), alpha])


def _planes(channels: Sequence[NDArray[Any]]) -> Planes:
    planes = np.empty((3, *channels[0].shape), np.float32)
    for plane, channel in zip(planes, channels[:3], strict=True):
        plane[...] = channel
    return planes


def _mixed(below: Planes, above: Planes, mode: BlendMode) -> Planes:
    """The blend function B(Cb, Cs) of the specification, colours in 0..1."""
    return np.clip(_FUNCTIONS[mode](below, above), 0, 1)


def _hard_light(below: Planes, above: Planes) -> Planes:
    return np.where(above <= 0.5, below * (2 * above), _screen(below, 2 * above - 1))


def _screen(below: Planes, above: Planes) -> Planes:
    return below + above - below * above


def _color_dodge(below: Planes, above: Planes) -> Planes:
    bright = np.minimum(1, below / np.maximum(1 - above, np.float32(1e-9)))
    return np.where(below == 0, np.float32(0), np.where(above >= 1, np.float32(1), bright))


def _color_burn(below: Planes, above: Planes) -> Planes:
    dark = 1 - np.minimum(1, (1 - below) / np.maximum(above, np.float32(1e-9)))
    return np.where(below >= 1, np.float32(1), np.where(above <= 0, np.float32(0), dark))


def _soft_light(below: Planes, above: Planes) -> Planes:
    lit = np.where(below <= 0.25, ((16 * below - 12) * below + 4) * below, np.sqrt(below))
    darker = below - (1 - 2 * above) * below * (1 - below)
    return np.where(above <= 0.5, darker, below + (2 * above - 1) * (lit - below))


def _luminosity(colour: Planes) -> NDArray[np.float32]:
    return np.asarray(np.float32(0.3) * colour[0] + np.float32(0.59) * colour[1] + np.float32(0.11) * colour[2])


def _with_luminosity(colour: Planes, wanted: NDArray[np.float32]) -> Planes:
    """SetLum and ClipColor."""
    colour = colour + (wanted - _luminosity(colour))
    light, low, high = _luminosity(colour), colour.min(axis=0), colour.max(axis=0)
    tiny = np.float32(1e-9)
    colour = np.where(low < 0, light + (colour - light) * light / np.maximum(light - low, tiny), colour)
    return np.where(high > 1, light + (colour - light) * (1 - light) / np.maximum(high - light, tiny), colour)


def _saturation(colour: Planes) -> NDArray[np.float32]:
    return np.asarray(colour.max(axis=0) - colour.min(axis=0), np.float32)


def _with_saturation(colour: Planes, wanted: NDArray[np.float32]) -> Planes:
    """SetSat: the least channel becomes 0, the largest what is wanted, the middle one keeps its place between them."""
    span = _saturation(colour)
    return np.asarray((colour - colour.min(axis=0)) * (wanted / np.maximum(span, np.float32(1e-9))), np.float32)


_FUNCTIONS: dict[str, Callable[[Planes, Planes], Planes]] = {
    "multiply": lambda below, above: below * above,
    "screen": _screen,
    "overlay": lambda below, above: _hard_light(above, below),
    "darken": np.minimum,
    "lighten": np.maximum,
    "color-dodge": _color_dodge,
    "color-burn": _color_burn,
    "hard-light": _hard_light,
    "soft-light": _soft_light,
    "difference": lambda below, above: np.abs(below - above),
    "exclusion": lambda below, above: below + above - 2 * below * above,
    "hue": lambda below, above: _with_luminosity(_with_saturation(above, _saturation(below)), _luminosity(below)),
    "saturation": lambda below, above: _with_luminosity(
        _with_saturation(below, _saturation(above)), _luminosity(below)
    ),
    "color": lambda below, above: _with_luminosity(above, _luminosity(below)),
    "luminosity": lambda below, above: _with_luminosity(below, _luminosity(above)),
}

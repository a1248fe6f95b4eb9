"""A result that reaches beyond the picture: what is accepted is what was shown."""

from dataclasses import replace

import numpy as np
import pytest

from ldm_studio.core.composite import composite
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.layers import Layer
from ldm_studio.core.recipe import Recipe
from ldm_studio.studio.framing import take_result


def noise(height, width, seed, dtype=np.uint8, alpha=None):
    pixels = np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, (height, width, 4), dtype, endpoint=True)
    pixels[..., 3] = np.iinfo(dtype).max if alpha is None else alpha
    return pixels


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("softness", [0, 12])
@pytest.mark.parametrize("upper", ["none", "half", "multiply"])
def test_the_document_shows_the_accepted_result_to_the_pixel(qapp, dtype, softness, upper):
    document = Document(Picture(noise(96, 128, 1, dtype)))
    if upper != "none":
        over = Layer(noise(96, 128, 2, dtype), name="over", opacity=0.5 if upper == "half" else 1.0)
        over = replace(over, mode="multiply") if upper == "multiply" else over
        document.change_layers((*document.layers, over), "add")
    frame = Rect(80, -32, 96, 96)
    before = document.pixels.copy()
    source = document.read(frame)
    mask = np.full((96, 96), 255, np.uint8)
    mask[32:, :48] = 0  # What the frame holds of the picture, but for a dab.
    mask[50:60, 10:20] = 255
    generated = np.random.default_rng(3).integers(0, 256, (96, 96, 3), np.uint8)
    recipe = Recipe(task="inpaint", frame=frame, softness=softness, width=96, height=96)
    result = Result(recipe, composite(source, generated, mask, softness), source, mask, generated=generated)
    take_result(document, result, frame, "Repaint")
    assert (document.width, document.height) == (176, 128)
    np.testing.assert_array_equal(document.read(Rect(80, 0, 96, 96)), result.pixels)
    old = document.read(Rect(0, 32, 128, 96))
    changed = (old != before).any(axis=-1)
    changed[50 - 32 : 60 - 32, 90:100] = False
    assert not changed.any()

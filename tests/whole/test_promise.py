"""From file to file: whatever kind a picture is, pixels outside the mask come back byte-identical."""

import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from ldm_studio.core import frame as frames
from ldm_studio.core import framing
from ldm_studio.core.composite import composite, flatten, resized
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import ModelInfo, Result
from ldm_studio.storage.images import composed, load_picture, load_result, save_composed, save_result
from ldm_studio.studio.framing import take_result
from ldm_studio.studio.layers import layer_of
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.running import job_for

MODEL = ModelInfo("m", "M", "/m", "sd1", 128, ("inpaint",), 0)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
KINDS = ("RGB", "RGBA", "L", "LA", "P", "1", "16-bit", "16-bit grey", "EXIF", "ICC")


def write(path, kind, width, height, random):
    """A file of noise of some kind."""
    colours = random.integers(0, 256, (height, width, 4), np.uint8)
    if kind == "16-bit":
        cv2.imwrite(str(path), random.integers(0, 65536, (height, width, 4), np.uint16))
    elif kind == "16-bit grey":
        cv2.imwrite(str(path), random.integers(0, 65536, (height, width), np.uint16))
    elif kind == "EXIF":
        exif = Image.Exif()
        exif[0x0112] = int(random.integers(2, 9))
        Image.fromarray(colours[..., :3]).save(path, exif=exif)
    elif kind == "ICC":
        Image.fromarray(colours).save(path, icc_profile=SRGB)
    else:
        image = Image.fromarray(colours)
        (image if kind == "RGBA" else image.convert("RGB").convert(kind)).save(path)


def paint(mask, kind, random):
    height, width = mask.shape
    x, y = int(random.integers(0, width)), int(random.integers(0, height))
    if kind == "pixel":
        mask[y, x] = 255
    elif kind == "border":
        mask[0, :] = 255
        mask[:, -1] = 128
    elif kind == "soft":
        mask[:] = cv2.GaussianBlur(random.choice(np.array([0, 0, 0, 255], np.uint8), mask.shape), (0, 0), 1.5)
        mask[y, x] = 1
    else:
        mask[y : y + 1 + height // 3, x : x + 1 + width // 3] = 255


def denoise(job, random):
    """Stands for the model: noise at the run's size, brought back to the frame as a run does."""
    recipe = job.recipe
    seen = resized(flatten(job.source), recipe.width, recipe.height)
    assert seen.shape == (recipe.height, recipe.width, 3)
    made = random.integers(0, 256, seen.shape, np.uint8)
    frame = recipe.frame
    pixels = composite(job.source, resized(made, frame.width, frame.height), job.mask, recipe.softness)
    return Result(recipe, pixels, job.source, job.mask)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, deadline=None)
@given(
    st.integers(1, 67),
    st.integers(1, 67),
    st.sampled_from(["pixel", "border", "soft", "box"]),
    st.integers(0, 40),
    st.integers(0, 2**31),
)
def test_what_is_not_masked_comes_back(tmp_path_factory, kind, width, height, mask_kind, softness, seed):
    random = np.random.default_rng(seed)
    folder = tmp_path_factory.mktemp("promise")
    write(folder / "in.png", kind, width, height, random)
    picture = load_picture(folder / "in.png").picture
    document = Document(Picture(picture.pixels.copy(), picture.icc))
    paint(document.mask, mask_kind, random)
    document.mask_touched(document.rect)
    job = job_for(ParameterValues(softness=softness, context=0.3), document, MODEL)
    result = denoise(job, random)
    save_result(folder / "out.png", composed(Picture(document.pixels, document.icc), result), result)
    stored = load_result(folder / "out.png")
    kept = document.mask == 0
    assert stored.picture.pixels.dtype == picture.pixels.dtype
    np.testing.assert_array_equal(stored.picture.pixels[kept], picture.pixels[kept])
    np.testing.assert_array_equal(stored.source, job.source)
    np.testing.assert_array_equal(stored.mask, job.mask)
    assert stored.picture.icc == picture.icc
    document.change_layers((*document.layers, layer_of(result, result.frame, document.dtype)), "accepted")
    np.testing.assert_array_equal(document.pixels[kept], picture.pixels[kept])


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 150),
    st.integers(1, 150),
    st.sampled_from(["border", "soft", "box"]),
    st.integers(-200, 150),
    st.integers(-200, 150),
    st.integers(8, 20),
    st.integers(8, 20),
    st.booleans(),
    st.integers(0, 2**31),
)
def test_a_frame_by_hand_changes_what_is_masked_inside_of_it_alone(
    tmp_path_factory, width, height, mask_kind, x, y, columns, rows, deep, seed
):
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 65536 if deep else 256, (height, width, 4), np.uint16 if deep else np.uint8)
    document = Document(Picture(pixels.copy()))
    paint(document.mask, mask_kind, random)
    document.mask_touched(document.rect)
    frame = frames.limited(Rect(x, y, 8 * columns, 8 * rows), (width, height), 8)
    document.change_frame(frame, "frame")
    assume(document.masked(frame).any())
    job = job_for(ParameterValues(softness=4), document, MODEL)
    assert job.recipe.frame == frame
    result = denoise(job, random)
    # In the window: accepting it makes the picture larger where the frame reaches beyond, and undoing that smaller.
    take_result(document, result, frame, "accepted")
    left, top = max(0, -frame.x), max(0, -frame.y)
    old = Rect(left, top, width, height)
    painted = np.zeros((height, width), bool)
    inside = frame.intersected(Rect(0, 0, width, height))
    painted[inside.slices] = job.mask[framing.shifted(inside, -frame.x, -frame.y).slices] > 0
    np.testing.assert_array_equal(document.pixels[old.slices][~painted], pixels[~painted])
    assert document.frame == framing.shifted(frame, left, top)
    assert (document.width, document.height) == (
        max(width, frame.right) + left,
        max(height, frame.bottom) + top,
    )
    after = document.pixels
    document.history.undo()
    np.testing.assert_array_equal(document.pixels, pixels)
    # In a file: the same picture, with the frame where it lies in there, so that the recipe replays.
    folder = tmp_path_factory.mktemp("frame")
    save_composed(folder / "out.png", Picture(document.pixels), result)
    stored = load_result(folder / "out.png")
    whole = stored.picture.pixels
    assert whole.shape == after.shape
    np.testing.assert_array_equal(whole[old.slices][~painted], pixels[~painted])
    assert stored.recipe.frame == framing.shifted(frame, left, top)
    again = Result(stored.recipe, result.pixels, stored.source, stored.mask)
    np.testing.assert_array_equal(composed(stored.picture, again).pixels, whole)

"""Pictures of every kind that designers have, and the bad ones."""

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError, StudioError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.recipe import Recipe
from ldm_studio.storage import png
from ldm_studio.storage.images import (
    composed,
    decode_picture,
    encode_png,
    load_mask,
    load_picture,
    load_result,
    save_picture,
    save_result,
)

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def noise(height=13, width=17, dtype=np.uint8, seed=0):
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, (height, width, 4), dtype, endpoint=True)


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from([np.uint8, np.uint16]), st.sampled_from([None, SRGB]))
def test_png_keeps_every_byte_of_pixels_and_profile(height, width, dtype, icc):
    pixels = noise(height, width, dtype)
    picture = decode_picture(encode_png(pixels, icc), "test.png")
    assert picture.pixels.dtype == dtype
    np.testing.assert_array_equal(picture.pixels, pixels)
    assert picture.icc == icc


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16", "CMYK"])
def test_every_mode_becomes_rgba(tmp_path, mode):
    image = Image.new("RGB", (9, 7), (200, 100, 50)).convert(mode if mode != "I;16" else "I").convert(mode)
    kind = "tiff" if mode == "CMYK" else "png"
    image.save(tmp_path / f"a.{kind}")
    picture = load_picture(tmp_path / f"a.{kind}").picture
    assert picture.pixels.shape == (7, 9, 4)
    assert picture.pixels.dtype == (np.uint16 if mode == "I;16" else np.uint8)
    assert (picture.pixels[..., 3] == np.iinfo(picture.pixels.dtype).max).all()


def test_sixteen_bit_grey_keeps_its_values(tmp_path):
    grey = np.arange(0, 65536, 257, dtype=np.uint16).reshape(16, 16)
    cv2.imwrite(str(tmp_path / "g.png"), grey)
    np.testing.assert_array_equal(load_picture(tmp_path / "g.png").picture.pixels[..., 1], grey)


def test_sixteen_bit_tiff(tmp_path):
    colours = noise(8, 8, np.uint16)[..., :3]
    cv2.imwrite(str(tmp_path / "t.tiff"), np.ascontiguousarray(colours[..., ::-1]))
    np.testing.assert_array_equal(load_picture(tmp_path / "t.tiff").picture.pixels[..., :3], colours)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_photographs_stand_upright(tmp_path, orientation):
    pixels = noise(6, 9)[..., :3]
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(pixels).save(tmp_path / "e.png", exif=exif)
    from ldm_studio.storage.images import _turned

    np.testing.assert_array_equal(
        load_picture(tmp_path / "e.png").picture.pixels[..., :3], _turned(pixels, orientation)
    )
    upright = load_picture(tmp_path / "e.png").picture.pixels
    assert upright.shape[:2] == ((9, 6) if orientation > 4 else (6, 9))


@pytest.mark.parametrize("ending", ["png", "webp", "jpg", "tif", "avif"])
def test_every_kind_is_written_and_read(tmp_path, ending):
    pixels = np.full((32, 48, 4), 255, np.uint8)
    pixels[:, :24, 0] = 60
    path = tmp_path / f"a.{ending}"
    save_picture(path, Picture(pixels, SRGB))
    again = load_picture(path).picture
    assert np.abs(again.pixels.astype(int) - pixels).mean() < 3  # Lossy kinds subsample colour.
    assert again.icc == SRGB
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def bomb():
    """A PNG of a few bytes that claims 60000x60000 pixels."""
    head = png.chunk(b"IHDR", struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0))
    return png.SIGNATURE + head + png.chunk(b"IDAT", zlib.compress(b"\0" * 100_000)) + png.chunk(b"IEND", b"")


def cut():
    buffer = io.BytesIO()
    Image.fromarray(noise(200, 200)).save(buffer, "PNG")
    return buffer.getvalue()[: len(buffer.getvalue()) // 2]


def cut_deep():
    return encode_png(noise(200, 200, np.uint16))[:5000]


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"Dear diary,\n", "not a picture"),
        (b"", "not a picture"),
        (bomb(), "60000x60000"),
        (cut(), "damaged or cut short"),
        (cut_deep(), "damaged or cut short"),
        (png.SIGNATURE, "damaged|not a picture"),
    ],
)
def test_bad_pictures_are_refused_in_one_sentence(tmp_path, data, part):
    path = tmp_path / "bad.png"
    path.write_bytes(data)
    with pytest.raises(InputError, match=part) as caught:
        load_picture(path)
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_picture_or_a_sentence(data):
    for start in (b"", png.SIGNATURE, b"\xff\xd8\xff", b"RIFF\x00\x00\x00\x00WEBP"):
        try:
            decode_picture(start + data, "fuzz")
        except InputError:
            continue


def test_missing_files_and_folders(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        load_picture(tmp_path / "none.png")
    with pytest.raises(InputError, match="is a folder"):
        load_picture(tmp_path)


def test_a_mask_is_luminance_times_alpha_and_must_fit(tmp_path):
    pixels = np.zeros((4, 6, 4), np.uint8)
    pixels[:2] = 255
    pixels[0, 0, 3] = 0
    save_picture(tmp_path / "m.png", Picture(pixels))
    mask = load_mask(tmp_path / "m.png", (6, 4))
    assert mask[0, 0] == 0
    assert (mask[0, 1:] == 255).all()
    assert not mask[2:].any()
    with pytest.raises(InputError, match="6x4 but the picture is 7x4"):
        load_mask(tmp_path / "m.png", (7, 4))


def result(dtype=np.uint8):
    recipe = Recipe(task="inpaint", prompt="größer, 日本\n2", frame=Rect(2, 3, 5, 4), seed=9)
    mask = np.zeros((4, 5), np.uint8)
    mask[1:3, 1:3] = [[255, 7], [1, 128]]
    return Result(recipe, noise(4, 5, dtype, 1), noise(4, 5, dtype, 2), mask)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_result_brings_its_recipe_source_and_mask(tmp_path, dtype):
    made = result(dtype)
    whole = composed(Picture(noise(12, 14, dtype), SRGB), made)
    save_result(tmp_path / "r.png", whole, made)
    stored = load_result(tmp_path / "r.png")
    assert stored.recipe == made.recipe
    np.testing.assert_array_equal(stored.picture.pixels, whole.pixels)
    np.testing.assert_array_equal(stored.picture.pixels[3:7, 2:7], made.pixels)
    np.testing.assert_array_equal(stored.source, made.source)
    np.testing.assert_array_equal(stored.mask, made.mask)
    assert stored.picture.icc == SRGB
    assert load_picture(tmp_path / "r.png").recipe == made.recipe


def test_other_tools_read_the_parameters(tmp_path):
    made = result()
    save_result(tmp_path / "r.png", Picture(made.pixels), made)
    with Image.open(tmp_path / "r.png") as image:
        image.load()
        text = image.text["parameters"]
    assert text.startswith("größer, 日本\n2\n")
    assert "Seed: 9" in text


def test_a_result_needs_png_and_a_recipe_to_come_back(tmp_path):
    with pytest.raises(InputError, match=r"must end in \.png"):
        save_result(tmp_path / "r.jpg", Picture(result().pixels), result())
    save_picture(tmp_path / "plain.png", Picture(noise()))
    with pytest.raises(InputError, match="no LDM Studio recipe"):
        load_result(tmp_path / "plain.png")


def test_a_result_that_does_not_fit_is_refused():
    with pytest.raises(InputError, match="does not fit"):
        composed(Picture(noise(5, 5)), result())


@pytest.mark.parametrize("name", ["nowhere/a.png", "a.xyz", "folder.png"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path, name):
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(StudioError) as caught:
        save_picture(tmp_path / name, Picture(noise()))
    assert "\n" not in str(caught.value)
    assert [p.name for p in tmp_path.iterdir()] == ["folder.png"]


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    import errno
    import os

    path = tmp_path / "a.png"
    save_picture(path, Picture(noise()))
    before = path.read_bytes()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StudioError, match="disk is full"):
        save_picture(path, Picture(noise(seed=5)))
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1

"""Photoshop files, written here by psd-tools and by GIMP; and GIMP reads what is exported."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from psd_tools import PSDImage
from psd_tools.constants import BlendMode

from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import composed
from ldm_studio.storage.images import save_picture
from ldm_studio.storage.photoshop import load_photoshop

FILES = Path(__file__).with_name("files")


def plain(colour, width=10, height=8):
    return Image.new("RGBA", (width, height), colour)


@pytest.fixture
def psd():
    made = PSDImage.new("RGB", (40, 30), color=255)
    made.create_pixel_layer(plain((200, 100, 50, 255), 40, 30), "Background")
    return made


def load(psd, folder):
    psd.save(folder / "p.psd")
    return load_photoshop(folder / "p.psd")


def test_layers_come_with_what_is_set_of_them(psd, tmp_path):
    layer = psd.create_pixel_layer(plain((255, 0, 0, 128)), "Tint", top=5, left=-3, opacity=51)
    layer.blend_mode = BlendMode.COLOR_DODGE
    layer.lock()
    layer.lock()  # The first one only makes the setting.
    psd.create_pixel_layer(plain((0, 0, 255, 255)), "Hidden", top=1, left=2).visible = False
    masked = psd.create_pixel_layer(plain((0, 255, 0, 255)).convert("RGB"), "Masked", top=10, left=10)
    masked.create_mask(Image.new("L", (4, 4), 200), top=12, left=11)
    state, notes = load(psd, tmp_path)
    assert notes == ()
    background, tint, hidden, shaped = state.layers
    assert (background.name, background.rect) == ("Background", Rect(0, 0, 40, 30))
    assert (tint.rect, tint.opacity, tint.mode, tint.locked) == (Rect(-3, 5, 10, 8), 0.2, "color-dodge", True)
    # The library writes alpha as a mask.
    assert (tint.pixels[0, 0].tolist(), tint.mask[0, 0]) == ([255, 0, 0, 255], 128)
    assert not hidden.visible
    assert shaped.mask[2:6, 1:5].min() == 200
    assert np.count_nonzero(shaped.mask) == 16


def test_sixteen_bits_stay(tmp_path):
    made = PSDImage.new("RGB", (6, 5), depth=16)
    values = np.random.default_rng(1).integers(0, 65535, (5, 6, 3), np.uint16)
    made.create_pixel_layer_from_array(values, "Deep")
    state, _ = load(made, tmp_path)
    assert state.layers[0].pixels.dtype == np.uint16
    np.testing.assert_array_equal(state.layers[0].pixels[..., :3], values)


def test_groups_stay_groups(psd, tmp_path):
    through = psd.create_group(name="Through")
    through.create_pixel_layer(plain((1, 2, 3, 255)), "Inside", top=0, left=0)
    half = psd.create_group(name="Half", opacity=128, blend_mode=BlendMode.NORMAL, open_folder=False)
    for left in (10, 14):
        half.create_pixel_layer(plain((0, 0, 0, 255)), "Black", top=10, left=left)
    state, notes = load(psd, tmp_path)
    assert notes == ()
    assert [(layer.name, [group.name for group in layer.path]) for layer in state.layers] == [
        ("Background", []), ("Inside", ["Through"]), ("Black", ["Half"]), ("Black", ["Half"])
    ]  # fmt: skip
    assert not state.layers[1].path[0].apart
    assert state.layers[2].path == state.layers[3].path
    assert state.layers[2].path[0].isolated
    assert [state.layers[place].path[0].collapsed for place in (1, 2)] == [False, True]
    seen = composed(state.layers, Rect(0, 0, 40, 30), np.uint8)
    assert abs(int(seen[12, 15, 0]) - 100) <= 1, "what lies over one another in a group counts once"


def test_empty_groups_stay_and_are_no_picture_of_the_file(psd, tmp_path):
    psd.create_group(name="Sketches", open_folder=False).create_group(name="Later", opacity=128)
    state, notes = load(psd, tmp_path)
    assert notes == ()
    assert [(layer.hollow, [group.name for group in layer.path]) for layer in state.layers] == [
        (False, []), (True, ["Sketches", "Later"])
    ]  # fmt: skip
    assert state.layers[1].path[0].collapsed
    np.testing.assert_array_equal(state.picture.pixels, state.layers[0].pixels)


def test_what_layers_here_cannot_show_is_shown_as_the_file_shows_itself(psd, tmp_path):
    psd.create_pixel_layer(plain((9, 9, 9, 255)), "Vivid", blend_mode=BlendMode.VIVID_LIGHT)
    state, notes = load(psd, tmp_path)
    assert [layer.visible for layer in state.layers] == [False, False, True]
    assert state.layers[-1].rect == Rect(0, 0, 40, 30)
    assert "lie hidden below" in notes[0]


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_colours_are_brought_to_rgb(mode, tmp_path):
    made = PSDImage.frompil(Image.new(mode, (12, 9), 100 if mode == "L" else (0, 0, 0, 0)))
    state, notes = load(made, tmp_path)
    assert state.picture.pixels.shape == (9, 12, 4)
    if mode == "L":
        assert state.picture.pixels[0, 0].tolist() == [100, 100, 100, 255]
    else:
        assert "not RGB" in notes[0]


@pytest.mark.parametrize("data", [b"", b"8BPS", b"8BPS\0\1" + b"\xff" * 40, b"hello" * 100])
def test_bad_files_are_refused_in_one_sentence(tmp_path, data):
    (tmp_path / "p.psd").write_bytes(data)
    with pytest.raises(InputError) as caught:
        load_photoshop(tmp_path / "p.psd")
    assert "\n" not in str(caught.value)
    with pytest.raises(InputError, match="does not exist"):
        load_photoshop(tmp_path / "none.psd")


def test_what_gimp_wrote_looks_as_gimp_shows_it():
    state, _ = load_photoshop(FILES / "gimp.psd")
    seen = np.asarray(Image.open(FILES / "gimp.png").convert("RGB")).astype(int)
    assert np.abs(state.picture.pixels[..., :3] - seen).max() <= 1
    shown = {layer.name: (layer.mode, round(layer.opacity, 2), layer.visible) for layer in state.layers}
    assert shown["Ground"] == ("normal", 1.0, True)
    assert shown["Spot"] == ("normal", 0.6, True)
    ((group,),) = [layer.path for layer in state.layers if layer.name == "Spot"]
    assert (group.name, group.mode, round(group.opacity, 2)) == ("Group", "multiply", 0.8)
    assert shown["Masked"] == ("screen", 1.0, True)
    assert not shown["Hidden"][2]
    assert next(layer for layer in state.layers if layer.name == "Masked").mask is not None


@pytest.mark.skipif(shutil.which("gimp") is None, reason="GIMP is not installed")
def test_gimp_opens_what_is_exported(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    pixels = np.random.default_rng(4).integers(0, 256, (24, 40, 4), np.uint8)
    opened = []
    for kind in ("png", "tif"):
        save_picture(tmp_path / f"ours.{kind}", Picture(pixels))
        into = tmp_path / f"{kind}.png"
        opened.append(
            f'(let* ((image (car (gimp-file-load RUN-NONINTERACTIVE "{tmp_path}/ours.{kind}" "ours")))'
            f" (layer (car (gimp-image-get-active-layer image))))"
            f' (file-png-save RUN-NONINTERACTIVE image layer "{into}" "{into}" 0 9 0 0 0 0 0))'
        )
    command = ["gimp", "-i", "-d", "-f", "-b", "".join([*opened, "(gimp-quit 0)"])]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for kind in ("png", "tif"):
        assert np.array_equal(np.asarray(Image.open(tmp_path / f"{kind}.png")), pixels)

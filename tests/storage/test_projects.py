import dataclasses
import io
import json
import zipfile
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import numpy as np
import psutil
import pytest
from PIL import Image

from ldm_studio.core.document import DocumentState, Picture, state_of
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.kept_masks import KeptMask, keep
from ldm_studio.core.layers import Group, Layer, composed, hollow, softened
from ldm_studio.storage.images import encode_png
from ldm_studio.storage.projects import Project, load_project, save_project
from ldm_studio.storage.settings import Settings, load_settings, save_settings


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_project_comes_back_as_it_was(tmp_path, dtype):
    random = np.random.default_rng(1)
    pixels = random.integers(0, np.iinfo(dtype).max, (20, 30, 4), dtype, endpoint=True)
    mask = random.integers(0, 255, (20, 30), np.uint8, endpoint=True)
    state = state_of(Picture(pixels, b"profile" * 30), mask)
    project = Project(state, {"prompt": "a fox", "steps": 9}, "/some/where.ora", True)
    save_project(tmp_path / "p.ora", project)
    again = load_project(tmp_path / "p.ora")
    assert_same(again.state, state)
    assert (again.parameters, again.path, again.modified) == (project.parameters, project.path, True)


def test_other_programs_find_an_openraster_file(tmp_path):
    save_project(tmp_path / "p.ora", Project(state_of(Picture(np.full((10, 12, 4), 99, np.uint8)))))
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        assert b'w="12" h="10"' in archive.read("stack.xml")
        with archive.open("mergedimage.png") as file, Image.open(file) as image:
            assert image.size == (12, 10)
        assert "Thumbnails/thumbnail.png" in archive.namelist()


def layered(dtype=np.uint8):
    """A document of every kind of layer."""
    random = np.random.default_rng(2)

    def noise(height, width):
        return random.integers(0, np.iinfo(dtype).max, (height, width, 4), dtype, endpoint=True)

    painted = np.zeros((9, 11), np.uint8)
    painted[2:8, 3:9] = 255
    result = softened(Layer(noise(9, 11), 4, 6, 'a <fox> & "wolf"', painted=painted, mask=painted), 3)
    layers = (
        Layer(noise(20, 30), name="Picture", locked=True),
        result,
        Layer(noise(5, 40), -7, 3, "Outside", opacity=0.25, mode="color-dodge"),
        Layer(noise(4, 4), 25, 18, "Hidden", visible=False, mode="hue"),
    )
    mask = random.integers(0, 255, (20, 30), np.uint8, endpoint=True)
    kept = keep(mask, "All"), KeptMask("Beyond the edge", mask[3:9, 4:17], -5, 17)
    return DocumentState(layers, mask, b"profile" * 30, result.number, kept, Rect(-48, 8, 64, 72))


def assert_same(one, other):
    assert one.icc == other.icc
    assert one.frame == other.frame
    for ours, theirs in zip(one.kept, other.kept, strict=True):
        assert (ours.name, ours.rect) == (theirs.name, theirs.rect)
        np.testing.assert_array_equal(ours.pixels, theirs.pixels)
    np.testing.assert_array_equal(one.mask, other.mask)
    assert len(one.layers) == len(other.layers)
    for ours, theirs in zip(one.layers, other.layers, strict=True):
        for name in ("x", "y", "name", "opacity", "mode", "visible", "locked", "softness"):
            assert getattr(ours, name) == getattr(theirs, name)
        for name in ("pixels", "mask", "painted"):
            array, expected = getattr(ours, name), getattr(theirs, name)
            assert (array is None) == (expected is None)
            if array is not None:
                assert array.dtype == expected.dtype
                np.testing.assert_array_equal(array, expected)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_layers_come_back_as_they_were(tmp_path, dtype):
    state = layered(dtype)
    save_project(tmp_path / "p.ora", Project(state))
    again = load_project(tmp_path / "p.ora")
    assert_same(again.state, state)
    assert again.state.chosen == again.state.layers[1].number
    assert again.notes == ()


def test_groups_come_back_as_they_were_and_other_programs_find_them(tmp_path):
    state = layered()
    inner, outer = Group("Inner", mode="screen", collapsed=True), Group("Outer", 0.5, locked=True)
    paths = ((), (outer,), (outer, inner), (outer, inner))
    grouped = [dataclasses.replace(layer, path=path) for layer, path in zip(state.layers, paths, strict=True)]
    state = dataclasses.replace(state, layers=tuple(grouped), chosen=inner.number)
    save_project(tmp_path / "p.ora", Project(state))
    again = load_project(tmp_path / "p.ora").state
    assert_same(again, state)
    for ours, theirs in zip(again.layers, state.layers, strict=True):
        assert [dataclasses.replace(group, number=0) for group in ours.path] == [
            dataclasses.replace(group, number=0) for group in theirs.path
        ]
    assert again.chosen == again.layers[3].path[1].number
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        root = ElementTree.fromstring(archive.read("stack.xml"))
    assert [each.get("name") for each in root.findall("./stack/stack")] == ["Outer"]
    assert len(root.findall("./stack/stack/stack[@name='Inner'][@composite-op='svg:screen']/layer")) == 2


def test_an_empty_group_is_a_stack_with_nothing_in_it(tmp_path):
    state = layered(np.uint16)
    inner, outer = Group("Inner", mode="screen", collapsed=True), Group("Outer", 0.5, visible=False)
    nothing = hollow((outer, inner), np.uint16)
    state = dataclasses.replace(state, layers=(*state.layers[:2], nothing, *state.layers[2:]), chosen=inner.number)
    save_project(tmp_path / "p.ora", Project(state))
    again = load_project(tmp_path / "p.ora").state
    assert [layer.hollow for layer in again.layers] == [layer.hollow for layer in state.layers]
    for ours, theirs in zip(again.layers, state.layers, strict=True):
        assert [dataclasses.replace(group, number=0) for group in ours.path] == [
            dataclasses.replace(group, number=0) for group in theirs.path
        ]
        assert ours.softness == theirs.softness
        np.testing.assert_array_equal(ours.pixels, theirs.pixels)
        assert (ours.mask is None) == (theirs.mask is None)
    assert again.chosen == again.layers[2].path[1].number
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        root = ElementTree.fromstring(archive.read("stack.xml"))
    (found,) = root.findall("./stack/stack[@name='Outer']/stack[@name='Inner']")
    assert len(found) == 0


def test_a_file_of_empty_groups_alone_still_has_a_picture(tmp_path):
    found = foreign(tmp_path / "f.ora", "<stack><stack name='a'><stack name='b'/></stack></stack>")
    assert [[group.name for group in layer.path] for layer in found.state.layers] == [[], ["a", "b"]]
    assert not found.state.picture.pixels.any()


def test_other_programs_see_the_same_picture(tmp_path):
    """What a program without layer masks composes of our file is its merged picture, but for the mask's rounding."""
    state = layered()
    save_project(tmp_path / "p.ora", Project(state))
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        entries = {name: archive.read(name) for name in archive.namelist() if not name.startswith("ldm-studio/")}
        merged = np.array(Image.open(io.BytesIO(entries["mergedimage.png"])))
    np.testing.assert_array_equal(merged, composed(state.layers, Rect(0, 0, 30, 20), np.uint8))
    write_zip(tmp_path / "foreign.ora", entries)
    again = load_project(tmp_path / "foreign.ora").state
    assert [layer.name for layer in again.layers] == [layer.name for layer in state.layers]
    seen = composed(again.layers, Rect(0, 0, 30, 20), np.uint8)
    assert np.abs(seen.astype(int) - merged).max() <= 2
    assert not again.mask.any()


def write_zip(path, entries):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)


def png(colour, width=4, height=4):
    return encode_png(np.full((height, width, 4), colour, np.uint8))


def foreign(path, stack, **pictures):
    xml = f'<?xml version="1.0"?><image w="20" h="10">{stack}</image>'
    files = {f"data/{name}.png": data for name, data in pictures.items()}
    write_zip(path, {"mimetype": b"image/openraster", "stack.xml": xml, **files})
    return load_project(path)


def test_what_another_program_says_of_its_layers_is_understood(tmp_path):
    border = np.zeros((10, 20, 4), np.uint8)
    border[2:5, 6:9] = 200
    found = foreign(
        tmp_path / "f.ora",
        """<stack>
        <layer name="top" src="data/b.png" x="-2" y="3" opacity="0.5" visibility="hidden"
               composite-op="svg:multiply" edit-locked="true" selected="true"/>
        <layer src="data/a.png" opacity="nonsense" x="1.0"/>
        <layer name="trimmed" src="data/c.png" composite-op="krita:dissolve"/>
        </stack>""",
        a=png((1, 2, 3, 255), 20, 10),
        b=png((9, 9, 9, 255)),
        c=encode_png(border),
    )
    lowest, middle, top = found.state.layers
    assert (lowest.name, lowest.rect, lowest.mode) == ("trimmed", Rect(6, 2, 3, 3), "normal")
    assert (middle.name, middle.rect, middle.opacity) == ("Layer", Rect(1, 0, 20, 10), 1.0)
    assert (top.rect, top.opacity, top.visible, top.mode, top.locked) == (
        Rect(-2, 3, 4, 4), 0.5, False, "multiply", True
    )  # fmt: skip
    assert found.state.chosen == top.number
    assert found.state.mask.shape == (10, 20)
    assert "shown as normal: krita:dissolve" in found.notes[0]


def test_groups_of_other_programs_stay_groups(tmp_path):
    found = foreign(
        tmp_path / "f.ora",
        """<stack>
        <stack name="half" opacity="0.5" x="2"><layer src="data/a.png"/><layer src="data/b.png" x="2"/></stack>
        <stack name="through" visibility="hidden"><layer name="one" src="data/a.png"/><stack/></stack>
        <layer src="data/w.png"/>
        </stack>""",
        a=png((255, 0, 0, 255)),
        b=png((0, 0, 255, 255)),
        w=png((255, 255, 255, 255), 20, 10),
    )
    assert [[group.name for group in layer.path] for layer in found.state.layers] == [
        [], ["through", "Group"], ["through"], ["half"], ["half"]
    ]  # fmt: skip
    assert [layer.hollow for layer in found.state.layers] == [False, True, False, False, False], "an empty group stays"
    assert [layer.shown for layer in found.state.layers] == [True, False, False, True, True]
    seen = composed(found.state.layers, Rect(0, 0, 20, 10), np.uint8)
    assert seen[0, [0, 2, 5, 7, 8]].tolist() == [
        [255, 255, 255, 255], [255, 128, 128, 255], [255, 128, 128, 255], [128, 128, 255, 255], [255, 255, 255, 255],
    ]  # fmt: skip
    assert found.notes == ()


def test_a_layer_that_cannot_be_read_is_left_out_and_named(tmp_path):
    found = foreign(
        tmp_path / "f.ora",
        '<stack><layer name="vector" src="data/v.svg"/><layer name="gone"/><layer src="data/a.png"/></stack>',
        a=png((1, 2, 3, 255)),
    )
    assert len(found.state.layers) == 1
    assert "left out: gone, vector" in found.notes[0]


@pytest.mark.parametrize(
    "xml",
    [
        "<image w='20' h='10'><stack>",
        "<image w='0' h='10'><stack/></image>",
        "<image w='1e300' h='nan'><stack/></image>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><image w='20' h='10'><stack name='&a;'/></image>",
        f"<image w='20' h='10'>{'<stack>' * 200}{'</stack>' * 200}</image>",
        f"<image w='20' h='10'><stack>{'<layer/>' * 2001}</stack></image>",
    ],
    ids=["cut", "empty", "huge", "entities", "deep", "many"],
)
def test_a_stack_that_means_harm_is_refused(tmp_path, xml):
    write_zip(tmp_path / "f.ora", {"stack.xml": xml})
    with pytest.raises(InputError):
        load_project(tmp_path / "f.ora")


def test_a_project_of_before_there_were_layers_opens(tmp_path):
    pixels = np.zeros((10, 20, 4), np.uint8)
    pixels[3, 4] = 77
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<image version="0.0.6" w="20" h="10"><stack>'
        '<layer name="Picture" src="data/layer0.png" x="0" y="0" opacity="1.0" visibility="visible"/></stack></image>'
    )
    told = {"format": 1, "parameters": {"prompt": "a fox"}, "path": "", "modified": True}
    mask = np.full((10, 20), 9, np.uint8)
    entries = {"stack.xml": xml, "data/layer0.png": encode_png(pixels), "mergedimage.png": encode_png(pixels)}
    ours = {"ldm-studio/mask.png": encode_png(mask), "ldm-studio/project.json": json.dumps(told)}
    write_zip(tmp_path / "old.ora", entries | ours)
    again = load_project(tmp_path / "old.ora")
    assert again.parameters == {"prompt": "a fox"}
    assert again.state.layers[0].rect == Rect(0, 0, 20, 10)
    np.testing.assert_array_equal(again.state.layers[0].pixels, pixels)
    np.testing.assert_array_equal(again.state.mask, mask)


@pytest.mark.parametrize("kind", ["text", "cut", "no stack", "no picture", "missing"])
def test_bad_projects_are_refused_in_one_sentence(tmp_path, kind):
    path = tmp_path / "p.ora"
    save_project(path, Project(state_of(Picture(np.zeros((50, 50, 4), np.uint8)))))
    data = path.read_bytes()
    if kind == "text":
        path.write_text("hello")
    elif kind == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif kind == "missing":
        path.unlink()
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", "image/openraster")
            if kind == "no picture":
                archive.writestr("stack.xml", "<image/>")
    with pytest.raises(InputError) as caught:
        load_project(path)
    assert "\n" not in str(caught.value)


def test_deep_json_and_strange_parameters_do_no_harm(tmp_path):
    path = tmp_path / "p.ora"
    save_project(path, Project(state_of(Picture(np.zeros((5, 5, 4), np.uint8))), parameters={"a": 1}))
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    entries["ldm-studio/project.json"] = b"[" * 200_000
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    assert load_project(path).parameters == {}


def test_settings_come_back_and_defaults_are_complete(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    assert load_settings(path) == (Settings(), None)
    changed = Settings(theme="light", preview_share=0.2, model_folders=("/a", "/b"))
    assert save_settings(path, changed) is None
    assert load_settings(path) == (changed, None)


@pytest.mark.parametrize("text", ["{", "[]", json.dumps({"preview_share": 9}), "[" * 100_000, "\0\xff"])
def test_broken_settings_are_set_aside_with_a_message(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings, complaint = load_settings(path)
    assert settings == Settings()
    assert "settings.json.broken" in complaint
    assert (tmp_path / "settings.json.broken").read_text() == text
    assert not path.exists()


def test_settings_that_cannot_be_saved_give_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    assert "could not be saved" in save_settings(tmp_path / "file" / "settings.json", Settings())


FILES = Path(__file__).parent / "files"
MADE = ["multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn", "hard-light", "soft-light"]
MADE += ["difference", "exclusion", "hue", "saturation", "color", "luminosity"]


@pytest.mark.parametrize("program", ["krita", "mypaint"])
def test_files_of_other_programs_open_with_their_layers(program):
    found = load_project(FILES / f"{program}.ora")
    layers = {layer.name: layer for layer in found.state.layers}
    assert found.state.mask.shape == (60, 80)
    assert list(layers)[-len(MADE) - 2 :] == [*reversed(MADE), "in 2", "in"]
    # Krita's own files know no "exclusion".
    assert [layers[name].mode for name in MADE if name != "exclusion"] == [n for n in MADE if n != "exclusion"]
    assert (layers["locked"].x, layers["locked"].y, layers["locked"].locked) == (-10, -5, True)
    (half,), (through,) = layers["in"].path, layers["locked"].path
    assert (half.name, half.mode, round(half.opacity, 2)) == ("Half", "multiply", 0.5)
    assert layers["in 2"].path == (half,)
    assert (through.name, through.apart) == ("Through", False)
    assert not any("group" in note for note in found.notes)


def test_krita_sees_the_same_picture_in_its_file():
    """MyPaint does not: it composes in linear light."""
    with zipfile.ZipFile(FILES / "krita.ora") as archive:
        merged = np.array(Image.open(io.BytesIO(archive.read("mergedimage.png"))).convert("RGBA"))
    ours = load_project(FILES / "krita.ora").state.picture.pixels
    assert np.abs(ours.astype(int) - merged).max() <= 2


def test_a_name_that_is_no_text_does_not_keep_the_settings_from_being_saved(tmp_path):
    path = tmp_path / "settings.json"
    assert (
        save_settings(path, Settings(theme="light").model_copy(update={"recent": ("/a\udcff.png", "/ü.png")})) is None
    )
    settings, complaint = load_settings(path)
    assert (settings.theme, settings.recent, complaint) == ("light", ("/a?.png", "/ü.png"), None)


def test_what_was_saved_opens_again_however_often_a_layer_was_duplicated(tmp_path, monkeypatch):
    monkeypatch.setattr("ldm_studio.storage.stacks.MAX_TOTAL", 1000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(total=8000))
    rng = np.random.default_rng(1)
    first, other = (Layer(rng.integers(0, 256, (20, 40, 4), np.uint8)) for _ in range(2))
    state = state_of(Picture(first.pixels))
    twins = tuple(dataclasses.replace(first, number=-number) for number in range(5))
    save_project(tmp_path / "twins.ora", Project(dataclasses.replace(state, layers=twins)))
    opened = load_project(tmp_path / "twins.ora").state.layers
    assert len({id(layer.pixels) for layer in opened}) == 1
    np.testing.assert_array_equal(opened[4].pixels, first.pixels)
    save_project(tmp_path / "two.ora", Project(dataclasses.replace(state, layers=(first, other))))
    with pytest.raises(InputError, match="too many pixels"):
        load_project(tmp_path / "two.ora")
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(total=8 * 1600))
    assert len(load_project(tmp_path / "two.ora").state.layers) == 2

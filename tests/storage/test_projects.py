import json
import zipfile

import numpy as np
import pytest
from PIL import Image

from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.storage.projects import Project, load_project, save_project
from ldm_studio.storage.settings import Settings, load_settings, save_settings


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_project_comes_back_as_it_was(tmp_path, dtype):
    random = np.random.default_rng(1)
    pixels = random.integers(0, np.iinfo(dtype).max, (20, 30, 4), dtype, endpoint=True)
    mask = random.integers(0, 255, (20, 30), np.uint8, endpoint=True)
    project = Project(Picture(pixels, b"profile" * 30), mask, {"prompt": "a fox", "steps": 9}, "/some/where.ora", True)
    save_project(tmp_path / "p.ora", project)
    again = load_project(tmp_path / "p.ora")
    np.testing.assert_array_equal(again.picture.pixels, pixels)
    np.testing.assert_array_equal(again.mask, mask)
    assert (again.parameters, again.path, again.modified) == (project.parameters, project.path, True)


def test_other_programs_find_an_openraster_file(tmp_path):
    save_project(tmp_path / "p.ora", Project(Picture(np.full((10, 12, 4), 99, np.uint8))))
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        assert b'w="12" h="10"' in archive.read("stack.xml")
        with archive.open("mergedimage.png") as file, Image.open(file) as image:
            assert image.size == (12, 10)
        assert "Thumbnails/thumbnail.png" in archive.namelist()


def test_another_programs_file_opens_as_its_merged_picture(tmp_path):
    save_project(tmp_path / "p.ora", Project(Picture(np.full((10, 12, 4), 99, np.uint8))))
    with zipfile.ZipFile(tmp_path / "p.ora") as ours, zipfile.ZipFile(tmp_path / "foreign.ora", "w") as foreign:
        for name in ("mimetype", "stack.xml", "mergedimage.png"):
            foreign.writestr(name, ours.read(name))
    again = load_project(tmp_path / "foreign.ora")
    assert again.mask is None
    assert (again.picture.pixels == 99).all()


@pytest.mark.parametrize("kind", ["text", "cut", "no stack", "no picture", "missing"])
def test_bad_projects_are_refused_in_one_sentence(tmp_path, kind):
    path = tmp_path / "p.ora"
    save_project(path, Project(Picture(np.zeros((50, 50, 4), np.uint8))))
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
    save_project(path, Project(Picture(np.zeros((5, 5, 4), np.uint8)), parameters={"a": 1}))
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

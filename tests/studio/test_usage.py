import hashlib
import json
import zipfile

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.recipe import make_recipe
from ldm_studio.storage.projects import read_parameters
from ldm_studio.studio.usage import file_digest, use_of

A, B = "a" * 64, "b" * 64


def test_runs_and_projects_that_used_a_file_are_found():
    info = ModelInfo("one", "One", "/m/one", "sd1", 64, ("text",), 10)
    recipes = [
        make_recipe(model="one", model_digest=A, prompt="a fox", loras=[{"name": "wash", "digest": B}]),
        make_recipe(model="/m/one", model_digest=B, prompt="a  fox"),
        make_recipe(model="other", prompt="a cat", controls=[{"name": "edges"}], embeddings={"mood": A}),
    ]
    projects = [
        ("one.ora", {"model": "one", "loras": [{"name": "wash"}], "guides": "nonsense"}),
        ("two.ora", {"model": ["x"], "guides": [{"name": "edges"}]}),
    ]

    def use(kind, name, path="", of=None):
        return use_of(Asset(kind, name, path, 1), of, recipes, projects)

    model = use("model", "one", "/m/one", info)
    assert (model.prompts, model.runs, model.projects, model.digest) == (("a fox",), 2, ("one.ora",), A)
    assert use("lora", "wash").digest == B
    assert use("lora", "wash").projects == ("one.ora",)
    assert use("controlnet", "edges").projects == ("two.ora",)
    assert use("controlnet", "edges").runs == 1
    assert use("embedding", "mood").digest == A
    assert use("vae", "sharp").runs == 0


def test_parameters_are_read_without_the_pictures(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.ora", "w") as archive:
        archive.writestr("ldm-studio/project.json", json.dumps({"parameters": {"model": "one"}}))
    assert read_parameters(tmp_path / "a.ora") == {"model": "one"}
    (tmp_path / "b.ora").write_text("x")
    assert read_parameters(tmp_path / "b.ora") == read_parameters(tmp_path / "none.ora") == {}


def test_a_file_s_digest(tmp_path):
    (tmp_path / "a").write_bytes(b"some bytes")
    assert file_digest(tmp_path / "a") == hashlib.sha256(b"some bytes").hexdigest()

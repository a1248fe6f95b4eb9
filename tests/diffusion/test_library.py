"""The library lists models from headers alone, and says what is wrong with those that it cannot use."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from ldm_studio.core.errors import ModelError
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.library import describe, find, scan


@pytest.fixture
def copy(tmp_path: Path, sd_folder: Path) -> Path:
    return Path(shutil.copytree(sd_folder, tmp_path / "copy"))


def test_models_are_described_by_their_shapes(sd_folder: Path, inpaint_folder: Path, sdxl_folder: Path) -> None:
    sd, nine, xl = describe(sd_folder), describe(inpaint_folder), describe(sdxl_folder)
    assert (sd.id, sd.family, sd.native_size, sd.default_sampler) == ("tiny-sd", "sd1", 64, "pndm")
    assert set(sd.tasks) == set(nine.tasks) == set(xl.tasks) == {"text", "image", "inpaint"}
    assert nine.family == "sd1"
    assert (xl.family, xl.default_sampler) == ("sdxl", "euler")
    assert sd.max_tokens == 16
    weights = sum(file.stat().st_size for file in sd_folder.rglob("*.safetensors"))
    assert sd.bytes == weights


def test_a_folder_may_say_more_about_its_model(copy: Path) -> None:
    (copy / "ldm_studio.json").write_text(
        json.dumps({"name": "Nice", "description": "Small.", "default_guidance": 3, "default_steps": 12,
                    "native_size": 128, "default_sampler": "Euler a"})
    )  # fmt: skip
    info = describe(copy)
    assert (info.name, info.description, info.native_size) == ("Nice", "Small.", 128)
    assert (info.default_guidance, info.default_steps, info.default_sampler) == (3.0, 12, "euler_a")


def test_a_folder_may_have_a_way_of_few_steps_with_a_lora_or_without(copy: Path) -> None:
    said = {"lora": "quick.safetensors", "steps": 4, "guidance": 1, "sampler": "LCM"}
    (copy / "ldm_studio.json").write_text(json.dumps({"few_steps": said}))
    with pytest.raises(ModelError, match="damaged"):
        describe(copy)
    save_file({"unet.conv_in.lora_A.weight": torch.zeros(2, 4, 1, 1)}, copy / "quick.safetensors")
    few = describe(copy).few_steps
    assert few is not None
    assert (few.lora, few.steps, few.guidance, few.sampler) == (f"{copy.name}-quick", 4, 1.0, "lcm")
    slow = make_recipe(steps=30, guidance=7, guidance_schedule=((0.5, 3.0),), sampler="euler", loras=({"name": "x"},))
    quick = few.of(few.of(slow))
    assert (quick.steps, quick.guidance, quick.guidance_schedule, quick.sampler) == (4, 1.0, (), "lcm")
    assert [lora.name for lora in quick.loras] == ["x", few.lora]
    (copy / "ldm_studio.json").write_text(json.dumps({"few_steps": {"steps": 4, "guidance": 3}}))
    plain = describe(copy).few_steps
    assert plain is not None
    quick = plain.of(slow)
    assert (quick.steps, quick.guidance, quick.sampler) == (4, 3.0, None)
    assert [lora.name for lora in quick.loras] == ["x"]
    for wrong in ({"steps": 0}, {"sampler": "none"}, {"lora": "../../outside.safetensors"}, {"guidance": "high"}):
        (copy / "ldm_studio.json").write_text(json.dumps({"few_steps": {**said, **wrong}}))
        with pytest.raises(ModelError):
            describe(copy)


@pytest.mark.parametrize(("karras", "sampler"), [(True, "dpmpp_2m_karras"), (False, "dpmpp_2m")])
def test_the_default_sampler_is_the_models_own(copy: Path, karras: bool, sampler: str) -> None:
    config = {"_class_name": "DPMSolverMultistepScheduler", "use_karras_sigmas": karras}
    (copy / "scheduler" / "scheduler_config.json").write_text(json.dumps(config))
    assert describe(copy).default_sampler == sampler
    (copy / "scheduler" / "scheduler_config.json").write_text('{"_class_name": "DDPMScheduler"}')
    assert describe(copy).default_sampler == ""


def test_scanning_passes_over_what_is_broken_and_says_why(tmp_path: Path, sd_folder: Path) -> None:
    models = tmp_path / "models"
    shutil.copytree(sd_folder, models / "good")
    shutil.copytree(sd_folder, models / "cut")
    weights = models / "cut" / "unet" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])
    (models / "empty").mkdir()
    (models / "flux").mkdir()
    (models / "flux" / "model_index.json").write_text('{"_class_name": "KandinskyPipeline"}')
    problems: list[str] = []
    found = scan([models, tmp_path / "missing", models / "good"], problems)
    assert [info.id for info in found] == ["good"]
    assert len(problems) == 2
    assert any(str(weights) in problem and "get the file again" in problem for problem in problems)
    assert any("KandinskyPipeline" in problem for problem in problems)


def test_two_models_of_one_name_are_both_listed(tmp_path: Path, sd_folder: Path) -> None:
    shutil.copytree(sd_folder, tmp_path / "a" / "same")
    shutil.copytree(sd_folder, tmp_path / "b" / "same")
    found = scan([tmp_path / "a", tmp_path / "b"])
    assert {info.id for info in found} == {"same", str(tmp_path / "b" / "same")}
    assert find("same", found).path == str(tmp_path / "a" / "same")


def test_finding_by_id_and_by_path(sd_folder: Path) -> None:
    infos = scan([sd_folder])
    assert find("tiny-sd", infos) == find(str(sd_folder), infos) == find(str(sd_folder), [])
    with pytest.raises(ModelError, match="no model 'other' here: choose one of tiny-sd"):
        find("other", infos)
    with pytest.raises(ModelError, match="add a folder"):
        find("other", [])


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("model_index.json", "{", "cannot be read"),
        ("model_index.json", "[]", "not what a model's configuration"),
        ("model_index.json", "[" * 100_000, "cannot be read"),
        ("unet/config.json", '{"in_channels": "many"}', "makes no sense"),
        ("unet/config.json", '{"in_channels": 7}', "takes 7 channels"),
        ("vae/config.json", '{"block_out_channels": 3}', "makes no sense"),
        ("unet/diffusion_pytorch_model.safetensors", "\xff" * 40, "damaged"),
        ("unet/diffusion_pytorch_model.safetensors", "", "damaged"),
        ("ldm_studio.json", '{"native_size": "big"}', "makes no sense"),
    ],
)
def test_broken_files_are_named(copy: Path, file: str, text: str, said: str) -> None:
    (copy / file).write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match=said) as raised:
        describe(copy)
    assert "\n" not in str(raised.value)


def test_pickles_are_refused_with_the_reason(copy: Path) -> None:
    weights = copy / "unet" / "diffusion_pytorch_model.safetensors"
    weights.rename(weights.with_suffix(".bin"))
    with pytest.raises(ModelError, match=r"pickles, which can run any program .* as safetensors"):
        describe(copy)


def test_the_library_and_the_backend_do_not_import_torch() -> None:
    code = (
        "import sys, ldm_studio.diffusion.library, ldm_studio.diffusion.backend; "
        "sys.exit(any(name in sys.modules for name in ('torch', 'diffusers', 'transformers')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False).returncode == 0

"""Loading: the same weights as diffusers loads, cancelled at any moment, and clear words for broken folders."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import StableDiffusionPipeline
from safetensors.torch import load_file, save_file

from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion import quiet_imports
from ldm_studio.diffusion.devices import choose_device, choose_precision
from ldm_studio.diffusion.estimating import weights
from ldm_studio.diffusion.library import describe
from ldm_studio.diffusion.loading import Loader


class Ended(BaseException):
    """Stands for the engine's `Cancelled`."""


def nothing(*values: Any) -> None:
    """A gate that never ends anything, and a report to nobody."""


@pytest.fixture
def copy(tmp_path: Path, sd_folder: Path) -> Path:
    return Path(shutil.copytree(sd_folder, tmp_path / "copy"))


def load(folder: Path, gate: Any = nothing, precision: str = "fp32", loader: Loader | None = None) -> Any:
    return (loader or Loader()).load(describe(folder), precision, "cpu", gate, nothing)


def test_weights_are_those_that_diffusers_loads(sd_folder: Path, loaded: Any) -> None:
    pipe = StableDiffusionPipeline.from_pretrained(sd_folder, local_files_only=True)
    for name in ("unet", "vae", "text_encoder"):
        ours, theirs = loaded(sd_folder).components[name].state_dict(), getattr(pipe, name).state_dict()
        assert list(ours) == list(theirs)
        assert all(torch.equal(ours[key], theirs[key]) for key in theirs)
        assert not loaded(sd_folder).components[name].training


def test_a_folder_may_share_a_part_of_another_models_folder(copy: Path, sd_folder: Path) -> None:
    whole, own = describe(copy), load(copy)
    shutil.move(copy / "vae", copy.parent / "shared-vae")
    with pytest.raises(ModelError):
        describe(copy)
    (copy / "ldm_studio.json").write_text(json.dumps({"parts": {"vae": "../shared-vae"}}))
    info, shares = describe(copy), load(copy)
    assert (info.bytes, info.native_size) == (whole.bytes, whole.native_size)
    assert weights(info, "fp32") == weights(describe(sd_folder), "fp32") > 0
    ours, theirs = (each.components["vae"].state_dict() for each in (shares, own))
    assert all(torch.equal(ours[key], theirs[key]) for key in theirs)
    # A run reads those weights: another autoencoder is another model.
    file = copy.parent / "shared-vae" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(file)
    first = next(iter(tensors))
    save_file({**tensors, first: tensors[first] + 1}, file)
    assert load(copy).digest != shares.digest


def test_precision_is_that_asked_for(sd_folder: Path) -> None:
    for name, dtype in (("bf16", torch.bfloat16), ("fp16", torch.float16)):
        parts = load(sd_folder, precision=name).components
        assert {p.dtype for part in ("unet", "vae", "text_encoder") for p in parts[part].parameters()} == {dtype}


def test_the_last_model_stays_and_is_not_read_again(copy: Path) -> None:
    loader = Loader()
    first = load(copy, loader=loader)
    shutil.rmtree(copy / "unet")
    shutil.rmtree(copy / "vae")
    assert loader.load(first.info, "fp32", "cpu", nothing, nothing) is first
    with pytest.raises(ModelError):
        loader.load(first.info, "bf16", "cpu", nothing, nothing)


def test_progress_is_told_up_to_the_end(sd_folder: Path) -> None:
    told: list[tuple[str, float]] = []
    Loader().load(describe(sd_folder), "fp32", "cpu", nothing, lambda text, share: told.append((text, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    assert told[0][0] == "Loading the text encoder"


def test_loading_ends_at_every_gate_and_the_loader_still_works(sd_folder: Path) -> None:
    loader, calls = Loader(), 0

    def count() -> None:
        nonlocal calls
        calls += 1

    whole = load(sd_folder, count)
    assert calls > 100, "a gate between tensors, not only between files"
    # A slow machine answers more often: the last few may not come again.
    for last in (1, 3, calls // 3, calls // 2, calls * 4 // 5):
        left = last

        def gate() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise Ended

        with pytest.raises(Ended):
            load(sd_folder, gate, loader=loader)
    again = load(sd_folder, loader=loader)
    assert again.digest == whole.digest
    weights, expected = again.components["unet"].state_dict(), whole.components["unet"].state_dict()
    assert all(torch.equal(weights[key], expected[key]) for key in expected)


def test_old_names_of_attention_and_text_layers_are_understood(copy: Path, loaded: Any, sd_folder: Path) -> None:
    """As in Stable Diffusion 1.x's own files."""
    vae = copy / "vae" / "diffusion_pytorch_model.safetensors"
    old = {".to_q.": ".query.", ".to_k.": ".key.", ".to_v.": ".value.", ".to_out.0.": ".proj_attn."}
    tensors = {}
    for name, tensor in load_file(vae).items():
        for new, former in old.items():
            name = name.replace(new, former)
        tensors[name] = tensor
    assert any(".proj_attn." in name for name in tensors)
    save_file(tensors, vae)
    text = copy / "text_encoder" / "model.safetensors"
    named = {f"text_model.{name.removeprefix('text_model.')}": value for name, value in load_file(text).items()}
    save_file({**named, "text_model.embeddings.position_ids": torch.arange(16)[None]}, text)
    for part in ("vae", "text_encoder"):
        ours = load(copy).components[part].state_dict()
        theirs = loaded(sd_folder).components[part].state_dict()
        assert all(torch.equal(ours[key], theirs[key]) for key in theirs)


def test_sharded_weights(copy: Path, loaded: Any, sd_folder: Path) -> None:
    whole = copy / "unet" / "diffusion_pytorch_model.safetensors"
    tensors = sorted(load_file(whole).items())
    whole.unlink()
    half = len(tensors) // 2
    for number, part in enumerate((tensors[:half], tensors[half:]), 1):
        save_file(dict(part), whole.with_name(f"diffusion_pytorch_model-0000{number}-of-00002.safetensors"))
    ours, theirs = load(copy).components["unet"].state_dict(), loaded(sd_folder).components["unet"].state_dict()
    assert all(torch.equal(ours[key], theirs[key]) for key in theirs)
    whole.with_name("diffusion_pytorch_model-00002-of-00002.safetensors").unlink()
    with pytest.raises(ModelError, match="1 of 2 parts"):
        load(copy)


def test_the_digest_follows_the_contents_and_not_the_place(copy: Path, loaded: Any, sd_folder: Path) -> None:
    before = load(copy).digest
    assert before == loaded(sd_folder).digest
    (copy / "README.md").write_text("nothing that a run reads")
    assert load(copy).digest == before
    weights = copy / "unet" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(weights)
    tensors["conv_in.bias"][0] += 1
    save_file(tensors, weights)
    assert load(copy).digest != before


def test_a_foreign_class_is_refused_and_never_imported(copy: Path, tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "evil_module.py").write_text("raise SystemExit('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    index = json.loads((copy / "model_index.json").read_text())
    for entry in (
        ["evil_module", "Evil"],
        ["diffusers", "StableDiffusionPipeline"],
        ["diffusers", "AutoencoderKL"],
        ["transformers", "pipeline"],
        ["x"],
    ):
        (copy / "model_index.json").write_text(json.dumps({**index, "unet": entry}))
        with pytest.raises(ModelError, match="does not run: choose another model"):
            load(copy)
    (copy / "model_index.json").write_text(json.dumps({**index, "extra": ["evil_module", "Evil"]}))
    with pytest.raises(ModelError, match=r"evil_module\.Evil as its extra"):
        load(copy)
    assert "evil_module" not in sys.modules


@pytest.mark.parametrize("part", ["unet", "vae", "text_encoder"])
def test_a_truncated_file_is_named(part: str, sd_folder: Path, tmp_path: Path) -> None:
    info = describe(sd_folder)
    copy = Path(shutil.copytree(sd_folder, tmp_path / "copy"))
    file = next((copy / part).glob("*.safetensors"))
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    moved = type(info)(**{**vars(info), "path": str(copy)})
    with pytest.raises(ModelError, match="partly downloaded") as raised:
        Loader().load(moved, "fp32", "cpu", nothing, nothing)
    assert str(file) in str(raised.value)


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("unet/config.json", "{}", "does not fit|lacks|cannot be set up"),
        ("unet/config.json", "{", "cannot be read"),
        ("text_encoder/config.json", '{"hidden_size": "x"}', "cannot be set up"),
        ("tokenizer/tokenizer.json", "{", "cannot be set up"),
        ("scheduler/scheduler_config.json", '{"beta_schedule": "none"}', "cannot be set up"),
        ("model_index.json", "{}", "has no tokenizer"),
    ],
)
def test_broken_configurations_are_told(
    file: str, text: str, said: str, sd_folder: Path, copy: Path, monkeypatch: Any
) -> None:
    info = describe(copy)
    (copy / file).write_text(text)
    with pytest.raises(ModelError, match=said) as raised:
        Loader().load(info, "fp32", "cpu", nothing, nothing)
    assert "\n" not in str(raised.value)


def test_a_missing_folder_and_pickles_are_told(copy: Path) -> None:
    info = describe(copy)
    weights = copy / "unet" / "diffusion_pytorch_model.safetensors"
    weights.rename(weights.with_suffix(".bin"))
    with pytest.raises(ModelError, match="pickles"):
        Loader().load(info, "fp32", "cpu", nothing, nothing)
    shutil.rmtree(copy)
    with pytest.raises(ModelError, match="is missing"):
        Loader().load(info, "fp32", "cpu", nothing, nothing)


def test_device_and_precision_are_chosen_from_what_is_there() -> None:
    assert choose_device("cpu") == "cpu"
    assert choose_device("auto") in ("cpu", "cuda", "mps")
    assert choose_precision("cpu") in ("fp32", "bf16")
    assert choose_precision("mps") == "fp16"
    with pytest.raises(ModelError, match="no tpu device"):
        choose_device("tpu")


@pytest.mark.skipif(sys.platform != "linux", reason="named as Linux names it")
def test_libraries_are_loaded_ahead_without_the_lock(tmp_path: Path) -> None:
    folder = Path(torch.__file__).parent / "lib"
    assert quiet_imports._opened(folder / "libc10.so")
    (tmp_path / "libbroken.so").write_bytes(b"x")
    assert not quiet_imports._opened(tmp_path / "libbroken.so")
    assert not quiet_imports._opened(tmp_path / "none.so")

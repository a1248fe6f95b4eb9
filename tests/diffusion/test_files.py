"""Files that people own: told from their headers, loaded with nothing else, refused in one sentence."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import original
import pytest
import tiny
import torch
from diffusers import UNet2DConditionModel
from safetensors.torch import load_file, save_file

from ldm_studio.core.assets import Asset
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.job import Job, ModelInfo
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import catalog
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.clip_tokenizer import clip_tokenizer
from ldm_studio.diffusion.convert import convert
from ldm_studio.diffusion.headers import identify, read_gguf, read_header
from ldm_studio.diffusion.library import describe, find, scan, survey
from ldm_studio.diffusion.loading import Loader
from ldm_studio.diffusion.lycoris import Merged


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


def load(path: Path, loader: Loader | None = None, **more: Any) -> Any:
    info = find(str(path), [])
    return (loader or Loader()).load(ModelInfo(**{**vars(info), **more}), "fp32", "cpu", nothing, nothing)


@pytest.fixture(scope="module")
def singles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file of each family."""
    folder = tmp_path_factory.mktemp("singles")
    for family in ("sd1", "sd2", "sdxl"):
        original.save(folder / f"{family}.safetensors", family, velocity=family == "sd2")
    return folder


# Single files -------------------------------------------------------------------------------------------------------


def test_the_tokenizer_is_clips_own() -> None:
    tokenizer = clip_tokenizer()
    assert len(tokenizer) == 49408
    assert tokenizer("a photo of a cat").input_ids == [49406, 320, 1125, 539, 320, 2368, 49407]
    assert clip_tokenizer("!")("a", padding="max_length").input_ids[:4] == [49406, 320, 49407, 0]


@pytest.mark.parametrize("family", ["sd1", "sd2", "sdxl"])
def test_a_single_file_has_the_weights_that_it_was_made_of(family: str, tmp_path: Path) -> None:
    path = tmp_path / "anything.safetensors"
    parts = original.save(path, family, channels=9 if family == "sd1" else 4, velocity=family == "sd2")
    loaded = load(path)
    assert loaded.info.family == family
    for name, part in parts.items():
        ours, theirs = loaded.components[name].state_dict(), part.state_dict()
        assert set(ours) == set(theirs)
        assert all(torch.equal(ours[key], theirs[key]) for key in theirs)
    ours, theirs = loaded.components["unet"].config, parts["unet"].config
    for key in ("in_channels", "layers_per_block", "cross_attention_dim", "attention_head_dim", "use_linear_projection",
                "addition_embed_type", "addition_time_embed_dim", "projection_class_embeddings_input_dim"):  # fmt: skip
        assert ours[key] == theirs[key], key
    assert loaded.components["scheduler"].config.prediction_type == ("v_prediction" if family == "sd2" else "epsilon")


@pytest.mark.parametrize("family", ["sd1", "sd2", "sdxl"])
def test_a_single_file_runs(family: str, singles: Path) -> None:
    backend = DiffusionBackend(scan([singles]), device="cpu", precision="fp32")
    job = Job(make_recipe(model=family, prompt="a photo of a cat", width=64, height=64, steps=2))
    run = backend.open(job, nothing, nothing)
    while run.index < run.steps:
        run.step()
    assert run.finish(nothing).pixels.shape == (64, 64, 4)


def test_reading_a_single_file_ends_at_every_gate(singles: Path) -> None:
    class Ended(BaseException):
        pass

    calls, told = 0, []

    def count() -> None:
        nonlocal calls
        calls += 1

    info, loader = find(str(singles / "sdxl.safetensors"), []), Loader()
    whole = Loader().load(info, "fp32", "cpu", count, lambda text, share: told.append((text, share)))
    assert calls > 300, "a gate for each tensor"
    assert [share for _, share in told] == sorted(share for _, share in told)
    assert all(0 <= share <= 1 for _, share in told)
    # Near the end the gate is called by the clock: only calls while tensors are read can be counted on.
    for last in (1, 20, 100, 290):
        left = last

        def gate() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise Ended

        with pytest.raises(Ended):
            loader.load(info, "fp32", "cpu", gate, nothing)
    assert loader.load(info, "fp32", "cpu", nothing, nothing).digest == whole.digest


def test_a_file_without_its_vae_or_made_otherwise_is_told(singles: Path, tmp_path: Path) -> None:
    tensors = load_file(singles / "sd1.safetensors")
    without = {name: value for name, value in tensors.items() if not name.startswith("first_stage_model.decoder.mid")}
    save_file(without, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"lacks|otherwise"):
        load(tmp_path / "a.safetensors")
    unet = {name: value for name, value in tensors.items() if name.startswith("model.")}
    save_file(unet, tmp_path / "b.safetensors")
    with pytest.raises(ModelError, match=r"no whole model|of no kind"):
        load(tmp_path / "b.safetensors")


# What a file is -----------------------------------------------------------------------------------------------------


def zeros(path: Path, shapes: dict[str, tuple[int, ...]], words: dict[str, str] | None = None) -> Path:
    save_file({name: torch.zeros(shape, dtype=torch.float16) for name, shape in shapes.items()}, path, metadata=words)
    return path


KINDS: dict[str, tuple[dict[str, tuple[int, ...]], str, str]] = {
    "kohya-xl": ({"lora_unet_down_blocks_1_attn2_to_k.lora_down.weight": (4, 2048)}, "lora", "sdxl"),
    "kohya-1": ({"lora_unet_down_blocks_1_attn2_to_k.lora_down.weight": (4, 768)}, "lora", "sd1"),
    "peft-2": ({"unet.down_blocks.0.attn2.to_k.lora_A.weight": (4, 1024)}, "lora", "sd2"),
    "lora-flux": ({"transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight": (4, 3072)}, "lora", "flux"),
    "loha": ({"lora_unet_down_attn2_to_k.hada_w1_a": (4, 4), "lora_unet_down_attn2_to_k.hada_w1_b": (4, 768)},
             "lora", "sd1"),
    "embedding": ({"emb_params": (2, 768)}, "embedding", "sd1"),
    "embedding-xl": ({"clip_l": (2, 768), "clip_g": (2, 1280)}, "embedding", "sdxl"),
    "controlnet": ({"controlnet_cond_embedding.conv_in.weight": (16, 3, 3, 3),
                    "down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.weight": (64, 2048)},
                   "controlnet", "sdxl"),
    "ip-adapter": ({"image_proj.proj.weight": (4, 4), "ip_adapter.1.to_k_ip.weight": (8, 768)}, "ip-adapter", "sd1"),
    "vae": ({"encoder.conv_in.weight": (8, 3, 3, 3), "decoder.conv_in.weight": (8, 16, 3, 3)}, "vae", ""),
    "taesd": ({"decoder.layers.0.weight": (8, 4, 3, 3)}, "preview decoder", ""),
    "flux": ({"double_blocks.0.img_attn.qkv.weight": (4, 4), "img_in.weight": (4, 64)}, "backbone", "flux"),
    "fill": ({"model.diffusion_model.double_blocks.0.img_attn.qkv.weight": (4, 4),
              "model.diffusion_model.img_in.weight": (4, 384)}, "backbone", "flux-fill"),
    "sd3": ({"model.diffusion_model.joint_blocks.0.x_block.attn.qkv.weight": (4, 4)}, "backbone", "sd3"),
    "qwen": ({"transformer_blocks.0.img_mlp.net.0.proj.weight": (4, 4)}, "backbone", "qwen-image"),
    "esrgan": ({"conv_first.weight": (4, 3, 3, 3), "body.0.rdb1.conv1.weight": (4, 4, 3, 3)}, "upscaler", ""),
    "clip": ({"text_model.embeddings.token_embedding.weight": (8, 4), "text_projection.weight": (4, 4), "x": (1, 1)},
             "text encoder", ""),
    "nothing": ({"a": (2,), "b": (3,), "c": (4,)}, "other", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", list(KINDS))
def test_kind_and_family_are_told_from_names_and_shapes(name: str, tmp_path: Path) -> None:
    shapes, kind, family = KINDS[name]
    found = identify(read_header(zeros(tmp_path / "x.safetensors", shapes)))
    assert (found.kind, found.family) == (kind, family)


def header(entries: dict[str, Any], data: bytes = b"", length: int | None = None) -> bytes:
    text = json.dumps(entries).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


F16 = {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]}
LIES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "damaged"),
    "short": (b"\x05", "damaged"),
    "no-json": (struct.pack("<Q", 4) + b"abcd", "damaged"),
    "cut": (header({"a": F16}, b"\0\0"), "damaged|does not describe"),
    "longer": (header({"a": F16}, b"\0" * 9), "damaged"),
    "huge": (header({}, b"", 100_000_000), "damaged"),
    "beyond": (header({"a": F16}, b"\0" * 4, 15_000_000), "damaged"),
    "overlap": (header({"a": F16, "b": {**F16, "data_offsets": [2, 6]}}, b"\0" * 6), "does not describe"),
    "gap": (header({"a": F16, "b": {**F16, "data_offsets": [6, 10]}}, b"\0" * 10), "does not describe"),
    "size": (header({"a": {**F16, "shape": [20]}}, b"\0" * 4), "does not describe"),
    "negative": (header({"a": {**F16, "shape": [-1, -2]}}, b"\0" * 4), "does not describe"),
    "dtype": (header({"a": {**F16, "dtype": "Q7"}}, b"\0" * 4), "damaged"),
    "entry": (header({"a": 3}), "damaged"),
    "list": (struct.pack("<Q", 2) + b"[]", "damaged"),
    "nested": (struct.pack("<Q", 200_000) + b"[" * 200_000, "damaged"),
}


@pytest.mark.parametrize("name", list(LIES))
def test_headers_that_lie_are_told_in_a_sentence(name: str, tmp_path: Path) -> None:
    data, said = LIES[name]
    path = tmp_path / "x.safetensors"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=said) as raised:
        read_header(path)
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)
    assert [asset.problem != "" for asset in survey([tmp_path])[1]] == [True]
    with pytest.raises(ModelError, match=said):
        find(str(path), [])


def test_a_gguf_of_an_unknown_kind_is_told(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "x.gguf", "llama")
    writer.add_tensor("a", np.zeros((2, 2), np.float32))
    for step in (writer.write_header_to_file, writer.write_kv_data_to_file, writer.write_tensors_to_file, writer.close):
        step()
    with pytest.raises(ModelError, match="kind 'llama'"):
        read_gguf(tmp_path / "x.gguf")
    for data in (b"", b"GGUF", b"GGML" + b"\0" * 40, b"GGUF" + struct.pack("<IQQ", 3, 0, 2**60)):
        (tmp_path / "y.gguf").write_bytes(data)
        with pytest.raises(ModelError, match=r"y\.gguf"):
            read_gguf(tmp_path / "y.gguf")


# Backbones, VAEs ----------------------------------------------------------------------------------------------------


def test_a_transformer_alone_takes_the_rest_from_a_whole_model(tmp_path: Path) -> None:
    folder = tiny.FAMILIES["flux"](tmp_path / "whole")
    whole = Loader().load(describe(folder), "fp32", "cpu", nothing, nothing)
    weights = {name: value + 1 for name, value in whole.components["transformer"].state_dict().items()}
    save_file(weights, tmp_path / "alone.safetensors")
    writer = gguf.GGUFWriter(tmp_path / "packed.gguf", "flux")
    for name, value in weights.items():
        writer.add_tensor(name, value.numpy())
    for step in (writer.write_header_to_file, writer.write_kv_data_to_file, writer.write_tensors_to_file, writer.close):
        step()
    infos = {info.id: info for info in scan([tmp_path])}
    assert set(infos) == {"whole", "alone", "packed"}
    for name in ("alone", "packed"):
        loaded = Loader().load(infos[name], "fp32", "cpu", nothing, nothing)
        ours = loaded.components["transformer"].state_dict()
        for key, value in weights.items():
            # A GGUF's layers are kept packed, their weights with a shape of bytes.
            assert torch.equal(torch.as_tensor(ours[key]).reshape(-1).view(torch.float32), value.reshape(-1)), key
        assert loaded.digest != whole.digest
    problems: list[str] = []
    (tmp_path / "lonely").mkdir()
    (tmp_path / "alone.safetensors").rename(tmp_path / "lonely" / "alone.safetensors")
    assert scan([tmp_path / "lonely"], problems) == []
    assert "beside it" in problems[0]


def test_a_vae_of_a_file_takes_the_place_of_the_models_own(singles: Path, tmp_path: Path) -> None:
    vae = original.vae("sd1")
    with torch.no_grad():
        for weight in vae.parameters():
            weight.add_(0.01)
    named, own = tmp_path / "named.safetensors", tmp_path / "own.safetensors"
    save_file(original.vae_names(vae.state_dict(), start=""), named)
    save_file(vae.state_dict(), own)
    digests = {load(singles / "sd1.safetensors").digest}
    for path in (named, own):
        loaded = load(singles / "sd1.safetensors", vae=str(path))
        assert torch.equal(loaded.components["vae"].decoder.conv_in.weight, vae.decoder.conv_in.weight)
        assert loaded.components["vae"].config.scaling_factor == 0.18215
        digests.add(loaded.digest)
    assert len(digests) == 3
    wide = zeros(tmp_path / "wide.safetensors", KINDS["vae"][0])
    with pytest.raises(ModelError, match="no VAE for models of Stable Diffusion 1"):
        load(singles / "sd1.safetensors", vae=str(wide))


# Folders ------------------------------------------------------------------------------------------------------------


def test_folders_of_other_programs_are_scanned_as_they_are(singles: Path, sd_folder: Path, tmp_path: Path) -> None:
    for place, name in (("models/Stable-diffusion", "a"), ("models/checkpoints/deep/er", "b")):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / f"{name}.safetensors").symlink_to(singles / "sd1.safetensors")
    words = {"modelspec.trigger_phrase": "zork, blip", "modelspec.title": "Zork"}
    (tmp_path / "models" / "Lora").mkdir()
    zeros(tmp_path / "models" / "Lora" / "z.safetensors", KINDS["kohya-1"][0], words)
    (tmp_path / "models" / "Lora" / "z.preview.png").write_bytes(b"")
    (tmp_path / "models" / "old.ckpt").write_bytes(b"\x80")
    hub = tmp_path / "hub" / "models--some--model" / "snapshots" / "0123"
    hub.parent.mkdir(parents=True)
    hub.symlink_to(sd_folder, target_is_directory=True)
    (tmp_path / "models" / "round").symlink_to(tmp_path, target_is_directory=True)
    infos, assets = survey([tmp_path])
    assert {info.id for info in infos} == {"a", "b", "some/model"}
    lora = next(asset for asset in assets if asset.kind == "lora")
    assert (lora.title, lora.triggers, lora.family) == ("Zork", ("zork", "blip"), "sd1")
    assert lora.preview.endswith("z.preview.png")
    problems: list[str] = []
    scan([tmp_path], problems)
    assert len(problems) == 1
    assert "convert" in problems[0]


def test_a_model_folder_with_cyclic_links_is_read(sd_folder: Path, tmp_path: Path) -> None:
    import shutil

    copy = Path(shutil.copytree(sd_folder, tmp_path / "copy"))
    (copy / "unet" / "again").symlink_to(copy, target_is_directory=True)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.safetensors").symlink_to(tmp_path / "nowhere.safetensors")
    assert [info.id for info in scan([tmp_path])] == ["copy"]


def test_the_index_remembers_what_has_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models, index = tmp_path / "models", tmp_path / "state" / "index.json"
    models.mkdir()
    lora = zeros(models / "a.safetensors", KINDS["kohya-1"][0], {"modelspec.trigger_phrase": "x"})
    first = catalog.walk([models], index)
    read: list[Path] = []
    inspect = catalog.inspect
    monkeypatch.setattr(catalog, "inspect", lambda path, size: read.append(path) or inspect(path, size))
    assert catalog.walk([models], index) == first
    assert read == []
    zeros(lora, KINDS["kohya-xl"][0])
    assert catalog.walk([models], index)[1][0].family == "sdxl"
    assert read == [lora]
    index.write_text("{")
    assert len(catalog.walk([models], index)[1]) == 1
    lora.unlink()
    assert catalog.walk([models], index)[1] == []
    assert json.loads(index.read_text())["files"] == {}


# Pickles ------------------------------------------------------------------------------------------------------------


class Evil:
    def __reduce__(self) -> Any:
        return os.system, ("touch evil",)


def test_pickles_are_converted_in_a_child_that_runs_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a.ckpt"
    torch.save({"state_dict": {"w": torch.ones(3), "tied": torch.ones(3)}, "epoch": 3}, source)
    assert convert(source) == tmp_path / "a.safetensors"
    assert set(load_file(tmp_path / "a.safetensors")) == {"w", "tied"}
    with pytest.raises(ModelError, match="there already"):
        convert(source)
    evil = tmp_path / "evil.pt"
    torch.save({"a": Evil()}, evil)
    with pytest.raises(ModelError, match="more than weights"):
        convert(evil)
    assert not (tmp_path / "evil").exists()
    assert not Path("evil").exists()
    torch.save([1, 2], tmp_path / "none.bin")
    (tmp_path / "cut.pth").write_bytes(source.read_bytes()[:200])
    for name, said in (
        ("none.bin", "no weights"),
        ("cut.pth", "damaged"),
        ("gone.pt", "no file"),
        ("a.txt", "no pickle"),
    ):
        with pytest.raises(ModelError, match=said):
            convert(tmp_path / name)
    assert sorted(path.suffix for path in tmp_path.iterdir() if "part" in path.name) == []


def test_a_pickled_embedding_becomes_one_of_safetensors(tmp_path: Path) -> None:
    torch.save({"string_to_param": {"*": torch.zeros(2, 768)}, "name": "x"}, tmp_path / "x.pt")
    assert identify(read_header(convert(tmp_path / "x.pt"))).kind == "embedding"


# LoRA ---------------------------------------------------------------------------------------------------------------


def lora_file(path: Path, style: str, unet: Any) -> Path:
    torch.manual_seed(0)
    tensors = {}
    for name, module in unet.named_modules():
        if not re.search(r"attn[12]\.to_[qk]$", name):
            continue
        down, up = torch.randn(2, module.in_features), torch.randn(module.out_features, 2)
        if style == "kohya":
            key = "lora_unet_" + name.replace(".", "_")
            tensors |= {f"{key}.lora_down.weight": down, f"{key}.lora_up.weight": up, f"{key}.alpha": torch.tensor(2.0)}
        else:
            tensors |= {f"unet.{name}.lora_A.weight": down, f"unet.{name}.lora_B.weight": up}
    save_file(tensors, path)
    return path


@pytest.fixture
def digests(singles: Path) -> Callable[..., str]:
    """Runs a recipe with the LoRAs given, and gives its result's digest."""
    kept: dict[str, DiffusionBackend] = {}

    def run(assets: list[Asset], model: str = "sd1", **values: Any) -> Any:
        backend = kept.setdefault(model, DiffusionBackend(scan([singles]), device="cpu", precision="fp32"))
        backend._assets = lambda: assets
        recipe = make_recipe(model=model, prompt="a cat", width=64, height=64, steps=2, guidance=4.0, **values)
        run = backend.open(Job(recipe), nothing, nothing)
        while run.index < run.steps:
            run.step()
        return run.finish(nothing).recipe

    return run


def test_loras_of_both_kinds_act_and_leave_no_trace(tmp_path: Path, digests: Any) -> None:
    for style in ("kohya", "diffusers"):
        lora_file(tmp_path / f"{style}.safetensors", style, original.unet("sd1"))
    assets = survey([tmp_path])[1]
    plain = digests([]).output_digest
    kohya = digests(assets, loras=[{"name": "kohya", "weight": 0.7}])
    assert kohya.output_digest != plain
    assert kohya.loras[0].digest is not None
    assert digests(assets, loras=[{"name": "diffusers", "weight": 0.7}]).output_digest == kohya.output_digest
    both = [{"name": "diffusers", "weight": 0.3}, {"name": str(tmp_path / "kohya.safetensors"), "weight": 0.4}]
    assert digests(assets, loras=both).output_digest not in (plain, kohya.output_digest)
    assert digests(assets, loras=[{"name": "kohya", "weight": 0.0}]).output_digest == plain
    assert digests([]).output_digest == plain


def test_a_models_own_lora_goes_by_a_name_that_holds_everywhere(tmp_path: Path, sd_folder: Path) -> None:
    pixels = []
    for place in ("here", "elsewhere"):
        folder = Path(shutil.copytree(sd_folder, tmp_path / place / "tiny"))
        unet = UNet2DConditionModel.from_pretrained(folder / "unet")
        lora_file(folder / "quick.safetensors", "diffusers", unet)
        few = {"lora": "quick.safetensors", "steps": 2, "guidance": 1, "sampler": "lcm"}
        (folder / "ldm_studio.json").write_text(json.dumps({"few_steps": few}))
        models = scan([folder])
        assert models[0].few_steps is not None
        recipe = models[0].few_steps.of(make_recipe(model="tiny", prompt="a cat", width=64, height=64))
        run = DiffusionBackend(models, device="cpu", precision="fp32").open(Job(recipe), nothing, nothing)
        while run.index < run.steps:
            run.step()
        result = run.finish(nothing)
        assert result.recipe.loras[0].name == "tiny-quick"
        assert result.recipe.loras[0].digest is not None
        pixels.append(result.recipe.output_digest)
    assert pixels[0] == pixels[1]


def lycoris_file(path: Path, unet: Any) -> Path:
    torch.manual_seed(5)
    name = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k"
    save_file({f"{name}.lokr_w1": torch.randn(4, 4), f"{name}.lokr_w2": torch.randn(16, 8)}, path)
    assert unet.down_blocks[1].attentions[0].transformer_blocks[0].attn2.to_k.weight.shape == (64, 32)
    return path


def test_weights_of_loras_change_in_mid_run_and_at_a_fork(tmp_path: Path, singles: Path) -> None:
    lora_file(tmp_path / "plain.safetensors", "kohya", original.unet("sd1"))
    lycoris_file(tmp_path / "lokr.safetensors", original.unet("sd1"))
    assets = survey([tmp_path])[1]
    loras = [{"name": "plain", "weight": 0.7}, {"name": "lokr", "weight": 0.5}]

    def opened(**values: Any) -> Any:
        backend = DiffusionBackend(scan([singles]), device="cpu", precision="fp32", assets=lambda: assets)
        recipe = make_recipe(model="sd1", prompt="a cat", width=64, height=64, steps=4, loras=loras, **values)
        return backend.open(Job(recipe), nothing, nothing)

    def finished(run: Any) -> Any:
        while run.index < run.steps:
            run.step()
        return run.finish(nothing).recipe

    whole = finished(opened())
    run = opened()
    run.step()
    early = run.snapshot()
    run.change({"lora_weights": {"plain": 0.1}})
    run.step()
    run.change({"lora_weights": {"lokr": 0.0}})
    changed = finished(run)
    assert changed.output_digest != whole.output_digest
    assert changed.at(2)["lora_weights"] == {"plain": 0.1, "lokr": 0.0}
    assert finished(opened(edits=changed.edits)).output_digest == changed.output_digest
    run.restore(early)
    assert finished(run).output_digest == whole.output_digest, "a fork with nothing changed"
    with pytest.raises(InputError, match="'wash' is not in this run"):
        opened().change({"lora_weights": {"wash": 1.0}})
    with pytest.raises(InputError, match="weight"):
        opened().change({"lora_weights": {"plain": 99}})


def test_a_region_has_weights_of_its_own(tmp_path: Path, singles: Path) -> None:
    lora_file(tmp_path / "plain.safetensors", "kohya", original.unet("sd1"))
    lycoris_file(tmp_path / "lokr.safetensors", original.unet("sd1"))
    assets = survey([tmp_path])[1]
    backend = DiffusionBackend(scan([singles]), device="cpu", precision="fp32", assets=lambda: assets)
    worn = [{"name": "plain", "weight": 0.7}, {"name": "lokr", "weight": 0.5}]
    off = [{"name": "plain", "weight": 0.0}, {"name": "lokr", "weight": 0.0}]

    def made(mask: Any, own: Any = (), **values: Any) -> Any:
        region = {"prompt": "a cat", "mask": pixel_digest(mask), "loras": own}
        recipe = make_recipe(model="sd1", prompt="a cat", width=64, height=64, steps=3, regions=[region], **values)
        run = backend.open(Job(recipe, extras={pixel_digest(mask): mask}), nothing, nothing)
        run.step()
        early = run.snapshot()
        while run.index < run.steps:
            run.step()
        ended = run.finish(nothing)
        run.restore(early)
        while run.index < run.steps:
            run.step()
        assert np.array_equal(run.finish(nothing).pixels, ended.pixels), "a fork with nothing changed"
        return ended.pixels.astype(int)

    everywhere = np.full((64, 64), 255, np.uint8)
    left = everywhere.copy()
    left[:, 32:] = 0
    with_loras, without = made(everywhere, loras=worn), made(everywhere)
    assert np.abs(with_loras - without).max() > 8
    assert np.abs(made(everywhere, off, loras=worn) - without).max() <= 1
    half = made(left, off, loras=worn)
    assert np.abs(half - with_loras).max() > 8
    assert np.abs(half - without).max() > 8
    assert np.array_equal(made(everywhere, loras=worn), with_loras), "the model is left as it was"
    with pytest.raises(InputError, match="'plain' is not in the run"):
        made(left, off)


def test_lycoris_products_are_added_and_taken_off(tmp_path: Path, digests: Any) -> None:
    unet = original.unet("sd1")
    layer = unet.down_blocks[1].attentions[0].transformer_blocks[0].attn2.to_k
    name = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k"
    torch.manual_seed(5)
    a, b, c, d = (torch.randn(*shape) for shape in ((64, 4), (4, 32), (64, 4), (4, 32)))
    assert layer.weight.shape == (64, 32)
    loha = {f"{name}.hada_w1_a": a, f"{name}.hada_w1_b": b, f"{name}.hada_w2_a": c, f"{name}.hada_w2_b": d,
            f"{name}.alpha": torch.tensor(2.0)}  # fmt: skip
    lokr = {f"{name}.lokr_w1": torch.randn(4, 4), f"{name}.lokr_w2": torch.randn(16, 8)}
    save_file(loha, tmp_path / "loha.safetensors")
    save_file(lokr, tmp_path / "lokr.safetensors")
    merged = Merged()
    before = layer.weight.detach().clone()
    assert merged.add({"unet": unet}, loha, 0.5) == 1
    assert torch.allclose(layer.weight, before + 0.5 * 0.5 * (a @ b) * (c @ d), atol=1e-5)
    assert merged.add({"unet": unet}, lokr, 1.0) == 1
    merged.undo()
    assert torch.equal(layer.weight, before)
    with pytest.raises(ModelError, match="does not fit"):
        Merged().add({"unet": unet}, {f"{name}.lokr_w1": torch.ones(3, 3), f"{name}.lokr_w2": torch.ones(2, 2)}, 1.0)
    lora_file(tmp_path / "plain.safetensors", "kohya", unet)
    assets = survey([tmp_path])[1]
    plain = digests([]).output_digest
    seen = {plain}
    for names in (["loha"], ["lokr"], ["plain"], ["plain", "lokr"]):
        seen.add(digests(assets, loras=[{"name": name, "weight": 0.6} for name in names]).output_digest)
    assert len(seen) == 5
    assert digests([]).output_digest == plain


def test_what_is_no_fitting_lora_is_told(tmp_path: Path, digests: Any) -> None:
    zeros(tmp_path / "xl.safetensors", KINDS["kohya-xl"][0])
    zeros(tmp_path / "vae.safetensors", KINDS["vae"][0])
    zeros(tmp_path / "other.safetensors", {"lora_unet_nowhere.lora_down.weight": (2, 8),
                                           "lora_unet_nowhere.lora_up.weight": (8, 2)})  # fmt: skip
    good = lora_file(tmp_path / "cut.safetensors", "kohya", original.unet("sd1"))
    good.write_bytes(good.read_bytes()[:-10])
    assets = survey([tmp_path])[1]
    plain = digests([]).output_digest
    for name, said in (("xl", "LoRA for Stable Diffusion XL"), ("vae", "no LoRA but vae"), ("gone", "no LoRA 'gone'"),
                       ("cut", "damaged|does not describe"), ("other", "does not fit|changes nothing")):  # fmt: skip
        with pytest.raises(ModelError, match=said) as raised:
            digests(assets, loras=[{"name": name}])
        assert "\n" not in str(raised.value)
    assert digests([]).output_digest == plain


# Embeddings ---------------------------------------------------------------------------------------------------------


def test_an_embedding_is_named_in_the_prompt(tmp_path: Path, digests: Any, singles: Path) -> None:
    torch.manual_seed(3)
    save_file({"emb_params": torch.randn(2, 32)}, tmp_path / "zorkish.safetensors")
    save_file({"clip_l": torch.randn(1, 32), "clip_g": torch.randn(1, 32)}, tmp_path / "blip.safetensors")
    assets = [replace(asset, family="") for asset in survey([tmp_path])[1]]
    for model, name in (("sd1", "zorkish"), ("sdxl", "blip")):
        without = digests([], model, negative_prompt=name)
        made = digests(assets, model, negative_prompt=name)
        assert made.output_digest != without.output_digest
        assert set(made.embeddings) == {name}
        weighted = digests(assets, model, negative_prompt=f"({name}:1.5), ugly")
        assert weighted.output_digest != digests(assets, model, negative_prompt=f"{name}, ugly").output_digest
        assert digests(assets, model).embeddings == {}
        with pytest.raises(InputError, match="is not here"):
            digests([], model, negative_prompt=name, embeddings=made.embeddings)
    wide = tmp_path / "wide.safetensors"
    save_file({"emb_params": torch.randn(1, 77)}, wide)
    with pytest.raises(ModelError, match="teaches 77 numbers"):
        digests([Asset("embedding", "wide", str(wide), 1)], negative_prompt="wide")


# Memory -------------------------------------------------------------------------------------------------------------


def test_models_stay_in_memory_until_there_is_none(singles: Path) -> None:
    free = 10**12
    loader = Loader(free=lambda device: free)
    first = load(singles / "sd1.safetensors", loader)
    second = load(singles / "sd2.safetensors", loader)
    assert load(singles / "sd1.safetensors", loader) is first
    assert load(singles / "sd2.safetensors", loader) is second
    assert loader.loaded is second
    free = 0
    told: list[str] = []
    loader.load(
        find(str(singles / "sdxl.safetensors"), []), "fp32", "cpu", nothing, lambda text, share: told.append(text)
    )
    assert "0.0 GB are free: it may fail" in told[0]
    free = 10**12
    assert load(singles / "sd1.safetensors", loader) is not first


def test_the_same_prompt_needs_no_second_pass(singles: Path) -> None:
    backend = DiffusionBackend(scan([singles]), device="cpu", precision="fp32")

    def run(**values: Any) -> tuple[int, str]:
        run = backend.open(Job(make_recipe(model="sdxl", width=64, height=64, steps=2, **values)), nothing, nothing)
        passes = [0]
        encoder = backend.components["text_encoder_2"]
        handle = encoder.text_model.encoder.register_forward_hook(lambda *_: passes.__setitem__(0, passes[0] + 1))
        run = backend.open(Job(make_recipe(model="sdxl", width=64, height=64, steps=2, **values)), nothing, nothing)
        while run.index < run.steps:
            run.step()
        handle.remove()
        return passes[0], run.finish(nothing).recipe.output_digest

    first, again = run(prompt="a cat"), run(prompt="a cat")
    assert first[0] == again[0] == 0
    assert first[1] == again[1]
    other = run(prompt="a dog")
    assert other[1] != first[1]

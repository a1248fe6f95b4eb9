"""IP-Adapters: the same bits as diffusers' pipelines, from real file layouts, kept in recipes, taken off again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
import transformers
from diffusers import ClassifierFreeGuidance
from diffusers.models.embeddings import IPAdapterPlusImageProjection
from PIL import Image
from safetensors.torch import save_file

from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.job import Job, Named
from ldm_studio.core.recipe import Reference, make_recipe
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.checks import check
from ldm_studio.diffusion.ip_adapters import Adapters, References, seen
from ldm_studio.diffusion.library import describe, find_file, survey
from ldm_studio.diffusion.samplers import make_scheduler

WIDTH, HIDDEN = 24, 32
#: The names of a "plus" adapter's resampler, diffusers' and the authors'.
PLUS = {"ln0": "0.norm1", "ln1": "0.norm2", "attn.to_out.0": "0.to_out", "attn.to": "0.to", "ff.0": "1.0",
        "ff.1.net.0.proj": "1.1", "ff.1.net.2": "1.3"}  # fmt: skip


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


def attention(unet: Any, number: int = 0) -> dict[str, torch.Tensor]:
    """The attention layers of an adapter, by the numbers that the authors give them."""
    torch.manual_seed(30 + number)
    made = {}
    for place, name in enumerate(name for name in unet.attn_processors if "attn2" in name):
        block = unet.get_submodule(name.removesuffix(".processor"))
        for part in ("to_k_ip", "to_v_ip"):
            made[f"ip_adapter.{2 * place + 1}.{part}.weight"] = torch.randn_like(block.to_k.weight) * 0.3
    return made


def plain(unet: Any) -> dict[str, torch.Tensor]:
    cross = unet.config.cross_attention_dim
    torch.manual_seed(31)
    projection = {
        "proj.weight": torch.randn(4 * cross, WIDTH), "proj.bias": torch.randn(4 * cross),
        "norm.weight": torch.ones(cross), "norm.bias": torch.zeros(cross),
    }  # fmt: skip
    return {f"image_proj.{name}": tensor for name, tensor in projection.items()} | attention(unet)


def plus(unet: Any) -> dict[str, torch.Tensor]:
    torch.manual_seed(32)
    made = IPAdapterPlusImageProjection(HIDDEN, unet.config.cross_attention_dim, 64, 4, 64, 1, 4).state_dict()
    named = {}
    for name, tensor in made.items():
        new = name
        for ours, theirs in PLUS.items():
            new = new.replace(ours, theirs)
        if "attn.to_v" in name:
            continue
        if "attn.to_k" in name:
            new, tensor = new.replace("to_k", "to_kv"), torch.cat([tensor, made[name.replace("to_k", "to_v")]])
        named[f"image_proj.{new}"] = tensor.clone()
    return named | attention(unet, 1)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, loaded: Any, sd_folder: Path, sdxl_folder: Path) -> Path:
    """Folders as the authors publish them: adapters, and the encoder beside them."""
    folder = tmp_path_factory.mktemp("ip-adapters")
    torch.manual_seed(33)
    config = transformers.CLIPVisionConfig(
        hidden_size=HIDDEN, intermediate_size=37, num_hidden_layers=2, num_attention_heads=4, image_size=32,
        patch_size=8, projection_dim=WIDTH,
    )  # fmt: skip
    transformers.CLIPVisionModelWithProjection(config).save_pretrained(folder / "image_encoder")
    sd, xl = (loaded(each).components["unet"] for each in (sd_folder, sdxl_folder))
    for name, tensors in (("plain", plain(sd)), ("plus", plus(sd)), ("xl", plain(xl))):
        save_file(tensors, folder / f"{name}.safetensors")
    return folder


@pytest.fixture
def wearing(root: Path) -> Any:
    """Puts adapters on a U-Net for a test."""
    worn = []

    def wear(unet: Any, family: str, *names: str) -> Adapters:
        adapters = Adapters(unet, family)
        worn.append(adapters)
        assets = survey([root])[1]
        adapters.change([find_file(name, "ip-adapter", assets) for name in names], assets, nothing, nothing)
        return adapters

    yield wear
    for adapters in worn:
        adapters.change([], [], nothing, nothing)


def reader() -> Any:
    return transformers.CLIPImageProcessorPil(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})


def encoder(root: Path) -> Any:
    made = transformers.CLIPVisionModelWithProjection.from_pretrained(root / "image_encoder").eval()
    for parameter in made.parameters():
        # As they come they lie in the mapped file, at odd addresses, for which matrix products sum in another order.
        parameter.data = parameter.data.clone()
    return made


@pytest.mark.parametrize("names", [("plain",), ("plus",), ("plain", "plus")])
@pytest.mark.parametrize(("task", "guidance"), [("text", 5.0), ("text", 1.0), ("image", 5.0), ("inpaint", 5.0)])
def test_equals_the_standard_pipelines(
    names: tuple[str, ...], task: str, guidance: float, root: Path, sd_folder: Path, picture: Any, hole: Any,
    drive: Any, run_on: Any, loaded: Any, wearing: Any,
) -> None:  # fmt: skip
    kind = {"text": "", "image": "Img2Img", "inpaint": "Inpaint"}[task]
    parts = loaded(sd_folder).components
    pipe = getattr(diffusers, f"StableDiffusion{kind}Pipeline").from_pretrained(
        sd_folder, local_files_only=True, image_encoder=encoder(root), feature_extractor=reader()
    )
    pipe.scheduler = make_scheduler(None, parts["scheduler"])
    pipe.load_ip_adapter(
        str(root), subfolder="", weight_name=[f"{name}.safetensors" for name in names], image_encoder_folder=None
    )
    weights = [0.7, 0.4][: len(names)]
    pipe.set_ip_adapter_scale(weights)
    pipe.set_progress_bar_config(disable=True)
    pictures = [np.ascontiguousarray(picture[:, 10:70]), np.ascontiguousarray(picture[::-1])][: len(names)]
    inputs: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "a dog", "num_inference_steps": 4}
    inputs |= {"guidance_scale": guidance, "output_type": "latent"}
    inputs["ip_adapter_image"] = [Image.fromarray(each) for each in pictures]
    if task != "image":
        inputs |= {"width": 96, "height": 64}
    if task != "text":
        inputs |= {"image": Image.fromarray(picture), "strength": 0.8}
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    expected = pipe(**inputs, generator=torch.Generator().manual_seed(7)).images
    adapters = wearing(parts["unet"], "sd1", *names)
    shown = [seen(each, eye) for each, eye in zip(pictures, adapters.eyes, strict=True)]
    aid = References(parts["unet"], [Reference(name="x", weight=weight) for weight in weights], shown)
    driver = drive(
        sd_folder, picture if task != "text" else None, hole if task == "inpaint" else None, "nearest", task=task,
        negative_prompt="a dog", strength=0.8 if task != "text" else 1.0, guidance=guidance, aids=[aid],
    )  # fmt: skip
    assert torch.equal(run_on(driver), expected)


@pytest.mark.parametrize("task", ["text", "inpaint"])
def test_stable_diffusion_xl_equals_the_modular_pipeline(
    task: str, root: Path, sdxl_folder: Path, picture: Any, hole: Any, drive: Any, run_on: Any, loaded: Any,
    wearing: Any,
) -> None:  # fmt: skip
    parts = loaded(sdxl_folder).components
    pipe = diffusers.StableDiffusionXLModularPipeline(blocks=diffusers.StableDiffusionXLAutoBlocks())
    names = ("tokenizer", "tokenizer_2", "text_encoder", "text_encoder_2", "vae")
    unet = diffusers.UNet2DConditionModel.from_pretrained(sdxl_folder / "unet", local_files_only=True).eval()
    pipe.update_components(
        **{name: parts[name] for name in names}, scheduler=make_scheduler(None, parts["scheduler"]),
        guider=ClassifierFreeGuidance(guidance_scale=5.0), unet=unet, image_encoder=encoder(root),
    )  # fmt: skip
    pipe.feature_extractor = reader()
    pipe.load_ip_adapter(str(root), subfolder="", weight_name="xl.safetensors")
    pipe.set_ip_adapter_scale(0.6)
    inputs: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "a dog", "width": 96, "height": 64}
    inputs["ip_adapter_image"] = Image.fromarray(picture)
    if task == "inpaint":
        inputs |= {"image": Image.fromarray(picture), "mask_image": Image.fromarray(hole), "strength": 0.8}
    expected = pipe(
        **inputs, num_inference_steps=4, generator=torch.Generator().manual_seed(7), output_type="np", output="latents"
    )
    adapters = wearing(parts["unet"], "sdxl", "xl")
    aid = References(parts["unet"], [Reference(name="x", weight=0.6)], [seen(picture, adapters.eyes[0])])
    driver = drive(
        sdxl_folder, picture if task == "inpaint" else None, hole if task == "inpaint" else None, "nearest",
        task=task, negative_prompt="a dog", guidance=5.0, strength=0.8, aids=[aid],
    )  # fmt: skip
    assert torch.equal(run_on(driver), expected)


# Whole runs ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run_job(root: Path, sd_folder: Path) -> Callable[[Job], Any]:
    backend = DiffusionBackend([describe(sd_folder)], device="cpu", precision="fp32", assets=lambda: survey([root])[1])
    return lambda job: backend.open(job, nothing, nothing)


def to_the_end(run: Any) -> Any:
    while run.index < run.steps:
        run.step()
    return run.finish(nothing)


def test_a_run_with_references_forks_replays_and_leaves_no_trace(run_job: Any, picture: Any) -> None:
    shown = Named.of(np.dstack([picture, np.full((64, 96, 1), 255, np.uint8)]))
    common = {"width": 96, "height": 64, "steps": 4, "seed": 3, "prompt": "a cat", "guidance": 4.0, "model": "tiny-sd"}
    bare = to_the_end(run_job(Job(make_recipe(**common))))
    references = [
        Reference(name="plain", picture=shown.digest, weight=0.8, end=0.6),
        Reference(name="plus", picture=shown.digest, weight=0.5, start=0.3),
    ]
    run = run_job(Job(make_recipe(**common, references=references), extras={shown.digest: shown.pixels}))
    latents, snapshots = [], [run.snapshot()]
    while run.index < run.steps:
        if run.index == 2:
            run.change({"reference_weights": [0.2, 1.0]})
            snapshots[-1] = run.snapshot()
        run.step()
        snapshots.append(run.snapshot())
        latents.append(run._driver.latents.clone())
    result = run.finish(nothing)
    for snapshot in reversed(snapshots[:-1]):
        run.restore(run.unpack(run.pack(snapshot)))
        run.step()
        assert torch.equal(run._driver.latents, latents[snapshot.index])
    run.restore(snapshots[1])
    run.change({"guidance": 1.0})
    to_the_end(run)
    assert not np.array_equal(result.pixels, bare.pixels)
    kept = Job(make_recipe(**common, references=references), extras=result.extras)
    assert not np.array_equal(to_the_end(run_job(kept)).pixels, result.pixels)
    assert all(len(each.digest or "") == len(each.encoder or "") == 64 for each in result.recipe.references)
    again = to_the_end(run_job(Job(result.recipe, extras=result.extras)))
    assert np.array_equal(again.pixels, result.pixels)
    # At other memory modes too; and without them the model is what it was.
    edits = result.recipe.edits
    sliced = Job(make_recipe(**common, references=references, memory=1, edits=edits), extras=result.extras)
    assert np.array_equal(to_the_end(run_job(sliced)).pixels, result.pixels)
    assert np.array_equal(to_the_end(run_job(Job(make_recipe(**common)))).pixels, bare.pixels)


def test_what_does_not_fit_is_refused_in_one_sentence(
    root: Path, sd_folder: Path, sdxl_folder: Path, loaded: Any, tmp_path: Path, run_job: Any
) -> None:
    assets = survey([root])[1]
    assert {(asset.kind, asset.name) for asset in assets} == {
        ("ip-adapter", "plain"), ("ip-adapter", "plus"), ("ip-adapter", "xl"), ("image encoder", "image_encoder")
    }  # fmt: skip
    unet = loaded(sd_folder).components["unet"]
    before = {name: type(each) for name, each in unet.attn_processors.items()}
    adapters = Adapters(unet, "sd1")
    one = find_file("plain", "ip-adapter", assets)
    with pytest.raises(ModelError, match="is an IP-Adapter for Stable Diffusion XL, and the model is"):
        adapters.change([replace(one, family="sdxl")], assets, nothing, nothing)
    with pytest.raises(ModelError, match="needs the picture encoder that it was trained with, of width 24"):
        adapters.change([one], [one], nothing, nothing)
    with pytest.raises(ModelError, match="does not fit this model"):
        adapters.change([find_file("xl", "ip-adapter", assets)], assets, nothing, nothing)
    face = {"image_proj.norm.weight": torch.ones(3), "image_proj.proj.0.weight": torch.ones(3, 3)}
    save_file({**face, **attention(unet)}, tmp_path / "face.safetensors")
    with pytest.raises(ModelError, match="looks at faces"):
        adapters.change([find_file(str(tmp_path / "face.safetensors"), "ip-adapter", ())], assets, nothing, nothing)
    assert {name: type(each) for name, each in unet.attn_processors.items()} == before
    job = Job(make_recipe(prompt="x", model="tiny-sd", references=[{"name": "plain"}]))
    with pytest.raises(InputError, match="no picture to look at"):
        run_job(job)
    with pytest.raises(InputError, match="takes no IP-Adapters"):
        check(job, replace(describe(sd_folder), family="flux"))


def test_an_encoder_of_one_file_is_described_by_its_shapes(root: Path) -> None:
    from ldm_studio.diffusion.headers import read_header
    from ldm_studio.diffusion.ip_adapters import _vision_config

    made = _vision_config(read_header(root / "image_encoder" / "model.safetensors"))
    theirs = encoder(root).config
    for name, value in made.items():
        if name not in ("num_attention_heads", "hidden_act"):  # Known for the published ones only.
            assert getattr(theirs, name) == value, name

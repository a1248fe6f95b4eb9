"""ControlNets: the same bits as diffusers' pipelines, from every layout of files, kept in recipes, replayed exactly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from diffusers import ClassifierFreeGuidance, ControlNetModel, MultiControlNetModel
from original import unet_names
from PIL import Image
from safetensors.torch import load_file, save_file

from ldm_studio.core.controls import PREPROCESSORS, covering, in_frame, preprocessed
from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Job, Named
from ldm_studio.core.recipe import Control, make_recipe
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.catalog import inspect
from ldm_studio.diffusion.checks import check
from ldm_studio.diffusion.controlnets import Controls, Shown, hint, load
from ldm_studio.diffusion.library import describe, find_file, survey
from ldm_studio.diffusion.samplers import make_scheduler
from ldm_studio.diffusion.weights import Progress


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


def save_net(folder: Path, unet: Any, seed: int = 20) -> Path:
    """A tiny ControlNet in diffusers' layout, whose last layers are not zero as those of a fresh one are."""
    torch.manual_seed(seed)
    net = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 16, 8, 16))
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.02)
    net.save_pretrained(folder)
    return folder


def loaded_net(path: Path, unet: Any, family: str = "sd1") -> Any:
    file = next(path.glob("*.safetensors")) if path.is_dir() else path
    return load(inspect(file, file.stat().st_size), family, unet, Progress(nothing, nothing, 1))


@pytest.fixture(scope="module")
def edges() -> np.ndarray:
    """(64, 96, 3) uint8, white lines on black."""
    made = np.zeros((64, 96, 3), np.uint8)
    made[::9], made[:, ::7] = 255, 255
    return made


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory, loaded: Any, sd_folder: Path, sdxl_folder: Path) -> Any:
    """Folders of ControlNets: two for Stable Diffusion, one for XL."""
    root = tmp_path_factory.mktemp("controlnets")
    sd, xl = (loaded(folder).components["unet"] for folder in (sd_folder, sdxl_folder))
    return save_net(root / "canny", sd), save_net(root / "depth", sd, 21), save_net(root / "xl", xl)


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize(("task", "strength"), [("text", 1.0), ("image", 0.8), ("inpaint", 1.0), ("inpaint", 0.8)])
def test_equals_the_standard_pipelines(
    several: bool, task: str, strength: float, sd_folder: Path, folders: Any, picture: Any, hole: Any, edges: Any,
    drive: Any, run_on: Any, loaded: Any,
) -> None:  # fmt: skip
    kind = {"text": "", "image": "Img2Img", "inpaint": "Inpaint"}[task]
    parts = loaded(sd_folder).components
    theirs = [ControlNetModel.from_pretrained(folder, local_files_only=True).eval() for folder in folders[:2]]
    pipe = getattr(diffusers, f"StableDiffusionControlNet{kind}Pipeline")(
        **{name: parts[name] for name in ("vae", "text_encoder", "tokenizer", "unet")},
        scheduler=make_scheduler(None, parts["scheduler"]), safety_checker=None, feature_extractor=None,
        requires_safety_checker=False, controlnet=MultiControlNetModel(theirs) if several else theirs[0],
    )  # fmt: skip
    pipe.set_progress_bar_config(disable=True)
    weights, starts, ends = [0.7, 1.3], [0.0, 0.3], [0.8, 1.0]
    pictures = [Image.fromarray(edges), Image.fromarray(255 - edges)]
    inputs: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "a dog", "num_inference_steps": 5}
    inputs |= {"guidance_scale": 5.0, "width": 96, "height": 64, "output_type": "latent"}
    shown = pictures if several else pictures[0]
    inputs |= {"image": shown} if task == "text" else {"image": Image.fromarray(picture), "control_image": shown}
    if task != "text":
        inputs["strength"] = strength
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    for name, values in (
        ("controlnet_conditioning_scale", weights), ("control_guidance_start", starts), ("control_guidance_end", ends)
    ):  # fmt: skip
        inputs[name] = values if several else values[0]
    expected = pipe(**inputs, generator=torch.Generator().manual_seed(7)).images
    nets = [loaded_net(folder, parts["unet"]) for folder in folders[: 2 if several else 1]]
    made = [Control(name="x", weight=weights[n], start=starts[n], end=ends[n]) for n in range(len(nets))]
    controls = [Shown(made[n], net, hint(np.array(pictures[n]), None, net)) for n, net in enumerate(nets)]
    driver = drive(
        sd_folder, picture if task != "text" else None, hole if task == "inpaint" else None, "nearest", task=task,
        negative_prompt="a dog", strength=strength, guidance=5.0, steps=5, aids=[Controls(parts["unet"], controls)],
    )  # fmt: skip
    assert torch.equal(run_on(driver), expected)


@pytest.mark.parametrize("task", ["text", "image", "inpaint"])
def test_stable_diffusion_xl_equals_the_modular_pipeline(
    task: str, sdxl_folder: Path, folders: Any, picture: Any, hole: Any, edges: Any, drive: Any, run_on: Any,
    loaded: Any,
) -> None:  # fmt: skip
    parts = loaded(sdxl_folder).components
    pipe = diffusers.StableDiffusionXLModularPipeline(blocks=diffusers.StableDiffusionXLAutoBlocks())
    names = ("tokenizer", "tokenizer_2", "text_encoder", "text_encoder_2", "unet", "vae")
    pipe.update_components(
        **{name: parts[name] for name in names}, scheduler=make_scheduler(None, parts["scheduler"]),
        guider=ClassifierFreeGuidance(guidance_scale=5.0),
        controlnet=ControlNetModel.from_pretrained(folders[2], local_files_only=True).eval(),
    )  # fmt: skip
    inputs: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "a dog", "width": 96, "height": 64}
    inputs |= {"control_image": Image.fromarray(edges), "controlnet_conditioning_scale": 0.6}
    inputs |= {"control_guidance_end": 0.7}
    if task != "text":
        inputs |= {"image": Image.fromarray(picture), "strength": 0.8}
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    expected = pipe(
        **inputs, num_inference_steps=5, generator=torch.Generator().manual_seed(7), output_type="np", output="latents"
    )
    net = loaded_net(folders[2], parts["unet"], "sdxl")
    shown = Shown(Control(name="x", weight=0.6, end=0.7), net, hint(edges, None, net))
    driver = drive(
        sdxl_folder, picture if task != "text" else None, hole if task == "inpaint" else None, "nearest", task=task,
        negative_prompt="a dog", guidance=5.0, strength=0.8, steps=5, aids=[Controls(parts["unet"], [shown])],
    )  # fmt: skip
    assert torch.equal(run_on(driver), expected)


# Files --------------------------------------------------------------------------------------------------------------


def original_names(tensors: dict[str, torch.Tensor], layers: int) -> dict[str, torch.Tensor]:
    """A ControlNet's weights as its authors name them."""
    hints = ["conv_in", *(f"blocks.{n}" for n in range(6)), "conv_out"]
    named = {}
    for name, tensor in tensors.items():
        start, _, rest = name.partition(".")
        if start == "controlnet_cond_embedding":
            part, leaf = rest.rsplit(".", 1)
            new = f"input_hint_block.{2 * hints.index(part)}.{leaf}"
        elif start == "controlnet_down_blocks":
            new = re.sub(r"^(\d+)", r"zero_convs.\1.0", rest)
        elif start == "controlnet_mid_block":
            new = f"middle_block_out.0.{rest}"
        else:
            new = next(iter(unet_names({name: tensor}, layers))).removeprefix("model.diffusion_model.")
        named[f"control_model.{new}"] = tensor.contiguous()
    return named


@pytest.mark.parametrize("layout", ["folder", "one file", "authors'"])
@pytest.mark.parametrize("family", ["sd1", "sdxl"])
def test_every_layout_has_the_same_weights(
    layout: str, family: str, folders: Any, tmp_path: Path, loaded: Any, sd_folder: Path, sdxl_folder: Path
) -> None:
    folder = folders[2 if family == "sdxl" else 0]
    if layout == "authors'" and family == "sdxl":
        pytest.skip("SDXL's ControlNets are published with diffusers' names")
    unet = loaded(sdxl_folder if family == "sdxl" else sd_folder).components["unet"]
    tensors = load_file(folder / "diffusion_pytorch_model.safetensors")
    path = folder
    if layout != "folder":
        path = tmp_path / "net.safetensors"
        save_file(original_names(tensors, 1) if layout == "authors'" else tensors, path)
    net = loaded_net(path, unet, family)
    assert all(torch.equal(value, tensors[name]) for name, value in net.state_dict().items())
    theirs = ControlNetModel.from_pretrained(folder, local_files_only=True).config
    assert not {
        name: (net.config[name], value) for name, value in theirs.items()
        if not name.startswith("_") and name != "transformer_layers_per_block" and net.config[name] != value
        and net.config[name] != (list(value) if isinstance(value, tuple) else value)
    }  # fmt: skip


def test_what_does_not_fit_is_refused_in_one_sentence(
    folders: Any, tmp_path: Path, loaded: Any, sd_folder: Path, sdxl_folder: Path
) -> None:
    unet = loaded(sdxl_folder).components["unet"]
    file = folders[0] / "diffusion_pytorch_model.safetensors"
    asset = replace(inspect(file, 1), family="sd1")
    assert (asset.kind, asset.name) == ("controlnet", "canny")
    progress = Progress(nothing, nothing, 1)
    with pytest.raises(ModelError, match="canny is a ControlNet for Stable Diffusion 1, and the model is"):
        load(asset, "sdxl", unet, progress)
    with pytest.raises(ModelError, match="made for another model"):
        load(replace(asset, family=""), "sdxl", unet, progress)
    tensors = load_file(file)
    save_file({**tensors, "task_embedding": torch.zeros(2)}, tmp_path / "union.safetensors")
    with pytest.raises(ModelError, match="several kinds"):
        loaded_net(tmp_path / "union.safetensors", loaded(sd_folder).components["unet"])
    assets = survey([folders[0].parent])[1]
    assert {asset.name for asset in assets} == {"canny", "depth", "xl"}
    assert find_file("depth", "controlnet", assets).path == find_file(str(folders[1]), "controlnet", ()).path
    for name, said in (("none", "no ControlNet 'none'"), (str(sd_folder / "vae"), "is no ControlNet but vae")):
        with pytest.raises(ModelError, match=said):
            find_file(name, "controlnet", assets)


# Whole runs ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run_job(folders: Any, sd_folder: Path) -> Callable[[Job], Any]:
    backend = DiffusionBackend(
        [describe(sd_folder)], device="cpu", precision="fp32", assets=lambda: survey([folders[0].parent])[1]
    )
    return lambda job: backend.open(job, nothing, nothing)


def job_with(picture: np.ndarray, edges: np.ndarray, hole: np.ndarray, *controls: Control, **values: Any) -> Job:
    opaque = np.full((64, 96, 1), 255, np.uint8)
    source, shown = np.dstack([picture, opaque]), Named.of(np.dstack([edges, opaque]))
    named = tuple(
        control.model_copy(update={"picture": shown.digest}) if control.preprocessor == "none" else control
        for control in controls
    )
    extras = {shown.digest: shown.pixels} if any(control.picture for control in named) else {}
    recipe = make_recipe(
        **{"task": "inpaint", "width": 96, "height": 64, "steps": 4, "seed": 3, "prompt": "a cat", "guidance": 4.0},
        frame=Rect(0, 0, 96, 64), controls=named, model="tiny-sd", **values,
    )  # fmt: skip
    return Job(recipe, source, hole, extras)


def test_a_run_with_controls_forks_and_replays_bit_for_bit(run_job: Any, picture: Any, edges: Any, hole: Any) -> None:
    plain = Control(name="canny", weight=0.8, end=0.6)
    seen = Control(name="depth", preprocessor="canny", start=0.2)
    job = job_with(picture, edges, hole, plain, seen)
    run = run_job(job)
    latents, snapshots = [], [run.snapshot()]
    while run.index < run.steps:
        if run.index == 2:
            run.change({"control_weights": [0.8, 0.3], "guidance_interval": (0.0, 0.75)})
            snapshots[-1] = run.snapshot()
        run.step()
        snapshots.append(run.snapshot())
        latents.append(run._driver.latents.clone())
    result = run.finish(nothing)
    assert result.recipe.at(3)["control_weights"] == (0.8, 0.3)
    for snapshot in reversed(snapshots[:-1]):
        run.restore(run.unpack(run.pack(snapshot)))
        run.step()
        assert torch.equal(run._driver.latents, latents[snapshot.index])
    assert [len(control.digest or "") for control in result.recipe.controls] == [64, 64]
    assert set(result.extras) == {result.recipe.controls[0].picture}
    again = run_job(Job(result.recipe, result.source, result.mask, result.extras))
    while again.index < again.steps:
        again.step()
    assert np.array_equal(again.finish(nothing).pixels, result.pixels)
    # Weights changed before the first step are those of the run.
    heavier = [plain.model_copy(update={"weight": 1.2}), seen.model_copy(update={"weight": 0.0})]
    ends = []
    for begun in (run_job(job_with(picture, edges, hole, *heavier)), run_job(job)):
        if not ends:
            begun.change({"guidance": 4.0})
        else:
            begun.change({"control_weights": (1.2, 0.0)})
        while begun.index < begun.steps:
            begun.step()
        ends.append(begun._driver.latents)
    assert torch.equal(*ends)
    # Without them the picture is another, and so it is with another weight; the U-Net keeps nothing of them.
    others = [job_with(picture, edges, hole), job_with(picture, edges, hole, plain.model_copy(update={"weight": 1.2}))]
    seen_before = [result.pixels]
    for other in others:
        run = run_job(other)
        while run.index < run.steps:
            run.step()
        pixels = run.finish(nothing).pixels
        assert not any(np.array_equal(pixels, before) for before in seen_before)
        seen_before.append(pixels)


def test_the_inpainting_kind_sees_the_hole(run_job: Any, picture: Any, edges: Any, hole: Any) -> None:
    run = run_job(job_with(picture, edges, hole, Control(name="canny", preprocessor="inpaint")))
    shown = run._driver._aids[0]._shown[0].picture[0]
    assert bool((shown[:, torch.from_numpy(hole > 0)] == -1).all())
    assert torch.equal(
        shown[:, torch.from_numpy(hole == 0)], torch.from_numpy(picture / np.float32(255))[hole == 0].T
    )  # fmt: skip


def test_what_cannot_be_is_said(run_job: Any, picture: Any, edges: Any, hole: Any, sd_folder: Path) -> None:
    job = job_with(picture, edges, hole, Control(name="canny"))
    with pytest.raises(InputError, match="is missing"):
        run_job(replace(job, extras={}))
    with pytest.raises(InputError, match="no picture to look at"):
        run_job(Job(make_recipe(prompt="x", model="tiny-sd", controls=[{"name": "canny"}])))
    with pytest.raises(InputError, match="starts after its end"):
        run_job(job_with(picture, edges, hole, Control(name="canny", start=0.5, end=0.5)))
    with pytest.raises(InputError, match="takes no ControlNets"):
        check(job, replace(describe(sd_folder), family="flux"))
    with pytest.raises(InputError, match=r"The controls\.0\.weight 9 cannot be used"):
        make_recipe(controls=[{"name": "canny", "weight": 9}])


# Preprocessors ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PREPROCESSORS)
@pytest.mark.parametrize("detail", [0.0, 0.5, 1.0])
def test_preprocessors_keep_the_size(name: Any, detail: float, picture: Any) -> None:
    made = preprocessed(picture, name, detail)
    assert (made.shape, made.dtype) == (picture.shape, np.uint8)
    if name in ("canny", "scribble"):
        assert set(np.unique(made)) <= {0, 255}
    if detail == 0.5 and name not in ("none", "inpaint"):
        assert not np.array_equal(made, picture)


def test_edges_are_where_the_picture_changes() -> None:
    halves = np.zeros((40, 40, 3), np.uint8)
    halves[:, 20:] = 255
    for name in ("canny", "scribble"):
        columns = np.flatnonzero(preprocessed(halves, name).any(axis=(0, 2)))  # type: ignore[arg-type]
        assert len(columns)
        assert columns.min() >= 12
        assert columns.max() <= 28


def test_a_picture_is_laid_over_the_document_and_cut_to_the_frame() -> None:
    columns = np.tile(np.arange(200, dtype=np.uint8)[None, :, None], (100, 1, 4))
    assert covering(columns, 100, 100)[0, 0, 0] == 50
    part = in_frame(columns, (200, 100), Rect(10, 20, 30, 40))
    assert part.shape == (40, 30, 4)
    assert (part[0, 0, 0], part[0, -1, 0]) == (10, 39)
    assert in_frame(columns, (400, 200), Rect(100, 0, 50, 50)).shape == (50, 50, 4)
    assert in_frame(columns, (10, 10), None) is columns

"""The driver gives the same bits as diffusers' own pipelines, which load the same folders by themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    ClassifierFreeGuidance,
    StableDiffusionImg2ImgPipeline,
    StableDiffusionInpaintPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLAutoBlocks,
    StableDiffusionXLModularPipeline,
)
from PIL import Image

from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.diffusion import decode
from ldm_studio.diffusion.samplers import make_scheduler

PIPELINES = {
    "text": StableDiffusionPipeline,
    "image": StableDiffusionImg2ImgPipeline,
    "inpaint": StableDiffusionInpaintPipeline,
}


@pytest.fixture(scope="module")
def pipeline() -> Any:
    kept: dict[tuple[Any, Path], Any] = {}

    def load(kind: Any, folder: Path, sampler: str | None) -> Any:
        if (kind, folder) not in kept:
            kept[kind, folder] = kind.from_pretrained(folder, local_files_only=True), None
        pipe, own = kept[kind, folder]
        own = own or pipe.scheduler
        kept[kind, folder] = pipe, own
        pipe.scheduler = make_scheduler(sampler, own)
        pipe.set_progress_bar_config(disable=True)
        return pipe

    return load


def reference(pipe: Any, task: str, picture: Any, hole: Any, **values: Any) -> tuple[torch.Tensor, np.ndarray]:
    """The latents and the picture of a standard pipeline."""
    inputs: dict[str, Any] = {
        "prompt": "a cat", "negative_prompt": "a dog", "num_inference_steps": 4, "output_type": "np", **values,
    }  # fmt: skip
    if task != "text":
        inputs["image"] = Image.fromarray(picture)
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    if task != "image":
        inputs |= {"width": 96, "height": 64}
    last: list[torch.Tensor] = []

    def keep(pipe: Any, step: int, timestep: Any, values: dict[str, Any]) -> dict[str, Any]:
        last[:] = [values["latents"]]
        return values

    picture = pipe(**inputs, generator=torch.Generator().manual_seed(7), callback_on_step_end=keep).images[0]
    return last[0], picture


def same_bits(driver: Any, run_on: Any, vae: Any, latents: torch.Tensor, picture: np.ndarray) -> None:
    assert torch.equal(run_on(driver), latents)
    decoded = decode.decode(vae, driver.latents)
    assert np.array_equal((decoded / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy(), picture)
    assert np.array_equal(decode.to_pixels(decoded), (picture * 255).round().astype(np.uint8))


@pytest.mark.parametrize("sampler", [None, *SAMPLERS])
@pytest.mark.parametrize(
    ("task", "strength", "guidance"),
    [("text", 1.0, 5.0), ("text", 1.0, 1.0), ("image", 0.6, 5.0), ("inpaint", 1.0, 5.0), ("inpaint", 0.6, 1.0)],
)
def test_four_channels(
    sampler: str | None, task: str, strength: float, guidance: float, sd_folder: Path, picture: Any, hole: Any,
    pipeline: Any, drive: Any, run_on: Any, loaded: Any,
) -> None:  # fmt: skip
    more = {} if task == "text" else {"strength": strength}
    pipe = pipeline(PIPELINES[task], sd_folder, sampler)
    expected = reference(pipe, task, picture, hole, guidance_scale=guidance, **more)
    driver = drive(
        sd_folder, picture if task != "text" else None, hole if task == "inpaint" else None, "nearest", task=task,
        negative_prompt="a dog", strength=strength, guidance=guidance, sampler=sampler,
    )  # fmt: skip
    same_bits(driver, run_on, loaded(sd_folder).components["vae"], *expected)


@pytest.mark.parametrize("sampler", [None, "euler_a", "heun", "lcm"])
@pytest.mark.parametrize(("strength", "guidance"), [(1.0, 5.0), (0.6, 5.0), (0.8, 0.5)])
def test_nine_channels(
    sampler: str | None, strength: float, guidance: float, inpaint_folder: Path, picture: Any, hole: Any,
    pipeline: Any, drive: Any, run_on: Any, loaded: Any,
) -> None:  # fmt: skip
    pipe = pipeline(StableDiffusionInpaintPipeline, inpaint_folder, sampler)
    expected = reference(pipe, "inpaint", picture, hole, guidance_scale=guidance, strength=strength)
    driver = drive(
        inpaint_folder, picture, hole, "nearest", task="inpaint", negative_prompt="a dog", strength=strength,
        guidance=guidance, sampler=sampler,
    )  # fmt: skip
    same_bits(driver, run_on, loaded(inpaint_folder).components["vae"], *expected)


def test_nine_channels_make_a_picture_from_text(
    inpaint_folder: Path, pipeline: Any, drive: Any, run_on: Any, loaded: Any
) -> None:
    """As inpainting a grey picture that is masked all over."""
    pipe = pipeline(StableDiffusionInpaintPipeline, inpaint_folder, None)
    grey, full = np.full((64, 96, 3), 128, np.uint8), np.full((64, 96), 255, np.uint8)
    expected = reference(pipe, "inpaint", grey, full, guidance_scale=4.0)
    driver = drive(inpaint_folder, negative_prompt="a dog", guidance=4.0)
    same_bits(driver, run_on, loaded(inpaint_folder).components["vae"], *expected)


def test_nine_channels_vary_a_picture(
    inpaint_folder: Path, picture: Any, pipeline: Any, drive: Any, run_on: Any, loaded: Any
) -> None:
    """As inpainting the whole picture at less than full strength."""
    pipe = pipeline(StableDiffusionInpaintPipeline, inpaint_folder, None)
    expected = reference(pipe, "inpaint", picture, np.full((64, 96), 255, np.uint8), guidance_scale=4.0, strength=0.5)
    driver = drive(inpaint_folder, picture, task="image", negative_prompt="a dog", guidance=4.0, strength=0.5)
    same_bits(driver, run_on, loaded(inpaint_folder).components["vae"], *expected)


def test_a_u_net_distilled_for_guidance(
    sd_folder: Path, pipeline: Any, drive: Any, run_on: Any, loaded: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes the guidance as an embedding, in one pass (latent consistency models)."""
    from diffusers import UNet2DConditionModel

    torch.manual_seed(4)
    config = dict(loaded(sd_folder).components["unet"].config)
    unet = UNet2DConditionModel.from_config(config, time_cond_proj_dim=9).eval()
    pipe = pipeline(StableDiffusionPipeline, sd_folder, "lcm")
    monkeypatch.setattr(pipe, "unet", unet)
    expected = reference(pipe, "text", None, None, guidance_scale=6.0)
    monkeypatch.setitem(loaded(sd_folder).components, "unet", unet)
    driver = drive(sd_folder, negative_prompt="a dog", guidance=6.0, sampler="lcm")
    same_bits(driver, run_on, loaded(sd_folder).components["vae"], *expected)


@pytest.mark.parametrize("sampler", [None, "euler_a", "dpmpp_2m"])
@pytest.mark.parametrize("task", ["text", "image", "inpaint"])
def test_stable_diffusion_xl_equals_the_modular_pipeline(
    sampler: str | None, task: str, sdxl_folder: Path, picture: Any, hole: Any, drive: Any, run_on: Any, loaded: Any
) -> None:
    parts = loaded(sdxl_folder).components
    pipe = StableDiffusionXLModularPipeline(blocks=StableDiffusionXLAutoBlocks())
    names = ("tokenizer", "tokenizer_2", "text_encoder", "text_encoder_2", "unet", "vae")
    pipe.update_components(
        **{name: parts[name] for name in names},
        scheduler=make_scheduler(sampler, parts["scheduler"]),
        guider=ClassifierFreeGuidance(guidance_scale=5.0),
    )
    inputs: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "a dog", "width": 96, "height": 64}
    if task != "text":
        inputs |= {"image": Image.fromarray(picture), "strength": 0.8}
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    generator = torch.Generator().manual_seed(7)
    expected = pipe(
        **inputs, num_inference_steps=4, generator=generator, output_type="np", output=["latents", "images"]
    )
    driver = drive(
        sdxl_folder, picture if task != "text" else None, hole if task == "inpaint" else None, "nearest", task=task,
        negative_prompt="a dog", guidance=5.0, strength=0.8, sampler=sampler,
    )  # fmt: skip
    same_bits(driver, run_on, parts["vae"], expected["latents"], expected["images"][0])

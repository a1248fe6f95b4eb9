"""Tiny models with random weights, saved as real model folders."""

from __future__ import annotations

import string
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionInpaintPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.driver import Driver
from ldm_studio.diffusion.families.base import Request
from ldm_studio.diffusion.ip_adapters import References
from ldm_studio.diffusion.library import describe
from ldm_studio.diffusion.loading import Loader
from ldm_studio.diffusion.samplers import make_scheduler
from ldm_studio.diffusion.scene import View

torch.set_num_threads(2)

TOKENS = 16


def tiny_tokenizer() -> Any:
    letters = [*string.ascii_lowercase, *string.digits, ",", "."]
    words = ["<|startoftext|>", "<|endoftext|>", *letters, *(f"{letter}</w>" for letter in letters)]
    return CLIPTokenizer(vocab={word: n for n, word in enumerate(words)}, merges=[], model_max_length=TOKENS)


def tiny_text_encoder(kind: Any, seed: int) -> Any:
    torch.manual_seed(seed)
    config = CLIPTextConfig(
        vocab_size=78, hidden_size=32, intermediate_size=37, num_hidden_layers=3, num_attention_heads=4,
        max_position_embeddings=TOKENS, projection_dim=32, bos_token_id=0, eos_token_id=1, pad_token_id=1,
    )  # fmt: skip
    return kind(config).eval()


def tiny_vae(seed: int = 1) -> Any:
    torch.manual_seed(seed)
    return AutoencoderKL(
        block_out_channels=(8, 8, 16, 16), norm_num_groups=4, in_channels=3, out_channels=3, latent_channels=4,
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4, layers_per_block=1,
        sample_size=64,
    ).eval()  # fmt: skip


def tiny_unet(channels: int, **more: Any) -> Any:
    torch.manual_seed(channels)
    options: dict[str, Any] = {
        "block_out_channels": (16, 32), "layers_per_block": 1, "sample_size": 8, "in_channels": channels,
        "out_channels": 4, "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"), "cross_attention_dim": 32, "norm_num_groups": 8,
        "attention_head_dim": 4,
    }  # fmt: skip
    return UNet2DConditionModel(**{**options, **more}).eval()


SCHEDULE = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "num_train_timesteps": 1000}


def save_stable_diffusion(folder: Path, channels: int) -> Path:
    kind = StableDiffusionInpaintPipeline if channels == 9 else StableDiffusionPipeline
    kind(
        vae=tiny_vae(), unet=tiny_unet(channels), tokenizer=tiny_tokenizer(),
        text_encoder=tiny_text_encoder(CLIPTextModel, 0),
        scheduler=PNDMScheduler(**SCHEDULE, skip_prk_steps=True, set_alpha_to_one=False, steps_offset=1),
        safety_checker=None, feature_extractor=None, requires_safety_checker=False,
    ).save_pretrained(folder)  # fmt: skip
    return folder


def save_stable_diffusion_xl(folder: Path) -> Path:
    unet = tiny_unet(
        4, cross_attention_dim=64, addition_embed_type="text_time", addition_time_embed_dim=8,
        projection_class_embeddings_input_dim=80, use_linear_projection=True, transformer_layers_per_block=1,
    )  # fmt: skip
    StableDiffusionXLPipeline(
        vae=tiny_vae(), unet=unet, tokenizer=tiny_tokenizer(), tokenizer_2=tiny_tokenizer(),
        text_encoder=tiny_text_encoder(CLIPTextModel, 0),
        text_encoder_2=tiny_text_encoder(CLIPTextModelWithProjection, 5),
        scheduler=EulerDiscreteScheduler(**SCHEDULE, steps_offset=1, timestep_spacing="leading"),
    ).save_pretrained(folder)  # fmt: skip
    return folder


@pytest.fixture(scope="session")
def sd_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stable Diffusion with a U-Net of 4 channels, native size 64."""
    return save_stable_diffusion(tmp_path_factory.mktemp("models") / "tiny-sd", 4)


@pytest.fixture(scope="session")
def inpaint_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stable Diffusion with a U-Net of 9 channels, native size 64."""
    return save_stable_diffusion(tmp_path_factory.mktemp("models") / "tiny-inpaint", 9)


@pytest.fixture(scope="session")
def sdxl_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stable Diffusion XL, native size 64."""
    return save_stable_diffusion_xl(tmp_path_factory.mktemp("models") / "tiny-xl")


@pytest.fixture(scope="session")
def picture() -> np.ndarray:
    """(64, 96, 3) uint8, smooth with some noise."""
    rows, columns = np.mgrid[0:64, 0:96]
    smooth = np.stack([rows * 3, columns * 2, 255 - rows - columns], axis=-1)
    return np.clip(smooth + np.random.default_rng(3).integers(-20, 20, smooth.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def hole() -> np.ndarray:
    """(64, 96) uint8: an off-grid mask, 0 and 255."""
    mask = np.zeros((64, 96), np.uint8)
    mask[13:50, 21:71] = 255
    return mask


@pytest.fixture(scope="session")
def loaded() -> Any:
    """Loads a model's folder in fp32 on the CPU with this program's own loader; each folder once."""
    kept: dict[Path, Any] = {}

    def load(folder: Path) -> Any:
        if folder not in kept:
            kept[folder] = Loader().load(describe(folder), "fp32", "cpu", lambda: None, lambda text, share: None)
        return kept[folder]

    return load


@pytest.fixture
def drive(loaded: Any) -> Any:
    """Makes a driver for a model's folder from the values of a recipe."""

    def make(
        folder: Path, image: Any = None, mask: Any = None, pooling: str = "max", pixels: Any = None,
        aids: Any = (), areas: Any = (), **values: Any,
    ) -> Driver:  # fmt: skip
        pixels = pixels or {}
        model = loaded(folder)
        for aid in aids:  # A recipe names what takes part.
            if isinstance(aid, References):
                values["references"] = aid._references
            else:
                values["controls"] = [each.control for each in aid._shown]
        recipe = make_recipe(**{"width": 96, "height": 64, "steps": 4, "seed": 7, "prompt": "a cat", **values})
        request = Request(
            task=recipe.task, prompt=recipe.prompt, negative_prompt=recipe.negative_prompt, steps=recipe.steps,
            guidance=recipe.guidance, strength=recipe.strength, width=recipe.width, height=recipe.height,
            generator=torch.Generator().manual_seed(recipe.seed), image=image, mask_pooling=pooling,
            mask=None if mask is None else np.where(mask > 0, 255, 0).astype(np.uint8),
        )  # fmt: skip
        own = model.components["scheduler"]
        components = {**model.components, "scheduler": make_scheduler(recipe.sampler, own)}

        def look(source: str | None, painted: str | None) -> View:
            return View(pixels.get(source, image), pixels.get(painted, mask))

        return Driver(model.family, components, recipe, request, look=look, own_scheduler=own, aids=aids, areas=areas)

    return make


@pytest.fixture
def run_on() -> Any:
    """Runs a driver to its end and gives its latents."""

    def run(driver: Driver) -> torch.Tensor:
        while driver.index < driver.steps:
            driver.step()
        return driver.latents

    return run

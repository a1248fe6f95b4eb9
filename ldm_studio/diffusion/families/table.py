"""Which families there are: a row for each. No torch: the library reads this before the window is up.

Adding a family is a file beside this one and a row here.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ldm_studio.core.errors import ModelError

if TYPE_CHECKING:
    from ldm_studio.diffusion.families.base import Family


@dataclass(frozen=True)
class Row:
    """What is known of a family before anything of it is loaded.

    Attributes:
        title: as people call it.
        code: module and name of its `base.Family`, imported when a model of it is loaded.
        pipelines: what its models' `model_index.json` may give as `_class_name`.
        parts: the only classes that such a model may name, by part. Anything else is refused, and never imported.
        optional: parts that a model may lack.
        samplers: ids of `core.samplers`; None offers all of them.
        guidance, steps: what a run starts with.
        native: the side in pixels that its models were trained at, where they do not say.
        multiple: sides of a run are multiples of it, in pixels.
        square: it makes square pictures only.
        prompt: "text", or "classes" where a list of classes with weights stands in its place.
        negative: a negative prompt is heard.
        references: it sees the picture itself besides starting from it.
        takes: kinds of files that guide a run of it, besides LoRAs ("controlnet", "ip-adapter"), "region" where
            parts may have prompts of their own, "picture" where it looks at further pictures, and "cache" where
            blocks of its backbone can be left out (`diffusion.block_cache`).
    """

    title: str
    code: str
    pipelines: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]
    optional: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ("text", "image", "inpaint")
    samplers: tuple[str, ...] | None = None
    guidance: float = 5.0
    steps: int = 25
    native: int = 1024
    multiple: int = 8
    square: bool = False
    prompt: str = "text"
    negative: bool = True
    references: bool = False
    takes: tuple[str, ...] = ()


_KL = {"vae": ("AutoencoderKL",)}
_CLIP_TOKENIZER = ("CLIPTokenizer", "CLIPTokenizerFast")
_T5_TOKENIZER = ("T5Tokenizer", "T5TokenizerFast")
_QWEN_TOKENIZER = ("Qwen2Tokenizer", "Qwen2TokenizerFast")
_CLIP_TEXT = ("CLIPTextModel", "CLIPTextModelWithProjection")
_CLIP = {"tokenizer": _CLIP_TOKENIZER, "text_encoder": _CLIP_TEXT}
_CLIP_2 = {**_CLIP, "tokenizer_2": _CLIP_TOKENIZER, "text_encoder_2": _CLIP_TEXT}
_UNET = {"unet": ("UNet2DConditionModel",), **_KL}
_QWEN = {
    "text_encoder": ("Qwen2_5_VLForConditionalGeneration",), "tokenizer": _QWEN_TOKENIZER,
    "transformer": ("QwenImageTransformer2DModel",), "vae": ("AutoencoderKLQwenImage",),
}  # fmt: skip
_FLUX = {
    **_CLIP, "tokenizer_2": _T5_TOKENIZER, "text_encoder_2": ("T5EncoderModel",),
    "transformer": ("FluxTransformer2DModel",), **_KL,
}  # fmt: skip
_FLUX_2 = {"transformer": ("Flux2Transformer2DModel",), "vae": ("AutoencoderKLFlux2",)}
_FLOW = ("euler",)
_GUIDES = ("controlnet", "ip-adapter", "region")

FAMILIES: dict[str, Row] = {
    # SD 1.x and 2.x differ in their text encoder and in what the U-Net predicts; both are read from the model.
    "sd1": Row(
        "Stable Diffusion 1", "stable_diffusion:STABLE_DIFFUSION", ("StableDiffusion", "LatentConsistencyModel"),
        {**_CLIP, **_UNET}, guidance=7.5, native=512, takes=_GUIDES,
    ),
    "sd2": Row(
        "Stable Diffusion 2", "stable_diffusion:STABLE_DIFFUSION", (), {**_CLIP, **_UNET}, guidance=7.5, native=768,
        takes=_GUIDES,
    ),
    "sdxl": Row(
        "Stable Diffusion XL", "stable_diffusion_xl:STABLE_DIFFUSION_XL", ("StableDiffusionXL",),
        {**_CLIP_2, **_UNET}, optional=("tokenizer", "text_encoder"), takes=_GUIDES,
    ),
    "sd3": Row(
        "Stable Diffusion 3", "stable_diffusion_3:STABLE_DIFFUSION_3", ("StableDiffusion3",),
        {
            **_CLIP_2, "tokenizer_3": _T5_TOKENIZER, "text_encoder_3": ("T5EncoderModel",),
            "transformer": ("SD3Transformer2DModel",), **_KL,
        },
        optional=("tokenizer_3", "text_encoder_3"), samplers=_FLOW, guidance=7.0, steps=28, multiple=16,
    ),
    "flux": Row(
        "FLUX.1", "flux:FLUX", ("FluxPipeline", "FluxImg2Img", "FluxInpaint"), _FLUX,
        samplers=_FLOW, guidance=3.5, steps=28, multiple=16, negative=False, takes=("cache",),
    ),
    "flux-fill": Row(
        "FLUX.1 Fill", "flux_fill:FLUX_FILL", ("FluxFill",), _FLUX,
        samplers=_FLOW, guidance=30.0, steps=28, multiple=16, negative=False, takes=("cache",),
    ),
    "flux-kontext": Row(
        "FLUX.1 Kontext", "flux:FLUX_KONTEXT", ("FluxKontext",), _FLUX,
        samplers=_FLOW, guidance=2.5, steps=28, multiple=16, negative=False, references=True,
        takes=("cache",),
    ),
    "flux2": Row(
        "FLUX.2", "flux_2:FLUX_2", ("Flux2Pipeline",),
        {
            **_FLUX_2, "text_encoder": ("Mistral3ForConditionalGeneration",),
            "tokenizer": ("PixtralProcessor",),
        },
        samplers=_FLOW, guidance=4.0, steps=28, multiple=16, negative=False, references=True, takes=("picture",),
    ),
    "flux2-klein": Row(
        "FLUX.2 Klein", "flux_2:FLUX_2_KLEIN", ("Flux2Klein",),
        {**_FLUX_2, "text_encoder": ("Qwen3ForCausalLM",), "tokenizer": _QWEN_TOKENIZER},
        samplers=_FLOW, guidance=4.0, steps=4, multiple=16, references=True, takes=("picture",),
    ),
    "qwen-image": Row(
        "Qwen-Image", "qwen_image:QWEN_IMAGE", ("QwenImagePipeline", "QwenImageImg2Img", "QwenImageInpaint"), _QWEN,
        samplers=_FLOW, guidance=4.0, steps=30, multiple=16, takes=("cache",),
    ),
    "qwen-image-edit": Row(
        "Qwen-Image-Edit", "qwen_image:QWEN_IMAGE_EDIT", ("QwenImageEditPipeline", "QwenImageEditInpaint"),
        {**_QWEN, "processor": ("Qwen2VLProcessor",)},
        tasks=("image", "inpaint"), samplers=_FLOW, guidance=4.0, steps=30, multiple=16, references=True,
        takes=("cache",),
    ),
    "qwen-image-edit-plus": Row(
        "Qwen-Image-Edit-Plus", "qwen_image:QWEN_IMAGE_EDIT_PLUS", ("QwenImageEditPlus",),
        {**_QWEN, "processor": ("Qwen2VLProcessor",)},
        tasks=("image", "inpaint"), samplers=_FLOW, guidance=4.0, steps=30, multiple=16, references=True,
        takes=("picture", "cache"),
    ),
    "z-image": Row(
        "Z-Image", "z_image:Z_IMAGE", ("ZImage",),
        {
            "text_encoder": ("Qwen3Model", "Qwen3ForCausalLM"), "tokenizer": _QWEN_TOKENIZER,
            "transformer": ("ZImageTransformer2DModel",), **_KL,
        },
        samplers=_FLOW, guidance=0.0, steps=9, multiple=16, takes=("cache",),
    ),
    "krea2": Row(
        "Krea 2", "krea_2:KREA_2", ("Krea2Pipeline",),
        {
            "text_encoder": ("Qwen3VLModel",), "tokenizer": _QWEN_TOKENIZER,
            "transformer": ("Krea2Transformer2DModel",), "vae": ("AutoencoderKLQwenImage",),
        },
        samplers=_FLOW, guidance=4.5, steps=28, multiple=16, takes=("cache",),
    ),
    "pixart-sigma": Row(
        "PixArt-Sigma", "pixart_sigma:PIXART_SIGMA", ("PixArtSigma",),
        {
            "text_encoder": ("T5EncoderModel",), "tokenizer": _T5_TOKENIZER,
            "transformer": ("PixArtTransformer2DModel", "Transformer2DModel"), **_KL,
        },
        guidance=4.5, steps=20, multiple=16, takes=("cache",),
    ),
    "dit": Row(
        "DiT", "dit:DIT", ("DiTPipeline",),
        {"transformer": ("DiTTransformer2DModel", "Transformer2DModel"), **_KL},
        guidance=4.0, steps=25, native=256, multiple=16, square=True, prompt="classes", negative=False,
        takes=("cache",),
    ),
    "ldm": Row(
        "Latent Diffusion (2021)", "latent_diffusion:LATENT_DIFFUSION", ("LDMTextToImage",),
        {
            "bert": ("LDMBertModel",), "tokenizer": ("BertTokenizer", "BertTokenizerFast"),
            "unet": ("UNet2DConditionModel", "UNet2DModel"), "vqvae": ("VQModel", "AutoencoderKL"),
        },
        guidance=6.0, native=256,
    ),
}  # fmt: skip


def row_of(family: str) -> Row:
    """The row of a family.

    Raises:
        ModelError: there is none.
    """
    if family not in FAMILIES:
        raise ModelError(
            "Models of the family {family!r} cannot be run yet: choose one of {names}.",
            family=family,
            names=", ".join(FAMILIES),
        )
    return FAMILIES[family]


def family_by_pipeline(name: str) -> str | None:
    """The family of a `_class_name`; the longest beginning that a row names decides. None if no row does."""
    found = [
        (len(start), family) for family, row in FAMILIES.items() for start in row.pipelines if name.startswith(start)
    ]
    return max(found)[1] if found else None


def family_of(family: str) -> Family:
    """The code that runs a model of `core.job.ModelInfo.family`.

    Raises:
        ModelError: there is none.
    """
    module, _, name = row_of(family).code.partition(":")
    found: Family = getattr(importlib.import_module(f"ldm_studio.diffusion.families.{module}"), name)
    return found

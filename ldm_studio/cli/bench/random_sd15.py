"""A model of Stable Diffusion 1.5's size with random weights: what a step costs does not depend on what is in them."""

from __future__ import annotations

from typing import Any


class _Words:
    """Stands for a tokenizer: the bench has no vocabulary, and the text is not what is measured."""

    model_max_length = 77

    def __call__(self, text: Any, **_: Any) -> Any:
        from types import SimpleNamespace

        import torch

        rows = len(text) if isinstance(text, list) else 1
        return SimpleNamespace(input_ids=torch.zeros(rows, 77, dtype=torch.long), attention_mask=None)

    def tokenize(self, _: str) -> list[str]:
        return []

    def batch_decode(self, _: Any) -> list[str]:
        return [""]


def make_driver(steps: int) -> tuple[Any, dict[str, Any]]:
    """A driver for 512x512 text-to-image with guidance, standing before its first step, and its components."""
    import torch
    from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel

    from ldm_studio.core.recipe import make_recipe
    from ldm_studio.diffusion.devices import choose_precision
    from ldm_studio.diffusion.driver import Driver
    from ldm_studio.diffusion.families.base import Request
    from ldm_studio.diffusion.families.table import family_of
    from ldm_studio.diffusion.run import settle_torch

    settle_torch()
    dtype = {"bf16": torch.bfloat16, "fp32": torch.float32, "fp16": torch.float16}[choose_precision("cpu")]
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        # Built at once in the precision that is run: 860 million parameters in fp32 first would take 3.4 GB.
        unet = UNet2DConditionModel(cross_attention_dim=768).eval()
        text = CLIPTextModel(CLIPTextConfig(hidden_size=768, num_hidden_layers=2, vocab_size=100)).eval()
        vae = AutoencoderKL(
            block_out_channels=(8, 8, 8, 8),
            norm_num_groups=4,
            down_block_types=("DownEncoderBlock2D",) * 4,
            up_block_types=("UpDecoderBlock2D",) * 4,
        )
    finally:
        torch.set_default_dtype(before)
    components: dict[str, Any] = {
        "unet": unet.to(memory_format=torch.channels_last),
        "text_encoder": text,
        "vae": vae.eval(),
        "tokenizer": _Words(),
        "scheduler": DDIMScheduler(
            beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012, clip_sample=False
        ),
    }
    generator = torch.Generator("cpu").manual_seed(0)
    request = Request("text", "", "", steps, 7.5, 1.0, 512, 512, generator)
    recipe = make_recipe(task="text", steps=steps, guidance=7.5, width=512, height=512)
    return Driver(family_of("sd1"), components, recipe, request), components

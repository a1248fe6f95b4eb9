"""Tiny models of every family with random weights, saved in their real file layouts."""

from __future__ import annotations

import json
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion import LDMBertConfig, LDMBertModel
from tokenizers.pre_tokenizers import ByteLevel

LETTERS = [*string.ascii_lowercase, *string.digits, ",", "."]
SPECIAL = [
    "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|vision_pad|>", "<|image_pad|>",
    "<|video_pad|>",
]  # fmt: skip
CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{% if m['content'] is string %}{{ m['content'] }}"
    "{% else %}{% for part in m['content'] %}{{ part['text'] }}{% endfor %}{% endif %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
VOCABULARY = 256 + 1 + len(SPECIAL) + 8


def save(folder: Path, pipeline: str, config: dict[str, Any] | None = None, **parts: Any) -> Path:
    """Writes parts as diffusers' pipelines write them."""
    index: dict[str, Any] = {"_class_name": pipeline, "_diffusers_version": "0.42.1", **(config or {})}
    for name, part in parts.items():
        if part is None:
            index[name] = [None, None]
            continue
        kind, library = type(part).__name__, type(part).__module__.partition(".")[0]
        if name == "bert":
            library = "latent_diffusion"
        elif name == "processor":
            kind, library = "Qwen2VLProcessor", "transformers"
        elif name == "tokenizer" and pipeline == "Flux2Pipeline":
            kind = "PixtralProcessor"
        for piece in (part,) if hasattr(part, "save_pretrained") else (part.tokenizer, part.image_processor):
            piece.save_pretrained(folder / name)
        index[name] = [library, kind]
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


def clip_tokenizer(length: int = 16) -> Any:
    words = ["<|startoftext|>", "<|endoftext|>", *LETTERS, *(f"{letter}</w>" for letter in LETTERS)]
    return transformers.CLIPTokenizer(
        vocab={word: n for n, word in enumerate(words)}, merges=[], model_max_length=length
    )


def clip(kind: Any, seed: int, length: int = 16) -> Any:
    torch.manual_seed(seed)
    config = transformers.CLIPTextConfig(
        vocab_size=78, hidden_size=32, intermediate_size=37, num_hidden_layers=3, num_attention_heads=4,
        max_position_embeddings=length, projection_dim=32, bos_token_id=0, eos_token_id=1, pad_token_id=1,
    )  # fmt: skip
    return kind(config).eval()


def t5_tokenizer() -> Any:
    pieces = ["▁", *LETTERS]
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), *((piece, -3.0) for piece in pieces)]
    return transformers.T5Tokenizer(vocab=vocabulary, extra_ids=0, model_max_length=512)


def t5() -> Any:
    torch.manual_seed(6)
    config = transformers.T5Config(
        vocab_size=64, d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4, relative_attention_num_buckets=8
    )
    return transformers.T5EncoderModel(config).eval()


def qwen_tokenizer() -> Any:
    letters = {letter: n for n, letter in enumerate(sorted(ByteLevel.alphabet()))}
    tokenizer = transformers.Qwen2Tokenizer(vocab=letters, merges=[], additional_special_tokens=SPECIAL)
    tokenizer.chat_template = CHAT
    return tokenizer


def qwen3(kind: str = "Qwen3Model", layers: int = 2) -> Any:
    torch.manual_seed(7)
    config = transformers.Qwen3Config(
        vocab_size=VOCABULARY, hidden_size=16, intermediate_size=16, num_hidden_layers=layers, num_attention_heads=2,
        num_key_value_heads=1, head_dim=8, max_position_embeddings=4096,
    )  # fmt: skip
    return getattr(transformers, kind)(config).eval()


def kl(channels: int = 4, kind: Any = diffusers.AutoencoderKL, blocks: int = 4, **more: Any) -> Any:
    torch.manual_seed(1)
    return kind(
        block_out_channels=(8, 8, 16, 16)[-blocks:], norm_num_groups=4, in_channels=3, out_channels=3,
        latent_channels=channels, down_block_types=("DownEncoderBlock2D",) * blocks, layers_per_block=1,
        up_block_types=("UpDecoderBlock2D",) * blocks, sample_size=64, **more,
    ).eval()  # fmt: skip


def qwen_vae() -> Any:
    torch.manual_seed(2)
    return diffusers.AutoencoderKLQwenImage(
        base_dim=8, z_dim=4, dim_mult=[1, 1, 2, 2], num_res_blocks=1, temperal_downsample=[False, True, True],
        latents_mean=[0.1, -0.1, 0.0, 0.2], latents_std=[1.1, 0.9, 1.0, 1.2],
    ).eval()  # fmt: skip


def flow(**more: Any) -> Any:
    return diffusers.FlowMatchEulerDiscreteScheduler(**more)


def flux_transformer(channels: int = 16, out: int | None = None, guidance: bool = True) -> Any:
    torch.manual_seed(3)
    return diffusers.FluxTransformer2DModel(
        patch_size=1, in_channels=channels, out_channels=out, num_layers=1, num_single_layers=1, attention_head_dim=16,
        num_attention_heads=2, joint_attention_dim=32, pooled_projection_dim=32, axes_dims_rope=[4, 4, 8],
        guidance_embeds=guidance,
    ).eval()  # fmt: skip


def _flux(folder: Path, pipeline: str, **more: Any) -> Path:
    return save(
        folder, pipeline, scheduler=flow(use_dynamic_shifting=True), vae=kl(4, shift_factor=0.1),
        text_encoder=clip(transformers.CLIPTextModel, 0), tokenizer=clip_tokenizer(), text_encoder_2=t5(),
        tokenizer_2=t5_tokenizer(), transformer=flux_transformer(**more),
    )  # fmt: skip


def sd3(folder: Path, third: bool = True) -> Path:
    torch.manual_seed(4)
    transformer = diffusers.SD3Transformer2DModel(
        sample_size=8, patch_size=1, in_channels=4, num_layers=2, attention_head_dim=8, num_attention_heads=4,
        joint_attention_dim=32, caption_projection_dim=32, pooled_projection_dim=64, out_channels=4,
    ).eval()  # fmt: skip
    kind = transformers.CLIPTextModelWithProjection
    return save(
        folder, "StableDiffusion3Pipeline", scheduler=flow(shift=3.0), vae=kl(4, shift_factor=0.06),
        text_encoder=clip(kind, 0, 77), text_encoder_2=clip(kind, 5, 77), tokenizer=clip_tokenizer(77),
        tokenizer_2=clip_tokenizer(77), text_encoder_3=t5() if third else None,
        tokenizer_3=t5_tokenizer() if third else None, transformer=transformer,
    )  # fmt: skip


def flux2_transformer() -> Any:
    torch.manual_seed(5)
    return diffusers.Flux2Transformer2DModel(
        patch_size=1, in_channels=16, num_layers=1, num_single_layers=1, attention_head_dim=16, num_attention_heads=2,
        joint_attention_dim=48, timestep_guidance_channels=32, axes_dims_rope=[4, 4, 4, 4],
    ).eval()  # fmt: skip


def flux2_vae() -> Any:
    vae = kl(4, diffusers.AutoencoderKLFlux2)
    vae.bn.running_mean.copy_(torch.linspace(-0.2, 0.2, 16))
    vae.bn.running_var.copy_(torch.linspace(0.8, 1.3, 16))
    return vae


def flux2(folder: Path) -> Path:
    torch.manual_seed(8)
    text = {
        "model_type": "mistral", "vocab_size": VOCABULARY, "hidden_size": 16, "intermediate_size": 32,
        "num_hidden_layers": 31, "num_attention_heads": 2, "num_key_value_heads": 2, "head_dim": 8,
        "max_position_embeddings": 4096,
    }  # fmt: skip
    vision = {
        "model_type": "pixtral", "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
        "intermediate_size": 32, "image_size": 30, "patch_size": 6, "num_channels": 3,
    }  # fmt: skip
    config = transformers.Mistral3Config(text_config=text, vision_config=vision, image_token_index=10)
    encoder = transformers.Mistral3ForConditionalGeneration(config).eval()
    return save(
        folder, "Flux2Pipeline", scheduler=flow(), vae=flux2_vae(), text_encoder=encoder, tokenizer=qwen_tokenizer(),
        transformer=flux2_transformer(),
    )  # fmt: skip


def klein(folder: Path, distilled: bool) -> Path:
    return save(
        folder, "Flux2KleinPipeline", {"is_distilled": distilled}, scheduler=flow(), vae=flux2_vae(),
        text_encoder=qwen3("Qwen3ForCausalLM", 28), tokenizer=qwen_tokenizer(), transformer=flux2_transformer(),
    )  # fmt: skip


def qwen_vl() -> Any:
    torch.manual_seed(9)
    rope = {"mrope_section": [1, 1, 2], "rope_type": "default", "type": "default"}
    tokens = qwen_tokenizer().convert_tokens_to_ids(["<|image_pad|>", "<|video_pad|>", "<|vision_start|>"])
    text = {
        "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
        "num_key_value_heads": 2, "rope_scaling": rope, "rope_theta": 1000000.0, "vocab_size": VOCABULARY,
    }  # fmt: skip
    vision = {
        "depth": 2, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 16,
        "fullatt_block_indexes": [0],
    }  # fmt: skip
    config = transformers.Qwen2_5_VLConfig(
        text_config=text, vision_config=vision, vocab_size=VOCABULARY, image_token_id=tokens[0],
        video_token_id=tokens[1], vision_start_token_id=tokens[2],
    )  # fmt: skip
    return transformers.Qwen2_5_VLForConditionalGeneration(config).eval()


def qwen_transformer() -> Any:
    torch.manual_seed(10)
    return diffusers.QwenImageTransformer2DModel(
        patch_size=2, in_channels=16, out_channels=4, num_layers=2, attention_head_dim=16, num_attention_heads=3,
        joint_attention_dim=16, guidance_embeds=False, axes_dims_rope=(8, 4, 4),
    ).eval()  # fmt: skip


class Reader:
    """What a `Qwen2VLProcessor` writes, without torchvision."""

    tokenizer = qwen_tokenizer()
    image_processor = transformers.Qwen2VLImageProcessorPil(min_pixels=28 * 28, max_pixels=84 * 84)


def qwen_image(folder: Path, pipeline: str = "QwenImagePipeline") -> Path:
    more = {} if pipeline == "QwenImagePipeline" else {"processor": Reader()}
    return save(
        folder, pipeline, scheduler=flow(use_dynamic_shifting=True), vae=qwen_vae(), text_encoder=qwen_vl(),
        tokenizer=qwen_tokenizer(), transformer=qwen_transformer(), **more,
    )  # fmt: skip


def z_image(folder: Path) -> Path:
    torch.manual_seed(11)
    transformer = diffusers.ZImageTransformer2DModel(
        all_patch_size=(2,), all_f_patch_size=(1,), in_channels=4, dim=32, n_layers=2, n_refiner_layers=1, n_heads=2,
        n_kv_heads=2, cap_feat_dim=16, axes_dims=[8, 4, 4], axes_lens=[256, 32, 32],
    ).eval()  # fmt: skip
    # `x_pad_token` and `cap_pad_token` are made empty: a trained model has them.
    with torch.no_grad():
        transformer.x_pad_token.normal_()
        transformer.cap_pad_token.normal_()
    return save(
        folder, "ZImagePipeline", scheduler=flow(), vae=kl(4, shift_factor=0.1), text_encoder=qwen3(),
        tokenizer=qwen_tokenizer(), transformer=transformer,
    )  # fmt: skip


def krea2(folder: Path, distilled: bool) -> Path:
    torch.manual_seed(12)
    rope = {"mrope_section": [1, 1, 2], "mrope_interleaved": True, "rope_type": "default", "rope_theta": 10000.0}
    text = {
        "vocab_size": VOCABULARY, "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 36,
        "num_attention_heads": 2, "num_key_value_heads": 2, "head_dim": 8, "rope_scaling": rope,
    }  # fmt: skip
    vision = {
        "depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 16,
        "deepstack_visual_indexes": [0],
    }  # fmt: skip
    encoder = transformers.Qwen3VLModel(transformers.Qwen3VLConfig(text_config=text, vision_config=vision)).eval()
    transformer = diffusers.Krea2Transformer2DModel(
        in_channels=16, num_layers=2, attention_head_dim=16, num_attention_heads=2, num_key_value_heads=1,
        intermediate_size=32, timestep_embed_dim=16, text_hidden_dim=16, num_text_layers=12, text_num_attention_heads=2,
        text_num_key_value_heads=1, text_intermediate_size=16, num_layerwise_text_blocks=1, num_refiner_text_blocks=1,
        axes_dims_rope=(4, 6, 6),
    ).eval()  # fmt: skip
    return save(
        folder, "Krea2Pipeline", {"is_distilled": distilled}, scheduler=flow(use_dynamic_shifting=True),
        vae=qwen_vae(), text_encoder=encoder, tokenizer=qwen_tokenizer(), transformer=transformer,
    )  # fmt: skip


def pixart(folder: Path) -> Path:
    torch.manual_seed(13)
    transformer = diffusers.PixArtTransformer2DModel(
        sample_size=8, num_layers=2, patch_size=2, attention_head_dim=8, num_attention_heads=3, caption_channels=32,
        in_channels=4, cross_attention_dim=24, out_channels=8, attention_bias=True, activation_fn="gelu-approximate",
        num_embeds_ada_norm=1000, norm_type="ada_norm_single", norm_elementwise_affine=False, norm_eps=1e-6,
        use_additional_conditions=False,
    ).eval()  # fmt: skip
    return save(
        folder, "PixArtSigmaPipeline", transformer=transformer, vae=kl(), text_encoder=t5(), tokenizer=t5_tokenizer(),
        scheduler=diffusers.DPMSolverMultistepScheduler(beta_start=0.0001, beta_end=0.02, beta_schedule="linear"),
    )  # fmt: skip


LABELS = {"0": "tench, Tinca tinca", "1": "goldfish, Carassius auratus", "2": "great white shark, white shark"}


def dit(folder: Path) -> Path:
    torch.manual_seed(14)
    transformer = diffusers.DiTTransformer2DModel(
        sample_size=8, num_layers=2, patch_size=2, attention_head_dim=8, num_attention_heads=2, in_channels=4,
        out_channels=8, attention_bias=True, activation_fn="gelu-approximate", num_embeds_ada_norm=1000,
        norm_type="ada_norm_zero", norm_elementwise_affine=False,
    ).eval()  # fmt: skip
    scheduler = diffusers.DDIMScheduler(clip_sample=False)
    return save(folder, "DiTPipeline", {"id2label": LABELS}, transformer=transformer, vae=kl(), scheduler=scheduler)


def ldm(folder: Path, quantized: bool = False) -> Path:
    torch.manual_seed(15)
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=(16, 32), layers_per_block=1, sample_size=8, in_channels=4, out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=16, norm_num_groups=8, attention_head_dim=4,
    ).eval()  # fmt: skip
    bert = LDMBertModel(
        LDMBertConfig(
            vocab_size=48, d_model=16, encoder_layers=1, encoder_ffn_dim=16, encoder_attention_heads=2, head_dim=8,
            max_position_embeddings=77, pad_token_id=0,
        )
    ).eval()  # fmt: skip
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "cat", "dog", "red", *LETTERS[1:]]
    tokenizer = transformers.BertTokenizer(vocab={word: n for n, word in enumerate(words)}, model_max_length=77)
    torch.manual_seed(16)
    vqvae = diffusers.VQModel(
        block_out_channels=(8, 8, 16, 16), down_block_types=("DownEncoderBlock2D",) * 4, norm_num_groups=4,
        up_block_types=("UpDecoderBlock2D",) * 4, latent_channels=4, num_vq_embeddings=16,
    ).eval()  # fmt: skip
    return save(
        folder, "LDMTextToImagePipeline", vqvae=vqvae if quantized else kl(), bert=bert, tokenizer=tokenizer,
        unet=unet, scheduler=diffusers.DDIMScheduler(clip_sample=False, beta_schedule="scaled_linear"),
    )  # fmt: skip


#: By name, what saves a tiny model of each family into a folder.
FAMILIES: dict[str, Callable[[Path], Path]] = {
    "sd3": sd3,
    "sd3-two": lambda folder: sd3(folder, third=False),
    "flux": lambda folder: _flux(folder, "FluxPipeline"),
    "flux-schnell": lambda folder: _flux(folder, "FluxPipeline", guidance=False),
    "flux-fill": lambda folder: _flux(folder, "FluxFillPipeline", channels=16 + 16 + 256, out=16),
    "flux-kontext": lambda folder: _flux(folder, "FluxKontextPipeline"),
    "flux2": flux2,
    "klein": lambda folder: klein(folder, distilled=True),
    "klein-base": lambda folder: klein(folder, distilled=False),
    "qwen-image": qwen_image,
    "qwen-edit": lambda folder: qwen_image(folder, "QwenImageEditPipeline"),
    "qwen-edit-plus": lambda folder: qwen_image(folder, "QwenImageEditPlusPipeline"),
    "z-image": z_image,
    "krea2": lambda folder: krea2(folder, distilled=False),
    "krea2-turbo": lambda folder: krea2(folder, distilled=True),
    "pixart": pixart,
    "dit": dit,
    "ldm": ldm,
    "ldm-vq": lambda folder: ldm(folder, quantized=True),
}

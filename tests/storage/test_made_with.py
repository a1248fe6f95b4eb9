"""What other programs write into pictures, in the forms that they write it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from ldm_studio.core.recipe import Recipe
from ldm_studio.storage.images import load_picture
from ldm_studio.storage.made_with import made_with
from ldm_studio.storage.recipes import recipe_texts

A1111 = """a castle (on a hill:1.2), <lora:ink_style:0.7>, sunset
two lines
Negative prompt: blurry, low quality
Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 123456789, Size: 768x512, \
Model hash: abcdef0123, Model: dreamy_8, Denoising strength: 0.4, Lora hashes: "ink_style: aaaa, other: b", \
Version: v1.10"""

INVOKE = {
    "positive_prompt": "a (red)1.3 fox", "negative_prompt": "dogs", "seed": 7, "steps": 30, "cfg_scale": 7.5,
    "scheduler": "dpmpp_2m_k", "width": 1024, "height": 768, "strength": 0.65,
    "model": {"name": "juggernaut", "base": "sdxl"},
    "loras": [{"model": {"name": "pixel art"}, "weight": 0.5}],
}  # fmt: skip


def node(kind, **inputs):
    return {"class_type": kind, "inputs": inputs}


COMFY = {
    "3": node("KSampler", seed=42, steps=20, cfg=8.0, sampler_name="euler_ancestral", scheduler="normal", denoise=1.0,
              model=["10", 0], positive=["11", 0], negative=["11", 1], latent_image=["5", 0]),
    "4": node("CheckpointLoaderSimple", ckpt_name="sd15\\dreamy_8.safetensors"),
    "5": node("EmptyLatentImage", width=512, height=640, batch_size=1),
    "6": node("CLIPTextEncode", text="a glass bottle", clip=["10", 1]),
    "7": node("CLIPTextEncode", text="watermark", clip=["10", 1]),
    "10": node("LoraLoader", lora_name="glow.safetensors", strength_model=0.8, strength_clip=1,
               model=["4", 0], clip=["4", 1]),
    "11": node("ControlNetApplyAdvanced", strength=1.0, positive=["6", 0], negative=["7", 0]),
    "20": node("KSampler", seed=1, steps=9, cfg=3.0, sampler_name="heun", scheduler="normal", denoise=0.5,
               model=["4", 0], positive=["6", 0], negative=["7", 0], latent_image=["3", 0]),
    "21": node("SaveImage", images=["20", 0]),
}  # fmt: skip

FLUX = {
    "1": node("SamplerCustomAdvanced", noise=["2", 0], guider=["3", 0], sampler=["4", 0], sigmas=["5", 0],
              latent_image=["8", 0]),
    "2": node("RandomNoise", noise_seed=99),
    "3": node("BasicGuider", model=["9", 0], conditioning=["6", 0]),
    "4": node("KSamplerSelect", sampler_name="euler"),
    "5": node("BasicScheduler", scheduler="simple", steps=20, denoise=1.0, model=["9", 0]),
    "6": node("FluxGuidance", guidance=3.5, conditioning=["7", 0]),
    "7": node("CLIPTextEncode", text=["30", 0], clip=["10", 0]),
    "8": node("EmptySD3LatentImage", width=1024, height=1024),
    "9": node("UNETLoader", unet_name="flux1-dev.safetensors"),
    "10": node("DualCLIPLoader", clip_name1="a", clip_name2="b"),
    "30": node("PrimitiveString", value="a lighthouse"),
}  # fmt: skip


def test_the_web_ui_of_automatic1111():
    made = made_with({"parameters": A1111})
    assert made.program == "Stable Diffusion web UI"
    assert made.prompt == "a castle (on a hill:1.2), sunset\ntwo lines"
    assert made.negative_prompt == "blurry, low quality"
    assert (made.seed, made.steps, made.guidance, made.strength) == (123456789, 28, 6.5, 0.4)
    assert made.sampler == "dpmpp_2m_karras"
    assert made.size == (768, 512)
    assert made.model == "dreamy_8"
    assert made.loras == (("ink_style", 0.7),)
    assert made.left_out == ()


def test_a_sampler_that_is_not_offered_is_told():
    made = made_with({"parameters": "x\nSteps: 5, Sampler: DPM++ SDE Karras, CFG scale: 7, Seed: 1, Size: 64x64"})
    assert made.sampler is None
    assert made.left_out == ("DPM++ SDE Karras",)


@pytest.mark.parametrize(
    ("called", "ours"),
    [
        ("Euler a", "euler_a"),
        ("DPM++ 2M Karras", "dpmpp_2m_karras"),
        ("PLMS", "pndm"),
        ("LCM", "lcm"),
        ("UniPC", "unipc"),
    ],
)
def test_samplers_are_known_by_the_names_of_others(called, ours):
    assert made_with({"parameters": f"x\nSteps: 5, Sampler: {called}, Seed: 1"}).sampler == ours


def test_invoke():
    made = made_with({"invokeai_metadata": json.dumps(INVOKE)})
    assert made.program == "InvokeAI"
    assert (made.prompt, made.negative_prompt) == ("a (red:1.3) fox", "dogs")
    assert (made.seed, made.steps, made.guidance, made.strength, made.size) == (7, 30, 7.5, 0.65, (1024, 768))
    assert (made.sampler, made.model, made.loras) == ("dpmpp_2m_karras", "juggernaut", (("pixel art", 0.5),))


@pytest.mark.parametrize(
    ("asked", "ours"),
    [
        ("a cat++ on a mat-", "a (cat:1.21) on a (mat:0.9)"),
        ("(an old house)++ by the sea", "(an old house:1.21) by the sea"),
        ("(plain) words, a well-known man - 1980", "plain words, a well-known man - 1980"),
        ("a (deep+ red)1.2 car", "a ((deep:1.1) red:1.2) car"),
        ("state-of-the-art+, \\(x\\)", "(state-of-the-art:1.1), \\(x\\)"),
        ("x" + "+" * 9000 + " (y)99999", "(x:10) (y:10)"),
    ],
)
def test_weights_of_invoke_become_ours(asked, ours):
    made = made_with({"invokeai_metadata": json.dumps({**INVOKE, "positive_prompt": asked})})
    assert made.prompt == ours


def test_fooocus():
    told = {
        "prompt": "a bee", "negative_prompt": "", "seed": "12", "steps": 30, "guidance_scale": 4.0,
        "resolution": "(1152, 896)", "base_model": "jug.safetensors", "sampler": "dpmpp_2m", "scheduler": "karras",
        "loras": [["offset.safetensors", 0.1, "hash"]],
    }  # fmt: skip
    made = made_with({"parameters": json.dumps(told), "fooocus_scheme": "fooocus"})
    assert (made.program, made.prompt, made.seed, made.size) == ("Fooocus", "a bee", 12, (1152, 896))
    assert (made.sampler, made.model, made.loras) == ("dpmpp_2m_karras", "jug", (("offset", 0.1),))


def test_a_graph_of_comfy_is_followed_from_its_first_sampler():
    made = made_with({"prompt": json.dumps(COMFY)})
    assert made.program == "ComfyUI"
    assert (made.prompt, made.negative_prompt) == ("a glass bottle", "watermark")
    assert (made.seed, made.steps, made.guidance, made.size) == (42, 20, 8.0, (512, 640))
    assert (made.sampler, made.model, made.strength) == ("euler_a", "dreamy_8", None)
    assert made.loras == (("glow", 0.8),)


def test_a_graph_whose_parts_are_nodes_of_their_own():
    made = made_with({"prompt": json.dumps(FLUX)})
    assert (made.prompt, made.negative_prompt) == ("a lighthouse", "")
    assert (made.seed, made.steps, made.guidance, made.size) == (99, 20, 3.5, (1024, 1024))
    assert (made.sampler, made.model) == ("euler", "flux1-dev")


def test_a_graph_in_a_circle_ends():
    ring = {"1": node("KSampler", seed=1, positive=["2", 0]), "2": node("Reroute", positive=["1", 0])}
    assert made_with({"prompt": json.dumps(ring)}).prompt == ""


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["inputs", "class_type", "positive", "negative", "seed", "prompt", "positive_prompt", "loras",
                         "model", "1", "2", "KSampler", "resolution"]), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(st.sampled_from(["prompt", "parameters", "invokeai_metadata"]), json_values)
def test_any_json_is_read_without_an_error(keyword, value):
    made_with({keyword: json.dumps(value)})


@given(st.text())
def test_any_text_is_read_without_an_error(text):
    made_with({"parameters": text, "prompt": text})
    made_with({"parameters": f"{text}\nSteps: {text}, Seed: {text}, Size: {text}x{text}"})


@pytest.mark.parametrize("text", ["", "a photo by me", "{}", "[1]", '{"prompt": ', "[" * 100_000, "Steps:"])
def test_what_has_no_form_tells_nothing(text):
    assert made_with({"parameters": text, "prompt": text, "invokeai_metadata": text}) is None


def test_values_out_of_range_count_as_not_told():
    made = made_with({"parameters": "x\nSteps: 0, CFG scale: nan, Seed: -1, Size: 5x99999999, Denoising strength: 2"})
    assert (made.steps, made.guidance, made.seed, made.size, made.strength) == (None,) * 5


def test_from_a_png(tmp_path):
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("parameters", A1111)
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png", pnginfo=chunks)
    assert load_picture(tmp_path / "a.png").made_with.seed == 123456789


@pytest.mark.parametrize("ending", [".jpg", ".webp"])
@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_from_the_user_comment_of_a_photo(tmp_path, ending, encoding):
    picture = Image.new("RGB", (8, 8))
    exif = picture.getexif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + A1111.replace("castle", "château").encode(encoding)
    picture.save(tmp_path / f"a{ending}", exif=exif)
    assert load_picture(tmp_path / f"a{ending}").made_with.prompt.startswith("a château")


def test_comfy_in_a_webp(tmp_path):
    picture = Image.new("RGB", (8, 8))
    exif = picture.getexif()
    exif[0x0110] = "prompt:" + json.dumps(COMFY)
    picture.save(tmp_path / "a.webp", exif=exif)
    assert load_picture(tmp_path / "a.webp").made_with.prompt == "a glass bottle"


def test_what_other_programs_read_of_ours_is_read_here_too():
    recipe = Recipe(prompt="a boat", negative_prompt="fog", seed=5, steps=9, guidance=3, sampler="euler_a", width=256)
    made = made_with({"parameters": recipe_texts(recipe)["parameters"]})
    assert made.program == "LDM Studio"
    assert (made.prompt, made.negative_prompt, made.seed, made.steps) == ("a boat", "fog", 5, 9)
    assert (made.guidance, made.sampler, made.size) == (3, "euler_a", (256, 128))

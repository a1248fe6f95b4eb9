"""The command line: what it makes, what it says, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ldm_studio import __version__, cli, resources

SAMPLE = resources.path("samples", "meadow.png")
MASK = resources.path("samples", "meadow-mask.png")


def ends(capsys, *arguments):
    """Runs a verb in this process: (exit code, stdout, stderr)."""
    code = cli.main([str(a) for a in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def refused(capsys, folder, *arguments, part=""):
    """Checks that arguments are refused with exit code 2, one sentence, and no file written."""
    before = sorted(p.name for p in folder.iterdir())
    code, out, err = ends(capsys, *arguments)
    assert code == 2, err
    assert out == ""
    assert len(err.strip().splitlines()) == 1, err
    assert part in err
    assert "Traceback" not in err
    assert sorted(p.name for p in folder.iterdir()) == before


def test_a_picture_is_made_verified_and_told_apart_from_a_forgery(ldm, tmp_path):
    made = ldm("generate", "a red apple", "--seed", 5, "--steps", 6, "--steps-dir", "steps", "-o", "a.png")
    assert made.returncode == 0, made.stderr
    assert "6/6" in made.stderr
    assert len(list((tmp_path / "steps").glob("step-*.png"))) == 6
    recipe = json.loads(ldm("info", "a.png").stdout)
    assert (recipe["prompt"], recipe["seed"], recipe["steps"], recipe["sampler"]) == ("a red apple", 5, 6, None)
    again = ldm("verify", "a.png")
    assert again.returncode == 0, again.stderr
    from ldm_studio.core.document import Picture
    from ldm_studio.core.job import Result
    from ldm_studio.storage.images import load_result, save_result

    stored = load_result(tmp_path / "a.png")
    pixels = stored.picture.pixels.copy()
    pixels[3, 4, 0] ^= 1
    save_result(tmp_path / "b.png", Picture(pixels), Result(stored.recipe, pixels))
    forged = ldm("verify", "b.png")
    assert forged.returncode == 1
    assert "pixels differ" in forged.stderr
    assert " dB" in forged.stderr


@pytest.mark.parametrize("depth", [8, 16])
def test_inpainting_keeps_what_is_not_masked_and_replays(here, capsys, depth):
    from ldm_studio.storage.images import encode_png, load_picture

    pixels = load_picture(SAMPLE).picture.pixels
    if depth == 16:
        pixels = pixels.astype(np.uint16) * 257
        pixels[::3, ::2, 0] += 1
    (here / "in.png").write_bytes(encode_png(pixels))
    code, _, err = ends(
        capsys,
        "inpaint",
        "in.png",
        "a red apple",
        "--mask",
        MASK,
        "--steps",
        4,
        "--seed",
        1,
        "--quiet",
        "-o",
        "out.png",
    )
    assert (code, err) == (0, "")
    after = load_picture(here / "out.png").picture.pixels
    mask = np.asarray(Image.open(MASK).convert("L"))
    assert after.dtype == pixels.dtype
    np.testing.assert_array_equal(after[mask == 0], pixels[mask == 0])
    assert (after[mask == 255] != pixels[mask == 255]).any()
    assert ends(capsys, "verify", "out.png", "--quiet")[0] == 0


def test_an_upscaler_brings_a_result_to_its_frame(here, capsys):
    from ldm_studio.storage.images import load_picture, load_result

    pixels = load_picture(SAMPLE).picture.pixels
    mask = np.asarray(Image.open(MASK).convert("L"))
    arguments = ("inpaint", SAMPLE, "a red apple", "--mask", MASK, "--steps", 1, "--seed", 1, "--quiet")
    arguments += ("--frame=64,64,320x256",)
    assert ends(capsys, *arguments, "-o", "smooth.png")[0] == 0
    assert ends(capsys, *arguments, "--enlarge", "lanczos", "-o", "same.png")[0] == 0
    assert ends(capsys, *arguments, "--enlarge", "sticker-sharp-x2", "-o", "sharp.png")[0] == 0
    smooth, same, sharp = (load_picture(here / f"{name}.png").picture.pixels for name in ("smooth", "same", "sharp"))
    np.testing.assert_array_equal(smooth, same)
    assert (smooth != sharp).any()
    np.testing.assert_array_equal(sharp[mask == 0], pixels[mask == 0])
    recipe = load_result(here / "sharp.png").recipe
    assert recipe.upscaler == "sticker-sharp-x2"
    assert len(recipe.upscaler_digest) == 64
    assert load_result(here / "smooth.png").recipe.upscaler_digest is None
    assert ends(capsys, "verify", "sharp.png", "--quiet")[0] == 0
    code, _, err = ends(capsys, *arguments, "--enlarge", "nothing", "-o", "no.png")
    assert (code, len(err.splitlines())) == (2, 1)
    assert "no upscaler 'nothing' here" in err


def test_a_frame_by_hand_is_run_and_replays(here, capsys):
    from ldm_studio.core.geometry import Rect
    from ldm_studio.storage.images import load_picture, load_result

    pixels = load_picture(SAMPLE).picture.pixels
    arguments = ("inpaint", SAMPLE, "a red apple", "--mask", MASK, "--steps", 3, "--seed", 1, "--quiet")
    mask = np.asarray(Image.open(MASK).convert("L"))
    height, width = mask.shape
    assert ends(capsys, *arguments, "--frame=-64,-8,320x256", "-o", "out.png")[0] == 0
    stored = load_result(here / "out.png")
    assert stored.recipe.frame == Rect(0, 0, 320, 256)
    after = stored.picture.pixels
    assert after.shape == (height + 8, width + 64, 4)
    painted = mask > 0
    painted[248:], painted[:, 256:] = False, False
    np.testing.assert_array_equal(after[8:, 64:][~painted], pixels[~painted])
    assert (after[:256, :64] != after[:256, 64:65]).any(), "what is new was painted"
    assert ends(capsys, "verify", "out.png", "--quiet")[0] == 0
    assert ends(capsys, "replay", "out.png", "--set", "seed=2", "--quiet", "-o", "other.png")[0] == 0
    assert ends(capsys, "verify", "other.png", "--quiet")[0] == 0
    varied = ("vary", SAMPLE, "a meadow", "--strength", 0.5, "--steps", 3, "--quiet", "--frame", "64,64,128x64")
    assert ends(capsys, *varied, "-o", "v.png")[0] == 0
    changed = (load_picture(here / "v.png").picture.pixels != pixels).any(axis=2)
    assert changed[64:128, 64:192].any()
    changed[64:128, 64:192] = False
    assert not changed.any()


@pytest.mark.parametrize(
    ("frame", "part"),
    [
        ("1,2,3", "X,Y,WxH"),
        ("0,0,100x100", "multiples of 8"),
        ("0,0,32x32", "64"),
        ("900,0,64x64", "lie on the picture"),
        ("448,320,64x64", "empty inside"),
    ],
)
def test_a_frame_that_cannot_be_is_refused(here, capsys, frame, part):
    arguments = ("inpaint", SAMPLE, "an apple", "--mask", MASK, "--frame", frame, "-o", "x.png")
    refused(capsys, here, *arguments, part=part)


def test_a_picture_is_varied(here, capsys):
    code, _, err = ends(
        capsys, "vary", SAMPLE, "a green meadow", "--strength", 0.5, "--steps", 4, "--seed", 3, "--quiet", "-o", "v.png"
    )
    assert (code, err) == (0, "")
    assert Image.open(here / "v.png").size == (512, 384)
    assert ends(capsys, "verify", "v.png", "--quiet")[0] == 0


@pytest.mark.parametrize(
    "sampler", ["euler", "euler_a", "dpmpp_2m", "dpmpp_2m_karras", "unipc", "ddim", "heun", "pndm", "lcm"]
)
def test_every_sampler_replays(here, capsys, sampler):
    arguments = ("generate", "a tree", "--sampler", sampler, "--steps", 4, "--seed", 2, "--quiet", "-o", "s.png")
    assert ends(capsys, *arguments)[0] == 0
    assert ends(capsys, "verify", "s.png", "--quiet")[0] == 0


def test_the_same_seed_gives_the_same_pixels_and_another_seed_others(here, capsys):
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        ends(capsys, "generate", "a cat", "--steps", 3, "--seed", seed, "--quiet", "-o", f"{name}.png")
    a, b, c = (np.asarray(Image.open(here / f"{name}.png")) for name in "abc")
    np.testing.assert_array_equal(a, b)
    assert (a != c).any()


def test_what_the_seed_chose_is_in_the_recipe_and_replays(here, capsys, own_places):
    from ldm_studio.storage.images import load_result

    folder = own_places / "xdg_data_home" / "ldm-studio" / "wildcards"
    folder.mkdir(parents=True)
    (folder / "thing.txt").write_text("apple\ntree\n")
    made = {}
    for seed in range(4):
        code, _, err = ends(
            capsys, "generate", "a {red|green} __thing__", "--steps", 2, "--seed", seed, "--quiet", "-o", "w.png"
        )
        assert code == 0, err
        made[seed] = load_result(here / "w.png").recipe.prompt
    assert set(made.values()) <= {f"a {colour} {thing}" for colour in ("red", "green") for thing in ("apple", "tree")}
    assert len(set(made.values())) > 1
    changed = ("--set", "prompt=a {blue|blue} __thing__", "--set-at", "1:negative_prompt={dull|dull}")
    assert ends(capsys, "replay", "w.png", *changed, "--quiet", "-o", "x.png")[0] == 0
    recipe = load_result(here / "x.png").recipe
    assert recipe.prompt in ("a blue apple", "a blue tree")
    assert recipe.made_at(1)["negative_prompt"] == "dull"
    (folder / "thing.txt").unlink()  # The recipe needs it no more.
    assert ends(capsys, "verify", "w.png", "--quiet")[0] == 0


def test_an_empty_and_a_very_long_prompt_are_fine(here, capsys):
    for prompt in ("", "word " * 2000):
        code, _, err = ends(capsys, "generate", prompt, "--steps", 2, "--quiet", "-o", "p.png")
        assert code == 0, err


def test_models_are_listed(capsys):
    code, out, _ = ends(capsys, "models", "--json")
    assert code == 0
    bundled, twin = json.loads(out)
    assert (bundled["family"], twin["family"]) == ("sd1", "dit")
    weights = {file for each in (bundled, twin) for file in Path(each["path"]).rglob("*.safetensors")}
    assert sum(file.stat().st_size for file in weights) < 100e6
    assert ends(capsys, "models")[1].startswith(bundled["id"])


def test_the_transformer_twin_draws_blends_and_verifies(ldm, tmp_path):
    """It uses the autoencoder of the model beside it."""
    for name, classes in (("fox", "fox"), ("between", "lion, tiger: 0.7")):
        made = ldm("generate", classes, "--model", "sticker-mini-classes", "--seed", 5, "--quiet", "-o", f"{name}.png")
        assert made.returncode == 0, made.stderr
        assert ldm("verify", f"{name}.png").returncode == 0
    fox, between = (np.asarray(Image.open(tmp_path / f"{name}.png").convert("RGB")) for name in ("fox", "between"))
    # A fox is orange in its middle, and its ground, whatever that is, less so.
    red, green, blue = fox[48:80, 48:80].reshape(-1, 3).mean(0)
    assert red > green + 40 > blue + 60
    corner = fox[:4, :4].reshape(-1, 3).mean(0)
    assert corner[0] - corner[2] < 60
    assert not np.array_equal(fox, between)
    # A thing that nobody taught it has no number either.
    assert "100 classes" in ldm("generate", "a house boat", "--model", "sticker-mini-classes", "-o", "x.png").stderr
    assert ldm("generate", "700", "--model", "sticker-mini-classes", "-o", "x.png").returncode == 2


def test_pickles_are_converted(here, capsys):
    import torch

    torch.save({"state_dict": {"w": torch.ones(2)}}, here / "a.ckpt")
    code, out, _ = ends(capsys, "convert", here / "a.ckpt")
    assert code == 0
    assert out.strip() == str(here / "a.safetensors")
    refused(capsys, here, "convert", here / "a.ckpt", part="there already")
    refused(capsys, here, "generate", "x", "--lora", "gone:0.5", "-o", here / "x.png", part="no LoRA 'gone'")


def test_what_another_program_wrote_is_told(here, capsys):
    from PIL import PngImagePlugin

    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("parameters", "a boat\nSteps: 12, Sampler: Heun, CFG scale: 4, Seed: 77, Size: 64x96")
    Image.new("RGB", (64, 96)).save(here / "theirs.png", pnginfo=chunks)
    code, out, _ = ends(capsys, "info", here / "theirs.png")
    told = json.loads(out)
    assert code == 0
    assert (told["program"], told["prompt"], told["seed"]) == ("Stable Diffusion web UI", "a boat", 77)
    refused(capsys, here, "verify", here / "theirs.png", part="no LDM Studio recipe")


def test_vanilla_diffusers_loads_the_bundled_model(capsys):
    from diffusers import StableDiffusionInpaintPipeline

    path = json.loads(ends(capsys, "models", "--json")[1])[0]["path"]
    pipe = StableDiffusionInpaintPipeline.from_pretrained(path, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    white = Image.new("RGB", (128, 128), "white")
    picture = pipe(
        "a red apple", image=white, mask_image=white.convert("L"), num_inference_steps=2, height=128, width=128
    ).images[0]
    assert picture.size == (128, 128)
    assert (resources.path("models") / bundled_name(path) / "CREDITS.md").exists()


def bundled_name(path):
    return path.replace("\\", "/").rstrip("/").split("/")[-1]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ((), "VERB"),
        (("paint",), "paint"),
        (("generate", "a cat"), "-o"),
        (("generate", "a cat", "-o", "a.png", "--seed", "-1"), "seed"),
        (("generate", "a cat", "-o", "a.png", "--seed", "4294967296"), "seed"),
        (("generate", "a cat", "-o", "a.png", "--seed", "x"), "seed"),
        (("generate", "a cat", "-o", "a.png", "--size", "100x100"), "divisible by 8"),
        (("generate", "a cat", "-o", "a.png", "--size", "128"), "WIDTHxHEIGHT"),
        (("generate", "a cat", "-o", "a.png", "--size", "8x8"), "width"),
        (("generate", "a cat", "-o", "a.png", "--steps", "0"), "steps"),
        (("generate", "a cat", "-o", "a.png", "--guidance", "nan"), "guidance"),
        (("generate", "a cat", "-o", "a.png", "--sampler", "magic"), "magic"),
        (("generate", "a cat", "-o", "a.png", "--precision", "fp4"), "fp4"),
        (("generate", "a cat", "-o", "a.jpg"), ".png"),
        (("generate", "a cat", "-o", "no/where/a.png"), "folder"),
        (("generate", "a cat", "-o", "a.png", "--model", "nothing-here"), "nothing-here"),
        (("generate", "a __nosuch__ cat", "-o", "a.png"), "__nosuch__"),
        (("generate", "x" * 200_000, "-o", "a.png"), "prompt"),
        (("inpaint", "none.png", "a cat", "--mask", MASK, "-o", "a.png"), "none.png"),
        (("inpaint", "text.png", "a cat", "--mask", MASK, "-o", "a.png"), "text.png"),
        (("inpaint", SAMPLE, "a cat", "--mask", "small.png", "-o", "a.png"), "40x30"),
        (("inpaint", SAMPLE, "a cat", "--mask", "black.png", "-o", "a.png"), "empty"),
        (("inpaint", SAMPLE, "a cat", "--mask", MASK, "--strength", "0", "-o", "a.png"), "strength"),
        (("inpaint", SAMPLE, "a cat", "--mask", MASK, "--strength", "0.01", "-o", "a.png"), "strength"),
        (("vary", SAMPLE, "a cat", "--strength", "1.5", "-o", "a.png"), "strength"),
        (("verify", "small.png"), "recipe"),
        (("verify", "text.png"), "text.png"),
        (("info", "small.png"), "recipe"),
        (("info", "."), "folder"),
    ],
)
def test_bad_input_ends_with_2_and_one_sentence(here, capsys, arguments, part):
    (here / "text.png").write_text("just text")
    Image.new("L", (40, 30), 255).save(here / "small.png")
    Image.new("L", (512, 384), 0).save(here / "black.png")
    refused(capsys, here, *arguments, part=part)


def test_bad_models_are_refused_in_one_sentence(here, capsys):
    import shutil

    bundled = resources.path("models")
    source = bundled / "sticker-mini"
    shutil.copytree(source, here / "cut")
    weights = next((here / "cut" / "unet").glob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:100_000])
    shutil.copytree(source, here / "pickle")
    next((here / "pickle" / "unet").glob("*.safetensors")).rename(
        here / "pickle" / "unet" / "diffusion_pytorch_model.bin"
    )
    (here / "empty").mkdir()
    for name, part in (("cut", "damaged"), ("pickle", "pickle"), ("empty", "empty"), ("missing", "missing")):
        refused(capsys, here, "generate", "a cat", "-o", "a.png", "--model", here / name, part=part)


def test_an_unwritable_folder_is_found_out_before_the_run(here, capsys):
    (here / "file").write_text("")
    refused(capsys, here, "generate", "a cat", "-o", "file/a.png", part="folder")
    refused(capsys, here, "generate", "a cat", "--steps-dir", "file", "-o", "a.png", part="file")


def test_version_and_help(capsys):
    assert ends(capsys, "--version")[:2] == (0, f"LDM Studio {__version__}\n")
    assert "inpaint" in ends(capsys, "--help")[1]


def test_without_a_display_the_window_says_what_to_do(ldm):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for extra in ({}, {"DISPLAY": ":987"}):
        done = ldm(env={**environment, **extra})
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1
        assert "ldm-studio generate" in done.stderr


def test_a_whole_generation_connects_to_nothing(tmp_path, own_places):
    """Every connect, name look-up and datagram is counted below the application's own guard."""
    script = """
import socket, sys
tried = []
look_up = socket.getaddrinfo
socket.getaddrinfo = lambda host, *a, **k: (tried.append(host), look_up(host, *a, **k))[1]
def watch(name):
    original = getattr(socket.socket, name)
    def watched(self, *a):
        tried.append((name, a)); return original(self, *a)
    setattr(socket.socket, name, watched)
for name in ("connect", "connect_ex", "sendto"):
    watch(name)
from ldm_studio import cli
code = cli.main(["generate", "a house", "--steps", "2", "--quiet", "-o", "n.png"])
print(code, tried)
sys.exit(1 if tried else code)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_bundled_model_draws_in_four_steps(here, capsys):
    from ldm_studio.storage.images import load_result

    ends(capsys, "generate", "a red heart", "--few-steps", "--seed", 3, "--quiet", "-o", "quick.png")
    stored = load_result(here / "quick.png")
    assert stored.recipe.steps == 4
    pixels = stored.picture.pixels[..., :3].astype(int)
    side = len(pixels)
    middle, corner = pixels[side * 3 // 8 : side * 5 // 8, side * 3 // 8 : side * 5 // 8], pixels[: side // 10]
    assert (middle[..., 0] > middle[..., 1:].max(-1) + 60).mean() > 0.9, "red in the middle"
    assert corner.mean() > 220, "on white"
    assert ends(capsys, "verify", "quick.png", "--quiet")[0] == 0


def test_out_of_memory_a_run_goes_on_with_less_and_says_so(here, capsys, monkeypatch):
    import torch

    from ldm_studio.diffusion.run import DiffusionRun

    tries = {"step": 0, "finish": 0}

    def failing(name, at):
        real = getattr(DiffusionRun, name)

        def tried(run, *arguments):
            tries[name] += 1
            if tries[name] == at:
                raise torch.OutOfMemoryError("no memory left")
            return real(run, *arguments)

        monkeypatch.setattr(DiffusionRun, name, tried)

    failing("step", 3)
    failing("finish", 1)
    code, _, said = ends(capsys, "generate", "a red heart", "--seed", 3, "--steps", 5, "-o", "short.png")
    assert code == 0, said
    assert tries == {"step": 6, "finish": 2}
    assert said.count("Memory ran out") == 2
    recipe = json.loads(ends(capsys, "info", "short.png")[1])
    assert [(edit["step"], list(edit["changes"])) for edit in recipe["edits"]] == [(2, ["memory"]), (5, ["memory"])]
    assert ends(capsys, "verify", "short.png", "--quiet")[0] == 0


def test_the_bundled_models_previews_have_a_tiny_decoder():
    from ldm_studio import resources
    from ldm_studio.diffusion.library import describe, survey
    from ldm_studio.diffusion.loading import Loader

    def nothing(*_):
        """A gate that ends nothing."""

    folder = resources.path("models")
    loaded = Loader().load(describe(folder / "sticker-mini"), "fp32", "cpu", nothing, nothing)
    assert set(loaded.fit_previews(()).ways(1)) == {"vae", "linear"}
    assert set(loaded.fit_previews(survey([folder])[1]).ways(1)) == {"vae", "tiny", "linear"}

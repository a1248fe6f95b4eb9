"""ControlNets on the command line, with the bundled model and a ControlNet made of its own U-Net."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ldm_studio import cli, resources
from ldm_studio.storage.images import load_result

MEADOW = resources.path("samples", "meadow.png")


@pytest.fixture
def net(tmp_path: Path) -> Path:
    import torch
    from diffusers import ControlNetModel, UNet2DConditionModel

    torch.manual_seed(1)
    folder = next(path.parent for path in resources.path("models").glob("*/model_index.json"))
    unet = UNet2DConditionModel.from_pretrained(folder / "unet", local_files_only=True)
    made = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 16, 16, 16))
    with torch.no_grad():
        for part in (*made.controlnet_down_blocks, made.controlnet_mid_block, made.controlnet_cond_embedding):
            for parameter in part.parameters():
                parameter.add_(torch.randn_like(parameter) * 0.05)
    made.save_pretrained(tmp_path / "edges")
    return tmp_path / "edges"


def test_a_guided_picture_verifies_and_differs(net: Path, own_places: None, here: Path, capsys) -> None:
    mask = np.zeros((384, 512), np.uint8)
    mask[100:220, 150:300] = 255
    Image.fromarray(mask).save(here / "m.png")
    plain = ["inpaint", MEADOW, "a red apple", "--mask", "m.png", "--seed", 5, "--steps", 3, "--quiet"]
    guide = [
        "--control",
        net,
        "--control-image",
        MEADOW,
        "--control-preprocessor",
        "canny:0.6",
        "--control-weight",
        0.7,
    ]
    for arguments in ([*plain, "-o", "a.png"], [*plain, *guide, "--control-steps", "0-0.7", "-o", "b.png"],
                      ["verify", "b.png", "--quiet"]):  # fmt: skip
        assert cli.main([str(argument) for argument in arguments]) == 0, capsys.readouterr().err
    first, second = (load_result(here / name) for name in ("a.png", "b.png"))
    assert not np.array_equal(first.picture.pixels, second.picture.pixels)
    (control,) = second.recipe.controls
    assert (control.preprocessor, control.detail, control.weight, control.end) == ("canny", 0.6, 0.7, 0.7)
    assert control.digest
    assert set(second.extras) == {control.picture}


def test_a_region_has_its_own_prompt_and_verifies(own_places: None, here: Path, capsys) -> None:
    left = np.zeros((128, 128), np.uint8)
    left[:, :64] = 255
    Image.fromarray(left).save(here / "left.png")
    plain = ["generate", "a red apple", "--seed", 5, "--steps", 4, "--size", "128x128", "--quiet"]
    region = ["--region", "a blue car", "--region-mask", "left.png", "--region-share", 0.9, "--region-guidance", 4]
    for arguments in ([*plain, "-o", "a.png"], [*plain, *region, "-o", "b.png"], ["verify", "b.png", "--quiet"]):
        assert cli.main([str(argument) for argument in arguments]) == 0, capsys.readouterr().err
    first, second = (load_result(here / name) for name in ("a.png", "b.png"))
    assert (second.recipe.regions[0].share, second.recipe.regions[0].guidance) == (0.9, 4.0)
    change = np.abs(first.picture.pixels.astype(int) - second.picture.pixels)[..., :3].mean(axis=(0, 2))
    assert change[:64].mean() > 2 * change[64:].mean()


@pytest.mark.parametrize(
    ("more", "part"),
    [
        (["--control-weight", 1], "more --control-weight than --control"),
        (["--control", "x", "--control-steps", "half"], "write it as FROM-UNTIL"),
        (["--control", "x", "--control-preprocessor", "magic"], "preprocessor"),
        (["--control", "x", "--control-image", "gone.png"], "does not exist"),
        (["--control", "x", "--control-image", MEADOW], "There is no ControlNet 'x' here"),
        (["--control", "x"], "no picture to look at"),
        (["--region", "a car"], "give it a --region-mask"),
        (["--picture", MEADOW], "looks at no further pictures"),
        (["--picture", "gone.png"], "does not exist"),
        (["--region", "a car", "--region-mask", MEADOW, "--region-loras", "ink:0.5"], "'ink' is not in the run"),
        (["--reference", "x"], "The IP-Adapter x has no picture to look at"),
        (["--reference", "x", "--reference-image", MEADOW], "There is no IP-Adapter 'x' here"),
        (["--reference", "x", "--reference-weight", "much"], "weight"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(more: list, part: str, own_places: None, here: Path, capsys) -> None:
    arguments = ["generate", "a red apple", "--steps", 2, "--quiet", *more, "-o", "a.png"]
    assert cli.main([str(argument) for argument in arguments]) == 2
    said = capsys.readouterr().err
    assert part in said
    assert len(said.strip().splitlines()) == 1
    assert not (here / "a.png").exists()

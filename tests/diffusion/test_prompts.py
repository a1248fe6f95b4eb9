"""Weighted, long and joined prompts in Stable Diffusion 1, 2 and XL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from ldm_studio.core.errors import InputError

LONG = "a cat, a dog, a red house, two birds in the sky, a tree"


@pytest.mark.parametrize("name", ["sd", "xl", "nine"])
def test_weights_and_length_matter(
    name: str, sd_folder: Path, sdxl_folder: Path, inpaint_folder: Path, drive: Any, run_on: Any
) -> None:
    folder = {"sd": sd_folder, "xl": sdxl_folder, "nine": inpaint_folder}[name]

    def run(**values: Any) -> torch.Tensor:
        return run_on(drive(folder, **values)).clone()

    plain = run(prompt="a red cat")
    assert torch.equal(run(prompt="a red cat"), plain)
    strong = run(prompt="a (red:1.5) cat")
    assert not torch.equal(strong, plain)
    # Weighting by 1 is what a plain prompt is, up to the order of sums.
    assert torch.allclose(run(prompt="a (red:1.0) cat"), plain, atol=1e-4)
    # The tokenizer reads 16 tokens, two of them ends: what differs beyond them is read all the same.
    assert not torch.equal(run(prompt=LONG), run(prompt=LONG + "s"))
    assert torch.isfinite(run(prompt=LONG, negative_prompt="(blue)", guidance=4.0)).all()
    assert torch.isfinite(run(prompt="a BREAK b", negative_prompt=LONG, guidance=4.0)).all()
    assert not torch.equal(run(prompt="a BREAK b"), run(prompt="a b"))


def test_a_long_prompt_can_come_in_mid_run_and_replays(sdxl_folder: Path, drive: Any, run_on: Any) -> None:
    driver = drive(sdxl_folder, guidance=4.0)
    driver.step()
    driver.change({"prompt": f"({LONG}:1.2)"})
    changed = run_on(driver).clone()
    assert torch.equal(run_on(drive(sdxl_folder, guidance=4.0, edits=driver.recipe.edits)), changed)


@pytest.mark.parametrize("guidance", [1.0, 4.0])
def test_prompts_joined_with_and_add_up(guidance: float, sd_folder: Path, drive: Any, run_on: Any) -> None:
    def run(prompt: str) -> torch.Tensor:
        return run_on(drive(sd_folder, prompt=prompt, guidance=guidance)).clone()

    cat, both = run("a cat"), run("a cat AND a dog")
    assert not torch.equal(cat, both)
    assert torch.allclose(run("a cat AND a dog:0"), cat, atol=1e-4)
    assert not torch.equal(run("a cat AND a dog:0.5"), both)


def test_what_cannot_be_joined_is_said(sdxl_folder: Path, drive: Any) -> None:
    with pytest.raises(InputError, match="AND"):
        drive(sdxl_folder, prompt="a cat AND a dog")

"""Upscalers of every layout that people own, and the run that uses them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch.nn import functional

from ldm_studio.core.assets import Asset
from ldm_studio.core.composite import resized
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError, ModelError
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.catalog import inspect
from ldm_studio.diffusion.enlarging import Enlarger, Enlarging, _grid
from ldm_studio.diffusion.upscalers import Compact, RRDBNet, load_upscaler


def nothing(*values: Any) -> None:
    """A gate that never ends anything, and a report to nobody."""


def old_name(name: str) -> str:
    """The name that ESRGAN's first release had for one of today's, for a network that doubles twice."""
    layers = {"conv_first": 0, "conv_up.0": 3, "conv_up.1": 6, "conv_hr": 8, "conv_last": 10}
    layer, _, kind = name.rpartition(".")
    if layer in layers:
        return f"model.{layers[layer]}.{kind}"
    if layer == "conv_body":
        return f"model.1.sub.2.{kind}"
    _, block, dense, convolution = layer.split(".")
    return f"model.1.sub.{block}.{dense.upper()}.{convolution}.0.{kind}"


def made(network: torch.nn.Module, path: Path, rename: Any = lambda name: name) -> Path:
    torch.manual_seed(5)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.08)
    save_file({rename(name): value.contiguous() for name, value in network.state_dict().items()}, path)
    return path


def published(name: str) -> str:
    """Real-ESRGAN's name."""
    return name.replace("conv_up.0", "conv_up1").replace("conv_up.1", "conv_up2")


@pytest.fixture(scope="module")
def compact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(Compact(6, 3, 2), tmp_path_factory.mktemp("up") / "small.safetensors")


LAYOUTS = {
    "compact-2": (Compact(6, 3, 2), lambda name: name, 2),
    "compact-4": (Compact(6, 2, 4), lambda name: "params." + name, 4),
    "esrgan-4": (RRDBNet(6, 4, 2, 1, 2), published, 4),
    "esrgan-2": (RRDBNet(6, 4, 2, 2, 2), lambda name: "params_ema." + published(name), 2),
    "esrgan-1": (RRDBNet(6, 4, 1, 4, 2), published, 1),
    "esrgan-old": (RRDBNet(6, 4, 2, 1, 2), old_name, 4),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts_are_told_from_headers_and_loaded(layout: str, tmp_path: Path) -> None:
    network, rename, scale = LAYOUTS[layout]
    path = made(network, tmp_path / "x.safetensors", rename)
    asset = inspect(path, path.stat().st_size)
    assert (asset.kind, asset.scale, asset.problem) == ("upscaler", scale, "")
    loaded = load_upscaler(path)
    picture = torch.rand(1, 3, 9, 14)
    enlarged = loaded(picture)
    assert enlarged.shape == (1, 3, 9 * scale, 14 * scale)
    assert torch.equal(enlarged, network(picture))


def test_compact_adds_detail_to_the_enlarged_picture() -> None:
    """Checked against Real-ESRGAN's definition, with a network whose detail is nothing."""
    network = Compact(4, 1, 3)
    for parameter in network.parameters():
        torch.nn.init.zeros_(parameter)
    picture = torch.rand(1, 3, 4, 5)
    assert torch.equal(network(picture), functional.interpolate(picture, scale_factor=3))


@pytest.mark.parametrize("tensors", [{"conv_first.weight": torch.zeros(4, 3, 3, 3)}, {"body.0.weight": torch.zeros(2)}])
def test_other_networks_are_refused(tensors: dict[str, torch.Tensor], tmp_path: Path) -> None:
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(ModelError, match="no upscaler of a kind that can be run here"):
        load_upscaler(tmp_path / "x.safetensors")


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.safetensors").write_bytes(b"nonsense")
    with pytest.raises(ModelError, match="damaged"):
        load_upscaler(tmp_path / "x.safetensors")


def run_of(path: Path, source: Any, tile: int = 64) -> Enlarging:
    asset = Asset("upscaler", path.stem, str(path), 1)
    return Enlarging(Job(make_recipe(task="enlarge", width=tile, height=tile), source), asset, "cpu", nothing)


def finished(run: Enlarging) -> Any:
    while run.index < run.steps:
        run.step()
    return run.finish(nothing)


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_tiles_meet_without_a_seam(depth: Any, compact: Path) -> None:
    source = np.random.default_rng(1).integers(0, np.iinfo(depth).max, (130, 75, 4), depth, endpoint=True)
    tiled, whole = run_of(compact, source), run_of(compact, source, 256)
    assert (tiled.steps, whole.steps) == (6, 1)
    a, b = finished(tiled).pixels, finished(whole).pixels
    assert a.shape == (260, 150, 4)
    assert a.dtype == depth
    # Not to the bit: a sum over another area may be grouped otherwise.
    assert int(np.abs(a.astype(int) - b).max()) <= 1


def test_alpha_is_enlarged_and_an_opaque_picture_stays_opaque(compact: Path) -> None:
    source = np.full((8, 8, 4), 255, np.uint8)
    assert (finished(run_of(compact, source)).pixels[..., 3] == 255).all()
    source[:4, :, 3] = 0
    alpha = finished(run_of(compact, source)).pixels[..., 3]
    assert alpha[0, 0] == 0
    assert alpha[-1, -1] == 255


def test_going_back_and_opening_again_change_nothing(compact: Path) -> None:
    source = np.random.default_rng(2).integers(0, 255, (130, 70, 4), np.uint8)
    run = run_of(compact, source)
    run.step()
    kept = run.snapshot()
    before = run.preview().pixels
    run.step()
    assert not np.array_equal(before, run.preview().pixels)
    run.restore(kept)
    assert run.index == 1
    first = finished(run).pixels
    again = run_of(compact, source)
    again.restore(again.unpack(run.pack(kept)))
    assert np.array_equal(finished(again).pixels, first)


def test_what_makes_no_sense_is_refused(compact: Path) -> None:
    source = np.zeros((8, 8, 4), np.uint8)
    run = run_of(compact, source)
    with pytest.raises(InputError, match="cannot be changed"):
        run.change({"prompt": "a cat"})
    with pytest.raises(InputError, match="let it finish"):
        run.take(run.snapshot(), nothing)
    with pytest.raises(InputError, match="more than the 16384"):
        run_of(compact, np.broadcast_to(source[:1, :1], (1, 9000, 4)))


def test_the_backend_runs_it_and_the_recipe_replays(compact: Path) -> None:
    assets = [inspect(compact, compact.stat().st_size)]
    backend = DiffusionBackend([], device="cpu", assets=lambda: assets)
    source = np.random.default_rng(3).integers(0, 255, (20, 30, 4), np.uint8)
    first = finished(backend.open(Job(make_recipe(task="enlarge", model="small"), source), nothing, nothing))
    assert first.recipe.source_digest == pixel_digest(source)
    assert first.recipe.output_digest == pixel_digest(first.pixels)
    again = finished(backend.open(Job(first.recipe, source), nothing, nothing))
    assert np.array_equal(again.pixels, first.pixels)
    with pytest.raises(ModelError, match="no upscaler 'none'"):
        backend.open(Job(make_recipe(task="enlarge", model="none"), source), nothing, nothing)


@given(st.integers(1, 700), st.integers(1, 700), st.integers(64, 256))
def test_tiles_cover_a_picture_once(width: int, height: int, tile: int) -> None:
    seen = np.zeros((height, width), np.uint8)
    for left, top, right, bottom in _grid(width, height, tile, tile):
        assert right - left <= tile + 1
        assert bottom - top <= tile + 1
        seen[top:bottom, left:right] += 1
    assert (seen == 1).all()


def test_a_result_is_brought_to_its_frame(compact: Path) -> None:
    asset = Asset("upscaler", "small", str(compact), 1)
    enlarger = Enlarger.of(asset, "cpu", nothing)
    picture = np.random.default_rng(2).integers(0, 256, (40, 300, 3), np.uint8)
    whole = Enlarging(
        Job(make_recipe(task="enlarge", model="small", width=256, height=256), np.dstack([picture, picture[..., :1]])),
        asset,
        "cpu",
        nothing,
    )
    while whole.index < whole.steps:
        whole.step()
    doubled = enlarger.fitted(picture, 600, 80, nothing)
    np.testing.assert_array_equal(doubled, whole.finish(nothing).pixels[..., :3])
    assert enlarger.fitted(picture, 900, 130, nothing).shape == (130, 900, 3)
    np.testing.assert_array_equal(enlarger.fitted(picture, 300, 40, nothing), picture)
    small = enlarger.fitted(picture, 150, 20, nothing)
    np.testing.assert_array_equal(small, resized(picture, 150, 20))


def test_an_upscaler_that_does_not_enlarge_leaves_it_to_lanczos(tmp_path: Path) -> None:
    path = made(RRDBNet(6, 4, 1, 4, 2), tmp_path / "one.safetensors", published)
    enlarger = Enlarger.of(Asset("upscaler", "one", str(path), 1), "cpu", nothing)
    picture = np.random.default_rng(2).integers(0, 256, (16, 16, 3), np.uint8)
    np.testing.assert_array_equal(enlarger.fitted(picture, 40, 40, nothing), resized(picture, 40, 40))

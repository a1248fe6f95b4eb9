"""Decoding in tiles, and quick previews."""

from __future__ import annotations

import functools
import itertools
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.models.autoencoders.vae import DecoderTiny
from safetensors.torch import save_file

from ldm_studio.core.assets import Asset
from ldm_studio.core.geometry import Rect
from ldm_studio.diffusion import answering, decode, previews, tiny_decoders


class Smooth(torch.nn.Module):
    """A decoder that every place is alike to, so that tiles and the whole differ by rounding alone."""

    def __init__(self) -> None:
        super().__init__()
        self.up = torch.nn.Upsample(scale_factor=8, mode="nearest")
        self.mix = torch.nn.Conv2d(4, 3, 1)
        self.dtype = torch.float32
        self.config = type("Config", (), {"scaling_factor": 0.5, "force_upcast": False})()

    def decode(self, latents: torch.Tensor, return_dict: bool) -> tuple[torch.Tensor]:
        assert not return_dict
        return (self.mix(self.up(latents)),)


@pytest.mark.parametrize("size", [(33, 33), (40, 100), (64, 64), (70, 20), (129, 65)])
def test_tiles_add_up_to_the_whole(size: tuple[int, int]) -> None:
    torch.manual_seed(0)
    vae, latents = Smooth(), torch.randn(1, 4, *size)
    whole = decode.decode(vae, latents, tile=1000)
    tiled = decode.decode(vae, latents, tile=32)
    assert whole.shape == tiled.shape == (1, 3, size[0] * 8, size[1] * 8)
    assert torch.allclose(whole, tiled, atol=1e-5)


def test_a_real_vae_in_tiles_is_close_to_whole(sd_folder: Path, loaded: Any) -> None:
    vae = loaded(sd_folder).components["vae"]
    latents = torch.randn(1, 4, 48, 72, generator=torch.Generator().manual_seed(1))
    whole, tiled = decode.decode(vae, latents, tile=100), decode.decode(vae, latents, tile=40)
    assert 0 < (whole - tiled).abs().mean() < 0.05 * whole.std()


def test_decoding_ends_where_the_gate_says(sd_folder: Path, loaded: Any) -> None:
    class Ended(BaseException):
        pass

    vae = loaded(sd_folder).components["vae"]
    latents, calls = torch.randn(1, 4, 80, 80), 0

    def gate() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Ended

    with pytest.raises(Ended):
        decode.decode(vae, latents, gate)
    assert all(not module._forward_pre_hooks for module in vae.modules())
    assert torch.isfinite(decode.decode(vae, latents[..., :8, :8])).all()


def test_the_gate_is_called_between_layers(monkeypatch: pytest.MonkeyPatch, sd_folder: Path, loaded: Any) -> None:
    monkeypatch.setattr(answering, "_EVERY", -1.0)
    vae, calls = loaded(sd_folder).components["vae"], 0

    def gate() -> None:
        nonlocal calls
        calls += 1

    decode.decode(vae, torch.randn(1, 4, 8, 8), gate)
    assert calls > 50


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_convolutions_in_strips_give_the_same_numbers(layout: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the kernel, the padding and the height of a strip; and the layer is left as it was."""
    monkeypatch.setattr(answering, "_EVERY", -1.0)
    for kernel, padding, strip in ((3, 1, 1e5), (3, 1, 1.0), (5, 2, 1e5), (3, 0, 1e5)):
        torch.manual_seed(kernel)
        layer = torch.nn.Sequential(torch.nn.Conv2d(8, 8, kernel, padding=padding).to(memory_format=layout))
        picture = torch.randn(1, 8, 23, 17).to(memory_format=layout)
        whole, calls = layer(picture), itertools.count()
        monkeypatch.setattr(answering, "_STRIP", strip)
        with answering.answering(functools.partial(next, calls), layer), torch.no_grad():
            striped = layer(picture)
        assert torch.allclose(striped, whole, atol=1e-6)
        assert next(calls) > 2
        assert "forward" not in vars(layer[0])


def test_pixels_are_rounded_and_bounded() -> None:
    picture = torch.tensor([-3.0, -1.0, 0.0, 1.0, 3.0]).view(1, 1, 1, 5).expand(1, 3, 1, 5)
    assert decode.to_pixels(picture)[0, :, 0].tolist() == [0, 0, 128, 255, 255]


def test_normalising_undoes_denormalising(sd_folder: Path, loaded: Any) -> None:
    vae, latents = loaded(sd_folder).components["vae"], torch.randn(1, 4, 4, 4)
    assert torch.allclose(decode.normalised(vae, decode.denormalised(vae, latents)), latents, atol=1e-5)


class Averager(torch.nn.Module):
    """A VAE whose latents are the mean colours, mixed: previews of it must come out exactly."""

    def __init__(self) -> None:
        super().__init__()
        self.mixing = torch.tensor([[1.0, 0.2, 0], [0, 1, 0.5], [0.3, 0, 1], [0.1, 0.1, 0.1]])
        self.dtype, self.device = torch.float32, torch.device("cpu")
        self.config = type("Config", (), {"scaling_factor": 0.2, "force_upcast": False})()

    def encode(self, picture: torch.Tensor) -> Any:
        small = torch.nn.functional.avg_pool2d(picture, 8)
        latents = torch.einsum("lc,bchw->blhw", self.mixing, small) + 3
        mode = {"mode": lambda self: latents}
        return type("Output", (), {"latent_dist": type("Distribution", (), mode)()})()


def test_the_preview_shows_the_mean_colours() -> None:
    vae = Averager()
    colours = previews.fit(previews.Samples(vae))
    picture = np.random.default_rng(1).random((1, 3, 32, 48)).astype(np.float32)
    latents = vae.encode(torch.from_numpy(picture) * 2 - 1).latent_dist.mode() * 0.2
    expected = torch.nn.functional.avg_pool2d(torch.from_numpy(picture), 8)[0].permute(1, 2, 0).numpy() * 255
    assert np.abs(colours(latents) - expected).max() <= 1


def test_the_map_is_the_same_each_time(sd_folder: Path, loaded: Any) -> None:
    vae, latents = loaded(sd_folder).components["vae"], torch.randn(1, 4, 8, 8)
    one, other = (previews.fit(previews.Samples(vae)) for _ in range(2))
    assert np.array_equal(one(latents), other(latents))


def test_the_tiny_decoder_is_used_that_shows_a_model_s_latents_best(tmp_path: Path) -> None:
    torch.manual_seed(1)
    samples = previews.Samples(Averager())
    made = {name: DecoderTiny(4, 3, (3, 3, 3, 1), (8,) * 4, 2, "relu", "nearest") for name in ("good", "bad")}
    made["bad"].layers[-1].bias.data += 3  # All white.
    # As its author names the parts, and as diffusers does.
    for name, decoder in made.items():
        state = decoder.state_dict()
        own = {f"{int(n.split('.')[1]) + 1}.{n.split('.', 2)[2]}": t for n, t in state.items()}
        save_file(own, tmp_path / f"{name}-own.safetensors")
        save_file({f"decoder.{n}": t for n, t in state.items()}, tmp_path / f"{name}-diffusers.safetensors")
    (tmp_path / "broken.safetensors").write_bytes(b"x")

    def fitting(*names: str, least: float = 10.0) -> Any:
        files = [Asset("preview decoder", name, str(tmp_path / f"{name}.safetensors"), 1, channels=4) for name in names]
        return tiny_decoders.fitting(files, samples.latents, samples.pictures, least, lambda: None)

    for kind in ("own", "diffusers"):
        found = fitting("broken", f"bad-{kind}", f"good-{kind}")
        with torch.no_grad():
            assert torch.equal(found(samples.latents), made["good"](samples.latents))
    assert fitting("good-own", least=samples.error(previews.fit(samples))) is None
    decoders = previews.Decoders(previews.fit(samples), found, Averager())
    decoders.took("vae", 2.0, 64)
    assert decoders.ways(128) == {"vae": 4.0, "tiny": math.inf, "linear": math.inf}
    assert list(decoders.ways(1)) == ["vae", "tiny", "linear"]
    assert decoders.shown(samples.latents[:1], "tiny").shape == (64, 64, 3)


def test_a_preview_has_the_frames_aspect_and_the_masks_alpha() -> None:
    colours, frame = np.zeros((64, 96, 3), np.uint8), Rect(5, 6, 300, 200)
    mask = np.zeros((200, 300), np.uint8)
    mask[:, 150:] = 255
    shown = previews.preview(colours, (768, 512), mask, frame)
    assert shown.frame == frame
    assert shown.pixels.shape == (171, 256, 4)
    assert (shown.pixels[:, :120, 3] == 0).all()
    assert (shown.pixels[:, 136:, 3] == 255).all()
    small = previews.preview(colours[:4, :8], (64, 32), None, None)
    assert small.pixels.shape == (32, 64, 4)
    assert (small.pixels[..., 3] == 255).all()

"""Networks that make a picture larger, from the users' files and the application's own. Imports torch.

Two shapes cover most of what people own: ESRGAN's (RRDBNet) and Real-ESRGAN's compact one. Their sizes are read off the
tensors.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from ldm_studio.core.errors import ModelError

Tensors = Mapping[str, torch.Tensor]


class Compact(nn.Module):
    """Convolutions at the picture's own size, then one pixel shuffle, on top of the picture enlarged without a filter.

    SRVGGNetCompact of Real-ESRGAN (Wang et al. 2021, arXiv:2107.10833).
    """

    def __init__(self, features: int, layers: int, scale: int) -> None:
        """`layers` counts the convolutions between the first and the last."""
        super().__init__()
        self.scale = scale
        parts: list[nn.Module] = [nn.Conv2d(3, features, 3, 1, 1), nn.PReLU(features)]
        for _ in range(layers):
            parts += [nn.Conv2d(features, features, 3, 1, 1), nn.PReLU(features)]
        self.body = nn.Sequential(*parts, nn.Conv2d(features, 3 * scale**2, 3, 1, 1))

    @property
    def reach(self) -> int:
        """How far from a pixel, in pixels of the small picture, lies what it depends on."""
        return sum(isinstance(part, nn.Conv2d) for part in self.body)

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        """(n, 3, H, W) in 0..1 -> (n, 3, scale H, scale W), about 0..1."""
        detail = functional.pixel_shuffle(self.body(picture), self.scale)
        return detail + functional.interpolate(picture, scale_factor=self.scale, mode="nearest")

    @classmethod
    def of(cls, tensors: Tensors) -> Compact:
        """The network that fits these tensors, not yet loaded."""
        numbers = sorted({int(name.split(".")[1]) for name in tensors if name.startswith("body.")})
        last = tensors[f"body.{numbers[-1]}.weight"]
        scale = round((last.shape[0] / 3) ** 0.5)
        return cls(tensors["body.0.weight"].shape[0], len(numbers) // 2 - 1, scale)


class _DenseBlock(nn.Module):
    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(features, growth, 3, 1, 1)
        self.conv2 = nn.Conv2d(features + growth, growth, 3, 1, 1)
        self.conv3 = nn.Conv2d(features + 2 * growth, growth, 3, 1, 1)
        self.conv4 = nn.Conv2d(features + 3 * growth, growth, 3, 1, 1)
        self.conv5 = nn.Conv2d(features + 4 * growth, features, 3, 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        seen = [x]
        for convolution in (self.conv1, self.conv2, self.conv3, self.conv4):
            seen.append(_leaky(convolution(torch.cat(seen, 1))))
        made: torch.Tensor = self.conv5(torch.cat(seen, 1))
        return made * 0.2 + x


class _ResidualDenseBlock(nn.Module):
    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        self.rdb1 = _DenseBlock(features, growth)
        self.rdb2 = _DenseBlock(features, growth)
        self.rdb3 = _DenseBlock(features, growth)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self.rdb3(self.rdb2(self.rdb1(x)))
        return made * 0.2 + x


class RRDBNet(nn.Module):
    """Residual-in-residual dense blocks at the picture's own size, then doublings: ESRGAN (Wang et al. 2018,
    arXiv:1809.00219). Real-ESRGAN's for x2 and x1 fold 2x2 or 4x4 pixels into channels first.
    """

    def __init__(self, features: int, growth: int, blocks: int, folded: int, doublings: int) -> None:
        super().__init__()
        self._folded = folded
        self.scale = 2**doublings // folded
        self.conv_first = nn.Conv2d(3 * folded**2, features, 3, 1, 1)
        self.body = nn.Sequential(*(_ResidualDenseBlock(features, growth) for _ in range(blocks)))
        self.conv_body = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_up = nn.ModuleList(nn.Conv2d(features, features, 3, 1, 1) for _ in range(doublings))
        self.conv_hr = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_last = nn.Conv2d(features, 3, 3, 1, 1)

    @property
    def reach(self) -> int:
        """Much less than all that a pixel could depend on, after which no difference was seen."""
        return 16 * self._folded

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        """(n, 3, H, W) in 0..1 -> (n, 3, scale H, scale W), about 0..1."""
        height, width = picture.shape[-2:]
        fold = self._folded
        # Only whole groups of pixels can be folded.
        picture = functional.pad(picture, (0, -width % fold, 0, -height % fold), mode="replicate")
        x = self.conv_first(functional.pixel_unshuffle(picture, fold))
        x = x + self.conv_body(self.body(x))
        for convolution in self.conv_up:
            x = _leaky(convolution(functional.interpolate(x, scale_factor=2, mode="nearest")))
        made: torch.Tensor = self.conv_last(_leaky(self.conv_hr(x)))
        return made[..., : height * self.scale, : width * self.scale]

    @classmethod
    def of(cls, tensors: Tensors) -> RRDBNet:
        """The network that fits these tensors, not yet loaded."""
        first = tensors["conv_first.weight"]
        growth = tensors["body.0.rdb1.conv1.weight"].shape[0]
        blocks = len({name.split(".")[1] for name in tensors if name.startswith("body.")})
        doublings = sum(re.fullmatch(r"conv_up\.\d+\.weight", name) is not None for name in tensors)
        return cls(first.shape[0], growth, blocks, round((first.shape[1] / 3) ** 0.5), doublings)


def _leaky(x: torch.Tensor) -> torch.Tensor:
    return functional.leaky_relu(x, 0.2)


def load_upscaler(path: Path) -> Compact | RRDBNet:
    """The network of a safetensors file, in fp32 on the CPU.

    Raises:
        ModelError: the file cannot be read, or holds a network of another shape.
    """
    try:
        tensors = _renamed({name: tensor.float() for name, tensor in load_file(path).items()})
    except Exception as error:
        raise ModelError("{path} is damaged or was only partly downloaded: get the file again.", path=path) from error
    try:
        network = RRDBNet.of(tensors) if "conv_first.weight" in tensors else Compact.of(tensors)
        network.load_state_dict(tensors)
    except (LookupError, ValueError, RuntimeError) as error:
        raise ModelError(
            "{path} is no upscaler of a kind that can be run here: choose one of ESRGAN's or Real-ESRGAN's shape.",
            path=path,
        ) from error
    return network.eval().requires_grad_(False)


_OLD_BLOCK = re.compile(r"model\.1\.sub\.(\d+)\.RDB(\d)\.conv(\d)\.0\.(weight|bias)")
_OLD_BODY = re.compile(r"model\.1\.sub\.\d+\.(weight|bias)")


def _renamed(tensors: Tensors) -> dict[str, torch.Tensor]:
    """The names of today for those of ESRGAN's first release, where the layers were counted."""
    plain = {name.removeprefix("params_ema.").removeprefix("params."): value for name, value in tensors.items()}
    if "model.0.weight" not in plain:
        ups = {f"conv_up{n}.": f"conv_up.{n - 1}." for n in (1, 2, 3)}
        return {ups.get(name[:9], name[:9]) + name[9:]: value for name, value in plain.items()}
    layers = sorted({int(name.split(".")[1]) for name in plain} - {0, 1})
    names = {0: "conv_first", layers[-2]: "conv_hr", layers[-1]: "conv_last"}
    names |= {layer: f"conv_up.{place}" for place, layer in enumerate(layers[:-2])}
    found = {}
    for name, value in plain.items():
        if block := _OLD_BLOCK.fullmatch(name):
            number, dense, convolution, kind = block.groups()
            found[f"body.{number}.rdb{dense}.conv{convolution}.{kind}"] = value
        elif body := _OLD_BODY.fullmatch(name):
            found[f"conv_body.{body.group(1)}"] = value
        else:
            _, layer, kind = name.split(".")
            found[f"{names[int(layer)]}.{kind}"] = value
    return found

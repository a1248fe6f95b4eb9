"""Answering a gate in the middle of a large network, so that a long pass can be cancelled at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F

Gate = Callable[[], None]

#: The gate is not called more often than this, in seconds.
_EVERY = 0.02
#: A convolution with more floating-point operations than this is done in strips (about 0.1 s on two slow cores).
_STRIP = 8e9


@contextmanager
def answering(gate: Gate, *modules: Any) -> Iterator[None]:
    """While this holds, the gate is called between the layers of the modules, at most every 20 ms.

    On the CPU large convolutions are done in horizontal strips with the gate called between them. Each output pixel
    is the same sum in the same order, so the numbers do not change (checked on SD's VAE: bit for bit).
    """
    last = time.monotonic()

    def between(*_: Any) -> None:
        nonlocal last
        if time.monotonic() - last > _EVERY:
            gate()
            last = time.monotonic()

    leaves = [leaf for module in modules for leaf in module.modules() if not any(True for _ in leaf.children())]
    hooks = [leaf.register_forward_pre_hook(between) for leaf in leaves]
    striped = [leaf for leaf in leaves if _can_be_striped(leaf)]
    for leaf in striped:
        leaf.forward = _striped(leaf, between)
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for leaf in striped:
            del leaf.forward


def _can_be_striped(module: Any) -> bool:
    return (
        isinstance(module, torch.nn.Conv2d)
        # A 1x1 convolution is a matrix product: cheap, and its sums would be grouped otherwise in strips.
        and min(module.kernel_size) > 1
        and module.weight.device.type == "cpu"
        and module.stride == (1, 1)
        and module.dilation == (1, 1)
        and not isinstance(module.padding, str)
        and module.padding_mode == "zeros"
        and "forward" not in vars(module)
    )


def _striped(conv: torch.nn.Conv2d, between: Callable[[], None]) -> Callable[[torch.Tensor], torch.Tensor]:
    """The convolution's `forward`, done in strips where it is large."""
    above, beside = (int(side) for side in conv.padding)
    taller = conv.kernel_size[0] - 1

    def forward(picture: torch.Tensor) -> torch.Tensor:
        height = picture.shape[-2] + 2 * above - taller
        work = 2 * conv.weight.numel() * picture.shape[0] * height * picture.shape[-1]
        rows = max(1, int(height * _STRIP / work)) if work > _STRIP else height
        if rows >= height:
            return F.conv2d(picture, conv.weight, conv.bias, 1, conv.padding, 1, conv.groups)
        parts = []
        for top in range(0, height, rows):
            between()
            # Input rows of this strip in the padded picture, and how many of them are padding.
            first, end = top - above, min(top + rows, height) + taller - above
            missing = (max(0, -first), max(0, end - picture.shape[-2]))
            strip = picture[..., max(0, first) : min(end, picture.shape[-2]), :]
            strip = F.pad(strip, (0, 0, *missing))
            parts.append(F.conv2d(strip, conv.weight, conv.bias, 1, (0, beside), 1, conv.groups))
        return torch.cat(parts, dim=-2)

    return forward

"""Remembering what text encoders made of a prompt, so that the same prompt needs no second pass."""

from __future__ import annotations

import copy
from collections import OrderedDict
from typing import Any

import torch

#: Prompts remembered for each encoder. An embedding has a few MB at most.
KEPT = 32


def remember(encoder: Any) -> None:
    """Makes an encoder answer inputs that it has seen before from memory, bit for bit."""
    known: OrderedDict[Any, Any] = OrderedDict()
    forward = encoder.forward

    def answer(*inputs: Any, **named: Any) -> Any:
        key = (_key(inputs), _key(named))
        if key not in known:
            known[key] = forward(*inputs, **named)
            while len(known) > KEPT:
                known.popitem(last=False)
        known.move_to_end(key)
        # Whoever asks may write to what it gets.
        return _copied(known[key])

    encoder.forward = answer
    encoder.forget_prompts = known.clear


def _key(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        plain = value.detach().cpu().contiguous()
        return (str(value.dtype), tuple(value.shape), plain.flatten().view(torch.uint8).numpy().tobytes())
    if isinstance(value, dict):
        return tuple((name, _key(item)) for name, item in sorted(value.items()))
    if isinstance(value, list | tuple):
        return tuple(map(_key, value))
    return repr(value)


def _copied(value: Any) -> Any:
    """A shallow copy with copied tensors; outputs of models stay what they are."""
    if isinstance(value, torch.Tensor):
        return value.clone()
    if isinstance(value, tuple | list):
        return type(value)(_copied(item) for item in value)
    if isinstance(value, dict):
        made = copy.copy(value)
        for name, item in value.items():
            made[name] = _copied(item)
        return made
    return value

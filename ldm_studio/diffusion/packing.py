"""Snapshots as plain arrays and JSON, so that they outlive the process; and back, bit for bit."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ldm_studio.core.job import Packed
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.snapshots import Snapshot

#: What a fresh scheduler of the same class has in the same way: it is not written down.
_SKIPPED = ("_internal_dict", "config")


def pack(snapshot: Snapshot) -> Packed:
    """A snapshot in plain values. Tensors on the CPU are looked into, not copied: they are never written to."""
    arrays: list[NDArray[Any]] = []
    values = _values(snapshot)
    if snapshot.anchor is not None:
        values["anchor"] = _values(snapshot.anchor)
    plain = _plain(values, arrays)
    plain["recipe"] = snapshot.recipe.model_dump(mode="json", exclude_defaults=True)
    return Packed(plain, tuple(arrays))


def _values(snapshot: Snapshot) -> dict[str, Any]:
    """All but the recipe, which an anchor has in common with its snapshot."""
    scheduler = {name: value for name, value in snapshot.scheduler.items() if name not in _SKIPPED}
    return {
        "index": snapshot.index,
        "sampler": snapshot.sampler,
        "latents": snapshot.latents,
        "clean": snapshot.clean,
        "timesteps": snapshot.timesteps,
        "generator": snapshot.generator,
        "scheduler": scheduler,
    }


def unpack(packed: Packed, fresh: dict[str, Any], device: torch.device) -> Snapshot:
    """A snapshot from what `pack` made.

    Args:
        fresh: the state of a scheduler of the snapshot's sampler that has just been made.
        device: where latents lived.
    """
    values = {name: value for name, value in packed.values.items() if name != "recipe"}
    read = _read(values, packed.arrays, device)
    recipe, anchor = make_recipe(**packed.values["recipe"]), read.pop("anchor", None)
    # Another sampler begins with a full step: an anchor has the snapshot's own.
    for each in (read, anchor) if anchor else (read,):
        each["scheduler"] = {**fresh, **each["scheduler"]}
    return Snapshot(**read, recipe=recipe, anchor=Snapshot(**anchor, recipe=recipe) if anchor else None)


def _plain(value: Any, arrays: list[NDArray[Any]]) -> Any:
    """A value in JSON; tensors and arrays by their place in `arrays`."""
    if isinstance(value, torch.Tensor):
        kind = str(value.dtype).removeprefix("torch.")
        flat = value.detach().cpu().contiguous()
        # numpy has no bfloat16: the bits are kept as they are.
        arrays.append(flat.view(torch.int16).numpy() if value.dtype == torch.bfloat16 else flat.numpy())
        return {"t": len(arrays) - 1, "d": kind, "o": value.device.type == "cpu"}
    if isinstance(value, np.ndarray):
        arrays.append(np.ascontiguousarray(value))
        return {"n": len(arrays) - 1}
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, dict):
        return {str(name): _plain(item, arrays) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item, arrays) for item in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(f"a {type(value).__name__} cannot be packed")


def _read(value: Any, arrays: tuple[NDArray[Any], ...], device: torch.device) -> Any:
    if isinstance(value, list):
        return [_read(item, arrays, device) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"t", "d", "o"}:
        array = np.array(arrays[value["t"]])
        tensor = torch.from_numpy(array)
        tensor = tensor.view(torch.bfloat16) if value["d"] == "bfloat16" else tensor
        return tensor if value["o"] else tensor.to(device)
    if set(value) == {"n"}:
        return np.array(arrays[value["n"]])
    return {name: _read(item, arrays, device) for name, item in value.items()}

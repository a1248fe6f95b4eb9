"""LoHa and LoKr files (LyCORIS; Yeh et al. 2023), added to a backbone's weights and taken off again bit for bit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from ldm_studio.core.errors import ModelError

Tensors = Mapping[str, torch.Tensor]
_MARKS = (".hada_w1_a", ".lokr_w1", ".lokr_w1_a")


def is_lycoris(tensors: Tensors) -> bool:
    """Whether a file holds Hadamard or Kronecker products rather than plain low-rank matrices."""
    return any(name.endswith(_MARKS) for name in tensors)


class Merged:
    """What was added to weights; `undo` puts the weights back as they were."""

    def __init__(self) -> None:
        self._before: dict[torch.nn.Parameter, torch.Tensor] = {}

    def add(self, components: Mapping[str, Any], tensors: Tensors, weight: float) -> int:
        """Adds a file's products to the layers that it names, and tells to how many.

        Raises:
            ModelError: a product does not have its layer's shape.
        """
        layers = _layers(components)
        names = {name.rpartition(".")[0] for name in tensors if name.endswith(_MARKS)}
        done = 0
        for name in sorted(names & set(layers)):
            layer = layers[name]
            part = {key[len(name) + 1 :]: value.float() for key, value in tensors.items() if key.startswith(name + ".")}
            delta = _product(part)
            if delta.numel() != layer.weight.numel():
                raise ModelError(
                    "The part {name} does not fit this model: choose a file that was made for it.", name=name
                )
            self._before.setdefault(layer.weight, layer.weight.detach().clone())
            with torch.no_grad():
                layer.weight.add_((weight * delta.reshape(layer.weight.shape)).to(layer.weight))
            done += 1
        return done

    def undo(self) -> None:
        """Puts all weights back, bit for bit."""
        with torch.no_grad():
            for parameter, before in self._before.items():
                parameter.copy_(before)
        self._before.clear()


def _layers(components: Mapping[str, Any]) -> dict[str, Any]:
    """Layers with weights by the names that kohya's and LyCORIS' trainers give them."""
    starts = {"unet": "lora_unet", "transformer": "lora_unet", "text_encoder": "lora_te", "text_encoder_2": "lora_te2"}
    if components.get("text_encoder_2") is not None:
        starts["text_encoder"] = "lora_te1"
    found = {}
    for part, start in starts.items():
        model = components.get(part)
        if model is None:
            continue
        for name, layer in model.named_modules():
            if isinstance(getattr(layer, "weight", None), torch.nn.Parameter):
                # transformers 5 took the prefix away that trainers know.
                prefix = "text_model." if part.startswith("text") and not name.startswith("text_model.") else ""
                for known in (name, prefix + name):
                    found[f"{start}_{known.replace('.', '_')}"] = layer
                    found[f"lycoris_{known.replace('.', '_')}"] = layer
    return found


def _product(part: Mapping[str, torch.Tensor]) -> torch.Tensor:
    """The change of a layer's weight, flat or in its shape."""
    if "hada_w1_a" in part:
        first, second = (_low_rank(part, f"hada_w{n}_a", f"hada_w{n}_b", f"hada_t{n}") for n in (1, 2))
        return first * second * _scale(part, part["hada_w1_b"].shape[0])
    rank: int | None = None
    factors = []
    for n in (1, 2):
        whole = part.get(f"lokr_w{n}")
        if whole is None:
            rank = part[f"lokr_w{n}_b"].shape[0]
            whole = _low_rank(part, f"lokr_w{n}_a", f"lokr_w{n}_b", f"lokr_t{n}")
        factors.append(whole)
    first, second = factors
    if second.ndim > 2:
        first = first.reshape(*first.shape, *(1,) * (second.ndim - first.ndim))
    # Two whole factors have no rank to scale by: their trainers write an alpha that means nothing.
    return torch.kron(first.contiguous(), second.contiguous()) * (1.0 if rank is None else _scale(part, rank))


def _low_rank(part: Mapping[str, torch.Tensor], left: str, right: str, core: str) -> torch.Tensor:
    """left @ right, or with a core tensor their Tucker product (for convolutions)."""
    if core in part:
        # LoHa keeps the left factor transposed: (rank, out).
        a = part[left] if part[left].shape[0] == part[core].shape[0] else part[left].T
        return torch.einsum("i j k l, j r, i p -> p r k l", part[core], part[right], a)
    return part[left] @ part[right].reshape(part[right].shape[0], -1)


def _scale(part: Mapping[str, torch.Tensor], rank: int) -> float:
    return float(part["alpha"]) / rank if "alpha" in part else 1.0

"""What the training of all the model's networks has in common: a network with its average and optimiser, kept in a file."""

from __future__ import annotations

import copy
import os
from pathlib import Path

import torch


class Training:
    """A network, its average and its optimiser, saved and restored together."""

    def __init__(
        self,
        name: str,
        file: Path,
        net: torch.nn.Module,
        rate: float,
        *,
        weight_decay: float,
        averaging: tuple[float, int] = (0.999, 20),
    ) -> None:
        """Goes on from the file, if it is there.

        Args:
            name: what the network is called in the file.
            net: on its device.
            averaging: the share of the average that stays at a step, in the long run; over how many steps it gets there.
        """
        self._name, self._file = name, file
        self.net = net
        self.ema = copy.deepcopy(net).requires_grad_(False)
        self.live, self._averaged = list(net.parameters()), list(self.ema.parameters())
        self.optimizer = torch.optim.AdamW(self.live, rate, betas=(0.9, 0.99), weight_decay=weight_decay, fused=True)
        self._most, self._over = averaging
        self.step = 0
        if file.exists():
            state = torch.load(file, weights_only=True, map_location=self.live[0].device)
            for part, own in self._parts.items():
                own.load_state_dict(state[part])
            self.step = state["step"]

    @property
    def _parts(self) -> dict[str, torch.nn.Module | torch.optim.Optimizer]:
        return {self._name: self.net, "ema": self.ema, "optimizer": self.optimizer}

    def save(self) -> None:
        parts = {part: own.state_dict() for part, own in self._parts.items()}
        torch.save({**parts, "step": self.step}, self._file.with_suffix(".tmp"))
        os.replace(self._file.with_suffix(".tmp"), self._file)

    def update(self, rate: float) -> None:
        """One step of the optimiser, with the gradients that there are."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        torch.nn.utils.clip_grad_norm_(self.live, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        decay = min(self._most, (1 + self.step) / (self._over + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(self._averaged, self.live, 1 - decay)

"""What backbones that look at the picture itself see of it, beside the latents: prepared anew when it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from numpy.typing import NDArray
from PIL import Image

from ldm_studio.diffusion.decode import same_precision


class Sight:
    """Keeps what a pipeline's state holds of the picture that is seen equal to the one in force."""

    def __init__(self, blocks: Sequence[Any], pipe: Any, state: Any, vae: Any, name: str | None) -> None:
        """Args:
        blocks: those that prepare it, in their order. They draw no random number.
        pipe: has their components.
        state: the pipeline's state, with what they made of the first picture.
        vae: the model's autoencoder.
        name: the first picture's digest.
        """
        self._blocks, self._pipe, self._state, self._vae = tuple(blocks), pipe, state, vae
        # Some blocks write to their inputs, and do not say so.
        made = {part.name for block in blocks for part in block.intermediate_outputs} | {"image", "image_latents"}
        self._names = [each for each in made if state.get(each) is not None]
        self._kept = {name: self._parts()}
        self.name = name

    @torch.no_grad()
    def show(self, name: str | None, picture: NDArray[Any] | None) -> None:
        """Has the backbone see another picture, (H, W, 3) uint8; further ones that it sees stay."""
        if name == self.name or picture is None:
            return
        if name in self._kept:
            for each, value in self._kept[name].items():
                self._state.set(each, value)
        else:
            shown, before = Image.fromarray(picture), self._state.get("image")
            self._state.set("image", [shown, *before[1:]] if isinstance(before, list) else shown)
            with same_precision(self._vae):
                for block in self._blocks:
                    block(self._pipe, self._state)
            self._kept[name] = self._parts()
        self.name = name

    def _parts(self) -> dict[str, Any]:
        return {name: self._state.get(name) for name in self._names}

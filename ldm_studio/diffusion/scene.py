"""What a run paints on: the picture and the mask in force, as the backbone's latents see them.

Soft masks are strength maps: a latent pixel joins the denoising when the noise level falls to its mask value, and
until then is the picture's own with noise of that level ("differential diffusion", Levin and Fried 2023).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from ldm_studio.core.errors import InputError
from ldm_studio.diffusion.decode import encode, full_precision
from ldm_studio.diffusion.families.base import Family, decoder_of, vae_scale
from ldm_studio.diffusion.levels import noised
from ldm_studio.diffusion.sight import Sight

#: The parts of a block state that picture and mask make; those that begin with "blend" are of `families.modular`.
_MADE = ("image_latents", "mask", "masked_image_latents", "blend_picture", "blend_mask", "hole")
#: Those that hold the mask.
_MASKS = ("mask", "blend_mask", "hole")


@dataclass(frozen=True)
class View:
    """Picture and mask at the size that the model runs at.

    image: (height, width, 3) uint8 RGB, None where there is none. mask: (height, width) uint8, 0 = keep, 255 =
    repaint, between = soft; None where all is painted.
    """

    image: NDArray[np.uint8] | None
    mask: NDArray[np.uint8] | None

    @property
    def hole(self) -> NDArray[np.uint8] | None:
        """Everything that is ever painted: 0 or 255."""
        return None if self.mask is None else np.where(self.mask > 0, 255, 0).astype(np.uint8)

    @property
    def soft(self) -> bool:
        """Whether the mask has grey levels."""
        return self.mask is not None and bool(((self.mask > 0) & (self.mask < 255)).any())


Look = Callable[[str | None, str | None], View]
"""Gives the view of a picture and a mask by their digests (None: those that the run began with)."""


class Scene:
    """Keeps the parts of a pipeline's state that depend on picture and mask equal to what is in force."""

    def __init__(
        self,
        family: Family,
        components: Mapping[str, Any],
        pipe: Any,
        state: Any,
        first_timestep: Any,
        look: Look,
        names: tuple[str | None, str | None],
        seeing: Sequence[Any] = (),
    ) -> None:
        """Args:
        family, components: the model's.
        pipe: has the scheduler.
        state: the pipeline's state, with what its blocks made of the first picture and mask.
        first_timestep: the run's first.
        look: gives pixels.
        names: digests of the first picture and mask.
        seeing: the blocks that prepare what the backbone sees of the picture itself.
        """
        self._family = family
        self._components = components
        self._pipe = pipe
        self._state = state
        self._look = look
        self.names = names
        self._sight: Sight | None = None
        made: tuple[str, ...] = _MADE
        if seeing:
            # What such a family calls image latents are those of all pictures that it sees.
            made = tuple(name for name in made if name != "image_latents")
            if state.get("blend_picture") is not None:
                self._sight = Sight(seeing, pipe, state, decoder_of(components), names[0])
        self._parts = {names: {name: state.get(name) for name in made}}
        self._maps: dict[tuple[str | None, str | None], torch.Tensor | None] = {}
        self._images: dict[str | None, torch.Tensor] = {}
        self._first_level = float(first_timestep)

    def check(self, changes: Mapping[str, Any]) -> None:
        """Raises InputError if this model cannot take another mask or picture in mid-run."""
        if "mask" in changes and all(self._state.get(name) is None for name in _MASKS):
            raise InputError("This model cannot take another mask in mid-run: start a new run with it.")

    @property
    def seen(self) -> str | None:
        """The digest of the picture that the backbone sees itself; None where it sees none."""
        return None if self._sight is None else self._sight.name

    @property
    def sees(self) -> bool:
        """Whether the backbone sees the picture itself."""
        return self._sight is not None

    @property
    def view(self) -> View:
        """What is in force."""
        return self._look(*self.names)

    def show(self, names: tuple[str | None, str | None]) -> bool:
        """Puts picture and mask in force; says whether they are others than before.

        Raises:
            InputError: this model's latents cannot be prepared from another picture.
        """
        if names == self.names:
            return False
        if names not in self._parts:
            self._parts[names] = self._prepared(names)
        for name, value in self._parts[names].items():
            if value is not None or self._state.get(name) is not None:
                self._state.set(name, value)
        if self._sight is not None:
            self._sight.show(names[0], self._look(*names).image)
        self.names = names
        return True

    def joined(self, timestep: Any) -> float:
        """The mask value (0..1) from which on pixels take part in a step."""
        return min(1.0, float(timestep) / max(self._first_level, 1e-6))

    def hold(self, latents: torch.Tensor, timestep: Any, following: Any | None) -> torch.Tensor:
        """After a step: pixels of a soft mask that have not joined yet become the picture's own again.

        Args:
            latents: what the step made, (1, C, h, w).
            timestep: the step's.
            following: that of the next step; None after the last.

        Returns:
            The latents themselves where the mask is hard.
        """
        strengths = self._strengths(latents)
        if strengths is None:
            return latents
        active = ((strengths >= self.joined(timestep)) & (strengths > 0)).to(latents)
        kept = self.image_latents(latents)
        if following is not None:
            kept = noised(self._pipe.scheduler, kept, self._noise_like(latents), following)
        return torch.as_tensor(active * latents + (1 - active) * kept, dtype=latents.dtype)

    def difference(
        self, before: str | None, after: str | None, latents: torch.Tensor, painted: bool = True
    ) -> torch.Tensor:
        """Where two pictures differ, 0 and 1 in the shape of `latents`; everywhere where there was none before.

        Args:
            painted: where the run paints, too; else only outside the mask.
        """
        old, new = self._look(before, self.names[1]).image, self._look(after, self.names[1]).image
        if old is None or new is None or old.shape != new.shape:
            where = torch.ones_like(latents, dtype=torch.float32)
        else:
            where = self._laid((old != new).any(axis=2).astype(np.float32) * 255, latents)
        if not painted:
            mask = self._state.get("blend_mask")
            where = where * (torch.zeros_like(where) if mask is None else (mask == 0).to(where))
        return where

    def image_latents(self, latents: torch.Tensor, picture: str | None = None) -> torch.Tensor:
        """The latents of the picture in force, or of another by its digest, like `latents` in shape and type."""
        name = self.names[0] if picture is None else picture
        parts = self._parts[self.names]
        made = parts.get("blend_picture") if parts.get("blend_picture") is not None else parts.get("image_latents")
        if picture is None and made is not None:
            return torch.as_tensor(made)
        if name not in self._images:
            image = self._look(name, self.names[1]).image
            if image is None:
                raise InputError("There is no picture to go on with: open one first.")
            self._images[name] = self._encoded(_tensor(image), latents)
        return self._images[name]

    def _prepared(self, names: tuple[str | None, str | None]) -> dict[str, Any]:
        began, first = next(iter(self._parts.items()))
        like, view = self._state.get("latents"), self._look(*names)
        made = dict(first)
        if view.hole is not None and view.mask is not None and names[1] != began[1]:
            if first["mask"] is not None:
                made["mask"] = _pooled(view.hole.astype(np.float32), _size(first["mask"])).to(first["mask"])
            if first["blend_mask"] is not None:
                made["blend_mask"] = self._laid(view.mask.astype(np.float32), first["blend_mask"])
        if view.image is None:
            return made
        picture = "image_latents" if first["blend_picture"] is None else "blend_picture"
        if first.get(picture) is not None and names[0] != began[0]:
            made[picture] = self.image_latents(first[picture], names[0])
        if view.hole is not None:
            if first["masked_image_latents"] is not None:
                holed = _tensor(view.image) * torch.from_numpy(view.hole < 128)[None, None]
                made["masked_image_latents"] = self._encoded(holed, first["masked_image_latents"])
            others = self._family.parts(self._components, view.image, view.hole)
            made |= {name: value.to(like) for name, value in others.items() if first[name] is not None}
        return made

    @torch.no_grad()
    def _encoded(self, picture: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
        vae = decoder_of(self._components)
        with full_precision(vae):
            # The mean, not a sample: no random number is drawn that the run would miss.
            latents = encode(vae, picture)
        made = self._family.scale(vae, self._family.pack(latents)).to(like)
        if made.shape != like.shape:
            raise InputError("This model cannot take another picture or a soft mask: use a hard mask.")
        return made.contiguous()

    def _laid(self, values: NDArray[np.float32], like: torch.Tensor) -> torch.Tensor:
        """(H, W) in 0..255 -> 0..1 in the shape of latents: the most of what lies under each latent pixel."""
        if like.dim() == 4:
            return _pooled(values, _size(like)).to(like).expand_as(like)
        scale = vae_scale(decoder_of(self._components))
        small = _pooled(values, (values.shape[0] // scale, values.shape[1] // scale))
        # As many channels as each pixel of a patch of 2x2 has.
        return self._family.pack(small.expand(1, like.shape[-1] // 4, *small.shape[-2:])).to(like)

    def _strengths(self, latents: torch.Tensor) -> torch.Tensor | None:
        if self.names not in self._maps:
            # Families that blend by themselves take the map as they take any mask.
            laid = latents.dim() == 4 and self._state.get("noise") is not None and self._state.get("blend_mask") is None
            view = self.view if laid else View(None, None)
            mask = view.mask if view.soft else None
            pooled = None if mask is None else _pooled(mask.astype(np.float32), _size(latents)).to(latents.device)
            self._maps[self.names] = pooled
        return self._maps[self.names]

    def _noise_like(self, latents: torch.Tensor) -> torch.Tensor:
        return torch.as_tensor(self._state.get("noise")).to(latents)


def _tensor(image: NDArray[np.uint8]) -> torch.Tensor:
    """(H, W, 3) uint8 -> (1, 3, H, W) float32 in -1..1."""
    return 2.0 * torch.from_numpy(image[None].astype(np.float32) / 255.0).permute(0, 3, 1, 2) - 1.0


def _size(latents: torch.Tensor) -> tuple[int, int]:
    return latents.shape[-2], latents.shape[-1]


def _pooled(values: NDArray[np.float32], size: tuple[int, int]) -> torch.Tensor:
    """(H, W) in 0..255 -> (1, 1, h, w) in 0..1: the most of what lies under each pixel of the smaller size."""
    tensor = torch.from_numpy(np.ascontiguousarray(values))[None, None] / 255
    return F.adaptive_max_pool2d(tensor, size)

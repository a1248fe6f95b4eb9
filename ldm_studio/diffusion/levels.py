"""Noise levels: what the latents of a scheduler are made of, and going on with another scheduler from where one stands.

Latents are x = a * x0 + b * noise; which a and b belong to a noise level depends on the scheduler's kind (Karras et al.
2022, "Elucidating the Design Space of Diffusion-Based Generative Models", table 1; Lipman et al. 2023 for flows).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from diffusers import FlowMatchEulerDiscreteScheduler, PNDMScheduler  # type: ignore[import-untyped, unused-ignore]

from ldm_studio.core.errors import InputError
from ldm_studio.diffusion.samplers import VARIANCE_EXPLODING


@dataclass(frozen=True)
class Mix:
    """x = signal * x0 + noise * noise."""

    signal: float
    noise: float


def is_flow(scheduler: Any) -> bool:
    """Whether a scheduler walks straight from noise to picture."""
    return "FlowMatch" in type(scheduler).__name__ or bool(getattr(scheduler.config, "use_flow_sigmas", False))


def mix_of(scheduler: Any, sigma: float) -> Mix:
    """What latents are made of at a noise level, in a scheduler's own scale."""
    if is_flow(scheduler):
        return Mix(1 - sigma, sigma)
    if isinstance(scheduler, VARIANCE_EXPLODING):
        return Mix(1.0, sigma)
    scale = float((1 + sigma**2) ** -0.5)
    return Mix(scale, sigma * scale)


def level(scheduler: Any, timestep: Any) -> float:
    """The noise level (sigma: noise over signal; of flows the share of noise) before the step that comes next."""
    sigmas = getattr(scheduler, "sigmas", None)
    if sigmas is None:
        return _level_of(scheduler, timestep)
    index = getattr(scheduler, "step_index", None)
    if index is None:
        index = getattr(scheduler, "begin_index", None) or 0
    return float(sigmas[index])


def _level_of(scheduler: Any, timestep: Any) -> float:
    signal = float(scheduler.alphas_cumprod[int(timestep)])
    return float(((1 - signal) / signal) ** 0.5)


def noised(scheduler: Any, clean: torch.Tensor, noise: torch.Tensor, timestep: Any) -> torch.Tensor:
    """Clean latents with noise of a timestep added."""
    add = scheduler.scale_noise if hasattr(scheduler, "scale_noise") else scheduler.add_noise
    times = torch.as_tensor([timestep]).to(clean.device)
    result: torch.Tensor = add(clean, times, noise) if is_flow(scheduler) else add(clean, noise, times)
    return result


def restarted(
    old: Any, fresh: Any, steps: int, timestep: Any, latents: torch.Tensor, clean: torch.Tensor | None
) -> tuple[torch.Tensor, torch.Tensor]:
    """Has a fresh scheduler go on from the noise level at which another one stands.

    The fresh one lays out its own schedule of `steps` and begins at the level next to the present one; where the two
    differ, the latents are brought there along the noise that they hold.

    Args:
        timestep: that of the old scheduler's next step.
        latents: before that step, (1, C, h, w).
        clean: what they are predicted to become, float32; None: nothing but noise is known of them.

    Returns:
        The timesteps that are left, and the latents in the fresh scheduler's scale.

    Raises:
        InputError: the fresh scheduler cannot do so many steps, or is of another kind.
    """
    check_kind(old, fresh)
    now = level(old, timestep)
    timesteps = laid_out(fresh, steps, latents.device, old)
    levels = _levels(fresh, timesteps)
    # Where a level comes twice (Heun's second passes), a scheduler that has just begun does the latter.
    begin = min(range(len(levels)), key=lambda place: (abs(_log(levels[place]) - _log(now)), -place))
    if hasattr(fresh, "set_begin_index"):
        fresh.set_begin_index(begin)
    left = timesteps[begin:]
    if isinstance(fresh, PNDMScheduler) and begin and len(left) > 1:
        left = torch.cat([left[:2], left[1:]])  # Its first step is done in two passes.
    before, after = mix_of(old, now), mix_of(fresh, levels[begin])
    if before == after:
        return left, latents
    start = torch.zeros_like(latents, dtype=torch.float32) if clean is None else clean.float()
    noise = (latents.float() - before.signal * start) / max(before.noise, 1e-6)
    return left, (after.signal * start + after.noise * noise).to(latents.dtype)


def check_kind(old: Any, fresh: Any) -> None:
    """Raises InputError if a run cannot go from one scheduler to the other."""
    if is_flow(old) != is_flow(fresh):
        raise InputError("This sampler is not made for this model: choose another.")


def slerp(first: torch.Tensor, second: torch.Tensor, share: float) -> torch.Tensor:
    """Turns one noise towards another by a share of 0..1 along the great circle between them (Shoemake 1985).

    Unlike a mean of the two, the result is as strong as either.
    """
    one, other = first.flatten().double(), second.flatten().double()
    cosine = torch.clamp((one @ other) / (one.norm() * other.norm()), -1, 1)
    angle = torch.arccos(cosine)
    if float(angle) < 1e-4:
        return first
    mixed = (torch.sin((1 - share) * angle) * one + torch.sin(share * angle) * other) / torch.sin(angle)
    return mixed.reshape(first.shape).to(first)


def laid_out(scheduler: Any, steps: int, device: Any, old: Any = None) -> torch.Tensor:
    """A scheduler's timesteps for a number of steps.

    Args:
        old: the scheduler that it takes the place of. Flows keep its schedule: a family shifts it by the size of the
            picture, which no scheduler knows of.

    Raises:
        InputError: it cannot do so many.
    """
    if isinstance(scheduler, FlowMatchEulerDiscreteScheduler) and isinstance(old, FlowMatchEulerDiscreteScheduler):
        scheduler.num_inference_steps = old.num_inference_steps
        scheduler.timesteps, scheduler.sigmas = old.timesteps.to(device, copy=True), old.sigmas.clone()
        return torch.as_tensor(scheduler.timesteps)
    try:
        scheduler.set_timesteps(steps, device=device)
    except ValueError as error:
        # Schedulers refuse a number of steps this way, for example LCM more than it was distilled from.
        raise InputError(
            "This sampler cannot do {steps} steps: choose fewer, or another sampler.", steps=steps
        ) from error
    return torch.as_tensor(scheduler.timesteps)


def _levels(scheduler: Any, timesteps: torch.Tensor) -> list[float]:
    sigmas = getattr(scheduler, "sigmas", None)
    if sigmas is None:
        return [_level_of(scheduler, timestep) for timestep in timesteps]
    return [float(sigma) for sigma in sigmas[: len(timesteps)]]


def _log(sigma: float) -> float:
    return float(torch.tensor(max(sigma, 1e-6)).log())

"""What each sampler of `core.samplers` is: a diffusers scheduler class and how its configuration differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from diffusers import (  # type: ignore[import-untyped, unused-ignore]
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    HeunDiscreteScheduler,
    KDPM2AncestralDiscreteScheduler,
    KDPM2DiscreteScheduler,
    LCMScheduler,
    LMSDiscreteScheduler,
    PNDMScheduler,
    UniPCMultistepScheduler,
)

from ldm_studio.core.errors import InputError
from ldm_studio.core.samplers import SAMPLERS


@dataclass(frozen=True)
class Sampler:
    """A scheduler class and the settings that make it this sampler whatever the model's own scheduler was."""

    scheduler: type[Any]
    overrides: Mapping[str, Any] = field(default_factory=dict)


# Latents are not bounded by 1, so a scheduler whose default clips its prediction would flatten them.
_UNCLIPPED = {"clip_sample": False, "thresholding": False}
_MULTISTEP = {"algorithm_type": "dpmsolver++", "solver_order": 2, "thresholding": False}

TABLE: dict[str, Sampler] = {
    "euler": Sampler(EulerDiscreteScheduler, {"use_karras_sigmas": False}),
    "euler_a": Sampler(EulerAncestralDiscreteScheduler),
    "dpmpp_2m": Sampler(DPMSolverMultistepScheduler, {**_MULTISTEP, "use_karras_sigmas": False}),
    "dpmpp_2m_karras": Sampler(DPMSolverMultistepScheduler, {**_MULTISTEP, "use_karras_sigmas": True}),
    "unipc": Sampler(UniPCMultistepScheduler, {"thresholding": False, "use_karras_sigmas": False}),
    "ddim": Sampler(DDIMScheduler, _UNCLIPPED),
    "heun": Sampler(HeunDiscreteScheduler, {"clip_sample": False, "use_karras_sigmas": False}),
    # Without this, a model that was not made for PNDM would get four extra Runge-Kutta passes in each early step.
    "pndm": Sampler(PNDMScheduler, {"skip_prk_steps": True}),
    "lcm": Sampler(LCMScheduler, _UNCLIPPED),
}

# Schedulers that hold x = x0 + sigma * noise; all others hold sqrt(alpha_bar) * x0 + sqrt(1 - alpha_bar) * noise.
VARIANCE_EXPLODING = (
    EulerDiscreteScheduler,
    EulerAncestralDiscreteScheduler,
    HeunDiscreteScheduler,
    KDPM2AncestralDiscreteScheduler,
    KDPM2DiscreteScheduler,
    LMSDiscreteScheduler,
)


def make_scheduler(sampler: str | None, own: Any) -> Any:
    """A fresh scheduler for one run.

    Args:
        sampler: an id of `core.samplers.SAMPLERS`; None is the model's own scheduler.
        own: the model's own scheduler; it is read, never changed.

    Raises:
        InputError: there is no such sampler, or it cannot sample what this model predicts.
    """
    if sampler is None:
        return type(own).from_config(own.config)
    if isinstance(own, FlowMatchEulerDiscreteScheduler):
        if sampler != "euler":
            raise InputError(
                "This model cannot be sampled with {sampler}: choose the model's own sampler or euler.", sampler=sampler
            )
        return FlowMatchEulerDiscreteScheduler.from_config(own.config, stochastic_sampling=False)
    if sampler not in TABLE:
        raise InputError(
            "There is no sampler called {sampler!r}: use one of {names}.", sampler=sampler, names=", ".join(SAMPLERS)
        )
    chosen = TABLE[sampler]
    scheduler = chosen.scheduler.from_config(own.config, **chosen.overrides)
    if isinstance(scheduler, PNDMScheduler) and scheduler.config.prediction_type not in ("epsilon", "v_prediction"):
        raise InputError("PNDM cannot sample a model that predicts the clean picture: choose another sampler.")
    return scheduler


def predicted_clean(scheduler: Any, latents: torch.Tensor, prediction: torch.Tensor, timestep: Any) -> torch.Tensor:
    """The clean latents (x0) that the step just done predicted.

    One formula for every sampler offered (Karras et al. 2022, "Elucidating the Design Space of Diffusion-Based
    Generative Models", table 1): latents are brought to the variance-exploding form x0 + sigma * noise first.

    Args:
        scheduler: after its `step`, so that its index points one past the step.
        latents: (B, C, h, w), what the step started from, in the scheduler's own scale.
        prediction: (B, C, h, w), what the backbone predicted, guidance applied.
        timestep: the step's timestep.

    Returns:
        (B, C, h, w) float32.
    """
    sigma = _sigma(scheduler, timestep).to(latents.device)
    if isinstance(scheduler, FlowMatchEulerDiscreteScheduler):
        # x = (1 - sigma) * x0 + sigma * noise, and the prediction is noise - x0 (Lipman et al. 2023).
        return latents.float() - sigma * prediction.float()
    exploding = latents.float()
    if not isinstance(scheduler, VARIANCE_EXPLODING):
        exploding = exploding * (1 + sigma**2).sqrt()
    predicted = prediction.float()
    kind = scheduler.config.prediction_type
    if kind == "epsilon":
        return exploding - sigma * predicted
    if kind == "v_prediction":
        return exploding / (sigma**2 + 1) - predicted * sigma / (sigma**2 + 1).sqrt()
    return predicted


def _sigma(scheduler: Any, timestep: Any) -> torch.Tensor:
    """The noise level of the step just done, as a float32 scalar: noise over signal."""
    sigmas = getattr(scheduler, "sigmas", None)
    if sigmas is not None and getattr(scheduler, "step_index", None) is not None:
        return torch.as_tensor(sigmas[scheduler.step_index - 1]).float()
    signal: torch.Tensor = scheduler.alphas_cumprod[int(timestep)].float()
    return ((1 - signal) / signal).sqrt()


def scheduler_state(scheduler: Any) -> dict[str, Any]:
    """A copy of everything that a scheduler changes while it runs, its multistep history included."""
    return {key: _copied(value) for key, value in vars(scheduler).items()}


def restore_scheduler(scheduler: Any, state: Mapping[str, Any]) -> None:
    """Puts a state taken by `scheduler_state` back. The state itself stays untouched, for further restores."""
    vars(scheduler).clear()
    vars(scheduler).update({key: _copied(value) for key, value in state.items()})


def _copied(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return value.clone()
    # Exact types only: a configuration is a frozen dict that no scheduler changes, and need not be copied.
    if type(value) is list:
        return [_copied(item) for item in value]
    if type(value) is dict:
        return {key: _copied(item) for key, item in value.items()}
    return value

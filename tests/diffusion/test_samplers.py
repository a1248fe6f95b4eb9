"""Samplers: what each id is, and the clean latents that a step predicts."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
import torch
from diffusers import DDIMScheduler, DPMSolverSinglestepScheduler, EulerDiscreteScheduler, PNDMScheduler

from ldm_studio.core.errors import InputError
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.diffusion.samplers import TABLE, make_scheduler, predicted_clean

SCHEDULE = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


def test_every_sampler_offered_is_there_and_no_other() -> None:
    assert set(TABLE) == set(SAMPLERS)


@pytest.mark.parametrize("sampler", list(SAMPLERS))
@pytest.mark.parametrize("own", [PNDMScheduler, EulerDiscreteScheduler, DDIMScheduler])
def test_a_scheduler_keeps_the_models_noise_schedule(sampler: str, own: Any) -> None:
    made = make_scheduler(sampler, own(**SCHEDULE, prediction_type="v_prediction"))
    assert type(made) is TABLE[sampler].scheduler
    assert made.config.beta_end == 0.012
    assert made.config.prediction_type == "v_prediction"
    assert not made.config.get("clip_sample", False), "latents are not bounded by 1"
    assert not made.config.get("thresholding", False)


def test_karras_sigmas_are_only_where_they_are_named() -> None:
    own = EulerDiscreteScheduler(**SCHEDULE, use_karras_sigmas=True)
    made = {name: make_scheduler(name, own) for name in SAMPLERS}
    able = {name for name in made if "use_karras_sigmas" in inspect.signature(type(made[name]).__init__).parameters}
    assert {"euler", "dpmpp_2m", "unipc", "heun"} < able
    assert {name for name in able if made[name].config.use_karras_sigmas} == {"dpmpp_2m_karras"}


def test_the_models_own_scheduler_is_copied() -> None:
    own = DPMSolverSinglestepScheduler(**SCHEDULE, solver_order=3)
    made = make_scheduler(None, own)
    assert type(made) is type(own)
    assert made is not own
    assert dict(made.config) == dict(own.config)


def test_unknown_and_unfit_samplers_are_refused() -> None:
    with pytest.raises(InputError, match="no sampler called 'magic'"):
        make_scheduler("magic", DDIMScheduler())
    with pytest.raises(InputError, match="PNDM cannot"):
        make_scheduler("pndm", DDIMScheduler(prediction_type="sample"))


@pytest.mark.parametrize("sampler", list(SAMPLERS))
@pytest.mark.parametrize("kind", ["epsilon", "v_prediction"])
def test_the_clean_latents_are_what_the_prediction_says(sampler: str, kind: str) -> None:
    """Noise a known picture to each step's level by the scheduler's own means, predict perfectly, get it back."""
    scheduler = make_scheduler(sampler, DDIMScheduler(**SCHEDULE, prediction_type=kind))
    scheduler.set_timesteps(6)
    if hasattr(scheduler, "set_begin_index"):
        scheduler.set_begin_index(0)
    generator = torch.Generator().manual_seed(2)
    clean, noise = torch.randn(2, 1, 4, 8, 8, generator=generator)
    checked = 0
    for timestep in scheduler.timesteps:
        index = getattr(scheduler, "step_index", None)
        sigmas = getattr(scheduler, "sigmas", None)
        sigma = sigmas[index or 0] if sigmas is not None else None
        if sigma is None:
            signal = scheduler.alphas_cumprod[timestep]
            latents = signal.sqrt() * clean + (1 - signal).sqrt() * noise
        elif scheduler.init_noise_sigma > 1.5:
            latents, signal = clean + sigma * noise, 1 / (1 + sigma**2)
        else:
            signal = 1 / (1 + sigma**2)
            latents = signal.sqrt() * clean + (1 - signal).sqrt() * noise
        perfect = noise if kind == "epsilon" else signal.sqrt() * noise - (1 - signal).sqrt() * clean
        scheduler.scale_model_input(latents, timestep)
        step = scheduler.step(perfect, timestep, latents)
        found = predicted_clean(scheduler, latents, perfect, timestep)
        assert torch.allclose(found, clean, atol=1e-3), (sampler, int(timestep))
        own = getattr(step, "pred_original_sample", None)
        if own is not None:
            assert torch.allclose(found, own, atol=1e-3)
            checked += 1
    assert checked > 0 or sampler not in ("euler", "euler_a", "heun", "ddim")

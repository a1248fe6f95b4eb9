"""The driver's step against the same U-Net, scheduler and guidance in a bare loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from ldm_studio.cli.bench.figure import Figure, median

GOAL = 1.02


def overhead_bundled() -> Iterator[Figure]:
    """With the bundled model, as it is loaded for a run, snapshot included."""
    from ldm_studio.cli.headless import Headless
    from ldm_studio.core.job import Job

    headless = Headless()
    model = headless.model("")
    recipe = headless.recipe(
        model, "text", prompt="a red apple", seed=1, steps=20, width=model.native_size, height=model.native_size
    )
    run = headless.open(Job(recipe))
    bare = _bare_loop(headless.components, steps=20, size=model.native_size)
    ratios, steps, snapshots = [], [], []
    start = run.snapshot()
    for _ in range(7):
        ours = _timed(run, start)
        theirs = bare()
        ratios.append(ours / theirs)
        steps.append(ours / run.steps)
        begun = time.perf_counter()
        for _ in range(20):
            run.snapshot()
        snapshots.append((time.perf_counter() - begun) / 20)
    yield Figure(
        "driver's step against a bare loop, bundled model",
        median(ratios),
        "x",
        GOAL,
        f"{median(steps) * 1e3:.1f} ms a step",
    )
    yield Figure("snapshot, share of a step, bundled model", median(snapshots) / median(steps) * 100, "%", 1.0)


def overhead_sd15() -> Iterator[Figure]:
    """With a U-Net of Stable Diffusion 1.5's size and random weights, 512x512, in the machine's own precision."""
    import torch

    from ldm_studio.cli.bench.random_sd15 import make_driver

    driver, components = make_driver(steps=4)
    bare = _bare_loop(components, steps=4, size=512)
    start = driver.snapshot()
    ratios, seconds = [], []
    for _ in range(3):
        ours = _timed(driver, start)
        ratios.append(ours / bare())
        seconds.append(ours / driver.steps)
    dtype = str(components["unet"].dtype).removeprefix("torch.")
    note = f"{median(seconds):.2f} s a step, {dtype}, {torch.get_num_threads()} threads"
    yield Figure("driver's step against a bare loop, SD 1.5 size", median(ratios), "x", GOAL, note)


def against_diffusers() -> Iterator[Figure]:
    """A U-Net of Stable Diffusion 1.5's size, 512x512: a step here against diffusers' pipeline as one calls it."""
    import copy

    import torch
    from diffusers import StableDiffusionPipeline

    from ldm_studio.cli.bench.random_sd15 import make_driver

    steps = 2
    driver, components = make_driver(steps=steps)
    start = driver.snapshot()
    plain = {name: part for name, part in components.items() if name in ("vae", "scheduler")}
    unet = copy.deepcopy(components["unet"]).to(dtype=torch.float32, memory_format=torch.contiguous_format)
    pipe = StableDiffusionPipeline(
        **plain,
        unet=unet,
        text_encoder=None,
        tokenizer=None,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipe.set_progress_bar_config(disable=True)
    embeds = torch.zeros(1, 77, 768)
    ratios, ours_each, theirs_each = [], [], []
    for _ in range(2):
        ours = _timed(driver, start) / steps
        begun: list[float] = []

        def note(_pipe: Any, _step: int, _time: Any, values: dict[str, Any], begun: list[float] = begun) -> Any:
            begun.append(time.perf_counter())
            return values

        pipe(
            prompt_embeds=embeds, negative_prompt_embeds=embeds, num_inference_steps=steps, height=512, width=512,
            guidance_scale=7.5, output_type="latent", callback_on_step_end=note,
        )  # fmt: skip
        theirs = begun[-1] - begun[-2]
        ours_each.append(ours)
        theirs_each.append(theirs)
        ratios.append(ours / theirs)
    dtype = str(components["unet"].dtype).removeprefix("torch.")
    said = f"{median(ours_each):.2f} s in {dtype} against {median(theirs_each):.2f} s in float32"
    # Two and a half times as fast is the goal where the machine computes in bf16.
    yield Figure("step against diffusers' pipeline in fp32, SD 1.5 size", median(ratios), "x", 0.4, said)


def _timed(run: Any, start: Any) -> float:
    """Seconds of all steps of a run or driver, from a snapshot before the first."""
    run.restore(start)
    begun = time.perf_counter()
    for _ in range(run.steps):
        run.step()
    return time.perf_counter() - begun


def _bare_loop(components: Any, steps: int, size: int) -> Any:
    """The shortest loop that does the same: one batch of two, the U-Net, guidance, the scheduler."""
    import torch

    from ldm_studio.diffusion.samplers import make_scheduler

    unet, vae = components["unet"], components["vae"]
    scale = 2 ** (len(vae.config.block_out_channels) - 1)
    side = size // scale
    width = unet.config.cross_attention_dim
    length = int(components["tokenizer"].model_max_length)
    context = torch.zeros(2, length, width, dtype=unet.dtype)
    extra = torch.zeros(1, unet.config.in_channels - 4, side, side, dtype=unet.dtype)

    @torch.no_grad()
    def loop() -> float:
        scheduler = make_scheduler(None, components["scheduler"])
        scheduler.set_timesteps(steps)
        latents = torch.randn(1, 4, side, side).to(unet.dtype) * scheduler.init_noise_sigma
        begun = time.perf_counter()
        for t in scheduler.timesteps:
            given = scheduler.scale_model_input(latents.repeat(2, 1, 1, 1), t)
            given = torch.cat([given, extra.repeat(2, 1, 1, 1)], dim=1)
            free, bound = unet(given, t, encoder_hidden_states=context, return_dict=False)[0].chunk(2)
            latents = scheduler.step(free + 5.0 * (bound - free), t, latents, return_dict=False)[0]
        return time.perf_counter() - begun

    return loop

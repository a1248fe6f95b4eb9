"""Every family through the one driver: parity, forks, masks. Tiny random weights in their real file layouts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import diffusers
import numpy as np
import pytest
import tiny
import torch
from diffusers import ClassifierFreeGuidance
from diffusers.modular_pipelines.flux2.encoders import Flux2TextEncoderStep
from diffusers.modular_pipelines.qwenimage import encoders
from PIL import Image

from ldm_studio.core.errors import InputError
from ldm_studio.core.job import Job, Named
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import decode
from ldm_studio.diffusion.checks import check
from ldm_studio.diffusion.driver import Driver
from ldm_studio.diffusion.families.base import Request
from ldm_studio.diffusion.families.dit import parse_classes
from ldm_studio.diffusion.families.modular import packed, painted, unpacked
from ldm_studio.diffusion.families.table import FAMILIES
from ldm_studio.diffusion.library import describe
from ldm_studio.diffusion.loading import Loader
from ldm_studio.diffusion.packing import pack, unpack
from ldm_studio.diffusion.run import DiffusionRun
from ldm_studio.diffusion.samplers import make_scheduler, scheduler_state
from ldm_studio.diffusion.scene import Look, View

NAMES = list(tiny.FAMILIES)
#: Those that see the picture itself.
SEEING = ("flux-kontext", "flux2", "klein", "klein-base", "qwen-edit", "qwen-edit-plus")
SIDE = 64


def nothing(*_: Any) -> None:
    """A gate that ends nothing."""


@pytest.fixture(autouse=True)
def small_references(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qwen-Image-Edit makes a megapixel of whatever it sees, in diffusers, which takes half a minute: a 64th of it."""
    real = encoders.calculate_dimensions
    monkeypatch.setattr(encoders, "calculate_dimensions", lambda area, ratio: real(area // 64, ratio))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """Loads the tiny model of a family, each once."""
    kept: dict[str, Any] = {}
    root = tmp_path_factory.mktemp("families")

    def load(name: str) -> Any:
        if name not in kept:
            folder = tiny.FAMILIES[name](root / name)
            kept[name] = Loader().load(describe(folder), "fp32", "cpu", nothing, nothing)
        return kept[name]

    return load


@pytest.fixture(scope="module")
def square(picture: np.ndarray) -> np.ndarray:
    """(64, 64, 3) uint8."""
    return np.ascontiguousarray(picture[:, :SIDE])


@pytest.fixture(scope="module")
def hole() -> np.ndarray:
    """(64, 64) uint8, 0 and 255, off the grid."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[13:50, 21:45] = 255
    return mask


def make(
    loaded: Any, task: str, image: Any, mask: Any, pooling: str = "nearest", look: Look | None = None,
    pictures: Any = (), **values: Any,
) -> Driver:  # fmt: skip
    prompt = "tench" if loaded.info.prompt == "classes" else "a cat"
    values = {"task": task, "steps": 4, "seed": 7, "prompt": prompt, "guidance": 4.0, **values}
    recipe = make_recipe(width=SIDE, height=SIDE, **values)
    request = Request(
        task=recipe.task, prompt=recipe.prompt, negative_prompt=recipe.negative_prompt, steps=recipe.steps,
        guidance=recipe.guidance, strength=recipe.strength, width=SIDE, height=SIDE,
        generator=torch.Generator().manual_seed(recipe.seed), image=None if task == "text" else image,
        mask=mask if task == "inpaint" else None, mask_pooling=pooling, pictures=pictures,
    )  # fmt: skip
    parts = {**loaded.components, "scheduler": make_scheduler(None, loaded.components["scheduler"])}
    return Driver(loaded.family, parts, recipe, request, look=look)


def tasks(names: list[str]) -> list[Any]:
    found = []
    for name in names:
        family = {"sd3-two": "sd3", "flux-schnell": "flux", "klein": "flux2-klein", "klein-base": "flux2-klein",
                  "qwen-edit": "qwen-image-edit", "qwen-edit-plus": "qwen-image-edit-plus", "krea2-turbo": "krea2",
                  "pixart": "pixart-sigma", "ldm-vq": "ldm"}.get(name, name)  # fmt: skip
        found += [(name, task) for task in (("text",) if name == "ldm-vq" else FAMILIES[family].tasks)]
    return found


@pytest.mark.parametrize(("name", "task"), tasks(NAMES))
def test_a_fork_from_every_step_unchanged_is_the_same(
    name: str, task: str, model: Any, square: Any, hole: Any, run_on: Any
) -> None:
    driver = make(model(name), task, square, hole, strength=1.0 if task == "text" else 0.9, steps=5)
    snapshots, seen = [driver.snapshot()], []
    while driver.index < driver.steps:
        driver.step()
        snapshots.append(driver.snapshot())
        seen.append(driver.latents.clone())
    assert len(seen) >= 2
    assert not torch.equal(seen[0], seen[-1])
    for snapshot in reversed(snapshots):
        driver.restore(snapshot)
        for expected in seen[snapshot.index :]:
            driver.step()
            assert torch.equal(driver.latents, expected)


@pytest.mark.parametrize("name", [name for name, task in tasks(NAMES) if task == "inpaint"])
@pytest.mark.parametrize("strength", [1.0, 0.7])
def test_pixels_outside_the_mask_are_the_same_bytes(
    name: str, strength: float, model: Any, square: Any, hole: Any
) -> None:
    loaded = model(name)
    source = np.dstack([square, np.full((SIDE, SIDE), 255, np.uint8)])
    prompt = "tench" if loaded.info.prompt == "classes" else "a cat"
    recipe = make_recipe(
        task="inpaint", prompt=prompt, width=SIDE, height=SIDE, steps=4, strength=strength, guidance=3.0
    )
    job = Job(recipe, source, hole)
    check(job, loaded.info)
    run = DiffusionRun(job, loaded, nothing, nothing)
    assert run.preview().pixels.shape == (SIDE, SIDE, 4)
    while run.index < run.steps:
        run.step()
        assert np.isfinite(run.preview().pixels).all()
    result = run.finish(nothing).pixels
    assert np.array_equal(result[hole == 0], source[hole == 0])
    assert not np.array_equal(result[hole == 255], source[hole == 255])


@pytest.mark.parametrize(
    "name", [name for name, task in tasks(NAMES) if task == "text" and name not in ("dit", "ldm-vq")]
)
def test_a_change_in_mid_run_replays(name: str, model: Any, run_on: Any) -> None:
    loaded = model(name)
    driver = make(loaded, "text", None, None)
    plain = run_on(driver).clone()
    driver = make(loaded, "text", None, None)
    driver.step()
    driver.change({"prompt": "a red dog, two birds", "guidance": 6.0})
    changed = run_on(driver)
    assert not torch.equal(changed, plain)
    assert torch.equal(run_on(make(loaded, "text", None, None, edits=driver.recipe.edits)), changed)


CHANGES: list[dict[str, Any]] = [{"mask": "2" * 64}, {"source": "1" * 64}, {"sampler": "euler"}]


@pytest.mark.parametrize("changes", CHANGES, ids=lambda each: "+".join(each))
@pytest.mark.parametrize("name", [name for name, task in tasks(NAMES) if task == "inpaint"])
def test_another_mask_picture_or_sampler_in_mid_run_replays_and_restores(
    name: str, changes: dict[str, Any], model: Any, square: Any, hole: Any, run_on: Any
) -> None:
    loaded = model(name)
    turned, other = np.rot90(square).copy(), np.roll(hole, 16, axis=0)
    pixels = {"1" * 64: turned, "2" * 64: other}

    def look(source: str | None, mask: str | None) -> View:
        return View(pixels.get(source or "", square), pixels.get(mask or "", hole))

    def opened(**values: Any) -> Driver:
        return make(loaded, "inpaint", square, hole, "max", look=look, **values)

    driver = opened()
    plain = run_on(opened())
    driver.step()
    driver.change(changes)
    before = driver.snapshot()
    changed = run_on(driver)
    assert torch.isfinite(changed).all()
    flows = "Flow" in type(loaded.components["scheduler"]).__name__
    assert torch.equal(changed, plain) == (flows and "sampler" in changes), "a flow's own sampler is euler"
    replay = opened(edits=driver.recipe.edits)
    assert torch.equal(run_on(replay), changed)
    driver.restore(before)
    assert torch.equal(run_on(driver), changed)
    if name == "flux-fill":
        return  # It paints as it likes; the hole is only seen.
    # Outside the mask that holds at the end is what the picture that holds at the end encodes to.
    kept = run_on(make(loaded, "inpaint", square, np.zeros_like(hole), "max"))
    if "source" in changes:
        vae = loaded.components["vae"] if "vae" in loaded.components else loaded.components["vqvae"]
        tensor = torch.from_numpy(turned / 127.5 - 1).permute(2, 0, 1)[None].float()
        kept = loaded.family.scale(vae, loaded.family.pack(decode.encode(vae, tensor)))
    shown, kept = (loaded.family.spatial(each, loaded.components, SIDE, SIDE) for each in (changed, kept))
    area = torch.from_numpy(other if "mask" in changes else hole).float()[None, None]
    outside = torch.nn.functional.max_pool2d(area, SIDE // shown.shape[-1])[0, 0] == 0
    assert torch.allclose(shown[..., outside], kept[..., outside], atol=1e-5)
    assert not torch.allclose(shown[..., ~outside], kept[..., ~outside], atol=1e-3)


@pytest.mark.parametrize("name", SEEING)
def test_another_picture_is_seen_from_its_step_on(
    name: str, model: Any, square: Any, picture: Any, run_on: Any
) -> None:
    """Before the first step it is the run that began with it, bit for bit; further pictures stay."""
    loaded, other = model(name), np.rot90(square).copy()
    further = (picture,) if "picture" in FAMILIES[loaded.info.family].takes else ()

    def opened(image: Any, **values: Any) -> Driver:
        def look(source: str | None, mask: str | None) -> View:
            return View(other if source == "1" * 64 else image, None)

        return make(loaded, "image", image, None, look=look, pictures=further, steps=3, **values)

    plain, begun = run_on(opened(square)).clone(), run_on(opened(other)).clone()
    assert not torch.equal(plain, begun)
    driver = opened(square)
    first = driver.snapshot()
    driver.change({"source": "1" * 64})
    assert torch.equal(run_on(driver), begun)
    # Gone back before the change, all that was seen and all that was encoded is what it was.
    driver.restore(first)
    driver.step()
    driver.change({"source": "1" * 64, "prompt": "a red dog"})
    before = driver.snapshot()
    driver.step()
    after = driver.snapshot()
    late = run_on(driver).clone()
    assert not torch.equal(late, begun)
    assert not torch.equal(late, plain)
    for snapshot, expected in ((first, plain), (after, late), (first, plain), (before, late)):
        driver.restore(snapshot)
        assert torch.equal(run_on(driver), expected)
    replay = opened(square, edits=after.recipe.edits)
    assert torch.equal(run_on(replay), late)
    # Opened anew, as after a restart, a run that stands behind the change goes on alike.
    replay = opened(square, edits=after.recipe.edits)
    replay.restore(after)
    assert torch.equal(run_on(replay), late)


@pytest.mark.parametrize("name", ["flux-kontext", "qwen-edit-plus"])
def test_a_picture_that_is_seen_from_a_step_on_is_in_the_recipe(name: str, model: Any, square: Any) -> None:
    """And a run that was kept on disk behind that step goes on to the same pixels."""
    loaded = model(name)
    source = np.dstack([square, np.full((SIDE, SIDE), 255, np.uint8)])
    named = Named.of(np.rot90(source).copy())
    recipe = make_recipe(task="image", prompt="a cat", width=SIDE, height=SIDE, steps=3, guidance=3.0)

    def finished(run: DiffusionRun) -> Any:
        while run.index < run.steps:
            run.step()
        return run.finish(nothing)

    plain = finished(DiffusionRun(Job(recipe, source), loaded, nothing, nothing))
    run = DiffusionRun(Job(recipe, source), loaded, nothing, nothing)
    run.step()
    run.change({"source": named})
    run.step()
    packed = run.pack(run.snapshot())
    result = finished(run)
    assert result.recipe.output_digest != plain.recipe.output_digest
    job = Job(result.recipe, source, extras=result.extras)
    check(job, loaded.info)
    again = DiffusionRun(job, loaded, nothing, nothing)
    assert finished(again).recipe.output_digest == result.recipe.output_digest
    again = DiffusionRun(job, loaded, nothing, nothing)
    again.restore(again.unpack(packed))
    assert finished(again).recipe.output_digest == result.recipe.output_digest


def test_a_picture_in_mid_run_of_one_from_text_leaves_what_else_is_seen(
    model: Any, square: Any, picture: Any, run_on: Any
) -> None:
    def opened(**values: Any) -> Driver:
        def look(source: str | None, mask: str | None) -> View:
            return View(square if source else None, None)

        return make(model("klein"), "text", None, None, look=look, pictures=(picture,), **values)

    driver = opened()
    driver.step()
    seen = driver._state.get("image_latents")
    driver.change({"source": "1" * 64})
    changed = run_on(driver)
    assert driver._state.get("image_latents") is seen
    assert not torch.equal(changed, run_on(opened()))
    assert torch.equal(changed, run_on(opened(edits=driver.recipe.edits)))


@pytest.mark.parametrize("name", [name for name, task in tasks(NAMES) if task == "inpaint" and name != "flux-fill"])
def test_latents_outside_the_mask_end_as_the_picture_encodes(
    name: str, model: Any, square: Any, hole: Any, run_on: Any
) -> None:
    """And inside they do not; a grey mask joins late."""
    driver = make(model(name), "inpaint", square, hole, pooling="max")
    kept = run_on(make(model(name), "inpaint", square, np.zeros_like(hole), pooling="max"))
    full = run_on(driver)
    assert not torch.equal(full, kept)
    family, components = model(name).family, model(name).components
    full, kept = (family.spatial(latents, components, SIDE, SIDE) for latents in (full, kept))
    scale = SIDE // full.shape[-1]
    outside = torch.from_numpy(hole == 0).float()[None, None]
    outside = torch.nn.functional.avg_pool2d(outside, scale)[0, 0] == 1
    assert torch.equal(full[..., outside], kept[..., outside])
    if name in ("pixart", "dit", "ldm"):
        return
    grey = run_on(make(model(name), "inpaint", square, hole // 2, pooling="max"))
    grey = family.spatial(grey, components, SIDE, SIDE)
    inside = ~outside
    assert torch.equal(grey[..., outside], kept[..., outside])
    near, far = (float((latents - kept)[..., inside].abs().mean()) for latents in (grey, full))
    assert 0 < near < far


CACHING = ["flux", "flux-fill", "flux-kontext", "qwen-image", "qwen-edit", "z-image", "krea2", "pixart", "dit"]


def cached(loaded: Any, square: Any, hole: Any, share: float, **values: Any) -> Driver:
    """A run of six steps with a block cache."""
    task = "text" if "text" in loaded.info.tasks else "image"
    task = "inpaint" if loaded.info.family == "flux-fill" else task
    return make(loaded, task, square, hole, steps=6, block_cache=share, **values)


@pytest.mark.parametrize("name", CACHING)
def test_a_block_cache_leaves_steps_out_and_every_step_goes_on_alike(
    name: str, model: Any, square: Any, hole: Any, run_on: Any
) -> None:
    loaded = model(name)
    plain = run_on(cached(loaded, square, hole, 0.0)).clone()
    assert torch.equal(run_on(cached(loaded, square, hole, 1e-9)), plain), "no step is alike to the last bit"
    driver = cached(loaded, square, hole, 1.0)
    driver.step()
    driver.step()
    driver.step()
    driver.change({"guidance": 5.0})
    snapshots, seen, full = [], [], []
    while driver.index < driver.steps:
        snapshots.append(driver.snapshot())
        driver.step()
        seen.append(driver.latents.clone())
        full.append(driver._cache.full)
    assert full == [True, False, False], "a change empties the cache"
    assert torch.equal(run_on(cached(loaded, square, hole, 1.0, edits=driver.recipe.edits)), seen[-1])
    # What goes on from a snapshot: the run itself, one opened anew, and one from what was kept on disk.
    again = cached(loaded, square, hole, 1.0, edits=driver.recipe.edits)
    for snapshot in reversed(snapshots):
        own = scheduler_state(make_scheduler(snapshot.sampler, loaded.components["scheduler"]))
        kept = unpack(pack(snapshot), own, torch.device("cpu"))
        for each, start in ((driver, snapshot), (again, snapshot), (driver, kept), (again, snapshots[0])):
            each.restore(start)
            for expected in seen[start.index - 3 :]:
                each.step()
                assert torch.equal(each.latents, expected)
    # Nothing of it stays in the model.
    assert torch.equal(run_on(cached(loaded, square, hole, 0.0)), plain)


def test_a_step_that_is_cut_short_leaves_nothing_in_the_cache(model: Any, run_on: Any) -> None:
    loaded = model("qwen-image")
    whole = run_on(cached(loaded, None, None, 1.0)).clone()
    driver, block = cached(loaded, None, None, 1.0), loaded.components["transformer"].transformer_blocks[0]
    for _ in range(3):
        driver.step()
    before = driver.snapshot()

    def fail(*_: Any) -> None:
        raise MemoryError

    hook = block.attn.register_forward_hook(fail)
    with pytest.raises(MemoryError):
        driver.step()
    hook.remove()
    driver.restore(before)
    driver.change({"memory": 1})
    assert torch.equal(run_on(driver), whole), "another memory mode is no reason for a full step"


def test_a_block_cache_is_refused_where_there_is_none(model: Any) -> None:
    recipe = make_recipe(prompt="a cat", width=SIDE, height=SIDE, block_cache=0.1)
    info = model("flux").info
    check(Job(recipe), info)
    for family in ("sd1", "sdxl", "sd3", "flux2", "flux2-klein", "ldm"):
        with pytest.raises(InputError, match="no blocks that can be left out: set the block cache to 0"):
            check(Job(recipe), replace(info, family=family))
    with pytest.raises(InputError, match="choose one of the two"):
        check(Job(recipe.changed(compiled=True)), info)


# Parity -------------------------------------------------------------------------------------------------------------

MODULAR: dict[str, tuple[str, str]] = {
    "sd3": ("StableDiffusion3ModularPipeline", "StableDiffusion3AutoBlocks"),
    "flux": ("FluxModularPipeline", "FluxAutoBlocks"),
    "flux-schnell": ("FluxModularPipeline", "FluxAutoBlocks"),
    "flux-kontext": ("FluxKontextModularPipeline", "FluxKontextAutoBlocks"),
    "flux2": ("Flux2ModularPipeline", "Flux2AutoBlocks"),
    "klein": ("Flux2KleinModularPipeline", "Flux2KleinAutoBlocks"),
    "klein-base": ("Flux2KleinBaseModularPipeline", "Flux2KleinBaseAutoBlocks"),
    "qwen-image": ("QwenImageModularPipeline", "QwenImageAutoBlocks"),
    "qwen-edit": ("QwenImageEditModularPipeline", "QwenImageEditAutoBlocks"),
    "qwen-edit-plus": ("QwenImageEditPlusModularPipeline", "QwenImageEditPlusAutoBlocks"),
    "z-image": ("ZImageModularPipeline", "ZImageAutoBlocks"),
    "krea2": ("Krea2ModularPipeline", "Krea2AutoBlocks"),
    "krea2-turbo": ("Krea2TurboModularPipeline", "Krea2TurboAutoBlocks"),
}
#: What diffusers' modular pipelines can do. A reference picture alone is this program's "image" at full strength.
THEIRS = [
    *[(name, "text", 1.0) for name in MODULAR if not name.startswith("qwen-edit")],
    *[(name, "image", 0.6) for name in ("sd3", "flux", "qwen-image", "z-image")],
    *[(name, "image", 1.0) for name in ("flux-kontext", "flux2", "klein", "klein-base", "qwen-edit", "qwen-edit-plus")],
    ("qwen-image", "inpaint", 1.0),
    ("qwen-image", "inpaint", 0.6),
]


def assert_same_latents(name: str, loaded: Any, ours: torch.Tensor, theirs: torch.Tensor) -> None:
    """Bit for bit, whatever form diffusers' modular pipeline hands them out in."""
    if name.startswith(("flux2", "klein")):
        # In the backbone's scale and in patches.
        theirs = loaded.family.spatial(theirs.flatten(2).transpose(1, 2), loaded.components, SIDE, SIDE)
    if name.startswith("qwen"):
        # In the VAE's scale already.
        config = loaded.components["vae"].config
        mean, deviation = (
            torch.tensor(values).view(1, -1, 1, 1) for values in (config.latents_mean, config.latents_std)
        )
        ours = ours / (1 / deviation) + mean
    assert torch.equal(ours.flatten(), theirs.flatten())


@pytest.mark.parametrize(("name", "task", "strength"), THEIRS)
def test_equals_the_modular_pipeline_bit_for_bit(
    name: str, task: str, strength: float, model: Any, square: Any, hole: Any, run_on: Any
) -> None:
    loaded = model(name)
    kind, blocks = (getattr(diffusers.modular_pipelines, part) for part in MODULAR[name])
    pipe = kind(blocks=blocks())
    parts = {**loaded.components, "scheduler": make_scheduler(None, loaded.components["scheduler"])}
    have = {key: part for key, part in parts.items() if key in pipe.component_names}
    if "guider" in pipe.component_names:
        more = {"use_original_formulation": True} if name in ("krea2", "z-image") else {}
        have["guider"] = ClassifierFreeGuidance(guidance_scale=4.0, **more)
    pipe.update_components(**have)
    steps = 2 if name.startswith("qwen-edit") else 4
    inputs: dict[str, Any] = {"prompt": "a cat", "num_inference_steps": steps, "width": SIDE, "height": SIDE}
    inputs |= {"negative_prompt": "a dog", "guidance_scale": 4.0, "strength": strength}
    inputs |= {"_auto_resize": False, "max_area": SIDE * SIDE}
    if task != "text":
        inputs["image"] = Image.fromarray(square)
    if task == "inpaint":
        inputs["mask_image"] = Image.fromarray(hole)
    known = {declared.name for declared in pipe.blocks.inputs}
    inputs = {key: value for key, value in inputs.items() if key in known}
    # Qwen-Image's pipeline puts what it painted over the picture, and only in this form.
    form = "pil" if task == "inpaint" else "np"
    expected = pipe(
        **inputs, generator=torch.Generator().manual_seed(7), output_type=form, output=["latents", "images"]
    )
    driver = make(loaded, task, square, hole, negative_prompt="a dog", strength=strength, steps=steps)
    latents = loaded.family.spatial(run_on(driver), loaded.components, SIDE, SIDE)
    assert_same_latents(name, loaded, latents, expected["latents"])
    if task == "inpaint":
        return
    ours = (decode.decode(loaded.components["vae"], latents) / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy()
    assert np.abs(ours - expected["images"][0]).max() < 1e-5


@pytest.mark.parametrize(
    ("name", "task"), [("flux2", "text"), ("flux2", "image"), ("klein", "image"), ("qwen-edit-plus", "image")]
)
def test_further_pictures_are_seen_as_the_modular_pipeline_sees_them(
    name: str, task: str, model: Any, square: Any, picture: Any, run_on: Any
) -> None:
    loaded = model(name)
    kind, blocks = (getattr(diffusers.modular_pipelines, part) for part in MODULAR[name])
    pipe = kind(blocks=blocks())
    parts = {**loaded.components, "scheduler": make_scheduler(None, loaded.components["scheduler"])}
    have = {key: part for key, part in parts.items() if key in pipe.component_names}
    if "guider" in pipe.component_names:
        have["guider"] = ClassifierFreeGuidance(guidance_scale=4.0)
    pipe.update_components(**have)
    further = np.ascontiguousarray(picture[::-1, :, ::-1])
    seen = [Image.fromarray(each) for each in ([square, further] if task == "image" else [further])]
    inputs: dict[str, Any] = {"prompt": "a cat", "num_inference_steps": 2, "width": SIDE, "height": SIDE}
    inputs |= {"negative_prompt": "a dog", "guidance_scale": 4.0, "image": seen}
    known = {declared.name for declared in pipe.blocks.inputs}
    inputs = {key: value for key, value in inputs.items() if key in known}
    theirs = pipe(**inputs, generator=torch.Generator().manual_seed(7), output=["latents"])["latents"]
    driver = make(loaded, task, square, None, negative_prompt="a dog", steps=2, pictures=(further,))
    assert_same_latents(name, loaded, loaded.family.spatial(run_on(driver), loaded.components, SIDE, SIDE), theirs)


def test_a_run_carries_its_pictures_and_others_take_none(model: Any, square: Any) -> None:
    loaded = model("klein")
    named = Named.of(np.dstack([square, np.full((SIDE, SIDE), 255, np.uint8)]))
    recipe = make_recipe(prompt="a cat", width=SIDE, height=SIDE, steps=2, pictures=[named.digest])

    def pixels(recipe: Any) -> Any:
        job = Job(recipe, extras={named.digest: named.pixels} if recipe.pictures else {})
        check(job, loaded.info)
        run = DiffusionRun(job, loaded, nothing, nothing)
        while run.index < run.steps:
            run.step()
        result = run.finish(nothing)
        assert set(result.extras) == set(recipe.pictures)
        return result.pixels

    first = pixels(recipe)
    assert np.array_equal(pixels(recipe), first)
    assert not np.array_equal(pixels(recipe.changed(pictures=())), first)
    with pytest.raises(InputError, match="is missing"):
        check(Job(recipe), loaded.info)
    with pytest.raises(InputError, match="looks at no further pictures"):
        check(Job(recipe, extras={named.digest: named.pixels}), replace(loaded.info, family="sdxl"))


STANDARD: dict[str, tuple[str, str, dict[str, Any]]] = {
    "sd3": ("StableDiffusion3Pipeline", "text", {"max_sequence_length": 256}),
    "flux": ("FluxPipeline", "text", {}),
    "flux-fill": ("FluxFillPipeline", "inpaint", {}),
    "flux2": ("Flux2Pipeline", "text", {}),
    "klein": ("Flux2KleinPipeline", "text", {}),
    "qwen-image": ("QwenImagePipeline", "text", {}),
    "z-image": ("ZImagePipeline", "text", {}),
    "krea2": ("Krea2Pipeline", "text", {}),
    "pixart": ("PixArtSigmaPipeline", "text", {"use_resolution_binning": False, "clean_caption": False}),
    "dit": ("DiTPipeline", "text", {}),
    "ldm": ("LDMTextToImagePipeline", "text", {}),
    "ldm-vq": ("LDMTextToImagePipeline", "text", {}),
}


@pytest.mark.parametrize("name", list(STANDARD))
def test_equals_the_standard_pipeline(name: str, model: Any, square: Any, hole: Any, run_on: Any) -> None:
    loaded = model(name)
    kind, task, more = STANDARD[name]
    parts = {key: part for key, part in loaded.components.items() if key != "config"}
    parts["scheduler"] = make_scheduler(None, parts["scheduler"])
    pipe = getattr(diffusers, kind)(**parts, **({"is_distilled": True} if name == "klein" else {}))
    pipe.set_progress_bar_config(disable=True)
    # diffusers' two pipelines of FLUX.2 differ in one line break of the message that goes before the prompt.
    pipe.system_message = Flux2TextEncoderStep.DEFAULT_SYSTEM_MESSAGE
    inputs: dict[str, Any] = {"num_inference_steps": 4, "guidance_scale": 4.0, "output_type": "np", **more}
    if name == "dit":
        inputs["class_labels"] = [0]
    else:
        inputs["prompt"] = "a cat"
        inputs |= {"width": SIDE, "height": SIDE}
    if name == "qwen-image":
        inputs["true_cfg_scale"] = 4.0
        inputs["negative_prompt"] = ""
        del inputs["guidance_scale"]
    if task == "inpaint":
        inputs |= {"image": Image.fromarray(square), "mask_image": Image.fromarray(hole)}
    images = pipe(**inputs, generator=torch.Generator().manual_seed(7)).images
    picture = np.asarray(images[0])
    latents = run_on(make(loaded, task, square, hole))
    latents = loaded.family.spatial(latents, loaded.components, SIDE, SIDE)
    ours = decode.decode(loaded.components.get("vae", loaded.components.get("vqvae")), latents)
    ours = (ours / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy()
    assert np.abs(ours - picture).max() < 1e-5


# Parts --------------------------------------------------------------------------------------------------------------


def test_packing_is_undone(model: Any) -> None:
    latents = torch.arange(4 * 8 * 6).reshape(1, 4, 8, 6).float()
    assert packed(latents).shape == (1, 12, 16)
    assert torch.equal(unpacked(packed(latents), model("flux").components, 64, 48), latents)


def test_a_mask_value_says_when_a_pixel_joins() -> None:
    mask = torch.tensor([0.0, 0.24, 0.25, 0.5, 0.99, 1.0])
    joined = [[bool(v) for v in painted(mask, step, 4)] for step in range(4)]
    assert joined[0] == [False, False, False, False, False, True]
    assert joined[2] == [False, False, False, True, True, True]
    assert joined[3] == [False, False, True, True, True, True]


def test_classes_are_read_and_blended(model: Any, run_on: Any) -> None:
    assert parse_classes("tench, White Shark: 3", tiny.LABELS, 1000) == {0: 0.25, 2: 0.75}
    assert parse_classes("7:2", {}, 10) == {7: 1.0}
    for text, said in (("", "at least one"), ("cow", "no class 'cow'"), ("10", "no class"), ("1:x", "positive")):
        with pytest.raises(InputError, match=said):
            parse_classes(text, tiny.LABELS, 10)
    loaded = model("dit")
    pure, other, mixed, same = (
        run_on(make(loaded, "text", None, None, prompt=text)).clone()
        for text in ("tench", "goldfish", "tench, goldfish", "tench: 2, 0: 5")
    )
    assert not torch.equal(pure, mixed)
    assert not torch.equal(other, mixed)
    assert torch.equal(pure, same)


def test_what_a_family_cannot_do_is_said(model: Any) -> None:
    info = model("flux").info
    for values, said in (
        ({"width": 72}, "multiples of 16"),
        ({"sampler": "ddim"}, "cannot be sampled with ddim"),
    ):
        with pytest.raises(InputError, match=said):
            check(Job(make_recipe(**{"width": 64, "height": 64, **values})), info)
    with pytest.raises(InputError, match="square"):
        check(Job(make_recipe(prompt="1", width=64, height=96)), model("dit").info)


def test_every_row_has_its_code() -> None:
    from ldm_studio.diffusion.families.table import family_of

    for name, row in FAMILIES.items():
        assert set(family_of(name).components) - {"scheduler"} <= set(row.parts)

"""Whatever is done to a run at random, its result replays from its recipe bit for bit."""

import random

import numpy as np
import pytest

from ldm_studio.cli.bench.proof import _handled
from ldm_studio.cli.headless import find_models
from ldm_studio.core.job import Job
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.storage.images import load_result, save_composed


@pytest.mark.parametrize("seed", range(3))
def test_random_handling_replays(tmp_path, seed):
    result, _ = _handled(random.Random(seed), tmp_path / "journal")
    # Through a file, so that masks and pictures put in on the way have to travel too.
    save_composed(tmp_path / "made.png", None, result)
    stored = load_result(tmp_path / "made.png")
    backend = DiffusionBackend(find_models(), device="cpu")
    job = Job(stored.recipe, stored.source, stored.mask, stored.extras)
    run = backend.open(job, lambda: None, lambda *_: None)
    while run.index < run.steps:
        run.step()
    np.testing.assert_array_equal(run.finish(lambda: None).pixels, stored.picture.pixels)

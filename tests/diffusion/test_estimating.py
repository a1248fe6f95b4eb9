"""The estimate of a run's memory, against what runs take."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ldm_studio import resources
from ldm_studio.core.estimate import Estimate
from ldm_studio.diffusion import estimating
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.library import scan

#: What a run takes differs by what torch and the system keep back: the estimate is to be no further off than this.
TOLERANCE = 0.4

MEASURE = """
import json, sys, threading, time
import psutil
from ldm_studio import resources
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.library import scan

info = scan([resources.path("models")])[0]
backend = DiffusionBackend([info], device="cpu", precision="fp32")
backend.prepare()
process, peak = psutil.Process(), 0
before = process.memory_info().rss
told = backend.estimate(info, 512, 512, True)
done = False

def watch():
    global peak
    while not done:
        peak = max(peak, process.memory_info().rss)
        time.sleep(0.002)

thread = threading.Thread(target=watch)
thread.start()
run = backend.open(Job(make_recipe(model=info.path, width=512, height=512, steps=1)), lambda: None, lambda *_: None)
run.step()
run.finish(lambda: None)
done = True
thread.join()
later = backend.estimate(info, 512, 512, True)
print(json.dumps([peak - before, told.needed, told.weights, later.weights]))
"""


def test_the_estimate_is_near_the_measured_peak() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True, timeout=300)
    measured, told, weights, later = json.loads(done.stdout.splitlines()[-1])
    assert abs(told - measured) <= TOLERANCE * measured, f"{told / 1e6:.0f} MB told, {measured / 1e6:.0f} MB measured"
    assert weights > 0
    assert later == 0  # It is in memory by then.


def test_the_estimate_follows_size_precision_and_passes(sd_folder: Path, sdxl_folder: Path) -> None:
    info = scan([resources.path("models")])[0]

    def told(*values: Any) -> int:
        return estimating.activations(info, *values)

    assert told(1024, 1024, 2, "fp32") > told(512, 512, 2, "fp32") >= told(512, 512, 2, "bf16")
    assert told(2048, 2048, 2, "fp32") > told(2048, 2048, 1, "fp32")
    assert estimating.weights(info, "fp32") == 2 * estimating.weights(info, "bf16")
    assert estimating.weights(info, "bf16") * 0.7 < estimating.weights(info, "int8") < estimating.weights(info, "bf16")
    assert estimating.weights(info, "fp32", [10**6]) == estimating.weights(info, "fp32") + 2 * 10**6
    for other in scan([sd_folder, sdxl_folder]):
        assert DiffusionBackend([other]).estimate(other, 64, 64, False) is not None


def test_what_cannot_be_told_is_not(tmp_path: Path, sd_folder: Path) -> None:
    info = scan([sd_folder])[0]
    (tmp_path / "unet").mkdir()
    (tmp_path / "unet" / "config.json").write_text(json.dumps({"block_out_channels": ["x"]}))
    broken = type(info)(**{**vars(info), "path": str(tmp_path)})
    assert DiffusionBackend([broken]).estimate(broken, 64, 64, True) is None


@pytest.mark.parametrize(("needed", "fits"), [(3_000_000_000, True), (30_000_000_000, False)])
def test_the_words(needed: int, fits: bool) -> None:
    made = Estimate(needed // 3, needed - needed // 3, 14_000_000_000)
    assert made.fits == fits
    assert made.words == f"About {'3.0' if fits else '30'} of 14 GB of memory"
    assert "smaller size" in made.remedy(True)
    assert "smaller size" not in made.remedy(False)

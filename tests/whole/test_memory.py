"""Memory that really runs out: an operating system's limit, and torch's own errors."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA counts what is asked for on Linux only")

#: Measured: encoding the 384 pixels that it starts from and decoding them in tiles takes less than 95 MB, decoding them
#: whole more than 150.
MEGABYTES = 120


def short_of_memory(megabytes):
    """See short_of_memory.py. Blocks that are freed go back at once, so that what is measured is what is used."""
    script = Path(__file__).with_name("short_of_memory.py")
    paths = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, str(script), str(megabytes)],
        capture_output=True,
        text=True,
        timeout=200,
        env={**os.environ, "MALLOC_MMAP_THRESHOLD_": str(2**20), "PYTHONPATH": paths},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_a_run_that_runs_out_of_memory_goes_on_with_less(own_places):
    found = short_of_memory(MEGABYTES)
    assert found["how"] == "Finished", found
    assert len(found["said"]) == 1
    assert "the VAE in small tiles" in found["said"][0]
    assert found["edits"] == [[1, {"memory": 2}]]
    assert found["same"]
    assert found["recipe"]
    assert found["levels"]

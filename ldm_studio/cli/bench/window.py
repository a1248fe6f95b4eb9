"""What the window costs, measured in processes of their own: start, canvas, event loop, cancel, the sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ldm_studio import display
from ldm_studio.cli.bench.figure import Figure, median, percentile

_BARE = """
import sys, time, json
begun = float(sys.argv[1])
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(json.dumps({"seconds": time.time() - begun})); sys.stdout.flush(); import os; os._exit(0)
app = QApplication([]); w = Window(); w.resize(1440, 900); w.show(); app.exec()
"""


def _run(script: list[str], *arguments: str, timeout: float = 300) -> dict[str, Any]:
    """Runs a Python process with a home of its own and reads the JSON object on its last line."""
    with tempfile.TemporaryDirectory() as home:
        names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
        environment = {**os.environ, **{name: str(Path(home) / name.lower()) for name in names}}
        if display.problem() is not None:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        done = subprocess.run(
            [sys.executable, *script, *arguments], capture_output=True, text=True, env=environment, timeout=timeout
        )
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(done.stderr[-2000:] or f"exit code {done.returncode}")
    loaded: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return loaded


def _scenario(name: str, *arguments: str) -> dict[str, Any]:
    return _run(["-m", "ldm_studio.cli.bench.scenarios", name], *arguments)


def start_up() -> Iterator[Figure]:
    """From the process's start to the shown, answering window, against a bare PySide6 window of the same size."""
    ours, bare, furnished, torch_seen = [], [], [], False
    for _ in range(7):
        bare.append(_run(["-c", _BARE], str(time.time()))["seconds"])
        begun = time.time()
        told = _scenario("start")
        ours.append(told["outlined"] - begun)
        furnished.append(told["furnished"] - begun)
        torch_seen = torch_seen or told["torch"]
    ratio = median(ours) / median(bare)
    note = f"{median(ours):.2f} s against {median(bare):.2f} s"
    yield Figure("window shown and answering, against a bare PySide6 window", ratio, "x", 2.0, note)
    yield Figure("torch imported before the window is shown (1 = yes)", float(torch_seen), "", 0.0)
    yield Figure("window furnished", median(furnished), "s")


def canvas() -> Iterator[Figure]:
    """One 64 px dab with its repaint on a document of 4096x4096."""
    values = _scenario("dab")["ms"]
    yield Figure("64 px dab with repaint, 4096x4096, median", median(values), "ms", 2.0)
    yield Figure("64 px dab with repaint, 4096x4096, p99", percentile(values, 0.99), "ms")
    yield from _large()


def _large() -> Iterator[Figure]:
    """The same and more on a document of 8192x8192 with ten layers."""
    told = _scenario("looking")
    on = "8192x8192, 10 layers"
    yield Figure(f"pan and zoom frame, {on}, p99", percentile(told["moves"], 0.99), "ms", 16.0)
    for zoom, values in told["dabs"].items():
        yield Figure(f"soft 200 px dab, {on}, zoom {zoom}, p99", percentile(values, 0.99), "ms", 4.0)
    yield Figure(f"opened and seen from afar, {on}", told["roughly"], "s")
    yield Figure(f"opened and shown to the pixel, {on}", told["opened"], "s")
    told = _scenario("editing")
    yield Figure(f"stroke release, undo, redo, {on}, worst", max(told["strokes"]), "ms", 20.0)
    yield Figure(f"opacity of a layer of 1024x1024, {on}, worst", max(told["layers"]), "ms")
    yield Figure(f"hiding a layer of the whole size, {on}, until the window answers", max(told["hidden"]), "ms")
    told = _scenario("masking")
    for name, value in told["edits"].items():
        yield Figure(f"{name}, 8192x8192", value, "ms", 300.0)
    yield Figure("the longest that the window did not answer meanwhile", told["away"], "ms")
    told = _scenario("remembering")
    note = f"history {told['history'] >> 20} MB, {told['steps']} steps"
    yield Figure("memory, 8192x8192, 3 layers, 200 strokes", told["bytes"] / (1 << 30), "GB", 1.5, note)


def delay() -> Iterator[Figure]:
    """How late the GUI's event loop answers while a run goes on and a mask is painted; and while torch is imported."""
    told = _scenario("delay")
    yield Figure("GUI loop delay during a run and painting, p99", percentile(told["run_ms"], 0.99), "ms", 3.0)
    yield Figure("GUI loop delay during a run and painting, worst", max(told["run_ms"]), "ms", 33.0)
    yield Figure("GUI loop delay while torch is imported, worst", max(told["import_ms"]), "ms", 300.0)


def sample() -> Iterator[Figure]:
    """The sample picture from pressing Ctrl+Enter to the result, model loaded; and previews' share of it."""
    told = _scenario("sample")
    yield Figure("sample picture, Ctrl+Enter to result, model loaded", told["seconds"], "s", 10.0)
    yield Figure(
        "previews at every step, share of the steps' time",
        told["share"] * 100,
        "%",
        5.0,
        f"{told['previews']} of {told['steps']} steps",
    )


def scrub() -> Iterator[Figure]:
    """From choosing a step to its picture on the canvas: 50 steps of 1024x1024."""
    values = _scenario("scrub")["ms"]
    yield Figure("scrubbing 50 steps at 1024x1024, p99 a frame", percentile(values, 0.99), "ms", 16.0)


def live() -> Iterator[Figure]:
    """Live painting with the bundled model in four steps."""
    values = _scenario("live")["seconds"]
    yield Figure("live painting, stroke end to first preview, median", median(values), "s", 0.4)


def cancel() -> Iterator[Figure]:
    """From cancel to idle: during steps, decode and model load."""
    told = _scenario("cancel")
    step = told["step_seconds"]
    yield Figure(
        "cancel to idle during steps, as steps",
        max(told["steps"]) / step,
        "x",
        1.5,
        f"a step takes {step * 1e3:.0f} ms",
    )
    yield Figure("cancel to idle during decode (1024x1024)", max(told["decode"]), "s", 0.3)
    yield Figure("cancel to idle during model load", max(told["load"]), "s", 0.3)

"""What the window's figures are measured on: `python -m ldm_studio.cli.bench.scenarios NAME` prints one JSON object."""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any


def main(name: str, *arguments: str) -> None:
    """Opens the real window, as `__main__` does, and plays a scenario in it."""
    gc.disable()
    from ldm_studio import opening

    window = opening.show_outline()
    seen: dict[str, Any] = {}
    window.outlined.connect(lambda: seen.update(outlined=time.time(), torch="torch" in sys.modules))
    opening.read_rest(window)

    import qasync
    from PySide6.QtWidgets import QApplication

    from ldm_studio.app import Assembly
    from ldm_studio.core.offline import refuse_network
    from ldm_studio.storage.paths import user_places

    refuse_network()
    loop = qasync.QEventLoop(QApplication.instance())
    asyncio.set_event_loop(loop)

    async def play() -> dict[str, Any]:
        assembly = Assembly(user_places(), asyncio.get_running_loop().call_soon_threadsafe, window)
        assembly.settings.set("toured", True)
        # Those on large documents have a module of their own, which the window's first moments need not wait for.
        scenario = _SCENARIOS.get(name) or getattr(importlib.import_module("ldm_studio.cli.bench.large"), name)
        told = await scenario(assembly, *arguments)
        assembly.engine.close(5)
        return {**seen, **told}

    with loop:
        print(json.dumps(loop.run_until_complete(play())), flush=True)


async def _until(done: Callable[[], bool], seconds: float = 240) -> None:
    end = time.perf_counter() + seconds
    while not done():
        if time.perf_counter() > end:
            raise TimeoutError("the scenario did not come to its end")
        await asyncio.sleep(0.002)


async def _start(assembly: Any) -> dict[str, Any]:
    shown = asyncio.Event()
    assembly.window.shown_first.connect(shown.set)
    assembly.begin(None)
    await shown.wait()
    return {"furnished": time.time()}


async def _dab(assembly: Any) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    from ldm_studio.storage.images import blank

    assembly.window.shown_first.disconnect()
    assembly.window.show()
    studio = assembly.studio
    studio.document.replace(blank(4096, 4096), "bench")
    studio.tool.set("size", 64.0)
    for _ in range(20):
        QApplication.processEvents()
    studio.strokes.begin(1000, 1000)
    values = []
    for number in range(400):
        begun = time.perf_counter()
        studio.strokes.move_to(1000 + number * 4, 1000 + (number % 50))
        QApplication.processEvents()  # Paints what the stroke has made dirty.
        values.append((time.perf_counter() - begun) * 1e3)
    studio.strokes.end()
    return {"ms": values[20:]}


class _Lateness:
    """A 60 Hz timer that notes how late it fires, in ms."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.values: list[float] = []
        self._due = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._fire)

    def start(self) -> None:
        self.values.clear()
        self._due = time.perf_counter() + 0.016
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return list(self.values)

    def _fire(self) -> None:
        now = time.perf_counter()
        self.values.append(max(0.0, (now - self._due) * 1e3))
        self._due = now + 0.016


async def _ready(assembly: Any) -> None:
    """Shows the window and waits until the backend has imported what it needs."""
    done: list[str] = []
    assembly.studio.engine_ready.connect(done.append)
    assembly.begin(None)
    await _until(lambda: bool(done))
    if done[0]:
        raise RuntimeError(done[0])


async def _run_once(assembly: Any, during: Callable[[], Awaitable[None]] | None = None) -> float:
    """Presses Generate and waits for the result; returns the seconds."""
    failed: list[str] = []
    assembly.studio.runner.failed.connect(failed.append)
    begun = time.perf_counter()
    count = len(assembly.studio.results.items)
    assembly.studio.commands.trigger("run.generate")
    while not failed and len(assembly.studio.results.items) == count:
        await (during() if during else asyncio.sleep(0.002))
    if failed:
        raise RuntimeError(failed[0])
    return time.perf_counter() - begun


async def _delay(assembly: Any) -> dict[str, Any]:
    lateness = _Lateness()
    assembly.window.shown_first.connect(lateness.start)
    await _ready(assembly)
    importing = lateness.stop()
    await _run_once(assembly)
    studio = assembly.studio
    studio.parameters.set("steps", 60)
    point = 0

    async def paint() -> None:
        # A hand moves on about a hundred times a second.
        nonlocal point
        if point % 120 == 0:
            studio.strokes.end()
            studio.strokes.begin(60, 60 + point % 200)
        point += 1
        studio.strokes.move_to(60 + (point * 3) % 380, 60 + point % 200)
        await asyncio.sleep(0.01)

    lateness.start()
    for _ in range(3):
        await _run_once(assembly, paint)
    return {"run_ms": lateness.stop(), "import_ms": importing}


async def _sample(assembly: Any) -> dict[str, Any]:
    await _ready(assembly)
    await _run_once(assembly)
    seconds = sorted([await _run_once(assembly) for _ in range(3)])[1]
    run = assembly.studio.run
    return {"seconds": seconds, "share": run.preview_share, "previews": len(run.steps), "steps": run.total}


async def _cancel(assembly: Any) -> dict[str, Any]:
    await _ready(assembly)
    studio = assembly.studio
    run = studio.run
    studio.parameters.set("mode", "text")

    async def cancel_in(reached: Callable[[], bool], wait: float) -> float:
        studio.commands.trigger("run.generate")
        await _until(reached)
        await asyncio.sleep(wait)
        begun = time.perf_counter()
        studio.commands.trigger("run.cancel")
        await _until(lambda: not run.busy)
        return time.perf_counter() - begun

    load = []
    for wait in (0.0, 0.05, 0.15):
        assembly.backend.forget()
        load.append(await cancel_in(lambda: run.phase == "loading" and run.text != "Starting", wait))
    studio.parameters.set("width", 1024)
    studio.parameters.set("height", 1024)
    studio.parameters.set("steps", 20)
    steps = [await cancel_in(lambda: run.step >= 2, wait) for wait in (0.0, 0.3)]
    studio.parameters.set("steps", 2)
    decode = [await cancel_in(lambda: run.phase == "decoding", wait) for wait in (0.0, 0.1, 0.3)]
    studio.parameters.set("steps", 4)
    seconds: list[float] = []
    last = time.perf_counter()

    def note() -> None:
        nonlocal last
        now = time.perf_counter()
        seconds.append(now - last)
        last = now

    run.steps_changed.connect(note)
    studio.commands.trigger("run.generate")
    await _until(lambda: run.step >= 4)
    studio.commands.trigger("run.cancel")
    return {"load": load, "steps": steps, "decode": decode, "step_seconds": sorted(seconds)[len(seconds) // 2]}


async def _scrub(assembly: Any) -> dict[str, Any]:
    """Fifty steps of 1024x1024 in the strip: each is shown on the canvas in turn."""
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from ldm_studio.core.job import Preview
    from ldm_studio.engine import events
    from ldm_studio.storage.images import blank

    assembly.window.shown_first.disconnect()
    assembly.window.show()
    studio = assembly.studio
    studio.document.replace(blank(1024, 1024), "bench")
    studio.run.begin("bench", studio.document.rect, None, 1)
    random = np.random.default_rng(1)
    for step in range(1, 51):
        pixels = random.integers(0, 255, (1024, 1024, 4), np.uint8)
        pixels[..., 3] = 255
        preview = Preview(pixels, studio.document.rect)
        studio.run.take(events.StepDone(1, step, 50, preview, 0.1, 0.1, 0.0))
    for _ in range(50):
        QApplication.processEvents()
    values = []
    for number in range(600):
        begun = time.perf_counter()
        studio.run.choose(number % 50 if (number // 50) % 2 else 49 - number % 50)
        QApplication.processEvents()
        values.append((time.perf_counter() - begun) * 1e3)
    return {"ms": values[50:]}


async def _live(assembly: Any) -> dict[str, Any]:
    """Live painting on the sample: from a stroke's end to the first picture of its run."""
    await _ready(assembly)
    await _run_once(assembly)
    studio = assembly.studio
    studio.settings.set("preview_share", 1.0)
    studio.commands.trigger("run.live")
    seconds = []
    for number in range(12):
        studio.strokes.begin(200, 120 + 4 * number)
        studio.strokes.move_to(240, 124 + 4 * number)
        studio.strokes.end()
        begun = time.perf_counter()
        await _until(lambda: len(studio.run.steps) > 0)
        seconds.append(time.perf_counter() - begun)
        if number % 3:
            await _until(lambda: not studio.run.busy)
    return {"seconds": seconds[2:]}


_SCENARIOS: dict[str, Callable[..., Awaitable[dict[str, Any]]]] = {
    "start": _start,
    "dab": _dab,
    "delay": _delay,
    "sample": _sample,
    "cancel": _cancel,
    "scrub": _scrub,
    "live": _live,
}

if __name__ == "__main__":
    main(*sys.argv[1:])

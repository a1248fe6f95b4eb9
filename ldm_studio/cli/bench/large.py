"""Scenarios on a document of 8192x8192 with layers: painting, looking round, undo, whole-mask edits, memory."""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from ldm_studio.core.geometry import Rect

SIDE = 8192


def _picture(number: int, width: int, height: int, alpha: int = 255) -> Any:
    """(height, width, 4): gradients with a little noise, so that nothing about it is simple."""
    import numpy as np

    random = np.random.default_rng(number)
    pixels = np.empty((height, width, 4), np.uint8)
    pixels[..., 0] = np.linspace(0, 255, width).astype(np.uint8)[None]
    pixels[..., 1] = np.linspace(255, 0, height).astype(np.uint8)[:, None]
    pixels[..., 2] = random.integers(0, 256, (height, width), np.uint8)
    pixels[..., 3] = alpha
    return pixels


def _layers(count: int) -> list[Any]:
    """The background, a half transparent and a multiplied layer of the whole size, and results of 1024x1024."""
    import numpy as np

    from ldm_studio.core.layers import Layer, softened

    made = [
        Layer(_picture(0, SIDE, SIDE), name="Picture"),
        Layer(_picture(1, SIDE, SIDE), name="Half", opacity=0.5),
        Layer(_picture(2, SIDE, SIDE, 200), name="Multiply", mode="multiply"),
    ]
    for number in range(3, count):
        mask = np.zeros((1024, 1024), np.uint8)
        mask[100:900, 100:900] = 255
        at = (number * 900) % (SIDE - 1024)
        made.append(softened(Layer(_picture(number, 1024, 1024), at, at, painted=mask, mask=mask), 16))
    return made[:count]


def _open(assembly: Any, count: int) -> tuple[float, float]:
    """Shows the window with such a document; the seconds until it is seen roughly, and until it is as it is."""
    from PySide6.QtWidgets import QApplication

    from ldm_studio.core.document import Picture, state_of

    assembly.window.shown_first.disconnect()
    assembly.window.show()
    layers = _layers(count)
    state = state_of(Picture(layers[0].pixels))
    begun = time.perf_counter()
    assembly.studio.document.replace_state(dataclasses.replace(state, layers=tuple(layers)), "bench")
    assembly.studio.document.history.clear()
    while not assembly.window.canvas.sketched:
        QApplication.processEvents()
    QApplication.processEvents()  # Paints it.
    roughly = time.perf_counter() - begun
    while not assembly.window.canvas.complete:
        QApplication.processEvents()
    seconds = time.perf_counter() - begun
    for _ in range(20):
        QApplication.processEvents()
    return roughly, seconds


def _timed(act: Callable[..., object], *values: object, **named: object) -> float:
    """Milliseconds until an act is done and painted."""
    from PySide6.QtWidgets import QApplication

    begun = time.perf_counter()
    act(*values, **named)
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1e3


async def looking(assembly: Any) -> dict[str, Any]:
    """Opening, panning, zooming and painting."""
    from PySide6.QtWidgets import QApplication

    roughly, opened = _open(assembly, 10)
    studio, camera = assembly.studio, assembly.window.canvas.camera
    moves = []
    for zoom in (0.1, 0.3, 1.0, 8.0):
        camera.zoom_by(zoom / camera.viewport.zoom)
        moves += [_timed(camera.pan, -7 if n < 40 else 7, 3 if n % 2 else -3) for n in range(80)]
    for factor in itertools.chain([1.05] * 60, [1 / 1.05] * 120):
        moves.append(_timed(camera.zoom_by, factor))
    studio.tool.set("size", 200.0)
    studio.tool.set("hardness", 0.0)
    dabs = {}
    for zoom in (0.1, 0.5, 1.0, 8.0):
        camera.zoom_by(zoom / camera.viewport.zoom)
        for _ in range(20):
            QApplication.processEvents()
        x, y, right, bottom = camera.viewport.visible()
        studio.strokes.begin(x, y)
        step = (right - x) / 300, (bottom - y) / 300
        values = [_timed(studio.strokes.move_to, x + n * step[0], y + n * step[1]) for n in range(300)]
        studio.strokes.end()
        dabs[str(zoom)] = values[10:]
    return {"roughly": roughly, "opened": opened, "moves": moves, "dabs": dabs}


async def editing(assembly: Any) -> dict[str, Any]:
    """Long strokes with undo and redo, and changes of layers."""
    from PySide6.QtWidgets import QApplication

    _open(assembly, 10)
    studio = assembly.studio
    history = studio.document.history
    studio.tool.set("size", 200.0)
    strokes: list[float] = []
    for number in range(12):
        studio.strokes.begin(100 + 600 * number, 100)
        for step in range(60):
            studio.strokes.move_to(100 + 600 * number + step * 8, 100 + step * 130)
        QApplication.processEvents()
        strokes.append(_timed(studio.strokes.end))
        strokes += [_timed(history.undo), _timed(history.redo)]
    number = studio.document.layers[5].number
    layers = [_timed(studio.layers.change, number, opacity=0.3 + n / 100) for n in range(30)]
    layers += [_timed(history.undo), _timed(history.redo)]
    whole = studio.document.layers[1].number
    hidden = [_timed(studio.layers.change, whole, visible=bool(n % 2)) for n in range(2)]
    return {"strokes": strokes, "layers": layers, "hidden": hidden}


async def masking(assembly: Any) -> dict[str, Any]:
    """Edits of the whole mask of a picture: until they are seen, and how long the window does not answer meanwhile."""
    from PySide6.QtWidgets import QApplication

    _open(assembly, 1)
    studio = assembly.studio
    studio.shapes.ellipse(Rect(1500, 1500, 5000, 5000))
    seconds, away = {}, 0.0
    for name, act in (
        ("feather 64 px", partial(studio.mask.feather, 64)),
        ("grow 32 px", partial(studio.mask.grow, 32)),
        ("wand", partial(studio.shapes.wand, 100, 100)),
    ):
        while studio.errands.doing:
            QApplication.processEvents()
        begun = turn = time.perf_counter()
        act()
        while True:
            QApplication.processEvents()
            away = max(away, time.perf_counter() - turn)
            if not studio.errands.doing:
                break
            # As an event loop waits: one that never does would keep the interpreter from the thread that works.
            time.sleep(0.0005)
            turn = time.perf_counter()
        seconds[name] = (time.perf_counter() - begun) * 1e3
    return {"edits": seconds, "away": away * 1e3}


async def remembering(assembly: Any) -> dict[str, Any]:
    """What a document of three layers takes after 200 strokes, in bytes."""
    import psutil
    from PySide6.QtWidgets import QApplication

    _open(assembly, 3)
    studio = assembly.studio
    studio.tool.set("size", 200.0)
    for number in range(200):
        studio.strokes.begin(40 * number, 100)
        for step in range(30):
            studio.strokes.move_to(40 * number, 100 + step * 260)
        studio.strokes.end()
        QApplication.processEvents()
    info = psutil.Process().memory_info()
    return {"bytes": info.rss, "history": studio.document.history.bytes, "steps": studio.document.history.position}

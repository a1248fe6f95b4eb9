"""A studio with an engine that does nothing by itself: the test plays the inference thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Document, Picture
from ldm_studio.core.framing import Margins
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Job, ModelInfo, Preview, Result
from ldm_studio.engine import events
from ldm_studio.storage.settings import Settings
from ldm_studio.studio import verbs
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.main_window import MainWindow

MODEL = ModelInfo("tiny", "Tiny", "/models/tiny", "sd1", 64, ("inpaint", "text"), 1_000_000, 4.0, 12)
GREY, RED = (90, 90, 90, 255), (200, 30, 30, 255)


class FakeEngine:
    """Keeps what it is asked; the test tells the events."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.calls: list[str] = []
        self.asked: list[tuple[object, ...]] = []
        self.numbers = 0

    def submit(self, job: Job) -> int:
        self.jobs.append(job)
        self.numbers += 1
        return self.numbers

    def fork(self, step: int, changes: dict[str, object] | None = None, parent: int | None = None) -> int:
        self.asked.append(("fork", step, changes, parent))
        self.numbers += 1
        return self.numbers

    def take(self, step: int, parent: int | None = None) -> int:
        self.asked.append(("take", step, parent))
        self.numbers += 1
        return self.numbers

    def change(self, changes: dict[str, object]) -> None:
        self.asked.append(("change", changes))

    def rewind(self, step: int) -> None:
        self.asked.append(("rewind", step))

    def reopen(self, saved: object) -> None:
        self.asked.append(("reopen", saved))

    def carry_on(self, number: int, step: int) -> None:
        self.asked.append(("carry_on", number, step))

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def step_once(self) -> None:
        self.calls.append("step")

    def cancel(self) -> None:
        self.calls.append("cancel")


class Player:
    """Plays a run of the newest job to a studio."""

    def __init__(self, studio: Studio, engine: FakeEngine) -> None:
        self._studio, self._engine = studio, engine

    def tell(self, event: events.Event) -> None:
        self._studio.on_event(event)
        self._studio.commands.settled.emit()  # Buttons follow in the next turn of the event loop.

    @property
    def number(self) -> int:
        return self._engine.numbers

    @property
    def frame(self) -> Rect:
        frame = self._engine.jobs[-1].recipe.frame
        assert frame is not None
        return frame

    def start(self, steps: int = 4) -> None:
        self.tell(events.Started(self.number, steps))

    def step(self, step: int, steps: int = 4, colour: tuple[int, int, int, int] = RED) -> None:
        frame = self._engine.jobs[-1].recipe.frame
        height, width = (frame.height, frame.width) if frame is not None else (64, 64)
        preview = Preview(np.full((height, width, 4), colour, np.uint8), frame)
        self.tell(events.StepDone(self.number, step, steps, preview, 0.1, 0.1 * (steps - step), 0.05))

    def finish(self, colour: tuple[int, int, int, int] = RED) -> None:
        job = self._engine.jobs[-1]
        self.tell(events.Decoding(self.number))
        if job.source is None:
            pixels = np.full((job.recipe.height, job.recipe.width, 4), colour, np.uint8)
        else:
            pixels = job.source.copy()
            pixels[job.mask > 0 if job.mask is not None else ...] = colour
        self.tell(events.Finished(self.number, Result(job.recipe, pixels, job.source, job.mask), 2.0))

    def run(self, steps: int = 4, colour: tuple[int, int, int, int] = RED) -> None:
        self.start(steps)
        for step in range(1, steps + 1):
            self.step(step, steps, colour)
        self.finish(colour)


class FakeAsk(Ask):
    """Answers every question with what the test put here."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.size: tuple[int, int] | None = None
        self.name: str | None = None
        self.room: Margins | None = None
        self.degrees: float | None = None
        self.offered: list[Asset] = []

    def open_file(self) -> Path | None:
        return self.path

    def open_mask(self) -> Path | None:
        return self.path

    def folder(self) -> Path | None:
        return self.path

    def save_project(self, name: str) -> Path | None:
        return self.path

    def export_picture(self, name: str) -> Path | None:
        return self.path

    def save_result(self, name: str) -> Path | None:
        return self.path

    def branch_name(self, present: str) -> str | None:
        return self.name

    def style_name(self) -> str | None:
        return self.name

    def workspace_name(self, present: str) -> str | None:
        return self.name

    def new_size(self, width: int, height: int) -> tuple[int, int] | None:
        return self.size

    def angle(self) -> float | None:
        return self.degrees

    def margins(self, width: int, height: int) -> Margins | None:
        return self.room

    def upscaler(self, width: int, height: int, upscalers: Sequence[Asset]) -> Asset | None:
        self.offered = list(upscalers)
        return self.offered[-1]


def grey_pixels(width: int, height: int) -> NDArray[np.uint8]:
    return np.full((height, width, 4), GREY, np.uint8)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform remarks on what it has no window manager for: that is no fault."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def studio(qapp: object, engine: FakeEngine) -> Studio:
    """A grey picture of 200x160 with nothing masked."""
    made = Studio(
        Document(Picture(grey_pixels(200, 160))),
        Observable(Settings()),
        Observable(ParameterValues(prompt="a red door", steps=4)),
        engine,
        [MODEL],
    )
    verbs.register(made)
    return made


@pytest.fixture
def player(studio: Studio, engine: FakeEngine) -> Player:
    return Player(studio, engine)


@pytest.fixture
def ask() -> FakeAsk:
    return FakeAsk()


@pytest.fixture
def window(qtbot: QtBot, studio: Studio, ask: FakeAsk) -> Iterator[MainWindow]:
    """The window, shown, at 1280x800."""
    made = MainWindow(studio, ask)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.canvas.setFocus()
    yield made
    made.canvas.cancel_edit()


@pytest.fixture
def masked(studio: Studio) -> Studio:
    """The studio with a rectangle masked."""
    studio.shapes.rectangle(Rect(60, 40, 50, 50))
    return studio

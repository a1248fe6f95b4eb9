import numpy as np
import pytest

from ldm_studio.core.document import Document, Picture
from ldm_studio.core.job import ModelInfo
from ldm_studio.storage.settings import Settings
from ldm_studio.studio import verbs
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.studio import Studio

MODEL = ModelInfo("mini", "Mini", "/models/mini", "sd1", 128, ("text", "image", "inpaint"), 1000)


class FakeEngine:
    """Remembers what it was asked; a test pushes the events."""

    def __init__(self):
        self.jobs, self.calls, self.numbers = [], [], 0

    def submit(self, job):
        self.jobs.append(job)
        self.numbers += 1
        return self.numbers

    def fork(self, step, changes=None, parent=None):
        self.calls.append(("fork", step, changes, parent))
        self.numbers += 1
        return self.numbers

    def take(self, step, parent=None):
        self.calls.append(("take", step, parent))
        self.numbers += 1
        return self.numbers

    def change(self, changes):
        self.calls.append(("change", changes))

    def rewind(self, step):
        self.calls.append(("rewind", step))

    def reopen(self, saved):
        self.calls.append(("reopen", saved))

    def carry_on(self, number, step):
        self.calls.append(("carry_on", number, step))

    def __getattr__(self, name):
        if name in ("pause", "resume", "step_once", "cancel"):
            return lambda: self.calls.append(name)
        raise AttributeError(name)


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def studio(qapp, engine):
    pixels = np.full((200, 300, 4), 255, np.uint8)
    made = Studio(
        Document(Picture(pixels)), Observable(Settings()), Observable(ParameterValues(prompt="a fox")), engine, [MODEL]
    )
    verbs.register(made)
    made.said = []
    made.message.connect(lambda level, text: made.said.append((level, text)))
    return made

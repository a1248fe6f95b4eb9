"""Whole workflows with the real bundled model, as a user would have them."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from ldm_studio.app import Assembly
from ldm_studio.storage.paths import Places


class Poster(QObject):
    """Hands calls over to the GUI thread, as the application's event loop does."""

    called = Signal(object)

    def __init__(self):
        super().__init__()
        self.called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, function, *arguments):
        self.called.emit((function, arguments))

    def _run(self, call):
        function, arguments = call
        function(*arguments)


@pytest.fixture
def opened(qtbot, tmp_path):
    """Opens the window on places of its own; called again, it is the next start."""
    places = Places(tmp_path / "config", tmp_path / "state", tmp_path / "data")
    poster = Poster()
    made = []

    def open_window(file=None):
        assembly = Assembly(places, poster)
        assembly.begin(file)
        assembly.studio.errands.wait()
        qtbot.addWidget(assembly.window)
        qtbot.waitExposed(assembly.window)
        assembly.window.activateWindow()  # Shortcuts are for the active window only.
        qtbot.waitUntil(assembly.window.isActiveWindow)
        made.append(assembly)
        return assembly

    def close(assembly):
        assembly.window.close()
        assembly.end()
        made.remove(assembly)

    open_window.close = close
    yield open_window
    for assembly in list(made):
        close(assembly)


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ldm(own_places, tmp_path):
    """Runs `ldm-studio` in a process of its own and returns the finished process."""

    def run(*arguments, **options):
        return subprocess.run(
            [sys.executable, "-m", "ldm_studio", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=300,
            cwd=tmp_path,
            **options,
        )

    return run

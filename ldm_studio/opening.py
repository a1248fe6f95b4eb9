"""The window's first quarter of a second: an outline of it is shown and answers, while all the rest is imported.

Nothing is imported here that an empty Qt window would not need.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QApplication

from ldm_studio import __version__, display
from ldm_studio.studio import language
from ldm_studio.ui.main_window import MainWindow

_REST = ("ldm_studio.app", "ldm_studio.ui.furniture")


def main(arguments: Sequence[str]) -> int:
    """Opens the window, with a file in it if one is named. Returns the exit code."""
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print(f"{arguments[-1]!r} is no verb and no single file: see ldm-studio --help.", file=sys.stderr)
        return 2
    problem = display.problem()
    if problem is not None:
        print(problem, file=sys.stderr)
        return 1
    window = show_outline()
    if not read_rest(window):
        return 0
    from ldm_studio import app

    code = app.run(window, Path(arguments[0]) if arguments else None)
    if window.again:  # The session is kept: a file that was named is part of it.
        frozen = getattr(sys, "frozen", False)
        subprocess.Popen([sys.executable] if frozen else [sys.executable, "-m", "ldm_studio"])
    return code


def show_outline() -> MainWindow:
    """Makes the application and shows its window's outline where the window was last."""
    # The interpreter hands the lock over ten times as often as by default, so that no thread starves the window.
    sys.setswitchinterval(0.0005)
    application = QApplication(["ldm-studio"])
    application.setApplicationName("LDM Studio")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.ldmstudio.LDMStudio")
    application.setQuitOnLastWindowClosed(False)
    settings = _glance()
    language.install(application, language.chosen(str(settings.get("language", ""))))
    window = MainWindow()
    window.outline(str(settings.get("theme", "")), str(settings.get("window_geometry", "")))
    window.show()
    return window


def read_rest(window: MainWindow) -> bool:
    """Imports the rest of the application, on a thread; False if the window was closed meanwhile."""
    loop = QEventLoop()
    reader = _Reader()
    reader.done.connect(loop.quit)
    window.closing.connect(lambda: loop.exit(1))
    thread = threading.Thread(target=reader.read, name="reader", daemon=True)
    window.outlined.connect(thread.start)
    closed = loop.exec() == 1
    if reader.error is not None:
        raise reader.error
    return not closed


class _Reader(QObject):
    """Imports modules.

    Signals:
        done: all are imported, or `error` says why not.
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.error: Exception | None = None

    def read(self) -> None:
        """To be called on a thread of its own."""
        try:
            for name in _REST:
                importlib.import_module(name)
        except Exception as error:
            self.error = error
        self.done.emit()


def _glance() -> dict[str, Any]:
    """The settings as they stand in the file, unchecked; whatever is wrong with them is said later."""
    from ldm_studio.storage.paths import user_places

    try:
        found = json.loads(user_places().settings.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}

"""The composition root: makes the layers and wires them. Only this file and `cli` see all of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import qasync
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from ldm_studio import resources
from ldm_studio.core.assets import Asset
from ldm_studio.core.document import Document
from ldm_studio.core.estimate import Estimate
from ldm_studio.core.job import Mask, ModelInfo
from ldm_studio.core.offline import refuse_network
from ldm_studio.core.selection import Hint
from ldm_studio.diffusion import library
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.diffusion.quiet_imports import quiet_imports
from ldm_studio.engine.events import Event
from ldm_studio.engine.thread import InferenceThread
from ldm_studio.storage.images import blank
from ldm_studio.storage.journal import Journal
from ldm_studio.storage.paths import Places, user_places
from ldm_studio.storage.settings import Settings, load_settings, save_settings
from ldm_studio.studio import verbs
from ldm_studio.studio.finding import Find
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues, tools_to_keep
from ldm_studio.studio.sample import open_sample
from ldm_studio.studio.studio import Studio
from ldm_studio.surveying import Surveyor
from ldm_studio.ui.collector import Collector
from ldm_studio.ui.folder_watcher import FolderWatcher
from ldm_studio.ui.main_window import MainWindow


def run(window: MainWindow, file: Path | None) -> int:
    """Furnishes an outlined window and lives until it is closed. Returns the exit code."""
    refuse_network()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    loop = qasync.QEventLoop(QApplication.instance())
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(_live(window, file)))


async def _live(window: MainWindow, file: Path | None) -> int:
    """The window's life."""
    closed = asyncio.Event()
    assembly = Assembly(user_places(), asyncio.get_running_loop().call_soon_threadsafe, window)
    assembly.window.closing.connect(closed.set)
    assembly.begin(file)
    await closed.wait()
    assembly.end()
    return 0


def _count_tokens(info: ModelInfo, text: str) -> tuple[int, int] | None:
    # Imported when the first prompt is counted: not before the window stands.
    from ldm_studio.diffusion.token_count import count

    return count(info, text)


def _finder(device: Callable[[], str]) -> Find:
    """Finds objects with a model that is loaded when it is first asked for, and torch with it."""
    held: list[Find] = []

    def find(file: str, picture: Callable[[], NDArray[np.uint8]], key: object, hint: Hint) -> Mask:
        if not held:
            with quiet_imports("ldm_studio.diffusion.segmenting"):
                from ldm_studio.diffusion.segmenting import Segmenter
            held.append(Segmenter(device).find)
        return held[0](file, picture, key, hint)

    return find


_Found = tuple[list[ModelInfo], list[Asset]]


def _found(folders: Sequence[Path], index: Path | None, settings: Settings) -> _Found:
    """The models in folders, as the user has set them up, and the files that go with them."""
    infos, assets = library.survey(folders, index)
    fitted = [
        replace(
            info,
            vae=settings.model_vaes.get(info.id, ""),
            default_sampler=settings.model_samplers.get(info.id, info.default_sampler),
        )
        for info in infos
    ]
    return fitted, assets


class Assembly:
    """All layers of one window, made and wired."""

    def __init__(self, places: Places, post: Callable[..., object], window: MainWindow | None = None) -> None:
        """Args:
        places: where settings, session and models of this user are.
        post: hands a call over to the GUI thread (`loop.call_soon_threadsafe`).
        window: an outlined one to be furnished; None: a new one.
        """
        self._places = places
        settings, self._complaint = load_settings(places.settings)
        self.settings = Observable(settings)
        # The bundled models at once; what the user has appears when it is found.
        self.models, self.assets = _found([resources.path("models")], None, settings)
        self.backend = DiffusionBackend(
            lambda: self.models,
            device=settings.device,
            precision=settings.precision,
            assets=lambda: self.assets,
        )
        self._post = post
        self.journal = Journal(places.journal, settings.journal_megabytes << 20)
        self.engine = InferenceThread(self.backend, self._hand_over, settings.preview_share, recorder=self.journal)
        first = self.models[0] if self.models else None
        parameters = ParameterValues()
        if first is not None:
            parameters = parameters.model_copy(
                update={
                    "model": first.id,
                    "steps": first.default_steps,
                    "guidance": first.default_guidance,
                    "width": first.native_size,
                    "height": first.native_size,
                }
            )
        self.studio = Studio(
            Document(blank(512, 384)), self.settings, Observable(parameters), self.engine, self.models, self.journal,
            places.wildcards,
        )  # fmt: skip
        self.studio.set_models(self.models, self.assets)
        self.studio.count_tokens = _count_tokens
        self.studio.estimate = self._estimate
        self.studio.rescan = self.rescan
        self.studio.finder.find = _finder(lambda: self.settings.values.device)
        verbs.register(self.studio)
        self.window = window or MainWindow()
        self.window.furnish(self.studio)
        self._collector = Collector(lambda: self.studio.run.busy or self.studio.strokes.under_way)
        self.settings.changed.connect(self._on_setting)
        self._surveyor = Surveyor(self._look, self._hand_found)
        self._watcher = FolderWatcher(self.rescan)
        self._watch()
        self._stands = False

    def begin(self, file: Path | None) -> None:
        """Shows the window with a file, the last session or the sample picture, and starts the inference thread."""
        self.engine.start()
        # torch takes seconds to import and holds the interpreter while it does: not before the window stands.
        self.window.shown_first.connect(self.engine.prepare)
        self.window.shown_first.connect(self._on_shown)
        self.window.show()
        self.rescan()
        if file is not None:
            self.studio.files.open(file, self.studio.document.history.clear, self._open_last)
        else:
            self._open_last()
        if self._complaint is not None:
            self.studio.say("warning", self._complaint)

    def _open_last(self) -> None:
        self.studio.files.restore_session(self._places.session, self._look_back, self._welcome)

    def _welcome(self) -> None:
        """There is nothing to go on with: the sample, and at the very first start a tour of the window."""
        open_sample(self.studio)
        if not self.settings.values.toured:
            self.window.tour()

    def _look_back(self) -> None:
        """Once the window stands and has the last session, its runs come back too."""
        if self._stands:
            self.studio.journal.look()
        else:
            self.window.shown_first.connect(self.studio.journal.look)

    def _on_shown(self) -> None:
        self._stands = True

    def end(self) -> None:
        """Waits for files being written, saves the session and the settings, and ends the thread."""
        self.studio.looks.abandon()
        self.studio.errands.close()
        self._places.state.mkdir(parents=True, exist_ok=True)
        self.studio.files.save_session(self._places.session)
        self.settings.set("tools", tools_to_keep(self.studio.tool.values))
        self._save_settings()
        self._surveyor.close()
        self._collector.stop()
        # A run under way ends with the thread; the next start offers to go on with it.
        self.engine.close(5)
        self.journal.close()
        self._collector.close()

    def _estimate(
        self, info: ModelInfo, width: int, height: int, guided: bool, extra: Sequence[int]
    ) -> Estimate | None:
        return self.backend.estimate(info, width, height, guided, extra)

    def _hand_over(self, event: Event) -> None:
        """Called on the inference thread; the studio takes the event on the GUI thread."""
        self._post(self.studio.on_event, event)

    def rescan(self) -> None:
        """Has the models' folders looked through again, which is quick where nothing has changed."""
        self.studio.runner.looking = True
        self._surveyor.ask()

    def _look(self) -> _Found:
        settings = self.settings.values
        return _found(self._places.model_folders(settings.model_folders), self._places.index, settings)

    def _hand_found(self, found: _Found) -> None:
        self._post(self._take, found)

    def _take(self, found: _Found) -> None:
        self.models, self.assets = found
        self.studio.runner.looking = False
        self.studio.set_models(self.models, self.assets)

    def _watch(self) -> None:
        self._watcher.watch(self._places.model_folders(self.settings.values.model_folders))

    def _save_settings(self) -> None:
        problem = save_settings(self._places.settings, self.settings.values)
        if problem is not None:
            self.studio.say("warning", problem)

    def _on_setting(self, name: str) -> None:
        values = self.settings.values
        if name == "journal_megabytes":
            self.journal.budget = values.journal_megabytes << 20
        elif name == "preview_share":
            self.engine.preview_share = values.preview_share
        elif name in ("device", "precision"):
            self.backend.use(values.device, values.precision)
        elif name in ("model_folders", "model_vaes", "model_samplers"):
            self.rescan()
            self._watch()
        if not name.startswith("window_"):
            self._save_settings()

"""Whether the next run fits into memory: told in the status bar, and beside the Generate button where it does not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ldm_studio.core.errors import StudioError
from ldm_studio.core.estimate import Estimate
from ldm_studio.studio.language import local
from ldm_studio.studio.running import run_place
from ldm_studio.studio.studio import Studio

#: What is typed or painted is estimated when it rests for so long.
_REST_MS = 400
#: Other programs take memory, too.
_AGAIN_MS = 10_000
_MATTERS = ("mode", "model", "width", "height", "guidance", "context", "loras", "guides")


class MemoryWatch(QObject):
    """Estimates the next run anew whenever something that matters has changed.

    Signals:
        changed: `words` or `warning` is another.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.words = ""
        self.warning = ""
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self.look)
        studio.parameters.changed.connect(self._on_parameter)
        studio.settings.changed.connect(self._on_setting)
        studio.document.mask_edited.connect(self._soon)
        studio.document.replaced.connect(self._soon)
        studio.document.frame_changed.connect(self._soon)
        for signal in (studio.models_changed, studio.engine_ready, studio.runner.finished, studio.runner.ended):
            signal.connect(self._soon)
        self._soon()

    def look(self) -> None:
        """Estimates now."""
        if self._studio.run.busy:
            return  # What it takes is taken; the end of the run looks again.
        found = self._estimate()
        words = "" if found is None else local(found.words)
        mode = self._studio.parameters.values.mode
        warning = "" if found is None or found.fits else local(found.remedy(mode == "text"))
        if (words, warning) != (self.words, self.warning):
            self.words, self.warning = words, warning
            self.changed.emit()
        if warning:
            self._timer.start(_AGAIN_MS)

    def _estimate(self) -> Estimate | None:
        studio, values = self._studio, self._studio.parameters.values
        try:
            info = studio.runner.model
            _, width, height = run_place(values, studio.document, info)
        except StudioError:
            return None
        names = {lora.name for lora in values.loras} | {guide.name for guide in values.guides}
        extra = [asset.bytes for asset in studio.assets if asset.name in names and asset.kind != "model"]
        return studio.estimate(info, width, height, values.guidance > 1, extra)

    def _on_parameter(self, name: str) -> None:
        if name in _MATTERS:
            self._soon()

    def _on_setting(self, name: str) -> None:
        if name in ("device", "precision"):
            self._soon()

    def _soon(self) -> None:
        self._timer.start(_REST_MS)

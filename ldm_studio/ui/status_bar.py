"""The line at the window's foot: zoom, size, mask, position, what is done to files, memory, device."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.canvas import Canvas
from ldm_studio.ui.memory_watch import MemoryWatch

#: What is done sooner needs no word.
_SHOWN_AFTER_MS = 150
_BUSY_WIDTH = 96
_DEVICES = {"auto": said("Automatic"), "cpu": "CPU", "cuda": "CUDA", "mps": "MPS"}


class StatusBar(QStatusBar):
    """Says where one is and what the program runs on."""

    def __init__(self, studio: Studio, canvas: Canvas, watch: MemoryWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._canvas = canvas
        self.setSizeGripEnabled(False)
        self.zoom = self._label(tr("Zoom"), 56)
        self.size_label = self._label(tr("Document size"), 96)
        self.masked = self._label(tr("Masked area"), 96)
        self.pointed = self._label(tr("Position"), 96)
        self.doing = QLabel()
        self.doing.setAccessibleName(tr("Files"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(_BUSY_WIDTH)
        self.busy.setAccessibleName(tr("Progress of the file"))
        for part in (self.doing, self.busy):
            part.hide()
            self.addPermanentWidget(part)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOWN_AFTER_MS)
        self._later.timeout.connect(self._show_errand)
        self.memory = QLabel()
        self.memory.setAccessibleName(tr("Memory of the next run"))
        self.memory.setToolTip(tr("What the next run takes, and what is free, about"))
        self.addPermanentWidget(self.memory)
        watch.changed.connect(lambda: self.memory.setText(watch.words))
        self.device = QLabel(tr("Engine is starting"))
        self.device.setAccessibleName(tr("Device"))
        self.addPermanentWidget(self.device)
        canvas.camera.changed.connect(self._show_zoom)
        canvas.coverage_changed.connect(self._show_mask)
        canvas.pointed.connect(self._show_position)
        studio.document.replaced.connect(self._show_size)
        studio.engine_ready.connect(self._on_ready)
        for errands in (studio.errands, studio.looks):
            errands.changed.connect(self._on_errands)
        self._show_zoom()
        self._show_size()
        self._show_mask(canvas.coverage)

    def set_device(self, text: str) -> None:
        """Names the device that runs are made on."""
        self.device.setText(text)

    def _label(self, name: str, width: int) -> QLabel:
        label = QLabel()
        label.setAccessibleName(name)
        label.setMinimumWidth(width)
        self.addWidget(label)
        return label

    def _show_zoom(self) -> None:
        zoom = self._canvas.camera.viewport.zoom
        self.zoom.setText(f"{zoom:.0%}" if zoom >= 0.1 else f"{zoom:.1%}")

    def _show_size(self) -> None:
        self.size_label.setText(f"{self._studio.document.width} x {self._studio.document.height} px")

    def _show_mask(self, share: float) -> None:
        self.masked.setText(tr("Mask {share:.1%}", share=share) if share else tr("No mask"))

    def _show_position(self, at: tuple[int, int] | None) -> None:
        self.pointed.setText("" if at is None else f"{at[0]}, {at[1]}")

    def _on_errands(self) -> None:
        if self.doing.isVisible() or not self._going:
            self._later.stop()
            self._show_errand()
        elif not self._later.isActive():
            self._later.start()

    @property
    def _going(self) -> str:
        return self._studio.errands.doing or self._studio.looks.doing

    def _show_errand(self) -> None:
        """A bar that only says that something goes on: neither pictures nor archives tell how far they are."""
        doing = local(self._going)
        self.doing.setText(f"{doing}..." if doing else "")
        for part in (self.doing, self.busy):
            part.setVisible(bool(doing))

    def _on_ready(self, error: str) -> None:
        device = _DEVICES.get(self._studio.settings.values.device, "")
        self.set_device(tr("Engine is not available") if error else tr("Device: {device}", device=device))

"""The line at the window's foot: zoom, size, mask, position, device."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.canvas import Canvas

_DEVICES = {"auto": "Automatic", "cpu": "CPU", "cuda": "CUDA", "mps": "MPS"}


class StatusBar(QStatusBar):
    """Says where one is and what the program runs on."""

    def __init__(self, studio: Studio, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._canvas = canvas
        self.setSizeGripEnabled(False)
        self.zoom = self._label("Zoom", 56)
        self.size_label = self._label("Document size", 96)
        self.masked = self._label("Masked area", 96)
        self.pointed = self._label("Position", 96)
        self.device = QLabel("Engine is starting")
        self.device.setAccessibleName("Device")
        self.addPermanentWidget(self.device)
        canvas.camera.changed.connect(self._show_zoom)
        canvas.coverage_changed.connect(self._show_mask)
        canvas.pointed.connect(self._show_position)
        studio.document.replaced.connect(self._show_size)
        studio.engine_ready.connect(self._on_ready)
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
        self.masked.setText(f"Mask {share:.1%}" if share else "No mask")

    def _show_position(self, at: tuple[int, int] | None) -> None:
        self.pointed.setText("" if at is None else f"{at[0]}, {at[1]}")

    def _on_ready(self, error: str) -> None:
        device = _DEVICES.get(self._studio.settings.values.device, "")
        self.set_device("Engine is not available" if error else f"Device: {device}")

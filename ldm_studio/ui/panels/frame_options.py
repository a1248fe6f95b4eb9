"""What the frame tool is set to, and the frame's size in numbers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ldm_studio.core.frame import GRID
from ldm_studio.core.geometry import MAX_SIDE, MIN_RUN
from ldm_studio.core.wording import said
from ldm_studio.studio.frame_commands import RATIO_TITLES
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.commanding import push_button, tool_button
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.segments import Segments
from ldm_studio.ui.wheel_guard import WheelGuard

_SNAPS = {
    64: (said("64 px"), said("The frame lies on multiples of 64 px; while Ctrl is held, of 8 px")),
    8: (said("8 px"), said("The frame lies on multiples of 8 px, the least that models can do")),
}


class FrameOptions(QWidget):
    """Ratio, grid and size of the frame, and the way back to the automatic one."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        ratio = QComboBox()
        ratio.setAccessibleName(tr("Ratio of the frame"))
        ratio.setToolTip(tr("The ratio of width to height that the frame keeps"))
        for value, title in RATIO_TITLES.items():
            ratio.addItem(local(title), value)
        WheelGuard(ratio)
        bind(studio.tool, "frame_ratio", ratio)
        layout.addWidget(ratio)
        layout.addWidget(tool_button(studio.commands, "frame.upend", icons, "upend"))
        self.width_field, self.height_field = (
            NumberField(name, MIN_RUN, MAX_SIDE, step=GRID, suffix=" px", slider=False, snap=True)
            for name in (tr("Width of the frame"), tr("Height of the frame"))
        )
        for field in (self.width_field, self.height_field):
            field.setToolTip(field.box.accessibleName())
            field.valueChanged.connect(self._on_number)
        layout.addWidget(self.width_field)
        layout.addWidget(QLabel("\N{MULTIPLICATION SIGN}"))
        layout.addWidget(self.height_field)
        layout.addWidget(Segments(studio.tool, "frame_snap", tr("Grid"), _SNAPS))
        self._unused = ElidedLabel()
        self._unused.setProperty("muted", True)
        layout.addWidget(self._unused, 1)
        automatic = push_button(studio.commands, "frame.automatic", icons, "undo")
        layout.addWidget(automatic)
        studio.frames.changed.connect(self._show)
        studio.parameters.changed.connect(self._on_parameter)
        self._on_parameter("mode")
        self._show()

    def _on_parameter(self, name: str) -> None:
        if name == "mode":
            unused = self._studio.parameters.values.mode == "text"
            self._unused.setText(tr("A new picture has no frame.") if unused else "")
            self._unused.setToolTip(self._unused.text())

    def _on_number(self) -> None:
        self._studio.frames.resize(int(self.width_field.value()), int(self.height_field.value()))

    def _show(self) -> None:
        frame = self._studio.frames.basis
        for field, side in ((self.width_field, frame.width), (self.height_field, frame.height)):
            if field.value() != side:
                blocker = QSignalBlocker(field)
                field.setValue(side)
                blocker.unblock()

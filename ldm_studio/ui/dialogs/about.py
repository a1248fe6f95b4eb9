"""About LDM Studio."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ldm_studio import __version__
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens

_LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("torch", "BSD-3-Clause"),
    ("diffusers", "Apache-2.0"),
    ("transformers", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("opencv-python-headless", "Apache-2.0"),
    ("pillow", "MIT-CMU"),
    ("pydantic", "MIT"),
)
_NETWORK = said(
    "LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to "
    "other machines are refused while it runs."
)


class AboutDialog(QDialog):
    """Version, libraries with their licences, and the promise to stay offline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About LDM Studio"))
        title = QLabel("LDM Studio")
        title.setProperty("title", True)
        version = QLabel(
            tr(
                "Version {version}  ·  Python {python_version}  ·  Qt {qt_version}",
                version=__version__,
                python_version=platform.python_version(),
                qt_version=qVersion(),
            )
        )
        version.setProperty("muted", True)
        network = QLabel(local(_NETWORK))
        network.setWordWrap(True)
        libraries = QLabel(libraries_text())
        libraries.setProperty("muted", True)
        libraries.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.GRID * 3,) * 4)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(title)
        layout.addWidget(version)
        layout.addSpacing(tokens.GRID)
        layout.addWidget(network)
        layout.addSpacing(tokens.GRID)
        layout.addWidget(libraries)
        layout.addWidget(buttons)
        self.setFixedWidth(440)
        self._inside = layout

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """As high as the text that wraps needs, which is known once it has its font."""
        self.setMinimumHeight(self._inside.totalHeightForWidth(self.width()))
        super().showEvent(event)


def libraries_text() -> str:
    """The libraries that are installed, a line each with version and licence."""
    lines = []
    for name, licence in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}, {licence}")
        except metadata.PackageNotFoundError:
            continue
    return "\n".join(lines)

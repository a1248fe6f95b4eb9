"""Where the application keeps its own files, by the platform's rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ldm_studio import resources

_NAME = "ldm-studio"


@dataclass(frozen=True)
class Places:
    """Folders of one user: `config` for settings, `state` for the session and logs, `data` for models."""

    config: Path
    state: Path
    data: Path

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def session(self) -> Path:
        return self.state / "session.ora"

    @property
    def journal(self) -> Path:
        return self.state / "journal" / "runs.sqlite"

    @property
    def index(self) -> Path:
        """What the files in the models' folders were found to hold."""
        return self.state / "models.json"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def wildcards(self) -> Path:
        """Text files with choices for prompts."""
        return self.data / "wildcards"

    def model_folders(self, extra: Sequence[str] = ()) -> list[Path]:
        """Where models are looked for: the bundled ones, the user's own, and further folders (of the settings)."""
        return [resources.path("models"), self.models, *(Path(folder) for folder in extra)]


def user_places() -> Places:
    """The places of the present user; nothing is created."""
    dirs = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Places(dirs.user_config_path, dirs.user_state_path, dirs.user_data_path)

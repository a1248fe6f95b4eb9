"""Settings: what a user chose once, kept in a JSON file."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ldm_studio.core.errors import StudioError
from ldm_studio.core.pressure import LINEAR, Curve, is_curve
from ldm_studio.core.styles import STYLES, Style
from ldm_studio.core.wording import said
from ldm_studio.storage.atomic import write_text

log = logging.getLogger(__name__)
MAX_BYTES = 1 << 20


#: So many arrangements of panels at most are the user's own.
MOST_WORKSPACES = 32


class Workspace(BaseModel):
    """An arrangement of the window's panels.

    state: where they are, as Qt says it, base64. tab: the one in front among results, layers, masks and history.
    titles: they have titles to move them by.
    """

    model_config = ConfigDict(frozen=True)

    state: str = Field("", max_length=20_000)
    tab: int = Field(0, ge=0, le=3)
    titles: bool = False


class Settings(BaseModel):
    """All settings with their defaults.

    language: that of the window, as its catalogue is called; "": the system's.
    preview_share: the share of a run's step time that previews may take, 0 (none) .. 1. journal_megabytes: what the
    runs may take on disk; 0 keeps none but the newest. accent: "#rrggbb" in place of the theme's own accent colour, "":
    that; high contrast keeps its own. mask_colour: "#rrggbb" of the tint over the mask; mask_opacity
    0..1. model_folders: folders that are searched for models. more_parameters: show those that are seldom needed too.
    pen_size, pen_opacity: whether a pen's pressure changes the brush's, by the curves of those names.
    panel_titles: panels have titles to move them by. show_frame: the frame of the next run is seen with every tool.
    prompts: those that were run, newest last. favourite_prompts: those that are kept for good. styles: those that are
    offered.
    shortcuts: by a command's id, the user's own. toured: the first run's tour was seen. model_vaes, model_samplers:
    by a model's id, the file of the VAE in place of its own, and the sampler it starts with. upscaler: the file of
    the one that was used last. segmenter: that of the model that finds objects; "": the first there is. window: saved
    geometry and state of the main window, base64. tools: how the tools were set at last, see
    `studio.parameters.kept_tools`. workspace: the arrangement of panels that was chosen last, see
    `ui.workspaces`; workspaces: the user's own by name.
    """

    model_config = ConfigDict(frozen=True)

    theme: Literal["dark", "light", "contrast"] = "dark"
    language: str = ""
    preview_share: float = Field(0.05, ge=0, le=1)
    journal_megabytes: int = Field(1024, ge=0, le=1_000_000)
    accent: str = Field("", pattern=r"^(#[0-9a-fA-F]{6})?$")
    mask_colour: str = Field("#ff3d71", pattern=r"^#[0-9a-fA-F]{6}$")
    mask_opacity: float = Field(0.45, ge=0.05, le=1)
    pen_size: bool = True
    pen_opacity: bool = False
    pen_size_curve: Curve = LINEAR
    pen_opacity_curve: Curve = LINEAR
    marching_ants: bool = True
    show_frame: bool = True
    device: Literal["auto", "cpu", "cuda", "mps"] = "auto"
    precision: Literal["auto", "fp32", "bf16", "fp16", "int8", "fp8"] = "auto"
    model_folders: tuple[str, ...] = ()
    model_vaes: dict[str, str] = Field(default_factory=dict)
    model_samplers: dict[str, str] = Field(default_factory=dict)
    upscaler: str = ""
    segmenter: str = ""
    recent: tuple[str, ...] = ()
    more_parameters: bool = False
    panel_titles: bool = False
    prompts: tuple[str, ...] = ()
    favourite_prompts: tuple[str, ...] = ()
    styles: tuple[Style, ...] = STYLES
    toured: bool = False
    shortcuts: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    workspace: str = "paint"
    workspaces: dict[str, Workspace] = Field(default_factory=dict, max_length=MOST_WORKSPACES)
    tools: dict[str, bool | float | str] = Field(default_factory=dict, max_length=64)
    window_geometry: str = ""
    window_state: str = ""

    @field_validator("pen_size_curve", "pen_opacity_curve", mode="before")
    @classmethod
    def _readable(cls, value: object) -> object:
        """What is no curve must not cost the user all of the settings."""
        return value if is_curve(value) else LINEAR


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """Reads the settings. A broken file is set aside and the defaults are used.

    Returns:
        The settings, and one sentence for the user if the file was broken.
    """
    try:
        text = path.read_bytes()[: MAX_BYTES + 1]
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), said(
            "The settings could not be read ({strerror}): the defaults are used.", strerror=error.strerror
        )
    try:
        if len(text) > MAX_BYTES:
            raise ValueError("too large")
        return Settings.model_validate(json.loads(text)), None
    except (ValueError, ValidationError, RecursionError):
        aside = path.with_name(path.name + ".broken")
        try:
            path.replace(aside)
        except OSError:
            log.exception("the broken settings could not be set aside")
        return Settings(), said(
            "The settings file was broken: it is kept as {name}, and the defaults are used.", name=aside.name
        )


def save_settings(path: Path, settings: Settings) -> str | None:
    """Writes the settings; returns one sentence for the user if that failed."""
    # A file's name may hold what is no text: one name that is lost is better than settings that are not saved.
    text = json.dumps(settings.model_dump(), indent=2, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
    try:
        write_text(path, text)
    except StudioError as error:
        return said("The settings could not be saved: {error}", error=error)
    return None

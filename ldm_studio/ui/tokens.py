"""The look in numbers: colours of all themes, spacing, radii and type. Nothing else names a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["dark", "light", "contrast"]

#: The grid that all spacing is a multiple (or a half) of, in logical pixels.
GRID = 8
HALF = GRID // 2

RADIUS = 5
CONTROL_HEIGHT = 28
BUTTON_HEIGHT = 32
PRIMARY_HEIGHT = 40
TOOL_BUTTON = 30
ICON = 20
THUMBNAIL = 72

#: The type scale, in logical pixels.
TEXT_SMALL = 11
TEXT_BODY = 13
TEXT_STRONG = 14
TEXT_TITLE = 20


@dataclass(frozen=True)
class Colours:
    """The colours of a theme, "#rrggbb". Names say where a colour is used, not what it looks like.

    canvas: around the picture. window: bars and gaps. panel: docks and dialogs. field: text fields. control: buttons.
    line: borders. text, muted, disabled: writing. accent: the one thing to do next. focus: the keyboard focus ring.
    attention: what may not be as meant.
    """

    canvas: str
    window: str
    panel: str
    field: str
    control: str
    hover: str
    pressed: str
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    focus: str
    attention: str
    info: str
    warning: str
    error: str


DARK = Colours(
    canvas="#17181a",
    window="#202225",
    panel="#282b2f",
    field="#1d1f22",
    control="#363a40",
    hover="#424750",
    pressed="#4c525c",
    line="#454a52",
    text="#eceef1",
    muted="#b0b6bf",
    disabled="#767d87",
    accent="#2f6ce0",
    accent_hover="#285fc9",
    on_accent="#ffffff",
    selected="#2d4a7c",
    focus="#8db6ff",
    attention="#e8a33d",
    info="#24364d",
    warning="#4a3b13",
    error="#5c2227",
)

LIGHT = Colours(
    canvas="#c6cad0",
    window="#e6e9ec",
    panel="#f4f5f7",
    field="#ffffff",
    control="#e0e3e8",
    hover="#d3d8df",
    pressed="#c6ccd5",
    line="#b3bac4",
    text="#1c1f23",
    muted="#505763",
    disabled="#8b929d",
    accent="#2560d3",
    accent_hover="#1d50b5",
    on_accent="#ffffff",
    selected="#c4d8fb",
    focus="#1553c0",
    attention="#b05a00",
    info="#d9e7fb",
    warning="#fbeecb",
    error="#fadadd",
)

#: White and yellow on black, with every edge drawn: each pair that has to be told apart differs by 7:1 or more.
CONTRAST = Colours(
    canvas="#000000",
    window="#000000",
    panel="#000000",
    field="#000000",
    control="#000000",
    hover="#26324a",
    pressed="#33435f",
    line="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    disabled="#a6a6a6",
    accent="#ffd60a",
    accent_hover="#ffe566",
    on_accent="#000000",
    selected="#3d3300",
    focus="#4de1ff",
    attention="#ffb340",
    info="#00264d",
    warning="#402e00",
    error="#4d0010",
)

COLOURS: dict[ThemeName, Colours] = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}

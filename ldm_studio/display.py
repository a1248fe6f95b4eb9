"""Whether a window can be opened here, asked before Qt is: where it cannot, Qt would abort the process."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_HEADLESS = "or work without one: ldm-studio generate PROMPT -o OUT.png"


def problem() -> str | None:
    """One sentence on why no window can be opened, with the remedy; None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith("xcb"):
        return None
    if not platform and _wayland_answers():
        return None
    if not os.environ.get("DISPLAY"):
        return f"There is no display: start LDM Studio in a desktop session (or with DISPLAY set), {_HEADLESS}"
    missing = _missing_library()
    if missing is not None:
        return (
            f"Qt cannot open a window because {missing} is missing: install it (Debian and Ubuntu: "
            f"sudo apt install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0), {_HEADLESS}"
        )
    if not _x_server_answers():
        return (
            f"The display {os.environ['DISPLAY']} does not answer: start LDM Studio in a desktop session, {_HEADLESS}"
        )
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _missing_library() -> str | None:
    """The library that Qt's X11 plugin asks for and the system lacks."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        name = str(error).split(":")[0]
        return name if name.startswith("lib") else None
    return None


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt brings its own way; let it try.
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)

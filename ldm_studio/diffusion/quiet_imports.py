"""Importing torch without freezing the window, although imports hold the interpreter's lock."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib.util
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ldm_studio.core import garbage

log = logging.getLogger(__name__)

#: torch's libraries in the order in which they need one another.
_LIBRARIES = ("libc10.so", "libtorch_cpu.so", "libtorch_python.so")


@contextlib.contextmanager
def quiet_imports(module: str) -> Iterator[None]:
    """Around the import of a module that builds on torch; does nothing where it is imported already.

    Two things stall other threads for 0.2 s and more: loading torch's libraries, which an import does with the
    interpreter's lock held and `_opened` does not; and garbage collections, which grow with all that is imported and
    find nothing. What was imported is then left out of later collections too, so that they stay short while a run goes
    on.
    """
    if module in sys.modules:
        # Leaving out all there is once more would leave out models as well, which then would never be collected.
        garbage.go_on()
        yield
        return
    _load_libraries()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        garbage.go_on()


def _load_libraries() -> None:
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return  # The import that follows says so.
    folder = Path(spec.origin).parent / "lib"
    for name in _LIBRARIES:
        if (folder / name).exists() and not _opened(folder / name):
            log.debug("%s could not be loaded ahead", name)
            return


def _opened(library: Path) -> bool:
    """Loads a library with the interpreter's lock released.

    `ctypes.CDLL(name)` holds the lock (on Python 3.11: measured), a call of a library's function does not: so it is the
    system's own `dlopen` that is called. The library stays for the process's life.
    """
    try:
        dlopen = ctypes.CDLL(None).dlopen
    except (AttributeError, OSError, TypeError):
        return False
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    return bool(dlopen(os.fsencode(library), os.RTLD_NOW | os.RTLD_LOCAL))

"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ldm_studio.core.errors import StudioError
from ldm_studio.core.wording import said

_REASONS = {
    errno.ENOSPC: said("the disk is full: free some space and save again"),
    errno.EDQUOT: said("the disk quota is used up: free some space and save again"),
    errno.EACCES: said("the folder cannot be written to: choose another"),
    errno.EPERM: said("the folder cannot be written to: choose another"),
    errno.EROFS: said("the folder cannot be written to: choose another"),
    errno.ENOENT: said("its folder does not exist: create it or choose another"),
    errno.ENOTDIR: said("its folder is not a folder: choose another"),
    errno.EISDIR: said("there is a folder of that name: choose another name"),
    errno.ENAMETOOLONG: said("its name is too long: choose a shorter one"),
}


@contextlib.contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file to write to: a temporary one beside the path, which takes its place when this ends (fsync and rename).

    Where something is raised, in writing or by whoever writes, the old file stays as it was. At no moment is there half
    a file.

    Raises:
        StudioError: it cannot be written.
    """
    temporary: str | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files only their owner can read; a picture is as readable as any other new file.
        os.chmod(temporary, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        if not isinstance(error, OSError):
            raise
        reason = _REASONS.get(error.errno or 0, (error.strerror or str(error)).lower())
        raise StudioError("{name} could not be written: {reason}.", name=path.name or path, reason=reason) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; see `written`.

    Raises:
        StudioError: it cannot be written; the old file, if any, is untouched.
    """
    with written(path) as file:
        file.write(data)


def write_text(path: Path, text: str) -> None:
    """`write_bytes` for text in UTF-8; makes the folder if it is missing."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, text.encode())


def check_writable(path: Path) -> None:
    """Finds out before a long run whether its result can be written; leaves nothing behind.

    Raises:
        StudioError: it could not be.
    """
    existed = path.exists()
    if existed and path.is_file():
        if not os.access(path.parent, os.W_OK):
            raise StudioError("{name} could not be written: {reason}.", name=path.name, reason=_REASONS[errno.EACCES])
        return
    write_bytes(path, b"")
    path.unlink()


def _umask() -> int:
    # The only portable way to read the umask is to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask

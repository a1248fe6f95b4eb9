"""Arrays of numbers on disk, small and exact."""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ldm_studio.core.errors import InputError

MAX_BYTES = 1 << 30
_LEVEL = 1


def pack_array(array: NDArray[Any]) -> bytes:
    """An array as bytes: a line of JSON (type, shape), then its bytes plane by plane, deflated.

    Signs and exponents of neighbouring floats resemble one another, mantissas are noise: with the bytes of equal rank
    side by side the former shrink to about half.
    """
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    planes = little.reshape(-1).view(np.uint8).reshape(-1, max(1, array.dtype.itemsize)).T
    head = json.dumps([little.dtype.str, list(array.shape)]).encode()
    return head + b"\n" + zlib.compress(np.ascontiguousarray(planes).tobytes(), _LEVEL)


def unpack_array(data: bytes) -> NDArray[Any]:
    """The array that `pack_array` made bytes of.

    Raises:
        InputError: the bytes are none of its.
    """
    try:
        head, _, body = data.partition(b"\n")
        kind, shape = json.loads(head)
        dtype = np.dtype(str(kind))
        if dtype.hasobject or dtype.itemsize * int(np.prod(shape, dtype=object)) > MAX_BYTES:
            raise ValueError("no array of numbers")
        raw = np.frombuffer(zlib.decompressobj().decompress(body, MAX_BYTES), np.uint8)
        planes = raw.reshape(max(1, dtype.itemsize), -1)
        return np.ascontiguousarray(planes.T).reshape(-1).view(dtype).reshape(shape)
    except (ValueError, TypeError, KeyError, zlib.error, RecursionError) as error:
        raise InputError("A kept step is damaged: choose another.") from error


def name_of(array: NDArray[Any]) -> bytes:
    """16 bytes that tell arrays apart, so that each is kept once."""
    head = f"{array.dtype.str}{array.shape}".encode()
    return hashlib.sha256(head + np.ascontiguousarray(array).tobytes()).digest()[:16]

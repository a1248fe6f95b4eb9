"""Digests of pixels: what a recipe names its source, mask and output by."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray


def pixel_digest(pixels: NDArray[np.generic]) -> str:
    """SHA-256 over shape, dtype and bytes, as 64 hex digits. Equal arrays, and only those, share a digest."""
    array = np.ascontiguousarray(pixels)
    head = f"{array.dtype.newbyteorder('<').str}{array.shape}".encode()
    little = array.astype(array.dtype.newbyteorder("<"), copy=False)
    digest = hashlib.sha256(head)
    digest.update(little.reshape(-1).view(np.uint8).data)  # Not copied first: pictures are large.
    return digest.hexdigest()

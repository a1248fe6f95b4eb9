"""PNG chunks: what Pillow and OpenCV do not offer for every bit depth (PNG 3rd edition, sections 5 and 11)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = len(SIGNATURE) + 12 + 13  # signature and IHDR


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk: length, name, data, CRC."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def text_chunk(keyword: str, text: str) -> bytes:
    """An uncompressed iTXt chunk, UTF-8."""
    return chunk(b"iTXt", keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode())


def profile_chunk(icc: bytes) -> bytes:
    """An iCCP chunk with an ICC profile."""
    return chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(icc))


def with_chunks(png: bytes, chunks: Sequence[bytes]) -> bytes:
    """The PNG with chunks put right after its header."""
    return png[:_HEAD] + b"".join(chunks) + png[_HEAD:]


def read_chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(name, data) of every chunk but the picture's own data; ends quietly where the file is cut short."""
    at = len(SIGNATURE)
    while png.startswith(SIGNATURE) and at + 12 <= len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        name = png[at + 4 : at + 8]
        if length > len(png) - at - 12:
            return
        if name != b"IDAT":
            yield name, png[at + 8 : at + 8 + length]
        at += 12 + length


def read_texts(png: bytes) -> dict[str, str]:
    """The uncompressed texts of a PNG by keyword (tEXt and iTXt)."""
    texts: dict[str, str] = {}
    for name, data in read_chunks(png):
        keyword, _, rest = data.partition(b"\0")
        if name == b"tEXt":
            texts[keyword.decode("latin-1")] = rest.decode("latin-1")
        elif name == b"iTXt" and rest[:1] == b"\0":
            texts[keyword.decode("latin-1")] = rest[2:].split(b"\0", 2)[-1].decode(errors="replace")
    return texts


def bit_depth(png: bytes) -> int:
    """Bits per channel, from the header; 0 where there is none."""
    return png[24] if png.startswith(SIGNATURE) and len(png) > 25 else 0

"""How long it takes to look through a large library: 500 sparse files of 6 GB with the headers of real models' size."""

from __future__ import annotations

import contextlib
import json
import os
import struct
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ldm_studio.cli.bench.figure import Figure

_FILES = 500
_BYTES = 6_000_000_000
#: What tells a family, and how many tensors its published files have.
_KINDS = (
    (2515, "first_stage_model.decoder.conv_in.weight", "conditioner.embedders.1.model.text_projection"),
    (1131, "first_stage_model.decoder.conv_in.weight", "cond_stage_model.transformer.text_model.norm.weight"),
    (780, "double_blocks.0.img_attn.qkv.weight", "img_in.weight"),
)  # fmt: skip


def scan() -> Iterator[Figure]:
    """The first look at a library, with nothing of it in memory, and the next one, from the index."""
    from ldm_studio.diffusion.library import survey

    with tempfile.TemporaryDirectory() as home:
        folder, index = Path(home) / "models", Path(home) / "index.json"
        folder.mkdir()
        for number in range(_FILES):
            _write(folder / f"model-{number:03}.safetensors", *_KINDS[number % len(_KINDS)])
        begun, worked = time.perf_counter(), time.process_time()
        models, assets = survey([folder], index)
        first, worked = time.perf_counter() - begun, time.process_time() - worked
        begun = time.perf_counter()
        survey([folder], index)
        again = time.perf_counter() - begun
    note = f"{len(assets)} files, {len(models)} whole models, {worked:.2f} s of work"
    yield Figure(f"first look at {_FILES} files of 6 GB", first, "s", 2.0, note)
    yield Figure("next look at them, from the index", again, "s")


def _write(path: Path, count: int, *marks: str) -> None:
    """A file of the right length that holds nothing but its header, and is not in memory."""
    unet = ("model.diffusion_model.input_blocks.0.0.weight",) if count > 1000 else ()
    names = [*unet, *marks, *(_name(number) for number in range(count - len(marks) - len(unet)))]
    size = _BYTES // count // 5120 * 5120
    tensors = {
        name: {"dtype": "F16", "shape": [size // 2560, 1280], "data_offsets": [place * size, (place + 1) * size]}
        for place, name in enumerate(names)
    }
    words = {"__metadata__": {"modelspec.title": path.stem}}
    head = json.dumps(words | tensors, separators=(",", ":")).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(head)) + head)
        file.truncate(8 + len(head) + count * size)
        file.flush()
        os.fsync(file.fileno())
        with contextlib.suppress(AttributeError, OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _name(number: int) -> str:
    block, part = divmod(number, 40)
    return f"model.diffusion_model.output_blocks.{block}.1.transformer_blocks.{part}.attn1.to_out.0.weight"

"""Pickled weights to safetensors. The pickle is opened in a process of its own, which may only make tensors of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion.catalog import PICKLES

#: Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch's own unpickler).
_CHILD = """
import sys, torch
from safetensors.torch import save_file
value = torch.load(sys.argv[1], map_location="cpu", weights_only=True)
for key in ("state_dict", "params_ema", "params", "model"):
    if isinstance(value, dict) and isinstance(value.get(key), dict):
        value = value[key]
if isinstance(value, dict) and isinstance(value.get("string_to_param"), dict):
    value = {"emb_params": next(iter(value["string_to_param"].values()))}
if not isinstance(value, dict):
    sys.exit("NOTENSORS")
kept = {}
for name, tensor in value.items():
    if isinstance(name, str) and isinstance(tensor, torch.Tensor):
        # Tensors that share memory, as tied weights do, cannot be written as they are.
        kept[name] = tensor.detach().clone().contiguous()
if not kept:
    sys.exit("NOTENSORS")
save_file(kept, sys.argv[2], metadata={"format": "pt"})
"""


def convert(source: Path, target: Path | None = None) -> Path:
    """Writes the tensors of a pickle as safetensors.

    Args:
        source: a `.ckpt`, `.pt`, `.pth` or `.bin` file.
        target: the file to write; by default beside the source. One that exists is not overwritten.

    Returns:
        The file written.

    Raises:
        ModelError: there is no such file, it holds something that could run a program, or no tensors.
    """
    target = source.with_suffix(".safetensors") if target is None else target
    if source.suffix.lower() not in PICKLES:
        raise ModelError(
            "{path} is no pickle: choose a file that ends with {names}.", path=source, names=", ".join(PICKLES)
        )
    if not source.is_file():
        raise ModelError("There is no file {path}: check the path.", path=source)
    if target.exists():
        raise ModelError("{path} is there already: move it away, or name another file with -o.", path=target)
    temporary = target.with_name(target.name + ".part")
    done = subprocess.run(
        [sys.executable, "-I", "-c", _CHILD, str(source.resolve()), str(temporary.resolve())],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
    )
    if done.returncode != 0:
        temporary.unlink(missing_ok=True)
        if "NOTENSORS" in done.stderr:
            raise ModelError("{path} holds no weights: choose another file.", path=source)
        if "weights_only" in done.stderr or "Unsupported" in done.stderr:
            raise ModelError("{path} holds more than weights, and might run a program: it was not opened.", path=source)
        raise ModelError("{path} is damaged or was only partly downloaded: get the file again.", path=source)
    os.replace(temporary, target)
    return target

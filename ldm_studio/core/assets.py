"""Files of models and of what goes with them, as the library lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Asset:
    """One file or folder.

    Attributes:
        kind: "model", "backbone", "lora", "vae", "preview decoder", "embedding", "controlnet", "ip-adapter",
            "upscaler", "segmenter", "text encoder", "image encoder" or "other".
        name: the file's, without its ending.
        family: of `diffusion.families.table`, "" where it has none or it cannot be told.
        channels: what the backbone or the decoder takes in, 0 where that is not told.
        scale: how many times larger an upscaler makes a picture, 0 where that is not told.
        triggers: words that it was trained to answer to.
        preview: a picture beside it, "" if there is none.
        problem: why it cannot be used, in one sentence; "" if it can.
    """

    kind: str
    name: str
    path: str
    bytes: int
    family: str = ""
    channels: int = 0
    scale: int = 0
    title: str = ""
    description: str = ""
    triggers: tuple[str, ...] = ()
    preview: str = ""
    problem: str = ""

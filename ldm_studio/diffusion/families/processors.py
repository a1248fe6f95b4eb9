"""What turns words and pictures into tokens where transformers' own class would need torchvision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import transformers


class PictureReader:
    """Qwen2-VL's processor for pictures: a tokenizer, and an image processor that needs no torchvision.

    Each `<|image_pad|>` in a text becomes as many of them as the picture has patches, as in transformers'
    `Qwen2VLProcessor`.
    """

    def __init__(self, tokenizer: Any, image_processor: Any) -> None:
        self.tokenizer = tokenizer
        self.image_processor = image_processor

    @classmethod
    def from_pretrained(cls, folder: Path, **options: Any) -> PictureReader:
        """Reads a folder that `Qwen2VLProcessor` has written."""
        return cls(
            transformers.Qwen2Tokenizer.from_pretrained(folder, **options),
            transformers.Qwen2VLImageProcessorPil.from_pretrained(folder, **options),
        )

    def __call__(self, text: list[str], images: Any, padding: bool, return_tensors: str) -> Any:
        """Tokens of `text` with the pictures' patches; the fields are those of `Qwen2VLProcessor`."""
        pictures = self.image_processor(images=images, return_tensors=return_tensors)
        counts = iter((pictures["image_grid_thw"].prod(dim=1) // self.image_processor.merge_size**2).tolist())
        whole = []
        for words in text:
            first, *rest = words.split("<|image_pad|>")
            whole.append(first + "".join("<|image_pad|>" * next(counts) + part for part in rest))
        tokens = self.tokenizer(whole, padding=padding, return_tensors=return_tensors)
        return transformers.BatchFeature({**tokens, **pictures})

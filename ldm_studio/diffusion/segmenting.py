"""Objects found in pictures by models of the SAM family ("segment anything"), from users' folders. Imports torch.

SAM (Kirillov et al. 2023, arXiv:2304.02643) and SAM 2 (Ravi et al. 2024, arXiv:2408.00714), in transformers' layout.
A picture is looked at once, which takes long; each hint after that takes a fraction of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from ldm_studio.core.errors import ModelError, StudioError
from ldm_studio.core.job import Mask
from ldm_studio.core.selection import Hint
from ldm_studio.diffusion.devices import choose_device
from ldm_studio.diffusion.library import read_json

log = logging.getLogger(__name__)

#: What a configuration calls its model, and whether pictures are squeezed into a square; else room is left beside them.
_SQUEEZED = {"sam": False, "sam2": True, "sam2_video": True}
#: By which colours are shifted and divided where a folder does not say: ImageNet's.
_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class Segmenter:
    """Keeps one model, and what it saw of one picture. To be called by one thread at a time."""

    def __init__(self, device: Callable[[], str]) -> None:
        """`device`: what the settings say ("auto", "cpu", ...)."""
        self._device = device
        self._loaded: _Sam | None = None
        self._name = ""

    def find(self, file: str, picture: Callable[[], NDArray[np.uint8]], key: object, hint: Hint) -> Mask:
        """The object that a hint shows, (H, W) uint8, 255 where it is.

        Args:
            file: the model's weights, in a folder in transformers' layout.
            picture: makes what is looked at, (h, w, 3) uint8 RGB, perhaps smaller than the document. Called where
                `key` is not the one of the last time.
            key: tells pictures apart.
            hint: in pixels of the document.

        Raises:
            ModelError: the model cannot be loaded, or failed.
        """
        device = choose_device(self._device())
        name = f"{file} {device}"
        if self._loaded is None or self._name != name:
            self._loaded = None  # Two at once may be too much for the memory.
            self._loaded, self._name = _Sam(Path(file).parent, device), name
        try:
            return self._loaded.find(picture, key, hint)
        except StudioError:
            raise
        except Exception as error:
            log.exception("%s failed", file)
            self._loaded = None
            raise ModelError(
                "{path} could not find the object ({kind}): there may be too little memory, or try another model.",
                path=file,
                kind=type(error).__name__,
            ) from error


class _Sam:
    """One model in memory."""

    def __init__(self, folder: Path, device: str) -> None:
        self._model, kind = _load(folder)
        self._model = self._model.eval().requires_grad_(False).to(device)
        self._device, self._squeezed = device, _SQUEEZED[kind]
        # Of the square that the model sees, in pixels.
        self._side = int(self._model.config.prompt_encoder_config.image_size)
        self._mean, self._std = _shades(folder)
        self._key: object = None
        self._seen: Any = None
        self._scale = (1.0, 1.0)

    @torch.inference_mode()
    def find(self, picture: Callable[[], NDArray[np.uint8]], key: object, hint: Hint) -> Mask:
        if self._seen is None or key != self._key:
            self._look(picture())
            self._key = key
        height, width = hint.size
        # From pixels of the document to those of what the model sees, whose middles it counts from.
        across, down = self._scale[0] * self._side / width, self._scale[1] * self._side / height
        points = labels = boxes = None
        if hint.box is not None:
            box = hint.box
            corners = [each - 0.5 for each in (box.x * across, box.y * down, box.right * across, box.bottom * down)]
            boxes = torch.tensor([[corners]], device=self._device)
        else:
            x, y = hint.point
            points = torch.tensor([[[[(x + 0.5) * across - 0.5, (y + 0.5) * down - 0.5]]]], device=self._device)
            labels = torch.ones((1, 1, 1), dtype=torch.int64, device=self._device)
        # A pixel may stand for a part, the object or all of it: the best of three. A box leaves little doubt.
        made = self._model(
            image_embeddings=self._seen,
            input_points=points,
            input_labels=labels,
            input_boxes=boxes,
            multimask_output=hint.box is None,
        )
        best = int(made.iou_scores[0, 0].argmax())
        return self._enlarged(made.pred_masks[0, 0, best].float().cpu().numpy(), width, height)

    def _look(self, picture: NDArray[np.uint8]) -> None:
        height, width = picture.shape[:2]
        if self._squeezed:
            size, self._scale = (self._side, self._side), (1.0, 1.0)
        else:
            longest = max(width, height)
            wide, high = (max(1, int(each * self._side / longest + 0.5)) for each in (width, height))
            size = (wide, high)
            self._scale = (size[0] / self._side, size[1] / self._side)
        method = cv2.INTER_AREA if size[0] < width else cv2.INTER_LINEAR
        small = cv2.resize(picture, size, interpolation=method).astype(np.float32) / 255
        square = np.zeros((self._side, self._side, 3), np.float32)
        square[: size[1], : size[0]] = (small - self._mean) / self._std
        pixels = torch.from_numpy(square).permute(2, 0, 1)[None].to(self._device)
        self._seen = self._model.get_image_embeddings(pixels)

    def _enlarged(self, logits: NDArray[np.float32], width: int, height: int) -> Mask:
        """(h, w) of the square that the model sees, 0 at the object's edge -> the document's size."""
        rows, columns = logits.shape
        # Room beside the picture is cut off: what is left may end within a cell.
        part_x, part_y = columns * self._scale[0] / width, rows * self._scale[1] / height
        matrix = np.array([[part_x, 0, 0.5 * part_x - 0.5], [0, part_y, 0.5 * part_y - 0.5]])
        large = cv2.warpAffine(
            logits,
            matrix,
            (width, height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.where(large > 0, 255, 0).astype(np.uint8)


def _load(folder: Path) -> tuple[Any, str]:
    """The model of a folder in fp32 on the CPU, and what its configuration calls it."""
    import transformers

    kind = str(read_json(folder / "config.json").get("model_type", ""))
    if kind not in _SQUEEZED:
        raise ModelError(
            "{path} is of the kind {kind}, which cannot find objects here: take SAM or SAM 2 in transformers' layout.",
            path=folder,
            kind=kind or "unknown",
        )
    transformers.utils.logging.disable_progress_bar()
    damaged = ModelError("{path} is damaged or was only partly downloaded: get the model again.", path=folder)
    try:
        more: dict[str, Any] = {}
        if kind == "sam2_video":
            # The published folders hold the model for films; the one for pictures is a part of it.
            whole = transformers.Sam2VideoConfig.from_pretrained(folder, local_files_only=True)
            parts = ("vision_config", "prompt_encoder_config", "mask_decoder_config")
            more["config"] = transformers.Sam2Config(**{part: getattr(whole, part) for part in parts})
        maker = transformers.SamModel if kind == "sam" else transformers.Sam2Model
        model, told = maker.from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,
            dtype=torch.float32,
            output_loading_info=True,
            **more,
        )
    except Exception as error:
        raise damaged from error
    if told["missing_keys"]:
        raise damaged  # Random numbers would stand in their place.
    return model, kind


def _shades(folder: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """By how much colours are shifted, and what they are divided by then."""
    for name in ("preprocessor_config.json", "processor_config.json"):
        if (folder / name).exists():
            told = read_json(folder / name)
            told = told.get("image_processor", told)
            try:
                mean, std = (np.asarray(told[field], np.float32).reshape(3) for field in ("image_mean", "image_std"))
            except (LookupError, TypeError, ValueError):
                continue
            if np.isfinite(mean).all() and np.isfinite(std).all() and (std > 0).all():
                return mean, std
    return np.asarray(_MEAN, np.float32), np.asarray(_STD, np.float32)

"""Pictures: reading what designers have, and writing it back with nothing lost."""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from ldm_studio.core.composite import eight_bit
from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.document import Picture
from ldm_studio.core.errors import InputError
from ldm_studio.core.framing import fits, shifted
from ldm_studio.core.geometry import Rect, part_of
from ldm_studio.core.job import Extras, Mask, Pixels, Result
from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.recipe import Recipe
from ldm_studio.core.wording import said
from ldm_studio.storage import png
from ldm_studio.storage.atomic import write_bytes
from ldm_studio.storage.made_with import file_texts, made_with
from ldm_studio.storage.recipes import parse_recipe, recipe_texts

MAX_PIXELS = 16384 * 16384
MAX_FILE = 2 << 30

# The bound is ours, checked on the header before anything is decoded, and told in our words.
Image.MAX_IMAGE_PIXELS = None

#: Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit.
SOURCE_CHUNK = b"ldSO"
MASK_CHUNK = b"ldMA"
#: The same for each mask and picture that was put in on the way.
EXTRA_CHUNK = b"ldEX"

FORMATS = {
    ".png": "PNG",
    ".webp": "WEBP",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".avif": "AVIF",
}


@dataclass(frozen=True)
class Loaded:
    """A picture from a file, with what the file tells of how it was made.

    recipe: LDM Studio's own. made_with: what another program wrote, where there is no recipe.
    """

    picture: Picture
    recipe: Recipe | None = None
    made_with: MadeWith | None = None


@dataclass(frozen=True)
class StoredResult:
    """A result from a file: what replay needs."""

    recipe: Recipe
    picture: Picture
    source: Pixels | None
    mask: Mask | None
    extras: Extras = field(default_factory=dict)


def load_picture(path: Path) -> Loaded:
    """Reads a picture as RGBA of 8 bit, or 16 where a PNG or TIFF has them; turned upright by its EXIF orientation.

    Raises:
        InputError: it is no picture, is damaged, or is too large.
    """
    data = _read(path)
    picture = decode_picture(data, path.name)
    texts = file_texts(data)
    recipe = None
    if "ldm_studio" in texts:
        try:
            recipe = parse_recipe(texts["ldm_studio"])
        except InputError:
            recipe = None  # A damaged recipe does not stop a picture from being opened.
    return Loaded(picture, recipe, None if recipe is not None else made_with(texts))


def decode_picture(data: bytes, name: str) -> Picture:
    """Decodes a picture file's bytes; `name` is what messages call it.

    Raises:
        InputError: see `load_picture`.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            if width * height > MAX_PIXELS:
                raise InputError(
                    "{name} has {width}x{height} pixels, more than the {max_pixels} million that can be "
                    "opened: scale it down first.",
                    name=name,
                    width=width,
                    height=height,
                    max_pixels=MAX_PIXELS // 1_000_000,
                )
            icc = image.info.get("icc_profile")
            sixteen = _sixteen_bit(image, data)
            if sixteen is not None:
                pixels: Pixels = _turned(sixteen, image.getexif().get(0x0112, 1))
            else:
                upright = ImageOps.exif_transpose(image)
                pixels = np.array(upright.convert("RGBA"))
                if upright.mode not in ("RGB", "RGBA", "P", "PA", "RGBX"):
                    icc = None  # A grey or CMYK profile does not describe the RGB that the pixels are now.
    except UnidentifiedImageError as error:
        raise InputError(
            "{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.", name=name
        ) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, Image.DecompressionBombError) as error:
        raise InputError(
            "{name} is damaged or cut short and cannot be opened: get it again from its source.", name=name
        ) from error
    return Picture(np.ascontiguousarray(pixels), icc if isinstance(icc, bytes) and icc else None)


def load_mask(path: Path, size: tuple[int, int] | None = None) -> Mask:
    """Reads a mask: white (or opaque, where it has alpha) repaints, black keeps.

    Args:
        path: a picture file.
        size: (width, height) that it must have, if given.

    Raises:
        InputError: it cannot be read or has another size.
    """
    pixels = load_picture(path).picture.pixels
    if size is not None and (pixels.shape[1], pixels.shape[0]) != size:
        raise InputError(
            "The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: "
            "use a mask of the picture's size.",
            name=path.name,
            mask_width=pixels.shape[1],
            mask_height=pixels.shape[0],
            width=size[0],
            height=size[1],
        )
    top = np.iinfo(pixels.dtype).max
    grey = pixels[..., :3].astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    grey *= pixels[..., 3].astype(np.float32) / top
    return np.asarray(np.rint(grey * (255 / top)), np.uint8)


def blank(width: int, height: int) -> Picture:
    """A white opaque picture.

    Raises:
        InputError: the size is not 1..16384 on a side.
    """
    if not (1 <= width <= 16384 and 1 <= height <= 16384):
        raise InputError(
            "A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.", width=width, height=height
        )
    return Picture(np.full((height, width, 4), 255, np.uint8))


def encode_png(pixels: NDArray[Any], icc: bytes | None = None, chunks: tuple[bytes, ...] = (), level: int = 4) -> bytes:
    """(H, W) or (H, W, 4), uint8 or uint16 -> PNG bytes, lossless, with a profile and further chunks."""
    swapped = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA)
    done, encoded = cv2.imencode(".png", np.ascontiguousarray(swapped), [cv2.IMWRITE_PNG_COMPRESSION, level])
    if not done:
        raise InputError("The picture could not be encoded as PNG.")
    profile = (png.profile_chunk(icc),) if icc else ()
    return png.with_chunks(encoded.tobytes(), (*profile, *chunks))


def save_picture(path: Path, picture: Picture) -> None:
    """Writes a picture; the kind goes by the name's ending. PNG keeps 16 bit; JPEG is flattened on white.

    Raises:
        InputError: the ending is none of `FORMATS`.
        StudioError: it cannot be written.
    """
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise InputError("{name} has no known ending: use one of {names}.", name=path.name, names=", ".join(FORMATS))
    if kind == "PNG":
        write_bytes(path, encode_png(picture.pixels, picture.icc))
        return
    eight = eight_bit(picture.pixels)
    image = Image.fromarray(eight)
    if kind == "JPEG" or (eight[..., 3] == 255).all():
        base = Image.new("RGB", image.size, "white")
        base.paste(image, mask=image.getchannel("A"))
        image = base
    options: dict[str, Any] = {"icc_profile": picture.icc} if picture.icc else {}
    if kind in ("JPEG", "WEBP", "AVIF"):
        options["quality"] = 95
    buffer = io.BytesIO()
    try:
        image.save(buffer, kind, **options)
    except (OSError, ValueError, KeyError) as error:
        raise InputError("{name} could not be encoded as {kind}: use PNG.", name=path.name, kind=kind) from error
    write_bytes(path, buffer.getvalue())


def composed(picture: Picture, result: Result) -> Picture:
    """The whole picture with a result in its frame, which makes it larger where it reaches beyond; the result alone
    where it has no frame.

    Raises:
        InputError: the frame is not one of this picture.
    """
    frame = result.frame
    if frame is None:
        return Picture(result.pixels, picture.icc if result.recipe.task == "enlarge" else None)
    rect = Rect(0, 0, picture.pixels.shape[1], picture.pixels.shape[0])
    if not fits(frame, result.source, (rect.width, rect.height)):
        raise InputError("The result does not fit the picture any more: run again.")
    whole = rect.united(frame)
    pixels = part_of(picture.pixels, whole)
    pixels = pixels.copy() if whole == rect else pixels
    pixels[shifted(frame, -whole.x, -whole.y).slices] = result.pixels
    return Picture(pixels, picture.icc)


def save_composed(path: Path, picture: Picture | None, result: Result) -> None:
    """Writes a result on its picture (None: alone) as PNG with its recipe, which vouches for the whole file.

    Raises:
        InputError: the frame does not lie in the picture, or the name does not end in .png.
        StudioError: it cannot be written.
    """
    whole = Picture(result.pixels) if picture is None else composed(picture, result)
    # `ldm-studio verify` then notices a change anywhere in it.
    recipe = result.recipe.changed(output_digest=pixel_digest(whole.pixels))
    if picture is not None and recipe.frame is not None:
        # Where the frame lies in what is written.
        frame = shifted(recipe.frame, max(0, -recipe.frame.x), max(0, -recipe.frame.y))
        recipe = recipe.changed(frame=frame)
    save_result(path, whole, replace(result, recipe=recipe))


def save_result(path: Path, whole: Picture, result: Result) -> None:
    """Writes a result as PNG with its recipe, and with the source and mask that a replay needs.

    Raises:
        InputError: the name does not end in .png.
        StudioError: it cannot be written.
    """
    if path.suffix.lower() != ".png":
        raise InputError("{name} must end in .png: only PNG carries the recipe with source and mask.", name=path.name)
    chunks = [png.text_chunk(key, text) for key, text in recipe_texts(result.recipe).items()]
    if result.source is not None:
        chunks.append(png.chunk(SOURCE_CHUNK, encode_png(result.source)))
    if result.mask is not None:
        chunks.append(png.chunk(MASK_CHUNK, encode_png(result.mask)))
    chunks += [png.chunk(EXTRA_CHUNK, encode_png(pixels)) for pixels in result.extras.values()]
    write_bytes(path, encode_png(whole.pixels, whole.icc, tuple(chunks)))


def load_result(path: Path) -> StoredResult:
    """Reads back what `save_result` wrote.

    Raises:
        InputError: it is no picture or holds no usable recipe.
    """
    data = _read(path)
    picture = decode_picture(data, path.name)
    recipe_text = png.read_texts(data).get("ldm_studio")
    if recipe_text is None:
        raise InputError(
            "{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.", name=path.name
        )
    recipe = parse_recipe(recipe_text)
    parts = list(png.read_chunks(data))
    own = {name: body for name, body in parts if name in (SOURCE_CHUNK, MASK_CHUNK)}
    source, mask = own.get(SOURCE_CHUNK), own.get(MASK_CHUNK)
    return StoredResult(
        recipe,
        picture,
        decode_picture(source, said("the source in {name}", name=path.name)).pixels if source else None,
        decode_mask(mask, said("the mask in {name}", name=path.name)) if mask else None,
        _extras(recipe, [body for name, body in parts if name == EXTRA_CHUNK], path.name),
    )


def decode_mask(data: bytes, name: str) -> Mask:
    """The grey levels of a PNG of ours: (H, W) uint8.

    Raises:
        InputError: see `load_picture`.
    """
    return np.ascontiguousarray(decode_picture(data, name).pixels[..., 0])


def decode_extra(data: bytes, digests: Collection[str], name: str) -> tuple[str, NDArray[Any]] | None:
    """A mask or picture by the one of its digests that it has; None where it has none of them."""
    pixels = decode_picture(data, name).pixels
    for candidate in (pixels, np.ascontiguousarray(pixels[..., 0])):
        digest = pixel_digest(candidate)
        if digest in digests:
            return digest, candidate
    return None


def _extras(recipe: Recipe, bodies: Sequence[bytes], name: str) -> Extras:
    found = [decode_extra(body, recipe.digests, said("a mask or picture in {name}", name=name)) for body in bodies]
    return dict(each for each in found if each is not None)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            raise InputError("{name} is larger than 2 GB and cannot be opened: use a smaller copy.", name=path.name)
        return path.read_bytes()
    except IsADirectoryError as error:
        raise InputError("{name} is a folder: choose a picture file.", name=path.name) from error
    except FileNotFoundError as error:
        raise InputError("{path} does not exist: check the name.", path=path) from error
    except OSError as error:
        raise InputError(
            "{name} cannot be read: {strerror}.", name=path.name, strerror=(error.strerror or str(error)).lower()
        ) from error


def _sixteen_bit(image: Image.Image, data: bytes) -> NDArray[np.uint16] | None:
    """RGBA of 16 bit where the file has it (Pillow itself reduces colour to 8), else None."""
    deep = image.format == "PNG" and png.bit_depth(data) == 16
    if image.format == "TIFF":
        bits = getattr(image, "tag_v2", {}).get(258, (8,))
        deep = bits[0] == 16 if isinstance(bits, tuple) else bits == 16
    if not deep:
        return None
    # Pillow checks the file whole; OpenCV would fill what is cut off with black.
    image.load()
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None or decoded.dtype != np.uint16:
        return None
    if decoded.ndim == 2:
        return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_GRAY2RGBA), np.uint16)
    code = cv2.COLOR_BGRA2RGBA if decoded.shape[2] == 4 else cv2.COLOR_BGR2RGBA
    return np.asarray(cv2.cvtColor(decoded, code), np.uint16)


def _turned(pixels: Pixels, orientation: int) -> Pixels:
    """Turns pixels upright by an EXIF orientation, 1..8."""
    if orientation in (5, 6, 7, 8):
        pixels = np.swapaxes(pixels, 0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)

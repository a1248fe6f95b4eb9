"""Reads what other programs write into pictures about how they were made.

The forms: AUTOMATIC1111's `parameters` (Forge's and SD.Next's too, in JPEG and WebP as the EXIF user comment), Fooocus'
`parameters` in JSON, InvokeAI's `invokeai_metadata`, ComfyUI's `prompt`, which is the whole graph. Files come from
anywhere: what does not have the form that is looked for counts as not told.
"""

from __future__ import annotations

import io
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PureWindowsPath
from typing import Any

from PIL import Image

from ldm_studio.core.made_with import MadeWith
from ldm_studio.core.prompts import MAX_WEIGHT
from ldm_studio.core.recipe import MAX_PROMPT, MAX_SEED
from ldm_studio.core.samplers import sampler_id
from ldm_studio.storage import png
from ldm_studio.storage.comfy_graph import Graph
from ldm_studio.storage.recipes import MAX_TEXT

_LORA = re.compile(r"<(?:lora|lyco):([^:<>]{1,200})(?::([^:<>]{1,20}))?[^<>]{0,60}>")
#: As AUTOMATIC1111 reads it back: a value with commas or colons in it stands in quotes.
_PAIR = re.compile(r'\s*(\w[\w \-/]*):\s*("(?:\\.|[^\\"])*"|[^,]*)(?:,|$)')
#: InvokeAI writes weights behind brackets and words, as compel reads them: a number, or a plus or minus for each tenth.
_BRACKETS = re.compile(r"(?<!\\)\(([^()]*)\)(\d+(?:\.\d+)?|\++|-+)?")
_WEIGHED_WORD = re.compile(r"(?<![\w)\\+-])(\w[\w'-]*?)(\++|-+)(?=[\s,.;:)]|$)")

#: Numbers of EXIF's directory and of its entries.
_EXIF, _USER_COMMENT, _CAMERA = 0x8769, 0x9286, 0x0110

#: Other names of the samplers that there are.
_SAMPLERS = {
    "euler_ancestral": "euler_a",
    "euler a": "euler_a",
    "plms": "pndm",
    "uni_pc": "unipc",
    "uni_pc_bh2": "unipc",
    "dpmpp_2m_k": "dpmpp_2m_karras",
}


def file_texts(data: bytes) -> dict[str, str]:
    """The texts of a picture file by keyword; the EXIF user comment of JPEG and WebP as `parameters`.

    ComfyUI keeps its graph in the name of the camera there.
    """
    if data.startswith(png.SIGNATURE):
        return png.read_texts(data)
    try:
        with Image.open(io.BytesIO(data)) as image:
            exif = image.getexif()
            comment, camera = exif.get_ifd(_EXIF).get(_USER_COMMENT), exif.get(_CAMERA)
    except Exception:  # The picture could be read: what lies beside it need not be.
        return {}
    texts: dict[str, str] = {}
    if isinstance(comment, bytes) and len(comment) <= 2 * MAX_TEXT:
        code, text = comment[:8], comment[8:]
        little = len(text) > 1 and text[1:2] == b"\0"
        encoding = ("utf-16-le" if little else "utf-16-be") if code.startswith(b"UNICODE") else "utf-8"
        texts["parameters"] = text.decode(encoding, errors="replace")
    if isinstance(camera, str) and camera.startswith("prompt:"):
        texts["prompt"] = camera.removeprefix("prompt:")
    return texts


def made_with(texts: Mapping[str, str]) -> MadeWith | None:
    """What the texts of a file tell, by their keywords; None: nothing.

    The user comment of a photo's EXIF data counts as `parameters`.
    """
    readers: tuple[tuple[str, Callable[[str], MadeWith | None]], ...] = (
        ("invokeai_metadata", _invoke),
        ("parameters", _fooocus),
        ("parameters", _a1111),
        ("prompt", _comfy),
    )
    for keyword, read in readers:
        text = texts.get(keyword, "")
        if 0 < len(text) <= MAX_TEXT:
            found = read(text)
            if found is not None:
                return found
    return None


def _a1111(text: str) -> MadeWith | None:
    """Prompt, negative prompt and a last line of pairs, "Steps" the first of them."""
    lines = text.replace("\r\n", "\n").strip().split("\n")
    place = next((n for n in range(len(lines) - 1, -1, -1) if lines[n].lstrip().startswith("Steps: ")), None)
    if place is None:
        return None
    told = {key: value.strip('" ') for key, value in _PAIR.findall(" ".join(lines[place:]))}
    words, separator, negative = "\n".join(lines[:place]).partition("Negative prompt:")
    prompt, loras = _without_loras(words.strip() if separator else "\n".join(lines[:place]).strip())
    sampler, unknown = _sampler(f"{told.get('Sampler', '')} {told.get('Schedule type', '')}", told.get("Sampler", ""))
    return MadeWith(
        "Stable Diffusion web UI" if told.get("Version", "") != "LDM Studio" else "LDM Studio",
        prompt[:MAX_PROMPT],
        negative.strip()[:MAX_PROMPT],
        seed=_whole(told.get("Seed"), 0, MAX_SEED),
        steps=_whole(told.get("Steps"), 1, 1000),
        guidance=_number(told.get("CFG scale"), 0, 100),
        sampler=sampler,
        strength=_number(told.get("Denoising strength"), 0.01, 1),
        size=_size(told.get("Size", "").split("x")),
        model=_stem(told.get("Model")),
        loras=loras,
        left_out=unknown,
    )


def _fooocus(text: str) -> MadeWith | None:
    told = _json(text)
    if not isinstance(told, dict) or "prompt" not in told:
        return None
    sampler, unknown = _sampler(f"{told.get('sampler', '')} {told.get('scheduler', '')}", told.get("sampler"))
    return MadeWith(
        "Fooocus",
        _text(told.get("prompt")),
        _text(told.get("negative_prompt")),
        seed=_whole(told.get("seed"), 0, MAX_SEED),
        steps=_whole(told.get("steps"), 1, 1000),
        guidance=_number(told.get("guidance_scale"), 0, 100),
        sampler=sampler,
        size=_size(re.findall(r"\d+", _text(told.get("resolution")))),
        model=_stem(told.get("base_model")),
        loras=_loras(each for each in _lists(told.get("loras")) if len(each) > 1),
        left_out=unknown,
    )


def _invoke(text: str) -> MadeWith | None:
    told = _json(text)
    if not isinstance(told, dict) or "positive_prompt" not in told:
        return None
    sampler, unknown = _sampler(_text(told.get("scheduler")), told.get("scheduler"))
    return MadeWith(
        "InvokeAI",
        _from_compel(_text(told.get("positive_prompt"))),
        _from_compel(_text(told.get("negative_prompt"))),
        seed=_whole(told.get("seed"), 0, MAX_SEED),
        steps=_whole(told.get("steps"), 1, 1000),
        guidance=_number(told.get("cfg_scale"), 0, 100),
        sampler=sampler,
        strength=_number(told.get("strength"), 0.01, 1),
        size=_size([told.get("width"), told.get("height")]),
        model=_stem(_name(told.get("model"))),
        loras=_loras((_name(_name(each, "model")), each.get("weight")) for each in _dicts(told.get("loras"))),
        left_out=unknown,
    )


def _from_compel(prompt: str) -> str:
    """A prompt with compel's weights as `core.prompts` writes them; brackets without a weight weigh nothing there."""

    def weighed(match: re.Match[str]) -> str:
        words, behind = match.groups()
        if not behind:
            return words
        weight = float(behind) if behind[0].isdigit() else (1.1 if behind[0] == "+" else 0.9) ** min(len(behind), 40)
        return f"({words}:{round(min(weight, MAX_WEIGHT), 3):g})"

    return _WEIGHED_WORD.sub(weighed, _BRACKETS.sub(weighed, prompt))


def _comfy(text: str) -> MadeWith | None:
    graph = Graph.of(_json(text))
    start = None if graph is None else graph.first_sampler()
    if graph is None or start is None:
        return None
    told = graph.nearest(
        start,
        ("seed", "noise_seed", "steps", "cfg", "guidance", "sampler_name", "scheduler", "denoise", "width", "height",
         "ckpt_name", "unet_name"),
    )  # fmt: skip
    karras = "karras" if told.get("scheduler") == "karras" else ""
    sampler, unknown = _sampler(f"{told.get('sampler_name', '')} {karras}", told.get("sampler_name"))
    denoise = _number(told.get("denoise"), 0.01, 1)
    return MadeWith(
        "ComfyUI",
        _text(graph.text(start, "positive")),
        _text(graph.text(start, "negative")),
        seed=_whole(told.get("seed", told.get("noise_seed")), 0, MAX_SEED),
        steps=_whole(told.get("steps"), 1, 1000),
        guidance=_number(told.get("cfg", told.get("guidance")), 0, 100),
        sampler=sampler,
        strength=None if denoise == 1 else denoise,
        size=_size([told.get("width"), told.get("height")]),
        model=_stem(told.get("ckpt_name", told.get("unet_name"))),
        loras=_loras(graph.pairs(start, "lora_name", "strength_model")),
        left_out=unknown,
    )


def _json(text: str) -> Any:
    try:
        # Some graphs hold NaN, which JSON does not have and Python writes.
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _without_loras(prompt: str) -> tuple[str, tuple[tuple[str, float], ...]]:
    """A prompt without the tags in it that name LoRAs; and those, with their weights."""
    found = _loras(_LORA.findall(prompt))
    return (re.sub(r"\s*(,\s*)+", ", ", _LORA.sub("", prompt)).strip(" ,\n"), found) if found else (prompt, ())


def _loras(pairs: Iterable[Sequence[object]]) -> tuple[tuple[str, float], ...]:
    """Names and weights, as they were found."""
    weights = ((_stem(name), _number(weight, -8, 8)) for name, weight, *_ in pairs)
    return tuple((name, 1.0 if weight is None else weight) for name, weight in weights if name)


def _sampler(words: str, called: object) -> tuple[str | None, tuple[str, ...]]:
    """The sampler of a name, with its schedule behind it; what it is called, where there is none such."""
    plain = " ".join(words.replace("Automatic", "").replace("simple", "").split())
    plain = re.sub(r"\s+(normal|ddim_uniform|sgm_uniform|Uniform)$", "", plain)
    name = _SAMPLERS.get(plain.lower(), plain)
    found = sampler_id(name) if name else None
    return found, () if found is not None or not called else (str(called)[:100],)


def _number(value: object, low: float, high: float) -> float | None:
    """A number within bounds, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and low <= number <= high else None


def _whole(value: object, low: int, high: int) -> int | None:
    number = _number(value, low, high)
    return None if number is None or number != int(number) else int(number)


def _size(sides: Iterable[object]) -> tuple[int, int] | None:
    found = [_whole(side, 8, 16384) for side in sides]
    return (found[0], found[1]) if len(found) == 2 and found[0] and found[1] else None


def _text(value: object) -> str:
    return value[:MAX_PROMPT] if isinstance(value, str) else ""


def _stem(value: object) -> str:
    """The name of a file without folders, whoever's they are, and ending."""
    name = PureWindowsPath(value[:4096]).name if isinstance(value, str) else ""
    return re.sub(r"\.(safetensors|ckpt|gguf|pt|pth|bin)$", "", name, flags=re.IGNORECASE)


def _name(value: object, key: str = "name") -> Any:
    """What a dictionary has under a key (older files: "model_name"); a text is its own name."""
    if isinstance(value, dict):
        return value.get(key, value.get("model_name", ""))
    return value if isinstance(value, str) else ""


def _lists(value: object) -> list[list[Any]]:
    return [each for each in value if isinstance(each, list)] if isinstance(value, list) else []


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []

"""Pictures of the data set that DiceBear draws: cartoon people with attributes chosen here, and captions that name them."""

from __future__ import annotations

import json
import random
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from captions import article
from dataset_drawing import SIZE, drawn
from dataset_packages import MissingPackageError, Packages
from dataset_source import Item
from PIL import Image

DICEBEAR = "9.4.3"
SCRIPT = Path(__file__).parent / "avatars.mjs"
COMMON = ("avatar", "portrait", "face")

SKINS = {"pale": "ffdbb4", "light": "edb98a", "tan": "c98f52", "brown": "8d5524", "dark": "5c3a21"}
HAIRS = {
    "black": "1c1c1c", "dark brown": "4a2c1d", "brown": "8b5a2b", "blond": "e6c36a", "red": "c0392b", "orange": "e67e22",
    "grey": "a6a6a6", "white": "f2f2f2", "pink": "f48fb1", "purple": "8e44ad", "blue": "3f7fe8", "green": "3fae5a",
}  # fmt: skip
CLOTHES = {
    "red": "d63031", "orange": "e67e22", "yellow": "f4c430", "green": "2e9e4f", "teal": "1fa8a0", "blue": "2d6cdf",
    "purple": "7d3cb5", "pink": "f06ba8", "black": "222222", "grey": "9aa0a6", "white": "fafafa",
}  # fmt: skip
GROUNDS = {
    "white": "ffffff", "light blue": "cfe8ff", "light green": "d4f4d2", "light yellow": "fff1c9", "pink": "fddbe7",
    "lavender": "e3dcfa", "light grey": "e6e7ec", "orange": "fac48e", "teal": "a0e1d8",
}  # fmt: skip

Choices = dict[str, str]


@dataclass(frozen=True)
class Style:
    """One of DiceBear's styles.

    count: how many pictures. kinds: for each option the values that captions tell apart. colours: the options that
    have a colour by name. often: options that are there for a share of the pictures only. words: caption and keywords.
    """

    name: str
    style: str
    licence: str
    count: int
    kinds: dict[str, tuple[str, ...]]
    colours: dict[str, dict[str, str]]
    often: dict[str, float]
    words: Callable[[Choices], tuple[str, list[str]]]


def spaced(value: str) -> str:
    """ "smileTeethGap2" -> "smile teeth gap"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value.rstrip("0123456789")).lower()


def _numbered(name: str, count: int) -> tuple[str, ...]:
    return tuple(f"{name}{number:02d}" for number in range(1, count + 1))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _adventurer(c: Choices) -> tuple[str, list[str]]:
    long = spaced(c["hair"])
    feature = c.get("features", "")
    said = _joined(
        f"a cartoon person with {long} {c['hairColor']} hair and {c['skinColor']} skin",
        "wearing glasses" if "glasses" in c else "",
        "with earrings" if "earrings" in c else "",
        f"with {'a ' if feature in ('mustache', 'birthmark') else ''}{feature}" if feature else "",
    )
    extra = [name for name in ("glasses",) if name in c] + ([feature] if feature else [])
    return said, [f"{long} hair", f"{c['hairColor']} hair", f"{c['skinColor']} skin", *extra]


def _peep(c: Choices) -> tuple[str, list[str]]:
    head, face = spaced(c["head"]), spaced(c["face"])
    worn, beard = spaced(c.get("accessories", "")), spaced(c.get("facialHair", ""))
    if head in ("turban", "hijab", "hat beanie", "hat hip"):
        # The colour is that of what is worn: the hair is always black.
        head = f"{c['headContrastColor']} {' '.join(reversed(head.split()))}"
        on_top = article(head)
    else:
        on_top = head if head == "no hair" else f"{head} black hair"
    said = _joined(
        f"a hand drawn person with {on_top}",
        f"{face} face",
        f"wearing {worn}" if worn else "",
        f"with {'a full beard' if beard == 'full' else beard}" if beard else "",
        f"wearing {article(c['clothingColor'])} shirt",
    )
    return said, [head, face, f"{c['clothingColor']} shirt"]


def _persona(c: Choices) -> tuple[str, list[str]]:
    hair, mouth, beard = spaced(c["hair"]), spaced(c["mouth"]), spaced(c.get("facialHair", ""))
    bare = {"bald": "a bald head", "balding": "a balding head"}
    eyes = f"wearing {c['eyes']}" if "glasses" in c["eyes"] else f"{c['eyes']} eyes"
    said = _joined(
        f"a flat cartoon person with {bare.get(hair) or ' '.join([c['hairColor'], hair, 'hair'])}",
        f"{c['skinColor']} skin",
        eyes,
        f"{mouth} mouth",
        f"with {beard} beard" if beard else "",
        f"{c['clothingColor']} clothes",
    )
    return said, [hair, f"{c['hairColor']} hair", f"{c['skinColor']} skin", mouth, f"{c['clothingColor']} clothes"]


def _big_smile(c: Choices) -> tuple[str, list[str]]:
    hair, eyes, mouth = (spaced(c[name]) for name in ("hair", "eyes", "mouth"))
    worn = spaced(c.get("accessories", ""))
    said = _joined(
        f"a cartoon face with {c['hairColor']} {hair}{'' if hair.endswith('hair') else ' hair'}",
        f"{c['skinColor']} skin",
        f"{eyes} eyes",
        mouth,
        f"with {worn}" if worn else "",
    )
    return said, [hair, f"{c['hairColor']} hair", f"{c['skinColor']} skin", eyes, *([worn] if worn else [])]


def _pixels(c: Choices) -> tuple[str, list[str]]:
    long, mood = spaced(c["hair"]), spaced(c["mouth"])
    said = _joined(
        f"pixel art of {article(mood)} person with {long} {c['hairColor']} hair",
        f"{c['skinColor']} skin",
        f"{c['clothingColor']} shirt",
        "glasses" if "glasses" in c else "",
        "beard" if "beard" in c else "",
        f"{c['hatColor']} hat" if "hat" in c else "",
    )
    keywords = ["pixel art", mood, f"{long} hair", f"{c['hairColor']} hair", f"{c['skinColor']} skin"]
    return said, [*keywords, f"{c['clothingColor']} shirt"]


def _toon(c: Choices) -> tuple[str, list[str]]:
    hair, mood, clothes = spaced(c["hair"]), spaced(c["mouth"]), f"{c['clothesColor']} {spaced(c['clothes'])}"
    rear, beard = spaced(c.get("rearHair", "")), spaced(c.get("beard", ""))
    said = _joined(
        f"a toon portrait of a {'woman' if rear else 'man'} with {f'{rear} ' if rear else ''}{c['hairColor']} {hair} hair",
        f"{c['skinColor']} skin",
        f"{mood} expression",
        beard,
        f"wearing {article(clothes)}",
    )
    return said, [f"{c['hairColor']} hair", hair, f"{c['skinColor']} skin", mood, clothes]


def _smiley(c: Choices) -> tuple[str, list[str]]:
    ground, eyes, mouth = c["backgroundColor"], spaced(c["eyes"]), spaced(c["mouth"])
    said = f"a smiley face on a plain {ground} background with {eyes} eyes and {mouth} mouth"
    return said, ["smiley", ground, eyes, mouth]


def _lorelei(c: Choices) -> tuple[str, list[str]]:
    mood = spaced(c["mouth"])
    who = "man with a beard" if "beard" in c else "person"
    said = f"a black and white line drawing of {article(mood)} {who}"
    said += " wearing glasses" if "glasses" in c else ""
    said += " with flowers in the hair" if "hairAccessories" in c else ""
    return said, ["line drawing", "black and white", mood]


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_OPEN = _names(
    "afro bangs bantuKnots bun buns cornrows dreads1 flatTop flatTopLong grayBun grayMedium grayShort hatBeanie hatHip hijab"
    " long longAfro longBangs longCurly medium1 mediumBangs mediumStraight mohawk noHair1 pomp shaved1 short1 turban twists"
)
_FACES = _names(
    "awe blank calm cheeky concerned cute driven explaining eyesClosed fear hectic rage serious smile smileBig smileTeethGap"
    " solemn suspicious tired veryAngry"
)
_HAIR = _names(
    "long sideShave shortCombover curlyHighTop bobCut curly pigtails curlyBun buzzcut bobBangs bald balding cap bunUndercut"
    " fade beanie straightBun extraLong shortComboverChops mohawk"
)
_BIG = _names(
    "shortHair mohawk wavyBob bowlCutHair curlyBob straightHair braids shavedHead bunHair froBun bangs halfShavedHead"
    " curlyShortHair"
)
_EYES = _names("sad tearDrop pissed cute wink plain glasses closed love stars shades crying sleepClose")
_MOUTHS = _names(
    "plain lilSmile sad shy cute wideSmile shout smileTeeth smileLol pissed drip tongueOut kissHeart sick faceMask"
)

STYLES = (
    Style("adventurer", "cartoon portrait", "CC-BY-4.0 (Lisa Wischofsky)", 300,
        {"hair": _numbered("short", 19) + _numbered("long", 26), "features": ("mustache", "blush", "birthmark", "freckles"),
         "glasses": _numbered("variant", 5), "earrings": _numbered("variant", 6)},
        {"hairColor": HAIRS, "skinColor": SKINS}, {"glasses": 0.3, "earrings": 0.3, "features": 0.35}, _adventurer),
    Style("openPeeps", "ink line drawing", "CC0-1.0 (Pablo Stanley)", 300,
        {"head": _OPEN, "face": _FACES, "accessories": ("eyepatch", "glasses", "sunglasses"),
         "facialHair": ("chin", "full", "goatee1", "moustache1")},
        {"headContrastColor": HAIRS, "skinColor": SKINS, "clothingColor": CLOTHES}, {"accessories": 0.35, "facialHair": 0.25, "mask": 0.0}, _peep),
    Style("personas", "flat avatar", "CC-BY-4.0 (Draftbit)", 300,
        {"hair": _HAIR, "eyes": ("open", "sleep", "wink", "glasses", "happy", "sunglasses"),
         "mouth": ("smile", "frown", "surprise", "pacifier", "bigSmile", "smirk", "lips"),
         "facialHair": ("beardMustache", "pyramid", "walrus", "goatee")},
        {"hairColor": HAIRS, "skinColor": SKINS, "clothingColor": CLOTHES}, {"facialHair": 0.3}, _persona),
    Style("bigSmile", "cartoon face", "CC-BY-4.0 (Ashley Seo)", 300,
        {"hair": _BIG, "eyes": ("cheery", "normal", "confused", "starstruck", "winking", "sleepy", "sad", "angry"),
         "mouth": ("openedSmile", "unimpressed", "gapSmile", "openSad", "teethSmile", "awkwardSmile", "braces", "kawaii"),
         "accessories": ("catEars", "glasses", "clownNose", "sleepMask", "sunglasses", "faceMask", "mustache")},
        {"hairColor": HAIRS, "skinColor": SKINS}, {"accessories": 0.5}, _big_smile),
    Style("pixelArt", "pixel art", "CC0-1.0 (DiceBear)", 300,
        {"hair": _numbered("short", 24) + _numbered("long", 21), "mouth": _numbered("happy", 13) + _numbered("sad", 10),
         "glasses": _numbered("dark", 7), "beard": _numbered("variant", 8), "hat": _numbered("variant", 10)},
        {"hairColor": HAIRS, "skinColor": SKINS, "clothingColor": CLOTHES, "hatColor": CLOTHES},
        {"glasses": 0.25, "beard": 0.2, "hat": 0.15, "accessories": 0.0}, _pixels),
    Style("toonHead", "toon portrait", "CC-BY-4.0 (Johan Melin)", 300,
        {"hair": ("sideComed", "undercut", "spiky", "bun"), "mouth": ("laugh", "angry", "agape", "smile", "sad"),
         "clothes": ("turtleNeck", "openJacket", "dress", "shirt", "tShirt"),
         "rearHair": ("longStraight", "longWavy", "shoulderHigh", "neckHigh"),
         "beard": ("moustacheTwirl", "fullBeard", "chin", "chinMoustache", "longBeard")},
        {"hairColor": HAIRS, "skinColor": SKINS, "clothesColor": CLOTHES}, {"rearHair": 0.5, "beard": 0.3}, _toon),
    Style("funEmoji", "smiley", "CC-BY-4.0 (Davis Uche)", 150,
        {"eyes": _EYES, "mouth": _MOUTHS}, {"backgroundColor": CLOTHES}, {}, _smiley),
    Style("lorelei", "line drawing", "CC0-1.0 (Lisa Wischofsky)", 150,
        {"mouth": _numbered("happy", 18) + _numbered("sad", 9), "beard": _numbered("variant", 2), "glasses": _numbered("variant", 5),
         "hairAccessories": ("flowers",)},
        {}, {"beard": 0.2, "glasses": 0.25, "hairAccessories": 0.2}, _lorelei),
)  # fmt: skip


def choose(style: Style, rng: random.Random) -> tuple[dict[str, Any], Choices]:
    """Options for DiceBear, and what they are called."""
    chosen: Choices = {}
    options: dict[str, Any] = {"seed": str(rng.getrandbits(32)), "size": 2 * SIZE}
    for option, share in style.often.items():
        options[f"{option}Probability"] = 100 if rng.random() < share else 0
    if style.name == "toonHead" and options["rearHairProbability"]:
        options["beardProbability"] = 0
    for option, values in style.kinds.items():
        if options.get(f"{option}Probability", 100):
            chosen[option] = rng.choice(values)
            options[option] = [chosen[option]]
    for option, colours in {"backgroundColor": GROUNDS, **style.colours}.items():
        chosen[option] = rng.choice(list(colours))
        options[option] = [colours[chosen[option]]]
    return options, chosen


def avatars(packages: Packages) -> Iterator[Item]:
    """Cartoon people, the same ones each time."""
    folder = packages.installed(f"@dicebear/core@{DICEBEAR}", f"@dicebear/collection@{DICEBEAR}")
    for style in STYLES:
        rng = random.Random(style.name)
        made = [choose(style, rng) for _ in range(style.count)]
        drawings = _svgs(folder, style.name, [options for options, _ in made])
        for (_, chosen), svg in zip(made, drawings, strict=True):
            said, keywords = style.words(chosen)
            ground = "" if style.name == "funEmoji" else f"{chosen['backgroundColor']} background"
            caption = _joined(said, ground, style.style)
            words = tuple(dict.fromkeys([*keywords, *([ground] if ground else []), *COMMON]))
            yield Item(caption, words, style.style, style.licence, partial(_portrait, svg))


def _svgs(folder: Path, style: str, options: list[dict[str, Any]]) -> list[str]:
    requests = "".join(json.dumps({"style": style, "options": each}) + "\n" for each in options)
    try:
        done = subprocess.run(
            ["node", str(SCRIPT), str(folder)], input=requests, capture_output=True, text=True, check=True
        )
    except FileNotFoundError as error:
        raise MissingPackageError("node is not installed: install it, or leave the source avatars out.") from error
    except subprocess.CalledProcessError as error:
        raise MissingPackageError(
            f"node could not draw the avatars: {error.stderr.strip().splitlines()[-1:]}"
        ) from error
    return [json.loads(line) for line in done.stdout.splitlines()]


def _portrait(svg: str) -> Image.Image:
    return drawn(svg).convert("RGB").resize((SIZE, SIZE), Image.Resampling.LANCZOS)

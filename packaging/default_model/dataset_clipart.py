"""Pictures of the data set that come from Debian packages: clip art, and photographs of landscapes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from captions import article
from dataset_drawing import drawn, trimmed
from dataset_emoji import name_label, read_words
from dataset_packages import Packages
from dataset_source import Item
from PIL import Image

HERE = Path(__file__).parent
MARGIN = 15
#: A drawing of more bytes is a map or a traced photograph.
LONGEST = 1_000_000

#: Folders of what is no thing: parts to build drawings of, signs, flags, makers' marks, themes for desktops.
NO_THINGS = re.compile(
    r"^(special|buttons|logos|shapes/(stars|arrows|jigsaw|flowchart|callouts)|signs_and_symbols/(flags|led|map_symbols|clocks)"
    r"|computer/(buttons|diagrams|icons)|transportation/(aiga-symbols|roadsigns)|unsorted/duplicates)(/|$)"
)
#: Folders whose name is no word for one thing, and what it is instead.
ONE = {
    "mammals": "animal", "animals": "animal", "bugs": "insect", "homes": "house", "people": "person", "stickmen": "stick man",
    "smilies": "smiley", "bodypart": "part of the body", "beverages": "drink", "computer": "computer", "icons": "icon",
    "unsorted": "drawing", "recreation": "toy", "food": "dish", "boating": "boat", "geography": "map", "office": "office tool",
    "signs_and_symbols": "symbol", "breads_and_carbs": "bread", "meats_and_eggs": "dish", "clothing": "piece of clothing",
    "hardware": "computer part", "music": "instrument", "party": "party", "religion": "symbol", "weather": "weather symbol",
    "education": "school thing", "electronics": "electronic part", "science": "scientific thing", "dairy": "dish",
    "fish": "fish", "fantasy": "fantastic animal", "furniture": "piece of furniture", "transportation": "vehicle",
    "hats": "hat", "housecats": "cat", "big_cats": "wild cat", "holiday": "holiday thing", "astronomy": "planet",
}  # fmt: skip
#: What titles say of a drawing rather than of what is drawn.
NOISE = re.compile(
    r"\b(clip ?art|svg|icon ?set|iconset|icon|theme|remix|version|architetto|francesco|rollandin|openclipart|open clip art|by|of|the|a|an)$"
)


@dataclass(frozen=True)
class Drawing:
    """What an SVG of the Open Clip Art Library says of itself."""

    title: str
    creator: str
    subjects: tuple[str, ...]
    public: bool


def described(svg: str) -> Drawing:
    titles = [_plain(text) for text in re.findall(r"<dc:title[^>]*>(.*?)</dc:title>", svg, re.DOTALL)]
    creator = re.search(r"<dc:creator>.*?<dc:title[^>]*>(.*?)</dc:title>", svg, re.DOTALL)
    subjects = [_plain(text).lower() for text in re.findall(r"<rdf:li>(.*?)</rdf:li>", svg, re.DOTALL)]
    who = _plain(creator.group(1)) if creator else ""
    words = set(who.lower().split())
    return Drawing(
        next(iter(titles), ""),
        who,
        tuple(dict.fromkeys(text for text in subjects if text and not words & set(text.split()))),
        bool(re.search(r"<(cc:)?license[^>]*(PublicDomain|publicdomain)", svg, re.IGNORECASE)),
    )


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>|&\w+;", " ", text)).strip()


def title_label(drawing: Drawing, known: set[str]) -> str:
    """What the title calls the thing: its English words, or "" where it has none to go by."""
    title = drawing.title.lower().split(" by ")[0]
    text = re.sub(r"\(.*?\)|['’]s\b", " ", title.replace("_", " ").replace("-", " "))
    creator = set(drawing.creator.lower().split())
    words = [word for word in re.findall(r"[a-z]+", text) if word not in creator]
    while words and (NOISE.search(" ".join(words)) or len(words[-1]) < 2 or words[-1] in ("ii", "iii", "iv", "bw")):
        words.pop()
    while words and words[0] in ("a", "an", "the"):
        words.pop(0)
    if not words or len(words) > 5 or sum(word in known for word in words) < len(words) * 0.6 or words[-1] not in known:
        return ""
    return name_label(" ".join(words))


def folder_label(folder: Path) -> str:
    """One thing of those in a folder: "animals/birds" -> "bird"."""
    name = folder.name
    return ONE.get(name) or re.sub(r"s$", "", name.replace("_", " "))


def openclipart(packages: Packages) -> Iterator[Item]:
    """The Open Clip Art Library's drawings of things, named by their titles."""
    root = packages.debian("openclipart-svg") / "usr/share/openclipart/svg"
    found = {}
    for file in sorted(root.rglob("*.svg")):
        if not NO_THINGS.match(str(file.parent.relative_to(root))) and file.stat().st_size <= LONGEST:
            drawing = described(file.read_text("utf-8", errors="replace"))
            if drawing.public:
                found[file] = drawing
    counted = Counter(word for drawing in found.values() for subject in drawing.subjects for word in subject.split())
    known = {word for word, times in counted.items() if times > 1 and len(word) > 2} | read_words(packages).words
    for file, drawing in found.items():
        folder = file.parent.relative_to(root)
        label = title_label(drawing, known) or folder_label(folder)
        places = [part.replace("_", " ") for part in folder.parts]
        keywords = tuple(dict.fromkeys([label, *(text for text in drawing.subjects if text in known), *places]))
        licence = "CC Public Domain Dedication"
        yield Item(f"{article(label)}, clip art", keywords, "clip art", licence, partial(_clip_art, file))


def _clip_art(file: Path) -> Image.Image:
    return trimmed(drawn(file.read_text("utf-8", errors="replace")), MARGIN)


def landscapes(packages: Packages) -> Iterator[Item]:
    """Photographs of places, of those that the package calls public domain; described by hand in landscapes.tsv."""
    root = packages.debian("endless-sky-data") / "usr/share/games/endless-sky/images/land"
    for line in (HERE / "landscapes.tsv").read_text("utf-8").splitlines():
        file, _, words = line.partition("\t")
        draw = partial(_photograph, root / file)
        yield Item(f"a photo of {words}", (), "photo", "public domain", draw)


def _photograph(file: Path) -> Image.Image:
    if not file.exists():
        raise ValueError(f"{file.name} is not in the package")
    return Image.open(file).convert("RGB")

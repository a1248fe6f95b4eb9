"""The training pictures: choosing, naming, weighing and packing them.

    python packaging/default_model/pictures.py DATASET WORK

The data set is a folder with one `.tar` of WebP pictures per source and a `captions.jsonl` (one object per line: file,
source, caption, keywords, style, licence), as `build_dataset.py` makes it. This makes WORK/pictures.zip of it: what the model is taught, in strong WebP,
small enough to be carried to a machine with a GPU, with an `entries.jsonl` that says of each picture what it is called.

Held out (see `held_out`): of one label in twelve its picture in one style, though the model sees that label in
other styles and that style of other labels.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import tarfile
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dataset_checks import refusal
from PIL import Image

HERE = Path(__file__).parent
SIZE = 256

#: How often a source is drawn, for each of its pictures. `noto` is the house style, which prompts without a style get.
EMOJI = {
    "noto": 1.0,
    "fluent-emoji-flat": 0.7,
    "fluent-emoji-3d": 0.7,
    "twemoji": 0.5,
    "streamline-emojis": 0.35,
    "emojione": 0.25,
    "noto-v1": 0.15,
    "fxemoji": 0.15,
}
SOURCES = {
    **EMOJI,
    "flat-color-icons": 0.1,
    "meteocons": 0.15,
    "openclipart": 0.12,
    "avatars": 0.04,
    "furniture-3d": 0.05,
    "landscapes": 1.0,
}
#: The sources whose pictures fill their square.
OPAQUE = ("avatars", "furniture-3d", "landscapes")

#: Signs, letters and variants of skin that newcomers seldom ask for and that would fill half of the set.
RARE = re.compile(
    r"\b(flag|clock|o’clock|thirty|button|keycap|square|letter|sign|japanese|input|arrow|skin tone|skin"
    r"|family|couple|kiss|people|zodiac|symbol|index|selector|hair|yen|chart|circled|mark|suit|card)\b"
)
PEOPLE = re.compile(r"\b(man|woman|men|women|person|boy|girl|mx|deaf|holding hands)\b")

#: What newcomers ask for, by the keywords of emoji.
EVERYDAY = frozenset(
    [
        "animal",
        "fruit",
        "food",
        "plant",
        "flower",
        "vegetable",
        "weather",
        "vehicle",
        "drink",
        "dessert",
        "sweet",
        "instrument",
        "heart",
        "building",
        "sky",
        "space",
        "moon",
        "tree",
        "ocean",
        "bird",
        "insect",
        "bug",
        "ball",
        "sport",
        "nature",
        "fish",
        "happy",
        "sad",
        "clothing",
        "halloween",
        "christmas",
        "celebration",
        "tool",
        "weapon",
        "farm",
        "pet",
        "boat",
        "ship",
        "house",
        "furniture",
        "home",
        "toy",
        "music",
        "travel",
        "computer",
    ]
)
#: Furniture that newcomers ask for; of the rest one picture in four is kept.
FURNITURE = frozenset(
    [
        "chair",
        "armchair",
        "table",
        "lamp",
        "sofa",
        "couch",
        "bed",
        "desk",
        "cabinet",
        "door",
        "window",
        "plant",
        "car",
        "sink",
        "bathtub",
        "fridge",
        "refrigerator",
        "tv",
        "television",
        "computer",
        "laptop",
        "piano",
        "phone",
        "bicycle",
        "bike",
        "motorcycle",
        "scooter",
        "tree",
        "mirror",
        "clock",
        "shelf",
        "bookcase",
    ]
)


@dataclass(frozen=True)
class Entry:
    """One training picture and the words for it. `names` are what it alone is called, most usual first."""

    file: str
    source: str
    licence: str
    label: str
    style: str
    caption: str
    names: tuple[str, ...]
    keywords: tuple[str, ...]
    weight: float
    coloured: bool
    held_out: bool

    @property
    def is_sprite(self) -> bool:
        return self.source not in OPAQUE


def label_of(caption: str, source: str) -> str:
    """The caption without article and style: "a red apple, flat emoji" -> "red apple"."""
    text = caption if source == "landscapes" else caption.split(",")[0]
    return re.sub(r"^(an?|the) ", "", text.removeprefix("a photo of "))


@dataclass(frozen=True)
class Word:
    """What a thing is called, and whether it is also drawn in other colours."""

    names: tuple[str, ...]
    coloured: bool = False


def read_words(file: Path) -> dict[str, Word]:
    """Labels and what else they are called, from lines such as "automobile: car, red car; colours"."""
    words = {}
    for line in file.read_text("utf-8").splitlines():
        label, _, rest = line.partition(":")
        names, _, colours = rest.partition(";")
        words[label] = Word(tuple(name.strip() for name in names.split(",") if name.strip()), bool(colours))
    return words


def held_out(label: str, source: str, sources: Mapping[str, set[str]]) -> bool:
    """Whether this picture is never shown: of one label in twelve, the style of it that comes first below."""
    known = sources[label]
    if zlib.crc32(label.encode()) % 12 or len(known & set(EMOJI)) < 4:
        return False
    return source == next((s for s in ("fluent-emoji-3d", "twemoji", "fluent-emoji-flat") if s in known), "")


class Naming:
    """What each label is called: the list in words.txt, then the keywords that few other labels have.

    Names that synonyms.txt holds out are never used.
    """

    def __init__(self, entries: Iterable[dict[str, Any]]) -> None:
        self.words = read_words(HERE / "words.txt")
        self._unused = {name for word in read_words(HERE / "synonyms.txt").values() for name in word.names}
        self._labels: dict[str, set[str]] = defaultdict(set)
        for entry in entries:
            if entry["source"] in EMOJI:
                for keyword in entry["keywords"]:
                    self._labels[keyword].add(label_of(entry["caption"], entry["source"]))

    def names(self, label: str, keywords: Iterable[str]) -> tuple[str, ...]:
        listed = self.words[label].names if label in self.words else ()
        short = re.sub(r" face$", "", label)
        few = sorted((k for k in keywords if len(self._labels[k]) <= 6), key=lambda k: len(self._labels[k]))
        found = dict.fromkeys([*listed, label, *([short] if short != label else []), *few])
        return tuple(name for name in found if name not in self._unused)

    def allowed(self, keywords: Iterable[str]) -> tuple[str, ...]:
        return tuple(k for k in keywords if k not in self._unused)


def weight_of(
    entry: Mapping[str, Any], label: str, sources: Mapping[str, set[str]], heads: set[str], listed: bool
) -> float:
    """How often a picture is drawn, relative to the others; 0 leaves it out. listed: in words.txt."""
    source, words = entry["source"], label.split()
    weight = SOURCES[source]
    if source == "landscapes":
        return weight
    if source == "avatars":
        return weight * (zlib.crc32(entry["file"].encode()) % 2) * (0.4 if "line drawing" in entry["style"] else 1.0)
    if source == "furniture-3d":
        keep = zlib.crc32(entry["file"].encode()) % 4
        return weight * (keep < 2) if FURNITURE & set(words) else weight * 0.4 * (keep == 0)
    if RARE.search(label) and not listed:
        return 0.0
    if source == "openclipart":
        # Its captions are right five times in six: what emoji have too is likely so, and worth another picture.
        return weight * (words[-1] in heads and len(words) < 4)
    if source not in EMOJI:
        return weight
    if listed:
        return weight * 2.2
    known = len(sources[label])
    if known >= 3 and len(words) <= 2 and EVERYDAY & set(entry["keywords"]):
        return weight * 0.8
    if source in ("noto-v1", "fxemoji") or (known < 3 and source != "noto"):
        return 0.0
    if PEOPLE.search(label):
        return weight * 0.12
    return weight * (0.3 if known >= 3 else 0.1)


def refused(entry: Mapping[str, Any]) -> bool:
    """Whether the licence or a maker's name forbids a picture, wherever the data set came from."""
    return bool(refusal(entry["caption"], (), entry["licence"]))


def choose(folder: Path) -> list[Entry]:
    """Every picture that the model is taught or tested with, of those that may be in a data set at all."""
    lines = (folder / "captions.jsonl").read_text("utf-8").splitlines()
    found = [entry for line in lines if (entry := json.loads(line))["source"] in SOURCES and not refused(entry)]
    sources: dict[str, set[str]] = defaultdict(set)
    for entry in found:
        sources[label_of(entry["caption"], entry["source"])].add(entry["source"])
    naming = Naming(found)
    heads = {label.split()[-1] for label, known in sources.items() if len(known & set(EMOJI)) >= 3}
    heads |= {name.split()[-1] for word in naming.words.values() for name in word.names}
    entries = []
    for entry in found:
        source = entry["source"]
        label = label_of(entry["caption"], source)
        if (weight := weight_of(entry, label, sources, heads, label in naming.words)) <= 0:
            continue
        word = naming.words.get(label)
        entries.append(
            Entry(
                entry["file"],
                source,
                entry["licence"],
                label,
                entry["style"],
                entry["caption"],
                naming.names(label, entry["keywords"]) if source in EMOJI else (label,),
                naming.allowed(entry["keywords"]),
                round(weight, 5),
                word is not None and word.coloured and source in EMOJI,
                held_out(label, source, sources),
            )
        )
    return entries


def packed(image: Image.Image, source: str) -> bytes:
    """Strong WebP of a sprite at 256 px, or of a photograph of which the shorter side is 320 px."""
    if source == "landscapes":
        scale = SIZE * 1.25 / min(image.size)
        image = image.convert("RGB").resize(
            (round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS
        )
    elif source in OPAQUE:
        image = image.convert("RGB").resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    else:
        image = image.convert("RGBA").resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    image.save(data, "WEBP", quality=72, alpha_quality=70, method=4)
    return data.getvalue()


def pack(dataset: Path, work: Path) -> None:
    entries = {entry.file: entry for entry in choose(dataset)}
    size: Counter[str] = Counter()
    count: Counter[str] = Counter()
    with zipfile.ZipFile(work / "pictures.tmp", "w", zipfile.ZIP_STORED) as archive:
        for source in SOURCES:
            with tarfile.open(dataset / f"{source}.tar") as tar:
                for member in tar:
                    file = member.name if member.name in entries else f"{source}/{member.name}"
                    handle = tar.extractfile(member) if member.isfile() and file in entries else None
                    if handle is None:
                        continue
                    data = packed(Image.open(io.BytesIO(handle.read())), source)
                    archive.writestr(file, data)
                    size[source] += len(data)
                    count[source] += 1
        there = set(archive.namelist())
        lines = "\n".join(json.dumps(asdict(entry)) for entry in entries.values() if entry.file in there)
        archive.writestr("entries.jsonl", lines, zipfile.ZIP_DEFLATED)
    (work / "pictures.tmp").replace(work / "pictures.zip")
    for source, number in count.items():
        share = sum(e.weight for e in entries.values() if e.source == source)
        print(f"{source:<20} {number:>6} pictures {size[source] / 1e6:6.1f} MB, weight {share:.0f}")
    print(f"{sum(e.held_out for e in entries.values())} held out")


def read_entries(archive: zipfile.ZipFile) -> list[Entry]:
    entries = []
    for line in archive.read("entries.jsonl").decode().splitlines():
        values = json.loads(line)
        values.setdefault("licence", "")  # Archives of before had none.
        entries.append(Entry(**{**values, "names": tuple(values["names"]), "keywords": tuple(values["keywords"])}))
    return entries


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    pack(args.dataset, args.work)


if __name__ == "__main__":
    main()

"""Pictures of the data set that come from sets of emoji and icons, and the words for them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from captions import article
from dataset_checks import BRANDS
from dataset_drawing import drawn, trimmed
from dataset_packages import Packages
from dataset_source import Item
from PIL import Image

EMOJIBASE, EMOJILIB, FLUENT_3D = "17.0.0", "4.0.3", "1.1.0"
MARGIN, ICON_MARGIN = 12, 20
#: The words of two letters that names are made of.
SHORT = frozenset(["of", "in", "on", "to", "no", "up", "at", "by", "cd", "tv", "id", "ok"])

#: Letters, signs and the like, which a picture generator is not asked for; and skins between three others.
SIGNS = re.compile(
    r"^flag(?! in)\b|(?<!raised )(?<!lowered )flags?$|button|keycap|(?<!and )(?<!with )arrows?$|arrow curving|regional indicator"
    r"|^(digit|letter)\b|(exclamation|question|check|cross|trade|alternation) mark"
    r"|atm sign|(male|dollar|equals|plus|minus|divide|multiply) sign|litter in bin|medium-(light|dark) skin|skin tone"
)


@dataclass(frozen=True)
class IconSet:
    """An iconify set: which package, its pictures' style and licence, whether they are emoji, and with all skins."""

    version: str
    style: str
    licence: str
    emoji: bool = True
    skins: bool = True


SETS = {
    "noto": IconSet("1.2.9", "flat emoji", "Apache-2.0"),
    "noto-v1": IconSet("1.2.5", "gradient blob emoji", "Apache-2.0"),
    "fluent-emoji-flat": IconSet("1.2.6", "flat geometric emoji", "MIT"),
    # Many skins of one set are enough.
    "twemoji": IconSet("1.2.5", "simple flat emoji", "CC-BY-4.0", skins=False),
    "emojione": IconSet("1.2.3", "rounded flat emoji", "CC-BY-4.0"),
    "fxemoji": IconSet("1.2.2", "bold flat emoji", "Apache-2.0"),
    "streamline-emojis": IconSet("1.2.4", "outlined sticker", "CC-BY-4.0"),
    "flat-color-icons": IconSet("1.2.3", "flat colour icon", "MIT", emoji=False),
    "meteocons": IconSet("1.2.4", "weather icon", "MIT", emoji=False),
    "game-icons": IconSet("1.2.4", "black silhouette icon", "CC-BY-3.0", emoji=False),
}


@dataclass(frozen=True)
class Emoji:
    """What an emoji is called, and keywords for it."""

    label: str
    keywords: tuple[str, ...]


class EmojiWords:
    """The words of emojibase-data and emojilib, by characters and by names as icon sets spell them."""

    def __init__(self, emojibase: Path, emojilib: Path) -> None:
        more = json.loads((emojilib / "dist" / "emoji-en-US.json").read_text("utf-8"))
        more = {_bare(emoji): words for emoji, words in more.items()}
        self._by_code: dict[str, Emoji] = {}
        self._by_name: dict[str, Emoji] = {}
        for record in json.loads((emojibase / "en" / "data.json").read_text("utf-8")):
            for each in (record, *record.get("skins", ())):
                label = plain_label(each["label"])
                further = more.get(_bare(each["emoji"])) or more.get(_bare(record["emoji"]), ())
                emoji = Emoji(label, _keywords(label, (*record.get("tags", ()), *further)))
                self._by_code[_code(each["hexcode"])] = emoji
                self._by_name.setdefault(_letters(label), emoji)
        texts = [text for emoji in self._by_code.values() for text in (emoji.label, *emoji.keywords)]
        #: All words that there are in labels and keywords.
        self.words = {word for text in texts for word in re.split(r"[^a-z]+", text) if len(word) > 2 or word in SHORT}

    def by_code(self, codes: Iterable[str]) -> Emoji | None:
        """The words for the characters, in hex, that are known first."""
        return next((self._by_code[_code(code)] for code in codes if _code(code) in self._by_code), None)

    def by_name(self, name: str, together: bool = False) -> Emoji:
        """The words for an icon's name, made of the name itself if it is unknown; together: without blanks in it."""
        label = name_label(name)
        letters = _letters(name)
        for spelt in (letters, _letters(label), f"{letters}face", letters.removesuffix("face")):
            if spelt in self._by_name:
                return self._by_name[spelt]
        label = self.split(label) if together else label
        return Emoji(label, icon_keywords(label))

    def split(self, name: str) -> str:
        """Words that a name runs together, "beachumbrella", told apart: the fewest that are known, else the name."""
        best: list[list[str] | None] = [[], *[None] * len(name)]
        for end in range(1, len(name) + 1):
            ways = [
                [*before, name[start:end]]
                for start in range(end)
                if (before := best[start]) is not None and name[start:end] in self.words
            ]
            best[end] = min(ways, key=len, default=None)
        return " ".join(best[-1] or [name])


def plain_label(label: str) -> str:
    """ "farmer: light skin tone" -> "farmer with light skin"."""
    return re.sub(r": (\S+) skin tone$", r" with \1 skin", label.lower())


def name_label(name: str) -> str:
    """ "left-down2" -> "left down": an icon's name without what counts its versions."""
    label = re.sub(r"[\s\d]+$", "", re.sub(r"[-_\s]+", " ", name.lower())).strip()
    return label or name


def _code(code: str) -> str:
    return code.lower().replace("-fe0f", "")


def _bare(emoji: str) -> str:
    return emoji.replace("\ufe0f", "")


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _keywords(label: str, words: Iterable[str]) -> tuple[str, ...]:
    """The label, then single keywords: no emoticons, no numbers, no makers that an emoji only reminds of."""
    plain = (word.lower().replace("_", " ").replace("\xa0", " ") for word in words)
    kept = (word for word in plain if re.match(r"[a-z0-9]", word) and not re.search(r"[:;=<>()|/–]", word))
    return tuple(dict.fromkeys([label, *(word for word in kept if not BRANDS.search(word))]))


def icon_keywords(label: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([label, *(word for word in label.split() if len(word) > 1 and not word.isdigit())]))


def read_words(packages: Packages) -> EmojiWords:
    return EmojiWords(packages.npm("emojibase-data", EMOJIBASE), packages.npm("emojilib", EMOJILIB))


def icons(name: str, packages: Packages) -> Iterator[Item]:
    """The pictures of an iconify set, by name."""
    chosen = SETS[name]
    folder = packages.npm(f"@iconify-json/{name}", chosen.version)
    values = json.loads((folder / "icons.json").read_text("utf-8"))
    chars = folder / "chars.json"
    codes: dict[str, list[str]] = {}
    for code, icon in (json.loads(chars.read_text("utf-8")) if chars.exists() else {}).items():
        codes.setdefault(icon, []).append(code)
    words = read_words(packages) if chosen.emoji else None
    together = sum("-" in icon for icon in values["icons"]) < len(values["icons"]) / 10
    for icon, drawing in sorted(values["icons"].items()):
        if drawing.get("hidden"):
            continue
        if words is None:
            label = name_label(icon.removesuffix("-fill"))
            emoji, margin = Emoji(label, icon_keywords(label)), ICON_MARGIN
        else:
            emoji, margin = words.by_code(codes.get(icon, ())) or words.by_name(icon, together), MARGIN
            if SIGNS.search(emoji.label) or (emoji.label.endswith(" skin") and not chosen.skins):
                continue
        draw = partial(_icon, values, drawing, margin)
        yield Item(f"{article(emoji.label)}, {chosen.style}", emoji.keywords, chosen.style, chosen.licence, draw)


def _icon(values: dict[str, Any], drawing: dict[str, Any], margin: int) -> Image.Image:
    left, top = (drawing.get(side, values.get(side, 0)) for side in ("left", "top"))
    width, height = (drawing.get(side, values.get(side, 16)) for side in ("width", "height"))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}" height="{height}" viewBox="{left} {top} {width} {height}">{drawing["body"]}</svg>'
    )
    return trimmed(drawn(svg.replace("currentColor", "#000")), margin)


def fluent_3d(packages: Packages) -> Iterator[Item]:
    """Microsoft's emoji as glossy renders, named by their characters."""
    folder = packages.npm("@lobehub/fluent-emoji-3d", FLUENT_3D) / "assets"
    words = read_words(packages)
    for file in sorted(folder.glob("*.webp")):
        emoji = words.by_code([file.stem])
        if emoji is None or SIGNS.search(emoji.label):
            continue
        style = "glossy 3d render"
        yield Item(f"{article(emoji.label)}, {style}", emoji.keywords, style, "MIT", partial(_trimmed_file, file))


def _trimmed_file(file: Path) -> Image.Image:
    return trimmed(Image.open(file).convert("RGBA"), MARGIN)

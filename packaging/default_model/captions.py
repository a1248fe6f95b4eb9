"""The words for pictures and for scenes composed of them."""

from __future__ import annotations

import random
import re

from pictures import EMOJI, Entry

#: How many ways of asking for it each scene gets.
WAYS = 6
#: The grounds that a prompt can name, and their colours.
PLAIN = {
    "white": (255, 255, 255),
    "light blue": (190, 220, 250),
    "light green": (200, 235, 195),
    "light yellow": (252, 244, 190),
    "pink": (250, 205, 220),
    "lavender": (220, 210, 245),
    "light grey": (222, 224, 228),
    "orange": (250, 190, 120),
    "teal": (120, 200, 195),
    "red": (225, 70, 70),
    "blue": (70, 130, 220),
    "green": (90, 175, 95),
    "dark blue": (30, 50, 100),
    "black": (18, 18, 22),
}
NAMED = re.compile(r"the |[a-z]+(-thirty| o’clock)$")
#: What is one thing though its name ends in s.
ONE = re.compile(r"(bus|cactus|octopus)$|^(wo)?man\b|^person\b")
NUMBERS = {2: "two", 3: "three", 4: "four"}
#: Left, right: the picture is mirrored there without its words becoming wrong.
RELATIONS = (
    ("{a} to the left of {b}", 0),
    ("{a} on the left, {b} on the right", 0),
    ("{a} next to {b}", 0),
    ("{a} and {b}", 0),
    ("{b} to the right of {a}", 0),
    ("{a} above {b}", 1),
    ("{a} on top of {b}", 1),
    ("{b} below {a}", 1),
)


def article(name: str) -> str:
    """The name with the article that it needs, which plurals, times and what has one already do not."""
    first = re.split(r" (?:of|with|in|on) ", name)[0]
    many = re.search(r"[^s]s$|[cs]hes$|^(men|women|people)\b", first) and not ONE.search(first)
    return name if many or NAMED.match(name) else f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def plural(name: str) -> str:
    return name if name.endswith("s") else f"{name}es" if name.endswith(("x", "ch", "sh")) else f"{name}s"


#: Pictures of these sources may be asked for without naming the style: the share of prompts that do so.
UNNAMED = {"noto": 0.85, "fluent-emoji-flat": 0.4, "twemoji": 0.3, "fluent-emoji-3d": 0.2, "landscapes": 1.0}


def name_of(entry: Entry, rng: random.Random, usual: bool = False) -> str:
    """One of a thing's names, the first ones more often; usual: one of the first two."""
    names = entry.names[:2] if usual else entry.names
    return names[min(int(rng.expovariate(0.7)), len(names) - 1)]


def style_of(entry: Entry, rng: random.Random) -> str:
    """ ", flat emoji" or nothing."""
    return "" if rng.random() < UNNAMED.get(entry.source, 0.1) else f", {entry.style}"


def portrait(entry: Entry, rng: random.Random) -> str:
    """An avatar from some of its attributes: "a happy person with red hair, glasses"."""
    traits = [k for k in entry.keywords if k not in ("avatar", "portrait", "face", entry.style)]
    mood = next((k for k in traits if k in ("happy", "sad", "angry", "surprised", "smiling")), "")
    rest = [k for k in traits if k != mood and "background" not in k]
    chosen = rng.sample(rest, min(len(rest), rng.randint(1, 3)))
    who = rng.choice(("person", "cartoon person", "face", "portrait of a person"))
    return (
        f"{article(f'{mood} {who}'.strip())} with {', '.join(chosen)}" if chosen else article(f"{mood} {who}".strip())
    )


def words_for(entry: Entry, rng: random.Random) -> str:
    """One of the ways to ask for a picture."""
    roll = rng.random()
    if entry.source == "landscapes":
        return entry.label if roll < 0.5 else f"a photo of {entry.label}"
    if entry.source == "avatars":
        return entry.caption if roll < 0.35 else portrait(entry, rng) + style_of(entry, rng)
    if entry.source == "furniture-3d":
        return entry.caption if roll < 0.6 else f"{article(entry.label)}{style_of(entry, rng)}"
    if roll < 0.1:
        return entry.caption
    name = name_of(entry, rng)
    said = article(name) if rng.random() < 0.7 else name
    if roll > 0.88 and entry.source in EMOJI and len(entry.keywords) > 1:
        said = f"{said}, {rng.choice(entry.keywords)}"
    return said + style_of(entry, rng)


def on_ground(words: str, ground: str, rng: random.Random) -> str:
    """The words for a thing on a plain ground; white needs no words."""
    if not ground or (ground == "white" and rng.random() < 0.9):
        return words
    return f"{words}, {ground} background" if rng.random() < 0.6 else f"{words} on {ground}"


def in_view(words: str, view: str, rng: random.Random) -> str:
    return rng.choice((f"{words} in front of {view}", f"{words}, {view}", f"{words}, {view} in the background"))


def several(entry: Entry, count: int, rng: random.Random) -> str:
    return f"{NUMBERS[count]} {plural(name_of(entry, rng, usual=True))}{style_of(entry, rng)}"


def related(first: Entry, second: Entry, down: bool, rng: random.Random) -> str:
    frame = rng.choice([text for text, axis in RELATIONS if axis == down])
    a, b = (article(name_of(entry, rng, usual=True)) for entry in (first, second))
    return frame.format(a=a, b=b) + style_of(first, rng)

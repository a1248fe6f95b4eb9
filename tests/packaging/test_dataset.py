"""The data set's builder, on small made-up packages: no network, no other programs."""

import io
import json
import random
import sys
import tarfile
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

if not (Path(__file__).parents[2] / "packaging" / "default_model").is_dir():
    pytest.skip("the scripts are in the source tree only", allow_module_level=True)

ICONS = {
    "dog": "red", "dog-face": "blue", "left-arrow": "green", "mobile-phone": "grey", "pencil": "yellow",
    "waving-hand-light-skin-tone": "pink", "waving-hand-medium-light-skin-tone": "tan", "dog-twin": "red",
}  # fmt: skip
CODES = {
    "1f415": "dog", "1f436": "dog-face", "2b05": "left-arrow", "1f4f1": "mobile-phone", "270f-fe0f": "pencil",
    "1f44b-1f3fb": "waving-hand-light-skin-tone", "1f44b-1f3fc": "waving-hand-medium-light-skin-tone",
}  # fmt: skip
EMOJI = [
    ("dog", "1F415", "🐕", ["pet"], []), ("dog face", "1F436", "🐶", ["pet", "dog"], []),
    ("left arrow", "2B05", "⬅", ["west"], []), ("mobile phone", "1F4F1", "📱", ["cell"], []),
    ("pencil", "270F", "✏️", [], []), ("beach", "1F3D6", "🏖", ["umbrella"], []),
    ("waving hand", "1F44B", "👋", ["hello"], [
        ("waving hand: light skin tone", "1F44B-1F3FB", "👋🏻"),
        ("waving hand: medium-light skin tone", "1F44B-1F3FC", "👋🏼"),
    ]),
]  # fmt: skip


def sprite(colour, size=64, box=(8, 16, 40, 48)):
    image = Image.new("RGBA", (size, size))
    ImageDraw.Draw(image).ellipse(box, colour)
    return image


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Packages as they are unpacked; a drawing is a disc of the colour that its body names."""
    import dataset_emoji
    from dataset_packages import Packages

    root = tmp_path / "given"
    noto = root / "noto"
    noto.mkdir(parents=True)
    icons = {name: {"body": colour} for name, colour in ICONS.items()} | {"old": {"body": "red", "hidden": True}}
    (noto / "icons.json").write_text(json.dumps({"icons": icons, "width": 128, "height": 128}))
    (noto / "chars.json").write_text(json.dumps(CODES))
    base, lib, fluent = root / "emojibase", root / "emojilib", root / "fluent"
    (base / "en").mkdir(parents=True)
    (base / "en" / "data.json").write_text(json.dumps([
        {"label": label, "hexcode": code, "emoji": emoji, "tags": tags,
         "skins": [{"label": a, "hexcode": b, "emoji": c} for a, b, c in skins]}
        for label, code, emoji, tags, skins in EMOJI
    ]))  # fmt: skip
    (lib / "dist").mkdir(parents=True)
    more = {"🐕": ["dog", "puppy", ":dog:"], "📱": ["mobile_phone", "iphone", "smart_phone"], "✏": ["draw"]}
    (lib / "dist" / "emoji-en-US.json").write_text(json.dumps(more))
    (fluent / "assets").mkdir(parents=True)
    for code, colour in (("1f415", "brown"), ("e000", "black"), ("2b05", "blue")):
        sprite(colour).save(fluent / "assets" / f"{code}.webp")
    land = root / "sky" / "usr/share/games/endless-sky/images/land"
    land.mkdir(parents=True)
    Image.new("RGB", (72, 36), "skyblue").save(land / "badlands0.jpg")

    def drawn(svg, size=512):
        return sprite(next(colour for colour in set(ICONS.values()) if f">{colour}<" in svg))

    monkeypatch.setattr(dataset_emoji, "drawn", drawn)
    return Packages(tmp_path / "cache", {
        "@iconify-json/noto": noto, "emojibase-data": base, "emojilib": lib, "@lobehub/fluent-emoji-3d": fluent,
        "endless-sky-data": root / "sky",
    })  # fmt: skip


def made(packages, out, *names):
    from build_dataset import SOURCES, build, write_captions

    out.mkdir(exist_ok=True)
    found = {}
    for name in names:
        found[name] = build(name, SOURCES[name](packages), out)
        write_captions(out, name, found[name].lines)
    return found


def test_the_set_has_its_form(packages, tmp_path):
    out = tmp_path / "out"
    built = made(packages, out, "noto", "fluent-emoji-3d", "landscapes")
    lines = [json.loads(line) for line in (out / "captions.jsonl").read_text("utf-8").splitlines()]
    assert [(line["file"], line["caption"], line["licence"]) for line in lines] == [
        ("noto/00000.webp", "a dog, flat emoji", "Apache-2.0"),
        ("noto/00001.webp", "a dog face, flat emoji", "Apache-2.0"),
        ("noto/00002.webp", "a mobile phone, flat emoji", "Apache-2.0"),
        ("noto/00003.webp", "a pencil, flat emoji", "Apache-2.0"),
        ("noto/00004.webp", "a waving hand with light skin, flat emoji", "Apache-2.0"),
        ("fluent-emoji-3d/00000.webp", "a dog, glossy 3d render", "MIT"),
        (
            "landscapes/00000.webp",
            "a photo of rocky badlands with a sandy plateau under a cloudy sky",
            "public domain",
        ),
    ]
    assert lines[0]["keywords"] == ["dog", "pet", "puppy"]
    assert lines[2]["keywords"] == ["mobile phone", "cell", "smart phone"]
    assert lines[3]["keywords"] == ["pencil", "draw"]
    assert built["noto"].left_out == {"duplicate": 1}
    assert built["landscapes"].left_out["cannot be drawn"] == 197
    with tarfile.open(out / "noto.tar") as tar:
        assert tar.getnames() == [line["file"] for line in lines[:5]]
        image = Image.open(io.BytesIO(tar.extractfile("noto/00000.webp").read()))
    assert (image.size, image.mode) == ((256, 256), "RGBA")
    left, top, right, bottom = image.getchannel("A").point(lambda a: 255 * (a > 100)).getbbox()
    assert abs(left - 12) <= 2
    assert abs(256 - right - 12) <= 2
    assert abs(top - 12) <= 2
    assert abs(256 - bottom - 12) <= 2


def test_a_source_that_is_built_again_leaves_the_others(packages, tmp_path):
    out = tmp_path / "out"
    made(packages, out, "noto", "fluent-emoji-3d")
    before = (out / "captions.jsonl").read_text("utf-8")
    tars = {name: (out / f"{name}.tar").read_bytes() for name in ("noto", "fluent-emoji-3d")}
    made(packages, out, "noto")
    after = (out / "captions.jsonl").read_text("utf-8")
    assert sorted(after.splitlines()) == sorted(before.splitlines())
    assert {name: (out / f"{name}.tar").read_bytes() for name in tars} == tars
    assert not list(out.glob("*.part"))


def test_what_is_built_can_be_taught(packages, tmp_path):
    from pictures import choose

    made(packages, tmp_path / "out", "noto", "landscapes")
    entries = choose(tmp_path / "out")
    assert {entry.label for entry in entries} >= {"dog face", "mobile phone"}
    assert {entry.licence for entry in entries} == {"Apache-2.0", "public domain"}


def test_pictures_of_other_data_sets_are_checked_too(tmp_path):
    from pictures import choose

    line = {"source": "noto", "keywords": [], "style": "flat emoji"}
    lines = [
        {**line, "file": "noto/0.webp", "caption": "a dog face, flat emoji", "licence": "MIT"},
        {**line, "file": "noto/1.webp", "caption": "a dog face, flat emoji", "licence": "CC-BY-SA-4.0"},
        {**line, "file": "noto/2.webp", "caption": "a facebook logo, flat emoji", "licence": "MIT"},
    ]
    (tmp_path / "captions.jsonl").write_text("\n".join(json.dumps(each) for each in lines))
    assert [entry.file for entry in choose(tmp_path)] == ["noto/0.webp"]


@pytest.mark.parametrize(
    ("caption", "keywords", "licence", "why"),
    [
        ("an apple, flat emoji", ["fruit"], "MIT", ""),
        ("a cat, clip art", [], "CC0-1.0 (Someone Else)", ""),
        ("a cat, clip art", [], "CC-BY-SA-4.0", "licence"),
        ("a cat, clip art", [], "CC-BY-NC-4.0", "licence"),
        ("a cat, clip art", [], "", "licence"),
        ("a penguin, clip art", ["Tux", "penguin"], "MIT", "brand"),
        ("a Wikipedia globe, icon", [], "MIT", "brand"),
        ("a legolas, icon", [], "MIT", "brand"),
    ],
)
def test_licences_and_brands(caption, keywords, licence, why):
    from dataset_checks import refusal

    assert refusal(caption, keywords, licence) == why


def test_duplicates_are_seen_and_other_colours_are_none():
    from dataset_checks import Seen

    seen = Seen()
    red = sprite("red", 256, (20, 20, 236, 236))
    assert not seen.again(red)
    assert seen.again(red.copy())
    nearly = red.copy()
    ImageDraw.Draw(nearly).point((100, 100), "white")
    assert seen.again(nearly)
    assert not seen.again(sprite("orange", 256, (20, 20, 236, 236)))
    assert not seen.again(sprite("red", 256, (20, 80, 236, 180)))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("apple", "an apple"), ("bus", "a bus"), ("octopus", "an octopus"), ("scissors", "scissors"),
        ("eyeglasses", "eyeglasses"),
        ("bouquet of flowers", "a bouquet of flowers"), ("two o’clock", "two o’clock"), ("two-thirty", "two-thirty"),
        ("four leaf clover", "a four leaf clover"), ("cat with tears of joy", "a cat with tears of joy"),
        ("the moon", "the moon"),
        ("men wrestling", "men wrestling"), ("man lifting weights", "a man lifting weights"), ("dress", "a dress"),
    ],
)  # fmt: skip
def test_articles(name, said):
    from captions import article

    assert article(name) == said


@pytest.mark.parametrize(
    ("title", "creator", "label"),
    [
        ("2 dead frogs", "Lumen Design Studio", "dead frogs"),
        ("crow", "kesigomu", "crow"),
        ("Acquila", "Architetto Francesco", ""),
        ("Bird of Peace 01", "Mauro", "bird of peace"),
        ("blueberry - iconset", "Someone", ""),
        ("frog by Jane", "Jane Doe", "frog"),
        ("clipart by Bird", "Someone", ""),
        ("", "", ""),
    ],
)
def test_clip_art_is_named_by_its_title(title, creator, label):
    from dataset_clipart import Drawing, title_label

    known = {"dead", "frog", "frogs", "crow", "bird", "peace", "of"}
    assert title_label(Drawing(title, creator, (), True), known) == label


def test_clip_art_says_what_it_is(tmp_path, packages, monkeypatch):
    import dataset_clipart
    from dataset_packages import Packages

    root = tmp_path / "clip" / "usr/share/openclipart/svg"
    svg = (
        "<svg><rdf:RDF><cc:Work><dc:title>{title}</dc:title><dc:subject><rdf:Bag>"
        "<rdf:li>{subject}</rdf:li><rdf:li>jane doe</rdf:li>"
        "</rdf:Bag></dc:subject><dc:creator><cc:Agent><dc:title>Jane Doe</dc:title></cc:Agent></dc:creator>"
        '<cc:license rdf:resource="http://web.resource.org/cc/{licence}"/></cc:Work></rdf:RDF></svg>'
    )
    for name, title, subject, licence in (
        ("animals/birds/a.svg", "Gabbiano", "bird", "PublicDomain"),
        ("animals/birds/b.svg", "Crow by Jane Doe", "crow", "PublicDomain"),
        ("animals/birds/c.svg", "Crow", "crow", "Attribution"),
        ("signs_and_symbols/flags/d.svg", "France", "crow", "PublicDomain"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(svg.format(title=title, subject=subject, licence=licence))
    monkeypatch.setattr(dataset_clipart, "drawn", lambda svg: sprite("red"))
    given = Packages(packages.cache, {**packages.given, "openclipart-svg": tmp_path / "clip"})
    items = list(dataset_clipart.openclipart(given))
    assert [(item.caption, item.keywords) for item in items] == [
        ("a bird, clip art", ("bird", "animals", "birds")),
        ("a bird, clip art", ("bird", "animals", "birds")),
    ]
    for name in ("e.svg", "f.svg"):
        (root / "animals" / name).write_text(svg.format(title="crow", subject="crow", licence="PublicDomain"))
    captions = {item.caption for item in dataset_clipart.openclipart(given)}
    assert captions == {"a bird, clip art", "a crow, clip art"}


def test_names_that_run_together_are_told_apart(packages):
    from dataset_emoji import read_words

    words = read_words(packages)
    assert words.split("beachumbrella") == "beach umbrella"
    assert words.split("zzzumbrella") == "zzzumbrella"
    assert words.by_name("dogface").label == "dog face"
    assert words.by_name("pencil-2").keywords == ("pencil", "draw")


def test_avatars_are_called_what_they_are():
    from dataset_avatars import STYLES, choose
    from dataset_checks import refusal

    for style in STYLES:
        rng = random.Random(1)
        for _ in range(40):
            options, chosen = choose(style, rng)
            said, keywords = style.words(chosen)
            assert refusal(said, keywords, style.licence) == ""
            assert ("glasses" in said) == any(
                "glasses" in str(options.get(key, "")) for key in ("accessories", "eyes")
            ) or "glasses" in chosen
            for option, colours in style.colours.items():
                if option in ("hairColor", "clothingColor", "clothesColor") and "bald" not in said:
                    assert chosen[option] in said
                assert options[option] == [colours[chosen[option]]]


def test_models_of_furniture_are_read_from_their_catalogue():
    from dataset_furniture import properties, words

    text = (
        "id=x\nname=Catalogue\n\nname#1=Chair (oak)\nmodel#1=/a/chair.obj\ntags#1=Blend Swap, Seat\ncategory#1=Office\n"
        "creator#1=Jane\nname#10=Caf\\u00e9 table\nmodel#10=/a/t.obj\nname#2=No model\n"
    )
    models = properties(text)
    assert [model["name"] for model in models] == ["Chair (oak)", "Café table"]
    assert words(models[0]) == ("chair oak", ("chair oak", "chair", "oak", "seat", "office", "3d render"))


def test_packages_are_fetched_once_and_unpacked(tmp_path, monkeypatch):
    import dataset_packages
    from dataset_packages import Packages

    calls = []

    def npm(*command, cwd):
        calls.append(command)
        with tarfile.open(cwd / "thing-1.0.0.tgz", "w:gz") as tar:
            info = tarfile.TarInfo("package/icons.json")
            tar.addfile(info, io.BytesIO())
        return "npm notice\nthing-1.0.0.tgz\n"

    monkeypatch.setattr(dataset_packages, "_run", npm)
    packages = Packages(tmp_path)
    folder = packages.npm("@some/thing", "1.0.0")
    assert (folder / "icons.json").exists()
    assert packages.npm("@some/thing", "1.0.0") == folder
    assert calls == [("npm", "pack", "--silent", "@some/thing@1.0.0")]
    assert not list(tmp_path.glob("*.tgz"))


def test_a_program_that_is_missing_is_said(tmp_path, monkeypatch, capsys):
    import build_dataset

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["build_dataset.py", str(tmp_path / "out"), "--source", "noto"])
    with pytest.raises(SystemExit) as ended:
        build_dataset.main()
    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith("npm is not installed: install it, or give the package's folder")


def test_what_cannot_be_drawn_is_left_out(tmp_path):
    from build_dataset import build
    from dataset_drawing import trimmed
    from dataset_source import Item

    def item(draw):
        return Item("a cat, icon", ("cat",), "icon", "MIT", draw)

    empty = Image.new("RGBA", (64, 64))
    built = build("icons", [item(partial(trimmed, empty, 12)), item(partial(trimmed, sprite("red"), 12))], tmp_path)
    assert built.left_out == {"cannot be drawn": 1}
    assert [line["file"] for line in built.lines] == ["icons/00000.webp"]


def test_a_model_that_brings_vtk_down_is_left_out(tmp_path, monkeypatch):
    from concurrent.futures.process import BrokenProcessPool

    import dataset_furniture

    class Broken:
        def submit(self, *arguments):
            return self

        def result(self):
            raise BrokenProcessPool

    started = []

    def worker():
        return Broken()

    worker.cache_clear = lambda: started.append("again")
    monkeypatch.setattr(dataset_furniture, "_worker", worker)
    (tmp_path / "chair.obj").touch()
    with pytest.raises(ValueError, match="VTK crashes on chair"):
        dataset_furniture._rendered(tmp_path / "chair.obj", "", (0.0, 0.0), (255, 255, 255))
    assert started == ["again"]
    with pytest.raises(ValueError, match="no model"):
        dataset_furniture._rendered(tmp_path / "chair.dae", "", (0.0, 0.0), (255, 255, 255))

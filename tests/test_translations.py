"""The catalogues of translations: complete, true to their sources, and what the program loads is made of them."""

import ast
import importlib.util
import re
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ldm_studio.studio.language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [name for name in LANGUAGES if name != "en"]
MARKS = ("tr", "said", "StudioError", "InputError", "ModelError", "PromiseError")

spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
tools = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tools)


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(path):
    return [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]


def texts_in_source():
    """(text, comment) of every marked literal."""
    found = set()
    for path in (ROOT / path for path in tools.sources()):
        for call in calls(path):
            if name_of(call) in MARKS and call.args and isinstance(call.args[0], ast.Constant):
                second = call.args[1].value if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) else ""
                found.add((call.args[0].value, second))
    return found


def messages(name):
    return list(ET.parse(FOLDER / f"{name}.ts").iter("message"))


def translations(message):
    return [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]


def fields(text):
    """The placeholders of a text, with how each is written. Where braces are text (no values), in any order."""
    try:
        parsed = [(name, spec, how) for _, name, spec, how in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return sorted(re.findall(r"\{[^}]*\}", text))
    return sorted(part for part in parsed if re.fullmatch(r"[\w.]+", part[0]))


def test_every_text_of_the_source_is_in_the_catalogues_and_nothing_else():
    wanted = texts_in_source()
    for name in TRANSLATED:
        found = {(message.findtext("source"), message.findtext("comment") or "") for message in messages(name)}
        assert found == wanted, f"run python packaging/translations.py and translate what is new ({name})"


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_translation_is_finished_and_says_the_same(name):
    for message in messages(name):
        source, made = message.findtext("source"), translations(message)
        assert message.find("translation").get("type") is None, f"unfinished: {source}"
        for text in made:
            assert text.strip(), f"empty: {source}"
            assert fields(text) == fields(source), text
            assert text.count("%n") == source.count("%n"), text
            assert text.endswith("...") == source.endswith("..."), text
            assert text.count("&") == source.count("&"), text
            # File dialogs read the endings out of the parentheses.
            patterns = r"\(\*[^)]*\)|\(\{names\}\);;"
            assert re.findall(patterns, text) == re.findall(patterns, source), text


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_loaded_is_made_of_the_catalogue(name, tmp_path):
    made = tmp_path / "made.qm"
    tools.release(FOLDER / f"{name}.ts", made)
    assert made.read_bytes() == (FOLDER / f"{name}.qm").read_bytes(), "run python packaging/translations.py"


#: Calls of the interface whose literals are read by users.
SHOWN = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *(
        "addAction",
        "addMenu",
        "addTab",
        "addItem",
        "addRow",
        "addButton",
        "setHeaderLabels",
        "setTitle",
        "setSuffix",
        "setSpecialValueText",
    ),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QAction", "NumberField", "Command", "say", "told"),
}
#: Names and notations that are the same in every language.
SAME = {"LDM Studio", "LoRA", "VAE", "9 until 30 %, then 5", "px", "MB", "%"}


def test_nothing_that_users_read_is_a_plain_literal():
    paths = [*(ROOT / "ldm_studio/ui").rglob("*.py"), *(ROOT / "ldm_studio/studio").rglob("*.py")]
    plain = []
    for path in paths:
        for call in calls(path):
            if name_of(call) not in SHOWN:
                continue
            # Of a command, title and tip are read; id and menu are names in the program.
            read = call.args[1:2] if name_of(call) == "Command" else call.args
            if name_of(call) == "say":
                read = call.args[1:]
            read = [*read, *(word.value for word in call.keywords if word.arg in ("tip", "suffix", "text"))]
            for value in read:
                parts = value.values if isinstance(value, ast.JoinedStr) else [value]
                for part in parts:
                    literal = part.value if isinstance(part, ast.Constant) else ""
                    if isinstance(literal, str) and re.search(r"[A-Za-z]{2}", literal) and literal.strip() not in SAME:
                        plain.append(f"{path.name}:{part.lineno}: {literal!r}")
    assert not plain


def test_lupdate_can_read_every_marked_text():
    """It reads the source: what is put together there stays English."""
    made = []
    for path in (ROOT / path for path in tools.sources()):
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if name_of(call) in MARKS and call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
                made.append(f"{path.name}:{call.lineno}: a literal with values, not text that is put together")
        for text in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
            if any(isinstance(node, ast.Call) and name_of(node) in ("tr", "said") for node in ast.walk(text)):
                made.append(f"{path.name}:{text.lineno}: inside of an f-string it is not found")
    assert not made


def test_every_text_has_the_values_that_it_says():
    """Else it would fail where it is made: an error would hide the one that it tells of."""
    wrong = []
    for path in (ROOT / path for path in tools.sources()):
        for call in calls(path):
            values = {word.arg for word in call.keywords if word.arg is not None}
            if name_of(call) not in MARKS or not values or not isinstance(call.args[0], ast.Constant):
                continue
            named = {name for _, name, _, _ in string.Formatter().parse(call.args[0].value) if name is not None}
            if named != values:
                wrong.append(f"{path.name}:{call.lineno}: {named ^ values}")
    assert not wrong


def test_what_the_engine_says_is_known_to_the_studio():
    """The engine imports nothing, so its sentences are told by their text."""
    source = (ROOT / "ldm_studio/studio/engine_words.py").read_text("utf-8")
    known = {
        call.args[0].value for call in calls(ROOT / "ldm_studio/studio/engine_words.py") if name_of(call) == "said"
    }
    said = set()
    for call in calls(ROOT / "ldm_studio/engine/loop.py"):
        index = {"Failed": 1, "Refused": 1, "_report": 0}.get(name_of(call))
        if index is not None and isinstance(call.args[index], ast.Constant):
            said.add(call.args[index].value)
    assert said
    assert said <= known, source

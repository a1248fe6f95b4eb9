"""The prompt of a model that knows few words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.prompt import PromptEdit
from ldm_studio.ui.panels.prompt_words import unknown_words

NAMES = ("red apple", "apple", "cup of coffee", "t-shirt", "cherry")


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("a red apple", []),
        ("Two apples, cherries and t-shirts", ["Two"]),
        ("(red apple:1.3), [wolf:apple:0.4]", ["wolf"]),
        ("", []),
        ("übermut 123", ["übermut"]),
    ],
)
def test_unknown_words_are_found(text: str, unknown: list[str]) -> None:
    known = frozenset({"red", "apple", "cup", "coffee", "t-shirt", "cherry"})
    assert [text[start : start + length] for start, length in unknown_words(text, known)] == unknown


@pytest.fixture
def field(window: MainWindow, studio: Studio) -> PromptEdit:
    studio.set_models([replace(studio.models[0], words=NAMES)])
    window.prompt.focus_prompt()
    return window.prompt.prompt


def underlined(field: PromptEdit) -> list[str]:
    block = field.document().firstBlock()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    spans = [each for each in block.layout().formats() if each.format.underlineStyle() == wave]
    return [block.text()[span.start : span.start + span.length] for span in spans]


def test_what_the_model_does_not_know_is_underlined(field: PromptEdit, studio: Studio) -> None:
    field.setPlainText("a red wolf")
    assert underlined(field) == ["wolf"]
    studio.set_models([replace(studio.models[0], words=())])
    assert underlined(field) == []


def test_a_name_is_completed_with_enter(field: PromptEdit) -> None:
    field.clear()
    QTest.keyClicks(field, "a cup")
    assert field.completion.open
    QTest.keyClick(field.completion._list, Qt.Key.Key_Return)
    assert field.toPlainText() == "a cup of coffee"
    assert not field.completion.open


def test_the_list_goes_when_nothing_fits_or_on_escape(field: PromptEdit) -> None:
    field.clear()
    QTest.keyClicks(field, "re")
    assert field.completion.open
    QTest.keyClicks(field, "x")
    assert not field.completion.open
    field.clear()
    QTest.keyClicks(field, "re")
    QTest.keyClick(field.completion._list, Qt.Key.Key_Escape)
    assert not field.completion.open
    assert field.toPlainText() == "re"


def test_a_whole_name_is_not_offered_again(field: PromptEdit) -> None:
    field.clear()
    QTest.keyClicks(field, "cherry")
    assert not field.completion.open


def test_models_that_take_any_words_offer_none(window: MainWindow) -> None:
    window.prompt.focus_prompt()
    QTest.keyClicks(window.prompt.prompt, "appl")
    assert not window.prompt.prompt.completion.open


def test_words_are_weighed_by_keys_and_undo_takes_it_back(field: PromptEdit, studio: Studio) -> None:
    field.setPlainText("a red apple")
    cursor = field.textCursor()
    cursor.setPosition(4)
    field.setTextCursor(cursor)
    for expected in ("a (red:1.1) apple", "a (red:1.2) apple"):
        QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
        assert field.toPlainText() == expected
        assert field.textCursor().selectedText() == "red"
    assert studio.parameters.values.prompt == "a (red:1.2) apple"
    field.undo()
    assert field.toPlainText() == "a (red:1.1) apple"
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "a red apple"

"""The list of classes, for models that make pictures of classes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ldm_studio.core.job import ModelInfo
from ldm_studio.studio import shelf

MODEL = ModelInfo("tiny", "Tiny", "/models/tiny", "sd1", 64, ("inpaint", "text"), 1_000_000, 4.0, 12)
CLASSES = replace(MODEL, id="net", path="/m/net", family="dit", prompt="classes", words=("tench", "goldfish", "cock"))


@pytest.fixture
def panel(window: Any) -> Any:
    window.studio.set_models([MODEL, CLASSES])
    window.studio.parameters.set("prompt", "")
    shelf.choose_model(window.studio, CLASSES)
    return window.prompt


def test_it_is_there_only_for_models_of_classes(window: Any, panel: Any) -> None:
    assert panel.classes.isVisibleTo(window)
    assert not panel.negative.isVisibleTo(window)
    assert "tench, goldfish: 0.5" in panel.prompt.placeholderText()
    shelf.choose_model(window.studio, MODEL)
    assert not panel.classes.isVisibleTo(window)
    assert panel.negative.isVisibleTo(window)


def test_classes_are_found_by_a_part_of_their_name_weighed_and_taken_out(window: Any, panel: Any, qtbot: Any) -> None:
    box, prompt = panel.classes.box, lambda: window.studio.parameters.values.prompt
    assert [box.itemText(row) for row in range(box.count())] == ["tench", "goldfish", "cock"]
    for part, name in (("old", "goldfish"), ("TEN", "tench")):
        box.setFocus()
        qtbot.keyClicks(box.lineEdit(), part)
        completer = box.completer()
        assert completer.currentCompletion() == name
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in prompt())
        assert box.currentText() == ""
    assert prompt() == "goldfish, tench"
    panel.classes.weights[1].box.setValue(0.5)
    assert prompt() == "goldfish, tench: 0.5"
    assert "33%" in panel.classes.weights[1].toolTip()
    box.textActivated.emit("tench")  # Chosen already.
    row = panel.classes._rows.itemAt(0).widget()
    qtbot.mouseClick(row.findChildren(QToolButton)[-1], Qt.MouseButton.LeftButton)
    assert prompt() == "tench: 0.5"


def test_the_text_is_what_counts(window: Any, panel: Any) -> None:
    panel.prompt.setPlainText("cock: 2, 7, tench: much")
    assert [field.box.value() for field in panel.classes.weights] == [2, 1, 1]
    panel.prompt.setPlainText("")
    assert panel.classes.weights == []

"""Keyframes of the guidance, dragged and typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.guidance_lane import GuidanceLane

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def lane(window: MainWindow, studio: Studio) -> GuidanceLane:
    studio.parameters.set("guidance_schedule", "9 until 30 %, then 5")
    made = window.steps.lane
    assert made.isVisible()
    return made


def text(studio: Studio) -> str:
    return str(studio.parameters.values.guidance_schedule)


def test_a_keyframe_is_dragged_and_typed_back(lane: GuidanceLane, studio: Studio, window: MainWindow) -> None:
    begin = lane.point_of(1)
    width = (begin.x() - lane.point_of(0).x()) / 0.3
    to = (begin + QPointF(width * 0.2, 0)).toPoint()
    QTest.mousePress(lane, LEFT, pos=begin.toPoint())
    QTest.mouseMove(lane, to)
    assert text(studio).startswith(("9 until 49 %", "9 until 50 %", "9 until 51 %"))
    QTest.mouseMove(lane, to - QPoint(0, 12))
    QTest.mouseRelease(lane, LEFT, pos=to - QPoint(0, 12))
    assert lane.schedule[1][1] > 5
    assert window.parameters.schedule.text() == text(studio)
    window.parameters.schedule.setText("9 until 30 %, then 5")
    assert lane.schedule == ((0.0, 9.0), (0.3, 5.0))


def test_escape_takes_a_drag_back(lane: GuidanceLane, studio: Studio) -> None:
    begin = lane.point_of(1).toPoint()
    lane.setFocus()
    QTest.mousePress(lane, LEFT, pos=begin)
    QTest.mouseMove(lane, begin + QPoint(60, 0))
    assert text(studio) != "9 until 30 %, then 5"
    QTest.keyClick(lane, Qt.Key.Key_Escape)
    assert text(studio) == "9 until 30 %, then 5"


def test_the_keyboard_does_all_of_it(lane: GuidanceLane, studio: Studio) -> None:
    lane.setFocus()
    QTest.keyClick(lane, Qt.Key.Key_Right)
    assert lane.accessibleDescription() == "Keyframe 2 of 2: guidance 5 from 30% of the steps."
    QTest.keyClick(lane, Qt.Key.Key_Up)
    QTest.keyClick(lane, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(lane, Qt.Key.Key_Left, CTRL)
    assert text(studio) == "9 until 29 %, then 5.4"
    QTest.keyClick(lane, Qt.Key.Key_Insert)
    assert text(studio) == "9 until 29 %, then 5.4 until 65 %, then 5.4"
    assert lane.chosen == 2
    for _ in range(3):
        QTest.keyClick(lane, Qt.Key.Key_Delete)
    assert text(studio) == ""
    assert not lane.isVisible()


def test_a_double_click_adds_and_takes_out(lane: GuidanceLane, studio: Studio) -> None:
    middle = QPoint((lane.width() + lane.point_of(0).toPoint().x()) // 2, lane.height() // 2)
    QTest.mouseDClick(lane, LEFT, pos=middle)
    assert len(lane.schedule) == 3
    QTest.mouseDClick(lane, LEFT, pos=lane.point_of(2).toPoint())
    assert text(studio) == "9 until 30 %, then 5"


def test_the_command_makes_keyframes_and_takes_them_away(window: MainWindow, studio: Studio) -> None:
    height = window.steps.height()
    studio.commands.trigger("run.keyframes")
    assert len(window.steps.lane.schedule) == 2
    assert window.steps.height() > height
    assert not window.steps.lane.grab().isNull()
    studio.commands.trigger("run.keyframes")
    assert text(studio) == ""
    assert window.steps.height() == height

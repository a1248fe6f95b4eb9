"""Pen pressure and the distance of dabs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QToolButton

from ldm_studio.core.pressure import LINEAR, PRESETS, is_curve
from ldm_studio.storage.settings import Settings, load_settings, save_settings
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.curve_editor import CurveEditor
from ldm_studio.ui.dialogs.pen import PenDialog
from ldm_studio.ui.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(window: MainWindow, studio: Studio) -> PenDialog:
    assert studio.commands.trigger("tool.pen")
    return window.findChildren(PenDialog)[-1]


def width(studio: Studio, pressure: float) -> int:
    studio.tool.set("size", 40.0)
    studio.tool.set("hardness", 1.0)
    studio.mask.clear()
    studio.strokes.begin(100, 80, pressure=pressure)
    studio.strokes.end()
    return int((studio.document.mask[80] > 127).sum())


def test_a_curve_is_chosen_and_holds_for_the_next_stroke(dialog: PenDialog, studio: Studio) -> None:
    assert width(studio, 0.5) == 20
    button = next(b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "Curve of the size: Firm")
    button.click()
    assert studio.settings.values.pen_size_curve == PRESETS["firm"]
    assert width(studio, 0.5) < 16
    switch = dialog.findChildren(QCheckBox)[0]
    switch.click()
    assert not dialog.size_editor.isEnabled()
    assert width(studio, 0.5) == 40
    assert studio.commands["tool.pen_size"].checked is not None
    assert not studio.commands["tool.pen_size"].checked()


def test_points_are_dragged_added_and_taken_out(dialog: PenDialog, studio: Studio) -> None:
    editor: CurveEditor = dialog.size_editor
    middle = QPoint(editor.width() // 2, editor.height() // 2)
    QTest.mouseDClick(editor, LEFT, NONE, middle)
    assert len(editor.curve) == 3
    QTest.mousePress(editor, LEFT, NONE, middle)
    QTest.mouseMove(editor, middle + QPoint(0, 40))
    QTest.mouseRelease(editor, LEFT, NONE, middle + QPoint(0, 40))
    x, y = editor.curve[1]
    assert abs(x - 0.5) < 0.02
    assert 0.15 < y < 0.3
    QTest.mouseDClick(editor, LEFT, NONE, editor.point_of(1).toPoint())
    assert editor.curve == LINEAR


def test_the_keyboard_alone_changes_a_curve(dialog: PenDialog, studio: Studio) -> None:
    switch = dialog.findChildren(QCheckBox)[1]
    switch.click()
    editor = dialog.opacity_editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Left)
    QTest.keyClick(editor, Qt.Key.Key_Insert)
    assert editor.curve == ((0, 0), (0.5, 0.5), (1, 1))
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert editor.curve[1] == pytest.approx((0.45, 0.55))
    assert editor.accessibleDescription() == "Point 2 of 3: 55% at a pressure of 45%."
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.curve == LINEAR


def test_the_spacing_is_set_in_the_bar(window: MainWindow, studio: Studio) -> None:
    box = next(b for b in window.tool_options.findChildren(QDoubleSpinBox) if b.accessibleName() == "Brush spacing")
    box.setValue(1.5)
    assert studio.tool.values.spacing == 1.5
    assert studio.commands.trigger("tool.closer")
    assert studio.tool.get("spacing") == 1.2
    assert studio.commands.trigger("tool.spacing")
    assert box.value() == 0
    assert studio.commands.trigger("tool.wider")
    assert 0.1 < studio.tool.get("spacing") < 0.2


def test_curves_are_kept_and_odd_ones_cost_no_other_setting(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "settings.json"
    curve = ((0.0, 0.1), (0.4, 0.7), (1.0, 1.0))
    save_settings(path, Settings(pen_size_curve=curve, pen_opacity=True))
    again, told = load_settings(path)
    assert told is None
    assert again.pen_size_curve == curve
    path.write_text('{"pen_size_curve": [[0, 2]], "pen_opacity": true}')
    again, told = load_settings(path)
    assert (again.pen_size_curve, again.pen_opacity, told) == (LINEAR, True, None)
    assert is_curve(again.pen_opacity_curve)

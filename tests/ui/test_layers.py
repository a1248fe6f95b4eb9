"""The layers panel."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ldm_studio.core.composite import composite
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Result
from ldm_studio.core.layers import Layer
from ldm_studio.engine import events
from ldm_studio.studio import language
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.main_window import MainWindow
from ldm_studio.ui.panels.layer_list import LayerList
from ldm_studio.ui.panels.layer_rows import eye_area, fold_area, sign_area, thumbnail
from ldm_studio.ui.panels.layers import LayersPanel

from .conftest import FakeAsk, FakeEngine, Player

ROLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def panel(qapp: QApplication, window: MainWindow, studio: Studio) -> LayersPanel:
    """The panel with three layers, the topmost in hand."""
    language.install(qapp, "en")  # Plurals are its catalogue's.
    made = [Layer(np.full((40, 60, 4), 200, np.uint8), 10 * n, 0, name) for n, name in enumerate(("Sky", "Fox"))]
    studio.document.change_layers((*studio.document.layers, *made), "made", made[-1].number)
    studio.commands.trigger("view.focus_layers")
    return window.layers


def names(studio: Studio) -> list[str]:
    return [layer.name for layer in studio.document.layers]


def told(view: LayerList) -> list[str]:
    return [view.model().index(row, 0).data(ROLE) for row in range(view.model().rowCount())]


def click(view: LayerList, row: int, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_list_says_what_each_layer_is(panel: LayersPanel, studio: Studio) -> None:
    studio.layers.change(opacity=0.5)
    studio.layers.change(mode="color-dodge")
    studio.mask.fill_all()
    studio.layer_masks.take()
    studio.layers.change(locked=True)
    studio.layers.change(studio.document.layers[1].number, visible=False)
    assert told(panel.list) == ["Fox, Color dodge, 50%, with a mask, locked", "Sky, hidden", "Picture"]
    assert panel.list.hasFocus()


def test_the_eye_and_the_lock_act_without_choosing(panel: LayersPanel, studio: Studio) -> None:
    row = panel.list.visualRect(panel.list.model().index(1, 0))
    click(panel.list, 1, eye_area(row).center())
    assert [layer.visible for layer in studio.document.layers] == [True, False, True]
    assert studio.document.chosen.name == "Fox"
    assert studio.document.history.labels[-1] == "Hide layer"
    sky = studio.document.layers[1].number
    studio.layers.change(sky, locked=True)
    click(panel.list, 1, sign_area(row, 0).center())
    assert not studio.document.layers[1].locked
    click(panel.list, 1, row.center())
    assert studio.document.chosen.name == "Sky"
    studio.document.history.go_to(1)
    assert all(layer.visible for layer in studio.document.layers)


def test_the_keyboard_chooses_hides_renames_and_deletes(panel: LayersPanel, studio: Studio, qtbot: QtBot) -> None:
    view = panel.list
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert studio.document.chosen.name == "Sky"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not studio.document.chosen.visible
    QTest.keyClick(view, Qt.Key.Key_F2)
    view.rename()  # It is being renamed already.
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Night sky")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(studio) == ["Picture", "Night sky", "Fox"])
    QTest.keyClick(view, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert names(studio) == ["Picture", "Fox", "Night sky"]
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert names(studio) == ["Picture", "Fox"]
    QTest.keyClick(view, Qt.Key.Key_B)
    assert studio.tool.values.tool == "brush", "plain keys are the tools'"


def test_a_row_is_dragged_to_another_place(panel: LayersPanel, studio: Studio) -> None:
    nowhere = QModelIndex()
    assert panel.list.model().moveRow(nowhere, 0, nowhere, 3)
    assert names(studio) == ["Fox", "Picture", "Sky"]
    assert panel.list.currentIndex().row() == 2, "it stays in hand"
    assert panel.list.model().moveRow(nowhere, 1, nowhere, 0)
    assert names(studio) == ["Fox", "Sky", "Picture"]
    assert studio.document.history.labels[1:] == ["Move layer in the stack"] * 2


def test_groups_are_rows_that_shut_and_open(panel: LayersPanel, studio: Studio) -> None:
    view = panel.list
    studio.commands.trigger("layer.group")
    assert told(view) == ["Group, group of 1 layer", "Fox, in Group", "Sky", "Picture"]
    assert panel.list.currentIndex().row() == 0
    view.layers.move_into(2, 0)
    assert told(view)[:3] == ["Group, group of 2 layers", "Sky, in Group", "Fox, in Group"]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert studio.document.chosen_group is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert told(view) == ["Group, group of 2 layers, shut", "Picture"]
    QTest.keyClick(view, Qt.Key.Key_Right)
    row = view.visualRect(view.model().index(0, 0))
    click(view, 0, fold_area(row, 0).center())
    assert view.model().rowCount() == 2
    click(view, 0, fold_area(row, 0).center())
    assert view.model().rowCount() == 4
    nowhere = QModelIndex()
    assert view.model().moveRow(nowhere, 1, nowhere, 4)
    assert told(view) == ["Group, group of 1 layer", "Fox, in Group", "Picture", "Sky"]
    assert view.model().moveRow(nowhere, 0, nowhere, 4)
    assert told(view) == ["Picture", "Sky", "Group, group of 1 layer", "Fox, in Group"]
    view.layers.move_into(2, 2)
    view.layers.move_into(2, 1)
    assert told(view)[2:] == ["Group, group of 1 layer", "Fox, in Group"]


def test_an_empty_group_is_a_row_that_layers_are_dragged_into_and_out_of(panel: LayersPanel, studio: Studio) -> None:
    view, nowhere = panel.list, QModelIndex()
    studio.commands.trigger("layer.new_group")
    assert told(view) == ["Group, group of 0 layers", "Fox", "Sky", "Picture"]
    assert panel.mode.currentText() == "Pass through"
    view.grab()
    view.layers.move_into(2, 0)
    assert told(view) == ["Group, group of 1 layer", "Sky, in Group", "Fox", "Picture"]
    assert view.model().moveRow(nowhere, 1, nowhere, 0)
    assert told(view) == ["Sky", "Group, group of 0 layers", "Fox", "Picture"]
    view.layers.move_into(0, 1)
    assert view.model().moveRow(nowhere, 1, nowhere, 2)
    assert told(view) == ["Group, group of 0 layers", "Sky", "Fox", "Picture"], "out of it downwards, it stays above"
    studio.document.choose(view.layers.item(view.model().index(0, 0)).number)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert told(view)[0] == "Group, group of 0 layers, hidden"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert told(view)[0] == "Group, group of 0 layers, shut, hidden"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert told(view) == ["Sky", "Fox", "Picture"]


def test_a_group_has_modes_of_its_own(panel: LayersPanel, studio: Studio) -> None:
    def choose(mode: str) -> None:
        panel.mode.setCurrentIndex(panel.mode.findData(mode))
        panel.mode.activated.emit(panel.mode.currentIndex())

    studio.commands.trigger("layer.group")
    assert panel.mode.currentText() == "Pass through"
    for mode, isolated in (("normal", True), ("screen", True), ("pass-through", False)):
        choose(mode)
        group = studio.document.chosen_group
        assert group is not None
        assert (group.mode, group.isolated) == ("normal" if mode == "pass-through" else mode, isolated)
        assert panel.mode.currentData() == mode
    panel.opacity.setValue(30)
    studio.layers.change(locked=True)
    assert studio.document.chosen_group is not None
    assert studio.document.chosen_group.opacity == 0.3
    assert not panel.mode.isEnabled()
    studio.document.choose(studio.document.layers[-1].number)
    assert not panel.opacity.isEnabled(), "the layer lies in a locked group"


def test_a_row_is_dropped_into_a_group_or_between_rows(
    panel: LayersPanel, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, position = panel.list, QAbstractItemView.DropIndicatorPosition
    studio.commands.trigger("layer.group")

    def drop(where: QAbstractItemView.DropIndicatorPosition, row: int) -> None:
        studio.document.choose(next(layer.number for layer in studio.document.layers if layer.name == "Sky"))
        data = view.model().mimeData([view.currentIndex()])
        # Qt looks where the row would go while it is dragged, which only its own drag tells it.
        monkeypatch.setattr(view, "dropIndicatorPosition", lambda: where)
        at = QPointF(view.visualRect(view.model().index(row, 0)).center())
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        view.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, *held))

    drop(position.OnItem, 0)
    assert told(view)[:3] == ["Group, group of 2 layers", "Sky, in Group", "Fox, in Group"]
    drop(position.BelowItem, 3)
    assert told(view) == ["Group, group of 1 layer", "Fox, in Group", "Picture", "Sky"]
    drop(position.AboveItem, 0)
    assert told(view)[0] == "Sky"


def test_mode_opacity_and_edge_are_those_of_the_layer_in_hand(panel: LayersPanel, studio: Studio) -> None:
    panel.opacity.setValue(40)
    panel.mode.setCurrentIndex(panel.mode.findData("multiply"))
    panel.mode.activated.emit(panel.mode.currentIndex())
    assert (studio.document.chosen.opacity, studio.document.chosen.mode) == (0.4, "multiply")
    assert not panel.edge.isVisible()
    studio.document.choose(studio.document.layers[0].number)
    assert (panel.opacity.value(), panel.mode.currentData()) == (100, "normal")
    studio.mask.fill_all()
    studio.layer_masks.take()
    assert panel.edge.isVisible()
    panel.edge.setValue(6)
    assert studio.document.chosen.softness == 6
    studio.layers.change(locked=True)
    assert not panel.opacity.isEnabled()


def test_an_accepted_result_comes_to_the_top(panel: LayersPanel, masked: Studio, player: object) -> None:
    masked.commands.trigger("run.generate")
    player.run()  # type: ignore[attr-defined]
    masked.commands.trigger("run.accept")
    assert told(panel.list)[0] == "a red door, with a mask"
    assert panel.list.currentIndex().row() == 0


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (2000, 10), (500, 500)])
def test_thumbnails_of_any_size(qapp: object, shape: tuple[int, int]) -> None:
    for dtype in (np.uint8, np.uint16):
        mask = np.full(shape, 128, np.uint8)
        made = thumbnail(Layer(np.zeros((*shape, 4), dtype), mask=mask), 32)
        assert max(made.width(), made.height()) == 32


def drag(window: MainWindow, by: tuple[int, int], key: Qt.Key | None = None) -> None:
    canvas, scale = window.canvas, window.canvas.camera.viewport.scale
    start = QPoint(canvas.width() // 2, canvas.height() // 2)
    end = start + QPoint(round(by[0] * scale), round(by[1] * scale))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    if key is not None:
        QTest.keyClick(canvas, key)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def test_a_layer_is_moved_by_hand_and_by_keys(panel: LayersPanel, window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("tool.move")
    steps = len(studio.document.history.labels)
    drag(window, (30, -8))
    assert (studio.document.chosen.x, studio.document.chosen.y) == (40, -8)
    assert studio.document.history.labels[steps:] == ["Move layer"]
    drag(window, (50, 50), Qt.Key.Key_Escape)
    assert (studio.document.chosen.x, studio.document.chosen.y) == (40, -8)
    assert studio.document.history.labels[steps:] == ["Move layer"]
    studio.document.history.undo()
    drag(window, (50, 50), Qt.Key.Key_Escape)
    assert studio.document.history.can_redo, "what could be done again before can be still"
    studio.document.history.redo()
    assert (studio.document.chosen.x, studio.document.chosen.y) == (40, -8)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    QTest.keyClick(window.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (studio.document.chosen.x, studio.document.chosen.y) == (41, 2)
    studio.layers.change(locked=True)
    drag(window, (30, 0))
    assert studio.document.chosen.x == 41
    assert "unlock" in window.message_bar.text


def pull(window: MainWindow, start: tuple[int, int], end: tuple[int, int], shift: bool = False) -> None:
    """Drags from one document point to another."""
    view = window.canvas.camera.viewport
    points = [QPoint(*(round(each) for each in view.to_view(*point))) for point in (start, end)]
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, held, points[0])
    event = QMouseEvent(
        QEvent.Type.MouseMove, points[1], window.canvas.mapToGlobal(points[1]), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, held,
    )  # fmt: skip
    QApplication.sendEvent(window.canvas, event)
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, held, points[1])


def test_a_layer_is_turned_by_its_handle(panel: LayersPanel, window: MainWindow, studio: Studio, ask: FakeAsk) -> None:
    studio.commands.trigger("tool.move")
    window.canvas.camera.zoom_by(4 / window.canvas.camera.viewport.zoom)
    window.canvas.camera.reveal(30, -20)
    layer = studio.document.layers[1]
    studio.document.choose(layer.number)
    before, steps = studio.document.layers, len(studio.document.history.labels)
    ask.degrees = 90
    studio.commands.trigger("layer.rotate")
    assert studio.document.chosen.rect == Rect(10, -10, 40, 60)
    studio.document.history.undo()
    # From above its middle (30, 20) to the right of it and a little down: more than a quarter.
    above = (30, round(-24 / window.canvas.camera.viewport.scale))
    pull(window, above, (90, 22), shift=True)
    assert studio.document.chosen.rect == Rect(10, -10, 40, 60), "by 90 degrees, nothing lost"
    pull(window, (30, -10 + above[1]), (80, 0))
    assert studio.document.chosen.rect != Rect(10, -10, 40, 60)
    assert studio.document.history.labels[steps:] == ["Turn layer", "Turn layer"]
    studio.document.history.go_to(steps)
    assert studio.document.layers == before
    studio.commands.trigger("layer.group")
    pull(window, above, (90, 22), shift=True)
    assert studio.document.layers[1].rect == Rect(10, -10, 40, 60), "a group is turned as one"
    pull(window, (50, 50), (30, 20))
    assert studio.document.layers[1].rect == Rect(10, -10, 20, 30), "and scaled"
    assert studio.document.history.labels[-2:] == ["Turn group", "Scale group"]


def test_a_layer_is_scaled_by_its_corners(panel: LayersPanel, window: MainWindow, studio: Studio) -> None:
    studio.commands.trigger("tool.move")
    window.canvas.camera.zoom_by(4 / window.canvas.camera.viewport.zoom)
    studio.document.choose(studio.document.layers[1].number)
    assert studio.document.chosen.rect == Rect(0, 0, 60, 40)
    studio.layers.nudge(100, 60)
    steps = len(studio.document.history.labels)
    pull(window, (160, 100), (130, 90))
    assert studio.document.chosen.rect == Rect(100, 60, 45, 30), "in proportion, the far corner stays"
    assert studio.document.history.labels[steps:] == ["Scale layer"]
    pull(window, (100, 60), (90, 70), shift=True)
    assert studio.document.chosen.rect == Rect(90, 70, 55, 20)
    studio.document.history.go_to(steps)
    assert studio.document.chosen.rect == Rect(100, 60, 60, 40)
    assert studio.document.chosen.pixels.shape == (40, 60, 4)


def test_a_result_blends_in_over_another_width(
    window: MainWindow, masked: Studio, engine: FakeEngine, player: Player
) -> None:
    masked.commands.trigger("run.generate")
    job = engine.jobs[-1]
    assert job.source is not None
    assert job.mask is not None
    generated = np.full((*job.mask.shape, 3), 250, np.uint8)
    pixels = composite(job.source, generated, job.mask, job.recipe.softness)
    player.tell(events.Finished(player.number, Result(job.recipe, pixels, job.source, job.mask, {}, generated), 1.0))
    assert window.results.edge.isVisible()
    assert window.results.edge.value() == job.recipe.softness
    window.results.edge.setValue(12)
    current = masked.results.current
    assert current is not None
    assert current.result.recipe.softness == 12
    assert (current.result.pixels == composite(job.source, generated, job.mask, 12)).all()
    assert len(masked.results.items) == 1
    player.run()
    assert not window.results.edge.isVisible(), "what the model made is not known"


def test_a_thumbnail_does_not_keep_its_layer_in_memory(panel: LayersPanel, studio: Studio) -> None:
    panel.list.grab()
    gone = weakref.ref(studio.document.chosen.pixels)
    studio.document.change_layers(studio.document.layers[:1], "made")
    studio.document.history.clear()
    panel.list.grab()
    gc.collect()
    assert gone() is None


def test_a_name_that_was_not_changed_is_no_step(panel: LayersPanel, studio: Studio, qapp: QApplication) -> None:
    language.install(qapp, "de")
    try:
        steps = studio.document.history.labels
        index = panel.list.model().index(2, 0)
        assert panel.list.model().setData(index, index.data(Qt.ItemDataRole.EditRole))
        assert studio.document.history.labels == steps
    finally:
        language.install(qapp, "en")


def test_a_layer_that_leaves_no_room_above_is_turned_by_a_handle_inside(
    panel: LayersPanel, window: MainWindow, studio: Studio
) -> None:
    studio.commands.trigger("tool.move")
    whole = studio.document.layers[0]
    studio.document.choose(whole.number)
    view = window.canvas.camera.viewport
    middle = whole.rect.width // 2
    pull(window, (middle, round(24 / view.scale)), (whole.rect.right, whole.rect.height // 2), shift=True)
    turned = studio.document.layers[0].rect
    assert (turned.width, turned.height) == (whole.rect.height, whole.rect.width)
    # Scrolled away, it is where the layer is still seen.
    studio.document.history.undo()
    window.canvas.camera.zoom_by(4)
    x0, y0, x1, _ = window.canvas.camera.viewport.visible()
    scale = window.canvas.camera.viewport.scale
    steps = len(studio.document.history.labels)
    pull(window, (round((x0 + x1) / 2), round(y0 + 24 / scale)), (round(x1), round(y0 + 24 / scale)))
    assert studio.document.history.labels[steps - 1 :] == ["Turn layer"]

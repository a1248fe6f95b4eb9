"""Painting and moving on the canvas, with mouse, wheel and keyboard."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ldm_studio.core.document import Document, Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.layers import Layer
from ldm_studio.storage.settings import Settings
from ldm_studio.studio import verbs
from ldm_studio.studio.images import from_qimage
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.canvas import Canvas
from ldm_studio.ui.main_window import MainWindow

from .conftest import FakeEngine, Player, grey_pixels

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NO_BUTTON = Qt.MouseButton.NoButton
NONE, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def at(canvas: Canvas, x: float, y: float) -> QPoint:
    """Where a document point is on the canvas."""
    return QPointF(*canvas.camera.viewport.to_view(x, y)).toPoint()


def drag(
    canvas: Canvas,
    *points: tuple[float, float],
    button: Qt.MouseButton = LEFT,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    QTest.mousePress(canvas, button, held, at(canvas, *points[0]))
    for point in points[1:]:
        move(canvas, at(canvas, *point), button, held)
    QTest.mouseRelease(canvas, button, held, at(canvas, *points[-1]))


def move(canvas: Canvas, to: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier = NONE) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), canvas.mapToGlobal(QPointF(to)), Qt.MouseButton.NoButton, button, held
    )
    QApplication.sendEvent(canvas, event)


def wheel(canvas: Canvas, to: QPointF, notches: float, held: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        to,
        canvas.mapToGlobal(to),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def shot(canvas: Canvas) -> QImage:
    return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colour(canvas: Canvas, x: float, y: float) -> tuple[int, int, int]:
    ratio = canvas.devicePixelRatioF()
    across, down = canvas.camera.viewport.to_view(x, y)
    found = shot(canvas).pixelColor(int(across * ratio), int(down * ratio))
    return found.red(), found.green(), found.blue()


def test_a_stroke_masks_and_undo_takes_it_back(window: MainWindow, studio: Studio) -> None:
    drag(window.canvas, (50, 80), (100, 80), (150, 80))
    assert studio.document.mask[80, 100] == 255
    assert studio.document.mask[10, 10] == 0
    assert studio.document.history.labels == ["Paint"]
    studio.commands.trigger("edit.undo")
    assert not studio.document.mask.any()
    studio.commands.trigger("edit.redo")
    assert studio.document.mask[80, 100] == 255


@pytest.mark.parametrize(("button", "held"), [(RIGHT, NONE), (LEFT, ALT)])
def test_the_right_button_and_alt_erase(
    window: MainWindow, studio: Studio, button: Qt.MouseButton, held: Qt.KeyboardModifier
) -> None:
    studio.mask.fill_all()
    drag(window.canvas, (50, 80), (150, 80), button=button, held=held)
    assert studio.document.mask[80, 100] == 0
    assert studio.document.mask[5, 5] == 255


def test_the_eraser_erases(window: MainWindow, studio: Studio) -> None:
    studio.mask.fill_all()
    QTest.keyClick(window.canvas, Qt.Key.Key_E)
    drag(window.canvas, (50, 80), (150, 80))
    assert studio.document.mask[80, 100] == 0


def test_shift_draws_a_straight_line_from_the_last_point(window: MainWindow, studio: Studio) -> None:
    studio.tool.set("size", 10.0)
    drag(window.canvas, (20, 30))
    drag(window.canvas, (180, 130), held=SHIFT)
    assert studio.document.mask[80, 100] == 255


def test_the_other_button_takes_the_stroke_back(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    QTest.mousePress(canvas, LEFT, NONE, at(canvas, 50, 80))
    move(canvas, at(canvas, 150, 80), LEFT)
    assert studio.document.mask.any()
    QTest.mousePress(canvas, RIGHT, NONE, at(canvas, 150, 80))
    assert not studio.document.mask.any()
    QTest.mouseRelease(canvas, LEFT, NONE, at(canvas, 150, 80))
    assert studio.document.history.labels == []


def test_rectangle_and_alt_rectangle(window: MainWindow, studio: Studio) -> None:
    studio.tool.set("tool", "rectangle")
    drag(window.canvas, (40, 30), (80, 90), (120, 100))
    inside = studio.document.mask_bounds
    assert abs(inside.x - 40) <= 1
    assert abs(inside.right - 120) <= 1
    assert abs(inside.bottom - 100) <= 1
    assert studio.document.mask[60, 60] == 255
    drag(window.canvas, (50, 50), (70, 70), held=ALT)
    assert studio.document.mask[60, 60] == 0
    assert studio.document.history.labels == ["Rectangle", "Rectangle"]


def test_a_shift_rectangle_is_a_square(window: MainWindow, studio: Studio) -> None:
    studio.tool.set("tool", "rectangle")
    drag(window.canvas, (40, 30), (100, 60), held=SHIFT)
    bounds = studio.document.mask_bounds
    assert bounds.width == bounds.height


def test_lasso(window: MainWindow, studio: Studio) -> None:
    studio.tool.set("tool", "lasso")
    drag(window.canvas, (50, 40), (150, 40), (150, 120), (50, 120))
    assert studio.document.mask[80, 100] == 255
    assert studio.document.mask[20, 20] == 0


def click(canvas: Canvas, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
    move(canvas, at(canvas, x, y), NO_BUTTON)
    QTest.mouseClick(canvas, button, NONE, at(canvas, x, y))


@pytest.mark.parametrize("end", ["enter", "first corner", "double click"])
def test_a_polygon_is_clicked_corner_by_corner(window: MainWindow, studio: Studio, end: str) -> None:
    canvas = window.canvas
    studio.tool.set("tool", "polygon")
    for corner in ((50, 40), (150, 40), (150, 120), (50, 120)):
        click(canvas, *corner)
        assert not studio.document.mask.any()
    match end:
        case "enter":
            QTest.keyClick(canvas, Qt.Key.Key_Return)
        case "first corner":
            click(canvas, 51, 41)
        case _:
            QTest.mouseDClick(canvas, LEFT, NONE, at(canvas, 50, 120))
    assert studio.document.mask[80, 100] == 255
    assert studio.document.mask[20, 20] == 0
    assert studio.document.history.labels == ["Polygon"]


def test_corners_of_a_polygon_can_be_taken_back(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    studio.tool.set("tool", "polygon")
    for corner in ((50, 40), (150, 40), (180, 10), (150, 120), (50, 120)):
        click(canvas, *corner)
        if corner == (180, 10):
            QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert studio.document.mask_bounds.right <= 152
    click(canvas, 20, 20)
    click(canvas, 30, 20, RIGHT)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert studio.document.history.labels == ["Polygon"]


def test_another_tool_drops_a_polygon_under_way(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    studio.tool.set("tool", "polygon")
    click(canvas, 50, 40)
    click(canvas, 150, 40)
    studio.tool.set("tool", "rectangle")
    drag(canvas, (60, 60), (80, 80))
    assert studio.document.history.labels == ["Rectangle"]


def test_a_steadied_stroke_is_smoother_and_ends_where_the_hand_does(window: MainWindow, studio: Studio) -> None:
    zigzag = [(40.0 + 4 * step, 80.0 + (12 if step % 2 else -12)) for step in range(28)]
    studio.tool.set("size", 8)
    heights = []
    for steady in (0.0, 0.8):
        studio.tool.set("steady", steady)
        drag(window.canvas, *zigzag)
        mask = studio.document.mask
        assert mask[round(zigzag[-1][1]), round(zigzag[-1][0])] > 0
        rows = np.flatnonzero(mask[:, 60:120].any(axis=1))
        heights.append(rows[-1] - rows[0])
        studio.document.history.undo()
    assert heights[1] < 0.6 * heights[0]


def test_a_shape_under_way_is_seen_and_escape_drops_it(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    studio.tool.set("tool", "rectangle")
    before = shot(canvas)
    QTest.mousePress(canvas, LEFT, NONE, at(canvas, 40, 30))
    move(canvas, at(canvas, 120, 100), LEFT)
    assert shot(canvas) != before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, at(canvas, 120, 100))
    assert not studio.document.mask.any()


def test_escape_takes_a_stroke_back(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    QTest.mousePress(canvas, LEFT, NONE, at(canvas, 60, 60))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, at(canvas, 60, 60))
    assert not studio.document.mask.any()


def test_no_shortcut_acts_under_a_stroke(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    studio.shapes.rectangle(Rect(0, 0, 20, 20))
    QTest.mousePress(canvas, LEFT, NONE, at(canvas, 60, 60))
    move(canvas, at(canvas, 100, 60), LEFT)
    for key in (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_Right):
        QTest.keyClick(canvas, key)
    assert studio.strokes.under_way
    assert studio.tool.values.tool == "brush"
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseRelease(canvas, LEFT, NONE, at(canvas, 100, 60))
    assert studio.document.history.labels == ["Rectangle"]
    assert studio.document.mask[10, 10] == 255
    assert studio.document.mask[60, 80] == 0


def test_fill_fills_an_outline(window: MainWindow, studio: Studio) -> None:
    studio.shapes.rectangle(Rect(40, 40, 80, 80))
    studio.shapes.rectangle(Rect(50, 50, 60, 60), "subtract")
    studio.tool.set("tool", "fill")
    QTest.mouseClick(window.canvas, LEFT, NONE, at(window.canvas, 80, 80))
    assert studio.document.mask[80, 80] == 255
    assert studio.document.mask[20, 20] == 0


def test_the_wheel_zooms_at_the_pointer(window: MainWindow) -> None:
    canvas = window.canvas
    for notches in (1, 3, -2, 0.25):
        point = QPointF(213, 157)
        before = canvas.camera.to_document(point)
        zoom = canvas.camera.viewport.zoom
        wheel(canvas, point, notches)
        assert canvas.camera.to_document(point) == pytest.approx(before)
        assert (canvas.camera.viewport.zoom > zoom) == (notches > 0)


def test_shift_and_wheel_pan_sideways(window: MainWindow) -> None:
    canvas = window.canvas
    left, top = canvas.camera.viewport.left, canvas.camera.viewport.top
    wheel(canvas, QPointF(100, 100), 1, SHIFT)
    assert canvas.camera.viewport.left != left
    assert canvas.camera.viewport.top == top


@pytest.mark.parametrize("way", ["middle", "space", "hand"])
def test_panning_moves_the_view_and_not_the_mask(window: MainWindow, studio: Studio, way: str) -> None:
    canvas = window.canvas
    left = canvas.camera.viewport.left
    button = MIDDLE if way == "middle" else LEFT
    if way == "space":
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    elif way == "hand":
        QTest.keyClick(canvas, Qt.Key.Key_H)
    QTest.mousePress(canvas, button, NONE, QPoint(200, 200))
    move(canvas, QPoint(240, 220), button)
    QTest.mouseRelease(canvas, button, NONE, QPoint(240, 220))
    if way == "space":
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.camera.viewport.left == pytest.approx(left + 40)
    assert not studio.document.mask.any()
    drag(canvas, (100, 80), (120, 80))
    assert studio.document.mask.any() == (way != "hand")


def test_zoom_keys_and_commands(window: MainWindow, studio: Studio) -> None:
    camera = window.canvas.camera
    fitted = camera.viewport.zoom
    QTest.keyClick(window.canvas, Qt.Key.Key_Plus)
    assert camera.viewport.zoom > fitted
    QTest.keyClick(window.canvas, Qt.Key.Key_Minus)
    assert camera.viewport.zoom == pytest.approx(fitted)
    QTest.keyClick(window.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert camera.viewport.zoom == 1
    QTest.keyClick(window.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert camera.viewport.zoom == pytest.approx(fitted)


def test_the_whole_canvas_works_by_keyboard(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    canvas = window.canvas
    studio.tool.set("size", 8.0)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert canvas.keyboard.position == (103.5, 90.5)
    QTest.keyClick(canvas, Qt.Key.Key_D)
    assert studio.document.mask[90, 103] == 255
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_D, SHIFT)
    assert studio.document.mask[90, 125] == 255
    QTest.keyClick(canvas, Qt.Key.Key_Insert, ALT)
    assert studio.document.mask[90, 143] == 0
    assert studio.document.history.labels == ["Paint", "Paint", "Erase"]
    qtbot.waitUntil(lambda: "143, 90" in canvas.accessibleDescription())
    assert "Brush" in canvas.accessibleDescription()


def test_the_keyboard_cursor_stays_in_the_document(window: MainWindow) -> None:
    for _ in range(30):
        QTest.keyClick(window.canvas, Qt.Key.Key_Left, SHIFT)
    assert window.canvas.keyboard.position[0] == 0.5


def test_a_pen_draws_and_its_other_end_erases(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas

    def pen(kind: QEvent.Type, x: float, y: float, pointer: QPointingDevice.PointerType) -> None:
        device = QPointingDevice(
            "pen", 1, QPointingDevice.DeviceType.Stylus, pointer, QPointingDevice.Capability.Position, 1, 1
        )
        point = QPointF(at(canvas, x, y))
        down = LEFT if kind != QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
        event = QTabletEvent(kind, device, point, canvas.mapToGlobal(point), 0.6, 0, 0, 0, 0, 0, NONE, LEFT, down)
        QApplication.sendEvent(canvas, event)

    for kind, x in ((QEvent.Type.TabletPress, 50), (QEvent.Type.TabletMove, 150), (QEvent.Type.TabletRelease, 150)):
        pen(kind, x, 80, QPointingDevice.PointerType.Pen)
    assert studio.document.mask[80, 100] == 255
    for kind, x in ((QEvent.Type.TabletPress, 50), (QEvent.Type.TabletMove, 150), (QEvent.Type.TabletRelease, 150)):
        pen(kind, x, 80, QPointingDevice.PointerType.Eraser)
    assert studio.document.mask[80, 100] == 0


# What is seen


def test_the_tint_lies_where_the_mask_is(window: MainWindow, studio: Studio) -> None:
    studio.settings.set("marching_ants", False)
    studio.settings.set("mask_colour", "#ff0000")
    studio.settings.set("mask_opacity", 0.5)
    studio.shapes.rectangle(Rect(60, 40, 50, 50))
    assert colour(window.canvas, 20, 20) == (90, 90, 90)
    red, green, blue = colour(window.canvas, 85, 65)
    assert red == pytest.approx(172, abs=2)
    assert green == blue == pytest.approx(45, abs=2)
    studio.mask.clear()
    assert colour(window.canvas, 85, 65) == (90, 90, 90)


@pytest.mark.parametrize("zoom", [0.3, 1.0, 2.5, 12.0])
def test_painting_a_part_gives_the_same_picture_as_painting_all(
    window: MainWindow, studio: Studio, zoom: float
) -> None:
    """What is repainted by dirty rectangles has to equal what a whole repaint gives."""
    canvas = window.canvas
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 255, (160, 200, 4)).astype(np.uint8)
    noise[..., 3] = 255
    studio.document.change_layers((*studio.document.layers, Layer(noise)), "Noise")
    studio.settings.set("marching_ants", False)
    view = canvas.camera.viewport
    canvas.camera.zoom_by(zoom / view.zoom)
    kept = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(kept)
    studio.strokes.begin(80.3, 70.7)
    rect = studio.document.mask_bounds
    studio.strokes.end()
    dirty = canvas.camera.dirty_rect(rect).intersected(canvas.rect())
    canvas.render(kept, dirty.topLeft(), dirty)
    whole = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(whole)
    # Smoothing starts at another pixel: that rounds differently, but no more than that.
    one, other = from_qimage(kept).astype(int), from_qimage(whole).astype(int)
    assert np.abs(one - other).max() <= 16


def test_an_overlay_lies_in_place_and_hides_the_tint(masked: Studio, window: MainWindow, player: Player) -> None:
    masked.settings.set("marching_ants", False)
    canvas = window.canvas
    masked.commands.trigger("run.generate")
    player.start()
    player.step(1, colour=(10, 220, 30, 255))
    frame = player.frame
    assert colour(canvas, frame.x + frame.width / 2, frame.y + frame.height / 2) == (10, 220, 30)
    assert colour(canvas, 5, 5) == (90, 90, 90)
    player.finish()
    assert colour(canvas, 85, 65) == (200, 30, 30)
    masked.results.set_comparing(True)
    assert colour(canvas, 85, 65) == (90, 90, 90)


def test_an_accepted_result_is_seen_without_the_tint_until_the_mask_changes(
    masked: Studio, window: MainWindow, player: Player
) -> None:
    masked.settings.set("marching_ants", False)
    masked.commands.trigger("run.generate")
    player.start()
    player.finish()
    masked.commands.trigger("run.accept")
    assert colour(window.canvas, 85, 65) == (200, 30, 30)
    masked.shapes.rectangle(Rect(55, 35, 60, 60))
    assert colour(window.canvas, 85, 65) != (200, 30, 30)
    masked.document.history.undo()
    masked.document.history.undo()
    assert colour(window.canvas, 85, 65) != (90, 90, 90), "the tint is back with the mask alone"


def test_a_new_picture_stands_alone(studio: Studio, window: MainWindow, player: Player) -> None:
    studio.mask.fill_all()
    studio.parameters.set("mode", "text")
    studio.commands.trigger("run.generate")
    player.start()
    player.step(1, colour=(10, 220, 30, 255))
    image = shot(window.canvas)
    assert image.pixelColor(image.width() // 2, image.height() // 2).green() == 220
    corner = image.pixelColor(8, image.height() // 2)
    assert corner.name() == window.theme.colours.canvas


def test_pixels_are_squares_from_eight_hundred_per_cent(studio: Studio, window: MainWindow) -> None:
    canvas = window.canvas
    pixels = grey_pixels(200, 160)
    pixels[80, 100] = (255, 255, 255, 255)
    studio.document.change_layers((*studio.document.layers, Layer(pixels)), "Dot")
    canvas.camera.zoom_by(16 / canvas.camera.viewport.zoom)
    assert colour(canvas, 100.1, 80.5) == (255, 255, 255)
    assert colour(canvas, 99.9, 80.5) == (90, 90, 90)
    canvas.camera.zoom_by(0.25)
    assert 90 < colour(canvas, 100.05, 80.5)[0] < 255


def test_ants_march_only_where_there_is_a_mask_and_a_wish(window: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    canvas = window.canvas
    assert not canvas.ants_running
    studio.shapes.rectangle(Rect(60, 40, 50, 50))
    qtbot.waitUntil(lambda: canvas.ants_running)
    pixel = 1 / canvas.camera.viewport.scale
    columns = [{colour(canvas, 60 + near * pixel, y) for y in range(42, 88)} for near in (-0.5, 0.5, 1.5)]
    assert any({(0, 0, 0), (255, 255, 255)} <= column for column in columns)
    studio.settings.set("marching_ants", False)
    assert not canvas.ants_running
    studio.settings.set("marching_ants", True)
    assert canvas.ants_running
    window.hide()
    assert not canvas.ants_running


def test_the_brush_s_size_is_shown_while_it_changes(window: MainWindow, studio: Studio) -> None:
    canvas = window.canvas
    move(canvas, at(canvas, 100, 80), Qt.MouseButton.NoButton)
    before = shot(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert studio.tool.values.size > 48
    assert shot(canvas) != before


def test_a_dab_on_a_large_document_is_quick(qtbot: QtBot, engine: FakeEngine) -> None:
    """At most 2 ms for a 64 px dab with its repaint on 4096x4096; tested with room for a busy machine."""
    studio = Studio(
        Document(Picture(grey_pixels(4096, 4096))), Observable(Settings()), Observable(ParameterValues()), engine
    )
    verbs.register(studio)
    window = MainWindow(studio)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    canvas = window.canvas
    studio.tool.set("size", 64.0)
    studio.strokes.begin(1500, 1500)
    times = []
    for step in range(40):
        rects: list[Rect] = []
        studio.document.mask_changed.connect(rects.append)
        start = time.perf_counter()
        studio.strokes.move_to(1500 + 12.0 * step, 1500 + 5.0 * step)
        if rects:
            canvas.repaint(canvas.camera.dirty_rect(rects[-1]))
        times.append(time.perf_counter() - start)
        studio.document.mask_changed.disconnect(rects.append)
    studio.strokes.end()
    assert sorted(times)[len(times) // 2] < 0.006


def test_another_document_is_fitted(window: MainWindow, studio: Studio) -> None:
    window.canvas.camera.zoom_by(4)
    studio.document.replace(Picture(grey_pixels(400, 100)), "Other")
    left, top, right, bottom = window.canvas.camera.viewport.visible()
    assert (left, top, right, bottom) == (0, 0, 400, 100)
    assert colour(window.canvas, 200, 50) == (90, 90, 90)


def test_a_document_that_is_opened_shows_its_mask(masked: Studio, window: MainWindow) -> None:
    seen = colour(window.canvas, 85, 65)
    state = masked.document.state()
    made = Layer(np.full((40, 60, 4), 90, np.uint8), 0, 0, "Fox", painted=np.full((40, 60), 255, np.uint8))
    masked.document.replace_state(replace(state, layers=(*state.layers, made), chosen=made.number), "Open")
    assert colour(window.canvas, 85, 65) == seen


def test_the_mask_is_shown_by_itself_in_black_and_white(window: MainWindow, studio: Studio) -> None:
    studio.settings.set("marching_ants", False)
    studio.shapes.rectangle(Rect(60, 40, 50, 50))
    studio.mask.feather(10)
    assert studio.commands.trigger("mask.alone")
    assert colour(window.canvas, 85, 65) == (255, 255, 255)
    assert colour(window.canvas, 10, 150) == (0, 0, 0)
    edge = colour(window.canvas, 60, 65)
    assert edge[0] == edge[1] == edge[2]
    assert 90 < edge[0] < 165
    assert studio.commands["mask.alone"].checked is not None
    assert studio.commands["mask.alone"].checked()
    studio.strokes.begin(20, 120)
    studio.strokes.end()
    assert colour(window.canvas, 20, 120) == (255, 255, 255)
    studio.commands.trigger("mask.alone")
    assert colour(window.canvas, 10, 150) == (90, 90, 90)

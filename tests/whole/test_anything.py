"""Whatever a user does, in whatever order: no error, no warning of Qt's, and every step can be undone and redone."""

import logging
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from ldm_studio.core.digest import pixel_digest
from ldm_studio.studio.parameters import TOOLS

_ACTS = 220
_KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_X, Qt.Key.Key_Z,
    Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_F2, Qt.Key.Key_F6,
)  # fmt: skip
_NONE, _CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_MODIFIERS = (_NONE, _NONE, _NONE, _CONTROL, _SHIFT, _ALT, _CONTROL | _SHIFT)
_WORDS = ("a red (fox:1.2)", "[a:b:3]", "{x|y}", "  ", "AND BREAK", "1e9", "-5", "日本", "a/b", "x" * 300)


class Hand:
    """Does one thing after the other in a window, by lot."""

    def __init__(self, assembly, folder: Path, seed: int, monkeypatch) -> None:
        self.rng = random.Random(seed)
        self.studio, self.window, self.folder = assembly.studio, assembly.window, folder
        self.done: list[object] = []
        noise = np.random.default_rng(seed)
        Image.fromarray(noise.integers(0, 255, (77, 33, 3), np.uint8)).save(folder / "narrow.png")
        Image.fromarray(noise.integers(0, 255, (90, 120, 4), np.uint8)).save(folder / "clear.png")
        (folder / "broken.png").write_bytes(b"no picture")
        self._answer_dialogs(monkeypatch)
        # A menu that waits for somebody to choose is closed after a while.
        self._impatience = QTimer(self.window)
        self._impatience.timeout.connect(self._close_menu)
        self._impatience.start(500)

    def act(self) -> None:
        self.rng.choices(
            (self.command, self.run, self.drag, self.key, self.poke, self.wheel, self.take), (40, 8, 20, 10, 18, 3, 6)
        )[0]()

    def command(self) -> None:
        able = [each.id for each in self.studio.commands if each.enabled() and each.id != "file.quit"]
        self._trigger(self.rng.choice(able))

    def run(self) -> None:
        self.studio.parameters.set("steps", 2)
        self._trigger("run.generate")

    def take(self) -> None:
        self._trigger(self.rng.choice(("run.accept", "run.discard", "run.pause", "run.go_on")))

    def drag(self) -> None:
        """Draws with some tool from somewhere to elsewhere; Esc comes in between at times."""
        canvas, rng = self.window.canvas, self.rng
        self.studio.tool.set("tool", rng.choice(sorted(TOOLS)))
        button = rng.choices((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (5, 1))[0]
        modifiers, at = rng.choice(_MODIFIERS), self._point(canvas)
        self.done.append(("drag", self.studio.tool.values.tool))
        QTest.mousePress(canvas, button, modifiers, at)
        for _ in range(rng.randrange(6)):
            at = self._point(canvas)
            place, nothing = QPointF(at), Qt.MouseButton.NoButton
            move = QMouseEvent(
                QEvent.Type.MouseMove, place, QPointF(canvas.mapToGlobal(at)), nothing, button, modifiers
            )
            QApplication.sendEvent(canvas, move)
            if rng.random() < 0.06:
                QTest.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas, button, modifiers, at)

    def key(self) -> None:
        key, modifiers = self.rng.choice(_KEYS), self.rng.choice(_MODIFIERS)
        self.done.append(("key", key, modifiers))
        QTest.keyClick(QApplication.focusWidget() or self.window.canvas, key, modifiers)

    def wheel(self) -> None:
        canvas, at = self.window.canvas, QPointF(self._point(self.window.canvas))
        turn, begun = QPoint(0, self.rng.choice((-120, 120))), Qt.ScrollPhase.NoScrollPhase
        modifiers = self.rng.choice(_MODIFIERS)
        event = QWheelEvent(
            at, canvas.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, modifiers, begun, False
        )
        QApplication.sendEvent(canvas, event)

    def poke(self, top: QWidget | None = None) -> None:
        """Does what can be done to a control, of the window or of a dialog that is open."""
        rng = self.rng
        kinds = (QAbstractButton, QAbstractSlider, QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)
        tops = [top] if top else [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        found = [each for each in rng.choice(tops).findChildren(QWidget) if isinstance(each, kinds)]
        found = [each for each in found if each.isVisible() and each.isEnabled()]
        if not found:
            return
        widget = rng.choice(found)
        self.done.append(("poke", type(widget).__name__, widget.accessibleName()))
        if isinstance(widget, QToolButton) and widget.menu() is not None:
            self._choose(widget.menu())
        elif isinstance(widget, QAbstractButton):
            widget.click()
        elif isinstance(widget, QAbstractSlider):
            widget.setValue(rng.randint(widget.minimum(), widget.maximum()))
        elif isinstance(widget, QComboBox):
            rows = [row for row in range(widget.count()) if widget.itemData(row) is not None]
            if rows:
                widget.setCurrentIndex(rng.choice(rows))
                widget.activated.emit(widget.currentIndex())
        elif isinstance(widget, QAbstractSpinBox):
            widget.stepBy(rng.randint(-5, 5))
        elif isinstance(widget, QPlainTextEdit):
            widget.insertPlainText(rng.choice(_WORDS))
        elif not widget.isReadOnly():
            widget.insert(rng.choice(_WORDS))
            widget.textEdited.emit(widget.text())
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def tidy(self) -> None:
        """Keeps what follows quick: small pictures, few steps, no dialog over all."""
        document, parameters = self.studio.document, self.studio.parameters
        if document.width * document.height > 1 << 20:
            document.history.undo()
        for name, most in (("steps", 4), ("width", 128), ("height", 128)):
            if getattr(parameters.values, name) > most:
                parameters.set(name, most)
        parameters.set("live", False)
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and isinstance(each, QDialog | QMenu) and self.rng.random() < 0.3:
                each.close()
        self.window.show()

    def _close_menu(self) -> None:
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()

    def _trigger(self, command: str) -> None:
        self.done.append(command)
        self.studio.commands.trigger(command)

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self.rng.randrange(widget.width()), self.rng.randrange(widget.height()))

    def _choose(self, menu: QMenu) -> None:
        menu.popup(QPoint(20, 20))
        able = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator() and not each.menu()]
        if able:
            self.rng.choice(able).trigger()
        menu.close()

    def _answer_dialogs(self, monkeypatch) -> None:
        rng, folder = self.rng, self.folder

        def opened(*_, **__):
            return (str(rng.choice([folder / "none.png", *sorted(folder.iterdir())])) if rng.random() < 0.8 else ""), ""

        def saved(*_, **__):
            name = f"saved{rng.randrange(3)}" + rng.choice((".png", ".ora", ".webp", ".jpg", ".gif", ""))
            return (str(folder / name) if rng.random() < 0.8 else ""), "PNG (*.png)"

        def with_its_own(dialog):
            def go_on():
                if dialog.isVisible() and rng.random() < 0.5:
                    self.poke(dialog)
                    QTimer.singleShot(5, dialog, go_on)
                else:
                    dialog.done(rng.randrange(2))

            QTimer.singleShot(5, dialog, go_on)
            return run_dialog(dialog)

        run_dialog = QDialog.exec
        answers = (
            (QFileDialog, "getOpenFileName", opened),
            (QFileDialog, "getSaveFileName", saved),
            (QFileDialog, "getExistingDirectory", lambda *_: rng.choice(("", str(folder)))),
            (QInputDialog, "getText", lambda *_, **__: (rng.choice(_WORDS), rng.random() < 0.7)),
            (QInputDialog, "getDouble", lambda *_: (rng.uniform(-360, 360), rng.random() < 0.7)),
            (QInputDialog, "getItem", lambda *given: (rng.choice(list(given[3]) or [""]), rng.random() < 0.7)),
            (QColorDialog, "getColor", lambda *_: QColor(rng.randrange(256), rng.randrange(256), 90)),
        )
        for owner, name, answer in answers:
            monkeypatch.setattr(owner, name, staticmethod(answer))
        monkeypatch.setattr(QDialog, "exec", with_its_own)
        monkeypatch.setattr(QToolButton, "showMenu", lambda button: self._choose(button.menu()))


def as_events(act: Callable[[], None]) -> None:
    """Does something in an event loop, as it would be done: there Qt deletes what was closed only afterwards."""
    loop = QEventLoop()

    def go():
        try:
            act()
        finally:
            loop.quit()

    QTimer.singleShot(0, go)
    loop.exec()


def told(studio) -> object:
    document = studio.document
    return pixel_digest(document.pixels), document.mask.tobytes(), [layer.name for layer in document.layers]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_that_can_be_done_goes_wrong(qtbot, opened, tmp_path, monkeypatch, caplog, seed):
    caplog.set_level(logging.ERROR)
    assembly = opened()
    assembly.settings.set("toured", True)
    folder = tmp_path / "files"
    folder.mkdir()
    hand, studio = Hand(assembly, folder, seed, monkeypatch), assembly.studio
    for _ in range(_ACTS):
        as_events(hand.act)
        as_events(hand.tidy)
        qtbot.wait(hand.rng.choice((0, 0, 0, 1, 10, 100)))
    print("What was done last:", *hand.done[-15:], sep="\n  ")
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog | QMenu):
            each.close()
    studio.strokes.finish()
    studio.commands.trigger("run.cancel")
    studio.errands.wait()
    qtbot.waitUntil(lambda: not studio.run.busy, timeout=120_000)
    history, before = studio.document.history, told(studio)
    while history.position < len(history.steps):
        history.redo()
    last = told(studio)
    history.go_to(0)
    history.go_to(len(history.steps))
    assert told(studio) == last
    assert before
    assert not [record.getMessage() for record in caplog.records]

"""The main window: puts canvas, panels, menus and dialogs together."""

from __future__ import annotations

import base64
import binascii
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ldm_studio import resources
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens, window_commands
from ldm_studio.ui.canvas.canvas import Canvas
from ldm_studio.ui.commanding import Actions
from ldm_studio.ui.dialogs.about import AboutDialog
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.dialogs.palette import CommandPalette
from ldm_studio.ui.dialogs.settings import SettingsDialog
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.file_drop import FileDrop
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.menus import fill_menu_bar
from ldm_studio.ui.message_bar import MessageBar
from ldm_studio.ui.panels.history import HistoryPanel
from ldm_studio.ui.panels.parameters import ParametersPanel
from ldm_studio.ui.panels.progress import ProgressPanel
from ldm_studio.ui.panels.prompt import PromptPanel
from ldm_studio.ui.panels.results import ResultsPanel
from ldm_studio.ui.panels.steps import StepsPanel
from ldm_studio.ui.panels.tool_bar import ToolBar, ToolOptions
from ldm_studio.ui.status_bar import StatusBar
from ldm_studio.ui.theme import Theme

_DEFAULT_SIZE = QSize(1440, 900)
_SIDE_WIDTH, _SIDE_LEAST = 360, 352
_RESULTS_HEIGHT = 184


class MainWindow(QMainWindow):
    """The window of one studio.

    Args:
        studio: what the window shows; `studio.verbs.register` has been called on it.
        ask: asks for files; None: through file dialogs.

    Signals:
        shown_first: the window has been painted once: what takes long may start.
        closing: the window closes; its geometry is in the settings.
    """

    shown_first = Signal()
    closing = Signal()

    def __init__(self, studio: Studio, ask: Ask | None = None) -> None:
        super().__init__()
        self._studio = studio
        self.theme = Theme(studio.settings, resources.path("icons"), self)
        self.icons = Icons(resources.path("icons"), self.theme, self)
        self.canvas = Canvas(studio, self.theme)
        self._docks: dict[str, QDockWidget] = {}
        window_commands.register(studio, self.canvas.camera, ask or Ask(self, studio.settings), self._verbs())
        self._make_panels()
        self._lay_out()
        views = (self.canvas, self.steps.strip, self.results.strip)
        self.command_actions = Actions(studio.commands, self, views, areas=(self.tools, self.history.list))
        fill_menu_bar(self.menuBar(), studio, self.command_actions)
        self._status = StatusBar(studio, self.canvas)
        self.setStatusBar(self._status)
        self.message_bar = MessageBar(self.canvas, self.icons)
        self._connect()
        self._restore()
        self._show_title()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing is lost by closing: the session is kept, so nothing is asked."""
        settings = self._studio.settings
        settings.set("window_geometry", _text(self.saveGeometry()))
        settings.set("window_state", _text(self.saveState()))
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Escape outside the canvas: ends a run, or else goes back to the canvas."""
        if event.key() == Qt.Key.Key_Escape:
            if self._studio.run.busy:
                self._studio.runner.cancel()
            else:
                self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def createPopupMenu(self) -> None:  # noqa: N802 (Qt's name)
        """No context menu on the docks: the View menu shows and hides them."""

    def _verbs(self) -> window_commands.WindowVerbs:
        titles = (("generate", "Generate"), ("results", "Results"), ("steps", "Steps"))
        return window_commands.WindowVerbs(
            close=self.close,
            full_screen=lambda: self.showNormal() if self.isFullScreen() else self.showFullScreen(),
            is_full_screen=self.isFullScreen,
            focus_prompt=self._focus_prompt,
            focus_canvas=lambda: self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason),
            next_area=self._next_area,
            palette=lambda: CommandPalette(self._studio.commands, self.theme, self).popup(),
            shortcuts=lambda: self._open(ShortcutsDialog(self._studio.commands, self)),
            settings=lambda: self._open(SettingsDialog(self._studio.settings, self.icons, self)),
            about=lambda: self._open(AboutDialog(self)),
            panels=tuple(
                (name, title, partial(self._toggle, name), partial(self._has_panel, name)) for name, title in titles
            ),
        )

    def _make_panels(self) -> None:
        studio, icons, theme = self._studio, self.icons, self.theme
        self.tools = ToolBar(studio, icons)
        self.tool_options = ToolOptions(studio)
        self.prompt = PromptPanel(studio)
        self.parameters = ParametersPanel(studio, icons)
        self.progress = ProgressPanel(studio, icons)
        self.steps = StepsPanel(studio, icons, theme)
        self.results = ResultsPanel(studio, icons, theme)
        self.history = HistoryPanel(studio.document.history, theme)

    def _lay_out(self) -> None:
        centre = QWidget()
        self.setCentralWidget(centre)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.tools)
        middle.addWidget(self.canvas, 1)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tool_options)
        layout.addLayout(middle, 1)
        # The right side reaches down to the status bar, the strip lies under the canvas alone.
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._dock("generate", "Generate", self._generate_side(), Qt.DockWidgetArea.RightDockWidgetArea)
        self._dock("results", "Results", self._results_side(), Qt.DockWidgetArea.RightDockWidgetArea)
        self._dock("steps", "Steps", self.steps, Qt.DockWidgetArea.BottomDockWidgetArea)

    def _generate_side(self) -> QWidget:
        """Prompt and parameters scroll where the window is low; the Generate button never leaves."""
        inside = QWidget()
        scrolled = QVBoxLayout(inside)
        scrolled.setContentsMargins(*(tokens.GRID,) * 4)
        scrolled.setSpacing(tokens.GRID)
        scrolled.addWidget(self.prompt)
        scrolled.addWidget(self.parameters)
        scrolled.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QWidget()
        side.setMinimumWidth(_SIDE_LEAST)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self.progress)
        return side

    def _results_side(self) -> QWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.results, "Results")
        self.tabs.addTab(self.history, "History")
        self.tabs.tabBar().setAccessibleName("Results and history")
        self.tabs.tabBar().setDrawBase(False)
        return self.tabs

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock.{name}")
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(QWidget())  # The panels speak for themselves; the View menu hides them.
        dock.setWidget(widget)
        dock.visibilityChanged.connect(self._on_state)
        self.addDockWidget(area, dock)
        self._docks[name] = dock

    def _connect(self) -> None:
        studio = self._studio
        studio.message.connect(self.message_bar.say)
        for signal in (studio.files.changed, studio.run.changed, studio.results.changed):
            signal.connect(self._show_title)
        studio.runner.finished.connect(self._on_finished)
        studio.settings.changed.connect(self._on_state)
        FileDrop(self, studio.files.open, studio.files.load_mask)
        self.canvas.painted.connect(self._on_painted)

    def _on_state(self) -> None:
        self._studio.commands.changed.emit()

    def _on_finished(self) -> None:
        if (candidate := self._studio.results.current) is not None:
            recipe = candidate.result.recipe
            self._status.set_device(f"Device: {recipe.device}, {recipe.precision}")
        self.tabs.setCurrentWidget(self.results)

    def _on_painted(self) -> None:
        self.canvas.painted.disconnect(self._on_painted)
        # Where no window manager gives the keyboard to a new window, it has to be asked for.
        QTimer.singleShot(0, self.activateWindow)
        # After this paint event has come to the screen.
        QTimer.singleShot(0, self.shown_first.emit)

    def _restore(self) -> None:
        settings = self._studio.settings.values
        if not self.restoreGeometry(_bytes(settings.window_geometry)):
            screen = self.screen().availableSize()
            self.resize(_DEFAULT_SIZE.boundedTo(screen))
        if not self.restoreState(_bytes(settings.window_state)):
            self._share_out()

    def _share_out(self) -> None:
        """The first distribution of the space: what the panels need, the rest is the canvas'."""
        if (layout := self.layout()) is not None:
            layout.activate()  # Sizes set before the first layout would be forgotten.
        self.resizeDocks([self._docks["generate"]], [_SIDE_WIDTH], Qt.Orientation.Horizontal)
        pair = [self._docks["generate"], self._docks["results"]]
        self.resizeDocks(pair, [self.height() - _RESULTS_HEIGHT, _RESULTS_HEIGHT], Qt.Orientation.Vertical)

    def _show_title(self) -> None:
        self.setWindowTitle(self._studio.title)
        self.setWindowModified(self._studio.files.modified)

    def _toggle(self, name: str) -> None:
        dock = self._docks[name]
        dock.setVisible(dock.isHidden())

    def _has_panel(self, name: str) -> bool:
        return not self._docks[name].isHidden()

    def _focus_prompt(self) -> None:
        self._docks["generate"].show()
        self.prompt.focus_prompt()

    def _next_area(self) -> None:
        """The keyboard goes round: canvas, prompt, Generate, results or history, steps, tools."""
        first_tool = self.tools.findChildren(QWidget)[0]
        stops: list[QWidget] = [self.canvas, self.prompt.prompt, self.progress.generate]
        stops += [self.results.strip, self.history.list, self.steps.strip, first_tool]
        stops = [stop for stop in stops if stop.isVisible()]
        now = next((place for place, stop in enumerate(stops) if stop.hasFocus()), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, dialog: QDialog) -> None:
        """Dialogs do not stop the window: settings can be tried out while they are open."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.activateWindow)
        dialog.show()
        dialog.activateWindow()


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    """Whatever stands in the settings file: Qt refuses what it cannot read."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error):
        return QByteArray()

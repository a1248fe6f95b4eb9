"""The main window: an outline at first, then canvas, panels, menus and dialogs.

What its parts need is imported when it is furnished: an outline of it is on the screen long before.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QTabWidget, QWidget

from ldm_studio.studio.language import local, tr
from ldm_studio.ui.focus import give_keyboard
from ldm_studio.ui.outline import Outline
from ldm_studio.ui.packed import packed, unpacked
from ldm_studio.ui.tokens import COLOURS, DARK

if TYPE_CHECKING:
    from ldm_studio.studio.studio import Studio
    from ldm_studio.ui.canvas.canvas import Canvas
    from ldm_studio.ui.commanding import Actions
    from ldm_studio.ui.dialogs.ask import Ask
    from ldm_studio.ui.file_drop import FileDrop
    from ldm_studio.ui.icons import Icons
    from ldm_studio.ui.memory_watch import MemoryWatch
    from ldm_studio.ui.message_bar import MessageBar
    from ldm_studio.ui.panels.history import HistoryPanel
    from ldm_studio.ui.panels.layers import LayersPanel
    from ldm_studio.ui.panels.masks import MasksPanel
    from ldm_studio.ui.panels.parameters import ParametersPanel
    from ldm_studio.ui.panels.progress import ProgressPanel
    from ldm_studio.ui.panels.prompt import PromptPanel
    from ldm_studio.ui.panels.results import ResultsPanel
    from ldm_studio.ui.panels.steps import StepsPanel
    from ldm_studio.ui.panels.tool_bar import ToolBar, ToolOptions
    from ldm_studio.ui.status_bar import StatusBar
    from ldm_studio.ui.theme import Theme
    from ldm_studio.ui.tour import Tour
    from ldm_studio.ui.window_commands import WindowVerbs
    from ldm_studio.ui.workspaces import Workspaces

_DEFAULT_SIZE = QSize(1440, 900)
_SIDE_WIDTH = 360
#: Results, layers and history get what prompt and parameters leave, within these bounds.
_RESULTS_HEIGHT = (184, 360)
_GENERATE_HEIGHT = 576
_TITLE_MS = 100


class MainWindow(QMainWindow):
    """The window of one studio.

    Args:
        studio: what the window shows; `studio.verbs.register` has been called on it. None: `outline` and `furnish`
            follow.
        ask: asks for files; None: through file dialogs.

    Signals:
        outlined: the window's outline is on the screen and events are answered.
        shown_first: the furnished window has been painted once: what takes long may start.
        closing: the window closes; its geometry is in the settings if it was furnished.
    """

    outlined = Signal()
    shown_first = Signal()
    closing = Signal()

    # The parts, all of them made by `furnish`.
    theme: Theme
    icons: Icons
    canvas: Canvas
    tools: ToolBar
    tool_options: ToolOptions
    prompt: PromptPanel
    parameters: ParametersPanel
    memory: MemoryWatch
    progress: ProgressPanel
    steps: StepsPanel
    results: ResultsPanel
    history: HistoryPanel
    layers: LayersPanel
    masks: MasksPanel
    tabs: QTabWidget
    docks: dict[str, QDockWidget]
    command_actions: Actions
    status: StatusBar
    message_bar: MessageBar
    file_drop: FileDrop
    workspaces: Workspaces
    #: Whether the program is to be started anew when the window is closed.
    again: bool = False

    def __init__(self, studio: Studio | None = None, ask: Ask | None = None) -> None:
        super().__init__()
        self._studio: Studio | None = None
        self._tour: Tour | None = None
        if studio is not None:
            self.furnish(studio, ask)

    @property
    def studio(self) -> Studio:
        """What the window shows.

        Raises:
            RuntimeError: it is not furnished yet.
        """
        if self._studio is None:
            raise RuntimeError("The window is not furnished yet.")
        return self._studio

    def outline(self, theme: str, geometry: str) -> None:
        """Shows where the parts will be. theme and geometry are as in the settings, whatever stands there."""
        colours = next((found for name, found in COLOURS.items() if name == theme), DARK)
        self.setWindowTitle("LDM Studio")
        place = Outline(colours, _SIDE_WIDTH)
        place.shown.connect(self.outlined)
        self.setCentralWidget(place)
        self._take_place(geometry)

    def furnish(self, studio: Studio, ask: Ask | None = None) -> None:
        """Puts a studio's panels, canvas, menus and commands into the window."""
        from ldm_studio.ui import furniture

        shown = self.isVisible()
        self.setUpdatesEnabled(False)
        self._studio = studio
        furniture.furnish(self, ask)
        self._connect()
        if not shown:
            self._take_place(studio.settings.values.window_geometry)
        self.workspaces.begin()
        self._show_title()
        self.setUpdatesEnabled(True)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing is lost by closing: the session is kept, so nothing is asked."""
        if self._studio is not None:
            settings = self._studio.settings
            settings.set("window_geometry", packed(self.saveGeometry()))
            settings.set("window_state", packed(self.saveState()))
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Escape outside the canvas: ends a run, or else goes back to the canvas."""
        if event.key() == Qt.Key.Key_Escape and self._studio is not None:
            if self._studio.run.busy:
                self._studio.runner.cancel()
            else:
                self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        self.file_drop.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 (Qt's name)
        self.file_drop.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        self.file_drop.drop(event)

    def createPopupMenu(self) -> None:  # noqa: N802 (Qt's name)
        """No context menu on the docks: the View menu shows and hides them."""

    def tour(self) -> None:
        """Shows what the parts of the window are for, card by card."""
        from ldm_studio.ui.tour import Tour

        if self._tour is None:
            self._tour = Tour(self, self._on_toured)

    def _on_toured(self) -> None:
        self._tour = None
        self.studio.settings.set("toured", True)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def verbs(self) -> WindowVerbs:
        """What commands can have done to the window."""
        from ldm_studio.ui import furniture

        titles = (("generate", tr("Generate")), ("results", tr("Results")), ("steps", tr("Steps")))
        return furniture.WindowVerbs(
            close=self.close,
            full_screen=lambda: self.showNormal() if self.isFullScreen() else self.showFullScreen(),
            is_full_screen=self.isFullScreen,
            focus_prompt=self._focus_prompt,
            focus_layers=self._focus_layers,
            rename_layer=self._rename_layer,
            focus_canvas=lambda: self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason),
            next_area=self._next_area,
            palette=lambda: furniture.CommandPalette(self.studio.commands, self.theme, self).popup(),
            shortcuts=lambda: self._open(furniture.ShortcutsDialog(self.studio, self)),
            pen=lambda: self._open(furniture.PenDialog(self.studio.settings, self.theme, self)),
            settings=lambda: self._open(
                furniture.SettingsDialog(self.studio.settings, self.icons, self, self._restart)
            ),
            models=lambda: self._open(furniture.ModelsDialog(self.studio, self.icons, self)),
            tour=self.tour,
            about=lambda: self._open(furniture.AboutDialog(self)),
            panels=tuple(
                (name, title, partial(self._toggle, name), partial(self._has_panel, name)) for name, title in titles
            ),
        )

    def _connect(self) -> None:
        studio = self.studio
        studio.message.connect(self.message_bar.say)
        studio.journal.offered.connect(self._on_offered)
        for signal in (studio.files.changed, studio.results.changed):
            signal.connect(self._show_title)
        self._title_timer = QTimer(self)
        self._title_timer.setSingleShot(True)
        self._title_timer.setInterval(_TITLE_MS)
        self._title_timer.timeout.connect(self._show_title)
        studio.run.changed.connect(self._on_run)
        studio.runner.finished.connect(self._on_finished)
        studio.settings.changed.connect(self._on_setting)
        self.canvas.painted.connect(self._on_painted)

    def _on_offered(self, text: str) -> None:
        self.message_bar.offer(text, tr("Continue"), lambda: self.studio.commands.trigger("run.continue"))

    def _on_setting(self, name: str) -> None:
        if name == "panel_titles":
            from ldm_studio.ui import furniture

            for dock in self.docks.values():
                furniture.show_title(dock, self.studio.settings.values.panel_titles)
        self.studio.commands.changed.emit()

    def _on_run(self) -> None:
        """The title counts the steps, but a window manager need not hear of each of many in a second."""
        if self.studio.run.phase != "running":
            self._show_title()
        elif not self._title_timer.isActive():
            self._title_timer.start()

    def _on_finished(self) -> None:
        if (candidate := self.studio.results.current) is not None:
            recipe = candidate.result.recipe
            self.status.set_device(
                tr("Device: {device}, {precision}", device=recipe.device, precision=recipe.precision)
            )
        self.tabs.setCurrentWidget(self.results)

    def _on_painted(self) -> None:
        self.canvas.painted.disconnect(self._on_painted)
        # Where no window manager gives the keyboard to a new window, it has to be asked for.
        QTimer.singleShot(0, self.activateWindow)
        # After this paint event has come to the screen.
        QTimer.singleShot(0, self.shown_first.emit)

    def _take_place(self, geometry: str) -> None:
        if not self.restoreGeometry(unpacked(geometry)):
            self.resize(_DEFAULT_SIZE.boundedTo(self.screen().availableSize()))

    def share_out(self) -> None:
        """The first distribution of the space: what the panels need, the rest is the canvas'."""
        if (layout := self.layout()) is not None:
            layout.activate()  # Sizes set before the first layout would be forgotten.
        self.resizeDocks([self.docks["generate"]], [_SIDE_WIDTH], Qt.Orientation.Horizontal)
        pair = [self.docks["generate"], self.docks["results"]]
        low, high = _RESULTS_HEIGHT
        results = min(high, max(low, self.height() - _GENERATE_HEIGHT))
        self.resizeDocks(pair, [self.height() - results, results], Qt.Orientation.Vertical)

    def _show_title(self) -> None:
        self.setWindowTitle(local(self.studio.title))
        self.setWindowModified(self.studio.files.modified)

    def _toggle(self, name: str) -> None:
        dock = self.docks[name]
        dock.setVisible(dock.isHidden())

    def _has_panel(self, name: str) -> bool:
        return not self.docks[name].isHidden()

    def _focus_prompt(self) -> None:
        self.docks["generate"].show()
        self.prompt.focus_prompt()

    def _focus_layers(self) -> None:
        self.docks["results"].show()
        self.tabs.setCurrentWidget(self.layers)
        give_keyboard(self.layers.list)

    def _rename_layer(self) -> None:
        self._focus_layers()
        self.layers.list.rename()

    def _next_area(self) -> None:
        """The keyboard goes round: canvas, prompt, Generate, results, layers, masks or history, steps, tools."""
        first_tool = self.tools.findChildren(QWidget)[0]
        stops: list[QWidget] = [self.canvas, self.prompt.prompt, self.progress.generate]
        stops += [self.results.strip, self.layers.list, self.masks.list, self.history.list]
        stops += [self.steps.strip, first_tool]
        stops = [stop for stop in stops if stop.isVisible()]
        now = next((place for place, stop in enumerate(stops) if stop.hasFocus()), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _restart(self) -> None:
        self.again = True
        self.close()

    def _open(self, dialog: QDialog) -> None:
        """Dialogs do not stop the window: settings can be tried out while they are open."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.activateWindow)
        dialog.show()
        dialog.activateWindow()

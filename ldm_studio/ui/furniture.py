"""What a window is furnished with, and where each part goes. Importing this imports all of the interface."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ldm_studio import resources
from ldm_studio.studio import keys
from ldm_studio.studio.language import tr
from ldm_studio.ui import tokens, window_commands
from ldm_studio.ui.canvas.canvas import Canvas
from ldm_studio.ui.commanding import Actions
from ldm_studio.ui.dialogs.about import AboutDialog
from ldm_studio.ui.dialogs.ask import Ask
from ldm_studio.ui.dialogs.models import ModelsDialog
from ldm_studio.ui.dialogs.palette import CommandPalette
from ldm_studio.ui.dialogs.pen import PenDialog
from ldm_studio.ui.dialogs.settings import SettingsDialog
from ldm_studio.ui.dialogs.shortcuts import ShortcutsDialog
from ldm_studio.ui.file_drop import FileDrop
from ldm_studio.ui.file_verbs import add_layers
from ldm_studio.ui.focus import give_keyboard
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.memory_watch import MemoryWatch
from ldm_studio.ui.menus import fill_menu_bar
from ldm_studio.ui.message_bar import MessageBar
from ldm_studio.ui.panels.earlier import earlier_commands
from ldm_studio.ui.panels.history import HistoryPanel
from ldm_studio.ui.panels.layers import LayersPanel
from ldm_studio.ui.panels.masks import MaskList, MasksPanel, mask_list_commands
from ldm_studio.ui.panels.parameters import ParametersPanel
from ldm_studio.ui.panels.progress import ProgressPanel
from ldm_studio.ui.panels.prompt import PromptPanel
from ldm_studio.ui.panels.results import ResultsPanel
from ldm_studio.ui.panels.steps import StepsPanel
from ldm_studio.ui.panels.tool_bar import ToolBar, ToolOptions
from ldm_studio.ui.status_bar import StatusBar
from ldm_studio.ui.theme import Theme
from ldm_studio.ui.window_commands import WindowVerbs
from ldm_studio.ui.workspaces import Workspaces

if TYPE_CHECKING:
    from ldm_studio.ui.main_window import MainWindow

__all__ = [
    "AboutDialog",
    "CommandPalette",
    "ModelsDialog",
    "PenDialog",
    "SettingsDialog",
    "ShortcutsDialog",
    "WindowVerbs",
    "furnish",
]

_SIDE_LEAST = 352


def furnish(window: MainWindow, ask: Ask | None) -> None:
    """Makes all parts of a window that knows its studio, and lays them out."""
    studio = window.studio
    window.theme = Theme(studio.settings, resources.path("icons"), window)
    window.icons = Icons(resources.path("icons"), window.theme, window)
    window.canvas = Canvas(studio, window.theme)
    ask = ask or Ask(window, studio.settings)
    window_commands.register(studio, window.canvas.camera, ask, window.verbs())
    studio.commands.add(
        *mask_list_commands(partial(_show_masks, window), studio),
        *earlier_commands(lambda: window.prompt.earlier),
    )
    window.workspaces = Workspaces(window)
    studio.commands.add(*window.workspaces.commands(ask))
    keys.restore(studio)
    _make_panels(window)
    _lay_out(window)
    views = (window.canvas, window.steps.strip, window.results.strip)
    areas = (window.tools, window.history.list, window.layers.list, window.masks.list)
    window.command_actions = Actions(studio.commands, window, views, areas)
    window.layers.add_menu(window.command_actions)
    window.masks.add_menu(window.command_actions)
    window.results.add_menu(window.command_actions)
    fill_menu_bar(window.menuBar(), studio, window.command_actions)
    window.status = StatusBar(studio, window.canvas, window.memory)
    window.setStatusBar(window.status)
    window.message_bar = MessageBar(window.canvas, window.icons)
    window.file_drop = FileDrop(
        studio.files.open,
        studio.files.load_mask,
        partial(add_layers, studio),
        partial(_over, window, window.layers.list),
    )
    window.setAcceptDrops(True)


def _over(window: MainWindow, widget: QWidget, at: QPoint) -> bool:
    """Whether a point of the window lies on a widget that is seen."""
    return widget.isVisible() and widget.rect().contains(widget.mapFrom(window, at))


def _show_masks(window: MainWindow) -> MaskList:
    window.docks["results"].show()
    window.tabs.setCurrentWidget(window.masks)
    give_keyboard(window.masks.list)
    return window.masks.list


def _make_panels(window: MainWindow) -> None:
    studio, icons, theme = window.studio, window.icons, window.theme
    window.tools = ToolBar(studio, icons)
    window.tool_options = ToolOptions(studio, icons)
    window.prompt = PromptPanel(studio, theme, icons)
    window.parameters = ParametersPanel(studio, icons)
    window.memory = MemoryWatch(studio, window)
    window.progress = ProgressPanel(studio, icons, window.memory)
    window.steps = StepsPanel(studio, icons, theme)
    window.results = ResultsPanel(studio, icons, theme)
    window.history = HistoryPanel(studio.document.history, theme)
    window.layers = LayersPanel(studio, icons, theme)
    window.masks = MasksPanel(studio, icons)


def _lay_out(window: MainWindow) -> None:
    centre = QWidget()
    window.setCentralWidget(centre)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(window.tools)
    middle.addWidget(window.canvas, 1)
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.tool_options)
    layout.addLayout(middle, 1)
    # The right side reaches down to the status bar, the strip lies under the canvas alone.
    window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    window.docks = {
        "generate": _dock(window, "generate", tr("Generate"), _generate_side(window)),
        "results": _dock(window, "results", tr("Results"), _results_side(window)),
        "steps": _dock(window, "steps", tr("Steps"), window.steps, Qt.DockWidgetArea.BottomDockWidgetArea),
    }


def _generate_side(window: MainWindow) -> QWidget:
    """Prompt and parameters scroll where the window is low; the Generate button never leaves."""
    inside = QWidget()
    scrolled = QVBoxLayout(inside)
    scrolled.setContentsMargins(*(tokens.GRID,) * 4)
    scrolled.setSpacing(tokens.GRID)
    scrolled.addWidget(window.prompt)
    scrolled.addWidget(window.parameters)
    scrolled.addStretch(1)
    area = _Column()
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
    layout.addWidget(window.progress)
    return side


class _Column(QScrollArea):
    """Scrolls up and down alone: it is as wide as what it holds needs, in any language."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        inside, least = self.widget(), super().minimumSizeHint()
        if inside is None:
            return least
        return QSize(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _results_side(window: MainWindow) -> QWidget:
    window.tabs = QTabWidget()
    window.tabs.setDocumentMode(True)
    window.tabs.addTab(window.results, tr("Results"))
    window.tabs.addTab(window.layers, tr("Layers"))
    window.tabs.addTab(window.masks, tr("Masks"))
    window.tabs.addTab(window.history, tr("History"))
    window.tabs.tabBar().setAccessibleName(tr("Results, layers, masks and history"))
    window.tabs.tabBar().setDrawBase(False)
    return window.tabs


def show_title(dock: QDockWidget, shown: bool) -> None:
    """With a title a panel can be moved, tabbed and floated; without, it speaks for itself and stays where it is."""
    feature = QDockWidget.DockWidgetFeature
    movable = feature.DockWidgetClosable | feature.DockWidgetMovable | feature.DockWidgetFloatable
    dock.setFeatures(movable if shown else feature.DockWidgetClosable)
    if not shown:
        dock.setFloating(False)
        dock.setTitleBarWidget(QWidget())
    elif dock.titleBarWidget() is not None:
        dock.setTitleBarWidget(None)  # type: ignore[arg-type]  # Qt draws its own title then.


def _dock(
    window: MainWindow,
    name: str,
    title: str,
    widget: QWidget,
    area: Qt.DockWidgetArea = Qt.DockWidgetArea.RightDockWidgetArea,
) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(f"dock.{name}")
    dock.setWidget(widget)
    show_title(dock, window.studio.settings.values.panel_titles)
    dock.visibilityChanged.connect(window.studio.commands.changed)
    window.addDockWidget(area, dock)
    return dock

"""The tools, and what the tool in the hand is set to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ldm_studio.core.mask import Combine
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.parameters import TOOLS, Finder, ToolName
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.commanding import tool_button
from ldm_studio.ui.elided import ElidedLabel
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.frame_options import FrameOptions
from ldm_studio.ui.segments import Segments

_TITLE_LEAST = 64
#: Six settings of the brush have to stand beside one another on 1280 pixels, in every language.
_SIZE_WIDTH, _SHARE_WIDTH, _SLIDER_LEAST = 64, 52, 32
_VIEW = (("view.zoom_in", "zoom-in"), ("view.zoom_out", "zoom-out"), ("view.fit", "fit"))


class ToolBar(QFrame):
    """The column of tools at the left of the canvas."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAccessibleName(tr("Tools"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.HALF, tokens.HALF, tokens.HALF, tokens.GRID)
        layout.setSpacing(0)  # Else the column is taller than a window on 1280x800 may be.
        for name in TOOLS:
            layout.addWidget(tool_button(studio.commands, f"tool.{name}", icons, name, flat=True))
        layout.addWidget(_divider())
        layout.addWidget(tool_button(studio.commands, "edit.undo", icons, "undo", flat=True))
        layout.addWidget(tool_button(studio.commands, "edit.redo", icons, "redo", flat=True))
        layout.addWidget(tool_button(studio.commands, "mask.invert", icons, "invert", flat=True))
        layout.addStretch(1)
        self._view = QWidget()
        view = QVBoxLayout(self._view)
        view.setContentsMargins(0, 0, 0, 0)
        view.setSpacing(layout.spacing())
        for command, icon in _VIEW:
            view.addWidget(tool_button(studio.commands, command, icons, icon, flat=True))
        layout.addWidget(self._view)
        self._commands = studio.commands
        studio.tool.changed.connect(self._on_tool)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Zooming has keys, a menu and the wheel: on a low screen its buttons give way."""
        least = super().minimumSizeHint()
        shown = 0 if self._view.isHidden() else self._view_height
        return QSize(least.width(), least.height() - shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._view.setVisible(event.size().height() >= self.minimumSizeHint().height() + self._view_height)

    @property
    def _view_height(self) -> int:
        layout = self.layout()
        return self._view.sizeHint().height() + (layout.spacing() if layout is not None else 0)

    def _on_tool(self) -> None:
        self._commands.changed.emit()


class _Pages(QStackedLayout):
    """Is as narrow as the page that is shown can be."""

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        page = self.currentWidget()
        return super().minimumSize() if page is None else page.minimumSizeHint()


class ToolOptions(QFrame):
    """The bar above the canvas: the tool's name and its settings."""

    def __init__(self, studio: Studio, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("optionsBar")
        self.setAccessibleName(tr("Tool options"))
        self._title = QLabel()
        self._title.setProperty("strong", True)
        self._hint = ElidedLabel()
        self._plain = ElidedLabel()
        for hint in (self._hint, self._plain):
            hint.setProperty("muted", True)
        self._brush = QWidget()
        self._fill_brush(icons)
        self._shape = QWidget()
        self._wand = QWidget()
        self._gradient = QWidget()
        self._finder = QWidget()
        self._fill_shape()
        self.frame = FrameOptions(studio, icons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.GRID + tokens.HALF, tokens.HALF, tokens.GRID, tokens.HALF)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(self._title)
        # Stacked: were both shown for a moment while one takes the other's place, the window would widen for them.
        self._pages = _Pages()
        for page in (self._brush, self._shape, self.frame, self._plain):
            self._pages.addWidget(page)
        layout.addLayout(self._pages, 1)
        self.setFixedHeight(tokens.CONTROL_HEIGHT + 2 * tokens.GRID)
        studio.tool.changed.connect(self._on_tool)
        # What the widest tool needs with its own settings, so that choosing one never widens the window.
        for tool in TOOLS:
            self._show(tool)
            self.setMinimumWidth(max(self.minimumWidth(), self.minimumSizeHint().width()))
        self._on_tool("tool")

    def _fill_brush(self, icons: Icons) -> None:
        layout = QHBoxLayout(self._brush)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        numbers = (
            ("size", tr("Size"), NumberField(tr("Brush size"), 1, 1000, suffix=" px", curved=True), tr("keys [ and ]")),
            (
                "hardness",
                tr("Hardness"),
                NumberField(tr("Brush hardness"), 0, 1, step=0.05, decimals=2),
                tr("keys { and }"),
            ),
            (
                "opacity",
                tr("Opacity"),
                NumberField(tr("Brush opacity"), 0.05, 1, step=0.05, decimals=2),
                tr("how much a stroke masks"),
            ),
            (
                "spacing",
                tr("Spacing"),
                NumberField(tr("Brush spacing"), 0, 2, step=0.05, decimals=2, slider=False),
                tr("distance between dabs, as a share of their diameter; 0: as close as it has to be"),
            ),
            (
                "steady",
                tr("Steady"),
                NumberField(tr("Brush steadiness"), 0, 1, step=0.05, decimals=2, slider=False),
                tr("smooths a shaking hand"),
            ),
        )
        for name, title, field, tip in numbers:
            label = QLabel(title)
            label.setProperty("muted", True)
            label.setBuddy(field)
            field.setToolTip(f"{field.accessibleName()}: {tip}")
            bind(self._studio.tool, name, field)
            layout.addWidget(label)
            field.box.setFixedWidth(_SIZE_WIDTH if name == "size" else _SHARE_WIDTH)
            if field.slider is not None:
                field.slider.setMinimumWidth(_SLIDER_LEAST)
            layout.addWidget(field, 0 if field.slider is None else 1)
        layout.addWidget(tool_button(self._studio.commands, "tool.pen", icons, "pen"))

    def _fill_shape(self) -> None:
        """How shapes combine, what the wand goes by, and what to do with the tool."""
        layout = QHBoxLayout(self._shape)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GRID)
        layout.addWidget(Segments(self._studio.tool, "combine", tr("Combine"), _COMBINE))
        layout.addWidget(self._wand)
        layout.addWidget(self._gradient)
        layout.addWidget(self._finder)
        layout.addWidget(self._hint, 1)
        wand = QHBoxLayout(self._wand)
        wand.setContentsMargins(tokens.GRID, 0, tokens.GRID, 0)
        wand.setSpacing(tokens.GRID)
        label = QLabel(tr("Tolerance"))
        label.setProperty("muted", True)
        tolerance = NumberField(tr("Tolerance"), 0, 255)
        tolerance.setMinimumWidth(200)
        tolerance.setToolTip(tr("How much a colour may differ, in each of red, green, blue and alpha"))
        label.setBuddy(tolerance)
        contiguous = QCheckBox(tr("Contiguous"))
        contiguous.setAccessibleName(tr("Contiguous"))
        contiguous.setToolTip(tr("Only what hangs together with the clicked pixel; else the colour wherever it is"))
        bind(self._studio.tool, "tolerance", tolerance)
        bind(self._studio.tool, "contiguous", contiguous)
        for widget in (label, tolerance, contiguous):
            wand.addWidget(widget)
        kind = QHBoxLayout(self._gradient)
        kind.setContentsMargins(tokens.GRID, 0, tokens.GRID, 0)
        kind.addWidget(Segments(self._studio.tool, "gradient", tr("Gradient shape"), _GRADIENTS))
        finder = QHBoxLayout(self._finder)
        finder.setContentsMargins(tokens.GRID, 0, tokens.GRID, 0)
        finder.addWidget(Segments(self._studio.tool, "finder", tr("Found"), _FINDERS))

    def _on_tool(self, name: str) -> None:
        if name == "tool":
            self._show(self._studio.tool.values.tool)

    def _show(self, tool: ToolName) -> None:
        self._title.setText(local(TOOLS[tool]))
        self._title.setMinimumWidth(0)  # Else what the last tool needed would count.
        self._title.setMinimumWidth(max(_TITLE_LEAST, self._title.sizeHint().width()))
        page = {
            "brush": self._brush,
            "eraser": self._brush,
            "hand": self._plain,
            "move": self._plain,
            "frame": self.frame,
        }.get(tool, self._shape)
        self._wand.setVisible(tool == "wand")
        self._gradient.setVisible(tool == "gradient")
        self._finder.setVisible(tool == "cut_out")
        hint = self._plain if page is self._plain else self._hint
        hint.setText(local(_HINTS.get(tool, "")))
        hint.setToolTip(hint.text())  # In some languages there is no room for all of it.
        self._pages.setCurrentWidget(page)


_HINTS = {
    "gradient": said("Drag from where all may change to where nothing does. Shift: straight."),
    "rectangle": said("Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square."),
    "ellipse": said("Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle."),
    "lasso": said("Draw around what should change. Alt or the right button takes away."),
    "polygon": said("Click corner after corner; Enter or the first corner closes, Backspace takes one back."),
    "wand": said("Click a colour to mask what is like it."),
    "cut_out": said("Drag a box around an object to mask it; with a model, a click does."),
    "fill": said("Click inside an outline to mask its inside. Alt or the right button clears it."),
    "move": said(
        "Drag the layer or group; a corner scales it, the handle above turns it. Shift: straight, freely, by 15°."
    ),
    "hand": said("Drag to move the view. With any tool: Space and drag, or the middle button."),
}

_COMBINE: dict[Combine, tuple[str, str]] = {
    "add": (said("Add"), said("Shapes are added to the mask")),
    "subtract": (
        said("Subtract"),
        said("Shapes are taken away from the mask (with any setting: Alt or the right button)"),
    ),
    "intersect": (said("Intersect"), said("Of the mask only what lies in the shape is kept")),
}


_GRADIENTS: dict[str, tuple[str, str]] = {
    "linear": (said("Linear"), said("The mask falls in a line from the first point to the last")),
    "radial": (said("Radial"), said("The mask falls in circles about the first point")),
}


_FINDERS: dict[Finder, tuple[str, str]] = {
    "colours": (said("By colours"), said("What stands out by its colours inside a box")),
    "model": (
        said("By a model"),
        said("What a SAM or SAM 2 model from your folders takes for an object, in a box or where you click"),
    ),
}


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedHeight(1)
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return line

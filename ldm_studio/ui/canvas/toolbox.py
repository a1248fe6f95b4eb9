"""The tools by their names."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from ldm_studio.studio.finding import ObjectFinder
from ldm_studio.studio.frames import FrameEditor
from ldm_studio.studio.layer_moving import LayerMover
from ldm_studio.studio.parameters import ToolName
from ldm_studio.studio.shapes import Shapes
from ldm_studio.studio.strokes import Strokes
from ldm_studio.ui.canvas.frame_tool import FrameTool
from ldm_studio.ui.canvas.move_tool import MoveTool
from ldm_studio.ui.canvas.tools import BoxTool, BrushTool, ClickTool, GradientTool, LassoTool, PolygonTool, Tool


def make_tools(
    strokes: Strokes, shapes: Shapes, finder: ObjectFinder, mover: LayerMover, frames: FrameEditor
) -> dict[ToolName, Tool]:
    """A tool for every name but "hand", which edits nothing."""
    brush = BrushTool(strokes)
    return {
        "brush": brush,
        "eraser": brush,
        "rectangle": BoxTool(shapes.rectangle, QPainterPath.addRect),
        "ellipse": BoxTool(shapes.ellipse, QPainterPath.addEllipse),
        "lasso": LassoTool(shapes),
        "polygon": PolygonTool(shapes),
        "wand": ClickTool(shapes.wand),
        "cut_out": BoxTool(finder.in_box, QPainterPath.addRect, finder.at),
        "fill": ClickTool(shapes.fill_at),
        "gradient": GradientTool(strokes),
        "move": MoveTool(mover),
        "frame": FrameTool(frames),
    }

"""Shows the tool in the hand on the canvas: its shape and handles, and the brush where it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTransform

from ldm_studio.ui.canvas.brush_cursor import paint_brush, paint_cross, paint_handles, paint_outline
from ldm_studio.ui.canvas.keyboard import KeyboardCursor
from ldm_studio.ui.canvas.pointer import Pointer
from ldm_studio.ui.canvas.viewport import Viewport


def paint_shape(painter: QPainter, viewport: Viewport, pointer: Pointer) -> None:
    """Paints the shape under way, or what the tool would act on, and its handles."""
    outline = pointer.outline
    if not outline.isEmpty():
        transform = QTransform(viewport.scale, 0, 0, viewport.scale, viewport.left, viewport.top)
        paint_outline(painter, transform.map(outline), dashed=True)
        paint_handles(painter, transform.map(pointer.handles))


def paint_hand(
    painter: QPainter,
    viewport: Viewport,
    keyboard: KeyboardCursor,
    at: QPointF | None,
    brush: tuple[float, str] | None,
) -> None:
    """Paints the keyboard's cross, and the brush where the keyboard or the pointer is.

    Args:
        at: the pointer, in the view; None: it is elsewhere.
        brush: the diameter in the view, and what is said beside it; None: the tool has no brush.
    """
    if keyboard.visible:
        at = QPointF(*viewport.to_view(*keyboard.position))
        paint_cross(painter, at)
    if brush is not None and (at is not None or brush[1]):
        middle = QPointF(viewport.width / 2, viewport.height / 2)
        paint_brush(painter, middle if at is None else at, *brush)

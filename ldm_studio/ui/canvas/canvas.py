"""The canvas: the document, what a run makes of it, and the mask being painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ldm_studio.core.geometry import Rect
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui.canvas.ants import Ants
from ldm_studio.ui.canvas.bands import Bands
from ldm_studio.ui.canvas.brush_cursor import brush_area, paint_caption, paint_focus
from ldm_studio.ui.canvas.camera import Camera
from ldm_studio.ui.canvas.describing import captioned, described
from ldm_studio.ui.canvas.divider import Divider
from ldm_studio.ui.canvas.frame_view import FrameView
from ldm_studio.ui.canvas.inputs import Inputs
from ldm_studio.ui.canvas.keyboard import KeyboardCursor
from ldm_studio.ui.canvas.navigation import Navigation
from ldm_studio.ui.canvas.pointer import Pointer
from ldm_studio.ui.canvas.refresher import Refresher
from ldm_studio.ui.canvas.scene import Scene
from ldm_studio.ui.canvas.surface import Surface
from ldm_studio.ui.canvas.tool_view import paint_hand, paint_shape
from ldm_studio.ui.theme import Theme

_LABEL_MS = 1200
_REST_MS = 250
#: Where the caption stands, with room for the longest.
_CAPTION = QRect(0, 0, 320, 48)
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QWidget):
    """Shows and edits a studio's document. Paints only what changed.

    camera: zoom and pan. keyboard: the keyboard's cursor.

    Signals:
        pointed(object): the document pixel under the pointer as (x, y), None when it left.
        coverage_changed(float): another share of the document is masked (0..1); comes when the hand rests.
        painted: a paint event was carried out.
    """

    pointed = Signal(object)
    coverage_changed = Signal(float)
    painted = Signal()

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._theme = theme
        self._at: QPointF | None = None
        self._label = ""
        self._ring = False
        self._ants_stale = True
        self._frame_shown: Rect | None = None
        self._busy = False
        self._layers, self._untinted = len(studio.document.layers), False
        self._bands = Bands(self, _CAPTION)
        self._set_up_widget()
        self.camera = Camera(self)
        settings = studio.settings.values
        self._surface = Surface(studio.document, QColor(settings.mask_colour), settings.mask_opacity)
        self._refresher = Refresher(self._surface, self.camera, self)
        self._scene = Scene(self._surface, lambda: QColor(theme.colours.canvas))
        self._divider = Divider(self, self.camera, studio, self._scene.lone_rect)
        self._frame_view = FrameView(self.camera, studio)
        self._ants = Ants(self)
        self.keyboard = KeyboardCursor(self, self.camera, studio)
        self._pointer = Pointer(self, self.camera, studio)
        self._navigation = Navigation(self, self.camera, studio.tool)
        # Panning goes before painting.
        self._inputs = Inputs(self, (self._watch, self._navigation.handle, self._pointer.handle, self.keyboard.handle))
        self._label_timer = self._single_shot(_LABEL_MS, self._hide_label)
        self._rest_timer = self._single_shot(_REST_MS, self._on_rest)
        self._connect()
        self.camera.set_document(studio.document.width, studio.document.height)
        self._on_rest()

    @property
    def coverage(self) -> float:
        """Share of the document that is masked, 0..1."""
        return self._studio.document.coverage.share

    @property
    def complete(self) -> bool:
        """Whether all of the document is shown as it is now."""
        return not self._surface.waiting

    @property
    def sketched(self) -> bool:
        """Whether something is shown of all that is seen, if not yet as it is now."""
        return self._surface.sketched

    @property
    def ants_running(self) -> bool:
        return self._ants.running

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(800, 600)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(240, 200)

    def cancel_edit(self) -> bool:
        """Takes back the stroke or shape under way; says whether there was one."""
        under_way = self._pointer.active is not None
        self._pointer.cancel()
        return under_way

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        viewport, overlay = self.camera.viewport, self._studio.overlay
        painter = QPainter(self)
        # Qt clips to the event's region: of its bounding rectangle only that is painted.
        self._scene.paint(painter, QRectF(event.rect()), viewport, overlay, self._tinted)
        lone = overlay is not None and overlay.frame is None
        if not lone and self._ants_shown:
            if self._ants_stale:
                self._rebuild_ants()
            self._ants.paint(painter, event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if overlay is None and not self._studio.run.busy:
            self._frame_view.paint(painter, QRectF(event.rect()))
        self._divider.paint(painter, QRectF(event.rect()))
        run = self._studio.run
        if run.busy and run.frame is not None and not lone:
            self._scene.paint_frame(painter, QRectF(event.rect()), run.frame, viewport)
        if event.rect().intersects(_CAPTION):
            paint_caption(painter, QPointF(12, 12), self._pointer.caption or captioned(self._studio))
        self._paint_tool(painter)
        if self._ring:
            paint_focus(painter, self.rect(), self._theme.colours.focus)
        painter.end()
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self.camera.resize(event.size().width(), event.size().height(), self.devicePixelRatioF())

    def _watch(self, event: QEvent) -> bool:
        """What becomes of the view with events that are nobody's."""
        match event.type():
            case QEvent.Type.DevicePixelRatioChange:
                self.camera.resize(self.width(), self.height(), self.devicePixelRatioF())
            case QEvent.Type.Leave:
                self._point_at(None)
                self.pointed.emit(None)
            case QEvent.Type.Show | QEvent.Type.Hide:
                self._run_ants()
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                # The ring helps who came by keyboard; a click shows by itself where one is.
                self._ring = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEYBOARD
                self.update()
        return False

    def _set_up_widget(self) -> None:
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # The right button erases.
        self.setAccessibleName(tr("Canvas"))

    def _single_shot(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        studio, document = self._studio, self._studio.document
        document.pixels_changed.connect(self._on_pixels)
        document.mask_changed.connect(self._on_mask)
        document.replaced.connect(self._on_replaced)
        document.layers_changed.connect(self._on_layers)
        studio.overlay_changed.connect(self._on_overlay)
        studio.run.changed.connect(self._on_run)
        studio.settings.changed.connect(self._on_setting)
        studio.tool.changed.connect(self._on_tool)
        studio.frames.changed.connect(self._on_frame)
        self._theme.changed.connect(self._on_theme)
        self.camera.changed.connect(self._on_camera)
        self._refresher.shown.connect(self._shown_anew)
        self._refresher.go()
        self._ants.stepped.connect(self._on_ants_step)
        self._pointer.moved.connect(self._on_pointer)
        self._pointer.edited.connect(self._on_shape)
        self._navigation.changed.connect(self._show_cursor)
        self.keyboard.moved.connect(self._on_keyboard)

    # What the document and the settings tell

    def _on_pixels(self, rect: Rect) -> None:
        self._surface.pixels_changed(rect)
        self._refresher.go()
        self._shown_anew(rect)

    def _shown_anew(self, rect: Rect) -> None:
        self._scene.spoil(self.camera.dirty_rect(rect))
        self.update(self.camera.dirty_rect(rect))

    def _on_layers(self) -> None:
        document = self._studio.document
        if len(document.layers) != self._layers:
            # A result has become a layer: it is to be seen, and the ants say where the mask still is.
            self._untinted = len(document.layers) > self._layers and document.chosen.painted is not None
            self._layers = len(document.layers)
        if self._studio.tool.values.tool == "move":
            self.update()  # What can be taken hold of is elsewhere.

    def _on_mask(self, rect: Rect) -> None:
        self._surface.mask_changed(rect)
        self._ants_stale = self._ants_stale or not self._studio.strokes.under_way
        # The ants elsewhere stay as they are: what they stand for is no further away than smoothing reaches.
        self.update(self.camera.dirty_rect(rect))
        if self._untinted:
            self.update()  # The tint comes back, anywhere.
        self._untinted = False
        self._rest_timer.start()

    def _on_replaced(self) -> None:
        self._layers, self._untinted = len(self._studio.document.layers), False
        self._surface.reload()
        self._refresher.go()
        self._scene.spoil()
        self.keyboard.reset()
        self.camera.set_document(self._studio.document.width, self._studio.document.height)
        self._rest_timer.start()

    def _on_overlay(self) -> None:
        """A run brings a picture several times a second: only where it lies is painted anew."""
        self._divider.refresh()
        before, self._frame_shown = self._frame_shown, None
        overlay = self._studio.overlay
        if overlay is not None:
            self._frame_shown = overlay.frame
        if before is None or before != self._frame_shown:
            self._bands.repaint(self.rect())  # The tint comes or goes with the overlay, anywhere.
            return
        self._bands.repaint(self.camera.dirty_rect(before))

    def _on_theme(self) -> None:
        self._scene.spoil()
        self.update()

    def _on_run(self) -> None:
        if self._studio.run.busy != self._busy:
            self._busy = self._studio.run.busy
            self._bands.repaint(self.rect())  # The frame of a run is outlined while it goes on.

    def _on_setting(self, name: str) -> None:
        if name in ("mask_colour", "mask_opacity"):
            self._set_tint()
        elif name == "marching_ants":
            self._ants_stale = True
            self._run_ants()
        self.update()

    def _on_tool(self, name: str) -> None:
        if name == "size":
            self._label = f"{self._studio.tool.values.size:.0f} px"
            self._label_timer.start()
        elif name == "mask_alone":
            self._untinted = False
            self._set_tint()
        self._show_cursor()
        self.update()
        self._rest_timer.start()

    def _on_frame(self) -> None:
        self.update()
        self._rest_timer.start()

    def _set_tint(self) -> None:
        values = self._studio.settings.values
        self._surface.set_tint(QColor(values.mask_colour), values.mask_opacity, self._studio.tool.values.mask_alone)

    def _on_camera(self) -> None:
        self._ants_stale = True
        self.update()

    def _on_rest(self) -> None:
        """The hand rests: what may lag behind a stroke is brought up to date."""
        self._ants_stale = True
        self._run_ants()
        self.update()
        self._studio.frames.refresh()
        self.coverage_changed.emit(self.coverage)
        self._describe()

    # Pointer and keyboard

    def _on_pointer(self, at: QPointF) -> None:
        self._point_at(at)
        if self._studio.tool.values.tool == "frame":
            self._show_cursor()  # It says what is taken hold of there.
        self._divider.point_at(at)
        self.keyboard.hide()
        x, y = self.camera.to_document(at)
        self.pointed.emit((int(x // 1), int(y // 1)))

    def _on_keyboard(self) -> None:
        self._point_at(None)
        self.update()
        if self.keyboard.visible:
            x, y = self.keyboard.position
            self._divider.point_at(QPointF(*self.camera.viewport.to_view(x, y)))
            self.pointed.emit((int(x), int(y)))
        self._rest_timer.start()

    def _on_shape(self) -> None:
        active = self._pointer.active
        if active is None:
            self._ants_stale = True  # The stroke is over: its edge walks at once.
        if active is None or not active.outline.isEmpty():
            self.update()

    def _point_at(self, at: QPointF | None) -> None:
        for each in (self._at, at):
            if each is not None:
                self.update(brush_area(each, self._brush_diameter))
        self._at = at

    def _hide_label(self) -> None:
        self._label = ""
        self.update()

    def _show_cursor(self) -> None:
        if self._navigation.panning:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._navigation.ready:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._brushing and self._brush_diameter > 6:
            self.setCursor(Qt.CursorShape.BlankCursor)  # The outline is the cursor.
        else:
            self.setCursor(self._pointer.cursor(self._at or QPointF()))
        self.update()

    @property
    def _brushing(self) -> bool:
        return self._studio.tool.values.tool in ("brush", "eraser")

    @property
    def _brush_diameter(self) -> float:
        return float(self._studio.tool.values.size) * self.camera.viewport.scale

    @property
    def _tinted(self) -> bool:
        """The tint would hide the result that is to be judged; while a stroke is drawn it has to be seen."""
        studio = self._studio
        judging = studio.overlay is not None or studio.results.comparing or self._untinted
        return studio.strokes.under_way or not judging

    @property
    def _ants_shown(self) -> bool:
        return bool(self._studio.settings.values.marching_ants) and not self._studio.document.coverage.empty

    def _run_ants(self) -> None:
        self._ants.run(self.isVisible() and self._ants_shown)

    def _rebuild_ants(self) -> None:
        self._ants_stale = False
        self._ants.rebuild(self._studio.document.mask, self.camera.viewport)

    def _on_ants_step(self, region: QRegion) -> None:
        # While a stroke is drawn the tint shows it: its edge walks when the hand lifts, and the hand is not slowed.
        self.update(region)

    def _paint_tool(self, painter: QPainter) -> None:
        viewport = self.camera.viewport
        paint_shape(painter, viewport, self._pointer)
        if not self._navigation.ready and not self._navigation.panning:
            brush = (self._brush_diameter, self._label) if self._brushing else None
            paint_hand(painter, viewport, self.keyboard, self._at, brush)

    def _describe(self) -> None:
        """What a screen reader says of the canvas."""
        at = self.keyboard.position if self.keyboard.visible else None
        text = described(self._studio, at)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

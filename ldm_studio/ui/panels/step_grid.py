"""Thumbnails of a run's steps, a row for the run and one below it for each branch."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ldm_studio.studio.language import tr
from ldm_studio.ui import tokens
from ldm_studio.ui.panels.step_model import StepModel, branch_texts
from ldm_studio.ui.panels.strip import GAP, Thumbnails
from ldm_studio.ui.theme import Theme

_LABEL_WIDTH = 144
_ROWS = 2
_BAR = 12
_FRAME = 4

_Move = QAbstractItemView.CursorAction
_Keys = Qt.KeyboardModifier


class StepGrid(QTableView):
    """Arrow keys and clicks choose a step in any row, the pointer looks at others; Space holds and lets go.

    Signals:
        chosen(int): the user chose a step, by its place in `RunState.steps`.
        looked_at(int): the pointer is over a step; -1: over none any more.
        space_pressed: the user pressed the space bar.
        rows_changed: `wanted_height` is another.
    """

    chosen = Signal(int)
    looked_at = Signal(int)
    space_pressed = Signal()
    rows_changed = Signal()

    def __init__(
        self, steps: StepModel, theme: Theme, side: int = tokens.THUMBNAIL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._cell = side + 2 * GAP
        self._showing = False
        self._looked_at = -1
        self.setAccessibleName(tr("Steps"))
        self.setProperty("strip", True)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(Thumbnails(theme, side, self, steps.look))
        self.horizontalHeader().hide()
        self.horizontalHeader().setAccessibleName(tr("Step numbers"))
        self._size(self.horizontalHeader())
        self.labels = _Labels(theme, steps, self)
        self.setVerticalHeader(self.labels)
        self._size(self.labels)
        self.setModel(steps)
        for signal in (steps.modelReset, steps.rowsInserted):
            signal.connect(self._on_rows)
        self.clicked.connect(self._on_clicked)
        self._on_rows()

    @property
    def wanted_height(self) -> int:
        """Two rows at most; more are scrolled to."""
        return max(1, min(_ROWS, self._steps.rowCount())) * self._cell + _BAR + _FRAME

    def count(self) -> int:
        """How many steps there are to see, in all rows."""
        return sum(len(self._steps.in_row(row)) for row in range(self._steps.rowCount()))

    def current(self) -> int:
        """The marked step, by its place in `RunState.steps`; -1: none."""
        return self._steps.place(self.currentIndex()) if self.selectedIndexes() else -1

    def rect_of(self, place: int) -> QRect:
        """Where a step is drawn in the viewport."""
        return self.visualRect(self._steps.index_of(place))

    def show_step(self, place: int) -> None:
        """Marks a step (-1: none) without telling anybody."""
        self._showing = True
        index = self._steps.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()
        self._showing = False

    def scroll_to_newest(self) -> None:
        """Brings the last step of the last row into view."""
        row = self._steps.rowCount() - 1
        columns = self._steps.in_row(row) or self._steps.in_row(row - 1)
        if columns:
            self.scrollTo(self._steps.index(row, columns[-1]))

    def moveCursor(self, action: _Move, modifiers: _Keys) -> QModelIndex:  # noqa: ARG002, N802 (Qt's name)
        """Left and right stay in their row; up and down go to the nearest step of the row there."""
        steps, now = self._steps, self.currentIndex()
        if not now.isValid():
            row = steps.rowCount() - 1
            columns = steps.in_row(row)
            back = action in (_Move.MoveLeft, _Move.MoveEnd, _Move.MovePrevious)
            return steps.index(row, columns[-1 if back else 0]) if columns else QModelIndex()
        columns = steps.in_row(now.row())
        match action:
            case _Move.MoveLeft | _Move.MovePrevious:
                wanted = max((c for c in columns if c < now.column()), default=now.column())
            case _Move.MoveRight | _Move.MoveNext:
                wanted = min((c for c in columns if c > now.column()), default=now.column())
            case _Move.MoveHome:
                wanted = columns[0]
            case _Move.MoveEnd:
                wanted = columns[-1]
            case _:
                return self._other_row(now, up=action in (_Move.MoveUp, _Move.MovePageUp))
        return steps.index(now.row(), wanted)

    def _other_row(self, now: QModelIndex, up: bool) -> QModelIndex:
        rows = range(now.row() - 1, -1, -1) if up else range(now.row() + 1, self._steps.rowCount())
        for row in rows:
            columns = self._steps.in_row(row)
            if columns:
                return self._steps.index(row, min(columns, key=lambda column: abs(column - now.column())))
        return now

    def currentChanged(  # noqa: N802 (Qt's name)
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        place = self._steps.place(current)
        if not self._showing and place >= 0:
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self.space_pressed.emit()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseMoveEvent(event)
        self._look_at(self._steps.place(self.indexAt(event.position().toPoint())))

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002, N802 (Qt's name)
        self._look_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Coming here by Tab marks nothing yet: only an arrow key or click chooses."""
        index, self._showing = self.currentIndex(), True
        super().focusInEvent(event)
        if not index.isValid():
            self.selectionModel().clear()
        self._showing = False

    def _look_at(self, place: int) -> None:
        if place != self._looked_at:
            self._looked_at = place
            self.looked_at.emit(place)

    def _on_clicked(self, index: QModelIndex) -> None:
        place = self._steps.place(index)
        if place >= 0:
            self.chosen.emit(place)

    def _on_rows(self) -> None:
        # One run needs no name; branches have to be told apart.
        self.labels.setVisible(self._steps.rowCount() > 1)
        self.rows_changed.emit()

    def _size(self, header: QHeaderView) -> None:
        header.setMinimumSectionSize(self._cell)
        header.setDefaultSectionSize(self._cell)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class _Labels(QHeaderView):
    """What the rows are called: what changed, and from which step."""

    def __init__(self, theme: Theme, steps: StepModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._steps = steps
        self.setAccessibleName(tr("Branches"))
        self.setFixedWidth(_LABEL_WIDTH)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_LABEL_WIDTH, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        branches = self._steps.branches
        if logicalIndex >= len(branches):
            return
        title, origin = branch_texts(branches[logicalIndex])
        colours = self._theme.colours
        box = rect.adjusted(tokens.GRID, GAP + 1, -tokens.GRID, -GAP)
        painter.save()
        font = painter.font()
        font.setPixelSize(tokens.TEXT_SMALL)
        painter.setFont(font)
        line = painter.fontMetrics().lineSpacing()
        font.setPixelSize(tokens.TEXT_SMALL + 1)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        # Whole lines only; what is cut off, the tip says.
        height = painter.fontMetrics().lineSpacing()
        above = QRect(box.x(), box.y(), box.width(), (box.height() - line) // height * height)
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        used = painter.drawText(above, wrap, title).intersected(above)
        font.setPixelSize(tokens.TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(box.x(), min(used.bottom(), above.bottom()) + line, origin)
        painter.restore()

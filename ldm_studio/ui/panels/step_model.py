"""The steps of a run and its branches as a table: a row for each branch, a column for each step."""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from ldm_studio.studio.language import local, tr
from ldm_studio.studio.run_state import Branch, RunState, StepView
from ldm_studio.ui import tokens
from ldm_studio.ui.panels.strip import Thumbnails, thumbnail

Index = QModelIndex | QPersistentModelIndex


class StepModel(QAbstractTableModel):
    """Shows a `RunState` as it was at the last `refresh`. Only steps that have a picture in some row have a column, so
    that no column is empty.
    """

    def __init__(self, run: RunState, side: int = tokens.THUMBNAIL, parent: QObject | None = None) -> None:
        """Args:
        run: what is shown.
        side: of a thumbnail, in logical pixels.
        """
        super().__init__(parent)
        self._run = run
        self._side = side
        self._branches: list[Branch] = []
        self._columns: list[int] = []
        self._cells: dict[tuple[int, int], tuple[int, StepView]] = {}
        self._marks: list[Mapping[int, str] | None] = []
        self._pixmaps: dict[int, tuple[StepView, QPixmap]] = {}
        self._seen: list[StepView] = []
        self.refresh()

    @property
    def branches(self) -> list[Branch]:
        """The rows."""
        return self._branches

    @property
    def may_wait(self) -> bool:
        """Whether all that is shown is still so, and steps have only come to it; or whether all of it is gone."""
        seen, steps = self._seen, self._run.steps
        same = [branch.number for branch in self._run.branches] == [branch.number for branch in self._branches]
        return not steps or (same and bool(seen) and len(steps) >= len(seen) and all(map(operator.is_, seen, steps)))

    def refresh(self) -> None:
        """Takes over what the run has now; what only grew leaves selection and scrolling as they are."""
        branches, views = self._run.branches, self._run.steps
        self._seen = list(views)
        columns = sorted({view.number for view in views})
        rows = {branch.number: row for row, branch in enumerate(branches)}
        cells = {
            (rows[view.branch], bisect_left(columns, view.number)): (place, view)
            for place, view in enumerate(views)
            if view.branch in rows
        }
        now = {id(view) for view in views}
        self._pixmaps = {key: kept for key, kept in self._pixmaps.items() if key in now}
        old = [branch.number for branch in self._branches]
        grew = [branch.number for branch in branches][: len(old)] == old and set(self._columns) <= set(columns)
        if not grew or not old:
            self.beginResetModel()
            self._branches, self._columns, self._cells = list(branches), columns, cells
            self.endResetModel()
            return
        if len(branches) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(branches) - 1)
            self._branches = list(branches)
            self.endInsertRows()
        self._branches = list(branches)
        for number in [number for number in columns if number not in self._columns]:
            at = bisect_left(self._columns, number)
            self.beginInsertColumns(QModelIndex(), at, at)
            self._columns.insert(at, number)
            self._cells = {(r, c + (c >= at)): cell for (r, c), cell in self._cells.items()}
            self.endInsertColumns()
        before, self._cells = self._cells, cells
        for row, column in before.keys() ^ cells.keys() | {at for at in cells if cells[at] != before.get(at)}:
            self.dataChanged.emit(self.index(row, column), self.index(row, column))
        marks = [branch.marks for branch in branches]
        if marks != self._marks:  # Marks lie on steps that stay as they are.
            self._marks = marks
            self.dataChanged.emit(self.index(0, 0), self.index(len(branches) - 1, len(columns) - 1))
        if branches and columns:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(branches) - 1)

    def place(self, index: Index) -> int:
        """The place in `RunState.steps` of the step at an index; -1: there is none."""
        cell = self._cells.get((index.row(), index.column()))
        return -1 if cell is None else cell[0]

    def index_of(self, place: int) -> QModelIndex:
        """The index of a place in `RunState.steps`; an invalid one where there is none."""
        for (row, column), cell in self._cells.items():
            if cell[0] == place:
                return self.index(row, column)
        return QModelIndex()

    def in_row(self, row: int) -> list[int]:
        """The columns in which a row has a step."""
        return sorted(column for each, column in self._cells if each == row)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._branches)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if (index.row(), index.column()) not in self._cells:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._cells.get((index.row(), index.column()))
        if cell is None:
            return None
        view, branch = cell[1], self._branches[index.row()]
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return self._pixmap(view)
            case Thumbnails.BADGE:
                return str(view.number)
            case Thumbnails.MARK:
                return branch.mark(view.number)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return step_text(view, branch)
        return None

    def look(self, index: Index) -> tuple[QPixmap | None, str, bool]:
        """What `data` says of an index, in one call: its picture, its badge, and whether it is marked."""
        row = index.row()
        cell = self._cells.get((row, index.column()))
        if cell is None:
            return None, "", False
        return self._pixmap(cell[1]), str(cell[1].number), bool(self._branches[row].mark(cell[1].number))

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Horizontal or role not in texts or section >= len(self._branches):
            return None
        title, origin = branch_texts(self._branches[section])
        return f"{title}\n{origin}"

    def _pixmap(self, view: StepView) -> QPixmap:
        # Twice the logical size, so that it is sharp on dense screens too.
        if id(view) not in self._pixmaps:
            self._pixmaps[id(view)] = (view, thumbnail(view.image, self._side * 2))
        return self._pixmaps[id(view)][1]


def branch_texts(branch: Branch) -> tuple[str, str]:
    """What a branch is called, and where it begins."""
    if branch.parent is None:
        return branch.name or tr("The run"), tr("from the start")
    origin = tr("from step {step}", step=branch.first) if branch.first else tr("from the start")
    return branch.name or local(branch.label), origin


def step_text(view: StepView, branch: Branch) -> str:
    """A step in words, for the tip and for a screen reader."""
    text = tr("Step {number}", number=view.number)
    if branch.parent is not None:
        text = tr("Step {number} of the branch: {label}", number=view.number, label=branch.label)
    mark = branch.mark(view.number)
    return text + "\n" + tr("Changed here: {words}", words=mark) if mark else text

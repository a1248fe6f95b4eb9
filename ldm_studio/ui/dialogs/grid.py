"""The axes of a grid: which parameters, and which values they take."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ldm_studio.core.errors import InputError
from ldm_studio.core.grid import MAX_CELLS, PARAMETERS, Axis, parse_axis
from ldm_studio.core.samplers import SAMPLERS
from ldm_studio.core.wording import said
from ldm_studio.studio.language import local, tr
from ldm_studio.ui import tokens
from ldm_studio.ui.dialogs.confirm import lay_out
from ldm_studio.ui.wheel_guard import WheelGuard

_ROWS = ((said("Across"), "guidance"), (said("Down"), "seed"), (said("Sheets"), ""))
_HINTS = {
    "seed": "1..4",
    "steps": "10, 20, 30",
    "guidance": "3, 5, 7",
    "guidance_schedule": "9 until 30 %, then 5; 5",
    "sampler": ", ".join(list(SAMPLERS)[:3]),
    "strength": "0.4..1 + 0.2",
    "prompt": "a fox; a wolf",
    "negative_prompt": "blurry; dark",
    "variation_strength": "0.05, 0.1, 0.2",
    "variation_seed": "1..4",
}


class GridDialog(QDialog):
    """Asks for up to three axes; `axes` is what was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Grid"))
        self.axes: tuple[Axis, ...] = ()
        self._rows: list[tuple[QComboBox, QLineEdit]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GRID)
        grid.setVerticalSpacing(tokens.GRID)
        grid.setColumnStretch(2, 1)
        for row, (title, first) in enumerate(_ROWS):
            self._add_row(grid, row, local(title), first)
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        self.make = lay_out(self, grid, self._said, do=tr("Make the grid"), width=520)
        self._check()

    def set_axis(self, row: int, name: str, values: str) -> None:
        """Fills a row in."""
        combo, line = self._rows[row]
        combo.setCurrentIndex(combo.findData(name))
        line.setText(values)

    @property
    def said(self) -> str:
        """What stands under the rows: how many runs, or what is wrong."""
        return self._said.text()

    def _add_row(self, grid: QGridLayout, row: int, title: str, first: str) -> None:
        combo, line = QComboBox(), QLineEdit()
        combo.addItem(tr("None"), "")
        for name, shown in PARAMETERS.items():
            combo.addItem(local(shown), name)
        WheelGuard(combo)
        label = QLabel(title)
        label.setProperty("muted", True)
        label.setBuddy(combo)
        combo.setAccessibleName(tr("{title}: parameter", title=title))
        line.setAccessibleName(tr("{title}: values", title=title))
        combo.currentIndexChanged.connect(lambda: self._on_parameter(combo, line))
        line.textChanged.connect(self._check)
        for column, widget in enumerate((label, combo, line)):
            grid.addWidget(widget, row, column)
        self._rows.append((combo, line))
        combo.setCurrentIndex(combo.findData(first))
        line.setText(_HINTS.get(first, ""))
        line.setEnabled(bool(first))

    def _on_parameter(self, combo: QComboBox, line: QLineEdit) -> None:
        name = combo.currentData()
        line.setEnabled(bool(name))
        line.setText(_HINTS.get(name, ""))
        self._check()

    def _check(self) -> None:
        if not hasattr(self, "make"):
            return
        axes: list[Axis] = []
        problem = ""
        for combo, line in self._rows:
            if combo.currentData():
                try:
                    axes.append(parse_axis(combo.currentData(), line.text()))
                except InputError as error:
                    problem = problem or local(str(error))
        count = 1
        for axis in axes:
            count *= len(axis.values)
        if not problem and len({axis.name for axis in axes}) < len(axes):
            problem = tr("Two axes go over the same parameter: choose another for one of them.")
        if not problem and (not axes or count > MAX_CELLS):
            problem = (
                tr("Choose a parameter, and {most} runs at most.", most=MAX_CELLS)
                if axes
                else tr("Choose a parameter.")
            )
        self.axes = () if problem else tuple(axes)
        self._said.setText(problem or tr("%n runs", "", count))
        self.make.setEnabled(not problem)

"""The layers, with what is set of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ldm_studio.core.blending import BLEND_MODES
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.ui import tokens
from ldm_studio.ui.commanding import Actions, add_context_menu, tool_button
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField, named
from ldm_studio.ui.panels.layer_list import LayerList
from ldm_studio.ui.panels.layer_rows import mode_text
from ldm_studio.ui.theme import Theme
from ldm_studio.ui.wheel_guard import WheelGuard

#: After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours.
_GROUP_ENDS = ("normal", "color-burn", "color-dodge", "soft-light", "exclusion")
_ORDER = (
    "normal",
    *("darken", "multiply", "color-burn"),
    *("lighten", "screen", "color-dodge"),
    *("overlay", "hard-light", "soft-light"),
    *("difference", "exclusion"),
    *("hue", "saturation", "color", "luminosity"),
)
#: Stands in the list of modes for a group whose layers blend as if there were none.
_THROUGH = "pass-through"
_BUTTONS = (
    ("layer.new", "plus"),
    ("layer.new_group", "folder-plus"),
    ("layer.duplicate", "copy"),
    ("layer.up", "chevron-up"),
    ("layer.down", "chevron-down"),
    ("layer.delete", "trash"),
)
_MENU = (
    ("layer.rename", "layer.duplicate", "layer.delete"),
    ("layer.visible", "layer.lock"),
    ("layer.new_group", "layer.group", "layer.ungroup"),
    ("layer.up", "layer.down", "layer.merge", "layer.flatten"),
    ("layer.mask_take", "layer.mask_show", "layer.mask_drop"),
)


class LayersPanel(QWidget):
    """A list of the layers; mode, opacity and edge of the one in hand; what can be done with it."""

    def __init__(self, studio: Studio, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._editor = studio.document, studio.layers
        self.list = LayerList(studio.document, studio.layers, studio.layer_tree, icons, theme)
        self.mode = QComboBox()
        self.mode.setAccessibleName(tr("Blend mode of the layer"))
        self.mode.setToolTip(tr("How the layer's colours mix with those below"))
        WheelGuard(self.mode)
        self.mode.addItem(tr("Pass through"), _THROUGH)
        for mode in _ORDER:
            self.mode.addItem(mode_text(mode), mode)
            if mode in _GROUP_ENDS:
                self.mode.insertSeparator(self.mode.count())
        self.opacity = NumberField(tr("Opacity of the layer"), 0, 100, suffix=" %")
        self.opacity.setToolTip(tr("Opacity of the layer"))
        self.edge = NumberField(tr("Edge of the layer"), 0, 128, suffix=" px", slider=False)
        self.edge.setToolTip(tr("Over how many pixels the layer blends in, inside of what was masked"))
        self.mode.activated.connect(self._on_mode)
        self.opacity.valueChanged.connect(lambda value: studio.layers.change(opacity=value / 100))
        self.edge.valueChanged.connect(studio.layers.soften)
        self._edge_part = named(tr("Edge"), self.edge)
        self._lay_out(studio, icons)
        studio.document.layers_changed.connect(self._show)
        self._show()

    def add_menu(self, actions: Actions) -> None:
        """Gives the list its context menu, of the window's actions."""
        add_context_menu(self.list, actions, _MENU)

    def _lay_out(self, studio: Studio, icons: Icons) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.GRID)
        top.addWidget(self.mode, 2)
        top.addWidget(self.opacity, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.HALF)
        for command_id, icon in _BUTTONS:
            if command_id == "layer.delete":
                buttons.addStretch(1)
                buttons.addWidget(self._edge_part)
            buttons.addWidget(tool_button(studio.commands, command_id, icons, icon))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.GRID, tokens.HALF, tokens.GRID, tokens.GRID)
        layout.setSpacing(tokens.HALF)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _on_mode(self) -> None:
        mode = self.mode.currentData()
        if self._document.chosen_group is None:
            self._editor.change(mode=mode)
        else:
            self._editor.change(mode="normal" if mode == _THROUGH else mode, isolated=mode != _THROUGH)

    def _show(self) -> None:
        group, layer = self._document.chosen_group, self._document.chosen
        item = group or layer
        through = group is not None and group.mode == "normal" and not group.isolated
        self._offer_through(group is not None)
        self.mode.setCurrentIndex(self.mode.findData(_THROUGH if through else item.mode))
        for field, value in ((self.opacity, round(item.opacity * 100)), (self.edge, layer.softness)):
            with QSignalBlocker(field):
                field.setValue(value)
        locked = layer.held if group is None else any(each.locked for each in layer.path[: layer.path.index(group) + 1])
        for widget in (self.mode, self.opacity, self.edge):
            widget.setEnabled(not locked)
        self._edge_part.setVisible(group is None and layer.mask is not None)

    def _offer_through(self, offered: bool) -> None:
        """Only groups can be passed through."""
        view, model = self.mode.view(), self.mode.model()
        if isinstance(view, QListView) and isinstance(model, QStandardItemModel):
            view.setRowHidden(0, not offered)
            model.item(0).setEnabled(offered)


assert set(_ORDER) == set(BLEND_MODES)

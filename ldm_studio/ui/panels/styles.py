"""The button that offers styles for the prompt."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ldm_studio.core.styles import STYLE_NAMES, Style
from ldm_studio.studio.language import local, tr
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.styles import remove_style, wear, worn_style
from ldm_studio.ui.panels.menu_button import MenuButton


class StylesButton(MenuButton):
    """Offers the styles; the one that the prompt wears is checked, and taken out by choosing it again."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        tip = tr("Put the prompt into a style: a template with words for a look")
        super().__init__(studio, tr("Styles"), tr("Styles"), tip, parent)

    def fill(self) -> None:
        """Brings the menu up to date."""
        studio, menu = self._studio, self.menu()
        menu.clear()
        styles, now = studio.settings.values.styles, worn_style(studio)
        for style in styles:
            action = menu.addAction(_title(style))
            action.setToolTip("\n".join(text for text in (style.prompt, style.negative) if text))
            action.setCheckable(True)
            action.setChecked(style == now)
            action.triggered.connect(partial(wear, studio, style))
        menu.addSeparator()
        keep = menu.addAction(tr("Keep the prompt as a style..."))
        keep.triggered.connect(lambda: studio.commands.trigger("run.keep_style"))
        removing = menu.addMenu(tr("Remove a style"))
        removing.setEnabled(bool(styles))
        for style in styles:
            removing.addAction(_title(style)).triggered.connect(partial(remove_style, studio, style.name))


def _title(style: Style) -> str:
    """A style's name as menus write it; those that came with the program are called in the window's language."""
    name = next((known for known in STYLE_NAMES if known == style.name), style.name)
    return local(name).replace("&", "&&")

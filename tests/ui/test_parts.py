"""The small parts: binding, number fields, fuzzy search, prompt history, tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from ldm_studio import resources
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.observable import Observable
from ldm_studio.studio.parameters import ParameterValues
from ldm_studio.ui.accent import accented
from ldm_studio.ui.binding import bind
from ldm_studio.ui.dialogs.fuzzy import fuzzy_score
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.number_field import NumberField
from ldm_studio.ui.panels.progress import duration
from ldm_studio.ui.panels.prompt import PromptHistory
from ldm_studio.ui.theme import Theme
from ldm_studio.ui.tokens import COLOURS, Colours, ThemeName


@pytest.fixture
def values() -> Observable[ParameterValues]:
    return Observable(ParameterValues())


def test_binding_goes_both_ways(qtbot: QtBot, values: Observable[ParameterValues]) -> None:
    box, line, area, check, combo = QSpinBox(), QLineEdit(), QPlainTextEdit(), QCheckBox(), QComboBox()
    combo.addItem("Own", "")
    combo.addItem("Euler", "euler")
    for widget, name in (
        (box, "steps"),
        (line, "prompt"),
        (area, "prompt"),
        (check, "seed_locked"),
        (combo, "sampler"),
    ):
        qtbot.addWidget(widget)
        bind(values, name, widget)
    box.setValue(33)
    line.setText("a cat")
    check.setChecked(True)
    combo.setCurrentIndex(1)
    assert (values.values.steps, values.values.prompt) == (33, "a cat")
    assert (values.values.seed_locked, values.values.sampler) == (True, "euler")
    assert area.toPlainText() == "a cat"
    values.set("steps", 7)
    values.set("sampler", "")
    assert (box.value(), combo.currentIndex()) == (7, 0)


def test_a_value_that_does_not_fit_changes_nothing(qtbot: QtBot, values: Observable[ParameterValues]) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setRange(0, 1000)
    bind(values, "steps", box)
    box.setValue(999)
    assert values.values.steps == 20


def test_a_binding_ends_with_its_widget(qtbot: QtBot, values: Observable[ParameterValues]) -> None:
    box = QSpinBox()
    bind(values, "steps", box)
    with qtbot.waitSignal(box.destroyed):
        box.deleteLater()
    values.set("steps", 9)


def test_a_number_snaps_only_when_typing_is_over(qtbot: QtBot, values: Observable[ParameterValues]) -> None:
    field = NumberField("Width", 64, 2048, step=8, snap=True)
    qtbot.addWidget(field)
    bind(values, "width", field)
    field.box.setValue(101)
    assert values.values.width == 104
    assert field.box.value() == 101
    field.box.editingFinished.emit()
    assert field.box.value() == 104


@given(st.integers(1, 1000))
def test_a_curved_slider_shows_every_number(qapp: object, number: int) -> None:
    field = NumberField("Size", 1, 1000, curved=True)
    field.setValue(number)
    assert field.value() == number
    assert field.slider is not None
    assert 0 <= field.slider.value() <= 1000


def test_seeds_reach_32_bits(qtbot: QtBot, values: Observable[ParameterValues]) -> None:
    field = NumberField("Seed", 0, 2**32 - 1, slider=False)
    qtbot.addWidget(field)
    bind(values, "seed", field)
    field.box.setValue(2**32 - 1)
    assert values.values.seed == 2**32 - 1


def test_fuzzy_search_prefers_what_is_meant() -> None:
    assert fuzzy_score("zzz", "Invert mask") is None
    titles = ("Invert mask", "Fit the window", "Single step", "Mask all", "Save project as...")

    def best(query: str) -> str:
        scored = [(fuzzy_score(query, title), title) for title in titles]
        return max((score, title) for score, title in scored if score is not None)[1]

    assert best("inv") == "Invert mask"
    assert best("im") == "Invert mask"
    assert best("ma") == "Mask all"
    assert best("spa") == "Save project as..."


@given(st.text(max_size=8), st.text(max_size=30))
def test_fuzzy_search_takes_any_text(query: str, text: str) -> None:
    fuzzy_score(query, text)
    if query.strip() and query.lower() in text.lower() and query.split() == [query]:
        assert fuzzy_score(query, text) is not None


def test_prompt_history_goes_back_and_forth() -> None:
    history = PromptHistory()
    assert history.go(-1, "draft") is None
    for text in ("one", "two", "", "one"):
        history.remember(text)
    assert history.go(-1, "draft") == "one"
    assert history.go(-1, "one") == "two"
    assert history.go(-1, "two") is None
    assert history.go(1, "two") == "one"
    assert history.go(1, "one") == "draft"


def test_prompt_history_passes_over_what_is_shown() -> None:
    history = PromptHistory()
    history.remember("one")
    history.remember("two")
    assert history.go(-1, "two") == "one"


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "< 1 s"), (12.4, "12 s"), (59.6, "1:00 min"), (185, "3:05 min")])
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", COLOURS.values(), ids=COLOURS.keys())
def test_contrast_is_aa(colours: Colours) -> None:
    for ground in (colours.window, colours.panel, colours.field, colours.control, colours.hover, colours.selected):
        assert contrast(colours.text, ground) >= 4.5, ground
    for ground in (colours.window, colours.panel, colours.field):
        assert contrast(colours.muted, ground) >= 4.5, ground
        assert contrast(colours.focus, ground) >= 3, ground
    for ground in (colours.accent, colours.accent_hover):
        assert contrast(colours.on_accent, ground) >= 4.5, ground
    for ground in (colours.info, colours.warning, colours.error):
        assert contrast(colours.text, ground) >= 4.5, ground


@given(st.sampled_from(["dark", "light"]), st.integers(0, 0xFFFFFF))
def test_any_accent_colour_leaves_everything_readable(theme: ThemeName, number: int) -> None:
    accent = f"#{number:06x}"
    colours = accented(COLOURS[theme], accent)
    assert colours.accent == accent
    test_contrast_is_aa(colours)


def test_the_accent_colour_is_the_users_but_for_high_contrast(qtbot: QtBot) -> None:
    settings = Observable(Settings())
    theme = Theme(settings, resources.path("icons"))
    with qtbot.waitSignal(theme.changed):
        settings.set("accent", "#aa3399")
    assert theme.colours.accent == "#aa3399"
    assert "#aa3399" in QApplication.instance().styleSheet()
    settings.set("theme", "contrast")
    assert theme.colours == COLOURS["contrast"]
    settings.set("theme", "dark")
    settings.set("accent", "")
    assert theme.colours == COLOURS["dark"]


def test_every_icon_draws_something(qtbot: QtBot) -> None:
    folder = resources.path("icons")
    settings = Observable(Settings())
    theme = Theme(settings, folder)
    icons = Icons(folder, theme)
    names = sorted(path.stem for path in folder.glob("*.svg"))
    assert len(names) > 40
    for name in names:
        for ratio in (1.0, 2.0):
            image = icons.pixmap(name, 20, ratio).toImage()
            assert image.width() == 20 * ratio
            alphas = {image.pixelColor(x, y).alpha() > 99 for x in range(image.width()) for y in range(image.height())}
            assert alphas == {True, False}, name


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    folder = resources.path("icons")
    settings = Observable(Settings())
    theme = Theme(settings, folder)
    icons = Icons(folder, theme)

    class Target:
        def __init__(self) -> None:
            self.icons: list[QIcon] = []

        def setIcon(self, icon: QIcon) -> None:  # noqa: N802
            self.icons.append(icon)

    target = Target()
    icons.attach(target, "minus")
    settings.set("theme", "light")
    assert len(target.icons) == 2
    dark, light = (icon.pixmap(24, 24).toImage().pixelColor(12, 12).lightness() for icon in target.icons)
    assert dark > 128 > light


def test_high_contrast_is_a_theme_of_seven_to_one(qtbot: QtBot) -> None:
    colours = COLOURS["contrast"]
    for ground in (colours.panel, colours.window, colours.field, colours.control):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.line, ground) >= 7
    settings = Observable(Settings())
    theme = Theme(settings, resources.path("icons"))
    settings.set("theme", "contrast")
    assert theme.colours == colours


def test_a_curved_slider_may_begin_at_nothing(qtbot: QtBot) -> None:
    field = NumberField("Disk", 0, 1000, curved=True)
    qtbot.addWidget(field)
    assert field.slider is not None
    for value in (0, 1, 30, 1000):
        field.setValue(value)
        field.slider.setValue(field.slider.value())
        assert field.value() == value
    field.slider.setValue(field.slider.minimum())
    assert field.value() == 0
    field.slider.setValue(field.slider.maximum())
    assert field.value() == 1000

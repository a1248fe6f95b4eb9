"""The language of the window: which there are, and text in it.

Catalogues are Qt Linguist's, in resources/translations: see docs/translations.md.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from ldm_studio import resources
from ldm_studio.core.wording import Sentence

#: By the name of its catalogue, what each language calls itself.
LANGUAGES = {"en": "English", "zh_CN": "简体中文", "es": "Español", "de": "Deutsch", "ja": "日本語"}

#: Takes the setting's place: one of `LANGUAGES`.
VARIABLE = "LDM_STUDIO_LANGUAGE"

#: What characters that the system's font lacks are taken from, where it is there: the first font that Qt finds by
#: itself may be a bold one, or have the other language's forms of the characters that both have.
_FONTS = {
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo UI", "IPAexGothic"),
}
#: The application's property that has the families of the font it came with.
_FAMILIES = "ownFamilies"
_SOURCE = "en"
_TRADITIONAL = ("zh-TW", "zh-HK", "zh-MO")


def tr(template: str, comment: str = "", number: int = -1, /, **values: object) -> str:
    """Text in the window's language. lupdate finds the call, so template and comment have to be literals.

    Args:
        template: in English, with "{name}" for each value and "%n" for the number.
        comment: tells the meanings of one text apart; "" for most.
        number: what a plural depends on.
        values: what is put into the template.
    """
    text = QCoreApplication.translate("", template, comment or None, number)
    if not values:
        return text
    return text.format(**{name: local(value) if isinstance(value, str) else value for name, value in values.items()})


def local(text: str) -> str:
    """Text that was made with `said`, in the window's language; other text as it is."""
    if not isinstance(text, Sentence):
        return text
    return tr(text.template, text.comment, **text.values)


def chosen(setting: str) -> str:
    """The language to speak: the environment's, else the setting's, else the first of the system's that there is."""
    for wish in (os.environ.get(VARIABLE, ""), setting):
        if wish in LANGUAGES:
            return wish
    for name in QLocale.system().uiLanguages():
        for language in LANGUAGES:
            # "zh-Hans-CN", "zh-CN", "zh" are all what is called zh_CN here; traditional characters are another script.
            if name.split("-")[0] == language.split("_")[0] and "Hant" not in name and name not in _TRADITIONAL:
                return language
    return _SOURCE


def install(application: QGuiApplication, language: str) -> None:
    """Has an application speak one of `LANGUAGES`, its dialogs' buttons and the names of keys included."""
    own, more = application.property(_FAMILIES), _FONTS.get(language, ())
    if own or more:  # Asking for the fonts takes time at the start, which most languages can do without.
        font = application.font()
        application.setProperty(_FAMILIES, own or font.families())
        font.setFamilies([*(own or font.families()), *more])
        application.setFont(font)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    own = resources.path("translations", f"{language}.qm")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qt}/qtbase_{language}.qm", str(own)):
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)

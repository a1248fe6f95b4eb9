"""A theme with an accent colour of the user's: what stands on it and beside it stays readable."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtGui import QColor

from ldm_studio.ui.tokens import Colours

_READABLE = 4.5
"""The least contrast of text, level AA of WCAG 2.2 (1.4.3)."""


def contrast(one: str, other: str) -> float:
    """How much two colours "#rrggbb" differ in luminance, 1..21 (WCAG 2.2)."""

    def luminance(colour: str) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=8)
def accented(own: Colours, accent: str) -> Colours:
    """The colours of a theme with another accent, "#rrggbb"; writing on it is white or black, as is read better.

    Kept: the colours are asked for by everything that is painted.
    """
    on_accent = max(("#ffffff", "#000000"), key=lambda each: contrast(each, accent))
    # Towards the writing as far as that stays readable, else away from it.
    hover = _mixed(accent, on_accent, 0.12)
    if contrast(hover, on_accent) < _READABLE:
        hover = _mixed(accent, "#000000" if on_accent == "#ffffff" else "#ffffff", 0.12)
    share = 0.45
    while share > 0.05 and contrast(_mixed(own.panel, accent, share), own.text) < _READABLE:
        share -= 0.05
    return replace(
        own, accent=accent, accent_hover=hover, on_accent=on_accent, selected=_mixed(own.panel, accent, share)
    )


def _mixed(one: str, other: str, share: float) -> str:
    """A colour with a share of another."""
    parts = [a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True)]
    return QColor.fromRgbF(*parts).name()


def _parts(colour: str) -> tuple[float, float, float]:
    """Red, green and blue, 0..1."""
    found = QColor(colour)
    return found.redF(), found.greenF(), found.blueF()

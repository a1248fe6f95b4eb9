"""Styles: a prompt goes in and comes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.styles import STYLES, Style, dressed, undressed, worn

words = st.text("abc ,", max_size=12)


@pytest.mark.parametrize(
    ("text", "template", "expected"),
    [
        ("a fox", "photo of {prompt}, sharp", "photo of a fox, sharp"),
        ("a fox", "sharp", "a fox, sharp"),
        ("", "sharp", "sharp"),
        ("", "{prompt}, sharp", "sharp"),
        ("a fox", "", "a fox"),
    ],
)
def test_a_prompt_is_put_into_a_template(text, template, expected):
    assert dressed(text, template) == expected
    assert undressed(expected, template) == text


@given(st.text("abc", min_size=1, max_size=12), words, words)
def test_what_went_in_comes_out(text, before, after):
    template = f"x{before}{{prompt}}{after}y"
    assert undressed(dressed(text, template), template) == text


def test_the_worn_style_is_found():
    photograph = STYLES[0]
    prompt, negative = dressed("a fox", photograph.prompt), dressed("rain", photograph.negative)
    assert worn(prompt, negative, STYLES) == (photograph, "a fox", "rain")
    assert worn("a fox", "", STYLES) is None
    assert worn(prompt, "", STYLES) is None
    assert worn("a fox", "", [Style(name="empty")]) is None

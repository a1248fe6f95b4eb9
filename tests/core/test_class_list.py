"""Classes with weights, as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.class_list import MOST, entries, weight_of, written
from ldm_studio.core.errors import InputError

NAMES = st.text(st.characters(codec="ascii", exclude_characters=",:"), min_size=1).map(str.strip).filter(bool)
WEIGHTS = st.floats(0.01, 999).map(lambda value: float(f"{value:g}"))


@given(st.lists(st.tuples(NAMES, WEIGHTS), max_size=6))
def test_what_is_written_is_read_again(classes: list[tuple[str, float]]) -> None:
    assert [(name, weight_of(name, text)) for name, text in entries(written(classes))] == classes


def test_weights_that_are_none_are_told() -> None:
    assert entries("fox, ,lion : 2 ,") == [("fox", ""), ("lion", "2")]
    for text in ("much", "0", "-1", "nan", "inf", str(MOST), "1:2"):
        with pytest.raises(InputError, match="no positive number"):
            weight_of("fox", text)

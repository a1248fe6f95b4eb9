"""Weights, BREAK and AND."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.prompts import MAX_WEIGHT, is_plain, parse, reweighted


def weighted(text: str) -> list[tuple[str, float]]:
    return [(part.text, round(part.weight, 4)) for part in parse(text)[0].parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a cat", [("a cat", 1.0)]),
        ("a (red) cat", [("a ", 1.0), ("red", 1.1), (" cat", 1.0)]),
        ("((red))", [("red", 1.21)]),
        ("[red]", [("red", 0.9091)]),
        ("(red:1.4) cat", [("red", 1.4), (" cat", 1.0)]),
        ("(a (b:2) c)", [("a ", 1.1), ("b", 2.2), (" c", 1.1)]),
        (r"\(literal\) [x", [("(literal) ", 1.0), ("x", 0.9091)]),
        ("(open", [("open", 1.1)]),
        ("close) it", [("close) it", 1.0)]),
        ("ratio 3:4", [("ratio 3:4", 1.0)]),
        ("(x:99)", [("x", MAX_WEIGHT)]),
        ("", [("", 1.0)]),
    ],
)
def test_weights(text: str, parts: list[tuple[str, float]]) -> None:
    assert weighted(text) == parts


def test_break_begins_a_chunk() -> None:
    parts = parse("a cat BREAK (a dog BREAK x)")[0].parts
    assert [(part.text, part.breaks) for part in parts] == [
        ("a cat", False), ("", True), ("a dog", False), ("x", True)
    ]  # fmt: skip


def test_and_joins_prompts() -> None:
    found = parse("a cat AND a (dog:1.3):0.5 AND x:-1")
    assert [branch.weight for branch in found] == [1.0, 0.5, -1.0]
    assert [branch.text for branch in found] == ["a cat", "a dog", "x"]
    assert parse("SAND and ANDES")[0].text == "SAND and ANDES"


@given(st.text(alphabet="ab ()[]:.\\1AND BREK,", max_size=60))
def test_nothing_is_refused_and_plain_text_stays(text: str) -> None:
    found = parse(text)
    assert found
    assert all(abs(part.weight) <= MAX_WEIGHT for branch in found for part in branch.parts)
    if is_plain(text):
        assert [part.text for part in found[0].parts] == [text]


@pytest.mark.parametrize(
    ("text", "selected", "by", "expected"),
    [
        ("a red apple", (3, 3), 0.1, "a (red:1.1) apple"),
        ("a red apple", (2, 6), 0.1, "a (red:1.1) apple"),
        ("a (red:1.1) apple", (4, 4), -0.1, "a red apple"),
        ("a (red:1.1) apple", (2, 11), 0.3, "a (red:1.4) apple"),
        ("a (red apple:0.1), sky", (5, 8), -0.3, "a (red apple:0), sky"),
        ("(a (b:2) c)", (4, 5), 0.5, "(a (b:2.5) c)"),
        ("a,  ", (3, 3), 0.1, "a,  "),
        ("", (0, 0), 0.1, ""),
    ],
)
def test_words_are_reweighted(text: str, selected: tuple[int, int], by: float, expected: str) -> None:
    made, start, end = reweighted(text, *selected, by)
    assert made == expected
    assert 0 <= start <= end <= len(made)


@given(st.text(alphabet="ab ,.", max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_weighing_more_and_then_less_changes_nothing(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    more = reweighted(text, start, end, 0.1)
    assert reweighted(*more, -0.1)[0] == text

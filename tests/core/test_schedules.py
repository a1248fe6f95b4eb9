import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import make_recipe
from ldm_studio.core.schedules import (
    guidance_at,
    guidance_text,
    guidance_within,
    parse_guidance,
    parse_interval,
    prompt_at,
    with_added,
    with_moved,
    without,
)


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ("[a fox:a wolf:0.4] here", ["a fox here"] * 2 + ["a wolf here"] * 3),
        ("[fox:wolf:3]", ["fox"] * 3 + ["wolf"] * 2),
        ("x[, y:2]", ["x"] * 2 + ["x, y"] * 3),
        ("x[, y::2]", ["x, y"] * 2 + ["x"] * 3),
        ("[:x:1]", [""] + ["x"] * 4),
        ("[a|b|c]", ["a", "b", "c", "a", "b"]),
        ("[[a|b]:c:2]", ["a", "b", "c", "c", "c"]),
        ("[(a:1.3):(b:0.8):1]", ["(a:1.3)"] + ["(b:0.8)"] * 4),
        ("(a:1.2) [b] c: d | e", ["(a:1.2) [b] c: d | e"] * 5),
        (r"\[a:b:1\]", [r"\[a:b:1\]"] * 5),
        ("[a:b:", ["[a:b:"] * 5),
        ("a] [b:c:0.2]", ["a] b"] + ["a] c"] * 4),
    ],
)
def test_prompts_over_the_steps(prompt, texts):
    assert [prompt_at(prompt, step, 5) for step in range(5)] == texts


@given(st.text(alphabet="[]|:()\\a .0123", max_size=60), st.integers(0, 30), st.integers(1, 30))
def test_any_text_can_be_read(text, step, steps):
    made = prompt_at(text, step, steps)
    assert len(made) <= len(text)
    if "[" not in text:
        assert made == text


def test_a_hostile_prompt_takes_no_time():
    for text in ("[" * 50_000, "[" * 25_000 + "]" * 25_000, "[a|" * 10_000 + "]" * 10_000):
        prompt_at(text, 0, 5)


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("", ()),
        ("7.5", ((0.0, 7.5),)),
        ("9 until 30 %, then 5", ((0.0, 9.0), (0.3, 5.0))),
        ("9 UNTIL 30%; 7 until 60 %, 5", ((0.0, 9.0), (0.3, 7.0), (0.6, 5.0))),
        ("9 until 50%", ((0.0, 9.0),)),
    ],
)
def test_guidance_in_words(text, frames):
    assert parse_guidance(text) == frames
    assert parse_guidance(guidance_text(frames)) == frames


@pytest.mark.parametrize("text", ["much", "9 until, 5", "9, 5", "9 until 60 %, 7 until 30 %", "101", "9 until 130 %"])
def test_what_is_no_guidance_is_said(text):
    with pytest.raises(InputError):
        parse_guidance(text)


def test_guidance_over_the_steps():
    frames = parse_guidance("9 until 30 %, then 5")
    assert [guidance_at(frames, 1.0, step, 10) for step in (0, 2, 3, 9)] == [9, 9, 5, 5]
    assert guidance_at((), 4.0, 3, 10) == 4.0


def test_an_edited_guidance_ends_the_schedule():
    recipe = make_recipe(guidance_schedule=((0.5, 5.0), (0.0, 9.0)), guidance=3.0)
    assert recipe.guidance_schedule == ((0.0, 9.0), (0.5, 5.0))
    edited = recipe.edited(4, {"guidance": 2.0})
    assert edited.at(3)["guidance_schedule"] == recipe.guidance_schedule
    assert (edited.at(4)["guidance_schedule"], edited.at(4)["guidance"]) == ((), 2.0)


def test_guidance_in_an_interval():
    held = [guidance_within((0.2, 0.8), 5.0, step, 10) for step in range(10)]
    assert held == [1, 1, 5, 5, 5, 5, 5, 5, 1, 1]
    assert guidance_within(None, 5.0, 0, 10) == guidance_within((0.0, 1.0), 5.0, 9, 10) == 5.0
    assert guidance_within((0.5, 1.0), 0.5, 0, 10) == 0.5
    assert guidance_within((0.5, 1.0), 5.0, 0, 10, least=0.0) == 0.0
    assert parse_interval(" 0.1 - 1") == (0.1, 1.0)
    for text in ("0.8-0.2", "0.2", "0-2", "a-b"):
        with pytest.raises(InputError, match="FROM-UNTIL"):
            parse_interval(text)
    with pytest.raises(InputError, match="guidance_interval"):
        make_recipe(guidance_interval=(0.5, 0.5))


@given(st.data())
def test_a_dragged_schedule_can_be_written_and_read(data):
    schedule = ((0.0, 5.0),)
    for _ in range(data.draw(st.integers(1, 12))):
        what = data.draw(st.sampled_from(["add", "move", "remove"]))
        share, guidance = data.draw(st.floats(-0.5, 1.5)), data.draw(st.floats(-5, 120))
        place = data.draw(st.integers(0, len(schedule) - 1))
        if what == "add":
            schedule, place = with_added(schedule, share, guidance)
            assert 0 <= place < len(schedule)
        elif what == "move":
            schedule = with_moved(schedule, place, share, guidance)
        elif len(schedule) > 1:
            schedule = without(schedule, place)
        shares = [share for share, _ in schedule]
        assert shares[0] == 0
        assert shares == sorted(set(shares))
        read = parse_guidance(guidance_text(schedule))
        np.testing.assert_allclose(read, schedule, atol=1e-9)
    assert without(((0.0, 5.0),), 0) == ()

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.digest import pixel_digest
from ldm_studio.core.errors import InputError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.recipe import MAX_SEED, Edit, Recipe, make_recipe
from ldm_studio.core.samplers import SAMPLERS, sampler_id


@given(
    st.builds(
        Recipe,
        prompt=st.text(max_size=200),
        seed=st.integers(0, MAX_SEED),
        steps=st.integers(1, 1000),
        guidance=st.floats(0, 100),
        strength=st.floats(0.01, 1),
        sampler=st.sampled_from([None, *SAMPLERS]),
        frame=st.sampled_from([None, Rect(1, 2, 3, 4)]),
        edits=st.sampled_from([(), (Edit(step=3, changes={"guidance": 2.0}),)]),
    )
)
def test_a_recipe_survives_being_written_and_read(recipe):
    assert Recipe.model_validate_json(recipe.model_dump_json()) == recipe


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"seed": -1}, "seed"),
        ({"seed": MAX_SEED + 1}, "seed"),
        ({"width": 100}, "not divisible by 8: use 96"),
        ({"steps": 0}, "steps"),
        ({"guidance": float("nan")}, "guidance"),
        ({"strength": 0}, "strength"),
        ({"sampler": "magic"}, "no sampler called 'magic'"),
        ({"prompt": "x" * 200_000}, "prompt"),
        ({"width": 1 << 20}, "width"),
    ],
)
def test_a_value_out_of_range_is_told_in_one_sentence(values, part):
    with pytest.raises(InputError, match=part) as caught:
        make_recipe(**values)
    text = str(caught.value)
    assert "\n" not in text
    assert text.endswith(".")
    assert len(text) < 400


def test_samplers_are_found_by_any_spelling():
    assert sampler_id("DPM++ 2M Karras") == "dpmpp_2m_karras"
    assert sampler_id("euler A") == "euler_a"
    assert sampler_id("nothing") is None


def test_digests_tell_pixels_shapes_and_depths_apart():
    pixels = np.zeros((4, 6, 4), np.uint8)
    other = pixels.copy()
    other[0, 0, 0] = 1
    digests = {pixel_digest(a) for a in (pixels, other, pixels.reshape(6, 4, 4), pixels.astype(np.uint16))}
    assert len(digests) == 4
    assert pixel_digest(np.asfortranarray(pixels)) == pixel_digest(pixels)

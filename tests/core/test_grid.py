import numpy as np
import pytest

from ldm_studio.core.errors import InputError
from ldm_studio.core.grid import MAX_CELLS, cells, parse_axis, seeds
from ldm_studio.core.recipe import MAX_SEED, make_recipe
from ldm_studio.storage.sheet import contact_sheet


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("guidance", "3, 5.5,7", (3.0, 5.5, 7.0)),
        ("seed", "1..4", (1, 2, 3, 4)),
        ("strength", "0.2..0.8 + 0.2", (0.2, 0.4, 0.6, 0.8)),
        ("seed", "7, 1..2", (7, 1, 2)),
        ("prompt", "a fox, red; a wolf", ("a fox, red", "a wolf")),
        ("sampler", "euler, DPM++ 2M", ("euler", "DPM++ 2M")),
        ("guidance_schedule", "9 until 30 %, then 5; 4", (((0.0, 9.0), (0.3, 5.0)), ((0.0, 4.0),))),
    ],
)
def test_axes_in_words(name, text, values):
    assert parse_axis(name, text).values == values


@pytest.mark.parametrize(
    ("name", "text"),
    [("width", "1"), ("seed", ""), ("seed", "a"), ("seed", "4..1"), ("seed", "1..9999999"), ("guidance", "1..9 + 0")],
)
def test_axes_that_cannot_be_read(name, text):
    with pytest.raises(InputError):
        parse_axis(name, text)


def test_the_first_axis_runs_fastest_and_every_run_says_what_it_is():
    axes = [parse_axis("guidance", "3,5"), parse_axis("seed", "1..3")]
    made = cells(make_recipe(prompt="a", guidance_schedule=((0.0, 2.0),)), axes)
    assert [cell.place for cell in made] == [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)]
    assert made[3].label == "guidance 5, seed 2"
    assert (made[3].recipe.guidance, made[3].recipe.seed, made[3].recipe.guidance_schedule) == (5.0, 2, ())


def test_grids_that_cannot_be_made():
    recipe = make_recipe()
    with pytest.raises(InputError, match="same parameter"):
        cells(recipe, [parse_axis("seed", "1"), parse_axis("seed", "2")])
    with pytest.raises(InputError, match=str(MAX_CELLS)):
        cells(recipe, [parse_axis("seed", "1..30"), parse_axis("steps", "1..30")])
    with pytest.raises(InputError, match="guidance"):
        cells(recipe, [parse_axis("guidance", "300")])


def test_variations_have_seeds_of_their_own_or_near_noise():
    recipe = make_recipe(seed=MAX_SEED, variation_seed=5)
    assert [cell.recipe.seed for cell in seeds(recipe, 3)] == [MAX_SEED, 0, 1]
    near = seeds(recipe, 2, 0.1)
    assert [(cell.recipe.seed, cell.recipe.variation_seed) for cell in near] == [(MAX_SEED, 5), (MAX_SEED, 6)]
    assert near[0].recipe.variation_strength == 0.1
    with pytest.raises(InputError):
        seeds(recipe, 0)


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_a_sheet_shows_every_picture_in_its_place(axes):
    given = [parse_axis("seed", "1..3"), parse_axis("guidance", "2,4"), parse_axis("steps", "5,6")][:axes]
    rng = np.random.default_rng(1)
    pictures = {}
    for cell in cells(make_recipe(), given):
        picture = np.full((40, 30, 4), 255, np.uint8)
        picture[..., :3] = rng.integers(0, 255, 3)
        pictures[cell.place] = picture
    sheet = contact_sheet(given, pictures)
    flat = sheet.reshape(-1, 4)
    for place, picture in pictures.items():
        where = (flat == picture[0, 0]).all(axis=1).sum()
        assert where >= 40 * 30 * 0.99, place
    with pytest.raises(InputError):
        contact_sheet(given, {})

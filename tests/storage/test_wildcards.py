import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import make_recipe
from ldm_studio.storage.wildcards import Wildcards, is_dynamic


@pytest.fixture
def words(tmp_path):
    (tmp_path / "colour.txt").write_text("red\nblue\n# a remark\ngreen\n")
    (tmp_path / "pets").mkdir()
    (tmp_path / "pets" / "all.txt").write_text("__colour__ cat\n{big|small} dog\n")
    (tmp_path / "loop.txt").write_text("__loop__ a\n")
    return Wildcards(tmp_path)


def settled(words, prompt, seed=1, **values):
    return words.settled(make_recipe(prompt=prompt, seed=seed, **values)).prompt


def test_the_seed_drives_the_choice(words):
    made = {settled(words, "a __colour__ {ball|box}, 50 % #1", seed) for seed in range(60)}
    assert made == {f"a {c} {t}, 50 % #1" for c in ("red", "blue", "green") for t in ("ball", "box")}
    assert settled(words, "a __colour__ ball", 7) == settled(words, "a __colour__ ball", 7)
    assert {settled(words, "__pets/all__", seed) for seed in range(60)} == {
        "red cat", "blue cat", "green cat", "big dog", "small dog"
    }  # fmt: skip


@given(st.text(max_size=60))
def test_other_prompts_stay_as_they_are(text):
    prompt = text.replace("{", "").replace("_", "")
    assert not is_dynamic(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "a (fox:1.3), [a cat:a dog:0.4] [x|y] BREAK z AND w",
        "snake_case words",
        r"a brace \{ alone \}",
        "one } two",
        "__ alone",
    ],
)
def test_what_is_no_choice_stays(words, prompt):
    assert settled(words, prompt) == prompt


def test_the_rest_of_a_prompt_stays_beside_a_choice(words):
    made = settled(words, "(a {fox|fox}:1.3), [a cat:a {dog|dog}:0.4] \\(x\\) \\{y\\}\n<b> BREAK c AND d, é ü 日本")
    assert made == "(a fox:1.3), [a cat:a dog:0.4] \\(x\\) \\{y\\}\n<b> BREAK c AND d, é ü 日本"


def test_several_are_different_as_long_as_there_are_choices(words):
    taken = []
    for seed in range(5):
        taken.append(words.settled(make_recipe(prompt="__colour__ ball", seed=seed), taken).prompt)
    assert set(taken[:3]) == {"red ball", "blue ball", "green ball"}


def test_all_prompts_of_a_recipe_are_settled(words):
    region = {"prompt": "{a|a} tree", "mask": "0" * 64}
    recipe = make_recipe(prompt="x", negative_prompt="{blur|blur}", regions=[region])
    recipe = words.settled(recipe.edited(3, {"prompt": "{y|y}", "guidance": 2.0}))
    assert recipe.negative_prompt == "blur"
    assert recipe.regions[0].prompt == "a tree"
    assert recipe.made_at(3) == {"prompt": "y", "guidance": 2.0}


def test_of_a_changed_recipe_only_the_new_prompts_are_settled(words):
    earlier = make_recipe(prompt="a {b|b} as it was", negative_prompt="{c|c}").edited(3, {"prompt": "{y|y}"})
    recipe = words.settled(earlier.changed(prompt="{z|z}").edited(5, {"prompt": "{x|x}"}), earlier=earlier)
    assert (recipe.prompt, recipe.negative_prompt) == ("z", "{c|c}")
    assert [recipe.made_at(step)["prompt"] for step in (3, 5)] == ["{y|y}", "x"]
    assert words.settled(earlier, earlier=earlier) == earlier


@pytest.mark.parametrize(
    ("prompt", "words_said"),
    [
        ("__nothere__ x", "no wildcard __nothere__"),
        ("__../secret__ {a|b}", "no wildcard"),
        ("a {b", "'{b'"),
        ("__loop__", "simplify"),
        ("{" * 3000, "cannot be"),
    ],
)
def test_what_cannot_be_settled_is_said(words, prompt, words_said):
    with pytest.raises(InputError, match=words_said):
        settled(words, prompt)


def test_a_template_stands_for_what_a_run_made_of_it(words):
    template = "a __colour__ ball"
    made = settled(words, template, 3)
    assert words.present(template, made, 99) == made
    assert words.present("a dog", made, 99) == "a dog"
    assert words.present("a {dog|dog}", made, 99) == "a dog"

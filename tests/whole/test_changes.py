"""Changed copies and changes at a step, by the command line."""

import json

import numpy as np
import pytest
from PIL import Image

from ldm_studio import cli, resources
from ldm_studio.cli.changes import changed_recipe, with_changes
from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import make_recipe

SAMPLE = resources.path("samples", "meadow.png")
MASK = resources.path("samples", "meadow-mask.png")


def ends(capsys, *arguments):
    code = cli.main([str(a) for a in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def made(capsys, *arguments):
    code, _, err = ends(capsys, *arguments, "--quiet")
    assert code == 0, err


def recipe_of(capsys, name):
    return json.loads(ends(capsys, "info", name)[1])


def pixels(name):
    return np.asarray(Image.open(name))


def edits(recipe):
    return [(edit["step"], edit["changes"]) for edit in recipe["edits"]]


def test_a_changed_copy_differs_where_it_was_told_to_and_verifies(here, capsys):
    made(capsys, "generate", "a red apple", "--seed", 5, "--steps", 4, "-o", "a.png")
    made(capsys, "replay", "a.png", "-o", "same.png")
    np.testing.assert_array_equal(pixels("a.png"), pixels("same.png"))
    made(capsys, "replay", "a.png", "--set", "prompt=a cat = animal", "--set", "steps=3", "--set", "sampler=Euler A",
         "--set", "seed=7", "--set", "guidance=3.5", "--set", "negative-prompt=dark", "-o", "b.png")  # fmt: skip
    recipe = recipe_of(capsys, "b.png")
    wanted = {"prompt": "a cat = animal", "negative_prompt": "dark", "steps": 3, "seed": 7, "guidance": 3.5}
    assert {key: recipe[key] for key in wanted} == wanted
    assert recipe["sampler"] == "euler_a"
    made(capsys, "verify", "b.png")
    assert recipe_of(capsys, "a.png")["seed"] == 5


def test_a_branch_by_the_command_line_is_that_of_the_window(here, capsys):
    made(capsys, "generate", "a red apple", "--seed", 5, "--steps", 5, "--set", "1:guidance=6", "--set",
         "3:prompt=a wolf", "-o", "a.png")  # fmt: skip
    assert edits(recipe_of(capsys, "a.png")) == [(1, {"guidance": 6.0}), (3, {"prompt": "a wolf"})]
    made(capsys, "verify", "a.png")
    made(
        capsys, "replay", "a.png", "--from-step", 2, "--set", "guidance=9", "--set-at", "4:prompt=a cat", "-o", "b.png"
    )
    # What had changed after the second step is gone, as it is when the window goes on from there.
    assert edits(recipe_of(capsys, "b.png")) == [
        (1, {"guidance": 6.0}),
        (2, {"guidance": 9.0}),
        (4, {"prompt": "a cat"}),
    ]
    made(capsys, "verify", "b.png")
    assert (pixels("a.png") != pixels("b.png")).any()
    plain = ("generate", "a red apple", "--seed", 5, "--steps", 5)
    made(capsys, *plain, "--set", "1:guidance=6", "--set", "2:guidance=9", "--set", "4:prompt=a cat", "-o", "c.png")
    np.testing.assert_array_equal(pixels("b.png"), pixels("c.png"))


def test_an_inpainted_picture_is_replayed_in_its_place(here, capsys):
    made(capsys, "inpaint", SAMPLE, "a red apple", "--mask", MASK, "--seed", 5, "--steps", 3, "--set", "1:guidance=8",
         "-o", "a.png")  # fmt: skip
    made(capsys, "verify", "a.png")
    made(capsys, "replay", "a.png", "--set", "prompt=a cat", "-o", "b.png")
    made(capsys, "verify", "b.png")
    kept = np.asarray(Image.open(MASK).convert("L")) == 0
    np.testing.assert_array_equal(pixels("b.png")[kept][:, :3], pixels(SAMPLE)[kept][:, :3])
    assert (pixels("a.png") != pixels("b.png")).any()
    made(capsys, "vary", SAMPLE, "a red apple", "--strength", 0.7, "--steps", 4, "--set", "1:negative_prompt=blue",
         "-o", "v.png")  # fmt: skip
    made(capsys, "verify", "v.png")
    made(capsys, "replay", "v.png", "--set", "strength=0.5", "-o", "w.png")
    assert recipe_of(capsys, "w.png")["strength"] == 0.5


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("replay", "none.png", "-o", "n.png"), "none.png"),
        (("replay", "plain.png", "-o", "n.png"), "recipe"),
        (("replay", "a.png"), "-o"),
        (("replay", "a.png", "-o", "n.jpg"), ".png"),
        (("replay", "a.png", "--set", "guidance", "-o", "n.png"), "KEY=VALUE"),
        (("replay", "a.png", "--set", "width=64", "-o", "n.png"), "width"),
        (("replay", "a.png", "--set", "steps=many", "-o", "n.png"), "whole number"),
        (("replay", "a.png", "--set", "seed=1.5", "-o", "n.png"), "whole number"),
        (("replay", "a.png", "--set", "guidance=nan", "-o", "n.png"), "guidance"),
        (("replay", "a.png", "--set", "guidance=much", "-o", "n.png"), "a number"),
        (("replay", "a.png", "--set", "strength=2", "-o", "n.png"), "strength"),
        (("replay", "a.png", "--set", "sampler=magic", "-o", "n.png"), "magic"),
        (("replay", "a.png", "--from-step", "-1", "-o", "n.png"), "step"),
        (("replay", "a.png", "--from-step", "two", "-o", "n.png"), "from-step"),
        (("replay", "a.png", "--from-step", "1", "--set", "seed=2", "-o", "n.png"), "seed cannot change"),
        (("replay", "a.png", "--from-step", "2", "--set", "guidance=2", "-o", "n.png"), "too late"),
        (("replay", "a.png", "--set-at", "guidance=2", "-o", "n.png"), "STEP:KEY=VALUE"),
        (("replay", "a.png", "--set-at", "7:guidance=2", "-o", "n.png"), "too late"),
        (("generate", "a cat", "--steps", "2", "--set", "guidance=2", "-o", "n.png"), "STEP:KEY=VALUE"),
        (("generate", "a cat", "--steps", "2", "--set", "1:seed=2", "-o", "n.png"), "seed cannot change"),
        (("generate", "a cat", "--steps", "2", "--set", "1:guidance=-2", "-o", "n.png"), "guidance"),
        (("generate", "a cat", "--steps", "2", "--set", "2:guidance=2", "-o", "n.png"), "too late"),
        (("generate", "a cat", "--steps", "2", "--set", "99999999999:guidance=2", "-o", "n.png"), "step"),
    ],
)
def test_bad_changes_end_with_2_and_one_sentence(here, capsys, arguments, part):
    Image.new("RGB", (64, 64)).save(here / "plain.png")
    made(capsys, "generate", "a cat", "--steps", 2, "--seed", 1, "-o", "a.png")
    before = sorted(path.name for path in here.iterdir())
    code, out, err = ends(capsys, *arguments)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert part in err
    assert sorted(path.name for path in here.iterdir()) == before


def test_changes_of_one_step_are_merged_and_the_last_wins():
    recipe = make_recipe(prompt="a cat")
    changed = with_changes(recipe, ["3:guidance=2", "1:prompt=a: b=c", "3:prompt=x", "3:guidance=4"])
    assert [(edit.step, edit.changes) for edit in changed.edits] == [
        (1, {"prompt": "a: b=c"}),
        (3, {"guidance": 4.0, "prompt": "x"}),
    ]
    assert changed_recipe(recipe, ["sampler="]).sampler is None
    with pytest.raises(InputError, match="prompt"):
        with_changes(recipe, ["1:prompt=" + "x" * 200_000])

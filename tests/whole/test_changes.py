"""Changed copies and changes at a step, by the command line."""

import json

import numpy as np
import pytest
from PIL import Image

from ldm_studio import cli, resources
from ldm_studio.cli.changes import Changes
from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import Recipe, checked_changes, make_recipe

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
        (("replay", "a.png", "--from-step", "1", "--set", "steps=2", "-o", "n.png"), "steps cannot change"),
        (("replay", "a.png", "--from-step", "1", "--set", "mask=none.png", "-o", "n.png"), "none.png"),
        (("replay", "a.png", "--from-step", "1", "--set", "mask=plain.png", "-o", "n.png"), "no mask"),
        (("replay", "a.png", "--set", "mask=plain.png", "-o", "n.png"), "from-step"),
        (("replay", "a.png", "--set", "guidance_schedule=much", "-o", "n.png"), "much"),
        (("replay", "a.png", "--from-step", "2", "--set", "guidance=2", "-o", "n.png"), "too late"),
        (("replay", "a.png", "--set-at", "guidance=2", "-o", "n.png"), "STEP:KEY=VALUE"),
        (("replay", "a.png", "--set-at", "7:guidance=2", "-o", "n.png"), "too late"),
        (("generate", "a cat", "--steps", "2", "--set", "guidance=2", "-o", "n.png"), "STEP:KEY=VALUE"),
        (("generate", "a cat", "--steps", "2", "--set", "1:strength=0.5", "-o", "n.png"), "strength cannot change"),
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
    changes = Changes(lambda key, path: None)
    changed = changes.at_steps(recipe, ["3:guidance=2", "1:prompt=a: b=c", "3:prompt=x", "3:guidance=4"])
    assert [(edit.step, edit.changes) for edit in changed.edits] == [
        (1, {"prompt": "a: b=c"}),
        (3, {"guidance": 4.0, "prompt": "x"}),
    ]
    assert changes.of(recipe, ["sampler="]).sampler is None
    with pytest.raises(InputError, match="prompt"):
        changes.at_steps(recipe, ["1:prompt=" + "x" * 200_000])


def test_a_mask_a_picture_a_sampler_and_a_seed_changed_on_the_way_verify(here, capsys, ldm):
    picture = Image.open(SAMPLE).convert("RGB")
    Image.fromarray(255 - np.asarray(picture)).save(here / "inverted.png")
    grey = np.zeros((picture.height, picture.width), np.uint8)
    grey[:, :] = np.linspace(0, 255, picture.width)
    Image.fromarray(grey).save(here / "gradient.png")
    made(capsys, "inpaint", SAMPLE, "a red apple", "--mask", MASK, "--seed", 5, "--steps", 6, "--sampler", "euler_a",
         "-o", "a.png")  # fmt: skip
    made(capsys, "replay", "a.png", "--from-step", 2, "--set", "mask=gradient.png", "--set", "seed=9", "--set-at",
         "3:source=inverted.png", "--set-at", "4:sampler=ddim", "-o", "b.png")  # fmt: skip
    recipe = recipe_of(capsys, "b.png")
    assert [sorted(changes) for _, changes in edits(recipe)] == [["mask", "seed"], ["source"], ["sampler"]]
    done = ldm("verify", "b.png")
    assert done.returncode == 0, done.stderr
    frame = recipe["frame"]
    inside = (slice(frame["y"], frame["y"] + frame["height"]), slice(frame["x"], frame["x"] + frame["width"]))
    kept = grey[inside] == 0
    np.testing.assert_array_equal(
        pixels("b.png")[inside][kept][:, :3], np.asarray(Image.open(here / "inverted.png"))[inside][kept]
    )
    made(capsys, "replay", "b.png", "--set", "guidance=2", "-o", "c.png")
    made(capsys, "verify", "c.png")


def test_a_soft_mask_keeps_the_promise_and_verifies(here, capsys):
    size = Image.open(SAMPLE).size
    grey = np.tile(np.linspace(0, 255, size[0]).astype(np.uint8), (size[1], 1))
    Image.fromarray(grey).save(here / "gradient.png")
    made(capsys, "inpaint", SAMPLE, "a red apple", "--mask", here / "gradient.png", "--seed", 5, "--steps", 5, "-o",
         "a.png")  # fmt: skip
    kept = grey == 0
    assert kept.any()
    np.testing.assert_array_equal(pixels("a.png")[kept][:, :3], pixels(SAMPLE)[kept][:, :3])
    made(capsys, "verify", "a.png")
    change = np.abs(pixels("a.png")[..., :3].astype(int) - pixels(SAMPLE)[..., :3]).mean(axis=(0, 2))
    thirds = np.array_split(change, 3)
    assert thirds[0].mean() < thirds[2].mean()


def test_schedules_and_near_variations_by_the_command_line(here, capsys):
    plain = ("generate", "a red [apple:balloon:0.5]", "--seed", 5, "--steps", 4)
    made(capsys, *plain, "--guidance-schedule", "9 until 50 %, then 2", "-o", "a.png")
    recipe = recipe_of(capsys, "a.png")
    assert recipe["guidance_schedule"] == [[0.0, 9.0], [0.5, 2.0]]
    made(capsys, "verify", "a.png")
    made(capsys, "generate", "a red apple", "--seed", 5, "--steps", 4, "--guidance", 9, "--set",
         "2:prompt=a red balloon", "--set", "2:guidance=2", "-o", "b.png")  # fmt: skip
    np.testing.assert_array_equal(pixels("a.png"), pixels("b.png"))
    made(capsys, *plain, "--variation-seed", 3, "--variation-strength", 0.1, "-o", "c.png")
    made(capsys, "verify", "c.png")


def test_a_forged_file_is_told_with_what_differs(here, capsys):
    made(capsys, "generate", "a red apple", "--seed", 5, "--steps", 2, "-o", "a.png")
    from ldm_studio.core.document import Picture
    from ldm_studio.core.job import Result
    from ldm_studio.storage.images import load_result, save_result

    stored = load_result(here / "a.png")
    forged = stored.picture.pixels.copy()
    forged[:9, :9] ^= 1
    recipe = stored.recipe.changed(versions={**stored.recipe.versions, "torch": "1.0"})
    save_result(here / "b.png", Picture(forged), Result(recipe, forged))
    code, _, err = ends(capsys, "verify", "b.png", "--quiet")
    assert code == 1
    assert "81 of" in err
    assert "dB" in err
    assert "torch 1.0 then" in err


def test_weights_of_guides_and_regions():
    mask = "0" * 64
    recipe = make_recipe(
        controls=[{"name": "edges"}, {"name": "my depth=2", "weight": 0.5}], references=[{"name": "look"}],
        regions=[{"prompt": "sky", "mask": mask}, {"prompt": "sea", "mask": mask, "share": 0.5}],
    )  # fmt: skip
    changes = Changes(lambda name, path: None)
    written = ["3:control.my depth=2=0.9", "5:control.edges=0", "3:region.2=1", "4:guidance_interval=0.1-0.8"]
    changed = changes.at_steps(recipe, [*written, "5:reference.look=0.25"])
    held = changed.at(5)
    assert held["control_weights"] == (0.0, 0.9)
    assert held["region_shares"] == (1.0, 1.0)
    assert held["reference_weights"] == (0.25,)
    assert held["guidance_interval"] == (0.1, 0.8)
    assert changed.at(2)["control_weights"] == (1.0, 0.5)
    again = Recipe.model_validate_json(changed.model_dump_json())
    assert checked_changes(again, again.made_at(5)) == changed.made_at(5)
    assert changes.of(recipe, ["control.edges=0.3"]).control_weights == (0.3, 0.5)
    for text in ("3:control.other=1", "3:region.3=1", "3:region.1=2", "3:control.edges=x", "3:region_shares=1"):
        with pytest.raises(InputError):
            changes.at_steps(recipe, [text])
    with pytest.raises(InputError, match="as many"):
        checked_changes(recipe, {"control_weights": [1.0]})


def test_weights_of_loras_by_their_names():
    recipe = make_recipe(loras=[{"name": "detail"}, {"name": "/my loras/wash=2.safetensors", "weight": 0.5}])
    changes = Changes(lambda name, path: None)
    changed = changes.at_steps(recipe, ["8:lora./my loras/wash=2.safetensors=0", "3:lora.detail=0.25"])
    assert [(edit.step, edit.changes) for edit in changed.edits] == [
        (3, {"lora_weights": {"detail": 0.25}}),
        (8, {"lora_weights": {"/my loras/wash=2.safetensors": 0.0}}),
    ]
    assert changed.at(9)["lora_weights"] == {"detail": 0.25, "/my loras/wash=2.safetensors": 0.0}
    assert changes.of(recipe, ["lora.detail=0.1"]).lora_weights["detail"] == 0.1
    fork = changes.of(changed, ["lora.detail=1", "guidance=3"], (), 3)
    assert fork.made_at(3) == {"lora_weights": {"detail": 1.0}, "guidance": 3.0}
    for text in ("3:lora.other=1", "3:lora.detail=much", "3:lora.detail=nan", "3:lora.detail=99", "3:lora_weights=1"):
        with pytest.raises(InputError):
            changes.at_steps(recipe, [text])

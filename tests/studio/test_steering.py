"""Forks, early results and changes in mid-run, as the studio keeps them."""

import numpy as np
import pytest

from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Preview, Result
from ldm_studio.core.recipe import Lora
from ldm_studio.engine import events
from ldm_studio.studio.marks import change_text
from ldm_studio.studio.parameters import Guide
from ldm_studio.studio.regions import add_region, change_region


class Player:
    """Plays the inference thread for the newest run or branch."""

    def __init__(self, studio, engine):
        self.studio, self.engine = studio, engine

    def tell(self, kind, *values, **named):
        self.studio.on_event(kind(self.engine.numbers, *values, **named))

    def steps(self, first, last, total=6):
        for step in range(first, last + 1):
            preview = Preview(np.full((8, 8, 4), 10 * step, np.uint8))
            self.tell(events.StepDone, step, total, preview, 0.1, 0.1, 0.0)

    def run(self, total=6):
        self.studio.commands.trigger("run.generate")
        self.tell(events.Started, total)
        self.steps(1, total)
        self.finish()

    def fork(self, index, last=6, **panels):
        for name, value in panels.items():
            self.studio.parameters.set(name, value)
        self.studio.run.choose(index)
        assert self.studio.commands.trigger("run.go_on")
        branch = self.studio.run.branches[-1]
        self.tell(events.Started, 6, branch.first, branch.parent)
        self.steps(branch.first + 1, last)
        return branch

    def finish(self, **changes):
        recipe = self.studio.run.branches[-1].recipe.changed(**changes)
        self.tell(events.Finished, Result(recipe, np.zeros((64, 64, 4), np.uint8)), 1.0)


@pytest.fixture
def player(studio, engine):
    studio.parameters.set("mode", "text")
    return Player(studio, engine)


def numbers(studio):
    return [(view.branch, view.number) for view in studio.run.steps]


def test_a_fork_takes_what_differs_in_the_panels(studio, engine, player):
    player.run()
    branch = player.fork(2, guidance=9.0, prompt="a wolf")
    assert engine.calls == [("fork", 3, {"prompt": "a wolf", "guidance": 9.0}, 1)]
    assert (branch.number, branch.parent, branch.first) == (2, 1, 3)
    assert branch.label == "prompt: a wolf, guidance 5 to 9"
    assert [(e.step, e.changes) for e in branch.recipe.edits] == [(3, {"prompt": "a wolf", "guidance": 9.0})]
    assert numbers(studio) == [(1, n) for n in range(1, 7)] + [(2, n) for n in range(4, 7)]
    player.finish()
    assert [candidate.label for candidate in studio.results.items] == ["", "prompt: a wolf, guidance 5 to 9"]


def test_a_fork_of_a_branch_differs_from_the_branch_not_from_the_run(studio, engine, player):
    player.run()
    player.fork(2, guidance=9.0)
    player.finish()
    # The sixth step of the branch is at index 8. Its guidance is 9 already; the prompt alone is new.
    branch = player.fork(7, prompt="a wolf")
    assert engine.calls[-1] == ("fork", 5, {"prompt": "a wolf"}, 2)
    assert [edit.step for edit in branch.recipe.edits] == [3, 5]
    player.finish()
    # From before the first fork the run's own guidance holds, which the panels do not show any more.
    player.fork(1)
    assert engine.calls[-1] == ("fork", 2, {"prompt": "a wolf", "guidance": 9.0}, 1)


def test_nothing_to_go_on_from(studio, engine, player):
    assert not studio.commands.trigger("run.go_on")
    assert not studio.commands.trigger("run.take")
    player.run()
    assert not studio.commands.trigger("run.go_on")
    studio.run.choose(0)
    assert studio.commands["run.go_on"].enabled()
    assert studio.commands["run.take"].enabled()


def test_a_cancelled_run_goes_on_from_its_last_step(studio, engine, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.steps(1, 4)
    player.tell(events.Stopped)
    assert studio.commands.trigger("run.go_on")
    assert engine.calls == [("fork", 4, {}, 1)]
    assert studio.run.branches[-1].label == "nothing changed"


def test_a_fork_that_fails_leaves_no_row(studio, player):
    player.run()
    studio.run.choose(2)
    studio.commands.trigger("run.go_on")
    assert len(studio.run.branches) == 2
    player.tell(events.Failed, "The guidance -1 cannot be used.")
    assert len(studio.run.branches) == 1
    assert studio.said == [("error", "The guidance -1 cannot be used.")]
    assert not studio.run.busy
    assert len(studio.run.steps) == 6
    player.fork(2)


def test_a_branch_from_the_last_step_keeps_its_row(studio, player):
    player.run()
    studio.run.choose(5)
    studio.commands.trigger("run.go_on")
    player.tell(events.Started, 6, 6, 1)
    player.finish()
    assert len(studio.run.branches) == 2
    assert not studio.commands["run.go_on"].enabled()


def test_events_of_the_run_that_a_fork_ended_are_dropped(studio, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.steps(1, 3)
    studio.run.choose(1)
    studio.commands.trigger("run.go_on")
    studio.on_event(events.Stopped(1))
    assert studio.run.phase == "loading"
    player.tell(events.Started, 6, 2, 1)
    assert studio.run.phase == "running"
    assert studio.run.step == 2


def test_taking_a_step_gives_a_candidate(studio, engine, player):
    player.run()
    studio.run.choose(3)
    assert studio.commands.trigger("run.take")
    assert engine.calls == [("take", 4, 1)]
    assert studio.run.phase == "decoding"
    player.tell(events.Decoding)
    assert studio.run.text == "Decoding step 4"
    player.finish(stop_after=4)
    assert studio.results.items[-1].label == "step 4"
    assert not studio.run.busy
    assert len(studio.run.branches) == 1


def test_a_change_is_sent_marked_and_kept_in_the_recipe(studio, engine, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.steps(1, 2)
    assert not studio.commands["run.apply"].enabled()
    studio.parameters.set("guidance", 8.0)
    assert studio.commands.trigger("run.apply")
    assert engine.calls == [("change", {"guidance": 8.0})]
    player.tell(events.Changed, 2, {"guidance": 8.0})
    assert not studio.commands["run.apply"].enabled()
    player.steps(3, 6)
    branch = studio.run.branches[0]
    assert [branch.mark(n) for n in (2, 3, 4)] == ["", "guidance 5 to 8", ""]
    assert [(e.step, e.changes) for e in branch.recipe.edits] == [(2, {"guidance": 8.0})]
    player.finish()
    # A fork from before the change does not have it, so that the panels differ; one from after it has.
    player.fork(1)
    assert engine.calls[-1] == ("fork", 2, {}, 1)
    player.finish()
    player.fork(0)
    assert engine.calls[-1] == ("fork", 1, {"guidance": 8.0}, 1)


def test_a_change_that_was_rewound_over_is_forgotten(studio, engine, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.steps(1, 4)
    studio.parameters.set("guidance", 8.0)
    player.tell(events.Changed, 4, {"guidance": 8.0})
    player.steps(5, 5)
    player.tell(events.Paused, 5)
    assert not studio.commands["run.apply"].enabled()
    player.tell(events.Paused, 3)
    # The run stands before the change, and step 5 with it can still be gone on from.
    assert studio.commands["run.apply"].enabled()
    assert studio.run.branches[0].mark(5)
    player.steps(4, 5)
    assert not studio.run.branches[0].mark(5)
    assert studio.run.branches[0].recipe.edits == ()
    studio.run.choose(4)
    studio.commands.trigger("run.go_on")
    assert engine.calls[-1] == ("fork", 5, {"guidance": 8.0}, 1)


def test_a_refused_change_is_told_and_the_run_goes_on(studio, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.tell(events.Refused, "The prompt is too long.")
    assert studio.said == [("error", "The prompt is too long.")]
    assert studio.run.phase == "running"


def test_going_back_shows_the_step_and_forgets_what_is_made_anew(studio, engine, player):
    studio.commands.trigger("run.generate")
    player.tell(events.Started, 6)
    player.steps(1, 4)
    assert not studio.commands.trigger("run.back")
    player.tell(events.Paused, 4)
    assert studio.commands.trigger("run.back")
    assert engine.calls == [("rewind", 3)]
    player.tell(events.Paused, 2)
    assert studio.run.shown.number == 2
    assert numbers(studio) == [(1, n) for n in range(1, 5)]
    player.steps(3, 3)
    assert numbers(studio) == [(1, n) for n in range(1, 4)]
    player.tell(events.Paused, 0)
    assert not studio.commands.trigger("run.back")


def test_a_branch_is_not_taken_back_before_its_beginning(studio, player):
    player.run()
    player.fork(2, last=4)
    player.tell(events.Paused, 4)
    assert studio.commands["run.back"].enabled()
    player.tell(events.Paused, 3)
    assert not studio.commands["run.back"].enabled()


@pytest.mark.parametrize(
    ("before", "changes", "text"),
    [
        ({"guidance": 5.0}, {"guidance": 9.5}, "guidance 5 to 9.5"),
        ({"prompt": "a"}, {"prompt": "a  wolf\nhowling"}, "prompt: a wolf howling"),
        ({"negative_prompt": "a"}, {"negative_prompt": ""}, "negative prompt: none"),
        ({"prompt": "a"}, {"prompt": "a"}, "nothing changed"),
        ({"prompt": "a"}, {"prompt": "x" * 200}, "prompt: " + "x" * 79 + "…"),
    ],
)
def test_changes_in_words(before, changes, text):
    assert change_text(before, changes) == text


def test_a_mask_painted_on_the_way_goes_into_the_run(studio, engine):
    from ldm_studio.core.geometry import Rect

    studio.parameters.set("mode", "inpaint")
    studio.shapes.rectangle(Rect(60, 60, 40, 40))
    player = Player(studio, engine)
    studio.commands.trigger("run.generate")
    job = engine.jobs[-1]
    player.tell(events.Started, 6)
    player.steps(1, 2)
    assert not studio.commands["run.apply"].enabled()
    studio.shapes.rectangle(Rect(80, 80, 40, 40))
    assert studio.commands.trigger("run.apply")
    changes = engine.calls[-1][1]
    assert list(changes) == ["mask"]
    frame = job.recipe.frame
    np.testing.assert_array_equal(changes["mask"].pixels, studio.document.mask[frame.slices])
    player.tell(events.Changed, 2, changes)
    assert not studio.commands["run.apply"].enabled()
    assert studio.run.branches[0].mark(3) == "another mask"
    assert studio.run.branches[0].recipe.edits[0].changes == {"mask": changes["mask"].digest}
    studio.document.history.undo()
    assert studio.commands["run.apply"].enabled()


def test_sampler_and_seed_are_changed_too(studio, engine, player):
    player.run()
    branch = player.fork(2, sampler="ddim", seed=77)
    assert engine.calls[-1] == ("fork", 3, {"seed": 77, "sampler": "ddim"}, 1)
    assert branch.label == "seed: 77, sampler: DDIM"


def test_schedules_are_marked_where_they_act(studio, engine, player):
    studio.parameters.set("prompt", "a [fox:wolf:0.5]")
    studio.parameters.set("guidance_schedule", "9 until 50 %, then 5")
    player.run(8)
    assert engine.jobs[-1].recipe.guidance_schedule == ((0.0, 9.0), (0.5, 5.0))
    marks = {step: studio.run.branches[0].mark(step) for step in range(1, 9)}
    assert {step: text for step, text in marks.items() if text} == {5: "prompt: a wolf, guidance 9 to 5"}


@pytest.mark.parametrize("kind", ["document", "other"])
def test_going_on_with_another_picture(studio, engine, kind):
    from ldm_studio.core.geometry import Rect

    studio.parameters.set("mode", "inpaint")
    studio.shapes.rectangle(Rect(60, 60, 40, 40))
    player = Player(studio, engine)
    studio.commands.trigger("run.generate")
    frame = engine.jobs[-1].recipe.frame
    player.tell(events.Started, 6)
    player.steps(1, 3)
    shape = studio.document.pixels.shape if kind == "document" else (17, 23, 4)
    picture = np.random.default_rng(1).integers(0, 255, shape, np.uint8)
    studio.run.choose(1)
    studio.steering.go_on(picture)
    verb, step, changes, _ = engine.calls[-1]
    assert (verb, step, list(changes)) == ("fork", 2, ["source"])
    assert changes["source"].pixels.shape == (frame.height, frame.width, 4)
    if kind == "document":
        np.testing.assert_array_equal(changes["source"].pixels, picture[frame.slices])
    assert studio.run.branches[-1].label == "another picture"


def test_weights_of_guides_and_regions_are_changed_too(studio, engine, player):
    edges, look = Guide(name="edges"), Guide(kind="ip-adapter", name="look", weight=0.5)
    studio.parameters.set("guides", (edges, look))
    studio.shapes.rectangle(Rect(100, 50, 60, 60))
    add_region(studio)
    player.run()
    change_region(studio, 0, share=0.25)
    branch = player.fork(2, guides=(edges.model_copy(update={"weight": 0.4}),), guidance_until=0.8)
    weights = {"control_weights": (0.4,), "reference_weights": (0.0,), "region_shares": (0.25,)}
    changes = {"guidance_interval": (0.0, 0.8), **weights}
    assert engine.calls[-1] == ("fork", 3, changes, 1)
    words = "guidance from 0% to 80%, ControlNet 1 to 0.4, IP-Adapter 0.5 to 0, region 1 to 0.25"
    assert branch.label == words
    assert not studio.commands["run.apply"].enabled()
    told = []
    studio.message.connect(lambda level, text: told.append(text))
    studio.parameters.set("guides", (edges, look, Guide(name="depth")))
    studio.commands.trigger("run.apply")
    assert told == ["The ControlNet depth is not in this run: start a new run with it, or take it out."]
    studio.parameters.set("guides", (edges,))
    change_region(studio, 0, prompt="a tower")
    studio.commands.trigger("run.apply")
    assert told[1:] == ["The region “a tower” is not in this run: start a new run with it, or take it out."]


def test_weights_of_loras_are_changed_too(studio, engine, player):
    wash, film = Lora(name="wash", weight=0.5), Lora(name="film")
    studio.parameters.set("loras", (wash, film))
    player.run()
    branch = player.fork(2, loras=(wash.model_copy(update={"weight": 0.2}),))
    weights = {"wash": 0.2, "film": 0.0}
    assert engine.calls[-1] == ("fork", 3, {"lora_weights": weights}, 1)
    assert branch.label == "wash 0.5 to 0.2, film 1 to 0"
    assert not studio.commands["run.apply"].enabled()
    studio.parameters.set("loras", (wash, film))
    studio.commands.trigger("run.apply")
    assert engine.calls[-1] == ("change", {"lora_weights": {"wash": 0.5, "film": 1.0}})
    player.tell(events.Changed, 6, {"lora_weights": {"wash": 0.5, "film": 1.0}})
    assert "wash 0.2 to 0.5" in studio.run.branches[-1].marks[7]
    told = []
    studio.message.connect(lambda level, text: told.append(text))
    studio.parameters.set("loras", (wash, film, Lora(name="ink")))
    studio.commands.trigger("run.apply")
    assert told == ["The LoRA ink is not in this run: start a new run with it, or take it out."]

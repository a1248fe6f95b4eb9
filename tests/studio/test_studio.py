"""The verbs of a window, without the window."""

import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from ldm_studio.core.coverage import Coverage
from ldm_studio.core.document import Picture
from ldm_studio.core.geometry import Rect
from ldm_studio.core.job import Preview, Result
from ldm_studio.engine import events
from ldm_studio.storage import projects
from ldm_studio.storage.images import load_picture, load_result, save_picture
from ldm_studio.storage.settings import Settings
from ldm_studio.studio.commands import Command
from ldm_studio.studio.errands import Errands
from ldm_studio.studio.images import from_qimage, to_qimage
from ldm_studio.studio.parameters import ToolValues, kept_tools, tools_to_keep
from ldm_studio.studio.regions import add_region, change_region, mask_of
from ldm_studio.studio.styles import keep_style, remove_style, wear, worn_style


def paint(studio, x=100, y=80):
    studio.strokes.begin(x, y)
    studio.strokes.move_to(x + 30, y)
    studio.strokes.end()


def finish(studio, engine, number=None):
    """Plays a whole run of the newest job and returns its result."""
    number = number or len(engine.jobs)
    job = engine.jobs[number - 1]
    if job.source is None:
        pixels = np.full((job.recipe.height, job.recipe.width, 4), 50, np.uint8)
        pixels[..., 3] = 255
    else:
        pixels = job.source.copy()
        pixels[(job.mask > 0) if job.mask is not None else ...] = [10, 20, 30, 255]
    preview = Preview(np.zeros((8, 8, 4), np.uint8), job.recipe.frame)
    made = Result(job.recipe, pixels, job.source, job.mask)
    for event in (
        events.Loading(number, "Loading", 0.5),
        events.Started(number, 2),
        events.StepDone(number, 1, 2, preview, 0.1, 0.1, 0.01),
        events.StepDone(number, 2, 2, preview, 0.1, 0.0, 0.01),
        events.Decoding(number),
        events.Finished(number, made, 0.5),
    ):
        studio.on_event(event)
    return made


def test_a_stroke_is_one_undo_step(studio):
    paint(studio)
    assert studio.document.history.labels == ["Paint"]
    assert studio.commands.trigger("edit.undo")
    assert not studio.document.mask.any()
    assert studio.commands.trigger("edit.redo")
    assert studio.document.mask.any()


def test_a_cancelled_stroke_leaves_nothing(studio):
    studio.strokes.begin(50, 50)
    studio.strokes.move_to(90, 90)
    assert studio.commands.trigger("run.dismiss")
    assert not studio.document.mask.any()
    assert studio.document.history.labels == []


def test_shift_draws_a_straight_line_from_the_last_point(studio):
    studio.strokes.begin(20, 20)
    studio.strokes.end()
    studio.strokes.begin(220, 20, line=True)
    studio.strokes.end()
    assert (studio.document.mask[20, 20:221] == 255).all()


def test_generate_without_a_mask_says_what_to_do(studio, engine):
    studio.commands.trigger("run.generate")
    assert engine.jobs == []
    assert studio.said == [("error", "Nothing is masked: paint over what should change, or choose New picture.")]
    assert studio.run.phase == "idle"


def test_the_job_is_the_frame_around_the_mask(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    job = engine.jobs[0]
    frame = job.recipe.frame
    assert frame.intersected(studio.document.mask_bounds) == studio.document.mask_bounds
    assert job.source.shape == (frame.height, frame.width, 4)
    np.testing.assert_array_equal(job.mask, studio.document.mask[frame.slices])
    studio.document.change_mask(lambda m: m * 0, "clear")
    assert job.mask.any(), "the job's pixels are its own"


def test_accepting_a_result_changes_only_masked_pixels(studio, engine):
    paint(studio)
    mask = studio.document.mask.copy()
    before = studio.document.pixels.copy()
    studio.commands.trigger("run.generate")
    finish(studio, engine)
    assert studio.overlay.frame == engine.jobs[0].recipe.frame
    np.testing.assert_array_equal(studio.document.pixels, before)
    assert studio.commands.trigger("run.accept")
    np.testing.assert_array_equal(studio.document.pixels[mask == 0], before[mask == 0])
    assert (studio.document.pixels[mask > 0] == [10, 20, 30, 255]).all()
    assert studio.overlay is None
    studio.commands.trigger("edit.undo")
    np.testing.assert_array_equal(studio.document.pixels, before)


def test_discarding_and_comparing(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    finish(studio, engine)
    studio.commands.trigger("run.compare")
    assert studio.overlay is None
    studio.commands.trigger("run.compare")
    assert studio.overlay is not None
    studio.commands.trigger("run.dismiss")
    assert studio.results.items == []
    assert studio.overlay is None


def test_candidates_stack_and_are_stepped_through(studio, engine):
    paint(studio)
    for _ in range(3):
        studio.commands.trigger("run.generate")
        finish(studio, engine)
    assert studio.results.index == 2
    studio.commands.trigger("run.next")
    assert studio.results.index == 0
    studio.commands.trigger("run.previous")
    assert studio.results.index == 2
    assert len({job.recipe.seed for job in engine.jobs}) == 3


def test_a_locked_seed_stays(studio, engine):
    paint(studio)
    studio.parameters.set("seed", 42)
    studio.commands.trigger("run.lock_seed")
    studio.commands.trigger("run.generate")
    studio.commands.trigger("run.generate")
    assert [job.recipe.seed for job in engine.jobs] == [42, 42]


def test_events_of_an_older_run_are_dropped(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    studio.commands.trigger("run.generate")
    finish(studio, engine, number=1)
    assert studio.results.items == []
    assert studio.run.phase == "loading"


def test_a_failure_is_told_and_the_studio_goes_on(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    studio.on_event(events.Failed(1, "There is not enough memory."))
    assert studio.said[-1] == ("error", "There is not enough memory.")
    assert studio.run.phase == "idle"
    studio.commands.trigger("run.generate")
    finish(studio, engine)
    assert studio.results.current is not None


def test_pause_step_and_cancel_reach_the_engine(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    assert not studio.commands.trigger("run.pause"), "nothing to pause while loading"
    studio.on_event(events.Started(1, 5))
    studio.commands.trigger("run.pause")
    studio.on_event(events.Paused(1, 0))
    studio.commands.trigger("run.step")
    studio.commands.trigger("run.pause")
    studio.commands.trigger("run.cancel")
    assert engine.calls == ["pause", "step_once", "resume", "cancel"]


def test_a_step_of_the_strip_can_be_looked_at(studio, engine):
    paint(studio)
    studio.commands.trigger("run.generate")
    finish(studio, engine)
    studio.run.choose(0)
    assert studio.overlay.image == studio.run.steps[0].image
    studio.commands.trigger("run.dismiss")
    assert studio.run.chosen is None
    assert studio.results.current is not None


def test_a_new_picture_replaces_the_document_and_can_be_undone(studio, engine):
    before = studio.document.pixels.copy()
    studio.parameters.set("mode", "text")
    studio.commands.trigger("run.generate")
    assert engine.jobs[0].recipe.task == "text"
    assert engine.jobs[0].source is None
    finish(studio, engine)
    assert studio.overlay.frame is None
    studio.commands.trigger("run.accept")
    assert (studio.document.width, studio.document.height) == (128, 128)
    studio.commands.trigger("edit.undo")
    np.testing.assert_array_equal(studio.document.pixels, before)


def test_varying_takes_the_whole_picture(studio, engine):
    studio.parameters.set("mode", "image")
    studio.parameters.set("strength", 0.5)
    studio.commands.trigger("run.generate")
    job = engine.jobs[0]
    assert (job.recipe.task, job.recipe.frame, job.mask) == ("image", Rect(0, 0, 300, 200), None)
    finish(studio, engine)
    studio.commands.trigger("run.accept")
    assert (studio.document.pixels == [10, 20, 30, 255]).all()


def test_accepting_after_the_picture_was_replaced_by_a_smaller_one(studio, engine):
    paint(studio, 250, 150)
    studio.commands.trigger("run.generate")
    studio.document.replace(Picture(np.zeros((50, 50, 4), np.uint8)), "small")
    finish(studio, engine)
    studio.commands.trigger("run.accept")
    assert studio.said[-1][0] == "error"
    assert (studio.document.pixels == 0).all()


def test_opening_saving_and_the_session(studio, tmp_path, engine):
    pixels = np.random.default_rng(3).integers(0, 255, (40, 60, 4), np.uint8)
    save_picture(tmp_path / "in.png", Picture(pixels))
    studio.files.open(tmp_path / "in.png")
    studio.errands.wait()
    np.testing.assert_array_equal(studio.document.pixels, pixels)
    paint(studio, 20, 20)
    studio.parameters.set("prompt", "a wolf")
    studio.files.save(tmp_path / "out")
    studio.errands.wait()
    assert studio.files.title == "out.ora"
    assert not studio.files.modified
    studio.mask.invert()
    assert studio.files.modified
    mask = studio.document.mask.copy()
    studio.files.save_session(tmp_path / "session.ora")
    studio.files.new(10, 10)
    studio.parameters.set("prompt", "other")
    studio.files.restore_session(tmp_path / "session.ora")
    studio.errands.wait()
    np.testing.assert_array_equal(studio.document.pixels, pixels)
    np.testing.assert_array_equal(studio.document.mask, mask)
    assert studio.parameters.values.prompt == "a wolf"
    assert studio.files.title == "out.ora"
    assert studio.files.modified
    history = studio.document.history
    assert history.labels == ["Open in.png", "Paint", "Invert mask"]
    assert history.position == 3, "undo goes on where it was"
    history.undo()
    np.testing.assert_array_equal(studio.document.mask, 255 - mask)
    history.undo()
    assert not studio.document.mask.any()
    history.undo()
    assert (studio.document.width, studio.document.height) != (60, 40), "the picture before it was opened"
    history.go_to(3)
    np.testing.assert_array_equal(studio.document.mask, mask)


def test_bad_files_leave_the_document(studio, tmp_path):
    (tmp_path / "a.png").write_text("no picture")
    before = studio.document.pixels
    studio.files.open(tmp_path / "a.png")
    studio.files.open(tmp_path / "none.ora")
    studio.files.load_mask(tmp_path / "a.png")
    studio.errands.wait()
    assert studio.document.pixels is before
    assert [level for level, _ in studio.said] == ["error"] * 3
    (tmp_path / "s.ora").write_text("x")
    failed = []
    studio.files.restore_session(tmp_path / "s.ora", otherwise=lambda: failed.append(True))
    studio.errands.wait()
    assert failed
    assert "last session" in studio.said[-1][1]


def test_edits_made_while_a_file_is_written_are_not_in_it(studio, tmp_path, monkeypatch, qtbot):
    begun, go = threading.Event(), threading.Event()
    real = projects.save_project
    monkeypatch.setattr(projects, "save_project", lambda *values: (begun.set(), go.wait(10), real(*values)))
    before = studio.document.mask.copy()
    studio.files.save(tmp_path / "a.ora")
    qtbot.waitUntil(begun.is_set)
    assert studio.errands.doing == "Saving a.ora"
    paint(studio, 20, 20)
    go.set()
    studio.errands.wait()
    assert not studio.errands.doing
    assert studio.files.modified
    np.testing.assert_array_equal(projects.load_project(tmp_path / "a.ora").state.mask, before)
    studio.files.save(tmp_path / "b.ora")
    qtbot.waitUntil(lambda: studio.errands.doing == "")
    assert not studio.files.modified
    studio.files.save(tmp_path / "c.ora")
    studio.files.new(10, 10)
    studio.errands.wait()
    # The document that was there is in the file, and what is there now is no file's.
    assert projects.load_project(tmp_path / "c.ora").state.picture.pixels.shape == (200, 300, 4)
    assert studio.files.title == "Untitled"


def test_work_that_breaks_is_told_and_the_next_is_done(studio, tmp_path, monkeypatch):
    def broken(*_):
        raise MemoryError

    monkeypatch.setattr(projects, "save_project", broken)
    studio.files.save(tmp_path / "a.ora")
    studio.files.export(tmp_path / "a.png")
    studio.errands.close()
    assert [level for level, _ in studio.said] == ["error", "info"]
    assert "MemoryError" in studio.said[0][1]
    assert (tmp_path / "a.png").exists()


def test_a_result_is_saved_with_its_recipe(studio, engine, tmp_path):
    studio.files.export_result(tmp_path / "r.png")
    paint(studio)
    studio.commands.trigger("run.generate")
    made = finish(studio, engine)
    studio.files.export_result(tmp_path / "r.png")
    studio.errands.wait()
    assert load_result(tmp_path / "r.png").recipe.prompt == made.recipe.prompt == "a fox"
    studio.files.export(tmp_path / "plain.png")
    studio.errands.wait()
    assert load_picture(tmp_path / "plain.png").recipe is None
    studio.parameters.set("prompt", "changed")
    studio.files.use_recipe(made.recipe)
    assert studio.parameters.values.prompt == "a fox"


def test_commands_have_ids_and_shortcuts_of_their_own(studio):
    keys = [key for command in studio.commands for key in command.shortcuts]
    assert len(keys) == len(set(keys))
    with pytest.raises(ValueError, match=r"is edit\.undo's"):
        studio.commands.add(Command("x.y", "X", "Edit", lambda: None, ("Ctrl+Z",)))


def test_brush_commands_stay_in_range(studio):
    for _ in range(60):
        studio.commands.trigger("tool.larger")
        studio.commands.trigger("tool.harder")
    assert (studio.tool.values.size, studio.tool.values.hardness) == (1000, 1.0)
    for _ in range(60):
        studio.commands.trigger("tool.smaller")
        studio.commands.trigger("tool.softer")
    assert (studio.tool.values.size, studio.tool.values.hardness) == (1, 0.0)


def test_pixels_go_to_qimage_and_back():
    pixels = np.random.default_rng(0).integers(0, 255, (7, 9, 4), np.uint8)
    np.testing.assert_array_equal(from_qimage(to_qimage(pixels)), pixels)
    assert to_qimage(pixels[..., :3]).width() == 9
    deep = pixels.astype(np.uint16) * 257
    np.testing.assert_array_equal(from_qimage(to_qimage(deep)), pixels)


def test_a_gradient_is_live_and_one_undo_step(studio):
    strokes = studio.strokes
    steps = len(studio.document.history.labels)
    strokes.drag_gradient((0.5, 0), (200.5, 0))
    first = studio.document.mask.copy()
    strokes.drag_gradient((0.5, 0), (100.5, 0))
    assert strokes.under_way
    assert studio.document.mask[0, 0] == 255
    assert studio.document.mask[0, 150] == 0 != first[0, 150]
    strokes.end_gradient()
    assert not strokes.under_way
    assert studio.document.history.labels[steps:] == ["Gradient"]
    strokes.drag_gradient((0, 0), (9, 9))
    strokes.end_gradient(keep=False)
    assert studio.document.history.labels[steps:] == ["Gradient"]
    studio.document.history.undo()
    assert not studio.document.mask.any()


def test_a_large_mask_is_edited_off_the_gui_thread_and_nothing_painted_meanwhile_is_lost(studio, monkeypatch):
    monkeypatch.setattr("ldm_studio.studio.mask_changes._AT_ONCE", 100)
    studio.shapes.rectangle(Rect(50, 50, 40, 40))
    studio.mask.grow(4)
    assert not studio.document.mask.any()
    studio.errands.wait()
    assert studio.document.history.labels == ["Rectangle", "Grow mask"]
    assert studio.document.coverage.share == Coverage(studio.document.mask).share > 0
    assert studio.document.mask[47, 60] == 255
    studio.mask.invert()
    assert studio.errands.doing == "Invert mask"
    paint(studio, 200, 150)
    studio.errands.wait()
    assert studio.document.mask[150, 200] == 0
    assert studio.document.mask[60, 60] == 0
    assert studio.document.mask[5, 5] == 255
    studio.shapes.wand(3, 3)
    studio.document.replace(Picture(np.zeros((50, 50, 4), np.uint8)), "small")
    studio.errands.wait()
    assert not studio.document.mask.any()


def test_a_prompt_wears_one_style_at_a_time(studio):
    first, second = studio.settings.values.styles[:2]
    wear(studio, first)
    assert studio.parameters.values.prompt == "photograph of a fox, natural light, sharp focus"
    assert studio.parameters.values.negative_prompt == "drawing, blurry"
    wear(studio, second)
    assert studio.parameters.values.prompt == "watercolour painting of a fox, soft edges, paper texture"
    assert studio.parameters.values.negative_prompt == ""
    wear(studio, second)
    assert studio.parameters.values.prompt == "a fox"


def test_styles_are_kept_and_removed(studio):
    studio.parameters.set("prompt", "  ")
    keep_style(studio, "nothing")
    assert studio.said[-1][0] == "warning"
    studio.parameters.set("prompt", "golden hour")
    keep_style(studio, " Golden  hour ")
    kept = studio.settings.values.styles[-1]
    assert (kept.name, kept.prompt) == ("Golden hour", "golden hour")
    studio.parameters.set("prompt", "a fox")
    wear(studio, kept)
    assert studio.parameters.values.prompt == "a fox, golden hour"
    assert worn_style(studio) == kept
    remove_style(studio, "Golden hour")
    assert worn_style(studio) is None


def test_what_is_abandoned_holds_nobody_up(qapp):
    errands, going, seen = Errands(), threading.Event(), []
    errands.do("Long", going.wait, lambda done: seen.append(done), seen.append)
    errands.do("Never", lambda: seen.append("never"), seen.append, seen.append)
    errands.abandon()
    assert not errands.doing
    going.set()
    QApplication.processEvents()
    errands.wait()
    assert not seen


def test_what_is_being_drawn_goes_with_the_document_that_it_was_drawn_on(studio):
    for draw, end in (
        (lambda: studio.strokes.move_to(9, 9), studio.strokes.end),
        (lambda: studio.strokes.drag_gradient((0, 0), (9, 9)), studio.strokes.end_gradient),
        (lambda: None, studio.strokes.cancel),
    ):
        studio.strokes.begin(5, 5)
        draw()
        studio.document.replace(Picture(np.zeros((20, 20, 4), np.uint8)), "Open")
        end()
        assert not studio.document.mask.any()
        assert studio.document.history.labels[-1] == "Open"


def test_regions_of_one_mask_are_decoded_once(studio):
    paint(studio)
    add_region(studio)
    first = mask_of(studio.parameters.values.regions[0])
    change_region(studio, 0, prompt="a wolf")
    assert mask_of(studio.parameters.values.regions[0]) is first


def test_a_large_mask_is_not_exchanged_under_a_gradient(studio, monkeypatch):
    monkeypatch.setattr("ldm_studio.studio.mask_changes._AT_ONCE", 100)
    paint(studio)
    painted = studio.document.mask.copy()
    studio.mask.grow(4)
    studio.strokes.drag_gradient((200, 0), (290, 0))
    studio.errands.wait()
    studio.strokes.drag_gradient((200, 0), (260, 0))
    studio.strokes.end_gradient()
    studio.document.history.go_to(1)
    np.testing.assert_array_equal(studio.document.mask, painted)


def test_how_the_tools_were_set_outlives_the_session():
    values = ToolValues(tool="wand", size=12.5, spacing=0.4, frame_ratio="16:9", frame_snap=8, contiguous=False)
    kept = Settings.model_validate_json(Settings(tools=tools_to_keep(values)).model_dump_json()).tools
    assert kept_tools(kept) == values.model_copy(update={"tool": "brush"})
    assert kept_tools({**kept, "size": "huge", "frame_snap": 7, "gone": 1}).size == ToolValues().size
    assert kept_tools({}) == ToolValues()

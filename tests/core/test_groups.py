"""Groups of layers: what they show, and layers and groups moved in the stack at random."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.blending import BLEND_MODES, blend
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import (
    added,
    dissolved,
    grouped,
    held,
    lowered,
    members,
    outline,
    parents,
    placed,
    raised,
    tidied,
    without,
)
from ldm_studio.core.layers import Composite, Group, Layer, changed_rect, composed, cut, hollow, thinned

AREA = Rect(0, 0, 12, 10)


def noise(seed, **values):
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 256, (10, 12, 4), np.uint8)
    return Layer(pixels, **values)


def seen(layers, rect=AREA):
    return composed(layers, rect, np.uint8)


def within(layer, *path):
    return dataclasses.replace(layer, path=path)


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_a_group_that_is_passed_through_changes_nothing(mode):
    below, inside, above = noise(1), noise(2, mode=mode, opacity=0.7), noise(3, opacity=0.4)
    group = Group()
    np.testing.assert_array_equal(
        seen((below, within(inside, group), within(above, group))), seen((below, inside, above))
    )


@pytest.mark.parametrize("mode", ["normal", "multiply", "hue"])
def test_a_group_apart_is_blended_as_one_picture(mode):
    below, inside, above, top = noise(1), noise(2), noise(3, mode="screen", opacity=0.4), noise(4, opacity=0.2)
    inner, group = Group(mode="difference", opacity=0.8), Group(opacity=0.5, mode=mode, isolated=mode == "normal")
    stack = (below, within(inside, group), within(above, group, inner), top)
    picture = inside.pixels.copy()
    one = np.zeros_like(picture)
    blend(one, above.pixels, None, 0.4, "screen")
    blend(picture, one, None, 0.8, "difference")
    expected = below.pixels.copy()
    blend(expected, picture, None, 0.5, mode)
    blend(expected, top.pixels, None, 0.2, "normal")
    np.testing.assert_array_equal(seen(stack), expected)
    np.testing.assert_array_equal(seen(stack, Rect(3, 2, 5, 5)), expected[2:7, 3:8])
    hidden = dataclasses.replace(group, visible=False)
    off = (below, within(inside, hidden), within(above, hidden, inner), top)
    np.testing.assert_array_equal(seen(off), seen((below, top)))


def test_what_a_group_changes_is_told():
    group = Group()
    small = dataclasses.replace(noise(1), pixels=noise(1).pixels[:4, :5].copy(), x=2, y=3)
    before, opaque = (noise(2), within(small, group)), dataclasses.replace(group, opacity=0.5)
    assert changed_rect(before, (before[0], within(small, opaque))) == Rect(2, 3, 5, 4)
    renamed = dataclasses.replace(group, name="Other", collapsed=True)
    assert changed_rect(before, (before[0], within(small, renamed))).empty
    assert cut(before[1], AREA).path == thinned(before[1], 2).path == (group,)


@st.composite
def stacks(draw):
    """Some layers in groups in groups, some of which are empty."""
    stack = tuple(Layer(np.zeros((1, 1, 4), np.uint8), name=str(at)) for at in range(draw(st.integers(1, 6))))
    for _ in range(draw(st.integers(0, 5))):
        numbers = items(stack)
        item = draw(st.sampled_from(numbers))
        if draw(st.booleans()):
            stack = added(stack, Group(collapsed=draw(st.booleans())), item)
        elif draw(st.booleans()):
            stack = grouped(stack, item, Group(collapsed=draw(st.booleans())))
        else:
            other = draw(st.sampled_from(numbers))
            group = next((g for layer in stack for g in layer.path if g.number == other), None)
            parent = (*parents(stack, other), *([] if group is None else [group]))
            stack = placed(stack, item, draw(st.integers(0, 6)), parent)
    return stack


def items(stack):
    layers = [layer.number for layer in stack if not layer.hollow]
    return layers + list({g.number: 0 for layer in stack for g in layer.path})


def names(stack):
    return [layer.name for layer in stack if not layer.hollow]


def whole(stack):
    """Every group's layers lie side by side, and are nested as their paths say; only what is empty is hollow."""
    assert tidied(stack) == stack
    for layer in stack:
        assert not layer.hollow or len(members(stack, layer.path[-1].number)) == 1
    for number in items(stack):
        assert all(any(g.number == number for g in stack[at].path) or len(members(stack, number)) == 1
                   for at in members(stack, number))  # fmt: skip
        assert len({parents(stack[at : at + 1], number) for at in members(stack, number)}) == 1


@given(stack=stacks(), data=st.data())
def test_moving_loses_nothing_and_tears_no_group(stack, data):
    whole(stack)
    item = data.draw(st.sampled_from(items(stack)))
    step = data.draw(st.sampled_from([raised, lowered]))
    after = step(stack, item)
    whole(after)
    assert sorted(items(after)) == sorted(items(stack)), "an emptied group stays"
    assert sorted(names(after)) == sorted(names(stack))
    assert [after[at].name for at in members(after, item)] == [stack[at].name for at in members(stack, item)]
    # Whoever goes on in one direction comes to the end of the list, outside of all groups.
    for _ in range(60):
        after = step(after, item)
    assert parents(after, item) == ()
    run = members(after, item)
    assert run.stop == len(after) if step is raised else run.start == 0


@given(stack=stacks(), data=st.data())
def test_grouping_and_dissolving_leave_the_order(stack, data):
    item = data.draw(st.sampled_from(items(stack)))
    group = Group()
    made = grouped(stack, item, group)
    whole(made)
    assert [stack[at].number for at in members(stack, item)] == [made[at].number for at in members(made, group.number)]
    assert [layer.path for layer in dissolved(made, group.number)] == [layer.path for layer in stack]


@given(stack=stacks())
def test_the_list_shows_what_is_not_in_a_shut_group(stack):
    rows = outline(stack)
    numbers = [item.number for item, _ in rows]
    assert len(numbers) == len(set(numbers))
    for item, depth in rows:
        about = parents(stack, item.number)
        assert len(about) == depth
        assert not any(group.collapsed for group in about)
    shown = {number for number in items(stack) if not any(group.collapsed for group in parents(stack, number))}
    assert shown == set(numbers)


@given(stack=stacks(), data=st.data())
def test_what_is_taken_out_leaves_all_else(stack, data):
    item = data.draw(st.sampled_from(items(stack)))
    gone = {item, *(n for n in items(stack) if any(group.number == item for group in parents(stack, n)))}
    rest = without(stack, item)
    whole(rest)
    assert set(items(rest)) == set(items(stack)) - gone
    assert names(rest) == [layer.name for layer in stack if not layer.hollow and layer.number not in gone]
    assert without(rest, item) == rest


@given(stack=stacks(), data=st.data())
def test_the_last_layer_leaves_its_group_in_one_step_up_or_down(stack, data):
    alone = [layer.number for layer in stack if layer.path and held(stack, layer.path[-1].number) == 1]
    alone = [number for number in alone if number in items(stack)]
    if not alone:
        return
    number = data.draw(st.sampled_from(alone))
    group = parents(stack, number)[-1].number
    if len(members(stack, group)) > 1:
        return
    step, back = data.draw(st.sampled_from([(raised, lowered), (lowered, raised)]))
    after = step(stack, number)
    assert held(after, group) == 0
    assert [g.number for g in parents(after, number)] == [g.number for g in parents(stack, number)][:-1]
    above = members(after, number).start > members(after, group).start
    assert above == (step is raised)
    if not parents(stack, number)[-1].collapsed:
        assert [(layer.number, layer.path) for layer in back(after, number)] == [(x.number, x.path) for x in stack]


def test_an_empty_group_is_not_seen_and_costs_nothing():
    below, group = noise(1), Group(mode="multiply", opacity=0.5)
    stack = (below, hollow((group,), np.uint8), hollow((Group(),), np.uint8))
    np.testing.assert_array_equal(seen(stack), below.pixels)
    assert Composite(12, 10, np.uint8).whole(stack) is below.pixels, "one layer alone is the picture"
    assert changed_rect((below,), stack).empty
    assert not stack[1].arrays[0].size

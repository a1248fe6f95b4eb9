"""Groups of layers: what they show, and layers and groups moved in the stack at random."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ldm_studio.core.blending import BLEND_MODES, blend
from ldm_studio.core.geometry import Rect
from ldm_studio.core.groups import dissolved, grouped, lowered, members, outline, parents, placed, raised
from ldm_studio.core.layers import Group, Layer, changed_rect, composed, cut, thinned

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
    """Some layers in groups in groups."""
    stack = tuple(Layer(np.zeros((1, 1, 4), np.uint8), name=str(at)) for at in range(draw(st.integers(1, 6))))
    for _ in range(draw(st.integers(0, 5))):
        numbers = [layer.number for layer in stack] + [group.number for layer in stack for group in layer.path]
        item = draw(st.sampled_from(numbers))
        if draw(st.booleans()):
            stack = grouped(stack, item, Group(collapsed=draw(st.booleans())))
        else:
            other = draw(st.sampled_from(numbers))
            stack = placed(stack, item, draw(st.integers(0, 6)), (*parents(stack, other),))
    return stack


def items(stack):
    return [layer.number for layer in stack] + list({g.number: 0 for layer in stack for g in layer.path})


def whole(stack):
    """Every group's layers lie side by side, and are nested as their paths say."""
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
    assert sorted(layer.name for layer in after) == sorted(layer.name for layer in stack)
    inside = [layer.name for layer in stack if layer.number == item or any(g.number == item for g in layer.path)]
    assert [after[at].name for at in members(after, item)] == inside
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
    hidden = {layer.number for layer in stack if any(group.collapsed for group in layer.path)}
    assert {layer.number for layer in stack} - hidden == {item.number for item, _ in rows if isinstance(item, Layer)}

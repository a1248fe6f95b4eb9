"""Groups of layers: which layers a group holds, and moving layers and groups in the stack.

A stack is flat, the lowest first; each layer knows the groups that it lies in. An item of it is a layer or a group,
named by its number. Every function gives another stack.

A group that nothing lies in is kept by a hollow layer (see `core.layers.hollow`); one that anything lies in has none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from ldm_studio.core.layers import Group, Layer, hollow

Stack = tuple[Layer, ...]
Path = tuple[Group, ...]
_Repath = Callable[[Path, int], Path]

#: So many groups in groups at most: what is deeper no file of ours could be read with.
MAX_DEPTH = 100


def members(stack: Sequence[Layer], number: int) -> range:
    """Where in a stack an item lies: one place for a layer, all of a group's for a group; empty: it has none."""
    places = [place for place, layer in enumerate(stack) if depth(layer, number) is not None]
    return range(places[0], places[-1] + 1) if places else range(0)


def depth(layer: Layer, number: int) -> int | None:
    """How many groups lie about an item that a layer is or lies in; None: it is another."""
    for at, group in enumerate(layer.path):
        if group.number == number:
            return at
    return len(layer.path) if layer.number == number else None


def group_of(stack: Sequence[Layer], number: int) -> Group | None:
    """The group of a number; None: there is none, or it is a layer's."""
    return next((group for layer in stack for group in layer.path if group.number == number), None)


def parents(stack: Sequence[Layer], number: int) -> Path:
    """The groups that an item lies in, the outermost first."""
    for layer in stack:
        at = depth(layer, number)
        if at is not None:
            return layer.path[:at]
    return ()


def outline(stack: Sequence[Layer]) -> list[tuple[Layer | Group, int]]:
    """The items that a list shows, the topmost first, with the number of groups about each; collapsed ones are shut."""
    rows: list[tuple[Layer | Group, int]] = []
    open_groups: Path = ()
    for layer in reversed(stack):
        shared = _shared(open_groups, layer.path)
        open_groups = layer.path
        shut = next((at for at, group in enumerate(layer.path) if group.collapsed), len(layer.path))
        rows += [(layer.path[at], at) for at in range(shared, min(shut + 1, len(layer.path)))]
        if shut == len(layer.path) and not layer.hollow:
            rows.append((layer, shut))
    return rows


def held(stack: Sequence[Layer], number: int) -> int:
    """How many layers an item holds, or is; 0: it is an empty group, or another."""
    return sum(not stack[at].hollow for at in members(stack, number))


def tidied(stack: Sequence[Layer]) -> Stack:
    """A stack without those hollow layers that keep no group: another item lies in it, or there is none."""
    inside = Counter(group.number for layer in stack for group in layer.path)
    kept = []
    for layer in stack:
        if layer.hollow and (not layer.path or inside[layer.path[-1].number] > 1):
            inside.subtract(group.number for group in layer.path)
        else:
            kept.append(layer)
    return tuple(kept)


def without(stack: Sequence[Layer], number: int) -> Stack:
    """A stack without an item. The group that it was alone in stays, empty."""
    run, path = members(stack, number), parents(stack, number)
    if not run:
        return tuple(stack)
    return tidied((*stack[: run.start], hollow(path, stack[0].pixels.dtype), *stack[run.stop :]))


def added(stack: Sequence[Layer], group: Group, number: int) -> Stack:
    """A stack with a new, empty group right above an item, in the same group as that."""
    run, path = members(stack, number), parents(stack, number)
    return (*stack[: run.stop], hollow((*path, group), stack[0].pixels.dtype), *stack[run.stop :])


def placed(stack: Sequence[Layer], number: int, place: int, parent: Path = ()) -> Stack:
    """A stack with an item elsewhere.

    Args:
        place: how many of the layers of the stack `without` it lie below it. It is brought to the nearest place,
            upwards, that the group it is to lie in has, and that lies in no other.
        parent: the groups that it is to lie in; if it is one of them, nothing is moved.
    """
    run = members(stack, number)
    if not run or any(group.number == number for group in parent):
        return tuple(stack)
    within = len(parents(stack, number))
    moved = [replace(stack[at], path=(*parent, *stack[at].path[within:])) for at in run]
    rest = without(stack, number)
    place = min(max(0, place), len(rest))
    if parent:
        home = members(rest, parent[-1].number)
        if home:
            place = min(max(home.start, place), home.stop)
    while 0 < place < len(rest) and _shared(rest[place - 1].path, rest[place].path) > _shared(rest[place].path, parent):
        place += 1
    return tidied((*rest[:place], *moved, *rest[place:]))


def raised(stack: Sequence[Layer], number: int) -> Stack:
    """An item one row further up: past its neighbour, into it if that is an open group, or out of its own group."""
    return _stepped(stack, number, up=True)


def lowered(stack: Sequence[Layer], number: int) -> Stack:
    """An item one row further down, as `raised`."""
    return _stepped(stack, number, up=False)


def _stepped(stack: Sequence[Layer], number: int, up: bool) -> Stack:
    run, parent = members(stack, number), parents(stack, number)
    if not run:
        return tuple(stack)
    home = members(stack, parent[-1].number) if parent else range(len(stack))
    if (run.stop == home.stop) if up else (run.start == home.start):
        if not parent:
            return tuple(stack)
        home = members(without(stack, number), parent[-1].number)
        return placed(stack, number, home.stop if up else home.start, parent[:-1])
    path = stack[run.stop if up else run.start - 1].path
    sibling = path[len(parent)] if len(path) > len(parent) else None
    if sibling is not None and not sibling.collapsed:
        return placed(stack, number, run.start, (*parent, sibling))
    past = len(members(stack, sibling.number)) if sibling is not None else 1
    return placed(stack, number, run.start + past if up else run.start - past, parent)


def grouped(stack: Sequence[Layer], number: int, group: Group) -> Stack:
    """A stack with a new group about an item."""
    return _with_paths(stack, number, lambda path, at: (*path[:at], group, *path[at:]))


def dissolved(stack: Sequence[Layer], number: int) -> Stack:
    """A stack without a group, whose layers stay where they are."""
    return tidied(_with_paths(stack, number, lambda path, at: (*path[:at], *path[at + 1 :])))


def changed(stack: Sequence[Layer], group: Group) -> Stack:
    """A stack with a group in place of the one of its number."""
    return _with_paths(stack, group.number, lambda path, at: (*path[:at], group, *path[at + 1 :]))


def _with_paths(stack: Sequence[Layer], number: int, path: _Repath) -> Stack:
    def of(layer: Layer) -> Layer:
        at = depth(layer, number)
        return layer if at is None else replace(layer, path=path(layer.path, at))

    return tuple(of(layer) for layer in stack)


def _shared(one: Path, other: Path) -> int:
    """How many groups two paths begin with together."""
    count = 0
    while count < min(len(one), len(other)) and one[count].number == other[count].number:
        count += 1
    return count

"""Verbs on groups of layers, and on the order of the stack."""

from __future__ import annotations

from collections.abc import Callable

from ldm_studio.core import groups
from ldm_studio.core.document import Document
from ldm_studio.core.layers import Group, free_name
from ldm_studio.core.wording import said
from ldm_studio.studio.language import tr
from ldm_studio.studio.layers import Say


class LayerTree:
    """Groups layers and moves layers and groups in the stack; each verb is one undo step. What cannot be done becomes
    a message.

    Where no number is given, the layer or group in hand is meant.
    """

    def __init__(self, document: Document, say: Say) -> None:
        self._document, self._say = document, say

    def add(self) -> None:
        """Adds an empty group above what is in hand, which layers are dragged into; it is in hand then."""
        document = self._document
        group = Group(self._free_name())
        stack = groups.added(document.layers, group, document.chosen_number)
        self._take(stack, group.number, said("New group"))

    def group(self) -> None:
        """Puts what is in hand into a new group, which is in hand then."""
        document = self._document
        group = Group(self._free_name())
        stack = groups.grouped(document.layers, document.chosen_number, group)
        self._take(stack, group.number, said("Group layers"))

    def dissolve(self) -> None:
        """Takes the group in hand, or the one about the layer in hand, apart; its layers stay where they are."""
        document = self._document
        group = document.chosen_group or (document.chosen.path[-1] if document.chosen.path else None)
        if group is not None:
            run = groups.members(document.layers, group.number)
            stack = groups.dissolved(document.layers, group.number)
            document.change_layers(stack, said("Ungroup layers"), stack[min(run.stop, len(stack)) - 1].number)

    @property
    def can_dissolve(self) -> bool:
        return self._document.chosen_group is not None or bool(self._document.chosen.path)

    def move(self, place: int, number: int | None = None, parent: tuple[Group, ...] = ()) -> None:
        """Moves a layer or group to another place in the stack, and into other groups: see `core.groups.placed`."""
        wanted = self._document.chosen_number if number is None else number
        self._take(groups.placed(self._document.layers, wanted, place, parent), wanted)

    def raise_(self) -> None:
        """Moves what is in hand one row up in the list: past a layer, into an open group or out of its own."""
        self._step(groups.raised)

    def lower(self) -> None:
        """Moves what is in hand one row down in the list."""
        self._step(groups.lowered)

    @property
    def can_raise(self) -> bool:
        """Whether there is a row above."""
        return bool(groups.parents(self._document.layers, self._number)) or self._run.stop < len(self._document.layers)

    @property
    def can_lower(self) -> bool:
        """Whether there is a row below."""
        return bool(groups.parents(self._document.layers, self._number)) or self._run.start > 0

    def choose_next(self, by: int) -> None:
        """Takes the row so many further up (or down) in the list in hand."""
        rows = [item.number for item, _ in groups.outline(self._document.layers)]
        now = rows.index(self._number) if self._number in rows else 0
        self._document.choose(rows[min(max(0, now - by), len(rows) - 1)])

    def _step(self, step: Callable[..., groups.Stack]) -> None:
        self._take(step(self._document.layers, self._number), self._number)

    def _take(self, stack: groups.Stack, number: int, label: str = said("Move layer in the stack")) -> None:
        before = [(layer.number, layer.path) for layer in self._document.layers]
        if [(layer.number, layer.path) for layer in stack] == before:
            return
        if max(len(layer.path) for layer in stack) > groups.MAX_DEPTH:
            told = said("No more than {most} groups can lie in one another: ungroup some.", most=groups.MAX_DEPTH)
            self._say("warning", told)
            return
        self._document.change_layers(stack, label, number)

    @property
    def _number(self) -> int:
        return self._document.chosen_number

    @property
    def _run(self) -> range:
        return groups.members(self._document.layers, self._number)

    def _free_name(self) -> str:
        taken = {group.name for layer in self._document.layers for group in layer.path}
        return free_name(tr("Group"), taken)

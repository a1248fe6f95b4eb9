"""The commands on layers."""

from __future__ import annotations

from functools import partial

from ldm_studio.core.groups import held
from ldm_studio.core.layers import Group, Layer
from ldm_studio.core.reblending import can_reblend, reblended
from ldm_studio.core.transforms import Turn
from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.studio import Studio

#: Widths of an edge, in pixels, that "harder" and "softer" go through.
WIDTHS = (0, 1, 2, 4, 8, 16, 32, 64, 128)
_TURNS: dict[Turn, str] = {
    "across": said("Flip layer left to right"),
    "down": said("Flip layer top to bottom"),
    "left": said("Turn layer left by 90°"),
    "right": said("Turn layer right by 90°"),
}


def layer_commands(studio: Studio) -> list[Command]:
    """Commands for the menu "Layer"."""
    return [*_stack(studio), *_one(studio), *_edges(studio)]


def _stack(studio: Studio) -> list[Command]:
    document, layers, tree = studio.document, studio.layers, studio.layer_tree

    def mergeable() -> bool:
        group = document.chosen_group
        if group is not None:
            return held(document.layers, group.number) > 0
        return document.layers[0] is not document.chosen

    def several() -> bool:
        return len(document.layers) > 1

    return [
        Command(
            "layer.new",
            said("New layer from what is seen"),
            "Layer",
            layers.add_seen,
            ("Ctrl+Shift+N",),
            tip=said("New layer of what is seen, with the mask as its mask where something is masked"),
        ),
        Command("layer.duplicate", said("Duplicate layer"), "Layer", layers.duplicate, ("Ctrl+J",)),
        Command("layer.delete", said("Delete layer"), "Layer", layers.delete, (), several),
        Command(
            "layer.merge", said("Merge down"), "Layer", studio.layer_merger.merge_down, ("Ctrl+Alt+E",), mergeable,
            separator=True, tip=said("Make one layer of this one and the one below, or of a group"),
        ),
        Command(
            "layer.flatten", said("Flatten"), "Layer", studio.layer_merger.flatten, (), several,
            tip=said("Make one layer of all that is seen"),
        ),
        Command(
            "layer.new_group", said("New group"), "Layer", tree.add, (),
            separator=True, tip=said("New empty group above the layer, or group; layers are dragged into it"),
        ),
        Command(
            "layer.group", said("Group"), "Layer", tree.group, ("Ctrl+Shift+G",),
            tip=said("Put the layer, or group, into a new group; others join it by dragging, or when moved"),
        ),
        Command(
            "layer.ungroup", said("Ungroup"), "Layer", tree.dissolve, ("Ctrl+Shift+U",), lambda: tree.can_dissolve,
            tip=said("Take the group apart; its layers stay"),
        ),
        Command(
            "layer.up", said("Raise layer"), "Layer", tree.raise_, ("Ctrl+]",), lambda: tree.can_raise,
            separator=True, tip=said("Raise the layer, or group: into an open group, or out of its own at the end"),
        ),
        Command(
            "layer.down", said("Lower layer"), "Layer", tree.lower, ("Ctrl+[",), lambda: tree.can_lower,
            tip=said("Lower the layer, or group: into an open group, or out of its own at the end"),
        ),
        Command(
            "layer.above", said("Choose the layer above"), "Layer", lambda: tree.choose_next(1), ("Alt+PgUp",),
            several,
        ),
        Command(
            "layer.below", said("Choose the layer below"), "Layer", lambda: tree.choose_next(-1), ("Alt+PgDown",),
            several,
        ),
    ]  # fmt: skip


def _one(studio: Studio) -> list[Command]:
    document, layers = studio.document, studio.layers

    def item() -> Layer | Group:
        return document.chosen_group or document.chosen

    def masked() -> bool:
        return document.chosen_group is None and document.chosen.mask is not None

    return [
        Command(
            "layer.visible",
            said("Show layer"),
            "Layer",
            lambda: layers.change(visible=not item().visible),
            ("Ctrl+Alt+H",),
            checked=lambda: item().visible,
            separator=True,
        ),
        Command(
            "layer.lock",
            said("Lock layer"),
            "Layer",
            lambda: layers.change(locked=not item().locked),
            ("Ctrl+Alt+L",),
            checked=lambda: item().locked,
            tip=said("A locked layer cannot be changed, merged or deleted"),
        ),
        *(
            Command(f"layer.turn_{how}", title, "Layer", partial(layers.turn, how), separator=how == "across")
            for how, title in _TURNS.items()
        ),
        Command(
            "layer.mask_take",
            said("Take the mask as the layer's"),
            "Layer",
            studio.layer_masks.take,
            separator=True,
            tip=said("Only what is masked of the layer is seen"),
        ),
        Command(
            "layer.mask_show",
            said("Mask what the layer covers"),
            "Layer",
            studio.layer_masks.show,
            tip=said("The mask becomes the one that the layer was made with, or what it covers"),
        ),
        Command("layer.mask_drop", said("Remove the layer's mask"), "Layer", studio.layer_masks.drop, (), masked),
    ]


def _edges(studio: Studio) -> list[Command]:
    document, results = studio.document, studio.results

    def able() -> bool:
        if results.current is not None:
            return can_reblend(results.current.result)
        return document.chosen_group is None and document.chosen.mask is not None

    def blend(softer: bool) -> None:
        """The result that waits to be accepted, else the layer in hand."""
        candidate = results.current
        now = document.chosen.softness if candidate is None else candidate.result.recipe.softness
        wider = [width for width in WIDTHS if width > now]
        narrower = [width for width in WIDTHS if width < now]
        width = wider[0] if softer and wider else narrower[-1] if narrower and not softer else now
        if candidate is None:
            studio.layers.soften(width)
        else:
            results.exchange(reblended(candidate.result, width))
        studio.say("info", said("Blends in over {width} px.", width=width))

    return [
        Command(
            "layer.softer", said("Blend softer"), "Layer", lambda: blend(True), ("Alt+]",), able,
            separator=True,
            tip=said("Blend the result, or else the layer, in over more pixels at its edge, without a new run"),
        ),
        Command(
            "layer.harder", said("Blend harder"), "Layer", lambda: blend(False), ("Alt+[",), able,
            tip=said("Blend the result, or else the layer, in over fewer pixels at its edge, without a new run"),
        ),
    ]  # fmt: skip

"""The commands on masks that are kept by name."""

from __future__ import annotations

from ldm_studio.core.wording import said
from ldm_studio.studio.commands import Command
from ldm_studio.studio.studio import Studio


def kept_mask_commands(studio: Studio) -> list[Command]:
    """Commands for the menu "Mask"."""
    kept, document, results = studio.kept_masks, studio.document, studio.results

    def painted() -> bool:
        return not document.coverage.empty

    def any_kept() -> bool:
        return bool(document.kept_masks)

    def from_result() -> bool:
        shown = results.current
        return document.chosen.painted is not None or (shown is not None and shown.result.painted is not None)

    return [
        Command(
            "mask.keep", said("Keep the mask"), "Mask", kept.keep, ("Ctrl+K",), painted,
            separator=True, tip=said("Keep what is masked now under a name, to use it again"),
        ),
        Command(
            "mask.keep_result", said("Keep the result's mask"), "Mask", kept.keep_of_result, (), from_result,
            tip=said("Keep the exact mask that made the shown result, or else the layer in hand"),
        ),
        Command(
            "mask.kept_use", said("Use the kept mask"), "Mask", kept.use, ("Ctrl+Shift+K",), any_kept,
            separator=True, tip=said("Mask what the kept mask masked, and nothing else"),
        ),
        Command(
            "mask.kept_add", said("Add the kept mask"), "Mask", lambda: kept.combine("add"), ("Ctrl+Alt+K",), any_kept,
            tip=said("Add the kept mask to what is masked"),
        ),
        Command(
            "mask.kept_subtract", said("Subtract the kept mask"), "Mask", lambda: kept.combine("subtract"), (),
            any_kept, tip=said("Take the kept mask away from what is masked"),
        ),
        Command(
            "mask.kept_intersect", said("Intersect with the kept mask"), "Mask", lambda: kept.combine("intersect"), (),
            any_kept, tip=said("Keep masked what both masks mask"),
        ),
        Command(
            "mask.kept_update", said("Update the kept mask"), "Mask", kept.update, (), lambda: any_kept() and painted(),
            tip=said("Keep what is masked now in place of what was kept under the name"),
        ),
        Command("mask.kept_delete", said("Delete the kept mask"), "Mask", kept.delete, (), any_kept),
    ]  # fmt: skip

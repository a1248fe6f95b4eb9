"""The canvas in words."""

from __future__ import annotations

from ldm_studio.studio.language import tr
from ldm_studio.studio.parameters import TOOLS
from ldm_studio.studio.studio import Studio


def described(studio: Studio, at: tuple[float, float] | None) -> str:
    """What a screen reader says of the canvas: the tool, how much is masked, and where the keyboard's cursor is."""
    document = studio.document
    text = tr(
        "{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.",
        tool=TOOLS[studio.tool.values.tool],
        share=document.coverage.share,
        width=document.width,
        height=document.height,
    )
    frame = studio.frames.basis if studio.tool.values.tool == "frame" else None
    if frame is not None:
        text += " " + tr(
            "Frame at {x}, {y}, {width} by {height} pixels.",
            x=frame.x,
            y=frame.y,
            width=frame.width,
            height=frame.height,
        )
    if at is not None:
        text += " " + tr("Cursor at {x}, {y}.", x=int(at[0]), y=int(at[1]))
    return text


def captioned(studio: Studio) -> str:
    """What the canvas shows, where it is not simply the document."""
    run, results = studio.run, studio.results
    if results.comparing:
        return tr("Before")
    if run.shown is not None:
        return tr("Step {number}", number=run.shown.number)
    if results.index is not None:
        count = len(results.items)
        return tr("Result {number} of {count}", number=results.index + 1, count=count) if count > 1 else tr("Result")
    return tr("Mask") if studio.tool.values.mask_alone else ""

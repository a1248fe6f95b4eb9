"""The canvas in words."""

from __future__ import annotations

from ldm_studio.studio.parameters import TOOLS
from ldm_studio.studio.studio import Studio


def described(studio: Studio, at: tuple[float, float] | None) -> str:
    """What a screen reader says of the canvas: the tool, how much is masked, and where the keyboard's cursor is."""
    document = studio.document
    text = f"{TOOLS[studio.tool.values.tool]} tool. Mask covers {document.coverage.share:.1%} of {document.width} by "
    text += f"{document.height} pixels."
    if at is not None:
        text += f" Cursor at {int(at[0])}, {int(at[1])}."
    return text

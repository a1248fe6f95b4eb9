"""The memory modes by name. No torch: the backend names them before it is imported."""

from __future__ import annotations

from ldm_studio.core.wording import said

#: What each level does, as it is told to the user. Each includes those before it.
LEVELS = (
    said("everything at once"),
    said("attention in slices"),
    said("the VAE in small tiles"),
    said("the model's layers fetched one by one"),
)
#: The first level whose VAE works in small tiles.
TILED = 2

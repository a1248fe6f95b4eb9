"""The memory modes by name. No torch: the backend names them before it is imported."""

from __future__ import annotations

#: What each level does, as it is told to the user. Each includes those before it.
LEVELS = (
    "everything at once",
    "attention in slices",
    "the VAE in small tiles",
    "the model's layers fetched one by one",
)

"""Where a model or file was used: the runs that are kept, the results at hand, and the projects opened of late."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ldm_studio.core.assets import Asset
from ldm_studio.core.job import ModelInfo
from ldm_studio.core.recipe import Recipe

_CHUNK = 8 << 20


@dataclass(frozen=True)
class Use:
    """What is known of a file's use.

    Attributes:
        prompts: of the kept runs and results, the newest first, each once.
        runs: how many runs and results there are.
        projects: the names of projects whose panels name it.
        digest: SHA-256 as the newest run has it; "" if none has.
    """

    prompts: tuple[str, ...] = ()
    runs: int = 0
    projects: tuple[str, ...] = ()
    digest: str = ""


def use_of(
    asset: Asset, info: ModelInfo | None, recipes: Iterable[Recipe], projects: Sequence[tuple[str, dict[str, Any]]]
) -> Use:
    """Looks for a file in recipes, the newest first, and in the parameters of projects by name."""
    names = {asset.name, asset.path} | ({info.id, info.path} if info is not None else set())
    prompts, runs, digest = [], 0, ""
    for recipe in recipes:
        found = _digest_in(asset.kind, names, recipe)
        if found is None:
            continue
        runs += 1
        digest = digest or found
        prompt = " ".join(recipe.prompt.split())
        if prompt not in prompts:
            prompts.append(prompt)
    named = tuple(name for name, parameters in projects if _names_it(asset.kind, names, parameters))
    return Use(tuple(prompts), runs, named, digest)


def _digest_in(kind: str, names: set[str], recipe: Recipe) -> str | None:
    """The digest that a recipe has of a file, "" if none; None: it does not use the file."""
    if kind in ("model", "backbone"):
        return (recipe.model_digest or "") if recipe.model in names else None
    if kind == "embedding":
        return next((digest for name, digest in recipe.embeddings.items() if name in names), None)
    parts: Any = {"lora": recipe.loras, "controlnet": recipe.controls, "ip-adapter": recipe.references}.get(kind, ())
    return next((part.digest or "" for part in parts if part.name in names), None)


def _names_it(kind: str, names: set[str], parameters: dict[str, Any]) -> bool:
    if kind in ("model", "backbone"):
        return str(parameters.get("model")) in names
    lists = {"lora": "loras", "controlnet": "guides", "ip-adapter": "guides"}
    parts = parameters.get(lists.get(kind, ""), ())
    parts = parts if isinstance(parts, list) else []
    return any(isinstance(part, dict) and str(part.get("name")) in names for part in parts)


def file_digest(path: Path) -> str:
    """SHA-256 of a file, as 64 hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()

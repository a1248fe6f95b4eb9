"""Everything in the user's folders: found by walking them as they are, told from headers, remembered in an index.

Folders of ComfyUI, A1111, InvokeAI and the hub's cache need no order of their own. No torch.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from ldm_studio.core.assets import Asset
from ldm_studio.core.errors import ModelError
from ldm_studio.core.wording import said
from ldm_studio.diffusion.families.table import FAMILIES
from ldm_studio.diffusion.headers import Content, Header, identify, read_gguf, read_header

log = logging.getLogger(__name__)

PICKLES = (".ckpt", ".pt", ".pth", ".bin")
_ENDINGS = (".safetensors", ".gguf", *PICKLES)
_DEEPEST = 10
_READERS = 2
_GENERIC = ("diffusion_pytorch_model", "model")
_MOST = 200_000
_FORMAT = 5
#: Folders without models that may be huge.
_SKIPPED = {".git", "node_modules", "__pycache__", "venv", ".venv", "blobs", "refs", ".cache", "output", "outputs"}


@dataclass
class Index:
    """What files were found to hold, by path, as long as their size and time stay the same."""

    path: Path | None = None
    known: dict[str, list[Any]] = field(default_factory=dict)
    changed: bool = False

    @classmethod
    def load(cls, path: Path | None) -> Index:
        """Reads an index; an unreadable one is begun anew."""
        try:
            value = json.loads(path.read_text("utf-8")) if path is not None else {}
            if value.get("format") == _FORMAT:
                return cls(path, dict(value["files"]))
        except (OSError, ValueError, AttributeError, LookupError, TypeError):
            pass
        return cls(path)

    def assets(self, entries: Sequence[os.DirEntry[str]]) -> list[Asset]:
        """What files hold, from the index those that have not changed; files that are gone by now are left out."""
        # Several at a time: the disk is waited for while another header is read.
        with ThreadPoolExecutor(_READERS) as readers:
            return [asset for asset in readers.map(self._asset, entries) if asset is not None]

    def _asset(self, entry: os.DirEntry[str]) -> Asset | None:
        try:
            stat = entry.stat()
        except OSError:
            return None
        known = self.known.get(entry.path)
        if known is not None and known[:2] == [stat.st_size, stat.st_mtime_ns]:
            return Asset(**{**known[2], "triggers": tuple(known[2]["triggers"])})
        found = inspect(Path(entry.path), stat.st_size)
        self.known[entry.path] = [stat.st_size, stat.st_mtime_ns, asdict(found)]
        self.changed = True
        return found

    def save(self, seen: set[str]) -> None:
        """Writes the index, without files that are gone."""
        if self.path is None or (not self.changed and len(seen) == len(self.known)):
            return
        self.known = {path: entry for path, entry in self.known.items() if path in seen or not path_gone(path)}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self.path.with_suffix(".tmp")
            temporary.write_text(json.dumps({"format": _FORMAT, "files": self.known}), "utf-8")
            os.replace(temporary, self.path)
        except OSError as error:
            log.warning("The index of models could not be written: %s", error)


def path_gone(path: str) -> bool:
    """Whether there is no such file any more."""
    return not os.path.exists(path)


def walk(folders: Sequence[Path], index: Path | None = None) -> tuple[list[Path], list[Asset]]:
    """All models and files that go with them.

    Args:
        folders: where to look, with all folders in them; one that is missing is passed over, and links that lead in
            a circle are followed once.
        index: a file that remembers what was read.

    Returns:
        Folders in diffusers' layout, and the weights files outside of those.
    """
    known = Index.load(index)
    models: list[Path] = []
    files: dict[str, os.DirEntry[str]] = {}
    seen: set[tuple[int, int]] = set()
    for folder in folders:
        for found in _entries(Path(folder), seen):
            if isinstance(found, Path):
                models.append(found)
            else:
                files.setdefault(found.path, found)
    assets = known.assets(list(files.values()))
    known.save(set(files))
    return models, sorted(assets, key=lambda asset: (asset.kind, asset.name.lower()))


def _entries(folder: Path, seen: set[tuple[int, int]], depth: int = 0) -> Iterator[Path | os.DirEntry[str]]:
    try:
        stat = folder.stat()
        if (stat.st_dev, stat.st_ino) in seen or depth > _DEEPEST or len(seen) > _MOST:
            return
        seen.add((stat.st_dev, stat.st_ino))
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    names = {entry.name for entry in entries}
    if "model_index.json" in names:
        yield folder
        return
    for entry in entries:
        try:
            file, folder_too = entry.is_file(), entry.is_dir()
        except OSError:
            # A link that leads to itself.
            continue
        if file and entry.name.lower().endswith(_ENDINGS):
            yield entry
        elif folder_too and entry.name not in _SKIPPED:
            yield from _entries(Path(entry.path), seen, depth + 1)


def called(folder: Path) -> str:
    """A folder's name; in the hub's cache, where folders are called after revisions, the model's."""
    if folder.parent.name == "snapshots" and folder.parents[1].name.startswith("models--"):
        return folder.parents[1].name.removeprefix("models--").replace("--", "/")
    return folder.name


def inspect(path: Path, size: int) -> Asset:
    """What a file holds, or why it cannot be used."""
    # diffusers and transformers call all weights alike: the folder's name says what they are.
    name = called(path.parent) if path.stem.split(".")[0] in _GENERIC else path.stem
    bare = Asset("other", name, str(path), size)
    if path.suffix.lower() in PICKLES:
        return replace(
            bare,
            problem=said(
                "{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` "
                "makes a safetensors file of it.",
                path=path,
            ),
        )
    try:
        if path.suffix.lower() == ".gguf":
            content, words = read_gguf(path), {}
        else:
            header: Header = read_header(path)
            content, words = identify(header), dict(header.metadata)
    except ModelError as error:
        return replace(bare, problem=str(error))
    return _asset(bare, path, content, words)


def _asset(bare: Asset, path: Path, content: Content, words: Mapping[str, str]) -> Asset:
    problem = ""
    if content.kind == "other":
        problem = said("{path} is of no kind that is known here: it is left alone.", path=path)
    elif content.family and content.family not in FAMILIES:
        problem = said("{path} belongs to {family}, which cannot be run here.", path=path, family=content.family)
    return replace(
        bare,
        kind=content.kind,
        family=content.family,
        channels=content.channels,
        scale=content.scale,
        title=(words.get("modelspec.title") or words.get("ss_output_name") or "")[:200],
        description=words.get("modelspec.description", "")[:1000],
        triggers=_triggers(words),
        preview=_preview(path),
        problem=problem,
    )


def _triggers(words: Mapping[str, str]) -> tuple[str, ...]:
    """The trigger phrase, or the tags that the training pictures had most often."""
    phrase = words.get("modelspec.trigger_phrase", "").strip()
    if phrase:
        return tuple(part.strip() for part in phrase.split(",") if part.strip())[:12]
    try:
        counts: dict[str, int] = {}
        for tags in json.loads(words.get("ss_tag_frequency", "{}")).values():
            for tag, count in tags.items():
                counts[tag.strip()] = counts.get(tag.strip(), 0) + int(count)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return ()
    return tuple(sorted(counts, key=lambda tag: -counts[tag])[:8])


def _preview(path: Path) -> str:
    for ending in (".preview.png", ".png", ".jpg", ".jpeg", ".webp"):
        candidate = path.with_name(path.stem + ending)
        if candidate.is_file():
            return str(candidate)
    return ""

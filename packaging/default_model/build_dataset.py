"""Makes the data set that the bundled model is trained on, from freely licensed packages.

    python packaging/default_model/build_dataset.py OUT [--source NAME ...] [--cache DIR] [--folder PACKAGE=PATH ...]

OUT gets one `.tar` of WebP pictures for each source and a `captions.jsonl` with one object a line: file, source, caption,
keywords, style, licence. Pictures whose licence does not allow it or that name a brand are left out, and those that
come twice (`dataset_checks.py`). Building one source again leaves the others as they are.

Needs resvg-py (PyPI) and the clients npm, apt-get and dpkg-deb; openclipart also rsvg-convert, avatars node, and
furniture-3d VTK (PyPI). A folder can be given in place of a package, as if it were that package's root.
"""

from __future__ import annotations

import argparse
import io
import json
import tarfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from dataset_avatars import avatars
from dataset_checks import Seen, refusal
from dataset_clipart import landscapes, openclipart
from dataset_drawing import encoded
from dataset_emoji import SETS, fluent_3d, icons
from dataset_furniture import furniture
from dataset_packages import MissingPackageError, Packages
from dataset_source import Item

Source = Callable[[Packages], Iterator[Item]]
SOURCES: dict[str, Source] = {
    **{name: partial(icons, name) for name in SETS},
    "fluent-emoji-3d": fluent_3d,
    "openclipart": openclipart,
    "landscapes": landscapes,
    "avatars": avatars,
    "furniture-3d": furniture,
}
#: Pictures that show the same thing on purpose: several views or makings of it.
ALIKE = ("avatars", "furniture-3d", "landscapes")


@dataclass
class Built:
    """What came of a source: the lines for its pictures, and how many were left out and why."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


def build(name: str, items: Iterable[Item], out: Path) -> Built:
    """Draws the pictures of one source into OUT/NAME.tar, which appears when it is complete."""
    built, seen = Built(), Seen()
    with tarfile.open(out / f"{name}.part", "w") as tar:
        for item in items:
            if reason := refusal(item.caption, item.keywords, item.licence):
                built.left_out[reason] += 1
                continue
            try:
                image = item.draw()
            except ValueError:
                built.left_out["cannot be drawn"] += 1
                continue
            if name not in ALIKE and seen.again(image):
                built.left_out["duplicate"] += 1
                continue
            file = f"{name}/{len(built.lines):05d}.webp"
            add(tar, file, encoded(image))
            built.lines.append(
                {
                    "file": file,
                    "source": name,
                    "caption": item.caption,
                    "keywords": list(item.keywords),
                    "style": item.style,
                    "licence": item.licence,
                }
            )
    (out / f"{name}.part").replace(out / f"{name}.tar")
    return built


def add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    """A file of fixed owner and time, so that the same pictures make the same archive."""
    info = tarfile.TarInfo(name)
    info.size = len(data)
    tar.addfile(info, io.BytesIO(data))


def write_captions(out: Path, source: str, lines: list[dict[str, Any]]) -> None:
    """Puts a source's lines into captions.jsonl, in place of those that it had there."""
    file = out / "captions.jsonl"
    kept = (
        [line for line in file.read_text("utf-8").splitlines() if json.loads(line)["source"] != source]
        if file.exists()
        else []
    )
    text = "".join(f"{line}\n" for line in [*kept, *(json.dumps(line, ensure_ascii=False) for line in lines)])
    part = out / "captions.part"
    part.write_text(text, "utf-8")
    part.replace(file)


def folders(values: Iterable[str]) -> dict[str, Path]:
    """NAME=PATH -> the folder by the package's name."""
    pairs = [value.partition("=") for value in values]
    for name, _, path in pairs:
        if not Path(path).is_dir():
            raise MissingPackageError(f"{path or name!r} is no folder: give PACKAGE=PATH.")
    return {name: Path(path) for name, _, path in pairs}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--source", action="append", choices=list(SOURCES), help="only this one; can be given again")
    parser.add_argument("--cache", type=Path, help="where packages are kept (OUT/packages if left out)")
    parser.add_argument("--folder", action="append", default=[], metavar="PACKAGE=PATH")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    try:
        packages = Packages((args.cache or args.out / "packages").resolve(), folders(args.folder))
        for name in args.source or SOURCES:
            built = build(name, SOURCES[name](packages), args.out)
            write_captions(args.out, name, built.lines)
            left = ", ".join(f"{count} {reason}" for reason, count in built.left_out.most_common())
            print(f"{name:<20} {len(built.lines):>6} pictures{f'; left out: {left}' if left else ''}", flush=True)
    except MissingPackageError as missing:
        parser.exit(1, f"{missing}\n")


if __name__ == "__main__":
    main()

"""Brings the catalogues of translations up to date: `python packaging/translations.py`. See docs/translations.md.

lupdate takes every text from the source into resources/translations/*.ts, lrelease makes the *.qm files of them that
the program loads. Both come with PySide6-Essentials.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: The command line speaks English: what it says is read by scripts too.
SOURCES = ROOT / "ldm_studio"

#: Calls whose first argument is text to be translated, as Qt's own `tr` is.
ALIASES = "tr+=said,tr+=StudioError,tr+=InputError,tr+=ModelError,tr+=PromiseError"


def tool(name: str) -> str:
    """One of Qt's tools, as PySide6 brings it."""
    folder = Path(PySide6.__file__).parent
    return str(next(path for path in (folder / name, folder / f"{name}.exe") if path.exists()))


def sources() -> list[str]:
    """The files whose texts are translated, from the project's folder."""
    return sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py") if "cli" not in path.parts)


def update(files: list[Path], *options: str) -> None:
    """Takes the texts of the source into catalogues; those that are not there yet are made."""
    command = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-sort-messages", *options]
    command += ["-tr-function-alias", ALIASES, *sources(), "-ts", *map(str, files)]
    subprocess.run(command, cwd=ROOT, check=True)


def release(file: Path, made: Path) -> None:
    """Makes what the program loads of a catalogue; texts without a finished translation stay English."""
    subprocess.run([tool("lrelease"), "-silent", "-nounfinished", str(file), "-qm", str(made)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="*", help="a new language: its code, such as fr or pt_BR")
    FOLDER.mkdir(exist_ok=True)
    wanted = parser.parse_args().language
    found = sorted({*FOLDER.glob("*.ts"), *(FOLDER / f"{name}.ts" for name in wanted)})
    # English needs a catalogue for "1 run" and "2 runs" alone.
    english = FOLDER / "en.ts"
    update([english], "-pluralonly", "-source-language", "en", "-target-language", "en")
    for file in found:
        if file != english:
            update([file], "-source-language", "en", "-target-language", file.stem)
    for file in sorted({*found, english}):
        release(file, file.with_suffix(".qm"))


if __name__ == "__main__":
    sys.exit(main())

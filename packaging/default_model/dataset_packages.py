"""Brings the packages that the data set is made of, with the ordinary clients of their registries."""

from __future__ import annotations

import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


class MissingPackageError(Exception):
    """A package or a program is not there; the message says what to do."""


@dataclass(frozen=True)
class Packages:
    """Packages unpacked below a folder, fetched where they are not there yet.

    given: folders to take in place of packages, by the packages' names, each as if it were the unpacked package's root.
    """

    cache: Path
    given: Mapping[str, Path] = field(default_factory=dict)

    def npm(self, name: str, version: str) -> Path:
        """The folder of an npm package."""
        if name in self.given:
            return self.given[name]
        folder = self.cache / f"{name.strip('@').replace('/', '-')}-{version}"
        if not folder.exists():
            self.cache.mkdir(parents=True, exist_ok=True)
            lines = _run("npm", "pack", "--silent", f"{name}@{version}", cwd=self.cache).split()
            with tarfile.open(self.cache / lines[-1]) as tar:
                tar.extractall(folder.with_suffix(".part"), filter="data")
            (self.cache / lines[-1]).unlink()
            folder.with_suffix(".part").rename(folder)
        # Nearly all hold their files in "package", a few in a folder of another name.
        return next(path for path in sorted(folder.iterdir()) if path.is_dir())

    def installed(self, *packages: str) -> Path:
        """A folder in which `import` of node finds these npm packages ("NAME@VERSION") and what they need."""
        folder = self.cache / "node"
        if packages and packages[0] in self.given:
            return self.given[packages[0]]
        if not (folder / "node_modules").exists():
            folder.mkdir(parents=True, exist_ok=True)
            _run(
                "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *packages, cwd=folder
            )
        return folder

    def debian(self, name: str) -> Path:
        """The root of a Debian package's files, of the version that the machine's release has."""
        if name in self.given:
            return self.given[name]
        folder = self.cache / name
        if not folder.exists():
            self.cache.mkdir(parents=True, exist_ok=True)
            _run("apt-get", "download", name, cwd=self.cache)
            file = next(self.cache.glob(f"{name}_*.deb"))
            _run("dpkg-deb", "-x", str(file), str(folder.with_suffix(".part")), cwd=self.cache)
            file.unlink()
            folder.with_suffix(".part").rename(folder)
        return folder


def _run(*command: str, cwd: Path) -> str:
    try:
        return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout
    except FileNotFoundError as error:
        raise MissingPackageError(
            f"{command[0]} is not installed: install it, or give the package's folder (--folder NAME=PATH)."
        ) from error
    except subprocess.CalledProcessError as error:
        reason = next(iter(error.stderr.strip().splitlines()[-1:]), "no message")
        raise MissingPackageError(
            f"{' '.join(command[:3])} failed ({reason}): give the package's folder (--folder NAME=PATH)."
        ) from error

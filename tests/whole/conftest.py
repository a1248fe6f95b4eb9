"""Whole workflows with the real bundled model, as a user would have them."""

import subprocess
import sys

import pytest


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ldm(own_places, tmp_path):
    """Runs `ldm-studio` in a process of its own and returns the finished process."""

    def run(*arguments, **options):
        return subprocess.run(
            [sys.executable, "-m", "ldm_studio", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=300,
            cwd=tmp_path,
            **options,
        )

    return run

"""Rules of the house that no linter knows."""

import ast
from pathlib import Path

import pytest

import ldm_studio

PACKAGE = Path(ldm_studio.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_file_holds_one_idea(path):
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_studio_has_no_widgets():
    for path in (PACKAGE / "studio").rglob("*.py"):
        assert "QtWidgets" not in path.read_text("utf-8"), path


def test_the_models_package_is_not_hidden():
    """An `__init__.py` in packaging/ would hide the library of that name from whoever stands in the checkout."""
    root = PACKAGE.parent
    assert not list((root / "packaging").rglob("__init__.py")) if (root / "packaging").is_dir() else True


def test_backend_and_library_can_be_imported_without_torch():
    """They are imported before the window is up."""
    for name in ("backend.py", "library.py", "__init__.py"):
        tree = ast.parse((PACKAGE / "diffusion" / name).read_text("utf-8"))
        top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        modules = {alias.name for node in top if isinstance(node, ast.Import) for alias in node.names}
        modules |= {node.module for node in top if isinstance(node, ast.ImportFrom)}
        assert not any(m.split(".")[0] in ("torch", "diffusers", "transformers") for m in modules)
        assert "ldm_studio.diffusion.run" not in modules

import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging" / "default_model"


@pytest.fixture(scope="session", autouse=True)
def _scripts_are_found():
    """They are no package: each is run from its folder, and imports those beside it."""
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))

"""What all tests share. No display and no network are needed: Qt draws off-screen, and hubs are kept offline."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
# Whatever the system speaks.
os.environ["LDM_STUDIO_LANGUAGE"] = "en"

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "house",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory, monkeypatch):
    """No test reads or writes the user's own settings."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home

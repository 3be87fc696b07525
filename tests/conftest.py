"""The site of the default region, built once, for all tests that look at it from outside."""

from pathlib import Path

import pytest
from hypothesis import settings

from .doors.engine import ROOT, build

settings.register_profile("webbstod", derandomize=True, deadline=None, database=None)
settings.load_profile("webbstod")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site; not to be changed."""
    target = tmp_path_factory.mktemp("orebro") / "site"
    done = build(ROOT, target)
    assert done.returncode == 0, done.stdout + done.stderr
    return target

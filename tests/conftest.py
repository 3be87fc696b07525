"""The regions' real sites, each built once, for all tests that look at them from outside."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from .doors.engine import ROOT, build

settings.register_profile("webbstod", derandomize=True, deadline=None, database=None)
settings.load_profile("webbstod")


@pytest.fixture(scope="session")
def site_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a region's real site, built by the engine; not to be changed."""

    @cache
    def built(region: str) -> Path:
        target = tmp_path_factory.mktemp(region) / "site"
        done = build(ROOT, target, REGION=region)
        assert done.returncode == 0, done.stdout + done.stderr
        return target

    return built


@pytest.fixture(scope="session")
def site(site_of: Callable[[str], Path]) -> Path:
    """That of the default region."""
    return site_of("orebro-lan")

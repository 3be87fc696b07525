"""The four regions, each built strictly by the real engine."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.regions import REGIONS
from webbstod.sections import LISTS, MENU

from .engine import ROOT

EVERY_REGION = pytest.mark.parametrize("region", REGIONS)


def test_there_are_four() -> None:
    assert {path.name for path in (ROOT / "data/regioner").iterdir()} == set(REGIONS)
    assert len(REGIONS) == 4


@EVERY_REGION
def test_builds_with_every_section_and_list(region: str, site_of: Callable[[str], Path]) -> None:
    site = site_of(region)
    addresses = [*(f"{name}/index.html" for name in MENU), *(f"{name}.html" for name in LISTS)]
    assert [address for address in addresses if not (site / address).is_file()] == []
    assert len(list(site.rglob("*.html"))) > 150

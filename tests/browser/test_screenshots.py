"""Pictures are taken of every kind of page, and README shows those that it is to show."""

import re
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.screenshots import run
from tests.screenshots.readme import PICTURES, readme
from tests.screenshots.studio import TALLEST, Studio, whole

from .kinds import ADDRESSES

ROOT = Path(__file__).resolve().parents[2]
LIGHT = 150_000
VIEWS = ("360-light", "360-dark", "1280-light", "1280-dark", "paper")


@pytest.fixture
def there(browser: Browser, home: str) -> Studio:
    return Studio(browser, home, datetime(2026, 11, 16, 9, tzinfo=UTC))


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_a_kind_is_taken_in_each_view_and_on_paper(
    there: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "ADDRESSES", {"not found": "404.html"})
    taken = {name: size(picture) for name, picture in run.every_kind(there)}
    assert list(taken) == [f"not-found-{view}.png" for view in VIEWS]
    assert taken["not-found-360-dark.png"][0] == 360


def test_a_long_page_is_taken_down_to_a_limit(there: Studio) -> None:
    page = there.tab(viewport={"width": 1280, "height": 800})
    page.goto(there.home + ADDRESSES["table of fields"])
    assert size(whole(page)) == (1280, TALLEST)


def test_those_of_readme_are_the_list_of_them() -> None:
    shown = re.findall(r"\.github/([\w-]+\.png)", (ROOT / "README.md").read_text(encoding="utf-8"))
    there = {path.name: path.read_bytes() for path in (ROOT / ".github").glob("*.png")}
    assert sorted(shown) == sorted(there) == sorted(PICTURES)
    assert [name for name, picture in there.items() if len(picture) > LIGHT] == []


def test_those_of_readme_are_as_large_as_the_list_says(there: Studio) -> None:
    sizes = {name: (shot.width, shot.height) for name, shot in PICTURES.items()}
    assert {name: size(picture) for name, picture in readme(there)} == sizes

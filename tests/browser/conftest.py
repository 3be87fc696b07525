"""The built site, served, and a browser to visit it with. Without a browser the tests fail."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kommandon import provmiljo

from .my_unit import CHOSEN, card
from .server import served
from .visit import Visit

FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = provmiljo.browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The site at the root of its host."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def home_below(site: Path) -> Iterator[str]:
    """The site under a path, as on an intranet with other sites."""
    with served(site, "/stod/vald/") as address:
        yield address


@pytest.fixture
def visit(browser: Browser, home: str) -> Iterator[Visit]:
    visit = Visit(browser, home)
    yield visit
    visit.end()


@pytest.fixture(params=["root", "path", "file"])
def visit_anywhere(
    request: pytest.FixtureRequest, browser: Browser, site: Path, home: str, home_below: str
) -> Iterator[Visit]:
    """The same tree at the root of a host, under a path, and opened from a folder."""
    homes = {"root": home, "path": home_below, "file": f"{site.as_uri()}/"}
    visit = Visit(browser, homes[request.param])
    yield visit
    visit.end()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def script(request: pytest.FixtureRequest) -> bool:
    """Whether the reader's browser runs JavaScript."""
    return bool(request.param)


@pytest.fixture
def chosen(visit: Visit) -> Page:
    """The start page, the reader's unit chosen by the address."""
    page = visit(CHOSEN)
    expect(card(page)).to_be_visible()
    return page

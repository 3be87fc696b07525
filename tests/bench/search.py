"""How fast a site's search answers, in Node and in a browser, and what it fetches for that."""

import base64
import json
import time
import zlib
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from kommandon import provmiljo
from tests.browser.conftest import FLAGS
from tests.browser.server import served
from tests.search.asking import ask_index

QUERIES = Path(__file__).parents[1] / "search" / "queries.json"
WORD = "orosanm"
TRIES = 5
ENOUGH = 30  # seconds in all, after which there are no more tries
PATIENCE = 1_200_000


class Field(NamedTuple):
    """Where a site's search is typed into, and where its hits come."""

    field: str
    hit: str


FIELDS = {
    "ours": Field("#sok", "#traffar [role=option]"),
    "stock": Field(".md-search__input", ".md-search-result__item"),
}


def keystroke_p95(index: Path) -> float:
    """Milliseconds from a key pressed to the hits, over every letter of our own queries."""
    queries = [row["q"] for row in json.loads(QUERIES.read_text(encoding="utf-8"))]
    typed = [query[:end] for query in queries for end in range(1, len(query) + 1)]
    times = [answer.milliseconds for answer in ask_index(index, typed)]
    return quantiles(times, n=20)[18]


def unpacked(index: Path) -> float:
    """The kB of our index, once the browser has undone its packing."""
    packed = index.read_text(encoding="utf-8").split('"')[1]
    return len(zlib.decompress(base64.b64decode(packed), wbits=-zlib.MAX_WBITS)) / 1000


def in_browser(site: Path, page: str, index: str, field: Field) -> dict[str, float]:
    """Seconds from a page asked for to the first hit of a word typed at once, and the kB of the
    index that are fetched before anything is typed."""
    with served(site) as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=provmiljo.browser(), args=FLAGS)
        unasked = _fetched_unasked(browser, home + page)
        files = [path for path in site.glob(index) if _address(home, site, path) in unasked]
        seconds: list[float] = []
        while len(seconds) < TRIES and sum(seconds) < ENOUGH:
            seconds.append(_first_hit(browser, home + page, field))
        browser.close()
    size = sum(path.stat().st_size for path in files) / 1000
    return {"first_hit": median(seconds), "before_typing": size}


def _address(home: str, site: Path, path: Path) -> str:
    return home + path.relative_to(site).as_posix()


def _fetched_unasked(browser: Browser, address: str) -> set[str]:
    fetched: set[str] = set()
    page = _page(browser)
    page.on("request", lambda request: fetched.add(request.url))
    page.goto(address, wait_until="networkidle")
    page.context.close()
    return fetched


def _first_hit(browser: Browser, address: str, field: Field) -> float:
    page = _page(browser)
    start = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator(field.field).press_sequentially(WORD)
    page.locator(field.hit).first.wait_for()
    seconds = time.perf_counter() - start
    page.context.close()
    return seconds


def _page(browser: Browser) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 740}).new_page()
    page.set_default_timeout(PATIENCE)
    return page

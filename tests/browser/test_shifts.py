"""Nothing moves as a page comes in: what a script adds has its room before the script is there."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from .kinds import ADDRESSES
from .server import served
from .visit import Visit

# Every shift of the layout from the first paint on, with what moved.
WATCH = """window.moved = [];
  new PerformanceObserver((list) => window.moved.push(...list.getEntries().flatMap((entry) =>
    entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? String(node?.nodeName)))))
    .observe({ type: "layout-shift" });"""
PAINTED = """() => new Promise((done) =>
  new PerformanceObserver(() => done()).observe({ type: "paint", buffered: true }))"""
NEXT_FRAMES = """() => new Promise((done) => requestAnimationFrame(() =>
  requestAnimationFrame(() => setTimeout(done))))"""
OPEN = "2026-11-16T08:00:00Z"
CLOSED = "2026-11-20T19:00:00Z"
TALL = 5000  # what is below the window is not seen to move


class LateScripts:
    """Keeps the scripts that a tab asks for waiting; but for the one that a start page is not drawn
    without."""

    def __init__(self, page: Page) -> None:
        self.waiting: list[Route] = []
        self.open = False
        page.route(re.compile(r"(?<!/my-unit)\.js$"), self.ask)

    def ask(self, route: Route) -> None:
        self.waiting.append(route)
        if self.open:
            self.let_in()

    def let_in(self) -> None:
        self.open = True
        while self.waiting:
            self.waiting.pop(0).continue_()


def moved(page: Page, scripts: LateScripts, address: str) -> list[str]:
    """What moves after a page has been painted without its scripts."""
    scripts.open = False
    page.goto(address, wait_until="commit")
    page.evaluate(PAINTED)
    scripts.let_in()
    page.wait_for_load_state()
    page.evaluate(NEXT_FRAMES)
    rows: list[str] = page.evaluate("window.moved")
    return rows


@pytest.mark.parametrize(("width", "instant"), [(360, CLOSED), (1280, OPEN)])
def test_nothing_moves_on_any_kind_of_page(visit: Visit, width: int, instant: str) -> None:
    page = visit("om/index.html", width=width, height=TALL)
    page.clock.set_fixed_time(instant)
    page.context.add_init_script(WATCH)
    scripts = LateScripts(page)
    found = {
        name: moved(page, scripts, visit.home + address) for name, address in ADDRESSES.items()
    }
    assert {name: rows for name, rows in found.items() if rows} == {}


def test_what_a_script_pushes_down_is_noticed(browser: Browser, tmp_path: Path) -> None:
    text = '<!doctype html><link rel="icon" href="data:,"><script src="a.js" defer></script><p>Ned'
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    (tmp_path / "a.js").write_text("document.body.prepend('Upp')", encoding="utf-8")
    with served(tmp_path) as home:
        visit = Visit(browser, home)
        page = visit("a.html")
        page.context.add_init_script(WATCH)
        assert moved(page, LateScripts(page), home + "a.html") != []
        visit.end()

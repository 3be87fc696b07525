"""The reader's unit is drawn without moving anything, in every view, for everyone."""

import pytest
from playwright.sync_api import Page, Route, expect

from .axe import violations
from .kinds import SCHEMES, WIDTHS
from .my_unit import CHOSEN, NAMES, UNIT, card, menu_link
from .test_layout import MISSED, STICKS_OUT
from .visit import Visit

LONGEST = "slutenvard-geriatrik-orebro"
OBSERVE = """window.shifts = [];
const told = ({ value, sources }) => [value, ...sources.map(({ node }) => node?.className ?? "")];
new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(told)))
  .observe({ type: "layout-shift", buffered: true });"""
DRAWN = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
TWO_FRAMES = """() => new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"""
DRAWN_PAGES = (
    "index.html", CHOSEN, f"index.html?enhet={LONGEST}", f"svar/{CHOSEN}",
    f"enheter/{UNIT}.html?enhet={UNIT}",
)  # fmt: skip
ON_SCREEN = """() => [...document.querySelectorAll(".akut a, .enhetskort a, .uppgifter a")]
  .map((link) => link.getBoundingClientRect())
  .every(({ top, bottom }) => top >= 0 && bottom <= innerHeight)"""


@pytest.mark.parametrize("unit", [UNIT, LONGEST])
@pytest.mark.parametrize("width", WIDTHS)
def test_unit_tasks_and_numbers_are_on_the_first_screen(
    visit: Visit, width: int, unit: str
) -> None:
    page = visit(f"index.html?enhet={unit}", width=width, height=740)
    expect(card(page)).to_be_visible()
    expect(page.locator(".uppgifter a")).to_have_count(4)
    assert page.evaluate(ON_SCREEN)


@pytest.mark.parametrize("unit", [UNIT, LONGEST, "nedlagd"])
def test_it_fits_a_small_window_and_a_thumb(visit: Visit, unit: str) -> None:
    for width in (320, 360, 768):
        page = visit(f"index.html?enhet={unit}", width=width)
        expect(card(page)).to_be_visible()
        assert page.evaluate(STICKS_OUT) == page.evaluate(MISSED) == []


def test_in_the_folded_menu_it_is_the_first_row(visit: Visit) -> None:
    page = visit(f"svar/index.html?enhet={LONGEST}", width=360)
    page.get_by_text("Meny", exact=True).click()
    first = page.get_by_role("navigation", name="Huvudmeny").get_by_role("link").first
    expect(first).to_contain_text("Min enhet: Geriatriska avdelningen")
    assert page.evaluate(STICKS_OUT) == []


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_beside_the_numbers_it_covers_none(visit: Visit, width: int) -> None:
    page = visit(f"svar/index.html?enhet={LONGEST}", width=width)
    mine, last = menu_link(page).bounding_box(), page.locator(".akut a").last.bounding_box()
    assert mine
    assert last
    assert last["x"] + last["width"] < mine["x"]
    assert last["y"] <= mine["y"] < last["y"] + last["height"]
    assert page.evaluate(STICKS_OUT) == []


def drawn(visit: Visit, address: str, width: int, height: int) -> Page:
    """A page that was drawn before the names of the units came, and they after."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page = visit("om/index.html", width=width, height=height)
    page.context.add_init_script(OBSERVE)
    page.context.route(f"**/{NAMES}", hold)
    page.goto(visit.home + address, wait_until="commit")
    page.wait_for_function(DRAWN)
    page.evaluate(TWO_FRAMES)
    assert bool(held) == ("?" in address)
    for route in held:
        route.continue_()
        menu_link(page).wait_for(state="attached")
    page.evaluate(TWO_FRAMES)
    return page


@pytest.mark.parametrize(
    ("width", "height"),
    [
        pytest.param(320, 740, marks=pytest.mark.allt),
        (360, 740),
        pytest.param(768, 1024, marks=pytest.mark.allt),
        (1280, 1024),
    ],
)
@pytest.mark.parametrize("address", DRAWN_PAGES)
def test_nothing_moves_when_its_name_comes(
    visit: Visit, address: str, width: int, height: int
) -> None:
    assert drawn(visit, address, width, height).evaluate("shifts") == []


def test_what_moves_is_noticed(visit: Visit) -> None:
    page = drawn(visit, CHOSEN, 1280, 740)
    page.evaluate("document.querySelector('main').prepend('Hej', document.createElement('hr'))")
    page.wait_for_function("() => shifts.length > 0")


@pytest.mark.parametrize("unit", [UNIT, "nedlagd"])
def test_nobody_is_shut_out(visit: Visit, unit: str) -> None:
    views = {
        f"{width} {scheme}": visit(f"index.html?enhet={unit}", width=width, color_scheme=scheme)
        for width in WIDTHS
        for scheme in SCHEMES
    }
    for page in views.values():
        expect(card(page)).to_be_visible()
    assert violations(views) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nor_by_its_row_in_the_menu(visit: Visit, scheme: str) -> None:
    page = visit(f"svar/{CHOSEN}", width=360, color_scheme=scheme)
    page.get_by_text("Meny", exact=True).click()
    expect(menu_link(page)).to_be_visible()
    assert violations({scheme: page}) == []


def test_it_is_not_on_paper(chosen: Page) -> None:
    chosen.emulate_media(media="print")
    expect(chosen.locator(".min-enhet, .min-enhet-rad").locator("visible=true")).to_have_count(0)

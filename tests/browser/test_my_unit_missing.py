"""A unit, its names or the script may be missing: the page is then whole without it."""

import re

import pytest
from playwright.sync_api import Page, expect

from .my_unit import CHOSEN, NAMES, NOTHING, ONE_THING, UNIT, card, kept, menu_link, remember
from .visit import Visit

GONE = "finns inte längre"
CARRYING = "a[href*='enhet=']:not(.valj-enhet a)"


@pytest.mark.parametrize("by_address", [True, False], ids=["address", "computer"])
def test_a_unit_that_is_gone_is_told_and_forgotten(visit: Visit, *, by_address: bool) -> None:
    page = visit("om/index.html")
    if not by_address:
        page.evaluate("localStorage.setItem('webbstod-enhet', 'nedlagd')")
    query = "?enhet=nedlagd" if by_address else ""
    page.goto(visit.home + "svar/index.html" + query)
    page.wait_for_load_state("networkidle")
    expect(menu_link(page)).to_have_count(0)
    page.goto(visit.home + "index.html" + query)
    expect(card(page)).to_contain_text(GONE)
    expect(card(page).locator(".enhetsnamn")).to_be_hidden()
    expect(remember(page)).to_be_hidden()
    expect(page).to_have_url(re.compile(r"/index\.html$"))
    assert kept(page) == NOTHING
    card(page).get_by_role("link", name="Hitta din enhet").click()
    expect(page).to_have_url(re.compile(r"/enheter/index\.html$"))


def test_a_unit_that_is_gone_does_not_take_what_is_kept_with_it(chosen: Page) -> None:
    remember(chosen).check()
    chosen.goto(chosen.url.replace(UNIT, "nedlagd"))
    expect(card(chosen)).to_contain_text(GONE)
    assert kept(chosen) == ONE_THING


@pytest.mark.parametrize(
    "address", ["index.html", pytest.param(f"enheter/{UNIT}.html", marks=pytest.mark.allt)]
)
@pytest.mark.parametrize(
    "words",
    [
        "<img src=x onerror=document.title='Ajdå'>", "../../x", "..%2F..%2Fx", "constructor",
        "javascript:alert(1)", "__proto__", "", "BVC Kumla", "bvc-kumla'", "a" * 5000,
    ],
)  # fmt: skip
def test_an_address_is_only_an_id(visit: Visit, words: str, address: str) -> None:
    page = visit("om/index.html")
    page.goto(f"{visit.home}{address}?enhet={words}")
    page.wait_for_load_state("networkidle")
    expect(page).not_to_have_title(re.compile("Ajdå"))
    expect(page.locator(".enhetsnamn, .min-enhet-rad").locator("visible=true")).to_have_count(0)
    page.locator("main a").first.dispatch_event("pointerdown")
    expect(page.locator(CARRYING)).to_have_count(0)
    assert page.locator("img").count() == 0
    assert kept(page) == NOTHING
    mine = [url for url in visit.requests if "assets" in url]
    assert not [url for url in mine if words and words in url.rpartition("/")[2]]


def test_nothing_is_fetched_for_it_until_it_is_chosen(visit: Visit) -> None:
    page = visit(f"enheter/{UNIT}.html")
    page.wait_for_load_state("networkidle")
    assert not [url for url in visit.requests if url.endswith((NAMES, "-links.js", "-start.js"))]


def test_without_its_names_the_page_is_as_it_was(visit: Visit) -> None:
    page = visit("om/index.html")
    page.context.route(f"**/{NAMES}", lambda route: route.fulfill(status=404))
    page.goto(visit.home + CHOSEN)
    page.wait_for_load_state("networkidle")
    expect(card(page)).to_be_hidden()
    expect(menu_link(page)).to_have_count(0)
    visit.told.clear()  # the browser itself tells of the missing file


def test_without_script_nothing_of_it_is_shown(visit: Visit) -> None:
    page = visit(CHOSEN, width=360, java_script_enabled=False)
    expect(page.locator(".min-enhet").locator("visible=true")).to_have_count(0)
    expect(page.locator(".uppgifter span").first).to_be_visible()
    page.goto(visit.home + f"enheter/{UNIT}.html")
    expect(page.get_by_text("Välj som min enhet")).to_be_hidden()
    page.goto(visit.home + "enheter/index.html")
    expect(page.get_by_text("Bokmärk din enhets sida")).to_be_visible()
    expect(page.get_by_text("Välj som min enhet")).to_be_hidden()

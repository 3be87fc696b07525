"""The computer keeps the reader's unit only if asked, and forgets it when told to."""

import re

from playwright.sync_api import Page, expect

from .my_unit import (
    CHOSEN,
    NAMES,
    NOTHING,
    ONE_THING,
    UNIT,
    card,
    forget,
    kept,
    menu_link,
    remember,
)
from .visit import Visit

CARRIED = re.compile(rf"\?enhet={UNIT}(#|$)")
REFUSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("Nej", "SecurityError"); } });"""


def test_nothing_is_kept_until_it_is_asked_for_and_nothing_after(visit_anywhere: Visit) -> None:
    page = visit_anywhere(CHOSEN, width=360)
    expect(remember(page)).not_to_be_checked()
    assert kept(page) == NOTHING
    remember(page).check()
    assert kept(page) == ONE_THING
    expect(page.locator(".enhetsval [role=status]")).to_have_text("Sparat på den här datorn.")
    page.goto(visit_anywhere.home + "index.html")
    expect(card(page).locator(".enhetsnamn")).to_have_text("BVC Kumla")
    expect(remember(page)).to_be_checked()
    forget(page)
    assert kept(page) == NOTHING
    assert page.context.cookies() == []
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(card(page)).to_be_hidden()


def test_what_is_kept_needs_no_address(chosen: Page) -> None:
    remember(chosen).check()
    chosen.get_by_role("main").get_by_role("link", name="Hitta hjälp").click()
    expect(chosen).to_have_url(re.compile(r"/hjalp/index\.html$"))
    expect(menu_link(chosen)).to_have_text("Min enhet: BVC Kumla")


def test_unticked_it_is_no_longer_kept_but_still_chosen(chosen: Page) -> None:
    """What is under the reader's finger does not vanish; the address has it again."""
    remember(chosen).check()
    chosen.goto(chosen.url.partition("?")[0])
    bookmark = chosen.get_by_text("Bokmärk den här sidan")
    expect(card(chosen)).to_be_visible()
    expect(bookmark).to_be_hidden()
    remember(chosen).uncheck()
    assert kept(chosen) == NOTHING
    expect(bookmark).to_be_visible()
    expect(chosen).to_have_url(CARRIED)
    chosen.reload()
    expect(card(chosen)).to_be_visible()
    expect(remember(chosen)).not_to_be_checked()


def test_forgotten_it_is_out_of_the_address(chosen: Page) -> None:
    expect(menu_link(chosen)).to_be_visible()
    forget(chosen)
    expect(chosen).to_have_url(re.compile(r"/index\.html$"))
    expect(menu_link(chosen)).to_have_count(0)
    chosen.get_by_role("main").get_by_role("link", name="Hitta hjälp").click()
    expect(chosen).to_have_url(re.compile(r"/hjalp/index\.html$"))


def test_a_page_from_the_browsers_memory_does_not_show_what_was_forgotten(chosen: Page) -> None:
    remember(chosen).check()
    chosen.goto(chosen.url.replace(CHOSEN, "svar/index.html"))
    expect(menu_link(chosen)).to_be_visible()
    chosen.evaluate("localStorage.clear()")
    chosen.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(menu_link(chosen)).to_have_count(0)


def test_a_browser_that_keeps_nothing_says_so(visit: Visit) -> None:
    page = visit("om/index.html")
    page.context.add_init_script(REFUSED)
    page.goto(visit.home + CHOSEN)
    expect(card(page)).to_be_visible()
    remember(page).click()
    expect(remember(page)).not_to_be_checked()
    expect(page.locator(".enhetsval [role=status]")).to_contain_text("får inte spara något")
    menu_link(page).click()
    expect(page).to_have_url(CARRIED)
    page.goto(visit.home + "index.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_what_lies_on_the_computer_is_only_an_id(visit: Visit) -> None:
    page = visit("om/index.html")
    page.evaluate("localStorage.setItem('webbstod-enhet', '../<b>x</b>')")
    page.goto(visit.home + "index.html")
    page.wait_for_load_state("networkidle")
    expect(card(page)).to_be_hidden()
    assert not visit.asked_for(NAMES)

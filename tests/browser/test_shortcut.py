"""The key / leads to the search, until the reader turns it off: WCAG 2.1.4."""

import pytest
from playwright.sync_api import Locator, Page, expect

from .axe import violations
from .test_layout import MISSED
from .visit import Visit

STATEMENT, OTHER = "om/tillganglighet.html", "hjalp/kumla.html"
KEPT = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie]"
NOTHING_IS_KEPT = """Object.defineProperty(window, "localStorage",
  { get() { throw new DOMException("", "SecurityError"); } });"""


def switch(page: Page) -> Locator:
    return page.get_by_role("checkbox", name="Stäng av snabbtangenten /")


def leads_to_search(page: Page) -> bool:
    page.keyboard.press("/")
    return bool(page.evaluate("document.activeElement.id === 'sok'"))


def test_it_leads_to_the_search_and_keeps_nothing(visit_anywhere: Visit) -> None:
    page = visit_anywhere(OTHER)
    assert leads_to_search(page)
    expect(page.get_by_role("combobox")).to_have_value("")
    page.goto(visit_anywhere.home + STATEMENT)
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate(KEPT) == [""]


def test_a_slash_in_a_field_is_a_slash(visit: Visit) -> None:
    page = visit("enheter/index.html")
    page.get_by_label("Visa bara enheter med").press("/")
    expect(page.get_by_label("Visa bara enheter med")).to_have_value("/")


def test_off_is_off_on_every_page_until_it_is_on_again(visit_anywhere: Visit) -> None:
    page = visit_anywhere(STATEMENT)
    switch(page).focus()
    page.keyboard.press("Space")
    assert page.evaluate(KEPT) == ["webbstod-snabbtangent", ""]
    page.goto(visit_anywhere.home + OTHER)
    assert not leads_to_search(page)
    page.goto(visit_anywhere.home + STATEMENT)
    expect(switch(page)).to_be_checked()
    switch(page).uncheck()
    assert page.evaluate(KEPT) == [""]
    page.goto(visit_anywhere.home + OTHER)
    assert leads_to_search(page)


@pytest.mark.parametrize("address", [STATEMENT, OTHER])
def test_where_nothing_can_be_kept_there_is_none(visit: Visit, address: str) -> None:
    """It could not be turned off."""
    page = visit("index.html")
    page.add_init_script(NOTHING_IS_KEPT)
    page.goto(visit.home + address)
    assert not leads_to_search(page)
    expect(switch(page)).to_have_count(0)


def test_the_switch_is_easy_to_hit_and_named(visit: Visit) -> None:
    page = visit(STATEMENT, width=360)
    expect(switch(page)).to_be_visible()
    assert page.evaluate(MISSED) == []
    assert violations({"switch": page}) == []

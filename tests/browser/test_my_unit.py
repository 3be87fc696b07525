"""A unit of one's own is chosen on its page, carried by the address, and found first."""

import re

import pytest
from playwright.sync_api import Page, expect

from .my_unit import CHOSEN, NOTHING, ONE_THING, UNIT, card, kept, menu_link, remember
from .test_keyboard import press, tab_to
from .test_search import addresses, hits
from .visit import Visit

PARTS = ("fraga", "svar", "dokumentera", "hjalp")


def test_it_is_chosen_on_the_units_page(visit_anywhere: Visit) -> None:
    page = visit_anywhere(f"enheter/{UNIT}.html", width=360)
    page.get_by_role("link", name="Välj som min enhet").click()
    expect(page).to_have_url(re.compile(rf"/index\.html\?enhet={UNIT}$"))
    expect(card(page).locator(".enhetsnamn")).to_have_text("BVC Kumla")
    assert kept(page) == NOTHING
    card(page).get_by_role("link", name="Svar", exact=True).click()
    expect(page).to_have_url(re.compile(rf"/enheter/{UNIT}\.html\?enhet={UNIT}#svar$"))
    expect(page.get_by_role("link", name="Det här är din enhet")).to_be_visible()


def test_the_card_leads_to_the_unit_and_its_four_parts(chosen: Page) -> None:
    links = [link.get_attribute("href") or "" for link in card(chosen).locator("a").all()]
    page = f"enheter/{UNIT}.html"
    ends = ["#enhet", page, *(f"{page}#{part}" for part in PARTS)]
    found = [link for link in links if "enheter/index" not in link]
    assert [link.endswith(end) for link, end in zip(found, ends, strict=True)] == [True] * 6


def test_the_address_carries_it_from_page_to_page(visit_anywhere: Visit) -> None:
    page = visit_anywhere(CHOSEN)
    expect(menu_link(page)).to_have_text("Min enhet: BVC Kumla")
    page.get_by_role("navigation", name="Huvudmeny").get_by_text("Fördjupning").click()
    expect(page).to_have_url(re.compile(rf"/fordjupning/index\.html\?enhet={UNIT}$"))
    expect(menu_link(page)).to_be_visible()
    hits(page, "polisanmälna").first.click()
    expect(page).to_have_url(re.compile(rf"/fordjupning/polisanmalan\.html\?enhet={UNIT}$"))
    expect(menu_link(page)).to_be_visible()
    menu_link(page).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("BVC Kumla")
    page.locator(".delmeny a").first.click()
    expect(page).to_have_url(re.compile(rf"/enheter/{UNIT}\.html\?enhet={UNIT}#\w+$"))
    assert kept(page) == NOTHING


def test_the_keyboard_and_an_empty_search_carry_it_too(visit: Visit, chosen: Page) -> None:
    expect(menu_link(chosen)).to_be_visible()
    chosen.get_by_role("combobox").focus()
    press(chosen, "Enter")
    expect(chosen).to_have_url(re.compile(rf"/a-o/index\.html\?enhet={UNIT}$"))
    expect(menu_link(chosen)).to_be_visible()
    hits(chosen, "stryptag")
    press(chosen, "Enter")
    expect(chosen).to_have_url(re.compile(rf"/fordjupning/strypvald\.html\?enhet={UNIT}$"))
    assert not [url for url in visit.requests if "stryp" in url.partition("?")[2]]


def test_a_page_in_a_tab_of_its_own_has_it(chosen: Page) -> None:
    expect(menu_link(chosen)).to_be_visible()
    with chosen.context.expect_page() as opened:
        chosen.get_by_role("main").get_by_role("link", name="Hitta hjälp").click(
            modifiers=["Control"]
        )
    expect(opened.value).to_have_url(re.compile(rf"/hjalp/index\.html\?enhet={UNIT}$"))


def test_it_does_not_follow_out_of_the_site(chosen: Page) -> None:
    """Nor to telephones and mail, and Dölj sidan leaves it behind."""
    expect(menu_link(chosen)).to_be_visible()
    outside = chosen.locator("a[href^='tel:'], a[href^='mailto:'], .dolj")
    for link in outside.all():
        link.dispatch_event("pointerdown")
    chosen.get_by_role("link", name="Dölj sidan", exact=True).click()
    expect(chosen).to_have_url(re.compile(r"/tom\.html$"))


def test_another_unit_takes_its_place(visit: Visit) -> None:
    page = visit(f"enheter/mhv-kumla.html?enhet={UNIT}")
    expect(menu_link(page)).to_have_text("Min enhet: BVC Kumla")
    page.get_by_role("link", name="Välj som min enhet").click()
    expect(page).to_have_url(re.compile(r"/index\.html\?enhet=mhv-kumla$"))
    expect(card(page).locator(".enhetsnamn")).to_have_text("Barnmorskemottagningen Kumla")


def test_by_keyboard_alone(visit: Visit) -> None:
    page = visit(f"enheter/{UNIT}.html", width=360)
    press(page, "Tab", "Enter")
    tab_to(page, ".valj-enhet a")
    press(page, "Enter")
    expect(card(page)).to_be_visible()
    press(page, "Tab", "Enter", "Tab")
    expect(page.locator(":focus")).to_have_text("Spara eller byt")
    press(page, "Enter", "Tab")
    expect(remember(page)).to_be_focused()
    press(page, "Space")
    expect(remember(page)).to_be_checked()
    assert kept(page) == ONE_THING
    press(page, "Tab", "Enter")
    expect(card(page)).to_be_hidden()
    assert kept(page) == NOTHING


@pytest.mark.parametrize("words", ["min enhet", "vår rutin", "hos oss", "bvc"])
def test_the_search_puts_it_first(chosen: Page, words: str) -> None:
    expect(menu_link(chosen)).to_be_visible()
    assert addresses(hits(chosen, words))[0] == f"enheter/{UNIT}.html"


@pytest.mark.parametrize("words", ["mhv kumla", "kumla soc", "han är här", "akut fara"])
def test_the_search_still_gives_what_was_asked_for_first(
    visit: Visit, chosen: Page, words: str
) -> None:
    expect(menu_link(chosen)).to_be_visible()
    unchosen = visit("index.html")
    assert addresses(hits(chosen, words))[0] == addresses(hits(unchosen, words))[0]

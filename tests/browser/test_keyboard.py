"""By keyboard alone the content, the menu and the search are reached, with and without script."""

import re

import pytest
from playwright.sync_api import Page, expect

from .kinds import WIDTHS
from .visit import Visit


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, selector: str) -> None:
    for _ in range(12):
        press(page, "Tab")
        if page.locator(f"{selector}:focus").count():
            return
    pytest.fail(f"{selector} is not reached in twelve steps")


def test_the_first_step_leads_past_the_header(visit: Visit) -> None:
    for _, page in visit.each(width=360, java_script_enabled=False):
        press(page, "Tab")
        skip = page.get_by_role("link", name="Hoppa till innehållet")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport()
        press(page, "Enter", "Tab")
        expect(page.locator("main :focus")).to_have_count(1)


def test_the_content_is_reached(visit: Visit, script: bool) -> None:
    page = visit("index.html", width=360, java_script_enabled=script)
    press(page, "Tab", "Enter", "Tab")
    expect(page.locator("main a:focus")).to_have_count(1)
    press(page, "Enter")
    expect(page).to_have_url(re.compile(r"/fraga/index\.html"))


def test_the_menu_opens_and_leads_somewhere(visit: Visit, script: bool) -> None:
    page = visit("index.html", width=360, java_script_enabled=script)
    menu = page.get_by_role("navigation", name="Huvudmeny")
    expect(menu).to_be_hidden()
    tab_to(page, ".meny summary")
    press(page, "Enter")
    expect(menu).to_be_visible()
    press(page, "Tab", "Tab", "Enter")
    expect(page).to_have_url(re.compile(r"/svar/index\.html"))
    tab_to(page, ".meny summary")
    press(page, "Enter")
    expect(menu.locator("[aria-current]")).to_have_text("Patienten svarade")


def test_on_a_wide_screen_the_menu_lies_open(visit: Visit, script: bool) -> None:
    page = visit("index.html", width=1280, java_script_enabled=script)
    tab_to(page, ".meny nav a")
    expect(page.locator(":focus")).to_have_text("Ställ frågan")
    press(page, "Enter")
    expect(page).to_have_url(re.compile(r"/fraga/index\.html"))


@pytest.mark.parametrize("width", WIDTHS)
def test_search_without_script_leads_to_all_pages(visit: Visit, width: int) -> None:
    page = visit("enheter/bvc-kumla.html", width=width, java_script_enabled=False)
    tab_to(page, "#sok")
    page.keyboard.type("orosanmälan")
    press(page, "Enter")
    expect(page).to_have_url(re.compile(r"/a-o/index\.html\??$"))
    expect(page.get_by_role("link", name="Det kom fram på annat sätt")).to_be_visible()


@pytest.fixture
def searching(visit: Visit) -> Page:
    """The search field with its first hits."""
    page = visit("hjalp/kumla.html", width=360)
    press(page, "/")
    expect(page.get_by_role("combobox")).to_be_focused()
    expect(page.get_by_role("combobox")).to_have_value("")
    page.keyboard.type("bvc kum")
    expect(page.get_by_role("option")).not_to_have_count(0)
    return page


def test_arrows_and_enter_lead_to_a_hit(searching: Page) -> None:
    field = searching.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "true")
    press(searching, "ArrowDown")
    chosen = searching.locator("[role=option][aria-selected=true]")
    expect(chosen).to_contain_text("BVC Kumla")
    expect(field).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "none")
    press(searching, "Enter")
    expect(searching).to_have_url(re.compile(r"/enheter/bvc-kumla\.html$"))


def test_enter_alone_leads_to_the_first_hit(searching: Page) -> None:
    press(searching, "Enter")
    expect(searching).to_have_url(re.compile(r"/enheter/bvc-kumla\.html$"))


def test_arrows_go_to_the_last_hit_and_back_to_the_field(searching: Page) -> None:
    searching.get_by_role("combobox").fill("kumla")
    options = searching.get_by_role("option")
    expect(options).not_to_have_count(0)
    press(searching, *["ArrowDown"] * (options.count() + 3))
    expect(options.last).to_have_attribute("aria-selected", "true")
    expect(options.last).to_be_in_viewport()
    press(searching, *["ArrowUp"] * options.count())
    expect(searching.locator("[role=option][aria-selected=true]")).to_have_count(0)


def test_escape_closes_and_the_word_stays_in_the_field(searching: Page) -> None:
    press(searching, "Escape")
    expect(searching.get_by_role("listbox")).to_be_hidden()
    field = searching.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_be_focused()

"""Dölj sidan: covers at once, leaves nothing of itself in the history, and works without script."""

import re

import pytest
from playwright.sync_api import Page, expect

from .kinds import WIDTHS
from .visit import Visit

BLANK = "tom.html"
COVERED = """[document.title, document.body.innerText.trim(),
  document.activeElement.classList.contains("tackt")]"""


def hide(page: Page) -> None:
    page.get_by_role("link", name="Dölj sidan", exact=True).click()


@pytest.mark.parametrize(
    "script",
    [True, pytest.param(False, marks=pytest.mark.allt)],
    ids=["script", "no script"],
    indirect=True,
)
def test_it_is_the_second_stop_on_every_kind_of_page(visit: Visit, script: bool) -> None:
    for name, page in visit.each(width=360, java_script_enabled=script):
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        expect(focused, name).to_have_text("Dölj sidan")
        expect(focused, name).to_be_in_viewport()


def test_it_covers_even_if_the_other_page_never_comes(visit: Visit) -> None:
    page = visit("svar/ja-pagaende.html")
    page.context.route(f"**/{BLANK}", lambda route: route.abort("aborted"))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".tackt")).to_be_focused()
    assert page.evaluate(COVERED) == ["Ny flik", "", True]


def test_the_page_is_not_left_in_the_history(visit: Visit) -> None:
    page = visit("index.html")
    page.goto(visit.home + "svar/akut-fara.html")
    hide(page)
    expect(page).to_have_title("Ny flik")
    history = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    visited = [entry["url"].rpartition("/")[2] for entry in history]
    assert visited[-2:] == ["index.html", BLANK], visited


def test_without_script_it_is_a_link_to_the_same_page(visit: Visit) -> None:
    page = visit("fordjupning/strypvald.html", java_script_enabled=False)
    hide(page)
    expect(page).to_have_url(re.compile(rf"/{BLANK}$"))


def test_reading_aloud_stops(visit: Visit) -> None:
    page = visit("index.html")
    page.evaluate("speechSynthesis.cancel = () => window.name = 'tyst'")
    hide(page)
    expect(page).to_have_title("Ny flik")
    assert page.evaluate("window.name") == "tyst"


def test_escape_hides_nothing(visit: Visit) -> None:
    """It closes other things, and is pressed too easily."""
    page = visit("index.html")
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_it_works_from_a_folder_and_under_a_path(visit_anywhere: Visit) -> None:
    page = visit_anywhere("enheter/bvc-kumla.html")
    hide(page)
    expect(page).to_have_title("Ny flik")
    assert page.locator("body").inner_text().strip() == ""


def test_a_thumb_reaches_it(visit: Visit) -> None:
    for width in WIDTHS:
        box = visit("index.html", width=width).get_by_role("link", name="Dölj sidan").bounding_box()
        assert box
        assert box["height"] >= 44
        assert box["width"] >= 44

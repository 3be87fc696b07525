"""Nobody is shut out: axe-core finds nothing, on any kind of page, in any view."""

import pytest
from playwright.sync_api import Page

from .axe import violations
from .kinds import KINDS, SCHEMES, WIDTHS
from .visit import Visit

MAIN = {name: kind.address for name, kind in KINDS.items() if kind.main}
OTHERS = {name: kind.address for name, kind in KINDS.items() if not kind.main}


def everywhere(visit: Visit, address: str) -> dict[str, Page]:
    return {
        f"{width} {scheme}": visit(address, width=width, color_scheme=scheme)
        for width in WIDTHS
        for scheme in SCHEMES
    }


@pytest.mark.parametrize("address", MAIN.values(), ids=MAIN)
def test_the_main_kinds_in_every_view(visit: Visit, address: str) -> None:
    assert violations(everywhere(visit, address)) == []


@pytest.mark.parametrize("address", OTHERS.values(), ids=OTHERS)
def test_the_other_kinds_in_one_view_each(visit: Visit, address: str) -> None:
    """The views take turns."""
    number = list(OTHERS.values()).index(address)
    width, scheme = WIDTHS[number % 2], SCHEMES[number // 2 % 2]
    page = visit(address, width=width, color_scheme=scheme)
    assert violations({f"{width} {scheme}": page}) == []


@pytest.mark.allt
@pytest.mark.parametrize("address", OTHERS.values(), ids=OTHERS)
def test_the_other_kinds_in_every_view(visit: Visit, address: str) -> None:
    assert violations(everywhere(visit, address)) == []


@pytest.mark.parametrize("words", ["kumla soc", "xyzzy"], ids=["hits", "no hit"])
def test_with_the_search_open(visit: Visit, words: str) -> None:
    views = everywhere(visit, "index.html")
    for page in views.values():
        page.get_by_role("combobox").fill(words)
        page.get_by_role("listbox").wait_for()
        page.keyboard.press("ArrowDown")
    assert violations(views) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_with_the_menu_open(visit: Visit, scheme: str) -> None:
    page = visit("index.html", width=360, color_scheme=scheme)
    page.get_by_text("Meny", exact=True).click()
    page.get_by_role("navigation", name="Huvudmeny").wait_for()
    assert violations({scheme: page}) == []


def test_with_everything_unfolded(visit: Visit) -> None:
    page = visit("svar/ja-pagaende.html", width=360)
    for branch in page.locator("summary:visible").all():
        branch.click()
    assert violations({"unfolded": page}) == []


def test_with_a_filtered_list_of_units(visit: Visit) -> None:
    page = visit("enheter/index.html", width=360)
    page.get_by_label("Visa bara enheter med").fill("kumla")
    assert violations({"filtered": page}) == []


@pytest.mark.parametrize("address", MAIN.values(), ids=MAIN)
def test_on_paper(visit: Visit, address: str) -> None:
    """Nothing on paper is pressed: links need no mark of their own, nor room around them."""
    page = visit(address, color_scheme="dark")
    page.emulate_media(media="print")
    assert violations({"paper": page}, without=("link-in-text-block", "target-size")) == []

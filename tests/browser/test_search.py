"""Search as one types: the right first hit, nothing fetched before it is used, nothing kept."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from .visit import Visit

INDEX = "assets/js/sok-index.js"
FIRST_HITS = {
    "orosanmalan": "hjalp/orosanmalan.html",
    "Orosanmälan": "hjalp/orosanmalan.html",
    "kumla soc": "hjalp/kumla.html#kumla-socialtjanst",
    "soc kumla": "hjalp/kumla.html#kumla-socialtjanst",
    "bvc kum": "enheter/bvc-kumla.html",
    "  BVC,  KUMLA ": "enheter/bvc-kumla.html",
    "SOCIALJOUR KARLSKOGA": "socialjour",
    "socialjour orebro": "hjalp/orebro.html#orebro-socialjour",
    "laxa vardc": "enheter/vardcentral-laxa.html",
    "folktandvarden eyra": "enheter/folktandvarden-eyra.html",
    "kvinnofrid": "hjalp/index.html#kvinnofridslinjen",
    "112": "hjalp/index.html#sos-112",
    "ordlista": "ordlista/index.html",
}
FIVE_WAYS = {
    "Akut fara": "svar/akut-fara.html",
    "Ställa frågan": "fraga/index.html",
    "Göra en orosanmälan": "hjalp/orosanmalan.html",
    "Dokumentera": "dokumentera/index.html",
    "Hitta hjälp": "hjalp/index.html",
}


def hits(page: Page, words: str) -> Locator:
    page.get_by_role("combobox").fill(words)
    page.get_by_role("listbox").wait_for()
    return page.get_by_role("option")


def addresses(options: Locator) -> list[str]:
    return [str(option.get_attribute("href")) for option in options.all()]


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit("index.html")


def test_the_index_is_fetched_when_search_is_used(visit: Visit, page: Page) -> None:
    assert not visit.asked_for(INDEX)
    page.get_by_role("combobox").focus()
    expect(page.locator(f"script[src='{INDEX}']")).to_have_count(1)
    hits(page, "kumla")
    assert visit.asked_for(INDEX)


def test_what_is_typed_before_the_index_has_come_is_searched_for(visit: Visit, page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.context.route(f"**/{INDEX}", hold)
    page.get_by_role("combobox").fill("bvc kum")
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert visit.asked_for(INDEX)
    held[0].continue_()
    expect(page.get_by_role("option").first).to_contain_text("BVC Kumla")


def test_every_query_has_its_page_first(page: Page) -> None:
    found = {words: addresses(hits(page, words))[0] for words in FIRST_HITS}
    assert {words: hit for words, hit in found.items() if FIRST_HITS[words] not in hit} == {}


def test_each_letter_brings_one_nearer(page: Page) -> None:
    assert hits(page, "folkt").count() > hits(page, "folktandvarden ey").count()
    assert addresses(page.get_by_role("option"))[0] == "enheter/folktandvarden-eyra.html"


def test_hits_stand_in_groups_with_names(page: Page) -> None:
    hits(page, "kumla")
    groups = page.get_by_role("listbox").get_by_role("group")
    names = [str(name) for name in groups.locator(".grupp").all_inner_texts()]
    assert {"Enheter", "Hjälp"} <= set(names)
    assert len(names) == len(set(names)) == groups.count()
    units = page.get_by_role("group", name="Enheter").get_by_role("option")
    assert {address.partition("/")[0] for address in addresses(units)} <= {"enheter", "#sok"}


def test_a_group_opens_in_place(page: Page) -> None:
    hits(page, "bvc")
    group = page.get_by_role("group", name="Enheter").get_by_role("option")
    assert group.count() == 6
    said = re.search(r"\d+", group.last.inner_text())
    group.last.click()
    assert said
    expect(group).to_have_count(int(said[0]))
    expect(page.get_by_role("combobox")).to_be_focused()


def test_a_contact_shows_its_number_and_that_it_is_an_example(page: Page) -> None:
    first = hits(page, "kumla soc").first
    expect(first).to_contain_text("Socialtjänsten i Kumla")
    expect(first).to_contain_text(re.compile(r"08-465 004 \d\d \(exempelnummer\)"))
    expect(hits(page, "kvinnofrid").first).to_contain_text(re.compile(r"020-50 50 50$"))


def test_no_hit_gives_five_ways_on(page: Page) -> None:
    ways = hits(page, "xyzzy")
    expect(page.get_by_role("status")).to_have_text("Inga träffar")
    assert dict(zip(ways.all_inner_texts(), addresses(ways), strict=True)) == FIVE_WAYS


def test_the_count_is_told(page: Page) -> None:
    count = hits(page, "bvc kum").count()
    told = re.compile(r"^1 träff$" if count == 1 else rf"^{count} träffar$")
    expect(page.get_by_role("status")).to_have_text(told)
    hits(page, "bvc")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d\d träffar$"))


def test_an_empty_field_shows_nothing(page: Page) -> None:
    hits(page, "bvc")
    page.get_by_role("combobox").fill("  ")
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_what_is_typed_is_text_and_nothing_else(page: Page) -> None:
    ways = hits(page, "<img src=x onerror=alert(1)> .*+?^${}()|[]\\")
    expect(ways).not_to_have_count(0)
    expect(page.locator("#traffar img")).to_have_count(0)


def test_nothing_of_a_search_is_kept(page: Page) -> None:
    hits(page, "kumla soc").first.click()
    expect(page).to_have_url(re.compile(r"/hjalp/kumla\.html#kumla-socialtjanst$"))
    hits(page, "socionom").first.click()
    page.go_back()
    kept = "() => [document.cookie, localStorage.length, sessionStorage.length]"
    assert page.evaluate(kept) == ["", 0, 0]
    assert page.context.cookies() == []
    history = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    visited = [entry["url"] for entry in history]
    assert len(visited) == 4, "a blank page, the start, a hit, another hit"
    assert not [url for url in visited if "?" in url or "socio" in url]

"""Search as one types: the right first hit, nothing fetched before it is used, nothing kept."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from .kinds import SCHEMES, WIDTHS
from .visit import Visit

INDEX = "assets/sok/index.js"
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
    "strypvåd": "fordjupning/strypvald.html",
    "oros anmälan": "hjalp/orosanmalan.html",
    "snuten": "hjalp/index.html#polisen-11414",
    "vad gör jag om hon säger ja": "svar/ja-pagaende.html",
    "soc fjugesta": "hjalp/lekeberg.html",
}
GROUPS = {
    "Akut", "Rutin", "Min enhet", "Hjälp i kommunen", "Stödlinjer och länet", "Fördjupning",
}  # fmt: skip
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
    assert {"Min enhet", "Hjälp i kommunen"} <= set(names)
    assert len(names) == len(set(names)) == groups.count()
    assert set(names) <= GROUPS
    units = page.get_by_role("group", name="Min enhet").get_by_role("option")
    assert {address.partition("/")[0] for address in addresses(units)} <= {"enheter", "#sok"}


def test_a_group_opens_in_place(page: Page) -> None:
    hits(page, "bvc")
    group = page.get_by_role("group", name="Min enhet").get_by_role("option")
    assert group.count() == 6
    said = re.search(r"\d+", group.last.inner_text())
    group.last.click()
    assert said
    expect(group).to_have_count(int(said[0]))
    expect(page.get_by_role("combobox")).to_be_focused()


def test_a_contact_shows_its_number_and_that_it_is_an_example(page: Page) -> None:
    first = hits(page, "kumla soc").first
    expect(first).to_contain_text("Socialtjänsten i Kumla")
    expect(first.locator(".tal")).to_have_text(re.compile(r"^08-465 004 \d\d$"))
    expect(first.locator(".liten")).to_have_text("socialtjänst · Kumla · exempelnummer")
    real = hits(page, "kvinnofrid").first
    expect(real.locator(".tal")).to_have_text("020-50 50 50")
    expect(real).not_to_contain_text("exempelnummer")


def test_a_hit_says_its_kind_its_place_and_the_sentence_that_answers(page: Page) -> None:
    unit = hits(page, "bvc kumla").first
    expect(unit.locator(".liten")).to_have_text("Barnavårdscentral · Kumla")
    topic = hits(page, "stryptag").first
    expect(topic.locator("b")).to_have_text("Strypvåld")
    expect(topic.locator("mark").first).to_have_text(re.compile("stryptag", re.IGNORECASE))


def test_texts_are_fetched_for_the_hits_that_are_shown(visit: Visit, page: Page) -> None:
    page.get_by_role("combobox").focus()
    expect(page.locator(f"script[src='{INDEX}']")).to_have_count(1)
    assert not [url for url in visit.requests if "/assets/sok/text-" in url]
    expect(hits(page, "stryptag").first.locator("mark").first).to_be_visible()
    assert 0 < len({url for url in visit.requests if "/assets/sok/text-" in url}) < 12


def test_no_hit_gives_five_ways_on(page: Page) -> None:
    ways = hits(page, "xyzzy")
    expect(page.get_by_role("status")).to_have_text("Inga träffar")
    assert dict(zip(ways.all_inner_texts(), addresses(ways), strict=True)) == FIVE_WAYS


def test_the_count_is_told(page: Page) -> None:
    hits(page, "bvc kum")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ träffar$"))
    hits(page, "bvc")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d\d träffar$"))


def test_a_screen_reader_is_told_what_everything_is(page: Page) -> None:
    field = page.get_by_role("combobox", name="Sök på webbplatsen", exact=True)
    expect(field).to_have_attribute("aria-controls", "traffar")
    hits(page, "kumla")
    box = page.get_by_role("listbox", name="Träffar", exact=True)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status")).to_have_attribute("role", "status")
    names = [str(one.get_attribute("aria-labelledby")) for one in box.get_by_role("group").all()]
    assert [page.locator(f"#{name}").inner_text() for name in names]
    assert box.get_by_role("option", selected=True).count() == 0


def test_an_empty_field_shows_nothing(page: Page) -> None:
    hits(page, "bvc")
    page.get_by_role("combobox").fill("  ")
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_what_is_typed_is_text_and_nothing_else(page: Page) -> None:
    ways = hits(page, "<img src=x onerror=alert(1)> .*+?^${}()|[]\\")
    expect(ways).not_to_have_count(0)
    expect(page.locator("#traffar img")).to_have_count(0)


def test_without_its_index_the_field_still_leads_on(visit: Visit, page: Page) -> None:
    page.context.route(f"**/{INDEX}", lambda route: route.fulfill(status=404))
    ways = hits(page, "kumla")
    expect(page.get_by_role("status")).to_have_text("Sökningen gick inte att hämta")
    assert addresses(ways) == ["a-o/index.html"]
    visit.told.clear()  # the browser itself tells of the missing file


def type_and_hold(page: Page, words: str, address: str) -> Route:
    """Types while what is asked for at the address waits; asked for again it comes."""
    asked: list[Route] = []

    def hold_the_first(route: Route) -> None:
        asked.append(route)
        if len(asked) > 1:
            route.continue_()

    page.context.route(f"**/{address}", hold_the_first)
    page.get_by_role("combobox").fill(words)
    while not asked:
        page.wait_for_timeout(10)
    return asked[0]


def test_what_failed_once_is_fetched_again(visit: Visit, page: Page) -> None:
    held = type_and_hold(page, "kumla", "assets/js/search-words.js")
    held.fulfill(status=404)
    page.get_by_role("listbox").wait_for()
    assert addresses(page.get_by_role("option")) == ["a-o/index.html"]
    expect(hits(page, "kumla soc").first).to_contain_text("Socialtjänsten i Kumla")
    visit.told.clear()  # the missing file, and the scripts that came without it


def test_hits_that_come_late_do_not_open_over_what_is_read(page: Page) -> None:
    held = type_and_hold(page, "kumla", INDEX)
    page.keyboard.press("Tab")
    held.continue_()
    page.wait_for_timeout(500)
    expect(page.get_by_role("listbox", include_hidden=True)).to_be_hidden()
    page.get_by_role("combobox").press("ArrowDown")
    expect(page.get_by_role("option").first).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_emergency_numbers_stay_in_sight(visit: Visit, width: int) -> None:
    page = visit("index.html", width=width)
    hits(page, "kumla")
    for number in ("112", "020-50 50 50"):
        link = page.locator(".akut").get_by_text(number)
        box = link.bounding_box()
        assert box
        inside = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert page.evaluate(
            "([x, y]) => document.elementFromPoint(x, y).closest('.akut') !== null", inside
        )


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_thumb_reaches_every_hit(visit: Visit, scheme: str) -> None:
    page = visit("index.html", width=360, color_scheme=scheme)
    options = hits(page, "orosanmälan kumla")
    boxes = [option.bounding_box() for option in options.all()]
    assert boxes
    assert all(box and box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 360
               for box in boxes)  # fmt: skip
    list_box = page.get_by_role("listbox").bounding_box()
    assert list_box
    assert list_box["y"] + list_box["height"] <= 740


def test_it_answers_from_a_folder_and_under_a_path(visit_anywhere: Visit) -> None:
    page = visit_anywhere("fordjupning/strypvald.html")
    first = hits(page, "polisanmälna").first
    expect(first.locator("mark").first).to_be_visible()
    first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Polisanmälan")


def test_nothing_of_a_search_is_kept(visit: Visit, page: Page) -> None:
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
    assert not [url for url in (*visited, *visit.requests) if "?" in url or "socio" in url]

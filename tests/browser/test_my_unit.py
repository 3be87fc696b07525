"""A unit of one's own: carried by the address, kept by the computer only if asked, and still."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from .axe import violations
from .kinds import SCHEMES, WIDTHS
from .test_keyboard import press, tab_to
from .test_layout import MISSED, STICKS_OUT
from .test_search import addresses, hits
from .visit import Visit

UNIT = "bvc-kumla"
CHOSEN = f"index.html?enhet={UNIT}"
LONGEST = "slutenvard-geriatrik-orebro"
NAMES = "assets/enheter.js"
PARTS = ("fraga", "svar", "dokumentera", "hjalp")
CARRIED = re.compile(rf"\?enhet={UNIT}(#|$)")
GONE = "finns inte längre"
KEPT = """() => [Object.entries(localStorage), sessionStorage.length, document.cookie]"""
NOTHING: list[object] = [[], 0, ""]
ONE_THING: list[object] = [[["webbstod-enhet", UNIT]], 0, ""]
REFUSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("Nej", "SecurityError"); } });"""
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
CARRYING = "a[href*='enhet=']:not(.valj-enhet a)"
ON_SCREEN = """() => [...document.querySelectorAll(".akut a, .enhetskort a, .uppgifter a")]
  .map((link) => link.getBoundingClientRect())
  .every(({ top, bottom }) => top >= 0 && bottom <= innerHeight)"""


def card(page: Page) -> Locator:
    return page.get_by_role("region", name="Din enhet", exact=True)


def remember(page: Page) -> Locator:
    return page.get_by_label("Kom ihåg på den här datorn")


def forget(page: Page) -> None:
    page.get_by_role("button", name="Glöm enheten").click()
    expect(card(page)).to_be_hidden()


def menu_link(page: Page) -> Locator:
    return page.locator(".min-enhet-rad a")


def kept(page: Page) -> object:
    return page.evaluate(KEPT)


@pytest.fixture
def start(visit: Visit) -> Page:
    """The start page, the unit chosen by the address."""
    page = visit(CHOSEN)
    expect(card(page)).to_be_visible()
    return page


def test_it_is_chosen_on_the_units_page(visit_anywhere: Visit) -> None:
    page = visit_anywhere(f"enheter/{UNIT}.html", width=360)
    page.get_by_role("link", name="Välj som min enhet").click()
    expect(page).to_have_url(re.compile(rf"/index\.html\?enhet={UNIT}$"))
    expect(card(page).locator(".enhetsnamn")).to_have_text("BVC Kumla")
    assert kept(page) == NOTHING
    card(page).get_by_role("link", name="Svar", exact=True).click()
    expect(page).to_have_url(re.compile(rf"/enheter/{UNIT}\.html\?enhet={UNIT}#svar$"))
    expect(page.get_by_role("link", name="Det här är din enhet")).to_be_visible()


def test_the_card_leads_to_the_unit_and_its_four_parts(start: Page) -> None:
    links = [link.get_attribute("href") or "" for link in card(start).locator("a").all()]
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


def test_the_keyboard_and_an_empty_search_carry_it_too(visit: Visit, start: Page) -> None:
    expect(menu_link(start)).to_be_visible()
    start.get_by_role("combobox").focus()
    press(start, "Enter")
    expect(start).to_have_url(re.compile(rf"/a-o/index\.html\?enhet={UNIT}$"))
    expect(menu_link(start)).to_be_visible()
    hits(start, "stryptag")
    press(start, "Enter")
    expect(start).to_have_url(re.compile(rf"/fordjupning/strypvald\.html\?enhet={UNIT}$"))
    assert not [url for url in visit.requests if "stryp" in url.partition("?")[2]]


def test_a_page_in_a_tab_of_its_own_has_it(start: Page) -> None:
    expect(menu_link(start)).to_be_visible()
    with start.context.expect_page() as opened:
        start.get_by_role("main").get_by_role("link", name="Hitta hjälp").click(
            modifiers=["Control"]
        )
    expect(opened.value).to_have_url(re.compile(rf"/hjalp/index\.html\?enhet={UNIT}$"))


def test_it_does_not_follow_out_of_the_site(start: Page) -> None:
    """Nor to telephones and mail, and Dölj sidan leaves it behind."""
    expect(menu_link(start)).to_be_visible()
    outside = start.locator("a[href^='tel:'], a[href^='mailto:'], .dolj")
    for link in outside.all():
        link.dispatch_event("pointerdown")
    start.get_by_role("link", name="Dölj sidan", exact=True).click()
    expect(start).to_have_url(re.compile(r"/tom\.html$"))


def test_another_unit_takes_its_place(visit: Visit) -> None:
    page = visit(f"enheter/mhv-kumla.html?enhet={UNIT}")
    expect(menu_link(page)).to_have_text("Min enhet: BVC Kumla")
    page.get_by_role("link", name="Välj som min enhet").click()
    expect(page).to_have_url(re.compile(r"/index\.html\?enhet=mhv-kumla$"))
    expect(card(page).locator(".enhetsnamn")).to_have_text("Barnmorskemottagningen Kumla")


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


def test_what_is_kept_needs_no_address(start: Page) -> None:
    remember(start).check()
    start.get_by_role("main").get_by_role("link", name="Hitta hjälp").click()
    expect(start).to_have_url(re.compile(r"/hjalp/index\.html$"))
    expect(menu_link(start)).to_have_text("Min enhet: BVC Kumla")


def test_unticked_it_is_no_longer_kept_but_still_chosen(start: Page) -> None:
    """What is under the reader's finger does not vanish; the address has it again."""
    remember(start).check()
    start.goto(start.url.partition("?")[0])
    bookmark = start.get_by_text("Bokmärk den här sidan")
    expect(card(start)).to_be_visible()
    expect(bookmark).to_be_hidden()
    remember(start).uncheck()
    assert kept(start) == NOTHING
    expect(bookmark).to_be_visible()
    expect(start).to_have_url(CARRIED)
    start.reload()
    expect(card(start)).to_be_visible()
    expect(remember(start)).not_to_be_checked()


def test_forgotten_it_is_out_of_the_address(start: Page) -> None:
    expect(menu_link(start)).to_be_visible()
    forget(start)
    expect(start).to_have_url(re.compile(r"/index\.html$"))
    expect(menu_link(start)).to_have_count(0)
    start.get_by_role("main").get_by_role("link", name="Hitta hjälp").click()
    expect(start).to_have_url(re.compile(r"/hjalp/index\.html$"))


def test_a_page_from_the_browsers_memory_does_not_show_what_was_forgotten(start: Page) -> None:
    remember(start).check()
    start.goto(start.url.replace(CHOSEN, "svar/index.html"))
    expect(menu_link(start)).to_be_visible()
    start.evaluate("localStorage.clear()")
    start.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(menu_link(start)).to_have_count(0)


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


def test_a_unit_that_is_gone_does_not_take_what_is_kept_with_it(start: Page) -> None:
    remember(start).check()
    start.goto(start.url.replace(UNIT, "nedlagd"))
    expect(card(start)).to_contain_text(GONE)
    assert kept(start) == ONE_THING


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


def test_what_lies_on_the_computer_is_only_an_id(visit: Visit) -> None:
    page = visit("om/index.html")
    page.evaluate("localStorage.setItem('webbstod-enhet', '../<b>x</b>')")
    page.goto(visit.home + "index.html")
    page.wait_for_load_state("networkidle")
    expect(card(page)).to_be_hidden()
    assert not visit.asked_for(NAMES)


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


@pytest.mark.parametrize("words", ["min enhet", "vår rutin", "hos oss", "bvc"])
def test_the_search_puts_it_first(start: Page, words: str) -> None:
    expect(menu_link(start)).to_be_visible()
    assert addresses(hits(start, words))[0] == f"enheter/{UNIT}.html"


@pytest.mark.parametrize("words", ["mhv kumla", "kumla soc", "han är här", "akut fara"])
def test_the_search_still_gives_what_was_asked_for_first(
    visit: Visit, start: Page, words: str
) -> None:
    expect(menu_link(start)).to_be_visible()
    unchosen = visit("index.html")
    assert addresses(hits(start, words))[0] == addresses(hits(unchosen, words))[0]


def test_it_is_not_on_paper(start: Page) -> None:
    start.emulate_media(media="print")
    expect(start.locator(".min-enhet, .min-enhet-rad").locator("visible=true")).to_have_count(0)

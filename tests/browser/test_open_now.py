"""Whether a contact is open stands beside its hours, where that is known."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .visit import Visit

TOWN = "hjalp/kumla.html"
LINES = "hjalp/index.html"
OFFICE = "Socialtjänsten i Kumla, mottagningen"
WRITTEN = (OFFICE, "Socialjouren för Kumla", "Familjestödet i Kumla")
MONDAY_MORNING = "2026-11-16T08:00:00Z"
MONDAY_EVENING = "2026-11-16T19:00:00Z"
FRIDAY_EVENING = "2026-11-20T19:00:00Z"
CHRISTMAS = "2026-12-25T10:00:00Z"


def at(visit: Visit, address: str, instant: str, **more: str) -> Page:
    """A page as it is opened at an instant."""
    page = visit(address, **more)
    page.clock.set_fixed_time(instant)
    page.reload()
    return page


def contact(page: Page, name: str) -> Locator:
    return page.locator(".kontakt").filter(has=page.get_by_role("heading", name=name, exact=True))


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (MONDAY_MORNING, "Öppet nu, till 11:30"),
        (MONDAY_EVENING, "Stängt till tis 08:00"),
        (FRIDAY_EVENING, "Stängt till mån 08:00"),
        (CHRISTMAS, "Helgdag – tiderna kan avvika"),
    ],
)
def test_an_office_is_open_at_times(visit: Visit, instant: str, words: str) -> None:
    page = at(visit, TOWN, instant, timezone_id="America/New_York")
    expect(contact(page, OFFICE).locator(".lage")).to_have_text(words)
    expect(contact(page, OFFICE)).to_contain_text("mån–fre 08:00–11:30")


@pytest.mark.parametrize("instant", [MONDAY_EVENING, CHRISTMAS])
def test_round_the_clock_is_open_and_said_once(visit: Visit, instant: str) -> None:
    card = contact(at(visit, TOWN, instant), "Kvinnofridslinjen")
    expect(card.get_by_text("dygnet runt")).to_have_text("Öppet dygnet runt")
    expect(card).not_to_contain_text("Stängt")


def test_nothing_is_said_of_old_or_unknown_hours(visit: Visit) -> None:
    page = at(visit, LINES, MONDAY_MORNING)
    police = contact(page, "Polisen")
    expect(police.get_by_text("dygnet runt", exact=True)).to_be_visible()
    unknown = page.locator(".kontakt").filter(has_text="Uppgift saknas")
    old = page.locator(".kontakt").filter(has_text="kan ha ändrats")
    for cards in (police, unknown, old):
        expect(cards).not_to_have_count(0)
        expect(cards.locator("[data-tider]")).to_have_count(0)
        assert not re.search("Öppet nu|Stängt|Öppet dygnet", " ".join(cards.all_inner_texts()))


def test_it_follows_the_clock(visit: Visit) -> None:
    page = visit(TOWN)
    page.clock.install(time="2026-11-16T10:28:30Z")
    page.reload()
    state = contact(page, OFFICE).locator(".lage")
    expect(state).to_have_text("Öppet nu, till 11:30")
    page.clock.fast_forward("01:31")
    expect(state).to_have_text("Stängt till 12:30")
    page.clock.fast_forward("01:00:00")
    expect(state).to_have_text("Öppet nu, till 16:00")


def test_it_is_right_again_when_the_page_is_looked_at(visit: Visit) -> None:
    page = at(visit, TOWN, MONDAY_MORNING)
    page.clock.set_fixed_time(MONDAY_EVENING)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(contact(page, OFFICE).locator(".lage")).to_have_text("Stängt till tis 08:00")


def test_paper_has_the_hours_only(visit: Visit) -> None:
    page = at(visit, TOWN, MONDAY_MORNING)
    page.emulate_media(media="print")
    expect(contact(page, OFFICE).locator(".lage")).to_be_hidden()
    expect(contact(page, OFFICE)).to_contain_text("mån–fre 08:00–11:30")


def test_without_script_the_hours_stand_as_text(visit: Visit) -> None:
    page = visit(TOWN, java_script_enabled=False)
    assert not re.search("Öppet nu|Stängt|Öppet dygnet|Helgdag", page.locator("main").inner_text())
    expect(contact(page, "Kvinnofridslinjen")).to_contain_text("dygnet runt")
    expect(contact(page, OFFICE).locator(".lage")).to_be_hidden()


def test_the_unit_page_says_it_too(visit: Visit) -> None:
    page = at(visit, "enheter/bvc-kumla.html", MONDAY_MORNING)
    row = page.get_by_role("listitem").filter(has=page.get_by_role("link", name=OFFICE)).first
    expect(row.locator(".lage")).to_have_text("Öppet nu, till 11:30")


@pytest.mark.parametrize(
    ("instant", "first"), [(MONDAY_MORNING, OFFICE), (MONDAY_EVENING, "Socialjouren för Kumla")]
)
def test_those_open_now_come_first_and_the_others_keep_their_order(
    visit: Visit, instant: str, first: str
) -> None:
    page = at(visit, "enheter/bvc-kumla.html", instant)
    rows = page.get_by_role("heading", name="I Kumla").locator("+ .nummerlista > li")
    names = [name.split(chr(10))[0] for name in rows.all_inner_texts()]
    assert names[0] == first
    closed = [name for name in names if name != first]
    assert closed == [name for name in WRITTEN if name in closed]


def test_so_they_do_where_the_list_is_folded(visit: Visit) -> None:
    page = at(visit, LINES, MONDAY_EVENING)
    page.get_by_role("heading", name="En kvinna", exact=True).click()
    rows = page.locator("details[open] .nummerlista > li")
    expect(rows.first).to_contain_text("Kvinnofridslinjen")
    expect(rows.first.locator(".oppet")).to_have_text("Öppet dygnet runt")
    expect(rows.nth(1)).to_contain_text("Kvinnojouren i Örebro")

"""Posters and slips on paper: one sheet of A4, only what hangs or is cut, and nothing cut off."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.content.regions import content
from tests.known import TODAY
from webbstod.views.poster import posters

from .visit import Visit

# Of each voice one in every run. The region of the other tests, and that of the longest heading.
OFTEN = ("bvc", "folktandvard", "samtalsmottagning")
SHEETS = [
    pytest.param(
        region,
        poster.address,
        id=f"{region}-{poster.unit_type.id}",
        marks=() if poster.voice == "rutin" or poster.unit_type.id in OFTEN else pytest.mark.allt,
    )
    for region in ("orebro-lan", "jamtland-harjedalen")
    for poster in posters(content(region), TODAY)
    if region == "orebro-lan" or poster.voice == "rutin"
]
SLIP = "affischer/lapp.html"
A4 = rb"/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]"
POINTS = 3 / 4
MILLIMETRES = 25.4 / 96

VISIBLE = """() => document.body.innerText.replace(/\\s+/g, " ").trim()"""
SHEET = """() => document.querySelector(".ark").innerText.replace(/\\s+/g, " ").trim()"""
# What does not fit on the sheet, and how far the last line is from its lower edge.
CUT_OFF = """() => { const sheet = document.querySelector(".ark");
  return [sheet.scrollHeight - sheet.clientHeight, sheet.scrollWidth - sheet.clientWidth]; }"""
BELOW = """() => {
  const end = (name) => document.querySelector(name).getBoundingClientRect().bottom;
  return end(".ark") - end(".affisch-fot"); }"""
HEADING = """() => parseFloat(getComputedStyle(document.querySelector(".ark h1")).fontSize)"""
ALL_LANGUAGES = """(sentences) => { const list = document.createElement("ul");
  list.className = "affisch-sprak";
  list.append(...sentences.map((text) => Object.assign(document.createElement("li"),
    { textContent: text, dir: "auto" })));
  document.querySelector(".affisch-nummer").before(list); }"""
CARDS = """() => [...document.querySelectorAll(".lapp")].map((card) => {
  const box = card.getBoundingClientRect();
  return [box.width, box.height, card.scrollWidth - card.clientWidth,
    card.scrollHeight - card.clientHeight]; })"""


@pytest.fixture
def paper(browser: Browser, site_of: Callable[[str], Path]) -> Iterator[Callable[[str, str], Page]]:
    """A page of a region's site as it is printed."""
    visits = []

    def opened(region: str, address: str) -> Page:
        visits.append(Visit(browser, f"{site_of(region).as_uri()}/"))
        page = visits[-1](address)
        page.emulate_media(media="print")
        return page

    yield opened
    for visit in visits:
        visit.end()


Paper = Callable[[str, str], Page]


def sheets_of_a4(page: Page) -> int:
    pdf = page.pdf(prefer_css_page_size=True)
    sheets = len(re.findall(rb"/Type ?/Page\b", pdf))
    assert len(re.findall(A4, pdf)) == sheets
    return sheets


@pytest.mark.parametrize(("region", "address"), SHEETS)
def test_a_poster_is_one_sheet_with_nothing_cut_off(
    paper: Paper, region: str, address: str
) -> None:
    page = paper(region, address)
    assert sheets_of_a4(page) == 1
    assert page.evaluate(CUT_OFF) == [0, 0]
    assert page.evaluate(BELOW) * MILLIMETRES > 20
    assert page.evaluate(HEADING) * POINTS >= 60


@pytest.mark.parametrize(("region", "address"), SHEETS)
def test_a_poster_has_room_for_every_language(paper: Paper, region: str, address: str) -> None:
    page = paper(region, address)
    page.evaluate(ALL_LANGUAGES, comforts(region))
    assert page.evaluate(CUT_OFF) == [0, 0]
    assert page.evaluate(BELOW) * MILLIMETRES > 20
    assert page.evaluate(HEADING) * POINTS >= 60


def comforts(region: str) -> list[str]:
    rows = [row for row in content(region).translations.values() if row.lang != "sv"]
    found = [str(one.text) for row in rows for one in row.sentences
             if one.question == "inte-ditt-fel"]  # fmt: skip
    assert len(found) == len(rows)
    return found


@pytest.mark.parametrize("address", [SLIP, "affischer/bvc.html", "affischer/elevhalsan.html"])
def test_only_the_sheet_comes_out_on_paper(paper: Paper, address: str) -> None:
    page = paper("orebro-lan", address)
    assert page.evaluate(VISIBLE) == page.evaluate(SHEET) != ""


def test_paper_says_that_all_are_asked_only_where_they_are(paper: Paper) -> None:
    assert "Vi frågar alla" not in paper("orebro-lan", "affischer/bvc.html").evaluate(VISIBLE)
    assert "Vi frågar alla" in paper("orebro-lan", "affischer/elevhalsan.html").evaluate(VISIBLE)


def test_the_slips_are_eight_cards_on_one_sheet(paper: Paper) -> None:
    page = paper("orebro-lan", SLIP)
    assert sheets_of_a4(page) == 1
    cards = page.evaluate(CARDS)
    assert len(cards) == 8
    for width, height, *cut_off in cards:
        assert abs(width * MILLIMETRES - 85) < 0.2
        assert abs(height * MILLIMETRES - 55) < 0.2
        assert cut_off == [0, 0]


def test_a_slip_on_paper_tells_nothing(paper: Paper) -> None:
    text = paper("orebro-lan", SLIP).evaluate(VISIBLE).lower()
    assert not re.search("våld|kvinn|webbstöd|region|örebro|exempel", text)

"""The four regions' posters and slips: what hangs on a wall, or is found in a purse."""

import re
from typing import get_args

import pytest

from tests.content.regions import REGIONS, content, site
from tests.known import TODAY, orebro
from webbstod.fragments import plain_text
from webbstod.model.unit import Reader
from webbstod.pages.renderer import Renderer
from webbstod.views.poster import Poster, Voice, posters

POSTER = re.compile(r'<article class="ark affisch".*?</article>', re.DOTALL)
CARD = re.compile(r'<div class="lapp"[^>]*>(.*?)</dl>', re.DOTALL)
# What shouts, promises what is not ours to promise, or points a finger.
HARMFUL = (
    "utsatt", "slagen", "slår", "misshand", "tystnadsplikt", "hemlig", "lova", "offer", "anmäl",
)  # fmt: skip
REVEALING = (
    "våld", "kvinn", "fridslinje", "webbstöd", "region", "stödlinje", "trans", "brott", "bris",
    "vård", "akutmottagning", "exempel",
)  # fmt: skip
WORDS = Renderer(orebro(), TODAY).macros("affischer/words.html")
EVERY = [
    pytest.param(region, poster, id=f"{region}-{poster.unit_type.id}")
    for region in REGIONS
    for poster in posters(content(region), TODAY)
]
EACH_POSTER = pytest.mark.parametrize(("region", "poster"), EVERY)
EVERY_REGION = pytest.mark.parametrize("region", REGIONS)


def on_paper(region: str, poster: Poster) -> str:
    [html] = POSTER.findall(site(region).pages[poster.address].body)
    return plain_text(html)


def cards(region: str) -> list[str]:
    return [
        plain_text(card) for card in CARD.findall(site(region).pages["affischer/lapp.html"].body)
    ]


@EACH_POSTER
def test_it_says_that_all_are_asked_only_in_the_routine_s_own_words(
    region: str, poster: Poster
) -> None:
    text = on_paper(region, poster)
    said = poster.asked.poster if poster.asked else None
    assert said is None or text.startswith(said)
    assert "frågar vi alla" not in text.removeprefix(said or "").lower()
    assert "vi frågar" not in text.removeprefix(said or "").lower()


@EACH_POSTER
def test_it_neither_shouts_nor_promises(region: str, poster: Poster) -> None:
    text = on_paper(region, poster).lower()
    assert [word for word in HARMFUL if re.search(rf"\b{word}", text)] == []


@EACH_POSTER
def test_its_numbers_are_the_helplines_own(region: str, poster: Poster) -> None:
    known = {str(row.number) for line in content(region).helplines.values() for row in line.phones}
    shown = re.findall(r"<li><b>(.*?)</b> <span>", POSTER.findall(body(region, poster))[0])
    assert {"112", "116 111", "020-50 50 50", "020-80 80 80"} <= set(shown) <= known


def body(region: str, poster: Poster) -> str:
    return site(region).pages[poster.address].body


@EACH_POSTER
def test_it_is_no_wall_of_text(region: str, poster: Poster) -> None:
    assert len(on_paper(region, poster)) < 800


def test_who_is_asked_on_routine_at_a_decided_occasion() -> None:
    said = {
        (region, str(poster.unit_type.id))
        for region in REGIONS
        for poster in posters(content(region), TODAY)
        if poster.voice == "rutin"
    }
    assert said == {
        ("orebro-lan", "elevhalsan"),
        ("jamtland-harjedalen", "rehabkoordinator"),
        ("jamtland-harjedalen", "vardcentral"),
    }


def test_dental_care_is_under_no_duty() -> None:
    """The regulation says *bör* there."""
    for region in REGIONS:
        [dental] = [row for row in posters(content(region), TODAY) if row.unit_type.dental]
        assert not re.search(r"\bska\b", on_paper(region, dental))


@pytest.mark.parametrize("voice", get_args(Voice))
def test_every_reader_has_words(voice: Voice) -> None:
    readers = set(get_args(Reader))
    for words in (WORDS.leads[voice], WORDS.lines[voice]):
        assert "vuxen" in words
        assert set(words) <= readers
    for lines in WORDS.lines[voice].values():
        assert len(lines) == 3


def test_a_child_s_own_line_comes_first_where_children_read() -> None:
    first = {str(row.unit_type.id): str(row.numbers[0].id) for row in posters(orebro(), TODAY)}
    for name in ("elevhalsan", "bup", "barnklinik", "barnahus", "ungdomsmottagning"):
        assert first[name] == "bris"
    assert first["vardcentral"] == "sos-112"


@EVERY_REGION
def test_no_slip_tells_what_it_is_about(region: str) -> None:
    assert len(cards(region)) == 8
    own = content(region).region
    names = [own.name, own.county, *(row.name for row in content(region).helplines.values())]
    for text in cards(region):
        revealing = [*REVEALING, *map(str.lower, names)]
        assert [word for word in revealing if word in text.lower()] == []


@EVERY_REGION
def test_a_slip_s_numbers_are_the_helplines_own(region: str) -> None:
    known = {str(row.number) for line in content(region).helplines.values() for row in line.phones}
    page = site(region).pages["affischer/lapp.html"].body
    assert set(re.findall(r"<dt>([\d -]+)</dt>", page)) <= known


@EVERY_REGION
def test_staff_are_told_to_ask_before_a_slip_is_given(region: str) -> None:
    text = plain_text(site(region).pages["affischer/lapp.html"].body)
    assert "Är det säkert för dig att ta med dig en lapp?" in text
    assert "neutral, inte hemlig" in text

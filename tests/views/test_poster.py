"""What a poster may say: that all are asked only where that is decided, with an occasion."""

from datetime import date
from pathlib import Path

import pytest

from tests.known import REGION, TODAY, altered, content_of, invented, site_of
from webbstod.content import Content
from webbstod.pages.posters import pages
from webbstod.pages.renderer import Renderer
from webbstod.views.poster import Poster, posters

ROUTINE = "data/regioner/testlan/enhetstyper/mottagning.yml"
HEADING = "Vi frågar alla som skrivs in"
ROW = (
    "        tillfälle: Vid inskrivningen\n        spår: rutin\n"
    f"        källa: kalla:testlan-beslut\n        affisch: {HEADING}\n"
)
DENTAL = "data/nationellt/enhetstyper/tandmottagning.yml"


def of(content: Content, today: date = TODAY) -> dict[str, Poster]:
    return {str(row.unit_type.id): row for row in posters(content, today)}


def changed(folder: Path, old: str, new: str, file: str = ROUTINE) -> Poster:
    content = content_of(altered(folder, file, old, new), "testlan")
    return of(content)["mottagning"]


def groups(poster: Poster) -> list[str]:
    return [str(row.group) for row in poster.unsaid]


def test_a_decided_routine_s_own_words_are_the_heading() -> None:
    poster = of(invented())["mottagning"]
    assert poster.voice == "rutin"
    assert poster.asked is not None
    assert (poster.asked.group, poster.asked.poster) == ("Alla som skrivs in", HEADING)
    assert groups(poster) == []


@pytest.mark.parametrize("track", ["indikation", "null"])
def test_nobody_is_said_to_be_asked_on_another_track(tmp_path: Path, track: str) -> None:
    poster = changed(tmp_path, ROW, ROW.replace("rutin", track))
    assert (poster.voice, poster.asked, groups(poster)) == ("indikation", None, [])


@pytest.mark.parametrize(
    ("part", "without"),
    [("tillfälle: Vid inskrivningen", "tillfälle: null"), (f"        affisch: {HEADING}\n", "")],
    ids=["no occasion", "no words, whatever the group is called"],
)
def test_a_routine_that_may_not_be_said_is_told_to_staff(
    tmp_path: Path, part: str, without: str
) -> None:
    poster = changed(tmp_path, ROW, ROW.replace(part, without))
    assert (poster.voice, poster.asked) == ("indikation", None)
    assert groups(poster) == ["Alla som skrivs in"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("status: gällande", "status: utkast"),
        ("status: gällande", "status: upphävd"),
        ("granskas_senast: 2027-10-01", "granskas_senast: 2027-10-01, gäller_till: 2026-11-21"),
        ("granskas_senast: 2027-10-01", "granskas_senast: 2027-10-01, gäller_från: 2026-11-23"),
    ],
    ids=["draft", "repealed", "ended", "to come"],
)
def test_a_routine_that_does_not_hold_today_is_not_said(tmp_path: Path, old: str, new: str) -> None:
    poster = changed(tmp_path, old, new)
    assert (poster.voice, groups(poster)) == ("indikation", ["Alla som skrivs in"])


def test_a_routine_says_it_on_its_first_day_and_on_its_last(tmp_path: Path) -> None:
    days = "granskas_senast: 2027-10-01, gäller_från: 2026-11-22, gäller_till: 2026-11-22"
    assert changed(tmp_path, "granskas_senast: 2027-10-01", days).voice == "rutin"


def test_signs_are_no_routine() -> None:
    poster = of(invented())["tandmottagning"]
    assert (poster.voice, poster.asked, groups(poster)) == ("indikation", None, [])


def test_a_receiver_asks_nobody(tmp_path: Path) -> None:
    file = "data/nationellt/grundrutin.yml"
    content = content_of(altered(tmp_path, file, "spår: indikation", "spår: rutin"), "testlan")
    poster = of(content)["stodmottagning"]
    assert (poster.voice, poster.asked, groups(poster)) == ("mottagare", None, [])


def test_each_type_that_the_region_has_units_of_has_one_in_the_types_order() -> None:
    assert list(of(invented())) == ["mottagning", "tandmottagning", "stodmottagning"]
    assert of(invented())["mottagning"].address == "affischer/mottagning.html"


def test_numbers_are_those_of_the_helplines_that_are_known() -> None:
    numbers = of(invented())["mottagning"].numbers
    assert [str(row.id) for row in numbers] == ["sos-112", "kvinnofridslinjen"]
    assert all(row is invented().helplines[row.id] for row in numbers)


def test_it_is_changed_when_the_first_of_its_texts_is_read_again(tmp_path: Path) -> None:
    assert of(invented())["mottagning"].change_by == date(2027, 10, 1)
    assert of(invented())["tandmottagning"].change_by == date(2027, 11, 1)
    ended = "granskas_senast: 2027-10-01, gäller_till: 2027-02-01"
    changed_by = changed(tmp_path, "granskas_senast: 2027-10-01", ended).change_by
    assert changed_by == date(2027, 2, 1)


def comforted(folder: Path, lang: str = "en") -> Content:
    """The region with the poster's sentence in two languages, one of them reviewed."""
    (folder / "data/nationellt/sprak").mkdir(parents=True)
    (folder / "grund.txt").write_text(str(REGION), encoding="utf-8")
    for file in ("sprak/engelska.yml", "sprak/arabiska.yml", "fragor.yml"):
        text = (REGION / "data/nationellt" / file).read_text(encoding="utf-8")
        own = folder / "data/nationellt" / file
        text = text.replace("prov-radd", "inte-ditt-fel").replace("lang: en", f"lang: {lang}")
        own.write_text(text, encoding="utf-8")
    return content_of(folder, "testlan")


def test_only_a_reviewed_language_has_its_sentence(tmp_path: Path) -> None:
    content = comforted(tmp_path)
    [(language, text)] = of(content)["mottagning"].sentences
    assert (language.lang, text) == ("en", "Are you afraid of anyone close to you?")


def test_a_review_to_come_is_no_review(tmp_path: Path) -> None:
    assert of(comforted(tmp_path), date(2026, 11, 1))["mottagning"].sentences == []


def test_plain_swedish_is_no_other_language(tmp_path: Path) -> None:
    assert of(comforted(tmp_path, "sv"))["mottagning"].sentences == []


def test_the_page_shows_the_heading_as_it_was_written() -> None:
    pages = site_of(REGION).pages
    assert f"<h1>{HEADING}</h1>" in pages["affischer/mottagning.html"].body
    assert "<h1>Du kan berätta för oss</h1>" in pages["affischer/tandmottagning.html"].body
    assert "<h1>Här kan du prata</h1>" in pages["affischer/stodmottagning.html"].body


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("tillfälle: Vid inskrivningen", "tillfälle: null", "tillfället är inte beslutat"),
        (f"        affisch: {HEADING}\n", "", "har inga ord till affischen"),
        ("status: gällande", "status: utkast", "gäller inte i dag"),
    ],
)
def test_the_page_tells_staff_why_a_routine_is_not_said(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    content = content_of(altered(tmp_path, ROUTINE, old, new), "testlan")
    [poster] = [page for page in pages(Renderer(content, TODAY)) if "/mottagning" in page.address]
    assert reason in poster.body
    assert "<h1>Du kan berätta för oss</h1>" in poster.body

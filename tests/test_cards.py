"""What stands on a card, and what does not: it may be seen by others than the staff."""

import re
from pathlib import Path

import pytest

from tests.known import REGION, altered, site_of
from webbstod.fragments import plain_text
from webbstod.site import Site

UNITS = "data/regioner/testlan/enheter"
OWN = "data/regioner/testlan/region.yml"
PROV = "https://prov.example.se/"


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of(REGION)


def text(site: Site, unit: str) -> str:
    """The card's words, without the page's own."""
    return plain_text(card(site, unit))


def card(site: Site, unit: str) -> str:
    body = site.pages[f"enheter/{unit}/kort.html"].body
    return body[body.index("<article") : body.index("</article>")]


def changed(folder: Path, file: str, old: str, new: str) -> Site:
    return site_of(altered(folder, file, old, new))


def test_it_has_rule_words_minutes_numbers_and_stamp(site: Site) -> None:
    said = text(site, "angby-mottagning")
    for words in (
        "Vid tecken: Alla med tecken (samma besök).",
        "Inte beslutat: Alla nya (fråga provchefen).",
        "Får jag tala med dig en stund på egen hand?",
        "Är du rädd för någon?",
        "Om du bara har fem minuter Tro på det du hör Är det tryggt att gå hem i dag?",
        "112 Akut",
        "020-50 50 50 Provlinjen, även för dig som personal",
        "08-465 004 10 Socialtjänsten i Ängby exempelnummer",
        "08-465 004 60 Fråga här: Ombudet i Ängby exempelnummer",
        "version 22 november 2026 · giltig till 1 november 2027",
        "Inte kliniskt granskad.",
        "ge det inte till patienten",
    ):
        assert words in said


def test_what_is_particular_here_stays_on_the_unit_s_page(site: Site) -> None:
    """A card that is lost tells nobody where a patient is spoken to alone."""
    assert "rum 2" in plain_text(site.pages["enheter/angby-mottagning.html"].body)
    assert "rum 2" not in text(site, "angby-mottagning")


@pytest.mark.parametrize("unit", ["stodmottagningen", "tandmottagningen"])
def test_of_several_municipalities_only_the_way_to_their_numbers_is_told(
    site: Site, unit: str
) -> None:
    assert f"i barnets: {PROV}hjalp/index.html" in text(site, unit)
    assert "Socialtjänsten i Ängby" not in text(site, unit)


def test_a_unit_that_receives_says_so_and_asks_nobody(site: Site) -> None:
    assert "Ni tar emot" in text(site, "stodmottagningen")
    assert "Vilka får frågan?" not in text(site, "stodmottagningen")
    assert "Är du rädd" not in text(site, "stodmottagningen")


def test_what_is_not_known_is_told_with_whom_to_ask(site: Site) -> None:
    said = text(site, "oster-mottagning")
    assert "Fråga här: inte bestämt, fråga chefen i Öster" in said
    assert "giltig till: inte bestämt" in said


def test_short_address_and_code_lead_to_the_unit(site: Site) -> None:
    assert f'<a href="@/e/se0000000000-p1.html">{PROV}e/se0000000000-p1.html</a>' in card(
        site, "angby-mottagning"
    )
    assert 'role="img" aria-label="QR-kod till sidan för Mottagningen i Ängby"' in card(
        site, "angby-mottagning"
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (OWN, f"adress: {PROV.rstrip('/')}", "adress: null"),
        (f"{UNITS}/angby-mottagning.yml", "hsa_id: SE0000000000-P1\n", ""),
    ],
    ids=["no address", "no id"],
)
def test_without_address_or_id_there_is_neither(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    made = card(changed(tmp_path, file, old, new), "angby-mottagning")
    assert "Hela rutinen: sök på enhetens namn i Webbstöd på prov." in plain_text(made)
    assert "<svg" not in made
    assert not re.search(r"https?://[^<]*/e/|SE0000000000", made)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("granskas_senast: 2027-11-01", "granskas_senast: 2026-11-02", "gällde till 2 november"),
        ("status: gällande", "status: upphävd", "upphävd: fråga chefen i Ängby"),
        ("status: gällande", "status: utkast", "utkast: fråga chefen i Ängby"),
        (
            "granskas_senast: 2027-11-01",
            "granskas_senast: 2027-11-01\n  gäller_till: 2028-01-31",
            "giltig till 31 januari 2028",
        ),
    ],
    ids=["late", "ended", "draft", "last day"],
)
def test_until_when_it_holds(tmp_path: Path, old: str, new: str, words: str) -> None:
    made = changed(tmp_path, f"{UNITS}/angby-mottagning.yml", old, new)
    assert words in text(made, "angby-mottagning")


def test_a_region_that_has_signed_says_neither_example_nor_unreviewed(tmp_path: Path) -> None:
    made = changed(tmp_path, OWN, "kliniskt_granskad: nej", "kliniskt_granskad: ja")
    assert "Inte kliniskt granskad" not in text(made, "angby-mottagning")


def test_all_cards_are_the_units_own_and_stand_in_the_finder_s_order(site: Site) -> None:
    together = site.pages["enheter/kort.html"].body
    names = re.findall(r"<h2>(.*?)</h2>", together)
    assert sorted(names) == sorted(str(unit.name) for unit in site.content.units.values())
    finder = site.pages["enheter/index.html"].body
    assert names == sorted(names, key=lambda name: finder.index(f">{name}</a>"))
    assert all(card(site, unit).strip() in together for unit in site.content.units)


def test_cards_are_not_searched_and_have_no_id_twice(site: Site) -> None:
    pages = [page for name, page in site.pages.items() if name.endswith("kort.html")]
    assert len(pages) == 5
    assert not [page.address for page in pages if page.searched]
    assert not [page.address for page in pages if page.links_and_anchors[1]]

"""Laws that have ended: known from the register, and told in red where they are still cited."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.known import REGION, TESTS, TODAY, altered, content_of, invented, site_of
from webbstod.law_watch import Ended, ended
from webbstod.site import Site

OLD_LAW = "data/nationellt/lagar/gamla-provlagen.yml"
BANNER = "upphörde 1 januari 2026"
ENDED_ON = date(2026, 1, 1)
CITED_IN_BRANCH = TESTS / "cases/upphavd-lag"


def by_id(root: Path) -> dict[str, Ended]:
    return {row.id: row for row in ended(content_of(root, "testlan"))}


def test_a_law_and_its_paragraphs_end_on_their_own_days_with_their_own_heirs() -> None:
    found = [(row.id, row.day, row.heir) for row in ended(invented())]
    assert found == [
        ("gamla-provlagen", ENDED_ON, "provlag"),
        ("gamla-provlagen-1", ENDED_ON, "provlag-1-1"),
    ]


def test_a_paragraph_ends_with_its_law(tmp_path: Path) -> None:
    own = "    upphörde: 2026-01-01\n    ersatt_av: provlag-1-1\n"
    row = by_id(altered(tmp_path, OLD_LAW, own, ""))["gamla-provlagen-1"]
    assert (row.day, row.heir) == (ENDED_ON, "provlag")


def test_a_paragraph_may_end_before_its_law(tmp_path: Path) -> None:
    law = "\nupphörde: 2026-01-01\nersatt_av: provlag\n"
    assert list(by_id(altered(tmp_path, OLD_LAW, law, "\n"))) == ["gamla-provlagen-1"]


@pytest.mark.parametrize(
    ("verified", "known"), [("2025-12-31", False), ("2026-01-01", True), ("2026-01-15", True)]
)
def test_its_end_was_known_if_it_was_verified_since(
    verified: str, known: bool, tmp_path: Path
) -> None:
    root = altered(tmp_path, OLD_LAW, "verifierad: 2020-01-15", f"verifierad: {verified}")
    assert {row.known_as_ended for row in by_id(root).values()} == {known}


def warned(site: Site) -> set[str]:
    return {name for name, page in site.pages.items() if BANNER in page.body}


def test_every_page_that_cites_it_is_warned_of_and_no_other() -> None:
    """The branch that cites it is tested on each answer."""
    every = {f"svar/{name}.html" for name in invented().answers}
    assert warned(site_of(CITED_IN_BRANCH)) == every


def test_the_warning_stands_first_and_names_the_law_that_holds() -> None:
    body = site_of(CITED_IN_BRANCH).pages["svar/nej.html"].body
    assert body.startswith('<div class="varning" role="note">')
    banner = body.partition("</div>")[0]
    assert '<a href="@/regelverk/index.html#provlag-1-1">1 kap. 1 § PrL (2030:1)</a>' in banner


def test_a_hand_written_page_is_warned_of_too(tmp_path: Path) -> None:
    root = altered(tmp_path, "docs/om/index.md", "lag:provlag-1-1", "lag:gamla-provlagen-1")
    assert warned(site_of(root)) == {"om/index.html"}


def test_where_nobody_cites_it_there_is_no_warning() -> None:
    assert warned(site_of(REGION)) == set()


def test_the_register_of_laws_cites_what_has_ended_and_is_not_warned_of() -> None:
    site = site_of(CITED_IN_BRANCH)
    anchor = "regelverk/index.html#gamla-provlagen-1"
    citing = {name for name, page in site.pages.items() if anchor in page.links_and_anchors[0]}
    assert {name for name in citing if name.startswith("regelverk/")} == {"regelverk/andrat.html"}
    assert not [name for name in warned(site) if name.startswith("regelverk/")]


def test_the_warning_comes_on_the_day_that_the_law_ends() -> None:
    before = ENDED_ON - timedelta(days=1)
    assert warned(site_of(CITED_IN_BRANCH, before)) == set()
    assert warned(site_of(CITED_IN_BRANCH, ENDED_ON)) == warned(site_of(CITED_IN_BRANCH, TODAY))

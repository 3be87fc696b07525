"""Words may be copied only where the protected term is known and verified (safety: C 10)."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.known import ROOT, TODAY, altered, content_of, invented, site_of
from webbstod.content import Content
from webbstod.model.record import DocTemplate
from webbstod.views.record import record, region, standing

DAY = timedelta(days=1)
KNOWN = "kandjournal"


def template(term: str | None = "Provordet", **stamp: Any) -> DocTemplate:
    """A known and verified one, but for what is said."""
    known = invented().templates[KNOWN]
    changed = known.stamp.model_copy(update=stamp)
    return known.model_copy(update={"protected_term": term, "stamp": changed})


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (template(), "verified"),
        (template(decided=None, decided_by=None), "verified"),
        (template(review_by=TODAY, valid_to=TODAY, valid_from=TODAY), "verified"),
        (template(review_by=None), "verified"),
        (template(review_by=TODAY - DAY), "late"),
        (template(valid_to=TODAY - DAY), "late"),
        (template(valid_from=TODAY + DAY), "unverified"),
        (template(reviewed=None), "unverified"),
        (template(reviewed=None, review_by=TODAY - DAY), "unverified"),
        (template(status="utkast"), "unverified"),
        (template(status="under revidering"), "unverified"),
        (template(status="upphävd"), "unverified"),
        (template(None), "unknown"),
        (template(None, status="utkast", reviewed=None), "unknown"),
        (None, "unknown"),
    ],
)
def test_how_far_a_protected_term_can_be_trusted(given: DocTemplate | None, expected: str) -> None:
    assert standing(given, TODAY) == expected


@pytest.mark.parametrize(
    ("name", "system", "described", "copies", "phrases"),
    [
        (KNOWN, "Kändjournalen", True, True, ["prov-svarat"]),
        ("provjournal", "Provjournalen", True, False, ["prov-fragat"]),
        ("pappersjournal", "Pappersjournalen", False, False, []),
        (None, None, False, False, []),
    ],
)
def test_a_unit_s_words_are_those_of_its_system(
    name: str | None, system: str | None, described: bool, copies: bool, phrases: list[str]
) -> None:
    view = record(invented(), name, TODAY)
    assert (view.system.name if view.system else None) == system
    assert (view.template is not None, view.copies) == (described, copies)
    assert [phrase.id for phrase in view.phrases] == phrases


def content(templates: dict[str, DocTemplate], *used: str | None) -> Content:
    """The invented region with these templates, and a unit for each system used."""
    unit = invented().units["oster-mottagning"]
    units = {str(name): unit.model_copy(update={"record_system": name}) for name in used}
    return replace(invented(), templates=templates, units=units)


GOOD, BAD = template(), template(None)


@pytest.mark.parametrize(
    ("given", "copies", "uncovered"),
    [
        (content({KNOWN: GOOD}, KNOWN), True, False),
        (content({KNOWN: GOOD, "provjournal": GOOD}, KNOWN), True, False),
        (content({KNOWN: GOOD, "provjournal": BAD}, KNOWN), False, False),
        (content({KNOWN: GOOD}, KNOWN, None), False, True),
        (content({KNOWN: GOOD}, KNOWN, "pappersjournal"), False, True),
        (content({KNOWN: template(review_by=date(2026, 1, 1))}, KNOWN), False, False),
        (content({}, None), False, True),
        (content({}), False, False),
        (invented(), False, True),
    ],
)
def test_the_region_s_words_are_copied_only_where_every_unit_may(
    given: Content, copies: bool, uncovered: bool
) -> None:
    view = region(given, TODAY)
    assert (view.copies, view.uncovered) == (copies, uncovered)


def test_systems_without_a_template_are_told_of_too() -> None:
    assert [system.id for system in region(invented(), TODAY).others] == ["pappersjournal"]


FILE = "data/regioner/testlan/journalmallar/kandjournal.yml"
LATE = "När uppgiften granskades 1 november 2025 var det skyddade sökordet"


@pytest.mark.parametrize(
    ("old", "new", "said", "names_the_term"),
    [
        ("2027-11-01", "2027-11-01", "Skyddat sökord: <b>Provordet</b>", True),
        ("2026-11-01, granskas_senast: 2027", "2025-11-01, granskas_senast: 2026", LATE, True),
        ("gällande", "under revidering", "Ingen har bekräftat vilket sökord", False),
        ("granskad: 2026-11-01", "granskad: null", "Ingen har bekräftat vilket sökord", False),
        ("sökord: Provordet", "sökord: null", "Vi vet inte vilket sökord som är skyddat", False),
    ],
)
def test_a_unit_s_page_stops_the_reader_or_lets_the_words_be_copied(
    tmp_path: Path, old: str, new: str, said: str, names_the_term: bool
) -> None:
    page = site_of(altered(tmp_path, FILE, old, new)).pages["enheter/stodmottagningen.html"]
    stops = "Stanna upp" in page.body and "Fråga provförvaltningen" in page.body
    assert said in page.body
    assert ("Provordet" in page.body) is names_the_term
    assert ("data-kopiera" in page.body) is (old == new)
    assert stops is (old != new)


@pytest.mark.parametrize(
    "folder", sorted((ROOT / "data" / "regioner").iterdir()), ids=lambda path: path.name
)
def test_no_region_has_a_verified_term_yet(folder: Path) -> None:
    """When one has, change this after reading who confirmed it."""
    real = content_of(ROOT, folder.name)
    assert not region(real, TODAY).copies
    assert not any(record(real, name, TODAY).copies for name in real.templates)

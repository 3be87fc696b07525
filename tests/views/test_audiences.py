"""Whom to call is found by whom it is for: nobody is sent to a number that is not for them."""

from dataclasses import replace

import pytest

from tests.known import ROOT, content_of, invented, orebro
from webbstod.content import Content
from webbstod.model.contact import Contact
from webbstod.views.audiences import APART, KINDS, audiences

REGIONS = ("orebro-lan", "dalarna", "jamtland-harjedalen", "varmland")
STAFF = "Du själv, för att rådgöra"
APART_TITLES = [kind.title for kind in KINDS if kind.own in APART]


@pytest.fixture(params=REGIONS)
def content(request: pytest.FixtureRequest) -> Content:
    return content_of(ROOT, request.param)


def by_title(content: Content) -> dict[str, list[Contact]]:
    return {row.title: row.contacts for row in audiences(content)}


def test_every_audience_has_someone_to_call_in_every_region(content: Content) -> None:
    found = by_title(content)
    assert list(found) == [kind.title for kind in KINDS]
    for contacts in found.values():
        assert any(contact.phones for contact in contacts)


def test_everyone_in_the_county_but_those_for_all_is_found(content: Content) -> None:
    shown = {one.id for contacts in by_title(content).values() for one in contacts}
    for contact in [*content.resources.values(), *content.helplines.values()]:
        assert contact.id in shown or {"alla", "anhörig"} & set(contact.groups), contact.id


def test_patients_are_not_given_numbers_that_only_staff_may_call(content: Content) -> None:
    for title, contacts in by_title(content).items():
        if title not in (STAFF, *APART_TITLES):
            assert "konsultation" not in [contact.entry for contact in contacts]


def test_who_uses_violence_is_not_given_the_numbers_of_who_is_subjected_to_it(
    content: Content,
) -> None:
    for contact in by_title(content)["Den som utövar våld"]:
        assert "utövare" in contact.groups


def test_help_for_who_uses_violence_stands_nowhere_else_but_for_staff(content: Content) -> None:
    for title, contacts in by_title(content).items():
        if title not in ("Den som utövar våld", STAFF):
            assert "utövare" not in [group for one in contacts for group in one.groups]


def test_those_for_the_audience_by_name_come_before_those_for_all_adults(
    content: Content,
) -> None:
    groups = [one.groups for one in by_title(content)["En kvinna"]]
    named = ["kvinnor" in row for row in groups]
    assert named == sorted(named, reverse=True)


def test_an_audience_leads_to_what_is_written_of_it(content: Content) -> None:
    pages = {row.title: row.page for row in audiences(content)}
    assert pages["En man"] == (
        "fordjupning/man-som-utsatts",
        str(content.written["fordjupning/man-som-utsatts"].head.title),
    )
    assert pages["Ett barn eller en ung"] == ("hjalp/orosanmalan", "Orosanmälan för ett barn")


def test_a_line_for_women_is_not_for_men_though_it_is_for_adults() -> None:
    line = invented().helplines["kvinnofridslinjen"]
    assert {"kvinnor", "vuxna"} <= set(line.groups)
    found = by_title(invented())
    assert [title for title, contacts in found.items() if line in contacts] == ["En kvinna"]


def test_without_the_page_the_audience_is_there_still() -> None:
    pages = {row.title: row.page for row in audiences(replace(orebro(), pages=[]))}
    assert pages["En man"] is None

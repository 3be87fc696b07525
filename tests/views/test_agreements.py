"""Agreements: whether one holds today, until when, and who has still to decide."""

from datetime import date, timedelta

import pytest

from tests.known import TODAY, invented, node
from webbstod.model.agreement import Agreement, Decision
from webbstod.views.agreements import agreements, last_day, local, view

ENDS_TODAY = date(2018, 11, 23)


def agreement(**changes: object) -> Agreement:
    """One that all parties must decide on, and all but one have not."""
    return invented().agreements["provoverenskommelse"].model_copy(update=changes)


def decision(party: str, state: str) -> Decision:
    return Decision.model_validate(node(f"part: {party}\ndatum: null\nläge: {state}"))


DECIDED = [decision("Regionen", "beslutat"), decision("Öster", "beslutat")]
ONE_WAITS = [decision("Regionen", "beslutat"), decision("Öster", "väntar")]


def test_holds_when_all_parties_have_decided() -> None:
    found = view(agreement(decisions=DECIDED), TODAY)
    assert (found.holds, found.state, found.waiting) == (True, "gäller", [])


def test_is_not_said_to_hold_as_long_as_a_party_that_is_needed_waits() -> None:
    found = view(agreement(decisions=ONE_WAITS), TODAY)
    assert (found.holds, found.state) == (False, "inte känt om den har trätt i kraft")
    assert found.waiting == ["Öster"]


def test_holds_without_those_that_are_not_needed() -> None:
    found = view(agreement(decisions=ONE_WAITS, needs_all=False), TODAY)
    assert (found.holds, found.waiting) == (True, ["Öster"])


def test_a_draft_is_to_be_made() -> None:
    found = view(invented().agreements["lokal-angby"], TODAY)
    assert (found.holds, found.state) == (False, "ska tas fram")


def test_holds_from_its_first_day() -> None:
    start = agreement(decisions=DECIDED).in_force
    assert start is not None
    before = view(agreement(decisions=DECIDED), start - timedelta(days=1))
    assert (before.holds, before.state) == (False, "har inte trätt i kraft än")
    assert view(agreement(decisions=DECIDED), start).holds


def test_holds_to_the_end_of_its_last_day() -> None:
    ending = agreement(decisions=DECIDED, in_force=ENDS_TODAY)
    assert view(ending, TODAY).holds
    after = view(ending, TODAY + timedelta(days=1))
    assert (after.holds, after.state, after.ends) == (False, "gick ut", TODAY)


@pytest.mark.parametrize(
    ("start", "years", "end"),
    [
        (date(2026, 10, 1), 8, date(2034, 9, 30)),
        (date(2026, 1, 1), 1, date(2026, 12, 31)),
        (date(2023, 3, 1), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 28)),
    ],
)
def test_the_last_day_is_the_one_before_the_anniversary(start: date, years: int, end: date) -> None:
    assert last_day(agreement(in_force=start, years=years)) == end


def test_without_years_it_holds_until_further_notice() -> None:
    found = view(agreement(decisions=DECIDED, years=None), date(2126, 11, 22))
    assert (found.holds, found.ends) == (True, None)


def test_without_years_its_stamp_may_say_how_long_it_holds() -> None:
    stamp = agreement().stamp.model_copy(update={"valid_to": TODAY})
    assert last_day(agreement(years=None, stamp=stamp)) == TODAY


def test_those_that_others_follow_of_come_first() -> None:
    assert [row.agreement.id for row in agreements(invented(), TODAY)] == [
        "gammal-overenskommelse",
        "provoverenskommelse",
        "lokal-angby",
    ]


def test_a_municipality_s_own_are_those_that_name_it() -> None:
    own = {town.id: [row.id for row in rows] for town, rows in local(invented())}
    assert own == {"angby": ["lokal-angby"], "oster": []}


def test_does_not_hold_when_a_party_that_is_needed_has_refused() -> None:
    found = view(agreement(decisions=[*DECIDED, decision("Norr", "avslag")]), TODAY)
    assert (found.holds, found.refused, found.waiting) == (False, ["Norr"], [])


def test_is_not_known_to_hold_without_its_first_day_where_all_are_needed() -> None:
    found = view(agreement(decisions=DECIDED, in_force=None), TODAY)
    assert (found.holds, found.state) == (False, "inte känt om den har trätt i kraft")


@pytest.mark.parametrize(
    ("field", "day", "state"),
    [
        ("valid_to", TODAY - timedelta(days=1), "gick ut"),
        ("valid_from", TODAY + timedelta(days=1), "har inte trätt i kraft än"),
    ],
)
def test_its_stamp_may_end_it_earlier_and_start_it_later(field: str, day: date, state: str) -> None:
    row = agreement(decisions=DECIDED)
    stamped = row.model_copy(update={"stamp": row.stamp.model_copy(update={field: day})})
    assert view(stamped, TODAY).state == state


def test_what_is_repealed_does_not_hold() -> None:
    row = agreement(decisions=DECIDED)
    repealed = row.stamp.model_copy(update={"status": "upphävd"})
    assert view(row.model_copy(update={"stamp": repealed}), TODAY).state == "upphävd"

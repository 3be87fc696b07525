"""Contacts as a reader meets them: hours in words, and whose help a unit's patients have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.known import invented, node
from webbstod.model.contact import Hours
from webbstod.views.contacts import (
    WEEK,
    at_once,
    hours_in_words,
    hours_to_tell_by,
    town,
    towns,
)

WORKDAYS = "mån, tis, ons, tor, fre"
ALL = ", ".join(WEEK)


def hours(*rows: tuple[str, str, str]) -> list[Hours]:
    return [
        Hours.model_validate(node(f"dagar: [{days}]\nfrån: {opens}\ntill: {closes}"))
        for days, opens, closes in rows
    ]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ([], []),
        ([(WORKDAYS, "08:00", "16:30")], ["mån–fre 08:00–16:30"]),
        (
            [(WORKDAYS, "13:00", "16:30"), (WORKDAYS, "08:00", "12:00")],
            ["mån–fre 08:00–12:00, 13:00–16:30"],
        ),
        ([(ALL, "00:00", "24:00")], ["dygnet runt"]),
        ([(ALL, "08:00", "20:00")], ["alla dagar 08:00–20:00"]),
        ([("mån, ons", "08:00", "12:00")], ["mån, ons 08:00–12:00"]),
        ([("lör, sön", "10:00", "14:00")], ["lör, sön 10:00–14:00"]),
        (
            [("mån, tis, ons, tor", "08:00", "16:00"), ("fre", "08:00", "12:00")],
            ["mån–tor 08:00–16:00", "fre 08:00–12:00"],
        ),
        (
            [("tis", "08:00", "12:00"), ("mån, tor", "13:00", "15:00")],
            ["mån, tor 13:00–15:00", "tis 08:00–12:00"],
        ),
        (
            [(WORKDAYS, "00:00", "24:00"), ("lör, sön", "00:00", "24:00")],
            ["dygnet runt"],
        ),
        ([("mån, tis, tor, fre", "09:00", "10:00")], ["mån, tis, tor, fre 09:00–10:00"]),
    ],
)
def test_hours_in_words(rows: list[tuple[str, str, str]], lines: list[str]) -> None:
    assert hours_in_words(hours(*rows)) == lines


DAYS = st.lists(st.sampled_from(WEEK), min_size=1, unique=True).map(", ".join)
TIMES = st.sampled_from(["00:00", "08:00", "12:30", "24:00"])


@given(st.lists(st.tuples(DAYS, TIMES, TIMES), max_size=5))
def test_no_day_and_no_time_is_lost(rows: list[tuple[str, str, str]]) -> None:
    lines = hours_in_words(hours(*rows))
    if lines != ["dygnet runt"]:
        assert all(f"{opens}–{closes}" in " ".join(lines) for _, opens, closes in rows)
    assert bool(lines) == bool(rows)
    assert len(lines) <= len(WEEK)


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        ("V", "mån,tis 08:00-12:00;ons 13:00-24:00"),
        ("exempel", "mån,tis 08:00-12:00;ons 13:00-24:00"),
        ("V-old", ""),
    ],
)
def test_the_browser_is_told_hours_that_are_not_old(mark: str, told: str) -> None:
    rows = [("mån, tis", "08:00", "12:00"), ("ons", "13:00", "24:00")]
    known = invented().helplines["sos-112"].model_copy(update={"mark": mark})
    assert hours_to_tell_by(known.model_copy(update={"hours": hours(*rows)})) == told
    assert hours_to_tell_by(known.model_copy(update={"hours": None})) == ""


def test_who_takes_reports_stands_apart() -> None:
    view = town(invented().municipalities["angby"])
    assert [contact.id for contact in view.reports] == ["angby-socialtjanst"]
    assert [contact.id for contact in view.others] == ["angby-socialjour"]


def test_alla_is_every_municipality_in_order() -> None:
    assert [view.municipality.id for view in towns(invented(), ["alla"])] == ["angby", "oster"]
    assert [view.municipality.id for view in towns(invented(), ["oster"])] == ["oster"]


def test_the_numbers_that_everyone_needs_come_first() -> None:
    assert [contact.id for contact in at_once(invented())] == [
        "sos-112",
        "kvinnofridslinjen",
        "polisen-11414",
    ]
